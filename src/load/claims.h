#pragma once
// Reads claims: values with their status and the places that they rest on, one or several that
// compete.

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/date.h"
#include "load/reader.h"
#include "model/claim.h"
#include "model/dataset.h"

namespace avtal::load {

/// One place or a list of places.
std::vector<model::Place> read_places(Reader& reader, NodeIndex node);

/// What a claim, or a record that is a claim as a whole, rests on.
struct Grounds {
  model::Status status = model::Status::unknown;
  NodeIndex source = kNoNode;
  const std::vector<model::Place>& places;
  NodeIndex derivation_node = kNoNode;
  const model::LocalText* derivation = nullptr;  // nullptr where a record has no such key
};
/// Is that enough for its status? If not, there is an issue for `object`.
bool has_grounds(Reader& reader, NodeIndex object, const Grounds& grounds);

/// All of a claim but its value.
struct ClaimFrame {
  bool sound = false;
  std::string id;
  model::Status status = model::Status::unknown;
  std::vector<model::Place> places;
  std::string as_written;
  model::LocalText derivation;
  NodeIndex value = kNoNode;
};
/// Nothing when it is not even an object.
std::optional<ClaimFrame> read_claim_frame(Reader& reader, NodeIndex node);

/// `read_value(reader, node)` gives std::optional<T>.
template <class T, class ReadValue>
std::optional<model::Claim<T>> read_claim(Reader& reader, NodeIndex node, ReadValue read_value) {
  std::optional<ClaimFrame> frame = read_claim_frame(reader, node);
  if (!frame) return std::nullopt;
  model::Claim<T> claim;
  // Read even when the rest is faulty, so that all faults are told at once.
  if (present(frame->value)) claim.value = read_value(reader, frame->value);
  const bool has_value = claim.value.has_value();
  if (!frame->sound || has_value == (frame->status == model::Status::unknown)) return std::nullopt;
  claim.id = std::move(frame->id);
  claim.status = frame->status;
  claim.places = std::move(frame->places);
  claim.as_written = std::move(frame->as_written);
  claim.derivation = std::move(frame->derivation);
  return claim;
}

/// The node of the list "claims" when `node` competes, and how it is settled.
struct Competition {
  NodeIndex claims = kNoNode;
  model::Resolution resolution = model::Resolution::in_force;
};
/// Nothing when `node` is a single claim.
/// `bodies`: the claims name bodies, which may be several together.
std::optional<Competition> read_competition(Reader& reader, NodeIndex node, bool bodies);

/// One claim, or several that compete. When the first is faulty the field is not loaded at all:
/// the next one, perhaps outdated, must not step forward as the one that holds.
template <class T, class ReadValue>
model::Claims<T> read_claims(Reader& reader, NodeIndex node, ReadValue read_value,
                             bool bodies = false) {
  model::Claims<T> claims;
  if (!present(node)) return claims;
  const std::optional<Competition> competition = read_competition(reader, node, bodies);
  if (!competition) {
    if (auto claim = read_claim<T>(reader, node, read_value)) {
      claims.all.push_back(*std::move(claim));
    } else {
      claims.refused_line = reader.line(node);
    }
    return claims;
  }
  bool first_is_faulty = false;
  bool is_first = true;
  const auto read_item = [&](NodeIndex item) {
    std::optional<model::Claim<T>> claim = read_claim<T>(reader, item, read_value);
    if (is_first) first_is_faulty = !claim;
    is_first = false;
    return claim;
  };
  claims.all = reader.list<model::Claim<T>>(competition->claims, read_item);
  claims.resolution = competition->resolution;
  if (first_is_faulty) {
    claims = {};
    claims.refused_line = reader.line(node);
  }
  return claims;
}

// The kinds of claims that records have.
model::Claims<base::EdtfDate> date_claims(Reader& reader, NodeIndex node);
model::Claims<base::Period> period_claims(Reader& reader, NodeIndex node);
model::Claims<base::Edge> edge_claims(Reader& reader, NodeIndex node);
model::Claims<model::Money> money_claims(Reader& reader, NodeIndex node);
model::Claims<model::Quantity> quantity_claims(Reader& reader, NodeIndex node);
model::Claims<model::LocalText> text_claims(Reader& reader, NodeIndex node);
model::Claims<model::Ref<model::Organization>> organization_claims(Reader& reader, NodeIndex node);
/// Of a part in an agreement or a handover, which several bodies can have together.
model::Claims<model::Ref<model::Organization>> body_claims(Reader& reader, NodeIndex node);
std::vector<model::Claim<std::string>> case_numbers(Reader& reader, NodeIndex node);

}  // namespace avtal::load
