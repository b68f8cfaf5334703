#include "page/menu.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "page/guide.h"
#include "scene/icon_block.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "state/own_steps.h"
#include "words/filter.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/page.h"
#include "words/present.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

using document::Block;
using document::Kind;
using document::Style;

struct Item {
  Icon icon;
  ButtonSpec button;
  bool starts_group = false;
};

Item command(const PageRequest& request, Icon icon, const Phrase<>& phrase, std::string_view id,
             CommandKind command, bool starts_group = false) {
  return {icon, {std::string(id), say(request, phrase), std::nullopt, "", command}, starts_group};
}

/// The view that is shown becomes a step of the presenter's own, at the end.
Item add_to_slides(const PageRequest& request) {
  const bool room = state::has_room_for_own_step(request.view);
  ButtonSpec button{
      "menu:add-slide", say(request, room ? present::add : present::full), std::nullopt, "", {}};
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
  items.push_back(command(request, Icon::share, page::share, ids::kMenuFirst, CommandKind::share));
  items.push_back(
      command(request, Icon::present, page::present, "menu:present", CommandKind::present));
  items.push_back(add_to_slides(request));
  items.push_back(command(request, Icon::print, labels::print, "menu:print", CommandKind::print));
  items.push_back({Icon::text_page,
                   {"menu:text",
                    say(request, view.text_version ? page::show_as_picture : page::show_as_text),
                    state::ShowText{!view.text_version},
                    "",
                    {}},
                   true});
  items.push_back({page.dark ? Icon::sun : Icon::moon,
                   {"theme",
                    say(request, page.dark ? page::theme_light : page::theme_dark),
                    state::SetTheme{page.dark ? state::Theme::light : state::Theme::dark},
                    "",
                    {}}});
  items.push_back({Icon::arrow,
                   {swedish ? "menu:en" : "menu:sv",
                    say(request, swedish ? page::language_en : page::language_sv),
                    state::SetLanguage{swedish ? state::Language::en : state::Language::sv},
                    "",
                    {}}});
  items.push_back(
      command(request, Icon::filter, filter::title, "menu:filter", CommandKind::filter));
  items.push_back(command(request, Icon::open_file, page::open_file, "menu:open-file",
                          CommandKind::open_file, true));
  items.push_back(command(request, Icon::handovers, page::compare_file, "menu:compare-file",
                          CommandKind::compare_file));
  items.push_back(command(request, Icon::document, labels::save_as_one_file, "menu:save-file",
                          CommandKind::save_file));
  items.push_back(
      {Icon::question, {"menu:guide", guide_title(request), state::ShowHelp{true}, "", {}}, true});
  items.push_back(command(request, Icon::info, page::about, "menu:about", CommandKind::about));
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
  Block menu{.kind = Kind::dialog,
             .id = std::string(ids::kOverlay),
             .style = Style::menu,
             .label = say(request, page::menu),
             .command = CommandKind::menu};
  Block& list = document::add(menu, {.kind = Kind::list});
  for (const Item& item : items_of(request, page)) add_item(list, item);
  page.regions.push_back(std::move(menu));
}

}  // namespace avtal::scene
