// The handovers: what the letters say is in the picture, and odd data do no harm.

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

Page handovers_page(const std::string& fragment, float width = 1440, float height = 900) {
  return build_page(test::page_request("vy=overlamningar&" + fragment, width, height));
}

bool tells(const Page& page, std::string_view part) {
  if (test::all_said(page).find(part) != std::string::npos) return true;
  return std::any_of(page.nodes.begin(), page.nodes.end(), [&](const Node& node) {
    return node.name.find(part) != std::string::npos || node.value.find(part) != std::string::npos;
  });
}

bool paints(const Page& page, std::string_view part) {
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      if (text != nullptr && text->string.find(part) != std::string::npos) return true;
    }
  }
  return false;
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

// ---- facts §5 and §7.4 ----

TEST_CASE("handovers: the finding is worked out, with what is only proposed") {
  CHECK(node_with(handovers_page(""), "headline")->name ==
        "Arbetsmarknadsnämnden tar över två insatser, varav en enligt förslag");
  CHECK(node_with(handovers_page("spr=en"), "headline")->name ==
        "Labour Market Committee takes over two services, one of them as proposed");
}

TEST_CASE("handovers: all readings of where it goes are named, each once") {
  const Page page = build_page(test::page_request("vy=overlamningar", 1440, 900));
  const auto node = std::find_if(page.nodes.begin(), page.nodes.end(), [](const Node& each) {
    return each.id == "handover:overlamning-alternativ";
  });
  REQUIRE(node != page.nodes.end());
  CHECK(node->name.find("Social- och omsorgsnämnden (SON), Lotsen, Idéburet offentligt "
                        "partnerskap (IOP) eller Arbetsmarknadsnämnden (AN)") != std::string::npos);
}

namespace {

/// The numbers and dots of the handovers, and where they are drawn; a dot's words are empty.
struct DrawnMark {
  Point at;
  std::string words;
};

std::vector<DrawnMark> drawn_marks(const Page& page) {
  std::vector<DrawnMark> marks;
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const Text* text = std::get_if<Text>(&shape);
      const bool number = text && text->align == Align::centre && text->size == 12 &&
                          text->string.find_first_not_of("0123456789.") == std::string::npos;
      if (number) marks.push_back({text->at, text->string});
      const Circle* dot = std::get_if<Circle>(&shape);
      if (dot && dot->radius == 5 && dot->fill.role == Role::ink9)
        marks.push_back({dot->centre, ""});
    }
  }
  return marks;
}

}  // namespace

TEST_CASE("handovers: on a phone too every mark is drawn, none upon another") {
  for (const char* fragment : {"vy=overlamningar", "vy=overlamningar&fran=2015&till=2025"}) {
    const auto marks = drawn_marks(build_page(test::page_request(fragment, 390, 844)));
    CAPTURE(fragment);
    CHECK(marks.size() >= 6);
    for (std::size_t i = 0; i < marks.size(); ++i) {
      for (std::size_t k = 0; k < i; ++k) {
        CHECK_FALSE((std::abs(marks[i].at.x - marks[k].at.x) < 12 &&
                     std::abs(marks[i].at.y - marks[k].at.y) < 12));
      }
    }
  }
}

TEST_CASE("handovers: only moves of responsibility carry a number, in the order of time") {
  const Page page = handovers_page("");
  CHECK(node_with(page, "handover:overlamning-bin-an")->name.find("1. ") == 0);
  CHECK(node_with(page, "handover:overlamning-support")->name.find("2. ") == 0);
  for (const Node& node : page.nodes) {
    const bool other = node.id.find("handover:") == 0 && node.id != "handover:overlamning-bin-an" &&
                       node.id != "handover:overlamning-support";
    const std::size_t digits = node.name.find_first_not_of("0123456789");
    const bool numbered = digits > 0 && node.name.compare(digits, 2, ". ") == 0;
    if (other || node.id.find("money:") == 0) CHECK_FALSE(numbered);
  }
  std::vector<std::string> numbers;
  for (const DrawnMark& mark : drawn_marks(page)) {
    if (!mark.words.empty()) numbers.push_back(mark.words);
  }
  std::sort(numbers.begin(), numbers.end());
  CHECK(numbers == std::vector<std::string>{"1", "2"});
}

TEST_CASE("handovers: a move keeps its number whatever is filtered away, and at either level") {
  const Page level = handovers_page("niva=forvaltningar");
  CHECK(node_with(level, "handover:overlamning-support")->name.find("2. ") == 0);
  // A step of a presentation has a filter of its own.
  const Page slide = build_page(test::page_request("steg=8", 1280, 720));
  CHECK(node_with(slide, "slide:handover:overlamning-support")->name.find("2. ") == 0);
}

TEST_CASE("handovers: each of the ten stands in the picture, with date and status") {
  const Page page = handovers_page("");
  const auto name = [&](const char* id) {
    const Node* node = node_with(page, std::string("handover:") + id);
    return node != nullptr ? node->name : std::string();
  };
  const auto has = [&](const char* id, std::string_view part) {
    return name(id).find(part) != std::string::npos;
  };
  CHECK(has("overlamning-support", "2022-01-01, föreslaget"));
  CHECK(has("overlamning-hantverkshuset-kvar",
            "Ansvaret ligger kvar hos Social- och omsorgsnämnden"));
  CHECK(has("overlamning-skog-an", "2022-05-01"));
  CHECK(has("overlamning-skog-hantverkshuset", "2022-05-01"));
  CHECK(has("overlamning-samordning", "Från Samordningsförbundet"));
  CHECK(has("overlamning-rehab-bin", "2018-01-01, föreslaget"));
  CHECK(has("overlamning-bin-an", "datum anges inte, tidigast 2019, senast 2023-08-30"));
  CHECK(has("overlamning-on-son", "datum anges inte, tidigast 2017-12-04, senast 2020-06"));
  CHECK(has("overlamning-iaf", "2022-01-01"));
  CHECK(has("overlamning-alternativ", "senast 2024-10-01, föreslaget"));
}

TEST_CASE("handovers: stretches that no document covers are told, and stay open") {
  const Page page = handovers_page("");
  CHECK(tells(page, "Inget dokument säger vem som ansvarar 2019-10-01–2019-12-31"));
  CHECK(tells(page, "Inget dokument säger vem som utför 2022-01-01"));
}

TEST_CASE("handovers: people who move and money that follows are on the page") {
  const Page page = handovers_page("fran=2015&till=2025");
  CHECK(paints(page, "ca 10 platser"));
  CHECK(paints(page, "ca 13 individer"));
  // The invoice goes the other way than its money.
  CHECK(tells(page, "Faktura 2022: Hela 2022. AN fakturerar SON. 3\u00a0407\u00a0367\u00a0kr"));
  CHECK(tells(page, "Ramflytt 2023: 2023-01-01"));
  CHECK(tells(page, "Belopp anges inte"));
}

TEST_CASE("handovers: the panel has the steps with their sources, and the points side by side") {
  const Page page = handovers_page("id=overlamning-support", 1440, 4000);
  const auto value = [&](const char* id) { return test::said_in(page, id); };
  CHECK(value("panel:kicker").find("Överlämning 2") == 0);
  CHECK(value("panel:step:0").find("2022-01-01") != std::string::npos);
  CHECK(value("panel:step:1").find("SON 2019-719") != std::string::npos);
  CHECK(value("panel:step:2").find("Belopp anges inte") != std::string::npos);
  CHECK(value("panel:pair:0").find("SON: 1.") == 0);
  CHECK(value("panel:pair:0").find("AN: 1.") != std::string::npos);
  CHECK(value("panel:pair:1").find("AN: Ingen motsvarande punkt") != std::string::npos);
  CHECK_FALSE(test::block_with(page, "panel:previous")->disabled);
  CHECK_FALSE(test::block_with(page, "panel:next")->disabled);
  const Page first = handovers_page("id=overlamning-on-son", 1440, 4000);
  CHECK(test::block_with(first, "panel:previous")->disabled);
  CHECK(tells(page, "4 punkter saknar motsvarighet"));
}

TEST_CASE("handovers: a committee tells what it has been in charge of, and its names") {
  const Page page = handovers_page("id=son&datum=2023-08-30", 1440, 6000);
  CHECK(test::said_in(page, "panel:today").find("Hantverkshuset, övriga delar") == 0);
  CHECK(tells(page, "social och omsorgsnämnden"));
  CHECK(tells(page, "Social- och omsorgsnämnden följer efter Omsorgsnämnden, datum anges inte"));
  CHECK(test::block_with(page, "panel:handover:overlamning-support"));
  // The sums that facts forbid are nowhere.
  CHECK_FALSE(tells(page, "1\u00a0322\u00a0367"));
}

TEST_CASE("handovers: what is not looked at dims") {
  const auto faint = [](const Page& page) {
    int count = 0;
    for (const Layer& layer : page.layers) {
      for (const Shape& shape : layer.shapes) {
        const Band* band = std::get_if<Band>(&shape);
        if (band != nullptr && band->fill.alpha < 0.5F && band->fill.role != Role::none) ++count;
      }
    }
    return count;
  };
  CHECK(faint(handovers_page("")) == 0);
  CHECK(faint(handovers_page("id=overlamning-support")) > 0);
}

TEST_CASE("handovers: committees and administrations are two levels of the same story") {
  const Page committees = handovers_page("fran=2015&till=2025");
  const Page administrations = handovers_page("niva=forvaltningar&fran=2015&till=2025");
  CHECK(paints(committees, "Arbetsmarknadsnämnden"));
  CHECK(paints(administrations, "Integrations- och arbetsmarknadsförvaltningen"));
  CHECK(node_with(administrations, "level:administrations")->selected);
}

// ---- odd data ----

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
