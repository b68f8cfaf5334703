#pragma once
// Phase: marks too thin to be told apart become one mark that knows its count, so that work grows
// with the pixels and not with the dataset.
//
// Units: pixels along x.

#include <cstddef>
#include <functional>
#include <vector>

namespace avtal::layout {

/// Thinner marks than this fold.
inline constexpr float kMinMarkPx = 3;

struct PixelSpan {
  float start = 0;
  float end = 0;
};

/// One mark to draw, for the inputs `first` to `first + count - 1`.
struct FoldedMark {
  float start = 0;  // of the first
  float end = 0;    // the greatest of all
  std::size_t first = 0;
  std::size_t count = 0;
  friend bool operator==(const FoldedMark&, const FoldedMark&) = default;
};

/// `spans` are sorted by start. Marks of at least `min_px` stay as they are. A thinner one opens a
/// bucket of `min_px` from its start, and takes with it the thin ones right after it that start
/// within. So among thin marks in a row those drawn start at least `min_px` apart, and moving all
/// marks by the same x does not change what folds with what. Linear in the number of spans; the
/// order is kept.
std::vector<FoldedMark> fold_marks(const std::vector<PixelSpan>& spans, float min_px = kMinMarkPx);

/// The same for spans that do not overlap each other, asked for one by one: those with the numbers
/// `first` to `last` - 1. A bucket is stepped over by halving what is left, so the work grows with
/// the marks that come out and not with the spans behind them.
std::vector<FoldedMark> fold_apart(std::size_t first, std::size_t last,
                                   const std::function<PixelSpan(std::size_t)>& span_of,
                                   float min_px = kMinMarkPx);

}  // namespace avtal::layout
