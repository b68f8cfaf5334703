// What is not concluded is nowhere told as what holds, and what is withdrawn is nowhere drawn so.

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <utility>

#include "answers/search.h"
#include "export/text_document.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/findings.h"
#include "say/search_facts.h"
#include "support/files.h"

using namespace avtal;

namespace {

struct States {
  model::Dataset dataset;
  std::shared_ptr<const scene::Prepared> prepared;

  States() {
    load::Result result =
        load::load_dataset(test::bytes_of("tests/data/cases/S1-agreement-states.json"));
    REQUIRE(result.dataset);
    dataset = *std::move(result.dataset);
    prepared = scene::prepare(dataset);
  }
  scene::Page page(const std::string& fragment, const std::string& sought = {}) const {
    const answers::SearchIndex index(dataset, scene::search_facts(dataset));
    scene::PageRequest request = test::page_request(fragment, 1440, 900);
    request.prepared = prepared.get();
    request.around.search_open = !sought.empty();
    request.around.search_text = sought;
    request.search = &index;
    return scene::build_page(request);
  }
  std::string panel(const std::string& id) const {
    return test::all_said(page("vy=tidslinje&datum=2027-01-01&id=" + id));
  }
  std::string text(const std::string& fragment) const {
    return exporting::to_html(
        exporting::build_text_document(*prepared, state::from_fragment(fragment).state));
  }
  std::string finding(const std::string& id) const {
    for (const scene::Finding& each :
         scene::findings(*prepared, state::from_fragment("datum=2027-01-01").state)) {
      if (each.id == id) return each.answer;
    }
    return {};
  }
  std::string chip(const std::string& agreement, int year = 2027) const {
    return scene::agreement_chips(*prepared, {dataset.find(agreement)->index},
                                  base::day_of(year, 1, 1), state::Language::sv)
        .front()
        .text;
  }
};

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("truth: an agreement that is not concluded says how far it has come, not that it holds") {
  const States states;
  for (const auto& each : {std::pair{"hemtjanst-ny", "Upphandlas, inte avtalat"},
                           std::pair{"stad-plan", "Planeras, inte avtalat"},
                           std::pair{"mat-avtal", "Tilldelat, inte undertecknat"},
                           std::pair{"park-avtal", "Överprövas, inte avtalat"},
                           std::pair{"taxi-avtal", "Återkallat: gäller inte"},
                           std::pair{"skjuts-avtal", "Oklart om det är ingånget"}}) {
    CAPTURE(each.first);
    for (const int year : {2026, 2027, 2029}) CHECK(states.chip(each.first, year) == each.second);
    CHECK(has(states.panel(each.first), "Avtalets läge"));
  }
  // The state stands with its source; what is said of the agreement is no surer than it.
  const scene::Page page = states.page("vy=tidslinje&datum=2027-01-01&id=mat-avtal");
  const std::string row = test::said_in(page, "panel:agreement-state");
  CHECK(has(row, "Tilldelat, inte undertecknat"));
  const std::string cost = test::said_in(page, "panel:cost");
  CHECK(has(cost, "föreslaget"));
  CHECK_FALSE(has(cost, "angivet"));
}

TEST_CASE("truth: what is not agreed begins only if it is agreed") {
  const States states;
  const scene::Page page = states.page("vy=tidslinje&rader=avtal&datum=2026-06-01");
  std::string said;
  for (const scene::Node& node : page.nodes) said += node.name + "\n";
  CHECK(has(said, "börjar 2026-07-01 om det avtalas"));
  CHECK_FALSE(has(said, "föreslogs börja"));
}

TEST_CASE("truth: every view of such agreements is a sound page") {
  const States states;
  for (const char* view :
       {"vy=oversikt", "vy=tidslinje", "vy=tidslinje&rader=avtal", "vy=overlamningar",
        "vy=kostnadsfloden&ar=2027", "vy=kallor", "vy=kalender", "vy=bevakning",
        "vy=tidslinje&id=taxi-avtal", "vy=kostnadsfloden&id=taxi-pengar"}) {
    CAPTURE(view);
    test::check_page(states.page(std::string(view) + "&datum=2027-01-01"));
  }
  const scene::Page lanes = states.page("vy=tidslinje&rader=avtal&datum=2027-01-01");
  bool told = false;
  for (const scene::Node& node : lanes.nodes) {
    told = told || node.name == "Återkallat: gäller inte";
  }
  CHECK(told);
}

TEST_CASE("truth: nowhere is it counted among what is in force") {
  const States states;
  const std::string now = states.finding("now");
  CHECK(has(now, "I kraft: Hemtjänst"));
  CHECK(has(now, "Inte avtalat än: Städning"));
  CHECK(has(now, "Oklart: Skolskjuts (oklart om det är ingånget)"));
  CHECK(has(now, "Inte i kraft: Färdtjänst (återkallat: gäller inte)"));
  const std::string headline =
      scene::headline(*states.prepared, base::day_of(2027, 1, 1), state::Language::sv);
  CHECK(
      headline ==
      "En av sex insatser är i kraft, för tre är inget avtalat än, för en är det oklart och en är "
      "inte i kraft");
  CHECK(has(states.finding("cost"), "2 av beloppen är bara föreslagna"));
  CHECK(has(states.finding("about"),
            "ett avtal (därtill 5 som bara är föreslagna), dessutom ett återkallat"));
  CHECK_FALSE(has(now, "slut 2028-06-30 (angivet)"));
}

TEST_CASE("truth: what is withdrawn has no bar, and is listed as withdrawn") {
  const States states;
  const scene::Page page = states.page("vy=tidslinje&datum=2027-01-01");
  CHECK(test::node_with(page, "term:taxi:taxi-avtal:0") == nullptr);
  bool drawn = false;
  bool planned = false;
  for (const scene::Node& node : page.nodes) {
    drawn = drawn || has(node.name, "Färdtjänst med taxi");
    planned = planned || has(node.name, "planeras, inte avtalat");
  }
  CHECK_FALSE(drawn);
  CHECK(planned);
  const std::string table = states.text("vy=tidslinje&datum=2027-01-01&text=1");
  CHECK(has(table, "Färdtjänst med taxi"));
  CHECK(has(table, "återkallat: gäller inte"));
  CHECK(has(table, "upphandlas, inte avtalat"));
  const std::string flows = test::all_said(states.page("vy=kostnadsfloden&ar=2027&form=tabell"));
  CHECK_FALSE(has(flows, "700\u00A0000"));
  CHECK(has(flows, "400\u00A0000"));
  CHECK(has(flows, "300\u00A0000\u00A0kr om avtalet är ingånget"));
  CHECK(has(flows, "nej, oklart om avtalet är ingånget"));
  const std::string found = test::all_said(states.page("vy=tidslinje", "taxi"));
  CHECK(has(found, "Avtal, återkallat: gäller inte, 2026-07-01"));
  CHECK(has(found, "Ersättning, återkallat: gäller inte, 700\u00A0000"));
  CHECK(has(test::all_said(states.page("vy=bevakning&datum=2026-03-01")),
            "Ett återkallat avtal står inte här."));
}
