#pragma once
// Which file holds the text of which document. Nothing is guessed: what is not plain is told.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/dataset.h"

namespace avtal::proof {

/// A file of the folder of the documents.
struct TextFile {
  std::string path;  // below that folder, "/" between
  std::string text;  // UTF-8
};

enum class Match : std::uint8_t {
  named,      // the document names the file
  by_name,    // the file is called as the document's id or short title
  by_number,  // the file bears its case number, and no other does
  by_date,    // the document has no case number; the file bears its date, and no other does
  missing,    // the file that the document names is not there
  ambiguous,  // several files would do, or the file would do for several documents
  none,       // no file
};

struct TextOf {
  Match match = Match::none;
  std::optional<std::size_t> file;      // index into the files
  std::vector<std::size_t> candidates;  // ambiguous: the files that would do
};

/// Of each document, in the order of the dataset. A case number or a date counts where it stands in
/// the file's name or before the first heading of its text.
std::vector<TextOf> match_texts(const model::Dataset& dataset, const std::vector<TextFile>& files);

}  // namespace avtal::proof
