#include "scene/colours.h"

#include <vector>

namespace avtal::scene {
namespace {

using Colours = std::vector<std::uint8_t>;

void set(Paint& paint, const Colours& colours) {
  const bool of_service = paint.role == Role::service_base || paint.role == Role::service_text ||
                          paint.role == Role::service_tint;
  if (of_service && paint.service < colours.size()) paint.service = colours[paint.service];
}

void set(Box& shape, const Colours& colours) {
  set(shape.fill, colours);
  set(shape.edge, colours);
}
void set(Fade& shape, const Colours& colours) { set(shape.paint, colours); }
void set(Line& shape, const Colours& colours) { set(shape.paint, colours); }
void set(Polygon& shape, const Colours& colours) {
  set(shape.fill, colours);
  set(shape.edge, colours);
}
void set(Band& shape, const Colours& colours) {
  set(shape.fill, colours);
  set(shape.hatch, colours);
  set(shape.edge, colours);
}
void set(Circle& shape, const Colours& colours) {
  set(shape.fill, colours);
  set(shape.edge, colours);
}
void set(Hatch& shape, const Colours& colours) { set(shape.paint, colours); }
void set(Text& shape, const Colours& colours) { set(shape.paint, colours); }

void set(document::Block& block, const Colours& colours) {
  if (block.service && *block.service < colours.size()) block.service = colours[*block.service];
  for (document::Block& child : block.children) set(child, colours);
}

}  // namespace

void paint_in_own_colours(Page& page, const model::Dataset& dataset) {
  Colours colours;
  bool moved = false;
  for (std::size_t i = 0; i < dataset.services.size(); ++i) {
    const std::uint32_t colour = dataset.services[i].colour.value_or(static_cast<std::uint32_t>(i));
    moved = moved || colour != i;
    colours.push_back(static_cast<std::uint8_t>(colour % 256));
  }
  if (!moved) return;
  for (document::Block& region : page.regions) set(region, colours);
  for (Layer& layer : page.layers) {
    for (Shape& shape : layer.shapes) {
      std::visit([&colours](auto& each) { set(each, colours); }, shape);
    }
  }
}

}  // namespace avtal::scene
