// What pages say of small files that other programs told untruths about.

#include <doctest/doctest.h>

#include <memory>
#include <string>

#include "answers/in_force.h"
#include "base/date.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/findings.h"
#include "support/files.h"

using namespace avtal;

namespace {

struct Case {
  model::Dataset dataset;
  std::shared_ptr<const scene::Prepared> prepared;

  explicit Case(const std::string& name) {
    load::Result result = load::load_dataset(test::bytes_of("tests/data/cases/" + name + ".json"));
    REQUIRE(result.dataset);
    dataset = *std::move(result.dataset);
    prepared = scene::prepare(dataset);
  }

  static base::Day day(std::string_view text) { return *base::parse_day(text); }
  std::string headline(std::string_view on) const {
    return scene::headline(*prepared, day(on), state::Language::sv);
  }
  std::string chips(std::string_view on) const {
    std::string text;
    for (const scene::Chip& chip :
         scene::service_chips(*prepared, {0}, day(on), state::Language::sv)) {
      text += (text.empty() ? "" : " | ") + chip.text;
    }
    return text;
  }
  std::string finding(const std::string& id, const std::string& fragment) const {
    const auto view = state::from_fragment(fragment).state;
    for (const scene::Finding& each : scene::findings(*prepared, view)) {
      if (each.id == id) return each.answer;
    }
    return {};
  }
};

std::string linkoping_headline(std::string_view on) {
  return scene::headline(test::linkoping_prepared(), Case::day(on), state::Language::sv);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("truth: renewed, ended and unclear are called that") {
  const Case renewed("R01-tacit-renewal");
  CHECK(renewed.chips("2024-06-15") == "I kraft | förlängs tyst, inget känt sedan 2020-01-01");
  CHECK(renewed.headline("2024-06-15") == "Insatsen är i kraft");
  const Case unclear("R01-tacit-no-length");
  CHECK(unclear.chips("2024-06-15") == "Oklart om i kraft | förlängs tyst, hur länge anges inte");
  const Case ended("R02-terminated-early");
  CHECK(ended.chips("2020-06-01") == "Upphörde 2019-12-31");
  const Case assumed("J3-assumed-end");
  CHECK(has(assumed.chips("2015-02-06"), "antaget"));
}

TEST_CASE("truth: the headline counts yes, no, unclear and what no document says apart") {
  CHECK(Case("R04-two-unclear").headline("2021-06-01") ==
        "För två av två insatser är det oklart om de är i kraft");
  CHECK(Case("R04-unknown-start").headline("2021-06-01") == "Det är oklart om insatsen är i kraft");
  CHECK(Case("R04-unknown-start").chips("2021-06-01") == "Oklart om i kraft | start anges inte");
  CHECK(linkoping_headline("2023-08-30") ==
        "Tre av fyra insatser är i kraft, en föreslogs upphöra");
  CHECK(linkoping_headline("2005-01-01") == "Ingen av fyra insatser är i kraft");
  CHECK(has(linkoping_headline("2006-06-01"), "oklart"));
  CHECK(has(Case("J6-empty").headline("2020-01-01"), "Filen har inga insatser"));
}

TEST_CASE("truth: proposed is not done, wherever it is told") {
  const auto& prepared = test::linkoping_prepared();
  const auto record = test::linkoping().find("skog-och-mark-insats");
  REQUIRE(record);
  const auto chips =
      scene::service_chips(prepared, {record->index}, Case::day("2023-08-30"), state::Language::sv);
  REQUIRE(chips.size() == 2);
  CHECK(chips[0].text == "Föreslogs upphöra 2022-05-01");
  CHECK(chips[1].text == "om det beslutades är inte känt");
  const auto view = state::from_fragment("datum=2023-08-30").state;
  for (const scene::Finding& each : scene::findings(prepared, view)) {
    if (each.id != "now") continue;
    CHECK(has(each.answer,
              "Oklart: Skog och mark (föreslogs upphöra 2022-05-01; om det beslutades är inte "
              "känt)."));
    CHECK_FALSE(has(each.answer, "Inte i kraft"));
  }
}

TEST_CASE("truth: a bar of which nobody states the start begins where the axis does") {
  const Case unknown("R04-unknown-start");
  const scene::Lane& lane = unknown.prepared->lanes()[0];
  REQUIRE(lane.bars.size() == 1);
  const scene::Bar& bar = *lane.bars.begin();
  CHECK(bar.span.unknown_start);
  CHECK(bar.first == unknown.prepared->extent.first);
  CHECK(bar.first_certain == Case::day("2022-12-31"));
}

TEST_CASE("truth: a sum that rests on proposals says so") {
  const auto view = state::from_fragment("datum=2018-06-01").state;
  for (const scene::Finding& each : scene::findings(test::linkoping_prepared(), view)) {
    if (each.id != "cost") continue;
    CHECK(has(each.answer, "Minst 3\u00A0779\u00A0000\u00A0kr"));
    CHECK(has(each.answer, "2 av beloppen är bara föreslagna."));
  }
}
