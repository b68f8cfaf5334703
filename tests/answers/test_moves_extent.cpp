// The time of the moves, which the handovers open on.

#include "answers/build.h"
#include "answers/spans.h"

namespace avtal::test {
namespace {

model::BoundedDate between(std::string_view first, std::string_view last) {
  model::BoundedDate when;
  if (!first.empty()) when.not_before = one(date(first));
  if (!last.empty()) when.not_after = one(date(last));
  return when;
}

void add_handover(Build& build, Ref<model::Organization> from, Ref<model::Organization> to,
                  model::BoundedDate when) {
  model::Handover made;
  made.id = "h" + std::to_string(build.data.handovers.size());
  made.from = one(from);
  made.to = one(to);
  made.when = std::move(when);
  build.data.handovers.push_back(std::move(made));
}

void add_change(Build& build, model::ChangeType type, std::string_view when) {
  model::OrganizationChange made;
  made.id = "c" + std::to_string(build.data.organization_changes.size());
  made.type = type;
  made.when.date = one(date(when));
  build.data.organization_changes.push_back(std::move(made));
}

}  // namespace

TEST_CASE("moves: from the first day that any can have happened to the last") {
  Build build;
  const auto a = build.organization("a");
  const auto b = build.organization("b");
  CHECK_FALSE(answers::moves_extent(build.data).has_value());
  add_handover(build, a, b, {});  // nobody says when
  CHECK_FALSE(answers::moves_extent(build.data).has_value());
  add_handover(build, a, b, between("2019", "2023-08-30"));
  add_handover(build, b, a, between("", "2024-10-01"));
  const auto extent = answers::moves_extent(build.data);
  REQUIRE(extent);
  CHECK(extent->first == day("2019-01-01"));
  CHECK(extent->last == day("2024-10-01"));
}

TEST_CASE("moves: what stays and who begins are none, successions and ends are") {
  Build build;
  const auto a = build.organization("a");
  add_handover(build, a, a, between("1990", "1990"));
  add_change(build, model::ChangeType::created, "1971");
  CHECK_FALSE(answers::moves_extent(build.data).has_value());
  add_change(build, model::ChangeType::renamed, "2010-05");
  add_change(build, model::ChangeType::ended, "2012");
  const auto extent = answers::moves_extent(build.data);
  REQUIRE(extent);
  CHECK(extent->first == day("2010-05-01"));
  CHECK(extent->last == day("2012-12-31"));
  // People who move from a body to itself move all the same.
  build.data.handovers.front().people = one(model::Quantity{});
  CHECK(answers::moves_extent(build.data)->first == day("1990-01-01"));
}

}  // namespace avtal::test
