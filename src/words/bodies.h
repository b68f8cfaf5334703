#pragma once
// What organisations are called.

#include <string>

#include "model/dataset.h"
#include "words/say.h"

namespace avtal::words {

/// A party that is a list: "Enköping, Heby och Tierp".
bool is_list(const model::Organization& organization);

/// The name in the language. A list of names, which are the same in all languages, is joined as the
/// language joins lists, also where only Swedish is written.
std::string body_name(const model::Organization& organization, Language language);

}  // namespace avtal::words
