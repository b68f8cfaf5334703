#pragma once
// A document as HTML text, for files. The browser's own document is made from the same elements.

#include <string>

#include "document/element.h"

namespace avtal::exporting {

/// An element and all within it, one element a line, indented by two spaces a level; texts are
/// escaped. What only the browser's script can do (the place of a region) is left out.
std::string to_html(const document::Element& element);

/// What is within an element, on one line: no blanks that a browser would show.
std::string inner_html(const document::Element& element);

}  // namespace avtal::exporting
