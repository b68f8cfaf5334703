#include "load/claims.h"

#include <string_view>

#include "load/messages.h"
#include "load/values.h"

namespace avtal::load {
namespace {

using model::LocalText;
using model::Status;

constexpr int kMostParagraphs = 100'000;
const LocalText kClaim = said(messages::a_claim_object);
const LocalText kPlaces = said(messages::places);

std::optional<model::Place> read_place(Reader& reader, NodeIndex node) {
  static constexpr Keys<4> kKeys = {"document", "section", "paragraph", "point"};
  if (!reader.is_object(node)) return std::nullopt;
  const auto [document, section, paragraph, point] = reader.members(node, kKeys);
  model::Place place;
  place.section = reader.text_or_empty(section);
  place.paragraph = reader.small_number(paragraph, 1, kMostParagraphs).value_or(0);
  place.point = reader.text_or_empty(point);
  if (!reader.require(node, document, "document")) return std::nullopt;
  const auto ref = reader.ref<model::Document>(document);
  if (!ref) return std::nullopt;
  place.document = *ref;
  return place;
}

std::optional<LocalText> read_local_text(Reader& reader, NodeIndex node) {
  return reader.local_text(node);
}

std::optional<std::string> read_text(Reader& reader, NodeIndex node) { return reader.text(node); }

std::optional<model::Ref<model::Organization>> read_organization_ref(Reader& reader,
                                                                     NodeIndex node) {
  return reader.ref<model::Organization>(node);
}

/// The claim's own id; a faulty one is left out, the claim stays.
std::string read_claim_id(Reader& reader, NodeIndex node, NodeIndex claim) {
  const std::optional<std::string_view> id = reader.id_text(node);
  if (!id || reader.take_id(node, IdKind::claim, claim) == nullptr) return {};
  return std::string(*id);
}

bool has_member(const Tree& tree, NodeIndex object, std::string_view name) {
  const NodeIndex end = tree.after(object);
  for (NodeIndex key = Tree::first_child(object); key < end;) {
    if (tree.text(key) == name) return true;
    key = tree.after(Tree::value_of(key));
  }
  return false;
}

bool value_fits_status(Reader& reader, NodeIndex claim, NodeIndex value, NodeIndex status_node,
                       Status status) {
  if (status == Status::unknown) {
    if (value == kNoNode) return true;
    if (value != kFaulty) reader.issues().add(Code::unknown_with_value, claim);
    return false;
  }
  if (present(value)) return true;
  if (value == kNoNode) {
    reader.issues().add(Code::claim_without_value, claim,
                        {in_quotes(reader.tree().text(status_node))});
  }
  return false;
}

}  // namespace

std::vector<model::Place> read_places(Reader& reader, NodeIndex node) {
  if (!present(node)) return {};
  if (reader.tree().is_array(node)) {
    return reader.list<model::Place>(
        node, [&reader](NodeIndex item) { return read_place(reader, item); });
  }
  if (!reader.tree().is_object(node)) {
    reader.wrong_type(node, kPlaces);
    return {};
  }
  std::vector<model::Place> places;
  if (auto place = read_place(reader, node)) places.push_back(*std::move(place));
  return places;
}

bool has_grounds(Reader& reader, NodeIndex object, const Grounds& grounds) {
  const Status status = grounds.status;
  const bool from_document = status == Status::stated || status == Status::proposed;
  const bool reasoned = status == Status::derived || status == Status::assumed;
  if (from_document && grounds.places.empty()) {
    // A source that is there but faulty has its own issue already.
    const NodeIndex source = grounds.source;
    const bool nothing_given =
        source == kNoNode || (present(source) && reader.tree().is_array(source) &&
                              reader.tree().child_count(source) == 0);
    if (nothing_given) reader.issues().add(Code::claim_without_source, object);
    return false;
  }
  if (reasoned && grounds.derivation != nullptr && grounds.derivation->empty()) {
    if (grounds.derivation_node == kNoNode) {
      reader.issues().add(Code::claim_without_derivation, object);
    }
    return false;
  }
  return true;
}

std::optional<ClaimFrame> read_claim_frame(Reader& reader, NodeIndex node) {
  static constexpr Keys<6> kKeys = {"value", "status", "source", "id", "asWritten", "derivation"};
  if (!reader.tree().is_object(node)) {
    reader.wrong_type(node, kClaim);
    return std::nullopt;
  }
  const auto [value, status, source, id, as_written, derivation] = reader.members(node, kKeys);
  ClaimFrame frame;
  frame.value = value;
  frame.id = read_claim_id(reader, id, node);
  frame.places = read_places(reader, source);
  frame.as_written = reader.text_or_empty(as_written);
  frame.derivation = reader.local_text_or_empty(derivation);
  if (!reader.require(node, status, "status")) return frame;
  const std::optional<Status> known = reader.word(status, kStatuses);
  if (!known) return frame;
  frame.status = *known;
  const bool fits = value_fits_status(reader, node, value, status, *known);
  const Grounds grounds{*known, source, frame.places, derivation, &frame.derivation};
  frame.sound = has_grounds(reader, node, grounds) && fits;
  return frame;
}

std::optional<Competition> read_competition(Reader& reader, NodeIndex node, bool bodies) {
  static constexpr Keys<2> kKeys = {"claims", "resolution"};
  const Tree& tree = reader.tree();
  if (!tree.is_object(node) || !has_member(tree, node, "claims")) return std::nullopt;
  const auto [claims, resolution] = reader.members(node, kKeys);
  Competition competition;
  competition.claims = claims;
  competition.resolution =
      (bodies ? reader.word(resolution, kBodyResolutions) : reader.word(resolution, kResolutions))
          .value_or(model::Resolution::in_force);
  const bool is_empty = present(claims) && tree.is_array(claims) && tree.child_count(claims) == 0;
  if (is_empty) reader.issues().add(Code::empty_claims, claims);
  return competition;
}

model::Claims<base::EdtfDate> date_claims(Reader& reader, NodeIndex node) {
  return read_claims<base::EdtfDate>(reader, node, read_date);
}

model::Claims<base::Period> period_claims(Reader& reader, NodeIndex node) {
  return read_claims<base::Period>(reader, node, read_period);
}

model::Claims<base::Edge> edge_claims(Reader& reader, NodeIndex node) {
  return read_claims<base::Edge>(reader, node, read_edge);
}

model::Claims<model::Money> money_claims(Reader& reader, NodeIndex node) {
  return read_claims<model::Money>(reader, node, read_money);
}

model::Claims<model::Quantity> quantity_claims(Reader& reader, NodeIndex node) {
  return read_claims<model::Quantity>(reader, node, read_quantity);
}

model::Claims<LocalText> text_claims(Reader& reader, NodeIndex node) {
  return read_claims<LocalText>(reader, node, read_local_text);
}

model::Claims<model::Ref<model::Organization>> organization_claims(Reader& reader, NodeIndex node) {
  return read_claims<model::Ref<model::Organization>>(reader, node, read_organization_ref);
}

model::Claims<model::Ref<model::Organization>> body_claims(Reader& reader, NodeIndex node) {
  return read_claims<model::Ref<model::Organization>>(reader, node, read_organization_ref, true);
}

std::vector<model::Claim<std::string>> case_numbers(Reader& reader, NodeIndex node) {
  return reader.list<model::Claim<std::string>>(
      node, [&reader](NodeIndex item) { return read_claim<std::string>(reader, item, read_text); });
}

}  // namespace avtal::load
