#include "workbook/cell_values.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>
#include <vector>

#include "base/text.h"
#include "workbook/cell_pieces.h"
#include "workbook/heads.h"

namespace avtal::workbook {
namespace {

using tables::Cell;
using tables::CellKind;

constexpr std::string_view kHardSpace = "\u00A0";

/// "12", "-3", "26.0".
bool is_whole_number(std::string_view text) {
  if (!text.empty() && text.front() == '-') text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (!is_digits(text.substr(0, point))) return false;
  return point == std::string_view::npos ||
         (point + 1 < text.size() &&
          text.find_first_not_of('0', point + 1) == std::string_view::npos);
}

std::string without(std::string text, std::string_view what) {
  for (std::size_t at = 0; (at = text.find(what, at)) != std::string::npos;) {
    text.erase(at, what.size());
  }
  return text;
}

Json word_or_number(std::string text, CellPlace from) {
  const bool is_number = is_whole_number(text);
  return Json::of(std::move(text), from, is_number ? Json::Kind::number : Json::Kind::text);
}

/// The first day, when a cell says a moment.
std::string date_of(const Cell& cell) {
  std::string text(trimmed(cell.text));
  if (cell.kind == CellKind::date) return text.substr(0, text.find('T'));
  const std::string folded = base::folded(text);
  if (folded == "tills vidare" || folded == "until further notice") return "..";
  return text;
}

std::optional<bool> truth_of(const Cell& cell) {
  constexpr std::array<std::string_view, 5> kYes = {"ja", "yes", "true", "x", "sant"};
  constexpr std::array<std::string_view, 4> kNo = {"nej", "no", "false", "falskt"};
  const std::string folded = base::folded(cell.text);
  if (std::find(kYes.begin(), kYes.end(), folded) != kYes.end()) return true;
  if (std::find(kNo.begin(), kNo.end(), folded) != kNo.end()) return false;
  return std::nullopt;
}

/// Kronor with two decimals as the spreadsheet's number: "12.50" as "12.5".
std::string shortest_decimal(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

bool is_decimal(std::string_view text) {
  if (!text.empty() && text.front() == '-') text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (!is_digits(text.substr(0, point))) return false;
  return point == std::string_view::npos || is_digits(text.substr(point + 1));
}

}  // namespace

std::optional<std::string> amount_of(std::string_view given) {
  std::string text = without(without(std::string(trimmed(given)), " "), kHardSpace);
  text = without(without(text, "\u202F"), "\u2009");
  // A minus as it is printed.
  if (text.substr(0, 3) == "\u2212") text.replace(0, 3, "-");
  for (const std::string_view unit : {":-", ",-", "kr", "SEK"}) {
    if (text.size() > unit.size() && text.substr(text.size() - unit.size()) == unit) {
      text.resize(text.size() - unit.size());
      break;
    }
  }
  const std::size_t comma = text.rfind(',');
  const std::size_t point = text.rfind('.');
  if (comma != std::string::npos && point != std::string::npos) {
    // The last is the decimal sign, the others are between thousands.
    const char decimal = comma > point ? ',' : '.';
    text = without(text, decimal == ',' ? "." : ",");
    if (std::count(text.begin(), text.end(), decimal) > 1) return std::nullopt;
  } else if (comma != std::string::npos || point != std::string::npos) {
    const char sign = comma != std::string::npos ? ',' : '.';
    const std::size_t at = comma != std::string::npos ? comma : point;
    const bool several = std::count(text.begin(), text.end(), sign) > 1;
    if (several) {
      // Only thousands can come several times.
      text = without(text, std::string(1, sign));
    } else if (text.size() - at - 1 == 3) {
      return std::nullopt;
    }
  }
  std::replace(text.begin(), text.end(), ',', '.');
  if (!is_decimal(text)) return std::nullopt;
  const std::size_t decimals =
      text.find('.') == std::string::npos ? 0 : text.size() - text.find('.') - 1;
  if (decimals > 2) {
    if (text.find_first_not_of('0', text.find('.') + 3) != std::string::npos) return std::nullopt;
    text.resize(text.find('.') + 3);
  }
  if (decimals == 1) text += '0';
  if (decimals > 0 && text.substr(text.size() - 3) == ".00") text.resize(text.size() - 3);
  return text;
}

Cell cell_of(const Json& value, const Part& part, const DocumentNames& documents,
             Language language) {
  switch (part.form) {
    case Form::refs:
    case Form::texts: {
      std::vector<std::string> items;
      for (const Json& item : value.items) items.push_back(item.text);
      return {joined_list(items), CellKind::text};
    }
    case Form::word:
      return {shown_word(*part.words, value.text, language), CellKind::text};
    case Form::whole:
      if (value.kind != Json::Kind::number) return {value.text, CellKind::text};
      return {shortest_decimal(value.text), CellKind::number};
    case Form::amount:
    case Form::count:
    case Form::percent:
      if (!is_decimal(value.text)) return {value.text, CellKind::text};
      return {shortest_decimal(value.text), CellKind::number};
    case Form::truth: {
      const Phrase<>& word = value.text == "true" ? heads::yes : heads::no;
      return {std::string(word.in(language)), CellKind::text};
    }
    case Form::places:
      return {places_text(value, documents, language), CellKind::text};
    case Form::text:
    case Form::local:
    case Form::id:
    case Form::ref:
    case Form::date:
      break;
  }
  return {value.text, CellKind::text};
}

Json value_of(const Cell& cell, const Part& part, const DocumentNames& documents, CellPlace from) {
  const std::string plain(trimmed(cell.text));
  switch (part.form) {
    case Form::refs:
    case Form::texts: {
      Json list = Json::array(from);
      for (std::string& item : split_list(cell.text)) list.items.push_back(Json::of(item, from));
      return list;
    }
    case Form::word:
      return Json::of(word_meant(*part.words, plain), from);
    case Form::whole:
      return word_or_number(plain, from);
    case Form::amount: {
      const std::optional<std::string> amount = amount_of(cell.text);
      if (!amount) return Json::of(plain, from);
      return word_or_number(*amount, from);
    }
    case Form::count: {
      const std::optional<std::string> count = amount_of(cell.text);
      if (!count) return Json::of(plain, from);
      return Json::of(shortest_decimal(*count), from, Json::Kind::number);
    }
    case Form::percent: {
      std::string text = plain;
      std::replace(text.begin(), text.end(), ',', '.');
      return Json::of(text, from);
    }
    case Form::truth: {
      const std::optional<bool> truth = truth_of(cell);
      if (!truth) return Json::of(plain, from);
      return Json::of(*truth ? "true" : "false", from, Json::Kind::truth);
    }
    case Form::places:
      return places_of(cell.text, documents, from);
    case Form::date:
      return Json::of(date_of(cell), from);
    case Form::id:
    case Form::ref:
      return Json::of(plain, from);
    case Form::text:
    case Form::local:
      break;
  }
  return Json::of(cell.text, from);
}

}  // namespace avtal::workbook
