// The rows of the picture as a table.

#include <algorithm>
#include <array>
#include <cmath>

#include "scene/flow_table.h"
#include "scene/flows_parts.h"
#include "words/flows.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kTableHead = 40;
constexpr float kTableLine = 18;
constexpr float kRowPadding = 12;
constexpr float kColumnsFrom = 1100;  // narrower tables have their cells below each other

struct Column {
  FlowColumn column;
  float share;  // of the width
  std::optional<state::FlowSort> sort;
  bool right = false;
};

constexpr std::array<Column, 8> kWide = {{
    {FlowColumn::flow, 0.20F, state::FlowSort::flow},
    {FlowColumn::payer, 0.13F, state::FlowSort::payer},
    {FlowColumn::payee, 0.13F, state::FlowSort::payee},
    {FlowColumn::form, 0.08F, std::nullopt},
    {FlowColumn::amount, 0.12F, state::FlowSort::amount, true},
    {FlowColumn::status, 0.09F, state::FlowSort::status},
    {FlowColumn::level, 0.11F, std::nullopt},
    {FlowColumn::counted, 0.14F, std::nullopt},
}};

struct Sheet {
  const Flows& f;
  Pen& pen;
  FlowTable table;
  Rect area;
  Rect body;
  float y = 0;
};

float left_of(const Sheet& s, std::size_t index) {
  float x = s.area.x;
  for (std::size_t i = 0; i < index; ++i) x += kWide[i].share * s.area.w;
  return x;
}

float width_of(const Sheet& s, std::size_t index) { return kWide[index].share * s.area.w - 12; }

std::string cell_text(const FlowTableRow& row, FlowColumn column) {
  std::string text = row.cells[static_cast<std::size_t>(column)];
  // The working stands below the amount it leads to.
  if (column != FlowColumn::amount) return text;
  const std::string& working = row.cells[static_cast<std::size_t>(FlowColumn::working)];
  return working.empty() ? text : text + " = " + working;
}

void add_head_cell(const Sheet& s, std::size_t i) {
  const Column& column = kWide[i];
  const float x = left_of(s, i);
  const std::string& title = s.table.heads[static_cast<std::size_t>(column.column)];
  const state::FlowSort sort = s.f.request.view.flow_sort;
  const bool sorted = column.sort && *column.sort == sort;
  const TextStyle style{12, sorted ? Face::semibold : Face::regular,
                        ink(sorted ? Role::ink9 : Role::ink6)};
  s.pen.text({x, s.area.y + 24}, title, style);
  if (sorted)
    s.pen.icon({x + s.pen.width(title, 12, Face::semibold) + 4, s.area.y + 12}, Icon::down,
               ink(Role::ink9));
  if (!column.sort) return;
  const state::FlowSort to = sorted ? state::FlowSort::dataset : *column.sort;
  Node node =
      button_node({"sort:" + std::to_string(i),
                   s.f.speech(s.f.year).say(sorted ? flows::sorted_by : flows::sort_by, title),
                   changed(s.f.request.view, [&](state::ViewState& view) { view.flow_sort = to; }),
                   "",
                   {}},
                  {x - 4, s.area.y + 4, width_of(s, i) + 8, kTableHead - 8});
  node.kind = NodeKind::toggle;
  node.selected = sorted;
  node.tooltip = {{node.name, false}};
  s.f.page.nodes.push_back(std::move(node));
}

/// In full, for the screen reader: every column that says something.
std::string spoken(const Sheet& s, const FlowTableRow& row) {
  std::string text;
  for (std::size_t i = 1; i < kFlowColumns; ++i) {
    if (row.cells[i].empty()) continue;
    text += (text.empty() ? "" : ". ") + s.table.heads[i] + ": " + row.cells[i];
  }
  return text;
}

void add_row_node(const Sheet& s, const FlowTableRow& row, float height) {
  Node node;
  node.id = "row:" + row.id;
  node.parent = "flows";
  node.kind = NodeKind::item;
  node.name = row.cells.front() + ". " + spoken(s, row);
  node.rect = {s.area.x, s.y, s.area.w, height};
  node.action = state::Select{row.id};
  node.selected = s.f.request.view.selected == row.id;
  node.hoverable = true;
  clip_to(node, s.body);
  s.f.page.nodes.push_back(std::move(node));
}

void add_wide_row(Sheet& s, const FlowTableRow& row) {
  std::size_t most = 1;
  std::array<std::vector<std::string>, kWide.size()> lines;
  for (std::size_t i = 0; i < kWide.size(); ++i) {
    lines[i] = s.pen.wrapped(cell_text(row, kWide[i].column), 13, Face::regular, width_of(s, i));
    most = std::max(most, lines[i].size());
  }
  const float height = static_cast<float>(most) * kTableLine + kRowPadding;
  if (s.f.request.view.selected == row.id) {
    s.pen.fill({s.area.x - 4, s.y, s.area.w + 8, height}, ink(Role::brand_tint));
  }
  for (std::size_t i = 0; i < kWide.size(); ++i) {
    float y = s.y + kRowPadding / 2 + 13;
    const bool strong =
        kWide[i].column == FlowColumn::flow || kWide[i].column == FlowColumn::amount;
    for (const std::string& line : lines[i]) {
      const bool amount = kWide[i].column == FlowColumn::amount;
      const Role role = amount && row.missing ? Role::error : strong ? Role::ink9 : Role::ink7;
      s.pen.text({left_of(s, i), y}, line, {13, Face::regular, ink(role)});
      y += kTableLine;
    }
  }
  add_row_node(s, row, height);
  s.y += height;
  s.pen.line({s.area.x, s.y - 0.5F}, {s.area.right(), s.y - 0.5F}, ink(Role::line2));
}

void add_narrow_row(Sheet& s, const FlowTableRow& row) {
  const float top = s.y;
  const auto cell = [&](FlowColumn column) { return row.cells[static_cast<std::size_t>(column)]; };
  s.y = s.pen.paragraph({s.area.x, s.y + 8}, cell(FlowColumn::flow),
                        {14, Face::semibold, ink(Role::ink9)}, 20, s.area.w);
  const auto small = [&](const std::string& text, Role role) {
    if (text.empty()) return;
    s.y = s.pen.paragraph({s.area.x, s.y}, text, {13, Face::regular, ink(role)}, kTableLine,
                          s.area.w);
  };
  small(cell(FlowColumn::payer) + " \u2192 " + cell(FlowColumn::payee), Role::ink7);
  small(cell_text(row, FlowColumn::amount), row.missing ? Role::error : Role::ink9);
  small(cell(FlowColumn::form) + " · " + cell(FlowColumn::status), Role::ink7);
  small(cell(FlowColumn::level), Role::ink7);
  small(s.table.heads[static_cast<std::size_t>(FlowColumn::counted)] + ": " +
            cell(FlowColumn::counted),
        Role::ink7);
  s.y += 8;
  const float bottom = s.y;
  s.y = top;
  add_row_node(s, row, bottom - top);
  s.y = bottom;
  s.pen.line({s.area.x, s.y - 0.5F}, {s.area.right(), s.y - 0.5F}, ink(Role::line2));
}

/// Returns its height.
float add_total(const Sheet& s, Rect area) {
  const std::string text = s.table.total_label + ": " + s.table.total_text;
  s.pen.line({area.x, area.y + 0.5F}, {area.right(), area.y + 0.5F}, ink(Role::ink9));
  const float bottom = s.pen.paragraph({area.x, area.y + 8}, text,
                                       {14, Face::semibold, ink(Role::ink9)}, 20, area.w);
  note_node(s.f, "table:total", text, {area.x, area.y, area.w, bottom - area.y});
  return bottom - area.y;
}

void add_download(const Sheet& s, Rect area) {
  const std::string label = s.f.say(flows::download);
  const float w = s.pen.width(label, 14, Face::semibold) + 32;
  const Rect rect{area.right() - w, area.y + 6, w, s.f.control_height()};
  s.pen.box(rect, ink(Role::background), ink(Role::line5), 1, kControlRadius);
  s.pen.text({rect.x + w / 2, rect.y + rect.h / 2 + 5}, label,
             {14, Face::semibold, ink(Role::ink9), Align::centre});
  s.f.page.nodes.push_back(
      button_node({"table:csv", label, std::nullopt, "", CommandKind::download_year}, rect));
}

}  // namespace

void add_flow_table(Flows& f, Rect area) {
  constexpr float kFoot = 60;
  Layer frame{{area.x - 8, area.y, area.w + 16, area.h}, {}};
  Pen frame_pen(frame, f.request.text_width, f.language);
  const bool columns = area.w >= kColumnsFrom;
  const float head = columns ? kTableHead : 0;
  const Rect body{area.x, area.y + head, area.w, std::max(40.0F, area.h - head - kFoot)};
  Sheet top{f, frame_pen, flow_table(f.prepared, f.request.view), area, body, 0};
  Node group;
  group.id = "flows";
  group.kind = NodeKind::group;
  group.name = top.table.caption;
  group.rect = area;
  f.page.nodes.push_back(group);
  if (columns) {
    for (std::size_t i = 0; i < kWide.size(); ++i) add_head_cell(top, i);
    frame_pen.line({area.x, body.y - 0.5F}, {area.right(), body.y - 0.5F}, ink(Role::line5));
  }
  Layer layer{{body.x - 8, body.y, body.w + 16, body.h}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  Sheet sheet{f, pen, top.table, area, body, body.y - f.request.around.chart_scroll};
  const float start = sheet.y;
  for (const FlowTableRow& row : sheet.table.rows) {
    columns ? add_wide_row(sheet, row) : add_narrow_row(sheet, row);
  }
  const float content = sheet.y - start;
  if (content > body.h) f.page.scroll_areas.push_back({Area::chart, body, content});
  const Rect foot{area.x, body.bottom(), area.w, kFoot};
  add_download(top, foot);
  const float button = frame_pen.width(f.say(flows::download), 14, Face::semibold) + 48;
  add_total(top, {foot.x, foot.y, foot.w - button, foot.h});
  f.page.layers.push_back(std::move(frame));
  f.page.layers.push_back(std::move(layer));
}

}  // namespace avtal::scene
