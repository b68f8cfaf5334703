#include "ui/hit_test.h"

#include <doctest/doctest.h>

#include "hand_made_page.h"

using avtal::scene::Node;
using avtal::scene::Page;
using avtal::test::hand_made_page;
using avtal::ui::node_at;

namespace {

std::string hit(const Page& page, float x, float y, float reach = avtal::ui::kMouseReach) {
  const Node* node = node_at(page, {x, y}, reach);
  return node == nullptr ? "" : node->id;
}

Node* named(Page& page, const std::string& id) {
  for (Node& node : page.nodes) {
    if (node.id == id) return &node;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("the uppermost node under the point is hit") {
  const Page page = hand_made_page();
  CHECK(hit(page, 200, 260) == "bar-a");
  CHECK(hit(page, 320, 365) == "bar-b");
  CHECK(hit(page, 380, 365) == "over-b");
  CHECK(hit(page, 700, 300).empty());
}

TEST_CASE("small things can be hit beside, more so with a finger") {
  const Page page = hand_made_page();  // the diamond is 12 wide at (200, 400)
  CHECK(hit(page, 196, 406) == "diamond");
  CHECK(hit(page, 193, 406).empty());
  CHECK(hit(page, 186, 406, avtal::ui::kTouchReach) == "diamond");
  CHECK(hit(page, 183, 406, avtal::ui::kTouchReach).empty());
}

TEST_CASE("beside two, the nearer one is hit") {
  Page page = hand_made_page();
  Node other = *named(page, "diamond");
  other.id = "other";
  other.rect.x = 216;
  page.nodes.push_back(other);
  CHECK(hit(page, 213, 406) == "diamond");
  CHECK(hit(page, 215, 406) == "other");
}

TEST_CASE("hidden nodes are never hit, disabled ones do not act") {
  Page page = hand_made_page();
  named(page, "over-b")->hidden = true;
  CHECK(hit(page, 380, 365) == "bar-b");
  CHECK(avtal::ui::can_act(*named(page, "bar-a")));
  named(page, "bar-a")->disabled = true;
  CHECK_FALSE(avtal::ui::can_act(*named(page, "bar-a")));
}

TEST_CASE("marks are clipped to the chart or the list they belong to") {
  const Page page = hand_made_page();
  const Page list = avtal::test::hand_made_list();
  const auto clip = [](const Page& of, const char* id) {
    return avtal::ui::clip_of(of, *avtal::ui::find_node(of, id));
  };
  CHECK(clip(page, "bar-a") == page.chart->rect);
  CHECK(clip(list, "close") == list.scroll_areas[0].rect);
  CHECK(clip(page, "ok") == avtal::scene::Rect{0, 0, 800, 600});
}
