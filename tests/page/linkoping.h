#pragma once
// The real dataset, loaded once for all tests, and pages of it.

#include <string>

#include "page/page.h"

namespace avtal::test {

const model::Dataset& linkoping();
const scene::Prepared& linkoping_prepared();
/// Widths of the page's own typeface.
const scene::TextWidth& measure();
scene::PageRequest page_request(const std::string& fragment, float width, float height);

}  // namespace avtal::test
