#include "scene/menu.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "scene/metrics.h"
#include "scene/overlay.h"
#include "scene/widgets.h"
#include "state/own_steps.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using words::Phrase;

constexpr float kMenuWidth = 296;
constexpr float kPadding = 8;

struct Item {
  Icon icon;
  ButtonSpec button;
  bool starts_group = false;
};

Item command(const PageRequest& request, Icon icon, Phrase phrase, const std::string& name,
             bool starts_group = false) {
  return {
      icon, {"menu:" + name, word(phrase, request), std::nullopt, "overlay", name}, starts_group};
}

/// The view that is shown becomes a step of the presenter's own, at the end.
Item add_to_slides(const PageRequest& request) {
  const bool room = state::has_room_for_own_step(request.view);
  ButtonSpec button{"menu:add-slide", word(room ? Phrase::slide_add : Phrase::slide_full, request),
                    std::nullopt, "overlay", ""};
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
  items.push_back(command(request, Icon::share, Phrase::share, "share"));
  items.push_back(command(request, Icon::present, Phrase::present, "present"));
  items.push_back(add_to_slides(request));
  items.push_back(command(request, Icon::print, Phrase::print, "print"));
  items.push_back(
      {Icon::text_page,
       {"menu:text", word(Phrase::show_as_text, request), state::ShowText{true}, "overlay", ""},
       true});
  items.push_back(
      {page.dark ? Icon::sun : Icon::moon,
       {"theme", word(page.dark ? Phrase::theme_light : Phrase::theme_dark, request),
        state::SetTheme{page.dark ? state::Theme::light : state::Theme::dark}, "overlay", ""}});
  items.push_back(
      {Icon::arrow,
       {swedish ? "menu:en" : "menu:sv",
        word(swedish ? Phrase::language_en : Phrase::language_sv, request),
        state::SetLanguage{swedish ? state::Language::en : state::Language::sv}, "overlay", ""}});
  items.push_back(command(request, Icon::filter, Phrase::filter_title, "filter"));
  items.push_back(command(request, Icon::open_file, Phrase::open_file, "open-file", true));
  items.push_back(command(request, Icon::handovers, Phrase::compare_file, "compare-file"));
  items.push_back(command(request, Icon::document, Phrase::save_file, "save-file"));
  items.push_back(command(request, Icon::info, Phrase::about, "about", true));
  return items;
}

void add_item(Pen& pen, Page& page, Rect rect, const Item& item) {
  if (item.starts_group) {
    pen.line({rect.x + 8, rect.y - 4.5F}, {rect.right() - 8, rect.y - 4.5F}, ink(Role::line2));
  }
  pen.icon({rect.x + 12, rect.y + (rect.h - 16) / 2}, item.icon, ink(Role::ink7));
  pen.text({rect.x + 40, rect.y + rect.h / 2 + 5}, item.button.name,
           {14, Face::regular, ink(Role::ink9)});
  Node node = button_node(item.button, rect);
  node.hoverable = true;
  page.nodes.push_back(std::move(node));
}

}  // namespace

void add_menu(const PageRequest& request, Page& page) {
  const bool narrow = request.around.width < kTabletFrom;
  const float height = request.around.touch || narrow ? 48 : 40;
  const std::vector<Item> items = items_of(request, page);
  float total = 2 * kPadding;
  for (const Item& item : items) total += height + (item.starts_group ? 8.0F : 0.0F);
  const float w = std::min(kMenuWidth, page.width - 2 * kPadding);
  const Rect box{page.width - w - (narrow ? kPadding : kMargin), kTopBarHeight + 4, w, total};

  Node group;
  group.id = "overlay";
  group.kind = NodeKind::group;
  group.name = word(Phrase::menu, request);
  group.rect = {0, 0, page.width, page.height};
  page.nodes.push_back(group);
  page.nodes.push_back(button_node(
      {"menu:close", word(Phrase::close_menu, request), std::nullopt, "overlay", "menu"},
      group.rect));

  hide_fields_below(page, box);
  Layer layer{group.rect, {}};
  Pen pen(layer, request.text_width, request.view.language);
  pen.fill(group.rect, ink(Role::shade, 0.25F));
  pen.box(box, ink(Role::background), ink(Role::line5), 1, 8);
  float y = box.y + kPadding;
  for (const Item& item : items) {
    if (item.starts_group) y += 8;
    add_item(pen, page, {box.x + kPadding, y, box.w - 2 * kPadding, height}, item);
    y += height;
  }
  page.layers.push_back(std::move(layer));
}

}  // namespace avtal::scene
