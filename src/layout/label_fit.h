#pragma once
// Phase: where labels beside their points go so that none covers another, and which of several
// wordings fits a width.
//
// Units: pixels along x; rows are counted from 0, the row of the points themselves, and the height
// of a row is the caller's.

#include <cstddef>
#include <optional>
#include <vector>

namespace avtal::layout {

struct PointLabel {
  float anchor_x = 0;  // the point that is labelled
  float width = 0;     // of the text with its plate, ≥ 0
  float gap = 0;       // between the point and the near edge of the text
  bool prefer_left = false;
  int priority = 0;  // greater goes first
};

/// What labels must not cover: a mark, a flag, another text.
struct LabelObstacle {
  float x0 = 0;
  float x1 = 0;
  std::optional<int> row;  // missing: in every row
};

struct LabelArea {
  float min_x = 0;
  float max_x = 0;
  int rows = 1;
  float spacing = 0;  // kept free between a label and its neighbours, obstacles too; ≥ 0
};

struct PlacedLabel {
  float x = 0;  // left edge of the text
  int row = 0;
  bool left_side = false;
  friend bool operator==(const PlacedLabel&, const PlacedLabel&) = default;
};

/// For each label its place, or nothing when there is no room. By priority, and in the order of the
/// input where that is the same, each label takes the first free place: row 0 on the preferred
/// side, row 0 on the other, row 1 on the preferred side, and so on (nearness to the point goes
/// before side). So whatever keeps a label hidden is an obstacle, the edge, or a label of equal or
/// higher priority.
std::vector<std::optional<PlacedLabel>> fit_labels(const std::vector<PointLabel>& labels,
                                                   const LabelArea& area,
                                                   const std::vector<LabelObstacle>& obstacles);

/// Index of the first of the variants, the longest first, that is at most `available` wide; nothing
/// when none is.
std::optional<std::size_t> fit_text(const std::vector<float>& widths, float available);

}  // namespace avtal::layout
