#pragma once
// Small things that blocks of every view and of the panel are made of.

#include <optional>
#include <string>
#include <vector>

#include "document/block.h"
#include "say/describe.h"
#include "scene/pen.h"

namespace avtal::scene {

/// The marks, each with its name.
void add_marks(document::Block& parent, const std::vector<Mark>& marks, state::Language language);
/// A state in a word, in its colour.
document::Block chip_block(const Chip& chip);
/// The text in the page's language where there is one, and else what language it is in.
document::Block local_block(document::Kind kind, const model::LocalText& text,
                            state::Language language);

}  // namespace avtal::scene
