#include "load/record_fields.h"

#include "load/claims.h"

namespace avtal::load {

std::string read_id(Reader& reader, NodeIndex owner, NodeIndex id, IdKind kind) {
  if (!reader.require(owner, id, "id")) return {};
  const std::optional<std::string_view> text = reader.id_text(id);
  if (!text || reader.take_id(id, kind, owner) == nullptr) return {};
  return std::string(*text);
}

model::LocalText required_text(Reader& reader, NodeIndex owner, NodeIndex node,
                               std::string_view key) {
  if (!reader.require(owner, node, key)) return {};
  return reader.local_text_or_empty(node);
}

std::optional<int> required_number(Reader& reader, NodeIndex owner, NodeIndex node,
                                   std::string_view key) {
  if (!reader.require(owner, node, key)) return std::nullopt;
  return reader.small_number(node, 0, kMostNumbers);
}

model::BoundedDate read_bounded_date(Reader& reader, NodeIndex date, NodeIndex not_before,
                                     NodeIndex not_after) {
  model::BoundedDate result;
  result.date = date_claims(reader, date);
  result.not_before = date_claims(reader, not_before);
  result.not_after = date_claims(reader, not_after);
  return result;
}

std::vector<std::string> read_texts(Reader& reader, NodeIndex node) {
  return reader.list<std::string>(node, [&reader](NodeIndex item) { return reader.text(item); });
}

std::vector<std::string> read_record_ids(Reader& reader, NodeIndex node) {
  return reader.list<std::string>(node, [&reader](NodeIndex item) -> std::optional<std::string> {
    if (reader.resolve_record(item) == nullptr) return std::nullopt;
    return std::string(reader.tree().text(item));
  });
}

std::vector<std::string> read_ids(Reader& reader, NodeIndex node, IdKind kind) {
  return reader.list<std::string>(node,
                                  [&reader, kind](NodeIndex item) -> std::optional<std::string> {
                                    if (reader.resolve(item, kind) == nullptr) return std::nullopt;
                                    return std::string(reader.tree().text(item));
                                  });
}

std::vector<model::Place> grounded_places(Reader& reader, NodeIndex record, NodeIndex source,
                                          std::optional<model::Status> status) {
  std::vector<model::Place> places = read_places(reader, source);
  if (status) has_grounds(reader, record, {*status, source, places});
  return places;
}

}  // namespace avtal::load
