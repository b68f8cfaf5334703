#include "scene/request.h"

namespace avtal::scene {

bool is_dark(const PageRequest& request) {
  if (request.view.step > 0) return request.view.theme == state::Theme::dark;
  if (request.view.theme == state::Theme::automatic) return request.around.system_dark;
  return request.view.theme == state::Theme::dark;
}

}  // namespace avtal::scene
