#include "document/element_names.h"

#include <array>

namespace avtal::document {
namespace {

/// Services beyond the eighth start over, as everywhere.
constexpr std::size_t kServiceColours = 8;

constexpr std::array<std::string_view, 111> kStyles = {"",
                                                       "ok",
                                                       "warn",
                                                       "error",
                                                       "info",
                                                       "neutral",
                                                       "outline",
                                                       "panel",
                                                       "bar",
                                                       "kicker",
                                                       "subtitle",
                                                       "chips",
                                                       "value",
                                                       "fine",
                                                       "source",
                                                       "count",
                                                       "small",
                                                       "more",
                                                       "asked",
                                                       "sides",
                                                       "steps",
                                                       "ladder",
                                                       "reached",
                                                       "decided",
                                                       "missing",
                                                       "card",
                                                       "legend",
                                                       "menu",
                                                       "filter",
                                                       "guide",
                                                       "results",
                                                       "head",
                                                       "foot",
                                                       "apart",
                                                       "years",
                                                       "nothing",
                                                       "sub",
                                                       "icon-only",
                                                       "view",
                                                       "view pictured",
                                                       "view pictured listed",
                                                       "view-head",
                                                       "known",
                                                       "switch",
                                                       "diff",
                                                       "changes",
                                                       "notes",
                                                       "sorted",
                                                       "bars",
                                                       "controls",
                                                       "key",
                                                       "signs",
                                                       "headline",
                                                       "lead",
                                                       "choices",
                                                       "top",
                                                       "framed",
                                                       "searching",
                                                       "product",
                                                       "title",
                                                       "day",
                                                       "field-bar",
                                                       "language",
                                                       "primary",
                                                       "tab-row",
                                                       "badge",
                                                       "notices",
                                                       "notice",
                                                       "warning",
                                                       "file-problem",
                                                       "filter-bar",
                                                       "removable",
                                                       "filter-button",
                                                       "filtered",
                                                       "main",
                                                       "slide",
                                                       "wide",
                                                       "narrow",
                                                       "unseen",
                                                       "number",
                                                       "matter",
                                                       "aside",
                                                       "rows",
                                                       "told",
                                                       "heat",
                                                       "long",
                                                       "dots",
                                                       "blank",
                                                       "speaker-notes",
                                                       "speaker",
                                                       "figures",
                                                       "figure",
                                                       "columns",
                                                       "titled",
                                                       "onward",
                                                       "services",
                                                       "deadlines",
                                                       "next",
                                                       "questions",
                                                       "cards",
                                                       "findings",
                                                       "finding",
                                                       "links",
                                                       "months",
                                                       "silent",
                                                       "sorted watched",
                                                       "tick",
                                                       "held",
                                                       "ending",
                                                       "hole",
                                                       "as-of"};
static_assert(kStyles.size() == static_cast<std::size_t>(Style::as_of) + 1);
static_assert(kStyles.back() == "as-of");  // none is missing

std::string_view heading_tag(int level) {
  constexpr std::array<std::string_view, 6> kTags = {"h1", "h2", "h3", "h4", "h5", "h6"};
  return kTags[static_cast<std::size_t>(level < 1 ? 1 : level > 6 ? 6 : level) - 1];
}

std::string_view mark_class(model::Status status) {
  switch (status) {
    case model::Status::stated:
      return "stated";
    case model::Status::proposed:
      return "proposed";
    case model::Status::assumed:
      return "assumed";
    case model::Status::unknown:
      return "unknown";
    case model::Status::derived:
      break;
  }
  return "derived";
}

}  // namespace

std::string_view tag_of(const Block& block) {
  switch (block.kind) {
    case Kind::group:
      return "div";
    case Kind::header:
      return "header";
    case Kind::region:
    case Kind::tab_panel:
      return "section";
    case Kind::heading:
      return heading_tag(block.level);
    case Kind::paragraph:
      return "p";
    case Kind::text:
    case Kind::mark:
    case Kind::chip:
      return "span";
    case Kind::strong:
      return "strong";
    case Kind::list:
      return "ul";
    case Kind::item:
      return "li";
    case Kind::terms:
      return "dl";
    case Kind::entry:
      return "div";
    case Kind::term:
      return "dt";
    case Kind::description:
      return "dd";
    case Kind::table:
      return "table";
    case Kind::caption:
      return "caption";
    case Kind::table_head:
      return "thead";
    case Kind::table_body:
      return "tbody";
    case Kind::row:
      return "tr";
    case Kind::column_header:
    case Kind::row_header:
      return "th";
    case Kind::cell:
      return "td";
    case Kind::quote:
      return "q";
    case Kind::link:
      return "a";
    case Kind::button:
    case Kind::toggle:
    case Kind::check:
    case Kind::expander:
    case Kind::tab:
      return "button";
    case Kind::tabs:
    case Kind::field:
    case Kind::alert:
    case Kind::figure:
      return "div";
    case Kind::status:
      return "p";
    case Kind::dialog:
      return "dialog";
    case Kind::listbox:
      return "div";
    case Kind::option:
      return "a";
    case Kind::found:
      return "mark";
    case Kind::meter:
      return "meter";
    case Kind::icon:
    case Kind::sign:
      return "svg";
    case Kind::stroke:
      return "path";
    case Kind::drawing:
      return "svg";
    case Kind::shape:
      return "rect";
    case Kind::letters:
      return "text";
  }
  return "div";
}

std::string class_of(const Block& block) {
  std::string all;
  const auto add = [&all](std::string_view word) {
    if (word.empty()) return;
    if (!all.empty()) all += ' ';
    all += word;
  };
  if (block.kind == Kind::mark) {
    add("mark");
    add(mark_class(block.status));
  }
  if (block.kind == Kind::chip) add("chip");
  if (block.kind == Kind::icon) add("icon");
  if (block.kind == Kind::sign) add("sign");
  if (block.kind == Kind::figure) add("picture-place");
  if (block.kind == Kind::drawing) add("drawing");
  add(kStyles[static_cast<std::size_t>(block.style)]);
  if (block.inks && !block.inks->fill.empty()) add("fill-" + block.inks->fill);
  if (block.inks && !block.inks->edge.empty()) add("edge-" + block.inks->edge);
  if (block.service) add("service s" + std::to_string(*block.service % kServiceColours + 1));
  return all;
}

}  // namespace avtal::document
