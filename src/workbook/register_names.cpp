// Names in registers: when two spellings are one body, and what names nobody, or a person.

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

constexpr std::size_t kLongestSlug = 60;

bool is_digit(char c) { return c >= '0' && c <= '9'; }
int two_digits(std::string_view text) { return (text[0] - '0') * 10 + (text[1] - '0'); }

bool holds_personal_number(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at]) || (at > 0 && is_digit(text[at - 1]))) continue;
    std::string digits;
    std::size_t end = at;
    while (end < text.size() && (is_digit(text[end]) || text[end] == '-' || text[end] == '+')) {
      if (is_digit(text[end])) digits += text[end];
      ++end;
    }
    if (digits.size() == 12 && (digits.substr(0, 2) == "19" || digits.substr(0, 2) == "20")) {
      digits.erase(0, 2);
    }
    if (digits.size() != 10) continue;
    // Companies have at least 20 where people have the month they were born.
    const int month = two_digits(std::string_view(digits).substr(2));
    const int day = two_digits(std::string_view(digits).substr(4));
    int sum = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
      const int times = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
      sum += times / 10 + times % 10;
    }
    const bool born =
        month >= 1 && month <= 12 && ((day >= 1 && day <= 31) || (day >= 61 && day <= 91));
    if (born && sum % 10 == 0) return true;
    at = end;
  }
  return false;
}

}  // namespace

std::string body_key(std::string_view name) {
  constexpr std::array<std::string_view, 16> kForms = {
      "ab", "aktiebolag",   "ltd", "limited", "plc",     "llp",  "inc",       "hb",
      "kb", "handelsbolag", "the", "co",      "company", "publ", "ekonomisk", "forening"};
  std::string key;
  std::string word;
  std::string spoken;
  for (const char c : tidy(name)) spoken += c == '&' ? std::string(" and ") : std::string(1, c);
  const std::string folded = base::folded_without_marks(spoken) + " ";
  for (const char c : folded) {
    if (c != ' ') {
      word += c;
      continue;
    }
    if (std::find(kForms.begin(), kForms.end(), word) == kForms.end()) key += word;
    word.clear();
  }
  return key.empty() ? base::folded(name) : key;
}

bool names_nobody(std::string_view name) {
  constexpr std::array<std::string_view, 16> kNobody = {"",
                                                        "contract not awarded",
                                                        "not awarded",
                                                        "redacted",
                                                        "n a",
                                                        "na",
                                                        "none",
                                                        "tbc",
                                                        "ej tilldelat",
                                                        "saknas",
                                                        "okand",
                                                        "okänd",
                                                        "various",
                                                        "se bilaga",
                                                        "sekretess",
                                                        "sekretessbelagd"};
  return std::find(kNobody.begin(), kNobody.end(), base::folded(name)) != kNobody.end();
}

bool says_nothing(std::string_view text) {
  constexpr std::array<std::string_view, 9> kSilent = {
      "unknown",    "okänt",      "uppgift saknas", "se avtal", "enligt avtal",
      "framgår ej", "ej angivet", "not stated",     "see annex"};
  return names_nobody(text) ||
         std::find(kSilent.begin(), kSilent.end(), base::folded(text)) != kSilent.end();
}

std::optional<std::string> ten_digits(std::string_view text) {
  std::string plain;
  for (const char c : tidy(text)) {
    if (c != ' ' && c != '-' && c != '+') plain += c;
  }
  const bool is_vat = plain.size() == 14 && plain.substr(0, 2) == "SE" && plain.substr(12) == "01";
  if (is_vat) plain = plain.substr(2, 10);
  if (plain.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
  const std::string century = plain.substr(0, 2);
  const bool is_long =
      plain.size() == 12 && (century == "16" || century == "19" || century == "20");
  if (is_long) plain.erase(0, 2);
  return plain.size() == 10 ? std::optional(plain) : std::nullopt;
}

bool has_personal_number(std::string_view text) {
  if (holds_personal_number(text)) return true;
  const std::optional<std::string> digits = ten_digits(text);
  return digits && holds_personal_number(*digits);
}

std::string slug(std::string_view text) {
  std::string result;
  for (const char c : base::folded_without_marks(text)) {
    const bool plain = (c >= 'a' && c <= 'z') || is_digit(c);
    if (plain) {
      result += c;
    } else if (!result.empty() && result.back() != '-') {
      result += '-';
    }
    if (result.size() >= kLongestSlug) break;
  }
  while (!result.empty() && result.back() == '-') result.pop_back();
  return result.empty() ? "x" : result;
}

}  // namespace avtal::workbook
