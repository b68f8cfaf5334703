#pragma once
// The command `avtalskartan`: check, ask, draw, import … Reads files, writes text; no state.

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace avtal::cli {

/// Exit codes that scripts can trust.
inline constexpr int kOk = 0;
inline constexpr int kDataErrors = 1;  // the file has errors, or the question has no subject in it
inline constexpr int kUsage = 2;       // the command line could not be understood
inline constexpr int kCannotRead = 3;  // a file could not be read or written

/// What pdftotext makes of a file.
struct PdfText {
  bool has_tool = false;
  std::optional<std::string> text = std::nullopt;  // nothing when it is no PDF, or holds none
};

/// How the program touches the world; tests give their own.
struct World {
  std::function<std::optional<std::string>(const std::string& path)> read;  // "-": standard input
  /// Makes the folders that the path leads through.
  std::function<bool(const std::string& path, const std::string& bytes)> write;
  std::function<void(const std::string&)> out;
  std::function<void(const std::string&)> err;
  /// The paths of the files in a folder; none when it is no folder.
  std::function<std::vector<std::string>(const std::string& folder)> list = {};
  /// The text of a PDF; no function where no other program can be run.
  std::function<PdfText(const std::string& path)> pdf_text = {};
};

/// Runs one command line (without the program's name) and returns the exit code.
int run(const std::vector<std::string>& words, const World& world);

}  // namespace avtal::cli
