// The icons, drawn in a square of 16 px.

#include <cmath>
#include <initializer_list>
#include <vector>

#include "scene/pen.h"

namespace avtal::scene {
namespace {

constexpr float kIconStroke = 1.75F;

/// A crescent: most of a circle, and back along a smaller one beside it.
std::vector<Point> crescent(Point at) {
  constexpr int kSteps = 12;
  std::vector<Point> points;
  for (int i = 0; i <= kSteps; ++i) {
    const float angle = 0.1F + static_cast<float>(i) * 4.5F / kSteps;
    points.push_back({at.x + 8 + 5.5F * std::cos(angle), at.y + 8 + 5.5F * std::sin(angle)});
  }
  for (int i = 0; i <= kSteps; ++i) {
    const float angle = 4.1F - static_cast<float>(i) * 3.5F / kSteps;
    points.push_back({at.x + 10.6F + 4.2F * std::cos(angle), at.y + 5.6F + 4.2F * std::sin(angle)});
  }
  return points;
}

}  // namespace

void Pen::icon(Point at, Icon icon, Paint paint) {
  const auto p = [&](float x, float y) { return Point{at.x + x, at.y + y}; };
  const auto stroke = [&](std::initializer_list<Point> points) {
    polyline(points, paint, kIconStroke);
  };
  switch (icon) {
    case Icon::left:
      stroke({p(10, 4), p(6, 8), p(10, 12)});
      break;
    case Icon::right:
      stroke({p(6, 4), p(10, 8), p(6, 12)});
      break;
    case Icon::close:
      stroke({p(4, 4), p(12, 12)});
      stroke({p(12, 4), p(4, 12)});
      break;
    case Icon::plus:
      stroke({p(8, 3), p(8, 13)});
      [[fallthrough]];
    case Icon::minus:
      stroke({p(3, 8), p(13, 8)});
      break;
    case Icon::document:
      polygon({p(4, 2), p(9.5F, 2), p(12, 4.5F), p(12, 14), p(4, 14)}, {}, paint, kIconStroke);
      stroke({p(6, 8), p(10, 8)});
      stroke({p(6, 11), p(10, 11)});
      break;
    case Icon::arrow:
      stroke({p(4, 8), p(12, 8)});
      stroke({p(8, 4), p(12, 8), p(8, 12)});
      break;
    case Icon::open_file:
      polygon({p(2.5F, 13), p(2.5F, 3.5F), p(6.5F, 3.5F), p(8, 5.5F), p(13.5F, 5.5F), p(13.5F, 13)},
              {}, paint, kIconStroke);
      break;
    case Icon::text_page:
      stroke({p(3, 4), p(13, 4)});
      stroke({p(3, 8), p(13, 8)});
      stroke({p(3, 12), p(9, 12)});
      break;
    case Icon::sun:
      circle(p(8, 8), 3, {}, paint, kIconStroke);
      for (int k = 0; k < 8; ++k) {
        const float angle = static_cast<float>(k) * 0.785398F;
        stroke({p(8 + 5.2F * std::cos(angle), 8 + 5.2F * std::sin(angle)),
                p(8 + 7 * std::cos(angle), 8 + 7 * std::sin(angle))});
      }
      break;
    case Icon::moon:
      polygon(crescent(at), {}, paint, kIconStroke);
      break;
    case Icon::warning:
      polygon({p(8, 2.5F), p(14.5F, 13.5F), p(1.5F, 13.5F)}, {}, paint, kIconStroke);
      stroke({p(8, 7), p(8, 10)});
      stroke({p(8, 11.7F), p(8, 11.9F)});
      break;
    case Icon::down:
      stroke({p(4, 6), p(8, 10), p(12, 6)});
      break;
    case Icon::up:
      stroke({p(4, 10), p(8, 6), p(12, 10)});
      break;
    case Icon::search:
      circle(p(7, 7), 4.5F, {}, paint, kIconStroke);
      stroke({p(10.5F, 10.5F), p(14, 14)});
      break;
    case Icon::menu:
      for (const float y : {4.0F, 8.0F, 12.0F}) stroke({p(2, y), p(14, y)});
      break;
    case Icon::share:
      stroke({p(8, 10), p(8, 2.5F)});
      stroke({p(5, 5), p(8, 2), p(11, 5)});
      stroke({p(3, 9), p(3, 13.5F), p(13, 13.5F), p(13, 9)});
      break;
    case Icon::present:
      polygon({p(2, 3), p(14, 3), p(14, 11), p(2, 11)}, {}, paint, kIconStroke);
      stroke({p(8, 11), p(8, 14)});
      stroke({p(5, 14), p(11, 14)});
      break;
    case Icon::overview:
      for (const auto& [x, y] : {Point{2.5F, 2.5F}, {9, 2.5F}, {2.5F, 9}, {9, 9}}) {
        frame({at.x + x, at.y + y, 4.5F, 4.5F}, paint, 1.5F);
      }
      break;
    case Icon::timeline:
      stroke({p(2, 4), p(10, 4)});
      stroke({p(5, 8), p(14, 8)});
      stroke({p(2, 12), p(8, 12)});
      break;
    case Icon::handovers:
      stroke({p(2, 4), p(5, 4), p(7, 5), p(10, 11), p(12, 12), p(13.5F, 12)});
      stroke({p(11, 9.5F), p(13.5F, 12), p(11, 14.5F)});
      break;
    case Icon::cost_flows:
      stroke({p(2, 4), p(5, 4), p(6.6F, 5.2F), p(9.4F, 10.8F), p(11, 12), p(14, 12)});
      stroke({p(2, 12), p(5, 12)});
      break;
    case Icon::question:
      circle(p(8, 8), 6, {}, paint, kIconStroke);
      stroke({p(6.2F, 6.4F), p(6.8F, 5.1F), p(8, 4.7F), p(9.3F, 5.2F), p(9.7F, 6.5F), p(8, 8),
              p(8, 9.2F)});
      stroke({p(8, 11.2F), p(8, 11.5F)});
      break;
    case Icon::filter:
      stroke({p(2, 4), p(14, 4)});
      stroke({p(4.5F, 8), p(11.5F, 8)});
      stroke({p(6.5F, 12), p(9.5F, 12)});
      break;
    case Icon::check:
      stroke({p(3, 8.5F), p(6.2F, 11.7F), p(13, 4.8F)});
      break;
    case Icon::print:
      stroke({p(4.5F, 6), p(4.5F, 2.5F), p(11.5F, 2.5F), p(11.5F, 6)});
      stroke({p(4.5F, 12), p(2.5F, 12), p(2.5F, 6), p(13.5F, 6), p(13.5F, 12), p(11.5F, 12)});
      frame({at.x + 4.5F, at.y + 9.5F, 7, 4}, paint, 1.5F);
      break;
    case Icon::info:
      circle(p(8, 8), 6, {}, paint, kIconStroke);
      stroke({p(8, 7.3F), p(8, 11.2F)});
      stroke({p(8, 4.8F), p(8, 5)});
      break;
    case Icon::clock:
      circle(p(8, 8), 6, {}, paint, kIconStroke);
      stroke({p(8, 4.5F), p(8, 8), p(10.5F, 9.5F)});
      break;
    case Icon::bell:
      stroke({p(2.5F, 12), p(4.5F, 9.5F), p(4.5F, 6.5F), p(6, 3.5F), p(8, 2.5F), p(10, 3.5F),
              p(11.5F, 6.5F), p(11.5F, 9.5F), p(13.5F, 12), p(2.5F, 12)});
      stroke({p(6.5F, 14), p(9.5F, 14)});
      break;
  }
}

}  // namespace avtal::scene
