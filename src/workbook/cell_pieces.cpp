#include "workbook/cell_pieces.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace avtal::workbook {
namespace {

constexpr std::string_view kSpaces = " \t\r\n";
constexpr std::string_view kHardSpace = "\u00A0";

bool is_digit(char c) { return c >= '0' && c <= '9'; }

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

}  // namespace

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

bool is_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
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

}  // namespace avtal::workbook
