#include "page/filter_bar.h"

#include <utility>

#include "page/views.h"
#include "prepared/filtering.h"
#include "prepared/prepared.h"
#include "say/filter_names.h"
#include "scene/icon_block.h"
#include "scene/widgets.h"
#include "words/filter.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

/// "14 av 17 avtal och 3 av 4 insatser döljs".
std::string hidden_text(const PageRequest& request) {
  const Hidden& hidden = request.prepared->hidden;
  const auto text = [&](const HiddenKind& kind) {
    return words::say(request.view.language, kind.phrase, kind.hidden, kind.of);
  };
  std::vector<std::string> parts = {text({filter::of_agreements, hidden.agreements, hidden.of})};
  for (const HiddenKind& kind : descriptor_of(request.view.view).hidden(request)) {
    if (kind.hidden > 0) parts.push_back(text(kind));
  }
  return words::say(request.view.language, filter::hides,
                    words::joined(parts, request.view.language));
}

Block chip(const PageRequest& request, const FilterPart& part) {
  Block button{.kind = Kind::button,
               .id = part.id,
               .style = Style::removable,
               .label = words::say(request.view.language, filter::remove, part.kind, part.name),
               .hint = part.kind + ": " + part.name,
               .action = changed(request.view, [&](auto& view) { view.filter = part.without; })};
  document::add(button, {.kind = Kind::text, .text = part.kind + ": " + part.brief});
  document::add(button, icon_block(Icon::close));
  return button;
}

/// How many are hidden.
Block hidden_block(const PageRequest& request) {
  Block block{.kind = Kind::status, .id = "filter:hidden", .text = hidden_text(request)};
  if (request.prepared->hidden.context > 0) {
    document::add(
        block,
        {.kind = Kind::text, .text = ". " + say(request, filter::context), .style = Style::unseen});
    block.hint = say(request, filter::context);
  }
  return block;
}

}  // namespace

std::optional<Block> filter_bar_block(const PageRequest& request) {
  if (!is_filtered(request.view)) return std::nullopt;
  Block bar{.kind = Kind::group,
            .id = "filter-bar",
            .style = Style::filter_bar,
            .label = say(request, filter::button)};
  for (const FilterPart& part : filter_parts(request)) document::add(bar, chip(request, part));
  document::add(bar, hidden_block(request));
  document::add(bar, {.kind = Kind::button,
                      .id = "filter:clear",
                      .text = say(request, filter::clear),
                      .style = Style::more,
                      .action = changed(request.view, [](auto& view) { view.filter = {}; })});
  return bar;
}

}  // namespace avtal::scene
