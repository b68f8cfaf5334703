// What a record cannot be without.

#include "load/record_fields.h"
#include "load/records.h"

namespace avtal::load {
namespace {

constexpr Keys<1> kIdKey = {"id"};
constexpr Keys<1> kPointsKey = {"points"};

bool has_text(Reader& reader, NodeIndex node) { return reader.local_text(node).has_value(); }

bool has_number(Reader& reader, NodeIndex node) {
  return reader.small_number(node, 0, kMostNumbers).has_value();
}

template <class Enum, std::size_t N>
bool has_word(Reader& reader, NodeIndex node, const Words<Enum, N>& words) {
  return reader.word(node, words).has_value();
}

bool has_what_its_kind_needs(Reader& reader, NodeIndex node, IdKind kind) {
  static constexpr Keys<10> kKeys = {"kind", "type",   "form",  "role", "status",
                                     "name", "number", "title", "text", "weight"};
  const auto [word, type, form, role, status, name, number, title, text, weight] =
      reader.pick(node, kKeys);
  switch (kind) {
    case IdKind::organization:
      return has_word(reader, word, kOrganizationKinds) && has_text(reader, name);
    case IdKind::organization_change:
      return has_word(reader, type, kChangeTypes) && has_word(reader, status, kRecordStatuses) &&
             has_text(reader, name);
    case IdKind::agreement:
      return reader.text(word) && has_text(reader, name);
    case IdKind::money_flow:
      return has_word(reader, form, kMoneyForms) && has_text(reader, name);
    case IdKind::handover:
      return has_word(reader, role, kPartyRoles) && has_word(reader, status, kRecordStatuses) &&
             has_number(reader, number) && has_text(reader, name);
    case IdKind::event:
      return has_word(reader, word, kEventKinds) && has_text(reader, name);
    case IdKind::question:
      return has_word(reader, word, kQuestionKinds) && has_word(reader, weight, kWeights) &&
             has_number(reader, number) && has_text(reader, title) && has_text(reader, text);
    case IdKind::service:
    case IdKind::price_index:
      return has_text(reader, name);
    case IdKind::document:
    case IdKind::term:
    case IdKind::point:
    case IdKind::claim:
    case IdKind::former:
      break;
  }
  return true;
}

}  // namespace

IdEntry* sound_record(Reader& reader, NodeIndex node, IdKind kind) {
  if (!reader.tree().is_object(node)) return nullptr;
  const auto [id] = reader.pick(node, kIdKey);
  if (!reader.id_text(id)) return nullptr;
  IdEntry* const entry = reader.take_id(id, kind, node);
  if (entry == nullptr || !has_what_its_kind_needs(reader, node, kind)) return nullptr;
  return entry;
}

void take_point_ids(Reader& reader, NodeIndex event) {
  if (!reader.tree().is_object(event)) return;
  const auto [points] = reader.pick(event, kPointsKey);
  if (!present(points) || !reader.tree().is_array(points)) return;
  const Tree& tree = reader.tree();
  const NodeIndex end = tree.after(points);
  for (NodeIndex point = Tree::first_child(points); point < end; point = tree.after(point)) {
    if (!tree.is_object(point)) continue;
    const auto [id] = reader.pick(point, kIdKey);
    if (reader.id_text(id)) reader.take_id(id, IdKind::point, point);
  }
}

}  // namespace avtal::load
