#include "workbook/cell_values.h"

#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "workbook/heads.h"

namespace avtal::workbook {
namespace {

using tables::Cell;
using tables::CellKind;

constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::string_view kHardSpace = "\u00A0";

std::string_view trimmed(std::string_view text) {
  for (;;) {
    if (text.substr(0, kHardSpace.size()) == kHardSpace) {
      text.remove_prefix(kHardSpace.size());
    } else if (text.size() >= kHardSpace.size() &&
               text.substr(text.size() - kHardSpace.size()) == kHardSpace) {
      text.remove_suffix(kHardSpace.size());
    } else if (!text.empty() && kSpaces.find(text.front()) != std::string_view::npos) {
      text.remove_prefix(1);
    } else if (!text.empty() && kSpaces.find(text.back()) != std::string_view::npos) {
      text.remove_suffix(1);
    } else {
      return text;
    }
  }
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

/// "12", "-3", "26.0".
bool is_whole_number(std::string_view text) {
  if (!text.empty() && text.front() == '-') text.remove_prefix(1);
  const std::size_t point = text.find('.');
  if (!is_digits(text.substr(0, point))) return false;
  return point == std::string_view::npos ||
         (point + 1 < text.size() &&
          text.find_first_not_of('0', point + 1) == std::string_view::npos);
}

std::string in_quotes(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

bool needs_quotes(std::string_view text) {
  return text.find_first_of(";\"\n") != std::string_view::npos || trimmed(text) != text;
}

/// The end of what stands within quotation marks from `at`, after the closing one.
std::size_t after_quoted(std::string_view text, std::size_t at, std::string& content) {
  for (++at; at < text.size(); ++at) {
    if (text[at] != '"') {
      content += text[at];
    } else if (at + 1 < text.size() && text[at + 1] == '"') {
      content += '"';
      ++at;
    } else {
      return at + 1;
    }
  }
  return at;
}

/// «stycke 2» as "2"; empty when it is no such thing.
std::string_view after_word(std::string_view piece, const Phrase<>& word) {
  for (const Language language : {Language::sv, Language::en}) {
    const std::string_view said = word.in(language);
    if (piece.size() > said.size() + 1 && piece.substr(0, said.size()) == said &&
        piece[said.size()] == ' ') {
      return trimmed(piece.substr(said.size() + 1));
    }
  }
  return {};
}

bool is_paragraph(std::string_view piece) { return is_digits(after_word(piece, heads::paragraph)); }
bool is_point(std::string_view piece) { return !after_word(piece, heads::point).empty(); }

/// Splits at the separator outside quotation marks, which begin a piece or follow a space. They are
/// kept.
std::vector<std::string_view> split_outside_quotes(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  std::size_t start = 0;
  bool quoted = false;
  bool at_start = true;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' && (quoted || at_start)) quoted = !quoted;
    const bool ends = !quoted && (c == separator || (separator == ';' && c == '\n'));
    if (ends) {
      pieces.push_back(text.substr(start, at - start));
      start = at + 1;
    }
    // A mark that closes may be the first of two.
    at_start = ends || c == ' ' || c == '"';
  }
  pieces.push_back(text.substr(start));
  return pieces;
}

std::string unquoted(std::string_view piece) {
  piece = trimmed(piece);
  if (piece.empty() || piece.front() != '"') return std::string(piece);
  std::string content;
  const std::size_t end = after_quoted(piece, 0, content);
  return content + std::string(piece.substr(end));
}

/// A section that could be taken for something else stands within quotation marks.
std::string section_text(const std::string& section) {
  bool risky = needs_quotes(section);
  for (const std::string_view piece : split_outside_quotes(section, ',')) {
    risky = risky || is_paragraph(trimmed(piece)) || is_point(trimmed(piece));
  }
  return risky ? in_quotes(section) : section;
}

std::string place_text(const Json& place, const DocumentNames& documents, Language language) {
  std::string text = documents.shown(place.text_of("document"));
  const std::string section(place.text_of("section"));
  if (!section.empty()) text += ", " + section_text(section);
  const std::string_view paragraph = place.text_of("paragraph");
  if (!paragraph.empty()) {
    text += ", " + std::string(heads::paragraph.in(language)) + " " + std::string(paragraph);
  }
  const std::string point(place.text_of("point"));
  if (!point.empty()) {
    text += ", " + std::string(heads::point.in(language)) + " ";
    const bool risky = needs_quotes(point) || point.find(',') != std::string::npos;
    text += risky ? in_quotes(point) : point;
  }
  return text;
}

Json place_of(std::string_view cell, const DocumentNames& documents, CellPlace from) {
  std::vector<std::string_view> pieces = split_outside_quotes(cell, ',');
  Json place = Json::object(from);
  const auto trimmed_last = [&pieces] { return trimmed(pieces.back()); };
  std::string point;
  std::string paragraph;
  if (pieces.size() > 1 && is_point(trimmed_last())) {
    point = unquoted(after_word(trimmed_last(), heads::point));
    pieces.pop_back();
  }
  if (pieces.size() > 1 && is_paragraph(trimmed_last())) {
    paragraph = std::string(after_word(trimmed_last(), heads::paragraph));
    pieces.pop_back();
  }
  place.add("document", Json::of(documents.meant(unquoted(pieces.front())), from));
  if (pieces.size() > 1) {
    // What is between is the section, with its own commas.
    const char* const first = pieces[1].data();
    const auto size = static_cast<std::size_t>(pieces.back().data() + pieces.back().size() - first);
    const std::string section = unquoted({first, size});
    if (!section.empty()) place.add("section", Json::of(section, from));
  }
  if (!paragraph.empty()) place.add("paragraph", Json::of(paragraph, from, Json::Kind::number));
  if (!point.empty()) place.add("point", Json::of(point, from));
  return place;
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

std::string joined_list(const std::vector<std::string>& items) {
  std::string text;
  for (const std::string& item : items) {
    if (!text.empty()) text += "; ";
    text += needs_quotes(item) ? in_quotes(item) : item;
  }
  return text;
}

std::vector<std::string> split_list(std::string_view cell) {
  std::vector<std::string> items;
  for (const std::string_view piece : split_outside_quotes(cell, ';')) {
    std::string item = unquoted(piece);
    if (!item.empty()) items.push_back(std::move(item));
  }
  return items;
}

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

// ---- documents

DocumentNames::DocumentNames(const Json* documents) {
  if (documents == nullptr) return;
  const auto swedish = [](const Json* text) {
    if (text == nullptr) return std::string();
    return text->kind == Json::Kind::object ? std::string(text->text_of("sv")) : text->text;
  };
  for (const Json& document : documents->items) {
    all_.push_back({std::string(document.text_of("id")), swedish(document.find("shortTitle")),
                    swedish(document.find("title"))});
  }
}

std::string DocumentNames::shown(std::string_view id) const {
  const auto named = std::find_if(all_.begin(), all_.end(),
                                  [&](const Named& document) { return document.id == id; });
  if (named == all_.end() || named->short_title.empty()) return std::string(id);
  const std::string& name = named->short_title;
  const bool plain = name.find_first_of(",;\"\n") == std::string::npos && trimmed(name) == name;
  const auto meant_by_name = std::count_if(all_.begin(), all_.end(), [&](const Named& document) {
    return document.id == name || document.short_title == name || document.title == name;
  });
  return plain && meant_by_name == 1 ? name : std::string(id);
}

std::string DocumentNames::meant(std::string_view shown) const {
  for (const Named& document : all_) {
    if (document.id == shown) return document.id;
  }
  const std::string* found = nullptr;
  for (const Named& document : all_) {
    if (document.short_title != shown && document.title != shown) continue;
    if (found != nullptr) return std::string(shown);
    found = &document.id;
  }
  return found != nullptr ? *found : std::string(shown);
}

// ---- places

std::string places_text(const Json& source, const DocumentNames& documents, Language language) {
  if (source.kind != Json::Kind::array) return place_text(source, documents, language);
  std::string text;
  for (const Json& place : source.items) {
    if (!text.empty()) text += "; ";
    text += place_text(place, documents, language);
  }
  return text;
}

Json places_of(std::string_view cell, const DocumentNames& documents, CellPlace from) {
  Json places = Json::array(from);
  for (const std::string_view piece : split_outside_quotes(cell, ';')) {
    if (trimmed(piece).empty()) continue;
    places.items.push_back(place_of(trimmed(piece), documents, from));
  }
  if (places.items.size() != 1) return places;
  Json only = std::move(places.items.front());
  return only;
}

// ---- values

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
