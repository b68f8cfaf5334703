#include "kit/controls.h"

#include <algorithm>
#include <array>
#include <utility>

#include "prepared/prepared.h"
#include "scene/icon_block.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr double kZoomStep = 1.2;
constexpr double kPanPart = 0.25;  // of what is seen

state::Window years_window(int first, int last) {
  return {static_cast<double>(base::day_of(first, 1, 1).number),
          static_cast<double>(base::day_of(last, 12, 31).number) + 1};
}

struct WindowChoice {
  std::string id;
  std::string label;
  state::Window window;
};

std::array<WindowChoice, 3> window_choices(const PageRequest& request) {
  const Prepared& prepared = *request.prepared;
  const base::Day day = state::day_shown(request.view, prepared.context);
  const int last = base::calendar(prepared.extent.last).year;
  const int first = std::max(base::calendar(prepared.extent.first).year, last - 10);
  const state::Window around{static_cast<double>(base::plus_months(day, -12).number),
                             static_cast<double>(base::plus_months(day, 12).number) + 1};
  return {
      {{"window:full", say(request, timeline::window_full), state::full_in_days(prepared.context)},
       {"window:decade", std::to_string(first) + "\u2013" + std::to_string(last),
        years_window(first, last)},
       {"window:year", say(request, timeline::window_year), around}}};
}

}  // namespace

Block icon_button(std::string id, Icon icon, const std::string& name,
                  std::optional<state::Action> action) {
  Block button{.kind = Kind::button,
               .id = std::move(id),
               .style = Style::icon_only,
               .label = name,
               .hint = name,
               .action = std::move(action)};
  document::add(button, icon_block(icon));
  return button;
}

Block& add_choices(Block& parent, std::string id, std::string label, bool shown) {
  if (shown) document::add(parent, {.kind = Kind::text, .text = label, .style = Style::subtitle});
  return document::add(parent, {.kind = Kind::group,
                                .id = std::move(id),
                                .style = Style::choices,
                                .label = std::move(label)});
}

void add_choice(Block& choices, std::string id, std::string text, bool selected,
                state::Action action, const std::string& name) {
  document::add(choices, {.kind = Kind::toggle,
                          .id = std::move(id),
                          .text = std::move(text),
                          .label = name,
                          .hint = name,
                          .action = std::move(action),
                          .selected = selected});
}

bool shows_table(const state::ViewState& view) {
  return view.text_version || view.flow_form == state::FlowForm::table;
}

void add_table_switch(const PageRequest& request, Block& controls) {
  if (request.view.text_version) return;
  const bool on = shows_table(request.view);
  document::add(controls, {.kind = Kind::toggle,
                           .id = "form:table",
                           .text = say(request, common::as_table),
                           .action = changed(request.view,
                                             [&](state::ViewState& view) {
                                               view.flow_form = on ? state::FlowForm::picture
                                                                   : state::FlowForm::table;
                                             }),
                           .selected = on});
}

Block& add_view_head(Block& view, std::string finding, std::string sentence) {
  Block& head =
      document::add(view, {.kind = Kind::group, .id = "view:head", .style = Style::view_head});
  Block& words = document::add(head, {.kind = Kind::group, .id = "view:finding"});
  document::add(words, {.kind = Kind::heading,
                        .id = std::string(ids::kHeadline),
                        .text = std::move(finding),
                        .style = Style::headline,
                        .level = 2});
  if (!sentence.empty()) {
    document::add(words, {.kind = Kind::paragraph,
                          .id = "headline:sentence",
                          .text = std::move(sentence),
                          .style = Style::lead});
  }
  return head;
}

const Phrase<>& order_phrase(state::LaneOrder order) {
  switch (order) {
    case state::LaneOrder::start:
      return timeline::order_start;
    case state::LaneOrder::name:
      return timeline::order_name;
    case state::LaneOrder::end:
      return timeline::order_end;
    case state::LaneOrder::dataset:
      break;
  }
  return timeline::order_dataset;
}

void add_window_controls(const PageRequest& request, Block& controls) {
  const state::Window window = shown_window(request);
  const double middle = (window.first + window.last) / 2;
  const double step = (window.last - window.first) * kPanPart;
  Block& buttons =
      document::add(controls, {.kind = Kind::group, .id = "view:moving", .style = Style::bar});
  const auto button = [&](const char* id, Icon icon, const Phrase<>& name, state::Action action) {
    document::add(buttons, icon_button(id, icon, say(request, name), std::move(action)));
  };
  button("pan:earlier", Icon::left, timeline::earlier, state::Pan{-step});
  button("zoom-out", Icon::minus, timeline::zoom_out, state::Zoom{1 / kZoomStep, middle});
  button("zoom-in", Icon::plus, timeline::zoom_in, state::Zoom{kZoomStep, middle});
  button("pan:later", Icon::right, timeline::later, state::Pan{step});
  Block& choices = add_choices(controls, "view:windows", say(request, timeline::windows));
  for (const WindowChoice& choice : window_choices(request)) {
    state::ViewState chosen = request.view;
    chosen.window = choice.window;
    const bool on = request.view.window == state::fitted(chosen, request.prepared->context).window;
    // Pressed again it brings back what the view opens on.
    add_choice(choices, choice.id, choice.label, on,
               state::SetWindow{on ? std::nullopt : std::optional(choice.window)});
  }
}

}  // namespace avtal::scene
