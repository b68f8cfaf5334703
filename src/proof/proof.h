#pragma once
// Do the words that the claims of a dataset keep (`asWritten`) stand in the documents, where they
// are said to stand?

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/dataset.h"
#include "proof/letter.h"

namespace avtal::proof {

enum class Outcome : std::uint8_t {
  proven,     // at one of its places
  elsewhere,  // in one of its documents, at another place
  in_other_document,
  nowhere,        // in no document whose text is there
  without_text,   // of a document that it may stand in there is no text
  without_place,  // the claim names no place
};
inline constexpr std::size_t kOutcomes = 6;

/// The place whose words are most like the ones sought.
struct Nearest {
  model::Place place;
  std::string text;        // the words there
  std::size_t shared = 0;  // how many of the sought words are among them: at least half
  std::size_t of = 0;      // how many were sought
};

struct Finding {
  model::RecordRef record;
  std::string words;                 // as the claim has them
  std::vector<model::Place> sought;  // the claim's own
  Outcome outcome = Outcome::nowhere;
  std::vector<model::Place> found;             // elsewhere, in_other_document: every one
  std::optional<Nearest> nearest;              // nowhere
  std::vector<model::Place> unknown_headings;  // those of `sought` whose text has no such heading
};

/// Of each document, in the order of the dataset, its text; nothing where there is none.
using Texts = std::vector<std::optional<std::string>>;

/// Every claim that keeps words, in the order of the records. `texts`: as many as documents, UTF-8.
std::vector<Finding> prove_quotes(const model::Dataset& dataset, const Texts& texts);

/// The headings that places anywhere in the dataset name in each of its documents.
std::vector<std::vector<std::string>> named_headings(const model::Dataset& dataset);

}  // namespace avtal::proof
