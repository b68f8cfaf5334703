#include "ui/dashes.h"

#include <algorithm>
#include <cmath>

namespace avtal::ui {
namespace {

using scene::Point;

float length_between(Point a, Point b) { return std::hypot(b.x - a.x, b.y - a.y); }

Point between(Point a, Point b, float share) {
  return {a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share};
}

float length_of(std::span<const Point> path) {
  float length = 0;
  for (std::size_t i = 1; i < path.size(); ++i) length += length_between(path[i - 1], path[i]);
  return length;
}

/// Walks along a path with the pen now down, now up.
class DashPen {
 public:
  DashPen(float dash, float gap) : dash_(dash), gap_(gap), left_(dash) {}

  void start(Point at) { piece_ = {at}; }

  void line(Point from, Point to) {
    const float length = length_between(from, to);
    float done = 0;
    while (length - done > left_) {
      done += left_;
      turn(between(from, to, done / length));
    }
    left_ -= length - done;
    if (down_) piece_.push_back(to);
  }

  std::vector<std::vector<Point>> finished() {
    if (down_ && piece_.size() > 1) pieces_.push_back(std::move(piece_));
    return std::move(pieces_);
  }

 private:
  void turn(Point at) {
    if (down_) {
      piece_.push_back(at);
      pieces_.push_back(std::move(piece_));
    }
    piece_ = {at};
    down_ = !down_;
    left_ = down_ ? dash_ : gap_;
  }

  float dash_;
  float gap_;
  float left_;
  bool down_ = true;
  std::vector<Point> piece_;
  std::vector<std::vector<Point>> pieces_;
};

}  // namespace

std::vector<std::vector<Point>> dashed(std::span<const Point> path, bool closed, float dash,
                                       float gap) {
  if (path.size() < 2) return {};
  std::vector<Point> whole(path.begin(), path.end());
  if (closed) whole.push_back(path.front());
  const bool usable =
      dash > 0 && gap > 0 && length_of(whole) / (dash + gap) < static_cast<float>(kMaxDashes);
  if (!usable) return {whole};
  DashPen pen(dash, gap);
  pen.start(whole.front());
  for (std::size_t i = 1; i < whole.size(); ++i) pen.line(whole[i - 1], whole[i]);
  return pen.finished();
}

}  // namespace avtal::ui
