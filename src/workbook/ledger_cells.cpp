#include "workbook/ledger_cells.h"

#include <algorithm>
#include <cstdint>

#include "base/date.h"
#include "model/money.h"
#include "workbook/register_said.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

constexpr std::size_t kMostDigits = 12;  // before the decimals
constexpr std::size_t kMostStretches = 12;

/// Of "-1694000.50".
std::optional<base::Ore> ore_of(std::string_view text) {
  const bool is_negative = text.substr(0, 1) == "-";
  if (is_negative) text.remove_prefix(1);
  const std::size_t point = std::min(text.find('.'), text.size());
  if (point == 0 || point > kMostDigits) return std::nullopt;
  std::int64_t value = 0;
  int decimals = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (at == point) continue;
    if (at > point) ++decimals;
    value = value * 10 + (text[at] - '0');
  }
  for (; decimals < 2; ++decimals) value *= 10;
  return base::Ore{is_negative ? -value : value};
}

}  // namespace

std::optional<LedgerAmount> ledger_amount(const tables::Cell& cell, const RegisterColumn& column) {
  if (cell.kind == tables::CellKind::fault) return std::nullopt;
  // A spreadsheet's own numbers have a point, whatever the rest of the column is written with.
  const bool is_number = cell.kind == tables::CellKind::number;
  const std::optional<RegisterAmount> read =
      money_in(cell.text, is_number ? DecimalSign::point : column.decimal, column.times);
  if (!read) return std::nullopt;
  const std::optional<base::Ore> ore = ore_of(read->amount);
  return ore ? std::optional(LedgerAmount{*ore, read->currency}) : std::nullopt;
}

std::optional<std::string> ledger_day(const tables::Cell& cell, const RegisterColumn& column) {
  if (cell.kind == tables::CellKind::fault) return std::nullopt;
  std::optional<std::string> day = day_of(day_part(cell, tidy(cell.text)), column.order);
  const std::optional<base::EdtfDate> date =
      day ? base::EdtfDate::parse(*day) : std::optional<base::EdtfDate>();
  if (!date || date->uncertain() || date->approximate()) return std::nullopt;
  const int year = base::calendar(date->earliest()).year;
  return base::calendar(date->latest()).year == year ? day : std::nullopt;
}

std::string amount_text(base::Ore ore) {
  const bool is_negative = ore.value < 0;
  const std::int64_t all = is_negative ? -ore.value : ore.value;
  const std::int64_t rest = all % base::kOrePerKrona;
  std::string text = (is_negative ? "-" : "") + std::to_string(all / base::kOrePerKrona);
  if (rest > 0) text += (rest < 10 ? ".0" : ".") + std::to_string(rest);
  return text;
}

namespace {

/// Figures in threes before the decimals, with what stands between them.
std::string grouped(std::string amount, std::string_view between) {
  const std::size_t begin = amount.front() == '-' ? 1 : 0;
  std::size_t at = std::min(amount.find('.'), amount.size());
  while (at > begin + 3) amount.insert(at -= 3, between);
  return amount;
}

}  // namespace

model::LocalText money_text(base::Ore ore, const std::string& currency) {
  const std::string amount = amount_text(ore);
  std::string swedish = grouped(amount, "\u00A0");
  std::replace(swedish.begin(), swedish.end(), '.', ',');
  return {swedish + "\u00A0" + (currency == model::kKrona ? "kr" : currency),
          currency + "\u00A0" + grouped(amount, ",")};
}

model::LocalText rows_text(const std::vector<int>& rows) {
  const auto number = [](auto count) { return std::to_string(count); };
  if (rows.empty()) return {};
  if (rows.size() == 1) return model::said(register_said::one_row, number(rows.front()));
  std::string list;
  std::size_t stretches = 0;
  for (std::size_t first = 0; first < rows.size();) {
    std::size_t last = first;
    while (last + 1 < rows.size() && rows[last + 1] == rows[last] + 1) ++last;
    list += (stretches++ > 0 ? ", " : "") + number(rows[first]);
    if (last > first) list += "–" + number(rows[last]);
    first = last + 1;
  }
  if (stretches > kMostStretches) {
    return model::said(register_said::rows_between, number(rows.size()), number(rows.front()),
                       number(rows.back()));
  }
  return model::said(register_said::rows_listed, number(rows.size()), list);
}

}  // namespace avtal::workbook
