#pragma once
// What a view is operated with, as blocks.

#include <optional>
#include <string>

#include "document/block.h"
#include "scene/pen.h"
#include "scene/request.h"
#include "words/say.h"

namespace avtal::scene {

/// A button that is nothing but its icon.
document::Block icon_button(std::string id, Icon icon, const std::string& name,
                            std::optional<state::Action> action);
/// Toggles of which one is on, in a row; its label is seen where `shown`.
document::Block& add_choices(document::Block& parent, std::string id, std::string label,
                             bool shown = false);
/// One of them. `name` says more than the text where that is short.
void add_choice(document::Block& choices, std::string id, std::string text, bool selected,
                state::Action action, const std::string& name = {});

/// What the rows of the timeline are in the order of.
const words::Phrase<>& order_phrase(state::LaneOrder order);

/// Are a view's tables shown instead of its picture?
bool shows_table(const state::ViewState& view);
/// The switch between them.
void add_table_switch(const PageRequest& request, document::Block& controls);

/// Headline and sentence at the top of a view.
document::Block& add_view_head(document::Block& view, std::string finding, std::string sentence);
/// Beside them, what changes the picture: buttons to move and to zoom, stretches of time to choose.
void add_window_controls(const PageRequest& request, document::Block& controls);

}  // namespace avtal::scene
