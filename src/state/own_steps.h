#pragma once
// The steps of a presentation that somebody collects in the page: views, each as the fragment of
// its link. They are kept in the link too, so there is nothing to store anywhere.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "state/view_state.h"

namespace avtal::state {

inline constexpr std::size_t kMostOwnSteps = 20;
/// Of all own steps in a link, so that the link stays one that can be sent.
inline constexpr std::size_t kMostOwnStepBytes = 2000;

/// What a step keeps of a state: the picture. Not who looks at it (language, theme, text or
/// picture), nor the presentation itself.
ViewState picture_of(const ViewState& state);
/// The state as a step, "vy=overlamningar&id=…"; "v=1" when everything is default.
std::string own_step_of(const ViewState& state);

/// How they stand in the link: "vy=overlamningar;id=…!vy=kallor". Those that have no room are left
/// out.
std::string joined_own_steps(const std::vector<std::string>& steps);
/// Would this state's link hold them all and one more, this view?
bool has_room_for_own_step(const ViewState& state);

struct OwnSteps {
  std::vector<std::string> steps;
  bool whole = true;  // nothing had to be left out
};
/// What can be made sense of. Never fails.
OwnSteps parse_own_steps(std::string_view text);

}  // namespace avtal::state
