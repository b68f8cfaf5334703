#include "cli/ask_sheet.h"

#include <algorithm>

#include "base/text.h"

namespace avtal::cli {
namespace {

constexpr std::string_view kIndent = "  ";

}  // namespace

std::string padded(std::string_view text, std::size_t width) {
  std::string result(text);
  const std::size_t used = base::code_point_count(text);
  if (used < width) result.append(width - used, ' ');
  return result;
}

void Sheet::sentence(std::string text) { lines_.push_back({false, {}, std::move(text)}); }

void Sheet::heading(std::string_view text, std::string_view id) {
  if (!lines_.empty()) sentence({});
  std::string line(text);
  if (!id.empty()) line += " (" + std::string(id) + ")";
  sentence(std::move(line));
}

void Sheet::row(std::string_view label, const std::vector<std::string>& lines) {
  bool first = true;
  for (const std::string& line : lines) {
    lines_.push_back({true, std::string(first ? label : std::string_view{}), line});
    first = false;
  }
}

void Sheet::table(const std::vector<std::vector<std::string>>& lines) {
  std::vector<std::size_t> widths;
  for (const std::vector<std::string>& cells : lines) {
    widths.resize(std::max(widths.size(), cells.size()));
    for (std::size_t i = 0; i < cells.size(); ++i) {
      widths[i] = std::max(widths[i], base::code_point_count(cells[i]));
    }
  }
  for (const std::vector<std::string>& cells : lines) {
    std::string line(kIndent);
    for (std::size_t i = 0; i < cells.size(); ++i) {
      const bool last = i + 1 == cells.size();
      line += last ? cells[i] : padded(cells[i], widths[i] + 2);
    }
    line.erase(line.find_last_not_of(' ') + 1);
    sentence(std::move(line));
  }
}

std::string Sheet::text() const {
  std::size_t width = 0;
  for (const Line& line : lines_) width = std::max(width, base::code_point_count(line.label));
  std::string result;
  for (const Line& line : lines_) {
    if (line.is_row) result += std::string(kIndent) + padded(line.label, width + 2);
    result += line.text + "\n";
  }
  return result;
}

}  // namespace avtal::cli
