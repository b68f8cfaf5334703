#pragma once
// Where in which document: as a cell says it, and as the file does.

#include <string>
#include <string_view>
#include <vector>

#include "workbook/json.h"
#include "workbook/plan.h"

namespace avtal::workbook {

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

}  // namespace avtal::workbook
