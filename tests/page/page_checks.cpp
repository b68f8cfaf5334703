#include "page/page_checks.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <deque>
#include <set>
#include <string>
#include <vector>

#include "document/element.h"
#include "page/linkoping.h"

namespace avtal::test {
namespace {

using namespace avtal::scene;

Rect cut(const Rect& rect, const Rect& clip) {
  const float left = std::max(rect.x, clip.x);
  const float top = std::max(rect.y, clip.y);
  return {left, top, std::max(0.0F, std::min(rect.right(), clip.right()) - left),
          std::max(0.0F, std::min(rect.bottom(), clip.bottom()) - top)};
}

}  // namespace

Rect bounds_of(const Text& text) {
  const float width = test::measure()(text.string, text.size, text.face);
  const float left = text.align == Align::left     ? text.at.x
                     : text.align == Align::centre ? text.at.x - width / 2
                                                   : text.at.x - width;
  return {left, text.at.y - text.size * 0.72F, width, text.size * 0.9F};
}

void check_texts(const Page& page) {
  for (const Layer& layer : page.layers) {
    std::vector<std::pair<Rect, std::string>> texts;
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      if (!text) continue;
      const Rect bounds = bounds_of(*text);
      const Rect visible = cut(bounds, layer.clip);
      if (visible.w <= 0 || visible.h <= 0) continue;
      CAPTURE(text->string);
      CHECK(bounds.x >= layer.clip.x - 0.5F);
      CHECK(bounds.right() <= layer.clip.right() + 0.5F);
      for (const auto& other : texts) {
        CAPTURE(other.second);
        CHECK_FALSE(overlap(visible, other.first));
      }
      texts.emplace_back(visible, text->string);
    }
  }
}

void check_nodes(const Page& page) {
  std::set<std::string> ids;
  std::set<std::string> names;
  for (const Node& node : page.nodes) {
    CAPTURE(node.id);
    CHECK(ids.insert(node.id).second);
    CHECK_FALSE(node.name.empty());
    if (node.action || node.command.any()) {
      CHECK(names.insert(node.name).second);
      if (node.hidden) continue;
      CHECK(node.rect.w > 0);
      CHECK(node.rect.h > 0);
      CHECK(node.rect.x >= -0.5F);
      CHECK(node.rect.right() <= page.width + 0.5F);
    }
  }
  for (const Node& node : page.nodes) {
    CAPTURE(node.id);
    CHECK((node.parent.empty() || node.parent == "frame" || node.parent == "head" ||
           ids.count(node.parent) == 1));
  }
}

/// What the page names beside its nodes is what its nodes say.
void check_named(const Page& page) {
  const auto headline = std::find_if(page.nodes.begin(), page.nodes.end(), [](const Node& node) {
    return node.kind == NodeKind::heading && node.level == 2;
  });
  const document::Block* read = block_with(page, ids::kHeadline);
  CHECK(page.headline == (read != nullptr                ? read->text
                          : headline == page.nodes.end() ? std::string()
                                                         : headline->name));
  if (!page.slider.empty()) CHECK(node_with(page, page.slider) != nullptr);
}

void check_controls(const Page& page) {
  const float least = page.width < 744 ? 36.0F : 24.0F;
  for (const Node& node : page.nodes) {
    if (node.kind != NodeKind::button && node.kind != NodeKind::toggle) continue;
    if (node.hidden) continue;
    CAPTURE(node.id);
    // What is cut at the edge of a list is as high as when it has been scrolled into view.
    CHECK(node.rect.w >= 24);
    CHECK(std::max(node.rect.h, node.highlight.h) >= least);
  }
}

namespace {

void check_element(const document::Element& element, bool still, std::set<std::string>& ids) {
  CAPTURE(element.id);
  CHECK(ids.insert(element.id).second);
  const auto value = [&](std::string_view name) {
    for (const auto& [key, text] : element.attributes) {
      if (key == name) return text;
    }
    return std::string();
  };
  if (element.tag == "a") CHECK(value("href").empty() == still);
  if (element.tag == "a" || element.tag == "button") {
    CHECK((!element.text.empty() || !element.children.empty() || !value("aria-label").empty()));
  }
  for (const document::Element& child : element.children) check_element(child, still, ids);
}

}  // namespace

namespace {

void collect(const document::Block& block, document::Kind kind,
             std::vector<const document::Block*>& all) {
  if (block.kind == kind) all.push_back(&block);
  for (const document::Block& child : block.children) collect(child, kind, all);
}

std::vector<const document::Block*> blocks_in(const document::Block& block, document::Kind kind) {
  std::vector<const document::Block*> all;
  collect(block, kind, all);
  return all;
}

/// The page itself is the first level; below it no level is left out.
void check_headings(const document::Block& region) {
  int level = 1;
  for (const document::Block* heading : blocks_in(region, document::Kind::heading)) {
    CAPTURE(document::words_of(*heading));
    CHECK(heading->level >= 2);
    CHECK(heading->level <= level + 1);
    level = heading->level;
  }
}

/// A name, and a header for each of its columns and rows.
void check_table(const document::Block& table) {
  CAPTURE(table.id);
  CHECK(blocks_in(table, document::Kind::caption).size() == 1);
  const auto rows = blocks_in(table, document::Kind::row);
  REQUIRE(rows.size() > 1);
  for (const document::Block& head : rows.front()->children) {
    CHECK(head.kind == document::Kind::column_header);
    CHECK_FALSE(document::words_of(head).empty());
  }
  for (std::size_t i = 1; i < rows.size(); ++i) {
    CAPTURE(rows[i]->id);
    const int over = rows[i]->children.front().columns;  // of a head of the rows below it
    if (over > 0) {
      CHECK(static_cast<std::size_t>(over) == rows.front()->children.size());
      CHECK(rows[i]->children.size() == 1);
      continue;
    }
    CHECK(rows[i]->children.size() == rows.front()->children.size());
    CHECK(rows[i]->children.front().kind == document::Kind::row_header);
  }
}

}  // namespace

void check_document(const Page& page) {
  for (const document::Block& region : page.regions) {
    check_headings(region);
    for (const auto* table : blocks_in(region, document::Kind::table)) check_table(*table);
  }
  std::set<std::string> ids;
  check_element(document::lowered(page.regions, [](const state::Action&) { return "#x"; }),
                block_with(page, ids::kSlide) != nullptr, ids);
}

void check_page(const Page& page) {
  check_document(page);
  check_texts(page);
  check_nodes(page);
  check_named(page);
  check_controls(page);
}

namespace {

const Node* as_node(const document::Block& block) {
  static std::deque<Node> kept;
  Node& node = kept.emplace_back();
  node.id = block.id;
  node.name = block.label.empty() ? document::words_of(block) : block.label;
  node.selected = block.selected || block.current;
  node.disabled = block.disabled;
  node.action = block.action;
  node.command = block.command;
  node.level = block.level;
  if (!block.hint.empty()) node.tooltip = {{block.hint, false}};
  if (block.kind == document::Kind::toggle) node.kind = NodeKind::toggle;
  if (block.kind == document::Kind::button) node.kind = NodeKind::button;
  if (block.kind == document::Kind::heading) node.kind = NodeKind::heading;
  return &node;
}

}  // namespace

const Node* node_with(const Page& page, std::string_view id) {
  for (const Node& node : page.nodes) {
    if (node.id == id) return &node;
  }
  const document::Block* block = block_with(page, id);
  return block == nullptr ? nullptr : as_node(*block);
}

const document::Block* block_with(const Page& page, std::string_view id) {
  return document::find(page.regions, id);
}

std::vector<const document::Block*> blocks_of(const Page& page, document::Kind kind) {
  std::vector<const document::Block*> all;
  for (const document::Block& region : page.regions) collect(region, kind, all);
  return all;
}

std::string said_in(const Page& page, std::string_view id) {
  const document::Block* block = block_with(page, id);
  if (block == nullptr) return {};
  const bool entry = block->kind == document::Kind::entry && block->children.size() > 1;
  return document::words_of(entry ? block->children[1] : *block);
}

std::string all_said(const Page& page) {
  std::string text;
  for (const document::Block& region : page.regions) text += document::words_of(region) + "\n";
  return text;
}

std::string name_of(const Page& page, std::string_view id) {
  const Node* node = node_with(page, id);
  return node ? node->name : std::string();
}

bool overlap(const Rect& a, const Rect& b) {
  constexpr float kTouch = 1;
  return a.x + kTouch < b.right() && b.x + kTouch < a.right() && a.y + kTouch < b.bottom() &&
         b.y + kTouch < a.bottom();
}

}  // namespace avtal::test
