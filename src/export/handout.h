#pragma once
// What goes on paper: a view as a picture and in words, or all five of them; of a presentation all
// slides.

#include <string>
#include <vector>

#include "export/picture.h"
#include "export/text_document.h"

namespace avtal::exporting {

struct Handout {
  std::string foot;               // on every page: title and day
  std::string link;               // likewise; empty when there is none
  std::vector<Element> elements;  // pictures are light whatever the page is
};

Handout build_handout(const PictureRequest& request, bool everything);

}  // namespace avtal::exporting
