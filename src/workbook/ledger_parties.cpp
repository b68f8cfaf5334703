#include "workbook/ledger_parties.h"

#include "base/text.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

/// "0", "000000-0000", "-": filled in because something had to be.
bool is_no_number(const std::string& written) {
  const std::string folded = base::case_number_key(written);
  const char first = folded.empty() ? '0' : folded.front();
  return says_nothing(written) || folded.find_first_not_of(first) == std::string::npos;
}

/// Organisations have at least 20 where people have the month they were born.
bool is_of_organisation(const std::string& digits) { return digits[2] >= '2'; }

std::string key_of(const std::string& written, const std::string& name) {
  if (written.empty() || is_no_number(written)) return "=" + name;
  const std::optional<std::string> digits = ten_digits(written);
  return "#" + digits.value_or(base::folded(written));
}

}  // namespace

std::optional<std::size_t> LedgerParties::body_of(const tables::Row& row, Meaning name_is,
                                                  Meaning number_is) {
  const std::string written = cells_.text(row, number_is);
  const std::optional<std::string> digits = ten_digits(written);
  const bool is_number = digits && !is_no_number(written);
  const bool is_organisation = is_number && is_of_organisation(*digits);
  if (has_personal_number(written)) {
    ++personal;
  } else if (!written.empty() && !is_no_number(written) && !is_organisation) {
    ++other_numbers;
  }
  std::string number;
  if (is_organisation) number = digits->substr(0, 6) + "-" + digits->substr(6);
  std::string name = cells_.text(row, name_is);
  if (has_personal_number(name)) {
    ++personal;
    name.clear();
  }
  if (names_nobody(name)) name = number;
  if (name.empty()) return std::nullopt;
  const std::size_t body = bodies.with_key(key_of(written, name), name, row);
  if (!number.empty()) bodies.all()[body].number = number;
  return body;
}

LedgerParties::Of LedgerParties::of(const tables::Row& row) {
  Of result;
  result.buyer = body_of(row, Meaning::buyer, Meaning::buyer_number);
  if (result.buyer) bodies.all()[*result.buyer].is_buyer = true;
  result.payer = result.buyer;
  result.payee = body_of(row, Meaning::supplier, Meaning::supplier_number);
  const std::string unit = cells_.text(row, Meaning::unit);
  if (names_nobody(unit) || has_personal_number(unit)) return result;
  const std::string whole = result.buyer ? bodies.all()[*result.buyer].key : std::string();
  result.payer = bodies.with_key("/" + unit + "/" + whole, unit, row);
  bodies.all()[*result.payer].part_of = result.buyer;
  if (!result.buyer) bodies.all()[*result.payer].is_buyer = true;
  return result;
}

}  // namespace avtal::workbook
