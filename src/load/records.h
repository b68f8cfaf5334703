#pragma once
// Reads whole records. Each reader gives the record even when it is faulty, so that all its faults
// are told; whether it is loaded was settled by sound_record.

#include <optional>

#include "load/reader.h"
#include "model/dataset.h"

namespace avtal::load {

/// Takes the id of a record that has what it cannot be without: a free, well-formed id and, by
/// kind, its name and the words that say what it is. Gives nullptr for others. A document can do
/// with its id alone, so that a slip in one document does not take the source from all that rests
/// on it.
IdEntry* sound_record(Reader& reader, NodeIndex node, IdKind kind);
/// Lets an event's decision points take their ids, which other events may name.
void take_point_ids(Reader& reader, NodeIndex event);

model::Document read_document(Reader& reader, NodeIndex node);
model::Organization read_organization(Reader& reader, NodeIndex node);
model::OrganizationChange read_organization_change(Reader& reader, NodeIndex node);
model::Service read_service(Reader& reader, NodeIndex node);
model::Agreement read_agreement(Reader& reader, NodeIndex node);
model::MoneyFlow read_money_flow(Reader& reader, NodeIndex node);
model::Handover read_handover(Reader& reader, NodeIndex node);
model::Event read_event(Reader& reader, NodeIndex node);
model::Question read_question(Reader& reader, NodeIndex node);
model::PriceIndex read_price_index(Reader& reader, NodeIndex node);
std::optional<model::Step> read_step(Reader& reader, NodeIndex node);

}  // namespace avtal::load
