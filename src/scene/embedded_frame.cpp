#include "scene/embedded_frame.h"

#include <algorithm>

#include "scene/banners.h"
#include "scene/describe.h"
#include "scene/metrics.h"
#include "scene/tabs.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/share.h"

namespace avtal::scene {
namespace {

using namespace words;

/// The button at the right end of the bar; returns its left edge.
float add_open_button(const PageRequest& request, Page& page, Pen& pen, float right) {
  const std::string label = say(request, share::embed_open_whole);
  const float height = request.around.touch ? kControlHeightTouch : kControlHeight;
  const float w = pen.width(label, 14, Face::semibold) + 24;
  const Rect rect{right - w, (kTopBarHeight - height) / 2, w, height};
  pen.frame(rect, ink(Role::top_line), 1, kControlRadius);
  pen.text({rect.x + w / 2, rect.y + height / 2 + 5}, label,
           {14, Face::semibold, ink(Role::top_ink), Align::centre});
  page.nodes.push_back(
      button_node({"open-whole", label, std::nullopt, "frame", CommandKind::open_whole}, rect));
  return rect.x;
}

}  // namespace

Rect add_embedded_frame(const PageRequest& request, Page& page) {
  const float margin = page.width < kTabletFrom ? kMarginNarrow : kMargin;
  Layer layer{{0, 0, page.width, page.height}, {}};
  Pen pen(layer, request.text_width, request.view.language);
  pen.fill(layer.clip, ink(Role::background));
  pen.fill({0, 0, page.width, kTopBarHeight}, ink(Role::top));
  const std::string title = dataset_title(*request.prepared->dataset, request.view.language);
  const base::Day day = state::day_shown(request.view, request.prepared->context);
  const float right = add_open_button(request, page, pen, page.width - margin) - 16;
  const std::string date =
      words::say(request.view.language, common::as_of_day, words::date(day, request.view.language));
  // That all of it is proposed is said here too, where there is room.
  const std::string more = date + " · " + documents_line(request);
  const std::string as_of = pen.width(more, 14) <= right - margin ? more : date;
  add_text_node(page, "embedded:title", "frame", title, {margin, 8, right - margin, 20});
  add_text_node(page, "embedded:as-of", "frame", as_of, {margin, 28, right - margin, 20});
  const auto lines = pen.wrapped(title, 14, Face::semibold, right - margin);
  if (lines.size() == 1) pen.text({margin, 24}, title, {14, Face::semibold, ink(Role::top_ink)});
  pen.text({margin, lines.size() == 1 ? 44.0F : 34.0F}, as_of,
           {14, Face::regular, ink(Role::top_muted)});
  const float y = add_banners(request, page, pen, kTopBarHeight);
  page.layers.push_back(std::move(layer));
  page.title = say(request, labels::product) + " · " + title;
  return {0, y, page.width, std::max(0.0F, page.height - y)};
}

}  // namespace avtal::scene
