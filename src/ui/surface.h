#pragma once
// The picture under the pointer: makes requests of what the reader does, marks what the pointer is
// on, and paints. Decides nothing: what a request means is the caller's.
//
// A frame: `begin` (takes in what happened, against the page on screen), then the caller may lay
// out the page anew, then `end` (paints it), unless somebody else paints the page and its `marks`.
// All lengths are CSS pixels.

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/date.h"
#include "page/page.h"
#include "scene/scene.h"
#include "state/view_state.h"
#include "ui/canvas.h"
#include "ui/pointer.h"
#include "ui/typeface.h"

namespace avtal::ui {

struct Screen {
  float width = 1440;
  float height = 900;
  float pixel_ratio = 1;
  int device_width = 0;  // of the canvas; 0: from width and pixel_ratio
  int device_height = 0;
  friend bool operator==(const Screen&, const Screen&) = default;
};

enum class Device { mouse, touch, pen };

struct PointerEvent {
  enum class Kind { move, down, up, cancel, leave } kind = Kind::move;
  int id = 0;  // tells fingers apart
  float x = 0;
  float y = 0;
  int buttons = 0;  // those that are down, 1 = the main one
  Device device = Device::mouse;
};

struct WheelEvent {
  float x = 0;
  float y = 0;
  float dx = 0;
  float dy = 0;  // positive: down, away from the beginning
  bool shift = false;
  bool pinch = false;  // a pinch on a trackpad
};

/// Click or tap on a node.
struct Activate {
  std::string node;
};
/// The picture was moved by hand; follows the hand without animation.
struct Gesture {
  state::Action action;    // Zoom, Pan or SetAsOf
  bool continues = false;  // of the same stroke as one before
};
/// Double click: show this stretch; missing: the full period.
struct ZoomTo {
  std::optional<state::Window> window;
};
struct ScrollBy {
  float by = 0;  // px, positive: further down
};
/// A slide was turned by hand: a swipe, or a tap on its left or right half.
struct Turn {
  int direction = 1;  // -1: back
};
using Request = std::variant<Activate, Gesture, ZoomTo, ScrollBy, Turn>;

class Surface {
 public:
  Surface() { typeface_.load(canvas_.fonts()); }

  void set_screen(const Screen& screen);
  void pointer(const PointerEvent& event);
  /// Would this request change anything?
  using Changes = std::function<bool(const Request&)>;
  /// Says whether the page has any use for it: at the limit it is left to whatever lies around the
  /// picture. What came of it is among the next requests.
  bool wheel(const WheelEvent& event, const scene::Page& page, const Changes& changes);
  /// The node that has the keyboard's focus in the document; empty: none.
  void set_focus(std::string node);
  /// What is pointed at outside of the picture: the record is marked where it stands in it.
  void set_pointed(std::string record) { pointed_ = std::move(record); }
  /// The record under the pointer or in focus in the picture; empty: none.
  std::string_view hovered_record(const scene::Page& page) const;
  /// False when there was none to hide. It comes back on another node.
  bool hide_tooltip();

  std::vector<Request> begin(const scene::Page& page, base::Day as_of, double now_ms);
  /// Before it, the renderer's own new frame.
  void end(const scene::Page& page);
  /// What `end` painted.
  ImDrawData* draw_data() const { return canvas_.drawn(); }
  /// What lies above the page: marks of what the pointer or focus is on.
  std::vector<scene::Layer> marks(const scene::Page& page) const;

  /// Events wait for another frame: press and release are taken one by one.
  bool has_pending_events() const { return pointer_.waits(); }
  /// When a tooltip is due.
  std::optional<double> wake_at_ms() const;
  const char* cursor() const { return cursor_; }  // CSS
  const std::string& hovered() const { return hover_.node; }
  bool shows_tooltip() const { return !tooltip_.empty(); }
  /// The node whose tooltip is to be shown; null: none.
  const scene::Node* tooltip_node(const scene::Page& page) const;

 private:
  struct Finger {
    int id;
    scene::Point at;
  };
  enum class Grip { none, chart, as_of, area, strip, strip_first, strip_last };
  /// From pressing down to letting go.
  struct Press {
    bool down = false;
    bool dragging = false;
    bool emitted = false;  // a gesture has been sent
    Grip grip = Grip::none;
    std::string node;
    double anchor_day = 0;   // under the pointer when pressed
    float as_of_offset = 0;  // from the as-of line to the pointer
    state::Window window;    // that the time strip's frame showed when pressed
    scene::Point last;
  };
  struct Hover {
    std::string node;
    double since_ms = 0;
    bool dismissed = false;
  };
  struct Click {
    std::string node;
    bool on_item = false;
    bool on_empty_chart = false;
  };

  float reach() const;
  void finger(const PointerEvent& event);
  void cancel();
  void finger_down(const PointerEvent& event);
  void finger_up(const PointerEvent& event);
  void release_button();
  void update_pinch(const scene::Page& page);
  void start_press(const scene::Page& page, base::Day as_of);
  void drag(const scene::Page& page);
  std::optional<Grip> strip_grip(const scene::Page& page, scene::Point at) const;
  void drag_strip(const scene::Page& page);
  void finish_press(const scene::Page& page);
  bool finish_turn(const scene::Page& page, const Press& press);
  void finish_double_click(const scene::Page& page, const Click& click);
  void send(state::Action action);
  void scroll(float by);
  void update_hover(const scene::Page& page, double now_ms);
  void mark_linked(const scene::Page& page, std::vector<scene::Layer>& marks) const;
  void update_tooltip(const scene::Page& page, double now_ms);
  void update_cursor(const scene::Page& page);

  Canvas canvas_;
  Typeface typeface_;
  Screen screen_;
  PointerQueue pointer_;
  bool touching_ = false;  // the last press was a finger's
  std::vector<Finger> fingers_;
  std::vector<Finger> pinch_;  // the two fingers as last acted upon
  bool pinched_ = false;       // until all fingers are up
  Press press_;
  Click last_click_;
  Hover hover_;
  std::string focus_;
  std::string pointed_;  // record
  bool focus_dismissed_ = false;
  std::string tooltip_;  // node whose tooltip shows
  std::optional<double> wake_at_ms_;
  const char* cursor_ = "default";
  std::vector<Request> requests_;
};

}  // namespace avtal::ui
