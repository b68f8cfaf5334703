// A service's lane in a strip as high as a row: its bars, its holes, and the day.

#include <algorithm>
#include <cmath>

#include "answers/spans.h"
#include "scene/overview_parts.h"

namespace avtal::scene {
namespace {

constexpr float kStripBar = 16;
constexpr float kFade = 44;
constexpr float kDashedFrom = 10;  // narrower holes have no room for dashes

struct Years {
  int first = 0;
  int last = 0;
};

float x_of(Rect rect, const Years& years, base::Day day) {
  const auto first = base::day_of(years.first, 1, 1).number;
  const auto last = base::day_of(years.last, 12, 31).number + 1;
  const float share = static_cast<float>(day.number - first) / static_cast<float>(last - first);
  return rect.x + std::clamp(share, 0.0F, 1.0F) * rect.w;
}

void add_strip_bar(Sheet& s, const Lane& lane, const Bar& bar, Rect strip, const Years& years) {
  const float height = std::max(4.0F, kStripBar / static_cast<float>(std::max(1, lane.bar_rows)));
  const float y = strip.y + 12 + static_cast<float>(bar.row) * height;
  const float left = std::round(x_of(strip, years, bar.first));
  const float right = std::round(x_of(strip, years, base::plus_days(bar.last, 1))) - 1;
  if (right <= left) return;
  const std::size_t service = lane.service.index;
  const Paint paint = of_service(Role::service_base, service);
  const model::Term& term = s.dataset.at(bar.span.term.agreement).terms[bar.span.term.term];
  if (term.kind == model::TermKind::termination) {
    s.pen.fill({left, y, right - left, height - 1}, of_service(Role::service_tint, service));
    s.pen.frame({left, y, right - left, height - 1}, paint, 1.5F, 0, 4, 3);
    return;
  }
  const bool runs_out = bar.span.open_end || bar.span.unknown_end;
  const float solid = runs_out ? std::max(left, right - kFade) : right;
  const float sure = std::clamp(std::round(x_of(strip, years, bar.first_certain)), left, solid);
  if (sure > left + 1) s.pen.fade({left, y, sure - left, height - 1}, paint, 0, 1);
  s.pen.fill({sure, y, solid - sure, height - 1}, paint);
  if (runs_out) s.pen.fade({solid, y, right - solid, height - 1}, paint, 1, 0);
}

}  // namespace

void add_strip(Sheet& s, const Lane& lane, Rect rect, int first_year, int last_year) {
  const Years years{first_year, last_year};
  for (int year = years.first; year <= years.last; ++year) {
    const float x = std::round(x_of(rect, years, base::day_of(year, 1, 1))) + 0.5F;
    s.pen.line({x, rect.y + 4}, {x, rect.bottom() - 4}, ink(Role::line2));
  }
  for (const GapMark& mark : lane.gaps) {
    const answers::Gap& gap = mark.gap;
    const float left = x_of(rect, years, gap.first) + 0.75F;
    const float right = x_of(rect, years, base::plus_days(gap.last, 1)) - 1.5F;
    if (right <= left) continue;
    const float dash = right - left < kDashedFrom ? 0.0F : 3.0F;
    s.pen.frame({left, rect.y + 12.5F, right - left, kStripBar - 2}, ink(Role::error), 1.5F, 0,
                dash, dash);
  }
  for (const Bar& bar : lane.bars) add_strip_bar(s, lane, bar, rect, years);
  const float day = std::round(x_of(rect, years, s.as_of));
  s.pen.line({day, rect.y + 1}, {day, rect.bottom() - 1}, ink(Role::brand7), 2);
}

}  // namespace avtal::scene
