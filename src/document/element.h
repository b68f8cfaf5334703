#pragma once
// Blocks as elements of HTML: the one place that says which element a block becomes. The browser's
// document and HTML files are both made from these.

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "document/block.h"

namespace avtal::document {

struct Element {
  std::string id;        // of the block; names the element from one document to the next
  std::string_view tag;  // one of a closed list
  std::vector<std::pair<std::string_view, std::string>> attributes;  // in a fixed order
  std::string text;                                                  // before the children
  std::vector<Element> children;
  friend bool operator==(const Element&, const Element&) = default;
};

/// The address ("#v=1&…") that an action leads to; empty where it leads nowhere.
using AddressOf = std::function<std::string(const state::Action&)>;

/// One element that holds a document's regions. Its id is empty.
Element lowered(const std::vector<Block>& regions, const AddressOf& address_of);

}  // namespace avtal::document
