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

}  // namespace avtal::layout
