#pragma once
// What the parts of a year's picture share: its bands, their labels, the parties at both sides.

#include <algorithm>
#include <cstddef>
#include <vector>

#include "views/flows/flows_parts.h"

namespace avtal::scene {

inline constexpr float kFlowLabelGap = 12;
inline constexpr float kStubMargin = 5;  // above and below the stubs of a band of unknown size

/// A year that is being drawn. The columns of nodes begin at the three x; bands lie below `top`.
struct FlowDrawing {
  const Flows& f;
  Pen& pen;
  const answers::FlowYear& year;
  const PictureArea& at;
  const FlowFigure& figure;
  const layout::FlowLayout& layout;
  FlowSpeech speech;
  float payer_x = 0;
  float service_x = 0;
  float payee_x = 0;
  float top = 0;
  const std::vector<answers::FlowChange>* changes = nullptr;
};

/// The thickness at which a band can be seen at all.
inline float seen_thickness(float thickness) { return std::max(thickness, 1.0F); }

bool is_selected(const FlowDrawing& d, const answers::FlowRow& row);
/// Of the dashed stub at either end of a band of unknown size.
float stub_width(const FlowDrawing& d, float from, float to);
/// The bands in the order given, with their labels and nodes.
void add_flow_bands(const FlowDrawing& d, const std::vector<std::size_t>& order);
/// The nodes of the payers, or those of the receivers, piece by piece: solid where amounts are
/// counted, outlined where they are not or where nobody says how much.
void add_outer_pieces(const FlowDrawing& d, bool payers);
/// The label of the band `i`; returns where it ends.
float add_band_label(const FlowDrawing& d, std::size_t i);
/// The names and sums of the payers, or of the receivers.
void add_flow_parties(const FlowDrawing& d, bool payers);

}  // namespace avtal::scene
