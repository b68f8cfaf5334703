#pragma once
// A view as a picture that stands on its own: framed by its title, day, «FÖRSLAG» where that
// applies, sources, version and link, so that whoever gets a copy can cite it.

#include <string>

#include "export/citation.h"
#include "page/page.h"

namespace avtal::exporting {

struct PictureRequest {
  Origin origin;
  scene::Surroundings around;  // of the page that is shown
  scene::TextWidth text_width;
};

/// The view as it is on screen, grown to hold what scrolls; without the page's own frame.
scene::Page view_alone(const PictureRequest& request);

/// As a file: with its typeface. Opens alike everywhere.
std::string picture_svg(const PictureRequest& request);

/// The view's finding in a sentence, and its day: for those who cannot see the picture.
std::string description_of(const scene::Page& view, const Origin& origin);

}  // namespace avtal::exporting
