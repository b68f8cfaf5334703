#include <doctest/doctest.h>

#include <functional>
#include <set>
#include <string>

#include "base/sha256.h"
#include "platform/opened.h"

namespace avtal::test {

namespace {

/// The real dataset with other words at one place.
std::string edited(const std::string& from, const std::string& to) {
  std::string bytes = real_dataset();
  const std::size_t at = bytes.find(from);
  REQUIRE(at != std::string::npos);
  return bytes.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("app: what is typed is found at once, chosen by Enter, and shown") {
  Opened page("vy=tidslinje");
  page.app().field("search", "overenskommelse");
  page.browser.settle();
  REQUIRE(page.block("hit:overenskommelse-2018"));
  page.app().activate("hit:overenskommelse-2018");
  page.browser.settle();
  CHECK(page.app().view().selected == "overenskommelse-2018");
  CHECK_FALSE(page.block("overlay"));
  CHECK(page.said("focus:bar:arbetsinriktad-rehabilitering:overenskommelse-2018"));
}

TEST_CASE("app: a search opened while the picture glides comes whole, and before it gets focus") {
  Opened page("vy=tidslinje", 0, {390, 844, 1, 0, 0});
  REQUIRE(page.block("search"));
  CHECK(page.app().key("+", {}));
  while (!page.app().outbox().empty()) {
  }
  page.browser.pass_ms(16);
  page.browser.frame();
  CHECK(page.app().key("/", {}));
  bool shown = false;
  bool focused = false;
  for (std::string out = page.app().outbox(); !out.empty(); out = page.app().outbox()) {
    if (out.find("[\"a\",\"top\",\"class\",\"searching\"]") != std::string::npos) shown = true;
    if (out.find("focus:search-field") == std::string::npos) continue;
    focused = true;
    CHECK(shown);
  }
  CHECK(focused);
}

TEST_CASE("app: a button never becomes a field of the same name") {
  for (const char* view : {"oversikt", "tidslinje", "overlamningar", "kostnadsfloden", "kallor"}) {
    Opened page("vy=" + std::string(view), 0, {390, 844, 1, 0, 0});
    std::set<std::string> nodes;
    std::set<std::string> fields;
    const std::function<void(const document::Block&)> sort = [&](const document::Block& block) {
      (block.field ? fields : nodes).insert(block.id);
      for (const document::Block& child : block.children) sort(child);
    };
    const auto look = [&] {
      for (const scene::Node& node : page.page().nodes) nodes.insert(node.id);
      for (const document::Block& region : page.page().regions) sort(region);
    };
    look();
    for (const char* command : {"search", "menu", "filter"}) {
      page.app().activate(command);
      page.browser.settle();
      look();
      page.key("Escape");
    }
    CHECK(fields.count("search-field") == 1);
    for (const std::string& id : fields) {
      CAPTURE(id);
      CHECK(nodes.count(id) == 0);
    }
  }
}

TEST_CASE("app: an answer that is chosen leads to its record, not to a year beside it") {
  Opened page("vy=oversikt");
  page.app().field("search", "sparar vi något");
  page.browser.settle();
  page.app().field("search-choose", "enter");
  page.browser.settle();
  CHECK(page.app().view().view == state::View::cost_flows);
  CHECK(page.app().view().selected == "besparing-skog-och-mark");
  CHECK_FALSE(page.said("focus:year"));
}

TEST_CASE("app: Escape leaves the search, and nothing is selected") {
  Opened page("vy=tidslinje");
  page.app().field("search", "son");
  page.browser.settle();
  CHECK(page.block("overlay"));
  page.app().field("search-choose", "close");
  page.browser.settle();
  CHECK_FALSE(page.block("overlay"));
  CHECK(page.app().view().selected.empty());
}

TEST_CASE("app: a hit that the filter hides takes the filter away") {
  Opened page("vy=tidslinje&f-insats=skog-och-mark-insats");
  CHECK_FALSE(page.node("lane:hantverkshuset:state"));
  page.app().field("search", "hantverkshuset");
  page.browser.settle();
  page.app().activate("hit:hantverkshuset");
  page.browser.settle();
  CHECK(page.app().view().filter == state::Filter{});
  CHECK(page.app().view().selected == "hantverkshuset");
}

TEST_CASE("app: the filter menu stays open while ticking, and the address follows") {
  Opened page("vy=tidslinje");
  page.app().activate("filter");
  page.browser.settle();
  REQUIRE(page.block("filter:pick:insats:skog-och-mark-insats"));
  page.app().activate("filter:pick:insats:skog-och-mark-insats");
  page.browser.settle();
  CHECK(page.app().view().filter.services.size() == 1);
  CHECK(page.block("filter:title"));
  CHECK(page.said("f-insats=skog-och-mark-insats"));
  CHECK(page.key("Escape"));
  CHECK_FALSE(page.block("filter:title"));
  REQUIRE(page.block("filter:clear"));
  page.app().activate("filter:clear");
  page.browser.settle();
  CHECK(page.app().view().filter == state::Filter{});
}

TEST_CASE("app: what is selected and then hidden by a filter is let go") {
  Opened page("vy=tidslinje&id=grundavtal-2012-39");
  page.app().activate("filter");
  page.browser.settle();
  page.app().activate("filter:pick:insats:skog-och-mark-insats");
  page.browser.settle();
  CHECK(page.app().view().selected.empty());
}

TEST_CASE("app: a link to what its filter hides says so") {
  Opened page("vy=tidslinje&id=grundavtal-2012-39&f-insats=skog-och-mark-insats");
  CHECK(page.said("Det valda döljs av filtret"));
}

TEST_CASE("app: another version is compared, until that is ended") {
  Opened page("vy=tidslinje");
  page.app().compare("ny.json", edited("1694000", "1700000"));
  page.browser.settle();
  REQUIRE(page.node("headline"));
  CHECK(page.node("headline")->name.find("1 ändrade") != std::string::npos);
  page.app().activate("comparison:close");
  page.browser.settle();
  CHECK(page.node("headline")->name.find("ändrade") == std::string::npos);
}

TEST_CASE("app: a file that is no dataset is not compared") {
  Opened page("vy=tidslinje");
  page.app().compare("trasig.json", "{");
  page.browser.settle();
  CHECK_FALSE(page.node("comparison"));
  CHECK(page.said("trasig.json"));
}

TEST_CASE("app: a link made for another version says so") {
  Opened other("vy=tidslinje&data=0123abcd");
  CHECK(other.said("Länken gjordes för en annan version"));
  const std::string hash = base::sha256_hex(real_dataset()).substr(0, 8);
  Opened same("vy=tidslinje&data=" + hash);
  CHECK_FALSE(same.said("Länken gjordes för en annan version"));
}

}  // namespace avtal::test
