#pragma once
// What can only be checked when every record is read: references that run in circles, decision
// points that should name each other, and claims that questions name. Mends the dataset by leaving
// the faulty references out.

#include "load/reader.h"
#include "model/dataset.h"

namespace avtal::load {

void check_across(Reader& reader, model::Dataset& dataset);

}  // namespace avtal::load
