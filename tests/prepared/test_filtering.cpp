#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "page/linkoping.h"
#include "page/page_checks.h"
#include "prepared/filtering.h"
#include "prepared/prepared.h"
#include "views/handovers/handovers_story.h"

using namespace avtal;
using namespace avtal::scene;

namespace {

/// The page through the filter of its fragment.
struct Filtered {
  PageRequest request;
  answers::Filtered filtered;
  std::shared_ptr<const Prepared> prepared;

  explicit Filtered(const std::string& fragment, float width = 1440, float height = 900)
      : request(test::page_request(fragment, width, height)),
        filtered(filter_dataset(test::linkoping_prepared(), request.view)),
        prepared(prepare_filtered(filtered.dataset, test::linkoping_prepared(), filtered)) {
    request.prepared = prepared.get();
  }
  Page page() const { return build_page(request); }
};

constexpr const char* kSkog = "vy=tidslinje&f-insats=skog-och-mark-insats";

std::vector<int> colours_of(const Page& page, Role role) {
  std::vector<int> colours;
  for (const Layer& layer : page.layers) {
    for (const Shape& shape : layer.shapes) {
      const auto* box = std::get_if<Box>(&shape);
      if (box != nullptr && box->fill.role == role) colours.push_back(box->fill.service);
    }
  }
  return colours;
}

}  // namespace

TEST_CASE("filter: chips and menu leave every text alone, at any size") {
  const std::string many =
      "&f-namnd=an,bin,on,son&f-insats=hantverkshuset,skog-och-mark-insats&f-slag=grundavtal"
      "&f-status=foreslaget,i-kraft&f-handling=son-2019-719,son-2020-281&f-fran=2015&f-till=2023";
  for (const std::string& fragment :
       {std::string(kSkog), "vy=tidslinje" + many, "vy=tidslinje&spr=en&tema=morkt" + many}) {
    for (const auto& [width, height] : test::kSizes) {
      for (const bool open : {false, true}) {
        CAPTURE(fragment);
        const float wide = width;  // a lambda cannot take a structured binding
        CAPTURE(wide);
        Filtered view(fragment, width, height);
        view.request.around.filter_open = open;
        const Page page = view.page();
        test::check_page(page);
      }
    }
  }
}

TEST_CASE("filter: chips say what is asked for and how much is hidden, and can be taken away") {
  const Page page = Filtered(std::string(kSkog) + "&f-fran=2015").page();
  CHECK(test::said_in(page, "filter:hidden").find("8 av 11 avtal och 3 av 4 insatser döljs") == 0);
  const document::Block* chip = test::block_with(page, "filter:insats:skog-och-mark-insats");
  REQUIRE(chip);
  const state::ViewState after = std::get<state::GoTo>(*chip->action).state;
  CHECK(after.filter.services.empty());
  CHECK(after.filter.from_year == 2015);
  const document::Block* years = test::block_with(page, "filter:ar");
  REQUIRE(years);
  CHECK_FALSE(std::get<state::GoTo>(*years->action).state.filter.from_year);
  const document::Block* clear = test::block_with(page, "filter:clear");
  REQUIRE(clear);
  CHECK(std::get<state::GoTo>(*clear->action).state.filter == state::Filter{});
  CHECK_FALSE(
      test::block_with(build_page(test::page_request("vy=tidslinje", 1440, 900)), "filter:hidden"));
}

TEST_CASE("filter: period, day and colours stay those of the whole") {
  const Filtered view(kSkog);
  const Prepared& whole = test::linkoping_prepared();
  CHECK(view.prepared->context.full == whole.context.full);
  CHECK(view.prepared->context.default_as_of == whole.context.default_as_of);
  REQUIRE(view.filtered.dataset.services.size() == 1);
  CHECK(view.filtered.dataset.services[0].colour == 3u);
  const auto colours = colours_of(view.page(), Role::service_base);
  REQUIRE_FALSE(colours.empty());
  for (const int colour : colours) CHECK(colour == 3);
}

TEST_CASE("filter: the menu ticks what is asked for, and a tick changes the address only") {
  Filtered view(kSkog);
  view.request.around.filter_open = true;
  const Page page = view.page();
  const auto* ticked = test::block_with(page, "filter:pick:insats:skog-och-mark-insats");
  REQUIRE(ticked);
  CHECK(ticked->selected);
  CHECK(std::get<state::GoTo>(*ticked->action).state.filter == state::Filter{});
  const auto* other = test::block_with(page, "filter:pick:insats:hantverkshuset");
  REQUIRE(other);
  CHECK_FALSE(other->selected);
  const auto after = std::get<state::GoTo>(*other->action).state;
  CHECK(after.filter.services ==
        std::vector<std::string>{"hantverkshuset", "skog-och-mark-insats"});
  CHECK(state::from_fragment(state::to_fragment(after)).state.filter == after.filter);
}

TEST_CASE("filter: the lanes of the handovers keep the order they have without it") {
  const auto lanes_of = [](const Prepared& prepared, const state::ViewState& view) {
    std::vector<std::string> ids;
    for (const StoryLane& lane : story_of(prepared, view).lanes) {
      if (!lane.members.empty()) ids.push_back(prepared.dataset->at(lane.members[0]).id);
    }
    return ids;
  };
  const std::vector<std::string> all =
      lanes_of(test::linkoping_prepared(), state::from_fragment("v=1&vy=overlamningar").state);
  REQUIRE(all.size() > 3);
  for (const auto& service : test::linkoping().services) {
    CAPTURE(service.id);
    const Filtered left("vy=overlamningar&f-insats=" + service.id);
    const std::vector<std::string> some = lanes_of(*left.prepared, left.request.view);
    std::vector<std::string> expected;
    for (const std::string& id : all) {
      if (std::find(some.begin(), some.end(), id) != some.end()) expected.push_back(id);
    }
    CHECK(some == expected);
    CHECK_FALSE(some.empty());
  }
}

TEST_CASE("findings: the bar tells how much is hidden of what the view shows") {
  const auto hidden = [](const std::string& view) {
    const Page page = Filtered("vy=" + view + "&f-insats=skog-och-mark-insats").page();
    return test::said_in(page, "filter:hidden");
  };
  CHECK(hidden("tidslinje").find("8 av 11 avtal och 3 av 4 insatser döljs") == 0);
  CHECK(hidden("overlamningar").find("av 10 överlämningar döljs") != std::string::npos);
  CHECK(hidden("kostnadsfloden").find("flöden döljs") != std::string::npos);
  CHECK(hidden("kallor").find("av 71 frågetecken") != std::string::npos);
}
