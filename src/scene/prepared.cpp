#include "scene/prepared.h"
#include "scene/reading_memo.h"

#include <algorithm>

#include "layout/lane_packing.h"
#include "scene/metrics.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Agreement;
using model::Dataset;
using model::Ref;
using model::Service;

/// Share of the full period left free before its first day, so that an uncertain start shows.
constexpr double kLeadShare = 0.014;
/// Bars without end stop this long before the right edge, so that their arrow is seen.
constexpr int kOpenEndGapDays = 165;

/// The earliest day on which one of the documents can have been written; for things whose start
/// no document states, but which cannot be mentioned before that.
std::optional<Day> first_mention(const Dataset& dataset, const std::vector<model::Place>& places) {
  std::optional<Day> first;
  for (const model::Place& place : places) {
    const model::BoundedDate& written = dataset.at(place.document).written;
    const base::EdtfDate* date =
        written.date.value() ? written.date.value() : written.not_before.value();
    if (date && (!first || date->earliest() < *first)) first = date->earliest();
  }
  return first;
}

Day drawn_start(const Prepared& prepared, const answers::TermSpan& span) {
  const auto places = answers::places_of(*prepared.dataset,
                                         {model::RecordKind::agreement, span.term.agreement.index});
  return first_mention(*prepared.dataset, places).value_or(prepared.extent.first);
}

Bar bar_of(const Prepared& prepared, answers::TermRef term) {
  Bar bar;
  bar.span = answers::span_of(*prepared.dataset, term);
  bar.first = bar.span.first_possible.value_or(prepared.extent.first);
  if (bar.span.unknown_start) bar.first = drawn_start(prepared, bar.span);
  bar.first_certain = bar.span.first_certain.value_or(bar.first);
  bar.last = bar.span.last_possible ? *bar.span.last_possible : prepared.open_until;
  bar.last_certain = bar.span.last_certain.value_or(bar.last);
  bar.last = std::max(bar.last, bar.first);
  return bar;
}

/// The services that an event is about, directly or through their agreements; each once.
std::vector<Ref<Service>> services_of(const Dataset& dataset, const model::Event& event) {
  std::vector<Ref<Service>> services;
  const auto add = [&](Ref<Service> service) {
    if (std::find(services.begin(), services.end(), service) == services.end()) {
      services.push_back(service);
    }
  };
  for (const std::string& id : event.about) {
    const auto record = dataset.find(id);
    if (!record) continue;
    if (record->kind == model::RecordKind::service) add({record->index});
    if (record->kind != model::RecordKind::agreement) continue;
    for (const Ref<Service> service : dataset.agreements[record->index].services) add(service);
  }
  return services;
}

void sort_by_start(std::vector<Bar>& bars) {
  std::stable_sort(bars.begin(), bars.end(),
                   [](const Bar& a, const Bar& b) { return a.first < b.first; });
}

int pack(std::vector<Bar>& bars) {
  std::vector<layout::Interval> intervals;
  for (const Bar& bar : bars) {
    intervals.push_back({static_cast<double>(bar.first_certain.number),
                         static_cast<double>(bar.last_certain.number) + 1});
  }
  const layout::LanePacking packing = layout::pack_lanes(intervals, 0);
  for (std::size_t i = 0; i < bars.size(); ++i) bars[i].row = packing.rows[i];
  return std::max(1, packing.row_count);
}

/// Supplements and notice strips share rows below the bars.
void pack_below(Lane& lane) {
  std::vector<layout::Interval> intervals;
  for (const Bar& bar : lane.supplements) {
    intervals.push_back(
        {static_cast<double>(bar.first.number), static_cast<double>(bar.last.number) + 1});
  }
  for (const NoticeStrip& strip : lane.notices) {
    intervals.push_back({static_cast<double>(strip.last_day_to_act.number),
                         static_cast<double>(strip.end.number) + 1});
  }
  const layout::LanePacking packing = layout::pack_lanes(intervals, 0);
  for (std::size_t i = 0; i < lane.supplements.size(); ++i) {
    lane.supplements[i].row = packing.rows[i];
  }
  for (std::size_t i = 0; i < lane.notices.size(); ++i) {
    lane.notices[i].row = packing.rows[lane.supplements.size() + i];
  }
  lane.supplement_rows = std::max(1, packing.row_count);
}

void add_notice(const Prepared& prepared, Lane& lane, Ref<Agreement> agreement) {
  const auto chain = answers::notice_chain(*prepared.dataset, agreement, prepared.extent.first);
  if (!chain) return;
  lane.notices.push_back(
      {agreement, chain->last_day_to_act, chain->end.latest(), chain->notice_months, 0});
}

void add_agreement(const Prepared& prepared, std::vector<Lane>& lanes, Ref<Agreement> reference) {
  const Agreement& agreement = prepared.dataset->at(reference);
  for (const Ref<Service> service : agreement.services) {
    Lane& lane = lanes[service.index];
    for (std::uint32_t i = 0; i < agreement.terms.size(); ++i) {
      (agreement.parent ? lane.supplements : lane.bars).push_back(bar_of(prepared, {reference, i}));
    }
    add_notice(prepared, lane, reference);
  }
}

/// A supplement whose end nobody states is drawn no longer than the service itself.
void end_with_service(Lane& lane) {
  if (lane.bars.empty()) return;
  Day last = lane.bars.front().last;
  for (const Bar& bar : lane.bars) last = std::max(last, bar.last);
  for (Bar& bar : lane.supplements) {
    if (!bar.span.unknown_end || bar.first > last) continue;
    bar.last = std::min(bar.last, last);
    bar.last_certain = std::min(bar.last_certain, bar.last);
  }
}

void finish_lane(Lane& lane) {
  end_with_service(lane);
  sort_by_start(lane.bars);
  sort_by_start(lane.supplements);
  lane.bar_rows = pack(lane.bars);
  pack_below(lane);
  lane.height = kLaneHeight + static_cast<float>(lane.bar_rows - 1) * kBarPitch +
                static_cast<float>(lane.supplement_rows - 1) * kSupplementPitch;
}

state::Context make_context(const Dataset& dataset, const answers::Extent& extent) {
  state::Context context;
  context.default_as_of = model::newest_document_day(dataset);
  const double first = extent.first.number;
  const double last = extent.last.number + 1;
  context.full = {first - (last - first) * kLeadShare, last};
  context.change_days = answers::change_days(dataset);
  return context;
}

/// Lanes and the like; period and day are there already.
void lay_out(Prepared& prepared, const Dataset& dataset) {
  prepared.open_until = base::plus_days(prepared.extent.last, -kOpenEndGapDays);
  std::vector<Lane> lanes(dataset.services.size());
  for (std::uint32_t i = 0; i < lanes.size(); ++i) lanes[i].service = {i};
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    add_agreement(prepared, lanes, {i});
  }
  for (const answers::Gap& gap : answers::gaps(dataset)) {
    lanes[gap.service.index].gaps.push_back(gap);
  }
  for (std::uint32_t i = 0; i < dataset.events.size(); ++i) {
    if (!dataset.events[i].on_timeline) continue;
    for (const Ref<Service> service : services_of(dataset, dataset.events[i])) {
      lanes[service.index].events.push_back({i});
    }
  }
  prepared.roles = answers::responsibility(dataset);
  prepared.lines = answers::lines(dataset);
  float top = 0;
  for (Lane& lane : lanes) {
    finish_lane(lane);
    lane.top = top;
    top += lane.height;
  }
  prepared.lanes = std::move(lanes);
  prepared.lanes_height = top;
  prepared.reading = std::make_shared<ReadingMemo>();
  prepared.open_questions = static_cast<int>(
      std::count_if(dataset.questions.begin(), dataset.questions.end(),
                    [](const model::Question& question) { return !question.explained; }));
}

}  // namespace

std::shared_ptr<const Prepared> prepare(const Dataset& dataset) {
  auto prepared = std::make_shared<Prepared>();
  prepared->dataset = &dataset;
  prepared->whole = prepared.get();
  prepared->hidden.of = dataset.agreements.size();
  prepared->extent = answers::extent(dataset);
  prepared->context = make_context(dataset, prepared->extent);
  lay_out(*prepared, dataset);
  return prepared;
}

std::shared_ptr<const Prepared> prepare_part(const Dataset& part, const Prepared& whole,
                                             Hidden hidden) {
  auto prepared = std::make_shared<Prepared>();
  prepared->dataset = &part;
  prepared->whole = &whole;
  prepared->hidden = hidden;
  prepared->extent = whole.extent;
  prepared->context = whole.context;
  prepared->context.change_days = answers::change_days(part);
  lay_out(*prepared, part);
  return prepared;
}

const state::Context& context_of(const Prepared& prepared) { return prepared.context; }

}  // namespace avtal::scene
