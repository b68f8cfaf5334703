#include "page/tabs.h"

#include "answers/briefing.h"
#include "page/filter_panel.h"
#include "page/guide.h"
#include "page/views.h"
#include "prepared/prepared.h"
#include "scene/icon_block.h"
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
using namespace words;

/// «64 öppna», of which the eye gets the number.
Block badge(const ViewBadge& told) {
  Block block{.kind = Kind::text, .text = told.number, .style = Style::badge};
  document::add(block,
                {.kind = Kind::text,
                 .text = told.all.rfind(told.number, 0) == 0 ? told.all.substr(told.number.size())
                                                             : " " + told.all,
                 .style = Style::unseen});
  return block;
}

Block tab_block(const PageRequest& request, state::View view) {
  const ViewDescriptor& descriptor = descriptor_of(view);
  const views::ViewNames& names = views::names_of(view);
  Block block{.kind = Kind::tab,
              .id = "tab:" + std::string(descriptor.id),
              .action = state::ShowView{view},
              .selected = request.view.view == view};
  document::add(block, icon_block(descriptor.icon));
  document::add(block,
                {.kind = Kind::text, .text = say(request, names.name), .style = Style::wide});
  document::add(block,
                {.kind = Kind::text, .text = say(request, names.brief), .style = Style::narrow});
  if (descriptor.badge == nullptr) return block;
  if (const auto told = descriptor.badge(request)) document::add(block, badge(*told));
  return block;
}

}  // namespace

std::string tab_name(state::View view, state::Language language) {
  return words::say(language, views::names_of(view).name);
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
  for (const state::View view : state::kViews) document::add(tabs, tab_block(request, view));
  document::add(row, {.kind = Kind::paragraph,
                      .id = "provenance",
                      .text = say(request, page::read_only) + " · " + documents_line(request)});
  document::add(row, guide_button(request));
  document::add(row, filter_button(request));
  return row;
}

}  // namespace avtal::scene
