#include "platform/announcements.h"

#include <utility>
#include <variant>

#include "words/format.h"
#include "words/notices.h"
#include "words/say.h"

namespace avtal::platform {
namespace {

using namespace words;

/// Title of the panel; where there is none, name of the item.
std::string name_of_selected(const scene::Page& page) {
  if (const document::Block* title = document::find(page.regions, scene::ids::kPanelTitle)) {
    return title->text;
  }
  const scene::Node* item = nullptr;
  for (const scene::Node& node : page.nodes) {
    if (node.kind == scene::NodeKind::item && node.selected) item = &node;
  }
  return item == nullptr ? std::string() : item->name;
}

}  // namespace

void Announcements::step(const state::Action& action) {
  if (std::holds_alternative<state::Select>(action)) topic_ = Topic::selection;
  if (std::holds_alternative<state::ShowView>(action)) topic_ = Topic::view;
  if (std::holds_alternative<state::SetAsOf>(action) ||
      std::holds_alternative<state::StepAsOf>(action) ||
      std::holds_alternative<state::SetKnown>(action)) {
    topic_ = Topic::as_of;
  }
  if (std::holds_alternative<state::SetWindow>(action) ||
      std::holds_alternative<state::Zoom>(action) || std::holds_alternative<state::Pan>(action)) {
    topic_ = Topic::window;
  }
}

void Announcements::forget() {
  topic_ = Topic::none;
  said_.reset();
}

std::string Announcements::take(const Told& told) {
  const Topic topic = std::exchange(topic_, Topic::none);
  const auto said = std::exchange(said_, std::nullopt);
  const state::Language language = told.view.language;
  if (said) return said->in(language);
  switch (topic) {
    case Topic::none:
      break;
    case Topic::selection:
      if (!told.view.selected.empty()) return name_of_selected(told.page);
      return words::say(language, notices::panel_closed);
    case Topic::as_of:
      return words::say(language, notices::as_of, words::date(told.as_of, language),
                        told.page.headline);
    case Topic::view:
      return told.page.headline;
    case Topic::window:
      return words::say(language, notices::window, window_text(told.window, language));
  }
  return {};
}

}  // namespace avtal::platform
