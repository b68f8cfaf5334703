#include "page/linkoping.h"

#include <memory>

#include "fonts/fonts.h"
#include "load/load.h"
#include "support/files.h"

namespace avtal::test {

const model::Dataset& linkoping() {
  static const model::Dataset dataset = [] {
    auto result = load::load_dataset(bytes_of("data/linkoping.json"));
    return result.dataset ? std::move(*result.dataset) : model::Dataset{};
  }();
  return dataset;
}

const scene::Prepared& linkoping_prepared() {
  static const std::shared_ptr<const scene::Prepared> prepared = scene::prepare(linkoping());
  return *prepared;
}

const scene::TextWidth& measure() {
  static const scene::TextWidth width = [](std::string_view text, float em, scene::Face face) {
    return fonts::text_width(text, em, static_cast<fonts::Face>(face));
  };
  return width;
}

scene::PageRequest page_request(const std::string& fragment, float width, float height) {
  scene::PageRequest request;
  request.prepared = &linkoping_prepared();
  request.view = state::from_fragment(fragment).state;
  request.around.width = width;
  request.around.height = height;
  request.around.touch = width < 744;
  request.text_width = measure();
  return request;
}

}  // namespace avtal::test
