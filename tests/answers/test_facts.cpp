// The questions with right answers (facts.md §8) put to data/linkoping.json. A right answer keeps
// its status word.

#include "answers/facts_checks.h"

namespace avtal::test::facts {

TEST_CASE("facts Q1: Leanlink has had the Hantverkshuset agreement since 2012-10-01, 2012-39") {
  CHECK(state(kHantverk, "2012-09-30").in_force == InForce::no);
  const ServiceState first = state(kHantverk, "2012-10-01");
  CHECK(first.in_force == InForce::yes);
  CHECK(first.status == Status::stated);
  CHECK(rests_on(first.places, "tillaggsuppdrag-2018", 1));
  CHECK(who(kHantverk, "2012-10-01", PartyRole::performs) == Names{"leanlink-rad-och-stod"});
  CHECK(party_status(kHantverk, "2012-10-01", PartyRole::performs) == Status::stated);
  const auto& numbers = agreement_at("grundavtal-2012-39").case_numbers;
  REQUIRE(numbers.size() == 1);
  CHECK(numbers[0].value == "2012-39");
  CHECK(numbers[0].status == Status::stated);
}

TEST_CASE("facts Q2: the supplement of 2018 costs 2 085 000 kr a year, proposed") {
  const CostLine line = cost_of("flode-tillagg-2018", 2018);
  CHECK(line.amount == base::kronor(2085000));
  CHECK(line.status == Status::proposed);
  CHECK(line.summed);
  CHECK_FALSE(line.approximate);
  CHECK_FALSE(line.price_level);  // price year not stated
  CHECK(rests_on(line.places, "tillaggsuppdrag-2018", 6));
  const model::Money& money = *real().at(flow(real(), "flode-tillagg-2018")).amount.value();
  CHECK(money.premises == model::Premises::included);
  CHECK(money.index_clause == model::IndexClause::indexed);
  const auto posts = capacity_of("support-tillagg-2018");
  CHECK(contracted(posts) == 3);
  CHECK(posts.per_contracted == base::kronor(695000));
}

TEST_CASE("facts Q3: 20 to 25 cases for each post") {
  const model::LocalText* scope = agreement_at("support-tillagg-2018").scope.value();
  REQUIRE(scope != nullptr);
  CHECK(contains(scope->sv, "20–25"));
  CHECK(contains(scope->sv, "per årsarbetare"));
}

TEST_CASE("facts Q4: 3 in work and 2 in studies so far in 2017, of a number not stated") {
  const model::Event& event = event_at("uppfoljning-2017");
  CHECK(event.when.date.status() == Status::stated);
  CHECK(contains(event.name.sv, "3 deltagare"));
  CHECK(contains(event.name.sv, "2 började studera"));
  CHECK(answers::questions(real(), "uppfoljning-2017").size() >= 1);
}

TEST_CASE("facts Q5: what Samordningsförbundet paid in 2017 is not stated") {
  for (const auto& [id, year] :
       {std::pair{"flode-samordning-2015", 2015}, std::pair{"flode-samordning-2015", 2016},
        std::pair{"flode-samordning-2017", 2017}}) {
    const CostLine line = cost_of(id, year);
    CHECK_FALSE(line.amount);
    CHECK(line.missing == answers::Missing::amount_not_stated);
    CHECK(line.why_not == WhyNot::unknown_amount);
    CHECK(line.status == Status::unknown);
  }
  CHECK_FALSE(has_cost("flode-samordning-2017", 2019));
}

TEST_CASE("facts Q6: what the supplement of 2016 cost is not stated; one post") {
  for (const int year : {2016, 2017}) CHECK_FALSE(cost_of("flode-tillagg-2016", year).amount);
  CHECK_FALSE(has_cost("flode-tillagg-2016", 2018));
  const auto posts = capacity_of("support-tillagg-2016");
  CHECK(contracted(posts) == 1);
  CHECK_FALSE(posts.per_contracted);  // 695 000 kr is 2018 pro rata, not evidence
}

TEST_CASE("facts Q7: period, option and price of the agreement of 2018") {
  const auto span = answers::span_of(real(), {agreement(real(), "overenskommelse-2018"), 0});
  CHECK(span.first_certain == day("2018-01-01"));
  CHECK(span.last_certain == day("2019-12-31"));
  CHECK(span.start_status == Status::stated);  // 2023: "Sedan 2018 finns en överenskommelse"
  CHECK(span.end_status == Status::proposed);
  CHECK(span.status == Status::proposed);
  const auto& option = agreement_at("overenskommelse-2018").extension_option;
  REQUIRE(option.value() != nullptr);
  CHECK(option.value()->step_months == 24);
  CHECK(option.status() == Status::proposed);
  CHECK(option.resolution == model::Resolution::contradicted);  // 2023: one year at a time
  const CostLine line = cost_of("flode-rehab-2018", 2018);
  CHECK(line.amount == base::kronor(1694000));
  CHECK(line.status == Status::proposed);
}

TEST_CASE("facts Q8: the ages were 18 to 30 before; for the agreement of 2018 none is stated") {
  CHECK(contains(agreement_at("rehab-avtal-2015").target_group.value()->sv, "18–30"));
  for (const auto& claim : agreement_at("overenskommelse-2018").target_group.all) {
    CHECK_FALSE((claim.value && contains(claim.value->sv, "18")));
  }
}

TEST_CASE("facts Q9: 60 places agreed, 34 individuals, 2022") {
  const auto answer = capacity_of("overenskommelse-2018");
  CHECK(contracted(answer) == 60);
  CHECK(used(answer) == 34);
  CHECK(answer.used_permille == 567);
  CHECK(answer.units_differ);
  CHECK(answer.capacity->contracted.status() == Status::stated);
  CHECK(answer.capacity->as_of->text() == "2022");
  // ca 31 700 and ca 55 900 kr, from a yearly figure of 2023.
  CHECK(answer.per_contracted == base::Ore{3166667});
  CHECK(answer.per_used == base::Ore{5588235});
  CHECK(answer.other_year);
  CHECK(answer.approximate);
}

TEST_CASE("facts Q10: follow-up under the agreement, proposed") {
  const auto& follow_up = agreement_at("overenskommelse-2018").follow_up;
  REQUIRE(follow_up.value() != nullptr);
  CHECK(follow_up.status() == Status::proposed);
  CHECK(contains(follow_up.value()->sv, "omsorgskontoret"));
  CHECK(said("overenskommelse-2018", answers::Clause::follow_up) == answers::Said::said);
  CHECK(said("verksamhetsuppdrag-2020-hantverkshuset", answers::Clause::follow_up) ==
        answers::Said::silent);
}

TEST_CASE("facts Q11: 10 and 20 places make 30, about 23 used in spring 2021") {
  CHECK(contracted(capacity_of("skog-och-mark-avtal-2006")) == 10);
  CHECK(contracted(capacity_of("skog-och-mark-tillagg-2017")) == 20);
  const auto answer = capacity_of("skog-och-mark-uppdrag-2020");
  CHECK(contracted(answer) == 30);
  CHECK(answer.capacity->contracted.status() == Status::derived);
  CHECK(used(answer) == 23);
  CHECK(answer.capacity->used.status() == Status::stated);
  CHECK(answer.used_permille == 767);
  CHECK(answer.approximate);
  CHECK_FALSE(answer.units_differ);
}

TEST_CASE("facts Q12: what Skog och mark cost is not stated in any year") {
  answers::CostFilter filter;
  filter.service = service(real(), kSkog);
  for (int year = 2006; year <= 2025; ++year) {
    const CostAnswer answer = answers::costs(real(), year, filter);
    CHECK(answer.total == base::Ore{0});
    CHECK(answer.status == Status::unknown);
    for (const CostLine& line : answer.lines) CHECK_FALSE(line.summed);
    if (year <= 2022) CHECK(answer.missing_amounts == 1);
    if (year > 2022) CHECK(answer.missing_amounts == 0);
  }
}

TEST_CASE("facts Q13: no notice period is stated for the assignments") {
  for (const char* id : {"verksamhetsuppdrag-2020-hantverkshuset", "skog-och-mark-uppdrag-2020"}) {
    CHECK(said(id, answers::Clause::notice) == answers::Said::silent);
    CHECK_FALSE(answers::notice_chain(real(), agreement(real(), id), day("2021-06-01")));
  }
  CHECK(said("overenskommelse-2018", answers::Clause::notice) == answers::Said::said);
}

TEST_CASE("facts Q14: arbetsmarknadsnämnden was created in 2019, only the year") {
  const auto changes = answers::succession(real(), organization(real(), "an"));
  REQUIRE_FALSE(changes.empty());
  const model::OrganizationChange* created = nullptr;
  for (const auto& step : changes) {
    const auto& change = real().organization_changes[step.change.index];
    if (change.type == model::ChangeType::created) created = &change;
  }
  REQUIRE(created != nullptr);
  CHECK(created->when.date.value()->text() == "2019");
  CHECK(created->status == Status::stated);
}

TEST_CASE("facts Q15: two different agreements go back to 2006") {
  Names since_2006;
  for (const auto& record : real().agreements) {
    const base::Edge* start = record.terms.empty() ? nullptr : record.terms[0].start.value();
    if (start != nullptr && start->date && start->date->text() == "2006") {
      since_2006.push_back(record.id);
      CHECK(record.terms[0].start.status() == Status::stated);
    }
  }
  CHECK(since_2006 == Names{"rehab-avtal-2006", "skog-och-mark-avtal-2006"});
  CHECK(state(kRehab, "2006-06-01").in_force == InForce::maybe);
  CHECK(state(kSkog, "2006-06-01").in_force == InForce::maybe);
  CHECK(state(kSkog, "2005-12-31").in_force == InForce::no);
}

TEST_CASE("facts Q16: MBL, with dates where there are any") {
  CHECK(event_at("mbl-2017-11-28").when.date.value()->text() == "2017-11-28");
  CHECK(event_at("mbl-2017-12-04").when.date.value()->text() == "2017-12-04");
  CHECK(event_at("mbl-2017-12-04-tillagg").when.date.value()->text() == "2017-12-04");
  for (const char* id : {"mbl-son-2021", "mbl-an-2021", "mbl-skog-och-mark", "mbl-2023"}) {
    CHECK(event_at(id).when.date.loaded());
    CHECK(event_at(id).when.date.value() == nullptr);
  }
}

TEST_CASE("facts Q17: whether the end was decided in 2023 is not stated") {
  const model::Event& event = event_at("forslag-slut-overenskommelse");
  REQUIRE(event.ladder.size() == 1);
  CHECK(event.ladder[0].rung == model::Rung::proposal);
  for (const auto& document : real().documents) {
    CHECK((document.kind == model::DocumentKind::proposal ||
           document.kind == model::DocumentKind::external));
  }
  const ServiceState after = state(kRehab, "2024-10-02");
  CHECK(after.in_force == InForce::no);
  CHECK(after.status == Status::proposed);
  CHECK(has(after.questions, "c-17"));
}

TEST_CASE("facts Q18: Arbetsmarknad och integration is not IAF") {
  const auto ami = organization(real(), "ami");
  for (const auto& step : answers::succession(real(), organization(real(), "iaf"))) {
    for (const auto& other : real().organization_changes[step.change.index].original) {
      CHECK(other != ami);
    }
  }
  CHECK(answers::succession(real(), ami).empty());
}

}  // namespace avtal::test::facts
