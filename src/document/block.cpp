#include "document/block.h"

#include <utility>

namespace avtal::document {
namespace {

void append(std::string& text, const std::string& more) {
  if (more.empty()) return;
  constexpr std::string_view kNoSpaceBefore = " .,;:!?)";
  const bool close = text.empty() || text.back() == ' ' ||
                     kNoSpaceBefore.find(more.front()) != std::string_view::npos;
  if (!close) text += ' ';
  text += more;
}

std::string own_words(const Block& block) {
  if (block.kind == Kind::mark) return block.label.empty() ? "" : "(" + block.label + ")";
  return block.text.empty() ? block.label : block.text;
}

void collect(const Block& block, std::string& text) {
  // What a region or a list is called stands before it; it is no part of its words.
  const bool container = block.kind == Kind::region || block.kind == Kind::list;
  if (!container) append(text, own_words(block));
  for (const Block& child : block.children) collect(child, text);
}

}  // namespace

const Block* find(const Block& block, std::string_view id) {
  if (block.id == id) return &block;
  return find(block.children, id);
}

const Block* find(const std::vector<Block>& blocks, std::string_view id) {
  for (const Block& block : blocks) {
    if (const Block* found = find(block, id)) return found;
  }
  return nullptr;
}

std::string words_of(const Block& block) {
  std::string text;
  collect(block, text);
  return text;
}

Block& add(Block& parent, Block child) {
  parent.children.push_back(std::move(child));
  return parent.children.back();
}

}  // namespace avtal::document
