#pragma once
// What the parts of a filter are called, and how they are switched.

#include <optional>
#include <string>
#include <vector>

#include "scene/request.h"

namespace avtal::scene {

/// One thing that a filter asks for.
struct FilterPart {
  std::string id;         // of its node: "filter:namnd:son"
  std::string kind;       // "Nämnd"
  std::string name;       // in full
  std::string brief;      // for its chip
  state::Filter without;  // the filter when it is taken away
};
/// In the order of the menu.
std::vector<FilterPart> filter_parts(const PageRequest& request);

using FilterList = std::vector<std::string> state::Filter::*;
struct FilterSection {
  FilterList list;
  const char* key;  // within ids of nodes
};
inline constexpr FilterSection kFilterSections[] = {{&state::Filter::committees, "namnd"},
                                                    {&state::Filter::services, "insats"},
                                                    {&state::Filter::kinds, "slag"},
                                                    {&state::Filter::statuses, "status"},
                                                    {&state::Filter::documents, "handling"}};

std::string section_name(FilterList list, state::Language language);
/// Of an id in the list; the id itself for what the dataset does not have.
std::string choice_name(const PageRequest& request, FilterList list, const std::string& id,
                        bool brief);
/// With the id taken in, or out if it is there.
state::Filter toggled(state::Filter filter, FilterList list, const std::string& id);

}  // namespace avtal::scene
