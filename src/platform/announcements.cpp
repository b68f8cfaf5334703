#include "platform/announcements.h"

#include <utility>
#include <variant>

#include "document/block.h"
#include "kit/controls.h"
#include "scene/ids.h"
#include "words/flows.h"
#include "words/format.h"
#include "words/notices.h"
#include "words/say.h"
#include "words/timeline.h"

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

std::string rows_text(const state::ViewState& view) {
  switch (view.lanes) {
    case state::Lanes::committees:
      return words::say(view.language, timeline::lanes_committees);
    case state::Lanes::agreements:
      return words::say(view.language, timeline::lanes_agreements);
    case state::Lanes::services:
      break;
  }
  return words::say(view.language, timeline::lanes_services);
}

const Phrase<>& form_phrase(const state::ViewState& view) {
  if (view.text_version) return notices::shown_as_text;
  switch (view.flow_form) {
    case state::FlowForm::table:
      return notices::shown_as_table;
    case state::FlowForm::multiples:
      return flows::form_multiples;
    case state::FlowForm::picture:
      break;
  }
  return notices::shown_as_picture;
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

void Announcements::choice(const state::ViewState& before, const state::ViewState& after) {
  const auto differs = [&](auto member) { return before.*member != after.*member; };
  using V = state::ViewState;
  if (differs(&V::selected)) {
    topic_ = Topic::selection;
  } else if (differs(&V::view) || differs(&V::year) || differs(&V::compare_year) ||
             differs(&V::price_year) || differs(&V::assumed) || differs(&V::level) ||
             differs(&V::sources_part)) {
    topic_ = Topic::view;
  } else if (differs(&V::lanes)) {
    topic_ = Topic::rows;
  } else if (differs(&V::lane_order)) {
    topic_ = Topic::order;
  } else if (differs(&V::flow_form) || differs(&V::text_version)) {
    topic_ = Topic::form;
  }
}

void Announcements::slide(const scene::Page& page) {
  const document::Block* status = document::find(page.regions, scene::ids::kSlideStatus);
  std::string now = status == nullptr ? std::string() : status->text;
  const bool other = page.headline != slide_headline_;
  if (now != slide_ || (other && !now.empty())) {
    // Who begins to present gets the focus on the headline, which says it.
    headline_is_new_ = other && !slide_.empty();
    if (!now.empty()) topic_ = Topic::slide;
  }
  slide_ = std::move(now);
  slide_headline_ = page.headline;
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
    case Topic::slide:
      return headline_is_new_ ? slide_ + ". " + slide_headline_ : slide_;
    case Topic::rows:
      return rows_text(told.view);
    case Topic::order:
      return words::say(language, timeline::order,
                        words::say(language, scene::order_phrase(told.view.lane_order)));
    case Topic::form:
      return words::say(language, form_phrase(told.view));
    case Topic::window:
      return words::say(language, notices::window, window_text(told.window, language));
  }
  return {};
}

}  // namespace avtal::platform
