#include "platform/app.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/text.h"
#include "ui/hit_test.h"

namespace avtal::platform {
namespace {

using words::Phrase;

constexpr float kRevealMargin = 16;
constexpr std::size_t kShownInput = 40;  // bytes of what somebody typed

/// As the reader may see it again: without control characters, and short.
std::string shown_input(std::string_view text) {
  const std::string clean = base::cleaned(text).text;
  return std::string(base::truncated_utf8(clean, kShownInput));
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

const scene::ScrollArea* area_named(const scene::Page& page, std::string_view id) {
  for (const scene::ScrollArea& area : page.scroll_areas) {
    if (area.id == id) return &area;
  }
  return nullptr;
}

float furthest(const scene::ScrollArea* area) {
  return area == nullptr ? 0 : std::max(0.0F, area->content_height - area->rect.h);
}

}  // namespace

App::App(Clock clock) : clock_(std::move(clock)), now_ms_(clock_()) {}

// ---- what is there ---------------------------------------------------------------------------

const OpenDataset* App::shown() { return library_.known_on(state_.known); }

const state::Context* App::context() {
  const OpenDataset* open = shown();
  return open == nullptr ? nullptr : &scene::context_of(*open->prepared);
}

base::Day App::as_of() {
  const state::Context* known = context();
  return state_.as_of.value_or(known != nullptr ? known->default_as_of : base::Day{});
}

state::Window App::displayed_window() {
  if (const auto moving = glide_.at(now_ms_)) return *moving;
  const state::Context* known = context();
  return state_.window.value_or(known != nullptr ? known->full : state::Window{});
}

bool App::can_draw() const { return started_ && !context_lost_ && (flags_ & kNoWebGL) == 0; }

void App::invalidate() {
  page_stale_ = true;
  wake();
}

// ---- from the browser ------------------------------------------------------------------------

void App::start(const ui::Screen& screen, unsigned flags, std::string_view fragment) {
  started_ = true;
  resize(screen);
  set_flags(flags);
  known_fragment_ = fragment;
  state::Parsed parsed = state::from_fragment(fragment);
  for (const state::Notice& notice : parsed.ignored) notices_.push_back(about_skipped(notice));
  state_ = std::move(parsed.state);
}

void App::resize(const ui::Screen& screen) {
  now_ms_ = clock_();
  screen_ = screen;
  surface_.set_screen(screen);
  invalidate();
}

void App::set_flags(unsigned flags) {
  flags_ = flags;
  invalidate();
}

void App::load(std::string name, std::string_view bytes, bool foreign) {
  now_ms_ = clock_();
  std::string shown_name = shown_input(name);
  Library::Opened opened = foreign ? library_.open_foreign(shown_name, bytes)
                                   : library_.open_own(shown_name, bytes);
  in_motion_ = false;
  invalidate();
  if (!opened.usable) {
    problem_file_ = shown_name;
    problems_ = std::move(opened.errors);
    own_failed_ = !foreign;
    return;
  }
  if (foreign) {
    start_over();
    said_ = Sentence{Phrase::say_file_opened, {shown_name}};
  } else {
    own_failed_ = false;
  }
  dismiss_problems();
  if (opened.errors.size() == 1) {
    notices_.push_back({Phrase::partly_loaded_one,
                        {shown_name, about_issue(opened.errors.front(), state_.language)}});
  } else if (!opened.errors.empty()) {
    notices_.push_back({Phrase::partly_loaded,
                        {shown_name, std::to_string(opened.errors.size()),
                         about_issue(opened.errors.front(), state_.language)}});
  }
  use(state_);
  write_url(false);
}

void App::close_foreign() {
  if (library_.foreign_name().empty()) return;
  library_.close_foreign();
  start_over();
  use(state_);
  write_url(false);
  said_ = Sentence{Phrase::say_file_closed, {}};
}

void App::set_fragment(std::string_view fragment) {
  now_ms_ = clock_();
  in_motion_ = false;
  known_fragment_ = fragment;
  state::Parsed parsed = state::from_fragment(fragment);
  notices_.clear();
  for (const state::Notice& notice : parsed.ignored) notices_.push_back(about_skipped(notice));
  if (parsed.state.view != state_.view) topic_ = Topic::view;
  use(parsed.state);
  write_url(false);
}

void App::pointer(const ui::PointerEvent& event) {
  now_ms_ = clock_();
  surface_.pointer(event);
  wake();
}

bool App::wheel(const ui::WheelEvent& event) {
  now_ms_ = clock_();
  const bool used = surface_.wheel(event, page());
  if (used) wake();
  return used;
}

void App::activate(std::string_view node) {
  now_ms_ = clock_();
  if (const scene::Node* found = ui::find_node(page(), node)) {
    const scene::Node copy = *found;  // the page may be laid out anew on the way
    perform(copy);
  }
}

void App::focus(std::string_view node, bool on) {
  now_ms_ = clock_();
  if (!on && node != focused_) return;
  focused_ = on ? std::string(node) : std::string();
  surface_.set_focus(focused_);
  wake();
  const scene::Node* found = on ? ui::find_node(page(), node) : nullptr;
  if (found == nullptr) return;
  const scene::Node copy = *found;
  reveal(copy);
}

void App::field(std::string_view id, std::string_view value) {
  now_ms_ = clock_();
  if (id != "as-of") return;
  const std::string_view text = trimmed(value);
  const auto day = base::parse_day(text);
  field_errors_.erase(std::string(id));
  if (!day && !text.empty()) {
    field_errors_[std::string(id)] = {Phrase::field_not_a_date, {shown_input(text)}};
    return invalidate();
  }
  take_step(state::SetAsOf{day});
}

void App::show_text(bool on) {
  now_ms_ = clock_();
  if (context() != nullptr) return take_step(state::ShowText{on});
  state_.text_version = on;
}

void App::context_lost(bool lost) {
  context_lost_ = lost;
  wake();
}

void App::want_text() { text_wanted_ = true; }

// ---- the state -------------------------------------------------------------------------------

/// A state from somewhere else, brought to fit the dataset.
void App::use(const state::ViewState& state) {
  state_ = state;
  glide_.stop();
  around_.panel_scroll = 0;
  around_.chart_scroll = 0;
  field_errors_.clear();
  if (const state::Context* known = context()) {
    state_ = state::fitted(state_, *known);
    check_selected();
  }
  invalidate();
}

void App::check_selected() {
  if (state_.selected.empty() || shown()->dataset.find(state_.selected)) return;
  notices_.push_back({Phrase::link_unknown_record, {state_.selected}});
  state_.selected.clear();
}

/// Another dataset: what was chosen in the last one has no meaning in it.
void App::start_over() {
  state::ViewState fresh;
  fresh.view = state_.view;
  fresh.language = state_.language;
  fresh.theme = state_.theme;
  fresh.text_version = state_.text_version;
  state_ = std::move(fresh);
  notices_.clear();
}

bool App::apply(const state::Action& action, Motion motion, bool push) {
  const state::Context* known = context();
  if (known == nullptr) return false;
  const state::ViewState before = state_;
  const state::Window from = displayed_window();
  state_ = state::reduce(before, action, *known);
  if (state_ == before) return false;
  settle_after(before);
  if (state_.window != before.window) {
    if (motion == Motion::glide) {
      glide_to_state(from);
    } else {
      glide_.stop();
    }
  }
  write_url(push);
  invalidate();
  return true;
}

void App::settle_after(const state::ViewState& before) {
  if (state_.known != before.known) {
    if (const state::Context* known = context()) state_ = state::fitted(state_, *known);
  }
  if (state_.selected != before.selected) around_.panel_scroll = 0;
  if (state_.view != before.view) {
    around_.chart_scroll = 0;
    glide_.stop();
  }
  if (state_.as_of != before.as_of) field_errors_.clear();
}

void App::glide_to_state(const state::Window& from) {
  if ((flags_ & kReducedMotion) != 0 || !can_draw()) return glide_.stop();
  const state::Context* known = context();
  glide_.start(from, state_.window.value_or(known->full), now_ms_);
}

void App::take_step(const state::Action& action) {
  in_motion_ = false;
  if (apply(action, Motion::glide, state::is_discrete(action))) {
    say_step(action);
  } else {
    invalidate();
  }
}

void App::write_url(bool push) {
  if (context() == nullptr) return;
  std::string fragment = state::to_fragment(state_);
  if (fragment == known_fragment_) return;
  known_fragment_ = fragment;
  url_ = Url{std::move(fragment), push || (url_ && url_->push)};
}

// ---- what the reader does --------------------------------------------------------------------

void App::perform(const scene::Node& node) {
  if (node.disabled) return;
  if (node.action) {
    take_step(*node.action);
  } else if (!node.command.empty()) {
    run_command(node.command);
  }
}

void App::run_command(const std::string& command) {
  in_motion_ = false;
  if (command == "close-foreign") {
    close_foreign();
  } else if (command == "dismiss-notice") {
    notices_.clear();
    invalidate();
  } else if (command == "dismiss-problems") {
    dismiss_problems();
  } else {
    commands_.push_back(command);
  }
}

void App::dismiss_problems() {
  problem_file_.clear();
  problems_.clear();
  invalidate();
}

float* App::scroll_of(std::string_view area) {
  if (area == "panel") return &around_.panel_scroll;
  if (area == "chart") return &around_.chart_scroll;
  return nullptr;
}

void App::scroll(std::string_view area, float by) {
  float* position = scroll_of(area);
  if (position == nullptr) return;
  const float to = std::clamp(*position + by, 0.0F, furthest(area_named(page(), area)));
  if (to == *position) return;
  *position = to;
  invalidate();
}

/// Brings what has focus but lies outside its clip into view. `highlight` is where it would be.
void App::reveal(const scene::Node& node) {
  const scene::Rect& rect = node.highlight;
  if (!node.hidden || rect.h <= 0) return;
  const std::string_view area = node.parent == "panel" ? "panel" : "chart";
  if (const scene::ScrollArea* place = area_named(page(), area)) {
    const float above = rect.y - kRevealMargin - place->rect.y;
    const float below = rect.bottom() + kRevealMargin - place->rect.bottom();
    if (above < 0) {
      scroll(area, above);
    } else if (below > 0) {
      scroll(area, below);
    }
  }
  if (!page().chart || node.kind != scene::NodeKind::item) return;
  const scene::Chart chart = *page().chart;
  if (rect.right() > chart.rect.x && rect.x < chart.rect.right()) return;
  const double middle = chart.scale.day_at(chart.rect.x + chart.rect.w / 2);
  apply(state::Pan{chart.scale.day_at(rect.x + rect.w / 2) - middle}, Motion::glide, false);
}

void App::handle(const ui::Activate& request) {
  if (const scene::Node* node = ui::find_node(page(), request.node)) {
    const scene::Node copy = *node;
    perform(copy);
  }
}

void App::handle(const ui::Gesture& request) {
  in_motion_ = true;
  apply(request.action, Motion::direct, state::is_discrete(request.action) && !request.continues);
}

void App::handle(const ui::ZoomTo& request) { take_step(state::SetWindow{request.window}); }

void App::handle(const ui::ScrollBy& request) {
  in_motion_ = true;
  scroll(request.area, request.by);
}

// ---- frames ----------------------------------------------------------------------------------

bool App::frame_due() {
  now_ms_ = clock_();
  frame_asked_ = false;
  if (gate_.next(now_ms_).next != ui::FrameGate::Next::draw) return false;
  if (can_draw()) return true;
  gate_.drawn(now_ms_);
  return false;
}

void App::draw() {
  const double start_ms = clock_();
  const bool moving = glide_.active(now_ms_);
  for (const ui::Request& request : surface_.begin(page(), as_of(), now_ms_)) {
    std::visit([this](const auto& each) { handle(each); }, request);
  }
  if (moving) page_stale_ = true;
  surface_.end(page());
  gate_.drawn(now_ms_);
  // One more after the last moving frame, to show the goal itself.
  if (moving || surface_.has_pending_events()) gate_.wake(1);
  if (moving) page_stale_ = true;
  if (const auto due = surface_.wake_at_ms()) gate_.wake_at(*due);
  ++stats_.frames;
  stats_.last_ms = clock_() - start_ms;
  stats_.total_ms += stats_.last_ms;
}

const scene::Page& App::page() {
  if (page_stale_) build();
  return page_;
}

void App::fill_surroundings() {
  around_.width = screen_.width;
  around_.height = screen_.height;
  around_.system_dark = (flags_ & kSystemDark) != 0;
  around_.touch = (flags_ & kTouch) != 0;
  around_.foreign_file = library_.foreign_name();
  around_.notices.clear();
  for (const Sentence& notice : notices_) around_.notices.push_back(notice.in(state_.language));
  around_.problem_file = problem_file_;
  around_.problems.clear();
  for (std::string& text : about_issues(problems_, state_.language)) {
    around_.problems.push_back({std::move(text), true});
  }
}

void App::build() {
  page_stale_ = false;
  nodes_stale_ = true;
  const OpenDataset* open = shown();
  if (open == nullptr) {
    page_ = {};
    page_.width = screen_.width;
    page_.height = screen_.height;
    return;
  }
  fill_surroundings();
  scene::PageRequest request{open->prepared.get(), state_, around_, ui::text_width};
  if (const auto moving = glide_.at(now_ms_)) request.view.window = moving;
  page_ = scene::build_page(request);
  if (!clamp_scrolls()) return;
  request.around = around_;
  page_ = scene::build_page(request);
}

/// What is shown may have become shorter than it was.
bool App::clamp_scrolls() {
  bool changed = false;
  for (const std::string_view area : {"panel", "chart"}) {
    float* position = scroll_of(area);
    const float most = furthest(area_named(page_, area));
    if (*position <= most) continue;
    *position = most;
    changed = true;
  }
  return changed;
}

}  // namespace avtal::platform
