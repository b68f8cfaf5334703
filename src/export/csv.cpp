#include "export/csv.h"

#include <algorithm>
#include <string_view>

namespace avtal::exporting {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kFormulaSigns = "=+-@\t\r";

/// Spreadsheets skip blanks before they look for a formula.
std::string_view without_blanks(std::string_view text) {
  while (!text.empty()) {
    if (text.front() == ' ' || text.front() == '\n') {
      text.remove_prefix(1);
    } else if (text.substr(0, kNoBreakSpace.size()) == kNoBreakSpace) {
      text.remove_prefix(kNoBreakSpace.size());
    } else {
      break;
    }
  }
  return text;
}

bool looks_like_formula(std::string_view text) {
  const std::string_view first = without_blanks(text);
  return !first.empty() && kFormulaSigns.find(first.front()) != std::string_view::npos;
}

std::string quoted(std::string_view text, char separator) {
  const bool plain = std::none_of(text.begin(), text.end(), [separator](char c) {
    return c == separator || c == '"' || c == '\n' || c == '\r';
  });
  if (plain) return std::string(text);
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"') result += '"';
    result += c;
  }
  return result + '"';
}

std::string cell_text(const Cell& cell, CsvFlavour flavour, char separator) {
  if (!cell.number) {
    return quoted((looks_like_formula(cell.text) ? "'" : "") + cell.text, separator);
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
      out += cell_text(cells[i], flavour, separator);
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
