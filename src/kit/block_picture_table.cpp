// Tables of blocks as pictures.

#include <algorithm>
#include <cmath>
#include <string>
#include <string_view>
#include <vector>

#include "kit/block_painter.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

constexpr float kNameColumn = 260;
constexpr float kNameColumnTight = 200;
constexpr float kTightBelow = 760;
constexpr float kNameAboveBelow = 480;  // narrower ones have the name above its row
constexpr float kHeatRow = 44;
constexpr float kHeadLine = 16;
constexpr float kCellGap = 2;
constexpr float kColumnGap = 16;
constexpr float kLeastColumn = 48;

std::vector<const Block*> rows_of(const Block& table) {
  std::vector<const Block*> rows;
  for (const Block& part : table.children) {
    if (part.kind != Kind::table_head && part.kind != Kind::table_body) continue;
    for (const Block& row : part.children) rows.push_back(&row);
  }
  return rows;
}

TextStyle style_of(const Block& cell) {
  if (cell.kind == Kind::column_header) return {12, Face::semibold, ink(Role::ink6)};
  if (cell.kind == Kind::row_header) return {14, Face::semibold, ink(Role::ink9)};
  return {14, Face::regular, ink(Role::ink9)};
}

/// Is it one cell over all columns?
bool heads_rows(const Block& row) {
  return row.children.size() == 1 && row.children.front().columns > 0;
}

/// As wide as their contents would have them, together no wider than there is room for.
std::vector<float> column_widths(const Pen& pen, const std::vector<const Block*>& rows,
                                 float room) {
  std::vector<float> widths;
  for (const Block* row : rows) {
    widths.resize(std::max(widths.size(), row->children.size()), kLeastColumn);
    if (heads_rows(*row)) continue;
    for (std::size_t i = 0; i < row->children.size(); ++i) {
      const Block& cell = row->children[i];
      const TextStyle style = style_of(cell);
      const float natural = pen.width(line_of(cell), style.size, style.face) + kColumnGap +
                            24 * static_cast<float>(of_kind(cell, Kind::mark).size());
      widths[i] = std::max(widths[i], std::min(natural, room / 2));
    }
  }
  float sum = 0;
  for (const float each : widths) sum += each;
  if (sum > room) {
    for (float& each : widths) each *= room / sum;
  }
  return widths;
}

}  // namespace

void BlockPainter::table(const Block& block) {
  if (block.style == Style::heat) return heat(block);
  const auto rows = rows_of(block);
  const auto widths = column_widths(pen_, rows, right_ - left_);
  for (const Block* each : rows) {
    may_break();
    const float top = y + 8;
    float bottom = top;
    float x = left_;
    for (std::size_t i = 0; i < each->children.size(); ++i) {
      const Block& cell = each->children[i];
      const auto runs = runs_of(cell, style_of(cell));
      const float right = heads_rows(*each) ? right_ : x + widths[i] - kColumnGap;
      const float wide = runs.size() == 1 ? run_width(runs.front()) : widths[i];
      const bool at_right = cell.style == Style::number && x + wide < right;
      bottom =
          std::max(bottom, flow(runs, {at_right ? right - wide : x, top}, right + 1, 20, true));
      x += widths[i];
    }
    y = bottom + 8;
    rule();
    note(*each, top - 8);
  }
  y += 8;
}

/// Small cells in as many columns as there are years, or clauses.
void BlockPainter::heat(const Block& block) {
  const auto rows = rows_of(block);
  if (rows.empty() || rows.front()->children.size() < 2) return;
  const float room = right_ - left_;
  const float name = room < kNameAboveBelow ? 0
                     : room < kTightBelow   ? kNameColumnTight
                                            : kNameColumn;
  const float column = (room - name) / static_cast<float>(rows.front()->children.size() - 1);
  heat_heads(*rows.front(), name, column);
  for (std::size_t i = 1; i < rows.size(); ++i) heat_row(*rows[i], name, column);
  rule();
  y += 16;
}

/// Words that do not fit side by side stand in several lines, in turn.
void BlockPainter::heat_heads(const Block& line, float name, float column) {
  float widest = 0;
  for (std::size_t i = 1; i < line.children.size(); ++i) {
    widest = std::max(widest, pen_.width(line.children[i].text, 12) + 6);
  }
  const auto lines = static_cast<std::size_t>(std::max(1.0F, std::ceil(widest / column)));
  for (std::size_t i = 1; i < line.children.size(); ++i) {
    const std::string& words = line.children[i].text;
    const float w = pen_.width(words, 12);
    const float middle = left_ + name + column * (static_cast<float>(i) - 0.5F);
    const float x = std::clamp(middle - w / 2, left_, std::max(left_, right_ - w));
    pen_.text({x, y + 12 + kHeadLine * static_cast<float>((i - 1) % lines)}, words,
              {12, Face::regular, ink(Role::ink6)});
  }
  y += 4 + kHeadLine * static_cast<float>(lines);
}

void BlockPainter::heat_row(const Block& line, float name, float column) {
  may_break();
  rule();
  const float top = y;
  const Block& head = line.children.front();
  const float right = left_ + (name > 0 ? name - 12 : right_ - left_);
  std::vector<Run> title;
  std::vector<Run> missing;
  for (const Block& part : head.children) {
    collect(part, {part.style == Style::missing ? 12.0F : 14.0F, Face::regular, ink(Role::ink9)},
            part.style == Style::missing ? missing : title);
  }
  if (!head.text.empty()) title.push_back({head.text, {14, Face::semibold, ink(Role::ink9)}});
  for (Run& run : title) run.style.paint = ink(Role::ink9);
  const float names = flow(title, {left_, y + 4}, right, 18, false);
  const bool in_middle = name > 0 && missing.empty();
  if (in_middle) y = std::max(y, y + (kHeatRow - (names - y)) / 2 - 2);
  y = flow(title, {left_, y + 4}, right, 18, true);
  if (!missing.empty()) y = flow(missing, {left_, y}, right, 16, true);
  const float cells = name > 0 ? top : y;
  const float bottom = name > 0 ? std::max(y + 4, top + kHeatRow) : y + kHeatRow - 8;
  for (std::size_t i = 1; i < line.children.size(); ++i) {
    const float x = left_ + name + column * static_cast<float>(i - 1);
    const float middle = (cells + bottom) / 2;
    heat_cell(line.children[i], {x, middle - 14, column - kCellGap, 28});
  }
  y = bottom;
  note(line, top);
}

void BlockPainter::heat_cell(const Block& cell, Rect rect) {
  if (!cell.text.empty()) {
    cell_text(cell.text, {12, Face::regular, ink(Role::ink6)}, rect);
  }
  for (const Block* link : of_kind(cell, Kind::link)) {
    for (const Block* mark : of_kind(*link, Kind::mark)) {
      pen_.mark({rect.x + rect.w / 2, rect.y + 14}, mark_of(mark->status));
    }
    Paint words = ink(Role::error);
    if (link->service) {
      pen_.fill(rect, of_service(Role::service_tint, *link->service), 2);
      pen_.fill({rect.x, rect.bottom() - 3, rect.w, 3},
                of_service(Role::service_base, *link->service));
      words = of_service(Role::service_text, *link->service);
    }
    if (link->style == Style::missing) {
      pen_.frame({rect.x + 0.75F, rect.y + 0.75F, rect.w - 1.5F, rect.h - 1.5F}, ink(Role::error),
                 1.5F, 2, 3, 3);
    }
    cell_text(link->text, {12, Face::semibold, words}, rect);
  }
}

/// In the middle of the cell; what is too wide is broken at its dots, and a word left out.
void BlockPainter::cell_text(const std::string& words, const TextStyle& style, Rect rect) {
  constexpr std::string_view kDot = "·";
  std::vector<std::string> lines{words};
  if (pen_.width(words, style.size, style.face) > rect.w - 2) {
    const std::size_t dot = words.find(kDot);
    if (dot == std::string::npos) {
      lines = {"–"};
    } else {
      lines = {words.substr(0, dot), words.substr(dot + kDot.size())};
    }
  }
  float baseline = rect.y + 18 - 6 * static_cast<float>(lines.size() - 1);
  for (const std::string& line : lines) {
    if (pen_.width(line, style.size, style.face) > rect.w) return;
    pen_.text({rect.x + rect.w / 2, baseline}, line,
              {style.size, style.face, style.paint, Align::centre});
    baseline += 12;
  }
}

}  // namespace avtal::scene
