// In force on a day: of a service, of an agreement.

#include "answers/in_force.h"

#include <algorithm>
#include <utility>

#include "answers/reach.h"
#include "answers/statuses.h"
#include "answers/term_index.h"
#include "model/binding.h"

namespace avtal::answers {

namespace inner {

namespace {

using base::Answer;
using base::Day;

/// What a day meets among the terms that decide.
struct Meeting {
  std::vector<TermEntry> certain;
  std::vector<TermEntry> possible;
  std::optional<TermEntry> before;  // the last one that ended before the day
  std::optional<TermEntry> after;   // the first one that begins after it
};

void meet(Meeting& meeting, const TermEntry& entry, Day on) {
  switch (covers(entry.reach, on)) {
    case Answer::yes:
      meeting.certain.push_back(entry);
      return;
    case Answer::maybe:
      meeting.possible.push_back(entry);
      return;
    case Answer::no:
      break;
  }
  if (entry.reach.last_possible < on.number) {
    // Of two that end together the termination is why.
    const auto rank = [](const TermEntry& each) {
      return std::pair(each.reach.last_possible, each.ends);
    };
    if (!meeting.before || rank(entry) > rank(*meeting.before)) meeting.before = entry;
  } else if (!meeting.after || entry.reach.first_possible < meeting.after->reach.first_possible) {
    meeting.after = entry;
  }
}

/// It could be extended, nobody has ended it, and nothing is said of what came after.
bool may_have_been_extended(const Dataset& dataset, const TermEntry& entry) {
  const model::Agreement& agreement = dataset.at(entry.ref.agreement);
  return agreement.extension_option.value() != nullptr &&
         agreement.terms[entry.ref.term].kind != model::TermKind::termination && !entry.followed;
}

InForce answer_of(const Dataset& dataset, const Meeting& meeting) {
  if (!meeting.certain.empty()) return InForce::yes;
  if (!meeting.possible.empty()) return InForce::maybe;
  if (meeting.before && meeting.after) return InForce::undocumented;
  if (meeting.before && may_have_been_extended(dataset, *meeting.before)) {
    return InForce::undocumented;
  }
  return meeting.before || meeting.after ? InForce::no : InForce::not_loaded;
}

Status best_status_on(const Dataset& dataset, const std::vector<TermEntry>& entries, Day on) {
  Status best = Status::unknown;
  for (const TermEntry& entry : entries) {
    best = strongest(best, status_on(dataset, entry, on));
  }
  return best;
}

/// When the last document told of what runs; nothing where a document tells of the day itself.
std::optional<Day> untold_since(const Dataset& dataset, const Meeting& meeting, Day on) {
  std::optional<Day> since;
  for (const TermEntry& entry : meeting.certain) {
    if (!is_untold(dataset, entry, on)) return std::nullopt;
    if (!since || *entry.last_told > *since) since = entry.last_told;
  }
  return since;
}

/// Of the edge that excludes the day.
Status status_of_no(const Dataset& dataset, const Meeting& meeting) {
  const TermRef ref = meeting.before ? meeting.before->ref : meeting.after->ref;
  const model::Term& term = term_at(dataset, ref);
  return model::within_state(dataset.at(ref.agreement),
                             sureness(meeting.before ? term.end : term.start));
}

Status status_of(const Dataset& dataset, const Meeting& meeting, InForce answer, Day on) {
  switch (answer) {
    case InForce::yes:
      return best_status_on(dataset, meeting.certain, on);
    case InForce::maybe:
      return best_status_on(dataset, meeting.possible, on);
    case InForce::no:
      return status_of_no(dataset, meeting);
    case InForce::undocumented:
    case InForce::not_loaded:
      break;
  }
  return Status::unknown;
}

// ---- questions about the stretch ----

/// Collects questions that concern a stretch of days.
class Asked {
 public:
  Asked(const Dataset& dataset, const QuestionIndex& index) : dataset_(dataset), index_(index) {}

  /// About the record, and with a period that touches the days.
  void about(const std::string& record_id, std::int64_t first, std::int64_t last) {
    for (const std::uint32_t question : index_.about(record_id)) {
      const std::optional<base::Period>& period = dataset_.questions[question].period;
      if (period && overlaps(reach_of(*period), first, last)) found_.push_back(question);
    }
  }

  /// Naming one of the claims, and without a period or with one that touches the days.
  template <class T>
  void naming(const model::Claims<T>& claims, std::int64_t first, std::int64_t last) {
    for (const model::Claim<T>& claim : claims.all) {
      if (claim.id.empty()) continue;
      for (const std::uint32_t question : index_.of_claim(claim.id)) {
        const std::optional<base::Period>& period = dataset_.questions[question].period;
        if (!period || overlaps(reach_of(*period), first, last)) found_.push_back(question);
      }
    }
  }

  std::vector<std::string> ids() { return question_ids(dataset_, std::move(found_)); }

 private:
  const Dataset& dataset_;
  const QuestionIndex& index_;
  std::vector<std::uint32_t> found_;
};

void ask_about_term(Asked& asked, const Dataset& dataset, TermRef ref, Day on) {
  asked.about(dataset.at(ref.agreement).id, on.number, on.number);
  asked.naming(dataset.at(ref.agreement).state, on.number, on.number);
  const model::Term& term = term_at(dataset, ref);
  asked.naming(term.start, on.number, on.number);
  asked.naming(term.end, on.number, on.number);
}

/// The edge that excludes the day is in doubt itself: what concerns its bounds concerns the answer.
void ask_about_end(Asked& asked, const Dataset& dataset, const ServiceState& state,
                   const TermEntry& before) {
  const std::int64_t first = std::max(before.reach.last_certain, before.reach.first_possible);
  const std::int64_t last = before.reach.last_possible + 1;
  asked.about(dataset.at(state.service).id, first, last);
  asked.about(dataset.at(before.ref.agreement).id, first, last);
  asked.naming(term_at(dataset, before.ref).end, first, last);
}

std::vector<std::string> questions_of(const Dataset& dataset, const QuestionIndex& index,
                                      const ServiceState& state, const Meeting& meeting, Day on) {
  Asked asked(dataset, index);
  asked.about(dataset.at(state.service).id, on.number, on.number);
  for (const TermRef& ref : state.terms) ask_about_term(asked, dataset, ref, on);
  if (state.in_force == InForce::undocumented) {
    ask_about_term(asked, dataset, meeting.before->ref, on);
    if (meeting.after) ask_about_term(asked, dataset, meeting.after->ref, on);
  }
  if (state.in_force == InForce::no && meeting.before) {
    ask_about_end(asked, dataset, state, *meeting.before);
  }
  return asked.ids();
}

// ---- places ----

void add_term_places(std::vector<Place>& places, const Dataset& dataset, TermRef ref) {
  const model::Term& term = term_at(dataset, ref);
  add_places(places, dataset.at(ref.agreement).state);
  add_places(places, term.start);
  add_places(places, term.end);
  add_places(places, term.places);
}

std::vector<Place> places_of_answer(const Dataset& dataset, const Meeting& meeting,
                                    InForce answer) {
  std::vector<Place> places;
  const std::vector<TermEntry>& covering =
      answer == InForce::yes ? meeting.certain : meeting.possible;
  for (const TermEntry& entry : covering) add_term_places(places, dataset, entry.ref);
  for (const auto& excluding : {meeting.before, meeting.after}) {
    if (covering.empty() && excluding) {
      add_places(places, dataset.at(excluding->ref.agreement).state);
    }
  }
  if (covering.empty() && meeting.before) {
    add_places(places, term_at(dataset, meeting.before->ref).end);
  }
  if (covering.empty() && meeting.after) {
    add_places(places, term_at(dataset, meeting.after->ref).start);
  }
  sort_places(places);
  return places;
}

void append_refs(std::vector<TermRef>& refs, const std::vector<TermEntry>& entries) {
  for (const TermEntry& entry : entries) refs.push_back(entry.ref);
}

/// That nothing comes of any of them is as sure as the least sure withdrawal.
void set_withdrawn(ServiceState& state, const model::Agreement& agreement) {
  const Status status = carried_status_of_equal(agreement.state);
  state.status = state.in_force == InForce::no ? weakest(state.status, status) : status;
  state.in_force = InForce::no;
  add_places(state.places, agreement.state);
}

}  // namespace

ServiceState state_on(const Dataset& dataset, const TermIndex& terms,
                      const QuestionIndex& questions, Ref<model::Service> service, Day on) {
  Meeting meeting;
  Meeting supplements;
  for (const TermEntry& entry : terms.terms(service)) {
    meet(terms.decides(service, entry) ? meeting : supplements, entry, on);
  }
  ServiceState state;
  state.service = service;
  state.in_force = answer_of(dataset, meeting);
  state.status = status_of(dataset, meeting, state.in_force, on);
  append_refs(state.terms, meeting.certain);
  append_refs(state.terms, meeting.possible);
  append_refs(state.terms, supplements.certain);
  append_refs(state.terms, supplements.possible);
  const bool outside = state.in_force == InForce::undocumented || state.in_force == InForce::no;
  if (outside && meeting.before) state.before = meeting.before->ref;
  if (outside && meeting.after) state.after = meeting.after->ref;
  state.last_told = untold_since(dataset, meeting, on);
  state.questions = questions_of(dataset, questions, state, meeting, on);
  state.places = places_of_answer(dataset, meeting, state.in_force);
  state.withdrawn = terms.withdrawn(service);
  if (!terms.agreements(service).empty()) return state;
  for (const Ref<model::Agreement> each : state.withdrawn) set_withdrawn(state, dataset.at(each));
  sort_places(state.places);
  return state;
}

bool is_untold(const Dataset& dataset, const TermEntry& entry, Day on) {
  if (!entry.last_told || *entry.last_told >= on) return false;
  const model::Term& term = term_at(dataset, entry.ref);
  if (term.kind == model::TermKind::renewal) return true;
  const Status carried = carried_status(term.end);
  return std::any_of(term.end.all.begin(), term.end.all.end(), [&](const auto& claim) {
    const bool open = claim.value && claim.value->kind == base::Edge::Kind::open;
    return open && (claim.value == term.end.all.front().value || claim.status < carried);
  });
}

namespace {

/// When something that only probably began then did begin does not matter once a document tells
/// that it runs.
Status start_status_on(const model::Term& term, const TermEntry& entry, Day on) {
  const base::Edge* start = term.start.value();
  const bool settled = start != nullptr && start->date && entry.last_told &&
                       start->date->latest() < *entry.last_told && *entry.last_told <= on;
  return settled ? carried_status(term.start) : sureness(term.start);
}

}  // namespace

Status agreed_status_on(const Dataset& dataset, const TermEntry& entry, Day on) {
  const model::Term& term = term_at(dataset, entry.ref);
  const model::Agreement& agreement = dataset.at(entry.ref.agreement);
  if (term.kind == model::TermKind::termination) return term_status(agreement, term);
  return model::within_state(
      agreement, weakest_known(start_status_on(term, entry, on), end_status_on(term.end, on)));
}

Status status_on(const Dataset& dataset, const TermEntry& entry, Day on) {
  const Status status = agreed_status_on(dataset, entry, on);
  return is_untold(dataset, entry, on) ? weakest(status, Status::derived) : status;
}

}  // namespace inner

Status term_status(const model::Agreement& agreement, const model::Term& term) {
  const Status end = inner::carried_status(term.end);
  const bool by_end = term.kind == model::TermKind::termination && end != Status::unknown;
  return model::within_state(
      agreement, by_end ? end : inner::weakest_known(inner::carried_status(term.start), end));
}

std::vector<ServiceState> in_force(const Dataset& dataset, base::Day on) {
  const inner::TermIndex terms(dataset);
  const inner::QuestionIndex questions(dataset);
  std::vector<ServiceState> states;
  states.reserve(dataset.services.size());
  for (std::uint32_t i = 0; i < dataset.services.size(); ++i) {
    states.push_back(inner::state_on(dataset, terms, questions, Ref<model::Service>{i}, on));
  }
  return states;
}

ServiceState in_force(const Dataset& dataset, Ref<model::Service> service, base::Day on) {
  const inner::TermIndex terms(dataset, service);
  const inner::QuestionIndex questions(dataset);
  return inner::state_on(dataset, terms, questions, service, on);
}

ServiceState agreement_state(const Dataset& dataset, Ref<model::Agreement> agreement, base::Day on,
                             bool followed) {
  inner::Meeting meeting;
  const model::Agreement& record = dataset.at(agreement);
  if (model::is_withdrawn(record)) {
    ServiceState state;
    inner::set_withdrawn(state, record);
    inner::sort_places(state.places);
    return state;
  }
  const std::vector<inner::Reach> reaches = inner::reaches_of(record);
  const std::optional<base::Day> told = inner::last_told(dataset, agreement);
  for (std::uint32_t i = 0; i < reaches.size(); ++i) {
    const bool ends = record.terms[i].kind == model::TermKind::termination;
    inner::meet(meeting, {{agreement, i}, reaches[i], false, followed, ends, told}, on);
  }
  ServiceState state;
  state.in_force = inner::answer_of(dataset, meeting);
  state.status = inner::status_of(dataset, meeting, state.in_force, on);
  inner::append_refs(state.terms, meeting.certain);
  inner::append_refs(state.terms, meeting.possible);
  if (meeting.before) state.before = meeting.before->ref;
  if (meeting.after) state.after = meeting.after->ref;
  state.last_told = inner::untold_since(dataset, meeting, on);
  state.places = inner::places_of_answer(dataset, meeting, state.in_force);
  return state;
}

InForce agreement_in_force(const Dataset& dataset, Ref<model::Agreement> agreement, base::Day on,
                           bool followed) {
  return agreement_state(dataset, agreement, on, followed).in_force;
}

}  // namespace avtal::answers
