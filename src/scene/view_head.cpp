#include "scene/view_head.h"

#include "scene/metrics.h"
#include "scene/widgets.h"

namespace avtal::scene {

Rect add_view_head(const PageRequest& request, Page& page, Rect area, const ViewHead& head) {
  const bool narrow = request.around.width < kTabletFrom;
  Layer layer{{area.x - 8, area.y, area.w + 16, kHeadHeight}, {}};
  Pen pen(layer, request.text_width, request.view.language);
  add_headline_node(page, "headline", head.finding, {area.x, area.y + 16, area.w / 2, 28});
  if (!head.sentence.empty()) {
    add_text_node(page, "headline:sentence", "", head.sentence,
                  {area.x, area.y + 40, area.w / 2, 20});
  }
  pen.text({area.x, area.y + 37}, narrow && !head.brief.empty() ? head.brief : head.finding,
           {20, Face::semibold, ink(Role::ink9)});
  if (!narrow && !head.sentence.empty()) {
    pen.text({area.x, area.y + 59}, head.sentence, {14, Face::regular, ink(Role::ink6)});
  }
  page.layers.push_back(std::move(layer));
  return {area.x, area.y + kHeadHeight, area.w, area.h - kHeadHeight};
}

}  // namespace avtal::scene
