// Several bodies: together, or one of them; who is paid when only the money says so; and what the
// loader refused, which is neither unsaid nor unknown.

#include <string>

#include "answers/build.h"
#include "answers/costs.h"
#include "answers/parties.h"
#include "answers/yearly_flows.h"
#include "load/load.h"
#include "support/files.h"

namespace avtal::test {

namespace {

using model::PartyRole;

Dataset data_of(const std::string& path) {
  load::Result result = load::load_dataset(bytes_of(path));
  REQUIRE(result.dataset);
  return *std::move(result.dataset);
}

std::string with(std::string bytes, const std::string& known, const std::string& other) {
  const std::size_t at = bytes.find(known);
  REQUIRE(at != std::string::npos);
  return bytes.replace(at, known.size(), other);
}

}  // namespace

TEST_CASE("truth: bodies that have a part together all have it, for certain") {
  const Dataset data = data_of("tests/load/samples/resolution-together.json");
  const auto parties = answers::parties(data, {0}, day("2016-06-01"));
  CHECK(holders(data, parties, PartyRole::responsible) == std::vector<std::string>{"a", "b"});
  CHECK(data.handovers[0].from.together());
  CHECK(data.handovers[0].from.all.size() == 2);
}

TEST_CASE("truth: who is paid is found where the money says so and no agreement does") {
  Build build;
  const auto service = build.service("insats");
  const auto payer = build.organization("betalare");
  const auto receiver = build.organization("mottagare");
  const auto agreement = build.agreement("avtal", {service});
  build.term(agreement, "2020-01-01", "2021-12-31");
  build.party(agreement, PartyRole::pays, payer);
  const auto flow = build.flow("f", "2020-01-01", "2021-12-31", one(per_year(1000)));
  build.of(flow).services = {service};
  build.of(flow).agreement = agreement;
  build.of(flow).payee = one(receiver);
  const Dataset data = build.done();
  const auto parties = answers::parties(data, service, day("2020-06-01"));
  CHECK(holders(data, parties, PartyRole::receives) == std::vector<std::string>{"mottagare"});
  CHECK(answers::parties(data, service, day("2022-06-01")).empty());
}

TEST_CASE("truth: what ON or SON pays is found for either of them, as maybe") {
  const Dataset& data = real();
  for (const char* id : {"on", "son"}) {
    CAPTURE(id);
    answers::CostFilter filter;
    filter.payer = organization(data, id);
    const answers::CostAnswer costs = answers::costs(data, 2019, filter);
    CHECK_FALSE(costs.lines.empty());
    CHECK(costs.total_is_floor);
  }
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  const auto flow = build.flow("f", "2019-01-01", "2019-12-31", one(per_year(1000)));
  build.of(flow).payer.all = {claim(a), claim(b)};
  build.of(flow).payer.resolution = model::Resolution::open;
  answers::CostFilter filter;
  filter.payer = b;
  const Dataset small = build.done();
  const answers::CostAnswer costs = answers::costs(small, 2019, filter);
  REQUIRE(costs.lines.size() == 1);
  CHECK_FALSE(costs.lines[0].summed);
  CHECK(costs.lines[0].why_not == answers::CostLine::WhyNot::other_body);
  CHECK(costs.total == base::Ore{});
  CHECK(costs.total_is_floor);
}

TEST_CASE("truth: what the loader refuses is told with its line, not as unsaid (R08)") {
  const std::string good = bytes_of("tests/data/cases/R08-float-whole.json");
  const std::string bad = with(good, "1694000.0", "\"mycket\"");
  const load::Result result = load::load_dataset(bad);
  REQUIRE(result.dataset);
  const model::Claims<model::Money>& amount = result.dataset->money_flows[0].amount;
  CHECK(amount.refused());
  CHECK(result.dataset->faults == 1);
  REQUIRE_FALSE(result.issues.empty());
  // The claim begins where it begins; its fault is within it.
  CHECK(amount.refused_line <= result.issues[0].at.line);
  CHECK(amount.refused_line > result.issues[0].at.line - 4);
  const int year =
      base::calendar(result.dataset->money_flows[0].start.value()->date->earliest()).year;
  const answers::CostAnswer costs = answers::costs(*result.dataset, year);
  CHECK(costs.unread_amounts == 1);
  REQUIRE(costs.lines.size() == 1);
  CHECK(costs.lines[0].missing == answers::Missing::not_read);
  CHECK(load::load_dataset(good).dataset->faults == 0);
  CHECK_FALSE(load::load_dataset(good).dataset->money_flows[0].amount.refused());
}

}  // namespace avtal::test
