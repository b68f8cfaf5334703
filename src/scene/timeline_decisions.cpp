#include <algorithm>
#include <optional>

#include "layout/label_fit.h"
#include "scene/timeline_parts.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Ref;
using words::Phrase;

struct EventBounds {
  Day first;
  Day last;
};

std::optional<EventBounds> bounds_of(const model::Event& event) {
  const auto& when = event.when;
  if (const base::EdtfDate* date = when.date.value()) return {{date->earliest(), date->latest()}};
  const base::EdtfDate* after = when.not_before.value();
  const base::EdtfDate* before = when.not_after.value();
  if (!after && !before) return std::nullopt;
  return {{after ? after->earliest() : before->latest(),
           before ? before->latest() : after->earliest()}};
}

struct Diamond {
  Ref<model::Event> event;
  float x = 0;
  float whisker_left = 0;
  float whisker_right = 0;
};

std::vector<Diamond> diamonds_of(const Timeline& t, const Lane& lane) {
  std::vector<Diamond> diamonds;
  for (const Ref<model::Event> event : lane.events) {
    const auto bounds = bounds_of(t.dataset.at(event));
    if (!bounds) continue;
    Diamond diamond{event, 0, t.x(bounds->first), t.x(bounds->last)};
    diamond.x = (diamond.whisker_left + diamond.whisker_right) / 2;
    diamonds.push_back(diamond);
  }
  return diamonds;
}

std::string event_date(const Timeline& t, const model::Event& event) {
  if (const base::EdtfDate* date = event.when.date.value()) return words::date(*date, t.language);
  return std::string(words::text(Phrase::date_not_stated, t.language));
}

std::string event_state(const Timeline& t, const model::Event& event) {
  return std::string(
      words::text(is_decided(event) ? Phrase::decided : Phrase::proposed, t.language));
}

void add_event_node(const Timeline& t, const Lane& lane, const Diamond& diamond, float y) {
  const model::Event& event = t.dataset.at(diamond.event);
  const std::string& name = words::local(event.name, t.language);
  Node node = item_node(t, lane, "event:" + t.dataset.at(lane.service).id + ":" + event.id,
                        {diamond.x - 8, y - 8, 16, 16},
                        name + ", " + event_date(t, event) + ", " + event_state(t, event));
  node.action = state::Select{event.id};
  node.selected = t.request.view.selected == event.id;
  node.tooltip = {{name, true}, {event_date(t, event) + ", " + event_state(t, event), false}};
  if (!event.places.empty()) {
    node.tooltip.push_back({words::place(t.dataset, event.places.front(), t.language), false});
  }
  t.page.nodes.push_back(node);
}

}  // namespace

void add_decisions(const Timeline& t, Pen& pen, const Lane& lane) {
  const float y = lane_y(t, lane) + kDecisionCentre;
  const std::vector<Diamond> diamonds = diamonds_of(t, lane);
  std::vector<layout::PointLabel> labels;
  std::vector<layout::LabelObstacle> obstacles;
  std::vector<std::string> texts;
  for (const Diamond& diamond : diamonds) {
    const model::Event& event = t.dataset.at(diamond.event);
    const bool visible = on_screen(t, diamond.x, diamond.x);
    std::string text = words::local(
        t.narrow && !event.short_label.empty() ? event.short_label : event.label, t.language);
    if (!visible) text.clear();
    const bool prefer_left = diamond.x > t.area.x + t.area.w / 4;
    labels.push_back({diamond.x, pen.width(text, kCaption) + 6, 9, prefer_left, 0});
    obstacles.push_back({diamond.x - 7, diamond.x + 7, std::nullopt});
    texts.push_back(std::move(text));
  }
  const auto placed = layout::fit_labels(labels, {t.area.x, t.area.right(), 1, 2}, obstacles);
  for (std::size_t i = 0; i < diamonds.size(); ++i) {
    const Diamond& diamond = diamonds[i];
    add_event_node(t, lane, diamond, y);
    if (!on_screen(t, diamond.x, diamond.x)) continue;
    if (diamond.whisker_right - diamond.whisker_left > 16) {
      pen.line({diamond.whisker_left, y}, {diamond.whisker_right, y}, ink(Role::ink7), 1.5F, 2, 3);
    }
    pen.line({diamond.x, y + 6}, {diamond.x, lane_y(t, lane) + kBarTop}, ink(Role::ink9));
    if (placed[i] && !texts[i].empty()) {
      pen.plated({placed[i]->x + 3, y + 4}, texts[i], {kCaption, Face::regular, ink(Role::ink7)},
                 ink(diamond.x > t.as_of_x ? Role::future : Role::background));
    }
    pen.diamond({diamond.x, y}, 6, is_decided(t.dataset.at(diamond.event)));
  }
}

}  // namespace avtal::scene
