#include "page/filter_bar.h"

#include <utility>

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

struct HiddenKind {
  Phrase<2> phrase;
  std::size_t hidden;
  std::size_t of;
};

/// What the view shows of the dataset, besides agreements.
std::vector<HiddenKind> hidden_kinds(const PageRequest& request) {
  const model::Dataset& part = *request.prepared->dataset;
  const model::Dataset& whole = *request.prepared->whole->dataset;
  const auto kind = [](const Phrase<2>& phrase, const auto& kept, const auto& all) {
    return HiddenKind{phrase, all.size() - kept.size(), all.size()};
  };
  switch (request.view.view) {
    case state::View::handovers:
      return {kind(filter::of_handovers, part.handovers, whole.handovers)};
    case state::View::cost_flows:
      return {kind(filter::of_flows, part.money_flows, whole.money_flows)};
    case state::View::sources:
      return {kind(filter::of_questions, part.questions, whole.questions),
              kind(filter::of_documents, part.documents, whole.documents)};
    case state::View::overview:
    case state::View::timeline:
      break;
  }
  return {kind(filter::of_services, part.services, whole.services)};
}

/// "14 av 17 avtal och 3 av 4 insatser döljs".
std::string hidden_text(const PageRequest& request) {
  const Hidden& hidden = request.prepared->hidden;
  const auto text = [&](const HiddenKind& kind) {
    return words::say(request.view.language, kind.phrase, kind.hidden, kind.of);
  };
  std::vector<std::string> parts = {text({filter::of_agreements, hidden.agreements, hidden.of})};
  for (const HiddenKind& kind : hidden_kinds(request)) {
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
