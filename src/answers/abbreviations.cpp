#include "answers/abbreviations.h"

#include <cstddef>

#include "base/text.h"

namespace avtal::answers::inner {
namespace {

constexpr std::size_t kLongestAbbreviation = 5;

/// A letter or a digit that goes on with the word.
bool goes_on(std::string_view text, std::size_t at) {
  return at < text.size() && !base::folded(text.substr(at, 1)).empty();
}

bool goes_on_before(std::string_view text, std::size_t at) {
  // Any byte beyond ASCII before is taken for a letter: the names are Swedish.
  if (at == 0) return false;
  const auto byte = static_cast<unsigned char>(text[at - 1]);
  return byte >= 0x80 || !base::folded(text.substr(at - 1, 1)).empty();
}

}  // namespace

bool is_abbreviation(std::string_view text) {
  const std::size_t letters = base::code_point_count(text);
  if (letters < 2 || letters > kLongestAbbreviation) return false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t letter = base::next_code_point(text, at);
    const bool capital =
        (letter >= U'A' && letter <= U'Z') || letter == U'Å' || letter == U'Ä' || letter == U'Ö';
    if (!capital || begin == at) return false;
  }
  return true;
}

bool has_whole_word(std::string_view text, std::string_view word) {
  for (std::size_t at = text.find(word); at != std::string_view::npos;
       at = text.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool digit = end < text.size() && text[end] >= '0' && text[end] <= '9';
    const bool longer = end < text.size() && static_cast<unsigned char>(text[end]) >= 0x80
                            ? !base::folded(text.substr(end, 2)).empty()
                            : goes_on(text, end) && !digit;
    if (!goes_on_before(text, at) && !longer) return true;
  }
  return false;
}

}  // namespace avtal::answers::inner
