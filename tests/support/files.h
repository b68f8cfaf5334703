#pragma once
// Files of the source tree, for tests that read them.

#include <string>
#include <string_view>
#include <vector>

namespace avtal::test {

/// Where the file lies: "data/linkoping.json".
std::string path_of(std::string_view file);
/// Its bytes; empty when it cannot be read.
std::string bytes_of(std::string_view file);
/// The files of a folder that end so, in order: "src/words", ".h" → "src/words/about.h" …
std::vector<std::string> files_in(std::string_view folder, std::string_view ending);

}  // namespace avtal::test
