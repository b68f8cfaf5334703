// What is chosen is the document's current: the browser brings that into view.

#include <doctest/doctest.h>

#include "page/page_checks.h"
#include "platform/opened.h"

using namespace avtal;
using namespace avtal::test;

namespace {

bool is_current(Opened& opened, const std::string& id) {
  const document::Block* item = opened.block(id + ":item");
  return item != nullptr && item->current;
}

}  // namespace

TEST_CASE("a link to a question far down in the register opens it, and it is the current one") {
  Opened opened("v=1&vy=kallor&id=c-51");
  const document::Block* question = opened.block("question:c-51");
  REQUIRE(question != nullptr);
  CHECK(question->kind == document::Kind::expander);
  CHECK(question->selected);
  CHECK(is_current(opened, "question:c-51"));
  CHECK(opened.block("question:c-51:settled") != nullptr);
  CHECK(opened.said("\"aria-current\":\"true\""));
}

TEST_CASE("a question is opened and closed where it stands") {
  Opened opened("v=1&vy=kallor");
  opened.app().activate("question:c-30");
  opened.browser.settle();
  CHECK(opened.app().view().selected == "c-30");
  CHECK(is_current(opened, "question:c-30"));
  CHECK(opened.block("question:c-30:settled") != nullptr);
  opened.app().activate("question:c-30");
  opened.browser.settle();
  CHECK(opened.app().view().selected.empty());
  CHECK_FALSE(is_current(opened, "question:c-30"));
  CHECK(opened.block("question:c-30:settled") == nullptr);
}

TEST_CASE("going to a question from the overview shows it, once") {
  Opened opened("v=1&vy=oversikt");
  opened.app().activate("figure:questions");
  opened.browser.settle();
  CHECK(opened.app().view().view == state::View::sources);
  opened.app().activate("question:c-06");
  opened.browser.settle();
  CHECK(is_current(opened, "question:c-06"));
  // It stays current without being told of again, so that the reader may scroll away.
  const int told = opened.messages_with("\"aria-current\"");
  opened.app().activate("explained");
  opened.browser.settle();
  CHECK(is_current(opened, "question:c-06"));
  CHECK(opened.messages_with("\"aria-current\"") == told);
}
