// What holds for every state and for every string of bytes.

#include <doctest/doctest.h>

#include <algorithm>

#include "base/text.h"
#include "state/view_state.h"
#include "support/dice.h"

namespace avtal::state {

using test::Dice;

namespace {

/// The same numbers on every machine: no std::uniform_int_distribution.
base::Day random_day(Dice& dice) {
  if (dice.one_in(20)) return base::Day{base::kFirstDay.number + dice.below(3652425)};
  return base::plus_days(base::day_of(2000, 1, 1), dice.below(12000));
}

std::string random_id(Dice& dice) {
  static const char* const kLetters[] = {"a", "b", "z", "A", "Z", "0", "9", ".", "_", ":",
                                         "-", "å", "ä", "ö", "Å", "Ä", "Ö", "e", "n", "t"};
  std::string id;
  const int length = dice.one_in(10) ? 100 : dice.below(30);
  for (int i = 0; i < length; ++i) id += kLetters[dice.below(20)];
  return id;
}

/// On days, months or years.
Window random_window(Dice& dice) {
  base::YearMonthDay first = base::calendar(random_day(dice));
  base::YearMonthDay last = base::calendar(random_day(dice));
  const int kind = dice.below(3);
  if (kind > 0) first.day = last.day = 1;
  if (kind > 1) first.month = last.month = 1;
  auto a = static_cast<double>(base::day_from(first)->number);
  auto b = static_cast<double>(base::day_from(last)->number);
  if (b < a) std::swap(a, b);
  return Window{a, a == b ? b + 1 : b};
}

std::vector<std::string> random_ids(Dice& dice) {
  std::vector<std::string> ids;
  for (int count = dice.one_in(3) ? dice.below(4) : 0; count > 0; --count) {
    std::string id = random_id(dice).substr(0, 12);
    if (!base::is_valid_utf8(id)) id.pop_back();
    if (!id.empty()) ids.push_back(id);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

std::optional<int> random_year(Dice& dice) {
  if (dice.one_in(2)) return std::nullopt;
  return 1000 + dice.below(9000);
}

Filter random_filter(Dice& dice) {
  return {random_ids(dice), random_ids(dice),  random_ids(dice), random_ids(dice),
          random_ids(dice), random_year(dice), random_year(dice)};
}

void choose_at_random(ViewState& state, Dice& dice) {
  state.lanes = static_cast<Lanes>(dice.below(3));
  state.lane_order = static_cast<LaneOrder>(dice.below(4));
  state.all_folded = dice.one_in(2);
  state.folded = random_ids(dice);
  state.level = static_cast<Level>(dice.below(2));
  state.year = random_year(dice);
  state.compare_year = random_year(dice);
  state.price_year = random_year(dice);
  if (dice.one_in(4)) state.flow_part = {random_id(dice), random_id(dice), random_id(dice)};
  state.assumed = dice.one_in(2);
  state.flow_form = static_cast<FlowForm>(dice.below(3));
  state.flow_sort = static_cast<FlowSort>(dice.below(6));
  state.sources_part = static_cast<SourcesPart>(dice.below(4));
  state.question_choice = static_cast<QuestionChoice>(dice.below(4));
  state.hide_explained = dice.one_in(2);
  state.step = dice.one_in(2) ? dice.below(1000) : 0;
  state.notes = dice.one_in(2);
  state.embedded = dice.one_in(2);
  if (dice.one_in(2)) state.data_hash = "0a1b2c3d";
}

ViewState random_state(Dice& dice) {
  ViewState state;
  state.view = static_cast<View>(dice.below(5));
  if (dice.one_in(2)) state.as_of = random_day(dice);
  if (dice.one_in(3)) state.known = random_day(dice);
  if (dice.one_in(2)) state.window = random_window(dice);
  if (dice.one_in(2)) state.selected = random_id(dice);
  state.language = dice.one_in(2) ? Language::en : Language::sv;
  state.theme = static_cast<Theme>(dice.below(3));
  state.text_version = dice.one_in(2);
  state.filter = random_filter(dice);
  choose_at_random(state, dice);
  return state;
}

TEST_CASE("a state comes back from its address") {
  Dice dice(20230830);
  for (int i = 0; i < 5000; ++i) {
    const ViewState state = random_state(dice);
    const std::string fragment = to_fragment(state);
    INFO(fragment);
    const Parsed parsed = from_fragment(fragment);
    CHECK(parsed.state == state);
    CHECK(parsed.ignored.empty());
    CHECK(fragment.size() <= 10000);
    CHECK(fragment.empty() == (state == ViewState{}));
    CHECK(fragment.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                                     "0123456789=&%._:,-") == std::string::npos);
  }
}

void check_any(const std::string& fragment) {
  const Parsed parsed = from_fragment(fragment);
  const std::string written = to_fragment(parsed.state);
  const Parsed again = from_fragment(written);
  CHECK(again.state == parsed.state);
  CHECK(again.ignored.empty());
  CHECK(to_fragment(again.state) == written);
  for (const Notice& notice : parsed.ignored) {
    CHECK(base::is_valid_utf8(notice.key));
    CHECK(base::is_valid_utf8(notice.value));
    CHECK(notice.key.size() <= 200);
    CHECK(notice.value.size() <= 200);
  }
}

TEST_CASE("any bytes can be read, and what was read is written stably") {
  Dice dice(42);
  for (int i = 0; i < 3000; ++i) {
    std::string bytes;
    const int length = dice.below(dice.one_in(20) ? 3000 : 60);
    for (int k = 0; k < length; ++k) bytes += static_cast<char>(dice.below(256));
    check_any(bytes);
  }
}

TEST_CASE("any mixture of pieces of links can be read") {
  static const char* const kPieces[] = {
      "v=",   "vy=",      "datum=", "kant=",      "fran=",   "till=", "id=",   "spr=",  "tema=",
      "text", "=",        "&",      "&",          "&",       "%",     "%C3",   "%A5",   "%00",
      "1",    "2",        "2015",   "2023-08-30", "2021-03", "-",     "0000",  "9999",  "kallor",
      "en",   "morkt",    "\xC3",   "\xF0\x9F",   "å",       "#",     "+",     "amp;",  "%25",
      "ar=",  "f-namnd=", "vikta=", ",",          "steg=",   "data=", "form=", "serie", "antaget=",
      "%26",  "%3D",      " ",      "\n",         "a",       "C-07",  "&fran", "&till", "&id="};
  constexpr int kCount = static_cast<int>(sizeof kPieces / sizeof kPieces[0]);
  Dice dice(7);
  for (int i = 0; i < 10000; ++i) {
    std::string fragment;
    const int length = dice.below(24);
    for (int k = 0; k < length; ++k) fragment += kPieces[dice.below(kCount)];
    check_any(fragment);
  }
}

TEST_CASE("a broken link gives what its whole parts say") {
  Dice dice(11);
  for (int i = 0; i < 300; ++i) {
    const std::string fragment = to_fragment(random_state(dice));
    for (std::size_t cut = 0; cut <= fragment.size(); ++cut) check_any(fragment.substr(0, cut));
  }
}

TEST_CASE("windows with fractions are written stably") {
  Dice dice(5);
  for (int i = 0; i < 2000; ++i) {
    ViewState state;
    state.window = random_window(dice);
    state.window->first += dice.below(1000) / 1000.0;
    state.window->last += dice.below(1000) / 1000.0;
    const std::string written = to_fragment(state);
    CHECK(to_fragment(from_fragment(written).state) == written);
  }
}

}  // namespace
}  // namespace avtal::state
