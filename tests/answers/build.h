#pragma once
// Small datasets by hand, and the real one.

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "answers/costs.h"
#include "answers/parties.h"
#include "base/date.h"
#include "base/money.h"
#include "model/dataset.h"

namespace avtal::test {

using base::Answer;
using base::Day;
using model::Claim;
using model::Claims;
using model::Dataset;
using model::Place;
using model::Ref;
using model::Status;

inline Day day(std::string_view text) { return base::parse_day(text).value_or(Day{-999999}); }

inline base::EdtfDate date(std::string_view text) {
  return base::EdtfDate::parse(text).value_or(base::EdtfDate::from_day(Day{-999999}));
}

/// "" unknown, ".." until further notice, else a date.
inline base::Edge edge_value(std::string_view text) {
  return base::parse_edge(text).value_or(base::Edge::not_known());
}

template <class T>
Claim<T> claim(T value, Status status = Status::stated, std::vector<Place> places = {}) {
  Claim<T> made;
  made.value = std::move(value);
  made.status = status;
  made.places = std::move(places);
  return made;
}

template <class T>
Claims<T> one(T value, Status status = Status::stated, std::vector<Place> places = {}) {
  Claims<T> claims;
  claims.all.push_back(claim(std::move(value), status, std::move(places)));
  return claims;
}

template <class T>
Claims<T> looked_for(std::vector<Place> places = {}) {
  Claims<T> claims;
  claims.all.emplace_back();
  claims.all.front().places = std::move(places);
  return claims;
}

/// "-" is not loaded, "" is unknown.
inline Claims<base::Edge> edge(std::string_view text, Status status = Status::stated,
                               std::vector<Place> places = {}) {
  if (text == "-") return {};
  if (text.empty()) return looked_for<base::Edge>(std::move(places));
  return one(edge_value(text), status, std::move(places));
}

inline Place at(Ref<model::Document> document, std::string section = "Ärende") {
  Place place;
  place.document = document;
  place.section = std::move(section);
  return place;
}

inline model::Money per_year(std::int64_t kronor) {
  model::Money money;
  money.amount = base::kronor(kronor);
  money.basis = model::MoneyBasis::per_year;
  return money;
}

inline model::Notice months_of_notice(int months,
                                      model::Renewal renewal = model::Renewal::not_stated,
                                      int renewal_months = 0) {
  model::Notice notice;
  notice.length.months = months;
  notice.renewal = renewal;
  notice.renewal_months = renewal_months;
  return notice;
}

/// Adds records one by one; `done` makes the dataset usable.
struct Build {
  Dataset data;

  Ref<model::Document> document(std::string id, std::string_view written) {
    model::Document record;
    record.id = std::move(id);
    record.kind = model::DocumentKind::proposal;
    if (!written.empty()) record.written.date = one(date(written));
    data.documents.push_back(std::move(record));
    return {static_cast<std::uint32_t>(data.documents.size() - 1)};
  }
  Ref<model::Organization> organization(std::string id) {
    model::Organization record;
    record.name.sv = id;
    record.id = std::move(id);
    data.organizations.push_back(std::move(record));
    return {static_cast<std::uint32_t>(data.organizations.size() - 1)};
  }
  Ref<model::Service> service(std::string id) {
    model::Service record;
    record.name.sv = id;
    record.id = std::move(id);
    data.services.push_back(std::move(record));
    return {static_cast<std::uint32_t>(data.services.size() - 1)};
  }
  Ref<model::Agreement> agreement(std::string id, std::vector<Ref<model::Service>> services) {
    model::Agreement record;
    record.name.sv = id;
    record.id = std::move(id);
    record.services = std::move(services);
    data.agreements.push_back(std::move(record));
    return {static_cast<std::uint32_t>(data.agreements.size() - 1)};
  }
  model::Agreement& of(Ref<model::Agreement> ref) { return data.agreements[ref.index]; }

  model::Term& term(Ref<model::Agreement> agreement, Claims<base::Edge> start,
                    Claims<base::Edge> end, model::TermKind kind = model::TermKind::first) {
    model::Term made;
    made.kind = kind;
    made.start = std::move(start);
    made.end = std::move(end);
    of(agreement).terms.push_back(std::move(made));
    return of(agreement).terms.back();
  }
  model::Term& term(Ref<model::Agreement> agreement, std::string_view start, std::string_view end,
                    model::TermKind kind = model::TermKind::first) {
    return term(agreement, edge(start), edge(end), kind);
  }
  model::Party& party(Ref<model::Agreement> agreement, model::PartyRole role,
                      Ref<model::Organization> organization, std::string_view start = "-",
                      std::string_view end = "-") {
    model::Party made;
    made.role = role;
    made.organization = one(organization);
    made.start = edge(start);
    made.end = edge(end);
    of(agreement).parties.push_back(std::move(made));
    return of(agreement).parties.back();
  }
  void relation(Ref<model::Agreement> from, model::RelationType type, Ref<model::Agreement> other) {
    model::Relation made;
    made.type = type;
    made.other = other;
    of(from).relations.push_back(std::move(made));
  }
  void notice(Ref<model::Agreement> agreement, int months,
              model::Renewal renewal = model::Renewal::not_stated, int renewal_months = 0) {
    of(agreement).notice = one(months_of_notice(months, renewal, renewal_months));
  }
  Ref<model::MoneyFlow> flow(std::string id, std::string_view start, std::string_view end,
                             Claims<model::Money> amount) {
    model::MoneyFlow record;
    record.name.sv = id;
    record.id = std::move(id);
    record.start = edge(start);
    record.end = edge(end);
    record.amount = std::move(amount);
    data.money_flows.push_back(std::move(record));
    return {static_cast<std::uint32_t>(data.money_flows.size() - 1)};
  }
  model::MoneyFlow& of(Ref<model::MoneyFlow> ref) { return data.money_flows[ref.index]; }
  model::Question& question(std::string id, int number, std::vector<std::string> about,
                            std::string_view period = "") {
    model::Question record;
    record.id = std::move(id);
    record.number = number;
    record.about = std::move(about);
    if (!period.empty()) record.period = base::parse_period(period);
    data.questions.push_back(std::move(record));
    return data.questions.back();
  }
  Dataset done() {
    model::finish(data);
    return data;
  }
};

/// data/linkoping.json, loaded once.
const Dataset& real();

/// References by id into a dataset; a wrong id fails the test and gives the first record.
template <class Record>
Ref<Record> ref(const Dataset& data, std::string_view id) {
  const std::optional<model::RecordRef> found = data.find(id);
  CHECK_MESSAGE(found, "no record ", std::string(id));
  return {found ? found->index : 0u};
}
inline Ref<model::Service> service(const Dataset& data, std::string_view id) {
  return ref<model::Service>(data, id);
}
inline Ref<model::Agreement> agreement(const Dataset& data, std::string_view id) {
  return ref<model::Agreement>(data, id);
}
inline Ref<model::Organization> organization(const Dataset& data, std::string_view id) {
  return ref<model::Organization>(data, id);
}
inline Ref<model::MoneyFlow> flow(const Dataset& data, std::string_view id) {
  return ref<model::MoneyFlow>(data, id);
}

/// The line of a flow in a cost answer; nullptr when it is not there.
const answers::CostLine* line_of(const answers::CostAnswer& costs, Ref<model::MoneyFlow> flow);

/// The organisations with the role, in the answer's order.
std::vector<std::string> holders(const Dataset& data,
                                 const std::vector<answers::PartyAnswer>& parties,
                                 model::PartyRole role);

}  // namespace avtal::test
