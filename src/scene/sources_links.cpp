// Ways from the register to what it concerns: any record by its name, in the view that shows it.

#include <algorithm>

#include "scene/record_names.h"
#include "scene/shortened.h"
#include "scene/sources_parts.h"

namespace avtal::scene {
namespace {

using model::RecordKind;
using model::RecordRef;

constexpr float kChipHeight = 28;
constexpr float kChipText = 30;  // where the text begins, after the icon
constexpr float kChipPadding = 10;

/// The year in which a flow begins; nothing when nobody says.
std::optional<int> year_of(const model::MoneyFlow& flow) {
  const base::Edge* start = flow.start.value();
  if (!start || !start->date) return std::nullopt;
  return base::calendar(start->date->earliest()).year;
}

state::View view_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::organization:
    case RecordKind::organization_change:
    case RecordKind::handover:
      return state::View::handovers;
    case RecordKind::money_flow:
    case RecordKind::price_index:
      return state::View::cost_flows;
    case RecordKind::service:
    case RecordKind::agreement:
    case RecordKind::event:
      return state::View::timeline;
    case RecordKind::document:
    case RecordKind::question:
      break;
  }
  return state::View::sources;
}

}  // namespace

state::ViewState showing(const Sheet& s, RecordRef record) {
  state::ViewState state = s.request.view;
  state.view = view_of(record.kind);
  state.selected = record_id(s.dataset, record);
  if (record.kind == RecordKind::money_flow) {
    state.year = year_of(s.dataset.money_flows[record.index]);
  }
  return state;
}

std::string link_name(const model::Dataset& dataset, RecordRef record, state::Language language) {
  const std::size_t i = record.index;
  switch (record.kind) {
    case RecordKind::document: {
      const model::Document& document = dataset.documents[i];
      return words::local(document.short_title.empty() ? document.title : document.short_title,
                          language);
    }
    case RecordKind::organization:
      return words::local(dataset.organizations[i].name, language);
    case RecordKind::organization_change:
      return words::local(dataset.organization_changes[i].name, language);
    case RecordKind::handover:
      return words::local(dataset.handovers[i].name, language);
    case RecordKind::money_flow:
      return words::local(dataset.money_flows[i].name, language);
    case RecordKind::service:
      return words::local(dataset.services[i].name, language);
    case RecordKind::agreement:
      return words::local(dataset.agreements[i].name, language);
    case RecordKind::event:
      return words::local(dataset.events[i].name, language);
    case RecordKind::question:
      return words::local(dataset.questions[i].title, language);
    case RecordKind::price_index:
      return words::local(dataset.indexes[i].name, language);
  }
  return {};
}

float record_chip_height(const Sheet& s) { return std::max(kChipHeight, s.touch_height()); }

float record_chip_width(const Sheet& s, const std::string& name, float most) {
  return std::min(most, s.pen.width(name, 12) + kChipText + kChipPadding);
}

float add_record_chip(Sheet& s, Point top_left, const std::string& name, float most, Icon icon,
                      Node node) {
  const float width = record_chip_width(s, name, most);
  const float height = record_chip_height(s);
  const Rect box{top_left.x, top_left.y + (height - kChipHeight) / 2, width, kChipHeight};
  s.pen.box(box, ink(Role::background), ink(Role::line3), 1, 4);
  s.pen.icon({box.x + 8, box.y + 6}, icon, ink(Role::brand7));
  // Sums of widths are not exact: half a pixel less room would cut a name that fits.
  s.pen.text({box.x + kChipText, box.y + 18},
             shortened(s.pen, name, 12, Face::regular, width - kChipText - kChipPadding + 0.5F),
             {12, Face::regular, ink(Role::brand7)});
  node.kind = NodeKind::link;
  node.rect = {top_left.x, top_left.y, width, height};
  node.highlight = box;
  node.hoverable = true;
  add_node(s, std::move(node));
  return width;
}

}  // namespace avtal::scene
