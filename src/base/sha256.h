#pragma once
// SHA-256 (FIPS 180-4), so that the page and the native command name a file alike: the browser's
// own is neither at hand natively nor synchronous.

#include <string>
#include <string_view>

namespace avtal::base {

/// 64 hexadecimal digits, lower case.
std::string sha256_hex(std::string_view bytes);

}  // namespace avtal::base
