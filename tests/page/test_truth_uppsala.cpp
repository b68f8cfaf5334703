// What another municipality's letters are told to say: each was once told otherwise, and is a kind.

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "answers/build.h"
#include "export/text_document.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/findings.h"
#include "support/files.h"

using namespace avtal;

namespace {

struct Told {
  model::Dataset dataset;
  std::shared_ptr<const scene::Prepared> prepared;

  explicit Told(model::Dataset data)
      : dataset(std::move(data)), prepared(scene::prepare(dataset)) {}

  std::string finding(const std::string& id, const std::string& fragment) const {
    const auto view = state::from_fragment(fragment).state;
    for (const scene::Finding& each : scene::findings(*prepared, view)) {
      if (each.id == id) return each.answer;
    }
    return {};
  }
  std::optional<model::Status> status(const std::string& id, const std::string& fragment) const {
    const auto view = state::from_fragment(fragment).state;
    for (const scene::Finding& each : scene::findings(*prepared, view)) {
      if (each.id == id) return each.status;
    }
    return {};
  }
  std::string chips(std::string_view on) const {
    std::string text;
    for (const scene::Chip& chip :
         scene::service_chips(*prepared, {0}, test::day(on), state::Language::sv)) {
      text += (text.empty() ? "" : " | ") + chip.text;
    }
    return text;
  }
  std::string headline(std::string_view on) const {
    return scene::headline(*prepared, test::day(on), state::Language::sv);
  }
  std::string text(const std::string& fragment) const {
    return exporting::to_html(
        exporting::build_text_document(*prepared, state::from_fragment(fragment).state));
  }
};

Told uppsala() {
  auto loaded = load::load_dataset(test::bytes_of("tests/data/cases/uppsala.json"));
  REQUIRE(loaded.dataset);
  return Told(*std::move(loaded.dataset));
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// One agreement of one term.
Told one_term(model::Claims<base::Edge> start, model::Claims<base::Edge> end) {
  test::Build build;
  const auto service = build.service("insats");
  build.term(build.agreement("avtal", {service}), std::move(start), std::move(end));
  return Told(build.done());
}

}  // namespace

TEST_CASE("truth: a term that was only proposed is over, and was not proposed to be ended") {
  const Told told = one_term(test::edge("2015-01-01", model::Status::proposed),
                             test::edge("2015-12-31", model::Status::proposed));
  CHECK(told.chips("2016-06-01") ==
        "Föreslogs gälla till 2015-12-31 | om det beslutades är inte känt");
  CHECK(told.headline("2016-06-01") == "Insatsen är inte i kraft");
  CHECK(has(told.finding("now", "datum=2016-06-01"),
            "Inte i kraft: insats (föreslogs gälla till 2015-12-31)."));
  CHECK(told.chips("2014-06-01") == "Inte i kraft | föreslogs börja 2015-01-01");
  const Told ended =
      one_term(test::edge("2015-01-01"), test::edge("2015-12-31", model::Status::proposed));
  CHECK(has(ended.chips("2016-06-01"), "Föreslogs upphöra 2015-12-31"));
}

TEST_CASE("truth: the day on which something is certain is no day on which it began") {
  const std::string told = uppsala().finding("responsible", "datum=2012-06-01");
  CAPTURE(told);
  CHECK(has(told, "SBN, BUN, UAN och HSS (start anges inte, angivet)"));
  CHECK_FALSE(has(told, "2014-01-31"));
  CHECK_FALSE(has(told, "SBN från 2007"));
}

TEST_CASE("truth: the end of a term has one day and one status in every answer") {
  const Told told = uppsala();
  CHECK(has(told.finding("no-action", "datum=2016-06-01"), "slutar 2016-12-31 (antaget)"));
  CHECK(has(told.finding("no-action", "datum=2019-06-01"), "slutar 2020 (angivet)"));
}

TEST_CASE("truth: what nobody has entered is not what no document says") {
  const Told told = uppsala();
  for (const char* day : {"2012-06-01", "2016-06-01", "2019-06-01"}) {
    const std::string fragment = "datum=" + std::string(day);
    CAPTURE(day);
    CHECK_FALSE(has(told.finding("delay", fragment), "Inget dokument"));
    CHECK_FALSE(has(told.finding("no-action", fragment), "inget dokument"));
    CHECK_FALSE(has(told.finding("cost", fragment), "Inget dokument"));
    CHECK_FALSE(has(told.text(fragment), "Uppsägningstid: inget dokument säger"));
  }
}

TEST_CASE("truth: nothing is stated where nothing is known to be in force") {
  CHECK(uppsala().status("now", "datum=2026-11-30") == model::Status::derived);
}

TEST_CASE("truth: what it is about does not end with the day that is shown") {
  CHECK(has(uppsala().finding("about", "datum=2012-06-01"), "10 avtal, det äldsta från 2012"));
}

TEST_CASE("text: a mark beside the words that it stands for is not said twice") {
  const Told told = uppsala();
  for (const char* day : {"2012-06-01", "2016-06-01", "2026-11-30"}) {
    const std::string text = told.text("datum=" + std::string(day));
    CHECK_FALSE(has(text, "uppgift saknas (uppgift saknas)"));
    CHECK_FALSE(has(text, "varav en inte är säker"));
    CHECK_FALSE(has(text, "3 dagar att bevaka, varav 3"));
  }
}

TEST_CASE(
    "truth: who had a part in what is over is told in the past, of what was only proposed not") {
  for (const auto& [status, told] :
       {std::pair{model::Status::stated, "a ansvarade"}, std::pair{model::Status::proposed, ""}}) {
    test::Build build;
    const auto body = build.organization("a");
    const auto service = build.service("insats");
    const auto agreement = build.agreement("avtal", {service});
    build.term(agreement, test::edge("2015-01-01", status), test::edge("2015-12-31", status));
    build.party(agreement, model::PartyRole::responsible, body);
    const Told over(build.done());
    CHECK(scene::parties_line(*over.prepared, service, test::day("2016-06-01"),
                              state::Language::sv) == told);
    CHECK(scene::parties_line(*over.prepared, service, test::day("2015-06-01"),
                              state::Language::sv) == "a ansvarar");
  }
}

TEST_CASE("truth: how many are in force counts what may be, up to what is not ruled out") {
  const Told told = uppsala();
  std::size_t yes = 0;
  std::size_t no = 0;
  const auto states = answers::in_force(told.dataset, test::day("2014-01-01"));
  for (const answers::ServiceState& state : states) {
    yes += state.in_force == answers::InForce::yes ? 1 : 0;
    no += state.in_force == answers::InForce::no ? 1 : 0;
  }
  REQUIRE(yes + no < states.size());
  const std::string figure = std::to_string(yes) + "–" + std::to_string(states.size() - no) +
                             " av " + std::to_string(states.size());
  CHECK(has(told.text("vy=oversikt&datum=2014-01-01"), figure));
}

TEST_CASE("truth: an end of which only the year is known is in that year, not on it") {
  const auto end_of = [](const char* last) {
    const Told told = one_term(test::edge("2010-01-01"), test::edge(last));
    return scene::state_reason(told.dataset,
                               answers::in_force(told.dataset, test::day("2020-01-01")).front(),
                               state::Language::en);
  };
  CHECK(end_of("2015") == "the term ended in 2015");
  CHECK(end_of("2015-03") == "the term ended in 2015-03");
  CHECK(end_of("2015-03-31") == "the term ended on 2015-03-31");
}

TEST_CASE("truth: letters that propose are not told away because no matter is entered for them") {
  const Told told = uppsala();
  const std::string decide = told.finding("decide", "datum=2016-06-01");
  CHECK(has(decide, "6 handlingar är förslag, men inget ärende är inläst för dem."));
  CHECK_FALSE(has(decide, "Inget"));
  CHECK(told.status("decide", "datum=2016-06-01") == model::Status::unknown);
}

TEST_CASE("truth: who went on, as far as nobody says otherwise, is perhaps") {
  const Told told = uppsala();
  const std::string holders = told.finding("responsible", "datum=2016-06-01");
  CHECK(has(holders, "sedan kanske ALN från 2017-01-01 (antaget)"));
  // No surer than the weakest of what it tells.
  CHECK(told.status("responsible", "datum=2016-06-01") == model::Status::assumed);
}

TEST_CASE("truth: of a year without any money nothing is said to be counted once") {
  const Told told = uppsala();
  CHECK(told.finding("twice", "datum=2016-06-01") == "Inget flöde som är inläst gäller 2016.");
  CHECK(told.status("twice", "datum=2016-06-01") == model::Status::unknown);
}

TEST_CASE("truth: a term whose end is known to the year ends on no day") {
  const Told told = uppsala();
  const std::string latest = told.finding("latest", "datum=2019-06-01");
  CHECK(has(latest,
            "Senast 2020-01-01, den första dag då perioden för ”Samverkansavtal HUL "
            "2018–2020” kan sluta (beräknat). Senast möjliga dag: 2020-12-31."));
  // Ends that nobody states are not told away.
  CHECK(has(told.finding("no-action", "datum=2026-01-01"), "har ett känt slut"));
}

TEST_CASE("truth: a panel tells numbers of registers, and which part a term is of") {
  test::Build build;
  const auto left = build.service("vänster");
  const auto right = build.service("höger");
  const auto agreement = build.agreement("avtal", {left, right});
  build.term(agreement, "2020-01-01", "2020-12-31");
  build.term(agreement, "2020-01-01", "..");
  build.of(agreement).terms[0].services = {left};
  build.of(agreement).terms[1].services = {right};
  build.of(agreement).number = "A-17";
  const auto body = build.organization("bolaget");
  build.data.organizations[body.index].number = "556000-0000";
  build.data.organizations[body.index].kind = model::OrganizationKind::company;
  const Told told(build.done());
  const auto panel_of = [&told](const std::string& id) {
    scene::PageRequest request = test::page_request("vy=tidslinje&id=" + id, 1440, 900);
    request.prepared = told.prepared.get();
    const scene::Page page = scene::build_page(request);
    const auto* panel = test::block_with(page, "panel");
    return panel == nullptr ? std::string() : document::words_of(*panel);
  };
  const std::string panel = panel_of("avtal");
  CHECK(has(panel, "A-17"));
  CHECK(has(panel, "Gäller vänster"));
  CHECK(has(panel, "Gäller höger"));
  CHECK(has(panel, "2020-01-01 tills vidare"));
  const std::string owner = panel_of("bolaget");
  CHECK(has(owner, "556000-0000"));
  CHECK(has(owner, "Bolag"));
}
