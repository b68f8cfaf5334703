#include <algorithm>

#include "answers/build.h"
#include "answers/costs.h"
#include "answers/filter.h"
#include "answers/in_force.h"
#include "answers/spans.h"

namespace avtal::test {

using answers::Choice;
using answers::Filter;
using answers::filtered;
using answers::Filtered;

namespace {

template <class Record>
std::vector<std::string> ids(const std::vector<Record>& records) {
  std::vector<std::string> found;
  for (const Record& record : records) found.push_back(record.id);
  return found;
}

using Ids = std::vector<std::string>;

bool has(const Dataset& data, std::string_view id) { return data.find(id).has_value(); }

const Day kToday = day("2023-08-30");

Filtered of_real(const Filter& filter) { return filtered(real(), filter, kToday); }

/// Two services of two committees; the first with a supplement of its own.
struct TwoServices : Build {
  Ref<model::Organization> a = organization("a");
  Ref<model::Organization> b = organization("b");
  Ref<model::Service> vård = service("vård");
  Ref<model::Service> skola = service("skola");
  Ref<model::Agreement> base = agreement("grund", {vård});
  Ref<model::Agreement> extra = agreement("extra", {vård});
  Ref<model::Agreement> other = agreement("annat", {skola});

  TwoServices() {
    for (auto& record : data.organizations) record.kind = model::OrganizationKind::committee;
    of(base).kind = "grundavtal";
    of(extra).kind = "tillägg";
    of(extra).parent = base;
    of(other).kind = "Överfört uppdrag";
    term(base, "2015", "2030");
    term(extra, "2018", "2019");
    term(other, "2010", "2012");
    party(base, model::PartyRole::pays, a);
    party(extra, model::PartyRole::pays, a);
    party(other, model::PartyRole::pays, b);
  }
};

}  // namespace

TEST_CASE("filter: nothing asked for changes nothing but what nothing refers to") {
  const Filtered all = of_real({});
  CHECK(Filter{}.empty());
  CHECK(all.hidden == 0);
  CHECK(all.context == 0);
  CHECK(all.services_hidden == 0);
  CHECK(ids(all.dataset.services) == ids(real().services));
  CHECK(ids(all.dataset.agreements) == ids(real().agreements));
  CHECK(ids(all.dataset.money_flows) == ids(real().money_flows));
  CHECK(ids(all.dataset.handovers) == ids(real().handovers));
  CHECK(ids(all.dataset.events) == ids(real().events));
  CHECK(ids(all.dataset.questions) == ids(real().questions));
}

TEST_CASE("filter: a service takes its agreements, money and events with it") {
  Filter filter;
  filter.services = {"skog-och-mark-insats"};
  const Filtered shown = of_real(filter);
  CHECK(ids(shown.dataset.services) == Ids{"skog-och-mark-insats"});
  CHECK(ids(shown.dataset.agreements) == Ids{"skog-och-mark-avtal-2006",
                                             "skog-och-mark-tillagg-2017",
                                             "skog-och-mark-uppdrag-2020"});
  CHECK(shown.agreements == real().agreements.size());
  CHECK(shown.hidden == real().agreements.size() - 3);
  CHECK(shown.services_hidden == 3);
  CHECK(has(shown.dataset, "besparing-skog-och-mark"));
  CHECK_FALSE(has(shown.dataset, "flode-rehab-2018"));
  CHECK(has(shown.dataset, "kartlaggning-2021"));
  CHECK_FALSE(has(shown.dataset, "samrad-overforing"));
  // What it becomes a part of is another service, which is not shown: the handover is.
  CHECK(has(shown.dataset, "overlamning-skog-hantverkshuset"));
}

TEST_CASE("filter: an agreement about several services stays for those asked for only") {
  Filter filter;
  filter.services = {"hantverkshuset"};
  const Dataset shown = of_real(filter).dataset;
  CHECK(ids(shown.services) == Ids{"hantverkshuset"});
  REQUIRE(has(shown, "grundavtal-2012-39"));
  CHECK(shown.at(agreement(shown, "grundavtal-2012-39")).services.size() == 1);
  CHECK_FALSE(has(shown, "support-tillagg-2016"));
}

TEST_CASE("filter: what is shown of a service says the same as without the filter") {
  const auto whole = answers::in_force(real(), kToday);
  for (const char* kind : {"tilläggsavtal", "grundavtal", "överfört uppdrag"}) {
    CAPTURE(std::string(kind));
    Filter filter;
    filter.kinds = {answers::kind_key(kind)};
    const Dataset shown = of_real(filter).dataset;
    CHECK_FALSE(shown.services.empty());
    for (const model::Service& each : shown.services) {
      CAPTURE(each.id);
      const auto state = answers::in_force(shown, service(shown, each.id), kToday);
      const auto& before = whole[service(real(), each.id).index];
      CHECK(state.in_force == before.in_force);
      CHECK(state.status == before.status);
    }
  }
}

TEST_CASE("filter: supplements that do not match go, base agreements of what matches stay") {
  TwoServices build;
  const Dataset data = build.done();
  Filter grund;
  grund.kinds = {"grundavtal"};
  CHECK(ids(filtered(data, grund, kToday).dataset.agreements) == Ids{"grund"});
  Filter extra;
  extra.kinds = {"tillägg"};
  const Filtered shown = filtered(data, extra, kToday);
  CHECK(ids(shown.dataset.agreements) == Ids{"grund", "extra"});
  CHECK(shown.hidden == 1);
  CHECK(shown.context == 1);
  CHECK(shown.dataset.agreements[1].parent == Ref<model::Agreement>{0});
}

TEST_CASE("filter: committees, also through those that belong to them and through money") {
  TwoServices build;
  const auto unit = build.organization("enhet");
  build.data.organizations[unit.index].parent = one(build.b);
  build.party(build.base, model::PartyRole::performs, unit);
  const auto flow = build.flow("pengar", "2010", "2012", one(per_year(5)));
  build.of(flow).agreement = build.other;
  build.of(flow).payee = one(build.a);
  const Dataset data = build.done();
  const auto shown_for = [&data](const char* committee) {
    Filter filter;
    filter.committees = {committee};
    return ids(filtered(data, filter, kToday).dataset.agreements);
  };
  CHECK(shown_for("b") == Ids{"grund", "annat"});
  CHECK(shown_for("a") == Ids{"grund", "extra", "annat"});
  CHECK(shown_for("finns-inte").empty());
}

TEST_CASE("filter: standings on the day") {
  TwoServices build;
  const auto later = build.service("senare");
  const auto coming = build.agreement("kommande", {later});
  build.term(coming, edge("2025", Status::proposed), edge("2026", Status::proposed));
  const auto nothing = build.service("inget");
  build.agreement("tomt", {nothing});
  const Dataset data = build.done();
  const auto shown_for = [&data](const char* status) {
    Filter filter;
    filter.statuses = {status};
    return ids(filtered(data, filter, kToday).dataset.agreements);
  };
  CHECK(shown_for("i-kraft") == Ids{"grund"});
  CHECK(shown_for("upphort") == Ids{"grund", "extra", "annat"});
  CHECK(shown_for("kommande") == Ids{"kommande"});
  CHECK(shown_for("oklart") == Ids{"tomt"});
  CHECK(shown_for("foreslaget") == Ids{"kommande"});
  CHECK(shown_for("okänt").empty());
}

TEST_CASE("filter: years, where an unknown time is not ruled out") {
  TwoServices build;
  const auto unknown = build.service("okänt");
  build.term(build.agreement("när-som-helst", {unknown}), "", "");
  const Dataset data = build.done();
  Filter filter;
  filter.from_year = 2013;
  CHECK(ids(filtered(data, filter, kToday).dataset.services) == Ids{"vård", "okänt"});
  filter = {};
  filter.to_year = 2014;
  CHECK(ids(filtered(data, filter, kToday).dataset.services) == Ids{"skola", "okänt"});
  filter.from_year = 2012;
  filter.to_year = 2012;
  CHECK(ids(filtered(data, filter, kToday).dataset.services) == Ids{"skola", "okänt"});
}

TEST_CASE("filter: by document, and only the documents that the rest leans on stay") {
  Filter filter;
  filter.documents = {"skog-och-mark"};
  const Filtered shown = of_real(filter);
  CHECK(has(shown.dataset, "skog-och-mark-insats"));
  CHECK(has(shown.dataset, "skog-och-mark"));
  for (const model::Agreement& each : shown.dataset.agreements) {
    for (const model::Place& place : each.places) {
      CHECK(place.document.index < shown.dataset.documents.size());
    }
  }
}

TEST_CASE("filter: lists are alternatives within, and requirements between them") {
  TwoServices build;
  const Dataset data = build.done();
  Filter filter;
  filter.committees = {"a", "b"};
  CHECK(filtered(data, filter, kToday).hidden == 0);
  filter.services = {"skola"};
  CHECK(ids(filtered(data, filter, kToday).dataset.agreements) == Ids{"annat"});
  filter.committees = {"a"};
  const Filtered none = filtered(data, filter, kToday);
  CHECK(none.dataset.agreements.empty());
  CHECK(none.dataset.services.empty());
  CHECK(none.hidden == 3);
}

TEST_CASE("filter: a service without agreements is shown unless agreements are asked for") {
  Build build;
  build.service("tom");
  const Dataset data = build.done();
  Filter filter;
  filter.services = {"tom"};
  CHECK(filtered(data, filter, kToday).dataset.services.size() == 1);
  filter.kinds = {"avtal"};
  CHECK(filtered(data, filter, kToday).dataset.services.empty());
}

TEST_CASE("filter: every combination of the real dataset leaves one that can be asked") {
  const answers::FilterChoices choices = answers::filter_choices(real(), kToday);
  const auto try_all = [](const std::vector<Choice>& list, Ids Filter::*member) {
    REQUIRE_FALSE(list.empty());
    for (const Choice& choice : list) {
      CAPTURE(choice.id);
      Filter filter;
      filter.*member = {choice.id};
      const Filtered shown = of_real(filter);
      // The count in the menu is what matches; more may stay with it.
      const std::size_t kept = shown.dataset.agreements.size();
      CHECK(kept >= choice.agreements);
      CHECK(kept - shown.context == choice.agreements);
      CHECK(kept + shown.hidden == shown.agreements);
      CHECK(answers::in_force(shown.dataset, kToday).size() == shown.dataset.services.size());
      CHECK(answers::change_days(shown.dataset).size() <= answers::change_days(real()).size());
      answers::costs(shown.dataset, 2023);
    }
  };
  try_all(choices.committees, &Filter::committees);
  try_all(choices.services, &Filter::services);
  try_all(choices.kinds, &Filter::kinds);
  try_all(choices.statuses, &Filter::statuses);
  try_all(choices.documents, &Filter::documents);
}

TEST_CASE("filter: choices name committees only, with kinds as written") {
  TwoServices build;
  const auto provider = build.organization("utförare");
  build.data.organizations[provider.index].kind = model::OrganizationKind::provider;
  build.party(build.base, model::PartyRole::performs, provider);
  const Dataset data = build.done();
  const auto choices = answers::filter_choices(data, kToday);
  CHECK(ids(choices.committees) == Ids{"a", "b"});
  REQUIRE(choices.kinds.size() == 3);
  CHECK(choices.kinds[2].id == "överfört-uppdrag");
  CHECK(choices.kinds[2].text == "Överfört uppdrag");
  CHECK(ids(choices.statuses) == Ids{"i-kraft", "upphort"});
  CHECK(choices.statuses[1].agreements == 2);
}

}  // namespace avtal::test
