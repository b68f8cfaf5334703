// What is told of what is proposed, assumed, dated by nobody or known only on a day.

#include "say/findings.h"

#include <doctest/doctest.h>

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

TEST_CASE("findings: answers as known on a day say that they rest on the documents known then") {
  CHECK(scene::findings_sentence(test::linkoping_prepared(),
                                 view_of("datum=2019-11-01&kant=2019-11-01"))
            .find("De bygger på de handlingar som var kända den 2019-11-01.") != std::string::npos);
}

TEST_CASE("findings: a proposed period is no proposal to end") {
  const auto early = std::make_shared<model::Dataset>(
      answers::known_on(*test::linkoping_prepared().dataset, *base::parse_day("2018-06-01")));
  const auto prepared = scene::prepare(*early);
  CHECK(scene::state_sentence(*prepared, *base::parse_day("2018-06-01"), state::Language::sv)
            .find("föreslås upphöra") == std::string::npos);
}

TEST_CASE("findings: on an earlier day it is said that later documents count, with a way out") {
  const auto& prepared = test::linkoping_prepared();
  const auto then = scene::later_documents(prepared, view_of("datum=2022-03-01"));
  REQUIRE(then);
  CHECK(then->note == "En handling är skriven senare och räknas med här.");
  REQUIRE(then->as_known_then->target.known);
  CHECK(*then->as_known_then->target.known == *base::parse_day("2022-03-01"));
  CHECK_FALSE(scene::later_documents(prepared, view_of("")));
  CHECK_FALSE(scene::later_documents(prepared, then->as_known_then->target));
}

TEST_CASE("findings: every deadline of the coming year is told, not only an agreement's first") {
  CHECK(says(one(findings_of(""), "upcoming"),
             "rehabilitering (2023-10-01, om 32 dagar och 2023-12-31, om 123 dagar)."));
}

TEST_CASE(
    "findings: a payment that may not be made, and participants that nobody counts, are told as "
    "that") {
  const auto all = findings_of("");
  CHECK(says(
      one(all, "pays"),
      "Om det här sker säger inget dokument: AN till en mottagare som inte anges för Support och "
      "arbetsteamet"));
  const Finding people = one(all, "people");
  CHECK(says(people, "Antalet anges inte: Deltagare i överenskommelsen"));
  CHECK(people.links.back().target.selected == "overlamning-alternativ");
}

TEST_CASE("findings: an index leads to what published it") {
  const Finding index = one(findings_of(""), "index");
  CHECK(index.links.back().target.view == state::View::sources);
  CHECK(index.links.back().target.selected == "opi-vardforetagarna-2023");
}

TEST_CASE("findings: a change that no document dates is told with what is written and by whom") {
  const auto all = findings_of("");
  CHECK(says(one(all, "names"), "SON 2020-281 skriver ”dåvarande omsorgsnämnden”."));
  CHECK(says(one(all, "names"), "Uppgift utifrån: 2019-01-01 (Linköping, nyhet 2018-12-20)."));
}

TEST_CASE("the state is told in one to three sentences") {
  const auto say = [](const char* day) {
    return scene::state_sentence(test::linkoping_prepared(), *base::parse_day(day),
                                 state::Language::sv);
  };
  CHECK(say("2023-08-30") ==
        "Tre av fyra insatser är i kraft, en föreslogs upphöra. En av dem föreslås upphöra "
        "2024-10-01. Uppsägning "
        "behövs i så fall senast 2023-10-01.");
  CHECK(say("2023-11-01").find("behövdes i så fall senast 2023-10-01") != std::string::npos);
  CHECK(say("2005-01-01") == "Ingen av fyra insatser är i kraft.");
}

TEST_CASE("findings: the notice in the headline is that of the agreement whose end it names") {
  const auto say = [](const char* day) {
    return scene::state_sentence(test::linkoping_prepared(), *base::parse_day(day),
                                 state::Language::sv);
  };
  // Skog och mark has no notice period; the twelve months are of another agreement.
  CHECK(say("2022-03-01").find("2022-05-01") != std::string::npos);
  for (const char* day : {"2019-11-15", "2020-06-01", "2022-03-01"}) {
    CAPTURE(day);
    CHECK(say(day).find("Uppsägning") == std::string::npos);
  }
  // It was proposed in 2021: nobody could tell of it before.
  CHECK(say("2020-06-01").find("2022-05-01") == std::string::npos);
}

TEST_CASE(
    "findings: amounts are counted as the documents write them, and the one with a level is "
    "named") {
  const Finding price = one(findings_of(""), "price-level");
  CHECK(says(price, "1 av 6 angivna belopp"));
  CHECK(says(price, "3\u00a0407\u00a0367\u00a0kr (2021 års prisnivå)"));
  CHECK(target(price).selected == "flode-support-2021");
  CHECK(target(price).year == 2021);
}

TEST_CASE("findings: a name that no document says was changed is told as a conclusion") {
  const Finding names = one(findings_of(""), "names");
  CHECK(says(names, "Social- och omsorgsnämnden, troligen tidigare Omsorgsnämnden (en slutsats"));
  CHECK(says(names, "Social- och omsorgsförvaltningen, troligen tidigare Omsorgskontoret"));
  CHECK(names.status == model::Status::derived);
}

TEST_CASE("findings: units are compared service by service, and each has a way to it") {
  const Finding places = one(findings_of(""), "places");
  CHECK(says(places,
             "34 individer mot 60 platser (2022, 57\u00a0%, olika enheter, ingen beläggning)."));
  CHECK(says(places, "Skog och mark: ca 23 platser mot 30 platser (våren 2021, 77\u00a0%)."));
  REQUIRE(places.links.size() == 2);
  CHECK(places.links[0].target.selected == "overenskommelse-2018");
  CHECK(places.links[1].target.selected == "skog-och-mark-uppdrag-2020");
  const Finding people = one(findings_of(""), "people");
  REQUIRE(people.links.size() == 3);
  CHECK(people.links[1].label == "Visa ca 13 individer");
  CHECK(people.links[1].target.selected == "overlamning-skog-hantverkshuset");
}

TEST_CASE("findings: what is to be decided is told with its points, as far as known on the day") {
  const Finding now = one(findings_of(""), "decide");
  CHECK(says(now, "Det här föreslås Social- och omsorgsnämnden besluta: Överenskommelsen med"));
  CHECK(says(now, "upphör den 1 oktober 2024."));
  CHECK(target(now).selected == "forslag-slut-overenskommelse");
  const Finding before = one(findings_of("datum=2021-10-20"), "decide");
  CHECK(says(before, "1. Support och arbetsteamet förs över"));
  CHECK(says(before, "Punkter till: 1."));
  CHECK(says(before, "Arbetsmarknadsnämnden besluta: Support och arbetsteamet tas över"));
  CHECK(says(one(findings_of("datum=2005-01-01"), "decide"), "Inget inläst ärende"));
}

TEST_CASE("findings: both futures are told, and what the months up to the end cost") {
  const auto all = findings_of("");
  const Finding no_action = one(all, "no-action");
  CHECK(says(no_action, "Utan beslut: inget dokument säger"));
  CHECK(says(no_action, "Om förslaget beslutas upphör det i stället 2024-10-01."));
  // Where only the end is proposed, nothing ends without a decision.
  const auto then = findings_of("datum=2022-03-01");
  CHECK(says(one(then, "no-action"), "Utan beslut gäller avtalet tills vidare."));
  CHECK(says(one(then, "no-action"), "upphör det i stället 2022-05-01."));
  CHECK_FALSE(says(one(then, "no-action"), "Perioden"));
  CHECK(
      says(one(all, "delay"), "Fram till slutet 2024-10-01: 9 månader av 2024, ca 1,43\u00a0mnkr"));
}

TEST_CASE("findings: what is in force has its parties and status, and who pays is told in turn") {
  const auto all = findings_of("");
  CHECK(says(
      one(all, "now"),
      "Arbetsinriktad rehabilitering och stöd (angivet; SON betalar, AN utför (beräknat), slut "
      "2024-10-01 (föreslaget))"));
  CHECK(says(one(findings_of("datum=2022-03-01"), "now"),
             "Support och arbetsteamet (föreslaget; SON betalar, utförare anges inte)"));
  CHECK(says(one(all, "responsible"), "Betalar: ON från 2006 (beräknat), sedan SON"));
  CHECK(says(one(all, "decided"), "kan överklagas"));
}

TEST_CASE("findings: a rise that rounds to the later amount is called compatible, not explained") {
  const Finding index = one(findings_of(""), "index");
  CHECK(says(index, "avrundas också till ca 1,9\u00a0mnkr"));
  CHECK(says(index, "inget dokument säger att det är skälet"));
}

TEST_CASE("findings: what happens to people is only proposed where the handover is") {
  CHECK(one(findings_of(""), "people").status == model::Status::proposed);
}

TEST_CASE("findings: a saving names its service and what is noted as unclear about it") {
  const Finding saving = one(findings_of(""), "saving");
  CHECK(says(saving, "Skog och mark: ca 3\u00a0mnkr uppges (föreslaget)."));
  CHECK(says(saving, "kr är avräknade anges inte"));
  CHECK(says(saving, "Support och arbetsteamet blir det ingen besparing"));
  CHECK(target(saving).selected == "besparing-skog-och-mark");
}

TEST_CASE(
    "findings: a rise is set beside an index of the same years, without working out an amount") {
  const Finding index = one(findings_of(""), "index");
  CHECK(says(index, "Omsorgsprisindex (OPI) steg 14\u00a0% från 2018 till 2023"));
  CHECK(says(index, "2019: 2,7\u00a0%"));
  CHECK_FALSE(says(index, "1\u00a0938"));
}

TEST_CASE("findings: an amount and its way in are the same flow") {
  const Finding cost = one(findings_of(""), "cost");
  CHECK(target(cost).selected == "flode-rehab-2023");
  CHECK(target(cost).year == 2023);
}
