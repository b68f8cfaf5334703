#pragma once
// Every code that the loader can give, with its words, in one table.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.h"
#include "base/phrase.h"
#include "load/load.h"
#include "model/claim.h"
#include "model/said.h"

namespace avtal::load {

/// In the order of the table in codes.cpp.
enum class Code : std::uint8_t {
  // The file as a whole; nothing is loaded (but byte_order_mark and the two last).
  file_too_large,
  not_utf8,
  json_syntax,
  too_deep,
  too_many_values,
  too_many_records,
  wrong_top_level,
  unsupported_version,
  newer_version,
  byte_order_mark,
  more_issues,
  // Objects and plain values.
  duplicate_key,
  unknown_key,
  unknown_value_key,
  missing_key,
  wrong_type,
  empty_text,
  text_too_long,
  unsafe_text,
  unknown_value,
  invalid_number,
  invalid_date,
  invalid_period,
  invalid_day,
  invalid_amount,
  invalid_currency,
  price_without_unit,
  unit_without_price,
  year_begins_without_year,
  invalid_count,
  outcome_twice,
  invalid_percent,
  unsafe_url,
  invalid_sha256,
  unsafe_path,
  // Ids and references.
  invalid_id,
  duplicate_id,
  unresolved_reference,
  reference_left_out,
  reference_to_other_kind,
  reference_cycle,
  part_not_of_agreement,
  points_not_mutual,
  // Claims.
  claim_without_value,
  unknown_with_value,
  claim_without_source,
  claim_without_derivation,
  empty_claims,
  // What the dataset says, rather than how it is written (lint.cpp).
  end_before_start,
  document_older_than_report,
  case_number_incomplete,
  amount_without_price_level,
  extension_longer_than_option,
  extension_shorter_than_option,
  period_not_covered,
  supplement_outlives_agreement,
  decision_points_unmatched,
  overlapping_terms,
  count,
};

inline constexpr std::size_t kCodeCount = static_cast<std::size_t>(Code::count);

/// In the templates {0}, {1} … are arguments and {line} is the line of a related place.
struct CodeInfo {
  Code code;
  std::string_view name;
  Severity severity;
  std::string_view sv;
  std::string_view en;
  std::string_view mend_sv;
  std::string_view mend_en;
};

const CodeInfo& code_info(Code code);
/// By its name; nullptr when there is no such code.
const CodeInfo* code_named(std::string_view name);

/// `text` with {0} … and {line} filled in.
std::string filled(std::string_view text, const std::vector<std::string>& arguments, int line);

using model::said;

/// A text that is the same in both languages.
inline model::LocalText same(std::string_view text) { return {std::string(text), std::string()}; }
/// What a file says, made safe and short enough to quote in a message.
model::LocalText in_quotes(std::string_view text);

}  // namespace avtal::load
