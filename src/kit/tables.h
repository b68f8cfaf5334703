#pragma once
// Tables whose first cell heads its row.

#include <string>
#include <vector>

#include "document/block.h"
#include "model/dataset.h"

namespace avtal::scene {

/// More rows than this are left to files; the table says so.
inline constexpr std::size_t kMostTableRows = 500;

/// A head that sorts the rows by what stands below it.
struct SortHead {
  std::string id;
  std::string text;
  std::string hint;  // what pressing it does
  int sorted = 0;    // 1 rising, -1 falling
  std::optional<state::Action> action = {};
  document::Style style = document::Style::none;
};

/// Returns the table's body, for rows.
document::Block& add_table(document::Block& parent, std::string id, std::string caption,
                           const std::vector<SortHead>& heads,
                           document::Style style = document::Style::sorted);
document::Block& add_table(document::Block& parent, std::string id, std::string caption,
                           const std::vector<std::string>& heads);
/// Selects the record where one is named.
document::Block& add_row(document::Block& body, const std::string& id,
                         const std::vector<std::string>& cells, const std::string& record = {});

/// "SON 2020-281, Bakgrund, stycke 2; …", or that no document says.
std::string places_text(const model::Dataset& dataset, const std::vector<model::Place>& places,
                        state::Language language);

}  // namespace avtal::scene
