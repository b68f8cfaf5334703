// What comes of nodes and commands.

#include <utility>

#include "page/slides.h"
#include "page/speaker.h"
#include "platform/app.h"

namespace avtal::platform {
namespace {

using scene::CommandKind;

}  // namespace

void App::perform(const scene::Node& node) {
  if (node.disabled) return;
  if (node.action) {
    take_step(*node.action);
  } else {
    run_command(node.command);
  }
}

void App::perform(const document::Block& block, bool over) {
  if (block.disabled) return;
  const bool is_hit = over && block.kind == document::Kind::option;
  const bool filtering = overlay_.kind() == Overlay::Kind::filter;
  const bool ticks = filtering && block.action.has_value();  // more may be ticked
  const bool sees_to_it = block.command.kind == CommandKind::menu ||
                          block.command.kind == CommandKind::clear_search ||
                          block.command.kind == CommandKind::close_overlay;
  if (over && !ticks && !sees_to_it) close_overlay();
  if (block.action) {
    take_step(*block.action);
    if (is_hit) show_chosen();
  } else {
    run_command(block.command);
  }
}

void App::run_command(const scene::Command& command) {
  in_motion_ = false;
  switch (command.kind) {
    case CommandKind::none:
      return;
    case CommandKind::menu:
      ask(overlay_.open(Overlay::Kind::menu));
      return invalidate();
    case CommandKind::filter:
      ask(overlay_.open(Overlay::Kind::filter));
      return invalidate();
    case CommandKind::search:
      ask(overlay_.open(Overlay::Kind::search));
      return invalidate();
    case CommandKind::clear_search:
      overlay_.clear_search();
      ask(Errand::Kind::focus, scene::ids::kSearchField);
      return invalidate();
    case CommandKind::close_overlay:
      close_overlay();
      return;
    case CommandKind::show_comparison:
    case CommandKind::close_comparison:
      return show_comparison(command.kind == CommandKind::show_comparison);
    case CommandKind::dismiss_notice:
      notices_.clear();
      return invalidate();
    case CommandKind::dismiss_problems:
      problems_.dismiss();
      return invalidate();
    case CommandKind::open_file:
      return ask(Errand::Kind::open_file);
    case CommandKind::compare_file:
      return ask(Errand::Kind::compare_file);
    case CommandKind::open_whole:
      return ask(Errand::Kind::open_whole);
    case CommandKind::close_foreign:
      return close_foreign();
    case CommandKind::present:
      return start_presenting();
    case CommandKind::blank:
      follow(presenter_.toggle_blank());
      return;
    case CommandKind::full_screen:
      return ask(Errand::Kind::enter_full_screen);
    case CommandKind::speaker:
      // A new window ends the whole screen of the old one, which shall go on presenting.
      stays_presenting_ = (flags_ & kFullScreen) != 0;
      return ask(Errand::Kind::open_speaker);
    case CommandKind::audience:
      return ask(Errand::Kind::open_audience);
    case CommandKind::reset_clock:
      return ask(Errand::Kind::restart_clock);
    case CommandKind::share:
    case CommandKind::share_system:
    case CommandKind::copy_png:
    case CommandKind::embed:
    case CommandKind::copy_list:
    case CommandKind::about:
    case CommandKind::print:
    case CommandKind::print_all:
    case CommandKind::print_card:
    case CommandKind::save_file:
    case CommandKind::download_svg:
    case CommandKind::download_png:
    case CommandKind::download_png_double:
    case CommandKind::download_json:
    case CommandKind::download_ics:
    case CommandKind::download_watch:
    case CommandKind::download_year:
    case CommandKind::download_table:
      return share(command);
  }
}

void App::ask(std::vector<Errand> errands) {
  for (Errand& errand : errands) errands_.push_back(std::move(errand));
}

void App::ask(Errand::Kind kind, std::string_view node) {
  errands_.push_back({kind, std::string(node)});
}

/// What leaves the page is handed over by the browser.
void App::share(const scene::Command& command) {
  if (shown() == nullptr) return;
  const Shared shared{
      shown(), library_.current(), !library_.foreign_name().empty(), state_, as_of(), around_,
      address_};
  if (auto delivery = delivery_of(command, shared)) deliveries_.push_back(*std::move(delivery));
}

// ---- presenting ------------------------------------------------------------------------------

int App::slide_count() { return scene::slide_count(shown()->dataset, state_); }

void App::start_presenting() {
  if (context() != nullptr) follow(presenter_.start(state_, slide_count()));
}

/// False when the step is none.
bool App::follow(const Presenter::Step& step) {
  if (!step.used) return false;
  ask(step.errands);
  if (step.action) {
    take_step(*step.action);
  } else {
    invalidate();
  }
  return true;
}

// ---- two windows of one presentation -----------------------------------------------------------

/// What the other window is to show, too.
void App::publish_stage() {
  if (state_.step == 0 && !staged_) return;
  staged_ = true;
  state::ViewState stage = state_;
  stage.speaker = false;
  stage.notes = false;
  outbox_.add_if_new("stage", [&](Json& json) {
    json.begin_object().member("fragment", state::page_fragment(stage));
    json.member("blank", presenter_.blank()).end_object();
  });
}

void App::follow_stage(std::string_view fragment, bool blank) {
  now_ms_ = clock_();
  if (context() == nullptr) return;
  state::GoTo there{state::from_fragment(fragment).state};
  there.state.speaker = state_.speaker;
  there.state.notes = state_.notes;
  apply(there, Motion::direct, false);
  presenter_.set_blank(blank);
  invalidate();
}

void App::tick(int minute_of_day, int used_seconds, bool audience) {
  now_ms_ = clock_();
  around_.minute_of_day = minute_of_day;
  around_.used_seconds = used_seconds;
  if (around_.audience_gone == audience) {
    around_.audience_gone = !audience;
    return invalidate();
  }
  if (page_stale_ || !state_.speaker) return;
  // The picture stands as it is.
  scene::set_times(around_, page_);
  nodes_stale_ = true;
}

void App::handle(const ui::Turn& request) {
  follow(presenter_.turn(state_, slide_count(), request.direction));
}

}  // namespace avtal::platform
