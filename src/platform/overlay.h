#pragma once
// What lies over the page: the menu, the filter or the search, one at a time.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "platform/command_words.h"
#include "scene/scene.h"

namespace avtal::platform {

class Overlay {
 public:
  enum class Kind : std::uint8_t { none, menu, filter, search };

  /// Opens it, or closes it when it is open already; the search stays. Gives where focus goes.
  std::vector<Errand> open(Kind kind);
  /// Gives where focus goes.
  std::vector<Errand> close();
  /// Something else is sought, with every letter typed. False when nothing changes.
  bool search(std::string_view text);
  void clear_search() { text_.clear(); }

  Kind kind() const { return kind_; }
  bool is_open() const { return kind_ != Kind::none; }
  const std::string& text() const { return text_; }
  void fill(scene::Surroundings& around) const;

 private:
  Kind kind_ = Kind::none;
  std::string text_;  // that is sought
};

}  // namespace avtal::platform
