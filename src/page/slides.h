#pragma once
// The slides of a presentation: which views they show and what is said about them. They come from
// the presenter's own steps, else from the dataset's, else there is one: the view itself.

#include <string>

#include "scene/request.h"

namespace avtal::scene {

/// At least one.
int slide_count(const model::Dataset& dataset, const state::ViewState& view);

struct Slide {
  int number = 1;
  int count = 1;
  bool own = false;       // collected by the presenter
  state::ViewState view;  // fitted to the dataset, in the presenter's language and theme
  std::string headline;   // empty: the view's own finding
  std::string detail;     // below it; may be empty
  std::string note;       // for the presenter; may be empty
};

/// The slide that `request.view.step` means; a step beyond the last one is the last.
Slide slide_of(const PageRequest& request);

}  // namespace avtal::scene
