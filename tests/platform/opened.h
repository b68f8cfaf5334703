#pragma once
// The application with the real dataset loaded, and ways to look into its messages.

#include <string>
#include <string_view>

#include "page/page_checks.h"
#include "platform/headless.h"
#include "support/files.h"

namespace avtal::test {

inline std::string real_dataset() { return test::bytes_of("data/linkoping.json"); }

/// Wide enough for the whole page, with everything drawn once.
struct Opened {
  explicit Opened(std::string_view fragment = "v=1&vy=tidslinje", unsigned flags = 0,
                  ui::Screen screen = {1440, 900, 1, 0, 0})
      : browser(screen, flags, fragment) {
    app().load("linkoping.json", real_dataset(), false);
    browser.settle();
  }

  platform::App& app() { return browser.app(); }
  const scene::Page& page() { return app().page(); }

  /// Of a block of the document too, without a place.
  const scene::Node* node(std::string_view id) { return node_with(page(), id); }
  /// Of the document over the picture.
  const document::Block* block(std::string_view id) { return document::find(page().regions, id); }
  /// All its words; empty when there is no such block.
  std::string words(std::string_view id) {
    const document::Block* found = block(id);
    return found == nullptr ? std::string() : document::words_of(*found);
  }
  /// The first item that can be seen and opens a detail panel.
  const scene::Node* first_item() {
    for (const scene::Node& each : page().nodes) {
      if (each.kind == scene::NodeKind::item && !each.hidden && each.action) return &each;
    }
    return nullptr;
  }
  const scene::Node* first_of(scene::NodeKind kind) {
    for (const scene::Node& each : page().nodes) {
      if (each.kind == kind) return &each;
    }
    return nullptr;
  }
  bool key(std::string_view key, bool shift = false) {
    const bool used = app().key(key, {shift, false});
    browser.settle();
    return used;
  }

  int messages_with(std::string_view part) const {
    int count = 0;
    for (const std::string& message : browser.messages()) {
      if (message.find(part) != std::string::npos) ++count;
    }
    return count;
  }
  bool said(std::string_view part) const { return messages_with(part) > 0; }

  platform::Headless browser;
};

inline scene::Point middle_of(const scene::Rect& rect) {
  return {rect.x + rect.w / 2, rect.y + rect.h / 2};
}

inline double length_of(const state::Window& window) { return window.last - window.first; }

/// Over the middle of the picture.
inline ui::WheelEvent wheel_over(const scene::Chart& chart, float dy) {
  ui::WheelEvent event;
  event.x = chart.rect.x + chart.rect.w / 2;
  event.y = chart.rect.y + chart.rect.h / 2;
  event.dy = dy;
  return event;
}

}  // namespace avtal::test
