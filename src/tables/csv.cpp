#include "tables/csv.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>
#include <vector>

#include "base/text.h"
#include "tables/encoding.h"
#include "tables/refusals.h"

namespace avtal::tables {
namespace {

constexpr std::size_t kRowsSniffed = 50;
constexpr std::string_view kMark = "\xEF\xBB\xBF";

/// Takes one row off `text`. A quotation mark counts only at the beginning of a cell.
class RowReader {
 public:
  RowReader(std::string_view text, char separator) : text_(text), separator_(separator) {}

  bool at_end() const { return at_ >= text_.size(); }
  bool has_open_quote() const { return open_quote_; }
  std::size_t open_column() const { return open_column_; }

  template <class Take>
  void read(Take take) {
    for (std::size_t column = 0;; ++column) {
      take(cell(column));
      if (at_end()) return;
      const char end = text_[at_++];
      if (end == separator_) continue;
      if (end == '\r' && !at_end() && text_[at_] == '\n') ++at_;
      return;
    }
  }

 private:
  bool ends_cell(char c) const { return c == separator_ || c == '\n' || c == '\r'; }

  std::string_view plain() {
    const std::size_t start = at_;
    while (!at_end() && !ends_cell(text_[at_])) ++at_;
    return text_.substr(start, at_ - start);
  }

  std::string cell(std::size_t column) {
    if (at_end() || text_[at_] != '"') return std::string(plain());
    std::string value;
    ++at_;
    for (;;) {
      const std::size_t quote = text_.find('"', at_);
      if (quote == std::string_view::npos) {
        value += text_.substr(at_);
        at_ = text_.size();
        open_quote_ = true;
        open_column_ = column;
        return value;
      }
      value += text_.substr(at_, quote - at_);
      at_ = quote + 1;
      if (at_end() || text_[at_] != '"') break;
      value += '"';
      ++at_;
    }
    // What stands after the closing mark belongs to the cell all the same.
    value += plain();
    return value;
  }

  std::string_view text_;
  char separator_;
  std::size_t at_ = 0;
  bool open_quote_ = false;
  std::size_t open_column_ = 0;
};

/// Would a spreadsheet run it? Apostrophes before the sign are those that keep it from that.
bool looks_like_formula(std::string_view text) {
  const std::size_t first = text.find_first_not_of('\'');
  if (first == std::string_view::npos) return false;
  return std::string_view("=+-@").find(text[first]) != std::string_view::npos;
}

std::string without_guard(std::string text) {
  if (!text.empty() && text.front() == '\'' && looks_like_formula(text)) text.erase(0, 1);
  return text;
}

/// «sep=;» as a first line, which Excel understands.
bool says_separator(std::string_view text) {
  if (text.size() < 5 || text.substr(0, 4) != "sep=") return false;
  return text.size() == 5 || text[5] == '\r' || text[5] == '\n';
}

Read refused(model::LocalText message, model::LocalText mend) {
  Read result;
  result.refused = true;
  result.remarks.push_back({{}, 0, {}, std::move(message), std::move(mend)});
  return result;
}

std::string written(const Cell& cell, char separator) {
  const bool guarded = cell.kind != CellKind::number && looks_like_formula(cell.text);
  std::string text = (guarded ? "'" : "") + cell.text;
  const bool plain = text.find_first_of("\"\r\n") == std::string::npos &&
                     text.find(separator) == std::string::npos && !text.empty() &&
                     text.front() != ' ' && text.back() != ' ';
  if (plain || text.empty()) return text;
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return quoted + '"';
}

}  // namespace

char separator_of(std::string_view text) {
  if (says_separator(text)) return text[4];
  constexpr std::array<char, 4> kSeparators = {';', '\t', ',', '|'};
  char best = ';';
  std::size_t most = 0;
  for (const char separator : kSeparators) {
    RowReader reader(text, separator);
    std::size_t first = 0;
    std::size_t alike = 0;
    for (std::size_t row = 0; row < kRowsSniffed && !reader.at_end(); ++row) {
      std::size_t width = 0;
      reader.read([&width](const std::string&) { ++width; });
      if (row == 0) first = width;
      if (width == first && width > 1) ++alike;
    }
    if (first < 2) continue;
    const std::size_t score = alike * 1000 + first;
    if (score > most) {
      most = score;
      best = separator;
    }
  }
  return best;
}

namespace {

/// Documents and pictures begin with signs of their own, and hold no table.
bool is_document(std::string_view bytes) {
  constexpr std::string_view kBeginnings[] = {"%PDF-", "{\\rtf", "\x89PNG", "\xFF\xD8\xFF", "GIF8"};
  return std::any_of(
      std::begin(kBeginnings), std::end(kBeginnings),
      [bytes](std::string_view each) { return bytes.substr(0, each.size()) == each; });
}

}  // namespace

Read read_csv(std::string_view bytes, std::string_view name, const Limits& limits) {
  if (is_document(bytes)) return refused(said(refusals::document), said(refusals::choose_table));
  if (bytes.size() > limits.bytes) {
    return refused(said(refusals::too_large, std::to_string(limits.bytes >> 20)),
                   said(refusals::split_it));
  }
  Decoded file = decoded(bytes);
  if (file.text.empty()) return refused(said(refusals::file_empty), said(refusals::choose_table));
  Read result;
  if (file.had_broken) {
    result.remarks.push_back({std::string(name),
                              0,
                              {},
                              said(refusals::broken_characters),
                              said(refusals::save_as_utf8)});
  }
  std::string_view text = file.text;
  const char separator = separator_of(text);
  Table table;
  table.name = std::string(name);
  RowReader reader(text, separator);
  std::size_t cells = 0;
  for (int number = 1; !reader.at_end(); ++number) {
    Row row;
    row.number = number;
    reader.read([&](std::string cell) {
      cell = without_guard(std::move(cell));
      if (file.had_broken && !base::is_valid_utf8(cell)) cell = base::cleaned(cell).text;
      row.cells.push_back({std::move(cell), CellKind::text});
    });
    if (number == 1 && says_separator(text)) continue;
    while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
    cells += row.cells.size();
    if (cells > limits.cells) {
      return refused(said(refusals::too_many_cells, std::to_string(limits.cells)),
                     said(refusals::split_it));
    }
    if (reader.has_open_quote()) {
      result.remarks.push_back({table.name, number, column_letters(reader.open_column()),
                                said(refusals::open_quote), said(refusals::end_quote)});
    }
    if (!row.cells.empty()) table.rows.push_back(std::move(row));
  }
  result.tables.push_back(std::move(table));
  return result;
}

std::string write_csv(const Table& table, char separator) {
  std::string text(kMark);
  int number = 1;
  for (const Row& row : table.rows) {
    // Rows keep their numbers.
    for (; number < row.number; ++number) text += "\r\n";
    for (std::size_t column = 0; column < row.cells.size(); ++column) {
      if (column > 0) text += separator;
      text += written(row.cells[column], separator);
    }
    text += "\r\n";
    ++number;
  }
  return text;
}

}  // namespace avtal::tables
