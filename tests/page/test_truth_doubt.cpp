// What is only probable or assumed is told and drawn as that.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "answers/build.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "say/handovers_describe.h"
#include "views/handovers/handovers_story.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

using model::PartyRole;
using model::Status;

/// Responsible: the one until the year, the other from it.
model::Dataset handed_over(std::string_view when, Status status) {
  test::Build build;
  const auto one = build.organization("a");
  const auto other = build.organization("b");
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2010-01-01", "2024-12-31");
  build.party(agreement, PartyRole::responsible, one).end = test::edge(when, status);
  build.party(agreement, PartyRole::responsible, other).start = test::edge(when, status);
  return build.done();
}

std::string duty_of(const model::Dataset& data, const std::string& who) {
  for (const answers::Duty& duty : answers::duties(data, answers::responsibility(data))) {
    if (data.at(duty.organization).id == who) return duty_period(duty, state::Language::sv);
  }
  return {};
}

bool is_drawn(const model::Dataset& data, Look look) {
  const auto prepared = prepare(data);
  const Story story = story_of(*prepared, {});
  for (const StoryRibbon& ribbon : story.threads.front().ribbons) {
    for (const StoryStay& stay : ribbon.stays) {
      for (const StoryPiece& piece : stay.pieces) {
        if (piece.look == look) return true;
      }
    }
  }
  return false;
}

}  // namespace

TEST_CASE("truth: a day worked out from a date marked uncertain is told as probable") {
  const auto probable = handed_over("2019?", Status::stated);
  CHECK(duty_of(probable, "a") ==
        "från 2010-01-01 till troligen 2019-12-31, troligen åtminstone till 2019-01-01");
  CHECK(duty_of(probable, "b") ==
        "från troligen 2019-01-01 till 2024-12-31, troligen senast från 2019-12-31");
  const auto stated = handed_over("2019", Status::stated);
  CHECK(duty_of(stated, "b") == "2019-01-01–2024-12-31, säkert från 2019-12-31");
}

TEST_CASE("truth: nothing of Linköping is certain from a day that no letter states") {
  for (const answers::Duty& duty :
       answers::duties(test::linkoping(), test::linkoping_prepared().roles())) {
    const std::string text = duty_period(duty, state::Language::sv);
    CAPTURE(text);
    const bool doubted = duty.start_doubted || duty.end_doubted;
    const bool split = text.find(", ") != std::string::npos;
    if (doubted && split) CHECK(text.find("troligen") != std::string::npos);
    if (duty.status != Status::stated) CHECK(text.find(", säkert") == std::string::npos);
  }
}

TEST_CASE("truth: what is assumed is drawn otherwise than what is stated") {
  CHECK(is_drawn(handed_over("2019-05-01", Status::assumed), Look::assumed));
  CHECK_FALSE(is_drawn(handed_over("2019-05-01", Status::stated), Look::assumed));
  CHECK(is_drawn(handed_over("2019-05-01?", Status::stated), Look::assumed));
}

TEST_CASE("truth: the handovers explain how what is assumed is drawn") {
  const Page page = build_page(test::page_request("vy=overlamningar", 1440, 900));
  CHECK(test::all_said(page).find("Antaget") != std::string::npos);
}
