#pragma once
// What is asked for when a page is built.

#include <optional>
#include <string>

#include "model/dataset.h"
#include "scene/scene.h"

namespace avtal::answers {
class SearchIndex;
struct DatasetDiff;
}  // namespace avtal::answers

namespace avtal::scene {

/// What the pictures need of a dataset whatever the state is: prepared/prepared.h.
struct Prepared;

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

/// A slide is light unless dark was asked for: in a lit room a projector's black is grey.
bool is_dark(const PageRequest& request);

}  // namespace avtal::scene
