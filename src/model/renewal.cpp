// Agreements that renew themselves: what a clause and the last end say together.

#include <algorithm>
#include <optional>

#include "base/date.h"
#include "model/binding.h"
#include "model/dataset.h"

namespace avtal::model {
namespace {

bool is_renewal(const Term& term) { return term.kind == TermKind::renewal; }

const base::EdtfDate* end_date(const Term& term) {
  const base::Edge* end = term.end.value();
  return end == nullptr || !end->date ? nullptr : &*end->date;
}

/// The term of a part that ends last of those that are agreed; nothing when the last one has no
/// known end.
const Term* last_agreed(const Agreement& agreement, const std::vector<Ref<Service>>& part) {
  const Term* last = nullptr;
  const Term* latest_begun = nullptr;
  for (const Term& term : agreement.terms) {
    if (term.kind == TermKind::termination || term.services != part) continue;
    latest_begun = &term;
    const base::EdtfDate* end = end_date(term);
    if (end == nullptr) continue;
    if (last == nullptr || end->latest() > end_date(*last)->latest()) last = &term;
  }
  return latest_begun == nullptr || end_date(*latest_begun) == nullptr ? nullptr : last;
}

bool was_ended_by_then(const Agreement& agreement, const Term& last) {
  const base::Day last_day = end_date(last)->latest();
  return std::any_of(agreement.terms.begin(), agreement.terms.end(), [&](const Term& term) {
    return is_ended_by(term) && covers_all(term.services, last.services) &&
           end_date(term)->latest() <= last_day;
  });
}

/// The parts that terms name, each once; most often one: all of it.
std::vector<std::vector<Ref<Service>>> parts_of(const Agreement& agreement) {
  std::vector<std::vector<Ref<Service>>> parts;
  for (const Term& term : agreement.terms) {
    if (std::find(parts.begin(), parts.end(), term.services) == parts.end()) {
      parts.push_back(term.services);
    }
  }
  return parts;
}

/// How what takes the place of an agreement meets its renewal.
enum class Follower : std::uint8_t { none, later, unknown_start, took_over };

Follower follower_from(const Agreement& next, base::Day renewed_from) {
  if (is_withdrawn(next)) return Follower::none;
  // Nobody knows whether what is not agreed yet will take over.
  if (may_come_to_nothing(next)) return Follower::unknown_start;
  Follower found = next.terms.empty() ? Follower::none : Follower::unknown_start;
  for (const Term& term : next.terms) {
    const base::Edge* start = term.start.value();
    if (start == nullptr || !start->date) continue;
    if (start->date->earliest() <= renewed_from) return Follower::took_over;
    found = Follower::later;
  }
  return found;
}

class Renewals {
 public:
  explicit Renewals(Dataset& dataset) : dataset_(dataset), followers_(dataset.agreements.size()) {
    for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
      for (const Relation& relation : dataset.agreements[i].relations) {
        const bool takes_place =
            relation.type == RelationType::replaces || relation.type == RelationType::prolongs;
        if (takes_place) followers_[relation.other.index].push_back(i);
        if (relation.type == RelationType::moves_to) followers_[i].push_back(relation.other.index);
      }
    }
  }

  void add() {
    for (std::uint32_t i = 0; i < dataset_.agreements.size(); ++i) add_to(i);
  }

 private:
  void add_to(std::uint32_t index) {
    Agreement& agreement = dataset_.agreements[index];
    const Notice* notice = agreement.notice.value();
    if (notice == nullptr || notice->renewal != Renewal::tacit || is_withdrawn(agreement)) return;
    for (const auto& part : parts_of(agreement)) add_to_part(index, part);
  }

  void add_to_part(std::uint32_t index, const std::vector<Ref<Service>>& part) {
    Agreement& agreement = dataset_.agreements[index];
    const Notice* notice = agreement.notice.value();
    const Term* last = last_agreed(agreement, part);
    if (last == nullptr || was_ended_by_then(agreement, *last)) return;
    const base::Day from = base::plus_days(end_date(*last)->earliest(), 1);
    bool end_known = notice->renewal_months > 0;
    for (const std::uint32_t next : followers_[index]) {
      const Follower follower = follower_from(dataset_.agreements[next], from);
      if (follower == Follower::took_over) return;
      if (follower == Follower::unknown_start) end_known = false;
    }
    agreement.terms.push_back(renewal(agreement, *last, from, end_known));
  }

  static Term renewal(const Agreement& agreement, const Term& last, base::Day from,
                      bool end_known) {
    const Claim<base::Edge>& end = last.end.all.front();
    const Claim<Notice>& clause = agreement.notice.all.front();
    Claim<base::Edge> edge;
    edge.status = std::max({Status::derived, end.status, clause.status});
    edge.places = clause.places;
    for (const Place& place : end.places) {
      const bool there =
          std::find(edge.places.begin(), edge.places.end(), place) != edge.places.end();
      if (!there) edge.places.push_back(place);
    }
    edge.value = base::Edge::at(base::EdtfDate::from_day(from));
    Term term;
    term.id = last.id + ":renewed";  // no id that a file can hold
    term.services = last.services;
    term.kind = TermKind::renewal;
    term.start.all = {edge};
    edge.value = base::Edge::open_ended();
    if (!end_known) {
      edge.value.reset();
      edge.status = Status::unknown;
    }
    term.end.all = {std::move(edge)};
    return term;
  }

  Dataset& dataset_;
  std::vector<std::vector<std::uint32_t>> followers_;
};

}  // namespace

bool is_ended_by(const Term& term) {
  const bool done = term.end.status() == Status::stated || term.end.status() == Status::derived;
  return term.kind == TermKind::termination && done && end_date(term) != nullptr;
}

void add_renewals(Dataset& dataset) {
  for (Agreement& agreement : dataset.agreements) {
    agreement.terms.erase(
        std::remove_if(agreement.terms.begin(), agreement.terms.end(), is_renewal),
        agreement.terms.end());
  }
  Renewals(dataset).add();
}

}  // namespace avtal::model
