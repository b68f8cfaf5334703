#pragma once
// The open questions about a record.

#include <string_view>
#include <vector>

#include "answers/model_names.h"
#include "model/dataset.h"

namespace avtal::answers {

/// Questions about a record, or naming one of its claims (or all, with an empty id), weightiest
/// first, then by number.
std::vector<Ref<model::Question>> questions(const Dataset& dataset, std::string_view about = {});

/// The services that a question concerns, directly or through agreements; each once.
std::vector<Ref<model::Service>> services_of(const Dataset& dataset,
                                             const model::Question& question);

}  // namespace avtal::answers
