// What is read around the handovers: the finding, the level, the stretch of time; and the legend.

#include <algorithm>
#include <array>
#include <utility>

#include "kit/controls.h"
#include "kit/figure_view.h"
#include "kit/signs.h"
#include "say/handovers_describe.h"
#include "scene/icon_block.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "views/handovers/handovers_parts.h"
#include "words/common.h"
#include "words/handovers.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

/// Committees or administrations.
void add_levels(const PageRequest& request, Block& controls) {
  Block& choices = add_choices(controls, "view:levels", say(request, handovers::levels));
  for (const auto& [level, id, phrase] :
       {std::tuple{state::Level::committees, "level:committees", handovers::level_committees},
        std::tuple{state::Level::administrations, "level:administrations",
                   handovers::level_administrations}}) {
    const state::Level wanted = level;
    add_choice(choices, id, say(request, phrase), request.view.level == wanted,
               changed(request.view, [&](state::ViewState& view) { view.level = wanted; }));
  }
}

/// Where the page is narrow the list comes first, and the picture when it is asked for.
bool is_list_first(const PageRequest& request) {
  const Surroundings& around = request.around;
  return around.width < kTabletFrom && !around.on_slide && !around.figure_only &&
         !shows_table(request.view);
}

bool is_opened(const state::ViewState& view) {
  return std::binary_search(view.folded.begin(), view.folded.end(), kWholePicture);
}

bool shows_picture(const PageRequest& request) {
  return !shows_table(request.view) && (!is_list_first(request) || is_opened(request.view));
}

/// The whole picture, one tap away.
void add_picture_button(const PageRequest& request, Block& controls) {
  const bool opened = is_opened(request.view);
  const auto turn = [&](state::ViewState& view) {
    auto& ids = view.folded;
    const auto place = std::lower_bound(ids.begin(), ids.end(), kWholePicture);
    if (opened) {
      ids.erase(place);
    } else {
      ids.emplace(place, kWholePicture);
    }
  };
  Block& button = document::add(controls, {.kind = Kind::expander,
                                           .id = "picture:open",
                                           .text = say(request, handovers::whole_picture),
                                           .action = changed(request.view, turn),
                                           .selected = opened});
  document::add(button, icon_block(opened ? Icon::up : Icon::down));
}

bool is_bundle(const std::string& id) {
  return id.compare(0, kBundlePrefix.size(), kBundlePrefix) == 0;
}

/// Puts the services back that were taken out of their bundles, when any were.
void add_bundle_button(const PageRequest& request, Block& controls) {
  const std::vector<std::string>& folded = request.view.folded;
  if (std::none_of(folded.begin(), folded.end(), is_bundle)) return;
  document::add(controls, {.kind = Kind::button,
                           .id = "bundles:close",
                           .text = say(request, handovers::bundles_close),
                           .action = changed(request.view, [](state::ViewState& view) {
                             view.folded.erase(
                                 std::remove_if(view.folded.begin(), view.folded.end(), is_bundle),
                                 view.folded.end());
                           })});
}

void add_legend(const PageRequest& request, Block& view) {
  static const std::array<std::pair<Sign, Phrase<>>, 12> kSigns = {
      {{Sign::responsible, labels::responsible},
       {Sign::thin, handovers::legend_pays_performs},
       {Sign::proposed_move, labels::proposed},
       {Sign::assumed, common::mark_assumed},
       {Sign::uncertain, handovers::legend_uncertain},
       {Sign::undocumented, common::no_document_says},
       {Sign::end, labels::end},
       {Sign::created, handovers::legend_created},
       {Sign::proposed, labels::proposed_decision},
       {Sign::undated, handovers::legend_undated},
       {Sign::number, handovers::moves_responsible},
       {Sign::other_move, handovers::legend_other}}};
  std::vector<LegendEntry> entries;
  for (const auto& [sign, phrase] : kSigns) {
    entries.push_back(sign_entry(sign, say(request, phrase)));
  }
  Block& key = document::add(view, {.kind = Kind::group, .id = "key", .style = Style::key});
  document::add(key, legend_block(entries, request.view.language));
}

}  // namespace

state::Level level_shown(const PageRequest& request) {
  return shows_picture(request) ? request.view.level : state::Level::committees;
}

Block handovers_region(const PageRequest& request) {
  Block view = figure_region(say(request, labels::handovers), "vy=overlamningar");
  const bool list_first = is_list_first(request);
  const bool list_alone = list_first && !shows_picture(request);
  Block& head = add_view_head(
      view, handovers_finding(*request.prepared, level_shown(request), request.view.language),
      list_alone ? std::string() : say(request, handovers::sentence));
  Block& controls =
      document::add(head, {.kind = Kind::group, .id = "view:window", .style = Style::controls});
  if (list_first) add_picture_button(request, controls);
  add_table_switch(request, controls);
  if (!shows_picture(request)) {
    view.style = Style::view;
    if (list_alone) {
      add_moves_list(request, view);
    } else {
      add_handovers_tables(request, view);
    }
    return view;
  }
  add_levels(request, controls);
  add_bundle_button(request, controls);
  add_window_controls(request, controls);
  document::add(view, figure_block());
  add_legend(request, view);
  if (list_first && !request.around.bare) add_moves_list(request, view);
  return view;
}

}  // namespace avtal::scene
