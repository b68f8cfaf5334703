#include <algorithm>
#include <cmath>

#include "layout/ticks.h"
#include "scene/timeline_parts.h"

namespace avtal::scene {
namespace {

using base::Day;
using state::Language;
using words::Phrase;

constexpr float kMinLabelPx = 44;  // between two labels of the axis

std::string tick_label(const layout::Tick& tick, Language language) {
  const base::YearMonthDay date = base::calendar(tick.day);
  switch (tick.unit) {
    case layout::TickUnit::century:
    case layout::TickUnit::decade:
    case layout::TickUnit::year:
      return std::to_string(date.year);
    case layout::TickUnit::quarter:
    case layout::TickUnit::month:
      return date.month == 1 ? std::to_string(date.year)
                             : words::month_name(date.month, true, language);
    case layout::TickUnit::day:
      return date.day == 1 ? words::month_name(date.month, true, language)
                           : std::to_string(date.day);
  }
  return {};
}

bool is_tick_of(const layout::Tick& tick, const std::vector<layout::Tick>& all, Day day) {
  if (tick.day > day) return false;
  for (const layout::Tick& other : all) {
    if (other.day > tick.day && other.day <= day) return false;
  }
  return true;
}

}  // namespace

void add_axis(const Timeline& t, Pen& pen) {
  pen.fill({t.as_of_x, t.area.y, t.area.right() - t.as_of_x, t.area.h}, ink(Role::future));
  add_ticks(t, pen);
}

void add_ticks(const Timeline& t, Pen& pen) {
  const float bottom = t.area.bottom();
  const auto ticks = layout::ticks(t.scale, kMinLabelPx);
  for (const layout::Tick& tick : ticks) {
    const float x = std::round(t.x(tick.day)) + 0.5F;
    pen.line({x, t.area.y}, {x, bottom}, ink(tick.major ? Role::line2 : Role::line1));
    const bool current = is_tick_of(tick, ticks, t.as_of);
    const std::string label = tick_label(tick, t.language);
    const Face face = current ? Face::semibold : Face::regular;
    if (x + 2 + pen.width(label, kCaption, face) > t.area.right()) continue;
    pen.text({x + 2, t.area.y - 8}, label,
             {kCaption, face, ink(current ? Role::ink9 : Role::ink6)});
  }
  pen.line({t.area.x, t.area.y - 0.5F}, {t.area.right(), t.area.y - 0.5F}, ink(Role::line3));
}

void add_as_of_line(const Timeline& t, Pen& pen) {
  if (!on_screen(t, t.as_of_x, t.as_of_x)) return;
  pen.line({t.as_of_x, t.area.y}, {t.as_of_x, t.area.bottom()}, ink(Role::brand7), 2);
}

void add_flag(const Timeline& t, Pen& pen) {
  if (!on_screen(t, t.as_of_x, t.as_of_x)) return;
  const std::string label = std::string(words::text(Phrase::as_of_flag, t.language)) + " " +
                            words::date(t.as_of, t.language);
  const float w = pen.width(label, kCaption, Face::semibold) + 20;
  const float top = t.area.y - kAxisHeight;
  const float x = std::clamp(t.as_of_x - w / 2, t.area.x, t.area.right() - w);
  pen.fill({x, top, w, kFlagHeight}, ink(Role::brand7), 4);
  pen.text({x + w / 2, top + 16}, label,
           {kCaption, Face::semibold, ink(Role::on_brand), Align::centre});
  pen.polygon({{t.as_of_x - 5, top + kFlagHeight},
               {t.as_of_x + 5, top + kFlagHeight},
               {t.as_of_x, top + kFlagHeight + 6}},
              ink(Role::brand7));
  t.page.as_of_handle = Rect{x, top, w, kFlagHeight + 6};
}

}  // namespace avtal::scene
