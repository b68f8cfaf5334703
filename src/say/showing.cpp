#include "say/showing.h"

#include <algorithm>
#include <vector>

#include "answers/places.h"
#include "answers/responsibility.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/reading_memo.h"
#include "say/record_names.h"

namespace avtal::scene {
namespace {

struct RunningMemo {
  KeptOnce<std::vector<answers::RunningYears>> running;  // by flow
};

using model::Dataset;
using model::RecordKind;
using model::RecordRef;
using state::View;
using state::ViewState;

View view_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::service:
    case RecordKind::agreement:
    case RecordKind::event:
      return View::timeline;
    case RecordKind::organization:
    case RecordKind::organization_change:
    case RecordKind::handover:
      return View::handovers;
    case RecordKind::money_flow:
      return View::cost_flows;
    case RecordKind::document:
    case RecordKind::question:
    case RecordKind::price_index:
      return View::sources;
  }
  return View::timeline;
}

/// What is selected in place of a record that has no panel of its own.
RecordRef stand_in(const Dataset& dataset, RecordRef record) {
  if (record.kind == RecordKind::price_index) {
    const auto publication = newest_publication(dataset.indexes[record.index]);
    return publication ? RecordRef{RecordKind::document, publication->index} : record;
  }
  if (record.kind != RecordKind::organization_change) return record;
  const model::OrganizationChange& change = dataset.organization_changes[record.index];
  const auto& bodies = change.resulting.empty() ? change.original : change.resulting;
  if (bodies.empty()) return record;
  return {RecordKind::organization, bodies.front().index};
}

// ---- time --------------------------------------------------------------------------------------

/// Days that something takes up in a picture; the last one is one of them.
struct Stretch {
  base::Day first;
  base::Day last;
};

/// Its bars, in every lane that has any.
std::vector<Stretch> bars_of(const LaneSet& set, std::uint32_t agreement) {
  std::vector<Stretch> bars;
  for (std::uint32_t i = set.offsets[agreement]; i < set.offsets[agreement + 1]; ++i) {
    const BarPlace& at = set.places[i];
    const Lane& lane = set.lanes[at.lane];
    const Bar& bar = at.supplement ? lane.supplements[at.bar] : lane.bars[at.bar];
    bars.push_back({bar.first, bar.last});
  }
  return bars;
}

/// A mark lies in the middle of the days on which it can have happened.
std::vector<Stretch> mark_of_day(const answers::Bounds& when) {
  if (!when.earliest && !when.latest) return {};
  const base::Day first = when.earliest ? *when.earliest : *when.latest;
  const base::Day last = when.latest ? *when.latest : first;
  const base::Day middle = base::plus_days(first, (last.number - first.number) / 2);
  return {{middle, middle}};
}

/// A handover that nobody dates is told when its document was written.
answers::Bounds bounds_of(const Dataset& dataset, const model::Handover& handover) {
  const answers::Bounds own = answers::bounds_of(handover.when);
  if (own.earliest || own.latest || handover.places.empty()) return own;
  return answers::bounds_of(dataset.at(handover.places.front().document).written);
}

/// Where it lies in the picture of its view; nothing where time does not hide it: lanes stand at
/// any time.
std::vector<Stretch> stretches_of(const Prepared& whole, state::Lanes lanes, RecordRef record) {
  const Dataset& dataset = *whole.dataset;
  switch (record.kind) {
    case RecordKind::agreement:
      return bars_of(whole.lane_set(lanes), record.index);
    case RecordKind::event:
      return mark_of_day(answers::bounds_of(dataset.events[record.index].when));
    case RecordKind::handover:
      return mark_of_day(bounds_of(dataset, dataset.handovers[record.index]));
    default:
      return {};
  }
}

/// How far the stretch is from the window; not more than zero: some of it is within.
double distance(const Stretch& stretch, const state::Window& window) {
  return std::max(stretch.first.number - window.last, window.first - (stretch.last.number + 1.0));
}

/// As wide, with the stretch in its middle, or beginning with it where it does not fit.
state::Window moved(const state::Window& window, const Stretch& stretch) {
  const double width = window.last - window.first;
  const double length = stretch.last.number + 1.0 - stretch.first.number;
  const double first = stretch.first.number - std::max(0.0, (width - length) / 2);
  return {first, first + width};
}

/// Moves what is on screen to the nearest of the stretches, unless it has some of one already.
void move_to(ViewState& view, const std::vector<Stretch>& stretches,
             const state::Context& context) {
  if (stretches.empty()) return;
  const state::Window window = state::window_shown(view, context);
  const auto nearest =
      std::min_element(stretches.begin(), stretches.end(), [&](const Stretch& a, const Stretch& b) {
        return distance(a, window) < distance(b, window);
      });
  if (distance(*nearest, window) < 0) return;
  view.window = state::fitted(moved(window, *nearest), view, context);
}

/// The year shown, where the flow may run then; else that of the day, which is what is shown when
/// no year is chosen; else the one in which the flow begins.
std::optional<int> year_for(const Prepared& whole, const ViewState& view, std::uint32_t flow) {
  const auto& all =
      kept<RunningMemo>(whole).running.of([&] { return answers::running_years(*whole.dataset); });
  const answers::RunningYears& years = all[flow];
  const int of_day = base::calendar(state::day_shown(view, whole.context)).year;
  if (years.has(view.year.value_or(of_day))) return view.year;
  if (years.has(of_day)) return std::nullopt;
  if (years.first) return years.first;
  return years.last ? years.last : view.year;
}

}  // namespace

ViewState showing(const Prepared& prepared, const ViewState& from, const Dataset& dataset,
                  RecordRef record) {
  // The same wherever the record was found: a part of the dataset may know less of it.
  const Prepared& whole = *prepared.whole;
  const auto found = whole.dataset->find(record_id(dataset, record));
  if (!found) return from;
  const RecordRef shown = stand_in(*whole.dataset, *found);
  ViewState view = from;
  view.view = view_of(shown.kind);
  view.selected = record_id(*whole.dataset, shown);
  view.place.clear();
  view.step = 0;
  if (!prepared.dataset->find(view.selected)) view.filter = {};
  if (shown.kind == RecordKind::question) view.sources_part = state::SourcesPart::questions;
  if (shown.kind == RecordKind::money_flow) view.year = year_for(whole, view, shown.index);
  move_to(view, stretches_of(whole, view.lanes, shown), whole.context);
  return view;
}

ViewState showing(const PageRequest& request, const Dataset& dataset, RecordRef record) {
  return showing(*request.prepared, request.view, dataset, record);
}

ViewState showing_place(const PageRequest& request, const Dataset& dataset,
                        const model::Place& place) {
  ViewState view = showing(request, dataset, {RecordKind::document, place.document.index});
  view.place = answers::place_key(place);
  return view;
}

}  // namespace avtal::scene
