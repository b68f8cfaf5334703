#pragma once
// What stands in the page before the program does: the document of the view it opens with, and its
// picture as drawings, one for each width that a screen may have.

#include <string>

#include "page/page.h"

namespace avtal::exporting {

/// What the element of the document holds, on one line. The program takes over these elements as
/// they stand; what a reader's own day or window changes it mends.
std::string opening_html(const scene::Prepared& prepared, const state::ViewState& view,
                         const scene::TextWidth& text_width);

}  // namespace avtal::exporting
