#pragma once
// Which element a block becomes, and which classes the style sheets know it by. Internal to
// element*.cpp.

#include <string>
#include <string_view>

#include "document/block.h"

namespace avtal::document {

/// One of a closed list, which web/document.mjs has too.
std::string_view tag_of(const Block& block);
/// What kind of block it is, where the element does not say it; its style; whose colour it has.
std::string class_of(const Block& block);

}  // namespace avtal::document
