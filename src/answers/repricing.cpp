// An amount in another year's prices.

#include "answers/repricing.h"

#include <algorithm>
#include <limits>
#include <utility>

#include "answers/briefing.h"

namespace avtal::answers {

namespace {

// As in base/money.cpp: both compilers have it.
__extension__ using Int128 = __int128;

using Refusal = Repriced::Refusal;

constexpr std::int64_t kFraction = 1'000'000;  // parts of an öre that are kept between the years
constexpr std::int64_t kOne = 1000;            // tenths of a percent in a whole
constexpr int kMostTenths = 1'000'000;

Int128 divided_half_away(Int128 value, std::int64_t by) {
  const Int128 half = by / 2;
  return (value < 0 ? value - half : value + half) / by;
}

/// The better of two values for the same year comes out; the later when they are alike.
int rank(model::IndexStatus status) {
  switch (status) {
    case model::IndexStatus::definitive:
      return 2;
    case model::IndexStatus::preliminary:
      return 1;
    case model::IndexStatus::not_verified:
      break;
  }
  return 0;
}

const model::IndexYear* best_value(const model::PriceIndex& index, int year) {
  const auto before = [](const model::IndexYear& value, int wanted) { return value.year < wanted; };
  auto value = std::lower_bound(index.years.begin(), index.years.end(), year, before);
  const model::IndexYear* best = nullptr;
  for (; value != index.years.end() && value->year == year; ++value) {
    if (best == nullptr || rank(value->status) >= rank(best->status)) best = &*value;
  }
  return best;
}

bool is_usable(const model::IndexYear& value) {
  return value.tenths_of_percent > -kOne && value.tenths_of_percent <= kMostTenths;
}

/// The values for the years after the earlier of the two levels, up to the later. Nothing when one
/// is missing.
std::optional<std::vector<model::IndexYear>> values_between(const model::PriceIndex& index,
                                                            int from, int to) {
  // A series is no longer than its list, so a far year is refused before anything is gathered.
  const auto [first, last] = std::minmax(from, to);
  if (std::int64_t{last} - first > static_cast<std::int64_t>(index.years.size())) {
    return std::nullopt;
  }
  std::vector<model::IndexYear> values;
  for (int year = first; year < last;) {
    const model::IndexYear* value = best_value(index, ++year);
    if (value == nullptr || !is_usable(*value)) return std::nullopt;
    values.push_back(*value);
  }
  return values;
}

/// Nothing when the amount grows beyond what can be counted.
std::optional<base::Ore> moved(base::Ore amount, const std::vector<model::IndexYear>& values,
                               bool forward) {
  constexpr Int128 kMost = Int128{std::numeric_limits<std::int64_t>::max()} * kFraction;
  Int128 parts = Int128{amount.value} * kFraction;
  for (const model::IndexYear& value : values) {
    const std::int64_t factor = kOne + value.tenths_of_percent;
    parts =
        forward ? divided_half_away(parts * factor, kOne) : divided_half_away(parts * kOne, factor);
    if (parts > kMost || parts < -kMost) return std::nullopt;
  }
  return base::Ore{static_cast<std::int64_t>(divided_half_away(parts, kFraction))};
}

Refusal refusal_of_flow(const model::Money* money, std::optional<int> assumed_level) {
  if (money == nullptr) return Refusal::amount_unknown;
  if (!money->price_level && !assumed_level) return Refusal::no_price_level;
  if (money->index_clause != model::IndexClause::indexed) return Refusal::no_index_named;
  return money->index ? Refusal::none : Refusal::index_not_loaded;
}

bool is_definitive(const model::IndexYear& value) {
  return value.status == model::IndexStatus::definitive;
}

}  // namespace

std::optional<IndexRise> index_rise(const model::PriceIndex& index, int from, int to) {
  if (from >= to) return std::nullopt;
  auto values = values_between(index, from, to);
  if (!values) return std::nullopt;
  constexpr std::int64_t kWhole = 1'000'000;
  const auto grown = moved(base::Ore{kWhole}, *values, true);
  if (!grown) return std::nullopt;
  const std::int64_t rise = base::scaled(base::Ore{grown->value - kWhole}, kOne, kWhole).value;
  if (rise > kMostTenths) return std::nullopt;
  const bool definitive = std::all_of(values->begin(), values->end(), is_definitive);
  return IndexRise{static_cast<int>(rise), std::move(*values), !definitive};
}

Repriced repriced(const Dataset& dataset, Ref<model::MoneyFlow> flow, int to_year,
                  std::optional<int> assumed_level) {
  const model::Money* money = dataset.at(flow).amount.value();
  Repriced result;
  result.refusal = refusal_of_flow(money, assumed_level);
  if (result.refusal != Refusal::none) return result;
  result.level_assumed = !money->price_level;
  result.from_level = money->price_level ? *money->price_level : *assumed_level;
  const model::PriceIndex& index = dataset.at(*money->index);
  if (index.years.empty()) {
    result.refusal = Refusal::index_not_loaded;
    return result;
  }
  auto values = values_between(index, result.from_level, to_year);
  if (values) result.amount = moved(money->amount, *values, to_year >= result.from_level);
  if (!values || !result.amount) {
    result.refusal = Refusal::year_outside_series;
    return result;
  }
  result.not_definitive = !std::all_of(values->begin(), values->end(), is_definitive);
  result.steps = std::move(*values);
  return result;
}

}  // namespace avtal::answers
