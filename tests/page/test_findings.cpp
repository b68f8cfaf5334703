#include "say/findings.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "answers/as_known.h"
#include "load/load.h"
#include "page/findings_checks.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "prepared/prepared.h"
#include "state/view_state.h"
#include "support/files.h"

using namespace avtal;
using namespace avtal::test;
using scene::Finding;

namespace {

model::Dataset provstad() {
  const load::Result result = load::load_dataset(test::bytes_of("tests/data/provstad.json"));
  REQUIRE(result.dataset);
  return *result.dataset;
}

void check_sound(const model::Dataset& dataset, const std::vector<Finding>& all) {
  std::set<std::string> ids;
  std::set<std::string> questions;
  for (const Finding& finding : all) {
    CAPTURE(finding.id);
    CAPTURE(finding.answer);
    CHECK(ids.insert(finding.id).second);
    CHECK(questions.insert(finding.question).second);
    CHECK(finding.question.back() == '?');
    CHECK_FALSE(finding.answer.empty());
    CHECK(finding.answer.find('{') == std::string::npos);
    CHECK(finding.answer.find("  ") == std::string::npos);
    CHECK(finding.answer.find("..") == std::string::npos);
    CHECK(std::string(".?!”\u201d").find(finding.answer.back()) != std::string::npos);
    // A link stands for itself: it says what it shows, and the record is there.
    CHECK_FALSE(finding.links.empty());
    std::set<std::string> labels;
    for (const scene::FindingLink& link : finding.links) {
      CHECK(labels.insert(link.label).second);
      const state::ViewState back = state::from_fragment(state::to_fragment(link.target)).state;
      CHECK(back == link.target);
      if (!link.target.selected.empty()) CHECK(dataset.find(link.target.selected));
    }
  }
}

}  // namespace

TEST_CASE("every question has an answer, a way to it, and a name of its own, in both languages") {
  for (const char* fragment : {"", "spr=en", "datum=2020-06-01", "datum=2005-01-01&spr=en",
                               "datum=2030-01-01", "datum=2018-05-05"}) {
    CAPTURE(fragment);
    const auto all = findings_of(fragment);
    CHECK(all.size() == 27);
    check_sound(test::linkoping(), all);
  }
}

TEST_CASE("the answers hold for any dataset, also an empty one") {
  const model::Dataset data = provstad();
  for (const char* fragment : {"", "spr=en"}) {
    const auto prepared = scene::prepare(data);
    check_sound(data, scene::findings(*prepared, view_of(fragment)));
    model::Dataset empty;
    empty.publisher.sv = "Provstad";
    empty.issued = "2026-01-01";
    model::finish(empty);
    const auto nothing = scene::prepare(empty);
    check_sound(empty, scene::findings(*nothing, view_of(fragment)));
  }
}

TEST_CASE("what holds and what no document says is told as on the day") {
  const auto now = findings_of("");
  CHECK(says(one(now, "now"), "I kraft: Arbetsinriktad rehabilitering"));
  CHECK(says(one(now, "now"),
             "Oklart: Skog och mark (föreslogs upphöra 2022-05-01; om det beslutades"));
  const auto then = findings_of("datum=2020-06-01");
  CHECK(says(one(then, "now"), "Inget dokument säger: Arbetsinriktad rehabilitering"));
  const Finding gaps = one(now, "gaps");
  CHECK(says(gaps, "Arbetsinriktad rehabilitering och stöd 2020-01-01–2020-12-31"));
  CHECK(says(gaps, "2019-10-01–2019-12-31"));
  CHECK(gaps.not_said);
  CHECK(target(gaps).view == state::View::timeline);
  REQUIRE(target(gaps).as_of);
  CHECK(test::linkoping().find(target(gaps).selected));
}

TEST_CASE("deadlines are counted backwards from the end") {
  const auto all = findings_of("");
  const Finding latest = one(all, "latest");
  CHECK(says(latest, "Senast 2023-10-01: 12 månader före slutet 2024-10-01"));
  CHECK(says(latest, "Om 2024-09-30 är sista dagen: senast 2023-09-30."));
  CHECK(says(latest, "32 dagar kvar"));
  CHECK(target(latest).selected == "overenskommelse-2018");
  const Finding no_action = one(all, "no-action");
  CHECK(says(no_action, "slutar 2023-12-31 (beräknat)."));
  CHECK(says(no_action, "inget dokument säger om"));
  CHECK(no_action.not_said);
  CHECK(says(one(all, "delay"), "158\u00a0000"));
  CHECK(says(one(all, "delay"), "ca 1,9\u00a0mnkr per år delat med 12"));
  CHECK(says(one(all, "decided"), "3 av 9"));
  CHECK(says(one(all, "decided"), "Inget protokoll"));
}

TEST_CASE("costs are a floor with what is missing counted, never the sums that must not be made") {
  const auto all = findings_of("");
  const Finding cost = one(all, "cost");
  CHECK(says(cost, "Minst ca 1,9\u00a0mnkr"));
  CHECK(says(cost, "saknas i summan"));
  CHECK(target(cost).view == state::View::cost_flows);
  CHECK(target(cost).year == 2023);
  CHECK(says(one(all, "pays"), "ramflytt"));
  CHECK(says(one(all, "saving"), "3\u00a0mnkr"));
  CHECK(one(all, "saving").not_said);
  CHECK(says(one(all, "index"), "12\u00a0% mer"));
  CHECK(says(one(all, "index"), "Inget dokument säger varför"));
  for (const Finding& finding : all) {
    // 3 407 367 − 2 085 000, 3 − 0,7 mnkr, 5,3 mnkr and 6,0 mnkr.
    for (const char* wrong : {"1\u00a0322\u00a0367", "2,3\u00a0mnkr", "5,3\u00a0mnkr",
                              "6,0\u00a0mnkr", "5,2\u00a0mnkr"}) {
      CAPTURE(finding.id);
      CHECK_FALSE(says(finding, wrong));
    }
  }
}

TEST_CASE("people, names and numbers are told with what is unknown of them") {
  const auto all = findings_of("");
  CHECK(
      says(one(all, "responsible"), "Support och arbetsteamet: ON från 2012 (angivet), sedan SON"));
  CHECK(says(one(all, "responsible"), "AN från 2022-01-01 (föreslaget)"));
  CHECK(says(one(all, "names"), "troligen tidigare Omsorgsnämnden"));
  CHECK(says(one(all, "places"), "34 individer mot 60 platser"));
  CHECK(says(one(all, "places"), "ingen beläggning"));
  CHECK(says(one(all, "people"), "Ca 10"));
  CHECK(says(one(all, "signed"), "ingen handling i underlaget är själva avtalet"));
  CHECK(says(one(all, "numbers"), "ON 2017-468, BIN 2017-290 och SON 2020-281"));
  CHECK(says(one(all, "numbers"), "slutsats"));
  CHECK(says(one(all, "numbers"), "Nummer utan år: SON-331."));
}

TEST_CASE(
    "findings: the newest matter is told with its reasons, numbers with the question they raise") {
  const auto all = findings_of("");
  CHECK(says(one(all, "about"), "Skälen enligt handlingen: Effektmålen nåddes inte. 34 individer"));
  CHECK(says(one(all, "places"), "Frågetecken 49: Rehabiliteringen: 60 platser i vilket avtal?"));
  CHECK(says(one(all, "signed"),
             "Rätt att teckna föreslås för omsorgsdirektören och utbildningsdirektören."));
  CHECK(one(all, "signed").links.back().target.selected == "forslag-overenskommelse");
}

TEST_CASE("findings: a payment whose amount is only assumed is told as that, not left out") {
  const auto pays = one(findings_of("datum=2022-03-01"), "pays");
  CHECK(says(pays,
             "SON till AN för Arbetsinriktad rehabilitering och stöd, ersättning (belopp anges "
             "inte, ca 1,9\u00a0mnkr är antaget)"));
  CHECK(says(pays, "faktura (3\u00a0407\u00a0367\u00a0kr före uppräkning)"));
}

TEST_CASE("findings: where no document says which committee pays, both are named, everywhere") {
  const auto then = findings_of("datum=2019-11-01");
  CHECK(says(one(then, "now"), "ON eller SON betalar (vilken säger inget dokument), BIN utför"));
  CHECK(says(one(then, "pays"), "ON eller SON till BIN för Arbetsinriktad rehabilitering"));
  CHECK(says(one(then, "pays"), "ON eller SON till Leanlink för Skog och mark"));
  // So the year after is no change that anybody tells of.
  const auto after = one(findings_of("datum=2020-06-01"), "pays");
  CHECK_FALSE(says(after, "Nytt"));
  CHECK_FALSE(says(after, "Borta"));
  // Before there was such a committee nobody else is meant.
  CHECK(says(one(findings_of("datum=2018-06-01"), "pays"), "ON till Leanlink för Skog och mark"));
}

TEST_CASE("findings: what the newest document alone says, and which index figures are unsettled") {
  const auto all = findings_of("");
  CHECK(says(one(all, "new"), "Bara den anger: förlängning (inom 2021)"));
  CHECK(says(one(all, "new"), "34 individer och ca 1,9\u00a0mnkr."));
  CHECK(says(one(all, "index"), "Osäkra indextal: 2020 (inte kontrollerat) och 2021"));
  CHECK(says(one(all, "delay"), "senast 2022-12-31 hade kunnat ge slut 2023-12-31."));
}

TEST_CASE("findings: what is left out of the sum is named, and what stays in the municipality") {
  const auto twice = one(findings_of("datum=2022-03-01"), "twice");
  CHECK(says(twice, "(samma pengar förs vidare, om det sker)"));
  CHECK(says(twice, "3\u00a0407\u00a0367\u00a0kr av summan går mellan kommunens egna organ"));
  CHECK(target(twice).selected == "flode-utforare-2022");
  CHECK(says(one(findings_of(""), "cost"), "En betalning till är oviss och räknas inte."));
}

TEST_CASE("findings: only what must be decided is called a day to decide by") {
  // Runs until further notice, its end is only proposed.
  const auto spring = findings_of("datum=2022-03-01");
  CHECK_FALSE(says(one(spring, "latest"), "Skog och mark"));
  CHECK_FALSE(says(one(spring, "upcoming"), "Fakturering"));
  // Another agreement follows on the day after.
  CHECK_FALSE(says(one(findings_of("datum=2019-11-01"), "latest"), "Skog och mark"));
  const auto late = one(findings_of("datum=2023-10-02"), "latest");
  CHECK(says(late, "Sista dag för uppsägning till slutet 2024-10-01"));
  CHECK(says(late, "var 2023-10-01. Senast 2023-12-31"));
  // An amount for years that lie far ahead says nothing of a day now.
  CHECK(one(findings_of("datum=2019-11-01"), "delay").not_said);
}

TEST_CASE("findings: long after the newest document it is said that nothing is known since") {
  const auto now = scene::later_documents(test::linkoping_prepared(), view_of("datum=2026-11-27"));
  REQUIRE(now);
  CHECK(now->note.find("Ingen daterad handling i ärendena är skriven efter 2023-08-30.") == 0);
  CHECK_FALSE(now->as_known_then);
}

TEST_CASE("findings: what an answer tells of is one click from where it stands with its sources") {
  const auto all = findings_of("datum=2022-03-01");
  const auto leads_to = [&](const char* id, const char* record) {
    const Finding found = one(all, id);
    return std::any_of(found.links.begin(), found.links.end(),
                       [record](const auto& link) { return link.target.selected == record; });
  };
  CHECK(leads_to("now", "support-och-arbetsteamet"));
  CHECK(leads_to("responsible", "skog-och-mark-insats"));
  CHECK(leads_to("pays", "flode-faktura-2022"));
  CHECK(one(all, "cost").links.back().target.flow_form == state::FlowForm::multiples);
  const Finding cost = one(findings_of("datum=2019-11-01"), "cost");
  CHECK(std::any_of(cost.links.begin(), cost.links.end(),
                    [](const auto& link) { return link.target.selected == "flode-tillagg-2018"; }));
}
