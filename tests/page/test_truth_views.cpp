// What the views say of small files that they once told untruths about: every view as text.

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "export/text_document.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/findings.h"
#include "support/files.h"
#include "words/format.h"

using namespace avtal;

namespace {

/// A file, perhaps with something exchanged in it, and all that is said of it.
struct Told {
  model::Dataset dataset;
  std::shared_ptr<const scene::Prepared> prepared;

  explicit Told(std::string bytes) {
    load::Result result = load::load_dataset(bytes);
    REQUIRE(result.dataset);
    dataset = *std::move(result.dataset);
    prepared = scene::prepare(dataset);
  }
  std::string all(const std::string& fragment) const {
    const auto view = state::from_fragment(fragment).state;
    return exporting::to_html(exporting::build_text_document(*prepared, view));
  }
  std::string panel(const std::string& fragment) const { return test::all_said(page(fragment)); }
  scene::Page page(const std::string& fragment) const {
    scene::PageRequest request = test::page_request(fragment, 1440, 900);
    request.prepared = prepared.get();
    return scene::build_page(request);
  }
};

std::string case_bytes(const std::string& name) {
  return test::bytes_of("tests/data/cases/" + name + ".json");
}

std::string with(std::string bytes, const std::string& known, const std::string& other) {
  const std::size_t at = bytes.find(known);
  REQUIRE_MESSAGE(at != std::string::npos, known);
  return bytes.replace(at, known.size(), other);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("truth: an amount that was refused is never told as not stated (R08)") {
  const Told told(with(case_bytes("R08-float-whole"), "1694000.0", "\"mycket\""));
  const std::string line =
      "fel på rad " + std::to_string(told.dataset.money_flows[0].amount.refused_line);
  for (const char* fragment : {"datum=2021-06-01&ar=2021", "datum=2021-06-01&ar=2021&spr=en"}) {
    const std::string said = told.all(fragment);
    CAPTURE(said);
    CHECK_FALSE(has(said, "anges inte i handlingarna"));
    CHECK_FALSE(has(said, "elopp anges inte"));
    CHECK_FALSE(has(said, "mount not stated"));
    CHECK_FALSE(has(said, "nget dokument anger ett belopp"));
    CHECK_FALSE(has(said, "o document states an amount"));
  }
  CHECK(has(told.all("datum=2021-06-01&ar=2021"), line));
  CHECK(has(told.panel("vy=kostnadsfloden&ar=2021&id=" + told.dataset.money_flows[0].id), line));
}

TEST_CASE("truth: an edge that was refused is told as that") {
  const Told told(with(case_bytes("J3-assumed-end"), "\"2012-01-01\"", "\"2012-13-01\""));
  const std::string said = told.all("datum=2015-02-06");
  CAPTURE(said);
  CHECK(has(said, "start ej inläst (fel på rad 1)"));
  CHECK_FALSE(has(said, "start anges inte"));
}

TEST_CASE("truth: a file with faults shows that it has them, in every view") {
  const Told faulty(with(case_bytes("R08-float-whole"), "1694000.0", "\"mycket\""));
  const Told good(case_bytes("J1-joint-responsibility"));
  for (const char* view : {"oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor"}) {
    const std::string fragment = std::string("vy=") + view;
    CHECK(has(faulty.panel(fragment), "1 fel i filen, det som är fel är inte inläst"));
    CHECK_FALSE(has(good.panel(fragment), "i filen"));
  }
  CHECK(has(faulty.all(""), "1 fel i filen"));
}

TEST_CASE("truth: bodies that hand over together are told together, and undated where undated") {
  const Told told(test::bytes_of("tests/load/samples/resolution-together.json"));
  const std::string said = told.all("datum=2016-06-01");
  CHECK(has(said, "A-nämnden och B-nämnden"));
  CHECK_FALSE(has(said, "A-nämnden eller B-nämnden"));
  const scene::Page page = told.page("vy=overlamningar");
  CHECK(has(test::name_of(page, "handover:h"), "datum anges inte"));
}

TEST_CASE("truth: a document dated to the year is no document of its last day (J4)") {
  const Told told(with(case_bytes("J4-one-service-undated"), "\"2012-03-02\"", "\"2015\""));
  const std::string said = told.panel("vy=tidslinje");
  CHECK(has(said, "Underlagets nyaste handling är daterad 2015."));
  CHECK_FALSE(has(said, "2015-12-31, underlagets nyaste"));
}

TEST_CASE("truth: what is assumed has a mark of its own, and every legend tells it") {
  const Told told(case_bytes("J3-assumed-end"));
  for (const char* view : {"oversikt", "kallor"}) {
    CHECK(has(told.panel(std::string("vy=") + view), "Antaget"));
  }
  CHECK(words::status_mark(model::Status::assumed, state::Language::sv) !=
        words::status_mark(model::Status::derived, state::Language::sv));
}

TEST_CASE("truth: an answer belongs to its day: nothing of 2023 is told of 2018") {
  const auto view = state::from_fragment("datum=2018-06-01").state;
  for (const scene::Finding& each : scene::findings(test::linkoping_prepared(), view)) {
    const bool of_the_day = each.id == "about" || each.id == "decide" || each.id == "now" ||
                            each.id == "no-action" || each.id == "decided" || each.id == "new";
    if (!of_the_day) continue;
    CAPTURE(each.id);
    CAPTURE(each.answer);
    CHECK_FALSE(has(each.answer, "2023"));
    CHECK_FALSE(has(each.answer, "förlängs inte"));
    CHECK_FALSE(has(each.answer, "2024-10-01"));
  }
  const base::Day day = *base::parse_day("2018-06-01");
  for (std::uint32_t i = 0; i < test::linkoping().services.size(); ++i) {
    for (const scene::Chip& chip :
         scene::service_chips(test::linkoping_prepared(), {i}, day, state::Language::sv)) {
      CHECK_FALSE(has(chip.text, "2023"));
      CHECK_FALSE(has(chip.text, "2024"));
    }
  }
}

TEST_CASE(
    "truth: years are compared by who pays in all their flows, and what runs does not begin") {
  Told linkoping(test::bytes_of("data/linkoping.json"));
  const std::string news = linkoping.all("vy=kostnadsfloden&ar=2018&jamfor=2017");
  CHECK(has(news, "Samordningsförbundet"));
  CHECK_FALSE(has(news, "ON → ON"));
  CHECK_FALSE(has(news, "Omsorgsnämnden gjorde det 2017 ("));
  CHECK_FALSE(has(news, "Ersättning → ersättning"));
  CHECK_FALSE(has(linkoping.all("vy=kostnadsfloden&ar=2020&jamfor=2019"), "börjar 2020"));
  CHECK(has(linkoping.all("ar=2018"), "minst 3\u00A0779\u00A0000\u00A0kr"));
}

TEST_CASE("truth: a second municipality is told of in words that are true of it") {
  const Told uppsala(case_bytes("uppsala"));
  for (const char* day : {"2006-06-01", "2015-12-31", "2019-06-01", "2022-06-01"}) {
    const std::string said = uppsala.all(std::string("datum=") + day);
    CAPTURE(day);
    for (const char* untrue :
         {"deltagarna", "undertecknat avtal", "Undertecknade avtal", "är bara ett förslag",
          "okänd · Platser", "nget dokument säger hur många platser", "tills vidare, start anges",
          "nget dokument säger hur många människor", "minst: inget känt", "1 handlingar"}) {
      CAPTURE(untrue);
      CHECK_FALSE(has(said, untrue));
    }
  }
  CHECK(has(uppsala.all("datum=2015-12-31"), "ca 120 personer (2015)"));
  CHECK(has(uppsala.all("datum=2015-12-31"), "SBN, BUN, UAN och HSS (start anges inte"));
  CHECK(has(uppsala.all(""), "(BUN) och De fem sociala distriktsnämnderna"));
  CHECK_FALSE(has(uppsala.all("datum=2006-06-01"), "UAN eller HSS"));
}

TEST_CASE("truth: several pay and deliver in English, and what is not said has no capital") {
  const Told uppsala(case_bytes("uppsala"));
  const std::string said = uppsala.all("datum=2015-07-09&spr=en");
  CHECK(has(said, "Enköping, Heby, Håbo, Knivsta, Tierp and Östhammar pay, SVO delivers"));
  CHECK_FALSE(has(said, "Östhammar pays"));
  CHECK_FALSE(has(said, "to unknown"));
  CHECK(has(said, "3 more sources come from outside."));
  CHECK_FALSE(has(said, "End: No document"));
  CHECK_FALSE(has(uppsala.all("datum=2015-07-09"), "Slut: Inget dokument"));
  CHECK(has(uppsala.all("datum=2015-07-09"), "Senast daterad är ALN-2014-0439, 2015-07-09"));
  const Told linkoping(test::bytes_of("data/linkoping.json"));
  CHECK(has(linkoping.all("datum=2022-06-01&spr=en"), "AN to a recipient that is not stated"));
}

TEST_CASE("truth: an empty file is told as empty") {
  const Told empty(case_bytes("J6-empty"));
  const std::string said = empty.all("");
  CHECK_FALSE(has(said, "0 av 0"));
  CHECK_FALSE(has(said, "Alla gäller"));
  CHECK(has(said, "Filen har inga insatser"));
}
