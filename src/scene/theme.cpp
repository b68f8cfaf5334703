#include "scene/theme.h"

#include <array>

namespace avtal::scene {
namespace {

/// What CSS calls the colours of a reader who has chosen them in the system.
constexpr std::string_view kGround = "Canvas";
constexpr std::string_view kInk = "CanvasText";
constexpr std::string_view kFaint =
    "GrayText";  // grids: weaker than the edges of what stands on them
constexpr std::string_view kChosen = "Highlight";
constexpr std::string_view kOnChosen = "HighlightText";

struct RoleColors {
  Role role;
  std::uint32_t light;
  std::uint32_t dark;
  std::string_view system;
};

// Contrast of each pair on its ground was computed when the palette was drawn up: text 4.5:1 and
// more, edges that carry meaning 3:1 and more, in both themes.
constexpr std::array kRoles = {
    RoleColors{Role::background, 0xFFFFFF, 0x101C23, kGround},
    RoleColors{Role::panel, 0xF4F7F8, 0x18272F, kGround},
    RoleColors{Role::lane, 0xF4F7F8, 0x18272F, kGround},
    RoleColors{Role::future, 0xF4F7F8, 0x15232A, kGround},
    RoleColors{Role::ink9, 0x12242C, 0xEAF1F3, kInk},
    RoleColors{Role::ink7, 0x35474F, 0xC4D1D7, kInk},
    RoleColors{Role::ink6, 0x4D5F68, 0xA6B7BF, kInk},
    RoleColors{Role::ink5, 0x61727B, 0x8C9FA8, kInk},
    RoleColors{Role::line5, 0x7B8B93, 0x5E727C, kInk},
    RoleColors{Role::line3, 0xC3CED3, 0x3A4E58, kInk},
    RoleColors{Role::line2, 0xDDE5E8, 0x2A3C45, kFaint},
    RoleColors{Role::line1, 0xEDF2F3, 0x1F2F37, kFaint},
    RoleColors{Role::top, 0x0F3D4A, 0x0B2E38, kGround},
    RoleColors{Role::top_ink, 0xFFFFFF, 0xFFFFFF, kInk},
    RoleColors{Role::top_line, 0x6B95A1, 0x6B95A1, kInk},
    RoleColors{Role::top_field, 0x0B2E38, 0x082028, kGround},
    RoleColors{Role::top_muted, 0xC5DAE0, 0xC5DAE0, kInk},
    RoleColors{Role::top_primary, 0xFFFFFF, 0x8CD0E4, kGround},
    RoleColors{Role::top_primary_ink, 0x0F3D4A, 0x0B2E38, kInk},
    RoleColors{Role::brand8, 0x0F3D4A, 0x6BBED6, kChosen},
    RoleColors{Role::brand7, 0x14566A, 0x8CD0E4, kChosen},
    RoleColors{Role::brand_tint, 0xE4F0F3, 0x12343F, kGround},
    RoleColors{Role::on_brand, 0xFFFFFF, 0x0B2E38, kOnChosen},
    RoleColors{Role::ok, 0x17603F, 0x86DDB0, kInk},
    RoleColors{Role::ok_tint, 0xE0F1E8, 0x143527, kGround},
    RoleColors{Role::warn, 0x7A4B00, 0xF3C56B, kInk},
    RoleColors{Role::warn_tint, 0xFCEFD0, 0x3A2C0C, kGround},
    RoleColors{Role::error, 0x9B1C24, 0xFFA7A5, kInk},
    RoleColors{Role::error_tint, 0xFBE7E7, 0x431D1F, kGround},
    RoleColors{Role::neutral, 0x3D4F58, 0xC4D1D7, kInk},
    RoleColors{Role::neutral_tint, 0xE9EFF1, 0x26373F, kGround},
    RoleColors{Role::info, 0x14566A, 0x8CD0E4, kInk},
    RoleColors{Role::info_tint, 0xE4F0F3, 0x12343F, kGround},
    RoleColors{Role::focus, 0xFFD43B, 0xFFD43B, kChosen},
    RoleColors{Role::focus_ink, 0x12242C, 0x12242C, kOnChosen},
    RoleColors{Role::on_bar, 0xFFFFFF, 0x0D171D, kGround},
    RoleColors{Role::logo_a, 0x8CD0E4, 0x8CD0E4, kInk},
    RoleColors{Role::logo_b, 0xFFFFFF, 0xFFFFFF, kGround},
    RoleColors{Role::logo_c, 0xF2B87A, 0xF2B87A, kInk},
    RoleColors{Role::shade, 0x12242C, 0x000000, kGround},
};

struct ServiceColors {
  std::uint32_t base;
  std::uint32_t text;
  std::uint32_t tint;
};

constexpr std::array<ServiceColors, kServiceColors> kServicesLight = {{
    {0x1F72C4, 0x12508F, 0xDCEAF8},
    {0xB55D19, 0x7F3D0A, 0xFAE6D5},
    {0x551A6B, 0x4A155E, 0xEEE2F3},
    {0x0D5C4F, 0x0A4A40, 0xD8EDE7},
    {0xC2407C, 0x8E2457, 0xFADFEB},
    {0x452410, 0x3A1D0C, 0xEDE3DB},
    {0x75697F, 0x51475A, 0xE9E6EC},
    {0x16303A, 0x16303A, 0xDBE3E6},
}};

constexpr std::array<ServiceColors, kServiceColors> kServicesDark = {{
    {0x5A98F2, 0x9CC4FA, 0x1B2F4A},
    {0xEE8B4A, 0xF7B68A, 0x43291A},
    {0xDCCFF2, 0xE6DCF7, 0x383244},
    {0x7FDDB8, 0xA6EACF, 0x1B3B34},
    {0xF27FB2, 0xF8AFCF, 0x452637},
    {0xEBD9A8, 0xF2E5C3, 0x3D3621},
    {0xA79BB3, 0xC6BDCE, 0x322E38},
    {0x8FB6C2, 0xB3CED7, 0x22353C},
}};

std::uint32_t service_rgb(Role role, std::uint8_t service, bool dark) {
  const auto& palette = dark ? kServicesDark : kServicesLight;
  const ServiceColors& colors = palette[service % kServiceColors];
  if (role == Role::service_text) return colors.text;
  return role == Role::service_tint ? colors.tint : colors.base;
}

std::uint32_t role_rgb(const Paint& paint, bool dark) {
  for (const RoleColors& colors : kRoles) {
    if (colors.role == paint.role) return dark ? colors.dark : colors.light;
  }
  return service_rgb(paint.role, paint.service, dark);
}

}  // namespace

std::string_view role_name(Role role) {
  constexpr std::array<std::string_view, static_cast<std::size_t>(Role::service_tint) + 1> kNames =
      {"",          "background",   "panel",        "lane",        "future",
       "ink9",      "ink7",         "ink6",         "ink5",        "line5",
       "line3",     "line2",        "line1",        "top",         "top-ink",
       "top-line",  "top-field",    "top-muted",    "top-primary", "top-primary-ink",
       "brand8",    "brand7",       "brand-tint",   "on-brand",    "ok",
       "ok-tint",   "warn",         "warn-tint",    "error",       "error-tint",
       "neutral",   "neutral-tint", "info",         "info-tint",   "focus",
       "focus-ink", "on-bar",       "logo-a",       "logo-b",      "logo-c",
       "shade",     "service-base", "service-text", "service-tint"};
  return kNames[static_cast<std::size_t>(role)];
}

Color color_of(const Paint& paint, bool dark) {
  if (paint.role == Role::none) return Color{0, 0, 0, 0};
  const std::uint32_t rgb = role_rgb(paint, dark);
  return Color{static_cast<std::uint8_t>(rgb >> 16U & 0xFFU),
               static_cast<std::uint8_t>(rgb >> 8U & 0xFFU), static_cast<std::uint8_t>(rgb & 0xFFU),
               paint.alpha};
}

std::string_view system_color(Role role) {
  for (const RoleColors& colors : kRoles) {
    if (colors.role == role) return colors.system;
  }
  return role == Role::service_tint ? kGround : kInk;
}

}  // namespace avtal::scene
