#pragma once
// Which lines of a letter are headings. Nothing in a plain text says so: it is told by the dataset,
// by what letters of committees usually have, or by how the line looks.

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace avtal::proof {

class Headings {
 public:
  /// `named`: headings that the dataset's places name; the other kinds are known anyway.
  explicit Headings(const std::vector<std::string>& named);

  /// How many lines from `lines[first]` on (plain ones, of one block) are a heading that is named
  /// or usual, or marked as one in Markdown; 0: none. A long one may take several lines.
  std::size_t known_at(const std::vector<std::string>& lines, std::size_t first) const;

 private:
  bool is_known(std::string_view text) const;
  std::unordered_set<std::string> known_;  // folded
};

/// Could a line alone, with a sentence below it, be a heading? Short, begins with a capital, has no
/// figure and no mark at its end.
bool looks_like_heading(std::string_view line);

/// The same heading? Case, dashes and marks don't count, nor its number where one lacks it.
bool is_heading(std::string_view heading, std::string_view wanted);

/// Does a sentence end here?
bool ends_sentence(std::string_view text);

}  // namespace avtal::proof
