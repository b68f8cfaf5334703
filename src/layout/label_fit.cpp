#include "layout/label_fit.h"

#include <algorithm>
#include <numeric>

#include "base/sort.h"

namespace avtal::layout {

namespace {

struct Span {
  float x0 = 0;
  float x1 = 0;
};

using Row = std::vector<Span>;  // what is taken

bool is_free(const Row& row, Span wanted, float spacing) {
  return std::none_of(row.begin(), row.end(), [wanted, spacing](Span taken) {
    return wanted.x0 < taken.x1 + spacing && taken.x0 < wanted.x1 + spacing;
  });
}

std::vector<Row> rows_with(const std::vector<LabelObstacle>& obstacles, int row_count) {
  std::vector<Row> rows(static_cast<std::size_t>(std::max(row_count, 0)));
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const LabelObstacle& obstacle : obstacles) {
      const bool stands_here = !obstacle.row || *obstacle.row == static_cast<int>(row);
      if (stands_here) rows[row].push_back({obstacle.x0, obstacle.x1});
    }
  }
  return rows;
}

float left_edge(const PointLabel& label, bool left_side) {
  return left_side ? label.anchor_x - label.gap - label.width : label.anchor_x + label.gap;
}

std::optional<PlacedLabel> place(const PointLabel& label, const LabelArea& area,
                                 std::vector<Row>& rows) {
  for (std::size_t row = 0; row < rows.size(); ++row) {
    for (const bool left_side : {label.prefer_left, !label.prefer_left}) {
      const float x = left_edge(label, left_side);
      const Span wanted{x, x + label.width};
      const bool in_area = wanted.x0 >= area.min_x && wanted.x1 <= area.max_x;
      if (!in_area || !is_free(rows[row], wanted, area.spacing)) continue;
      rows[row].push_back(wanted);
      return PlacedLabel{x, static_cast<int>(row), left_side};
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::optional<PlacedLabel>> fit_labels(const std::vector<PointLabel>& labels,
                                                   const LabelArea& area,
                                                   const std::vector<LabelObstacle>& obstacles) {
  std::vector<std::size_t> order(labels.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  base::stable_sort(order.begin(), order.end(), [&labels](std::size_t a, std::size_t b) {
    return labels[a].priority > labels[b].priority;
  });
  std::vector<Row> rows = rows_with(obstacles, area.rows);
  std::vector<std::optional<PlacedLabel>> result(labels.size());
  for (const std::size_t index : order) result[index] = place(labels[index], area, rows);
  return result;
}

std::optional<std::size_t> fit_text(const std::vector<float>& widths, float available) {
  const auto fits = std::find_if(widths.begin(), widths.end(),
                                 [available](float width) { return width <= available; });
  if (fits == widths.end()) return std::nullopt;
  return static_cast<std::size_t>(fits - widths.begin());
}

}  // namespace avtal::layout
