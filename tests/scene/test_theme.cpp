#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "scene/theme.h"

using namespace avtal::scene;

namespace {

double linear(std::uint8_t part) {
  const double value = part / 255.0;
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// WCAG 2.x contrast ratio.
double contrast(Paint a, Paint b, bool dark) {
  const auto luminance = [&](Paint paint) {
    const Color color = color_of(paint, dark);
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
  };
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Paint role(Role which, std::uint8_t service = 0) { return Paint{which, service, 1}; }

}  // namespace

TEST_CASE("text has a contrast of 4.5 on what it stands on, in both themes") {
  const std::vector<std::pair<Role, Role>> pairs = {
      {Role::ink9, Role::background},      {Role::ink7, Role::background},
      {Role::ink6, Role::background},      {Role::ink5, Role::background},
      {Role::ink9, Role::panel},           {Role::ink7, Role::panel},
      {Role::ink6, Role::panel},           {Role::ink6, Role::future},
      {Role::ink7, Role::future},          {Role::ink7, Role::brand_tint},
      {Role::top_ink, Role::top},          {Role::top_muted, Role::top},
      {Role::top_ink, Role::top_field},    {Role::top_primary_ink, Role::top_primary},
      {Role::on_brand, Role::brand7},      {Role::brand7, Role::background},
      {Role::brand7, Role::panel},         {Role::ok, Role::ok_tint},
      {Role::warn, Role::warn_tint},       {Role::error, Role::error_tint},
      {Role::neutral, Role::neutral_tint}, {Role::info, Role::info_tint},
      {Role::error, Role::background}};
  for (const bool dark : {false, true}) {
    for (const std::pair<Role, Role>& pair : pairs) {
      const Role text = pair.first;
      const Role ground = pair.second;
      CAPTURE(static_cast<int>(text));
      CAPTURE(static_cast<int>(ground));
      CAPTURE(dark);
      CHECK(contrast(role(text), role(ground), dark) >= 4.5);
    }
    for (std::uint8_t service = 0; service < 8; ++service) {
      CAPTURE(static_cast<int>(service));
      CAPTURE(dark);
      CHECK(contrast(role(Role::on_bar), role(Role::service_base, service), dark) >= 4.5);
      CHECK(contrast(role(Role::service_text, service), role(Role::service_tint, service), dark) >=
            4.5);
      CHECK(contrast(role(Role::service_text, service), role(Role::background), dark) >= 4.5);
    }
  }
}

TEST_CASE("what carries meaning without text has a contrast of 3") {
  for (const bool dark : {false, true}) {
    for (const Role edge : {Role::line5, Role::error, Role::brand7, Role::ink9}) {
      CHECK(contrast(role(edge), role(Role::background), dark) >= 3);
    }
    for (std::uint8_t service = 0; service < 8; ++service) {
      CHECK(contrast(role(Role::service_base, service), role(Role::background), dark) >= 3);
    }
    CHECK(contrast(role(Role::focus), role(Role::focus_ink), dark) >= 3);
  }
}

TEST_CASE("services beyond the eighth start over, and nothing is painted without a role") {
  const Color first = color_of(role(Role::service_base, 0), false);
  const Color ninth = color_of(role(Role::service_base, 8), false);
  CHECK(first.r == ninth.r);
  CHECK(first.g == ninth.g);
  CHECK(first.b == ninth.b);
  CHECK(color_of(Paint{}, false).alpha == 0);
}

TEST_CASE("words of a slide can be told from their ground on a projector in a lit room") {
  // The room adds a fifth of the projector's white to everything.
  constexpr double kRoom = 0.2;
  const auto luminance = [](Role which, std::uint8_t service) {
    const Color color = color_of(role(which, service), false);
    return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b) + kRoom;
  };
  const auto washed = [&](Role ink, Role ground, std::uint8_t service = 0) {
    const double a = luminance(ink, service);
    const double b = luminance(ground, service);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
  };
  for (const Role ink : {Role::ink9, Role::ink7, Role::ink6, Role::warn, Role::brand7}) {
    CAPTURE(static_cast<int>(ink));
    CHECK(washed(ink, Role::background) >= 3);
  }
  CHECK(washed(Role::warn, Role::warn_tint) >= 3);
  CHECK(washed(Role::on_brand, Role::brand7) >= 3);
  for (std::uint8_t service = 0; service < 4; ++service) {
    CAPTURE(static_cast<int>(service));
    CHECK(washed(Role::service_text, Role::background, service) >= 3);
  }
}
