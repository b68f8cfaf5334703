#include "scene/detail.h"

#include <algorithm>
#include <vector>

#include "scene/colours.h"
#include "scene/detail_panel.h"
#include "scene/metrics.h"
#include "scene/page.h"
#include "scene/scaled.h"
#include "scene/widgets.h"

namespace avtal::scene {
namespace {

using words::Phrase;

constexpr float kFootHeight = 44;

void add_close(Panel& p) {
  const Rect rect{p.right - 24, p.y - 2, 28, 28};
  p.pen.icon({rect.x + 6, rect.y + 6}, Icon::close, ink(Role::ink7));
  Node node =
      button_node({"panel:close", word(p, Phrase::close_panel), state::Select{""}, "", ""}, rect);
  node.tooltip = {{node.name, false}};
  add_node(p, std::move(node));
}

void add_foot(const Panel& p, Pen& pen, Rect area) {
  const float y = area.bottom() - kFootHeight;
  pen.fill({area.x + 1, y, area.w - 1, kFootHeight}, ink(Role::panel));
  pen.line({p.left, y + 0.5F}, {p.right, y + 0.5F}, ink(Role::line2));
  float x = p.left;
  for (const auto& [mark, phrase] : {std::pair{Mark::stated, Phrase::mark_stated},
                                     std::pair{Mark::derived, Phrase::mark_derived},
                                     std::pair{Mark::proposed, Phrase::mark_proposed},
                                     std::pair{Mark::unknown, Phrase::mark_unknown}}) {
    const std::string label(words::text(phrase, p.language));
    pen.mark({x + 8, y + 24}, mark);
    pen.text({x + 19, y + 28}, label, {12, Face::regular, ink(Role::ink7)});
    x += 19 + pen.width(label, 12) + 8;
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

void add_detail(const PageRequest& request, Rect area, Page& page) {
  const auto record = selected_record(request);
  if (!record) return;
  const model::Dataset& dataset = *request.prepared->dataset;
  const bool sheet = area.w == request.around.width;
  const float padding = sheet ? kMarginNarrow : kPanelPadding;
  Layer ground{area, {}};
  Pen ground_pen(ground, request.text_width, request.view.language);
  ground_pen.fill(area, ink(Role::panel));
  ground_pen.line(sheet ? Point{area.x, area.y + 0.5F} : Point{area.x + 0.5F, area.y},
                  sheet ? Point{area.right(), area.y + 0.5F} : Point{area.x + 0.5F, area.bottom()},
                  ink(Role::line2));

  Node group;
  group.id = "panel";
  group.kind = NodeKind::group;
  group.name = words::text(Phrase::panel, request.view.language);
  group.rect = area;
  page.nodes.push_back(group);

  const Rect body{area.x, area.y, area.w, area.h - kFootHeight};
  Layer layer{body, {}};
  Pen pen(layer, request.text_width, request.view.language);
  Panel p{request,
          dataset,
          request.view.language,
          page,
          pen,
          request.view.as_of.value_or(request.prepared->context.default_as_of),
          area.x + padding,
          area.right() - padding,
          area.y + 16 - request.around.panel_scroll,
          body};
  const float top = p.y;
  if (!request.around.bare) add_close(p);
  write_record(p, *record);
  const float content = p.y - top + 32;
  if (content > body.h) page.scroll_areas.push_back({"panel", body, content});
  add_foot(p, ground_pen, area);
  page.layers.push_back(std::move(ground));
  page.layers.push_back(std::move(layer));
}

namespace {

constexpr float kTallestPanel = 20000;

/// All of the panel, as high as it needs to be.
Page whole_panel(const PageRequest& request) {
  Page page;
  const auto lay_out = [&](float height) {
    page = {};
    page.width = kPanelWidth;
    page.height = height;
    page.language = request.view.language;
    page.dark = is_dark(request);
    add_detail(request, {0, 0, kPanelWidth, height}, page);
  };
  lay_out(2 * kFootHeight);
  const float content = page.scroll_areas.empty() ? 0 : page.scroll_areas.front().content_height;
  lay_out(std::min(content + kFootHeight, kTallestPanel));
  return page;
}

/// Where the panel may be broken: above its rows and its headings, and above its foot.
std::vector<float> breaks_of(const Page& panel) {
  std::vector<float> breaks;
  for (const Node& node : panel.nodes) {
    const bool begins = node.kind == NodeKind::row || node.kind == NodeKind::heading;
    if (begins && node.rect.y > 0) breaks.push_back(node.rect.y - 8);
  }
  breaks.push_back(panel.height - kFootHeight);
  std::sort(breaks.begin(), breaks.end());
  return breaks;
}

/// The tops of the columns, and the bottom of the last one.
std::vector<float> column_edges(const Page& panel, float height) {
  std::vector<float> edges{0};
  const std::vector<float> breaks = breaks_of(panel);
  while (panel.height - edges.back() > height) {
    const auto after = std::upper_bound(breaks.begin(), breaks.end(), edges.back() + height);
    const bool found = after != breaks.begin() && *(after - 1) > edges.back();
    edges.push_back(found ? *(after - 1) : edges.back() + height);
  }
  edges.push_back(panel.height);
  return edges;
}

}  // namespace

std::optional<Page> detail_columns(const PageRequest& request, float height) {
  if (!has_detail(request)) return std::nullopt;
  PageRequest alone = request;
  alone.around.panel_scroll = 0;
  const Page panel = whole_panel(alone);
  const std::vector<float> edges = column_edges(panel, height);
  Page page;
  page.width = kPanelWidth * static_cast<float>(edges.size() - 1);
  page.height = height;
  page.language = panel.language;
  page.dark = panel.dark;
  Layer ground{{0, 0, page.width, height}, {}};
  ground.shapes.emplace_back(Box{ground.clip, ink(Role::panel), {}, 0, 0, 0, 0});
  page.layers.push_back(std::move(ground));
  for (std::size_t i = 0; i + 1 < edges.size(); ++i) {
    const Rect cut{0, edges[i], kPanelWidth, edges[i + 1] - edges[i]};
    const Scaling moved{{0, edges[i]}, {kPanelWidth * static_cast<float>(i), 0}, 1};
    for (const Layer& layer : panel.layers) {
      Layer piece = scaled(layer, cut, moved);
      if (piece.clip.w > 0 && piece.clip.h > 0) page.layers.push_back(std::move(piece));
    }
  }
  paint_in_own_colours(page, *request.prepared->dataset);
  return page;
}

}  // namespace avtal::scene
