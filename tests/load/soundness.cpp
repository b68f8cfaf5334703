#include <string>
#include <vector>

#include "helpers.h"

namespace avtal::test {
namespace {

using model::Claim;
using model::Claims;
using model::Dataset;
using model::Ref;
using model::Status;

class Inspector {
 public:
  explicit Inspector(const Dataset& dataset) : dataset_(dataset) {}

  std::string inspect() {
    for (const auto& record : dataset_.documents) {
      named(record.id, record.title);
      expect(!record.short_title.empty(), record.id + " has no short title");
      all(record.case_numbers);
      refs(record.addressees, dataset_.organizations);
      date(record.written);
    }
    for (const auto& record : dataset_.organizations) {
      named(record.id, record.name);
      for (const auto& name : record.other_names) claims(name.period);
      ref_claims(record.parent, dataset_.organizations);
      claims(record.existence);
      places(record.places);
    }
    for (const auto& record : dataset_.organization_changes) {
      named(record.id, record.name);
      refs(record.original, dataset_.organizations);
      refs(record.resulting, dataset_.organizations);
      date(record.when);
    }
    for (const auto& record : dataset_.services) {
      named(record.id, record.name);
      if (record.part_of) ref(*record.part_of, dataset_.services);
    }
    for (const auto& record : dataset_.agreements) agreement(record);
    for (const auto& record : dataset_.money_flows) {
      named(record.id, record.name);
      ref_claims(record.payer, dataset_.organizations);
      ref_claims(record.payee, dataset_.organizations);
      refs(record.services, dataset_.services);
      if (record.agreement) ref(*record.agreement, dataset_.agreements);
      if (record.passes_on) ref(*record.passes_on, dataset_.money_flows);
      claims(record.start);
      claims(record.end);
      claims(record.amount);
      for (const auto& claim : record.amount.all) {
        if (claim.value && claim.value->index) ref(*claim.value->index, dataset_.indexes);
      }
    }
    for (const auto& record : dataset_.handovers) {
      named(record.id, record.name);
      refs(record.services, dataset_.services);
      ref_claims(record.from, dataset_.organizations);
      ref_claims(record.to, dataset_.organizations);
      date(record.when);
      refs(record.money, dataset_.money_flows);
      claims(record.people);
    }
    for (const auto& record : dataset_.events) event(record);
    for (const auto& record : dataset_.questions) {
      named(record.id, record.title);
      known(record.about);
      for (const auto& side : record.sides) places(side.places);
    }
    for (const auto& record : dataset_.indexes) {
      named(record.id, record.name);
      for (const auto& year : record.years) claims(year.published);
    }
    return fault_;
  }

 private:
  void expect(bool holds, const std::string& otherwise) {
    if (!holds && fault_.empty()) fault_ = otherwise;
  }
  void named(const std::string& id, const model::LocalText& name) {
    expect(!id.empty(), "a record without an id");
    expect(!name.empty(), id + " has no name");
    expect(dataset_.find(id).has_value(), id + " is not found");
    at_ = id;
  }
  void known(const std::vector<std::string>& ids) {
    for (const std::string& id : ids) expect(dataset_.find(id).has_value(), at_ + " names " + id);
  }
  template <class Record>
  void ref(Ref<Record> value, const std::vector<Record>& records) {
    expect(value.index < records.size(), at_ + " refers beyond the end");
  }
  template <class Record>
  void refs(const std::vector<Ref<Record>>& values, const std::vector<Record>& records) {
    for (const Ref<Record> value : values) ref(value, records);
  }
  void places(const std::vector<model::Place>& values) {
    for (const model::Place& place : values) ref(place.document, dataset_.documents);
  }
  template <class T>
  void all(const std::vector<Claim<T>>& values) {
    for (const Claim<T>& claim : values) {
      const bool from_document = claim.status == Status::stated || claim.status == Status::proposed;
      const bool reasoned = claim.status == Status::derived || claim.status == Status::assumed;
      expect(claim.value.has_value() == (claim.status != Status::unknown), at_ + ": value");
      expect(!from_document || !claim.places.empty(), at_ + ": no source");
      expect(!reasoned || !claim.derivation.empty(), at_ + ": no derivation");
      places(claim.places);
    }
  }
  template <class T>
  void claims(const Claims<T>& values) {
    all(values.all);
  }
  template <class Record>
  void ref_claims(const Claims<Ref<Record>>& values, const std::vector<Record>& records) {
    claims(values);
    for (const auto& claim : values.all) {
      if (claim.value) ref(*claim.value, records);
    }
  }
  void date(const model::BoundedDate& value) {
    claims(value.date);
    claims(value.not_before);
    claims(value.not_after);
  }
  void agreement(const model::Agreement& record) {
    named(record.id, record.name);
    refs(record.services, dataset_.services);
    if (record.parent) ref(*record.parent, dataset_.agreements);
    all(record.case_numbers);
    for (const auto& party : record.parties) {
      ref_claims(party.organization, dataset_.organizations);
      claims(party.start);
      claims(party.end);
    }
    for (const auto& term : record.terms) {
      if (term.kind == model::TermKind::renewal) continue;  // worked out, in no file
      expect(!term.id.empty() && !term.label.empty(), at_ + ": a term without id or label");
      claims(term.start);
      claims(term.end);
      if (term.decision) ref(*term.decision, dataset_.events);
    }
    for (const auto& relation : record.relations) ref(relation.other, dataset_.agreements);
    for (const auto& capacity : record.capacities) {
      claims(capacity.needed);
      claims(capacity.contracted);
      claims(capacity.used);
    }
    claims(record.extension_option);
    claims(record.notice);
    claims(record.index_clause);
    claims(record.follow_up);
    claims(record.target_group);
    claims(record.scope);
  }
  void event(const model::Event& record) {
    named(record.id, record.name);
    date(record.when);
    claims(record.takes_effect);
    claims(record.rationale);
    refs(record.bodies, dataset_.organizations);
    for (const auto& reached : record.ladder) claims(reached.date);
    for (const auto& point : record.points) ref(point.body, dataset_.organizations);
    known(record.about);
    all(record.case_numbers);
  }

  const Dataset& dataset_;
  std::string at_;
  std::string fault_;
};

}  // namespace

std::string unsound(const model::Dataset& dataset) { return Inspector(dataset).inspect(); }

}  // namespace avtal::test
