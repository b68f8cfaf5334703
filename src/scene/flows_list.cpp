// On narrow pages: payer by payer, a bar for each amount, all on one scale.

#include <algorithm>
#include <cmath>

#include "scene/flows_parts.h"
#include "words/flows.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowPlace;
using answers::FlowRow;
using answers::FlowYear;
using namespace words;
using Body = std::optional<model::Ref<model::Organization>>;

constexpr float kBar = 24;
constexpr float kStub = 96;

struct List {
  const Flows& f;
  Pen& pen;
  const FlowYear& year;
  Rect area;
  FlowSpeech speech;
  double scale = 0;  // px per million
  float y = 0;
};

double widest(const Flows& f) {
  double most = 0;
  for (const FlowYear& year : f.years) {
    for (const FlowRow& row : year.rows) {
      if (!row.amount) continue;
      most = std::max(most, std::fabs(static_cast<double>(row.amount->value)) / kOrePerMillion);
    }
  }
  return most;
}

void add_bar(const List& l, const FlowRow& row) {
  const std::size_t service = service_index(row);
  if (!row.amount) {
    l.pen.frame({l.area.x, l.y + 2, kStub, kBar - 4}, of_service(Role::service_base, service), 1.5F,
                0, 5, 4);
    return;
  }
  const double size = std::fabs(static_cast<double>(row.amount->value)) / kOrePerMillion;
  const Rect rect{l.area.x, l.y, std::max(2.0F, static_cast<float>(size * l.scale)), kBar};
  const BandStyle style = band_style(row, service);
  if (style.fill.role != Role::none && style.hatch.role == Role::none && style.dash == 0) {
    l.pen.fill(rect, of_service(Role::service_base, service));
  } else if (style.fill.role != Role::none) {
    l.pen.fill(rect, style.fill);
  }
  if (style.hatch.role != Role::none) l.pen.hatch(rect, style.hatch, 8, 1.5F);
  if (style.edge_width > 0) {
    l.pen.frame(rect, style.edge, style.edge_width, 0, style.dash, style.gap);
  }
}

void add_amount(List& l, const FlowRow& row) {
  const std::string amount = amount_text(l.speech, row);
  float x = l.area.x;
  const Role role = row.amount ? Role::ink9 : Role::error;
  l.pen.text({x, l.y + 16}, amount, {14, Face::semibold, ink(role)});
  x += l.pen.width(amount, 14, Face::semibold) + 16;
  l.pen.mark({x, l.y + 11}, row.amount ? mark_of(row.status) : Mark::unknown);
  if (const auto icon = form_icon(row)) l.pen.icon({x + 16, l.y + 3}, *icon, ink(Role::ink7));
  l.y += 24;
}

void add_row(List& l, const FlowRow& row) {
  const float top = l.y;
  const std::string name = words::local(l.f.dataset.at(row.flow).name, l.f.language);
  l.y = l.pen.paragraph({l.area.x, l.y}, name,
                        {14, Face::semibold, of_service(Role::service_text, service_index(row))},
                        20, l.area.w);
  add_bar(l, row);
  l.y += kBar + 2;
  add_amount(l, row);
  std::string note = "\u2192 " + payee_text(l.speech, row);
  for (const std::string& part :
       {uncounted_text(l.speech, row), working_text(l.speech, row), level_text(l.speech, row)}) {
    if (!part.empty()) note += ", " + part;
  }
  l.y = l.pen.paragraph({l.area.x, l.y}, note, {12, Face::regular, ink(Role::ink7)}, 16, l.area.w);
  Node node;
  node.id = "flow:" + l.f.dataset.at(row.flow).id;
  node.parent = "flows";
  node.kind = NodeKind::item;
  node.rect = {l.area.x, top, l.area.w, l.y - top};
  node.name = row_name(l.speech, row);
  node.action = state::Select{l.f.dataset.at(row.flow).id};
  node.selected = l.f.request.view.selected == l.f.dataset.at(row.flow).id;
  node.tooltip = row_tooltip(l.speech, row);
  node.hoverable = true;
  clip_to(node, l.f.area);
  l.f.page.nodes.push_back(std::move(node));
  l.y += 14;
}

void add_payer(List& l, const Body& payer) {
  const answers::Known known =
      payer ? answers::balance_of(l.year, *payer).out : answers::known_of_nobody(l.year, true);
  const std::string name =
      payer ? body_text(l.speech, l.year, *payer, true) : l.f.say(flows::no_payer);
  l.y = l.pen.paragraph({l.area.x, l.y}, name, {16, Face::semibold, ink(Role::ink9)}, 22, l.area.w);
  std::string sum = known_text(l.speech, l.year, known);
  if (known.count > 0 && known.missing > 0) {
    sum = l.speech.say(flows::known_and_missing, sum, missing_text(l.speech, known.missing));
  }
  l.y = l.pen.paragraph({l.area.x, l.y}, l.f.say(labels::pays) + ": " + sum,
                        {14, Face::regular, ink(Role::ink7)}, 20, l.area.w) +
        8;
}

std::vector<Body> payers_of(const FlowYear& year) {
  std::vector<Body> payers;
  for (const FlowRow& row : year.rows) {
    if (row.place == FlowPlace::note) continue;
    if (std::find(payers.begin(), payers.end(), row.payer) == payers.end()) {
      payers.push_back(row.payer);
    }
  }
  return payers;
}

void add_year(List& l) {
  for (const Body& payer : payers_of(l.year)) {
    add_payer(l, payer);
    for (const bool known : {true, false}) {
      for (const FlowRow& row : l.year.rows) {
        if (row.place == FlowPlace::note || row.payer != payer) continue;
        if (row.amount.has_value() == known) add_row(l, row);
      }
    }
    l.pen.line({l.area.x, l.y - 4.5F}, {l.area.right(), l.y - 4.5F}, ink(Role::line2));
    l.y += 8;
  }
  const float notes = add_notes(l.f, &l.pen, l.year, {l.area.x, l.y, l.area.w, 0}, 0);
  l.y += notes + 8;
}

void add_changes(List& l) {
  const Flows& f = l.f;
  std::size_t number = 0;
  for (const auto& change : answers::flow_changes(f.dataset, f.of(f.earlier()), f.of(f.later()))) {
    if (!change.is_any()) continue;
    const std::string text = services_text(l.speech, change.services, false) + ". " +
                             change_text(l.speech, change, f.later());
    const float top = l.y;
    l.y =
        l.pen.paragraph({l.area.x, l.y}, text, {14, Face::regular, ink(Role::ink9)}, 20, l.area.w) +
        8;
    note_node(f, "change:" + std::to_string(number++), text, {l.area.x, top, l.area.w, l.y - top});
  }
}

}  // namespace

float add_flow_list(Flows& f, Rect area) {
  Node group;
  group.id = "flows";
  group.kind = NodeKind::group;
  group.name = flows_finding(f.speech(f.year), f.of(f.year));
  group.rect = area;
  clip_to(group, f.area);
  f.page.nodes.push_back(group);
  Layer layer{f.area, {}};
  Pen pen(layer, f.request.text_width, f.language);
  const double most = widest(f);
  const double scale = most > 0 ? area.w / most : 0;
  List list{f, pen, f.of(f.year), area, f.speech(f.year), scale, area.y};
  add_year(list);
  if (f.compare) add_changes(list);
  if (lenses_below(f)) list.y += add_flow_lenses(f, pen, {area.x, list.y, area.w, 0}) + 16;
  const float legend = flow_legend_height(f, area.w, 0);
  add_flow_legend(f, pen, {area.x, list.y, area.w, legend - 8}, 0);
  f.page.layers.push_back(std::move(layer));
  return list.y + legend + 16 - area.y;
}

}  // namespace avtal::scene
