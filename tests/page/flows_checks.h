#pragma once
// Pages of the cost flows, and what can be read on them.

#include <memory>
#include <string>

#include "answers/build.h"
#include "page/linkoping.h"
#include "page/page.h"
#include "page/page_checks.h"
#include "prepared/prepared.h"

namespace avtal::test {

inline scene::Page flows_page(const std::string& fragment, float width = 1440, float height = 900) {
  return scene::build_page(page_request("vy=kostnadsfloden&" + fragment, width, height));
}

/// Everything that can be read on the page, no-break spaces as plain ones.
inline std::string all_text(const scene::Page& page) {
  std::string text;
  for (const scene::Layer& layer : page.layers) {
    for (const scene::Shape& shape : layer.shapes) {
      if (const scene::Text* each = std::get_if<scene::Text>(&shape)) text += each->string + "\n";
    }
  }
  for (const scene::Node& node : page.nodes) {
    text += node.name + "\n" + node.value + "\n";
    for (const scene::TooltipLine& line : node.tooltip) text += line.text + "\n";
  }
  return text + all_said(page);
}

inline std::string with_plain_spaces(std::string text) {
  for (std::size_t at = text.find("\u00a0"); at != std::string::npos; at = text.find("\u00a0")) {
    text.replace(at, 2, " ");
  }
  return text;
}

/// A page of a dataset made by hand.
struct OwnFlows {
  model::Dataset data;
  std::shared_ptr<const scene::Prepared> prepared;
  explicit OwnFlows(Build& build) : data(build.done()), prepared(scene::prepare(data)) {}
  scene::Page page(const std::string& fragment, float width = 1440, float height = 900) const {
    scene::PageRequest request = page_request("vy=kostnadsfloden&" + fragment, width, height);
    request.prepared = prepared.get();
    return scene::build_page(request);
  }
};

}  // namespace avtal::test
