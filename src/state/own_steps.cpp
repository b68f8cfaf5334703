#include "state/own_steps.h"

#include <algorithm>

namespace avtal::state {
namespace {

// Neither stands in any value of a link (ids, numbers, commas), and both may stand in a fragment.
constexpr char kBetweenSteps = '!';
constexpr char kBetweenParts = ';';
constexpr std::string_view kVersion = "v=1";

/// Steps within steps would never end.
bool has_steps_itself(std::string_view step) { return step.find("egna=") != step.npos; }

}  // namespace

ViewState picture_of(const ViewState& state) {
  const ViewState plain;
  ViewState picture = state;
  picture.language = plain.language;
  picture.theme = plain.theme;
  picture.text_version = plain.text_version;
  picture.step = plain.step;
  picture.notes = plain.notes;
  picture.speaker = plain.speaker;
  picture.embedded = plain.embedded;
  picture.data_hash = plain.data_hash;
  picture.file = plain.file;
  picture.own_steps = plain.own_steps;
  return picture;
}

std::string own_step_of(const ViewState& state) {
  const std::string fragment = to_fragment(picture_of(state));
  if (fragment.size() <= kVersion.size()) return std::string(kVersion);
  return fragment.substr(kVersion.size() + 1);
}

std::string joined_own_steps(const std::vector<std::string>& steps) {
  std::string text;
  for (const std::string& step : steps) {
    if (text.size() + step.size() + 1 > kMostOwnStepBytes) break;
    if (!text.empty()) text += kBetweenSteps;
    text += step;
  }
  std::replace(text.begin(), text.end(), '&', kBetweenParts);
  return text;
}

bool has_room_for_own_step(const ViewState& state) {
  if (state.own_steps.size() >= kMostOwnSteps) return false;
  std::size_t bytes = own_step_of(state).size() + 1;
  for (const std::string& step : state.own_steps) bytes += step.size() + 1;
  return bytes <= kMostOwnStepBytes;
}

OwnSteps parse_own_steps(std::string_view text) {
  OwnSteps result;
  std::string all(text);
  std::replace(all.begin(), all.end(), kBetweenParts, '&');
  std::string_view rest = all;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find(kBetweenSteps), rest.size());
    const std::string_view step = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (step.empty() || has_steps_itself(step) || result.steps.size() >= kMostOwnSteps) {
      result.whole = false;
      continue;
    }
    const Parsed parsed = from_fragment(step);
    if (!parsed.ignored.empty()) result.whole = false;
    result.steps.push_back(own_step_of(parsed.state));
  }
  return result;
}

}  // namespace avtal::state
