// What the page hands to the browser when somebody shares.
#include <doctest/doctest.h>

#include <string>

#include "base/sha256.h"
#include "json_check.h"
#include "opened.h"

using namespace avtal;
using test::is_json;
using test::Opened;
using test::real_dataset;

namespace {

void ask(Opened& opened, std::string_view command) {
  opened.browser.forget_messages();
  opened.app().command(command);
  opened.browser.settle();
  for (const std::string& message : opened.browser.messages()) CHECK(is_json(message));
}

}  // namespace

TEST_CASE("every command of the share dialog hands something over") {
  Opened opened("v=1&datum=2020-06-01");
  for (const auto& [command, part] :
       {std::pair{"share", "\"dialog\":{\"id\":\"share\""},
        {"embed", "\"dialog\":{\"id\":\"embed\""},
        {"about", "\"dialog\":{\"id\":\"about\""},
        {"copy-list", "\"dialog\":{\"id\":\"list\""},
        {"share:system", "\"share\":{\"title\":"},
        {"copy:png", "\"copy\":{\"text\":\"<svg"},
        {"print", "\"print\":{\"foot\":"},
        {"print:all", "\"print\":{\"foot\":"},
        {"save-file", "\"save\":{\"name\":\"avtalskartan-linkoping.html\""},
        {"download-svg", "\"name\":\"avtalskartan-linkoping-tidslinje.svg\""},
        {"download-png", "\"scale\":1"},
        {"download-png:2", "\"scale\":2"},
        {"download-ics", "BEGIN:VCALENDAR"},
        {"download-json", "avtalskartan.answers/1"},
        {"download-csv:excel:agreements", "linkoping-agreements-excel.csv"},
        {"download-csv:open:money", "flow_id,name,form"},
        {"download-csv:excel:year", "linkoping-2020-excel.csv"}}) {
    const char* const asked = command;
    CAPTURE(asked);
    ask(opened, command);
    CHECK(opened.messages_with(part) == 1);
  }
}

TEST_CASE("the answers are about what a filter leaves, and say how much it leaves out") {
  Opened all("v=1&datum=2020-06-01");
  ask(all, "download-json");
  CHECK_FALSE(all.said("hiddenAgreements"));
  CHECK(all.said("verksamhetsuppdrag-2020"));
  Opened some("v=1&datum=2020-06-01&f-insats=arbetsinriktad-rehabilitering&kant=2022-01-01");
  ask(some, "download-json");
  CHECK(some.said("hiddenAgreements"));
  CHECK(some.said("\\\"known\\\":\\\"2022-01-01\\\""));
  CHECK_FALSE(some.said("verksamhetsuppdrag-2020"));
}

TEST_CASE("a table that does not exist is handed to nobody") {
  Opened opened;
  ask(opened, "download-csv:open:hemligheter");
  CHECK_FALSE(opened.said("\"download\""));
}

TEST_CASE("what is saved is the bytes that were opened") {
  Opened opened;
  std::string own = real_dataset();
  own.insert(own.find("Arbetsinriktade"), "Egna ");
  opened.app().load("egen.json", own, true);
  opened.browser.settle();
  ask(opened, "save-file");
  CHECK(opened.said("\"dataName\":\"egen.json\""));
  CHECK(opened.said("Egna Arbetsinriktade"));
  ask(opened, "share");
  CHECK_FALSE(opened.said("\"copies\":\"link\""));
}

TEST_CASE("a link made for the same data says nothing, one for other data says so") {
  const std::string digest = base::sha256_hex(real_dataset());
  Opened same("v=1&datum=2020-06-01&data=" + digest.substr(0, 8));
  CHECK_FALSE(same.said("annan version"));
  Opened other("v=1&datum=2020-06-01&data=00000000");
  CHECK(other.said("annan version"));
  CHECK(other.app().view().as_of == base::day_of(2020, 6, 1));
}

TEST_CASE("in another site's frame there is less around the view, and a way to the whole") {
  Opened opened("v=1&vy=tidslinje&inb=1");
  CHECK(opened.block("open-whole"));
  CHECK_FALSE(opened.block("menu"));
  CHECK_FALSE(opened.block("share"));
  CHECK(opened.first_item() != nullptr);
  CHECK_FALSE(opened.block("search-field"));
  CHECK_FALSE(opened.block("as-of"));
}
