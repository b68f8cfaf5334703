#pragma once
// Text into XML and HTML, between tags and in quoted attributes.

#include <string>
#include <string_view>

namespace avtal::exporting {

std::string escaped(std::string_view text);

}  // namespace avtal::exporting
