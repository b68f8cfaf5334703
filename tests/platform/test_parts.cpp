// The smaller parts: gliding, the outbox, going between lanes, sentences.

#include <doctest/doctest.h>

#include <string>

#include "json_check.h"
#include "platform/glide.h"
#include "platform/neighbour.h"
#include "platform/publisher.h"
#include "platform/sentences.h"
#include "words/notices.h"

namespace platform = avtal::platform;
namespace scene = avtal::scene;
namespace state = avtal::state;
using avtal::test::is_json;

TEST_CASE("gliding starts where it was, ends at its goal, and slows down") {
  platform::Glide glide;
  CHECK_FALSE(glide.at(0).has_value());
  glide.start({0, 100}, {100, 120}, 1000);
  REQUIRE(glide.at(1000).has_value());
  CHECK(glide.at(1000)->first == doctest::Approx(0));
  CHECK(glide.at(1075)->first > 50);
  CHECK(glide.at(1149)->last == doctest::Approx(120).epsilon(0.001));
  CHECK_FALSE(glide.at(1000 + platform::kGlideMs).has_value());
  glide.start({0, 100}, {100, 120}, 1000);
  glide.stop();
  CHECK_FALSE(glide.active(1001));
}

TEST_CASE("the outbox holds what is new, once") {
  platform::Outbox outbox;
  CHECK(outbox.take().empty());
  const auto cursor = [&](const char* name) {
    outbox.add_if_new("cursor", [&](platform::Json& json) { json.string(name); });
  };
  const auto list = [&](int value) {
    outbox.add_list_if_new(
        "nodes", [&](platform::Json& json) { json.begin_array().integer(value).end_array(); });
  };
  cursor("grab");
  list(1);
  outbox.add("frame", [](platform::Json& json) { json.boolean(true); });
  CHECK(outbox.take() ==
        "{\"cursor\":\"grab\",\"nodes\":{\"version\":1,\"list\":[1]},\"frame\":true}");
  cursor("grab");
  list(1);
  CHECK(outbox.take().empty());
  cursor("default");
  list(2);
  CHECK(outbox.take() == "{\"cursor\":\"default\",\"nodes\":{\"version\":2,\"list\":[2]}}");
}

TEST_CASE("nodes are written with what they have, whatever their texts hold") {
  scene::Page page;
  scene::Node node;
  node.id = "bar:\"x\"";
  node.kind = scene::NodeKind::item;
  node.rect = {0.5F, 1.25F, 100, 32};
  node.name = "a\\b\n\x01 ö";
  node.action = state::Select{"x"};
  node.lane = 3;
  page.nodes.push_back(node);
  platform::Json nodes;
  platform::write_nodes(nodes, page);
  CHECK(is_json(nodes.text()));
  CHECK(nodes.text() ==
        "[{\"id\":\"bar:\\\"x\\\"\",\"kind\":\"item\",\"x\":0.5,\"y\":1.25,\"w\":100,\"h\":32,"
        "\"name\":\"a\\\\b\\n\\u0001 ö\",\"lane\":3,\"act\":true}]");
}

TEST_CASE("the check itself tells JSON from what is not") {
  CHECK(is_json("{\"a\":[1,-0.5,true,null,\"\\u00e5\"]}"));
  for (const char* bad :
       {"", "{", "{\"a\"}", "[1,]", "01", "1.", "\"\n\"", "nul", "{}x", "\"\\x\""}) {
    CHECK_FALSE(is_json(bad));
  }
}

namespace {

scene::Node item(std::string id, float x, int lane) {
  scene::Node node;
  node.id = std::move(id);
  node.kind = scene::NodeKind::item;
  node.rect = {x, 0, 10, 10};
  node.lane = lane;
  return node;
}

std::string next(const scene::Page& page, std::string_view from, int direction) {
  const scene::Node* found = platform::neighbour(page, from, direction);
  return found == nullptr ? "" : found->id;
}

}  // namespace

TEST_CASE("up and down go to what is nearest in time in the next lane that has anything") {
  scene::Page page;
  page.width = 100;
  page.nodes = {item("a1", 0, 0), item("a2", 80, 0), item("c1", 10, 2), item("c2", 70, 2),
                item("d1", 50, 5)};
  CHECK(next(page, "a1", 1) == "c1");
  CHECK(next(page, "a2", 1) == "c2");
  CHECK(next(page, "c2", 1) == "d1");
  CHECK(next(page, "d1", 1).empty());
  CHECK(next(page, "d1", -1) == "c2");
  CHECK(next(page, "a1", -1).empty());
  CHECK(next(page, "", 1) == "a2");  // nearest to the middle of the first lane
  CHECK(next(page, "", -1) == "d1");
  CHECK(next(scene::Page{}, "", 1).empty());
}

TEST_CASE("what is outside the picture is chosen only when nothing else is there") {
  scene::Page page;
  page.nodes = {item("a", 0, 0), item("far", 5, 1), item("seen", 80, 1), item("only", 0, 2)};
  page.nodes[1].hidden = true;
  page.nodes[3].hidden = true;
  CHECK(next(page, "a", 1) == "seen");
  CHECK(next(page, "seen", 1) == "only");
}

TEST_CASE("issues say line, column, place and how to mend it") {
  avtal::load::Issue issue;
  issue.pointer = "/agreements/3/end";
  issue.at = {212, 17};
  issue.message = {"Fel.", "Wrong."};
  issue.mend = {"Gör rätt.", "Mend it."};
  CHECK(platform::about_issue(issue, state::Language::sv) ==
        "Rad 212, kolumn 17, /agreements/3/end: Fel. Gör rätt.");
  issue.pointer.clear();
  issue.mend = {};
  CHECK(platform::about_issue(issue, state::Language::en) == "Line 212, column 17: Wrong.");
}

TEST_CASE("a window is told by its first and last day") {
  const auto day = [](int year, int month, int d) {
    return static_cast<double>(avtal::base::day_of(year, month, d).number);
  };
  CHECK(platform::window_text({day(2015, 1, 1), day(2026, 1, 1)}, state::Language::sv) ==
        "2015-01-01–2025-12-31");
  CHECK(platform::window_text({day(2015, 1, 1) + 0.4, day(2026, 1, 1) - 0.4},
                              state::Language::sv) == "2015-01-01–2025-12-31");
}

TEST_CASE("a sentence is filled in either language, and arguments are left as they are") {
  const platform::Sentence sentence =
      platform::sentence(avtal::words::notices::link_duplicate, "{1}");
  CHECK(sentence.in(state::Language::sv).find("{1}") != std::string::npos);
  CHECK(sentence.in(state::Language::sv) != sentence.in(state::Language::en));
}
