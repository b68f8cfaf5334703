#pragma once
// The words of commands at the border to web/, where they come and go as text.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "document/command.h"

namespace avtal::platform {

/// What only the browser can do.
struct Errand {
  enum class Kind : std::uint8_t {
    open_file,
    compare_file,
    open_whole,
    enter_full_screen,
    leave_full_screen,
    open_speaker,   // the presenter's own window
    open_audience,  // from there
    close_speaker,  // which this is
    restart_clock,  // of the time used there
    focus,          // on `node`
  };
  Kind kind = Kind::focus;
  std::string node = {};
};

/// "open-file", "focus:menu:share".
std::string word_of(const Errand& errand);

/// "print:all", "download-csv:excel:agreements"; empty for no command.
std::string word_of(const document::Command& command);
/// Nothing for a word that is none.
std::optional<document::Command> command_of(std::string_view word);

}  // namespace avtal::platform
