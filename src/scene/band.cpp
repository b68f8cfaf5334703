#include "scene/band.h"

#include <algorithm>
#include <cmath>

namespace avtal::scene {
namespace {

constexpr std::size_t kMostLines = 2048;  // a band of any length costs no more than this

Point between(Point a, Point b, float share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

float distance(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

/// How far along its middle each point of a band lies.
std::vector<float> lengths_of(const Band& band) {
  std::vector<float> lengths;
  for (std::size_t i = 0; i < band_points(band); ++i) {
    const Point middle = between(band.upper[i], band.lower[i], 0.5F);
    const Point before = i == 0 ? middle : between(band.upper[i - 1], band.lower[i - 1], 0.5F);
    lengths.push_back((i == 0 ? 0 : lengths.back()) + distance(before, middle));
  }
  return lengths;
}

/// The point `length` along the band and `share` of the way from the lower to the upper edge.
Point point_in(const Band& band, const std::vector<float>& lengths, float length, float share) {
  const auto next = std::upper_bound(lengths.begin(), lengths.end() - 1, length);
  const auto i = static_cast<std::size_t>(next - lengths.begin());
  if (i == 0) return between(band.lower[0], band.upper[0], share);
  const float span = lengths[i] - lengths[i - 1];
  const float part = span > 0 ? std::clamp((length - lengths[i - 1]) / span, 0.0F, 1.0F) : 0;
  return between(between(band.lower[i - 1], band.lower[i], part),
                 between(band.upper[i - 1], band.upper[i], part), share);
}

}  // namespace

std::size_t band_points(const Band& band) { return std::min(band.upper.size(), band.lower.size()); }

std::vector<Point> band_ring(const Band& band) {
  const auto count = static_cast<std::ptrdiff_t>(band_points(band));
  std::vector<Point> ring(band.upper.begin(), band.upper.begin() + count);
  ring.insert(ring.end(), std::make_reverse_iterator(band.lower.begin() + count),
              band.lower.rend());
  return ring;
}

std::vector<std::vector<Point>> band_hatch(const Band& band) {
  std::vector<std::vector<Point>> lines;
  if (band_points(band) < 2 || band.hatch_step <= 0) return lines;
  const std::vector<float> lengths = lengths_of(band);
  const float end = lengths.back();
  const float width = distance(band.upper.front(), band.lower.front());
  const float step = std::max(band.hatch_step, (end + width) / static_cast<float>(kMostLines));
  constexpr int kPieces = 6;  // enough to follow a bend
  for (float start = step / 2 - width; start < end; start += step) {
    const float from = std::max(0.0F, start);
    const float to = std::min(end, start + width);
    if (to - from < 1) continue;
    std::vector<Point> line;
    for (int k = 0; k <= kPieces; ++k) {
      const float at = from + (to - from) * static_cast<float>(k) / kPieces;
      line.push_back(point_in(band, lengths, at, width > 0 ? (at - start) / width : 0));
    }
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace avtal::scene
