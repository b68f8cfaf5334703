#pragma once
// How a phrase becomes what is said: say(language, flows::headline, payer, amount).
//
// The phrases of a view stand in its header here ("words/search.h"), both languages side by side.
// Those that many files say are declared there and stand in a source beside it ("words/flows.cpp"),
// so that a changed word compiles one unit and not half the house: what several views say alike in
// common, names of fields and records in labels, what is counted in counts.

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/language.h"
#include "base/phrase.h"
#include "base/service_words.h"

namespace avtal::words {

using base::Language;
using base::Phrase;

/// "1 694 000" / "1,694,000".
std::string number(std::int64_t value, Language language);

/// A number that is told by another text than its digits: 2 and "två".
struct Counted {
  std::int64_t number;
  std::string text;
};

namespace put_in {

inline std::string_view shown(std::string_view text, Language /*language*/) { return text; }
inline const Counted& shown(const Counted& counted, Language /*language*/) { return counted; }
template <std::integral Number>
Counted shown(Number value, Language language) {
  const auto whole = static_cast<std::int64_t>(value);
  return {whole, number(whole, language)};
}

inline base::Argument argument(std::string_view text) { return {text, std::nullopt}; }
inline base::Argument argument(const Counted& counted) { return {counted.text, counted.number}; }

}  // namespace put_in

inline std::string say(Language language, const Phrase<>& phrase) {
  return base::with_service_words(phrase.in(language), language);
}

/// The phrase with the dataset's word for its services and its arguments: texts as they are, whole numbers as `number` writes them.
template <std::size_t N, class... With>
requires(N > 0 && sizeof...(With) == N)
    std::string say(Language language, const Phrase<N>& phrase, const With&... with) {
  return base::filled(phrase.in(language), language,
                      {put_in::argument(put_in::shown(with, language))...});
}

}  // namespace avtal::words
