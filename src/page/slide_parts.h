#pragma once
// What the parts of a slide share while it is written. Internal to the slide's files.

#include <optional>

#include "document/block.h"
#include "page/slides.h"
#include "scene/request.h"

namespace avtal::scene {

/// Between the margins of a slide of 1920 × 1080.
inline constexpr float kSlideWidth = 1728;

struct SlideParts {
  const PageRequest& request;
  const Slide& slide;  // with a headline
  state::Language language;
};

/// All of the slide. `read`: the view where that is read; a picture otherwise.
document::Block slide_region(const SlideParts& s, std::optional<document::Block> read);
/// The row at the bottom: where one is, and the buttons.
document::Block slide_foot(const SlideParts& s);
/// Nothing to look at, so that people look at who speaks.
document::Block blank_region(const SlideParts& s);
/// What only the presenter is to read.
document::Block notes_region(const SlideParts& s);

}  // namespace avtal::scene
