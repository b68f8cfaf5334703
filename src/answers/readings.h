#pragma once
// Inside answers: which organisations a claim in doubt may mean.

#include <vector>

#include "base/date.h"
#include "model/dataset.h"

namespace avtal::answers::inner {

/// The claims that say something of their own on the day: one per organisation, what is only
/// assumed not beside what a document says, and of several readings none that names an organisation
/// before it existed. They point into `claims`; one without a value when nobody says who it is.
std::vector<const model::Claim<model::Ref<model::Organization>>*> readings(
    const model::Dataset& dataset, const model::Claims<model::Ref<model::Organization>>& claims,
    base::Day on);

/// Does any of the claims name it?
bool names(const model::Claims<model::Ref<model::Organization>>& claims,
           model::Ref<model::Organization> organization);

}  // namespace avtal::answers::inner
