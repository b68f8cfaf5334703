#include <cstdio>
#include <filesystem>
#include <memory>

#include "cli/program.h"

namespace {

struct Closer {
  void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, Closer>;

std::optional<std::string> read_all(std::FILE* file) {
  std::string bytes;
  char buffer[1 << 16];
  while (const std::size_t count = std::fread(buffer, 1, sizeof buffer, file)) {
    bytes.append(buffer, count);
  }
  if (std::ferror(file) != 0) return std::nullopt;
  return bytes;
}

std::optional<std::string> read_file(const std::string& path) {
  if (path == "-") return read_all(stdin);
  const File file(std::fopen(path.c_str(), "rb"));
  return file ? read_all(file.get()) : std::nullopt;
}

bool write_file(const std::string& path, const std::string& bytes) {
  std::error_code ignored;  // a folder that could not be made shows when the file is opened
  const std::filesystem::path folder = std::filesystem::path(path).parent_path();
  if (!folder.empty()) std::filesystem::create_directories(folder, ignored);
  std::FILE* const file = std::fopen(path.c_str(), "wb");
  if (!file) return false;
  const bool written = std::fwrite(bytes.data(), 1, bytes.size(), file) == bytes.size();
  return std::fclose(file) == 0 && written;
}

std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code fault;
  std::filesystem::directory_iterator entry(folder, fault);
  for (; !fault && entry != std::filesystem::directory_iterator(); entry.increment(fault)) {
    if (entry->is_regular_file(fault)) files.push_back(entry->path().string());
  }
  return files;
}

}  // namespace

int main(int count, char** words) {
  const avtal::cli::World world{
      read_file, write_file,
      [](const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); },
      [](const std::string& text) { std::fwrite(text.data(), 1, text.size(), stderr); }, files_in};
  const int code = avtal::cli::run(std::vector<std::string>(words + 1, words + count), world);
  // A full disk or a closed pipe must not look like success.
  return std::fflush(stdout) == 0 ? code : avtal::cli::kCannotRead;
}
