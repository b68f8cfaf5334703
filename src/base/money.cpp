#include "base/money.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace avtal::base {

namespace {

// Both g++ and clang (also for 32-bit WebAssembly) have it; __extension__ says that we know that
// the standard does not.
__extension__ using Int128 = __int128;

using Limits = std::numeric_limits<std::int64_t>;

}  // namespace

Ore kronor(std::int64_t whole_kronor) {
  const std::optional<Ore> amount = checked_kronor(whole_kronor);
  assert(amount);
  return amount.value_or(Ore{});
}

std::optional<Ore> checked_kronor(std::int64_t whole_kronor) {
  if (whole_kronor > Limits::max() / kOrePerKrona) return std::nullopt;
  if (whole_kronor < Limits::min() / kOrePerKrona) return std::nullopt;
  return Ore{whole_kronor * kOrePerKrona};
}

Ore scaled(Ore amount, std::int64_t numerator, std::int64_t denominator) {
  assert(denominator > 0);
  const Int128 product = Int128{amount.value} * numerator;
  const Int128 half = denominator / 2;
  // Division truncates towards zero, so half is added away from zero. An odd denominator has no
  // ties, and there the truncated half is just what rounding to nearest needs.
  const Int128 rounded = (product < 0 ? product - half : product + half) / denominator;
  const Int128 within = std::clamp(rounded, Int128{Limits::min()}, Int128{Limits::max()});
  return Ore{static_cast<std::int64_t>(within)};
}

std::optional<Ore> checked_sum(Ore a, Ore b) {
  const Int128 sum = Int128{a.value} + b.value;
  if (sum < Limits::min() || sum > Limits::max()) return std::nullopt;
  return Ore{static_cast<std::int64_t>(sum)};
}

}  // namespace avtal::base
