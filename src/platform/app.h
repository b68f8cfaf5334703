#pragma once
// The whole application without a browser: datasets in, events in, frames and an outbox out.
// Holds the one ViewState; everything that changes it goes through `state::reduce`. Rules about
// agreements live further down, those of the browser in web/.

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "document/element.h"
#include "flat/shape_list.h"
#include "page/page.h"
#include "platform/address_bar.h"
#include "platform/announcements.h"
#include "platform/command_words.h"
#include "platform/file_problems.h"
#include "platform/glide.h"
#include "platform/keys.h"
#include "platform/library.h"
#include "platform/overlay.h"
#include "platform/presenter.h"
#include "platform/publisher.h"
#include "platform/sentences.h"
#include "platform/share.h"
#include "state/view_state.h"
#include "ui/frame_gate.h"
#include "ui/surface.h"

namespace avtal::platform {

/// What the browser says of its surroundings; bits of `flags`.
inline constexpr unsigned kSystemDark = 1;
inline constexpr unsigned kTouch = 2;
inline constexpr unsigned kReducedMotion = 4;
inline constexpr unsigned kForcedColors = 16;
inline constexpr unsigned kFullScreen = 32;

struct Modifiers {
  bool shift = false;
  bool command = false;  // Ctrl, Alt or Meta: the browser's own shortcuts
};

class App {
 public:
  /// Milliseconds of any steady clock.
  using Clock = std::function<double()>;
  explicit App(Clock clock);

  /// `address`: of the page, without fragment.
  void start(const ui::Screen& screen, unsigned flags, std::string_view fragment,
             std::string_view address = {});
  /// `screen`: the picture's place. The window around it is as large until it is told otherwise.
  void resize(const ui::Screen& screen);
  /// In CSS pixels of the picture's scale.
  void set_window(float width, float height);
  void set_flags(unsigned flags);
  /// The reader has chosen all colours in the system.
  bool forced_colors() const { return (flags_ & kForcedColors) != 0; }
  /// The reader's own date, "2026-03-01"; without it nothing leads to it.
  void set_today(std::string_view day);
  /// `told` is what was said of the table that the bytes were made of, in the place of what would
  /// be said of them, as `issues_of` reads it; nothing for a file that is read as it is.
  void load(std::string_view name, std::string_view bytes, bool foreign,
            std::optional<std::string_view> told = {});
  /// Another version of what is shown, to see what differs.
  void compare(std::string_view name, std::string_view bytes);
  void close_foreign();
  /// The address was changed by the browser (Back, a pasted link).
  void set_fragment(std::string_view fragment);
  void pointer(const ui::PointerEvent& event);
  bool wheel(const ui::WheelEvent& event);
  bool key(std::string_view key, Modifiers modifiers);
  /// A node was operated in the document.
  void activate(std::string_view node);
  void focus(std::string_view node, bool on);
  /// The pointer or the focus is on something in the document that is about the record; empty: not
  /// any more.
  void point(std::string_view record);
  /// A button of a dialog was pressed; `word` as it was published.
  void command(std::string_view word);
  /// Something was typed into a field.
  void field(std::string_view id, std::string_view value);
  void show_text(bool on);
  /// What another window of the same presentation shows now: its address, and whether it is blank.
  void follow_stage(std::string_view fragment, bool blank);
  /// In the presenter's window, each second: what the clock says, how long the presentation has
  /// gone on, and whether the audience's window is there.
  void tick(int minute_of_day, int used_seconds, bool audience);
  void context_lost(bool lost);
  void want_stats() { stats_wanted_ = true; }

  /// Asked at an animation frame: is there anything to draw? Then `draw` or `draw_flat` has to
  /// follow.
  bool frame_due();
  /// For ImGui's renderer, which takes `draw_data`.
  void draw();
  ImDrawData* draw_data() const { return surface_.draw_data(); }
  /// The same picture as a flat list, for a painter that ImGui does not have.
  flat::ShapeList draw_flat();
  /// For when there is nothing else to do: some milliseconds of work that the first search would
  /// wait for. False when none is left.
  bool prepare() { return library_.prepare_search(state_); }

  /// JSON of what is new; empty when nothing is. Ask until it is empty.
  std::string outbox();

  const state::ViewState& view() const { return state_; }
  const scene::Page& page();
  const ui::Surface& surface() const { return surface_; }

 private:
  enum class Motion { direct, glide };
  struct Stats {
    std::int64_t frames = 0;
    double last_ms = 0;
    double total_ms = 0;
  };

  const OpenDataset* shown();
  const state::Context* context();
  base::Day as_of();
  state::Window displayed_window();
  bool can_draw() const;
  void wake() { gate_.wake(2); }  // one frame to act, one to find what is under the pointer now
  void invalidate();

  state::ViewState state_of(std::string_view fragment);
  void use(const state::ViewState& state);
  bool apply(const state::Action& action, Motion motion, bool push);
  /// A single step of the reader's, which is also announced.
  void take_step(const state::Action& action);
  void settle_after(const state::ViewState& before);
  void glide_to_state(const state::Window& from);
  void start_over();
  std::string file_key();
  void show_foreign();
  void await_file();
  void check_selected();
  void write_url(bool push);
  void perform(const scene::Node& node);
  /// `over`: it lies over the page, and closes when something in it is done.
  void perform(const document::Block& block, bool over);
  void run_command(const scene::Command& command);
  void search(std::string_view text);
  void choose_hit(std::string_view how);
  void show_chosen();
  void show_comparison(bool on);
  void ask(std::vector<Errand> errands);
  void ask(Errand::Kind kind, std::string_view node = {});

  void share(const scene::Command& command);
  void check_data_hash();

  bool close_overlay();
  void reveal(const scene::Node& node);
  void scroll(float by);
  /// Where the picture or the list would stand then; within its content.
  float scrolled(float by);
  bool would_change(const ui::Request& request);

  void handle(const ui::Activate& request);
  void handle(const ui::Gesture& request);
  void handle(const ui::ZoomTo& request);
  void handle(const ui::ScrollBy& request);
  void handle(const ui::Turn& request);

  bool obey(std::monostate) { return false; }
  bool obey(const state::Action& action);
  bool obey(const scene::Command& command);
  bool obey(const Operate& operate);
  bool obey(const ScrollPart& part);
  bool escape();

  int slide_count();
  bool follow(const Presenter::Step& step);
  void start_presenting();
  void publish_stage();

  void begin_frame();
  void end_frame(double start_ms);
  void fill_surroundings();
  void build();
  bool clamp_scrolls();
  bool show_selection();

  void publish_page();
  void publish_document();
  std::string address_of(const state::Action& action);
  bool awaited() const;
  void publish_tooltip();
  void publish_requests();
  void announce();
  void publish_stats();
  void publish_timing();

  Clock clock_;
  double now_ms_ = 0;
  ui::Surface surface_;
  ui::FrameGate gate_;
  Library library_;
  state::ViewState state_;
  Glide glide_;
  ui::Screen screen_;
  std::optional<std::pair<float, float>> window_;  // width, height
  unsigned flags_ = 0;
  bool started_ = false;
  bool context_lost_ = false;

  scene::Surroundings around_;
  std::optional<state::ViewState> own_view_;  // of the page's own data, while another file is open
  std::optional<state::ViewState> awaited_;   // of a file of the reader's that is not open yet
  std::vector<Sentence> notices_;
  FileProblems problems_;
  bool own_failed_ = false;  // nothing of the page's own file can be shown
  std::map<std::string, Sentence> field_errors_;
  std::string focused_;
  Overlay overlay_;
  Presenter presenter_;
  bool staged_ = false;            // another window may have heard of slides
  bool stays_presenting_ = false;  // when it leaves the whole screen the next time
  Announcements announcements_;

  scene::Page page_;
  bool page_stale_ = true;
  bool selection_moved_ = false;  // what is selected has not been shown since
  bool page_in_glide_ = false;    // laid out on the way to another stretch of time
  bool nodes_stale_ = true;
  bool field_answered_ = true;  // the page with what became of what was typed has been published
  bool in_motion_ = false;      // the last change was one of many: wheel, drag
  std::optional<double> published_ms_;

  Outbox outbox_;
  document::Element document_;  // as the browser has it
  AddressBar address_bar_;
  std::vector<Errand> errands_;       // what the browser is asked, one in each message
  std::string address_;               // of the page, without fragment
  std::vector<Delivery> deliveries_;  // dialogs, files, paper: one in each message
  bool stats_wanted_ = false;
  bool frame_asked_ = false;
  std::optional<double> wake_asked_ms_;
  Stats stats_;
};

}  // namespace avtal::platform
