#include "document/element.h"

#include <array>
#include <cmath>
#include <cstdio>

#include "document/element_names.h"

namespace avtal::document {
namespace {

using Attributes = std::vector<std::pair<std::string_view, std::string>>;

std::string decimal(float value) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%g", std::round(static_cast<double>(value) * 100) / 100);
  return text.data();
}

/// A drawing stretches with its column, and so does all in it.
void add_part(const Block& block, Attributes& attributes) {
  const Part& part = *block.part;
  const auto percent = [](float value) { return decimal(value) + "%"; };
  if (block.kind == Kind::letters) {
    attributes.emplace_back("x", percent(part.x + part.w / 2));
    attributes.emplace_back("y", percent(part.y + part.h / 2));
    return;
  }
  attributes.emplace_back("x", percent(part.x));
  attributes.emplace_back("y", percent(part.y));
  attributes.emplace_back("width", percent(part.w));
  attributes.emplace_back("height", percent(part.h));
  if (block.permille > 0) {
    attributes.emplace_back("fill-opacity", decimal(static_cast<float>(block.permille) / 1000));
  }
}

void add_inks(const Inks& inks, Attributes& attributes) {
  if (inks.width > 0) attributes.emplace_back("stroke-width", decimal(inks.width));
  if (inks.dash > 0) {
    attributes.emplace_back("stroke-dasharray", decimal(inks.dash) + " " + decimal(inks.gap));
  }
  if (inks.alpha < 1) attributes.emplace_back("opacity", decimal(inks.alpha));
}

void add_way(const Block& block, const AddressOf& address_of, Attributes& attributes) {
  std::string href = block.action ? address_of(*block.action) : block.href;
  if (href.empty()) return;  // where nothing is operated, as on a slide
  attributes.emplace_back("href", std::move(href));
  if (!block.action) attributes.emplace_back("rel", "noopener noreferrer");
}

constexpr const char* kTabPanel = "tab-panel";  // the tabs name it

/// What each kind is to assistive technology where its element does not say it.
void add_role(const Block& block, Attributes& attributes) {
  const auto on = [&] { return std::string(block.selected ? "true" : "false"); };
  switch (block.kind) {
    case Kind::mark:
    case Kind::drawing:
      // Beside words that say the same it is decoration.
      attributes.emplace_back(block.label.empty() ? "aria-hidden" : "role",
                              block.label.empty() ? "true" : "img");
      break;
    case Kind::toggle:
      attributes.emplace_back("aria-pressed", on());
      break;
    case Kind::check:
      attributes.emplace_back("role", "checkbox");
      attributes.emplace_back("aria-checked", on());
      break;
    case Kind::expander:
      attributes.emplace_back("aria-expanded", on());
      break;
    case Kind::tabs:
      attributes.emplace_back("role", "tablist");
      break;
    case Kind::tab:
      attributes.emplace_back("role", "tab");
      attributes.emplace_back("aria-selected", on());
      attributes.emplace_back("aria-controls", kTabPanel);
      attributes.emplace_back("tabindex", block.selected ? "0" : "-1");
      break;
    case Kind::tab_panel:
      attributes.emplace_back("role", "tabpanel");
      attributes.emplace_back("id", kTabPanel);
      break;
    case Kind::alert:
      attributes.emplace_back("role", "alert");
      break;
    case Kind::column_header:
      attributes.emplace_back("scope", "col");
      if (block.sorted != 0) {
        attributes.emplace_back("aria-sort", block.sorted > 0 ? "ascending" : "descending");
      }
      break;
    case Kind::row_header:
      attributes.emplace_back("scope", block.columns > 0 ? "rowgroup" : "row");
      if (block.columns > 0) attributes.emplace_back("colspan", std::to_string(block.columns));
      break;
    case Kind::status:
      attributes.emplace_back("role", "status");
      break;
    case Kind::listbox:
      attributes.emplace_back("role", "listbox");
      attributes.emplace_back("id", "listbox");  // the field names it
      break;
    case Kind::option:
      attributes.emplace_back("role", "option");
      attributes.emplace_back("tabindex", "-1");
      break;
    case Kind::icon:
      attributes.emplace_back("aria-hidden", "true");
      attributes.emplace_back("viewBox", "0 0 16 16");
      break;
    case Kind::sign:
      attributes.emplace_back("aria-hidden", "true");
      attributes.emplace_back("viewBox",
                              "0 0 " + decimal(block.part->w) + " " + decimal(block.part->h));
      // One of its lengths is a sixteenth of the reader's own size of text.
      attributes.emplace_back("width", decimal(block.part->w / 16) + "rem");
      attributes.emplace_back("height", decimal(block.part->h / 16) + "rem");
      break;
    case Kind::stroke:
      attributes.emplace_back("d", block.drawing);
      if (block.inks) add_inks(*block.inks, attributes);
      break;
    case Kind::group:
      if (!block.label.empty()) attributes.emplace_back("role", "group");
      if (block.style == Style::dots) attributes.emplace_back("aria-hidden", "true");
      break;
    default:
      break;
  }
}

/// What it is about, which a link to a record need not say.
std::string record_of(const Block& block) {
  if (!block.record.empty()) return block.record;
  const auto* select = block.action ? std::get_if<state::Select>(&*block.action) : nullptr;
  return select == nullptr ? std::string() : select->id;
}

void add_attributes(const Block& block, const AddressOf& address_of, Element& element) {
  auto& attributes = element.attributes;
  if (std::string all = class_of(block); !all.empty()) attributes.emplace_back("class", all);
  if (block.kind == Kind::link || block.kind == Kind::option) {
    add_way(block, address_of, attributes);
  }
  if (element.tag == "button") {
    attributes.emplace_back("type", "button");
    if (block.disabled) attributes.emplace_back("aria-disabled", "true");
  }
  add_role(block, attributes);
  if (block.kind == Kind::meter) {
    attributes.emplace_back("max", "1000");
    attributes.emplace_back("value", std::to_string(block.permille));
  }
  if (block.scrolls) attributes.emplace_back("tabindex", "0");
  if (block.current) attributes.emplace_back("aria-current", "true");
  if (block.language) {
    attributes.emplace_back("lang", *block.language == state::Language::en ? "en" : "sv");
  }
  if (!block.label.empty()) attributes.emplace_back("aria-label", block.label);
  if (!block.hint.empty()) attributes.emplace_back("title", block.hint);
  if (std::string record = record_of(block); !record.empty()) {
    attributes.emplace_back("data-record", std::move(record));
  }
  if (block.kind == Kind::figure) attributes.emplace_back("data-figure", "");
  if (block.part && block.kind != Kind::sign) add_part(block, attributes);
  if (block.inks && block.kind == Kind::letters) {
    attributes.emplace_back("x", decimal(block.inks->x));
    attributes.emplace_back("y", decimal(block.inks->y));
  }
}

constexpr std::string_view kDigits = "0123456789";

bool is_digit_at(std::string_view text, std::size_t at) {
  return at < text.size() && kDigits.find(text[at]) != std::string_view::npos;
}

/// Length of the "2018-01" or "2018-01-31" that begins at `at`; 0 where none does.
std::size_t date_at(std::string_view text, std::size_t at) {
  const auto digits = [&](std::size_t from, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i) {
      if (!is_digit_at(text, from + i)) return false;
    }
    return true;
  };
  const auto part = [&](std::size_t from) {
    return from < text.size() && text[from] == '-' && digits(from + 1, 2) &&
           !is_digit_at(text, from + 3);
  };
  if (at > 0 && is_digit_at(text, at - 1)) return 0;
  if (!digits(at, 4) || !part(at + 4)) return 0;
  return part(at + 7) ? 10 : 7;
}

/// A line may break after a hyphen, but a date is not to be broken: it gets an element of its own,
/// and so does what follows it.
void add_text(const std::string& text, Element& element) {
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::size_t length = date_at(text, at);
    if (length == 0) continue;
    const auto add_run = [&](std::string run, bool date) {
      if (run.empty()) return;
      if (!date && element.children.empty()) {
        element.text = std::move(run);
        return;
      }
      Element span{element.id + "/t" + std::to_string(element.children.size()), "span", {}, {}, {}};
      if (date) span.attributes.emplace_back("class", "date");
      span.text = std::move(run);
      element.children.push_back(std::move(span));
    };
    add_run(text.substr(from, at - from), false);
    add_run(text.substr(at, length), true);
    from = at + length;
    at = from - 1;
  }
  if (from == 0) {
    element.text = text;
  } else if (from < text.size()) {
    element.children.push_back({element.id + "/t" + std::to_string(element.children.size()),
                                "span",
                                {},
                                text.substr(from),
                                {}});
  }
}

/// What is typed into, and below it what is wrong with that.
Element lowered_field(const Block& block, std::string id) {
  const Field& field = *block.field;
  const bool search = field.kind == Field::Kind::search;
  const std::string error_id = "error-of-" + id;
  Element input{id, "input", {}, {}, {}};
  auto& attributes = input.attributes;
  // Not type=date: the browser's picker shows dates in the system's order, and the page and its
  // documents write ÅÅÅÅ-MM-DD.
  attributes = {{"type", search ? "search" : "text"},
                {"name", id},
                {"autocomplete", "off"},
                {"spellcheck", "false"},
                {"aria-label", block.label}};
  if (!field.placeholder.empty()) attributes.emplace_back("placeholder", field.placeholder);
  if (search) {
    attributes.emplace_back("role", "combobox");
    attributes.emplace_back("aria-autocomplete", "list");
    attributes.emplace_back("aria-controls", "listbox");
    attributes.emplace_back("aria-expanded", "false");  // the script tells while a list is open
  }
  attributes.emplace_back("value", field.value);
  if (!field.error.empty()) {
    attributes.emplace_back("aria-invalid", "true");
    attributes.emplace_back("aria-describedby", error_id);
  }
  Element error{id + "/error",
                "p",
                {{"class", "field-error"}, {"id", error_id}, {"role", "alert"}},
                field.error,
                {}};
  return {id + "/field",
          "div",
          {{"class", search ? "field search" : "field date"}},
          {},
          {std::move(input), std::move(error)}};
}

/// What CSS lays out otherwise than as rows of columns is no table to some browsers any more: its
/// parts then say what they are.
bool is_laid_out(const Block& block) {
  return block.kind == Kind::table && (block.style == Style::services ||
                                       block.style == Style::heat || block.style == Style::watched);
}

std::string_view table_role(Kind kind) {
  switch (kind) {
    case Kind::table:
      return "table";
    case Kind::table_head:
    case Kind::table_body:
      return "rowgroup";
    case Kind::row:
      return "row";
    case Kind::column_header:
      return "columnheader";
    case Kind::row_header:
      return "rowheader";
    case Kind::cell:
      return "cell";
    default:
      return {};
  }
}

Element lower(const Block& block, std::string id, const AddressOf& address_of, bool laid_out) {
  if (block.field) return lowered_field(block, std::move(id));
  Element element;
  element.id = std::move(id);
  element.tag = tag_of(block);
  add_text(block.text, element);
  add_attributes(block, address_of, element);
  laid_out = laid_out || is_laid_out(block);
  if (const auto role = table_role(block.kind); laid_out && !role.empty()) {
    element.attributes.emplace_back("role", role);
  }
  for (std::size_t i = 0; i < block.children.size(); ++i) {
    const Block& child = block.children[i];
    std::string own = child.id.empty() ? element.id + "/" + std::to_string(i) : child.id;
    element.children.push_back(lower(child, std::move(own), address_of, laid_out));
  }
  return element;
}

}  // namespace

Element lowered(const std::vector<Block>& regions, const AddressOf& address_of) {
  Element root;
  root.tag = "div";
  for (std::size_t i = 0; i < regions.size(); ++i) {
    const Block& region = regions[i];
    std::string id = region.id.empty() ? "/" + std::to_string(i) : region.id;
    root.children.push_back(lower(region, std::move(id), address_of, false));
  }
  return root;
}

}  // namespace avtal::document
