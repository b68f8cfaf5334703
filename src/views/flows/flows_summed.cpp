// Where there are too many flows to name: payers, services and recipients, the largest by name and
// the rest as one, and between them what goes from each to each.

#include <algorithm>
#include <cmath>

#include "layout/summed_layout.h"
#include "scene/shortened.h"
#include "views/flows/flows_parts.h"
#include "words/common.h"
#include "words/flows.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowSum;
using answers::SummedFlows;
using answers::SumNode;
using layout::SummedNodePlace;
using namespace words;

constexpr float kHeads = 24;  // column heads above the nodes
constexpr float kFoot = 28;   // what adds up to what, below them
constexpr float kNode = 14;   // width of an outer node
constexpr float kBar = 6;     // of a service's, on both sides of its name
constexpr float kLabelGap = 12;
constexpr float kThread = 1.5F;  // thinner bands are lines
constexpr float kUnknownHeight = 6;
constexpr int kSteps = 24;
constexpr float kLeast = 240;
// In parts of the width, and never less than a name needs.
constexpr float kOuterLabel = 0.167F;
constexpr float kOuterLeast = 158;
constexpr float kCorridor = 0.148F;  // between a service's two bars
constexpr float kCorridorLeast = 158;
constexpr float kCorridorMost = 230;

struct Drawing {
  const Flows& f;
  Pen& pen;
  const SummedFlows& sums;
  const layout::SummedLayout& layout;
  Rect area;  // of the nodes
  Rect seen;
  std::array<float, 4> x{};  // payer, service from and to, payee: left edges
};

double magnitude(const FlowSum& sum) {
  return std::max(0.0, static_cast<double>(sum.total().value) / kOrePerMillion);
}

layout::SummedGraph graph_of(const SummedFlows& sums) {
  layout::SummedGraph graph;
  for (std::size_t column = 0; column < 3; ++column) {
    for (const SumNode& node : sums.columns[column]) {
      graph.nodes[column].push_back(magnitude(node.sum));
    }
  }
  for (std::size_t step = 0; step < 2; ++step) {
    for (const answers::SumBand& band : sums.bands[step]) {
      graph.bands[step].push_back({band.from, band.to, magnitude(band.sum)});
    }
  }
  return graph;
}

/// One for all years: what is twice as high is twice as much, whichever year is chosen.
double scale_of(const Flows& f, float height) {
  double scale = 0;
  for (const SummedFlows* year : f.sums) {
    const double fits = layout::summed_scale(graph_of(*year), {}, height);
    if (fits > 0) scale = scale > 0 ? std::min(scale, fits) : fits;
  }
  return scale;
}

/// A colour means one service: those beyond the palette have none.
bool is_coloured(const SumNode& service) {
  return !service.is_rest && !service.services.empty() &&
         service.services.front().index < kServiceColors;
}

Paint colour_of(const SumNode& service, float alpha = 1) {
  if (!is_coloured(service)) return ink(Role::ink5, alpha);
  return of_service(Role::service_base, service.services.front().index, alpha);
}

/// Its parts from the base: stated solid, derived hatched, proposed outlined.
struct Stretch {
  float share = 0;  // of the whole
  bool hatched = false;
  bool outlined = false;
};
std::array<Stretch, 3> stretches(const FlowSum& sum) {
  const auto size = [](base::Ore amount) {
    return std::max(0.0, static_cast<double>(amount.value));
  };
  const double whole = size(sum.stated) + size(sum.derived) + size(sum.proposed);
  const auto share = [&](base::Ore amount) {
    return whole > 0 ? static_cast<float>(size(amount) / whole) : 0.0F;
  };
  return {{{share(sum.stated), false, false},
           {share(sum.derived), true, false},
           {share(sum.proposed), false, true}}};
}

void add_node_bar(const Drawing& d, Rect rect, const FlowSum& sum, Paint paint, Paint faint) {
  float y = rect.y;
  for (const Stretch& part : stretches(sum)) {
    const float h = rect.h * part.share;
    if (h <= 0) continue;
    const Rect piece{rect.x, y, rect.w, std::max(h, 1.0F)};
    y += h;
    if (!part.hatched && !part.outlined) {
      d.pen.fill(piece, paint);
      continue;
    }
    if (part.hatched) {
      d.pen.fill(piece, faint);
      d.pen.hatch(piece, paint, 4, 1);
    }
    d.pen.frame(piece, paint, 1, 0, part.outlined ? 3.0F : 0.0F, part.outlined ? 2.0F : 0.0F);
  }
}

/// A dashed box of the same size whatever the number: how much is missing nobody knows.
void add_unknown(const Drawing& d, Rect node, const FlowSum& sum) {
  if (sum.missing == 0) return;
  d.pen.frame({node.x, node.bottom() + 2, node.w, kUnknownHeight}, ink(Role::error), 1, 0, 3, 2);
}

void add_stretch(const Drawing& d, std::size_t step, float from_y, float to_y, float thickness,
                 const Stretch& part, const SumNode& service) {
  Band band;
  const float x0 = step == 0 ? d.x[0] + kNode : d.x[2] + kBar;
  const float x1 = step == 0 ? d.x[1] : d.x[3];
  for (const layout::RibbonPoint& point :
       layout::ribbon(x0, d.area.y + from_y, x1, d.area.y + to_y, thickness, kSteps)) {
    band.upper.push_back({point.x, point.upper});
    band.lower.push_back({point.x, point.lower});
  }
  band.fill = colour_of(service, part.outlined ? 0.06F : part.hatched ? 0.13F : 0.3F);
  if (part.hatched) band.hatch = colour_of(service, 0.5F);
  if (part.outlined) {
    band.edge = colour_of(service);
    band.edge_width = 1;
    band.dash = 3;
    band.gap = 2;
  }
  d.pen.band(std::move(band));
}

void add_band(const Drawing& d, std::size_t step, std::size_t i) {
  const answers::SumBand& band = d.sums.bands[step][i];
  const layout::SummedBandPlace& place = d.layout.bands[step][i];
  const SumNode& service = d.sums.columns[1][step == 0 ? band.to : band.from];
  if (place.thickness < kThread) {
    const bool any = band.sum.flows > band.sum.missing;
    if (any) add_stretch(d, step, place.from_y, place.to_y, 0.75F, {1, false, false}, service);
    return;
  }
  float done = 0;
  for (const Stretch& part : stretches(band.sum)) {
    const float h = place.thickness * part.share;
    if (h > 0) add_stretch(d, step, place.from_y + done, place.to_y + done, h, part, service);
    done += h;
  }
}

struct Label {
  float x = 0;
  float room = 0;
  Align align = Align::left;
};

Label label_place(const Drawing& d, std::size_t column) {
  if (column == 0) return {d.x[0] - kLabelGap, d.x[0] - d.area.x - kLabelGap - 2, Align::right};
  if (column == 1) return {d.x[1] + kBar + 8, d.x[2] - d.x[1] - kBar - 16, Align::left};
  return {d.x[3] + kNode + kLabelGap, d.area.right() - d.x[3] - kNode - kLabelGap, Align::left};
}

void add_label(const Drawing& d, std::size_t column, const SumNode& node,
               const SummedNodePlace& place) {
  const Label at = label_place(d, column);
  const float middle = d.area.y + place.slot_y + place.slot_h / 2;
  const bool nobody = column != 1 && !node.is_rest && !node.body;
  Paint paint = ink(nobody ? Role::error : Role::ink9);
  if (column == 1 && is_coloured(node)) {
    paint = of_service(Role::service_text, node.services.front().index);
  }
  std::string name = sum_node_name(d.f, column, node);
  if (node.is_rest) name += " \u203a";
  d.pen.text({at.x, middle - 3}, shortened(d.pen, name, 14, Face::semibold, at.room),
             {14, Face::semibold, paint, at.align});
  const FlowSum& sum = node.sum;
  const bool known = sum.flows > sum.missing;
  const std::string amount =
      known ? d.f.say(flows::in_millions, millions(sum.total(), d.f.language)) : std::string();
  std::string missing =
      sum.missing > 0 ? d.f.say(flows::brief_missing, words::number(sum.missing, d.f.language))
                      : std::string();
  const float wide = amount.empty() ? 0 : d.pen.width(amount, 14) + 8;
  if (wide + d.pen.width(missing, 12) > at.room) {
    missing = words::number(sum.missing, d.f.language) + " ?";  // as in the strip of years
  }
  const float both = wide + d.pen.width(missing, 12);
  const float left = at.align == Align::right ? at.x - (missing.empty() ? wide - 8 : both) : at.x;
  if (known) d.pen.text({left, middle + 15}, amount, {14, Face::regular, ink(Role::ink7)});
  if (!missing.empty()) {
    d.pen.text({left + wide, middle + 15}, missing, {12, Face::regular, ink(Role::error)});
  }
}

std::vector<TooltipLine> tooltip_of(const Drawing& d, std::size_t column, const SumNode& node) {
  return {{sum_node_name(d.f, column, node), true}, {sum_told(d.f, column, node), false}};
}

void add_item(const Drawing& d, std::size_t column, std::size_t i) {
  const SumNode& node = d.sums.columns[column][i];
  const SummedNodePlace& place = d.layout.nodes[column][i];
  const Label label = label_place(d, column);
  const float left = column == 0 ? label.x - label.room : column == 1 ? d.x[1] : d.x[3];
  const float right = column == 0 ? d.x[0] + kNode : column == 1 ? d.x[2] + kBar : d.area.right();
  Node item;
  item.id = "sum:" + std::to_string(column) + ":" + std::to_string(i);
  item.parent = "flows";
  item.kind = NodeKind::item;
  item.rect = {left, d.area.y + place.slot_y, right - left, place.slot_h};
  item.name = sum_told(d.f, column, node);
  item.action = opened(d.f, column, node);
  item.tooltip = tooltip_of(d, column, node);
  item.hoverable = true;
  item.lane = static_cast<int>(i);
  if (node.body) item.record = d.f.dataset.at(*node.body).id;
  clip_to(item, d.seen);
  d.f.page.nodes.push_back(std::move(item));
}

void add_node(const Drawing& d, std::size_t column, std::size_t i) {
  const SumNode& node = d.sums.columns[column][i];
  const SummedNodePlace& place = d.layout.nodes[column][i];
  const float y = d.area.y + place.y;
  if (column == 1) {
    for (const float x : {d.x[1], d.x[2]}) {
      const Rect bar{x, y, kBar, place.h};
      add_node_bar(d, bar, node.sum, colour_of(node), colour_of(node, 0.13F));
      add_unknown(d, bar, node.sum);
    }
  } else {
    const Rect bar{column == 0 ? d.x[0] : d.x[3], y, kNode, place.h};
    add_node_bar(d, bar, node.sum, ink(Role::ink9), ink(Role::ink9, 0.13F));
    add_unknown(d, bar, node.sum);
  }
  add_label(d, column, node, place);
  add_item(d, column, i);
}

/// Left edges: payer, the two bars of a service, payee.
std::array<float, 4> columns_in(Rect area) {
  const float outer = std::max(area.w * kOuterLabel, kOuterLeast);
  const float corridor = std::clamp(area.w * kCorridor, kCorridorLeast, kCorridorMost);
  const float middle = area.x + area.w * 0.468F;
  return {area.x + outer, middle - corridor / 2, middle + corridor / 2,
          area.right() - outer - kNode};
}

void add_heads(const Drawing& d, float y) {
  const TextStyle style{12, Face::regular, ink(Role::ink6)};
  TextStyle right = style;
  right.align = Align::right;
  d.pen.text({d.x[0] + kNode, y}, d.f.say(labels::pays), right);
  d.pen.text({d.x[1], y}, d.f.say(labels::service), style);
  d.pen.text({d.x[3], y}, d.f.say(labels::receives), style);
}

/// What the picture adds up to, and what is no part of it.
void add_foot(const Drawing& d, Rect foot) {
  std::string text = d.f.say(flows::adds_up, make_up(d.f, d.sums.whole),
                             exact_money(d.sums.whole.total(), false, d.f.language));
  if (d.sums.whole.flows == d.sums.whole.missing) text.clear();
  if (d.sums.left_out > 0) {
    text += (text.empty() ? "" : ". ") + d.f.say(flows::left_out, d.sums.left_out);
  }
  d.pen.text({foot.right(), foot.y + 18}, shortened(d.pen, text, 12, Face::regular, foot.w),
             {12, Face::regular, ink(Role::ink7), Align::right});
  note_node(d.f, "flows:whole", text, foot);
}

}  // namespace

void add_summed(Flows& f, Rect area) {
  const SummedFlows& sums = f.sums_of(f.year);
  const Rect seen{area.x, area.y, area.w, std::max(kLeast, area.h - kFoot)};
  const float height = seen.h - kHeads - 12;
  const double scale = scale_of(f, height);
  const layout::SummedLayout layout = layout::summed_places(graph_of(sums), {}, scale, height);
  Node figure;
  figure.id = "flows";
  figure.kind = NodeKind::group;
  figure.name = flows_finding(f.speech(f.year), f.of(f.year));
  figure.rect = seen;
  f.page.nodes.push_back(std::move(figure));
  Layer layer{{seen.x - 8, seen.y, seen.w + 16, seen.h}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  Drawing d{f, pen, sums, layout, seen, seen};
  d.area.y = seen.y + kHeads - f.request.around.chart_scroll;
  d.x = columns_in(seen);
  add_heads(d, d.area.y - 10);
  for (std::size_t step = 0; step < 2; ++step) {
    for (std::size_t i = 0; i < sums.bands[step].size(); ++i) add_band(d, step, i);
  }
  for (std::size_t column = 0; column < 3; ++column) {
    for (std::size_t i = 0; i < sums.columns[column].size(); ++i) add_node(d, column, i);
  }
  const float needed = layout.height + kHeads + 12;
  if (needed > seen.h + 0.5F) f.page.scroll_areas.push_back({seen, needed});
  f.page.layers.push_back(std::move(layer));
  const Rect foot{seen.x, seen.bottom(), seen.w, kFoot};
  Layer below{foot, {}};
  Pen foot_pen(below, f.request.text_width, f.language);
  add_foot({f, foot_pen, sums, layout, seen, seen, {}}, foot);
  f.page.layers.push_back(std::move(below));
}

}  // namespace avtal::scene
