#pragma once
// The answers about a dataset in one JSON file (docs/answers.md), as `avtalskartan ask` gives them
// one by one.

#include <cstddef>
#include <optional>
#include <string>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::platform {

struct AnswerRequest {
  const model::Dataset* dataset = nullptr;  // the whole of it, or what a filter leaves
  base::Day as_of;
  std::optional<base::Day> known;
  std::size_t hidden = 0;  // agreements that a filter leaves out; `dataset` is as of `known` then
  int year = 0;            // of the costs
  bool assumed = false;
  std::string sha256;  // of the dataset's file
  std::string link;    // to the view that was shown; may be empty
};

std::string answer_file(const AnswerRequest& request);

}  // namespace avtal::platform
