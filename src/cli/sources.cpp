#include "cli/sources.h"

#include <algorithm>
#include <optional>
#include <set>

#include "tables/encoding.h"
#include "words/command.h"
#include "words/quotes.h"

namespace avtal::cli {
namespace {

using namespace words;

bool has_ending(std::string_view path, std::string_view ending) {
  if (path.size() <= ending.size()) return false;
  const std::string_view end = path.substr(path.size() - ending.size());
  return std::equal(end.begin(), end.end(), ending.begin(), [](char a, char b) {
    return (a >= 'A' && a <= 'Z' ? static_cast<char>(a - 'A' + 'a') : a) == b;
  });
}

bool is_plain(std::string_view path) { return has_ending(path, ".txt") || has_ending(path, ".md"); }
bool is_pdf(std::string_view path) { return has_ending(path, ".pdf"); }

std::string without_ending(const std::string& path) { return path.substr(0, path.rfind('.')); }

std::string with_slash(std::string folder) {
  while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
  if (folder != "/") folder += '/';
  return folder;
}

/// Paths below the folder, each once and in order.
std::set<std::string> paths_in(const std::string& folder, const model::Dataset& dataset,
                               const World& world) {
  std::set<std::string> lying;
  for (std::string& path : world.list ? world.list(folder) : std::vector<std::string>()) {
    const std::size_t slash = path.find_last_of("/\\");
    lying.insert(slash == std::string::npos ? path : path.substr(slash + 1));
  }
  std::set<std::string> paths;
  for (const std::string& path : lying) {
    const std::string stem = without_ending(path);
    const bool beside = lying.contains(stem + ".txt") || lying.contains(stem + ".md");
    if (is_plain(path) || (is_pdf(path) && !beside)) paths.insert(path);
  }
  for (const model::Document& document : dataset.documents) {
    if (is_plain(document.text) || is_pdf(document.text)) paths.insert(document.text);
  }
  return paths;
}

class Reading {
 public:
  Reading(const World& world, Language language) : world_(world), language_(language) {}

  /// Nothing when there is no such file: that is told with the document that names it.
  std::optional<std::string> text_of(const std::string& path) {
    if (is_pdf(path)) return pdf_text(path);
    const auto bytes = world_.read(path);
    if (!bytes) return std::nullopt;
    return tables::decoded(*bytes).text;
  }

 private:
  std::optional<std::string> pdf_text(const std::string& path) {
    if (!world_.read(path)) return std::nullopt;
    const PdfText read = world_.pdf_text ? world_.pdf_text(path) : PdfText();
    if (!read.has_tool) {
      tell(words::quotes::no_pdf_tool, path);
    } else if (!read.text) {
      tell(words::quotes::pdf_faulty, path);
    }
    return read.text;
  }

  void tell(const Phrase<1>& what, const std::string& path) const {
    world_.err("avtalskartan: " + say(language_, what, path) + "\n");
  }

  const World& world_;
  Language language_;
};

}  // namespace

std::vector<proof::TextFile> read_sources(const std::string& folder, const model::Dataset& dataset,
                                          const World& world, Language language) {
  std::vector<proof::TextFile> files;
  Reading reading(world, language);
  for (const std::string& path : paths_in(folder, dataset, world)) {
    std::optional<std::string> text = reading.text_of(with_slash(folder) + path);
    if (text) files.push_back({path, std::move(*text)});
  }
  return files;
}

}  // namespace avtal::cli
