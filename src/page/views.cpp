#include "page/views.h"

namespace avtal::scene {

const ViewDescriptor& descriptor_of(state::View view) {
#define AVTAL_VIEW(name, word) \
  case state::View::name:      \
    return name##_view;
  switch (view) {
#include "state/views.def"
  }
#undef AVTAL_VIEW
  return overview_view;
}

void add_view(const PageRequest& request, Rect area, Page& page) {
  descriptor_of(request.view.view).add(request, area, page);
}

}  // namespace avtal::scene
