// Who answered for what over time: made cases by hand, then the real data against facts.

#include "answers/responsibility.h"

#include "answers/in_force.h"
#include "build.h"

using namespace avtal;
using namespace avtal::test;
using answers::Duty;
using answers::InForce;
using answers::Stretch;
using model::PartyRole;

namespace {

std::string text(std::optional<Day> day) { return day ? base::iso_text(*day) : "?"; }

/// "2020-01-01..2021-12-31 son an?", one line per stretch; "!" where no document covers.
std::string told(const Dataset& data, const std::vector<Stretch>& list) {
  std::string all;
  for (const Stretch& stretch : list) {
    all += text(stretch.first) + ".." + text(stretch.last);
    if (stretch.in_force == InForce::undocumented) all += " !";
    for (const answers::Holder& holder : stretch.holders) {
      all += " " + data.at(holder.organization).id +
             (holder.holds == Answer::yes && stretch.in_force == InForce::yes ? "" : "?");
    }
    all += "\n";
  }
  return all;
}

std::string responsible(const Dataset& data, Ref<model::Service> service) {
  return told(data, answers::stretches(data, service, PartyRole::responsible));
}

model::OrganizationChange& change(Build& build, model::ChangeType type,
                                  std::vector<Ref<model::Organization>> original,
                                  std::vector<Ref<model::Organization>> resulting,
                                  std::string_view when) {
  model::OrganizationChange made;
  made.id = "change-" + std::to_string(build.data.organization_changes.size());
  made.type = type;
  made.original = std::move(original);
  made.resulting = std::move(resulting);
  if (!when.empty()) made.when.date = one(date(when));
  build.data.organization_changes.push_back(std::move(made));
  return build.data.organization_changes.back();
}

}  // namespace

TEST_CASE("responsibility: a service without agreements, and a dataset without anything") {
  Build build;
  const auto service = build.service("s");
  const Dataset data = build.done();
  CHECK(responsible(data, service).empty());
  CHECK(answers::responsibility(Dataset{}).empty());
  CHECK(answers::lines(Dataset{}).empty());
  CHECK(answers::duties(data, answers::responsibility(data)).empty());
}

TEST_CASE("responsibility: it moves on the day, and goes on without end") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto service = build.service("s");
  const auto agreement = build.agreement("x", {service});
  build.term(agreement, "2020-01-01", "..");
  build.party(agreement, PartyRole::responsible, a, "-", "2021-12-31");
  build.party(agreement, PartyRole::responsible, b, "2022-01-01");
  const Dataset data = build.done();
  CHECK(responsible(data, service) == "2020-01-01..2021-12-31 a\n2022-01-01..? b\n");
}

TEST_CASE("responsibility: a service that returns has a hole, not a gap") {
  Build build;
  const auto a = build.organization("a");
  const auto service = build.service("s");
  for (const auto& [id, first, last] :
       {std::tuple{"x", "2010-01-01", "2012-12-31"}, std::tuple{"y", "2015-01-01", "2016-12-31"}}) {
    const auto agreement = build.agreement(id, {service});
    build.term(agreement, first, last);
    build.party(agreement, PartyRole::responsible, a);
  }
  const Dataset data = build.done();
  // Between two terms of the service no document covers the days: told, with nobody responsible.
  CHECK(responsible(data, service) ==
        "2010-01-01..2012-12-31 a\n2013-01-01..2014-12-31 !\n2015-01-01..2016-12-31 a\n");
  const auto duties = answers::duties(data, answers::responsibility(data));
  REQUIRE(duties.size() == 2);
  CHECK(text(duties[0].last) == "2012-12-31");
  CHECK(text(duties[1].first) == "2015-01-01");
}

TEST_CASE("responsibility: two handovers on one day leave the one between without a day") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto c = build.organization("c");
  const auto service = build.service("s");
  const auto agreement = build.agreement("x", {service});
  build.term(agreement, "2020-01-01", "2023-12-31");
  build.party(agreement, PartyRole::responsible, a, "-", "2021-12-31");
  build.party(agreement, PartyRole::responsible, b, "2022-01-01", "2021-12-31");
  build.party(agreement, PartyRole::responsible, c, "2022-01-01");
  const Dataset data = build.done();
  CHECK(responsible(data, service) == "2020-01-01..2021-12-31 a\n2022-01-01..2023-12-31 c\n");
}

TEST_CASE("responsibility: a committee that lived for one day answered for one day") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto service = build.service("s");
  const auto agreement = build.agreement("x", {service});
  build.term(agreement, "2020-01-01", "2023-12-31");
  build.party(agreement, PartyRole::responsible, a, "-", "2021-12-31");
  build.party(agreement, PartyRole::responsible, b, "2022-01-01", "2022-01-01");
  build.party(agreement, PartyRole::responsible, a, "2022-01-02");
  const Dataset data = build.done();
  CHECK(responsible(data, service) ==
        "2020-01-01..2021-12-31 a\n2022-01-01..2022-01-01 b\n2022-01-02..2023-12-31 a\n");
}

TEST_CASE("responsibility: an undated move is bounded by the handover") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto service = build.service("s");
  const auto agreement = build.agreement("x", {service});
  build.term(agreement, "2018-01-01", "2023-12-31");
  build.party(agreement, PartyRole::responsible, a, "-", "");
  build.party(agreement, PartyRole::responsible, b, "", "-");
  model::Handover handover;
  handover.id = "h";
  handover.services = {service};
  handover.from = one(a);
  handover.to = one(b);
  handover.when.date = looked_for<base::EdtfDate>();
  handover.when.not_before = one(date("2019"));
  handover.when.not_after = one(date("2021-06-30"));
  build.data.handovers.push_back(handover);
  const Dataset data = build.done();
  CHECK(responsible(data, service) ==
        "2018-01-01..2018-12-31 a\n2019-01-01..2021-06-29 b? a?\n2021-06-30..2023-12-31 b\n");
  const answers::Bounds bounds = answers::bounds_of(data.handovers[0].when);
  CHECK_FALSE(bounds.dated);
  CHECK(text(bounds.earliest) == "2019-01-01");
  CHECK(text(bounds.latest) == "2021-06-30");
}

TEST_CASE("responsibility: an agreement that names nobody leaves the days with nobody") {
  Build build;
  const auto service = build.service("s");
  const auto agreement = build.agreement("x", {service});
  build.term(agreement, "2020-01-01", "2020-12-31");
  model::Party party;
  party.role = PartyRole::performs;
  party.organization = looked_for<Ref<model::Organization>>();
  build.of(agreement).parties.push_back(party);
  const Dataset data = build.done();
  const auto list = answers::stretches(data, service, PartyRole::performs);
  REQUIRE(list.size() == 1);
  CHECK(list[0].holders.empty());
  CHECK(list[0].looked_for);
  CHECK_FALSE(answers::stretches(data, service, PartyRole::pays)[0].looked_for);
}

TEST_CASE("lines: replaced and renamed follow on each other; merged, split and taken over do not") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto c = build.organization("c");
  const auto d = build.organization("d");
  const auto e = build.organization("e");
  change(build, model::ChangeType::renamed, {b}, {c}, "2015");
  change(build, model::ChangeType::replaced, {a}, {b}, "2010");
  change(build, model::ChangeType::merged, {c, d}, {e}, "2020");
  const Dataset data = build.done();
  const auto lines = answers::lines(data);
  REQUIRE(lines.size() == 3);
  CHECK(lines[0].members.size() == 3);
  REQUIRE(lines[0].changes.size() == 2);
  CHECK(lines[0].changes[0].index == 1);  // in time order
  CHECK(lines[1].members == std::vector{d});
}

TEST_CASE("lines: two that one replaced do not become one, and cycles of renames end") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto c = build.organization("c");
  change(build, model::ChangeType::replaced, {a}, {c}, "2010");
  change(build, model::ChangeType::replaced, {b}, {c}, "2010");
  CHECK(answers::lines(build.done()).size() == 3);

  Build cycle;
  const auto x = cycle.organization("x");
  const auto y = cycle.organization("y");
  change(cycle, model::ChangeType::renamed, {x}, {y}, "2010");
  change(cycle, model::ChangeType::renamed, {y}, {x}, "2015");
  change(cycle, model::ChangeType::renamed, {x}, {y}, "2020");
  change(cycle, model::ChangeType::renamed, {x}, {x}, "2021");
  const auto lines = answers::lines(cycle.done());
  REQUIRE(lines.size() == 1);
  CHECK(lines[0].changes.size() == 3);
}

TEST_CASE("levels: units and administrations stand under their committee, also in a ring") {
  Build build;
  const auto committee = build.organization("committee");
  const auto administration = build.organization("administration");
  const auto unit = build.organization("unit");
  const auto provider = build.organization("provider");
  build.data.organizations[committee.index].kind = model::OrganizationKind::committee;
  build.data.organizations[administration.index].kind = model::OrganizationKind::administration;
  build.data.organizations[unit.index].kind = model::OrganizationKind::unit;
  build.data.organizations[provider.index].kind = model::OrganizationKind::provider;
  build.data.organizations[unit.index].parent = one(administration);
  build.data.organizations[administration.index].parent = one(committee);
  Dataset data = build.done();
  CHECK(answers::committee_of(data, unit) == committee);
  CHECK(answers::administration_of(data, unit, day("2020-01-01")) == administration);
  CHECK(answers::administration_of(data, committee, day("2020-01-01")) == administration);
  CHECK(answers::committee_of(data, provider) == provider);
  CHECK(answers::administration_of(data, provider, day("2020-01-01")) == provider);
  data.organizations[administration.index].parent = one(unit);
  CHECK(answers::committee_of(data, unit) == unit);
}

// ---- the real data (facts §5, §7.4) ----

TEST_CASE("facts: who has answered for the services") {
  const Dataset& data = real();
  CHECK(responsible(data, service(data, "support-och-arbetsteamet")) ==
        "2012-10-01..2018-12-31 on\n2019-01-01..2019-09-30 on? son?\n2019-10-01..2019-12-31 !\n"
        "2020-01-01..2021-12-31 son\n2022-01-01..? an\n");
  CHECK(responsible(data, service(data, "hantverkshuset")) ==
        "2012-10-01..2018-12-31 on\n2019-01-01..2019-09-30 on? son?\n2019-10-01..2019-12-31 !\n"
        "2020-01-01..? son\n");
}

TEST_CASE("facts: what arbetsmarknadsnämnden answers for, and with which status") {
  const Dataset& data = real();
  const auto an = organization(data, "an");
  int proposed = 0;
  int responsible_for = 0;
  for (const Duty& duty : answers::duties(data, answers::responsibility(data))) {
    if (duty.organization != an || duty.role != PartyRole::responsible) continue;
    ++responsible_for;
    if (duty.status == Status::proposed) ++proposed;
  }
  CHECK(responsible_for == 2);
  CHECK(proposed == 1);  // Support och arbetsteamet
}

TEST_CASE("facts: nobody says who performs Support och arbetsteamet from 2022") {
  const Dataset& data = real();
  const auto list =
      answers::stretches(data, service(data, "support-och-arbetsteamet"), PartyRole::performs);
  REQUIRE_FALSE(list.empty());
  CHECK(text(list.back().first) == "2022-01-01");
  CHECK(list.back().holders.empty());
  CHECK(list.back().looked_for);
}

TEST_CASE("facts: the payer of Support och arbetsteamet moves a year after the responsibility") {
  const Dataset& data = real();
  const auto list =
      answers::stretches(data, service(data, "support-och-arbetsteamet"), PartyRole::pays);
  REQUIRE_FALSE(list.empty());
  CHECK(text(list.back().first) == "2023-01-01");
  CHECK(data.at(list.back().holders[0].organization).id == "an");
}

TEST_CASE("facts: omsorgsnämnden and social- och omsorgsnämnden are one line, BIN and AN are two") {
  const Dataset& data = real();
  int with_on = 0;
  for (const answers::Line& line : answers::lines(data)) {
    std::vector<std::string> ids;
    for (const auto member : line.members) ids.push_back(data.at(member).id);
    if (ids == std::vector<std::string>{"on", "son"}) ++with_on;
    if (ids.front() == "bin") CHECK(ids.size() == 1);
  }
  CHECK(with_on == 1);
  const auto an = organization(data, "an");
  CHECK(data.at(answers::administration_of(data, an, day("2021-06-01"))).id == "uaf");
  CHECK(data.at(answers::administration_of(data, an, day("2023-06-01"))).id == "iaf");
  CHECK(data.at(answers::committee_of(data, organization(data, "jkt"))).id == "bin");
}
