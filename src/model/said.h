#pragma once
// Words of the rooms that know no language of the page: what they say, in both.

#include <cstddef>
#include <string>

#include "base/language.h"
#include "base/phrase.h"
#include "model/claim.h"

namespace avtal::model {

/// The phrase in both languages.
inline LocalText said(const base::Phrase<>& phrase) {
  return {std::string(phrase.in(base::Language::sv)), std::string(phrase.in(base::Language::en))};
}
template <std::size_t N, class... With>
requires(N > 0 && sizeof...(With) == N) LocalText
    said(const base::Phrase<N>& phrase, const With&... with) {
  return {base::filled(phrase.in(base::Language::sv), {{with}...}),
          base::filled(phrase.in(base::Language::en), {{with}...})};
}

}  // namespace avtal::model
