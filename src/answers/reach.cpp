#include "answers/reach.h"

#include <algorithm>

#include "model/binding.h"

namespace avtal::answers::inner {

namespace {

using base::Edge;

struct EdgeBounds {
  std::int64_t earliest = kLongAgo;
  std::int64_t latest = kNeverEnds;
  bool known = false;
};

EdgeBounds bounds_of_start(const Edge* edge) {
  if (edge == nullptr || edge->kind == Edge::Kind::unknown) return {};
  if (edge->kind == Edge::Kind::open || !edge->date) return {kLongAgo, kLongAgo, true};
  return {edge->date->earliest().number, edge->date->latest().number, true};
}

EdgeBounds bounds_of_end(const Edge* edge) {
  if (edge == nullptr || edge->kind == Edge::Kind::unknown) return {};
  if (edge->kind == Edge::Kind::open || !edge->date) return {kNeverEnds, kNeverEnds, true};
  return {edge->date->earliest().number, edge->date->latest().number, true};
}

/// A reading that somebody chose cannot undo what a document says, and "until further notice" does
/// not speak against the date on which it was ended.
bool weighs(const model::Claim<Edge>& other, const model::Claim<Edge>& first) {
  if (!other.value || other.value->kind == Edge::Kind::unknown) return false;
  if (other.status == model::Status::assumed && first.status != model::Status::assumed) {
    return false;
  }
  const bool dated_first = first.value && first.value->kind == Edge::Kind::date;
  return !(dated_first && other.value->kind == Edge::Kind::open);
}

template <class BoundsOf>
EdgeBounds bounds_of(const EdgeClaims& claims, BoundsOf one) {
  EdgeBounds bounds = one(claims.value());
  if (!bounds.known || claims.resolution == model::Resolution::in_force) return bounds;
  for (std::size_t i = 1; i < claims.all.size(); ++i) {
    if (!weighs(claims.all[i], claims.all.front())) continue;
    const EdgeBounds other = one(&*claims.all[i].value);
    bounds.earliest = std::min(bounds.earliest, other.earliest);
    bounds.latest = std::max(bounds.latest, other.latest);
  }
  return bounds;
}

Reach joined(EdgeBounds start, EdgeBounds end) {
  Reach reach;
  reach.unknown_start = !start.known;
  reach.unknown_end = !end.known;
  reach.open_end = end.known && end.earliest == kNeverEnds;
  // Whatever is unknown, it did not end before it began: a known first or last day is covered.
  if (!end.known) end.earliest = start.known ? start.earliest : kLongAgo;
  if (!start.known) start.latest = end.known ? end.latest : kNeverEnds;
  reach.first_possible = start.earliest;
  reach.first_certain = start.latest;
  reach.last_certain = end.earliest;
  reach.last_possible = end.latest;
  return reach;
}

}  // namespace

bool is_one_stretch(const Edge* start, const Edge* end) {
  if (start == nullptr || end == nullptr || !start->date || !end->date) return false;
  const base::Precision precision = start->date->precision();
  if (precision == base::Precision::day || precision == base::Precision::one_of) return false;
  return *start->date == *end->date;
}

Reach reach_of(const EdgeClaims& start, const EdgeClaims& end) {
  EdgeBounds first = bounds_of(start, bounds_of_start);
  EdgeBounds last = bounds_of(end, bounds_of_end);
  if (is_one_stretch(start.value(), end.value())) {
    first.latest = first.earliest;
    last.earliest = last.latest;
  }
  return joined(first, last);
}

Reach reach_of(const base::Period& period) {
  return joined(bounds_of_start(&period.start), bounds_of_end(&period.end));
}

void end_before(Reach& reach, NextStart next) {
  if (!reach.unknown_end && !reach.open_end) return;
  if (!is_day(next.latest) || next.earliest <= reach.first_possible) return;
  reach.last_possible = std::min(reach.last_possible, next.latest - 1);
  if (reach.open_end) reach.last_certain = std::min(reach.last_certain, next.earliest - 1);
  reach.open_end = false;
}

void end_perhaps_before(Reach& reach, NextStart next) {
  if (!reach.unknown_end && !reach.open_end) return;
  if (!is_day(next.earliest) || next.earliest <= reach.first_possible) return;
  reach.last_certain = std::min(reach.last_certain, next.earliest - 1);
  reach.perhaps_replaced_from = std::min(reach.perhaps_replaced_from, next.earliest);
}

NextStart sooner(NextStart a, NextStart b) { return b.earliest < a.earliest ? b : a; }

NextStart start_of(const Reach& reach) {
  return reach.unknown_start ? NextStart{} : NextStart{reach.first_possible, reach.first_certain};
}

void start_not_before(Reach& reach, std::int64_t first) {
  if (!reach.unknown_start || !is_day(first) || first > reach.last_possible) return;
  reach.first_possible = std::max(reach.first_possible, first);
}

namespace {

/// What was ended by notice ends for all its terms that had begun by then.
void end_by(const Reach& termination, bool done, Reach& reach) {
  if (reach.first_possible > termination.last_possible) return;
  reach.last_certain = std::min(reach.last_certain, termination.last_certain);
  if (!done || reach.last_possible <= termination.last_possible) return;
  reach.last_possible = termination.last_possible;
  reach.open_end = false;
  reach.unknown_end = false;
}

void end_by_terminations(const model::Agreement& agreement, std::vector<Reach>& reaches) {
  for (std::size_t i = 0; i < reaches.size(); ++i) {
    if (agreement.terms[i].kind != model::TermKind::termination || reaches[i].unknown_end) continue;
    if (!is_day(reaches[i].last_possible)) continue;
    const model::Term& termination = agreement.terms[i];
    const bool done = model::is_ended_by(termination);
    for (std::size_t other = 0; other < reaches.size(); ++other) {
      const model::Term& term = agreement.terms[other];
      if (term.kind == model::TermKind::termination) continue;
      if (!model::covers_all(termination.services, term.services)) continue;
      end_by(reaches[i], done, reaches[other]);
    }
  }
}

/// Takes away the days that the state of the agreement does not let it have.
void bind(const model::Agreement& agreement, std::vector<Reach>& reaches) {
  const base::Answer holds = model::binding_of(agreement).holds;
  if (holds == base::Answer::yes) return;
  for (Reach& reach : reaches) {
    reach.first_certain = kNeverEnds;
    reach.last_certain = kLongAgo;
    if (holds == base::Answer::maybe) continue;
    reach = Reach{kNeverEnds, kNeverEnds, kLongAgo, kLongAgo, false, false, false, kNeverEnds};
  }
}

/// What is known of the terms of one part of an agreement; most often there is one: all of it.
struct Part {
  std::vector<model::Ref<model::Service>> services = {};
  std::int64_t first_known = kNeverEnds;
  NextStart next = {};        // of any term
  NextStart next_later = {};  // of one that says itself that it comes later
};

class Parts {
 public:
  Part& of(const model::Term& term) {
    const auto found = std::find_if(
        all_.begin(), all_.end(), [&](const Part& part) { return part.services == term.services; });
    return found != all_.end() ? *found : all_.emplace_back(Part{term.services});
  }
  /// Of the parts that are about all that the term is about.
  Part around(const model::Term& term) const {
    Part sum;
    for (const Part& part : all_) {
      if (!model::covers_all(part.services, term.services)) continue;
      sum.first_known = std::min(sum.first_known, part.first_known);
      sum.next = sooner(sum.next, part.next);
      sum.next_later = sooner(sum.next_later, part.next_later);
    }
    return sum;
  }

 private:
  std::vector<Part> all_;
};

}  // namespace

std::vector<Reach> reaches_of(const model::Agreement& agreement) {
  std::vector<Reach> reaches;
  reaches.reserve(agreement.terms.size());
  Parts parts;
  for (const model::Term& term : agreement.terms) {
    reaches.push_back(reach_of(term.start, term.end));
    Part& part = parts.of(term);
    if (!reaches.back().unknown_start) {
      part.first_known = std::min(part.first_known, reaches.back().first_possible);
    }
  }
  for (std::size_t i = reaches.size(); i-- > 0;) {
    const model::Term& term = agreement.terms[i];
    const bool is_first = term.kind == model::TermKind::first;
    const Part around = parts.around(term);
    end_before(reaches[i], reaches[i].open_end ? around.next_later : around.next);
    if (!is_first) start_not_before(reaches[i], around.first_known);
    Part& part = parts.of(term);
    part.next = sooner(part.next, start_of(reaches[i]));
    if (!is_first) part.next_later = sooner(part.next_later, start_of(reaches[i]));
  }
  end_by_terminations(agreement, reaches);
  bind(agreement, reaches);
  return reaches;
}

base::Answer covers(const Reach& reach, base::Day day) {
  const std::int64_t number = day.number;
  if (number < reach.first_possible || number > reach.last_possible) return base::Answer::no;
  const bool certain = number >= reach.first_certain && number <= reach.last_certain;
  return certain ? base::Answer::yes : base::Answer::maybe;
}

bool overlaps(const Reach& reach, std::int64_t first, std::int64_t last) {
  return reach.first_possible <= last && reach.last_possible >= first;
}

}  // namespace avtal::answers::inner
