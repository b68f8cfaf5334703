// Agreements that are not concluded, asked through the command.

#include <doctest/doctest.h>

#include <string>

#include "command.h"

using namespace avtal;
using test::ask;
using test::ask_json;
using test::contains;
using test::Json;

namespace {

const std::string kFile = "tests/data/cases/S1-agreement-states.json";

const Json& service_in(const Json& answer, const std::string& id) {
  for (const Json& each : answer["services"].items) {
    if (each["service"]["id"].text == id) return each;
  }
  FAIL("no service ", id);
  return answer;
}

}  // namespace

TEST_CASE("ask: answers carry how far an agreement has come") {
  const Json answer = ask_json({"in-force", "--on", "2027-01-01"}, kFile);
  const Json& planned = service_in(answer, "stad");
  CHECK(planned["inForce"].text == "yes");
  CHECK(planned["status"].text == "proposed");
  const Json& state = planned["terms"].items.front()["agreement"]["state"];
  CHECK(state["value"].text == "planned");
  CHECK(state["status"].text == "stated");
  const Json& taxi = service_in(answer, "taxi");
  CHECK(taxi["inForce"].text == "no");
  CHECK(taxi["withdrawn"].items.front()["agreement"]["state"]["value"].text == "withdrawn");
  const Json& disputed = service_in(answer, "skjuts");
  CHECK(disputed["inForce"].text == "maybe");
  CHECK(disputed["terms"].items.front()["agreement"]["state"]["resolution"].text == "contradicted");
}

TEST_CASE("ask: what is not concluded is not said to be in force") {
  const std::string text = ask({"in-force", "--on", "2027-01-01"}, kFile).out;
  CHECK(contains(text, "1 av 6 insatser är i kraft, för tre är inget avtalat än"));
  CHECK(contains(text, "  Svar    Planeras, inte avtalat\n"));
  CHECK(contains(text, "  Svar    Överprövas, inte avtalat\n"));
  CHECK(contains(text, "  Svar    Återkallat: gäller inte\n"));
  CHECK(contains(text, "Oklart om i kraft: oklart om det är ingånget"));
  CHECK(contains(ask({"responsible", "--service", "stad", "--on", "2027-01-01"}, kFile).out,
                 "Planeras, inte avtalat"));
  CHECK(contains(ask({"costs", "--year", "2027"}, kFile).out,
                 "300\u00A0000\u00A0kr om avtalet är ingånget, föreslaget"));
  const std::string watch = ask({"watch", "--on", "2026-03-01"}, kFile).out;
  CHECK(contains(watch, "tilldelat, inte undertecknat"));
  CHECK_FALSE(contains(watch, "taxi"));
}

TEST_CASE("ask: who pays for what is not concluded is no surer than the agreement") {
  const std::string text = ask({"costs", "--year", "2027"}, kFile).out;
  CHECK(contains(text, "Betalar     Socialnämnden, föreslaget"));
  CHECK(contains(text, "Får betalt  Provbolaget, föreslaget"));
  CHECK_FALSE(contains(text, "Socialnämnden, angivet"));
}
