#pragma once
// What the cells of registers say, in the ways that people write days, amounts, times and names.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.h"
#include "workbook/register.h"

namespace avtal::workbook {

/// &amp; as &, spaces at the ends away, runs of spaces as one.
std::string tidy(std::string_view text);

/// "2023-08-30", "30/8 2023", "30 augusti 2023", "8/30/2023", "20230830", "2023-08", "tills vidare"
/// as EDTF; nothing when it is no such thing, or could be two.
std::optional<std::string> day_of(std::string_view text, DayOrder order);
/// Which number comes first, by one cell: unknown when both are 12 or less.
DayOrder order_in(std::string_view text);
/// "4/7 2024", which is the fourth of July or the seventh of April.
bool could_be_two_days(std::string_view text);
/// The text of a cell, without the clock that a spreadsheet's own date may have.
std::string day_part(const tables::Cell& cell, const std::string& text);
bool means_day(Meaning meaning);
bool means_amount(Meaning meaning);

struct RegisterAmount {
  std::string amount;    // "1694000", "12.50"
  std::string currency;  // "GBP"; empty when the cell does not say
};
/// `times`: 1000 where the column is in thousands.
std::optional<RegisterAmount> money_in(std::string_view text, DecimalSign decimal, int times);
/// In what the cell itself counts: 1000 in "979 tkr".
std::optional<int> own_times(std::string_view text);
/// "0", "0.00".
bool is_zero(std::string_view amount);
/// Which sign stands before decimals, by one cell.
DecimalSign decimal_in(std::string_view text);

/// "6 mån" as months; "90 dagar", "3 weeks".
struct TimeSpan {
  std::string unit;  // "months", "weeks", "days"
  int count = 0;
};
std::optional<TimeSpan> span_in(std::string_view text);

/// Two spellings of one body meet in this: case, marks, company forms and "the" away.
std::string body_key(std::string_view name);
/// «Contract not awarded», «REDACTED», «-»: that nobody is named.
bool names_nobody(std::string_view name);
/// «se bilaga», «okänt», «-»: where a day, an amount or a time should be.
bool says_nothing(std::string_view text);
/// Looks like a Swedish personal identity number, or is made of one: a sole trader's number.
bool has_personal_number(std::string_view text);
/// The ten digits of a Swedish organisation or personal number in any of the ways that it is
/// written: "556036-0793", "165560360793", "SE556036079301"; nothing when it is none.
std::optional<std::string> ten_digits(std::string_view text);

/// "Verkstaden AB" as "verkstaden-ab"; never empty.
std::string slug(std::string_view text);

}  // namespace avtal::workbook
