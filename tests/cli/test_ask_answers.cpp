// What the documents of the real dataset say, asked through the command. The right answers are
// those of a reader who read the five documents, not of the program.

#include <doctest/doctest.h>

#include "command.h"

using namespace avtal;
using test::ask;
using test::ask_json;
using test::contains;
using test::Json;
using test::line;

namespace {

const Json& service(const Json& answer, const char* id) {
  return answer["services"].with("service", id);
}

bool cites(const Json& holder, const char* document, const char* section, std::int64_t paragraph) {
  for (const Json& source : holder["sources"].items) {
    if (source["document"].text == document && source["section"].text == section &&
        source["paragraph"].number == paragraph) {
      return true;
    }
  }
  return false;
}

}  // namespace

TEST_CASE("Q1: Hantverkshuset's agreement has run since 2012-10-01, case number 2012-39") {
  const Json answer = ask_json({"in-force", "--on", "2012-10-01"});
  const Json& support = service(answer, "support-och-arbetsteamet");
  CHECK(support["inForce"].text == "yes");
  CHECK(support["status"].text == "stated");
  const Json& term = support["terms"].with("agreement", "grundavtal-2012-39");
  CHECK(term["start"]["edtf"].text == "2012-10-01");
  CHECK(cites(support, "tillaggsuppdrag-2018", "Ärende", 1));
  const Json before = ask_json({"in-force", "--on", "2012-09-30"});
  CHECK(service(before, "support-och-arbetsteamet")["inForce"].text == "no");
  const Json hits = ask_json({"search", "dnr 2012-39"});
  CHECK(hits["hits"][0]["record"]["id"].text == "grundavtal-2012-39");
}

TEST_CASE("Q2: the supplement of 2018 costs 2 085 000 kr a year, as proposed, price year unknown") {
  const Json answer = ask_json({"costs", "--year", "2018"});
  const Json& supplement = line(answer, "flode-tillagg-2018");
  CHECK(supplement["amount"]["ore"].number == 208'500'000);
  CHECK(!supplement["amount"]["approximate"].truth);
  CHECK(supplement["status"].text == "proposed");
  CHECK(supplement["priceLevel"]["year"].is_null());
  CHECK(supplement["priceLevel"]["reason"].text == "price-level-not-stated");
  CHECK(cites(supplement, "tillaggsuppdrag-2018", "Ekonomiska konsekvenser", 1));
}

TEST_CASE("Q5, Q6: what nobody wrote down is null, never zero and never worked out backwards") {
  const Json answer = ask_json({"costs", "--year", "2017"});
  for (const char* flow : {"flode-samordning-2017", "flode-tillagg-2016"}) {
    CAPTURE(flow);
    CHECK(line(answer, flow)["amount"]["ore"].is_null());
    CHECK(line(answer, flow)["amount"]["reason"].text == "amount-not-stated");
    CHECK(line(answer, flow)["status"].text == "unknown");
  }
  CHECK(answer["total"]["ore"].is_null());
  CHECK(answer["total"]["reason"].text == "nothing-counted");
  CHECK(contains(ask({"costs", "--year", "2017"}).out, "inget dokument säger"));
}

TEST_CASE("Q7: the agreement of 2018 runs two years at 1 694 000 kr, proposed") {
  const Json answer = ask_json({"in-force", "--on", "2018-06-01"});
  const Json& rehab = service(answer, "arbetsinriktad-rehabilitering");
  const Json& term = rehab["terms"].with("agreement", "overenskommelse-2018");
  CHECK(term["start"]["edtf"].text == "2018-01-01");
  CHECK(term["end"]["edtf"].text == "2019-12-31");
  CHECK(term["end"]["status"].text == "proposed");
  const Json costs = ask_json({"costs", "--year", "2019"});
  CHECK(line(costs, "flode-rehab-2018")["amount"]["ore"].number == 169'400'000);
  CHECK(line(costs, "flode-rehab-2018")["status"].text == "proposed");
}

TEST_CASE("Q9: 60 places were agreed and 34 individuals came in 2022, which is no occupancy") {
  const Json answer = ask_json({"capacity"});
  const Json& capacity = answer["capacities"].with("agreement", "overenskommelse-2018");
  CHECK(capacity["contracted"]["value"].number == 60);
  CHECK(capacity["contracted"]["unit"]["sv"].text == "platser");
  CHECK(capacity["used"]["value"].number == 34);
  CHECK(capacity["used"]["unit"]["sv"].text == "individer");
  CHECK(capacity["used"]["status"].text == "stated");
  CHECK(capacity["asOf"]["edtf"].text == "2022");
  CHECK(capacity["usedOfContracted"]["permille"].number == 567);
  CHECK(capacity["usedOfContracted"]["unitsDiffer"].truth);
  CHECK(cites(capacity["used"], "son-2020-281", "Ärende", 2));
}

TEST_CASE("Q11: Skog och mark had 10 and 20 places, and about 23 were taken in spring 2021") {
  const Json answer = ask_json({"capacity"});
  const Json& all = answer["capacities"];
  CHECK(all.with("agreement", "skog-och-mark-avtal-2006")["contracted"]["value"].number == 10);
  CHECK(all.with("agreement", "skog-och-mark-tillagg-2017")["contracted"]["value"].number == 20);
  const Json& used = all.with("agreement", "skog-och-mark-uppdrag-2020")["used"];
  CHECK(used["value"].number == 23);
  CHECK(used["approximate"].truth);
}

TEST_CASE("Q12: what Skog och mark cost is not stated; the saving of 3 million is no cost") {
  const Json answer = ask_json({"costs", "--year", "2021", "--service", "skog-och-mark-insats"});
  CHECK(answer["total"]["ore"].is_null());
  CHECK(answer["total"]["atLeast"].truth);
  for (const Json& one : answer["lines"].items) {
    CHECK(!one["counted"].truth);
    if (one["form"].text == "besparing") CHECK(one["whyNot"].text == "saving");
  }
}

TEST_CASE("Q13: no notice period is stated for the assignments of 2020") {
  for (const char* id : {"skog-och-mark-uppdrag-2020", "verksamhetsuppdrag-2020-hantverkshuset"}) {
    CAPTURE(id);
    const Json answer = ask_json({"notice", "--agreement", id});
    CHECK(answer["notice"].is_null());
    CHECK(answer["reason"].text == "no-document-says");
    CHECK(!answer["sources"].items.empty());
    const test::Ran text = ask({"notice", "--agreement", id});
    CHECK(contains(text.out, "Inget dokument säger någon uppsägningstid, uppgift saknas"));
  }
}

TEST_CASE("Q13, Q17: twelve months' notice before the proposed end is 2023-10-01") {
  const Json answer = ask_json({"notice", "--agreement", "overenskommelse-2018"});
  CHECK(answer["on"].text == "2023-08-30");
  CHECK(answer["onFrom"].text == "dataset");
  const Json& notice = answer["notice"];
  CHECK(notice["months"].number == 12);
  CHECK(notice["end"]["edtf"].text == "[2024-09-30,2024-10-01]");
  CHECK(notice["end"]["status"].text == "proposed");
  CHECK(notice["lastDayToAct"].text == "2023-10-01");
  CHECK(notice["safeDayToAct"].text == "2023-09-30");
  CHECK(notice["slackDays"].number == 32);
  CHECK(notice["costPerMonthOfDelay"]["ore"].number == 15'833'333);
  CHECK(notice["costPerMonthOfDelay"]["approximate"].truth);
  const Json late =
      ask_json({"notice", "--agreement", "overenskommelse-2018", "--on", "2023-10-11"});
  CHECK(late["notice"]["slackDays"].number == -10);
  CHECK(contains(ask({"notice", "--agreement", "overenskommelse-2018", "--on", "2023-10-11"}).out,
                 "Passerades för 10 dagar sedan."));
}

TEST_CASE("Q14: arbetsmarknadsnämnden was created in 2019, no day is stated") {
  const Json answer = ask_json({"succession", "--organization", "an"});
  const Json& change = answer["changes"].with("change", "an-bildas");
  CHECK(change["when"]["edtf"].text == "2019");
  CHECK(change["when"]["status"].text == "stated");
  CHECK(change["type"].text == "bildad");
  CHECK(cites(change, "son-2019-719", "Bakgrund", 3));
}

TEST_CASE("Q15: two different agreements go back to 2006") {
  const Json answer = ask_json({"in-force", "--on", "2007-01-01"});
  CHECK(service(answer, "skog-och-mark-insats")["inForce"].text == "yes");
  CHECK(service(answer, "arbetsinriktad-rehabilitering")["inForce"].text == "yes");
  CHECK(service(answer, "support-och-arbetsteamet")["inForce"].text == "no");
  const Json within = ask_json({"in-force", "--on", "2006-06-01"});
  CHECK(service(within, "skog-och-mark-insats")["inForce"].text == "maybe");
}

TEST_CASE("Q17: that it ends in 2024 is a proposal, no decision") {
  const Json answer = ask_json({"deadlines", "--on", "2024-01-01", "--within", "P1Y"});
  const Json& end = answer["deadlines"].with("kind", "end");
  CHECK(end["agreement"]["id"].text == "overenskommelse-2018");
  CHECK(end["day"].text == "2024-10-01");
  CHECK(end["status"].text == "proposed");
  const Json after = ask_json({"in-force", "--on", "2025-06-01"});
  const Json& rehab = service(after, "arbetsinriktad-rehabilitering");
  CHECK(rehab["inForce"].text == "no");
  CHECK(rehab["status"].text == "proposed");
}

TEST_CASE("Q18: names that mirror each other are two organisations") {
  const Json answer = ask_json({"search", "Arbetsmarknad och integration"});
  CHECK(answer["hits"].with("record", "ami")["kind"].text == "organization");
}

TEST_CASE("the year 2020: no document says, between two terms that are documented") {
  const Json answer = ask_json({"in-force", "--on", "2020-06-01"});
  const Json& rehab = service(answer, "arbetsinriktad-rehabilitering");
  CHECK(rehab["inForce"].is_null());
  CHECK(rehab["reason"].text == "no-document-says");
  CHECK(rehab["status"].text == "unknown");
  CHECK(rehab["between"].items.size() == 2);
  CHECK(rehab["between"][0]["end"]["edtf"].text == "2019-12-31");
  CHECK(rehab["between"][1]["start"]["edtf"].text == "2021");
  bool names_question = false;
  for (const Json& id : rehab["questions"].items) names_question |= id.text == "c-07";
  CHECK(names_question);
  CHECK(answer["summary"]["noDocumentSays"].number == 1);
}

TEST_CASE("autumn 2019: three months without a document for the team and the house") {
  const Json answer = ask_json({"in-force", "--on", "2019-11-15"});
  for (const char* id : {"support-och-arbetsteamet", "hantverkshuset"}) {
    CAPTURE(id);
    CHECK(service(answer, id)["reason"].text == "no-document-says");
  }
}

TEST_CASE("silent: said, not said and not loaded are three things") {
  const Json answer = ask_json({"silent"});
  const Json& clauses = answer["agreements"].with("agreement", "rehab-avtal-2006")["clauses"];
  CHECK(clauses.with("clause", "period")["said"].truth);
  CHECK(clauses.with("clause", "notice")["reason"].text == "no-document-says");
  CHECK(clauses.with("clause", "capacity")["reason"].text == "no-document-says");
}

TEST_CASE("paired: five points for one committee, one for the other") {
  const Json answer = ask_json({"paired"});
  const Json& decision = answer["decisions"].with("event", "forslag-overforing");
  CHECK(decision["unmatched"].number == 4);
  CHECK(!decision["decided"].truth);
  CHECK(decision["points"][0][1]["point"].text == "an-2021-1");
  CHECK(decision["points"][1][1]["point"].is_null());
  CHECK(decision["points"][1][1]["reason"].text == "no-matching-point");
}

TEST_CASE("questions: all 71, weightiest first; about a record or one of its claims") {
  const Json all = ask_json({"questions"});
  CHECK(all["questions"].items.size() == 71);
  CHECK(all["questions"][0]["weight"].text == "avgörande");
  const Json about = ask_json({"questions", "--about", "flode-budgetram-2023"});
  CHECK(about["questions"].with("id", "c-57")["settledBy"]["sv"].text == "Budgeten för 2023");
}

TEST_CASE("responsible: who, in every role, and what follows from a proposal") {
  const Json answer =
      ask_json({"responsible", "--service", "support-och-arbetsteamet", "--on", "2022-02-01"});
  const Json& parties = answer["parties"];
  CHECK(parties.with("role", "ansvarar")["organization"]["id"].text == "an");
  CHECK(parties.with("role", "ansvarar")["status"].text == "proposed");
  CHECK(parties.with("role", "utför")["organization"]["id"].is_null());
  CHECK(parties.with("role", "utför")["organization"]["reason"].text == "no-document-says");
  const Json gone =
      ask_json({"responsible", "--service", "skog-och-mark-insats", "--on", "2025-01-01"});
  CHECK(gone["parties"].with("role", "betalar")["organization"]["reason"].text == "not-in-force");
}

TEST_CASE("--known: what nobody had written yet is not known") {
  const Json then = ask_json({"in-force", "--on", "2020-06-01", "--known", "2018-12-31"});
  CHECK(then["known"].text == "2018-12-31");
  const Json& rehab = service(then, "arbetsinriktad-rehabilitering");
  CHECK(rehab["inForce"].is_null());
  CHECK(rehab["reason"].text == "no-document-says");  // it could be extended
  CHECK(service(then, "skog-och-mark-insats").kind == Json::Kind::missing);
  const Json now = ask_json({"in-force", "--on", "2020-06-01", "--known", "2023-08-30"});
  CHECK(service(now, "arbetsinriktad-rehabilitering")["reason"].text == "no-document-says");
  const Json day_before = ask_json({"responsible", "--service", "support-och-arbetsteamet", "--on",
                                    "2022-02-01", "--known", "2021-10-18"});
  for (const Json& party : day_before["parties"].items)
    CHECK(party["organization"]["id"].is_null());
  CHECK(contains(ask({"in-force", "--known", "2018-12-31"}).out,
                 "Bara handlingar som fanns den 2018-12-31."));
}

TEST_CASE("--known: without --on the day is that of the newest document that was known") {
  CHECK(ask_json({"in-force", "--known", "2018-12-31"})["on"].text == "2017-11-24");
}

TEST_CASE("compare: the move from one committee to another") {
  const Json answer = ask_json({"compare", "--from", "2021-12-31", "--to", "2022-01-01"});
  const Json& moved = answer["differences"].with("service", "support-och-arbetsteamet");
  CHECK(moved["before"]["parties"].with("role", "ansvarar")["organization"]["id"].text == "son");
  CHECK(moved["after"]["parties"].with("role", "ansvarar")["organization"]["id"].text == "an");
  const Json same = ask_json({"compare", "--from", "2021-12-31", "--to", "2021-12-31"});
  CHECK(same["differences"].items.empty());
}

TEST_CASE("changes: the days in order, each with what begins, ends or is decided") {
  const Json answer = ask_json({"changes"});
  std::string before;
  for (const Json& day : answer["days"].items) {
    CHECK(before < day["day"].text);
    before = day["day"].text;
  }
  const Json& first_day = answer["days"].with("day", "2018-01-01");
  CHECK(first_day["changes"].with("term", "overenskommelse-2018-forsta")["kind"].text ==
        "term-begins");
  const Json& year_only = answer["days"].with("day", "2006-01-01");
  CHECK(year_only["changes"].with("record", "rehab-avtal-2006")["bound"].text == "earliest");
}

TEST_CASE("coverage: a year that no document speaks of has an empty list") {
  const Json answer = ask_json({"coverage"});
  for (const Json& agreement : answer["agreements"].items) {
    std::int64_t year = agreement["years"][0]["year"].number;
    for (const Json& cell : agreement["years"].items) CHECK(cell["year"].number == year++);
  }
  const Json& years = answer["agreements"].with("agreement", "overenskommelse-2018")["years"];
  CHECK(!years.with("year", 2019)["documents"].items.empty());
  CHECK(years.with("year", 2020)["documents"].items.empty());
}

TEST_CASE("search: misspelt, former and short names, case numbers in any spelling") {
  CHECK(ask_json({"search", "Leanlnk"})["hits"][0]["record"]["id"].text == "leanlink");
  CHECK(ask_json({"search", "SON2020281"})["hits"].with("record", "son-2020-281")["kind"].text ==
        "document");
  CHECK(ask_json({"search", "skog", "mark"})["hits"].kind == Json::Kind::array);
  CHECK(ask_json({"search", "zzzzqqqq"})["hits"].items.empty());
  CHECK(contains(ask({"search", "zzzzqqqq"}).out, "Inget i filen liknar ”zzzzqqqq”."));
  CHECK(ask_json({"search", "\xff\x01 x"})["hits"].kind == Json::Kind::array);
}
