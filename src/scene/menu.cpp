#include "scene/menu.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "scene/icon_block.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "state/own_steps.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using words::Phrase;

using document::Block;
using document::Kind;
using document::Style;

constexpr float kMenuWidth = 296;
constexpr float kGap = 8;

struct Item {
  Icon icon;
  ButtonSpec button;
  bool starts_group = false;
};

Item command(const PageRequest& request, Icon icon, Phrase phrase, std::string_view id,
             CommandKind command, bool starts_group = false) {
  return {icon, {std::string(id), word(phrase, request), std::nullopt, "", command}, starts_group};
}

/// The view that is shown becomes a step of the presenter's own, at the end.
Item add_to_slides(const PageRequest& request) {
  const bool room = state::has_room_for_own_step(request.view);
  ButtonSpec button{"menu:add-slide",
                    word(room ? Phrase::slide_add : Phrase::slide_full, request),
                    std::nullopt,
                    "",
                    {}};
  if (room) {
    button.action = changed(request.view, [](state::ViewState& view) {
      view.own_steps.push_back(state::own_step_of(view));
    });
  }
  return {Icon::plus, std::move(button)};
}

std::vector<Item> items_of(const PageRequest& request, const Page& page) {
  const state::ViewState& view = request.view;
  const bool swedish = view.language == state::Language::sv;
  std::vector<Item> items;
  items.push_back(
      command(request, Icon::share, Phrase::share, ids::kMenuFirst, CommandKind::share));
  items.push_back(
      command(request, Icon::present, Phrase::present, "menu:present", CommandKind::present));
  items.push_back(add_to_slides(request));
  items.push_back(command(request, Icon::print, Phrase::print, "menu:print", CommandKind::print));
  items.push_back(
      {Icon::text_page,
       {"menu:text", word(Phrase::show_as_text, request), state::ShowText{true}, "", {}},
       true});
  items.push_back({page.dark ? Icon::sun : Icon::moon,
                   {"theme",
                    word(page.dark ? Phrase::theme_light : Phrase::theme_dark, request),
                    state::SetTheme{page.dark ? state::Theme::light : state::Theme::dark},
                    "",
                    {}}});
  items.push_back({Icon::arrow,
                   {swedish ? "menu:en" : "menu:sv",
                    word(swedish ? Phrase::language_en : Phrase::language_sv, request),
                    state::SetLanguage{swedish ? state::Language::en : state::Language::sv},
                    "",
                    {}}});
  items.push_back(
      command(request, Icon::filter, Phrase::filter_title, "menu:filter", CommandKind::filter));
  items.push_back(command(request, Icon::open_file, Phrase::open_file, "menu:open-file",
                          CommandKind::open_file, true));
  items.push_back(command(request, Icon::handovers, Phrase::compare_file, "menu:compare-file",
                          CommandKind::compare_file));
  items.push_back(command(request, Icon::document, Phrase::save_file, "menu:save-file",
                          CommandKind::save_file));
  items.push_back(
      command(request, Icon::info, Phrase::about, "menu:about", CommandKind::about, true));
  return items;
}

void add_item(Block& list, const Item& item) {
  Block& row = document::add(
      list, {.kind = Kind::item, .style = item.starts_group ? Style::apart : Style::none});
  Block& button = document::add(row, {.kind = Kind::button,
                                      .id = item.button.id,
                                      .action = item.button.action,
                                      .command = item.button.command});
  document::add(button, icon_block(item.icon));
  document::add(button, {.kind = Kind::text, .text = item.button.name});
}

}  // namespace

void add_menu(const PageRequest& request, Page& page) {
  const bool narrow = request.around.width < kTabletFrom;
  const float w = std::min(kMenuWidth, page.width - 2 * kGap);
  const float top = kTopBarHeight + 4;
  Block menu{.kind = Kind::dialog,
             .id = std::string(ids::kOverlay),
             .style = Style::menu,
             .label = word(Phrase::menu, request),
             .command = CommandKind::menu,
             .place = document::Place{page.width - w - (narrow ? kGap : kMargin), top, w,
                                      page.height - top - kGap, true}};
  Block& list = document::add(menu, {.kind = Kind::list});
  for (const Item& item : items_of(request, page)) add_item(list, item);
  page.regions.push_back(std::move(menu));
}

}  // namespace avtal::scene
