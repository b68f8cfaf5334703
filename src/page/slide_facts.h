#pragma once
// What a slide says of the record it is about: its service, whether it is only proposed, and where
// it stands.

#include <optional>
#include <string>

#include "model/dataset.h"
#include "prepared/prepared.h"
#include "scene/pen.h"

namespace avtal::scene {

/// The service that the record belongs to; missing when it is about several, or none.
std::optional<model::Ref<model::Service>> service_of(const model::Dataset& dataset,
                                                     std::string_view id);

/// "Förslag 2021-10-19, protokoll saknas" where the newest decision about the record is only
/// proposed, or where no record is meant and the dataset holds nothing but proposals. Else empty.
std::string proposal_chip(const model::Dataset& dataset, std::string_view id,
                          state::Language language);

/// "Källor: SON 2019-719 (Ärende, Bakgrund) och AN …", no wider than `max_width` where that can be:
/// then without the sections. Of what is selected, or of the year's amounts, or of all that the
/// view shows.
std::string source_line(const Prepared& whole, const state::ViewState& view, const Pen& pen,
                        float size, float max_width);

}  // namespace avtal::scene
