// The only way from one ViewState to the next.

#include <algorithm>
#include <cmath>
#include <type_traits>

#include "layout/time_scale.h"
#include "state/view_state.h"

namespace avtal::state {

namespace {

/// Differences far below a second are rounding, not a choice.
constexpr double kSameEdge = 1e-6;
/// Days kept free beside the day that the state is about, for its flag.
constexpr double kRoomBesideDay = 31;

double span(const Window& window) { return window.last - window.first; }

bool is_usable(const Window& window) {
  return std::isfinite(window.first) && std::isfinite(window.last) && window.first < window.last &&
         std::isfinite(span(window));
}

layout::ZoomLimits limits_of(const Context& context) {
  const layout::TimeWindow full{context.full.first, context.full.last};
  return {full, std::min(kShortestWindowDays, span(context.full))};
}

layout::TimeWindow for_layout(const Window& window) { return {window.first, window.last}; }

bool is_same(const layout::TimeWindow& a, const layout::TimeWindow& b) {
  return std::abs(a.first - b.first) < kSameEdge && std::abs(a.last - b.last) < kSameEdge;
}

Window in_days(const Window& window) { return {std::floor(window.first), std::ceil(window.last)}; }

/// A link says what the view opens on in whole days.
std::optional<Window> without_opening(const layout::TimeWindow& window, const ViewState& state,
                                      const Context& context) {
  const Window opening = opening_window(state, context);
  const bool same =
      is_same(window, for_layout(opening)) || is_same(window, for_layout(in_days(opening)));
  if (same) return std::nullopt;
  return Window{window.first, window.last};
}

base::Day in_calendar(base::Day day) { return std::clamp(day, base::kFirstDay, base::kLastDay); }

std::optional<base::Day> without_default(std::optional<base::Day> day, const Context& context) {
  if (!day) return std::nullopt;
  const base::Day kept = in_calendar(*day);
  if (kept == context.default_as_of) return std::nullopt;
  return kept;
}

/// The window on screen.
Window shown(const ViewState& state, const Context& context) {
  const Window opening = opening_window(state, context);
  return state.window ? fitted(*state.window, state, context).value_or(opening) : opening;
}

/// At a limit nothing moves, and what rounding makes of that is no movement either.
std::optional<Window> moved(const ViewState& state, const layout::TimeWindow& from,
                            const layout::TimeWindow& to, const Context& context) {
  return is_same(from, to) ? state.window : without_opening(to, state, context);
}

std::optional<Window> zoomed(const ViewState& state, const Zoom& zoom, const Context& context) {
  if (!is_usable(context.full) || !std::isfinite(zoom.factor) || zoom.factor <= 0 ||
      !std::isfinite(zoom.pivot_day)) {
    return state.window;
  }
  const layout::TimeWindow now = for_layout(shown(state, context));
  return moved(state, now, layout::zoom_at(now, limits_of(context), zoom.factor, zoom.pivot_day),
               context);
}

std::optional<Window> panned(const ViewState& state, const Pan& pan, const Context& context) {
  if (!is_usable(context.full) || !std::isfinite(pan.days)) return state.window;
  const layout::TimeWindow now = for_layout(shown(state, context));
  return moved(state, now, layout::pan(now, limits_of(context), pan.days), context);
}

std::optional<base::Day> stepped(const ViewState& state, int direction, const Context& context) {
  const std::vector<base::Day>& days = context.change_days;
  const base::Day now = day_shown(state, context);
  if (direction > 0) {
    const auto next = std::upper_bound(days.begin(), days.end(), now);
    if (next != days.end()) return without_default(*next, context);
  } else if (direction < 0) {
    const auto here = std::lower_bound(days.begin(), days.end(), now);
    if (here != days.begin()) return without_default(*std::prev(here), context);
  }
  return state.as_of;
}

struct Reducer {
  const Context& context;
  ViewState state;

  void operator()(const ShowView& action) {
    state.view = action.view;
    if (state.window) state.window = fitted(*state.window, state, context);
  }
  void operator()(const Select& action) {
    state.selected = action.id;
    state.place.clear();
  }
  void operator()(const SetAsOf& action) { state.as_of = without_default(action.day, context); }
  void operator()(const StepAsOf& action) {
    state.as_of = stepped(state, action.direction, context);
  }
  void operator()(const SetKnown& action) {
    state.known = action.day;
    if (state.known) state.known = in_calendar(*state.known);
  }
  void operator()(const SetWindow& action) {
    if (!action.window) {
      state.window.reset();
    } else if (is_usable(*action.window)) {
      state.window = fitted(*action.window, state, context);
    }
  }
  void operator()(const Zoom& action) { state.window = zoomed(state, action, context); }
  void operator()(const Pan& action) { state.window = panned(state, action, context); }
  void operator()(const SetLanguage& action) {
    state.language = action.language.calling_services(state.language.services());
  }
  void operator()(const SetTheme& action) { state.theme = action.theme; }
  void operator()(const ShowText& action) { state.text_version = action.on; }
  void operator()(const ShowHelp& action) { state.help = action.on; }
  void operator()(const GoTo& action) {
    const std::string before = state.selected;
    const std::string place = state.place;
    state = fitted(action.state, context);
    // A place belongs to the document that it was asked for in.
    if (state.selected != before && state.place == place) state.place.clear();
  }
};

}  // namespace

Window opening_window(const ViewState& state, const Context& context) {
  const Window& full = context.full;
  if (state.view != View::handovers || !context.moves || !is_usable(full)) return full;
  const double day = day_shown(state, context).number;
  const Window window{std::max(full.first, std::min(context.moves->first, day - kRoomBesideDay)),
                      std::min(full.last, std::max(context.moves->last, day + 1 + kRoomBesideDay))};
  return is_usable(window) ? window : full;
}

Window full_in_days(const Context& context) { return in_days(context.full); }

std::optional<Window> fitted(const Window& window, const ViewState& state, const Context& context) {
  if (!is_usable(window) || !is_usable(context.full)) return std::nullopt;
  return without_opening(layout::clamped(for_layout(window), limits_of(context)), state, context);
}

ViewState fitted(const ViewState& state, const Context& context) {
  ViewState result = state;
  result.as_of = without_default(state.as_of, context);
  if (state.window) result.window = fitted(*state.window, result, context);
  result.language = state.language.calling_services(context.services);
  return result;
}

ViewState reduce(const ViewState& before, const Action& action, const Context& context) {
  Reducer reducer{context, before};
  std::visit(reducer, action);
  return reducer.state;
}

bool is_discrete(const Action& action) {
  return !std::holds_alternative<Zoom>(action) && !std::holds_alternative<Pan>(action) &&
         !std::holds_alternative<ShowHelp>(action);
}

}  // namespace avtal::state
