#pragma once
// The findings of the real dataset, and what they say.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "page/linkoping.h"
#include "say/findings.h"
#include "state/view_state.h"

namespace avtal::test {

inline state::ViewState view_of(const std::string& fragment) {
  return state::from_fragment(fragment).state;
}

inline std::vector<scene::Finding> findings_of(const std::string& fragment) {
  return scene::findings(linkoping_prepared(), view_of(fragment));
}

inline scene::Finding one(const std::vector<scene::Finding>& all, std::string_view id) {
  const auto found = std::find_if(all.begin(), all.end(),
                                  [&](const scene::Finding& each) { return each.id == id; });
  CHECK_MESSAGE(found != all.end(), std::string(id));
  return found == all.end() ? scene::Finding{} : *found;
}

inline const state::ViewState& target(const scene::Finding& finding) {
  return finding.links.front().target;
}

inline bool says(const scene::Finding& finding, std::string_view part) {
  return finding.answer.find(part) != std::string::npos;
}

}  // namespace avtal::test
