// Numbers, places and lists. Integer arithmetic only: the same text natively and in WebAssembly.

#include "words/format.h"

#include <cstddef>
#include <cstdint>

#include "words/common.h"
#include "words/format_parts.h"

namespace avtal::words {
namespace {

constexpr std::string_view kMinus = "\u2212";

std::string joined_with(const std::vector<std::string>& parts, std::string_view last_link) {
  std::string result;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (i > 0) result += i + 1 == parts.size() ? last_link : std::string_view(", ");
    result += parts[i];
  }
  return result;
}

}  // namespace

std::string concat(std::initializer_list<std::string_view> parts) {
  std::string result;
  for (const std::string_view part : parts) result += part;
  return result;
}

std::uint64_t magnitude(std::int64_t value) {
  const auto bits = static_cast<std::uint64_t>(value);
  return value < 0 ? std::uint64_t{0} - bits : bits;
}

std::string grouped(std::uint64_t value, Language language) {
  const std::string_view separator = either(language, kNoBreakSpace, ",");
  const std::string digits = std::to_string(value);
  std::string result;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (i > 0 && (digits.size() - i) % 3 == 0) result += separator;
    result += digits[i];
  }
  return result;
}

std::string_view sign(std::int64_t value) { return value < 0 ? kMinus : std::string_view{}; }

std::string_view decimal_sign(Language language) { return either(language, ",", "."); }

std::string about(std::string_view what, Language language) {
  return concat({either(language, "ca ", "about "), what});
}

const std::string& local(const model::LocalText& text, Language language) {
  return is_english(language) && !text.en.empty() ? text.en : text.sv;
}

std::string number(std::int64_t value, Language language) {
  return concat({sign(value), grouped(magnitude(value), language)});
}

std::string percent(int permille, Language language) {
  const std::int64_t raised = std::int64_t{permille} + 5;
  const std::int64_t whole = raised >= 0 ? raised / 10 : -((-raised + 9) / 10);
  return concat({number(whole, language), either(language, "\u00A0%", "%")});
}

std::string percent_with_tenth(int tenths, Language language) {
  const std::uint64_t size = magnitude(tenths);
  return concat({sign(tenths), grouped(size / 10, language), decimal_sign(language),
                 std::to_string(size % 10), either(language, "\u00A0%", "%")});
}

std::string count(const model::Quantity& quantity, Language language) {
  constexpr std::int64_t kTenth = model::kHundredths / 10;
  std::string whole = number(quantity.hundredths / model::kHundredths, language);
  const std::int64_t rest = quantity.hundredths % model::kHundredths;
  if (rest == 0) return whole;
  const std::string decimals = rest % kTenth == 0 ? std::to_string(rest / kTenth)
                                                  : (rest < kTenth ? "0" : "") + std::to_string(rest);
  return concat({whole, decimal_sign(language), decimals});
}

std::string quantity(const model::Quantity& quantity, Language language) {
  std::string text = count(quantity, language);
  const std::string& unit = local(quantity.unit, language);
  if (!unit.empty()) text += concat({" ", unit});
  return quantity.approximate ? about(text, language) : text;
}

std::string place_within(const model::Place& place, Language language) {
  std::string result = place.section;
  if (place.paragraph > 0) {
    if (!result.empty()) result += ", ";
    result += concat({either(language, "stycke ", "para. "), std::to_string(place.paragraph)});
  }
  if (!place.point.empty()) {
    if (result.empty()) {
      result = either(language, "förslag ", "proposal, ");
    } else {
      result += ", ";
    }
    result += concat({either(language, "punkt ", "item "), place.point});
  }
  return result;
}

std::string place(const model::Dataset& dataset, const model::Place& place, Language language) {
  std::string result;
  if (place.document.index < dataset.documents.size()) {
    const model::Document& document = dataset.at(place.document);
    result = local(document.short_title.empty() ? document.title : document.short_title, language);
  }
  const std::string within = place_within(place, language);
  if (!result.empty() && !within.empty()) result += ", ";
  return result + within;
}

std::string quoted(std::string_view words, Language language) {
  std::string text(either(language, "\u201D", "\u201C"));
  text += words;
  text += "\u201D";
  return text;
}

std::string joined(const std::vector<std::string>& parts, Language language) {
  return joined_with(parts, either(language, " och ", " and "));
}

std::string alternatives(const std::vector<std::string>& parts, Language language) {
  return joined_with(parts, either(language, " eller ", " or "));
}

std::string absent(bool loaded, int refused_line, Language language) {
  if (loaded) return say(language, common::no_document_says);
  if (refused_line == 0) return say(language, common::not_loaded);
  return say(language, common::refused, std::to_string(refused_line));
}

}  // namespace avtal::words
