#pragma once
// Where in a file claims keep words («asWritten»): for telling of a claim by line and pointer,
// which the dataset has no more.

#include <string>
#include <string_view>
#include <vector>

#include "load/load.h"
#include "model/dataset.h"

namespace avtal::load {

struct Wording {
  std::string pointer;  // of the words
  Position at;
  /// What tells it from others: the id of its record, its words and its places. Claims that share
  /// all of it are alike, and stand in the order of the file.
  std::string key;
};

/// Of a file that can be loaded, in its order; none of any other.
std::vector<Wording> wordings(std::string_view bytes, const Limits& limits = {});

/// The key of a claim of the record `id`.
std::string wording_key(const model::Dataset& dataset, std::string_view id, std::string_view words,
                        const std::vector<model::Place>& places);

}  // namespace avtal::load
