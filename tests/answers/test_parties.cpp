#include "answers/build.h"
#include "answers/parties.h"

namespace avtal::test {

using model::PartyRole;
using Names = std::vector<std::string>;

namespace {

struct OneService {
  Build build;
  Ref<model::Service> service = build.service("insats");
  Ref<model::Agreement> agreement = build.agreement("avtal", {service});
  Ref<model::Organization> on = build.organization("on");
  Ref<model::Organization> son = build.organization("son");

  OneService() { build.term(agreement, "2010-01-01", "2024-12-31"); }
  Names who(std::string_view text, PartyRole role = PartyRole::pays) {
    const Dataset data = build.done();
    return holders(data, answers::parties(data, service, day(text)), role);
  }
};

}  // namespace

TEST_CASE("parties: as long as the agreement when no edge is entered") {
  OneService small;
  small.build.party(small.agreement, PartyRole::pays, small.on);
  CHECK(small.who("2010-01-01") == Names{"on"});
  CHECK(small.who("2024-12-31") == Names{"on"});
  CHECK(small.who("2025-01-01").empty());
  CHECK(small.who("2015-01-01", PartyRole::performs).empty());
}

TEST_CASE("parties: one follows the other on a known day") {
  OneService small;
  small.build.party(small.agreement, PartyRole::pays, small.on, "-", "2018-12-31");
  small.build.party(small.agreement, PartyRole::pays, small.son, "2019-01-01", "-");
  CHECK(small.who("2018-12-31") == Names{"on"});
  CHECK(small.who("2019-01-01") == Names{"son"});
}

TEST_CASE("parties: in the year of the change both, the later first") {
  OneService small;
  small.build.party(small.agreement, PartyRole::pays, small.on, "-", "2019");
  small.build.party(small.agreement, PartyRole::pays, small.son, "2019", "-");
  CHECK(small.who("2018-12-31") == Names{"on"});
  CHECK(small.who("2019-06-01") == Names{"son?", "on?"});
  CHECK(small.who("2020-01-01") == Names{"son"});
}

TEST_CASE("parties: a handover bounds edges that nobody knows") {
  OneService small;
  small.build.party(small.agreement, PartyRole::pays, small.on, "-", "");
  small.build.party(small.agreement, PartyRole::pays, small.son, "", "-");
  CHECK(small.who("2012-06-01") == Names{"on?", "son?"});
  model::Handover handover;
  handover.id = "h";
  handover.services = {small.service};
  handover.role = PartyRole::pays;
  handover.from = one(small.on);
  handover.to = one(small.son);
  handover.when.not_before = one(date("2017-12-04"));
  handover.when.not_after = one(date("2020-06"));
  small.build.data.handovers.push_back(handover);
  CHECK(small.who("2017-12-03") == Names{"on"});
  CHECK(small.who("2017-12-04") == Names{"son?", "on?"});
  CHECK(small.who("2020-06-29") == Names{"son?", "on?"});
  CHECK(small.who("2020-06-30") == Names{"son"});
}

TEST_CASE("parties: so does the change of the organisations themselves") {
  OneService small;
  small.build.party(small.agreement, PartyRole::pays, small.on, "-", "");
  small.build.party(small.agreement, PartyRole::pays, small.son, "", "-");
  model::OrganizationChange change;
  change.id = "c";
  change.type = model::ChangeType::replaced;
  change.original = {small.on};
  change.resulting = {small.son};
  change.when.date = one(date("2019-01-01"));
  small.build.data.organization_changes.push_back(change);
  CHECK(small.who("2018-12-31") == Names{"on"});
  CHECK(small.who("2019-01-01") == Names{"son"});
}

TEST_CASE("parties: of contradictory ones, one that did not exist is a name in hindsight") {
  OneService small;
  model::Party& party = small.build.party(small.agreement, PartyRole::responsible, small.on);
  party.organization.all.push_back(claim(small.son));
  party.organization.resolution = model::Resolution::contradicted;
  CHECK(small.who("2015-01-01", PartyRole::responsible) == Names{"on?", "son?"});
  small.build.data.organizations[small.son.index].existence =
      one(*base::parse_period("2019-01-01/.."));
  CHECK(small.who("2015-01-01", PartyRole::responsible) == Names{"on"});
  CHECK(small.who("2020-01-01", PartyRole::responsible) == Names{"on?", "son?"});
}

TEST_CASE("parties: somebody that no document names is an answer of its own") {
  OneService small;
  model::Party party;
  party.role = PartyRole::performs;
  party.organization = looked_for<Ref<model::Organization>>();
  small.build.of(small.agreement).parties.push_back(party);
  const Dataset data = small.build.done();
  const auto found = answers::parties(data, small.service, day("2020-01-01"));
  REQUIRE(found.size() == 1);
  CHECK_FALSE(found[0].organization);
  CHECK(found[0].holds == Answer::yes);
  CHECK(found[0].status == Status::unknown);
}

TEST_CASE("parties: supplements add theirs, doubles fall away") {
  OneService small;
  const auto supplement = small.build.agreement("tillägg", {small.service});
  small.build.of(supplement).parent = small.agreement;
  small.build.term(supplement, "2015-01-01", "2015-12-31");
  small.build.party(small.agreement, PartyRole::pays, small.on);
  small.build.party(supplement, PartyRole::pays, small.son);
  small.build.party(supplement, PartyRole::pays, small.on);
  CHECK(small.who("2015-06-01") == Names{"on", "son"});
  CHECK(small.who("2016-06-01") == Names{"on"});
}

TEST_CASE("parties: an undated supplement does not begin before the agreement it adds to") {
  OneService small;
  const auto supplement = small.build.agreement("tillägg", {small.service});
  small.build.of(supplement).parent = small.agreement;
  small.build.term(supplement, "", "");
  small.build.party(supplement, PartyRole::receives, small.son);
  const auto earlier = small.build.agreement("före", {small.service});
  small.build.term(earlier, "2000-01-01", "2009-12-31");
  CHECK(small.who("2005-01-01", PartyRole::receives).empty());
  CHECK(small.who("2010-01-01", PartyRole::receives) == Names{"son?"});
}

TEST_CASE("parties: a guess at the start no longer weighs once a document says so") {
  OneService small;
  const auto letter = small.build.document("brev", "2023-08-30");
  model::Party& party = small.build.party(small.agreement, PartyRole::pays, small.son);
  party.organization = one(small.son, Status::stated, {at(letter)});
  party.start = edge("2021", Status::assumed);
  const Dataset data = small.build.done();
  const auto early = answers::parties(data, small.service, day("2022-06-01"));
  const auto late = answers::parties(data, small.service, day("2023-08-30"));
  REQUIRE(early.size() == 1);
  REQUIRE(late.size() == 1);
  CHECK(early[0].status == Status::assumed);
  CHECK(late[0].status == Status::stated);
}

TEST_CASE("succession: through others, both ways, in time order") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto c = build.organization("c");
  const auto other = build.organization("annan");
  const auto change = [&build](std::vector<Ref<model::Organization>> from,
                               std::vector<Ref<model::Organization>> to, std::string_view when) {
    model::OrganizationChange made;
    made.id = "c" + std::string(when);
    made.original = std::move(from);
    made.resulting = std::move(to);
    made.when.date = one(date(when));
    build.data.organization_changes.push_back(std::move(made));
  };
  change({b}, {c}, "2022");
  change({a}, {b}, "2019");
  change({}, {a}, "2006");
  change({other}, {c}, "2023");
  const Dataset data = build.done();
  const auto of_b = answers::succession(data, b);
  REQUIRE(of_b.size() == 3);
  CHECK(of_b[0].change.index == 2);
  CHECK_FALSE(of_b[0].forward);
  CHECK(of_b[1].change.index == 1);
  CHECK_FALSE(of_b[1].forward);
  CHECK(of_b[2].change.index == 0);
  CHECK(of_b[2].forward);
  CHECK(answers::succession(data, other).size() == 1);
}

TEST_CASE("succession: a circle ends") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  for (const auto& [from, to] : {std::pair{a, b}, std::pair{b, a}}) {
    model::OrganizationChange made;
    made.original = {from};
    made.resulting = {to};
    build.data.organization_changes.push_back(made);
  }
  CHECK(answers::succession(build.done(), a).size() == 4);
}

}  // namespace avtal::test
