// Folding of thin marks: a few by hand, and properties of many.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <vector>

#include "layout/folding.h"

namespace {

using namespace avtal::layout;

std::vector<PixelSpan> random_spans(std::mt19937& random, bool dense) {
  std::vector<PixelSpan> spans(random() % 200);
  for (PixelSpan& span : spans) {
    span.start = static_cast<float>(random() % (dense ? 400 : 8000)) / 8;
    span.end = span.start + static_cast<float>(random() % 40) / 8;
  }
  std::sort(spans.begin(), spans.end(),
            [](const PixelSpan& a, const PixelSpan& b) { return a.start < b.start; });
  return spans;
}

bool thin(const PixelSpan& span, float min_px) { return span.end - span.start < min_px; }

}  // namespace

TEST_CASE("folding: thin ones within three pixels become one that knows its count") {
  CHECK(fold_marks({}).empty());
  CHECK(fold_marks({{1, 2}}) == std::vector<FoldedMark>{{1, 2, 0, 1}});
  CHECK(fold_marks({{0, 1}, {1, 2}, {2.9F, 5}, {3, 4}, {7, 8}}) ==
        std::vector<FoldedMark>{{0, 5, 0, 3}, {3, 4, 3, 1}, {7, 8, 4, 1}});
  // Three pixels are wide enough to stay, and part the thin ones around them.
  CHECK(fold_marks({{0, 1}, {1, 4}, {1.5F, 2}, {2, 3}}) ==
        std::vector<FoldedMark>{{0, 1, 0, 1}, {1, 4, 1, 1}, {1.5F, 3, 2, 2}});
  CHECK(fold_marks({{0, 9}, {0, 9}, {0, 9}}).size() == 3);
  CHECK(fold_marks({{0, 0}, {0, 0}, {0, 0}}) == std::vector<FoldedMark>{{0, 0, 0, 3}});
  CHECK(fold_marks({{0, 2.5F}, {0.5F, 1}}) == std::vector<FoldedMark>{{0, 2.5F, 0, 2}});
  CHECK(fold_marks({{0, 1}, {1, 2}}, 1).size() == 2);
  CHECK(fold_marks({{0, 1}, {1, 2}}, 0).size() == 2);
}

TEST_CASE("folding: none is lost, the order is kept, and what is drawn is apart") {
  std::mt19937 random(6);
  std::size_t folded_away = 0;
  for (int round = 0; round < 2'000; ++round) {
    const std::vector<PixelSpan> spans = random_spans(random, round % 2 == 0);
    const float min_px = static_cast<float>(1 + random() % 5);
    const std::vector<FoldedMark> marks = fold_marks(spans, min_px);
    std::size_t next = 0;
    bool good = true;
    for (std::size_t i = 0; i < marks.size(); ++i) {
      const FoldedMark& mark = marks[i];
      good = good && mark.first == next && mark.count > 0 && next + mark.count <= spans.size();
      if (!good) break;
      float end = spans[next].end;
      for (std::size_t j = next; j < next + mark.count; ++j) {
        end = std::max(end, spans[j].end);
        if (mark.count > 1) good = good && thin(spans[j], min_px);
        good = good && spans[j].start - mark.start < min_px;
      }
      good = good && mark.start == spans[next].start && mark.end == end;
      if (i > 0 && thin(spans[next], min_px) && thin(spans[next - 1], min_px)) {
        good = good && mark.start - marks[i - 1].start >= min_px;
      }
      next += mark.count;
    }
    CHECK(good);
    CHECK(next == spans.size());
    CHECK(fold_marks(spans, min_px) == marks);
    folded_away += spans.size() - marks.size();
  }
  CHECK(folded_away > 10'000);
}

TEST_CASE("folding: moving everything folds the same") {
  std::mt19937 random(8);
  for (int round = 0; round < 500; ++round) {
    std::vector<PixelSpan> spans = random_spans(random, true);
    const std::vector<FoldedMark> before = fold_marks(spans);
    for (PixelSpan& span : spans) {
      span.start += 64;
      span.end += 64;
    }
    std::vector<FoldedMark> after = fold_marks(spans);
    for (FoldedMark& mark : after) {
      mark.start -= 64;
      mark.end -= 64;
    }
    CHECK(after == before);
  }
}

TEST_CASE("folding: a hundred thousand marks on a screen become some hundred") {
  std::vector<PixelSpan> spans;
  for (int i = 0; i < 100'000; ++i) {
    const float x = static_cast<float>(i) / 64;
    spans.push_back({x, x + 0.5F});
  }
  const std::vector<FoldedMark> marks = fold_marks(spans);
  CHECK(marks.size() == 521);  // 100 000 / 64 pixels, three to a mark
  CHECK(marks.front().count == 192);
}

namespace {

/// One after the other, with gaps now and then; most of them thin.
std::vector<PixelSpan> spans_apart(std::mt19937& random, std::size_t count, int widest) {
  std::vector<PixelSpan> spans;
  float x = 0;
  for (std::size_t i = 0; i < count; ++i) {
    x += static_cast<float>(random() % 16) / 16;
    const float width = static_cast<float>(random() % static_cast<unsigned>(widest * 16)) / 16;
    spans.push_back({x, x + width});
    x += width;
  }
  return spans;
}

}  // namespace

TEST_CASE("folding apart: the same marks as looking at each") {
  std::mt19937 random(7);
  for (int round = 0; round < 1'000; ++round) {
    const auto spans = spans_apart(random, random() % 120, 1 + static_cast<int>(random() % 8));
    const float min_px = static_cast<float>(1 + random() % 6);
    const auto apart = fold_apart(
        0, spans.size(), [&](std::size_t i) { return spans[i]; }, min_px);
    CHECK(apart == fold_marks(spans, min_px));
  }
}

TEST_CASE("folding apart: looks at few of many") {
  std::vector<PixelSpan> spans;
  for (std::size_t i = 0; i < 100'000; ++i) {
    const float x = static_cast<float>(i) / 100;
    spans.push_back({x, x + 0.005F});
  }
  std::size_t looks = 0;
  const auto marks = fold_apart(0, spans.size(), [&](std::size_t i) {
    ++looks;
    return spans[i];
  });
  CHECK(marks.size() <= 335);
  CHECK(looks < marks.size() * 30);
  std::size_t told = 0;
  for (const FoldedMark& mark : marks) told += mark.count;
  CHECK(told == spans.size());
}

TEST_CASE("folding apart: a part of them, and where everything lies at the same place") {
  const std::vector<PixelSpan> same(50, PixelSpan{4, 4});
  const auto span_of = [&](std::size_t i) { return same[i]; };
  CHECK(fold_apart(10, 20, span_of) == std::vector<FoldedMark>{{4, 4, 10, 10}});
  CHECK(fold_apart(10, 10, span_of).empty());
  // So far out that three pixels are lost in rounding: still to the end.
  const std::vector<PixelSpan> far(5, PixelSpan{1e12F, 1e12F});
  CHECK(fold_apart(0, 5, [&](std::size_t i) { return far[i]; }).size() == 5);
}
