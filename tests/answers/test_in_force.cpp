#include "answers/as_known.h"
#include "answers/build.h"
#include "answers/in_force.h"
#include "answers/one_agreement.h"

namespace avtal::test {

using answers::in_force;
using answers::InForce;
using answers::ServiceState;

TEST_CASE("in force: exact ends are inclusive") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "2019-12-31");
  CHECK(small.on("2017-12-31").in_force == InForce::no);
  CHECK(small.on("2018-01-01").in_force == InForce::yes);
  CHECK(small.on("2019-12-31").in_force == InForce::yes);
  CHECK(small.on("2020-01-01").in_force == InForce::no);
}

TEST_CASE("in force: of an agreement in parts, each service has the terms of its own") {
  Build build;
  const auto stays = build.service("stannar");
  const auto leaves = build.service("lämnar");
  const auto whole = build.agreement("uppdrag", {leaves, stays});
  const auto next = build.agreement("övertaget", {leaves});
  build.term(whole, "2020-01-01", "..");
  build.term(whole, "2020-01-01", "..");
  build.term(next, "2022-01-01", "..");
  build.of(whole).terms[0].services = {leaves};
  build.of(whole).terms[1].services = {stays};
  build.relation(whole, model::RelationType::moves_to, next);
  const Dataset data = build.done();
  // What moves ends where the next agreement begins; what that is not about goes on.
  const ServiceState left = in_force(data, leaves, day("2022-06-01"));
  REQUIRE(left.terms.size() == 1);
  CHECK(left.terms[0].agreement == next);
  const ServiceState kept = in_force(data, stays, day("2022-06-01"));
  REQUIRE(kept.terms.size() == 1);
  CHECK(kept.terms[0].agreement == whole);
  CHECK(kept.terms[0].term == 1);
  CHECK(answers::agreement_in_force(data, whole, day("2022-06-01")) == InForce::yes);
  CHECK(in_force(data, day("2022-06-01"))[leaves.index].terms == left.terms);
}

TEST_CASE("in force: a termination of one part ends that part alone") {
  Build build;
  const auto stays = build.service("stannar");
  const auto leaves = build.service("lämnar");
  const auto whole = build.agreement("uppdrag", {leaves, stays});
  for (int i = 0; i < 2; ++i) build.term(whole, "2020-01-01", "");
  build.term(whole, "2021-01-01", "2021-12-31");
  auto& terms = build.of(whole).terms;
  terms[0].services = {leaves};
  terms[1].services = {stays};
  terms[2].services = {leaves};
  terms[2].kind = model::TermKind::termination;
  const Dataset data = build.done();
  CHECK(in_force(data, leaves, day("2022-01-01")).in_force == InForce::no);
  CHECK(in_force(data, stays, day("2022-01-01")).in_force == InForce::maybe);
}

TEST_CASE("in force: each part that nobody gives notice of is renewed") {
  Build build;
  const auto a = build.service("a");
  const auto b = build.service("b");
  const auto whole = build.agreement("avtal", {a, b});
  build.term(whole, "2020-01-01", "2020-12-31");
  build.term(whole, "2020-01-01", "2022-12-31");
  auto& record = build.of(whole);
  record.terms[0].services = {a};
  record.terms[1].services = {b};
  record.notice = one(months_of_notice(6, model::Renewal::tacit, 12));
  const Dataset data = build.done();
  CHECK(in_force(data, a, day("2021-06-01")).in_force == InForce::yes);
  CHECK(in_force(data, b, day("2023-06-01")).in_force == InForce::yes);
  CHECK(data.agreements[0].terms.size() == 4);
}

TEST_CASE("in force: nothing loaded is told apart from nothing said") {
  Build build;
  const auto bare = build.service("utan avtal");
  const auto empty = build.service("avtal utan tid");
  build.agreement("tomt", {empty});
  const Dataset data = build.done();
  CHECK(in_force(data, bare, day("2020-01-01")).in_force == InForce::not_loaded);
  CHECK(in_force(data, empty, day("2020-01-01")).in_force == InForce::not_loaded);
  CHECK(in_force(data, empty, day("2020-01-01")).status == Status::unknown);
}

TEST_CASE("in force: imprecise edges answer maybe between their bounds") {
  OneAgreement small;
  small.build.term(small.agreement, "2006", "2014-12-31");
  CHECK(small.on("2005-12-31").in_force == InForce::no);
  CHECK(small.on("2006-01-01").in_force == InForce::maybe);
  CHECK(small.on("2006-12-30").in_force == InForce::maybe);
  CHECK(small.on("2006-12-31").in_force == InForce::yes);
  CHECK(small.on("2014-12-31").in_force == InForce::yes);
  CHECK(small.on("2015-01-01").in_force == InForce::no);
}

TEST_CASE("in force: a one-of last day is maybe on the later day") {
  OneAgreement small;
  small.build.term(small.agreement, "2024-01-01", "[2024-09-30,2024-10-01]");
  CHECK(small.on("2024-09-30").in_force == InForce::yes);
  CHECK(small.on("2024-10-01").in_force == InForce::maybe);
  CHECK(small.on("2024-10-02").in_force == InForce::no);
}

TEST_CASE("in force: one year as both edges is all of the year") {
  OneAgreement small;
  small.build.term(small.agreement, "2021", "2021");
  CHECK(small.on("2020-12-31").in_force == InForce::no);
  CHECK(small.on("2021-01-01").in_force == InForce::yes);
  CHECK(small.on("2021-12-31").in_force == InForce::yes);
  CHECK(small.on("2022-01-01").in_force == InForce::no);
}

TEST_CASE("in force: a hole between terms is undocumented, with both brackets") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "2019-12-31");
  small.build.term(small.agreement, "2021-01-01", "2021-12-31", model::TermKind::extension);
  small.build.question("q", 7, {"insats"}, "2020").kind = model::QuestionKind::gap;
  small.build.question("annan", 3, {"insats"}, "2023");
  const ServiceState state = small.on("2020-06-01");
  CHECK(state.in_force == InForce::undocumented);
  CHECK(state.status == Status::unknown);
  REQUIRE(state.before);
  REQUIRE(state.after);
  CHECK(state.before->term == 0);
  CHECK(state.after->term == 1);
  CHECK(state.terms.empty());
  CHECK(state.questions == std::vector<std::string>{"q"});
}

TEST_CASE("in force: open and unknown ends") {
  Build build;
  const auto open = build.service("tills vidare");
  const auto unknown = build.service("okänt slut");
  build.term(build.agreement("a", {open}), "2020-01-01", "..");
  build.term(build.agreement("b", {unknown}), "2020-01-01", "");
  const Dataset data = build.done();
  CHECK(in_force(data, open, day("2099-12-31")).in_force == InForce::yes);
  CHECK(in_force(data, unknown, day("2019-12-31")).in_force == InForce::no);
  CHECK(in_force(data, unknown, day("2020-01-01")).in_force == InForce::yes);
  CHECK(in_force(data, unknown, day("2020-01-02")).in_force == InForce::maybe);
  CHECK(in_force(data, unknown, day("2099-12-31")).in_force == InForce::maybe);
}

TEST_CASE("in force: an unknown end lasts until the next term, not beyond") {
  OneAgreement small;
  small.build.term(small.agreement, "2010-01-01", "");
  small.build.term(small.agreement, "2015-01-01", "2016-12-31", model::TermKind::revision);
  CHECK(small.on("2012-01-01").in_force == InForce::maybe);
  CHECK(small.on("2014-12-31").in_force == InForce::maybe);
  CHECK(small.on("2015-01-01").in_force == InForce::yes);
  CHECK(small.on("2017-01-01").in_force == InForce::no);
}

TEST_CASE("in force: what could be extended has not ended for all that anybody knows") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "2019-12-31");
  const auto after = [&] { return small.on("2020-06-01").in_force; };
  CHECK(after() == InForce::no);
  small.build.of(small.agreement).extension_option = one(model::ExtensionOption{24, {}});
  CHECK(after() == InForce::undocumented);
  CHECK(small.on("2019-12-31").in_force == InForce::yes);
  CHECK_FALSE(small.on("2020-06-01").after);
  SUBCASE("but for a termination") {
    small.build.term(small.agreement, "2020-01-01", "2020-03-31", model::TermKind::termination);
    CHECK(after() == InForce::no);
  }
  SUBCASE("but for another that took its place") {
    const auto next = small.build.agreement("nytt", {small.service});
    small.build.term(next, "2020-01-01", "2020-03-31");
    small.build.relation(next, model::RelationType::replaces, small.agreement);
    CHECK(after() == InForce::no);
  }
}

TEST_CASE("in force: as known in 2019 no document says that what could be extended was ended") {
  const Dataset early = answers::known_on(real(), day("2019-11-01"));
  for (const char* id : {"support-och-arbetsteamet", "hantverkshuset"}) {
    const auto record = early.find(id);
    REQUIRE(record);
    CHECK(answers::in_force(early, {record->index}, day("2019-11-01")).in_force ==
          InForce::undocumented);
  }
}

TEST_CASE("in force: what is replaced does not come back") {
  Build build;
  const auto service = build.service("insats");
  const auto old_one = build.agreement("gammalt", {service});
  const auto new_one = build.agreement("nytt", {service});
  build.term(old_one, "2010-01-01", "..");
  build.term(new_one, "2015-01-01", "2016-12-31");
  SUBCASE("without a relation the old one runs on") {
    CHECK(in_force(build.done(), service, day("2017-06-01")).in_force == InForce::yes);
  }
  SUBCASE("with one it ends where the new one begins") {
    build.relation(new_one, model::RelationType::replaces, old_one);
    const Dataset data = build.done();
    CHECK(in_force(data, service, day("2014-12-31")).in_force == InForce::yes);
    CHECK(in_force(data, service, day("2015-01-01")).terms.size() == 1);
    CHECK(in_force(data, service, day("2017-06-01")).in_force == InForce::no);
  }
  SUBCASE("a supplement that amends ends nothing") {
    build.relation(new_one, model::RelationType::amends, old_one);
    CHECK(in_force(build.done(), service, day("2017-06-01")).in_force == InForce::yes);
  }
}

TEST_CASE("in force: an extension whose start nobody states is not before the first term") {
  OneAgreement small;
  small.build.term(small.agreement, "2012-10-01", "");
  small.build.term(small.agreement, "", "2019-09-30", model::TermKind::extension);
  CHECK(small.on("2012-09-30").in_force == InForce::no);
  CHECK(small.on("2015-01-01").in_force == InForce::maybe);
  CHECK(small.on("2019-09-30").in_force == InForce::yes);
}

TEST_CASE("in force: supplements are listed after the base agreement and decide nothing") {
  Build build;
  const auto service = build.service("insats");
  const auto base_one = build.agreement("grund", {service});
  const auto supplement = build.agreement("tillägg", {service});
  build.of(supplement).parent = base_one;
  build.term(base_one, "2018-01-01", "2018-12-31");
  build.term(supplement, "2018-06-01", "2020-12-31");
  const Dataset data = build.done();
  const ServiceState both = in_force(data, service, day("2018-07-01"));
  REQUIRE(both.terms.size() == 2);
  CHECK(both.terms[0].agreement == base_one);
  CHECK(both.terms[1].agreement == supplement);
  const ServiceState after = in_force(data, service, day("2019-07-01"));
  CHECK(after.in_force == InForce::no);
  CHECK(after.terms.size() == 1);
}

TEST_CASE("in force: a service with supplements only is decided by them") {
  Build build;
  const auto other = build.service("annan");
  const auto service = build.service("insats");
  const auto base_one = build.agreement("grund", {other});
  const auto supplement = build.agreement("tillägg", {service});
  build.of(supplement).parent = base_one;
  build.term(supplement, "2018-06-01", "2020-12-31");
  CHECK(in_force(build.done(), service, day("2019-07-01")).in_force == InForce::yes);
}

// ---- status ----

TEST_CASE("in force: places are those of the edges, in the order of the documents") {
  Build build;
  const auto service = build.service("insats");
  const auto first = build.document("d0", "2020-01-01");
  const auto second = build.document("d1", "2021-01-01");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, edge("2018-01-01", Status::stated, {at(second), at(second)}),
             edge("2019-12-31", Status::stated, {at(first), at(second)}));
  const Dataset data = build.done();
  const ServiceState state = in_force(data, service, day("2018-06-01"));
  CHECK(state.places == std::vector<Place>{at(first), at(second)});
  CHECK(in_force(data, service, day("2017-01-01")).places == std::vector<Place>{at(second)});
}

TEST_CASE("agreement in force looks at its own terms only") {
  OneAgreement small;
  small.build.term(small.agreement, "2018-01-01", "2018-12-31");
  small.build.term(small.agreement, "2020-01-01", "2020-12-31");
  const auto other = small.build.agreement("annat", {small.service});
  small.build.term(other, "2019-01-01", "2019-12-31");
  const Dataset data = small.build.done();
  const auto on = [&](std::string_view text) {
    return answers::agreement_in_force(data, small.agreement, day(text));
  };
  CHECK(on("2018-05-01") == InForce::yes);
  CHECK(on("2019-05-01") == InForce::undocumented);
  CHECK(on("2021-05-01") == InForce::no);
  CHECK(in_force(data, small.service, day("2019-05-01")).in_force == InForce::yes);
}

}  // namespace avtal::test
