#pragma once
// Inside answers: a record as a list of fields that can be compared between datasets.

#include <vector>

#include "answers/dataset_diff.h"

namespace avtal::answers::inner {

struct ToldField {
  Field field = Field::name;
  std::string part;
  std::vector<Told> told;
};

/// Fields that hold nothing are left out.
std::vector<ToldField> told_fields(const model::Dataset& dataset, model::RecordRef record);

}  // namespace avtal::answers::inner
