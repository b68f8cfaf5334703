#pragma once
// From one document to the next: the few operations that the browser has to do to its elements, so
// that what did not change keeps its focus, selection and place.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/element.h"

namespace avtal::base {
class JsonWriter;
}

namespace avtal::document {

struct Change {
  enum class Step : std::uint8_t {
    remove,     // `id`, with all in it
    add,        // `element` without its children, which follow as changes of their own
    move,       // `id` to `before` within `parent`
    text,       // `value` becomes the text of `id`
    attribute,  // `name` of `id` becomes `value`
    no_attribute
  };
  Step step;
  std::string id;
  std::string parent = {};
  std::string before = {};  // id of the next sibling; empty: at the end
  const Element* element = nullptr;
  std::string_view name = {};
  std::string value = {};
};

/// In the order in which they are to be done. `element`s point into `after`. Elements keep their
/// identity by id within the same parent; ids must be unique in each document.
std::vector<Change> changes(const Element& before, const Element& after);

/// As web/keyed.mjs reads them: ["+", id, parent, next sibling, tag, attributes, words], ["-", id],
/// ["m", id, parent, next sibling], ["t", id, words], ["a", id, name, value], ["x", id, name].
void write_changes(base::JsonWriter& json, const std::vector<Change>& changes);

}  // namespace avtal::document
