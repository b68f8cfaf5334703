#include "export/csv.h"

#include <algorithm>
#include <string_view>

namespace avtal::exporting {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kSeparators = ";,\t";  // of any flavour: who opens the file decides

/// What spreadsheets take for the beginning of a formula, full-width signs included.
constexpr std::string_view kFormulaSigns[] = {"=",  "+",      "-",      "@",      "\t",
                                              "\r", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"};
/// What they skip before they look for one.
constexpr std::string_view kBlanks[] = {" ",      "\n",     "\u00A0", "\u00AD", "\u1680", "\u2000",
                                        "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
                                        "\u2007", "\u2008", "\u2009", "\u200A", "\u200B", "\u2028",
                                        "\u2029", "\u202F", "\u205F", "\u2060", "\u3000", "\uFEFF"};

bool begins_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

std::string_view without_blanks(std::string_view text) {
  const auto blank = [&text](std::string_view each) { return begins_with(text, each); };
  for (const auto* found = std::find_if(std::begin(kBlanks), std::end(kBlanks), blank);
       found != std::end(kBlanks);
       found = std::find_if(std::begin(kBlanks), std::end(kBlanks), blank)) {
    text.remove_prefix(found->size());
  }
  return text;
}

bool looks_like_formula(std::string_view text) {
  const std::string_view first = without_blanks(text);
  return std::any_of(std::begin(kFormulaSigns), std::end(kFormulaSigns),
                     [first](std::string_view sign) { return begins_with(first, sign); });
}

std::size_t digits_of(std::string_view text) {
  const std::size_t end = text.find_first_not_of("0123456789");
  return end == std::string_view::npos ? text.size() : end;
}

/// "2021-10", "2012-39", "3/4": a month, a case number, a part of something; a spreadsheet makes a
/// day of it, in a year of its own choice.
bool looks_like_part_of_day(std::string_view text) {
  const std::size_t first = digits_of(text);
  if (first < 1 || first > 4 || first == text.size()) return false;
  if (text[first] != '-' && text[first] != '/') return false;
  const std::size_t second = digits_of(text.substr(first + 1));
  const bool is_short = second == 1 || second == 2 || (second == 4 && first <= 2);
  return is_short && first + 1 + second == text.size();
}

/// Also what the other flavour would take apart: its parts could be formulas.
std::string quoted(std::string_view text) {
  const bool plain = text.find_first_of("\"\n\r") == std::string_view::npos &&
                     text.find_first_of(kSeparators) == std::string_view::npos;
  if (plain) return std::string(text);
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

/// For people's spreadsheets nothing is a formula, nor a day that no document states; programs get
/// the text as it is.
std::string cell_text(const Cell& cell, CsvFlavour flavour) {
  if (!cell.number) {
    const bool misread = looks_like_formula(cell.text) || looks_like_part_of_day(cell.text);
    const bool marked = flavour == CsvFlavour::excel && misread;
    return quoted((marked ? "'" : "") + cell.text);
  }
  std::string text = cell.text;
  if (flavour == CsvFlavour::excel) std::replace(text.begin(), text.end(), '.', ',');
  return text;
}

}  // namespace

std::string to_csv(const Table& table, CsvFlavour flavour) {
  const bool excel = flavour == CsvFlavour::excel;
  const char separator = excel ? ';' : ',';
  std::string out(excel ? kByteOrderMark : "");
  const auto line = [&](const std::vector<Cell>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (i > 0) out += separator;
      out += cell_text(cells[i], flavour);
    }
    out += "\r\n";
  };
  std::vector<Cell> head;
  for (const Column& column : table.columns) head.push_back({excel ? column.name : column.key});
  line(head);
  for (const std::vector<Cell>& row : table.rows) line(row);
  return out;
}

}  // namespace avtal::exporting
