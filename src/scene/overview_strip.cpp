// A service's lane in a strip as high as a row: its bars, its holes, and the day.

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <set>
#include <string>

#include "answers/spans.h"
#include "scene/overview_parts.h"
#include "words/counts.h"

namespace avtal::scene {
namespace {

constexpr float kStripTop = 12;  // of the bars
constexpr float kStripBar = 16;
constexpr int kMostRows = 4;  // thinner ones could not be told apart
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

/// More at the same time than there is room for lie on each other, and are counted.
bool is_folded(const Lane& lane) { return lane.bar_rows > kMostRows; }

void add_strip_bar(Sheet& s, const Lane& lane, const Bar& bar, Rect strip, const Years& years) {
  const int rows = is_folded(lane) ? 1 : lane.bar_rows;
  const float height = kStripBar / static_cast<float>(rows);
  const float top = strip.y + kStripTop;
  const float y = is_folded(lane) ? top : top + static_cast<float>(bar.row) * height;
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

/// How many agreements lie on each other, in the middle of their bars.
void add_strip_count(Sheet& s, const Lane& lane, Rect strip, const Years& years) {
  std::set<std::uint32_t> agreements;
  float left = strip.right();
  float right = strip.x;
  for (const Bar& bar : lane.bars) {
    agreements.insert(bar.span.term.agreement.index);
    left = std::min(left, x_of(strip, years, bar.first));
    right = std::max(right, x_of(strip, years, bar.last));
  }
  const std::string text = s.say(words::counts::agreements, agreements.size());
  const float half = s.pen.width(text, 12, Face::semibold) / 2 + 4;
  const float middle = std::clamp((left + right) / 2, strip.x + half, strip.right() - half);
  s.pen.plated({middle, strip.y + kStripTop + 12}, text,
               {12, Face::semibold, ink(Role::ink9), Align::centre}, ink(Role::background));
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
  if (is_folded(lane)) add_strip_count(s, lane, rect, years);
  const float day = std::round(x_of(rect, years, s.as_of));
  s.pen.line({day, rect.y + 1}, {day, rect.bottom() - 1}, ink(Role::brand7), 2);
}

}  // namespace avtal::scene
