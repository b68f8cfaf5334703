#pragma once
// What a search finds, by the ids of records.

#include <string>
#include <string_view>
#include <vector>

#include "answers/build.h"
#include "answers/search.h"

namespace avtal::test {

inline std::string id_of(const Dataset& data, model::RecordRef record) {
  for (const auto& [id, found] : data.by_id) {
    if (found == record) return id;
  }
  return "?";
}

/// Made once: it is asked, not changed.
inline const answers::SearchIndex& real_index() {
  static const answers::SearchIndex index(real());
  return index;
}

inline std::vector<std::string> ids(const Dataset& data, const answers::SearchIndex& index,
                                    std::string_view query) {
  std::vector<std::string> found;
  for (const answers::SearchHit& hit : index.find(query)) found.push_back(id_of(data, hit.record));
  return found;
}

inline std::vector<std::string> ids(const Dataset& data, std::string_view query) {
  return ids(data, answers::SearchIndex(data), query);
}

inline std::vector<std::string> real_ids(std::string_view query) {
  return ids(real(), real_index(), query);
}

inline bool finds(std::string_view query, std::string_view id) {
  for (const std::string& found : real_ids(query)) {
    if (found == id) return true;
  }
  return false;
}

inline std::string first(std::string_view query) {
  const std::vector<std::string> found = real_ids(query);
  return found.empty() ? "" : found.front();
}

}  // namespace avtal::test
