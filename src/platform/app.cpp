#include "platform/app.h"

#include <algorithm>
#include <utility>
#include <variant>

#include "base/text.h"
#include "ui/hit_test.h"
#include "words/notices.h"

namespace avtal::platform {
namespace {

using namespace words;

constexpr std::size_t kShownInput = 40;  // bytes of what somebody typed

/// As the reader may see it again: without control characters, and short.
std::string shown_input(std::string_view text) {
  return base::shortened_utf8(base::cleaned(text).text, kShownInput);
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpace = " \t\r\n";
  const std::size_t first = text.find_first_not_of(kSpace);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kSpace) - first + 1);
}

}  // namespace

App::App(Clock clock) : clock_(std::move(clock)), now_ms_(clock_()) {}

// ---- what is there ---------------------------------------------------------------------------

const OpenDataset* App::shown() { return library_.shown(state_); }

const state::Context* App::context() {
  const OpenDataset* open = shown();
  return open == nullptr ? nullptr : &scene::context_of(*open->prepared);
}

base::Day App::as_of() {
  const state::Context* known = context();
  return known != nullptr ? state::day_shown(state_, *known) : state_.as_of.value_or(base::Day{});
}

state::Window App::displayed_window() {
  if (const auto moving = glide_.at(now_ms_)) return *moving;
  const state::Context* known = context();
  return known != nullptr ? state::window_shown(state_, *known)
                          : state_.window.value_or(state::Window{});
}

bool App::can_draw() const { return started_ && !context_lost_; }

void App::invalidate() {
  page_stale_ = true;
  wake();
}

// ---- from the browser ------------------------------------------------------------------------

void App::start(const ui::Screen& screen, unsigned flags, std::string_view fragment,
                std::string_view address) {
  started_ = true;
  address_ = address;
  resize(screen);
  set_flags(flags);
  state_ = state_of(fragment);
}

/// Whoever comes without a link gets the overview; a link without a view has always meant the
/// timeline.
state::ViewState App::state_of(std::string_view fragment) {
  address_bar_.read(fragment);
  notices_.clear();
  state::Parsed parsed = state::from_fragment(fragment);
  for (Sentence& said : about_skipped(parsed.ignored)) notices_.push_back(std::move(said));
  if (fragment.empty()) parsed.state.view = state::View::overview;
  return std::move(parsed.state);
}

void App::resize(const ui::Screen& screen) {
  now_ms_ = clock_();
  screen_ = screen;
  surface_.set_screen(screen);
  invalidate();
}

void App::set_window(float width, float height) {
  now_ms_ = clock_();
  const std::pair<float, float> window{width, height};
  if (window_ == window) return;
  window_ = window;
  invalidate();
}

void App::set_flags(unsigned flags) {
  // The browser's own key out of full screen, Escape, never comes to us.
  const bool left = (flags_ & kFullScreen) != 0 && (flags & kFullScreen) == 0;
  flags_ = flags;
  invalidate();
  if (left && !std::exchange(stays_presenting_, false)) follow(Presenter::leave(state_));
}

void App::load(std::string_view name, std::string_view bytes, bool foreign,
               std::optional<std::string_view> told) {
  now_ms_ = clock_();
  std::string shown_name = shown_input(name);
  Library::Opened opened =
      foreign ? library_.open_foreign(shown_name, bytes) : library_.open_own(shown_name, bytes);
  in_motion_ = false;
  invalidate();
  around_.comparison_open = false;
  if (told) opened.errors = issues_of(*told);
  const bool usable = opened.usable;
  problems_.report(shown_name, std::move(opened));
  if (!usable) {
    own_failed_ = !foreign;
    return;
  }
  if (foreign) {
    show_foreign();
    announcements_.say(sentence(notices::file_opened, shown_name));
  } else {
    own_failed_ = false;
  }
  use(state_);
  write_url(foreign);
}

void App::set_fragment(std::string_view fragment) {
  now_ms_ = clock_();
  in_motion_ = false;
  const state::ViewState next = state_of(fragment);
  if (next.file.empty() && !library_.foreign_name().empty()) {
    library_.close_foreign();
    own_view_.reset();
    around_.comparison_open = false;
    announcements_.say(sentence(notices::file_closed));
  }
  if (next.view != state_.view) announcements_.view();
  use(next);
  write_url(false);
}

void App::pointer(const ui::PointerEvent& event) {
  now_ms_ = clock_();
  surface_.pointer(event);
  wake();
}

bool App::wheel(const ui::WheelEvent& event) {
  now_ms_ = clock_();
  const bool used = surface_.wheel(
      event, page(), [this](const ui::Request& request) { return would_change(request); });
  if (used) wake();
  return used;
}

void App::activate(std::string_view node) {
  now_ms_ = clock_();
  if (const scene::Node* found = ui::find_node(page(), node)) {
    const scene::Node copy = *found;  // the page may be laid out anew on the way
    perform(copy);
  } else if (const document::Block* block = document::find(page().regions, node)) {
    const document::Block* overlay = document::find(page().regions, scene::ids::kOverlay);
    const bool over = overlay != nullptr && document::find(*overlay, node) != nullptr;
    const document::Block copy = *block;
    perform(copy, over);
  }
}

void App::command(std::string_view word) {
  now_ms_ = clock_();
  if (const auto command = command_of(word)) run_command(*command);
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
  if (scene::is_step(page(), copy) && !copy.selected) perform(copy);
}

void App::point(std::string_view record) {
  now_ms_ = clock_();
  surface_.set_pointed(std::string(record));
  wake();
}

void App::field(std::string_view id, std::string_view value) {
  now_ms_ = clock_();
  if (id == scene::ids::kSearch) return search(value);
  if (id == "search-choose") return choose_hit(value);
  if (id != scene::ids::kAsOf && id != scene::ids::kKnown) return;
  const std::string_view text = trimmed(value);
  const auto day = base::parse_day(text);
  field_answered_ = false;
  field_errors_.erase(std::string(id));
  if (!day && !text.empty()) {
    field_errors_[std::string(id)] = sentence(notices::not_a_date, shown_input(text));
    return invalidate();
  }
  if (id == scene::ids::kKnown) {
    take_step(state::SetKnown{day});
  } else {
    take_step(state::SetAsOf{day});
  }
}

void App::set_today(std::string_view day) {
  around_.today = base::parse_day(day);
  invalidate();
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
  begin_frame();
  surface_.end(page());
  end_frame(start_ms);
}

flat::ShapeList App::draw_flat() {
  const double start_ms = clock_();
  begin_frame();
  flat::ShapeList list = flat::flatten(page().layers, surface_.marks(page()), screen_.pixel_ratio);
  end_frame(start_ms);
  return list;
}

void App::begin_frame() {
  for (const ui::Request& request : surface_.begin(page(), as_of(), now_ms_)) {
    std::visit([this](const auto& each) { handle(each); }, request);
  }
  if (page_in_glide_) page_stale_ = true;
}

void App::end_frame(double start_ms) {
  gate_.drawn(now_ms_);
  if (page_in_glide_ || surface_.has_pending_events()) gate_.wake(1);
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
  around_.width = window_ ? window_->first : screen_.width;
  around_.height = window_ ? window_->second : screen_.height;
  around_.picture_width = screen_.width;
  around_.picture_height = screen_.height;
  const auto error_of = [&](std::string_view id) {
    const auto error = field_errors_.find(std::string(id));
    return error == field_errors_.end() ? std::string() : error->second.in(state_.language);
  };
  around_.as_of_error = error_of(scene::ids::kAsOf);
  around_.known_error = error_of(scene::ids::kKnown);
  around_.system_dark = (flags_ & kSystemDark) != 0;
  around_.touch = (flags_ & kTouch) != 0;
  around_.full_screen = (flags_ & kFullScreen) != 0;
  around_.foreign_file = library_.foreign_name();
  around_.notices.clear();
  for (const Sentence& notice : notices_) around_.notices.push_back(notice.in(state_.language));
  problems_.fill(around_, state_.language);
  overlay_.fill(around_);
  around_.blank = presenter_.blank();
  around_.typed = presenter_.typed();
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
  const auto moving = glide_.at(now_ms_);
  scene::PageRequest request{open->prepared.get(), state_, moving, around_, ui::text_width};
  request.compared = library_.compared();
  if (around_.search_open && !around_.search_text.empty()) {
    request.search = library_.search_index(state_);
  }
  page_in_glide_ = moving.has_value();
  page_ = scene::build_page(request);
  const bool clamped = clamp_scrolls();
  if (!show_selection() && !clamped) return;
  fill_surroundings();  // what was scrolled
  request.around = around_;
  page_ = scene::build_page(request);
}

/// What is shown may have become shorter than it was.
bool App::clamp_scrolls() {
  const float most = ui::furthest(ui::find_area(page_));
  if (around_.chart_scroll <= most) return false;
  around_.chart_scroll = most;
  return true;
}

}  // namespace avtal::platform
