#pragma once
// Words as they are compared: what a typesetter may change is made alike, what a writer chose is
// not. Figures stay as they are written.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace avtal::proof {

/// One line: each run of white space (NBSP too) one space and none at the ends, all dashes "-", all
/// quotation marks " or ', "…" as "...", no "*" of emphasis; soft hyphens only at the line's end,
/// as "-".
std::string plain_line(std::string_view line);

/// Goes on with `text` on a new line, both of them plain. A hyphen that ends the line may have been
/// put there by the typesetter: it is kept as a mark that fits with and without it. Beside a figure
/// it is kept as it stands.
void append_line(std::string& text, std::string_view line);

/// As a reader sees it: without the marks of `append_line`.
std::string shown(std::string_view text);

/// What is sought: the parts between «…» or «...» (in brackets too), plain.
std::vector<std::string> parts_of(std::string_view quote);

/// Stand the parts in the text, whole words, in order? The first letter of all may be a capital or
/// not. A figure fits no part of a longer one: "694 000" is not in "1 694 000", nor "9" in "1,9".
bool stands_in(const std::vector<std::string>& parts, std::string_view text);

/// The words of a text that resemble a quote the most.
struct Likeness {
  std::size_t shared = 0;  // how many of the quote's words stand there
  std::string text;        // as many words of the text as the quote has
};
Likeness most_like(const std::vector<std::string>& parts, std::string_view text);
/// How many words there are to share.
std::size_t word_count(const std::vector<std::string>& parts);

}  // namespace avtal::proof
