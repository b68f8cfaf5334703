#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <vector>

#include "document/element.h"

using namespace avtal;
using namespace avtal::document;

namespace {

std::string nowhere(const state::Action&) { return {}; }

Element only(Block block) { return lowered({std::move(block)}, nowhere).children.front(); }

const std::string* attribute(const Element& element, std::string_view name) {
  for (const auto& [key, value] : element.attributes) {
    if (key == name) return &value;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("elements: blocks without an id are named after their parent and their number") {
  Block region{.kind = Kind::region, .id = "panel"};
  add(region, {.kind = Kind::paragraph, .text = "a"});
  add(add(region, {.kind = Kind::group}), {.kind = Kind::strong, .text = "b"});
  const Element element = only(region);
  CHECK(element.children[0].id == "panel/0");
  CHECK(element.children[1].children[0].id == "panel/1/0");
}

TEST_CASE("elements: a link to another state has its address, one out of the page tells nobody") {
  const auto address = [](const state::Action& action) {
    return "#id=" + std::get<state::Select>(action).id;
  };
  const Block inside{.kind = Kind::link, .text = "x", .action = state::Select{"c-1"}};
  const Element link = lowered({inside}, address).children.front();
  CHECK(*attribute(link, "href") == "#id=c-1");
  CHECK(attribute(link, "rel") == nullptr);
  CHECK(*attribute(link, "data-record") == "c-1");  // marked wherever it stands
  const Element out = only({.kind = Kind::link, .text = "x", .href = "https://example.org/"});
  CHECK(*attribute(out, "href") == "https://example.org/");
  CHECK(*attribute(out, "rel") == "noopener noreferrer");
}

TEST_CASE("elements: a mark is a picture with a name, and its kind is in its class") {
  for (const auto& [status, word] : {std::pair{model::Status::stated, "mark stated"},
                                     std::pair{model::Status::proposed, "mark proposed"},
                                     std::pair{model::Status::derived, "mark derived"},
                                     std::pair{model::Status::assumed, "mark assumed"},
                                     std::pair{model::Status::unknown, "mark unknown"}}) {
    const Element mark =
        only({.kind = Kind::mark, .text = "a", .label = "angivet", .status = status});
    CHECK(mark.tag == "span");
    CHECK(*attribute(mark, "class") == word);
    CHECK(*attribute(mark, "role") == "img");
    CHECK(*attribute(mark, "aria-label") == "angivet");
  }
}

TEST_CASE("elements: headings have their level, within what HTML has") {
  CHECK(only({.kind = Kind::heading, .level = 2}).tag == "h2");
  CHECK(only({.kind = Kind::heading, .level = 0}).tag == "h1");
  CHECK(only({.kind = Kind::heading, .level = 9}).tag == "h6");
}

TEST_CASE("elements: a field is an input under its name, with what is wrong in words below it") {
  const Element field = only({.kind = Kind::field,
                              .id = "as-of",
                              .label = "Läget den",
                              .field = Field{.value = "2023-08-30", .error = "Inget datum."}});
  const Element& input = field.children[0];
  CHECK(input.id == "as-of");
  CHECK(input.tag == "input");
  CHECK(*attribute(input, "name") == "as-of");
  CHECK(*attribute(input, "value") == "2023-08-30");
  CHECK(*attribute(input, "aria-invalid") == "true");
  CHECK(field.children[1].text == "Inget datum.");
  CHECK(*attribute(field.children[1], "id") == *attribute(input, "aria-describedby"));
  const Element right = only({.kind = Kind::field, .id = "x", .field = Field{}});
  CHECK(attribute(right.children[0], "aria-invalid") == nullptr);
}

TEST_CASE("elements: tabs tell which is chosen and what they control, and one of them is a stop") {
  Block tabs{.kind = Kind::tabs, .label = "Vyer"};
  add(tabs, {.kind = Kind::tab, .text = "Översikt"});
  add(tabs, {.kind = Kind::tab, .text = "Tidslinje", .selected = true});
  const Element list = only(tabs);
  CHECK(*attribute(list, "role") == "tablist");
  CHECK(*attribute(list.children[0], "aria-selected") == "false");
  CHECK(*attribute(list.children[1], "aria-selected") == "true");
  CHECK(*attribute(list.children[0], "tabindex") == "-1");
  CHECK(*attribute(list.children[1], "tabindex") == "0");
  const Element panel = only({.kind = Kind::tab_panel, .label = "Tidslinje"});
  CHECK(*attribute(panel, "id") == *attribute(list.children[1], "aria-controls"));
}

TEST_CASE("elements: the ninth service has the first one's colour again") {
  CHECK(*attribute(only({.kind = Kind::text, .service = 8}), "class") == "service s1");
}

TEST_CASE("elements: dates are kept whole, and all words stay in their order") {
  const auto all = [](const Element& element) {
    std::string text = element.text;
    for (const Element& child : element.children) text += child.text;
    return text;
  };
  for (const char* text : {"2018-01-01", "2018-01-01–2024-10-01", "från 2019-07 till troligen 2020",
                           "Slut 2024-10-01 föreslås.", "SON 2020-281", "12018-01-01", "2018-1-1",
                           "2018-01-011", "i 2018-01", ""}) {
    CAPTURE(text);
    CHECK(all(only({.kind = Kind::paragraph, .text = text})) == text);
  }
  const auto dates = [](const char* text) {
    std::vector<std::string> found;
    for (const Element& child : only({.kind = Kind::paragraph, .text = text}).children) {
      if (!child.attributes.empty()) found.push_back(child.text);
    }
    return found;
  };
  CHECK(dates("2018-01-01–2024-10-01") == std::vector<std::string>{"2018-01-01", "2024-10-01"});
  CHECK(dates("från 2019-07 till 2020") == std::vector<std::string>{"2019-07"});
  CHECK(dates("SON 2020-281").empty());
}

TEST_CASE("blocks: words are read in order, with marks in brackets") {
  Block entry{.kind = Kind::entry};
  add(entry, {.kind = Kind::term, .text = "Utför"});
  Block& said = add(entry, {.kind = Kind::description});
  add(said, {.kind = Kind::strong, .text = "Arbetsmarknadsnämnden"});
  add(said, {.kind = Kind::mark, .text = "a", .label = "angivet"});
  CHECK(words_of(entry) == "Utför Arbetsmarknadsnämnden (angivet)");
}

TEST_CASE("blocks: found by id, at any depth") {
  Block region{.kind = Kind::region, .id = "panel"};
  add(add(region, {}), {.kind = Kind::button, .id = "close"});
  CHECK(find({region}, "close")->kind == Kind::button);
  CHECK(find({region}, "open") == nullptr);
}

TEST_CASE("elements: a table has its heads' directions, and what is selected is the current row") {
  Block table{.kind = Kind::table};
  add(table, {.kind = Kind::caption, .text = "Villkor"});
  Block& columns = add(add(table, {.kind = Kind::table_head}), {.kind = Kind::row});
  add(columns, {.kind = Kind::column_header, .text = "Avtal"});
  Block& row = add(add(table, {.kind = Kind::table_body}), {.kind = Kind::row, .current = true});
  add(row, {.kind = Kind::row_header, .text = "Grundavtal"});
  add(row, {.kind = Kind::cell, .text = "12", .style = Style::number});
  const Element element = only(table);
  CHECK(element.tag == "table");
  CHECK(*attribute(element.children[1].children[0].children[0], "scope") == "col");
  const Element& body_row = element.children[2].children[0];
  CHECK(*attribute(body_row, "aria-current") == "true");
  CHECK(*attribute(body_row.children[0], "scope") == "row");
  CHECK(*attribute(body_row.children[1], "class") == "number");
}

TEST_CASE("elements: what is laid out otherwise than as a table says that it is one") {
  const auto roles_of = [](Style style) {
    Block table{.kind = Kind::table, .style = style};
    Block& head = document::add(table, {.kind = Kind::table_head});
    document::add(document::add(head, {.kind = Kind::row}), {.kind = Kind::column_header});
    Block& body = document::add(table, {.kind = Kind::table_body});
    Block& row = document::add(body, {.kind = Kind::row});
    document::add(row, {.kind = Kind::row_header});
    document::add(document::add(row, {.kind = Kind::cell}), {.kind = Kind::text});
    std::string roles;
    const std::function<void(const Element&)> collect = [&](const Element& element) {
      if (const std::string* role = attribute(element, "role")) {
        roles += (roles.empty() ? "" : " ") + *role;
      }
      for (const Element& child : element.children) collect(child);
    };
    collect(only(table));
    return roles;
  };
  const std::string all = "table rowgroup row columnheader rowgroup row rowheader cell";
  CHECK(roles_of(Style::services) == all);
  CHECK(roles_of(Style::heat) == all);
  CHECK(roles_of(Style::sorted).empty());
}

TEST_CASE("elements: an expander tells whether it is open, and words in another language which") {
  const Element closed = only({.kind = Kind::expander, .text = "Fråga 1"});
  CHECK(closed.tag == "button");
  CHECK(*attribute(closed, "aria-expanded") == "false");
  const Element quote =
      only({.kind = Kind::quote, .text = "tills vidare", .language = state::Language::sv});
  CHECK(*attribute(quote, "lang") == "sv");
}

TEST_CASE(
    "elements: what scrolls by itself has focus, dots are for the eye, a still link is no link") {
  CHECK(*attribute(only({.kind = Kind::region, .scrolls = true}), "tabindex") == "0");
  CHECK(attribute(only({.kind = Kind::region}), "tabindex") == nullptr);
  const Element dots = only({.kind = Kind::group, .style = Style::dots});
  CHECK(*attribute(dots, "aria-hidden") == "true");
  const Element still = only({.kind = Kind::link, .text = "x"});
  CHECK(still.tag == "a");
  CHECK(still.attributes.empty());
}

TEST_CASE("elements: a drawing is a picture with a name, and stretches with its column") {
  Block drawing{.kind = Kind::drawing, .label = "2016–2025: ett avtal.", .service = 1};
  add(drawing, {.kind = Kind::shape, .style = Style::held, .part = Part{12.344F, 30, 20, 40}});
  add(drawing, {.kind = Kind::shape, .permille = 250, .part = Part{32, 30, 2, 40}});
  add(drawing, {.kind = Kind::letters, .text = "24 avtal", .part = Part{40, 30, 20, 40}});
  const Element element = only(drawing);
  CHECK(element.tag == "svg");
  CHECK(*attribute(element, "class") == "drawing service s2");
  CHECK(*attribute(element, "role") == "img");
  CHECK(*attribute(element, "aria-label") == "2016–2025: ett avtal.");
  REQUIRE(element.children.size() == 3);
  CHECK(element.children[0].tag == "rect");
  CHECK(*attribute(element.children[0], "class") == "held");
  CHECK(*attribute(element.children[0], "x") == "12.34%");
  CHECK(*attribute(element.children[0], "width") == "20%");
  CHECK(attribute(element.children[0], "fill-opacity") == nullptr);
  CHECK(*attribute(element.children[1], "fill-opacity") == "0.25");
  CHECK(element.children[2].tag == "text");
  CHECK(element.children[2].text == "24 avtal");
  CHECK(*attribute(element.children[2], "x") == "50%");
}
