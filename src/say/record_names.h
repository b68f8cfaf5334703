#pragma once
// What any record is called; "scene/showing.h" tells the way to it.

#include <string>

#include "model/dataset.h"
#include "say/showing.h"
#include "state/view_state.h"

namespace avtal::scene {

const std::string& record_id(const model::Dataset& dataset, model::RecordRef record);
std::string record_name(const model::Dataset& dataset, model::RecordRef record,
                        state::Language language);
/// "Protokoll"; as the document itself says where it does: "Tjänsteskrivelse".
std::string document_kind_word(const model::Document& document, state::Language language);
/// "Nämnd", "Avtal" …: what kind of thing it is, and when.
std::string record_kind_line(const model::Dataset& dataset, model::RecordRef record,
                             state::Language language);

}  // namespace avtal::scene
