#pragma once
// Where the links of a page to read lead, and what they say.

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <variant>

#include "page/page_checks.h"

namespace avtal::test {

inline state::ViewState target_of(const scene::Page& page, std::string_view id) {
  const document::Block* link = block_with(page, id);
  REQUIRE(link);
  REQUIRE(link->action);
  return std::get<state::GoTo>(*link->action).state;
}

inline std::string selected_by(const scene::Page& page, std::string_view id) {
  const document::Block* link = block_with(page, id);
  REQUIRE(link);
  REQUIRE(link->action);
  return std::get<state::Select>(*link->action).id;
}

inline std::string label_of(const scene::Page& page, std::string_view id) {
  const document::Block* block = block_with(page, id);
  REQUIRE(block);
  return block->label;
}

}  // namespace avtal::test
