#include <algorithm>
#include <cmath>
#include <optional>

#include "views/timeline/timeline_parts.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Agreement;
using namespace words;

constexpr float kGhostHeight = 6;
constexpr float kMeterHeight = 4;

/// Used of contracted, as a strip in the foot of the bar at the time it was counted.
void add_meter(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar,
               const model::Capacity& capacity) {
  const model::Quantity* contracted = capacity.contracted.value();
  const model::Quantity* used = capacity.used.value();
  if (!contracted || !used || !capacity.as_of || contracted->hundredths <= 0) return;
  const Day first = std::max(capacity.as_of->earliest(), bar.first);
  const Day last = std::min(capacity.as_of->latest(), bar.last);
  if (last < first) return;
  const float left = std::round(t.x(first)) + 4;
  const float right = std::round(t.x_after(last)) - 6;
  if (right - left < 12 || !on_screen(t, left, right)) return;
  const float share =
      std::clamp(static_cast<float>(used->hundredths) / static_cast<float>(contracted->hundredths),
                 0.0F, 1.0F);
  const float y = bar_y(t, lane, bar) + kBarHeight - kMeterHeight - 2;
  pen.fill({left, y, right - left, kMeterHeight}, ink(Role::on_bar, 0.35F));
  pen.fill({left, y, (right - left) * share, kMeterHeight}, ink(Role::on_bar));
}

}  // namespace

void add_option(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar) {
  const Agreement& agreement = t.dataset.at(bar.span.term.agreement);
  const model::ExtensionOption* option = agreement.extension_option.value();
  if (!bar.last_regular || !option || option->step_months <= 0 || !bar.span.last_possible) return;
  const Day first = base::plus_days(*bar.span.last_possible, 1);
  const Day end = base::plus_days(base::plus_months(first, option->step_months), -1);
  const float left = std::round(t.x(first));
  const float right = std::max(left + 3, std::round(t.x_after(end)) - 2);
  const Rect rect{left, bar_y(t, lane, bar) + kBarHeight + 1, right - left, kGhostHeight};
  const std::string months = words::months(option->step_months, t.language);
  const base::Period period{base::Edge::at(base::EdtfDate::from_day(first)),
                            base::Edge::at(base::EdtfDate::from_day(end))};
  Node node = item_node(
      t, lane, "option:" + lane_key(t, lane) + ":" + agreement.id, rect,
      words::say(t.language, timeline::option_not_taken, months, words::period(period, t.language),
                 words::local(agreement.name, t.language)) +
          ". " + lane_name(t, lane));
  node.action = state::Select{agreement.id};
  node.tooltip = {{words::say(t.language, timeline::option_title, months), true},
                  {words::period(period, t.language), false},
                  {words::say(t.language, timeline::option_unused), false}};
  t.page.nodes.push_back(std::move(node));
  if (!on_screen(t, left, right)) return;
  pen.frame(rect, of_service(Role::service_base, bar.service.index, 0.8F), 1, 1, 3, 3);
}

void add_meters(const Timeline& t, Pen& pen, const Lane& lane, const Bar& bar) {
  const Agreement& agreement = t.dataset.at(bar.span.term.agreement);
  for (const model::Capacity& capacity : agreement.capacities) {
    add_meter(t, pen, lane, bar, capacity);
  }
}

}  // namespace avtal::scene
