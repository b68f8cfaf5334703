#include "page/views.h"

#include "views/flows/flows.h"
#include "views/handovers/handovers.h"
#include "views/overview/overview.h"
#include "views/sources/sources.h"
#include "views/timeline/timeline.h"

namespace avtal::scene {

void add_view(const PageRequest& request, Rect area, Page& page) {
  switch (request.view.view) {
    case state::View::overview:
      return add_overview(request, area, page);
    case state::View::timeline:
      return add_timeline(request, area, page);
    case state::View::handovers:
      return add_handovers(request, area, page);
    case state::View::cost_flows:
      return add_flows(request, area, page);
    case state::View::sources:
      return add_sources(request, area, page);
  }
}

}  // namespace avtal::scene
