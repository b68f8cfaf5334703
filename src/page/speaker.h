#pragma once
// The presenter's own window: the slide that the audience sees and the one after it, notes, the
// time, and all slides to jump to.

#include "scene/request.h"

namespace avtal::scene {

/// Fills the page for step `request.view.step`.
void add_speaker(const PageRequest& request, Page& page);

/// Brings the times of the page up to `around`, and nothing else: they change while all else
/// stands.
void set_times(const Surroundings& around, Page& page);

}  // namespace avtal::scene
