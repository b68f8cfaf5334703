// The timeline: lanes of each kind, folded and sorted, ties between agreements, controls.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"

using namespace avtal;
using namespace avtal::scene;
using test::node_with;

namespace {

Page page_of(const std::string& fragment, float width = 1440, float height = 1400) {
  return build_page(test::page_request(fragment, width, height));
}

std::vector<std::string> lanes_of(const Page& page) {
  std::vector<std::pair<float, std::string>> lanes;
  for (const Node& node : page.nodes) {
    if (node.kind == NodeKind::heading && node.id.find("lane:") == 0) {
      lanes.emplace_back(node.highlight.y, node.id.substr(5));
    }
  }
  std::stable_sort(lanes.begin(), lanes.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  std::vector<std::string> ids;
  for (const auto& [y, id] : lanes) ids.push_back(id);
  return ids;
}

std::string tooltip_of(const Node& node) {
  std::string text;
  for (const TooltipLine& line : node.tooltip) text += line.text + "\n";
  return text;
}

state::ViewState after(const Page& page, std::string_view node, const state::ViewState& view) {
  const Node* found = node_with(page, node);
  REQUIRE_MESSAGE(found, std::string(node));
  REQUIRE(found->action);
  return state::reduce(view, *found->action, context_of(test::linkoping_prepared()));
}

}  // namespace

TEST_CASE("timeline: a lane per service, committee or agreement") {
  CHECK(lanes_of(page_of("")) ==
        std::vector<std::string>{"arbetsinriktad-rehabilitering", "support-och-arbetsteamet",
                                 "hantverkshuset", "skog-och-mark-insats"});
  CHECK(lanes_of(page_of("rader=namnder")) == std::vector<std::string>{"on", "son", "bin", "an"});
  const auto agreements = lanes_of(page_of("rader=avtal"));
  CHECK(agreements.size() == 8);  // those that are no supplements
  CHECK(agreements.front() == "rehab-avtal-2006");
}

TEST_CASE("timeline: a committee's lane shows its agreements while it has a part in them") {
  const Page page = page_of("rader=namnder", 1440, 3000);
  CHECK(node_with(page, "bar:on:rehab-avtal-2015:0"));
  CHECK(node_with(page, "bar:on:grundavtal-2012-39:0"));
  CHECK_FALSE(node_with(page, "bar:an:grundavtal-2012-39:0"));
  CHECK(node_with(page, "bar:an:overfort-uppdrag-2022:0"));
  const Node* shared = node_with(page, "bar:on:overenskommelse-2018:0");
  const Node* later = node_with(page, "bar:son:overenskommelse-2018:1");
  REQUIRE(shared);
  REQUIRE(later);
  CHECK(shared->rect.right() < later->rect.x);  // 2018 to 2019, then from 2021
  CHECK_FALSE(node_with(page, "bar:on:overenskommelse-2018:2"));
}

TEST_CASE("timeline: a lane of an agreement holds its supplements too") {
  const Page page = page_of("rader=avtal", 1440, 3000);
  CHECK(node_with(page, "bar:grundavtal-2012-39:support-tillagg-2016:0"));
  CHECK_FALSE(node_with(page, "lane:support-tillagg-2016"));
  CHECK(node_with(page, "lane:overenskommelse-2018:state")->name.find("I kraft") == 0);
}

TEST_CASE("timeline: lanes in the order that is asked for") {
  CHECK(lanes_of(page_of("ordning=namn")) ==
        std::vector<std::string>{"arbetsinriktad-rehabilitering", "hantverkshuset",
                                 "skog-och-mark-insats", "support-och-arbetsteamet"});
  CHECK(lanes_of(page_of("ordning=start")).back() == "hantverkshuset");
  CHECK(lanes_of(page_of("ordning=slut")).front() == "skog-och-mark-insats");
  const auto by_name = lanes_of(page_of("ordning=namn&rader=avtal&spr=en"));
  CHECK(by_name.size() == 8);
}

TEST_CASE("timeline: a folded lane is a strip that still has its bars") {
  const Page whole = page_of("");
  const Page folded = page_of("vikta=arbetsinriktad-rehabilitering");
  const std::string bar = "bar:arbetsinriktad-rehabilitering:overenskommelse-2018:0";
  REQUIRE(node_with(whole, bar));
  REQUIRE(node_with(folded, bar));
  CHECK(node_with(folded, bar)->rect.h < node_with(whole, bar)->rect.h);
  CHECK(node_with(folded, bar)->rect.x == node_with(whole, bar)->rect.x);
  // What no document covers is seen folded too.
  const auto gaps = [](const Page& page) {
    return std::count_if(page.nodes.begin(), page.nodes.end(),
                         [](const Node& node) { return node.id.find("gap:") == 0; });
  };
  CHECK(gaps(folded) == gaps(whole));
  const float moved = node_with(whole, "lane:hantverkshuset")->rect.y -
                      node_with(folded, "lane:hantverkshuset")->rect.y;
  CHECK(moved == doctest::Approx(148 - 44));
  // What no lane of this kind is called is left out of account.
  CHECK(lanes_of(page_of("vikta=son,finns-inte,overenskommelse-2018")) == lanes_of(whole));
}

TEST_CASE("timeline: the fold button folds and unfolds, and says which it does") {
  state::ViewState view;
  const Page whole = page_of("");
  view = after(whole, "lane:hantverkshuset:fold", view);
  CHECK(view.folded == std::vector<std::string>{"hantverkshuset"});
  const Page folded = page_of(state::to_fragment(view));
  CHECK(node_with(folded, "lane:hantverkshuset:fold")->name.find("Fäll ut") == 0);
  view = after(folded, "lane:hantverkshuset:fold", view);
  CHECK(view == state::ViewState{});
}

TEST_CASE("timeline: all lanes are folded at once, and one of them opened again") {
  state::ViewState view = after(page_of("vikta=hantverkshuset"), "fold-all", {});
  CHECK(view.all_folded);
  CHECK(view.folded.empty());
  const Page all = page_of(state::to_fragment(view));
  const auto fold = [](const Page& page, const char* lane) {
    return node_with(page, std::string("lane:") + lane + ":fold")->name.substr(0, 8);
  };
  CHECK(fold(all, "hantverkshuset") == "Fäll ut");
  CHECK(fold(all, "skog-och-mark-insats") == "Fäll ut");
  view = after(all, "lane:hantverkshuset:fold", view);
  const Page one = page_of(state::to_fragment(view));
  CHECK(fold(one, "hantverkshuset") == "Fäll ih");
  CHECK(fold(one, "skog-och-mark-insats") == "Fäll ut");
  CHECK(after(one, "fold-all", view) == state::ViewState{});
}

TEST_CASE("timeline: controls change kind and order, and go round") {
  state::ViewState view;
  view = after(page_of(""), "lanes:committees", view);
  CHECK(view.lanes == state::Lanes::committees);
  for (int i = 0; i < 4; ++i) {
    view = after(page_of(state::to_fragment(view)), "lane-order", view);
  }
  CHECK(view.lane_order == state::LaneOrder::dataset);
  CHECK(node_with(page_of("rader=namnder"), "lanes:committees")->selected);
  CHECK_FALSE(node_with(page_of("rader=namnder"), "lanes:services")->selected);
}

TEST_CASE("timeline: every control is there at every size") {
  for (const auto& [width, height] : std::vector<std::pair<float, float>>{
           {1440, 900}, {1280, 720}, {1024, 768}, {744, 1024}, {390, 844}, {360, 640}}) {
    const float wide = width;  // a lambda cannot take a structured binding
    CAPTURE(wide);
    PageRequest request = test::page_request("datum=2020-06-01", width, height);
    request.around.today = base::day_of(2026, 3, 1);
    const Page page = build_page(request);
    for (const char* id : {"lanes:services", "lanes:committees", "lanes:agreements", "lane-order",
                           "as-of:today", "as-of:newest"}) {
      CAPTURE(id);
      CHECK(node_with(page, id));
    }
    CHECK(test::block_with(page, "known"));
  }
}

TEST_CASE("timeline: the page says on which date it opened, and the way to today") {
  PageRequest request = test::page_request("", 1440, 900);
  CHECK(node_with(build_page(request), "headline:sentence")
            ->name.find("Läget den 2023-08-30, underlagets nyaste handling.") == 0);
  CHECK_FALSE(node_with(build_page(request), "as-of:today"));
  CHECK_FALSE(node_with(build_page(request), "as-of:newest"));
  request.around.today = base::day_of(2026, 3, 1);
  const Node* today = node_with(build_page(request), "as-of:today");
  REQUIRE(today);
  const state::ViewState view = after(build_page(request), "as-of:today", {});
  CHECK(view.as_of == base::day_of(2026, 3, 1));
  request.view = view;
  const Page then = build_page(request);
  CHECK_FALSE(node_with(then, "as-of:today"));
  CHECK(node_with(then, "headline:sentence")->name.find("Läget den 2026-03-01.") == 0);
  CHECK(after(then, "as-of:newest", view) == state::ViewState{});
}

TEST_CASE("timeline: the second clock has a field, and a way back") {
  const Page all = page_of("");
  const auto known = [](const Page& page) -> const document::Field* {
    const document::Block* block = test::block_with(page, "known");
    return block ? &*block->field : nullptr;
  };
  REQUIRE(known(all));
  CHECK(known(all)->value.empty());
  CHECK_FALSE(node_with(all, "known:clear"));
  const Page then = page_of("kant=2021-12-31");
  CHECK(known(then)->value == "2021-12-31");
  state::ViewState view;
  view.known = base::day_of(2021, 12, 31);
  CHECK_FALSE(after(then, "known:clear", view).known);
}

TEST_CASE("timeline: ties of the selected agreement, with status and source") {
  const Page page = page_of("id=verksamhetsuppdrag-2020-hantverkshuset");
  const Node* before = node_with(
      page,
      "tie:support-och-arbetsteamet:verksamhetsuppdrag-2020-hantverkshuset:grundavtal-2012-39:2");
  const Node* after_it = node_with(page,
                                   "tie:support-och-arbetsteamet:verksamhetsuppdrag-2020-"
                                   "hantverkshuset:overfort-uppdrag-2022:3");
  REQUIRE(before);
  REQUIRE(after_it);
  CHECK(before->name.find(" ersätter ") != std::string::npos);
  CHECK(tooltip_of(*before).find("Beräknat") != std::string::npos);
  CHECK(after_it->name.find(" övergår till ") != std::string::npos);
  CHECK(tooltip_of(*after_it).find("SON 2019-719") != std::string::npos);
  CHECK(std::get<state::Select>(*before->action).id == "grundavtal-2012-39");
  CHECK(std::get<state::Select>(*after_it->action).id == "overfort-uppdrag-2022");
  for (const Node& node : page_of("").nodes) CHECK(node.id.find("tie:") != 0);
}

TEST_CASE("timeline: the mark of a tie covers nothing that is written") {
  for (const auto& agreement : test::linkoping().agreements) {
    const Page page = page_of("id=" + agreement.id);
    for (const Layer& layer : page.layers) {
      std::vector<Rect> marks;
      for (const Shape& shape : layer.shapes) {
        const Circle* circle = std::get_if<Circle>(&shape);
        if (circle && circle->radius == 7.5F && circle->edge_width == 1.5F) {
          marks.push_back({circle->centre.x - 7.5F, circle->centre.y - 7.5F, 15, 15});
        }
      }
      for (const Shape& shape : layer.shapes) {
        const Text* text = std::get_if<Text>(&shape);
        if (!text) continue;
        CAPTURE(text->string);
        for (const Rect& mark : marks) CHECK_FALSE(test::overlap(mark, test::bounds_of(*text)));
      }
    }
  }
}

TEST_CASE("timeline: ties of a supplement, and across lanes") {
  const Page supplement = page_of("id=support-tillagg-2018");
  CHECK(node_with(supplement,
                  "tie:support-och-arbetsteamet:support-tillagg-2018:grundavtal-2012-39:1"));
  CHECK(node_with(supplement,
                  "tie:support-och-arbetsteamet:support-tillagg-2018:support-tillagg-2016:2"));
  const Page across = page_of("id=grundavtal-2012-39&rader=avtal", 1440, 3000);
  CHECK(node_with(across,
                  "tie:verksamhetsuppdrag-2020-hantverkshuset:"
                  "verksamhetsuppdrag-2020-hantverkshuset:grundavtal-2012-39:2"));
}

TEST_CASE("timeline: a bar tells its four dates apart") {
  const Page page = page_of("");
  const std::string text =
      tooltip_of(*node_with(page, "bar:arbetsinriktad-rehabilitering:overenskommelse-2018:0"));
  CHECK(text.find("Handling: 2017-11-24") != std::string::npos);
  CHECK(text.find("Beslut: föreslås 2017-11-24, inget protokoll") != std::string::npos);
  CHECK(text.find("Börjar: 2018-01-01") != std::string::npos);
  CHECK(text.find("Slutar: 2019-12-31") != std::string::npos);
  const std::string silent =
      tooltip_of(*node_with(page, "bar:skog-och-mark-insats:skog-och-mark-avtal-2006:0"));
  CHECK(silent.find("Beslut: inget dokument säger") != std::string::npos);
  CHECK(silent.find("Slutar: 2019-12-31, beräknat") != std::string::npos);
  CHECK(silent.find("odaterad") != std::string::npos);
}

TEST_CASE("timeline: the whole period in small, where only a part of it is shown") {
  CHECK_FALSE(page_of("").time_strip);
  const Page page = page_of("fran=2015&till=2017");
  REQUIRE(page.time_strip);
  const TimeStrip& strip = *page.time_strip;
  CHECK(strip.frame.x >= strip.rect.x);
  CHECK(strip.frame.right() <= strip.rect.right());
  CHECK(strip.frame.w / strip.rect.w == doctest::Approx(3.0 / 20.3).epsilon(0.05));
  CHECK(node_with(page, "strip:frame")->name.find("Bilden visar 2015–2017 av 2006–2025") == 0);
  state::ViewState view = state::from_fragment("fran=2015&till=2017").state;
  CHECK(after(page, "strip:later", view).window->first > view.window->first);
  CHECK(after(page, "strip:earlier", view).window->last < view.window->last);
  CHECK_FALSE(after(page, "strip:frame", view).window);
}

TEST_CASE("timeline: from a century to a day the axis says which") {
  const auto texts = [](const Page& page) {
    std::string all;
    for (const Layer& layer : page.layers) {
      for (const Shape& shape : layer.shapes) {
        if (const Text* text = std::get_if<Text>(&shape)) all += text->string + "\n";
      }
    }
    return all;
  };
  const std::string days = texts(page_of("fran=2022-12-28&till=2023-01-06"));
  CHECK(days.find("december 2022\n") != std::string::npos);
  CHECK(days.find("\n29\n") != std::string::npos);
  CHECK(days.find("\njan\n") != std::string::npos);
  const std::string months = texts(page_of("fran=2022-03&till=2022-10"));
  CHECK(months.find("2022\n") != std::string::npos);
  CHECK(months.find("\nmaj\n") != std::string::npos);
}

TEST_CASE("timeline: a lane's head selects the service, and the panel shows it") {
  const Page page = page_of("");
  const Node* head = node_with(page, "lane:hantverkshuset:select");
  REQUIRE(head);
  CHECK(std::get<state::Select>(*head->action).id == "hantverkshuset");
  const Page with = page_of("id=hantverkshuset", 1440, 4000);
  CHECK(test::said_in(with, "panel:in-force").find("I kraft") == 0);
  CHECK(test::block_with(with, "panel:agreement:grundavtal-2012-39"));
  CHECK(test::block_with(with, "panel:handover:overlamning-hantverkshuset-kvar"));
  CHECK(test::block_with(with, "panel:view:2"));
  const auto* source = test::block_with(with, "panel:in-force:source");
  REQUIRE(source);
  const auto* go = std::get_if<state::GoTo>(&*source->action);
  REQUIRE(go);
  CHECK(go->state.view == state::View::sources);
}

TEST_CASE("timeline: what ends with a service is what all of it ends with") {
  const auto chip = [](const char* lane) {
    return node_with(page_of("datum=2025-06-01"), lane)->name;
  };
  CHECK(chip("lane:skog-och-mark-insats:state").find("Föreslogs upphöra 2022-05-01") == 0);
  CHECK(chip("lane:arbetsinriktad-rehabilitering:state").find("Föreslogs upphöra 2024-10-01") == 0);
  CHECK(chip("lane:hantverkshuset:state").find("Upphörde") == std::string::npos);
  CHECK(node_with(page_of(""), "lane:support-och-arbetsteamet:state")
            ->name.find("AN ansvarar, tidigare SON") != std::string::npos);
}
