#include "scene/drawn_regions.h"

#include <utility>

#include "scene/block_picture.h"
#include "scene/scaled.h"

namespace avtal::scene {
void draw_regions(Page& page, const TextWidth& text_width) {
  for (const document::Block& region : page.regions) {
    using document::Style;
    const bool is_panel = region.style == Style::panel;
    if (!region.place || (!is_panel && region.style != Style::view)) continue;
    const Rect area{region.place->x, region.place->y, region.place->w, region.place->h};
    Layer ground{area, {}};
    const Role role = is_panel ? Role::panel : Role::background;
    ground.shapes.emplace_back(Box{area, {role, 0, 1}, {}, 0, 0, 0, 0});
    if (is_panel) {
      ground.shapes.emplace_back(
          Line{{area.x + 0.5F, area.y}, {area.x + 0.5F, area.bottom()}, {Role::line2, 0, 1}});
    }
    page.layers.push_back(std::move(ground));
    BlockPicture picture = picture_of(region, area.w, text_width, page.language);
    const Layer all{{0, 0, area.w, picture.height}, std::move(picture.shapes)};
    page.layers.push_back(scaled(all, {0, 0, area.w, area.h}, {{0, 0}, {area.x, area.y}, 1}));
  }
}

}  // namespace avtal::scene
