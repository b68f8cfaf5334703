#pragma once
// The whole page for a state: frame, picture and detail panel.

#include <memory>
#include <optional>
#include <string>

#include "model/dataset.h"
#include "scene/scene.h"

namespace avtal::answers {
class SearchIndex;
struct DatasetDiff;
}  // namespace avtal::answers

namespace avtal::scene {

/// What the pictures need of a dataset whatever the state is; worked out once when it is loaded.
/// Keeps a pointer to the dataset, which must outlive it.
struct Prepared;
std::shared_ptr<const Prepared> prepare(const model::Dataset& dataset);

/// Another version of the dataset, and what differs. What it points to must outlive the page.
struct Compared {
  const model::Dataset* older = nullptr;
  const model::Dataset* newer = nullptr;
  const answers::DatasetDiff* diff = nullptr;
  std::string older_name;  // of the files
  std::string newer_name;
  std::string older_hash;  // eight digits
  std::string newer_hash;
};

struct PageRequest {
  const Prepared* prepared = nullptr;
  state::ViewState view;
  std::optional<state::Window> moving;  // what is seen on the way to `view.window`
  Surroundings around;
  TextWidth text_width;
  const answers::SearchIndex* search = nullptr;  // of the whole dataset; while something is sought
  const Compared* compared = nullptr;
};

/// Lays out everything. Deterministic: the same request gives the same page.
Page build_page(const PageRequest& request);

/// Draws the page's regions where they lie, as far as they are seen there: what the browser lays
/// out is in a picture of the whole page too.
void draw_regions(const PageRequest& request, Page& page);

/// What `state::reduce` must know of the dataset.
const state::Context& context_of(const Prepared& prepared);

/// Shapes of a tooltip for the node, placed beside its rectangle and inside the page.
Layer build_tooltip(const Node& node, const Page& page, const TextWidth& text_width);

/// A slide is light unless dark was asked for: in a lit room a projector's black is grey.
bool is_dark(const PageRequest& request);

/// The panel about what is selected in columns of at most `height`, broken between its rows, so
/// that all of it is in a picture. Nothing when no record is selected.
std::optional<Page> detail_columns(const PageRequest& request, float height);

}  // namespace avtal::scene
