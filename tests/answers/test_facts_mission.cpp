// The questions of the mission (§2) put to data/linkoping.json, and what must not be computed from
// it.

#include "answers/facts_checks.h"

namespace avtal::test::facts {

// ---- the questions of the mission (§2) ----

TEST_CASE("facts: 2022-03-01") {
  const ServiceState rehab = state(kRehab, "2022-03-01");
  CHECK(rehab.in_force == InForce::yes);
  CHECK(rehab.status == Status::stated);  // "förlängd … 2022"; which reading is asked in c-08
  CHECK(has(rehab.questions, "c-08"));
  const ServiceState support = state(kSupport, "2022-03-01");
  CHECK(support.in_force == InForce::yes);
  CHECK(support.status == Status::proposed);
  CHECK(state(kHantverk, "2022-03-01").in_force == InForce::yes);
  const ServiceState skog = state(kSkog, "2022-03-01");
  CHECK(skog.in_force == InForce::yes);
  CHECK(state(kSkog, "2022-05-01").in_force == InForce::maybe);  // last day, or first without?
  CHECK(has(state(kSkog, "2022-05-01").questions, "c-17"));
}

TEST_CASE("facts: 2020-06-01 and the year that no document covers") {
  CHECK(state(kHantverk, "2020-06-01").in_force == InForce::yes);
  CHECK(state(kSkog, "2020-06-01").in_force == InForce::yes);
  CHECK(state(kSkog, "2020-06-01").status == Status::stated);
  const ServiceState rehab = state(kRehab, "2020-06-01");
  CHECK(rehab.in_force == InForce::undocumented);
  CHECK(has(rehab.questions, "c-07"));
  REQUIRE(rehab.before);
  REQUIRE(rehab.after);
  CHECK(real().at(rehab.before->agreement).id == "overenskommelse-2018");
  CHECK(rehab.before->term == 0);
  CHECK(rehab.after->term == 1);
  CHECK(rests_on(rehab.places, "on-2017-468", 5));
  CHECK(rests_on(rehab.places, "son-2020-281", 1));
}

TEST_CASE("facts: the holes are 2020 and the autumn of 2019") {
  const auto gaps = answers::gaps(real());
  REQUIRE(gaps.size() == 3);
  for (const answers::Gap& gap : gaps) {
    const std::string& id = real().at(gap.service).id;
    if (id == kRehab) {
      CHECK(gap.first == day("2020-01-01"));
      CHECK(gap.last == day("2020-12-31"));
      CHECK(gap.questions == Names{"c-07"});
    } else {
      CHECK((id == kSupport || id == kHantverk));
      CHECK(gap.first == day("2019-10-01"));
      CHECK(gap.last == day("2019-12-31"));
      CHECK(gap.questions == Names{"c-13"});
    }
  }
}

TEST_CASE("facts: three of four are in force on 2023-08-30") {
  CHECK(model::newest_document_day(real()) == day("2023-08-30"));
  CHECK(state(kRehab, "2023-08-30").in_force == InForce::yes);
  const ServiceState support = state(kSupport, "2023-08-30");
  CHECK(support.in_force == InForce::yes);
  CHECK(support.status == Status::proposed);
  CHECK(state(kHantverk, "2023-08-30").in_force == InForce::yes);
  const ServiceState skog = state(kSkog, "2023-08-30");
  CHECK(skog.in_force == InForce::no);
  CHECK(skog.status == Status::proposed);
  CHECK(has(skog.questions, "c-17"));
}

TEST_CASE("facts: in 2024 the rest up to the proposed end, as proposed") {
  CHECK(state(kRehab, "2024-05-01").in_force == InForce::yes);
  CHECK(state(kRehab, "2024-05-01").status == Status::proposed);
  CHECK(state(kRehab, "2024-09-30").in_force == InForce::yes);
  CHECK(state(kRehab, "2024-10-01").in_force == InForce::maybe);
}

TEST_CASE("facts: notice by 2023-10-01, 32 days after the letter, ca 158 tkr a month") {
  const auto chain =
      answers::notice_chain(real(), agreement(real(), "overenskommelse-2018"), day("2023-08-30"));
  REQUIRE(chain);
  CHECK(chain->last_day_to_act == day("2023-10-01"));
  CHECK(chain->slack_days == 32);
  CHECK(chain->notice.length.months == 12);
  CHECK(chain->end_status == Status::proposed);
  CHECK_FALSE(chain->next_end_if_missed);  // tacit renewal: nothing said
  REQUIRE(chain->cost_per_month_of_delay);
  CHECK(chain->cost_per_month_of_delay->value == 15833333);
  CHECK(chain->cost_approximate);
  const auto deadlines = answers::deadlines(real(), day("2023-08-30"), 14);
  Names days;
  for (const auto& deadline : deadlines) days.push_back(base::iso_text(deadline.day));
  CHECK(days == Names{"2023-10-01", "2023-12-31", "2024-10-01"});
}

TEST_CASE("facts: who is responsible, pays and performs") {
  CHECK(who(kRehab, "2010-06-01", PartyRole::pays) == Names{"on"});
  CHECK(who(kRehab, "2018-06-01", PartyRole::pays) == Names{"on"});
  CHECK(who(kRehab, "2023-08-30", PartyRole::pays) == Names{"son"});
  CHECK(party_status(kRehab, "2023-08-30", PartyRole::pays) != Status::assumed);
  CHECK(who(kRehab, "2018-06-01", PartyRole::receives) == Names{"bin"});
  CHECK(who(kRehab, "2023-08-30", PartyRole::performs) == Names{"an"});
  CHECK(who(kRehab, "2020-06-01", PartyRole::pays).empty());
  CHECK(who(kSupport, "2021-06-01", PartyRole::responsible) == Names{"son"});
  CHECK(who(kSupport, "2022-03-01", PartyRole::responsible) == Names{"an"});
  CHECK(party_status(kSupport, "2022-03-01", PartyRole::responsible) == Status::proposed);
  CHECK(who(kSupport, "2022-03-01", PartyRole::pays) == Names{"son"});
  CHECK(who(kSupport, "2023-03-01", PartyRole::pays) == Names{"an"});
  // Who performs from 2022 is not stated.
  CHECK(who(kSupport, "2022-03-01", PartyRole::performs) == Names{"-"});
  // Letters of 2021 use the later name; the committee of 2006 and 2012 had another.
  CHECK(who(kSkog, "2010-06-01", PartyRole::responsible) == Names{"on"});
  CHECK(who(kHantverk, "2014-06-01", PartyRole::responsible) == Names{"on"});
}

// ---- money, year by year (facts.md §6) ----

TEST_CASE("facts: sums of what is known") {
  const auto total = [](int year, bool with_assumed = false) {
    answers::CostFilter filter;
    filter.with_assumed = with_assumed;
    return answers::costs(real(), year, filter);
  };
  for (int year = 2006; year <= 2017; ++year) CHECK(total(year).total == base::Ore{0});
  CHECK(total(2018).total == base::kronor(3779000));
  CHECK(total(2018).status == Status::proposed);
  CHECK(total(2018).total_is_floor);
  CHECK(total(2019).total == base::kronor(3257750));
  CHECK(total(2019).status == Status::proposed);
  CHECK(total(2020).total == base::Ore{0});
  CHECK(total(2021).total == base::kronor(3407367));
  CHECK(total(2022).total == base::kronor(3407367));
  CHECK(total(2022, true).total == base::kronor(5307367));
  CHECK(total(2022, true).approximate);
  CHECK(total(2023).total == base::kronor(1900000));
  CHECK(total(2023).status == Status::stated);
  CHECK(total(2023).approximate);
  CHECK(total(2023).missing_amounts == 1);
  CHECK(total(2024).total == base::kronor(1425000));
  CHECK(total(2024).status == Status::proposed);
  CHECK(total(2025).total == base::Ore{0});
  CHECK(total(2025).total_is_floor);
}

TEST_CASE("facts: parts of a year") {
  const CostLine part = cost_of("flode-tillagg-2018", 2019);
  CHECK(part.amount == base::kronor(1563750));
  CHECK(part.months == 9);
  CHECK(part.status == Status::proposed);  // worked out from a proposal
  CHECK(part.source_status == Status::proposed);
  CHECK(cost_of("flode-rehab-2024", 2024).months == 9);
  CHECK(cost_of("flode-grundavtal-2012", 2012).why_not == WhyNot::unknown_amount);
}

TEST_CASE("facts: the amounts of Support och arbetsteamet") {
  const CostLine year_2021 = cost_of("flode-support-2021", 2021);
  CHECK(year_2021.amount == base::kronor(3407367));
  CHECK(year_2021.status == Status::derived);
  CHECK(year_2021.price_level == 2021);
  const CostLine invoice = cost_of("flode-faktura-2022", 2022);
  CHECK(invoice.amount == base::kronor(3407367));
  CHECK(invoice.status == Status::proposed);
  CHECK_FALSE(has_cost("flode-faktura-2022", 2023));
}

// ---- what must not be computed ----

TEST_CASE("facts: the budget frame is never a payment") {
  for (const int year : {2023, 2024, 2025}) {
    const CostLine line = cost_of("flode-budgetram-2023", year, true);
    CHECK(line.why_not == WhyNot::frame_transfer);
    CHECK_FALSE(line.summed);
    CHECK_FALSE(line.amount);
  }
  CHECK_FALSE(has_cost("flode-budgetram-2023", 2022));
}

TEST_CASE("facts: money passed on by AN is not counted a second time") {
  CHECK(cost_of("flode-utforare-2022", 2022, true).why_not == WhyNot::passed_on);
}

TEST_CASE("facts: from 2023 what AN pays on is in no other sum, so it is missing in this one") {
  const CostLine line = cost_of("flode-utforare-2022", 2023, true);
  CHECK(line.why_not == WhyNot::unknown_amount);
  CHECK_FALSE(line.amount);
}

TEST_CASE("facts: 700 tkr has no year, and is one flow") {
  int flows_of_700 = 0;
  for (const auto& record : real().money_flows) {
    const model::Money* money = record.amount.value();
    flows_of_700 += money != nullptr && money->amount == base::kronor(700000) ? 1 : 0;
  }
  CHECK(flows_of_700 == 1);
  for (const int year : {2022, 2023, 2024, 2025}) {
    const CostLine line = cost_of("flode-forstarkning-700", year, true);
    CHECK(line.why_not == WhyNot::no_year);
    CHECK(line.missing == answers::Missing::year_not_stated);
    CHECK(line.stated == base::kronor(700000));
    CHECK_FALSE(line.amount);
  }
  CHECK_FALSE(has_cost("flode-forstarkning-700", 2020));
}

TEST_CASE("facts: the saving is neither a cost nor netted") {
  for (int year = 2020; year <= 2026; ++year) {
    const CostAnswer answer = answers::costs(real(), year);
    const CostLine* line = line_of(answer, flow(real(), "besparing-skog-och-mark"));
    if (line == nullptr) continue;
    CHECK(line->why_not == WhyNot::saving);
    CHECK_FALSE(line->summed);
    CHECK_FALSE(line->amount);
  }
}

TEST_CASE("facts: no amount is moved to other prices without level and index") {
  const auto refusal = [](std::string_view id, std::optional<int> level = {}) {
    return answers::repriced(real(), flow(real(), id), 2023, level).refusal;
  };
  CHECK(refusal("flode-rehab-2018") == answers::Repriced::Refusal::no_price_level);
  CHECK(refusal("flode-rehab-2018", 2018) == answers::Repriced::Refusal::no_index_named);
  CHECK(refusal("flode-faktura-2022") ==
        answers::Repriced::Refusal::no_index_named);  // a model without a name
  CHECK(refusal("flode-tillagg-2018") == answers::Repriced::Refusal::no_price_level);
  CHECK(refusal("flode-skog-och-mark-2020") == answers::Repriced::Refusal::amount_unknown);
  CHECK(refusal("flode-tillagg-2018", 2018) == answers::Repriced::Refusal::none);
  const auto moved = answers::repriced(real(), flow(real(), "flode-tillagg-2018"), 2021, 2018);
  CHECK(moved.amount == base::Ore{223861686});  // ca 2 238 600 kr
  CHECK(moved.not_definitive);
}

TEST_CASE("facts: no sum of 2021 minus 2018 is offered as a price change") {
  const auto levels = answers::costs(real(), 2021).price_levels;
  REQUIRE(levels.size() == 1);
  CHECK(levels[0] == 2021);
  const auto levels_2018 = answers::costs(real(), 2018).price_levels;
  REQUIRE(levels_2018.size() == 1);
  CHECK_FALSE(levels_2018[0]);
}

// ---- decisions, two clocks, changes ----

TEST_CASE("facts: five points for one committee, one for the other") {
  for (const auto& decision : answers::paired_decisions(real())) {
    const std::string& id = real().at(decision.event).id;
    if (id == "forslag-overforing") {
      CHECK(decision.points.size() == 5);
      CHECK(decision.unmatched == 4);
    }
    if (id == "forslag-overenskommelse") CHECK(decision.unmatched == 0);
  }
  CHECK(answers::paired_decisions(real()).size() == 2);
}

TEST_CASE("facts: what was known before the letter of 2023") {
  const Dataset known = answers::known_on(real(), day("2022-12-31"));
  const auto rehab = service(known, kRehab);
  CHECK(in_force(known, rehab, day("2018-06-01")).status == Status::proposed);
  // It could be extended; no letter of that time says whether it was.
  CHECK(in_force(known, rehab, day("2020-06-01")).in_force == InForce::undocumented);
  CHECK(in_force(known, rehab, day("2023-06-01")).in_force == InForce::undocumented);
  const auto skog = service(known, kSkog);
  CHECK(in_force(known, skog, day("2023-06-01")).in_force == InForce::no);
  const Dataset early = answers::known_on(real(), day("2018-06-01"));
  CHECK_FALSE(early.find(kSkog));  // only letters of 2021 speak of it
}

TEST_CASE("facts: what changed with 2022") {
  const auto changes = answers::compare(real(), day("2021-12-31"), day("2022-01-01"));
  Names changed;
  for (const auto& change : changes) changed.push_back(real().at(change.service).id);
  CHECK(has(changed, kSupport));
  CHECK_FALSE(has(changed, kSkog));
  CHECK_FALSE(has(changed, kHantverk));
}

TEST_CASE("facts: the full period is 2006 to 2025") {
  CHECK(answers::extent(real()).first == day("2006-01-01"));
  CHECK(answers::extent(real()).last == day("2025-12-31"));
}

TEST_CASE("facts: no document covers 2020 of the agreement") {
  for (const auto& cell : answers::coverage(real())) {
    if (real().at(cell.agreement).id != "overenskommelse-2018") continue;
    CAPTURE(cell.year);
    CHECK(cell.documents.empty() == (cell.year == 2020));
    CHECK((cell.year >= 2018 && cell.year <= 2024));
  }
}

}  // namespace avtal::test::facts
