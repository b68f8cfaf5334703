// Amounts in whole öre: rounding, and the ends of the 64-bit range.
#include <doctest/doctest.h>

#include <cstdint>
#include <limits>
#include <optional>

#include "base/money.h"

namespace {

using namespace avtal::base;

constexpr std::int64_t kMost = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kLeast = std::numeric_limits<std::int64_t>::min();

std::int64_t magnitude(std::int64_t value) { return value < 0 ? -value : value; }

}  // namespace

TEST_CASE("money: kronor are hundred öre") {
  CHECK(kronor(0).value == 0);
  CHECK(kronor(3'407'367).value == 340'736'700);
  CHECK(kronor(-5).value == -500);
  CHECK(checked_kronor(3'407'367) == kronor(3'407'367));
  CHECK(checked_kronor(kMost / 100) == Ore{kMost / 100 * 100});
  CHECK(checked_kronor(kLeast / 100) == Ore{kLeast / 100 * 100});
  CHECK_FALSE(checked_kronor(kMost / 100 + 1));
  CHECK_FALSE(checked_kronor(kLeast / 100 - 1));
  CHECK_FALSE(checked_kronor(kMost));
  CHECK_FALSE(checked_kronor(kLeast));
}

TEST_CASE("money: parts of amounts, halves away from zero") {
  struct Row {
    std::int64_t amount;
    std::int64_t numerator;
    std::int64_t denominator;
    std::int64_t expected;
  };
  for (const Row& row : std::initializer_list<Row>{
           {120'000, 9, 12, 90'000},
           {100, 2, 3, 67},
           {100, 1, 3, 33},
           {-100, 2, 3, -67},
           {-100, 1, 3, -33},
           {100, -2, 3, -67},
           {-100, -2, 3, 67},
           {1, 1, 2, 1},
           {-1, 1, 2, -1},
           {3, 1, 2, 2},
           {-3, 1, 2, -2},
           {5, 1, 4, 1},
           {6, 1, 4, 2},
           {7, 1, 5, 1},
           {8, 1, 5, 2},
           {0, 7, 9, 0},
           {7, 0, 9, 0},
           {340'736'700, 1, 1, 340'736'700},
           {169'400'000, 8, 12, 112'933'333},
           {kMost, 1, 1, kMost},
           {kLeast, 1, 1, kLeast},
           {kMost, kMost, kMost, kMost},
           {kLeast, kMost, kMost, kLeast},
           {kMost, 1, 2, kMost / 2 + 1},
           {kLeast, 1, 2, kLeast / 2},
           {kMost, 1, kMost, 1},
           {1, 1, kMost, 0},
           {kMost / 2 + 1, 1, kMost, 1},
           {kMost / 2, 1, kMost, 0},
           // What does not fit becomes the nearest amount that does.
           {kMost, 2, 1, kMost},
           {kLeast, 2, 1, kLeast},
           {kLeast, -1, 1, kMost},
           {kLeast, kLeast, 1, kMost},
           {kLeast, kMost, 1, kLeast},
       }) {
    CAPTURE(row.amount);
    CAPTURE(row.numerator);
    CAPTURE(row.denominator);
    CHECK(scaled(Ore{row.amount}, row.numerator, row.denominator).value == row.expected);
  }
}

TEST_CASE("money: a scaled amount is never farther off than half an öre") {
  for (std::int64_t amount = -60; amount <= 60; ++amount) {
    for (std::int64_t numerator = -13; numerator <= 13; ++numerator) {
      for (std::int64_t denominator = 1; denominator <= 13; ++denominator) {
        const std::int64_t result = scaled(Ore{amount}, numerator, denominator).value;
        const std::int64_t exact = amount * numerator;  // in parts of an öre
        const std::int64_t error = result * denominator - exact;
        const bool tie = 2 * magnitude(error) == denominator;
        const bool away_from_zero = magnitude(result * denominator) > magnitude(exact);
        const bool good = 2 * magnitude(error) <= denominator && (!tie || away_from_zero);
        if (good) continue;
        CAPTURE(amount);
        CAPTURE(numerator);
        CAPTURE(denominator);
        CHECK_MESSAGE(good, result);
      }
    }
  }
}

TEST_CASE("money: sums say when they do not fit") {
  CHECK(checked_sum(Ore{1}, Ore{2}) == Ore{3});
  CHECK(checked_sum(kronor(10), kronor(-4)) == kronor(6));
  CHECK(checked_sum(Ore{kMost}, Ore{0}) == Ore{kMost});
  CHECK(checked_sum(Ore{kMost}, Ore{kLeast}) == Ore{-1});
  CHECK(checked_sum(Ore{kMost - 1}, Ore{1}) == Ore{kMost});
  CHECK(checked_sum(Ore{kLeast + 1}, Ore{-1}) == Ore{kLeast});
  CHECK_FALSE(checked_sum(Ore{kMost}, Ore{1}));
  CHECK_FALSE(checked_sum(Ore{1}, Ore{kMost}));
  CHECK_FALSE(checked_sum(Ore{kLeast}, Ore{-1}));
  CHECK_FALSE(checked_sum(Ore{kLeast}, Ore{kLeast}));
}
