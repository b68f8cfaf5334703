#pragma once
// Bytes as text, for data: addresses (RFC 4648).

#include <string>
#include <string_view>

namespace avtal::exporting {

std::string base64(std::string_view bytes);

}  // namespace avtal::exporting
