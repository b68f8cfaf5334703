#pragma once
// Where in the documents a record rests.

#include <string>
#include <vector>

#include "answers/model_names.h"
#include "model/dataset.h"

namespace avtal::answers {

/// All places that any claim of the record rests on, unique, in the order of the documents.
std::vector<Place> places_of(const Dataset& dataset, model::RecordRef record);
/// What a place is called in links, within its document: "bakgrund-2", "forslag-till-beslut-p1".
/// Empty of a document as a whole.
std::string place_key(const Place& place);

}  // namespace avtal::answers
