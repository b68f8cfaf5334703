// The dataset as the documents known on a day make it.

#include "answers/as_known.h"

#include <algorithm>
#include <string>
#include <utility>

#include "answers/claim_walk.h"
#include "answers/knowledge.h"
#include "answers/reduction.h"

namespace avtal::answers {
namespace {

using base::Day;
using OrganizationRef = Ref<model::Organization>;

using inner::Knowledge;
using inner::PlaceCount;

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

void prune_flow(model::MoneyFlow& flow, const Knowledge& knowledge) {
  erase_gone(flow.outcomes, knowledge,
             [](const auto& outcome, auto& visitor) { inner::walk_outcome(outcome, visitor); });
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
        referred_(dataset),
        keep_(inner::Keep::nothing_of(dataset)) {}

  Dataset result() {
    note_references(referred_before_, false);
    choose();
    prune();
    note_references(referred_, true);
    choose_referred();
    choose_events();
    choose_questions();
    return inner::reduced(std::move(data_), keep_);
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

  Dataset data_;
  Day on_;
  Knowledge knowledge_;
  Referred referred_before_;
  Referred referred_;
  inner::Keep keep_;
};

void Reducer::choose() {
  for (std::size_t i = 0; i < data_.documents.size(); ++i) {
    keep_.documents[i] = knowledge_.of_document(i);
  }
  keep_.agreements =
      kept(data_.agreements, [](const auto& record, auto& v) { inner::walk_agreement(record, v); });
  keep_.flows =
      kept(data_.money_flows, [](const auto& record, auto& v) { inner::walk_flow(record, v); });
  for (std::size_t i = 0; i < keep_.flows.size(); ++i) {
    const model::MoneyFlow& flow = data_.money_flows[i];
    PlaceCount count{knowledge_};
    inner::walk_flow(flow, count);
    if (count.named == 0 && flow.agreement && !keep_.agreements[flow.agreement->index]) {
      keep_.flows[i] = false;
    }
  }
  keep_.handovers =
      kept(data_.handovers, [](const auto& record, auto& v) { inner::walk_handover(record, v); });
  for (std::size_t i = 0; i < keep_.handovers.size(); ++i) {
    const model::Handover& handover = data_.handovers[i];
    const bool lost_a_side = is_gone([&](PlaceCount& count) { count.claims(handover.from); }) ||
                             is_gone([&](PlaceCount& count) { count.claims(handover.to); });
    if (lost_a_side) keep_.handovers[i] = false;  // nobody knew that it went from one to the other
  }
  keep_.events =
      kept(data_.events, [](const auto& record, auto& v) { inner::walk_event(record, v); });
  keep_.changes = kept(data_.organization_changes,
                       [](const auto& record, auto& v) { inner::walk_change(record, v); });
}

void Reducer::prune() {
  for (model::Agreement& agreement : data_.agreements) prune_agreement(agreement, knowledge_);
  for (model::MoneyFlow& flow : data_.money_flows) prune_flow(flow, knowledge_);
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
      if (!kept_only || keep[i]) inner::visit_refs(records[i], referred);
    }
  };
  note(data_.documents, keep_.documents);
  note(data_.agreements, keep_.agreements);
  note(data_.money_flows, keep_.flows);
  note(data_.handovers, keep_.handovers);
  note(data_.events, keep_.events);
  note(data_.organization_changes, keep_.changes);
  if (kept_only) return;
  for (auto& record : data_.organizations) inner::visit_refs(record, referred);
  for (auto& record : data_.services) inner::visit_refs(record, referred);
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
  const auto leans_on = [](auto& record, auto& visit) { inner::visit_refs(record, visit); };
  const auto pruned_parent = [&pruner](model::Organization& record, auto& visit) {
    pruner.claims(record.parent);
    inner::visit_refs(record, visit);
  };
  keep_.organizations = kept_with_what_they_lean_on(
      data_.organizations, knowledge_, referred_before_.organizations, referred_.organizations,
      [](const auto& record, auto& v) { inner::walk_organization(record, v); }, pruned_parent);
  keep_.services = kept_with_what_they_lean_on(
      data_.services, knowledge_, referred_before_.services, referred_.services,
      [](const auto& record, auto& v) { v.places(record.places); }, leans_on);
  keep_.indexes = kept_with_what_they_lean_on(
      data_.indexes, knowledge_, referred_before_.indexes, referred_.indexes,
      [](const auto& record, auto& v) { inner::walk_index(record, v); }, [](auto&, auto&) {});
  for (auto& record : data_.organizations) inner::walk_organization(record, pruner);
  for (auto& record : data_.services) pruner.places(record.places);
  for (auto& record : data_.indexes) inner::walk_index(record, pruner);
}

void Reducer::choose_events() {
  for (model::Event& event : data_.events) keep_.only_kept(data_, event.about);
}

void Reducer::choose_questions() {
  Pruner pruner{knowledge_};
  for (std::size_t i = 0; i < data_.questions.size(); ++i) {
    model::Question& question = data_.questions[i];
    const bool was_about_something = !question.about.empty();
    keep_.only_kept(data_, question.about);
    const bool lost_its_matter = was_about_something && question.about.empty();
    keep_.questions[i] = !lost_its_matter && could_be_asked(question, knowledge_);
    inner::walk_question(question, pruner);
  }
}

}  // namespace

Dataset known_on(const Dataset& dataset, base::Day known) {
  return Reducer(dataset, known).result();
}

}  // namespace avtal::answers
