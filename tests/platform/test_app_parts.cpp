// The values that the application is made of, each by itself.
#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "platform/address_bar.h"
#include "platform/announcements.h"
#include "platform/file_problems.h"
#include "platform/keys.h"
#include "platform/overlay.h"
#include "platform/presenter.h"
#include "platform/sentences.h"
#include "words/notices.h"

using namespace avtal;
using platform::AddressBar;
using platform::Announcements;
using platform::Errand;
using platform::FileProblems;
using platform::Overlay;
using platform::Presenter;
using platform::word_of;

namespace {

std::vector<std::string> words_of(const std::vector<Errand>& errands) {
  std::vector<std::string> words;
  for (const Errand& errand : errands) words.push_back(word_of(errand));
  return words;
}

using Words = std::vector<std::string>;

state::ViewState at_slide(int step) {
  state::ViewState view;
  view.step = step;
  return view;
}

/// The slide that a step leads to; 0: none.
int slide_of(const Presenter::Step& step) {
  if (!step.action) return -1;
  return std::get<state::GoTo>(*step.action).state.step;
}

}  // namespace

// ---- what lies over the page -------------------------------------------------------------------

TEST_CASE("overlay: one thing at a time, and what is open closes by its own button") {
  Overlay overlay;
  CHECK(words_of(overlay.open(Overlay::Kind::menu)) == Words{"focus:menu:share"});
  CHECK(words_of(overlay.open(Overlay::Kind::filter)) == Words{"focus:filter:close"});
  CHECK(overlay.kind() == Overlay::Kind::filter);
  CHECK(words_of(overlay.open(Overlay::Kind::filter)) == Words{"focus:filter"});
  CHECK_FALSE(overlay.is_open());
  CHECK(words_of(overlay.close()).empty());
}

TEST_CASE("overlay: what is typed opens the search, and closing forgets it") {
  Overlay overlay;
  overlay.open(Overlay::Kind::menu);
  CHECK(overlay.search("avtal"));
  CHECK_FALSE(overlay.search("avtal"));
  scene::Surroundings around;
  overlay.fill(around);
  CHECK(around.search_open);
  CHECK_FALSE(around.menu_open);
  CHECK(around.search_text == "avtal");
  CHECK(overlay.search(std::string(500, 'x')));
  CHECK(overlay.text().size() == 120);
  overlay.close();
  CHECK(overlay.text().empty());
  CHECK(overlay.search(""));
}

// ---- presenting --------------------------------------------------------------------------------

TEST_CASE("presenter: comes back to where it left, within the slides that there are") {
  Presenter presenter;
  CHECK(slide_of(presenter.start(at_slide(0), 5)) == 1);
  CHECK(words_of(presenter.settle(at_slide(4))) == Words{"focus:slide:headline"});
  CHECK(presenter.settle(at_slide(5)).empty());
  CHECK(words_of(presenter.settle(at_slide(0))) == Words{"fullscreen:off", "focus:present"});
  CHECK(slide_of(presenter.start(at_slide(0), 9)) == 5);
  CHECK(slide_of(presenter.start(at_slide(0), 3)) == 3);
  presenter.start_over();
  CHECK(slide_of(presenter.start(at_slide(0), 9)) == 1);
}

TEST_CASE("presenter: keys turn, and numbers wait for Enter") {
  Presenter presenter;
  const state::ViewState view = at_slide(2);
  CHECK(slide_of(presenter.key(view, 20, "ArrowRight")) == 3);
  CHECK(slide_of(presenter.key(view, 20, "PageUp")) == 1);
  CHECK(slide_of(presenter.key(at_slide(99), 20, "ArrowLeft")) == 19);
  CHECK(slide_of(presenter.key(view, 20, "End")) == 20);
  CHECK(slide_of(presenter.key(view, 20, "Escape")) == 0);
  CHECK(words_of(presenter.key(view, 20, "1").errands) == Words{"focus:slide:headline"});
  CHECK(presenter.key(view, 20, "7").errands.empty());
  CHECK(presenter.typed() == "17");
  CHECK(slide_of(presenter.key(view, 20, "Enter")) == 17);
  CHECK(presenter.typed().empty());
  CHECK_FALSE(presenter.key(view, 20, "x").used);
}

TEST_CASE("presenter: the blank screen is left by any turn and by leaving") {
  Presenter presenter;
  presenter.settle(at_slide(2));
  CHECK(words_of(presenter.key(at_slide(2), 5, "b").errands) == Words{"focus:slide:unblank"});
  CHECK(presenter.blank());
  CHECK(slide_of(presenter.turn(at_slide(2), 5, 1)) == -1);  // shows the slide that was hidden
  CHECK_FALSE(presenter.blank());
  CHECK(slide_of(presenter.turn(at_slide(2), 5, 1)) == 3);
  presenter.toggle_blank();
  presenter.settle(at_slide(0));
  CHECK_FALSE(presenter.blank());
}

// ---- said aloud --------------------------------------------------------------------------------

TEST_CASE("announcements: the last step is said once, and a sentence goes before it") {
  scene::Page page;
  page.headline = "Tre av fyra insatser";
  page.regions.push_back({.id = "panel:title", .text = "Skog och mark"});
  state::ViewState view;
  view.selected = "skog";
  const platform::Told told{page, view, base::day_of(2020, 6, 1), {}};
  Announcements announcements;
  CHECK(announcements.take(told).empty());
  announcements.step(state::SetAsOf{base::day_of(2020, 6, 1)});
  announcements.step(state::Select{"skog"});
  CHECK(announcements.take(told) == "Skog och mark");
  CHECK(announcements.take(told).empty());
  announcements.view();
  announcements.say(platform::sentence(words::notices::file_closed));
  CHECK(announcements.take(told) == words::say(view.language, words::notices::file_closed));
  announcements.view();
  CHECK(announcements.take(told) == "Tre av fyra insatser");
  announcements.view();
  announcements.forget();
  CHECK_FALSE(announcements.any());
}

TEST_CASE("announcements: without a panel the item that is selected is named") {
  scene::Page page;
  page.nodes.resize(2);
  page.nodes[1].kind = scene::NodeKind::item;
  page.nodes[1].selected = true;
  page.nodes[1].name = "Avtal 2018";
  state::ViewState view;
  view.selected = "avtal";
  Announcements announcements;
  announcements.selection();
  CHECK(announcements.take({page, view, {}, {}}) == "Avtal 2018");
  view.selected.clear();
  announcements.selection();
  CHECK(announcements.take({page, view, {}, {}}) == words::notices::panel_closed.in(view.language));
}

// ---- keys --------------------------------------------------------------------------------------

TEST_CASE("keys: what they mean depends on what is seen") {
  scene::Page page;
  state::ViewState view;
  state::Context context;
  context.full = {0, 1000};
  const platform::Seen seen{page, view, context, ""};
  const auto meaning = [&](std::string_view key, bool shift = false) {
    return platform::meaning_of(key, shift, seen);
  };
  const auto is_nothing = [](const platform::KeyMeaning& each) {
    return std::holds_alternative<std::monostate>(each);
  };
  for (const char* const key :
       {"ArrowLeft", "ArrowUp", "+", "PageDown", "Home", "8", "x", "Escape"}) {
    CAPTURE(key);
    CHECK(is_nothing(meaning(key)));
  }
  CHECK(std::get<scene::Command>(meaning("/")) == scene::CommandKind::search);

  page.chart.emplace();
  page.chart->scale.window = {100, 300};
  page.scroll_areas.push_back({{0, 0, 400, 200}, 900});
  CHECK(std::get<state::Pan>(std::get<state::Action>(meaning("ArrowLeft"))).days ==
        doctest::Approx(-100));
  CHECK(std::get<state::Pan>(std::get<state::Action>(meaning("ArrowRight", true))).days ==
        doctest::Approx(500));
  CHECK(std::get<platform::ScrollPart>(meaning("PageUp")).by == doctest::Approx(-170));

  page.regions.push_back({.id = "panel:next"});
  CHECK(std::get<platform::Operate>(meaning("ArrowRight")).node == "panel:next");
}

// ---- address and files -------------------------------------------------------------------------

TEST_CASE("address bar: only what does not stand there is written, and a step is not lost") {
  AddressBar bar;
  state::ViewState view;
  bar.read("v=1&vy=tidslinje");
  view.view = state::View::handovers;
  bar.write(view, true);
  view.view = state::View::sources;
  bar.write(view, false);
  const auto change = bar.take();
  REQUIRE(change);
  CHECK(change->fragment == state::to_fragment(view));
  CHECK(change->push);
  CHECK_FALSE(bar.take());
  bar.write(view, true);
  CHECK_FALSE(bar.take());
}

TEST_CASE("file problems: those of the last file alone, until they are closed") {
  FileProblems problems;
  platform::Library::Opened faulty;
  faulty.usable = true;
  faulty.errors.resize(2);
  problems.report("a.json", faulty);
  problems.report("b.json", faulty);
  scene::Surroundings around;
  problems.fill(around, state::Language::sv);
  CHECK(around.problem_file == "b.json");
  CHECK(around.problem_file_used);
  CHECK(around.problems.size() == 2);
  problems.report("c.json", {});
  CHECK_FALSE(problems.any());
  problems.fill(around, state::Language::sv);
  CHECK(around.problem_file.empty());
  CHECK(around.problems.empty());
}

TEST_CASE("a link with any number of useless parts is told in one sentence, with their number") {
  std::string fragment = "v=1&vy=tidslinje";
  for (int i = 0; i < 500; ++i) fragment += "&k" + std::to_string(i) + "=1";
  const auto said = platform::about_skipped(state::from_fragment(fragment).ignored);
  REQUIRE(said.size() == 1);
  CHECK(said.front().sv ==
        "Adressen har 500 delar som inte går att använda. De hoppades över: k0=1, k1=1, k2=1, …");
  const auto one = platform::about_skipped(state::from_fragment("v=1&okand=1").ignored);
  REQUIRE(one.size() == 1);
  CHECK(one.front().sv.find("okand=1") != std::string::npos);
  CHECK(one.front().sv.find("en del som sidan inte känner till") != std::string::npos);
  // What is said of the whole address stays a sentence of its own.
  CHECK(platform::about_skipped(state::from_fragment("v=9&a=1&b=1").ignored).size() == 2);
}

TEST_CASE("what another module says of a file is told as it says it, in either language") {
  const auto issues = platform::issues_of(
      "EPerioder, rad 14, Slut: fel.\tTerms, row 14, End: wrong.\nW2 kolumner har ingen plats.\t2 "
      "columns have no place.\n\nskräp");
  REQUIRE(issues.size() == 2);
  CHECK(platform::about_issue(issues[0], state::Language::sv) == "Perioder, rad 14, Slut: fel.");
  CHECK(platform::about_issue(issues[0], state::Language::en) == "Terms, row 14, End: wrong.");
  CHECK(issues[0].severity == load::Severity::error);
  CHECK(issues[1].severity == load::Severity::warning);
}
