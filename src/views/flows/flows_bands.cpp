// The bands of a year: solid where amounts are known, dotted where they are not.

#include <algorithm>
#include <cstddef>

#include "views/flows/flows_picture_parts.h"

namespace avtal::scene {
namespace {

using answers::FlowRow;
using layout::PlacedBand;

constexpr float kStubWidth = 96;
constexpr int kRibbonSteps = 32;

Band ribbon_band(float x0, float y0, float x1, float y1, float thickness, const BandStyle& style) {
  Band band;
  for (const layout::RibbonPoint& point :
       layout::ribbon(x0, y0, x1, y1, seen_thickness(thickness), kRibbonSteps)) {
    band.upper.push_back({point.x, point.upper});
    band.lower.push_back({point.x, point.lower});
  }
  band.fill = style.fill;
  band.edge = style.edge;
  band.edge_width = style.edge_width;
  band.dash = style.dash;
  band.gap = style.gap;
  band.hatch = style.hatch;
  return band;
}

void add_known(const FlowDrawing& d, std::size_t i) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  BandStyle style = band_style(row, service_index(row));
  if (is_selected(d, row)) {
    style.edge = ink(Role::ink9);
    style.edge_width = 2;
    style.dash = 0;
  }
  d.pen.band(ribbon_band(d.payer_x + kFlowNode, d.top + band.from_y, d.service_x,
                         d.top + band.through_y, band.thickness, style));
  d.pen.band(ribbon_band(d.service_x + kFlowNode, d.top + band.through_y, d.payee_x,
                         d.top + band.to_y, band.thickness, style));
}

/// A dotted way that says nothing of how much.
void add_dots(const FlowDrawing& d, float x0, float y0, float x1, float y1) {
  if (x1 - x0 < 16) return;
  constexpr float kStep = 7;
  const int steps = std::max(2, static_cast<int>((x1 - x0) / kStep));
  for (const layout::RibbonPoint& point : layout::ribbon(x0, y0, x1, y1, 0, steps)) {
    d.pen.circle({point.x, point.upper}, 0.9F, ink(Role::line5));
  }
}

/// Dashed at the paying and at the receiving end: that it runs is known, its size is not.
void add_unknown(const FlowDrawing& d, std::size_t i, float label_right) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  const Paint paint = of_service(Role::service_base, service_index(row));
  const float h = band.thickness - 2 * kStubMargin;
  const float left = d.payer_x + kFlowNode;
  const float left_width = stub_width(d, left, d.service_x);
  const float middle = band.thickness / 2;
  d.pen.frame({left, d.top + band.from_y + kStubMargin, left_width, h}, paint, 1.5F, 0, 5, 4);
  add_dots(d, left + left_width + 6, d.top + band.from_y + middle, d.service_x - 6,
           d.top + band.through_y + middle);
  const float right_width = stub_width(d, d.service_x + kFlowNode, d.payee_x);
  const float right = d.payee_x - right_width;
  d.pen.frame({right, d.top + band.to_y + kStubMargin, right_width, h}, paint, 1.5F, 0, 5, 4);
  add_dots(d, label_right + 10, d.top + band.through_y + middle, right - 6,
           d.top + band.to_y + middle);
}

void add_middle_piece(const FlowDrawing& d, std::size_t i) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  const Paint paint = of_service(Role::service_base, service_index(row));
  if (row.amount) {
    d.pen.fill({d.service_x, d.top + band.through_y, kFlowNode, seen_thickness(band.thickness)},
               paint);
  } else {
    d.pen.frame({d.service_x, d.top + band.through_y + kStubMargin, kFlowNode,
                 band.thickness - 2 * kStubMargin},
                paint, 1.5F, 0, 4, 3);
  }
}

void add_band_node(const FlowDrawing& d, std::size_t i, std::size_t order) {
  const FlowRow& row = *d.figure.rows[i];
  const PlacedBand& band = d.layout.bands[i];
  Node node;
  node.id = "flow:" + d.at.prefix + d.f.dataset.at(row.flow).id;
  node.parent = "flows";
  node.kind = NodeKind::item;
  node.rect = {d.service_x, d.top + band.slot_y, d.payee_x - d.service_x, band.slot_h};
  node.name =
      (d.at.prefix.empty() ? "" : std::to_string(d.year.year) + ": ") + row_name(d.speech, row);
  node.action = state::Select{d.f.dataset.at(row.flow).id};
  node.selected = is_selected(d, row);
  node.tooltip = row_tooltip(d.speech, row);
  node.hoverable = true;
  node.lane = static_cast<int>(order);
  if (node.selected && !row.amount) {
    d.pen.frame({node.rect.x - 4, node.rect.y - 4, node.rect.w + 8, node.rect.h + 8},
                ink(Role::ink9), 2, 2);
  }
  clip_to(node, d.at.clip);
  d.f.page.nodes.push_back(std::move(node));
}

}  // namespace

bool is_selected(const FlowDrawing& d, const FlowRow& row) {
  return d.f.request.view.selected == d.f.dataset.at(row.flow).id;
}

float stub_width(const FlowDrawing& d, float from, float to) {
  return std::min(d.at.small ? 28.0F : kStubWidth, (to - from) * 0.4F);
}

void add_outer_pieces(const FlowDrawing& d, bool payers) {
  for (std::size_t i = 0; i < d.figure.rows.size(); ++i) {
    const FlowRow& row = *d.figure.rows[i];
    const PlacedBand& band = d.layout.bands[i];
    const float x = payers ? d.payer_x : d.payee_x;
    const float y = d.top + (payers ? band.from_y : band.to_y);
    if (row.amount && row.counted) {
      d.pen.fill({x, y, kFlowNode, seen_thickness(band.thickness)}, ink(Role::ink9));
    } else if (row.amount) {
      d.pen.frame({x, y, kFlowNode, seen_thickness(band.thickness)}, ink(Role::ink9), 1.5F);
    } else {
      d.pen.frame({x, y + kStubMargin, kFlowNode, band.thickness - 2 * kStubMargin},
                  ink(Role::ink5), 1.5F, 0, 4, 3);
    }
  }
}

void add_flow_bands(const FlowDrawing& d, const std::vector<std::size_t>& order) {
  for (const std::size_t i : order) {
    if (d.figure.rows[i]->amount) add_known(d, i);
  }
  for (const std::size_t i : order) add_middle_piece(d, i);
  std::size_t number = 0;
  for (const std::size_t i : order) {
    const float label_right = add_band_label(d, i);
    if (!d.figure.rows[i]->amount) add_unknown(d, i, label_right);
    add_band_node(d, i, number++);
  }
}

}  // namespace avtal::scene
