#pragma once
// The views that there are. All that must know each of them is made from views.def.

#include <array>
#include <cstdint>
#include <string_view>

namespace avtal::state {

#define AVTAL_VIEW(name, word) name,
enum class View : std::uint8_t {
#include "state/views.def"
};
#undef AVTAL_VIEW

#define AVTAL_VIEW(name, word) View::name,
inline constexpr std::array kViews = {
#include "state/views.def"
};
#undef AVTAL_VIEW

/// "tidslinje": in addresses, names of files and ids.
constexpr std::string_view view_word(View view) {
#define AVTAL_VIEW(name, word) \
  case View::name:             \
    return word;
  switch (view) {
#include "state/views.def"
  }
#undef AVTAL_VIEW
  return {};
}

}  // namespace avtal::state
