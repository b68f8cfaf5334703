// Who is evidenced when in the real letters, and what of them is an agreement.

#include <algorithm>

#include "answers/briefing.h"
#include "answers/build.h"
#include "answers/parties.h"

namespace avtal::test {
namespace {

std::vector<std::string> responsible_on(std::string_view on) {
  const auto rehab = service(real(), "arbetsinriktad-rehabilitering");
  return holders(real(), answers::parties(real(), rehab, day(on)), model::PartyRole::responsible);
}

bool names_bin(const std::vector<std::string>& ids) {
  return std::find(ids.begin(), ids.end(), "bin") != ids.end();
}

}  // namespace

TEST_CASE("facts: the Education Committee is not evidenced before December 2016") {
  for (const char* on : {"2006-06-01", "2012-01-01", "2016-11-30"}) {
    CAPTURE(on);
    CHECK_FALSE(names_bin(responsible_on(on)));
  }
  CHECK(responsible_on("2012-01-01") == std::vector<std::string>{"uf"});
  CHECK(names_bin(responsible_on("2018-06-01")));
}

TEST_CASE("facts: an invoice and a sum that is added are no agreements") {
  for (const model::Agreement& agreement : real().agreements) {
    CAPTURE(agreement.id);
    CHECK(agreement.kind != "fakturering");
    CHECK(agreement.kind != "förstärkning");
  }
  CHECK(real().find("flode-faktura-2022"));
  CHECK(real().find("flode-forstarkning-700"));
}

TEST_CASE("holders: a start is told as it is written") {
  Build build;
  const auto one = build.organization("a");
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2010-01-01", "2020-12-31");
  build.party(agreement, model::PartyRole::responsible, one, "2016-12", "-");
  const auto turns = answers::holders_in_turn(build.done(), service, model::PartyRole::responsible);
  REQUIRE(turns.size() == 1);
  REQUIRE(turns.front().written);
  CHECK(turns.front().written->text() == "2016-12");
}

TEST_CASE("holders: where nobody says when it began, what is certain later is no beginning") {
  Build build;
  const auto one = build.organization("a");
  const auto other = build.organization("b");
  const auto service = build.service("insats");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "", "2014-01-31");
  build.party(agreement, model::PartyRole::responsible, one);
  build.party(agreement, model::PartyRole::responsible, other);
  const auto turns = answers::holders_in_turn(build.done(), service, model::PartyRole::responsible);
  REQUIRE(turns.size() == 1);
  CHECK(turns.front().undated);
  CHECK(turns.front().together.size() == 1);
}

}  // namespace avtal::test
