#pragma once
// A dataset's file as values that know which cell they come from.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "load/json_tree.h"

namespace avtal::workbook {

/// Where a value stands in the tables that were read.
struct CellPlace {
  int table = -1;  // none
  int row = 0;     // as the spreadsheet counts
  std::size_t column = 0;
  bool known() const { return table >= 0; }
};

struct Json {
  enum class Kind : std::uint8_t { object, array, text, number, truth };
  Kind kind = Kind::object;
  std::string text;               // a text, or a number or truth as it is written
  std::vector<std::string> keys;  // of an object, as many as `items`
  std::vector<Json> items;
  CellPlace from = {};

  static Json object(CellPlace from = {}) { return {Kind::object, {}, {}, {}, from}; }
  static Json array(CellPlace from = {}) { return {Kind::array, {}, {}, {}, from}; }
  static Json of(std::string text, CellPlace from = {}, Kind kind = Kind::text) {
    return {kind, std::move(text), {}, {}, from};
  }
  const Json* find(std::string_view key) const;
  Json* find(std::string_view key);
  /// The text under the key; empty when there is none.
  std::string_view text_of(std::string_view key) const;
  /// Puts it last. There must be none of that name.
  Json& add(std::string_view key, Json value);
};

/// null becomes an empty text, which the loader refuses as it refuses null.
Json json_of(const load::Tree& tree, load::NodeIndex node);

/// As people write it: what fits on a line stands on one.
std::string json_text(const Json& value);

/// The value that a JSON Pointer leads to, or the last on the way there.
const Json& at_pointer(const Json& whole, std::string_view pointer);
/// The cell that the value, or what is around it, comes from.
CellPlace place_at(const Json& whole, std::string_view pointer);

}  // namespace avtal::workbook
