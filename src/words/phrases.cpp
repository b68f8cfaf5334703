#include "words/phrases.h"

#include <cstddef>

namespace avtal::words {

namespace {

struct Texts {
  std::string_view sv;
  std::string_view en;
};

// Not a std::array: clang gives up deducing one of so many.
constexpr Texts kTexts[] = {
#define PHRASE(name, sv, en) {sv, en},
#include "words/phrases.inc"
#undef PHRASE
};

}  // namespace

std::string_view text(Phrase phrase, Language language) {
  const Texts& texts = kTexts[static_cast<std::size_t>(phrase)];
  return language == Language::en ? texts.en : texts.sv;
}

std::string filled(Phrase phrase, Language language, std::initializer_list<std::string_view> with) {
  const std::string_view pattern = text(phrase, language);
  std::string result;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const bool is_placeholder = pattern[i] == '{' && i + 2 < pattern.size() &&
                                pattern[i + 1] >= '0' && pattern[i + 1] <= '9' &&
                                pattern[i + 2] == '}';
    if (is_placeholder) {
      const auto index = static_cast<std::size_t>(pattern[i + 1] - '0');
      if (index < with.size()) {
        result += *(with.begin() + index);
        i += 2;
        continue;
      }
    }
    result += pattern[i];
  }
  return result;
}

}  // namespace avtal::words
