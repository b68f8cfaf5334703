#pragma once
// Text for people, on a terminal or in a pipe: sentences, headings and aligned lists. Internal to
// the command.

#include <string>
#include <string_view>
#include <vector>

namespace avtal::cli {

class Sheet {
 public:
  void sentence(std::string text);
  /// An empty line before, the id after: "Skog och mark (skog-och-mark-insats)".
  void heading(std::string_view text, std::string_view id = {});
  /// Below a heading: a label and what it says, one line each. Labels of a sheet are as wide.
  void row(std::string_view label, const std::vector<std::string>& lines);
  void row(std::string_view label, std::string line) {
    row(label, std::vector<std::string>{std::move(line)});
  }
  /// Lines of cells, every column but the last as wide as its widest cell.
  void table(const std::vector<std::vector<std::string>>& lines);
  std::string text() const;

 private:
  struct Line {
    bool is_row = false;
    std::string label;
    std::string text;
  };
  std::vector<Line> lines_;
};

/// The text with spaces up to the width, counted in characters.
std::string padded(std::string_view text, std::size_t width);

}  // namespace avtal::cli
