#include "workbook/json.h"

#include <charconv>
#include <utility>

namespace avtal::workbook {
namespace {

constexpr std::size_t kLineWidth = 100;

std::string quoted(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (c == '\n') {
      result += "\\n";
    } else if (byte < 0x20) {
      constexpr std::string_view kDigits = "0123456789abcdef";
      result += "\\u00";
      result += kDigits[byte >> 4];
      result += kDigits[byte & 15];
    } else {
      result += c;
    }
  }
  return result + '"';
}

std::string on_one_line(const Json& value) {
  if (value.kind == Json::Kind::text) return quoted(value.text);
  if (value.kind == Json::Kind::number || value.kind == Json::Kind::truth) return value.text;
  const bool is_object = value.kind == Json::Kind::object;
  std::string text = is_object ? "{" : "[";
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    if (i > 0) text += ", ";
    if (is_object) text += quoted(value.keys[i]) + ": ";
    text += on_one_line(value.items[i]);
  }
  return text + (is_object ? "}" : "]");
}

bool is_container(const Json& value) {
  return value.kind == Json::Kind::object || value.kind == Json::Kind::array;
}

/// How wide the value is on one line, at most a little more than fits.
std::size_t width(const Json& value) {
  std::size_t sum = value.text.size() + 2;
  for (std::size_t i = 0; i < value.items.size() && sum <= kLineWidth; ++i) {
    if (i < value.keys.size()) sum += value.keys[i].size() + 4;
    sum += width(value.items[i]) + 2;
  }
  return sum;
}

void write(const Json& value, std::size_t indent, std::size_t before, std::string& text) {
  if (!is_container(value) || value.items.empty() || before + width(value) <= kLineWidth) {
    text += on_one_line(value);
    return;
  }
  const bool is_object = value.kind == Json::Kind::object;
  text += is_object ? "{" : "[";
  const std::string margin(indent + 2, ' ');
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    text += i > 0 ? ",\n" : "\n";
    text += margin;
    std::size_t start = margin.size();
    if (is_object) {
      const std::string key = quoted(value.keys[i]) + ": ";
      text += key;
      start += key.size();
    }
    write(value.items[i], indent + 2, start, text);
  }
  text += "\n" + std::string(indent, ' ') + (is_object ? "}" : "]");
}

/// Follows the pointer and tells each value on the way.
template <class Visit>
void walk(const Json& whole, std::string_view pointer, Visit visit) {
  const Json* at = &whole;
  visit(*at);
  while (!pointer.empty()) {
    pointer.remove_prefix(1);
    const std::size_t slash = pointer.find('/');
    // Keys of datasets have neither ~ nor /.
    const std::string_view token = pointer.substr(0, slash);
    pointer = slash == std::string_view::npos ? std::string_view() : pointer.substr(slash);
    const Json* next = nullptr;
    if (at->kind == Json::Kind::object) {
      next = at->find(token);
    } else if (at->kind == Json::Kind::array) {
      std::size_t index = 0;
      const auto [stop, error] = std::from_chars(token.data(), token.data() + token.size(), index);
      if (error == std::errc() && index < at->items.size()) next = &at->items[index];
    }
    if (next == nullptr) return;
    at = next;
    visit(*at);
  }
}

}  // namespace

const Json* Json::find(std::string_view key) const {
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (keys[i] == key) return &items[i];
  }
  return nullptr;
}

Json* Json::find(std::string_view key) {
  return const_cast<Json*>(static_cast<const Json*>(this)->find(key));
}

std::string_view Json::text_of(std::string_view key) const {
  const Json* const value = find(key);
  return value == nullptr ? std::string_view() : std::string_view(value->text);
}

Json& Json::add(std::string_view key, Json value) {
  keys.emplace_back(key);
  items.push_back(std::move(value));
  return items.back();
}

Json json_of(const load::Tree& tree, load::NodeIndex node) {
  using load::NodeKind;
  switch (tree.kind(node)) {
    case NodeKind::object: {
      Json object = Json::object();
      const load::NodeIndex end = tree.after(node);
      for (load::NodeIndex key = load::Tree::first_child(node); key < end;) {
        const load::NodeIndex value = load::Tree::value_of(key);
        object.add(tree.text(key), json_of(tree, value));
        key = tree.after(value);
      }
      return object;
    }
    case NodeKind::array: {
      Json array = Json::array();
      const load::NodeIndex end = tree.after(node);
      for (load::NodeIndex item = load::Tree::first_child(node); item < end;
           item = tree.after(item)) {
        array.items.push_back(json_of(tree, item));
      }
      return array;
    }
    case NodeKind::text:
      return Json::of(std::string(tree.text(node)));
    case NodeKind::number:
      return Json::of(std::string(tree.text(node)), {}, Json::Kind::number);
    case NodeKind::boolean:
      return Json::of(tree.is_true(node) ? "true" : "false", {}, Json::Kind::truth);
    case NodeKind::null:
      break;
  }
  return Json::of("");
}

std::string json_text(const Json& value) {
  std::string text;
  write(value, 0, 0, text);
  return text + "\n";
}

const Json& at_pointer(const Json& whole, std::string_view pointer) {
  const Json* last = &whole;
  walk(whole, pointer, [&last](const Json& value) { last = &value; });
  return *last;
}

CellPlace place_at(const Json& whole, std::string_view pointer) {
  CellPlace place;
  walk(whole, pointer, [&place](const Json& value) {
    if (value.from.known()) place = value.from;
  });
  return place;
}

}  // namespace avtal::workbook
