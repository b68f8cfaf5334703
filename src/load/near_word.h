#pragma once
// Words that were probably meant.

#include <string_view>
#include <vector>

#include "model/claim.h"

namespace avtal::load {

/// The choice that was probably meant; empty when none is near.
std::string_view nearest(std::string_view written, const std::vector<std::string_view>& choices);
/// "Did you mean “word”? "; nothing for no word.
model::LocalText did_you_mean(std::string_view word);

}  // namespace avtal::load
