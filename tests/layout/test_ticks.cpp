// Ticks: properties over many windows and widths, and a few known axes.
#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <set>
#include <string>
#include <vector>

#include "base/date.h"
#include "layout/ticks.h"

namespace {

using namespace avtal::layout;
using avtal::base::calendar;
using avtal::base::Day;
using avtal::base::day_of;
using avtal::base::iso_text;
using avtal::base::YearMonthDay;

/// The longest distance that neighbours of this kind can have, worked out from two ticks' dates.
int longest_step(const std::vector<Tick>& found) {
  int longest = 0;
  for (std::size_t i = 1; i < found.size(); ++i) {
    longest = std::max(longest, found[i].day.number - found[i - 1].day.number);
  }
  return longest;
}

bool starts_month(Day day) { return calendar(day).day == 1; }
bool starts_year(Day day) { return calendar(day).month == 1 && starts_month(day); }

bool stands_right(const Tick& tick) {
  const YearMonthDay date = calendar(tick.day);
  switch (tick.unit) {
    case TickUnit::century:
      return starts_year(tick.day) && date.year % 100 == 0;
    case TickUnit::decade:
      return starts_year(tick.day) && date.year % 10 == 0;
    case TickUnit::year:
      return starts_year(tick.day);
    case TickUnit::quarter:
      return starts_month(tick.day) && date.month % 3 == 1;
    case TickUnit::month:
      return starts_month(tick.day);
    case TickUnit::day:
      return true;
  }
  return false;
}

bool major_is_right(const Tick& tick) {
  switch (tick.unit) {
    case TickUnit::day:
      return tick.major == starts_month(tick.day);
    case TickUnit::month:
    case TickUnit::quarter:
      return tick.major == starts_year(tick.day);
    case TickUnit::year:
      return !tick.major || calendar(tick.day).year % 5 == 0;
    case TickUnit::decade:
      return !tick.major || calendar(tick.day).year % 50 == 0;
    case TickUnit::century:
      return tick.major == (calendar(tick.day).year % 500 == 0);
  }
  return false;
}

std::vector<std::string> texts(const std::vector<Tick>& found) {
  std::vector<std::string> result;
  result.reserve(found.size());
  for (const Tick& tick : found) result.push_back(iso_text(tick.day) + (tick.major ? "!" : ""));
  return result;
}

/// The ticks of these days, both included, at this scale.
std::vector<Tick> axis(Day first, Day last, float px_per_day, float min_px) {
  const TimeWindow window = window_of(first, last);
  const float pixels = static_cast<float>(window.last - window.first) * px_per_day;
  return ticks({window, 0, pixels}, min_px);
}

}  // namespace

TEST_CASE("ticks: twenty years on 1040 px have every year, each fifth one major") {
  const TimeScale scale{window_of(day_of(2006, 1, 1), day_of(2025, 12, 31)), 24, 1064};
  for (const float label : {30.0F, 40.0F, 50.0F}) {
    const std::vector<Tick> found = ticks(scale, label);
    REQUIRE(found.size() == 21);  // the window ends where 2026 begins
    for (std::size_t i = 0; i < found.size(); ++i) {
      const int year = 2006 + static_cast<int>(i);
      CHECK(found[i].day == day_of(year, 1, 1));
      CHECK(found[i].unit == TickUnit::year);
      CHECK(found[i].major == (year % 5 == 0));
    }
  }
}

TEST_CASE("ticks: each step is chosen where it is the finest that is readable") {
  const Day first = day_of(2019, 12, 1);
  struct Row {
    float px_per_day;
    TickUnit unit;
    std::vector<std::string> first_four;
  };
  for (const Row& row : std::vector<Row>{
           {61, TickUnit::day, {"2019-12-01!", "2019-12-02", "2019-12-03", "2019-12-04"}},
           {31, TickUnit::day, {"2019-12-01!", "2019-12-03", "2019-12-05", "2019-12-07"}},
           {13, TickUnit::day, {"2019-12-01!", "2019-12-06", "2019-12-11", "2019-12-16"}},
           {8, TickUnit::day, {"2019-12-01!", "2019-12-11", "2019-12-21", "2020-01-01!"}},
           {3, TickUnit::month, {"2019-12-01", "2020-01-01!", "2020-02-01", "2020-03-01"}},
           {0.9F, TickUnit::quarter, {"2020-01-01!", "2020-04-01", "2020-07-01", "2020-10-01"}},
           {0.2F, TickUnit::year, {"2020-01-01!", "2021-01-01", "2022-01-01", "2023-01-01"}},
           {0.1F, TickUnit::year, {"2020-01-01!", "2022-01-01", "2024-01-01", "2026-01-01"}},
           {0.05F, TickUnit::year, {"2020-01-01", "2025-01-01", "2030-01-01", "2035-01-01"}},
           {0.02F, TickUnit::decade, {"2020-01-01", "2030-01-01", "2040-01-01", "2050-01-01!"}},
           {0.01F, TickUnit::decade, {"2020-01-01", "2040-01-01", "2060-01-01", "2080-01-01"}},
           {0.004F, TickUnit::decade, {"2050-01-01", "2100-01-01!", "2150-01-01", "2200-01-01!"}},
           {0.002F, TickUnit::century, {"2100-01-01", "2200-01-01", "2300-01-01", "2400-01-01"}},
       }) {
    CAPTURE(row.px_per_day);
    std::vector<Tick> found = axis(first, day_of(2600, 1, 1), row.px_per_day, 60);
    REQUIRE(found.size() >= 4);
    CHECK(found.front().unit == row.unit);
    found.resize(4);
    CHECK(texts(found) == row.first_four);
  }
}

TEST_CASE("ticks: days of the month are the same in each month and keep off the next") {
  CHECK(texts(axis(day_of(2023, 2, 19), day_of(2023, 3, 3), 31, 60)) ==
        std::vector<std::string>{"2023-02-19", "2023-02-21", "2023-02-23", "2023-02-25",
                                 "2023-02-27", "2023-03-01!", "2023-03-03"});
  CHECK(texts(axis(day_of(2024, 2, 25), day_of(2024, 3, 2), 31, 60)) ==
        std::vector<std::string>{"2024-02-25", "2024-02-27", "2024-03-01!", "2024-03-03"});
  CHECK(texts(axis(day_of(2023, 2, 11), day_of(2023, 4, 5), 13, 60)) ==
        std::vector<std::string>{"2023-02-11", "2023-02-16", "2023-02-21", "2023-03-01!",
                                 "2023-03-06", "2023-03-11", "2023-03-16", "2023-03-21",
                                 "2023-03-26", "2023-04-01!", "2023-04-06"});
  CHECK(texts(axis(day_of(2023, 2, 11), day_of(2023, 4, 5), 8, 60)) ==
        std::vector<std::string>{"2023-02-11", "2023-02-21", "2023-03-01!", "2023-03-11",
                                 "2023-03-21", "2023-04-01!"});
}

TEST_CASE("ticks: readable, in order, within the window and enough of them, at every zoom") {
  std::set<std::pair<TickUnit, int>> steps_seen;
  int axes = 0;
  for (double days = 7; days < 300 * 365.25; days *= 1.13) {
    for (const float pixels : {120.0F, 320.0F, 744.0F, 1040.0F, 1920.0F, 3840.0F}) {
      for (const float min_px : {24.0F, 44.0F, 61.5F, 110.0F}) {
        for (const double first : {-25567.0, -40587.3, 10957.0, 18320.75, 47482.5}) {
          const TimeScale scale{{first, first + days}, 24, 24 + pixels};
          const std::vector<Tick> found = ticks(scale, min_px);
          ++axes;
          CAPTURE(days);
          CAPTURE(pixels);
          CAPTURE(min_px);
          CAPTURE(first);
          std::string bad;
          if (found != ticks(scale, min_px)) bad = "differs the second time";
          for (std::size_t i = 0; i < found.size(); ++i) {
            const Tick& tick = found[i];
            if (tick.unit != found[0].unit) bad = "mixed units";
            if (!stands_right(tick)) bad = "odd day " + iso_text(tick.day);
            if (!major_is_right(tick)) bad = "wrongly major " + iso_text(tick.day);
            if (tick.day.number < first || tick.day.number > first + days) bad = "outside";
            if (i == 0) continue;
            const float distance = scale.x_of(tick.day) - scale.x_of(found[i - 1].day);
            if (distance < min_px - 0.01F) bad = "too close at " + iso_text(tick.day);
          }
          // Three steps fit: then three ticks. An axis twice as long shows how long steps get.
          const TimeScale longer{{first - days, first + 2 * days}, 24, 24 + 3 * pixels};
          const std::vector<Tick> around = ticks(longer, min_px);
          if (around.size() >= 4 && days >= 3.0 * longest_step(around) && found.size() < 3) {
            bad = "too few";
          }
          if (!found.empty() && found.size() >= 3) {
            steps_seen.emplace(found[0].unit, found[1].day.number - found[0].day.number);
          }
          CHECK(bad == "");
        }
      }
    }
  }
  CHECK(axes > 5000);
  std::set<TickUnit> units_seen;
  for (const auto& [unit, step] : steps_seen) units_seen.insert(unit);
  CHECK(units_seen.size() == 6);
}

TEST_CASE("ticks: zooming in never makes them coarser") {
  const Day middle = day_of(2016, 1, 1);
  TickUnit previous = TickUnit::century;
  for (double days = 300 * 365.25; days > 7; days /= 1.07) {
    const TimeScale scale{{middle.number - days / 2, middle.number + days / 2}, 0, 1040};
    const std::vector<Tick> found = ticks(scale, 44);
    REQUIRE(!found.empty());
    CHECK(found[0].unit >= previous);
    previous = found[0].unit;
  }
  CHECK(previous == TickUnit::day);
}

TEST_CASE("ticks: nothing where there is nothing to mark, and no end of them nowhere") {
  const TimeWindow window = window_of(day_of(2006, 1, 1), day_of(2025, 12, 31));
  constexpr double kInfinity = std::numeric_limits<double>::infinity();
  constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();
  CHECK(ticks({window, 100, 100}, 40).empty());
  CHECK(ticks({window, 100, 50}, 40).empty());
  CHECK(ticks({{5, 5}, 0, 1000}, 40).empty());
  CHECK(ticks({{9, 5}, 0, 1000}, 40).empty());
  CHECK(ticks({{kNotANumber, 5}, 0, 1000}, 40).empty());
  CHECK(ticks({{-kInfinity, kInfinity}, 0, 1000}, 40).empty());
  CHECK(ticks({{-1e12, 1e12}, 0, 1000}, 40).empty());
  CHECK(ticks({window, 0, 10}, 1e9F).empty());
  // Outside the years that can be written there is nothing to mark but the edge.
  CHECK(ticks({{1e8, 1e8 + 100}, 0, 1000}, 40).size() <= 1);
  // Asked for nothing, it leaves at least a pixel.
  for (const float min_px : {0.0F, -5.0F}) {
    const std::vector<Tick> found = ticks({window, 0, 1040}, min_px);
    CHECK(found.size() > 100);
    CHECK(found.size() <= 1041);
  }
  CHECK(ticks({{9.5, 10.5}, 0, 1000}, 40).size() == 1);
  CHECK(ticks({{9.5, 9.9}, 0, 1000}, 40).empty());
}
