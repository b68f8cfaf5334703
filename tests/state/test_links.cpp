// Links that have been handed out are read for ever, to the same state. Only add lines.

#include <doctest/doctest.h>

#include <cmath>

#include "state/view_state.h"

namespace avtal::state {
namespace {

Window window(int first_year, int first_month, int first_day, int end_year, int end_month,
              int end_day) {
  return Window{static_cast<double>(base::day_of(first_year, first_month, first_day).number),
                static_cast<double>(base::day_of(end_year, end_month, end_day).number)};
}

struct Link {
  const char* fragment;
  ViewState state;
};

std::vector<Link> links() {
  std::vector<Link> all;
  const auto add = [&all](const char* fragment) -> ViewState& {
    all.push_back(Link{fragment, {}});
    return all.back().state;
  };
  add("");
  add("v=1&vy=oversikt").view = View::overview;
  add("v=1&vy=overlamningar").view = View::handovers;
  add("v=1&vy=kostnadsfloden").view = View::cost_flows;
  add("v=1&vy=kallor").view = View::sources;
  add("v=1&datum=2023-08-30").as_of = base::day_of(2023, 8, 30);
  add("v=1&kant=2021-10-19").known = base::day_of(2021, 10, 19);
  add("v=1&fran=2015&till=2025").window = window(2015, 1, 1, 2026, 1, 1);
  add("v=1&fran=2021-03&till=2022-02").window = window(2021, 3, 1, 2022, 3, 1);
  add("v=1&fran=2021-12&till=2021-12").window = window(2021, 12, 1, 2022, 1, 1);
  add("v=1&fran=2024-02&till=2024-02").window = window(2024, 2, 1, 2024, 3, 1);
  add("v=1&fran=2021-03-02&till=2021-08-30").window = window(2021, 3, 2, 2021, 8, 31);
  add("v=1&fran=2021-01-01&till=2021-08-30").window = window(2021, 1, 1, 2021, 8, 31);
  add("v=1&id=overenskommelse-2018").selected = "overenskommelse-2018";
  add("v=1&id=C-07").selected = "C-07";
  add("v=1&id=bar:a.b_c-1").selected = "bar:a.b_c-1";
  add("v=1&id=%C3%B6verenskommelse").selected = "överenskommelse";
  add("v=1&spr=en").language = Language::en;
  add("v=1&tema=ljust").theme = Theme::light;
  add("v=1&tema=morkt").theme = Theme::dark;
  add("v=1&text=1").text_version = true;
  {
    ViewState& state =
        add("v=1&vy=kallor&datum=2023-08-30&kant=2023-09-01&fran=2015&till=2025&id=C-07&spr=en"
            "&tema=morkt&text=1");
    state.view = View::sources;
    state.as_of = base::day_of(2023, 8, 30);
    state.known = base::day_of(2023, 9, 1);
    state.window = window(2015, 1, 1, 2026, 1, 1);
    state.selected = "C-07";
    state.language = Language::en;
    state.theme = Theme::dark;
    state.text_version = true;
  }
  return all;
}

TEST_CASE("links that must work for ever") {
  for (const Link& link : links()) {
    INFO(link.fragment);
    const Parsed parsed = from_fragment(link.fragment);
    CHECK(parsed.state == link.state);
    CHECK(parsed.ignored.empty());
    CHECK(to_fragment(link.state) == link.fragment);
  }
}

TEST_CASE("other ways to write the same, which people and programs do") {
  struct Same {
    const char* fragment;
    const char* written;
  };
  const Same table[] = {
      {"#v=1&vy=kallor", "v=1&vy=kallor"},
      {"vy=kallor", "v=1&vy=kallor"},
      {"vy=tidslinje", ""},
      {"v=1", ""},
      {"v=1&spr=sv", ""},
      {"&&vy=kallor&", "v=1&vy=kallor"},
      {"datum=2023%2D08%2d30", "v=1&datum=2023-08-30"},
      {"id=förlängning-Å", "v=1&id=f%C3%B6rl%C3%A4ngning-%C3%85"},
      {"id=fo%CC%88rla%CC%88ngning", "v=1&id=f%C3%B6rl%C3%A4ngning"},  // decomposed
      {"till=2025&fran=2015-01", "v=1&fran=2015&till=2025"},
      {"fran=2015-01-01&till=2025-12", "v=1&fran=2015&till=2025"},
      {"fran=2015&till=2025-06", "v=1&fran=2015-01&till=2025-06"},
      {"fran=2015-01-02&till=2025", "v=1&fran=2015-01-02&till=2025-12-31"},
      {"fran=9999-12-31&till=9999", "v=1&fran=9999-12-31&till=9999-12-31"},
      {"fran=0000&till=9999", "v=1&fran=0000&till=9999"},
      {"fran=2015&till=9999-12", "v=1&fran=2015&till=9999"},
      // What mail programs and editors of the web do to a link.
      {"v=1&amp;vy=kostnadsfloden&amp;ar=2019", "v=1&vy=kostnadsfloden&ar=2019"},
      {"v%3D1%26vy%3Dkostnadsfloden%26ar%3D2019", "v=1&vy=kostnadsfloden&ar=2019"},
      {"v=1&vy=kostnadsfloden&ar=2019.", "v=1&vy=kostnadsfloden&ar=2019"},
      {"v=1&vy=kostnadsfloden&ar=2019)", "v=1&vy=kostnadsfloden&ar=2019"},
      {"v=1&vy=kostnadsfloden&ar=2019>", "v=1&vy=kostnadsfloden&ar=2019"},
      {"v=1&vy=kostnadsfloden&ar=2019%20", "v=1&vy=kostnadsfloden&ar=2019"},
      {"v=1&vy=kostnadsfloden&ar=2019&fbclid=abc", "v=1&vy=kostnadsfloden&ar=2019"},
      {"v=1&utm_source=brev&vy=kostnadsfloden&ar=2019", "v=1&vy=kostnadsfloden&ar=2019"},
  };
  for (const Same& same : table) {
    INFO(same.fragment);
    const Parsed parsed = from_fragment(same.fragment);
    CHECK(parsed.ignored.empty());
    CHECK(to_fragment(parsed.state) == same.written);
  }
}

TEST_CASE("what cannot be used is ignored and named") {
  using Reason = Notice::Reason;
  struct Bad {
    const char* fragment;
    const char* still;  // what is left of the state
    std::vector<Notice> notices;
  };
  const Bad table[] = {
      {"v=2&vy=kallor&ny=1",
       "v=1&vy=kallor",
       {{"v", "2", Reason::newer_version}, {"ny", "1", Reason::unknown_key}}},
      {"v=99999999999999999999999", "", {{"v", "99999999999999999999999", Reason::newer_version}}},
      {"v=0", "", {{"v", "0", Reason::bad_value}}},
      {"v=01", "", {{"v", "01", Reason::bad_value}}},
      {"v=&spr=en", "v=1&spr=en", {{"v", "", Reason::bad_value}}},
      {"v=1.5", "", {{"v", "1.5", Reason::bad_value}}},
      {"vy=karta", "", {{"vy", "karta", Reason::bad_value}}},
      {"vy=KALLOR", "", {{"vy", "KALLOR", Reason::bad_value}}},
      {"vy", "", {{"vy", "", Reason::bad_value}}},
      {"VY=kallor", "", {{"VY", "kallor", Reason::unknown_key}}},
      {"=kallor", "", {{"", "kallor", Reason::unknown_key}}},
      {"vy=kallor&vy=oversikt", "v=1&vy=kallor", {{"vy", "oversikt", Reason::duplicate}}},
      {"vy=karta&vy=oversikt",
       "",
       {{"vy", "karta", Reason::bad_value}, {"vy", "oversikt", Reason::duplicate}}},
      {"v=1&v=2", "", {{"v", "2", Reason::duplicate}}},
      {"datum=2023-02-29", "", {{"datum", "2023-02-29", Reason::bad_value}}},
      {"datum=2023", "", {{"datum", "2023", Reason::bad_value}}},
      {"kant=i%20dag", "", {{"kant", "i dag", Reason::bad_value}}},
      {"fran=2015-13&till=2025",
       "",
       {{"fran", "2015-13", Reason::bad_value}, {"till", "2025", Reason::bad_window}}},
      {"fran=2015", "", {{"fran", "2015", Reason::bad_window}}},
      {"till=2015", "", {{"till", "2015", Reason::bad_window}}},
      {"fran=2015&till=2014",
       "",
       {{"fran", "2015", Reason::bad_window}, {"till", "2014", Reason::bad_window}}},
      {"fran=15&till=20151",
       "",
       {{"fran", "15", Reason::bad_value}, {"till", "20151", Reason::bad_value}}},
      {"id=", "", {{"id", "", Reason::bad_value}}},
      {"id=a%20b", "", {{"id", "a b", Reason::bad_value}}},
      {"id=a+b", "", {{"id", "a+b", Reason::bad_value}}},
      {"id=%C3", "", {{"id", "\uFFFD", Reason::bad_value}}},
      {"id=%E2%80%AEx", "", {{"id", "\uFFFDx", Reason::bad_value}}},
      {"id=%3Cscript%3E", "", {{"id", "<script>", Reason::bad_value}}},
      {"id=caf%C3%A9", "", {{"id", "café", Reason::bad_value}}},
      {"id=100%", "", {{"id", "100%", Reason::bad_value}}},
      {"id=%4", "", {{"id", "%4", Reason::bad_value}}},
      {"id=%G0", "", {{"id", "%G0", Reason::bad_value}}},
      {"spr=fi", "", {{"spr", "fi", Reason::bad_value}}},
      {"tema=auto", "", {{"tema", "auto", Reason::bad_value}}},
      {"text=0", "", {{"text", "0", Reason::bad_value}}},
      {"text=11&vy=kallor", "v=1&vy=kallor", {{"text", "11", Reason::bad_value}}},
      {"vy=kallor=1", "", {{"vy", "kallor=1", Reason::bad_value}}},
  };
  for (const Bad& bad : table) {
    INFO(bad.fragment);
    const Parsed parsed = from_fragment(bad.fragment);
    CHECK(to_fragment(parsed.state) == bad.still);
    CHECK(parsed.ignored == bad.notices);
  }
}

TEST_CASE("an id has at most 100 letters") {
  std::string hundred;
  for (int i = 0; i < 100; ++i) hundred += "ö";
  ViewState state;
  state.selected = hundred;
  const Parsed parsed = from_fragment(to_fragment(state));
  CHECK(parsed.state == state);
  CHECK(parsed.ignored.empty());
  CHECK(from_fragment("id=" + hundred + "o").state.selected.empty());
  state.selected += "o";
  CHECK(to_fragment(state).empty());
  state.selected = "<b>";
  CHECK(to_fragment(state).empty());
}

TEST_CASE("at most 10 000 bytes are read, and no half part") {
  const std::string lead = "vy=kallor&x=";
  const std::string exact = lead + std::string(10000 - lead.size() - 7, 'x') + "&spr=en";
  REQUIRE(exact.size() == 10000);
  CHECK(to_fragment(from_fragment(exact).state) == "v=1&vy=kallor&spr=en");
  CHECK(from_fragment(exact).ignored.size() == 1);
  CHECK(to_fragment(from_fragment("#" + exact).state) == "v=1&vy=kallor&spr=en");

  const std::string more = lead + std::string(10000 - lead.size() - 6, 'x') + "&spr=en&tema=ljust";
  const Parsed parsed = from_fragment(more);
  CHECK(to_fragment(parsed.state) == "v=1&vy=kallor");
  REQUIRE(parsed.ignored.size() == 2);
  CHECK(parsed.ignored[0].key == "x");
  CHECK(parsed.ignored[0].value == std::string(60, 'x') + "…");
  CHECK(parsed.ignored[1] == Notice{"spr", "en", Notice::Reason::too_long});
  CHECK(from_fragment(std::string(1000000, '&')).state == ViewState{});
  CHECK(from_fragment(std::string(1000000, 'a')).ignored.size() == 1);
}

TEST_CASE("a window between days is written in whole days") {
  ViewState state;
  const double first = base::day_of(2020, 3, 1).number;
  state.window = Window{first + 0.4, first + 10.6};
  CHECK(to_fragment(state) == "v=1&fran=2020-03-01&till=2020-03-11");
  state.window = Window{first + 0.6, first + 0.7};
  CHECK(to_fragment(state) == "v=1&fran=2020-03-02&till=2020-03-02");
  state.window = Window{-1e300, 1e300};
  CHECK(to_fragment(state) == "v=1&fran=0000&till=9999");
  state.window = Window{std::nan(""), 1};
  CHECK(to_fragment(state).empty());
}

}  // namespace
}  // namespace avtal::state
