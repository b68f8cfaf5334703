// Capacity, coverage, silence, decisions, questions, compare, places.

#include "answers/build.h"
#include "answers/capacity.h"
#include "answers/compare.h"
#include "answers/coverage.h"
#include "answers/decisions.h"
#include "answers/places.h"
#include "answers/questions.h"
#include "answers/silence.h"

namespace avtal::test {

using answers::Clause;
using answers::Said;

namespace {

Claims<model::Quantity> count(std::int64_t value, std::string unit, bool approximate = false) {
  model::Quantity quantity;
  quantity.hundredths = value * model::kHundredths;
  quantity.unit.sv = std::move(unit);
  quantity.approximate = approximate;
  return one(quantity);
}

Said said(const answers::SilentClauses& clauses, Clause clause) {
  for (const auto& [name, answer] : clauses.clauses) {
    if (name == clause) return answer;
  }
  return Said::not_loaded;
}

}  // namespace

TEST_CASE("capacity: use, money per unit and different units") {
  Build build;
  const auto agreement = build.agreement("avtal", {});
  model::Capacity capacity;
  capacity.contracted = count(60, "platser");
  capacity.used = count(34, "individer");
  capacity.as_of = date("2022");
  build.of(agreement).capacities = {capacity};
  const auto assumed = build.flow("gissat", "2022", "2022", one(per_year(7), Status::assumed));
  const auto later = build.flow("2023", "2023", "2023", one(per_year(1900000)));
  const auto earlier = build.flow("2018", "2018", "2019", one(per_year(1694000)));
  for (const auto flow : {assumed, later, earlier}) build.of(flow).agreement = agreement;
  const Dataset data = build.done();
  const auto found = answers::capacities(data);
  REQUIRE(found.size() == 1);
  CHECK(found[0].capacity == &data.agreements[0].capacities[0]);
  CHECK(found[0].used_permille == 567);
  CHECK(found[0].units_differ);
  CHECK(found[0].flow == later);
  CHECK(found[0].other_year);
  CHECK(found[0].per_contracted == base::Ore{3166667});
  CHECK(found[0].per_used == base::Ore{5588235});
}

TEST_CASE("capacity: the year asked for before any other, nothing out of zero or unknown") {
  Build build;
  const auto agreement = build.agreement("avtal", {});
  model::Capacity capacity;
  capacity.contracted = count(0, "platser");
  capacity.used = count(3, "platser", true);
  capacity.as_of = date("2018");
  model::Capacity unknown;
  unknown.contracted = looked_for<model::Quantity>();
  unknown.used = count(3, "platser");
  build.of(agreement).capacities = {capacity, unknown};
  build.of(build.flow("2018", "2018", "2018", one(per_year(300)))).agreement = agreement;
  const Dataset data = build.done();
  const auto found = answers::capacities(data);
  REQUIRE(found.size() == 2);
  CHECK_FALSE(found[0].used_permille);
  CHECK_FALSE(found[0].per_contracted);
  CHECK(found[0].per_used == base::kronor(100));
  CHECK_FALSE(found[0].other_year);
  CHECK(found[0].approximate);
  CHECK_FALSE(found[1].used_permille);
}

TEST_CASE("coverage: every year between, and none that a document cannot know") {
  Build build;
  const auto letter = build.document("brev", "2021-10-19");
  const auto agreement = build.agreement("avtal", {});
  build.term(agreement, edge("2018-01-01", Status::stated, {at(letter)}),
             edge("2018-12-31", Status::stated, {at(letter)}));
  build.term(agreement, edge("2020-01-01", Status::stated, {at(letter)}), edge(".."));
  const auto cells = answers::coverage(build.done());
  REQUIRE(cells.size() == 4);
  CHECK(cells[0].year == 2018);
  CHECK(cells[0].documents.size() == 1);
  CHECK(cells[1].documents.empty());  // 2019
  CHECK(cells[3].year == 2021);       // no further: the letter is of that year
  CHECK(cells[3].documents.size() == 1);
}

TEST_CASE("coverage: a letter that says who pays from a later year speaks of that year") {
  Build build;
  const auto letter = build.document("brev", "2021-10-19");
  const auto agreement = build.agreement("avtal", {});
  build.term(agreement, edge("2022-01-01", Status::proposed, {at(letter)}), edge(".."));
  model::Party& party = build.party(agreement, model::PartyRole::pays, build.organization("nämnd"));
  party.start = edge("2023-01-01", Status::proposed, {at(letter)});
  const auto cells = answers::coverage(build.done());
  REQUIRE(cells.size() == 2);
  CHECK(cells[1].year == 2023);
  CHECK(cells[1].documents.size() == 1);
  // What somebody worked out is not said by the letter.
  build.of(agreement).parties.front().start = edge("2023-01-01", Status::derived, {at(letter)});
  CHECK(answers::coverage(build.done()).size() == 1);
}

TEST_CASE("silence: said, silent and not loaded") {
  Build build;
  const auto agreement = build.agreement("avtal", {});
  build.term(agreement, "2018-01-01", "");
  build.of(agreement).notice = looked_for<model::Notice>();
  build.of(agreement).target_group = one(model::LocalText{"alla", ""});
  const auto flow = build.flow("f", "2018", "2018", one(per_year(1)));
  build.of(flow).agreement = agreement;
  build.agreement("bart", {});
  const auto found = answers::silent_clauses(build.done());
  REQUIRE(found.size() == 2);
  CHECK(found[0].clauses.size() == 9);
  CHECK(said(found[0], Clause::period) == Said::silent);  // an end is missing
  CHECK(said(found[0], Clause::extension_option) == Said::not_loaded);
  CHECK(said(found[0], Clause::notice) == Said::silent);
  CHECK(said(found[0], Clause::price) == Said::said);
  CHECK(said(found[0], Clause::price_level) == Said::silent);
  CHECK(said(found[0], Clause::index) == Said::silent);
  CHECK(said(found[0], Clause::target_group) == Said::said);
  CHECK(said(found[1], Clause::period) == Said::not_loaded);
  CHECK(said(found[1], Clause::price) == Said::not_loaded);
}

TEST_CASE("silence: a saving is no price") {
  Build build;
  const auto agreement = build.agreement("avtal", {});
  const auto flow = build.flow("sparas", "2018", "2018", one(per_year(1)));
  build.of(flow).agreement = agreement;
  build.of(flow).form = model::MoneyForm::saving;
  CHECK(said(answers::silent_clauses(build.done())[0], Clause::price) == Said::not_loaded);
}

TEST_CASE("decisions: rows by matches, one way is enough, many to one") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  model::Event event;
  event.id = "e";
  event.bodies = {a, b};
  event.points = {{"a1", a, "1", {}, {}},
                  {"a2", a, "2", {}, {}},
                  {"a3", a, "3", {}, {}},
                  {"b1", b, "1", {}, {"a1", "a2"}},
                  {"b2", b, "2", {}, {}}};
  build.data.events.push_back(event);
  model::Event alone;
  alone.bodies = {a};
  alone.points = {{"x", a, "1", {}, {}}};
  build.data.events.push_back(alone);
  const Dataset data = build.done();
  const auto found = answers::paired_decisions(data);
  REQUIRE(found.size() == 1);
  const auto number = [](const model::DecisionPoint* point) {
    return point == nullptr ? std::string("-") : point->id;
  };
  std::vector<std::string> rows;
  for (const auto& row : found[0].points) {
    rows.push_back(number(row.sides[0]) + " " + number(row.sides[1]));
  }
  CHECK(rows == std::vector<std::string>{"a1 b1", "a2 b1", "a3 -", "- b2"});
  CHECK(found[0].unmatched == 2);
}

TEST_CASE("questions: weightiest first, by record or by claim") {
  Build build;
  const auto agreement = build.agreement("avtal", {});
  Claims<base::Edge> start = edge("2018");
  start.all[0].id = "start";
  build.term(agreement, start, edge(""));
  build.question("detalj", 1, {"avtal"});
  build.question("avgörande", 3, {"avtal"}).weight = model::Weight::decisive;
  model::Question& by_claim = build.question("krav", 2, {});
  by_claim.weight = model::Weight::decisive;
  by_claim.sides.push_back({{}, {"start"}, {}});
  build.question("annan", 4, {"annat"});
  const Dataset data = build.done();
  const auto ids = [&data](std::string_view about) {
    std::vector<std::string> found;
    for (const auto ref : answers::questions(data, about)) found.push_back(data.at(ref).id);
    return found;
  };
  CHECK(ids("avtal") == std::vector<std::string>{"krav", "avgörande", "detalj"});
  CHECK(ids("").size() == 4);
  CHECK(ids("finns inte").empty());
}

TEST_CASE("compare: only services that differ") {
  Build build;
  const auto same = build.service("samma");
  const auto moved = build.service("flyttad");
  const auto ended = build.service("slut");
  const auto n = build.organization("n");
  build.term(build.agreement("a", {same}), "2010-01-01", "..");
  const auto b = build.agreement("b", {moved});
  build.term(b, "2010-01-01", "..");
  build.party(b, model::PartyRole::pays, n, "-", "2018-12-31");
  build.term(build.agreement("c", {ended}), "2010-01-01", "2018-12-31");
  const auto found = answers::compare(build.done(), day("2015-01-01"), day("2020-01-01"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].service == moved);
  CHECK(found[0].parties_before.size() == 1);
  CHECK(found[0].parties_after.empty());
  CHECK(found[1].service == ended);
}

TEST_CASE("places: unique, of all claims, in the order of the documents") {
  Build build;
  const auto first = build.document("d0", "2020");
  const auto second = build.document("d1", "2021");
  const auto flow = build.flow("f", "-", "-", one(per_year(1), Status::stated, {at(second)}));
  build.of(flow).start = edge("2020", Status::stated, {at(first), at(second)});
  build.of(flow).places = {at(second, "Bakgrund")};
  const Dataset data = build.done();
  const auto places = answers::places_of(data, {model::RecordKind::money_flow, 0});
  CHECK(places == std::vector<Place>{at(first), at(second, "Bakgrund"), at(second)});
}

}  // namespace avtal::test
