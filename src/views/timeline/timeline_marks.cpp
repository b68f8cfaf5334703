// What of a row is laid out, and how what is too thin to be told apart is folded.

#include <algorithm>
#include <cmath>

#include "views/timeline/timeline_parts.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using layout::FoldedMark;
using namespace words;

/// So many on either side of the screen the arrow keys can walk on to.
constexpr std::size_t kBeside = 16;
/// With more marks in a row than this, its nodes are folded to what a pointer can hit.
constexpr std::size_t kManyMarks = 40;
constexpr float kNodePx = 24;
/// Buckets up to this size are looked through one by one: an uncertain start may make a bar wide.
constexpr std::size_t kSmallBucket = 32;
/// A lane with no more rows than this keeps all its nodes while the lane is near.
constexpr int kFewRows = 8;
constexpr float kFoldMargin = 0.1F;

std::vector<FoldedMark> refined(const std::vector<FoldedMark>& marks,
                                const std::function<layout::PixelSpan(std::size_t)>& span_of,
                                float min_px) {
  std::vector<FoldedMark> result;
  for (const FoldedMark& mark : marks) {
    if (mark.count == 1 || mark.count > kSmallBucket) {
      result.push_back(mark);
      continue;
    }
    std::vector<layout::PixelSpan> spans;
    for (std::size_t i = 0; i < mark.count; ++i) spans.push_back(span_of(mark.first + i));
    for (FoldedMark part : layout::fold_marks(spans, min_px)) {
      part.first += mark.first;
      result.push_back(part);
    }
  }
  return result;
}

}  // namespace

RowMarks marks_of(const Timeline&, std::pair<std::size_t, std::size_t> row,
                  std::pair<std::size_t, std::size_t> visible,
                  const std::function<layout::PixelSpan(std::size_t)>& span_of) {
  RowMarks marks;
  const auto [from, to] = visible;
  marks.shown = refined(layout::fold_apart(from, to, span_of), span_of, layout::kMinMarkPx);
  const auto single = [&](std::size_t index) {
    const layout::PixelSpan span = span_of(index);
    marks.reached.push_back({span.start, span.end, index, 1});
  };
  for (std::size_t i = std::max(row.first, from - std::min(from, kBeside)); i < from; ++i) {
    single(i);
  }
  const bool many = marks.shown.size() > kManyMarks;
  const std::vector<FoldedMark> coarse =
      many ? layout::fold_apart(from, to, span_of, kNodePx) : marks.shown;
  marks.reached.insert(marks.reached.end(), coarse.begin(), coarse.end());
  for (std::size_t i = to; i < std::min(row.second, to + kBeside); ++i) single(i);
  return marks;
}

std::pair<int, int> near_rows(const Timeline& t, const Lane& lane, int count, float top,
                              float pitch) {
  if (count <= kFewRows) return {0, count};
  const double first = std::floor(static_cast<double>(t.area.y - lane_y(t, lane) - top) /
                                  static_cast<double>(pitch));
  const double rows = std::ceil(static_cast<double>(t.area.h / pitch)) + 1;
  const auto clamped = [count](double row) {
    return static_cast<int>(std::clamp(row, 0.0, static_cast<double>(count)));
  };
  return {clamped(first - 1), clamped(first + rows + 1)};
}

bool row_on_screen(const Timeline& t, float y, float height) {
  return y < t.area.bottom() && y + height > t.area.y;
}

Node fold_node(const Timeline& t, const Lane& lane, const std::string& id, Rect rect,
               std::size_t count, base::Day first, base::Day last, const std::string& first_name) {
  const base::Period period{base::Edge::at(base::EdtfDate::from_day(first)),
                            base::Edge::at(base::EdtfDate::from_day(last))};
  const std::string number = words::number(static_cast<std::int64_t>(count), t.language);
  const std::string title =
      words::say(t.language, timeline::folded, number, words::period(period, t.language));
  Node node = item_node(t, lane, "fold:" + lane_key(t, lane) + ":" + id, rect,
                        title + ". " + words::say(t.language, timeline::folded_first, first_name) +
                            ". " + lane_name(t, lane));
  const double days = last.number - first.number + 1;
  node.action = state::SetWindow{
      state::Window{first.number - days * kFoldMargin, last.number + 1 + days * kFoldMargin}};
  node.tooltip = {{title, true},
                  {words::say(t.language, timeline::folded_first, first_name), false},
                  {words::say(t.language, timeline::folded_open), false}};
  return node;
}

}  // namespace avtal::scene
