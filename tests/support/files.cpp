#include "support/files.h"

#include <dirent.h>

#include <algorithm>
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

std::vector<std::string> files_in(std::string_view folder, std::string_view ending) {
  std::vector<std::string> files;
  DIR* open = opendir(path_of(folder).c_str());
  if (open == nullptr) return files;
  while (const dirent* entry = readdir(open)) {
    const std::string_view name = entry->d_name;
    if (!name.ends_with(ending)) continue;
    files.push_back(std::string(folder) + "/" + std::string(name));
  }
  closedir(open);
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace avtal::test
