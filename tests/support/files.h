#pragma once
// Files of the source tree, for tests that read them.

#include <string>
#include <string_view>

namespace avtal::test {

/// Where the file lies: "data/linkoping.json".
std::string path_of(std::string_view file);
/// Its bytes; empty when it cannot be read.
std::string bytes_of(std::string_view file);

}  // namespace avtal::test
