#include "scene/slide.h"

#include "scene/widgets.h"
#include "words/format.h"

namespace avtal::scene {

void add_slide(const PageRequest& request, Page& page) {
  const model::Dataset& dataset = *request.prepared->dataset;
  const auto index = static_cast<std::size_t>(request.view.step - 1);
  Layer layer{{0, 0, page.width, page.height}, {}};
  Pen pen(layer, request.text_width, request.view.language);
  pen.fill(layer.clip, ink(Role::background));
  if (index < dataset.steps.size()) {
    const std::string& sentence =
        words::local(dataset.steps[index].sentence, request.view.language);
    add_heading_node(page, "headline", sentence, 1, {96, 96, page.width - 192, 96});
    pen.text({96, 160}, sentence, {32, Face::display, ink(Role::ink9)});
  }
  page.layers.push_back(std::move(layer));
}

}  // namespace avtal::scene
