// Days to pixels and back; zoom and pan.
#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <random>

#include "base/date.h"
#include "layout/time_scale.h"

namespace {

using namespace avtal::layout;
using avtal::base::Day;
using avtal::base::day_of;

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNotANumber = std::numeric_limits<double>::quiet_NaN();

const ZoomLimits kLimits{window_of(day_of(2006, 1, 1), day_of(2025, 12, 31))};

double width(TimeWindow window) { return window.last - window.first; }

double share_of(TimeWindow window, double time) { return (time - window.first) / width(window); }

bool within_limits(TimeWindow window, const ZoomLimits& limits) {
  const double full = width(limits.full);
  const double widest = std::max(full * 1.05, limits.min_days);
  const double margin = (widest - full) / 2;
  constexpr double kRounding = 1e-6;
  return width(window) >= limits.min_days - kRounding && width(window) <= widest + kRounding &&
         window.first >= limits.full.first - margin - kRounding &&
         window.last <= limits.full.last + margin + kRounding;
}

}  // namespace

TEST_CASE("time scale: both ends of a period are inside its bar") {
  const TimeScale scale{window_of(day_of(2020, 1, 1), day_of(2020, 1, 10)), 100, 200};
  CHECK(scale.px_per_day() == doctest::Approx(10));
  CHECK(scale.x_of(day_of(2020, 1, 1)) == doctest::Approx(100));
  CHECK(scale.x_after(day_of(2020, 1, 1)) == doctest::Approx(110));
  CHECK(scale.x_of(day_of(2020, 1, 10)) == doctest::Approx(190));
  CHECK(scale.x_after(day_of(2020, 1, 10)) == doctest::Approx(200));
  CHECK(scale.x_of(day_of(2019, 12, 31)) == doctest::Approx(90));
  CHECK(scale.day_at(100) == doctest::Approx(day_of(2020, 1, 1).number));
  CHECK(scale.day_at(145) == doctest::Approx(day_of(2020, 1, 5).number + 0.5));
  CHECK(scale.day_at(200) == doctest::Approx(day_of(2020, 1, 11).number));
}

TEST_CASE("time scale: t.o.m. 12-31 and fr.o.m. 01-01 meet without gap or overlap") {
  const TimeScale scale{{-25567.25, 84006.5}, 24, 1064};
  for (int year = 1900; year < 2199; ++year) {
    CHECK(scale.x_after(day_of(year, 12, 31)) == scale.x_of(day_of(year + 1, 1, 1)));
    CHECK(scale.x_of(day_of(year, 1, 1)) < scale.x_after(day_of(year, 12, 31)));
  }
}

TEST_CASE("time scale: x and day are each other's inverse") {
  for (const double days : {7.0, 31.0, 365.25, 7305.0, 109938.0}) {
    for (const float pixels : {200.0F, 1040.0F, 3840.0F}) {
      const TimeScale scale{{18000.5, 18000.5 + days}, 24, 24 + pixels};
      for (int step = 0; step <= 20; ++step) {
        const float x = 24 + pixels * static_cast<float>(step) / 20;
        const Day day{static_cast<int>(std::floor(scale.day_at(x)))};
        CHECK(scale.x_of(day) <= x + 0.01F);
        CHECK(scale.x_after(day) >= x - 0.01F);
      }
    }
  }
}

TEST_CASE("time scale: nothing to show is no division by nothing") {
  const TimeScale no_time{{5, 5}, 0, 100};
  CHECK(no_time.x_of(Day{9}) == 0);
  CHECK(no_time.day_at(50) == 5);
  CHECK(no_time.px_per_day() == 0);
  const TimeScale no_width{{5, 10}, 40, 40};
  CHECK(no_width.x_of(Day{9}) == 40);
  CHECK(no_width.day_at(50) == 5);
}

TEST_CASE("zoom: the pivot stays where it is on the screen") {
  const TimeWindow start = window_of(day_of(2012, 1, 1), day_of(2019, 12, 31));
  for (const double factor : {1.2, 1 / 1.2, 1.01, 1.5, 2.0, 5.0, 0.9}) {
    for (int step = 0; step <= 10; ++step) {
      const double pivot = start.first + width(start) * step / 10;
      const TimeWindow zoomed = zoom_at(start, kLimits, factor, pivot);
      CAPTURE(factor);
      CAPTURE(pivot);
      CHECK(width(zoomed) == doctest::Approx(width(start) / factor));
      CHECK(std::abs(share_of(zoomed, pivot) - share_of(start, pivot)) < 1e-6);
      CHECK(within_limits(zoomed, kLimits));
    }
  }
}

TEST_CASE("zoom: the pivot stays also when the window is as narrow as it gets") {
  const TimeWindow start = window_of(day_of(2012, 1, 1), day_of(2012, 3, 31));
  const double pivot = day_of(2012, 1, 20).number;
  const TimeWindow zoomed = zoom_at(start, kLimits, 1000, pivot);
  CHECK(width(zoomed) == doctest::Approx(31));
  CHECK(std::abs(share_of(zoomed, pivot) - share_of(start, pivot)) < 1e-6);
  CHECK(std::abs(zoom_at(zoomed, kLimits, 1.2, pivot).first - zoomed.first) < 1e-6);
}

TEST_CASE("zoom: ten thousand times in and out leads nowhere else") {
  const TimeWindow start = window_of(day_of(2012, 1, 1), day_of(2019, 12, 31));
  const double pivot = day_of(2015, 4, 1).number + 0.3;
  TimeWindow window = start;
  for (int round = 0; round < 10'000; ++round) {
    window = zoom_at(window, kLimits, 1.2, pivot);
    window = zoom_at(window, kLimits, 1 / 1.2, pivot);
  }
  CHECK(std::abs(window.first - start.first) < 1e-6);
  CHECK(std::abs(window.last - start.last) < 1e-6);
}

TEST_CASE("zoom: out to the full period and five percent, and no farther") {
  TimeWindow window = window_of(day_of(2012, 1, 1), day_of(2012, 12, 31));
  for (int round = 0; round < 100; ++round) {
    window = zoom_at(window, kLimits, 1 / 1.2, window.first);
    CHECK(within_limits(window, kLimits));
  }
  CHECK(width(window) == doctest::Approx(width(kLimits.full) * 1.05));
  CHECK(window.first < kLimits.full.first);
  CHECK(window.last > kLimits.full.last);
}

TEST_CASE("zoom: any walk stays within the limits") {
  const ZoomLimits three_months{kLimits.full, 90};
  const ZoomLimits short_period{window_of(day_of(2020, 1, 1), day_of(2020, 1, 10))};
  std::mt19937 random(11);
  for (const ZoomLimits& limits : {kLimits, three_months, short_period}) {
    TimeWindow window = limits.full;
    for (int round = 0; round < 5'000; ++round) {
      const double share = static_cast<double>(random() % 1001) / 1000;
      const double pivot = window.first + width(window) * (share * 1.4 - 0.2);
      const double before = width(window);
      if (random() % 3 == 0) {
        window = pan(window, limits, before * (share - 0.5) * 4);
        CHECK(width(window) == doctest::Approx(std::max(before, limits.min_days)));
      } else {
        window = zoom_at(window, limits, random() % 2 == 0 ? 1.2 : 1 / 1.2, pivot);
      }
      CHECK(within_limits(window, limits));
    }
  }
}

TEST_CASE("zoom: numbers that are none do no harm") {
  const TimeWindow start = window_of(day_of(2012, 1, 1), day_of(2019, 12, 31));
  for (const double factor : {0.0, -1.0, kInfinity, -kInfinity, kNotANumber}) {
    CHECK(zoom_at(start, kLimits, factor, start.first) == start);
  }
  CHECK(zoom_at(start, kLimits, 2, kNotANumber) == start);
  CHECK(zoom_at(start, kLimits, 2, kInfinity) == start);
  CHECK(pan(start, kLimits, kNotANumber) == start);
  for (const double factor : {1e300, 1e-300, 5e-324}) {
    CHECK(within_limits(zoom_at(start, kLimits, factor, 1e300), kLimits));
  }
  for (const TimeWindow window : {TimeWindow{kNotANumber, 5}, TimeWindow{-kInfinity, kInfinity},
                                  TimeWindow{5, 5}, TimeWindow{9, 5}, TimeWindow{-1e300, 1e300}}) {
    CHECK(within_limits(clamped(window, kLimits), kLimits));
    CHECK(within_limits(zoom_at(window, kLimits, 2, 5), kLimits));
    CHECK(within_limits(pan(window, kLimits, 100), kLimits));
  }
}

TEST_CASE("pan: moves by the days it is given, and stops at the edge with the width kept") {
  const TimeWindow start = window_of(day_of(2012, 1, 1), day_of(2013, 12, 31));
  const TimeWindow later = pan(start, kLimits, 10);
  CHECK(later.first == start.first + 10);
  CHECK(later.last == start.last + 10);
  for (const double days : {1e5, 1e300, kInfinity}) {
    const TimeWindow at_end = pan(start, kLimits, days);
    CHECK(width(at_end) == doctest::Approx(width(start)));
    CHECK(at_end.last == doctest::Approx(kLimits.full.last + width(kLimits.full) * 0.025));
    const TimeWindow at_start = pan(start, kLimits, -days);
    CHECK(width(at_start) == doctest::Approx(width(start)));
    CHECK(at_start.first == doctest::Approx(kLimits.full.first - width(kLimits.full) * 0.025));
  }
}

TEST_CASE(
    "clamped: what is within the limits comes back bit for bit, and so does what was clamped") {
  const TimeWindow start{15000.123456789, 16000.987654321};
  CHECK(clamped(start, kLimits) == start);
  TimeWindow once = clamped({0, 1e6}, kLimits);
  const TimeWindow twice = clamped(once, kLimits);
  CHECK(std::abs(twice.first - once.first) < 1e-9);
  CHECK(std::abs(twice.last - once.last) < 1e-9);
  const TimeWindow wider = clamped({15000, 15001}, kLimits);
  CHECK(wider.first == doctest::Approx(14985));
  CHECK(wider.last == doctest::Approx(15016));
}
