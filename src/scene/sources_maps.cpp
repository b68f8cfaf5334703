// Two maps of what is not known: years that no document speaks of, and clauses that none mentions.

#include <algorithm>
#include <array>

#include "answers/coverage.h"
#include "answers/silence.h"
#include "answers/spans.h"
#include "base/sort.h"
#include "scene/reading_memo.h"
#include "scene/record_names.h"
#include "scene/shortened.h"
#include "scene/sources_parts.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using answers::CoverageCell;
using answers::Said;
using model::Ref;
using namespace words;

constexpr float kMapRowHeight = 44;
constexpr float kHeaderHeight = 32;
constexpr float kNameColumn = 260;
constexpr float kNameColumnTight = 200;
constexpr float kCellGap = 2;
constexpr float kDigitsFrom = 26;  // narrower cells only have a fill
constexpr float kHeadFrom = 84;    // a column as wide as any clause's name
constexpr std::size_t kClauses = 9;

// ---- coverage ----

struct Covered {
  Ref<model::Agreement> agreement;
  std::vector<const CoverageCell*> cells;
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

struct YearColumns {
  int first = 0;
  int last = 0;
  float left = 0;
  float width = 0;  // of one
  float x(int year) const { return left + static_cast<float>(year - first) * width; }
};

YearColumns years_of(const std::vector<CoverageCell>& cells, float left, float right) {
  YearColumns columns{cells.front().year, cells.front().year, left, 0};
  for (const CoverageCell& cell : cells) {
    columns.first = std::min(columns.first, cell.year);
    columns.last = std::max(columns.last, cell.year);
  }
  columns.width = (right - left) / static_cast<float>(columns.last - columns.first + 1);
  return columns;
}

std::string document_names(const Sheet& s, const CoverageCell& cell) {
  std::vector<std::string> names;
  for (const auto document : cell.documents) {
    names.push_back(
        record_name(s.dataset, {model::RecordKind::document, document.index}, s.language));
  }
  return names.empty() ? s.say(common::no_document_says) : words::joined(names, s.language);
}

/// All gaps, by service.
const std::vector<answers::Gap>& gaps_of(const Sheet& s) {
  return s.prepared.reading->gaps.of([&] {
    std::vector<answers::Gap> gaps = answers::gaps(s.dataset);
    base::stable_sort(gaps.begin(), gaps.end(), [](const auto& a, const auto& b) {
      return a.service.index < b.service.index;
    });
    return gaps;
  });
}

/// The part of a documented year that no document speaks of, when it has one: the agreement ended,
/// or what came after it began, within the year.
const answers::Gap* hole_in(const Sheet& s, const CoverageCell& cell) {
  if (cell.documents.empty()) return nullptr;
  const std::vector<answers::Gap>& gaps = gaps_of(s);
  for (const Ref<model::Service> service : s.dataset.at(cell.agreement).services) {
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

std::string hole_text(const Sheet& s, const answers::Gap& hole) {
  const base::Period period{base::Edge::at(base::EdtfDate::from_day(hole.first)),
                            base::Edge::at(base::EdtfDate::from_day(hole.last))};
  return s.say(sources::coverage_holes, words::period(period, s.language));
}

void frame_hole(Sheet& s, const Rect& rect) {
  s.pen.frame({rect.x + 0.75F, rect.y + 0.75F, rect.w - 1.5F, rect.h - 1.5F}, ink(Role::error),
              1.5F, 2, 3, 3);
}

/// Where in the cell of its year the hole lies; never too narrow to be seen.
Rect hole_rect(const answers::Gap& hole, const Rect& cell) {
  constexpr float kLeast = 6;
  const int in = base::calendar(hole.first).year;
  const base::Day begin = base::day_of(in, 1, 1);
  const auto year = static_cast<float>(base::day_of(in + 1, 1, 1).number - begin.number);
  const float from = cell.w * static_cast<float>(hole.first.number - begin.number) / year;
  const float to = cell.w * static_cast<float>(hole.last.number + 1 - begin.number) / year;
  const float width = std::min(cell.w, std::max(kLeast, to - from));
  return {cell.x + std::min(from, cell.w - width), cell.y, width, cell.h};
}

/// "1·3", the numbers that the documents have in the list.
std::string digits(const CoverageCell& cell) {
  std::string text;
  for (const auto document : cell.documents) {
    text += (text.empty() ? "" : "·") + std::to_string(document.index + 1);
  }
  return text;
}

/// "Överenskommelse 2018: inget dokument för 2020".
std::string coverage_sentence(const Sheet& s, const Covered& row) {
  std::vector<std::string> holes;
  for (const CoverageCell* cell : row.cells) {
    if (cell->documents.empty()) holes.push_back(std::to_string(cell->year));
  }
  std::string parts;
  for (const CoverageCell* cell : row.cells) {
    const answers::Gap* hole = hole_in(s, *cell);
    if (hole != nullptr) parts += "; " + hole_text(s, *hole);
  }
  const std::string& name = words::local(s.dataset.at(row.agreement).name, s.language);
  const std::string what =
      holes.empty() ? s.say(sources::coverage_all, std::to_string(row.cells.front()->year),
                            std::to_string(row.cells.back()->year))
                    : s.say(sources::coverage_holes, words::joined(holes, s.language));
  return s.say(common::labelled, name, what + parts);
}

void add_cell(Sheet& s, const Covered& row, const CoverageCell& cell, const YearColumns& columns,
              float y) {
  const auto& services = s.dataset.at(row.agreement).services;
  const std::size_t service = services.empty() ? 0 : services.front().index;
  const Rect rect{columns.x(cell.year), y + 8, columns.width - kCellGap, kMapRowHeight - 16};
  if (cell.documents.empty()) {
    frame_hole(s, rect);
    if (rect.w >= 12) {
      s.pen.text({rect.x + rect.w / 2, rect.y + 19}, "?",
                 {12, Face::semibold, ink(Role::error), Align::centre});
    }
  } else {
    s.pen.fill(rect, of_service(Role::service_tint, service), 2);
    s.pen.fill({rect.x, rect.bottom() - 3, rect.w, 3}, of_service(Role::service_base, service));
    const std::string text = digits(cell);
    if (rect.w >= kDigitsFrom && s.pen.width(text, 12, Face::semibold) <= rect.w - 2) {
      s.pen.text({rect.x + rect.w / 2, rect.y + 18}, text,
                 {12, Face::semibold, of_service(Role::service_text, service), Align::centre});
    }
  }
  std::string said = document_names(s, cell);
  if (const answers::Gap* hole = hole_in(s, cell)) {
    const Rect part = hole_rect(*hole, rect);
    s.pen.fill(part, ink(Role::background), 2);
    frame_hole(s, part);
    said += "; " + hole_text(s, *hole);
  }
  Node node;
  const model::Agreement& agreement = s.dataset.at(row.agreement);
  node.id = "coverage:" + agreement.id + ":" + std::to_string(cell.year);
  node.kind = NodeKind::item;
  node.name = s.say(sources::cell, words::local(agreement.name, s.language),
                    std::to_string(cell.year), said);
  node.rect = {columns.x(cell.year), y, columns.width, kMapRowHeight};
  node.highlight = rect;
  node.hoverable = true;
  node.action = state::Select{agreement.id};
  node.tooltip = {
      {words::local(agreement.name, s.language) + " " + std::to_string(cell.year), true},
      {said, false}};
  add_node(s, std::move(node));
}

float name_column(const Sheet& s, Rect area) {
  if (s.narrow) return 0;
  return area.w < 760 ? kNameColumnTight : kNameColumn;
}

/// Up to two lines of the agreement's name; on narrow pages one line above its row.
void add_name(Sheet& s, Ref<model::Agreement> agreement, Rect row, float column) {
  const std::string& name = words::local(s.dataset.at(agreement).name, s.language);
  const TextStyle style{s.narrow ? 12.0F : 14.0F, Face::regular, ink(Role::ink9)};
  const float width = (s.narrow ? row.w : column) - 12;
  const auto lines = shortened_lines(s.pen, name, style.size, style.face, width, s.narrow ? 1 : 2);
  const float step = 18;
  float y =
      s.narrow ? row.y - 4 : row.y + row.h / 2 - step * static_cast<float>(lines.size()) / 2 + 14;
  for (const std::string& line : lines) {
    s.pen.text({row.x, y}, line, style);
    y += step;
  }
}

void add_year_labels(Sheet& s, const YearColumns& columns, float y) {
  const float label = s.pen.width("2000", 12) + 8;
  int step = 1;
  while (columns.width * static_cast<float>(step) < label) ++step;
  for (int year = columns.first; year <= columns.last; year += step) {
    const float x = columns.x(year);
    if (x + label - 8 > columns.x(columns.last + 1)) break;
    s.pen.text({x, y + 20}, std::to_string(year), {12, Face::regular, ink(Role::ink6)});
  }
}

// ---- clauses ----

const Phrase<>& clause_head(std::size_t clause) {
  static constexpr std::array<Phrase<>, kClauses> kHeads = {labels::term,
                                                            labels::extension,
                                                            labels::notice,
                                                            sources::clauses_head_price,
                                                            labels::price_level,
                                                            labels::indexation,
                                                            sources::clauses_head_capacity,
                                                            labels::follow_up,
                                                            labels::target_group};
  return kHeads[clause];
}

std::string clauses_that(const Sheet& s, const answers::SilentClauses& row, Said said,
                         const Phrase<1>& phrase) {
  std::vector<std::string> names;
  for (const auto& [clause, each] : row.clauses) {
    if (each == said) names.push_back(clause_word(clause, s.language));
  }
  return names.empty() ? std::string() : s.say(phrase, words::joined(names, s.language));
}

std::string clauses_sentence(const Sheet& s, const answers::SilentClauses& row) {
  std::string text;
  for (const auto& [said, phrase] : {std::pair{Said::said, sources::clauses_said},
                                     std::pair{Said::silent, sources::clauses_silent},
                                     std::pair{Said::not_loaded, sources::clauses_not_loaded}}) {
    const std::string part = clauses_that(s, row, said, phrase);
    if (!part.empty()) text += (text.empty() ? "" : " ") + part;
  }
  return text;
}

void add_row_item(Sheet& s, const answers::SilentClauses& row, Rect rect) {
  const model::Agreement& agreement = s.dataset.at(row.agreement);
  Node node;
  node.id = "clauses:" + agreement.id;
  node.kind = NodeKind::item;
  node.name = words::local(agreement.name, s.language) + ". " + clauses_sentence(s, row);
  node.rect = rect;
  node.hoverable = true;
  node.selected = s.request.view.selected == agreement.id;
  node.action = state::Select{agreement.id};
  add_node(s, std::move(node));
}

void add_said(Sheet& s, Said said, Point centre) {
  switch (said) {
    case Said::said:
      s.pen.circle(centre, 6, ink(Role::brand7));
      break;
    case Said::silent:
      s.pen.mark(centre, Mark::unknown);
      break;
    case Said::not_loaded:
      s.pen.line({centre.x - 5, centre.y}, {centre.x + 5, centre.y}, ink(Role::line5), 2);
      break;
  }
}

/// A dot leads to where it is said; a question mark to what else is known of the agreement.
void add_clause_cell(Sheet& s, Ref<model::Agreement> reference, answers::Clause clause, Said said,
                     Rect rect) {
  if (said == Said::not_loaded) return;
  const model::Agreement& agreement = s.dataset.at(reference);
  const std::string& name = words::local(agreement.name, s.language);
  const std::string word = clause_word(clause, s.language);
  const auto& all =
      s.prepared.reading->clause_places.of([&] { return answers::clause_places(s.dataset); });
  const auto& places = all[reference.index][static_cast<std::size_t>(clause)];
  std::vector<std::string> texts;
  for (const model::Place& place : places) {
    std::string text = words::place(s.dataset, place, s.language);
    if (std::find(texts.begin(), texts.end(), text) == texts.end())
      texts.push_back(std::move(text));
  }
  const bool is_said = said == Said::said && !texts.empty();
  Node node;
  node.id = "clauses:" + agreement.id + ":" + std::to_string(static_cast<int>(clause));
  node.kind = NodeKind::item;
  node.name = s.say(sources::cell, name, word,
                    is_said ? words::joined(texts, s.language) : s.say(common::no_document_says));
  node.rect = rect;
  node.highlight = {rect.x + rect.w / 2 - 14, rect.y + rect.h / 2 - 14, 28, 28};
  node.hoverable = true;
  node.action = state::Select{is_said ? s.dataset.at(places.front().document).id : agreement.id};
  node.tooltip = {{name + ", " + word, true}};
  for (const std::string& text : texts) {
    if (is_said) node.tooltip.push_back({text, false});
  }
  if (!is_said) node.tooltip.push_back({s.say(common::no_document_says), false});
  add_node(s, std::move(node));
}

float add_matrix(Sheet& s, Rect area, const std::vector<answers::SilentClauses>& rows) {
  const float column = name_column(s, area);
  const float width = (area.w - column) / static_cast<float>(kClauses);
  // Where the words do not fit side by side, every second one stands lower.
  const bool staggered = width < kHeadFrom;
  for (std::size_t i = 0; i < kClauses; ++i) {
    const float x = area.x + column + width * (static_cast<float>(i) + 0.5F);
    const float lower = staggered && i % 2 == 1 ? 16.0F : 0.0F;
    s.pen.text({x, area.y + 20 + lower}, s.say(clause_head(i)),
               {12, Face::regular, ink(Role::ink6), Align::centre});
  }
  float y = area.y + kHeaderHeight + (staggered ? 16.0F : 0.0F);
  for (const answers::SilentClauses& row : rows) {
    const Rect rect{area.x, y, area.w, kMapRowHeight};
    if (is_near(s, y, kMapRowHeight)) {
      s.pen.line({rect.x, y + 0.5F}, {rect.right(), y + 0.5F}, ink(Role::line2));
      add_name(s, row.agreement, rect, column);
      for (const auto& [clause, said] : row.clauses) {
        const float x = area.x + column + width * (static_cast<float>(clause) + 0.5F);
        add_said(s, said, {x, y + kMapRowHeight / 2});
      }
      add_row_item(s, row, {rect.x, rect.y, column, rect.h});
      for (const auto& [clause, said] : row.clauses) {
        const float x = area.x + column + width * static_cast<float>(clause);
        add_clause_cell(s, row.agreement, clause, said, {x, y, width, kMapRowHeight});
      }
    }
    y += kMapRowHeight;
  }
  s.pen.line({area.x, y + 0.5F}, {area.right(), y + 0.5F}, ink(Role::line5));
  const auto counts = answers::clause_counts(s.dataset);
  s.pen.text({area.x, y + 26}, s.say(sources::clauses_sum), {14, Face::semibold, ink(Role::ink9)});
  for (std::size_t i = 0; i < counts.size(); ++i) {
    const std::string text =
        s.say(common::some_of, s.number(static_cast<std::size_t>(counts[i].said)),
              s.number(s.dataset.agreements.size()));
    const float x = area.x + column + width * (static_cast<float>(i) + 0.5F);
    s.pen.text({x, y + 26}, text, {12, Face::semibold, ink(Role::ink7), Align::centre});
    add_text(s, "clauses:sum:" + std::to_string(i), s.say(clause_head(i)) + ": " + text,
             {x - width / 2, y, width, kMapRowHeight});
  }
  return y + kMapRowHeight;
}

/// Narrow pages say it in words.
float add_lists(Sheet& s, Rect area, const std::vector<answers::SilentClauses>& rows) {
  float y = area.y;
  for (const answers::SilentClauses& row : rows) {
    const std::string& name = words::local(s.dataset.at(row.agreement).name, s.language);
    s.pen.line({area.x, y + 0.5F}, {area.right(), y + 0.5F}, ink(Role::line2));
    const float top = y;
    y = s.pen.paragraph({area.x, y + 10}, name, {14, Face::semibold, ink(Role::ink9)}, 20, area.w);
    y = s.pen.paragraph({area.x, y + 2}, clauses_sentence(s, row),
                        {14, Face::regular, ink(Role::ink7)}, 20, area.w) +
        12;
    add_row_item(s, row, {area.x, top, area.w, y - top});
  }
  return y;
}

}  // namespace

float add_coverage(Sheet& s, Rect area) {
  const auto& cells = s.prepared.reading->coverage.of([&] { return answers::coverage(s.dataset); });
  if (cells.empty()) {
    const std::string text = s.say(sources::coverage_none);
    const float y = s.pen.paragraph({area.x, area.y + 8}, text,
                                    {14, Face::regular, ink(Role::ink6)}, 20, area.w);
    add_text(s, "coverage:none", text, {area.x, area.y, area.w, y - area.y});
    return y + 8;
  }
  const float column = name_column(s, area);
  const YearColumns columns = years_of(cells, area.x + column, area.right());
  add_year_labels(s, columns, area.y);
  float y = area.y + kHeaderHeight;
  const float above = s.narrow ? 20.0F : 0.0F;
  for (const Covered& row : by_agreement(cells)) {
    if (is_near(s, y, kMapRowHeight + above)) {
      s.pen.line({area.x, y + 0.5F}, {area.right(), y + 0.5F}, ink(Role::line2));
      const Rect rect{area.x, y + above, area.w, kMapRowHeight};
      add_name(s, row.agreement, rect, column);
      add_text(s, "coverage:" + s.dataset.at(row.agreement).id, coverage_sentence(s, row),
               {area.x, y, column > 0 ? column : area.w, kMapRowHeight});
      for (const CoverageCell* cell : row.cells) add_cell(s, row, *cell, columns, rect.y);
    }
    y += kMapRowHeight + above;
  }
  return y + 8;
}

float add_clauses(Sheet& s, Rect area) {
  const auto& rows =
      s.prepared.reading->clauses.of([&] { return answers::silent_clauses(s.dataset); });
  if (rows.empty()) {
    const std::string text = s.say(sources::clauses_none);
    s.pen.text({area.x, area.y + 24}, text, {14, Face::regular, ink(Role::ink6)});
    add_text(s, "clauses:none", text, {area.x, area.y + 8, area.w, 24});
    return area.y + 40;
  }
  return s.narrow || area.w < 760 ? add_lists(s, area, rows) : add_matrix(s, area, rows);
}

}  // namespace avtal::scene
