#include "scene/tabs.h"

#include <algorithm>
#include <array>

#include "answers/briefing.h"
#include "scene/filter_panel.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "words/counts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/page.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using state::Language;
using state::View;
using namespace words;

constexpr float kGap = 32;
constexpr float kGapTight = 16;
constexpr float kBadgeHeight = 20;

struct Tab {
  View view;
  const char* id;
  Phrase<> name;
  Phrase<> brief;  // on narrow pages
  Icon icon;
};

constexpr std::array<Tab, 5> kTabs{{
    {View::overview, "tab:overview", views::overview, views::overview, Icon::overview},
    {View::timeline, "tab:timeline", views::timeline, views::timeline, Icon::timeline},
    {View::handovers, "tab:handovers", labels::handovers, views::handovers_brief, Icon::handovers},
    {View::cost_flows, "tab:flows", views::cost_flows, views::cost_flows_brief, Icon::cost_flows},
    {View::sources, "tab:sources", views::sources, labels::sources, Icon::question},
}};

}  // namespace

std::string documents_line(const PageRequest& request) {
  const auto documents = answers::document_counts(*request.prepared->dataset);
  const Language language = request.view.language;
  std::string text = words::say(language, counts::documents, documents.own);
  if (documents.only_proposals()) text += " · " + say(request, page::all_proposals);
  return text;
}

namespace {

/// «Skrivskyddad · 5 handlingar · alla är förslag»
std::string provenance(const PageRequest& request) {
  return say(request, page::read_only) + " · " + documents_line(request);
}

std::string badge_text(const PageRequest& request) {
  return words::number(request.prepared->open_questions, request.view.language);
}

float badge_width(const Pen& pen, const std::string& text) {
  return pen.width(text, 12, Face::semibold) + 16;
}

void add_badge(Pen& pen, Point left_middle, const std::string& text) {
  const Rect rect{left_middle.x, left_middle.y - kBadgeHeight / 2, badge_width(pen, text),
                  kBadgeHeight};
  pen.fill(rect, ink(Role::warn_tint), kBadgeHeight / 2);
  pen.text({rect.x + rect.w / 2, left_middle.y + 4}, text,
           {12, Face::semibold, ink(Role::warn), Align::centre});
}

/// "Källor & frågetecken, 64 öppna" where there are any.
std::string spoken_name(const PageRequest& request, const Tab& tab) {
  std::string name = say(request, tab.name);
  if (tab.view == View::sources && request.prepared->open_questions > 0) {
    name += ", " + words::say(request.view.language, page::open_count, badge_text(request));
  }
  return name;
}

void add_tab_node(const PageRequest& request, Page& page, const Tab& tab, Rect rect) {
  Node node =
      button_node({tab.id, spoken_name(request, tab), state::ShowView{tab.view}, "tabs", {}}, rect);
  node.kind = NodeKind::tab;
  node.selected = request.view.view == tab.view;
  node.hoverable = true;
  page.nodes.push_back(std::move(node));
}

void add_group(const PageRequest& request, Page& page, Rect rect) {
  Node tabs;
  tabs.id = "tabs";
  tabs.kind = NodeKind::group;
  tabs.name = say(request, labels::views);
  tabs.rect = rect;
  page.nodes.push_back(std::move(tabs));
}

float tabs_width(const PageRequest& request, const Pen& pen, float gap) {
  float width = 0;
  for (const Tab& tab : kTabs) {
    width += pen.width(say(request, tab.name), 16, Face::semibold) + gap;
  }
  if (request.prepared->open_questions > 0) width += 8 + badge_width(pen, badge_text(request));
  return width - gap;
}

/// Between the tabs and the button at the right.
void add_provenance(const PageRequest& request, Page& page, Pen& pen, float y, float left,
                    float right) {
  const std::string text = provenance(request);
  const float text_width = pen.width(text, 14);
  const Rect rect{right - text_width, y, text_width, kTabsHeight};
  if (left + 24 <= rect.x) {
    pen.text({rect.right(), y + 29}, text, {14, Face::regular, ink(Role::ink6), Align::right});
  }
  add_text_node(page, "provenance", "", text, rect);
}

}  // namespace

float add_tabs(const PageRequest& request, Page& page, Pen& pen, float y) {
  const float ends = page.width - kMargin;
  const float room_of_words = ends - filter_button_width(request, pen, false) - 16 - kMargin;
  const bool brief = tabs_width(request, pen, kGapTight) > room_of_words;
  const float button = ends - filter_button_width(request, pen, brief);
  const float room = button - 16 - kMargin;
  const float gap = tabs_width(request, pen, kGap) <= room ? kGap : kGapTight;
  add_group(request, page, {0, y, page.width, kTabsHeight});
  float x = kMargin;
  for (const Tab& tab : kTabs) {
    const bool current = request.view.view == tab.view;
    const std::string label = say(request, tab.name);
    float w = pen.width(label, 16, Face::semibold);
    pen.text(
        {x, y + 30}, label,
        {16, current ? Face::semibold : Face::regular, ink(current ? Role::ink9 : Role::ink7)});
    if (tab.view == View::sources && request.prepared->open_questions > 0) {
      const std::string badge = badge_text(request);
      add_badge(pen, {x + w + 8, y + 24}, badge);
      w += 8 + badge_width(pen, badge);
    }
    if (current) pen.fill({x, y + kTabsHeight - 4, w, 4}, ink(Role::brand7));
    add_tab_node(request, page, tab, {x, y, w, kTabsHeight});
    x += w + gap;
  }
  add_provenance(request, page, pen, y, x - gap, button - 16);
  add_filter_button(request, page, pen,
                    {button, y + (kTabsHeight - kControlHeight) / 2, ends - button, kControlHeight},
                    brief);
  pen.line({0, y + kTabsHeight - 0.5F}, {page.width, y + kTabsHeight - 0.5F}, ink(Role::line2));
  return y + kTabsHeight;
}

float add_bottom_bar(const PageRequest& request, Page& page, Pen& pen) {
  const Rect bar{0, page.height - kBottomBarHeight, page.width, kBottomBarHeight};
  pen.fill(bar, ink(Role::background));
  pen.line({0, bar.y + 0.5F}, {page.width, bar.y + 0.5F}, ink(Role::line3));
  add_group(request, page, bar);
  const float w = page.width / static_cast<float>(kTabs.size());
  float x = 0;
  for (const Tab& tab : kTabs) {
    const bool current = request.view.view == tab.view;
    const Paint paint = ink(current ? Role::brand7 : Role::ink6);
    const float middle = x + w / 2;
    if (current) pen.fill({x + 8, bar.y, w - 16, 4}, ink(Role::brand7));
    pen.icon({middle - 8, bar.y + 16}, tab.icon, paint);
    pen.text({middle, bar.y + 49}, say(request, tab.brief),
             {12, current ? Face::semibold : Face::regular, paint, Align::centre});
    if (tab.view == View::sources && request.prepared->open_questions > 0) {
      const std::string badge = badge_text(request);
      const float right = x + w - 4 - badge_width(pen, badge);
      add_badge(pen, {std::min(middle + 8, right), bar.y + 16}, badge);
    }
    add_tab_node(request, page, tab, {x, bar.y, w, bar.h});
    x += w;
  }
  return bar.y;
}

}  // namespace avtal::scene
