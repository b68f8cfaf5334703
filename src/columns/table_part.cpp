#include <algorithm>
#include <vector>

#include "base/text.h"
#include "columns/parts.h"
#include "words/format.h"
#include "words/recognise.h"
#include "workbook/register_values.h"

namespace avtal::columns {
namespace {

using namespace words;
using workbook::CellReading;
using workbook::ColumnPreview;
using workbook::Matter;
using workbook::Meaning;
using workbook::Proof;
using workbook::RegisterColumn;

constexpr std::size_t kLongestCell = 160;
constexpr std::string_view kMask = "••••";

/// Of several columns the one that is shown where there is room for one.
std::string style_of(const Looked& looked, std::size_t c, std::string style) {
  if (c == looked.shown.column) style += style.empty() ? "now" : " now";
  return style;
}

const Matter* chosen_matter(const Looked& looked) {
  for (const Matter& each : looked.preview.matters) {
    if (looked.shown.matter == id_of(each)) return &each;
  }
  return nullptr;
}

std::vector<std::size_t> rows_shown(const Looked& looked) {
  if (const Matter* const matter = chosen_matter(looked)) return matter->rows;
  std::vector<std::size_t> rows = looked.preview.samples;
  for (std::size_t r = 1; r < looked.table.rows.size() && r <= looked.shown.more_rows; ++r) {
    if (!looked.table.rows[r].empty()) rows.push_back(r);
  }
  std::sort(rows.begin(), rows.end());
  rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
  return rows;
}

void add_choices(const Looked& looked, Element& table_head) {
  Element& row = add(table_head, el("tr", "choices"));
  add(row, el("td", "at"));
  for (std::size_t c = 0; c < looked.mapping.columns.size(); ++c) {
    const RegisterColumn& column = looked.mapping.columns[c];
    const bool is_aside = column.meaning == Meaning::nothing || column.meaning == Meaning::left_out;
    Element& cell = add(row, el("td", style_of(looked, c, is_aside ? "unplaced" : "")));
    Choice choice(cell, "is-" + std::to_string(c),
                  say(looked.language, recognise::reads_as, head_of(looked, c)));
    for (std::size_t m = 0; m < recognise::meanings.size(); ++m) {
      const auto meaning = static_cast<Meaning>(m);
      choice.of(std::string(workbook::word_of(meaning)),
                say(looked.language, recognise::meanings[m]), meaning == column.meaning);
    }
  }
}

Element proof_cell(const Looked& looked, std::size_t c) {
  const ColumnPreview& column = looked.preview.columns[c];
  const auto cell = [&](std::string_view style, std::string text) {
    return el("td", style_of(looked, c, std::string(style)), std::move(text));
  };
  const Language language = looked.language;
  if (column.proof == Proof::people) return cell("unplaced", say(language, recognise::people));
  if (column.proof == Proof::kept) {
    return cell("unplaced", say(language, looked.preview.of_payments ? recognise::only_counted
                                                                     : recognise::kept));
  }
  if (column.filled == 0) return cell("unplaced", say(language, recognise::empty));
  if (column.proof == Proof::head) return cell("fine", say(language, recognise::head_says));
  if (column.proof == Proof::choice) return cell("fine", say(language, recognise::own_choice));
  const std::string percent = words::percent(column.percent() * 10, language);
  Element proof = cell(column.cannot == 0 ? "fine sure" : "doubt", percent);
  with(proof, "title", say(language, recognise::readable, percent));
  return proof;
}

void add_heads(const Looked& looked, Element& table_head) {
  Element& proofs = add(table_head, el("tr", "proofs"));
  add(proofs, el("td", "at"));
  for (std::size_t c = 0; c < looked.mapping.columns.size(); ++c) {
    add(proofs, proof_cell(looked, c));
  }
  Element& heads = add(table_head, el("tr", "heads"));
  with(add(heads, el("th", "at", say(looked.language, recognise::row))), "scope", "col");
  for (std::size_t c = 0; c < looked.mapping.columns.size(); ++c) {
    with(add(heads, el("th", style_of(looked, c, ""), head_of(looked, c))), "scope", "col");
  }
}

/// The words after a cell's own that say what its colour says.
void add_cell(const Looked& looked, Element& row, const tables::Cell& cell, std::size_t c) {
  const RegisterColumn& column = looked.mapping.columns[c];
  const CellReading reading = workbook::reading_of(cell, column);
  const auto put = [&](const std::string& style, std::string text) -> Element& {
    return add(row, el("td", style_of(looked, c, style), std::move(text)));
  };
  if (reading == CellReading::empty) {
    put("empty", say(looked.language, recognise::empty));
    return;
  }
  const std::string text = workbook::tidy(cell.text);
  if (column.meaning == Meaning::left_out || workbook::has_personal_number(text)) {
    with(put("unplaced", std::string(kMask)), "title", say(looked.language, recognise::hidden));
    return;
  }
  std::string style = reading == CellReading::aside ? "unplaced" : "";
  if (column.meaning == Meaning::amount) style = "number";
  const bool faulty = reading == CellReading::cannot;
  const bool chosen = reading == CellReading::by_choice;
  if (faulty) style += style.empty() ? "bad" : " bad";
  if (chosen) style += style.empty() ? "chosen" : " chosen";
  std::string shown(base::truncated_utf8(text, kLongestCell));
  if (shown.size() < text.size()) shown += "…";
  Element& made = put(style, std::move(shown));
  if (faulty || chosen) {
    const Phrase<>& told = faulty ? recognise::cannot_be_read : recognise::read_by_choice;
    add(made, el("span", "unseen", " (" + say(looked.language, told) + ")"));
  }
}

void add_rows(const Looked& looked, const std::vector<std::size_t>& rows, Element& table) {
  Element& body = add(table, el("tbody", ""));
  for (const std::size_t r : rows) {
    const tables::Row& given = looked.table.rows[r];
    Element& row = add(body, el("tr", "", {}, "row-" + std::to_string(r)));
    with(add(row, el("th", "at", std::to_string(given.number))), "scope", "row");
    for (std::size_t c = 0; c < looked.mapping.columns.size(); ++c) {
      add_cell(looked, row, given.at(c), c);
    }
  }
}

/// Only where there is room for one column.
void add_steps(const Looked& looked, Element& part) {
  const Language language = looked.language;
  const std::size_t count = looked.mapping.columns.size();
  const std::size_t c = looked.shown.column;
  Element& steps = add(part, el("div", "steps"));
  Element& back = add_button(steps, "", say(language, recognise::previous), "previous");
  if (c == 0) with(back, "aria-disabled", "true");
  add(steps, el("p", "", say(language, recognise::column_of, c + 1, count, head_of(looked, c))));
  Element& on = add_button(steps, "", say(language, recognise::next), "next");
  if (c + 1 >= count) with(on, "aria-disabled", "true");
}

void add_note(const Looked& looked, std::size_t rows, Element& part) {
  const Language language = looked.language;
  const Matter* const matter = chosen_matter(looked);
  const bool opened = matter != nullptr || looked.shown.more_rows > 0;
  Element& under = add(part, el("div", "under"));
  const int all = matter != nullptr ? matter->count : looked.preview.all_rows;
  add(under, el("p", "",
                opened ? say(language, recognise::shown_rows, rows, all)
                       : say(language, recognise::table_note)));
  const bool more = matter == nullptr && static_cast<int>(rows) < looked.preview.all_rows;
  if (more) add_button(under, "as-link", say(language, recognise::more_rows), "more-rows");
  if (opened) add_button(under, "as-link", say(language, recognise::fewer_rows), "fewer-rows");
}

}  // namespace

std::string head_of(const Looked& looked, std::size_t column) {
  const std::string& head = looked.mapping.columns[column].head;
  if (!head.empty()) return head;
  return say(looked.language, recognise::no_head, tables::column_letters(column));
}

Element table_part(const Looked& looked) {
  Element part = el("section", "sheet", {}, "sheet");
  add_steps(looked, part);
  Element& box = add(part, el("div", "box"));
  with(with(with(box, "tabindex", "0"), "role", "region"), "aria-label",
       say(looked.language, recognise::first_rows));
  Element& table = add(box, el("table", ""));
  Element& head = add(table, el("thead", ""));
  add_choices(looked, head);
  add_heads(looked, head);
  const std::vector<std::size_t> rows = rows_shown(looked);
  add_rows(looked, rows, table);
  add_note(looked, rows.size(), part);
  return part;
}

}  // namespace avtal::columns
