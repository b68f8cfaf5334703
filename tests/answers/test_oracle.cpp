// The answers against a naive second implementation, and against themselves when the dataset is
// written in another way that says the same.

#include <algorithm>
#include <string>
#include <vector>

#include "answers/build.h"
#include "answers/in_force.h"
#include "answers/oracle.h"
#include "answers/parties.h"
#include "answers/timetable.h"
#include "support/dice.h"
#include "support/sanitized.h"

namespace avtal::test {

using answers::InForce;
using answers::ServiceState;

namespace {

constexpr int kCases = kSanitized ? 400 : 2000;
constexpr int kDaysAsked = 40;

InForce as_answer(Told told) {
  switch (told) {
    case Told::no:
      return InForce::no;
    case Told::maybe:
      return InForce::maybe;
    case Told::yes:
      return InForce::yes;
    case Told::hole:
      break;
  }
  return InForce::undocumented;
}

/// All that is said of a day, by the ids of records.
std::string said_on(const Dataset& data, const answers::Timetable& timetable, Day on) {
  std::vector<std::string> lines;
  for (const ServiceState& state : timetable.in_force(on)) {
    // Of two days that exclude this one alike, the one named first in the file is told of.
    const Status status = state.in_force == InForce::no ? Status::unknown : state.status;
    std::string line = data.at(state.service).id + ' ' +
                       std::to_string(static_cast<int>(state.in_force)) + ' ' +
                       std::to_string(static_cast<int>(status));
    std::vector<std::string> parties;
    for (const answers::PartyAnswer& party : timetable.parties(state.service, on)) {
      parties.push_back((party.organization ? data.at(*party.organization).id : "-") +
                        std::to_string(static_cast<int>(party.holds)) +
                        std::to_string(static_cast<int>(party.status)));
    }
    std::sort(parties.begin(), parties.end());
    for (const std::string& party : parties) line += ' ' + party;
    lines.push_back(std::move(line));
  }
  std::sort(lines.begin(), lines.end());
  std::string text;
  for (const std::string& line : lines) text += line + '\n';
  return text;
}

/// The terms, for whoever looks at a failure.
std::string written(const Dataset& data) {
  std::string text;
  const auto add = [&text](const Claims<base::Edge>& claims) {
    for (const auto& each : claims.all) {
      text += ' ' + (each.value ? base::edtf_text(*each.value) : "?") + '/' +
              std::to_string(static_cast<int>(each.status));
    }
    text += " (" + std::to_string(static_cast<int>(claims.resolution)) + ")";
  };
  for (const model::Agreement& agreement : data.agreements) {
    for (const model::Term& term : agreement.terms) {
      text += "\n" + data.at(agreement.services.front()).id + ' ' + agreement.id + ' ' +
              std::to_string(static_cast<int>(term.kind));
      add(term.start);
      text += " to";
      add(term.end);
    }
    if (const model::Notice* notice = agreement.notice.value()) {
      text += "\n  renewed by " + std::to_string(notice->renewal_months);
    }
  }
  return text;
}

template <class Change>
void check_unchanged(Change change) {
  for (int seed = 1; seed <= kCases / 4; ++seed) {
    const OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    Dataset other = made.data;
    change(other);
    model::finish(other);
    const answers::Timetable before(made.data);
    const answers::Timetable after(other);
    Dice dice(static_cast<std::uint64_t>(seed) + 7);
    for (int i = 0; i < kDaysAsked; ++i) {
      const Day on = base::plus_days(made.first, dice.below(made.days));
      const std::string expected = said_on(made.data, before, on);
      const std::string found = said_on(other, after, on);
      if (expected == found) continue;
      FAIL_CHECK("seed ", seed, " on ", base::iso_text(on), "\n", expected, "became\n", found);
      return;
    }
  }
}

template <class T>
void double_first(Claims<T>& claims) {
  if (!claims.all.empty()) claims.all.insert(claims.all.begin() + 1, claims.all.front());
}

}  // namespace

TEST_CASE("oracle: what is in force, day by day and claim by claim") {
  int asked = 0;
  for (int seed = 1; seed <= kCases; ++seed) {
    const OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    const answers::Timetable timetable(made.data);
    Dice dice(static_cast<std::uint64_t>(seed) + 1);
    for (std::uint32_t service = 0; service < 2; ++service) {
      const auto expected = told_day_by_day(made.data, {service}, made.first, made.days);
      for (int i = 0; i < kDaysAsked; ++i) {
        const int number = dice.below(made.days);
        const Day on = base::plus_days(made.first, number);
        const ServiceState state = timetable.in_force(Ref<model::Service>{service}, on);
        if (state.in_force == InForce::not_loaded) continue;
        const OracleAnswer& answer = expected[static_cast<std::size_t>(number)];
        ++asked;
        const bool same_status =
            made.competes || state.in_force != InForce::yes || state.status == answer.status;
        if (state.in_force == as_answer(answer.told) && same_status) continue;
        FAIL_CHECK("seed ", seed, ", ", made.data.services[service].id, " on ", base::iso_text(on),
                   ": ", static_cast<int>(state.in_force), "/", static_cast<int>(state.status),
                   ", the oracle says ", static_cast<int>(as_answer(answer.told)), "/",
                   static_cast<int>(answer.status), written(made.data));
        return;
      }
    }
  }
  CHECK(asked > kCases * kDaysAsked);
}

TEST_CASE("oracle: several who are responsible together all are, as surely as the agreement runs") {
  for (int seed = 1; seed <= kCases / 4; ++seed) {
    const OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    const answers::Timetable timetable(made.data);
    Dice dice(static_cast<std::uint64_t>(seed) + 2);
    for (int i = 0; i < kDaysAsked; ++i) {
      const Day on = base::plus_days(made.first, dice.below(made.days));
      for (std::uint32_t index = 0; index < made.data.agreements.size(); ++index) {
        const model::Agreement& agreement = made.data.agreements[index];
        const InForce runs = answers::agreement_in_force(made.data, {index}, on);
        if (runs != InForce::yes) continue;
        const auto parties = timetable.parties(agreement.services.front(), on);
        for (const model::Party& party : agreement.parties) {
          const bool there = std::any_of(parties.begin(), parties.end(), [&](const auto& each) {
            return each.organization == *party.organization.value() && each.holds == Answer::yes;
          });
          if (there) continue;
          FAIL_CHECK("seed ", seed, ", ", agreement.id, " on ", base::iso_text(on));
          return;
        }
      }
    }
  }
}

TEST_CASE("metamorphic: with all dates moved the answers move along") {
  constexpr int kMoved = 4;  // years; leap days fall alike
  for (int seed = 1; seed <= kCases / 4; ++seed) {
    const OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    const OracleCase moved = oracle_case(static_cast<std::uint64_t>(seed), 2015 + kMoved);
    const answers::Timetable before(made.data);
    const answers::Timetable after(moved.data);
    for (int day = 0; day < made.days; day += 31) {
      const std::string expected = said_on(made.data, before, base::plus_days(made.first, day));
      if (expected == said_on(moved.data, after, base::plus_days(moved.first, day))) continue;
      FAIL_CHECK("seed ", seed, " on ", base::iso_text(base::plus_days(made.first, day)));
      return;
    }
  }
}

TEST_CASE("metamorphic: the order of records, their ids and a claim told twice change nothing") {
  SUBCASE("agreements in another order") {
    check_unchanged(
        [](Dataset& data) { std::reverse(data.agreements.begin(), data.agreements.end()); });
  }
  SUBCASE("parties in another order") {
    check_unchanged([](Dataset& data) {
      for (model::Agreement& agreement : data.agreements) {
        std::reverse(agreement.parties.begin(), agreement.parties.end());
      }
    });
  }
  SUBCASE("agreements with other ids") {
    check_unchanged([](Dataset& data) {
      for (model::Agreement& agreement : data.agreements) agreement.id = "z-" + agreement.id;
    });
  }
  SUBCASE("every first claim twice") {
    check_unchanged([](Dataset& data) {
      for (model::Agreement& agreement : data.agreements) {
        double_first(agreement.notice);
        double_first(agreement.state);
        for (model::Party& party : agreement.parties) double_first(party.organization);
        for (model::Term& term : agreement.terms) {
          double_first(term.start);
          double_first(term.end);
        }
      }
    });
  }
}

}  // namespace avtal::test
