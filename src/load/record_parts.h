#pragma once
// Reads what records have several of: names, parties, terms, relations, points. Each gives nothing,
// and an issue, when the part is faulty.

#include <optional>
#include <vector>

#include "load/reader.h"
#include "model/dataset.h"

namespace avtal::load {

std::optional<model::OtherName> read_other_name(Reader& reader, NodeIndex node);
std::optional<model::Party> read_party(Reader& reader, NodeIndex node);
std::optional<model::Term> read_term(Reader& reader, NodeIndex node);
std::optional<model::Relation> read_relation(Reader& reader, NodeIndex node);
std::optional<model::Capacity> read_capacity(Reader& reader, NodeIndex node);
/// Each year once: what follows of the same year is refused.
std::vector<model::Outcome> read_outcomes(Reader& reader, NodeIndex node);
std::optional<model::RungReached> read_rung(Reader& reader, NodeIndex node);
std::optional<model::DecisionPoint> read_point(Reader& reader, NodeIndex node);
std::optional<model::QuestionSide> read_side(Reader& reader, NodeIndex node);
std::optional<model::IndexYear> read_index_year(Reader& reader, NodeIndex node);

}  // namespace avtal::load
