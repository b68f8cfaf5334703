#pragma once
// What a cell says as a value of the file, and the other way round: lists, places, words, numbers.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tables/table.h"
#include "workbook/json.h"
#include "workbook/plan.h"

namespace avtal::workbook {

/// Cells hold several with ; between. One that has a ; or a quotation mark, or begins or ends with
/// a space, stands within quotation marks.
std::string joined_list(const std::vector<std::string>& items);
std::vector<std::string> split_list(std::string_view cell);

/// "1 694 000,50 kr" as "1694000.50", "1694000" as it is; nothing when it is no amount, or one that
/// could be read in two ways ("1.240").
std::optional<std::string> amount_of(std::string_view text);

/// Names documents as their sources do, and finds the document that is meant.
class DocumentNames {
 public:
  /// `documents` is the list of the file; nothing when there is none.
  explicit DocumentNames(const Json* documents);
  /// «SON 2020-281» when only one document is called so, else its id.
  std::string shown(std::string_view id) const;
  /// The id of the document that is called so; what was given when there is none.
  std::string meant(std::string_view shown) const;

 private:
  struct Named {
    std::string id;
    std::string short_title;
    std::string title;
  };
  std::vector<Named> all_;
};

/// «SON 2020-281, Bakgrund, stycke 2».
std::string places_text(const Json& source, const DocumentNames& documents, Language language);
/// One place, or a list of them.
Json places_of(std::string_view cell, const DocumentNames& documents, CellPlace from);

/// The cell for a value (not for texts in two languages, which have a cell for each).
tables::Cell cell_of(const Json& value, const Part& part, const DocumentNames& documents,
                     Language language);
/// The value of a cell that is not empty.
Json value_of(const tables::Cell& cell, const Part& part, const DocumentNames& documents,
              CellPlace from);

}  // namespace avtal::workbook
