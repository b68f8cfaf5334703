#include <doctest/doctest.h>

#include "platform/opened.h"

namespace avtal::test {

TEST_CASE("flows: moving the focus along the slider of years chooses the year") {
  Opened opened("v=1&vy=kostnadsfloden&ar=2022");
  REQUIRE(opened.node("year:2021"));
  opened.app().focus("year:2022", true);
  CHECK(opened.app().view().year == 2022);
  opened.app().focus("year:2021", true);
  opened.browser.settle();
  CHECK(opened.app().view().year == 2021);
  CHECK(opened.node("year:2021")->selected);
}

TEST_CASE("flows: the steps of the slider are not what the arrow keys select in the picture") {
  Opened opened("v=1&vy=kostnadsfloden&ar=2022");
  opened.key("ArrowDown");
  CHECK(opened.app().view().year == 2022);
}

TEST_CASE("flows: a band selects its flow, Escape closes the panel") {
  Opened opened("v=1&vy=kostnadsfloden&ar=2022");
  opened.app().activate("flow:flode-faktura-2022");
  opened.browser.settle();
  CHECK(opened.app().view().selected == "flode-faktura-2022");
  CHECK(opened.block("panel:year"));
  opened.key("Escape");
  CHECK_FALSE(opened.block("panel:year"));
}

}  // namespace avtal::test
