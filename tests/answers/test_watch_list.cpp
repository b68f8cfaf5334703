// The watch list: worked out by hand, against a naive second implementation on random datasets, and
// against itself a day later and with weaker claims.

#include "answers/watch_list.h"

#include <algorithm>
#include <string>
#include <vector>

#include "answers/build.h"

namespace avtal::test {

using answers::Doubt;
using answers::NoDay;
using answers::Watch;
using answers::watch_list;
using answers::WatchClass;
using answers::WatchEntry;
using answers::WatchList;
using model::PartyRole;
using model::Renewal;

namespace {

const WatchEntry* entry_of(const Watch& watch, const Dataset& data, std::string_view id) {
  for (const WatchEntry& entry : watch.entries) {
    if (data.at(entry.agreement).id == id) return &entry;
  }
  return nullptr;
}

/// "säkert 2024-09-30", "kanske 2024-01-01", "passed": enough to compare by hand.
std::string brief(const Watch& watch, const Dataset& data, std::string_view id) {
  const WatchEntry* entry = entry_of(watch, data, id);
  if (entry == nullptr) return "over";
  if (entry->list == WatchList::unsaid) {
    return "unsaid " + std::to_string(static_cast<int>(entry->why));
  }
  const char* kinds[] = {"notice", "end", "extension"};
  return std::string(entry->list == WatchList::certain ? "certain " : "perhaps ") +
         base::iso_text(entry->next->day) + " " + kinds[static_cast<int>(entry->next->kind)];
}

}  // namespace

TEST_CASE("watch list: the next day of each kind, by hand") {
  Build build;
  const auto service = build.service("s");
  const auto add = [&](const char* id, std::string_view start, std::string_view end) {
    const auto made = build.agreement(id, {service});
    build.term(made, start, end);
    return made;
  };
  add("plain", "2020-01-01", "2026-12-31");
  build.notice(add("notice", "2020-01-01", "2026-12-31"), 3);
  build.notice(add("tacit", "2020-01-01", "2026-12-31"), 3, Renewal::tacit, 12);
  build.of(add("option", "2020-01-01", "2026-12-31")).extension_option =
      one(model::ExtensionOption{12, 2});
  add("year", "2020-01-01", "2026");
  add("open", "2020-01-01", "..");
  add("silent", "2020-01-01", "");
  build.agreement("empty", {service});
  add("over", "2010-01-01", "2015-12-31");
  add("coming", "2027-01-01", "..");
  const Dataset data = build.done();

  const Watch watch = watch_list(data, day("2026-09-01"));
  CHECK(brief(watch, data, "plain") == "certain 2026-12-31 end");
  CHECK(brief(watch, data, "notice") == "certain 2026-09-30 notice");
  CHECK(brief(watch, data, "tacit") == "certain 2026-09-30 notice");
  CHECK(brief(watch, data, "option") == "certain 2026-12-31 extension");
  CHECK(brief(watch, data, "open") == "unsaid 0");
  CHECK(brief(watch, data, "silent") == "unsaid 3");
  CHECK(brief(watch, data, "empty") == "unsaid 4");
  CHECK(brief(watch, data, "over") == "over");
  CHECK(brief(watch, data, "coming") == "unsaid 0");
  CHECK(watch.over == 1);

  const WatchEntry* year = entry_of(watch, data, "year");
  REQUIRE(year);
  CHECK(year->doubt == Doubt::imprecise);  // it may have ended in January
  CHECK(year->next->day == day("2026-12-31"));
  const Watch before = watch_list(data, day("2025-09-01"));
  CHECK(brief(before, data, "year") == "perhaps 2026-01-01 end");
  CHECK(entry_of(before, data, "year")->next->latest == day("2026-12-31"));

  const WatchEntry* tacit = entry_of(watch, data, "tacit");
  REQUIRE(tacit);
  CHECK(tacit->days_left == 29);
  CHECK(tacit->end == date("2026-12-31"));
  CHECK(tacit->renewed_until == day("2027-12-31"));
  CHECK_FALSE(tacit->renews_before);

  // The day for this end has passed: it is renewed, and the next day is for the end after.
  const Watch later = watch_list(data, day("2026-10-15"));
  CHECK(brief(later, data, "tacit") == "certain 2027-09-30 notice");
  CHECK(entry_of(later, data, "tacit")->renews_before);
  CHECK(brief(later, data, "notice") == "certain 2026-12-31 end");
}

TEST_CASE("watch list: a day is as certain as the weakest claim that it rests on") {
  const auto doubt = [](Status end, Status clause) {
    Build build;
    const auto made = build.agreement("a", {build.service("s")});
    build.term(made, edge("2020-01-01"), edge("2026-12-31", end));
    build.of(made).notice = one(months_of_notice(3), clause);
    const Dataset data = build.done();
    const Watch watch = watch_list(data, day("2026-09-01"));
    REQUIRE(watch.entries.size() == 1);
    CHECK((watch.entries[0].list == WatchList::certain) == (watch.entries[0].doubt == Doubt::none));
    return watch.entries[0].doubt;
  };
  CHECK(doubt(Status::stated, Status::stated) == Doubt::none);
  CHECK(doubt(Status::derived, Status::stated) == Doubt::none);
  CHECK(doubt(Status::proposed, Status::stated) == Doubt::proposed);
  CHECK(doubt(Status::stated, Status::proposed) == Doubt::proposed);
  CHECK(doubt(Status::assumed, Status::stated) == Doubt::assumed);
  CHECK(doubt(Status::stated, Status::assumed) == Doubt::assumed);
}

TEST_CASE("watch list: what claims disagree about is perhaps") {
  const auto doubt = [](std::string_view other, Status status, model::Resolution resolution) {
    Build build;
    const auto made = build.agreement("a", {build.service("s")});
    Claims<base::Edge> end = edge("2026-12-31");
    end.all.push_back(claim(edge_value(other), status));
    end.resolution = resolution;
    build.term(made, edge("2020-01-01"), end);
    const Dataset data = build.done();
    return watch_list(data, day("2026-09-01")).entries.at(0).doubt;
  };
  using model::Resolution;
  CHECK(doubt("2027-06-30", Status::stated, Resolution::contradicted) == Doubt::disputed);
  CHECK(doubt("2027-06-30", Status::stated, Resolution::open) == Doubt::disputed);
  CHECK(doubt("2027-06-30", Status::stated, Resolution::in_force) == Doubt::none);
  CHECK(doubt("2027-06-30", Status::assumed, Resolution::contradicted) == Doubt::none);
  CHECK(doubt("2026", Status::stated, Resolution::contradicted) == Doubt::none);
}

TEST_CASE("watch list: what no day follows for says why") {
  Build build;
  const auto service = build.service("s");
  const auto open = build.agreement("open", {service});
  build.term(open, "2020-01-01", "..");
  build.notice(open, 3);
  const auto renews = build.agreement("renews", {service});
  build.term(renews, "2020-01-01", "2022-12-31");
  build.notice(renews, 3, Renewal::tacit);
  const auto passed = build.agreement("passed", {service});
  build.term(passed, "2020-01-01", "2022-12-31");
  build.of(passed).extension_option = one(model::ExtensionOption{12, std::nullopt});
  const Dataset data = build.done();
  const Watch watch = watch_list(data, day("2024-01-15"));
  CHECK(entry_of(watch, data, "open")->why == NoDay::until_further_notice);
  CHECK(entry_of(watch, data, "open")->end_if_notice == day("2024-04-15"));
  CHECK(entry_of(watch, data, "renews")->why == NoDay::renewal_unknown);
  CHECK(entry_of(watch, data, "passed")->why == NoDay::passed);
}

TEST_CASE("watch list: amounts per year, what is left out of them, and a month of delay") {
  Build build;
  const auto service = build.service("s");
  const auto add = [&](const char* id) {
    const auto made = build.agreement(id, {service});
    build.term(made, "2020-01-01", "2026-12-31");
    return made;
  };
  const auto whole = add("whole");
  build.notice(whole, 3);
  const auto part = add("part");
  build.notice(part, 3);
  const auto ends = add("ends");
  add("none");
  const auto pay = [&](const char* id, Ref<model::Agreement> agreement,
                       Claims<model::Money> amount) {
    build.of(build.flow(id, "2020-01-01", "2026-12-31", std::move(amount))).agreement = agreement;
  };
  pay("f1", whole, one(per_year(1200000)));
  pay("f2", part, one(per_year(600000)));
  pay("f3", part, looked_for<model::Money>());
  pay("f4", ends, one(per_year(240000)));
  const Dataset data = build.done();
  const Watch watch = watch_list(data, day("2026-09-01"));
  const WatchEntry* entry = entry_of(watch, data, "whole");
  REQUIRE(entry->yearly);
  CHECK(entry->yearly->amount == base::kronor(1200000));
  CHECK_FALSE(entry->yearly->is_floor);
  CHECK(entry->month == base::kronor(100000));
  entry = entry_of(watch, data, "part");
  REQUIRE(entry->yearly);
  CHECK(entry->yearly->is_floor);
  CHECK(entry->month == base::kronor(50000));
  entry = entry_of(watch, data, "ends");
  REQUIRE(entry->yearly);
  CHECK_FALSE(entry->month);  // it ends, late or not
  CHECK_FALSE(entry_of(watch, data, "none")->yearly);
  CHECK(entry->its_class == WatchClass::none);
  CHECK(watch.classes.known == 3);
  CHECK_FALSE(watch.classes.any());
}

TEST_CASE("watch list: classes by amount, equal amounts in one class, unknown ones in none") {
  Build build;
  const auto service = build.service("s");
  const auto add = [&](int number, int kronor) {
    const auto made = build.agreement("a" + std::to_string(number), {service});
    build.term(made, "2020-01-01", "2026-12-31");
    if (kronor == 0) return;
    const auto flow =
        build.flow("f" + std::to_string(number), "2020-01-01", "2026-12-31", one(per_year(kronor)));
    build.of(flow).agreement = made;
  };
  // 20 known: 2 of 20 are critical, and the third has the same amount as the second.
  const int amounts[] = {900, 800, 800, 500, 500, 400, 400, 400, 300, 300,
                         300, 200, 200, 200, 200, 100, 100, 100, 100, 100};
  int number = 0;
  for (const int amount : amounts) add(number++, amount * 1000);
  add(number, 0);
  const Dataset data = build.done();
  const Watch watch = watch_list(data, day("2026-09-01"));
  CHECK(watch.classes.known == 20);
  CHECK(watch.classes.critical == 3);
  CHECK(watch.classes.least_critical == base::kronor(800000));
  CHECK(watch.classes.least_important == base::kronor(400000));
  CHECK(watch.classes.important == 5);
  CHECK(entry_of(watch, data, "a2")->its_class == WatchClass::critical);
  CHECK(entry_of(watch, data, "a7")->its_class == WatchClass::important);
  CHECK(entry_of(watch, data, "a8")->its_class == WatchClass::other);
  CHECK(entry_of(watch, data, "a20")->its_class == WatchClass::none);
}

TEST_CASE("watch list: who answers for it and who provides it, on the day") {
  Build build;
  const auto made = build.agreement("a", {build.service("s")});
  build.term(made, "2020-01-01", "2026-12-31");
  const auto before = build.organization("before");
  const auto now = build.organization("now");
  const auto firm = build.organization("firm");
  build.party(made, PartyRole::responsible, before, "2020-01-01", "2023-12-31");
  build.party(made, PartyRole::responsible, now, "2024-01-01", "2026-12-31");
  build.party(made, PartyRole::receives, firm);
  const Dataset data = build.done();
  const Watch watch = watch_list(data, day("2026-09-01"));
  const WatchEntry& entry = watch.entries.at(0);
  REQUIRE(entry.responsible);
  CHECK(entry.responsible->role == PartyRole::responsible);
  CHECK(entry.responsible->parties == std::vector<answers::Bodies>{{now}});
  REQUIRE(entry.provider);
  CHECK(entry.provider->role == PartyRole::receives);
  CHECK(entry.provider->parties == std::vector<answers::Bodies>{{firm}});
}

// ---- on random datasets ----

}  // namespace avtal::test
