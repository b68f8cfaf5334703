#include <doctest/doctest.h>

#include <string>

#include "state/own_steps.h"

using namespace avtal;
using namespace avtal::state;

namespace {

using Steps = std::vector<std::string>;

ViewState with_steps(Steps steps) {
  ViewState state;
  state.own_steps = std::move(steps);
  return state;
}

ViewState read_back(const ViewState& state) {
  const Parsed parsed = from_fragment(to_fragment(state));
  CHECK(parsed.ignored.empty());
  return parsed.state;
}

}  // namespace

TEST_CASE("a step is the picture, not who looks at it") {
  ViewState state = from_fragment("vy=overlamningar&fran=2020&till=2024&id=a").state;
  const std::string step = own_step_of(state);
  CHECK(step == "vy=overlamningar&fran=2020&till=2024&id=a");
  state.language = Language::en;
  state.theme = Theme::dark;
  state.text_version = true;
  state.step = 3;
  state.notes = true;
  state.embedded = true;
  state.data_hash = "0123abcd";
  state.own_steps = {"vy=kallor"};
  CHECK(own_step_of(state) == step);
  CHECK(own_step_of(ViewState{}) == "v=1");
}

TEST_CASE("own steps stand in the link and come back from it") {
  const ViewState state = with_steps({"vy=overlamningar&id=\xC3\xB6vrigt", "v=1", "vy=kallor"});
  ViewState expected = state;
  expected.own_steps[0] = "vy=overlamningar&id=%C3%B6vrigt";
  const std::string fragment = to_fragment(expected);
  CHECK(fragment == "v=1&egna=vy=overlamningar;id=%C3%B6vrigt!v=1!vy=kallor");
  CHECK(read_back(expected) == expected);
  CHECK(to_fragment(read_back(expected)) == fragment);
}

TEST_CASE("no own steps leave nothing in the link") { CHECK(to_fragment(with_steps({})).empty()); }

TEST_CASE("of steps that are broken, what can be understood is kept, and the reader is told") {
  const Parsed parsed = from_fragment("egna=vy=kallor;hej=1!!vy=nix!vy=oversikt");
  CHECK(parsed.state.own_steps == Steps{"vy=kallor", "v=1", "vy=oversikt"});
  REQUIRE(parsed.ignored.size() == 1);
  CHECK(parsed.ignored[0].key == "egna");
  CHECK(parsed.ignored[0].reason == Notice::Reason::bad_value);
}

TEST_CASE("steps within steps are refused, however deep") {
  std::string deep = "egna=";
  for (int i = 0; i < 300; ++i) deep += "egna=";
  CHECK(from_fragment(deep + "vy=kallor").state.own_steps.empty());
  CHECK(from_fragment("egna=vy=kallor;egna=vy=kallor").state.own_steps.empty());
}

TEST_CASE("a link holds no more steps than it has room for") {
  ViewState state;
  while (has_room_for_own_step(state)) state.own_steps.push_back("vy=kallor");
  CHECK(state.own_steps.size() == kMostOwnSteps);
  CHECK(read_back(state) == state);

  std::string many = "egna=vy=kallor";
  for (std::size_t i = 0; i < kMostOwnSteps; ++i) many += "!vy=kallor";
  const Parsed parsed = from_fragment(many);
  CHECK(parsed.state.own_steps.size() == kMostOwnSteps);
  CHECK(parsed.ignored.size() == 1);

  ViewState few;
  few.selected = std::string(100, 'x');
  few.filter.committees = {std::string(90, 'a'), std::string(90, 'b'), std::string(90, 'c')};
  while (has_room_for_own_step(few)) few.own_steps.push_back(own_step_of(few));
  CHECK(few.own_steps.size() < kMostOwnSteps);
  CHECK(read_back(few).own_steps == few.own_steps);
}
