// Decisions and proposals about the services, on their ribbons.

#include <algorithm>

#include "say/handovers_describe.h"
#include "views/handovers/handovers_parts.h"
#include "words/common.h"

namespace avtal::scene {
namespace {

using namespace words;

void add_decision(Handovers& h, Pen& pen, const StoryThread& thread, const RibbonFrame& frame,
                  model::Ref<model::Event> reference) {
  const model::Event& event = h.t.dataset.at(reference);
  const answers::Bounds bounds = answers::bounds_of(event.when);
  if (!bounds.earliest || !bounds.latest) return;
  const float x = (h.t.x(*bounds.earliest) + h.t.x(*bounds.latest)) / 2;
  const Point at{x, frame.y_at(x)};
  if (frame.stays.empty() || x < frame.stays.front().x0 || x > frame.stays.back().x1) return;
  const std::string state(
      (is_decided(event) ? common::decided : common::proposed).in(h.t.language));
  const std::string when = when_text(event.when, h.t.language);
  const std::string& service = h.t.dataset.at(thread.first()).id;
  Node node =
      story_node(h, "decision:" + service + ":" + event.id, 0, {x - 12, at.y - 12, 24, 24},
                 words::local(event.name, h.t.language) + ", " + when + ", " + state + ", " +
                     words::local(h.t.dataset.at(thread.first()).name, h.t.language));
  node.action = state::Select{event.id};
  node.selected = h.t.request.view.selected == event.id;
  node.tooltip = {{words::local(event.name, h.t.language), true},
                  {capitalised(when) + ", " + state, false}};
  if (!event.places.empty()) {
    node.tooltip.push_back({words::place(h.t.dataset, event.places.front(), h.t.language), false});
  }
  const bool visible = !node.hidden;
  h.t.page.nodes.push_back(std::move(node));
  if (!visible || !h.is_lit(thread)) return;
  pen.diamond(at, 6, is_decided(event));
  h.marks.push_back({at.x - 8, at.y - 8, at.x + 8, at.y + 8});
}

}  // namespace

void add_decisions(Handovers& h, Pen& pen) {
  for (const StoryThread& thread : h.story.threads) {
    if (thread.services.size() > 1) continue;
    const RibbonFrame frame = frame_of(h, thread.ribbons[0]);
    for (const EventMark& mark : h.t.prepared.lanes()[thread.first().index].events) {
      add_decision(h, pen, thread, frame, mark.event);
    }
  }
}

}  // namespace avtal::scene
