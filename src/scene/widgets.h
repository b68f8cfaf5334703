#pragma once
// Buttons and their nodes, drawn the same everywhere.

#include <optional>
#include <string>
#include <vector>

#include "scene/pen.h"
#include "scene/request.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {

/// What a button does and is called. Either an action or a command to the platform.
struct ButtonSpec {
  std::string id;
  std::string name;
  std::optional<state::Action> action;
  std::string parent;
  Command command;
};

/// Outlined square with an icon, on the page's ground.
void add_icon_button(Pen& pen, Page& page, Rect rect, Icon icon, const ButtonSpec& spec);
/// Icon without outline in the given colour.
void add_bare_icon_button(Pen& pen, Page& page, Rect rect, Icon icon, Paint paint,
                          const ButtonSpec& spec);
Node button_node(const ButtonSpec& spec, Rect rect);

/// Cuts the node to what is seen; beyond it is hidden, but the keyboard still reaches it.
void clip_to(Node& node, Rect clip);

/// A phrase in the language of the page.
template <std::size_t N, class... With>
std::string say(const PageRequest& request, const words::Phrase<N>& phrase, const With&... with) {
  return words::say(request.view.language, phrase, with...);
}

/// The way to the state as `change` makes it of this one: toggles and links of the page.
template <class Change>
state::Action changed(const state::ViewState& view, Change change) {
  state::GoTo action{view};
  change(action.state);
  return action;
}

void add_text_node(Page& page, std::string id, std::string parent, std::string name, Rect rect);
/// What the view has found, which is the page's headline.
void add_headline_node(Page& page, std::string id, std::string finding, Rect rect);
void add_heading_node(Page& page, std::string id, std::string name, int level, Rect rect);

}  // namespace avtal::scene
