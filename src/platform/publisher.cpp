#include "platform/publisher.h"

#include <array>
#include <cstddef>
#include <utility>

#include "platform/command_words.h"

namespace avtal::platform {
namespace {

using scene::Node;
using scene::Rect;

constexpr std::array kKinds = {"group", "heading", "text",   "button", "tab",    "toggle",
                               "link",  "item",    "figure", "row",    "status", "alert"};
static_assert(kKinds.size() == static_cast<std::size_t>(scene::NodeKind::alert) + 1);

/// `"key":value` without the braces around it.
std::string member(std::string_view key, const std::function<void(Json&)>& write) {
  Json json;
  json.begin_object().key(key);
  write(json);
  json.end_object();
  const std::string& text = json.text();
  return text.substr(1, text.size() - 2);
}

void write_rect(Json& json, const Rect& rect) {
  json.key("x").decimal(static_cast<double>(rect.x));
  json.key("y").decimal(static_cast<double>(rect.y));
  json.key("w").decimal(static_cast<double>(rect.w));
  json.key("h").decimal(static_cast<double>(rect.h));
}

void write_text_member(Json& json, std::string_view key, const std::string& value) {
  if (!value.empty()) json.member(key, std::string_view(value));
}

void write_flag(Json& json, std::string_view key, bool value) {
  if (value) json.member(key, true);
}

void write_node(Json& json, const Node& node) {
  json.begin_object();
  json.member("id", std::string_view(node.id));
  write_text_member(json, "parent", node.parent);
  json.member("kind", kKinds[static_cast<std::size_t>(node.kind)]);
  write_rect(json, node.rect);
  json.member("name", std::string_view(node.name));
  write_text_member(json, "value", node.value);
  if (node.level > 0) json.member("level", std::int64_t{node.level});
  write_flag(json, "selected", node.selected);
  write_flag(json, "disabled", node.disabled);
  write_flag(json, "hidden", node.hidden);
  if (node.kind == scene::NodeKind::item) json.member("lane", std::int64_t{node.lane});
  write_flag(json, "act", node.action.has_value() || node.command.any());
  json.end_object();
}

}  // namespace

void Outbox::add_text(const std::string& member) {
  if (!members_.empty()) members_ += ',';
  members_ += member;
}

void Outbox::add(std::string_view key, const std::function<void(Json&)>& write) {
  add_text(member(key, write));
}

void Outbox::add_if_new(std::string_view key, const std::function<void(Json&)>& write) {
  std::string text = member(key, write);
  Last& last = last_[std::string(key)];
  if (last.text == text) return;
  add_text(text);
  last.text = std::move(text);
}

void Outbox::add_list_if_new(std::string_view key, const std::function<void(Json&)>& write) {
  std::string text = member("list", write);
  Last& last = last_[std::string(key)];
  if (last.text == text) return;
  ++last.version;
  add_text('"' + std::string(key) + "\":{\"version\":" + std::to_string(last.version) + ',' + text +
           '}');
  last.text = std::move(text);
}

std::string Outbox::take() {
  if (members_.empty()) return {};
  return "{" + std::exchange(members_, {}) + "}";
}

void write_tooltip(Json& json, const scene::Node& node) {
  json.begin_object();
  write_rect(json, node.rect);
  json.key("lines").begin_array();
  for (const scene::TooltipLine& line : node.tooltip) {
    json.begin_object().member("text", std::string_view(line.text));
    write_flag(json, "strong", line.strong);
    json.end_object();
  }
  json.end_array().end_object();
}

void write_nodes(Json& json, const scene::Page& page) {
  json.begin_array();
  for (const Node& node : page.nodes) write_node(json, node);
  json.end_array();
}

void write_text(Json& json, const std::vector<exporting::Element>& elements) {
  json.begin_array();
  for (const exporting::Element& element : elements) {
    json.begin_object();
    json.member("tag", exporting::tag_name(element.tag));
    json.member("parent", std::int64_t{element.parent});
    write_text_member(json, "text", element.text);
    write_text_member(json, "id", element.id);
    write_text_member(json, "href", element.href);
    write_text_member(json, "scope", element.scope);
    if (element.columns > 1) json.member("columns", static_cast<std::int64_t>(element.columns));
    write_text_member(json, "command", word_of(element.command));
    write_text_member(json, "copies", element.copies);
    write_text_member(json, "label", element.label);
    write_text_member(json, "picture", element.picture);
    json.end_object();
  }
  json.end_array();
}

}  // namespace avtal::platform
