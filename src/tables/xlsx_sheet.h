#pragma once
// The parts of a workbook that are read: its shared texts, its styles, its sheets. Internal.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/cell_text.h"
#include "tables/table.h"

namespace avtal::tables {

/// What the cells of all sheets refer to.
struct SheetContext {
  std::vector<std::string> shared_texts;
  std::vector<Look> looks;  // by the number of the style
  bool from_1904 = false;
};

// Each is nothing where the part is damaged.
std::optional<std::vector<std::string>> read_shared_texts(std::string_view xml);
std::optional<std::vector<Look>> read_looks(std::string_view xml);

struct SheetRows {
  std::vector<Row> rows;
  bool too_many = false;
};
/// `cells_left` is what all sheets together may have.
std::optional<SheetRows> read_sheet(std::string_view xml, const SheetContext& context,
                                    const Limits& limits, std::size_t& cells_left);

/// "_x000D_" is how workbooks write what XML cannot.
std::string without_escapes(std::string_view text);
std::string with_escapes(std::string_view text);

}  // namespace avtal::tables
