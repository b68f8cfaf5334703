#include "load/decimal.h"

#include <algorithm>
#include <charconv>

namespace avtal::load {
namespace {

bool is_digits(std::string_view text) {
  return !text.empty() &&
         std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Digits only; nothing when they do not fit.
std::optional<std::int64_t> digits(std::string_view text) {
  if (!is_digits(text)) return std::nullopt;
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc()) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Decimal> decimal(std::string_view text, std::size_t decimals) {
  Decimal result;
  result.negative = !text.empty() && text.front() == '-';
  if (result.negative) text.remove_prefix(1);
  const std::size_t point = text.find('.');
  const std::optional<std::int64_t> whole = digits(text.substr(0, point));
  if (!whole) return std::nullopt;
  result.whole = *whole;
  if (point == std::string_view::npos) return result;
  const std::string_view after = text.substr(point + 1);
  const std::optional<std::int64_t> fraction = digits(after);
  if (!fraction || after.size() != decimals) return std::nullopt;
  result.fraction = *fraction;
  return result;
}

}  // namespace avtal::load
