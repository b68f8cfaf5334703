#include "export/text_document.h"

#include <algorithm>
#include <array>
#include <utility>

#include "export/escape.h"
#include "fonts/fonts.h"
#include "page/tabs.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::exporting {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using state::View;

void write_element(const TextDocument& document, const std::vector<std::vector<int>>& children,
                   int index, std::string& out) {
  const Element& element = document.elements[static_cast<std::size_t>(index)];
  const std::string name(tag_name(element.tag));
  out += "<" + name;
  if (!element.id.empty()) out += " id=\"text-" + escaped(element.id) + "\"";
  if (!element.href.empty()) out += " href=\"" + escaped(element.href) + "\"";
  if (!element.scope.empty()) out += " scope=\"" + escaped(element.scope) + "\"";
  if (element.columns > 1) out += " colspan=\"" + std::to_string(element.columns) + "\"";
  out += ">" + escaped(element.text);
  const auto& below = children[static_cast<std::size_t>(index)];
  if (!below.empty()) out += "\n";
  for (const int child : below) write_element(document, children, child, out);
  out += "</" + name + ">\n";
}

// ---- blocks as text ----------------------------------------------------------------------------

/// What is only operated, and what is only seen.
bool is_left_out(const Block& block) {
  switch (block.kind) {
    case Kind::button:
    case Kind::toggle:
    case Kind::check:
    case Kind::expander:
    case Kind::field:
    case Kind::icon:
    case Kind::sign:
    case Kind::drawing:
    case Kind::figure:
    case Kind::tabs:
    case Kind::dialog:
      return true;
    default:
      return block.style == Style::controls || block.style == Style::choices ||
             block.style == Style::bar;
  }
}

/// Words within a line.
bool is_inline(const Block& block) {
  switch (block.kind) {
    case Kind::text:
    case Kind::strong:
    case Kind::mark:
    case Kind::chip:
    case Kind::link:
    case Kind::quote:
    case Kind::found:
    case Kind::meter:
      return true;
    default:
      return is_left_out(block);
  }
}

bool holds_words_only(const Block& block) {
  return std::all_of(block.children.begin(), block.children.end(), is_inline);
}

/// A mark beside the very words that it stands for adds nothing: "uppgift saknas".
bool says_already(const std::string& text, const Block& mark) {
  const std::string& label = mark.label;
  if (mark.kind != Kind::mark || label.empty() || label.size() > text.size()) return false;
  return text.compare(text.size() - label.size(), label.size(), label) == 0;
}

/// Words of one line. What only stands apart to the eye is set apart by a sign.
void append(const Block& block, std::string& text) {
  if (is_left_out(block) || says_already(text, block)) return;
  std::string words = block.text;
  if (block.kind == Kind::mark) words = block.label.empty() ? "" : "(" + block.label + ")";
  if (words.empty() && block.children.empty()) words = block.label;
  if (!words.empty() && !text.empty() && text.back() != ' ' && words.front() != ' ') {
    const bool joined = block.kind == Kind::quote || text.back() == '(' ||
                        std::string_view(".,;:!?)").find(words.front()) != std::string_view::npos;
    const bool mark = block.kind == Kind::mark;
    const bool after_quote = text.size() > 2 && text.compare(text.size() - 3, 3, "\u201D") == 0;
    if (!joined && !after_quote) text += mark ? " " : " \u00B7 ";
  }
  text += words;
  for (const Block& child : block.children) append(child, text);
}

std::string words_in(const Block& block) {
  std::string text;
  append(block, text);
  return text;
}

class Writer {
 public:
  /// Headings come so many levels lower than on the page.
  Writer(TextDocument& document, int shift, state::Language language)
      : document_(document), shift_(shift), what_(words::say(language, words::labels::what)) {}

  void add(int parent, const Block& block) {
    if (is_left_out(block)) return;
    switch (block.kind) {
      case Kind::heading:
        return heading(parent, block);
      case Kind::list:
        return with(parent, Tag::ul, block);
      case Kind::item:
        return words_or_more(parent, Tag::li, block);
      case Kind::terms:
        return with(parent, Tag::dl, block);
      case Kind::term:
        return words_or_more(parent, Tag::dt, block);
      case Kind::description:
        return words_or_more(parent, Tag::dd, block);
      case Kind::table:
        if (block.style == Style::heat) return heat(parent, block);
        return with(parent, Tag::table, block);
      case Kind::caption:
        return words(parent, Tag::caption, block);
      case Kind::table_head:
        return with(parent, Tag::thead, block);
      case Kind::table_body:
        return with(parent, Tag::tbody, block);
      case Kind::row:
        return with(parent, Tag::tr, block);
      case Kind::column_header:
        return header(parent, block, "col");
      case Kind::row_header:
        return header(parent, block, "row");
      case Kind::cell:
        return words(parent, Tag::td, block);
      case Kind::entry:
        return children(parent, block);
      default:
        return other(parent, block);
    }
  }

  void children(int parent, const Block& block) {
    for (const Block& child : block.children) add(parent, child);
  }

 private:
  void words(int parent, Tag tag, const Block& block) {
    exporting::add(document_, parent, tag, words_in(block));
  }
  void with(int parent, Tag tag, const Block& block) {
    if (!block.children.empty()) children(exporting::add(document_, parent, tag), block);
  }
  void words_or_more(int parent, Tag tag, const Block& block) {
    if (holds_words_only(block)) return words(parent, tag, block);
    children(exporting::add(document_, parent, tag, block.text), block);
  }
  void header(int parent, const Block& block, const char* scope) {
    words(parent, Tag::th, block);
    document_.elements.back().scope = scope;
    document_.elements.back().columns = std::max(1, block.columns);
  }
  void heading(int parent, const Block& block) {
    constexpr std::array kTags = {Tag::h1, Tag::h2, Tag::h3, Tag::h4, Tag::h5};
    const int level = std::clamp(block.level + shift_, 1, static_cast<int>(kTags.size()));
    words(parent, kTags[static_cast<std::size_t>(level) - 1], block);
  }
  /// As many columns as there are years are no table on paper: what stands in each is listed.
  void heat(int parent, const Block& block) {
    const Block* head = nullptr;
    const int table = exporting::add(document_, parent, Tag::table);
    int body = -1;
    for (const Block& part : block.children) {
      if (part.kind == Kind::caption) words(table, Tag::caption, part);
      if (part.kind == Kind::table_head && !part.children.empty()) {
        head = &part.children.front();
        const int titles =
            exporting::add(document_, exporting::add(document_, table, Tag::thead), Tag::tr);
        header(titles, head->children.front(), "col");
        exporting::add(document_, titles, Tag::th, what_);
        document_.elements.back().scope = "col";
      }
      if (part.kind != Kind::table_body || head == nullptr) continue;
      if (body < 0) body = exporting::add(document_, table, Tag::tbody);
      for (const Block& row : part.children) heat_row(body, *head, row);
    }
  }
  void heat_row(int body, const Block& head, const Block& row) {
    const int line = exporting::add(document_, body, Tag::tr);
    std::string text;
    for (std::size_t i = 0; i < row.children.size(); ++i) {
      const Block& cell = row.children[i];
      if (cell.kind == Kind::row_header) {
        header(line, cell, "row");
        continue;
      }
      const std::string said = words_in(cell);
      if (said.empty() || i >= head.children.size()) continue;
      text += (text.empty() ? "" : "; ") + words_in(head.children[i]) + ": " + said;
    }
    exporting::add(document_, line, Tag::td, std::move(text));
  }
  /// Sentences, and what means nothing by itself.
  void other(int parent, const Block& block) {
    const bool line = holds_words_only(block) && !words_in(block).empty();
    if (line) return words(parent, Tag::p, block);
    if (!block.text.empty()) exporting::add(document_, parent, Tag::p, block.text);
    children(parent, block);
  }

  TextDocument& document_;
  int shift_;
  std::string what_;  // the head of what was several columns
};

// ---- the views one after the other --------------------------------------------------------------

scene::PageRequest request_of(const scene::Prepared& prepared, const state::ViewState& view) {
  scene::PageRequest request;
  request.prepared = &prepared;
  request.view = view;
  request.view.text_version = true;
  request.view.selected.clear();
  request.view.step = 0;
  request.around.unfolded = true;
  request.text_width = [](std::string_view text, float size, scene::Face face) {
    return fonts::text_width(text, size, static_cast<fonts::Face>(face));
  };
  return request;
}

const Block* part_of(const scene::Page& page, std::string_view id) {
  return document::find(page.regions, id);
}

void add_sources(Writer& writer, int parent, scene::PageRequest request) {
  for (const auto part : {state::SourcesPart::questions, state::SourcesPart::coverage,
                          state::SourcesPart::clauses, state::SourcesPart::wishes}) {
    request.view.sources_part = part;
    const scene::Page page = scene::build_page(request);
    if (const Block* matter = part_of(page, "sources:matter")) writer.children(parent, *matter);
  }
  const scene::Page page = scene::build_page(request);
  if (const Block* aside = part_of(page, "sources:aside")) writer.children(parent, *aside);
}

}  // namespace

int add(TextDocument& document, int parent, Tag tag, std::string text, std::string id) {
  document.elements.push_back({tag, parent, std::move(text), std::move(id), {}, {}});
  return static_cast<int>(document.elements.size()) - 1;
}

std::string_view tag_name(Tag tag) {
  constexpr std::array<std::string_view, static_cast<std::size_t>(Tag::licences) + 1> kNames = {
      "h1",    "h2", "h3",      "h4",     "h5",     "p",     "table", "caption", "thead",
      "tbody", "tr", "th",      "td",     "ul",     "li",    "a",     "strong",  "dl",
      "dt",    "dd", "section", "footer", "button", "field", "area",  "img",     "licences"};
  return kNames[static_cast<std::size_t>(tag)];
}

void add_view_in_words(TextDocument& document, int parent, const scene::Prepared& prepared,
                       const state::ViewState& view, int shift) {
  Writer writer(document, shift, view.language);
  const scene::PageRequest request = request_of(prepared, view);
  if (view.view == View::sources) return add_sources(writer, parent, request);
  const scene::Page page = scene::build_page(request);
  if (const Block* region = part_of(page, scene::ids::kView)) writer.children(parent, *region);
}

TextDocument build_text_document(const scene::Prepared& prepared, const state::ViewState& view) {
  const state::Language language = view.language;
  const base::Day day = state::day_shown(view, prepared.context);
  TextDocument document;
  document.language = language == state::Language::sv ? "sv" : "en";
  document.title = words::local(prepared.dataset->title, language);
  add(document, -1, Tag::h1, scene::dataset_title(*prepared.dataset, language));
  add(document, -1, Tag::p,
      words::say(language, words::common::as_of_day, words::long_date(day, language)));
  const std::string faults = scene::faults_line(*prepared.dataset, language);
  if (!faults.empty()) add(document, -1, Tag::p, scene::capitalised(faults) + ".");
  const int contents = add(document, -1, Tag::ul, {}, "innehall");
  for (const View each : state::kViews) {
    add(document, add(document, contents, Tag::li), Tag::a, scene::tab_name(each, language));
    document.elements.back().href = "#text-" + std::string(state::view_word(each));
  }
  for (const View each : state::kViews) {
    state::ViewState of = view;
    of.view = each;
    const int section = add(document, -1, Tag::section, {}, std::string(state::view_word(each)));
    add(document, section, Tag::h2, scene::tab_name(each, language));
    add_view_in_words(document, section, prepared, of, 1);
  }
  return document;
}

std::string to_html(const TextDocument& document) {
  std::vector<std::vector<int>> children(document.elements.size());
  std::vector<int> roots;
  for (int i = 0; i < static_cast<int>(document.elements.size()); ++i) {
    const int parent = document.elements[static_cast<std::size_t>(i)].parent;
    (parent < 0 ? roots : children[static_cast<std::size_t>(parent)]).push_back(i);
  }
  std::string out;
  for (const int root : roots) write_element(document, children, root, out);
  return out;
}

}  // namespace avtal::exporting
