#pragma once
// The parts of the dialog «Känn igen kolumner», each made of what a preview tells.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "document/element.h"
#include "tables/table.h"
#include "words/say.h"
#include "workbook/register_preview.h"

namespace avtal::columns {

using document::Element;
using words::Language;

/// What of the dialog somebody has opened or turned to.
struct Shown {
  std::size_t more_rows = 0;          // beyond the first ones
  std::optional<std::string> matter;  // id of the one whose rows are shown
  std::size_t column = 0;             // where there is room for one only
  bool all_merges = false;
  bool asks_leave = false;
  std::string told;  // what the last choice brought along, to be read out
};

struct Looked {
  const tables::Table& table;
  const workbook::Mapping& mapping;
  const workbook::RegisterPreview& preview;
  const Shown& shown;
  const std::string& file;
  Language language;
};

/// An element whose id is to be unique; empty: named after its parent and its number.
inline Element el(std::string_view tag, std::string_view style, std::string text = {},
                  std::string id = {}) {
  Element element{std::move(id), tag, {}, std::move(text), {}};
  if (!style.empty()) element.attributes.emplace_back("class", std::string(style));
  return element;
}
inline Element& with(Element& element, std::string_view name, std::string value) {
  element.attributes.emplace_back(name, std::move(value));
  return element;
}
/// The reference is good until the next child is added.
inline Element& add(Element& parent, Element child) {
  if (child.id.empty()) child.id = parent.id + "." + std::to_string(parent.children.size());
  parent.children.push_back(std::move(child));
  return parent.children.back();
}
/// A button that does what its id says.
inline Element& add_button(Element& parent, std::string_view style, std::string text,
                           std::string id) {
  return with(add(parent, el("button", style, std::move(text), std::move(id))), "type", "button");
}
/// A choice of texts; `label` is its name.
class Choice {
 public:
  Choice(Element& parent, std::string id, std::string label)
      : select_(add(parent, el("select", "", {}, std::move(id)))) {
    with(select_, "aria-label", std::move(label));
  }
  Choice& of(std::string value, std::string text, bool chosen) {
    Element& option = add(select_, el("option", "", std::move(text), select_.id + "=" + value));
    with(option, "value", std::move(value));
    if (chosen) with(option, "selected", "");
    return *this;
  }

 private:
  Element& select_;
};

/// A column's head, or which column it is where it has none.
std::string head_of(const Looked& looked, std::size_t column);
/// Names a matter from one preview to the next.
std::string id_of(const workbook::Matter& matter);

Element table_part(const Looked& looked);
Element matters_part(const Looked& looked);
Element merges_part(const Looked& looked);
/// What comes of it, and the buttons that end the dialog.
Element outcome_part(const Looked& looked);

}  // namespace avtal::columns
