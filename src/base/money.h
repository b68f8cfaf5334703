#pragma once
// Money in whole öre. Never floating point.

#include <cstdint>
#include <optional>

namespace avtal::base {

/// An amount in öre (1 kr = 100 öre). Negative amounts are credits.
struct Ore {
  std::int64_t value = 0;
  friend bool operator==(const Ore&, const Ore&) = default;
  friend auto operator<=>(const Ore&, const Ore&) = default;
};

inline constexpr std::int64_t kOrePerKrona = 100;

/// For amounts in the code itself and such as are checked already; asserts.
Ore kronor(std::int64_t whole_kronor);
/// For amounts from outside: nothing when the öre would leave the 64-bit range.
std::optional<Ore> checked_kronor(std::int64_t whole_kronor);

/// `amount` × numerator / denominator, rounded half away from zero to whole öre.
/// `denominator` > 0. Used for parts of a year (9/12) and shares (2/3); exact in 128 bits. What
/// does not fit in 64 bits becomes the nearest amount that does.
Ore scaled(Ore amount, std::int64_t numerator, std::int64_t denominator);

/// Sum, or nothing when it would leave the 64-bit range.
std::optional<Ore> checked_sum(Ore a, Ore b);

}  // namespace avtal::base
