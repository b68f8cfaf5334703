#pragma once
// The answers about a dataset in one JSON file (docs/answers.md).

#include <cstddef>
#include <optional>
#include <string>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::exporting {

struct AnswerRequest {
  const model::Dataset* dataset = nullptr;  // as known on `known`; what a filter leaves of it
  base::Day as_of;
  std::optional<base::Day> known;
  std::size_t hidden = 0;  // agreements that a filter leaves out
  int year = 0;            // of the costs
  bool assumed = false;
  std::string sha256;  // of the dataset's file
  std::string link;    // to the view that was shown; may be empty
};

std::string answer_file(const AnswerRequest& request);

}  // namespace avtal::exporting
