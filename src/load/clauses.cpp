// Reads what agreements say of how they go on and how they end.

#include <optional>

#include "load/values.h"

namespace avtal::load {
namespace {

constexpr int kMostMonths = 1200;
constexpr int kMostWeeks = 5200;
constexpr int kMostDays = 36500;
constexpr int kMostSteps = 1000;

/// Any of months, weeks and days; nothing when one of them is faulty.
std::optional<model::Length> length_of(Reader& reader, NodeIndex months, NodeIndex weeks,
                                       NodeIndex days) {
  model::Length length;
  bool sound = true;
  const auto read = [&](NodeIndex node, int most, int& into) {
    if (node == kNoNode) return;
    const std::optional<int> count = reader.small_number(node, 0, most);
    sound = sound && count;
    into = count.value_or(0);
  };
  read(months, kMostMonths, length.months);
  read(weeks, kMostWeeks, length.weeks);
  read(days, kMostDays, length.days);
  if (!sound) return std::nullopt;
  return length;
}

std::optional<model::Length> read_length(Reader& reader, NodeIndex node) {
  static constexpr Keys<3> kKeys = {"months", "weeks", "days"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [months, weeks, days] = reader.value_members(node, kKeys, understood);
  const std::optional<model::Length> length = length_of(reader, months, weeks, days);
  return understood ? length : std::nullopt;
}

/// Nothing said is no period; what is not understood is nothing.
std::optional<model::PeriodEnd> read_period_end(Reader& reader, NodeIndex node) {
  return node == kNoNode ? model::PeriodEnd::none : reader.word(node, kPeriodEnds);
}

}  // namespace

std::optional<model::ExtensionOption> read_extension_option(Reader& reader, NodeIndex node) {
  static constexpr Keys<2> kKeys = {"stepMonths", "maxSteps"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [step_months, max_steps] = reader.value_members(node, kKeys, understood);
  model::ExtensionOption option;
  option.max_steps = reader.small_number(max_steps, 0, kMostSteps);
  if (!reader.require(node, step_months, "stepMonths")) return std::nullopt;
  const std::optional<int> months = reader.small_number(step_months, 1, kMostMonths);
  if (!months || !understood) return std::nullopt;
  option.step_months = *months;
  return option;
}

std::optional<model::Notice> read_notice(Reader& reader, NodeIndex node) {
  static constexpr Keys<8> kKeys = {"months", "weeks",       "days",    "from",
                                    "to",     "preparation", "renewal", "renewalMonths"};
  if (!reader.is_object(node)) return std::nullopt;
  bool understood = true;
  const auto [months, weeks, days, from, to, preparation, renewal, renewal_months] =
      reader.value_members(node, kKeys, understood);
  model::Notice notice;
  notice.renewal = reader.word(renewal, kRenewals).value_or(model::Renewal::not_stated);
  notice.renewal_months = reader.small_number(renewal_months, 1, kMostMonths).value_or(0);
  const bool has_length = months != kNoNode || weeks != kNoNode || days != kNoNode;
  if (!has_length && !reader.require(node, months, "months")) return std::nullopt;
  const std::optional<model::Length> length = length_of(reader, months, weeks, days);
  const std::optional<model::PeriodEnd> counted_from = read_period_end(reader, from);
  const std::optional<model::PeriodEnd> ends_with = read_period_end(reader, to);
  if (preparation != kNoNode) {
    notice.preparation = read_length(reader, preparation).value_or(model::Length());
  }
  // A clause of which a part is not understood gives no date at all.
  if (!length || !counted_from || !ends_with || !understood) return std::nullopt;
  notice.length = *length;
  notice.from = *counted_from;
  notice.to = *ends_with;
  return notice;
}

}  // namespace avtal::load
