#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>

#include "cli/program.h"

#ifndef __EMSCRIPTEN__
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

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

#ifndef __EMSCRIPTEN__
/// Starts pdftotext, which writes to `end`. With -layout it keeps the blank lines between
/// paragraphs and the hyphens at the ends of lines; without, both are lost.
bool start_pdftotext(std::string path, int end, pid_t& process) {
  if (path.front() == '-') path.insert(0, "./");
  std::array<std::string, 6> words = {"pdftotext", "-layout", "-enc", "UTF-8", path, "-"};
  std::array<char*, 7> arguments = {};
  for (std::size_t i = 0; i < words.size(); ++i) arguments[i] = words[i].data();
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, end, STDOUT_FILENO);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  const int fault =
      posix_spawnp(&process, words[0].c_str(), &actions, nullptr, arguments.data(), environ);
  posix_spawn_file_actions_destroy(&actions);
  return fault == 0;
}

avtal::cli::PdfText pdf_text(const std::string& path) {
  std::array<int, 2> ends = {};
  if (path.empty() || pipe(ends.data()) != 0) return {};
  // Else it would wait for itself to stop writing.
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fcntl(ends[1], F_SETFD, FD_CLOEXEC);
  pid_t process = 0;
  const bool started = start_pdftotext(path, ends[1], process);
  close(ends[1]);
  const File output(fdopen(ends[0], "rb"));
  if (!started || !output) return {};
  std::optional<std::string> text = read_all(output.get());
  int status = 0;
  const bool ended = waitpid(process, &status, 0) == process && status == 0;
  // A scanned page is nothing but white space.
  const bool says = ended && text && text->find_first_not_of(" \n\r\f") != std::string::npos;
  return {true, says ? std::move(text) : std::nullopt};
}
#endif

}  // namespace

int main(int count, char** words) {
  avtal::cli::World world{
      read_file, write_file,
      [](const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); },
      [](const std::string& text) { std::fwrite(text.data(), 1, text.size(), stderr); }, files_in};
#ifndef __EMSCRIPTEN__
  world.pdf_text = pdf_text;
#endif
  const int code = avtal::cli::run(std::vector<std::string>(words + 1, words + count), world);
  // A full disk or a closed pipe must not look like success.
  return std::fflush(stdout) == 0 ? code : avtal::cli::kCannotRead;
}
