#pragma once
// Which remarks a question in the file already answers: its author has seen what the remark is
// about, and said so.

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "load/lint.h"
#include "model/dataset.h"

namespace avtal::load {

class Answered {
 public:
  explicit Answered(const model::Dataset& dataset);

  bool by_a_question(const Finding& finding) const;

 private:
  using Questions = std::vector<const model::Question*>;

  void add(std::string_view id, const model::Question& question);
  const Questions& about(const std::string& id) const;

  std::unordered_map<std::string, Questions> about_;  // by the id of a record, a term or a point
  Questions all_;
  Questions none_;
};

}  // namespace avtal::load
