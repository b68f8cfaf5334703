#pragma once
// What must hold of every page: texts apart and inside, nodes with names and ids of their own.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "scene/linkoping.h"
#include "scene/page.h"

namespace avtal::tests {

inline scene::Rect bounds_of_text(const scene::Text& text) {
  const float width = measure()(text.string, text.size, text.face);
  const float left = text.align == scene::Align::left     ? text.at.x
                     : text.align == scene::Align::centre ? text.at.x - width / 2
                                                          : text.at.x - width;
  return {left, text.at.y - text.size * 0.72F, width, text.size * 0.9F};
}

inline void check_texts(const scene::Layer& layer) {
  std::vector<std::pair<scene::Rect, std::string>> seen;
  for (const scene::Shape& shape : layer.shapes) {
    const auto* text = std::get_if<scene::Text>(&shape);
    if (text == nullptr) continue;
    const scene::Rect bounds = bounds_of_text(*text);
    const float top = std::max(bounds.y, layer.clip.y);
    const float bottom = std::min(bounds.bottom(), layer.clip.bottom());
    if (bottom <= top) continue;
    CAPTURE(text->string);
    CHECK(bounds.x >= layer.clip.x - 0.5F);
    CHECK(bounds.right() <= layer.clip.right() + 0.5F);
    for (const auto& [other, words] : seen) {
      const std::string& there = words;
      CAPTURE(there);
      const bool apart = other.x + 1 >= bounds.right() || bounds.x + 1 >= other.right() ||
                         other.y + 1 >= bottom || top + 1 >= other.bottom();
      CHECK(apart);
    }
    seen.emplace_back(scene::Rect{bounds.x, top, bounds.w, bottom - top}, text->string);
  }
}

inline void check_nodes(const scene::Page& page) {
  std::set<std::string> ids;
  std::set<std::string> names;
  for (const scene::Node& node : page.nodes) {
    CAPTURE(node.id);
    CAPTURE(node.name);
    CHECK(ids.insert(node.id).second);
    CHECK_FALSE(node.name.empty());
    if (!node.action && node.command.empty()) continue;
    CHECK(names.insert(node.name).second);
    if (node.hidden) continue;
    CHECK(node.rect.x >= -0.5F);
    CHECK(node.rect.right() <= page.width + 0.5F);
    const bool cut = node.highlight.h > node.rect.h;  // partly scrolled away
    CHECK((cut || node.rect.h >= 24));
    CHECK(node.rect.w >= 24);
  }
}

inline const scene::Node* find_node(const scene::Page& page, std::string_view id) {
  for (const scene::Node& node : page.nodes) {
    if (node.id == id) return &node;
  }
  return nullptr;
}

inline constexpr std::pair<float, float> kSizes[] = {{1440, 900}, {1280, 720}, {1920, 1080},
                                                     {1024, 768}, {744, 1024}, {390, 844}};

}  // namespace avtal::tests
