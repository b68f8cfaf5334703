#pragma once
// The application without a browser, for tests: a clock that stands still until told, an address
// bar with a history, and a screen that takes textures and shows nothing.

#include <string>
#include <string_view>
#include <vector>

#include "platform/app.h"

namespace avtal::platform {

class Headless {
 public:
  explicit Headless(ui::Screen screen = {}, unsigned flags = 0, std::string_view fragment = {});

  App& app() { return app_; }
  void pass_ms(double ms) { now_ms_ += ms; }

  /// Does what the page's script does after a call: reads the outbox, draws frames that were asked
  /// for, waits for timers. Stops when nothing is left to do; returns the number of frames drawn.
  int settle();
  /// One frame, if one is due.
  bool frame();

  void move(float x, float y, int buttons = 0);
  void press(float x, float y);
  void release(float x, float y);
  void click(float x, float y);

  const std::vector<std::string>& messages() const { return messages_; }
  void forget_messages() { messages_.clear(); }
  /// All vertices and indices of the last frame lie where they should.
  bool draw_data_is_sane() const;

 private:
  bool read_outbox();

  double now_ms_ = 1000;
  App app_;
  bool frame_wanted_ = false;
  double timer_ms_ = -1;
  std::vector<std::string> messages_;
};

}  // namespace avtal::platform
