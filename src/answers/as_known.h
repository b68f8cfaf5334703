#pragma once
// The dataset as somebody saw it on a day, by the documents there were.

#include "answers/model_names.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers {

/// The dataset as somebody saw it who had only the documents known on `known`: claims whose
/// documents were all written later are gone, and records without any claim or place left.
/// A document counts as known from its latest possible date: that of its date, else of "not after",
/// else of "not before"; without any of them it is always known. External documents likewise.
/// What names no document (derived, assumed, looked for in vain) stays as long as something else in
/// the same record, or the record that it belongs to, rests on a known document; a record that
/// never named any document stays as long as the records it belongs to. A record's own places
/// decide where it has any. A handover needs both its sides. A question stays when every side of it
/// that names documents still has one: before that nobody could have asked it. Every reference is
/// renumbered; optional references to what is gone are dropped.
Dataset known_on(const Dataset& dataset, base::Day known);

}  // namespace avtal::answers
