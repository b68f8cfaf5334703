#pragma once
// Pictures number services by their place in the dataset they show. Under a filter that is another
// place than in the whole dataset, but the colour is to stay.

#include "model/dataset.h"
#include "scene/scene.h"

namespace avtal::scene {

/// Gives every shape and block in a service's colour the number of that colour.
void paint_in_own_colours(Page& page, const model::Dataset& dataset);

}  // namespace avtal::scene
