// Consecutive years beside each other, all on one scale.

#include <algorithm>
#include <cmath>

#include "views/flows/flows_parts.h"
#include "words/common.h"
#include "words/flows.h"

namespace avtal::scene {
namespace {

using answers::FlowRow;
using answers::FlowYear;
using namespace words;

constexpr float kCellLeast = 220;
constexpr float kCellTitle = 44;
constexpr float kCellGap = 24;
constexpr float kCellHeightLeast = 130;

layout::FlowMeasures tiny_measures() {
  layout::FlowMeasures measures;
  measures.slot = 3;
  measures.stub = 9;
  measures.slot_gap = 2;
  measures.middle_gap = 7;
  measures.outer_gap = 10;
  return measures;
}

void add_way(Pen& pen, float x0, float y0, float x1, float y1, const layout::PlacedBand& placed,
             const FlowRow& row) {
  const BandStyle style = band_style(row, service_index(row));
  Band band;
  const float thickness = std::max(placed.thickness, 1.0F);
  for (const layout::RibbonPoint& point : layout::ribbon(x0, y0, x1, y1, thickness, 16)) {
    band.upper.push_back({point.x, point.upper});
    band.lower.push_back({point.x, point.lower});
  }
  band.fill = style.fill;
  band.hatch = style.hatch;
  band.hatch_step = 6;
  band.edge = style.edge;
  band.edge_width = style.edge_width > 0 ? 1.0F : 0.0F;
  band.dash = style.dash;
  band.gap = style.gap;
  pen.band(std::move(band));
}

void add_tiny_unknown(Pen& pen, const FlowRow& row, float left, float middle, float right,
                      const layout::PlacedBand& placed, float top) {
  const Paint paint = of_service(Role::service_base, service_index(row));
  const float h = placed.thickness - 2;
  pen.frame({left, top + placed.from_y + 1, 18, h}, paint, 1, 0, 3, 2);
  pen.frame({middle, top + placed.through_y + 1, 6, h}, paint, 1, 0, 3, 2);
  pen.frame({right - 18, top + placed.to_y + 1, 18, h}, paint, 1, 0, 3, 2);
}

void add_tiny(const Flows& f, Pen& pen, const FlowYear& year, Rect area, double scale) {
  const FlowFigure figure = figure_of(f.dataset, year, 0);
  const layout::FlowOrder order = layout::flow_order(figure.graph);
  const layout::FlowLayout layout =
      layout::flow_places(figure.graph, order, tiny_measures(), scale, area.h);
  const float left = area.x + 6;
  const float right = area.right() - 6;
  const float middle = std::round(area.x + area.w * 0.45F);
  for (const std::size_t i : order.middle) {
    const FlowRow& row = *figure.rows[i];
    const layout::PlacedBand& placed = layout.bands[i];
    if (!row.amount) {
      add_tiny_unknown(pen, row, left, middle, right, placed, area.y);
      continue;
    }
    add_way(pen, left, area.y + placed.from_y, middle, area.y + placed.through_y, placed, row);
    add_way(pen, middle + 6, area.y + placed.through_y, right, area.y + placed.to_y, placed, row);
    const float h = std::max(placed.thickness, 1.0F);
    pen.fill({middle, area.y + placed.through_y, 6, h},
             of_service(Role::service_base, service_index(row)));
    const Paint end = ink(row.counted ? Role::ink9 : Role::ink5);
    pen.fill({left - 6, area.y + placed.from_y, 6, h}, end);
    pen.fill({right, area.y + placed.to_y, 6, h}, end);
  }
}

void add_cell(const Flows& f, Pen& pen, const FlowYear& year, Rect cell, double scale, Rect clip) {
  const FlowSpeech speech = f.speech(year.year);
  const std::string title = std::to_string(year.year);
  const bool chosen = year.year == f.year;
  if (chosen) {
    pen.box({cell.x - 8, cell.y - 4, cell.w + 16, cell.h + 4}, ink(Role::brand_tint),
            ink(Role::brand7), 2, kControlRadius);
  }
  pen.text({cell.x, cell.y + 18}, title, {16, Face::semibold, ink(Role::ink9)});
  if (year.counted > 0) {
    const std::string sum = sum_text(speech, year);
    const float x = cell.x + pen.width(title, 16, Face::semibold) + 12;
    pen.text({x, cell.y + 18}, sum, {14, Face::semibold, ink(Role::ink9)});
    pen.mark({x + pen.width(sum, 14, Face::semibold) + 16, cell.y + 13}, mark_of(year.status));
  }
  const std::string missing = year.counted == 0 && year.missing == 0
                                  ? f.say(common::no_flows)
                                  : missing_text(speech, year.missing, year.unread, year.prices);
  pen.text({cell.x, cell.y + 36}, missing,
           {12, Face::regular, ink(year.missing > 0 ? Role::error : Role::ink6)});
  add_tiny(f, pen, year, {cell.x, cell.y + kCellTitle, cell.w, cell.h - kCellTitle - 8}, scale);
  Node node;
  node.id = "multiple:" + title;
  node.parent = "flows";
  node.kind = NodeKind::item;
  node.rect = {cell.x - 8, cell.y - 4, cell.w + 16, cell.h + 4};
  node.name = flows_finding(speech, year) + ". " + flows_sentence(speech, year);
  node.action = changed(f.request.view, [&](state::ViewState& view) {
    view.year = year.year;
    view.flow_form = state::FlowForm::picture;
  });
  node.selected = chosen;
  node.hoverable = true;
  clip_to(node, clip);
  f.page.nodes.push_back(std::move(node));
}

/// So many years as fit, ending with the last or around the chosen one.
std::pair<int, int> cells_of(const Flows& f, int most) {
  const int count = std::min(most, static_cast<int>(f.years.size()));
  int first = f.years.back()->year - count + 1;
  first = std::clamp(std::min(first, f.year - count / 2), f.years.front()->year,
                     f.years.back()->year - count + 1);
  return {first, first + count - 1};
}

}  // namespace

void add_multiples(Flows& f, Rect area) {
  const Rect seen{area.x, area.y, area.w, std::max(kCellHeightLeast, area.h)};
  const int columns = std::max(1, static_cast<int>((seen.w + kCellGap) / (kCellLeast + kCellGap)));
  const int rows = std::max(1, static_cast<int>(seen.h / kCellHeightLeast));
  const auto [first, last] = cells_of(f, std::max(columns * std::min(rows, 2), f.narrow ? 8 : 2));
  const int used = (last - first) / columns + 1;
  const float h = std::max(kCellHeightLeast, seen.h / static_cast<float>(used));
  const float w =
      (seen.w - kCellGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  std::vector<layout::FlowGraph> graphs;
  for (const FlowYear* year : f.years) graphs.push_back(figure_of(f.dataset, *year, 0).graph);
  const double scale =
      layout::flow_scale(graphs, tiny_measures(), h - kCellTitle - 24, kPxPerMillion);
  Node group;
  group.id = "flows";
  group.kind = NodeKind::group;
  group.name =
      f.speech(f.year).say(flows::headline_multiples, std::to_string(first), std::to_string(last));
  group.rect = seen;
  f.page.nodes.push_back(group);
  Layer layer{{seen.x - 9, seen.y, seen.w + 18, seen.h}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  for (int year = first; year <= last; ++year) {
    const auto column = static_cast<float>((year - first) % columns);
    const int number = (year - first) / columns;
    const auto row = static_cast<float>(number);
    const Rect cell{seen.x + column * (w + kCellGap),
                    seen.y + 6 + row * h - f.request.around.chart_scroll, w, h - 12};
    add_cell(f, pen, f.of(year), cell, scale, seen);
  }
  f.page.layers.push_back(std::move(layer));
  const float content = static_cast<float>(used) * h;
  if (content > seen.h + 0.5F) f.page.scroll_areas.push_back({seen, content});
}

}  // namespace avtal::scene
