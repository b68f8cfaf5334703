#pragma once
// What the marks behind figures mean.

#include <string>

#include "document/block.h"

namespace avtal::scene {

/// Each mark with its name and a sentence; ids begin with `id`.
void add_mark_key(const std::string& id, state::Language language, document::Block& parent);

}  // namespace avtal::scene
