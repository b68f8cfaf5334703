#include "views/detail/detail.h"

#include <algorithm>
#include <vector>

#include "kit/block_picture.h"
#include "scene/colours.h"
#include "scene/icon_block.h"
#include "scene/metrics.h"
#include "scene/request.h"
#include "scene/scaled.h"
#include "scene/widgets.h"
#include "views/detail/detail_panel.h"
#include "words/common.h"
#include "words/detail.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

/// Buttons in the panel's corner.
void add_bar(document::Block& panel, const PageRequest& request) {
  document::Block& bar = document::add(
      panel, {.kind = document::Kind::group, .id = "panel:bar", .style = document::Style::bar});
  document::Block& close =
      document::add(bar, {.kind = document::Kind::button,
                          .id = "panel:close",
                          .style = document::Style::icon_only,
                          .label = words::say(request.view.language, detail::close_panel),
                          .action = state::Select{""}});
  document::add(close, icon_block(Icon::close));
}

/// What the marks mean.
void add_foot(document::Block& panel, state::Language language) {
  document::Block& foot = document::add(
      panel, {.kind = document::Kind::group, .id = "panel:foot", .style = document::Style::legend});
  for (const auto& [mark, phrase] :
       {std::pair{Mark::stated, common::mark_stated},
        std::pair{Mark::derived, common::mark_derived}, std::pair{Mark::proposed, labels::proposed},
        std::pair{Mark::assumed, common::mark_assumed},
        std::pair{Mark::unknown, common::mark_unknown}}) {
    document::Block& sign = document::add(foot, {.kind = document::Kind::text});
    add_marks(sign, {mark}, language);
    sign.children.front().label.clear();  // its name follows
    document::add(sign, {.kind = document::Kind::text, .text = words::say(language, phrase)});
  }
}

std::optional<model::RecordRef> selected_record(const PageRequest& request) {
  const auto record = request.prepared->dataset->find(request.view.selected);
  if (!record) return std::nullopt;
  // The register opens a question in its place.
  const bool in_register = record->kind == model::RecordKind::question &&
                           request.view.view == state::View::sources &&
                           request.view.sources_part == state::SourcesPart::questions;
  const bool shown = !in_register && record->kind != model::RecordKind::organization_change &&
                     record->kind != model::RecordKind::price_index;
  return shown ? record : std::nullopt;
}

void write_record(Panel& p, model::RecordRef record) {
  switch (record.kind) {
    case model::RecordKind::agreement:
      return write_agreement(p, {record.index});
    case model::RecordKind::event:
      return write_event(p, p.dataset.events[record.index]);
    case model::RecordKind::question:
      return write_question(p, p.dataset.questions[record.index]);
    case model::RecordKind::service:
      return write_service(p, p.dataset.services[record.index]);
    case model::RecordKind::organization:
      return write_organization(p, p.dataset.organizations[record.index]);
    case model::RecordKind::handover:
      return write_handover(p, p.dataset.handovers[record.index]);
    case model::RecordKind::money_flow:
      return write_flow(p, p.dataset.money_flows[record.index]);
    case model::RecordKind::document:
      return write_document(p, p.dataset.documents[record.index]);
    case model::RecordKind::organization_change:
    case model::RecordKind::price_index:
      return;
  }
}

}  // namespace

bool has_detail(const PageRequest& request) { return selected_record(request).has_value(); }

std::optional<document::Block> detail_region(const PageRequest& request) {
  const auto record = selected_record(request);
  if (!record) return std::nullopt;
  const model::Dataset& dataset = *request.prepared->dataset;
  document::Block panel{.kind = document::Kind::region,
                        .id = std::string(ids::kPanel),
                        .style = document::Style::panel,
                        .label = words::say(request.view.language, detail::panel),
                        .record = request.view.selected};
  add_bar(panel, request);
  Panel p{request, dataset, request.view.language,
          state::day_shown(request.view, request.prepared->context), panel};
  write_record(p, *record);
  add_foot(panel, request.view.language);
  return panel;
}

namespace {

/// The tops of the columns, and the bottom of the last one.
std::vector<float> column_edges(const BlockPicture& panel, float height) {
  std::vector<float> edges{0};
  while (panel.height - edges.back() > height) {
    const auto after =
        std::upper_bound(panel.breaks.begin(), panel.breaks.end(), edges.back() + height);
    const bool found = after != panel.breaks.begin() && *(after - 1) > edges.back();
    edges.push_back(found ? *(after - 1) : edges.back() + height);
  }
  edges.push_back(panel.height);
  return edges;
}

}  // namespace

std::optional<Page> detail_columns(const PageRequest& request, float height) {
  const auto region = detail_region(request);
  if (!region) return std::nullopt;
  BlockPicture panel = picture_of(*region, kPanelWidth, request.text_width, request.view.language);
  const std::vector<float> edges = column_edges(panel, height);
  Page page;
  page.width = kPanelWidth * static_cast<float>(edges.size() - 1);
  page.height = height;
  page.language = request.view.language;
  page.dark = is_dark(request);
  Layer ground{{0, 0, page.width, height}, {}};
  ground.shapes.emplace_back(Box{ground.clip, ink(Role::panel), {}, 0, 0, 0, 0});
  page.layers.push_back(std::move(ground));
  const Layer all{{0, 0, kPanelWidth, panel.height}, std::move(panel.shapes)};
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const Rect cut{0, edges[i], kPanelWidth, edges[i + 1] - edges[i]};
    const Scaling moved{{0, edges[i]}, {kPanelWidth * static_cast<float>(i), 0}, 1};
    Layer piece = scaled(all, cut, moved);
    if (piece.clip.w > 0 && piece.clip.h > 0) page.layers.push_back(std::move(piece));
  }
  paint_in_own_colours(page, *request.prepared->dataset);
  return page;
}

}  // namespace avtal::scene
