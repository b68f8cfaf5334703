#include "load/near_word.h"

#include <cstddef>
#include <string>

#include "base/text.h"

namespace avtal::load {
namespace {

constexpr std::size_t kLongestComparedWord = 40;
constexpr int kFarthestNearWord = 2;

}  // namespace

std::string_view nearest(std::string_view written, const std::vector<std::string_view>& choices) {
  std::string_view best;
  int best_distance = kFarthestNearWord + 1;
  if (written.size() > kLongestComparedWord) return best;
  for (const std::string_view choice : choices) {
    const int distance = base::edit_distance(written, choice, kFarthestNearWord);
    // A short word is near to everything; it has to keep more than it changes.
    const bool near = distance * 2 < static_cast<int>(choice.size());
    if (near && distance < best_distance) {
      best = choice;
      best_distance = distance;
    }
  }
  return best;
}

model::LocalText did_you_mean(std::string_view word) {
  if (word.empty()) return {};
  const std::string text(word);
  return {"Menade du ”" + text + "”? ", "Did you mean “" + text + "”? "};
}

}  // namespace avtal::load
