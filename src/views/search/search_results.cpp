#include "views/search/search_results.h"

#include <algorithm>
#include <utility>

#include "answers/search.h"
#include "scene/icon_block.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "views/search/search_found.h"
#include "words/common.h"
#include "words/format.h"
#include "words/say.h"
#include "words/search.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using state::Language;
using namespace words;

/// Where the text has what was typed, else the day that was meant.
std::vector<std::pair<std::size_t, std::size_t>> found_parts(const std::string& text,
                                                             const std::string& typed) {
  auto parts = answers::matched_parts(text, typed);
  const auto days = answers::days_meant(typed);
  if (parts.empty() && days) parts = answers::matched_parts(text, answers::written_form(*days));
  return parts;
}

/// The text, with what was found in it set off.
Block line_of(const PageRequest& request, Kind kind, Style style, const std::string& text) {
  Block line{.kind = kind, .style = style};
  std::size_t from = 0;
  for (const auto& [first, last] : found_parts(text, request.around.search_text)) {
    if (first > from) {
      document::add(line, {.kind = Kind::text, .text = text.substr(from, first - from)});
    }
    document::add(line, {.kind = Kind::found, .text = text.substr(first, last - first)});
    from = last;
  }
  if (from < text.size()) document::add(line, {.kind = Kind::text, .text = text.substr(from)});
  return line;
}

void add_hit(const PageRequest& request, Block& group, const FoundRow& found) {
  Block& option =
      document::add(group, {.kind = Kind::option,
                            .id = found.id,
                            .label = found.name + (found.is_answer ? " " : ", ") + found.sub,
                            .record = found.target.selected,
                            .action = state::GoTo{found.target}});
  document::add(option, line_of(request, Kind::strong, Style::none, found.name));
  document::add(option, line_of(request, Kind::text, Style::sub, found.sub));
}

void add_group(const PageRequest& request, Block& list, const FoundGroup& found) {
  const Language language = request.view.language;
  const std::string heading = words::say(language, found.heading);
  Block& group = document::add(list, {.kind = Kind::group, .id = found.id, .label = heading});
  Block& head = document::add(group, {.kind = Kind::group, .style = Style::small});
  document::add(head, {.kind = Kind::strong, .text = heading});
  if (found.left_out > 0) {
    document::add(head, {.kind = Kind::text,
                         .text = words::say(
                             language, common::and_more,
                             words::number(static_cast<std::int64_t>(found.left_out), language)),
                         .style = Style::count});
  }
  for (const FoundRow& row : found.rows) add_hit(request, group, row);
}

/// «Inga träffar»: what was sought, what to try instead.
void add_empty(const PageRequest& request, Block& region) {
  Block& empty = document::add(region, {.kind = Kind::group, .style = Style::nothing});
  document::add(empty, icon_block(Icon::search));
  document::add(empty, {.kind = Kind::status,
                        .id = "search:status",
                        .text = words::say(request.view.language, search::nothing_found,
                                           request.around.search_text)});
  document::add(empty, {.kind = Kind::paragraph, .text = say(request, search::nothing_found_help)});
  document::add(empty, {.kind = Kind::button,
                        .id = "search:clear",
                        .text = say(request, search::clear),
                        .command = CommandKind::clear_search});
}

/// «12 träffar. Pil ner och Enter väljer.»
void add_foot(const PageRequest& request, Block& region, const Found& found) {
  std::string text = found.more ? say(request, search::many_found, found.count)
                                : say(request, search::some_found, found.count);
  if (!request.around.touch) text += " " + say(request, search::how_to_choose);
  document::add(
      region,
      {.kind = Kind::status, .id = "search:status", .text = std::move(text), .style = Style::foot});
}

}  // namespace

std::optional<Block> search_results(const PageRequest& request) {
  if (request.search == nullptr || request.around.search_text.empty()) return std::nullopt;
  const Found found = found_by_search(request);
  Block region{.kind = Kind::region,
               .id = std::string(ids::kOverlay),
               .style = Style::results,
               .label = say(request, search::results)};
  if (found.groups.empty()) {
    add_empty(request, region);
  } else {
    Block& list = document::add(region, {.kind = Kind::listbox,
                                         .id = std::string(ids::kHits),
                                         .label = say(request, search::results)});
    for (const FoundGroup& group : found.groups) add_group(request, list, group);
    add_foot(request, region, found);
  }
  return region;
}

}  // namespace avtal::scene
