// The watch list against a naive search, and what holds of any dataset.

#include "answers/watch_list.h"

#include <algorithm>
#include <string>
#include <vector>

#include "answers/build.h"
#include "answers/oracle.h"
#include "support/sanitized.h"

namespace avtal::test {

using answers::Watch;
using answers::watch_list;
using answers::WatchEntry;
using answers::WatchList;
using model::TermKind;

namespace {

constexpr int kCases = kSanitized ? 300 : 1500;

const WatchEntry* entry_of(const Watch& watch, const Dataset& data, std::string_view id) {
  for (const WatchEntry& entry : watch.entries) {
    if (data.at(entry.agreement).id == id) return &entry;
  }
  return nullptr;
}

struct NaiveDay {
  std::optional<Day> day;
  std::optional<Day> latest;
};

void take(NaiveDay& found, Day on, Day safe, Day latest) {
  const Day next = safe >= on ? safe : latest;
  if (next < on || (found.day && *found.day <= next)) return;
  found.day = next;
  found.latest.reset();
  if (latest > next) found.latest = latest;
}

/// Day by day back from the end: the last one from which three months fit.
Day notice_day(Day end) {
  Day last = end;
  while (base::plus_months(last, 3) > end) last = base::plus_days(last, -1);
  return last;
}

/// Of an agreement with one agreed term and no termination.
NaiveDay naive_day(const model::Agreement& agreement, Day on) {
  NaiveDay found;
  if (left_by_state(agreement) == Told::no) return found;
  const base::Edge* end = agreement.terms.front().end.value();
  if (end == nullptr || !end->date) return found;
  const model::Notice* notice = agreement.notice.value();
  if (notice == nullptr) {
    const base::EdtfDate& date = *end->date;
    const bool one_of = date.precision() == base::Precision::one_of;
    const base::Edge* start = agreement.terms.front().start.value();
    const bool stretch = start != nullptr && start->date && *start->date == date;
    take(found, on, one_of || stretch ? date.latest() : date.earliest(), date.latest());
    return found;
  }
  const Day first = end->date->latest();
  for (int count = 0; count < 100; ++count) {
    const Day last = base::plus_days(
        base::plus_months(base::plus_days(first, 1), notice->renewal_months * count), -1);
    if (last < on) continue;
    take(found, on, notice_day(last), notice_day(last));
    if (found.day || notice->renewal_months == 0) break;
  }
  return found;
}

bool is_simple(const model::Agreement& agreement) {
  return std::none_of(agreement.terms.begin(), agreement.terms.end(),
                      [](const model::Term& term) { return term.kind == TermKind::termination; });
}

}  // namespace

TEST_CASE("oracle: the next day to act is the one that a naive search finds") {
  int found = 0;
  for (int seed = 0; seed < kCases; ++seed) {
    const OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    for (int i = 0; i < made.days; i += 97) {
      const Day on{made.first.number + i};
      const Watch watch = watch_list(made.data, on);
      CHECK(watch.entries.size() + watch.over + watch.withdrawn == made.data.agreements.size());
      for (const model::Agreement& agreement : made.data.agreements) {
        if (!is_simple(agreement)) continue;
        const NaiveDay naive = naive_day(agreement, on);
        const WatchEntry* entry = entry_of(watch, made.data, agreement.id);
        const bool has_day = entry != nullptr && entry->next.has_value();
        CAPTURE(seed);
        CAPTURE(agreement.id);
        CAPTURE(base::iso_text(on));
        REQUIRE(has_day == naive.day.has_value());
        if (!has_day) continue;
        ++found;
        CHECK(base::iso_text(entry->next->day) == base::iso_text(*naive.day));
        CHECK(entry->next->latest == naive.latest);
        CHECK(entry->days_left == naive.day->number - on.number);
      }
    }
  }
  CHECK(found > kCases);
}

TEST_CASE("property: a day ahead stays the next day until it comes") {
  for (int seed = 0; seed < kCases; ++seed) {
    const OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    const Day on{made.first.number + seed * 37 % made.days};
    const Watch today = watch_list(made.data, on);
    const Watch tomorrow = watch_list(made.data, base::plus_days(on, 1));
    for (const WatchEntry& entry : today.entries) {
      if (!entry.next || entry.next->day <= on) continue;
      CAPTURE(seed);
      const WatchEntry* then = entry_of(tomorrow, made.data, made.data.at(entry.agreement).id);
      REQUIRE(then);
      REQUIRE(then->next);
      CHECK(then->next->day == entry.next->day);
      CHECK(then->list == entry.list);
      CHECK(then->days_left == entry.days_left - 1);
    }
  }
}

TEST_CASE("property: nothing is certain where ends are only assumed") {
  int certain = 0;
  for (int seed = 0; seed < kCases; ++seed) {
    OracleCase made = oracle_case(static_cast<std::uint64_t>(seed));
    const Day on{made.first.number + 900};
    for (const WatchEntry& entry : watch_list(made.data, on).entries) {
      certain += entry.list == WatchList::certain ? 1 : 0;
    }
    for (model::Agreement& agreement : made.data.agreements) {
      for (model::Term& term : agreement.terms) {
        for (auto& end : term.end.all) end.status = Status::assumed;
      }
    }
    model::finish(made.data);
    for (const WatchEntry& entry : watch_list(made.data, on).entries) {
      CHECK(entry.list != WatchList::certain);
    }
  }
  CHECK(certain > 0);
}

}  // namespace avtal::test
