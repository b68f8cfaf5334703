// What must hold for every day and every dataset, real or made at random.

#include <utility>

#include "answers/as_known.h"
#include "answers/build.h"
#include "answers/capacity.h"
#include "answers/compare.h"
#include "answers/costs.h"
#include "answers/coverage.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/search.h"
#include "answers/silence.h"
#include "answers/spans.h"
#include "answers/timetable.h"
#include "support/dice.h"
#include "support/sanitized.h"

namespace avtal::test {

using answers::InForce;
using answers::ServiceState;
using test::Dice;

namespace {

/// The same numbers on every machine.
std::string random_edge(Dice& dice, int first_year) {
  const int year = first_year + dice.below(4);
  switch (dice.below(6)) {
    case 0:
      return "";
    case 1:
      return std::to_string(year);
    case 2:
      return std::to_string(year) + "-0" + std::to_string(1 + dice.below(9));
    default:
      break;
  }
  return base::iso_text(base::day_of(year, 1 + dice.below(12), 1 + dice.below(28)));
}

Status random_status(Dice& dice) { return static_cast<Status>(dice.below(4)); }

Dataset random_dataset(std::uint64_t seed) {
  Dice dice(seed);
  Build build;
  const Ref<model::Service> services[] = {build.service("a"), build.service("b")};
  const Ref<model::Organization> bodies[] = {build.organization("x"), build.organization("y")};
  for (int i = 0; i < 4; ++i) {
    const auto agreement = build.agreement("avtal" + std::to_string(i), {services[dice.below(2)]});
    if (i > 0 && dice.below(3) == 0) build.of(agreement).parent = Ref<model::Agreement>{0};
    if (i > 0 && dice.below(3) == 0) {
      build.relation(agreement, model::RelationType::replaces, {static_cast<std::uint32_t>(i - 1)});
    }
    for (int term = dice.below(4); term > 0; --term) {
      const int year = 2010 + dice.below(8);
      Claims<base::Edge> start = edge(random_edge(dice, year), random_status(dice));
      Claims<base::Edge> end =
          edge(dice.below(8) == 0 ? ".." : random_edge(dice, year + 4), random_status(dice));
      if (dice.below(3) == 0) end.all.push_back(claim(edge_value(random_edge(dice, year + 4))));
      end.resolution = static_cast<model::Resolution>(dice.below(3));
      build.term(agreement, start, end, static_cast<model::TermKind>(dice.below(4)));
    }
    for (const auto body : bodies) {
      build.party(agreement, model::PartyRole::pays, body,
                  dice.below(2) == 0 ? "-" : random_edge(dice, 2010),
                  dice.below(2) == 0 ? "-" : random_edge(dice, 2016));
    }
  }
  if (dice.below(2) == 0) {
    model::Handover handover;
    handover.services = {services[0]};
    handover.role = model::PartyRole::pays;
    handover.from = one(bodies[0]);
    handover.to = one(bodies[1]);
    handover.when.not_before = one(date("2013"));
    handover.when.not_after = one(date("2014-05"));
    build.data.handovers.push_back(handover);
  }
  return build.done();
}

bool is_in_gap(const std::vector<answers::Gap>& gaps, Ref<model::Service> service, Day on) {
  for (const answers::Gap& gap : gaps) {
    if (gap.service == service && gap.first <= on && on <= gap.last) return true;
  }
  return false;
}

/// Two answers for the same day must agree.
bool gaps_agree_on(const Dataset& data, const answers::Timetable& timetable,
                   const std::vector<answers::Gap>& gaps, Day on) {
  for (const ServiceState& state : timetable.in_force(on)) {
    const bool undocumented = state.in_force == InForce::undocumented;
    if (undocumented == is_in_gap(gaps, state.service, on)) continue;
    FAIL_CHECK(data.at(state.service).id, " on ", base::iso_text(on));
    return false;
  }
  return true;
}

/// All that a day's answers say, in short.
std::string answers_on(const answers::Timetable& timetable, Day on) {
  std::string text;
  for (const ServiceState& state : timetable.in_force(on)) {
    text += std::to_string(static_cast<int>(state.in_force));
    for (const answers::TermRef& term : state.terms) {
      text += '.' + std::to_string(term.agreement.index) + '.' + std::to_string(term.term);
    }
    for (const answers::PartyAnswer& party : timetable.parties(state.service, on)) {
      text += ' ' + std::to_string(static_cast<int>(party.role));
      text += party.organization ? std::to_string(party.organization->index) : "-";
      text += party.holds == Answer::yes ? "!" : "?";
    }
    text += '\n';
  }
  return text;
}

/// From each change day to the day before the next one the answers stay: looked at on the first,
/// the last and some day between.
void check_changes_only_on_change_days(const Dataset& data, Dice& dice) {
  const answers::Timetable timetable(data);
  const std::vector<Day> days = answers::change_days(data);
  for (std::size_t i = 0; i + 1 < days.size(); ++i) {
    const Day last = base::plus_days(days[i + 1], -1);
    const int length = last.number - days[i].number;
    const Day between = base::plus_days(days[i], length > 0 ? dice.below(length) : 0);
    const std::string first_answers = answers_on(timetable, days[i]);
    for (const Day on : {between, last}) {
      if (answers_on(timetable, on) == first_answers) continue;
      FAIL_CHECK("changes from ", base::iso_text(days[i]), " to ", base::iso_text(on));
      return;
    }
  }
}

}  // namespace

TEST_CASE("property: gaps agree with in force on every day 2005 to 2026") {
  const answers::Timetable timetable(real());
  const std::vector<answers::Gap> gaps = answers::gaps(real());
  CHECK_FALSE(gaps.empty());
  for (Day on = day("2005-01-01"); on <= day("2026-12-31"); on = base::plus_days(on, 1)) {
    if (!gaps_agree_on(real(), timetable, gaps, on)) break;
  }
}

TEST_CASE("property: gaps agree with in force in random datasets, around every change") {
  for (std::uint64_t seed = 0; seed < 100; ++seed) {
    CAPTURE(seed);
    const Dataset data = random_dataset(seed);
    const answers::Timetable timetable(data);
    const std::vector<answers::Gap> gaps = answers::gaps(data);
    for (const Day change : answers::change_days(data)) {
      for (const int offset : {-1, 0, 1, 40}) {
        if (!gaps_agree_on(data, timetable, gaps, base::plus_days(change, offset))) break;
      }
    }
  }
}

TEST_CASE("property: answers change on change days only") {
  Dice dice(1);
  check_changes_only_on_change_days(real(), dice);
  for (std::uint64_t seed = 1000; seed < 1100; ++seed) {
    CAPTURE(seed);
    check_changes_only_on_change_days(random_dataset(seed), dice);
  }
}

TEST_CASE("property: one service alone gets the same answer as among all") {
  const Dataset& data = real();
  for (const Day on : answers::change_days(data)) {
    const auto all = answers::in_force(data, on);
    for (const ServiceState& state : all) {
      const ServiceState alone = answers::in_force(data, state.service, on);
      CHECK(alone.in_force == state.in_force);
      CHECK(alone.status == state.status);
      CHECK(alone.terms == state.terms);
      CHECK(alone.questions == state.questions);
      CHECK(alone.places == state.places);
    }
  }
}

TEST_CASE("property: in force agrees with base::covers for a single term") {
  Dice dice(7);
  for (int i = 0; i < 400; ++i) {
    const std::string start = random_edge(dice, 2010);
    const std::string end = dice.below(6) == 0 ? ".." : random_edge(dice, 2014);
    const base::Period period{edge_value(start), edge_value(end)};
    Build build;
    const auto service = build.service("s");
    build.term(build.agreement("a", {service}), start, end);
    const Dataset data = build.done();
    const answers::Timetable timetable(data);
    for (int offset = 0; offset < 60; ++offset) {
      const Day on = base::plus_days(day("2009-12-01"), offset * 53);
      const Answer expected = base::covers(period, on);
      const InForce found = timetable.in_force(service, on).in_force;
      const bool same = (expected == Answer::yes && found == InForce::yes) ||
                        (expected == Answer::maybe && found == InForce::maybe) ||
                        (expected == Answer::no && found == InForce::no);
      if (!same) FAIL_CHECK(start, "/", end, " on ", base::iso_text(on));
    }
  }
}

TEST_CASE("property: the total is the sum of its summed lines") {
  const Dataset& data = real();
  for (int year = 2000; year <= 2030; ++year) {
    for (const bool with_assumed : {false, true}) {
      answers::CostFilter filter;
      filter.with_assumed = with_assumed;
      const auto answer = answers::costs(data, year, filter);
      std::int64_t sum = 0;
      for (const auto& line : answer.lines) {
        CHECK(line.summed == (line.why_not == answers::CostLine::WhyNot::counted));
        if (line.summed) sum += line.amount ? line.amount->value : 0;
      }
      CHECK(sum == answer.total.value);
    }
  }
}

namespace {

/// 25 agreements for each service, one every other year from 1990.
Dataset large_dataset(std::uint32_t services) {
  Build build;
  const auto letter = build.document("brev", "2045-01-01");
  for (std::uint32_t i = 0; i < services; ++i) build.service("s" + std::to_string(i));
  for (int i = 0; i < 200; ++i) build.organization("o" + std::to_string(i));
  for (std::uint32_t i = 0; i < services * 25; ++i) {
    const auto agreement = build.agreement("a" + std::to_string(i), {{i % services}});
    const std::string year = std::to_string(1990 + i / services * 2);
    build.term(agreement, edge(year, Status::stated, {at(letter)}), edge(year));
    build.party(agreement, model::PartyRole::pays, {i % 200});
    build.notice(agreement, 3);
    const auto flow = build.flow("f" + std::to_string(i), year, year, one(per_year(i)));
    build.of(flow).agreement = agreement;
  }
  model::finish(build.data);
  return std::move(build.data);
}

}  // namespace

TEST_CASE("scale: 100 000 agreements over 4 000 services") {
  constexpr std::uint32_t kServices = kSanitized ? 400 : 4000;
  const Dataset data = large_dataset(kServices);
  CHECK(answers::in_force(data, day("2000-05-01")).front().in_force == InForce::yes);
  CHECK(answers::in_force(data, day("2001-05-01")).back().in_force == InForce::undocumented);
  CHECK(answers::gaps(data).size() == kServices * 24);
  CHECK(answers::extent(data).last == day("2046-12-31"));
  CHECK(answers::change_days(data).size() == 50);
}

TEST_CASE("scale: 25 000 agreements, the other questions") {
  constexpr std::uint32_t kServices = kSanitized ? 500 : 1000;
  constexpr std::uint32_t kAgreements = kServices * 25;
  const Dataset data = large_dataset(kServices);
  CHECK(answers::spans(data).size() == kAgreements);
  CHECK(answers::compare(data, day("2000-05-01"), day("2001-05-01")).size() == kServices);
  CHECK(answers::deadlines(data, day("2000-01-01"), 12).size() == kServices * 2);
  CHECK(answers::costs(data, 2000).lines.size() == kServices);
  CHECK(answers::capacities(data).empty());
  CHECK(answers::coverage(data).size() == kAgreements);
  CHECK(answers::silent_clauses(data).size() == kAgreements);
  CHECK(answers::known_on(data, day("2045-01-01")).agreements.size() == kAgreements);
  CHECK(answers::known_on(data, day("2044-12-31")).agreements.empty());
  const answers::SearchIndex index(data);
  const std::string last = std::to_string(kAgreements - 1);
  CHECK(index.find("a" + last).size() >= 1);
  CHECK(index.find("b" + last).size() >= 1);  // a slip: looked for among all
}

}  // namespace avtal::test
