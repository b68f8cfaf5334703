// What of a dataset matches a filter, and what must stay with it.

#include "answers/filter.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "answers/agreement_facts.h"
#include "answers/claim_walk.h"
#include "answers/filter_match.h"
#include "answers/model_names.h"
#include "answers/reduction.h"
#include "base/text.h"

namespace avtal::answers {

namespace {

using inner::AgreementFacts;
using inner::Keep;
using ServiceRefs = std::vector<Ref<model::Service>>;

constexpr std::string_view kKeys[] = {"i-kraft", "upphort",    "kommande",
                                      "oklart",  "foreslaget", "aterkallat"};

/// Notes the documents that records rest on.
struct Resting {
  std::vector<bool>& documents;
  void places(const std::vector<Place>& all) {
    for (const Place& place : all) documents[place.document.index] = true;
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const auto& claim : all) places(claim.places);
  }
  template <class T>
  void claims(const model::Claims<T>& claims) {
    for (const auto& claim : claims.all) places(claim.places);
  }
};

/// Notes the organisations and indexes that records name. Services are chosen before.
struct Named {
  Keep& keep;
  void operator()(Ref<model::Organization> ref) { keep.organizations[ref.index] = true; }
  void operator()(Ref<model::PriceIndex> ref) { keep.indexes[ref.index] = true; }
  void operator()(Ref<model::Service>) {}
};

class Selector {
 public:
  Selector(const Dataset& dataset, const Filter& filter, base::Day as_of)
      : data_(dataset), matcher_(dataset, filter), keep_(Keep::nothing_of(dataset)) {
    for (const AgreementFacts& facts : inner::agreement_facts(dataset, as_of)) {
      matching_.push_back(matcher_.matches(facts));
    }
  }

  Filtered result() {
    choose_services();
    choose_agreements();
    choose_money();
    choose_handovers();
    choose_events();
    choose_what_those_lean_on();
    Filtered filtered = counted();
    drop_hidden();
    filtered.dataset = inner::reduced(std::move(data_), keep_);
    return filtered;
  }

 private:
  void choose_services();
  void choose_agreements();
  void choose_money();
  void choose_handovers();
  void choose_events();
  void choose_organizations();
  void choose_questions();
  void choose_documents();
  void choose_what_those_lean_on();
  Filtered counted() const;
  void drop_hidden();

  void keep_with_parents(std::uint32_t agreement);
  void keep_parents_and_changes();
  bool any_kept(const ServiceRefs& services) const;
  bool any_kept(const std::vector<std::string>& ids) const;
  bool any_kept(const std::vector<Ref<model::Organization>>& organizations) const;

  Dataset data_;
  inner::Matcher matcher_;
  std::vector<bool> matching_;
  Keep keep_;
};

bool Selector::any_kept(const ServiceRefs& services) const {
  return std::any_of(services.begin(), services.end(),
                     [this](Ref<model::Service> ref) { return keep_.services[ref.index]; });
}

bool Selector::any_kept(const std::vector<std::string>& ids) const {
  return std::any_of(ids.begin(), ids.end(), [this](const std::string& id) {
    const auto record = data_.find(id);
    return record && keep_.of(*record);
  });
}

bool Selector::any_kept(const std::vector<Ref<model::Organization>>& organizations) const {
  return std::any_of(
      organizations.begin(), organizations.end(),
      [this](Ref<model::Organization> ref) { return keep_.organizations[ref.index]; });
}

void Selector::choose_services() {
  std::vector<bool> has_agreement(data_.services.size(), false);
  std::vector<bool> matches(data_.services.size(), false);
  for (std::size_t i = 0; i < matching_.size(); ++i) {
    for (const Ref<model::Service> service : data_.agreements[i].services) {
      has_agreement[service.index] = true;
      if (matching_[i]) matches[service.index] = true;
    }
  }
  for (std::uint32_t i = 0; i < matches.size(); ++i) {
    const bool may = has_agreement[i] ? matches[i] : matcher_.asks_for_services_only();
    keep_.services[i] = may && matcher_.asks_for(Ref<model::Service>{i});
  }
}

void Selector::keep_with_parents(std::uint32_t agreement) {
  keep_.agreements[agreement] = true;
  for (auto parent = data_.agreements[agreement].parent; parent;
       parent = data_.at(*parent).parent) {
    if (keep_.agreements[parent->index]) return;
    keep_.agreements[parent->index] = true;
  }
}

void Selector::choose_agreements() {
  for (std::uint32_t i = 0; i < matching_.size(); ++i) {
    const model::Agreement& agreement = data_.agreements[i];
    const bool decides = !agreement.parent && any_kept(agreement.services);
    if (matching_[i] || decides) keep_with_parents(i);
  }
}

void Selector::choose_money() {
  for (std::size_t i = 0; i < data_.money_flows.size(); ++i) {
    const model::MoneyFlow& flow = data_.money_flows[i];
    if (flow.agreement) {
      keep_.flows[i] = keep_.agreements[flow.agreement->index];
    } else if (!flow.services.empty()) {
      keep_.flows[i] = any_kept(flow.services);
    } else {
      keep_.flows[i] = matcher_.any_organization() || matcher_.asks_for(flow.payer) ||
                       matcher_.asks_for(flow.payee);
    }
  }
}

void Selector::choose_handovers() {
  for (std::size_t i = 0; i < data_.handovers.size(); ++i) {
    const model::Handover& handover = data_.handovers[i];
    keep_.handovers[i] = handover.services.empty()
                             ? matcher_.any_organization() || matcher_.asks_for(handover.from) ||
                                   matcher_.asks_for(handover.to)
                             : any_kept(handover.services);
  }
}

void Selector::choose_events() {
  for (std::size_t i = 0; i < data_.events.size(); ++i) {
    const model::Event& event = data_.events[i];
    keep_.events[i] = event.about.empty() ? matcher_.any_organization() : any_kept(event.about);
  }
}

/// Those that what stays names, those that took their place or gave it, and whom they belong to.
void Selector::choose_organizations() {
  for (const std::uint32_t index : matcher_.organizations()) keep_.organizations[index] = true;
  Named named{keep_};
  const auto note = [&named](auto& records, const std::vector<bool>& keep) {
    for (std::size_t i = 0; i < records.size(); ++i) {
      if (keep[i]) inner::visit_refs(records[i], named);
    }
  };
  note(data_.agreements, keep_.agreements);
  note(data_.money_flows, keep_.flows);
  note(data_.handovers, keep_.handovers);
  note(data_.events, keep_.events);
  note(data_.documents, keep_.documents);
  keep_parents_and_changes();
}

void Selector::keep_parents_and_changes() {
  Named named{keep_};
  for (std::vector<bool> before; before != keep_.organizations;) {
    before = keep_.organizations;
    for (std::size_t i = 0; i < data_.organizations.size(); ++i) {
      if (keep_.organizations[i]) inner::visit_refs(data_.organizations[i], named);
    }
    for (std::size_t i = 0; i < data_.organization_changes.size(); ++i) {
      model::OrganizationChange& change = data_.organization_changes[i];
      keep_.changes[i] = any_kept(change.original) || any_kept(change.resulting);
      if (keep_.changes[i]) inner::visit_refs(change, named);
    }
  }
}

void Selector::choose_questions() {
  for (std::size_t i = 0; i < data_.questions.size(); ++i) {
    const std::vector<std::string>& about = data_.questions[i].about;
    keep_.questions[i] = about.empty() || any_kept(about);
  }
}

void Selector::choose_documents() {
  for (const std::uint32_t index : matcher_.documents()) keep_.documents[index] = true;
  Resting resting{keep_.documents};
  const auto note = [&](model::RecordKind kind, std::size_t count) {
    for (std::uint32_t i = 0; i < count; ++i) {
      if (keep_.of({kind, i})) {
        inner::walk_record(std::as_const(data_), {kind, i}, resting);
      }
    }
  };
  note(model::RecordKind::document, data_.documents.size());
  note(model::RecordKind::organization, data_.organizations.size());
  note(model::RecordKind::organization_change, data_.organization_changes.size());
  note(model::RecordKind::service, data_.services.size());
  note(model::RecordKind::agreement, data_.agreements.size());
  note(model::RecordKind::money_flow, data_.money_flows.size());
  note(model::RecordKind::handover, data_.handovers.size());
  note(model::RecordKind::event, data_.events.size());
  note(model::RecordKind::question, data_.questions.size());
  note(model::RecordKind::price_index, data_.indexes.size());
}

/// Documents name organisations, and organisations rest on documents.
void Selector::choose_what_those_lean_on() {
  std::vector<bool> documents, organizations;
  do {
    documents = keep_.documents;
    organizations = keep_.organizations;
    choose_organizations();
    choose_questions();
    choose_documents();
  } while (documents != keep_.documents || organizations != keep_.organizations);
}

/// What stays speaks no longer of services that do not, nor of other records.
void Selector::drop_hidden() {
  const auto is_hidden = [this](Ref<model::Service> ref) { return !keep_.services[ref.index]; };
  const auto drop_from = [&is_hidden](auto& records) {
    for (auto& record : records) {
      ServiceRefs& services = record.services;
      services.erase(std::remove_if(services.begin(), services.end(), is_hidden), services.end());
    }
  };
  drop_from(data_.agreements);
  drop_from(data_.money_flows);
  drop_from(data_.handovers);
  for (model::Service& service : data_.services) {
    if (service.part_of && is_hidden(*service.part_of)) service.part_of.reset();
  }
  for (model::Event& event : data_.events) keep_.only_kept(data_, event.about);
  for (model::Question& question : data_.questions) keep_.only_kept(data_, question.about);
}

Filtered Selector::counted() const {
  Filtered filtered;
  filtered.agreements = matching_.size();
  for (std::size_t i = 0; i < matching_.size(); ++i) {
    filtered.hidden += keep_.agreements[i] ? 0u : 1u;
    filtered.context += keep_.agreements[i] && !matching_[i] ? 1u : 0u;
  }
  filtered.services_hidden =
      static_cast<std::size_t>(std::count(keep_.services.begin(), keep_.services.end(), false));
  return filtered;
}

}  // namespace

std::string_view key_of(Standing standing) { return kKeys[static_cast<std::size_t>(standing)]; }

std::optional<Standing> standing_of(std::string_view key) {
  const auto found = std::find(std::begin(kKeys), std::end(kKeys), key);
  if (found == std::end(kKeys)) return std::nullopt;
  return static_cast<Standing>(found - std::begin(kKeys));
}

std::string kind_key(std::string_view kind) {
  std::string key = base::folded(kind);
  std::replace(key.begin(), key.end(), ' ', '-');
  return key;
}

bool Filter::empty() const { return *this == Filter{}; }

Filtered filtered(const Dataset& dataset, const Filter& filter, base::Day as_of) {
  return Selector(dataset, filter, as_of).result();
}

}  // namespace avtal::answers
