#pragma once
// What `check --sources` found, as lines for people and as JSON. Internal to the command.

#include <string>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "load/wordings.h"
#include "model/dataset.h"
#include "proof/proof.h"
#include "proof/texts.h"
#include "words/say.h"

namespace avtal::cli {

struct Proved {
  const model::Dataset& dataset;
  std::vector<std::string> files;        // paths below the folder
  std::vector<proof::TextOf> texts;      // by document
  std::vector<proof::Finding> findings;  // every quote
  std::vector<load::Wording> where;      // of each finding, in the file
};

/// `bytes`: those that the dataset was loaded from. It has to outlive what is returned.
Proved prove(const model::Dataset& dataset, std::string_view bytes,
             const std::vector<proof::TextFile>& files);
bool is_all_proven(const Proved& proved);

/// `file`: what the dataset's file is called.
std::string proof_text(const std::string& file, const Proved& proved, words::Language language);
/// One object.
void write_proof(base::JsonWriter& json, const Proved& proved);

}  // namespace avtal::cli
