// docs/answers.md must name every shape and every reason.

#include <doctest/doctest.h>

#include "command.h"

using avtal::test::contains;

TEST_CASE("docs/answers.md: every question and every reason is described") {
  const std::string page = avtal::test::file_bytes("docs/answers.md");
  REQUIRE(!page.empty());
  for (const char* question : {"in-force", "responsible", "costs", "reprice", "notice", "deadlines",
                               "watch", "capacity", "questions", "coverage", "silent", "paired",
                               "succession", "changes", "search", "compare"}) {
    CAPTURE(question);
    CHECK(contains(page, "\n### " + std::string(question)));
    CHECK(contains(page, "avtalskartan.ask." + std::string(question) + "/1"));
  }
  for (const std::string& reason : avtal::test::kReasons) {
    CAPTURE(reason);
    CHECK(contains(page, "`" + reason + "`"));
  }
}
