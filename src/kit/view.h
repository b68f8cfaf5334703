#pragma once
// What the page must know of a view: each folder in src/views that is one defines its descriptor.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scene/pen.h"
#include "scene/request.h"
#include "state/views.h"
#include "words/say.h"

namespace avtal::scene {

/// A number on the view's tab, and what it counts: "64", "64 öppna".
struct ViewBadge {
  std::string number;
  std::string all;
};

/// How many of a kind that the view shows a filter hides: "3 av 4 insatser".
struct HiddenKind {
  words::Phrase<2> phrase;
  std::size_t hidden = 0;
  std::size_t of = 0;
};

struct ViewDescriptor {
  std::string_view id;  // in ids of blocks: "timeline" in "tab:timeline"
  Icon icon = Icon::overview;
  /// Adds the view to the page, within the rectangle.
  void (*add)(const PageRequest&, Rect, Page&) = nullptr;
  /// Of what it shows besides agreements.
  std::vector<HiddenKind> (*hidden)(const PageRequest&) = nullptr;
  std::optional<ViewBadge> (*badge)(const PageRequest&) = nullptr;  // missing: never one
};

#define AVTAL_VIEW(name, word) extern const ViewDescriptor name##_view;
#include "state/views.def"
#undef AVTAL_VIEW

/// Of one kind, counted; for `ViewDescriptor::hidden`.
template <class Kept, class All>
HiddenKind hidden_kind(const words::Phrase<2>& phrase, const Kept& kept, const All& all) {
  return {phrase, all.size() - kept.size(), all.size()};
}
/// Of the services: what the overview and pictures of time show.
std::vector<HiddenKind> hidden_services(const PageRequest& request);

}  // namespace avtal::scene
