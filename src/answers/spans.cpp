// Stretches of time: of a term, between terms, of the whole dataset; the days on which it changes.

#include "answers/spans.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "answers/in_force.h"
#include "answers/reach.h"
#include "answers/responsibility.h"
#include "answers/statuses.h"
#include "answers/term_index.h"
#include "base/sort.h"
#include "model/binding.h"
#include "model/moves.h"

namespace avtal::answers {

namespace {

using base::Day;
using inner::kLongAgo;
using inner::kNeverEnds;
using inner::Reach;

std::optional<Day> day_or_nothing(std::int64_t number) {
  if (!inner::is_day(number)) return std::nullopt;
  return inner::to_day(number);
}

TermSpan span_from(const Dataset& dataset, TermRef ref, const Reach& reach) {
  const model::Term& term = inner::term_at(dataset, ref);
  const model::Agreement& agreement = dataset.at(ref.agreement);
  TermSpan span;
  span.term = ref;
  span.unknown_start = reach.unknown_start;
  span.unknown_end = reach.unknown_end;
  span.open_end = reach.open_end;
  span.first_possible = day_or_nothing(reach.first_possible);
  if (!reach.unknown_start) span.first_certain = day_or_nothing(reach.first_certain);
  if (!reach.unknown_end) span.last_certain = day_or_nothing(reach.last_certain);
  span.last_possible = day_or_nothing(reach.last_possible);
  span.status = term_status(agreement, term);
  span.start_status = model::within_state(agreement, inner::carried_status(term.start));
  span.end_status = model::within_state(agreement, inner::carried_status(term.end));
  return span;
}

// ---- gaps ----

/// Gap questions about the service or the agreements beside the gap, with a period that touches it.
std::vector<std::uint32_t> touching_questions(const Dataset& dataset,
                                              const inner::QuestionIndex& index, const Gap& gap) {
  const std::string* ids[] = {&dataset.at(gap.service).id, &dataset.at(gap.before.agreement).id,
                              &dataset.at(gap.after.agreement).id};
  std::vector<std::uint32_t> found;
  for (const std::string* id : ids) {
    for (const std::uint32_t question : index.about(*id)) {
      const model::Question& record = dataset.questions[question];
      const bool touches =
          record.kind == model::QuestionKind::gap && record.period &&
          inner::overlaps(inner::reach_of(*record.period), gap.first.number, gap.last.number);
      if (touches) found.push_back(question);
    }
  }
  return found;
}

bool is_within(const base::Period& period, const Gap& gap) {
  const Reach reach = inner::reach_of(period);
  return reach.first_possible >= gap.first.number && reach.last_possible <= gap.last.number;
}

/// Those that are asked about just this stretch; where there are none, those that touch it.
std::vector<std::string> gap_questions(const Dataset& dataset, const inner::QuestionIndex& index,
                                       const Gap& gap) {
  const std::vector<std::uint32_t> touching = touching_questions(dataset, index, gap);
  std::vector<std::uint32_t> within;
  std::copy_if(
      touching.begin(), touching.end(), std::back_inserter(within),
      [&](std::uint32_t question) { return is_within(*dataset.questions[question].period, gap); });
  return inner::question_ids(dataset, within.empty() ? touching : within);
}

std::vector<inner::TermEntry> deciding_by_start(const inner::TermIndex& terms,
                                                Ref<model::Service> service) {
  std::vector<inner::TermEntry> entries;
  for (const inner::TermEntry& entry : terms.terms(service)) {
    if (terms.decides(service, entry)) entries.push_back(entry);
  }
  base::stable_sort(entries.begin(), entries.end(),
                    [](const inner::TermEntry& a, const inner::TermEntry& b) {
                      return a.reach.first_possible < b.reach.first_possible;
                    });
  return entries;
}

void add_gaps(const Dataset& dataset, const inner::TermIndex& terms,
              const inner::QuestionIndex& questions, Ref<model::Service> service,
              std::vector<Gap>& gaps) {
  const inner::TermEntry* furthest = nullptr;
  const std::vector<inner::TermEntry> entries = deciding_by_start(terms, service);
  for (const inner::TermEntry& entry : entries) {
    if (furthest != nullptr && entry.reach.first_possible > furthest->reach.last_possible + 1) {
      Gap gap{service,
              inner::to_day(furthest->reach.last_possible + 1),
              inner::to_day(entry.reach.first_possible - 1),
              furthest->ref,
              entry.ref,
              {}};
      gap.questions = gap_questions(dataset, questions, gap);
      gaps.push_back(std::move(gap));
    }
    const bool reaches_further =
        furthest == nullptr || entry.reach.last_possible > furthest->reach.last_possible;
    if (reaches_further) furthest = &entry;
  }
}

// ---- all days that matter ----

/// Calls `visit` with every day on which something begins, or has just ended.
template <class Visit>
void visit_reach(const Reach& reach, Visit visit) {
  visit(reach.first_possible);
  // Without a certain day nothing changes where certainty would begin or end.
  if (reach.first_certain <= reach.last_certain) {
    visit(reach.first_certain);
    if (inner::is_day(reach.last_certain)) visit(reach.last_certain + 1);
  }
  if (inner::is_day(reach.last_possible)) visit(reach.last_possible + 1);
}

template <class Visit>
void visit_date(const model::Claims<base::EdtfDate>& claims, Visit visit) {
  const base::EdtfDate* date = claims.value();
  if (date == nullptr) return;
  visit(std::int64_t{date->earliest().number});
  visit(std::int64_t{date->latest().number});
}

template <class Visit>
void visit_when(const model::BoundedDate& when, Visit visit) {
  if (when.date.value() != nullptr) return visit_date(when.date, visit);
  visit_date(when.not_before, visit);
  visit_date(when.not_after, visit);
}

/// An edge that nobody has entered is the agreement's, and nothing of the party's own.
template <class Visit>
void visit_party(const model::Party& party, Visit visit) {
  Reach reach = inner::reach_of(party.start, party.end);
  if (!party.start.loaded()) reach.first_possible = reach.first_certain = inner::kLongAgo;
  if (!party.end.loaded()) reach.last_certain = reach.last_possible = inner::kNeverEnds;
  // All four: which of several parties comes first depends on them too.
  for (const std::int64_t day : {reach.first_possible, reach.first_certain}) visit(day);
  for (const std::int64_t day : {reach.last_certain, reach.last_possible}) {
    if (inner::is_day(day)) visit(day + 1);
  }
}

template <class Visit>
void visit_agreements(const Dataset& dataset, Visit visit) {
  for (const std::vector<Reach>& reaches : inner::all_reaches(dataset)) {
    for (const Reach& reach : reaches) visit_reach(reach, visit);
  }
  for (const model::Agreement& agreement : dataset.agreements) {
    if (model::is_withdrawn(agreement)) continue;
    for (const model::Party& party : agreement.parties) visit_party(party, visit);
  }
}

template <class Visit>
void visit_events(const Dataset& dataset, Visit visit) {
  for (const model::Event& event : dataset.events) {
    visit_when(event.when, visit);
    visit_date(event.takes_effect, visit);
    for (const model::RungReached& rung : event.ladder) visit_date(rung.date, visit);
  }
  for (const model::Handover& handover : dataset.handovers) visit_when(handover.when, visit);
}

/// What organisations do to the parties of agreements.
template <class Visit>
void visit_organizations(const Dataset& dataset, Visit visit) {
  for (const model::OrganizationChange& change : dataset.organization_changes) {
    visit_when(change.when, visit);
  }
  for (const model::Organization& organization : dataset.organizations) {
    const base::Period* existence = organization.existence.value();
    if (existence != nullptr) visit_reach(inner::reach_of(*existence), visit);
  }
}

struct Outermost {
  std::int64_t first = kNeverEnds;
  std::int64_t last = kLongAgo;
  void add(std::int64_t number) {
    if (!inner::is_day(number)) return;
    first = std::min(first, number);
    last = std::max(last, number);
  }
  /// Ends themselves, not the days after them.
  void add(const Reach& reach) {
    add(reach.first_possible);
    add(reach.first_certain);
    add(reach.last_certain);
    add(reach.last_possible);
  }
};

Outermost bounds_of_everything(const Dataset& dataset) {
  Outermost bounds;
  for (const std::vector<Reach>& reaches : inner::all_reaches(dataset)) {
    for (const Reach& reach : reaches) {
      bounds.add(reach);
      // Of what began on a day that nobody knows, the year before it is certain is shown.
      constexpr std::int64_t kYear = 365;
      if (reach.unknown_start && inner::is_day(reach.first_certain)) {
        bounds.add(std::max(reach.first_possible, reach.first_certain - kYear));
      }
    }
  }
  for (const model::MoneyFlow& flow : dataset.money_flows) {
    bounds.add(inner::reach_of(flow.start, flow.end));
    for (const model::Outcome& outcome : flow.outcomes) {
      bounds.add(base::day_of(outcome.year, 1, 1).number);
    }
  }
  const auto add_day = [&bounds](std::int64_t number) { bounds.add(number); };
  visit_events(dataset, add_day);
  for (const model::Document& document : dataset.documents) {
    if (document.kind != model::DocumentKind::external) visit_when(document.written, add_day);
  }
  bounds.add(model::newest_document_day(dataset).number);  // the day that is shown first
  return bounds;
}

}  // namespace

TermSpan span_of(const Dataset& dataset, TermRef term) {
  const std::vector<Reach> reaches = inner::reaches_of(dataset.at(term.agreement));
  return span_from(dataset, term, reaches[term.term]);
}

std::vector<TermSpan> spans(const Dataset& dataset) {
  std::vector<TermSpan> found;
  const std::vector<std::vector<Reach>> all = inner::all_reaches(dataset);
  for (std::uint32_t i = 0; i < all.size(); ++i) {
    if (model::is_withdrawn(dataset.agreements[i])) continue;
    for (std::uint32_t term = 0; term < all[i].size(); ++term) {
      found.push_back(span_from(dataset, {Ref<model::Agreement>{i}, term}, all[i][term]));
    }
  }
  return found;
}

std::vector<Gap> gaps(const Dataset& dataset) {
  const inner::TermIndex terms(dataset);
  const inner::QuestionIndex questions(dataset);
  std::vector<Gap> found;
  for (std::uint32_t i = 0; i < dataset.services.size(); ++i) {
    add_gaps(dataset, terms, questions, Ref<model::Service>{i}, found);
  }
  return found;
}

Extent extent(const Dataset& dataset, int margin_years) {
  const Outermost bounds = bounds_of_everything(dataset);
  const int first_year = base::calendar(inner::to_day(bounds.first)).year;
  const int last_year = base::calendar(inner::to_day(bounds.last)).year + margin_years;
  return {base::day_of(first_year, 1, 1), base::day_of(last_year, 12, 31)};
}

std::optional<Extent> moves_extent(const Dataset& dataset) {
  std::optional<Extent> all;
  const auto add = [&all](const model::BoundedDate& when) {
    const Bounds bounds = bounds_of(when);
    for (const std::optional<Day>& day : {bounds.earliest, bounds.latest}) {
      if (!day) continue;
      if (!all) all = Extent{*day, *day};
      all->first = std::min(all->first, *day);
      all->last = std::max(all->last, *day);
    }
  };
  for (const model::Handover& handover : dataset.handovers) {
    const bool moves = !model::is_same_body(handover) || handover.people.value() != nullptr;
    if (moves) add(handover.when);
  }
  for (const model::OrganizationChange& change : dataset.organization_changes) {
    if (change.type != model::ChangeType::created) add(change.when);
  }
  return all;
}

std::vector<Day> change_days(const Dataset& dataset) {
  std::vector<Day> days;
  const auto add_day = [&days](std::int64_t number) {
    if (inner::is_day(number)) days.push_back(inner::to_day(number));
  };
  visit_agreements(dataset, add_day);
  visit_events(dataset, add_day);
  visit_organizations(dataset, add_day);
  std::sort(days.begin(), days.end());
  days.erase(std::unique(days.begin(), days.end()), days.end());
  return days;
}

}  // namespace avtal::answers
