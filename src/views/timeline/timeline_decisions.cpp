#include <algorithm>
#include <optional>

#include "layout/label_fit.h"
#include "views/timeline/timeline_parts.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr std::size_t kMostDiamondLabels = 60;  // in a lane; with more there is no room

std::string event_date(const Timeline& t, const model::Event& event) {
  if (const base::EdtfDate* date = event.when.date.value()) return words::date(*date, t.language);
  return words::say(t.language, common::date_not_stated);
}

std::string event_state(const Timeline& t, const model::Event& event) {
  return words::say(t.language, is_decided(event) ? common::decided : common::proposed);
}

Node event_node(const Timeline& t, const Lane& lane, const EventMark& mark, Rect rect) {
  const model::Event& event = t.dataset.at(mark.event);
  const std::string& name = words::local(event.name, t.language);
  const std::string when = event_date(t, event) + ", " + event_state(t, event);
  Node node =
      item_node(t, lane, "event:" + lane_key(t, lane) + ":" + event.id, rect, name + ", " + when);
  if (t.set.kind != state::Lanes::services) node.name += ". " + lane_name(t, lane);
  node.action = state::Select{event.id};
  node.selected = t.request.view.selected == event.id;
  node.tooltip = {{name, true}, {when, false}};
  const auto add = [&](const Phrase<1>& phrase, const std::string& text) {
    node.tooltip.push_back({words::say(t.language, phrase, text), false});
  };
  if (const std::string written = document_days(t.dataset, event.places, t.language);
      !written.empty()) {
    add(facts::documented, written);
  }
  if (const base::EdtfDate* effect = event.takes_effect.value()) {
    add(timeline::takes_effect, words::date(*effect, t.language));
  }
  if (!event.places.empty()) {
    node.tooltip.push_back({words::place(t.dataset, event.places.front(), t.language), false});
  }
  return node;
}

/// Diamonds of the lane as they are laid out, with their labels where these find room.
struct Diamond {
  std::size_t event = 0;  // in the lane
  std::size_t count = 1;
  float x = 0;
  std::string text;
};

float middle_of(const Timeline& t, const EventMark& mark) {
  return (t.x(mark.earliest) + t.x(mark.latest)) / 2;
}

std::vector<Diamond> diamonds_of(const Timeline& t, const Lane& lane, const RowMarks& marks) {
  std::vector<Diamond> diamonds;
  for (const layout::FoldedMark& mark : marks.shown) {
    const EventMark& event = lane.events[mark.first];
    Diamond diamond{mark.first, mark.count, middle_of(t, event), {}};
    const model::Event& what = t.dataset.at(event.event);
    if (mark.count > 1) {
      diamond.text = words::number(static_cast<std::int64_t>(mark.count), t.language);
    } else {
      diamond.text = words::local(
          t.narrow && !what.short_label.empty() ? what.short_label : what.label, t.language);
    }
    diamonds.push_back(std::move(diamond));
  }
  return diamonds;
}

using Places = std::vector<std::optional<layout::PlacedLabel>>;

Places placed_labels(const Timeline& t, const Pen& pen, const std::vector<Diamond>& diamonds) {
  if (diamonds.size() > kMostDiamondLabels) return Places(diamonds.size());
  std::vector<layout::PointLabel> labels;
  std::vector<layout::LabelObstacle> obstacles;
  for (const Diamond& diamond : diamonds) {
    const bool prefer_left = diamond.x > t.area.x + t.area.w / 4;
    labels.push_back({diamond.x, pen.width(diamond.text, kCaption) + 6, 9, prefer_left, 0});
    obstacles.push_back({diamond.x - 7, diamond.x + 7, std::nullopt});
  }
  return layout::fit_labels(labels, {t.area.x, t.area.right(), 1, 2}, obstacles);
}

void draw_diamond(const Timeline& t, Pen& pen, const Lane& lane, const Diamond& diamond,
                  const std::optional<layout::PlacedLabel>& place, float y) {
  const EventMark& event = lane.events[diamond.event];
  const float left = t.x(event.earliest);
  const float right = t.x(event.latest);
  if (diamond.count == 1 && right - left > 16) {
    pen.line({left, y}, {right, y}, ink(Role::ink7), 1.5F, 2, 3);
  }
  pen.line({diamond.x, y + 6}, {diamond.x, lane_y(t, lane) + kBarTop}, ink(Role::ink9));
  if (place && !diamond.text.empty()) {
    pen.plated({place->x + 3, y + 4}, diamond.text, {kCaption, Face::regular, ink(Role::ink7)},
               ink(diamond.x > t.as_of_x ? Role::future : Role::background));
  }
  pen.diamond({diamond.x, y}, 6, is_decided(t.dataset.at(event.event)));
}

}  // namespace

void add_decisions(const Timeline& t, Pen& pen, const Lane& lane) {
  const float y = lane_y(t, lane) + kDecisionCentre;
  const RowMarks marks = marks_of(t, lane.events, 0);
  for (const layout::FoldedMark& mark : marks.reached) {
    const EventMark& event = lane.events[mark.first];
    const Rect rect{middle_of(t, event) - 8, y - 8, 16, 16};
    if (mark.count == 1) {
      t.page.nodes.push_back(event_node(t, lane, event, rect));
      continue;
    }
    const EventMark& last = lane.events[mark.first + mark.count - 1];
    t.page.nodes.push_back(fold_node(t, lane, "events:" + std::to_string(mark.first), rect,
                                     mark.count, event.first, last.reach,
                                     words::local(t.dataset.at(event.event).name, t.language)));
  }
  if (!row_on_screen(t, y - 8, 24)) return;
  const std::vector<Diamond> diamonds = diamonds_of(t, lane, marks);
  const Places places = placed_labels(t, pen, diamonds);
  for (std::size_t i = 0; i < diamonds.size(); ++i) {
    draw_diamond(t, pen, lane, diamonds[i], places[i], y);
  }
}

}  // namespace avtal::scene
