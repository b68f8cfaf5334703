#include "base/text.h"

#include <algorithm>
#include <cassert>
#include <numeric>
#include <utility>

#include "base/characters.h"
#include "base/decode.h"

namespace avtal::base {
namespace {

std::u32string code_points(std::string_view text) {
  std::u32string result;
  for (std::size_t index = 0; index < text.size();) {
    result.push_back(next_code_point(text, index));
  }
  return result;
}

}  // namespace

std::size_t first_character_size(std::string_view text) {
  std::size_t end = text.empty() ? 0 : decode(text, 0).length;
  while (end < text.size()) {
    const Decoded next = decode(text, end);
    if (!is_drawn_over(next.code_point)) break;
    end += next.length;
  }
  return end;
}

std::string_view truncated_utf8(std::string_view text, std::size_t max_bytes) {
  if (text.size() <= max_bytes) return text;
  const std::size_t cut = code_point_at(text, max_bytes);
  std::size_t letter = cut;
  while (letter > 0 && is_drawn_over(decode(text, letter).code_point)) {
    letter = code_point_at(text, letter - 1);
  }
  return text.substr(0, letter > 0 ? letter : cut);
}

std::string shortened_utf8(std::string_view text, std::size_t max_bytes) {
  const std::string_view kept = truncated_utf8(text, max_bytes);
  return std::string(kept) + (kept.size() < text.size() ? "\u2026" : "");
}

Cleaned cleaned(std::string_view text) {
  Cleaned result;
  result.text.reserve(text.size());
  for (std::size_t index = 0; index < text.size();) {
    const Decoded next = decode_composed(text, index);
    const bool is_cr_lf = text.substr(index, 2) == "\r\n";
    index += is_cr_lf ? 2 : next.length;
    if (next.valid && is_formatting(next.code_point)) continue;
    if (is_line_or_tab(next.code_point)) {
      result.text += ' ';
    } else if (next.valid && !apart(next.code_point).empty()) {
      result.text += apart(next.code_point);
    } else if (!next.valid || is_unsafe(next.code_point)) {
      append_utf8(result.text, kReplacement);
      result.had_unsafe = true;
    } else {
      append_utf8(result.text, next.code_point);
    }
  }
  return result;
}

int edit_distance(std::string_view a, std::string_view b, int limit) {
  assert(limit >= 0);
  const std::u32string from = code_points(a);
  const std::u32string to = code_points(b);
  const std::size_t most = static_cast<std::size_t>(std::max(limit, 0));
  const std::size_t too_far = most + 1;
  const std::size_t longer = std::max(from.size(), to.size());
  const std::size_t shorter = std::min(from.size(), to.size());
  if (longer - shorter > most) return static_cast<int>(too_far);

  // Three rows of the table of distances between the first i of `from` and the first j of `to`: a
  // transposition looks two rows up.
  std::vector<std::size_t> two_up(to.size() + 1);
  std::vector<std::size_t> above(to.size() + 1);
  std::vector<std::size_t> row(to.size() + 1);
  std::iota(above.begin(), above.end(), std::size_t{0});
  for (std::size_t i = 1; i <= from.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= to.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
      if (swapped) row[j] = std::min(row[j], two_up[j - 2] + 1);
    }
    // No later row comes nearer: what it takes from two rows up costs one more, and between two
    // neighbouring rows the nearest differ by one at most.
    if (*std::min_element(row.begin(), row.end()) > most) return static_cast<int>(too_far);
    std::swap(two_up, above);
    std::swap(above, row);
  }
  return static_cast<int>(std::min(above.back(), too_far));
}

}  // namespace avtal::base
