#include "load/places.h"

namespace avtal::load {
namespace {

NodeIndex text_within(const Tree& tree, NodeIndex container, std::string_view text) {
  for (NodeIndex node = container; node < tree.after(container); ++node) {
    if (tree.is_text(node) && tree.text(node) == text) return node;
  }
  return kNoNode;
}

}  // namespace

NodeIndex node_at(const Reader& reader, const Where& where) {
  const Tree& tree = reader.tree();
  const IdEntry* entry = reader.find_id(where.id);
  if (entry == nullptr) return 0;
  if (where.member.empty()) return entry->node;
  const NodeIndex member = tree.member(entry->node, where.member);
  if (member == kNoNode) return entry->node;
  if (where.text.empty()) return member;
  const NodeIndex text = text_within(tree, member, where.text);
  return text == kNoNode ? member : text;
}

}  // namespace avtal::load
