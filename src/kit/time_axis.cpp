#include <algorithm>
#include <cmath>

#include "kit/time_frame.h"
#include "layout/ticks.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using base::Day;
using state::Language;
using namespace words;

constexpr float kMinLabelPx = 44;    // between two labels of the axis
constexpr float kLabelsOnSlide = 6;  // at most

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

/// The month or year that the labels leave out, for the left end; empty where they say it all.
std::string context_of(const TimeFrame& t, const std::vector<layout::Tick>& ticks) {
  if (ticks.empty()) return {};
  const base::YearMonthDay date =
      base::calendar(base::Day{static_cast<std::int32_t>(std::floor(t.scale.window.first))});
  std::string year = std::to_string(date.year);
  switch (ticks.front().unit) {
    case layout::TickUnit::day:
      return words::month_name(date.month, false, t.language) + " " + year;
    case layout::TickUnit::month:
    case layout::TickUnit::quarter:
      return year;
    default:
      return {};
  }
}

float least_distance(const TimeFrame& t) {
  if (!t.request.around.on_slide) return kMinLabelPx;
  // Both ends may have one: as many as there are stretches, and one more.
  return std::max(kMinLabelPx, t.area.w / (kLabelsOnSlide - 0.5F));
}

std::string flag_label(const TimeFrame& t) {
  return words::say(t.language, labels::as_of_flag) + " " + date_in_picture(t, t.as_of);
}

Rect flag_rect(const TimeFrame& t, const Pen& pen) {
  const float w = pen.width(flag_label(t), kCaption, Face::semibold) + 20;
  return {std::clamp(t.as_of_x - w / 2, t.area.x, t.area.right() - w), t.area.y - kAxisHeight, w,
          kFlagHeight};
}

/// Above the labels, beside the flag.
void add_context(const TimeFrame& t, Pen& pen, const std::vector<layout::Tick>& ticks) {
  const std::string text = context_of(t, ticks);
  if (text.empty()) return;
  const float width = pen.width(text, kCaption, Face::semibold);
  const Rect flag = flag_rect(t, pen);
  const bool flag_shown = on_screen(t, t.as_of_x, t.as_of_x);
  const bool in_the_way = flag_shown && flag.x < t.area.x + width + 8;
  const float x = in_the_way ? flag.right() + 8 : t.area.x;
  pen.text({x, t.area.y - kAxisHeight + 16}, text, {kCaption, Face::semibold, ink(Role::ink7)});
}

/// Where there are few labels, the years between them.
void add_lines_between(const TimeFrame& t, Pen& pen) {
  for (const layout::Tick& tick : layout::ticks(t.scale, kMinLabelPx)) {
    const float x = std::round(t.x(tick.day)) + 0.5F;
    pen.line({x, t.area.y}, {x, t.area.bottom()}, ink(Role::line1));
  }
}

}  // namespace

std::string date_in_picture(const TimeFrame& t, Day day) {
  return t.request.around.on_slide ? words::long_date(day, t.language)
                                   : words::date(day, t.language);
}

bool on_screen(const TimeFrame& t, float left, float right) {
  return right > t.area.x && left < t.area.right();
}

void add_axis(const TimeFrame& t, Pen& pen) {
  pen.fill({t.as_of_x, t.area.y, t.area.right() - t.as_of_x, t.area.h}, ink(Role::future));
  add_ticks(t, pen);
}

void add_ticks(const TimeFrame& t, Pen& pen) {
  const float bottom = t.area.bottom();
  if (t.request.around.on_slide) add_lines_between(t, pen);
  const auto ticks = layout::ticks(t.scale, least_distance(t));
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
  add_context(t, pen, ticks);
  pen.line({t.area.x, t.area.y - 0.5F}, {t.area.right(), t.area.y - 0.5F}, ink(Role::line3));
}

void add_as_of_line(const TimeFrame& t, Pen& pen) {
  if (!on_screen(t, t.as_of_x, t.as_of_x)) return;
  pen.line({t.as_of_x, t.area.y}, {t.as_of_x, t.area.bottom()}, ink(Role::brand7), 2);
}

void add_flag(const TimeFrame& t, Pen& pen) {
  if (!on_screen(t, t.as_of_x, t.as_of_x)) return;
  const Rect flag = flag_rect(t, pen);
  pen.fill(flag, ink(Role::brand7), 4);
  pen.text({flag.x + flag.w / 2, flag.y + 16}, flag_label(t),
           {kCaption, Face::semibold, ink(Role::on_brand), Align::centre});
  pen.polygon({{t.as_of_x - 5, flag.bottom()},
               {t.as_of_x + 5, flag.bottom()},
               {t.as_of_x, flag.bottom() + 6}},
              ink(Role::brand7));
  t.page.as_of_handle = Rect{flag.x, flag.y, flag.w, kFlagHeight + 6};
}

}  // namespace avtal::scene
