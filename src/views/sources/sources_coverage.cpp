// Which years the documents speak of: a row for each agreement, a cell for each year.

#include <algorithm>

#include "answers/coverage.h"
#include "answers/spans.h"
#include "base/sort.h"
#include "say/reading_memo.h"
#include "views/sources/sources_parts.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using answers::CoverageCell;
using document::Block;
using document::Kind;
using document::Style;
using model::Ref;
using namespace words;

struct Covered {
  Ref<model::Agreement> agreement;
  std::vector<const CoverageCell*> cells;  // in the order of their years
};

std::vector<Covered> by_agreement(const std::vector<CoverageCell>& cells) {
  std::vector<Covered> rows;
  for (const CoverageCell& cell : cells) {
    if (rows.empty() || rows.back().agreement != cell.agreement) {
      rows.push_back({cell.agreement, {}});
    }
    rows.back().cells.push_back(&cell);
  }
  return rows;
}

struct Years {
  int first = 0;
  int last = 0;
};

Years years_of(const std::vector<CoverageCell>& cells) {
  Years years{cells.front().year, cells.front().year};
  for (const CoverageCell& cell : cells) {
    years.first = std::min(years.first, cell.year);
    years.last = std::max(years.last, cell.year);
  }
  return years;
}

std::string document_names(const Reading& r, const CoverageCell& cell) {
  std::vector<std::string> names;
  for (const auto document : cell.documents) {
    names.push_back(short_name(r.dataset.at(document), r.language));
  }
  return names.empty() ? r.say(common::no_document_says) : words::joined(names, r.language);
}

/// All gaps, by service.
const std::vector<answers::Gap>& gaps_of(const Reading& r) {
  return memo_of(r).gaps.of([&] {
    std::vector<answers::Gap> gaps = answers::gaps(r.dataset);
    base::stable_sort(gaps.begin(), gaps.end(), [](const auto& a, const auto& b) {
      return a.service.index < b.service.index;
    });
    return gaps;
  });
}

/// The part of a documented year that no document speaks of, when it has one: the agreement ended,
/// or what came after it began, within the year.
const answers::Gap* hole_in(const Reading& r, const CoverageCell& cell) {
  if (cell.documents.empty()) return nullptr;
  const std::vector<answers::Gap>& gaps = gaps_of(r);
  for (const Ref<model::Service> service : r.dataset.at(cell.agreement).services) {
    auto at = std::lower_bound(
        gaps.begin(), gaps.end(), service.index,
        [](const answers::Gap& gap, std::uint32_t index) { return gap.service.index < index; });
    for (; at != gaps.end() && at->service == service; ++at) {
      const bool within =
          base::calendar(at->first).year == cell.year && base::calendar(at->last).year == cell.year;
      if (within) return &*at;
    }
  }
  return nullptr;
}

std::string hole_text(const Reading& r, const answers::Gap& hole) {
  const base::Period period{base::Edge::at(base::EdtfDate::from_day(hole.first)),
                            base::Edge::at(base::EdtfDate::from_day(hole.last))};
  return r.say(sources::coverage_holes, words::period(period, r.language));
}

/// "1·3", the numbers that the documents have in the list; "?" where a part, or all of it, is
/// missing.
std::string signs_of(const CoverageCell& cell, bool hole) {
  std::string text;
  for (const auto document : cell.documents) {
    text += (text.empty() ? "" : "·") + std::to_string(document.index + 1);
  }
  return hole ? text + "?" : text;
}

/// "inget dokument för 2020; inget dokument för 2019-10-01–2019-12-31"; empty when there is a
/// document for every day.
std::string holes_text(const Reading& r, const Covered& row) {
  std::vector<std::string> years;
  std::string parts;
  for (const CoverageCell* cell : row.cells) {
    if (cell->documents.empty()) years.push_back(std::to_string(cell->year));
    const answers::Gap* hole = hole_in(r, *cell);
    if (hole != nullptr) parts += (parts.empty() ? "" : "; ") + hole_text(r, *hole);
  }
  if (years.empty()) return parts;
  const std::string all = r.say(sources::coverage_holes, words::joined(years, r.language));
  return parts.empty() ? all : all + "; " + parts;
}

void add_cell(const Reading& r, const Covered& row, const CoverageCell& cell, Block& out) {
  const model::Agreement& agreement = r.dataset.at(row.agreement);
  const answers::Gap* hole = hole_in(r, cell);
  const bool missing = cell.documents.empty() || hole != nullptr;
  std::string said = document_names(r, cell);
  if (hole != nullptr) said += "; " + hole_text(r, *hole);
  std::string signs = signs_of(cell, missing);
  std::string label = signs + " " +
                      r.say(sources::cell, words::local(agreement.name, r.language),
                            std::to_string(cell.year), said);
  Block& link =
      document::add(out, {.kind = Kind::link,
                          .id = "coverage:" + agreement.id + ":" + std::to_string(cell.year),
                          .text = std::move(signs),
                          .style = missing ? Style::missing : Style::none,
                          .label = std::move(label),
                          .record = agreement.id,
                          .action = state::Select{agreement.id}});
  if (!cell.documents.empty()) {
    link.service = agreement.services.empty() ? 0 : agreement.services.front().index;
  }
}

void add_row(const Reading& r, const Covered& row, const Years& years, Block& body) {
  Block& line = add_map_row(r, "coverage", row.agreement, holes_text(r, row), body);
  auto next = row.cells.begin();
  for (int year = years.first; year <= years.last; ++year) {
    Block& cell = document::add(line, {.kind = Kind::cell});
    if (next == row.cells.end() || (*next)->year != year) continue;
    add_cell(r, row, **next, cell);
    ++next;
  }
}

}  // namespace

Block& add_map(const Reading& r, std::string_view id, const Phrase<>& caption,
               const std::vector<std::string>& columns, Block& out) {
  Block& table = document::add(
      out, {.kind = Kind::table, .id = std::string(id) + ":table", .style = Style::heat});
  document::add(table, {.kind = Kind::caption, .text = r.say(caption)});
  Block& line =
      document::add(document::add(table, {.kind = Kind::table_head}), {.kind = Kind::row});
  document::add(line, {.kind = Kind::column_header, .text = r.say(labels::agreement)});
  for (const std::string& column : columns) {
    document::add(line, {.kind = Kind::column_header, .text = column});
  }
  return document::add(table, {.kind = Kind::table_body});
}

Block& add_map_row(const Reading& r, std::string_view id, Ref<model::Agreement> reference,
                   const std::string& missing, Block& body) {
  const model::Agreement& agreement = r.dataset.at(reference);
  const std::string row = std::string(id) + ":" + agreement.id;
  const bool selected = r.request.view.selected == agreement.id;
  Block& line = document::add(body, {.kind = Kind::row, .id = row, .current = selected});
  Block& head = document::add(line, {.kind = Kind::row_header});
  Block name = local_block(Kind::link, agreement.name, r.language);
  name.id = row + ":name";
  name.record = agreement.id;
  name.action = state::Select{agreement.id};
  document::add(head, std::move(name));
  if (!missing.empty()) {
    document::add(head, {.kind = Kind::text, .text = " " + missing, .style = Style::missing});
  }
  return line;
}

void write_coverage(const Reading& r, Block& out) {
  const auto& cells = memo_of(r).coverage.of([&] { return answers::coverage(r.dataset); });
  if (cells.empty()) {
    document::add(
        out,
        {.kind = Kind::paragraph, .id = "coverage:none", .text = r.say(sources::coverage_none)});
    return;
  }
  const Years years = years_of(cells);
  std::vector<std::string> columns;
  for (int year = years.first; year <= years.last; ++year) columns.push_back(year_text(year));
  const auto rows = by_agreement(cells);
  const std::size_t listed = std::min(rows.size(), kMostRows);
  Block& body = add_map(r, "coverage", sources::coverage_headline, columns, out);
  for (std::size_t i = 0; i < listed; ++i) add_row(r, rows[i], years, body);
  write_rest(r, "coverage", listed, rows.size(), out);
}

}  // namespace avtal::scene
