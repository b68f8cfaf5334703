#pragma once
// From a record of the dataset back to where it stands in the file.

#include <string>
#include <string_view>

#include "load/reader.h"

namespace avtal::load {

/// A place to tell of: what bears an id (a record, a term, a decision point), a member of it, and a
/// text somewhere within that member. The last two may be empty.
struct Where {
  std::string id;
  std::string_view member;
  std::string text;
};

/// The node as near to that as there is one; the whole file when even the id is not there.
NodeIndex node_at(const Reader& reader, const Where& where);

}  // namespace avtal::load
