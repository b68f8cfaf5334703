// The questions with right answers (facts.md §8) put to data/linkoping.json, and what must not be
// computed from it. A right answer keeps its status word.

#include <algorithm>

#include "answers/as_known.h"
#include "answers/build.h"
#include "answers/capacity.h"
#include "answers/compare.h"
#include "answers/costs.h"
#include "answers/coverage.h"
#include "answers/decisions.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/questions.h"
#include "answers/repricing.h"
#include "answers/silence.h"
#include "answers/spans.h"

namespace avtal::test {

using answers::CostAnswer;
using answers::CostLine;
using answers::in_force;
using answers::InForce;
using answers::ServiceState;
using model::PartyRole;
using Names = std::vector<std::string>;
using WhyNot = CostLine::WhyNot;

namespace {

constexpr const char* kRehab = "arbetsinriktad-rehabilitering";
constexpr const char* kSupport = "support-och-arbetsteamet";
constexpr const char* kHantverk = "hantverkshuset";
constexpr const char* kSkog = "skog-och-mark-insats";

ServiceState state(std::string_view id, std::string_view on) {
  return in_force(real(), service(real(), id), day(on));
}

Names who(std::string_view id, std::string_view on, PartyRole role) {
  return holders(real(), answers::parties(real(), service(real(), id), day(on)), role);
}

Status party_status(std::string_view id, std::string_view on, PartyRole role) {
  for (const auto& party : answers::parties(real(), service(real(), id), day(on))) {
    if (party.role == role) return party.status;
  }
  return Status::unknown;
}

const model::Agreement& agreement_at(std::string_view id) {
  return real().at(agreement(real(), id));
}

CostLine cost_of(std::string_view flow_id, int year, bool with_assumed = false) {
  answers::CostFilter filter;
  filter.with_assumed = with_assumed;
  const CostAnswer answer = answers::costs(real(), year, filter);
  const CostLine* line = line_of(answer, flow(real(), flow_id));
  CHECK_MESSAGE(line != nullptr, std::string(flow_id), " in ", year);
  return line == nullptr ? CostLine{} : *line;
}

bool has_cost(std::string_view flow_id, int year) {
  const CostAnswer answer = answers::costs(real(), year);
  return line_of(answer, flow(real(), flow_id)) != nullptr;
}

answers::Said said(std::string_view agreement_id, answers::Clause clause) {
  for (const auto& clauses : answers::silent_clauses(real())) {
    if (real().at(clauses.agreement).id != agreement_id) continue;
    for (const auto& [name, answer] : clauses.clauses) {
      if (name == clause) return answer;
    }
  }
  return answers::Said::not_loaded;
}

answers::CapacityAnswer capacity_of(std::string_view agreement_id) {
  for (const auto& answer : answers::capacities(real())) {
    if (real().at(answer.agreement).id == agreement_id) return answer;
  }
  FAIL_CHECK("no capacity of ", std::string(agreement_id));
  static const model::Capacity none;
  answers::CapacityAnswer missing;
  missing.capacity = &none;
  return missing;
}

std::int64_t contracted(const answers::CapacityAnswer& answer) {
  const model::Quantity* quantity = answer.capacity->contracted.value();
  return quantity == nullptr ? -1 : quantity->value;
}

std::int64_t used(const answers::CapacityAnswer& answer) {
  const model::Quantity* quantity = answer.capacity->used.value();
  return quantity == nullptr ? -1 : quantity->value;
}

bool rests_on(const std::vector<Place>& places, std::string_view document, int paragraph) {
  for (const Place& place : places) {
    if (real().at(place.document).id == document && place.paragraph == paragraph) return true;
  }
  return false;
}

bool has(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

const model::Event& event_at(std::string_view id) {
  return real().at(ref<model::Event>(real(), id));
}

}  // namespace

// ---- facts.md §8 ----

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

}  // namespace avtal::test
