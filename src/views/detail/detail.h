#pragma once
// The panel about what is selected: an agreement, a decision or a question.

#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Is there a record to show?
bool has_detail(const PageRequest& request);

/// The panel; nothing when there is no record to show.
std::optional<document::Block> detail_region(const PageRequest& request);

/// The panel about what is selected in columns of at most `height`, broken between its rows, so
/// that all of it is in a picture. Nothing when no record is selected.
std::optional<Page> detail_columns(const PageRequest& request, float height);

}  // namespace avtal::scene
