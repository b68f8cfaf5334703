// Reads counts.

#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "load/decimal.h"
#include "load/messages.h"
#include "load/values.h"

namespace avtal::load {
namespace {

constexpr std::int64_t kMostCounted = 1'000'000'000;

const model::LocalText kCount = said(messages::a_count);

/// "2.5" and "2.50" as 250; nothing for what is no count.
std::optional<std::int64_t> hundredths_of(std::string_view written) {
  const std::size_t point = written.find('.');
  const bool has_tenths = point != std::string_view::npos && written.size() - point == 2;
  const std::optional<Decimal> parts = decimal(written, has_tenths ? 1 : 2);
  if (!parts || parts->negative || parts->whole > kMostCounted) return std::nullopt;
  return parts->whole * model::kHundredths + parts->fraction * (has_tenths ? 10 : 1);
}

/// A count in hundredths: a number, or text, with at most two decimals.
std::optional<std::int64_t> read_count(Reader& reader, NodeIndex node) {
  if (!present(node)) return std::nullopt;
  const std::string_view written = reader.tree().text(node);
  const bool is_number = reader.tree().kind(node) == NodeKind::number;
  if (!is_number && !reader.tree().is_text(node)) {
    reader.wrong_type(node, kCount);
    return std::nullopt;
  }
  const std::optional<std::int64_t> count =
      hundredths_of(is_number ? without_zero_decimals(written) : written);
  if (!count) reader.issues().add(Code::invalid_count, node, {in_quotes(written)});
  return count;
}

}  // namespace

std::optional<model::Quantity> read_quantity(Reader& reader, NodeIndex node) {
  static constexpr Keys<3> kKeys = {"value", "approximate", "unit"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [value, approximate, unit] = reader.value_members(node, kKeys, understood);
  // Both are asked, so that both are told of.
  const bool has_value = reader.require(node, value, "value");
  const bool has_unit = reader.require(node, unit, "unit");
  const bool has_all = has_value && has_unit;
  const std::optional<std::int64_t> count = read_count(reader, value);
  std::optional<model::LocalText> unit_text = reader.local_text(unit);
  model::Quantity quantity;
  quantity.approximate = reader.truth(approximate).value_or(false);
  if (!has_all || !count || !unit_text || !understood) return std::nullopt;
  quantity.hundredths = *count;
  quantity.unit = *std::move(unit_text);
  return quantity;
}

}  // namespace avtal::load
