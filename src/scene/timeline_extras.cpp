#include <algorithm>
#include <cmath>
#include <optional>

#include "scene/timeline_parts.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Agreement;
using model::Ref;
using words::Phrase;

constexpr float kGhostHeight = 6;
constexpr float kMeterHeight = 4;
constexpr float kLinkRadius = 7.5F;

float bar_y(const Timeline& t, const Lane& lane, const Bar& bar) {
  return lane_y(t, lane) + kBarTop + static_cast<float>(bar.row) * kBarPitch;
}

/// The last stretch of the agreement that is not the way to its end.
const Bar* last_regular_bar(const Timeline& t, const Lane& lane, Ref<Agreement> agreement) {
  const Bar* last = nullptr;
  for (const Bar& bar : lane.bars) {
    if (bar.span.term.agreement != agreement) continue;
    const model::Term& term = t.dataset.at(agreement).terms[bar.span.term.term];
    if (term.kind != model::TermKind::termination) last = &bar;
  }
  return last;
}

/// The agreements of the lane's bars, each once, in order.
std::vector<Ref<Agreement>> agreements_of(const Lane& lane) {
  std::vector<Ref<Agreement>> agreements;
  for (const Bar& bar : lane.bars) {
    const Ref<Agreement> agreement = bar.span.term.agreement;
    if (std::find(agreements.begin(), agreements.end(), agreement) == agreements.end()) {
      agreements.push_back(agreement);
    }
  }
  return agreements;
}

/// The next step that the agreement would have allowed, and that nobody took.
void add_option(const Timeline& t, Pen& pen, const Lane& lane, Ref<Agreement> reference) {
  const Agreement& agreement = t.dataset.at(reference);
  const model::ExtensionOption* option = agreement.extension_option.value();
  const Bar* last = last_regular_bar(t, lane, reference);
  if (!option || option->step_months <= 0 || !last || !last->span.last_possible) return;
  const Day first = base::plus_days(*last->span.last_possible, 1);
  const Day end = base::plus_days(base::plus_months(first, option->step_months), -1);
  const float left = std::round(t.x(first));
  const float right = std::max(left + 3, std::round(t.x_after(end)) - 2);
  const Rect rect{left, bar_y(t, lane, *last) + kBarHeight + 1, right - left, kGhostHeight};
  const std::string months = words::months(option->step_months, t.language);
  const base::Period period{base::Edge::at(base::EdtfDate::from_day(first)),
                            base::Edge::at(base::EdtfDate::from_day(end))};
  Node node = item_node(
      t, lane, "option:" + t.dataset.at(lane.service).id + ":" + agreement.id, rect,
      words::filled(
          Phrase::option_not_taken, t.language,
          {months, words::period(period, t.language), words::local(agreement.name, t.language)}) +
          ". " + words::local(t.dataset.at(lane.service).name, t.language));
  node.action = state::Select{agreement.id};
  node.tooltip = {{words::filled(Phrase::option_title, t.language, {months}), true},
                  {words::period(period, t.language), false},
                  {std::string(words::text(Phrase::option_unused, t.language)), false}};
  t.page.nodes.push_back(std::move(node));
  if (!on_screen(t, left, right)) return;
  pen.frame(rect, of_service(Role::service_base, lane.service.index, 0.8F), 1, 1, 3, 3);
}

/// Used of contracted, as a strip in the foot of the bar at the time it was counted.
void add_meter(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar,
               const model::Capacity& capacity) {
  const model::Quantity* contracted = capacity.contracted.value();
  const model::Quantity* used = capacity.used.value();
  if (!contracted || !used || !capacity.as_of || contracted->value <= 0) return;
  const Day first = std::max(capacity.as_of->earliest(), bar.first);
  const Day last = std::min(capacity.as_of->latest(), bar.last);
  if (last < first) return;
  const float left = std::round(t.x(first)) + 4;
  const float right = std::round(t.x_after(last)) - 6;
  if (right - left < 12 || !on_screen(t, left, right)) return;
  const float share = std::clamp(
      static_cast<float>(used->value) / static_cast<float>(contracted->value), 0.0F, 1.0F);
  const float y = bar_y(t, lane, bar) + kBarHeight - kMeterHeight - 2;
  pen.fill({left, y, right - left, kMeterHeight}, ink(Role::on_bar, 0.35F));
  pen.fill({left, y, (right - left) * share, kMeterHeight}, ink(Role::on_bar));
}

const Bar* bar_of(const Lane& lane, Ref<Agreement> agreement, bool last) {
  const Bar* found = nullptr;
  for (const Bar& bar : lane.bars) {
    if (bar.span.term.agreement != agreement) continue;
    if (!found || last) found = &bar;
  }
  return found;
}

/// An arrow where what came before hands over to what took its place.
void add_link(const Timeline& t, Pen& pen, const Lane& lane, Ref<Agreement> before,
              Ref<Agreement> after) {
  const Bar* from = bar_of(lane, before, true);
  const Bar* to = bar_of(lane, after, false);
  if (!from || !to) return;
  const Point centre{std::round(t.x(to->first)) - 3, bar_y(t, lane, *to) + kBarHeight / 2};
  if (!on_screen(t, centre.x - kLinkRadius, centre.x + kLinkRadius)) return;
  pen.circle(centre, kLinkRadius, ink(Role::background), ink(Role::ink9), 1.5F);
  pen.icon({centre.x - 8, centre.y - 8}, Icon::arrow, ink(Role::ink9));
}

bool links_to(const Agreement& agreement, Ref<Agreement> other) {
  return std::any_of(agreement.relations.begin(), agreement.relations.end(),
                     [&](const model::Relation& relation) { return relation.other == other; });
}

}  // namespace

void add_options_and_meters(const Timeline& t, Pen& pen, const Lane& lane) {
  for (const Ref<Agreement> agreement : agreements_of(lane)) add_option(t, pen, lane, agreement);
  for (const Bar& bar : lane.bars) {
    const Agreement& agreement = t.dataset.at(bar.span.term.agreement);
    for (const model::Capacity& capacity : agreement.capacities) {
      add_meter(t, pen, lane, bar, capacity);
    }
  }
}

void add_links(const Timeline& t, Pen& pen, const Lane& lane) {
  const auto agreements = agreements_of(lane);
  for (const Ref<Agreement> selected : agreements) {
    const Agreement& agreement = t.dataset.at(selected);
    if (agreement.id != t.request.view.selected) continue;
    for (const Ref<Agreement> other : agreements) {
      if (links_to(agreement, other)) add_link(t, pen, lane, other, selected);
      if (links_to(t.dataset.at(other), selected)) add_link(t, pen, lane, selected, other);
    }
  }
}

}  // namespace avtal::scene
