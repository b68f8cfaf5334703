#include "prepared/prepared.h"

#include "answers/capacity.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/silence.h"
#include "answers/spans.h"
#include "prepared/kept.h"

#include <algorithm>

#include "scene/metrics.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Dataset;
using model::Ref;

/// Share of the full period left free before its first day, so that an uncertain start shows.
constexpr double kLeadShare = 0.014;
/// Bars without end stop this long before the right edge, so that their arrow is seen.
constexpr int kOpenEndGapDays = 165;
constexpr std::size_t kDensityParts = 240;
/// Seen before the first and after the last of the moves.
constexpr int kMonthsAround = 12;

state::Context make_context(const Dataset& dataset, const answers::Extent& extent) {
  state::Context context;
  context.default_as_of = model::newest_document_day(dataset);
  const double first = extent.first.number;
  const double last = extent.last.number + 1;
  context.full = {first - (last - first) * kLeadShare, last};
  if (const auto moves = answers::moves_extent(dataset)) {
    context.moves = state::Window{
        static_cast<double>(base::plus_months(moves->first, -kMonthsAround).number),
        static_cast<double>(base::plus_months(moves->last, kMonthsAround).number + 1)};
  }
  context.change_days = answers::change_days(dataset);
  context.services = dataset.services_called;
  return context;
}

/// The end of all that the service rests on: nothing as long as some of it runs on, or may.
std::vector<ServiceEnd> ends_of_services(const Dataset& dataset) {
  struct Found {
    ServiceEnd end;
    Day last;
    bool runs_on = false;
  };
  std::vector<Found> found(dataset.services.size());
  for (const answers::TermSpan& span : answers::spans(dataset)) {
    const model::Agreement& agreement = dataset.at(span.term.agreement);
    if (agreement.parent) continue;
    for (const Ref<model::Service> service : agreement.services) {
      if (!model::is_about(agreement.terms[span.term.term], service)) continue;
      Found& best = found[service.index];
      if (!span.last_possible) {
        best.runs_on = true;
      } else if (!best.end || *span.last_possible > best.last) {
        best.end = span.term;
        best.last = *span.last_possible;
      }
    }
  }
  std::vector<ServiceEnd> ends;
  ends.reserve(found.size());
  for (const Found& one : found) ends.push_back(one.runs_on ? std::nullopt : one.end);
  return ends;
}

std::vector<std::vector<std::uint32_t>> followers_of(const Dataset& dataset) {
  std::vector<std::vector<std::uint32_t>> followers(dataset.agreements.size());
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    for (const model::Relation& relation : dataset.agreements[i].relations) {
      std::vector<std::uint32_t>& list = followers[relation.other.index];
      if (list.empty() || list.back() != i) list.push_back(i);
    }
  }
  return followers;
}

std::vector<std::vector<std::uint32_t>> handovers_of(const Dataset& dataset) {
  std::vector<std::vector<std::uint32_t>> handovers(dataset.services.size());
  for (std::uint32_t i = 0; i < dataset.handovers.size(); ++i) {
    for (const Ref<model::Service> service : dataset.handovers[i].services) {
      handovers[service.index].push_back(i);
    }
  }
  return handovers;
}

const answers::PartyAnswer* responsible(const std::vector<answers::PartyAnswer>& parties) {
  for (const answers::PartyAnswer& party : parties) {
    if (party.role == model::PartyRole::responsible && party.organization) return &party;
  }
  return nullptr;
}

/// Who was responsible on the day before the agreement of who is so now began.
std::optional<Ref<model::Organization>> formerly_responsible(
    const Prepared& prepared, Ref<model::Service> service,
    const std::vector<answers::PartyAnswer>& now) {
  const answers::PartyAnswer* current = responsible(now);
  if (!current || prepared.dataset->at(current->agreement).terms.empty()) return std::nullopt;
  const auto span = answers::span_of(*prepared.dataset, {current->agreement, 0});
  if (!span.first_possible) return std::nullopt;
  const auto before =
      prepared.timetable->parties(service, base::plus_days(*span.first_possible, -1));
  const answers::PartyAnswer* former = responsible(before);
  if (!former || former->organization == current->organization) return std::nullopt;
  return former->organization;
}

void count(RoleCounts& counts, model::PartyRole role) {
  if (role == model::PartyRole::responsible) ++counts.responsible;
  if (role == model::PartyRole::pays) ++counts.pays;
  if (role == model::PartyRole::performs) ++counts.performs;
}

/// Lanes and the like; period and day are there already.
void lay_out(Prepared& prepared, const Dataset& dataset) {
  prepared.open_until = base::plus_days(prepared.extent.last, -kOpenEndGapDays);
  prepared.service_ends = ends_of_services(dataset);
  prepared.followers = followers_of(dataset);
  prepared.handovers = handovers_of(dataset);
  prepared.timetable = std::make_unique<const answers::Timetable>(dataset);
  prepared.notices = answers::notice_chains(dataset, prepared.extent.first);
  prepared.kept = std::make_shared<KeptValues>();
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

Day first_agreement_day(const Prepared& prepared) {
  std::optional<Day> first;
  for (const answers::TermSpan& span : answers::spans(*prepared.dataset)) {
    if (span.first_possible && (!first || *span.first_possible < *first)) {
      first = span.first_possible;
    }
  }
  return first.value_or(prepared.extent.first);
}

const state::Context& context_of(const Prepared& prepared) { return prepared.context; }

const LaneSet& Prepared::lane_set(state::Lanes kind) const {
  auto& set = lane_sets[static_cast<std::size_t>(kind)];
  if (!set) set = make_lanes(*this, kind);
  return *set;
}

const DayFacts& Prepared::on(Day day) const {
  if (!has_day_facts || day_facts.day != day) {
    day_facts = {};
    day_facts.day = day;
    day_facts.states = timetable->in_force(day);
    day_facts.parties.resize(dataset->services.size());
    has_day_facts = true;
  }
  return day_facts;
}

const ServiceParties& Prepared::parties(Ref<model::Service> service, Day day, Day then) const {
  on(day);
  auto& found = day_facts.parties[service.index];
  if (!found) {
    std::vector<answers::PartyAnswer> now = timetable->parties(service, then);
    const auto formerly = formerly_responsible(*this, service, now);
    found = ServiceParties{std::move(now), formerly};
  }
  return *found;
}

const std::vector<RoleCounts>& Prepared::role_counts(Day day) const {
  on(day);
  if (day_facts.roles.empty() && !dataset->organizations.empty()) {
    std::vector<RoleCounts> counts(dataset->organizations.size());
    for (std::uint32_t i = 0; i < dataset->services.size(); ++i) {
      for (const answers::PartyAnswer& party : timetable->parties({i}, day)) {
        if (party.organization) count(counts[party.organization->index], party.role);
      }
    }
    day_facts.roles = std::move(counts);
  }
  return day_facts.roles;
}

const std::vector<std::uint32_t>& Prepared::density() const {
  if (!densities.empty()) return densities;
  const auto part_of = [&](Day day) {
    const double share =
        (day.number - context.full.first) / (context.full.last - context.full.first);
    return static_cast<std::size_t>(std::clamp(share, 0.0, 1.0) * (kDensityParts - 1));
  };
  std::vector<std::uint32_t> changes(kDensityParts + 1, 0);  // wraps below zero and back
  for (const Lane& lane : lanes()) {
    for (const Bar& bar : lane.bars) {
      ++changes[part_of(bar.first)];
      --changes[part_of(bar.last) + 1];
    }
  }
  densities.assign(kDensityParts, 0);
  std::uint32_t running = 0;
  for (std::size_t i = 0; i < kDensityParts; ++i) densities[i] = running += changes[i];
  return densities;
}

const std::optional<answers::NoticeChain>& Prepared::notice(Ref<model::Agreement> agreement,
                                                            Day day) const {
  on(day);
  if (day_facts.notice_of != agreement) {
    day_facts.notice = answers::notice_chain(*dataset, agreement, day);
    day_facts.notice_of = agreement;
  }
  return day_facts.notice;
}

const std::vector<answers::ServiceRoles>& Prepared::roles() const {
  if (!service_roles) service_roles = answers::responsibility(*dataset);
  return *service_roles;
}

const std::vector<answers::Line>& Prepared::lines() const {
  if (!organization_lines) organization_lines = answers::lines(*dataset);
  return *organization_lines;
}

const std::vector<answers::CapacityAnswer>& Prepared::capacities() const {
  if (!capacity_answers) capacity_answers = answers::capacities(*dataset);
  return *capacity_answers;
}

const std::vector<answers::SilentClauses>& Prepared::silences() const {
  if (!silent_answers) silent_answers = answers::silent_clauses(*dataset);
  return *silent_answers;
}

}  // namespace avtal::scene
