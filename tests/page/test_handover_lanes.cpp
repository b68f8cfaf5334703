// The handovers of odd data: lanes and rows of a story that nobody foresaw.

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "answers/build.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "views/handovers/handovers_story.h"

using namespace avtal;
using namespace avtal::scene;
using namespace avtal::test;
using avtal::test::Build;
using avtal::test::Ref;
using model::PartyRole;

namespace {

bool tells(const Page& page, std::string_view part) {
  if (test::all_said(page).find(part) != std::string::npos) return true;
  return std::any_of(page.nodes.begin(), page.nodes.end(), [&](const Node& node) {
    return node.name.find(part) != std::string::npos || node.value.find(part) != std::string::npos;
  });
}

/// A dataset of one's own, as a page and as a story.
struct Made {
  explicit Made(Build& build) : data(build.done()), prepared(prepare(data)) {}
  Story story(state::ViewState view = {}) const { return story_of(*prepared, view); }
  Page page(state::ViewState view = {}) const {
    PageRequest request;
    request.prepared = prepared.get();
    request.view = std::move(view);
    request.view.view = state::View::handovers;
    request.text_width = test::measure();
    return build_page(request);
  }
  model::Dataset data;
  std::shared_ptr<const Prepared> prepared;
};

/// One service and who answers for it: "a 2010-01-01 2014-12-31", one per party.
struct Answering {
  std::string who;
  std::string first;
  std::string last;
};

Ref<model::Service> add_service(Build& build, const std::string& id,
                                const std::vector<Answering>& all) {
  const auto service = build.service(id);
  const auto agreement = build.agreement(id + "-avtal", {service});
  build.term(agreement, all.front().first, all.back().last);
  for (const Answering& each : all) {
    Ref<model::Organization> who{0};
    while (build.data.organizations[who.index].id != each.who) ++who.index;
    build.party(agreement, PartyRole::responsible, who, each.first, each.last);
  }
  return service;
}

void add_organizations(Build& build, const std::vector<std::string>& ids) {
  for (const std::string& id : ids) {
    const auto ref = build.organization(id);
    build.data.organizations[ref.index].kind = model::OrganizationKind::committee;
  }
}

/// "a b": the lanes of the responsible ribbon, by their first member.
std::string lanes_of(const Made& made, const Story& story, std::size_t thread) {
  std::string text;
  for (const StoryStay& stay : story.threads[thread].ribbons[0].stays) {
    const StoryLane& lane = story.lanes[static_cast<std::size_t>(stay.lane)];
    text += (text.empty() ? "" : " ") +
            (lane.members.empty() ? "-" : made.data.at(lane.members.front()).id);
  }
  return text;
}

}  // namespace

TEST_CASE("story: an empty dataset has a page") {
  Build build;
  const Made made(build);
  CHECK(made.story().threads.empty());
  CHECK(node_with(made.page(), "headline")->name == "Inga överlämningar i underlaget");
}

TEST_CASE("story: a service that returns comes back to the lane and row it had") {
  Build build;
  add_organizations(build, {"a", "b"});
  add_service(build, "s",
              {{"a", "2010-01-01", "2011-12-31"},
               {"b", "2012-01-01", "2013-12-31"},
               {"a", "2014-01-01", "2015-12-31"}});
  const Made made(build);
  const Story story = made.story();
  CHECK(lanes_of(made, story, 0) == "a b a");
  const auto& stays = story.threads[0].ribbons[0].stays;
  CHECK(stays[0].row == stays[2].row);
  CHECK_FALSE(made.page().nodes.empty());
}

TEST_CASE("story: two handovers on one day, and a committee that lived for one day") {
  Build build;
  add_organizations(build, {"a", "b", "c"});
  add_service(build, "s",
              {{"a", "2010-01-01", "2011-12-31"},
               {"b", "2012-01-01", "2012-01-01"},
               {"c", "2012-01-02", "2013-12-31"}});
  add_service(build, "t", {{"a", "2010-01-01", "2011-12-31"}, {"c", "2012-01-01", "2013-12-31"}});
  model::OrganizationChange change;
  change.id = "b-bildas";
  change.resulting = {Ref<model::Organization>{1}};
  change.when.date = test::one(test::date("2012-01-01"));
  build.data.organization_changes.push_back(change);
  change.id = "b-upphör";
  change.type = model::ChangeType::ended;
  std::swap(change.original, change.resulting);
  build.data.organization_changes.push_back(change);
  const Made made(build);
  const Story story = made.story();
  CHECK(lanes_of(made, story, 0) == "a b c");
  CHECK(lanes_of(made, story, 1) == "a c");
  for (const Node& node : made.page().nodes) {
    CAPTURE(node.id);
    CHECK(node.rect.w >= 0);
    CHECK(std::isfinite(node.rect.x));
  }
}

TEST_CASE("story: a cycle of renames is one lane with every name in it") {
  Build build;
  add_organizations(build, {"alfa", "beta"});
  add_service(build, "s",
              {{"alfa", "2008-01-01", "2009-12-31"},
               {"beta", "2010-01-01", "2014-12-31"},
               {"alfa", "2015-01-01", "2018-12-31"}});
  for (const auto& [from, to, when] : {std::tuple{0U, 1U, "2010"}, std::tuple{1U, 0U, "2015"}}) {
    model::OrganizationChange change;
    change.id = std::string("c-") + when;
    change.type = model::ChangeType::renamed;
    change.original = {Ref<model::Organization>{from}};
    change.resulting = {Ref<model::Organization>{to}};
    change.when.date = test::one(test::date(when));
    build.data.organization_changes.push_back(change);
  }
  const Made made(build);
  const Story story = made.story();
  CHECK(lanes_of(made, story, 0) == "alfa");
  const Page page = made.page();
  CHECK(tells(page, "alfa, sedan beta, sedan alfa"));
}

TEST_CASE("story: who answers is named by nobody: a lane of its own, and open ribbons") {
  Build build;
  const auto service = build.service("s");
  const auto agreement = build.agreement("x", {service});
  build.term(agreement, "2020-01-01", "2021-12-31");
  const Made made(build);
  CHECK(lanes_of(made, made.story(), 0) == "-");
  CHECK(tells(made.page(), "Inget dokument säger vem som ansvarar 2020-01-01–2021-12-31"));
}

TEST_CASE("story: sixty organisations and five hundred services are drawn in bundles") {
  Build build;
  std::vector<std::string> ids;
  for (int i = 0; i < 60; ++i) ids.push_back("n" + std::to_string(i));
  add_organizations(build, ids);
  for (int i = 0; i < 500; ++i) {
    const int from = i % 20;
    add_service(build, "s" + std::to_string(i),
                {{ids[static_cast<std::size_t>(from)], "2010-01-01", "2014-12-31"},
                 {ids[static_cast<std::size_t>(from * 2 + 20)], "2015-01-01", "2019-12-31"}});
  }
  const Made made(build);
  const Story story = made.story();
  CHECK(story.threads.size() == 20);
  std::size_t services = 0;
  for (const StoryThread& thread : story.threads) services += thread.services.size();
  CHECK(services == 500);
  // Each bundle opens, and nothing else changes its lane.
  state::ViewState open;
  open.folded = {bundle_id(made.data, story.threads[3])};
  const Story opened = made.story(open);
  CHECK(opened.threads.size() == 20 + 24);
  CHECK(lanes_of(made, opened, 0) == lanes_of(made, story, 0));
  CHECK(made.page().chart->content_height > 0);
  // And one button puts them all back.
  const Page page = made.page(open);
  const Node* button = test::node_with(page, "bundles:close");
  REQUIRE(button);
  CHECK(std::get<state::GoTo>(*button->action).state.folded.empty());
}

TEST_CASE("story: who answer together do so from as long ago as any of them") {
  Build build;
  add_organizations(build, {"alfa", "beta", "gamma"});
  const auto service = build.service("s");
  const auto agreement = build.agreement("x", {service});
  build.term(agreement, "", "2014-01-31");
  for (std::uint32_t i = 0; i < 3; ++i)
    build.party(agreement, PartyRole::responsible, Ref<model::Organization>{i});
  const auto later = build.agreement("y", {build.service("t")});
  build.term(later, "2006-01-01", "2016-12-31");
  const Made made(build);
  const Story story = made.story();
  std::vector<base::Day> firsts;
  for (const StoryRibbon& ribbon : story.threads.front().ribbons) {
    REQUIRE(!ribbon.stays.empty());
    firsts.push_back(ribbon.stays.front().first);
  }
  REQUIRE(firsts.size() == 3);
  CHECK(firsts[0] < base::day_of(2014, 1, 1));
  CHECK(firsts[1] == firsts[0]);
  CHECK(firsts[2] == firsts[0]);
}
