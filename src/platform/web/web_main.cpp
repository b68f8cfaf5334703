// The page's side of the bridge: every function that the scripts in web/ may call, and the WebGL2
// canvas where there is one; elsewhere the scripts paint a flat list of shapes. Knows the browser
// and nothing else; all work is the App's.

#include <emscripten.h>
#include <emscripten/html5.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "fonts/fonts.h"
#include "imgui.h"
#include "imgui_impl_opengl3.h"
#include "platform/app.h"

namespace {

using avtal::platform::App;
namespace ui = avtal::ui;

constexpr const char* kCanvas = "#canvas";
constexpr const char* kGlsl = "#version 300 es";

/// All that the page has; made when it starts and never taken down.
struct Page {
  App app{[] { return emscripten_get_now(); }};
  bool webgl = false;  // ImGui's renderer paints; otherwise the scripts do
  bool lost = false;   // the context, for a while: the renderer is down
  avtal::flat::ShapeList shapes;
  std::string colors;
  std::uintptr_t picture[4] = {};  // what av_picture gives
};

std::unique_ptr<Page> g_page;
std::string g_inbox;
std::string g_outbox;
std::optional<std::string> g_told;   // of the file that is loaded next, by the module that made it
std::array<std::string, 3> g_fonts;  // files, in the order of fonts::Face

bool create_context() {
  EmscriptenWebGLContextAttributes attributes;
  emscripten_webgl_init_context_attributes(&attributes);
  attributes.majorVersion = 2;
  attributes.alpha = EM_FALSE;
  attributes.depth = EM_FALSE;
  attributes.stencil = EM_FALSE;
  attributes.antialias = EM_FALSE;  // shapes bring soft edges of their own
  attributes.failIfMajorPerformanceCaveat = EM_FALSE;
  const auto context = emscripten_webgl_create_context(kCanvas, &attributes);
  return context > 0 && emscripten_webgl_make_context_current(context) == EMSCRIPTEN_RESULT_SUCCESS;
}

ui::Screen screen_of(double css_width, double css_height, double pixel_ratio) {
  ui::Screen screen;
  screen.width = static_cast<float>(css_width);
  screen.height = static_cast<float>(css_height);
  screen.pixel_ratio = static_cast<float>(pixel_ratio > 0 ? pixel_ratio : 1);
  emscripten_get_canvas_element_size(kCanvas, &screen.device_width, &screen.device_height);
  return screen;
}

/// What stands before the first zero byte of the inbox, and what after.
struct Two {
  std::string_view first;
  std::string_view second;
};
Two two_strings() {
  const std::string_view all = g_inbox;
  const std::size_t zero = all.find('\0');
  if (zero == std::string_view::npos) return {all, {}};
  return {all.substr(0, zero), all.substr(zero + 1)};
}

ui::PointerEvent::Kind kind_of(int kind) {
  switch (kind) {
    case 1:
      return ui::PointerEvent::Kind::down;
    case 2:
      return ui::PointerEvent::Kind::up;
    case 3:
      return ui::PointerEvent::Kind::cancel;
    case 4:
      return ui::PointerEvent::Kind::leave;
    default:
      return ui::PointerEvent::Kind::move;
  }
}

ui::Device device_of(int type) {
  return type == 1 ? ui::Device::touch : type == 2 ? ui::Device::pen : ui::Device::mouse;
}

constexpr int kShift = 1;
constexpr int kCommandKeys = 2 | 4 | 8;  // Ctrl, Alt, Meta
constexpr int kPinch = 16;

}  // namespace

// The inbox: the caller fills so many bytes and then calls a verb.
extern "C" EMSCRIPTEN_KEEPALIVE char* av_inbox(int size) {
  g_inbox.assign(static_cast<std::size_t>(size > 0 ? size : 0), '\0');
  return g_inbox.data();
}

/// A font file, handed over before the start.
extern "C" EMSCRIPTEN_KEEPALIVE void av_font(int face) {
  g_fonts[static_cast<std::size_t>(face)] = std::exchange(g_inbox, {});
}

avtal::fonts::Bytes avtal::fonts::file(Face face) {
  const std::string& bytes = g_fonts[static_cast<std::size_t>(face)];
  return {reinterpret_cast<const unsigned char*>(bytes.data()),
          static_cast<unsigned>(bytes.size())};
}

/// Is the picture painted here, with WebGL? Otherwise the caller paints what av_picture gives.
extern "C" EMSCRIPTEN_KEEPALIVE int av_start(double css_width, double css_height,
                                             double pixel_ratio, int flags, int webgl) {
  g_page = std::make_unique<Page>();
  g_page->webgl = webgl != 0 && create_context() && ImGui_ImplOpenGL3_Init(kGlsl);
  const auto [fragment, address] = two_strings();
  g_page->app.start(screen_of(css_width, css_height, pixel_ratio), static_cast<unsigned>(flags),
                    fragment, address);
  return g_page->webgl ? 1 : 0;
}

extern "C" EMSCRIPTEN_KEEPALIVE void av_resize(double css_width, double css_height,
                                               double pixel_ratio) {
  g_page->app.resize(screen_of(css_width, css_height, pixel_ratio));
}

extern "C" EMSCRIPTEN_KEEPALIVE void av_window(double width, double height) {
  g_page->app.set_window(static_cast<float>(width), static_cast<float>(height));
}

extern "C" EMSCRIPTEN_KEEPALIVE void av_flags(int flags) {
  g_page->app.set_flags(static_cast<unsigned>(flags));
}

extern "C" EMSCRIPTEN_KEEPALIVE void av_today() { g_page->app.set_today(g_inbox); }

/// What was said of the table that the next file was made of.
extern "C" EMSCRIPTEN_KEEPALIVE void av_told() { g_told = std::exchange(g_inbox, {}); }

/// 0: the page's own dataset, 1: a file of the reader's, 2: another version to compare with.
extern "C" EMSCRIPTEN_KEEPALIVE void av_load(int kind) {
  const auto [name, bytes] = two_strings();
  if (kind == 2) {
    g_page->app.compare(name, bytes);
  } else {
    g_page->app.load(name, bytes, kind != 0, g_told);
  }
  g_told.reset();
  std::string().swap(g_inbox);  // megabytes that are not needed any more
}

extern "C" EMSCRIPTEN_KEEPALIVE void av_close_foreign() { g_page->app.close_foreign(); }

extern "C" EMSCRIPTEN_KEEPALIVE void av_point() { g_page->app.point(g_inbox); }

extern "C" EMSCRIPTEN_KEEPALIVE void av_fragment() { g_page->app.set_fragment(g_inbox); }

extern "C" EMSCRIPTEN_KEEPALIVE void av_pointer(int kind, int id, double x, double y, int buttons,
                                                int type) {
  g_page->app.pointer(
      {kind_of(kind), id, static_cast<float>(x), static_cast<float>(y), buttons, device_of(type)});
}

extern "C" EMSCRIPTEN_KEEPALIVE int av_wheel(double x, double y, double dx, double dy, int mods) {
  ui::WheelEvent event;
  event.x = static_cast<float>(x);
  event.y = static_cast<float>(y);
  event.dx = static_cast<float>(dx);
  event.dy = static_cast<float>(dy);
  event.shift = (mods & kShift) != 0;
  event.pinch = (mods & kPinch) != 0;
  return g_page->app.wheel(event) ? 1 : 0;
}

extern "C" EMSCRIPTEN_KEEPALIVE int av_key(int mods) {
  const avtal::platform::Modifiers modifiers{(mods & kShift) != 0, (mods & kCommandKeys) != 0};
  return g_page->app.key(g_inbox, modifiers) ? 1 : 0;
}

extern "C" EMSCRIPTEN_KEEPALIVE void av_activate() { g_page->app.activate(g_inbox); }

extern "C" EMSCRIPTEN_KEEPALIVE void av_command() { g_page->app.command(g_inbox); }

extern "C" EMSCRIPTEN_KEEPALIVE void av_focus(int on) { g_page->app.focus(g_inbox, on != 0); }

extern "C" EMSCRIPTEN_KEEPALIVE void av_field() {
  const auto [id, value] = two_strings();
  g_page->app.field(id, value);
}

/// The other window of a presentation: its address is in the inbox.
extern "C" EMSCRIPTEN_KEEPALIVE void av_stage(int blank) {
  g_page->app.follow_stage(g_inbox, blank != 0);
}

extern "C" EMSCRIPTEN_KEEPALIVE void av_tick(int minute_of_day, int used_seconds, int audience) {
  g_page->app.tick(minute_of_day, used_seconds, audience != 0);
}

extern "C" EMSCRIPTEN_KEEPALIVE void av_show_text(int on) { g_page->app.show_text(on != 0); }

extern "C" EMSCRIPTEN_KEEPALIVE void av_stats() { g_page->app.want_stats(); }

// The renderer's objects are gone with the context; ImGui keeps what it needs to make new ones.
extern "C" EMSCRIPTEN_KEEPALIVE void av_context(int lost) {
  if (!g_page->webgl || g_page->lost == (lost != 0)) return;
  g_page->lost = lost != 0;
  if (g_page->lost) {
    ImGui_ImplOpenGL3_Shutdown();
  } else {
    ImGui_ImplOpenGL3_Init(kGlsl);
  }
  g_page->app.context_lost(g_page->lost);
}

// From now on the caller paints.
extern "C" EMSCRIPTEN_KEEPALIVE void av_leave_webgl() {
  if (!g_page->webgl) return;
  av_context(1);
  g_page->webgl = false;
  g_page->app.context_lost(false);
}

/// Has a frame been made? Where the caller paints, it then is what av_picture gives.
extern "C" EMSCRIPTEN_KEEPALIVE int av_frame(double) {
  if (!g_page->app.frame_due()) return 0;
  if (!g_page->webgl) {
    g_page->shapes = g_page->app.draw_flat();
    g_page->colors = g_page->app.forced_colors()
                         ? avtal::flat::system_colors(g_page->shapes)
                         : avtal::flat::css_colors(g_page->shapes, g_page->app.page().dark);
    return 1;
  }
  ImGui_ImplOpenGL3_NewFrame();
  g_page->app.draw();
  ImGui_ImplOpenGL3_RenderDrawData(g_page->app.draw_data());
  return 1;
}

/// The last frame for whoever paints it: where its numbers are and how many, and where the lines
/// of its colours and of its texts begin, each ended by a zero. Valid until the next call.
extern "C" EMSCRIPTEN_KEEPALIVE const std::uintptr_t* av_picture() {
  const avtal::flat::ShapeList& shapes = g_page->shapes;
  g_page->picture[0] = reinterpret_cast<std::uintptr_t>(shapes.numbers.data());
  g_page->picture[1] = shapes.numbers.size();
  g_page->picture[2] = reinterpret_cast<std::uintptr_t>(g_page->colors.c_str());
  g_page->picture[3] = reinterpret_cast<std::uintptr_t>(shapes.texts.c_str());
  return g_page->picture;
}

// While nothing else happens: more to do?
extern "C" EMSCRIPTEN_KEEPALIVE int av_prepare() { return g_page->app.prepare() ? 1 : 0; }

// Valid until the next call; null when there is nothing to say.
extern "C" EMSCRIPTEN_KEEPALIVE const char* av_outbox() {
  g_outbox = g_page ? g_page->app.outbox() : std::string();
  return g_outbox.empty() ? nullptr : g_outbox.c_str();
}

int main() { return 0; }
