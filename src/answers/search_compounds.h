#pragma once
// Inside answers: words that people write as one, where texts take them apart.

#include <string>
#include <string_view>

namespace avtal::answers::inner {

void add_word(std::string& words, std::string_view word);

/// "e-tjänst" also as "etjanst": people leave hyphens out.
void add_joined_hyphens(std::string_view text, std::string& result);

/// "Social- och omsorgsnämnden" also as "socialnamnden": the first word has the ending of the
/// second. How much of it is its ending no spelling tells, so each that it can be is added.
void add_shared_endings(std::string_view text, std::string& result);

}  // namespace avtal::answers::inner
