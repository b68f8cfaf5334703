#pragma once
// The documents' text files in a folder. Internal to the command.

#include <string>
#include <vector>

#include "cli/program.h"
#include "model/dataset.h"
#include "proof/texts.h"
#include "words/say.h"

namespace avtal::cli {

/// By path: what lies in the folder itself (.txt, .md, .pdf), and below it what documents name. A
/// PDF is left out where a text of the same name lies beside it. What cannot be read is told on
/// standard error, and the rest is read all the same.
std::vector<proof::TextFile> read_sources(const std::string& folder, const model::Dataset& dataset,
                                          const World& world, words::Language language);

}  // namespace avtal::cli
