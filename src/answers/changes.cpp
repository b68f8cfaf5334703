#include "answers/changes.h"

#include <utility>

#include "answers/spans.h"
#include "answers/statuses.h"
#include "base/sort.h"
#include "model/binding.h"

namespace avtal::answers {
namespace {

using base::Day;
using model::RecordKind;
using model::RecordRef;
using Kind = Change::Kind;
using Bound = Change::Bound;

/// What a change is, but for its day.
struct What {
  Kind begins = Kind::event;
  Kind ended = Kind::event;
  RecordRef record;
  std::string part;
};

class ChangeCollector {
 public:
  explicit ChangeCollector(const model::Dataset& dataset) : dataset_(dataset) {}

  std::vector<Change> collect() {
    for (const answers::TermSpan& span : answers::spans(dataset_)) term(span);
    for (std::uint32_t i = 0; i < dataset_.agreements.size(); ++i) parties(i);
    for (std::uint32_t i = 0; i < dataset_.events.size(); ++i) event(i);
    for (std::uint32_t i = 0; i < dataset_.handovers.size(); ++i) {
      when(dataset_.handovers[i].when, Kind::handover, {RecordKind::handover, i});
    }
    for (std::uint32_t i = 0; i < dataset_.organization_changes.size(); ++i) {
      when(dataset_.organization_changes[i].when, Kind::organization_change,
           {RecordKind::organization_change, i});
    }
    for (std::uint32_t i = 0; i < dataset_.organizations.size(); ++i) organization(i);
    base::stable_sort(found_.begin(), found_.end(),
                      [](const Change& a, const Change& b) { return a.day < b.day; });
    return std::move(found_);
  }

 private:
  template <class T>
  static std::vector<model::Place> places_of(const model::Claims<T>& claims) {
    return claims.first() == nullptr ? std::vector<model::Place>{} : claims.first()->places;
  }

  /// An event and the first rung of its ladder are told once.
  void add(Change change) {
    for (auto at = found_.rbegin(); at != found_.rend() && at->record == change.record; ++at) {
      if (at->day == change.day && at->kind == change.kind && at->part == change.part &&
          at->rung == change.rung) {
        return;
      }
    }
    found_.push_back(std::move(change));
  }

  /// `like` but for the day and, unless both are the same, its bound.
  void bounds(std::optional<Day> first, std::optional<Day> last, const Change& like) {
    if (first) add_bound(*first, first == last ? like.bound : Bound::earliest, like);
    if (last && first != last) add_bound(*last, Bound::latest, like);
  }

  void add_bound(Day day, Bound bound, const Change& like) {
    Change change = like;
    change.day = day;
    change.bound = bound;
    add(std::move(change));
  }

  void date(const model::Claims<base::EdtfDate>& claims, Kind kind, RecordRef record, Bound bound,
            std::optional<model::Rung> rung = {}) {
    const base::EdtfDate* date = claims.value();
    if (date == nullptr) return;
    bounds(date->earliest(), date->latest(),
           {{}, kind, record, {}, bound, claims.status(), places_of(claims), rung});
  }

  void when(const model::BoundedDate& bounded, Kind kind, RecordRef record) {
    if (bounded.date.value() != nullptr) return date(bounded.date, kind, record, Bound::exact);
    date(bounded.not_before, kind, record, Bound::earliest);
    date(bounded.not_after, kind, record, Bound::latest);
  }

  static std::optional<Day> day_after(std::optional<Day> day) {
    if (!day) return std::nullopt;
    return base::plus_days(*day, 1);
  }

  void term(const answers::TermSpan& span) {
    const model::Term& term = dataset_.at(span.term.agreement).terms[span.term.term];
    const RecordRef record{RecordKind::agreement, span.term.agreement.index};
    bounds(span.first_possible, span.first_certain,
           {{},
            Kind::term_begins,
            record,
            term.id,
            Bound::exact,
            span.start_status,
            places_of(term.start)});
    bounds(day_after(span.last_certain), day_after(span.last_possible),
           {{},
            Kind::term_ended,
            record,
            term.id,
            Bound::exact,
            span.end_status,
            places_of(term.end)});
  }

  void edges(const model::Agreement& agreement, const model::Party& party, const What& what) {
    const model::Claims<base::Edge>& start = party.start;
    const model::Claims<base::Edge>& end = party.end;
    const base::Edge* first = start.value();
    if (first != nullptr && first->date) {
      bounds(first->date->earliest(), first->date->latest(),
             {{},
              what.begins,
              what.record,
              what.part,
              Bound::exact,
              model::within_state(agreement, start.status()),
              places_of(start)});
    }
    const base::Edge* last = end.value();
    if (last != nullptr && last->date) {
      bounds(day_after(last->date->earliest()), day_after(last->date->latest()),
             {{},
              what.ended,
              what.record,
              what.part,
              Bound::exact,
              model::within_state(agreement, end.status()),
              places_of(end)});
    }
  }

  void parties(std::uint32_t index) {
    const model::Agreement& agreement = dataset_.agreements[index];
    if (model::is_withdrawn(agreement)) return;
    for (const model::Party& party : agreement.parties) {
      const auto* organization = party.organization.value();
      if (organization == nullptr) continue;
      edges(agreement, party,
            {Kind::party_begins,
             Kind::party_ended,
             {RecordKind::agreement, index},
             dataset_.at(*organization).id});
    }
  }

  void event(std::uint32_t index) {
    const model::Event& event = dataset_.events[index];
    const RecordRef record{RecordKind::event, index};
    when(event.when, Kind::event, record);
    for (const model::RungReached& rung : event.ladder) {
      const bool told = event.when.date.value() != nullptr && rung.date.value() != nullptr &&
                        *event.when.date.value() == *rung.date.value();
      if (told) continue;
      date(rung.date, Kind::rung, record, Bound::exact, rung.rung);
    }
    date(event.takes_effect, Kind::takes_effect, record, Bound::exact);
  }

  void organization(std::uint32_t index) {
    const auto& existence = dataset_.organizations[index].existence;
    const base::Period* period = existence.value();
    if (period == nullptr) return;
    const RecordRef record{RecordKind::organization, index};
    const Change like{{},
                      Kind::organization_begins,
                      record,
                      {},
                      Bound::exact,
                      existence.status(),
                      places_of(existence)};
    bounds(base::earliest_start(*period), base::latest_start(*period), like);
    Change ended = like;
    ended.kind = Kind::organization_ended;
    bounds(day_after(base::earliest_end(*period)), day_after(base::latest_end(*period)), ended);
  }

  const model::Dataset& dataset_;
  std::vector<Change> found_;
};

}  // namespace

std::vector<Change> changes(const Dataset& dataset) { return ChangeCollector(dataset).collect(); }

std::vector<const Change*> changes_on(const std::vector<Change>& all, Day day, std::size_t& at) {
  std::vector<const Change*> found;
  while (at < all.size() && all[at].day < day) ++at;
  for (; at < all.size() && all[at].day == day; ++at) found.push_back(&all[at]);
  return found;
}

}  // namespace avtal::answers
