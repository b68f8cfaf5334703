#include "answers/as_known.h"
#include "answers/build.h"
#include "answers/capacity.h"
#include "answers/compare.h"
#include "answers/costs.h"
#include "answers/coverage.h"
#include "answers/in_force.h"
#include "answers/places.h"
#include "answers/search.h"
#include "answers/silence.h"
#include "answers/spans.h"

namespace avtal::test {

using answers::InForce;
using answers::known_on;

namespace {

/// A proposal of 2017 starts an agreement, a letter of 2023 ends it and names a new body.
struct Story {
  Build build;
  Ref<model::Document> proposal = build.document("brev-2017", "2017-11-24");
  Ref<model::Document> letter = build.document("brev-2023", "2023-08-30");
  Ref<model::Service> service = build.service("insats");
  Ref<model::Organization> on = build.organization("on");
  Ref<model::Organization> an = build.organization("an");
  Ref<model::Agreement> agreement = build.agreement("avtal", {service});

  Story() {
    Claims<base::Edge> start = edge("2018-01-01", Status::proposed, {at(proposal)});
    start.all.push_back(claim(edge_value("2018"), Status::stated, {at(letter)}));
    build.term(agreement, start, edge("2019-12-31", Status::proposed, {at(proposal)}));
    build.term(agreement, edge("2023", Status::stated, {at(letter)}),
               edge("2023", Status::stated, {at(letter)}), model::TermKind::extension);
    build.party(agreement, model::PartyRole::pays, on).organization =
        one(on, Status::proposed, {at(proposal)});
    build.party(agreement, model::PartyRole::performs, an).organization =
        one(an, Status::stated, {at(letter)});
    build.of(agreement).notice = one(months_of_notice(12), Status::stated, {at(letter)});
  }
};

}  // namespace

TEST_CASE("known on: claims, terms and parties of later documents are gone") {
  Story story;
  const Dataset data = story.build.done();
  const Dataset early = known_on(data, day("2018-06-01"));
  REQUIRE(early.documents.size() == 1);
  REQUIRE(early.agreements.size() == 1);
  const model::Agreement& agreement = early.agreements[0];
  REQUIRE(agreement.terms.size() == 1);
  CHECK(agreement.terms[0].start.all.size() == 1);
  CHECK(agreement.parties.size() == 1);
  CHECK_FALSE(agreement.notice.loaded());
  // The later body is known from nothing, and nothing refers to it.
  REQUIRE(early.organizations.size() == 1);
  CHECK(early.organizations[0].id == "on");
  const auto state = answers::in_force(early, {0}, day("2020-06-01"));
  CHECK(state.in_force == InForce::no);  // no hole yet: nobody knew of the extension
  CHECK(answers::in_force(data, story.service, day("2020-06-01")).in_force ==
        InForce::undocumented);
}

TEST_CASE("known on: on the document's own day everything is there") {
  Story story;
  const Dataset data = story.build.done();
  const Dataset late = known_on(data, day("2023-08-30"));
  CHECK(late.documents.size() == 2);
  CHECK(late.agreements[0].terms.size() == 2);
  CHECK(late.organizations.size() == 2);
  CHECK(known_on(data, day("2023-08-29")).documents.size() == 1);
}

TEST_CASE("known on: before the first document nothing is left but what names none") {
  Story story;
  const Dataset none = known_on(story.build.done(), day("2010-01-01"));
  CHECK(none.documents.empty());
  CHECK(none.agreements.empty());
  CHECK(none.services.empty());  // only the agreement spoke of it
  CHECK(none.organizations.empty());
  CHECK(none.by_id.empty());
}

TEST_CASE("known on: imprecise dates count from their latest day") {
  Build build;
  const auto exact = build.document("d", "2021");
  const auto bounded = build.document("e", "");
  const auto started = build.document("f", "");
  build.document("g", "");
  build.data.documents[bounded.index].written.not_before = one(date("2021-21"));
  build.data.documents[bounded.index].written.not_after = one(date("2022-05-01"));
  build.data.documents[started.index].written.not_before = one(date("2017-12-04"));
  const Dataset data = build.done();
  const auto has = [&data](std::string_view on, std::string_view id) {
    return known_on(data, day(on)).find(id).has_value();
  };
  CHECK_FALSE(has("2021-12-30", "d"));
  CHECK(has("2021-12-31", "d"));
  CHECK_FALSE(has("2022-04-30", "e"));
  CHECK(has("2022-05-01", "e"));
  CHECK_FALSE(has("2017-12-03", "f"));
  CHECK(has("2017-12-04", "f"));
  CHECK(has("1950-01-01", "g"));
  CHECK(exact.index == 0);
}

TEST_CASE("known on: references are renumbered, optional ones to what is gone dropped") {
  Build build;
  const auto early = build.document("tidigt", "2010-01-01");
  const auto late = build.document("sent", "2020-01-01");
  const auto gone_service = build.service("borta");
  const auto service = build.service("insats");
  const auto gone_agreement = build.agreement("borta-avtal", {gone_service});
  const auto agreement = build.agreement("avtal", {service});
  build.of(gone_agreement).places = {at(late)};
  build.of(agreement).places = {at(early)};
  build.of(agreement).parent = gone_agreement;
  build.relation(agreement, model::RelationType::replaces, gone_agreement);
  build.relation(agreement, model::RelationType::amends, agreement);
  const auto gone_flow = build.flow("borta-flöde", "2020", "2020", {});
  const auto flow = build.flow("flöde", "2010", "2010", one(per_year(1)));
  build.of(gone_flow).places = {at(late)};
  build.of(flow).places = {at(early)};
  build.of(flow).services = {service};
  build.of(flow).agreement = agreement;
  build.of(flow).passes_on = gone_flow;
  model::Event event;
  event.id = "händelse";
  event.places = {at(early)};
  event.about = {"borta-avtal", "avtal"};
  build.data.events.push_back(event);
  model::Handover handover;
  handover.id = "överlämning";
  handover.places = {at(early)};
  handover.services = {service};
  handover.money = {gone_flow, flow};
  build.data.handovers.push_back(handover);

  const Dataset data = known_on(build.done(), day("2015-01-01"));
  REQUIRE(data.services.size() == 1);
  REQUIRE(data.agreements.size() == 1);
  REQUIRE(data.money_flows.size() == 1);
  REQUIRE(data.handovers.size() == 1);
  CHECK(data.at(data.agreements[0].services[0]).id == "insats");
  CHECK_FALSE(data.agreements[0].parent);
  REQUIRE(data.agreements[0].relations.size() == 1);
  CHECK(data.agreements[0].relations[0].other.index == 0);
  CHECK(data.at(*data.money_flows[0].agreement).id == "avtal");
  CHECK_FALSE(data.money_flows[0].passes_on);
  REQUIRE(data.handovers[0].money.size() == 1);
  CHECK(data.at(data.handovers[0].money[0]).id == "flöde");
  CHECK(data.events[0].about == std::vector<std::string>{"avtal"});
  CHECK(data.at(data.agreements[0].places[0].document).id == "tidigt");
  CHECK(data.find("borta") == std::nullopt);
  CHECK(data.find("avtal")->index == 0);
}

TEST_CASE("known on: derived claims stay while something beside them is known") {
  Build build;
  const auto early = build.document("tidigt", "2010-01-01");
  const auto late = build.document("sent", "2020-01-01");
  const auto agreement = build.agreement("avtal", {build.service("insats")});
  build.of(agreement).places = {at(early)};
  build.term(agreement, edge("2006", Status::stated, {at(early)}),
             edge("2014-12-31", Status::derived));
  build.term(agreement, edge("2015", Status::stated, {at(late)}),
             edge("2019-12-31", Status::derived));
  const Dataset data = known_on(build.done(), day("2015-01-01"));
  REQUIRE(data.agreements[0].terms.size() == 1);
  CHECK(data.agreements[0].terms[0].end.loaded());
}

TEST_CASE("known on: parents and parts of what stays stay") {
  Build build;
  const auto early = build.document("tidigt", "2010-01-01");
  const auto late = build.document("sent", "2020-01-01");
  const auto whole = build.service("hel");
  const auto part = build.service("del");
  build.data.services[whole.index].places = {at(late)};
  build.data.services[part.index].part_of = whole;
  const auto committee = build.organization("nämnd");
  const auto office = build.organization("kontor");
  const auto later = build.organization("senare");
  build.data.organizations[office.index].places = {at(early)};
  build.data.organizations[office.index].parent = one(committee, Status::stated, {at(early)});
  build.data.organizations[later.index].places = {at(late)};
  build.data.organizations[later.index].parent = one(committee, Status::stated, {at(late)});
  const auto agreement = build.agreement("avtal", {part});
  build.of(agreement).places = {at(early)};
  const Dataset data = known_on(build.done(), day("2015-01-01"));
  CHECK(data.find("hel"));
  CHECK(data.find("nämnd"));
  CHECK_FALSE(data.find("senare"));
  CHECK(data.at(*data.services[data.find("del")->index].part_of).id == "hel");
}

TEST_CASE("known on: a question needs all its sides") {
  Build build;
  const auto early = build.document("tidigt", "2010-01-01");
  const auto late = build.document("sent", "2020-01-01");
  build.service("insats");
  model::Question& both = build.question("båda", 1, {"insats"});
  both.sides = {{{}, {}, {at(early)}}, {{}, {}, {at(late)}}};
  model::Question& one_side = build.question("ena", 2, {"insats"});
  one_side.sides = {{{}, {}, {at(early), at(late)}}, {}};
  build.question("om borta", 3, {"finns inte"});
  const Dataset data = known_on(build.done(), day("2015-01-01"));
  REQUIRE(data.questions.size() == 1);
  CHECK(data.questions[0].id == "ena");
  CHECK(data.questions[0].sides[0].places == std::vector<Place>{at(early)});
}

TEST_CASE("known on: index values from the day they were published") {
  Build build;
  model::PriceIndex index;
  index.id = "opi";
  for (const auto& [year, published] :
       {std::pair{2022, "2021-12-10"}, std::pair{2023, "2023-04"}}) {
    model::IndexYear value;
    value.year = year;
    value.published = one(date(published));
    index.years.push_back(value);
  }
  build.data.indexes.push_back(index);
  const Dataset data = build.done();
  CHECK(known_on(data, day("2021-12-09")).indexes[0].years.empty());
  CHECK(known_on(data, day("2023-04-29")).indexes[0].years.size() == 1);
  CHECK(known_on(data, day("2023-04-30")).indexes[0].years.size() == 2);
}

TEST_CASE("known on: the real dataset grows with time and every answer still works") {
  const Dataset& data = real();
  std::size_t documents = 0;
  std::size_t questions = 0;
  for (const char* on : {"2005-01-01", "2017-11-24", "2017-12-04", "2021-10-19", "2022-01-01",
                         "2023-08-30", "2030-01-01"}) {
    const Dataset known = known_on(data, day(on));
    CHECK(known.documents.size() >= documents);
    CHECK(known.questions.size() >= questions);
    documents = known.documents.size();
    questions = known.questions.size();
    answers::in_force(known, day("2020-06-01"));
    answers::gaps(known);
    answers::change_days(known);
    answers::capacities(known);
    answers::coverage(known);
    answers::silent_clauses(known);
    answers::compare(known, day("2018-01-01"), day("2023-01-01"));
    answers::costs(known, 2019);
    answers::SearchIndex(known).find("son");
    for (const auto& [id, record] : known.by_id) answers::places_of(known, record);
  }
  CHECK(documents == data.documents.size());
  CHECK(questions == data.questions.size());
  const Dataset later = known_on(data, day("2030-01-01"));
  CHECK(later.agreements.size() == data.agreements.size());
  CHECK(later.money_flows.size() == data.money_flows.size());
  CHECK(later.organizations.size() == data.organizations.size());
  CHECK(later.by_id.size() == data.by_id.size());
}

}  // namespace avtal::test
