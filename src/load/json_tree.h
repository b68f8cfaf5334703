#pragma once
// A JSON text as a flat tree: eight bytes a value, in the order of the file, with the texts left
// where they stand in the bytes. A value's kind is read from its first byte, its place in the file
// is what is stored, so that every remark can say line and column.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/codes.h"
#include "load/load.h"
#include "load/syntax.h"

namespace avtal::load {

using NodeIndex = std::uint32_t;
inline constexpr NodeIndex kNoNode = 0xffffffffu;

enum class NodeKind : std::uint8_t { object, array, text, number, boolean, null };

/// Keys are nodes too: in an object a key node stands before each value. Node 0 is the whole.
class Tree {
 public:
  NodeKind kind(NodeIndex node) const;
  /// The content of a text (escapes resolved) or a key, or a number as it is written.
  std::string_view text(NodeIndex node) const;
  bool is_true(NodeIndex node) const { return bytes_[nodes_[node].source] == 't'; }
  bool is_object(NodeIndex node) const { return bytes_[nodes_[node].source] == '{'; }
  bool is_array(NodeIndex node) const { return bytes_[nodes_[node].source] == '['; }
  bool is_text(NodeIndex node) const { return bytes_[nodes_[node].source] == '"'; }

  /// Children of an array: first_child(array), then after(child) … until after(array).
  /// Members of an object: the same, in pairs of key and value: value_of(key), after(value).
  static NodeIndex first_child(NodeIndex container) { return container + 1; }
  static NodeIndex value_of(NodeIndex key) { return key + 1; }
  NodeIndex after(NodeIndex node) const {
    const char c = bytes_[nodes_[node].source];
    return c == '{' || c == '[' ? nodes_[node].extent : node + 1;
  }
  std::size_t child_count(NodeIndex container) const;
  /// The value of a member of an object; kNoNode when it has none of that name.
  NodeIndex member(NodeIndex object, std::string_view name) const;

  std::size_t offset(NodeIndex node) const { return nodes_[node].source; }
  std::size_t size() const { return nodes_.size(); }
  std::string_view bytes() const { return bytes_; }

 private:
  friend class TreeBuilder;
  struct Node {
    std::uint32_t source;  // of the token's first byte
    std::uint32_t extent;  // containers: node after the last within; texts and numbers: length, or
                           // kDecoded and an index into decoded_
  };
  static constexpr std::uint32_t kDecoded = 0x80000000u;

  std::string_view bytes_;
  std::vector<Node> nodes_;
  std::string arena_;                                             // texts that had escapes
  std::vector<std::pair<std::uint32_t, std::uint32_t>> decoded_;  // offset, length in arena_
};

struct ParseFailure {
  Code code = Code::json_syntax;
  SyntaxWords words;                  // for json_syntax; otherwise only the offset is set
  std::optional<std::size_t> opener;  // offset of the innermost open { or [
  NodeIndex inside = kNoNode;         // its node
};

struct Parsed {
  Tree tree;
  std::optional<ParseFailure> failure;
};

/// `bytes` must outlive the tree.
Parsed parse_json(std::string_view bytes, const Limits& limits);

}  // namespace avtal::load
