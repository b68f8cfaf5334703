#include "support/files.h"

#include <fstream>
#include <iterator>

namespace avtal::test {

std::string path_of(std::string_view file) {
  return std::string(AVTAL_SOURCE_DIR) + "/" + std::string(file);
}

std::string bytes_of(std::string_view file) {
  std::ifstream stream(path_of(file), std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace avtal::test
