// The dataset as the documents known on a day make it.

#include "answers/known.h"

#include <algorithm>
#include <string>
#include <utility>

#include "answers/answers.h"
#include "answers/claim_walk.h"

namespace avtal::answers {

namespace inner {

namespace {

std::optional<base::Day> earliest_of(const model::Claims<base::EdtfDate>& claims) {
  if (claims.value() == nullptr) return std::nullopt;
  return claims.value()->earliest();
}

std::optional<base::Day> latest_of(const model::Claims<base::EdtfDate>& claims) {
  if (claims.value() == nullptr) return std::nullopt;
  return claims.value()->latest();
}

}  // namespace

std::optional<base::Day> earliest_day(const model::BoundedDate& when) {
  if (const auto day = earliest_of(when.date)) return day;
  return earliest_of(when.not_before);
}

std::optional<base::Day> latest_day(const model::BoundedDate& when) {
  if (const auto day = latest_of(when.date)) return day;
  return latest_of(when.not_after);
}

std::optional<base::Day> known_from(const model::Document& document) {
  if (const auto day = latest_day(document.written)) return day;
  return latest_of(document.written.not_before);
}

bool is_known(const model::Dataset& dataset, const model::Place& place, base::Day on) {
  const std::optional<base::Day> from = known_from(dataset.at(place.document));
  return !from || *from <= on;
}

}  // namespace inner

namespace {

using base::Day;
using OrganizationRef = Ref<model::Organization>;

constexpr std::uint32_t kDropped = 0xFFFFFFFFu;

/// Which documents are known.
class Knowledge {
 public:
  Knowledge(const Dataset& dataset, Day on) {
    known_.reserve(dataset.documents.size());
    for (const model::Document& document : dataset.documents) {
      const std::optional<Day> from = inner::known_from(document);
      known_.push_back(!from || *from <= on);
    }
  }
  bool of(const Place& place) const { return known_[place.document.index]; }
  bool of_document(std::size_t index) const { return known_[index]; }

 private:
  std::vector<bool> known_;
};

/// Counts the places that something rests on.
struct PlaceCount {
  const Knowledge& knowledge;
  std::size_t named = 0;
  std::size_t known = 0;

  void places(const std::vector<Place>& all) {
    for (const Place& place : all) {
      ++named;
      known += knowledge.of(place) ? 1u : 0u;
    }
  }
  template <class T>
  void claims(const model::Claims<T>& all) {
    for (const Claim<T>& claim : all.all) places(claim.places);
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const Claim<std::string>& claim : all) places(claim.places);
  }
  /// Named documents, and none of them is known yet.
  bool gone() const { return named > 0 && known == 0; }
};

/// Takes away claims and places that nobody could know.
struct Pruner {
  const Knowledge& knowledge;

  void places(std::vector<Place>& all) {
    const auto is_unknown = [this](const Place& place) { return !knowledge.of(place); };
    all.erase(std::remove_if(all.begin(), all.end(), is_unknown), all.end());
  }
  template <class T>
  void list(std::vector<Claim<T>>& all) {
    const auto is_unknown = [this](const Claim<T>& claim) {
      PlaceCount count{knowledge};
      count.places(claim.places);
      return count.gone();
    };
    all.erase(std::remove_if(all.begin(), all.end(), is_unknown), all.end());
    for (Claim<T>& claim : all) places(claim.places);
  }
  template <class T>
  void claims(model::Claims<T>& claims) {
    list(claims.all);
  }
};

/// Erases the parts of a record that rest on unknown documents only.
template <class Part, class Walk>
void erase_gone(std::vector<Part>& parts, const Knowledge& knowledge, Walk walk) {
  const auto is_gone = [&](const Part& part) {
    PlaceCount count{knowledge};
    walk(part, count);
    return count.gone();
  };
  parts.erase(std::remove_if(parts.begin(), parts.end(), is_gone), parts.end());
}

void prune_agreement(model::Agreement& agreement, const Knowledge& knowledge) {
  erase_gone(agreement.parties, knowledge,
             [](const auto& party, auto& visitor) { inner::walk_party(party, visitor); });
  erase_gone(agreement.terms, knowledge,
             [](const auto& term, auto& visitor) { inner::walk_term(term, visitor); });
  erase_gone(agreement.relations, knowledge,
             [](const auto& relation, auto& visitor) { visitor.places(relation.places); });
  erase_gone(agreement.capacities, knowledge,
             [](const auto& capacity, auto& visitor) { inner::walk_capacity(capacity, visitor); });
}

void prune_event(model::Event& event, const Knowledge& knowledge) {
  erase_gone(event.ladder, knowledge,
             [](const auto& rung, auto& visitor) { visitor.claims(rung.date); });
}

void prune_organization(model::Organization& organization, const Knowledge& knowledge) {
  erase_gone(organization.other_names, knowledge,
             [](const auto& name, auto& visitor) { inner::walk_other_name(name, visitor); });
}

bool is_unpublished(const model::IndexYear& year, const Knowledge& knowledge, Day on) {
  if (const base::EdtfDate* published = year.published.value()) return published->latest() > on;
  PlaceCount count{knowledge};
  inner::walk_index_year(year, count);
  return count.gone();
}

void prune_index(model::PriceIndex& index, const Knowledge& knowledge, Day on) {
  const auto is_gone = [&](const model::IndexYear& year) {
    return is_unpublished(year, knowledge, on);
  };
  index.years.erase(std::remove_if(index.years.begin(), index.years.end(), is_gone),
                    index.years.end());
}

/// Every side that names documents has one that is known.
bool could_be_asked(const model::Question& question, const Knowledge& knowledge) {
  return std::none_of(question.sides.begin(), question.sides.end(),
                      [&knowledge](const model::QuestionSide& side) {
                        PlaceCount count{knowledge};
                        count.places(side.places);
                        return count.gone();
                      });
}

// ---- references ----

/// Calls `visit` with every reference to an organisation, service or index that cannot be left out.
template <class Visit>
void visit_claimed(model::Claims<OrganizationRef>& claims, Visit& visit) {
  for (Claim<OrganizationRef>& claim : claims.all) {
    if (claim.value) visit(*claim.value);
  }
}

template <class List, class Visit>
void visit_all(List& list, Visit& visit) {
  for (auto& ref : list) visit(ref);
}

template <class Visit>
void visit_refs(model::Document& document, Visit& visit) {
  visit_all(document.addressees, visit);
}

template <class Visit>
void visit_refs(model::Organization& organization, Visit& visit) {
  visit_claimed(organization.parent, visit);
}

template <class Visit>
void visit_refs(model::OrganizationChange& change, Visit& visit) {
  visit_all(change.original, visit);
  visit_all(change.resulting, visit);
}

template <class Visit>
void visit_refs(model::Service& service, Visit& visit) {
  if (service.part_of) visit(*service.part_of);
}

template <class Visit>
void visit_refs(model::Agreement& agreement, Visit& visit) {
  visit_all(agreement.services, visit);
  for (model::Party& party : agreement.parties) visit_claimed(party.organization, visit);
}

template <class Visit>
void visit_refs(model::MoneyFlow& flow, Visit& visit) {
  visit_claimed(flow.payer, visit);
  visit_claimed(flow.payee, visit);
  visit_all(flow.services, visit);
  for (Claim<model::Money>& claim : flow.amount.all) {
    if (claim.value && claim.value->index) visit(*claim.value->index);
  }
}

template <class Visit>
void visit_refs(model::Handover& handover, Visit& visit) {
  visit_claimed(handover.from, visit);
  visit_claimed(handover.to, visit);
  visit_all(handover.services, visit);
}

template <class Visit>
void visit_refs(model::Event& event, Visit& visit) {
  visit_all(event.bodies, visit);
  for (model::DecisionPoint& point : event.points) visit(point.body);
}

/// What is referred to.
struct Referred {
  std::vector<bool> organizations;
  std::vector<bool> services;
  std::vector<bool> indexes;

  explicit Referred(const Dataset& dataset)
      : organizations(dataset.organizations.size(), false),
        services(dataset.services.size(), false),
        indexes(dataset.indexes.size(), false) {}

  void operator()(OrganizationRef ref) { organizations[ref.index] = true; }
  void operator()(Ref<model::Service> ref) { services[ref.index] = true; }
  void operator()(Ref<model::PriceIndex> ref) { indexes[ref.index] = true; }
};

/// Does the whole work on a copy of the dataset.
class Reducer {
 public:
  Reducer(const Dataset& dataset, Day on)
      : data_(dataset),
        on_(on),
        knowledge_(dataset, on),
        referred_before_(dataset),
        referred_(dataset) {}

  Dataset result() {
    note_references(referred_before_, false);
    choose();
    prune();
    note_references(referred_, true);
    choose_referred();
    choose_events();
    choose_questions();
    renumber();
    erase_dropped();
    data_.by_id.clear();
    model::finish(data_);
    return std::move(data_);
  }

 private:
  template <class Walk>
  bool is_gone(Walk walk) const {
    PlaceCount count{knowledge_};
    walk(count);
    return count.gone();
  }

  /// The record's own places decide where it has any; else those of its claims.
  template <class Records, class Walk>
  std::vector<bool> kept(const Records& records, Walk walk) const {
    std::vector<bool> keep;
    keep.reserve(records.size());
    for (const auto& record : records) {
      const auto all = [&](PlaceCount& count) { walk(record, count); };
      const auto own = [&](PlaceCount& count) { count.places(record.places); };
      keep.push_back(!is_gone(own) && !is_gone(all));
    }
    return keep;
  }

  void choose();
  void prune();
  void note_references(Referred& referred, bool kept_only);
  void choose_referred();
  void choose_events();
  void choose_questions();
  void renumber();
  void erase_dropped();
  bool is_kept(std::string_view id) const;
  void keep_known_ids(std::vector<std::string>& ids) const;

  Dataset data_;
  Day on_;
  Knowledge knowledge_;
  Referred referred_before_;
  Referred referred_;
  std::vector<bool> documents_, organizations_, changes_, services_, agreements_, flows_,
      handovers_, events_, questions_, indexes_;
};

void Reducer::choose() {
  for (std::size_t i = 0; i < data_.documents.size(); ++i) {
    documents_.push_back(knowledge_.of_document(i));
  }
  agreements_ =
      kept(data_.agreements, [](const auto& record, auto& v) { inner::walk_agreement(record, v); });
  flows_ =
      kept(data_.money_flows, [](const auto& record, auto& v) { inner::walk_flow(record, v); });
  for (std::size_t i = 0; i < flows_.size(); ++i) {
    const model::MoneyFlow& flow = data_.money_flows[i];
    PlaceCount count{knowledge_};
    inner::walk_flow(flow, count);
    if (count.named == 0 && flow.agreement && !agreements_[flow.agreement->index]) {
      flows_[i] = false;
    }
  }
  handovers_ =
      kept(data_.handovers, [](const auto& record, auto& v) { inner::walk_handover(record, v); });
  for (std::size_t i = 0; i < handovers_.size(); ++i) {
    const model::Handover& handover = data_.handovers[i];
    const bool lost_a_side = is_gone([&](PlaceCount& count) { count.claims(handover.from); }) ||
                             is_gone([&](PlaceCount& count) { count.claims(handover.to); });
    if (lost_a_side) handovers_[i] = false;  // nobody knew that it went from one to the other
  }
  events_ = kept(data_.events, [](const auto& record, auto& v) { inner::walk_event(record, v); });
  changes_ = kept(data_.organization_changes,
                  [](const auto& record, auto& v) { inner::walk_change(record, v); });
}

void Reducer::prune() {
  for (model::Agreement& agreement : data_.agreements) prune_agreement(agreement, knowledge_);
  for (model::Event& event : data_.events) prune_event(event, knowledge_);
  for (model::Organization& record : data_.organizations) prune_organization(record, knowledge_);
  for (model::PriceIndex& index : data_.indexes) prune_index(index, knowledge_, on_);
  // Questions lose places only when it is decided whether they stay.
  Pruner pruner{knowledge_};
  for (auto& record : data_.documents) inner::walk_document(record, pruner);
  for (auto& record : data_.agreements) inner::walk_agreement(record, pruner);
  for (auto& record : data_.money_flows) inner::walk_flow(record, pruner);
  for (auto& record : data_.handovers) inner::walk_handover(record, pruner);
  for (auto& record : data_.events) inner::walk_event(record, pruner);
  for (auto& record : data_.organization_changes) inner::walk_change(record, pruner);
}

/// Of organisations, services and indexes themselves only when all references count: whether they
/// stay is not yet decided otherwise.
void Reducer::note_references(Referred& referred, bool kept_only) {
  const auto note = [&](auto& records, const std::vector<bool>& keep) {
    for (std::size_t i = 0; i < records.size(); ++i) {
      if (!kept_only || keep[i]) visit_refs(records[i], referred);
    }
  };
  note(data_.documents, documents_);
  note(data_.agreements, agreements_);
  note(data_.money_flows, flows_);
  note(data_.handovers, handovers_);
  note(data_.events, events_);
  note(data_.organization_changes, changes_);
  if (kept_only) return;
  for (auto& record : data_.organizations) visit_refs(record, referred);
  for (auto& record : data_.services) visit_refs(record, referred);
}

/// Keeps what is known itself, what is referred to, and what never had a place nor a reference;
/// then what those lean on.
template <class Records, class Walk, class LeansOn>
std::vector<bool> kept_with_what_they_lean_on(Records& records, const Knowledge& knowledge,
                                              const std::vector<bool>& before,
                                              const std::vector<bool>& now, Walk walk,
                                              LeansOn leans_on) {
  std::vector<bool> keep(records.size(), false);
  std::vector<std::uint32_t> waiting;
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    PlaceCount count{knowledge};
    walk(std::as_const(records[i]), count);
    keep[i] = now[i] || count.known > 0 || (count.named == 0 && !before[i]);
    if (keep[i]) waiting.push_back(i);
  }
  while (!waiting.empty()) {
    const std::uint32_t here = waiting.back();
    waiting.pop_back();
    auto visit = [&](auto ref) {
      if (keep[ref.index]) return;
      keep[ref.index] = true;
      waiting.push_back(ref.index);
    };
    leans_on(records[here], visit);
  }
  return keep;
}

void Reducer::choose_referred() {
  Pruner pruner{knowledge_};
  const auto leans_on = [](auto& record, auto& visit) { visit_refs(record, visit); };
  const auto pruned_parent = [&pruner](model::Organization& record, auto& visit) {
    pruner.claims(record.parent);
    visit_refs(record, visit);
  };
  organizations_ = kept_with_what_they_lean_on(
      data_.organizations, knowledge_, referred_before_.organizations, referred_.organizations,
      [](const auto& record, auto& v) { inner::walk_organization(record, v); }, pruned_parent);
  services_ = kept_with_what_they_lean_on(
      data_.services, knowledge_, referred_before_.services, referred_.services,
      [](const auto& record, auto& v) { v.places(record.places); }, leans_on);
  indexes_ = kept_with_what_they_lean_on(
      data_.indexes, knowledge_, referred_before_.indexes, referred_.indexes,
      [](const auto& record, auto& v) { inner::walk_index(record, v); }, [](auto&, auto&) {});
  for (auto& record : data_.organizations) inner::walk_organization(record, pruner);
  for (auto& record : data_.services) pruner.places(record.places);
  for (auto& record : data_.indexes) inner::walk_index(record, pruner);
}

bool Reducer::is_kept(std::string_view id) const {
  const std::optional<model::RecordRef> record = data_.find(id);
  if (!record) return false;
  using Kind = model::RecordKind;
  switch (record->kind) {
    case Kind::document:
      return documents_[record->index];
    case Kind::organization:
      return organizations_[record->index];
    case Kind::organization_change:
      return changes_[record->index];
    case Kind::service:
      return services_[record->index];
    case Kind::agreement:
      return agreements_[record->index];
    case Kind::money_flow:
      return flows_[record->index];
    case Kind::handover:
      return handovers_[record->index];
    case Kind::event:
      return events_[record->index];
    case Kind::question:
      return record->index < questions_.size() && questions_[record->index];
    case Kind::price_index:
      return indexes_[record->index];
  }
  return false;
}

void Reducer::keep_known_ids(std::vector<std::string>& ids) const {
  const auto is_lost = [this](const std::string& id) { return !is_kept(id); };
  ids.erase(std::remove_if(ids.begin(), ids.end(), is_lost), ids.end());
}

void Reducer::choose_events() {
  for (model::Event& event : data_.events) keep_known_ids(event.about);
}

void Reducer::choose_questions() {
  questions_.assign(data_.questions.size(), false);
  Pruner pruner{knowledge_};
  for (std::size_t i = 0; i < data_.questions.size(); ++i) {
    model::Question& question = data_.questions[i];
    const bool was_about_something = !question.about.empty();
    keep_known_ids(question.about);
    const bool lost_its_matter = was_about_something && question.about.empty();
    questions_[i] = !lost_its_matter && could_be_asked(question, knowledge_);
    inner::walk_question(question, pruner);
  }
}

std::vector<std::uint32_t> new_numbers(const std::vector<bool>& keep) {
  std::vector<std::uint32_t> numbers;
  numbers.reserve(keep.size());
  std::uint32_t next = 0;
  for (const bool kept : keep) numbers.push_back(kept ? next++ : kDropped);
  return numbers;
}

/// Gives references their new numbers. Those to records that are dropped themselves may come out
/// as kDropped; nobody reads them.
struct Renumbering {
  std::vector<std::uint32_t> documents, organizations, services, agreements, flows, events, indexes;

  void operator()(OrganizationRef& ref) const { ref.index = organizations[ref.index]; }
  void operator()(Ref<model::Service>& ref) const { ref.index = services[ref.index]; }
  void operator()(Ref<model::PriceIndex>& ref) const { ref.index = indexes[ref.index]; }

  template <class Record>
  static void renumber_or_drop(std::optional<Ref<Record>>& ref,
                               const std::vector<std::uint32_t>& numbers) {
    if (!ref) return;
    ref->index = numbers[ref->index];
    if (ref->index == kDropped) ref.reset();
  }

  // As a visitor of claims and places.
  void places(std::vector<Place>& all) const {
    for (Place& place : all) place.document.index = documents[place.document.index];
  }
  template <class T>
  void list(std::vector<Claim<T>>& all) const {
    for (Claim<T>& claim : all) places(claim.places);
  }
  template <class T>
  void claims(model::Claims<T>& claims) const {
    list(claims.all);
  }
};

void renumber_agreement(model::Agreement& agreement, const Renumbering& numbers) {
  Renumbering::renumber_or_drop(agreement.parent, numbers.agreements);
  for (model::Term& term : agreement.terms) {
    Renumbering::renumber_or_drop(term.decision, numbers.events);
  }
  for (model::Relation& relation : agreement.relations) {
    relation.other.index = numbers.agreements[relation.other.index];
  }
  const auto is_dropped = [](const model::Relation& relation) {
    return relation.other.index == kDropped;
  };
  agreement.relations.erase(
      std::remove_if(agreement.relations.begin(), agreement.relations.end(), is_dropped),
      agreement.relations.end());
}

void renumber_money(model::Handover& handover, const Renumbering& numbers) {
  for (Ref<model::MoneyFlow>& ref : handover.money) ref.index = numbers.flows[ref.index];
  const auto is_dropped = [](Ref<model::MoneyFlow> ref) { return ref.index == kDropped; };
  handover.money.erase(std::remove_if(handover.money.begin(), handover.money.end(), is_dropped),
                       handover.money.end());
}

/// Renumbers one record of a kept list: its references and its places.
template <class Records, class Walk>
void renumber_all(Records& records, const std::vector<bool>& keep, const Renumbering& numbers,
                  Walk walk) {
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (!keep[i]) continue;
    walk(records[i], numbers);
    visit_refs(records[i], numbers);
  }
}

void Reducer::renumber() {
  const Renumbering numbers{new_numbers(documents_), new_numbers(organizations_),
                            new_numbers(services_),  new_numbers(agreements_),
                            new_numbers(flows_),     new_numbers(events_),
                            new_numbers(indexes_)};
  renumber_all(data_.documents, documents_, numbers,
               [](auto& record, auto& v) { inner::walk_document(record, v); });
  renumber_all(data_.organizations, organizations_, numbers,
               [](auto& record, auto& v) { inner::walk_organization(record, v); });
  renumber_all(data_.organization_changes, changes_, numbers,
               [](auto& record, auto& v) { inner::walk_change(record, v); });
  renumber_all(data_.services, services_, numbers,
               [](auto& record, auto& v) { v.places(record.places); });
  renumber_all(data_.agreements, agreements_, numbers, [](auto& record, auto& v) {
    renumber_agreement(record, v);
    inner::walk_agreement(record, v);
  });
  renumber_all(data_.money_flows, flows_, numbers, [](auto& record, auto& v) {
    Renumbering::renumber_or_drop(record.agreement, v.agreements);
    Renumbering::renumber_or_drop(record.passes_on, v.flows);
    inner::walk_flow(record, v);
  });
  renumber_all(data_.handovers, handovers_, numbers, [](auto& record, auto& v) {
    renumber_money(record, v);
    inner::walk_handover(record, v);
  });
  renumber_all(data_.events, events_, numbers,
               [](auto& record, auto& v) { inner::walk_event(record, v); });
  for (auto& record : data_.questions) inner::walk_question(record, numbers);
  for (auto& record : data_.indexes) inner::walk_index(record, numbers);
}

template <class Records>
void erase_unkept(Records& records, const std::vector<bool>& keep) {
  std::size_t next = 0;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (!keep[i]) continue;
    if (next != i) records[next] = std::move(records[i]);
    ++next;
  }
  records.resize(next);
}

void Reducer::erase_dropped() {
  erase_unkept(data_.documents, documents_);
  erase_unkept(data_.organizations, organizations_);
  erase_unkept(data_.organization_changes, changes_);
  erase_unkept(data_.services, services_);
  erase_unkept(data_.agreements, agreements_);
  erase_unkept(data_.money_flows, flows_);
  erase_unkept(data_.handovers, handovers_);
  erase_unkept(data_.events, events_);
  erase_unkept(data_.questions, questions_);
  erase_unkept(data_.indexes, indexes_);
}

}  // namespace

Dataset known_on(const Dataset& dataset, base::Day known) {
  return Reducer(dataset, known).result();
}

}  // namespace avtal::answers
