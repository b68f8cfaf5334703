#pragma once
// Numbers as they are written, without floating point. Internal to the load room.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace avtal::load {

struct Decimal {
  bool negative = false;
  std::int64_t whole = 0;
  std::int64_t fraction = 0;
};

/// "-12.50" with exactly `decimals` digits after the point, if there is a point at all. Nothing for
/// other texts, and for what does not fit in 64 bits.
std::optional<Decimal> decimal(std::string_view text, std::size_t decimals);

}  // namespace avtal::load
