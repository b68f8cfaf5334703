#include "layout/folding.h"

#include <algorithm>

namespace avtal::layout {

namespace {

bool is_thin(PixelSpan span, float min_px) { return span.end - span.start < min_px; }

}  // namespace

std::vector<FoldedMark> fold_marks(const std::vector<PixelSpan>& spans, float min_px) {
  std::vector<FoldedMark> marks;
  bool bucket_open = false;  // the last mark is thin and may take more
  for (std::size_t index = 0; index < spans.size(); ++index) {
    const PixelSpan& span = spans[index];
    const bool thin = is_thin(span, min_px);
    if (thin && bucket_open && span.start - marks.back().start < min_px) {
      marks.back().end = std::max(marks.back().end, span.end);
      ++marks.back().count;
    } else {
      marks.push_back({span.start, span.end, index, 1});
      bucket_open = thin;
    }
  }
  return marks;
}

namespace {

using SpanOf = std::function<PixelSpan(std::size_t)>;

/// The first of `from` … `to` - 1 that starts at `x` or later; `to` when none does. Looks near
/// `from` first: most buckets are small.
std::size_t first_from_x(std::size_t from, std::size_t to, float x, const SpanOf& span_of) {
  std::size_t low = from;
  std::size_t step = 1;
  while (low < to && span_of(low).start < x) {
    from = low + 1;
    low += step;
    step *= 2;
  }
  std::size_t high = std::min(low, to);
  while (from < high) {
    const std::size_t middle = from + (high - from) / 2;
    if (span_of(middle).start < x) {
      from = middle + 1;
    } else {
      high = middle;
    }
  }
  return from;
}

}  // namespace

std::vector<FoldedMark> fold_apart(std::size_t first, std::size_t last, const SpanOf& span_of,
                                   float min_px) {
  std::vector<FoldedMark> marks;
  for (std::size_t index = first; index < last;) {
    const PixelSpan span = span_of(index);
    std::size_t next = index + 1;
    if (is_thin(span, min_px)) {
      next = std::max(next, first_from_x(index, last, span.start + min_px, span_of));
      // Only the last one in a bucket can be wide: those before it end before it starts.
      const bool wide_last = next - index > 1 && !is_thin(span_of(next - 1), min_px);
      if (wide_last) --next;
    }
    const float end = next - index > 1 ? std::max(span.end, span_of(next - 1).end) : span.end;
    marks.push_back({span.start, end, index, next - index});
    index = next;
  }
  return marks;
}

}  // namespace avtal::layout
