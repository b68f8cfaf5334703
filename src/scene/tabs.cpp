#include "scene/tabs.h"

#include <array>

#include "answers/briefing.h"
#include "scene/filter_panel.h"
#include "scene/icon_block.h"
#include "scene/prepared.h"
#include "scene/widgets.h"
#include "words/counts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/page.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using state::View;
using namespace words;

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

/// «64 öppna», of which the eye gets the number.
Block badge(const PageRequest& request) {
  const std::string number = words::number(request.prepared->open_questions, request.view.language);
  const std::string all = words::say(request.view.language, page::open_count, number);
  Block block{.kind = Kind::text, .text = number, .style = Style::badge};
  document::add(block, {.kind = Kind::text,
                        .text = all.rfind(number, 0) == 0 ? all.substr(number.size()) : " " + all,
                        .style = Style::unseen});
  return block;
}

Block tab_block(const PageRequest& request, const Tab& tab) {
  Block block{.kind = Kind::tab,
              .id = tab.id,
              .action = state::ShowView{tab.view},
              .selected = request.view.view == tab.view};
  document::add(block, icon_block(tab.icon));
  document::add(block, {.kind = Kind::text, .text = say(request, tab.name), .style = Style::wide});
  document::add(block,
                {.kind = Kind::text, .text = say(request, tab.brief), .style = Style::narrow});
  if (tab.view == View::sources && request.prepared->open_questions > 0) {
    document::add(block, badge(request));
  }
  return block;
}

}  // namespace

std::string tab_name(View view, state::Language language) {
  for (const Tab& tab : kTabs) {
    if (tab.view == view) return words::say(language, tab.name);
  }
  return {};
}

std::string faults_line(const model::Dataset& dataset, state::Language language) {
  std::string text;
  if (dataset.faults > 0) text = words::say(language, page::file_faults, dataset.faults);
  if (dataset.remarks == 0) return text;
  return (text.empty() ? text : text + " \u00B7 ") +
         words::say(language, page::file_remarks, dataset.remarks);
}

std::string documents_line(const PageRequest& request) {
  const auto documents = answers::document_counts(*request.prepared->dataset);
  std::string text = words::say(request.view.language, counts::documents, documents.own);
  if (documents.only_proposals()) text += " \u00B7 " + say(request, page::all_proposals);
  const std::string faults = faults_line(*request.prepared->dataset, request.view.language);
  return faults.empty() ? text : text + " \u00B7 " + faults;
}

Block tab_row_block(const PageRequest& request) {
  Block row{.kind = Kind::group, .id = "tab-row", .style = Style::tab_row};
  Block& tabs =
      document::add(row, {.kind = Kind::tabs, .id = "tabs", .label = say(request, labels::views)});
  for (const Tab& tab : kTabs) document::add(tabs, tab_block(request, tab));
  document::add(row, {.kind = Kind::paragraph,
                      .id = "provenance",
                      .text = say(request, page::read_only) + " · " + documents_line(request)});
  document::add(row, filter_button(request));
  return row;
}

}  // namespace avtal::scene
