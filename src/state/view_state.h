#pragma once
// The whole state of the page as one value: what the URL carries and Back restores.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/date.h"
#include "base/language.h"
#include "state/views.h"

namespace avtal::state {

using base::Language;
/// automatic follows the system's light or dark.
enum class Theme : std::uint8_t { automatic, light, dark };

/// What a lane of the timeline stands for.
enum class Lanes : std::uint8_t { services, committees, agreements };
enum class LaneOrder : std::uint8_t { dataset, start, name, end };
/// Which bodies the lanes of the handovers are.
enum class Level : std::uint8_t { committees, administrations };
enum class FlowForm : std::uint8_t { picture, table, multiples };
/// What the table of flows is sorted by.
enum class FlowSort : std::uint8_t { dataset, flow, service, payer, payee, amount, status };
/// What the rows of the watch list are sorted by.
enum class WatchSort : std::uint8_t { day, agreement, amount, responsible };
enum class QuestionChoice : std::uint8_t { all, contradictions, gaps, ambiguities };
enum class SourcesPart : std::uint8_t { questions, coverage, clauses, wishes };

/// What the reader wants to see; an empty list lets everything of its kind through. Lists are
/// sorted and hold each id once. Years are inclusive.
struct Filter {
  std::vector<std::string> committees;
  std::vector<std::string> services;
  std::vector<std::string> kinds;     // of agreements, as the dataset writes them
  std::vector<std::string> statuses;  // in-force, proposed, ended, unclear
  std::vector<std::string> documents;
  std::optional<int> from_year;
  std::optional<int> to_year;
  friend bool operator==(const Filter&, const Filter&) = default;
};

/// A part of the money: whose, for what, to whom, as ids of records. Empty: all of it.
struct FlowPart {
  std::string payer;
  std::string service;
  std::string payee;
  bool empty() const { return payer.empty() && service.empty() && payee.empty(); }
  friend bool operator==(const FlowPart&, const FlowPart&) = default;
};

/// The stretch of time on screen, in days since 1970-01-01; fractions while zooming. Its edges are
/// points in time: the years 2015 to 2025 go from the number of 2015-01-01 to that of 2026-01-01.
struct Window {
  double first = 0;  // left edge
  double last = 0;   // right edge: where the day after the last one begins
  friend bool operator==(const Window&, const Window&) = default;
};

struct ViewState {
  View view = View::timeline;
  std::optional<base::Day> as_of;  // «Läget den»; missing: the dataset's own date
  std::optional<base::Day> known;  // second clock, `kant=`; missing: everything loaded
  std::optional<Window> window;    // missing: what the view opens on
  std::string selected;            // id of a record, empty for none
  std::string place;               // in the document that is selected; see answers::place_key
  Language language = Language::sv;
  Theme theme = Theme::automatic;
  bool text_version = false;  // the page as text instead of the picture
  bool help = false;          // how the view is read, over it

  Filter filter;  // holds in every view

  Lanes lanes = Lanes::services;  // timeline
  LaneOrder lane_order = LaneOrder::dataset;
  bool all_folded = false;          // lanes are strips
  std::vector<std::string> folded;  // ids of lanes that are strips, or are not if all are; sorted

  Level level = Level::committees;  // handovers

  std::optional<int> year;          // cost flows; missing: the year of the as-of date
  std::optional<int> compare_year;  // shown beside it
  std::optional<int> price_year;    // amounts in that year's prices; missing: as written
  FlowPart flow_part;               // only this money
  bool assumed = false;             // count readings that somebody chose
  FlowForm flow_form = FlowForm::picture;
  FlowSort flow_sort = FlowSort::dataset;  // of the table
  WatchSort watch_sort = WatchSort::day;   // of the watch list
  bool sort_reversed = false;              // of any table: from the last to the first

  SourcesPart sources_part = SourcesPart::questions;  // sources
  QuestionChoice question_choice = QuestionChoice::all;
  bool hide_explained = false;

  std::vector<std::string> own_steps;  // of the presentation, if the dataset's shall not be shown;
                                       // see own_steps.h

  int step = 0;           // of the presentation, from 1; 0: not presenting
  bool notes = false;     // the presenter's, below the slide
  bool speaker = false;   // the presenter's own window: what comes next, notes, how long it took
  bool embedded = false;  // in another page's frame: less around the picture
  std::string file;       // the reader's own file that is open, as an id; empty: none
  std::string data_hash;  // of the dataset that the link was made for; eight hexadecimal digits
  friend bool operator==(const ViewState&, const ViewState&) = default;
};

// Actions: the only way to change a ViewState.
struct ShowView {
  View view;
};
struct Select {
  std::string id;
};  // empty id: close the panel
struct SetAsOf {
  std::optional<base::Day> day;
};  // missing: back to the dataset's own date
struct StepAsOf {
  int direction;
};  // -1 or +1: to the previous or next change
struct SetKnown {
  std::optional<base::Day> day;
};
struct SetWindow {
  std::optional<Window> window;
};  // missing: what the view opens on
struct Zoom {
  double factor;
  double pivot_day;
};  // factor > 1 shows less time
struct Pan {
  double days;
};  // positive: later
struct SetLanguage {
  Language language;
};
struct SetTheme {
  Theme theme;
};
struct ShowText {
  bool on;
};
struct ShowHelp {
  bool on;
};
/// To any other state: a link of the page, a toggle, a saved step.
struct GoTo {
  ViewState state;
};
using Action = std::variant<ShowView, Select, SetAsOf, StepAsOf, SetKnown, SetWindow, Zoom, Pan,
                            SetLanguage, SetTheme, ShowText, ShowHelp, GoTo>;

/// What reduce must know of the dataset, as plain values.
struct Context {
  base::Day default_as_of;
  Window full;                         // the full period; its right edge too is the day after
  std::optional<Window> moves;         // what the handovers open on; missing: the full period
  std::vector<base::Day> change_days;  // sorted: days on which something changes
  base::ServiceWord services = base::ServiceWord::insats;  // what the dataset calls its services
};

/// The day that the state is about: the one chosen, else the dataset's own.
inline base::Day day_shown(const ViewState& state, const Context& context) {
  return state.as_of.value_or(context.default_as_of);
}

/// What the view opens on, within the full period: that period, but of the handovers the time of
/// the moves, and with it the day that the state is about.
Window opening_window(const ViewState& state, const Context& context);

/// The stretch of time on screen: the one chosen, else what the view opens on.
inline Window window_shown(const ViewState& state, const Context& context) {
  return state.window ? *state.window : opening_window(state, context);
}

/// The full period in whole days, as a link can say it.
Window full_in_days(const Context& context);

/// Zoom limit: no less than a week (or the full period, if that is shorter). The widest is
/// layout's: the full period and a margin.
inline constexpr double kShortestWindowDays = 7;

/// The window brought within the zoom limits about its middle, and moved inside the full period and
/// its margin. Missing when that is what the state's view opens on (or no window at all).
std::optional<Window> fitted(const Window& window, const ViewState& state, const Context& context);
/// A state from somewhere else (an address, a saved step) made to fit the dataset: its window, what
/// its language calls the services, and an `as_of` that is the dataset's own date is left out.
ViewState fitted(const ViewState& state, const Context& context);

/// The state after the action. Pure; windows are kept within the zoom limits, and zooming keeps
/// the pivot where it is unless they forbid it. An `as_of` equal to the dataset's own date is
/// stored as missing, and so is a window that the view opens on: links stay short. What makes no
/// sense (NaN) changes nothing.
ViewState reduce(const ViewState& before, const Action& action, const Context& context);

/// Does the action belong in the browser's history as a step of its own (Back returns)?
/// Zoom, pan and help do not: they only replace the address.
bool is_discrete(const Action& action);

// URL fragment, without "#": "v=1&vy=tidslinje&datum=2023-08-30&fran=2015&till=2025&id=…&spr=sv".
// The keys stand in one table (address.cpp); docs/address.md tells what each means.
// Defaults are left out; v=1 always leads unless everything is default (then it is empty).
std::string to_fragment(const ViewState& state);

/// As the page writes it, which is never empty: an empty address means the overview.
std::string page_fragment(const ViewState& state);

struct Notice {
  enum class Reason : std::uint8_t {
    unknown_key,
    bad_value,      // not in the closed set, broken percent encoding, no such date …
    duplicate,      // the first one holds
    newer_version,  // `v`: the rest was read as far as it was understood
    bad_window,     // fran after till, or one of them alone
    too_long,       // all from this part on
  };
  std::string key;  // the part of the fragment that was ignored, cleaned and not long
  std::string value;
  Reason reason = Reason::unknown_key;
  friend bool operator==(const Notice&, const Notice&) = default;
};
struct Parsed {
  ViewState state;
  std::vector<Notice> ignored;  // unknown keys, bad values, a newer version
};
/// Never fails: what cannot be used is ignored and named. At most 10 000 bytes are read.
/// fran and till take years, months and days ("2015", "2015-03", "2015-03-02"); till is inclusive.
/// An id is at most 100 letters (a–z, å, ä, ö), digits and . _ : - ; others are not written.
/// Of a list as many ids are written as fit in 1 200 bytes.
/// A window is written in years or months when both its edges are such, else in whole days.
Parsed from_fragment(std::string_view fragment);

/// States the reader can go back and forward through when there is no browser (tests, native).
class History {
 public:
  explicit History(ViewState first);
  const ViewState& current() const { return states_[position_]; }
  /// Drops what was forward of here. The state that already stands is not pushed again.
  void push(ViewState state);
  void replace(ViewState state);
  bool back();
  bool forward();

 private:
  std::vector<ViewState> states_;
  std::size_t position_ = 0;
};

}  // namespace avtal::state
