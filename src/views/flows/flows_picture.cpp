// Bands and nodes of a year: payer, service, receiver.

#include <cmath>

#include "views/flows/flows_picture_parts.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowYear;
using namespace words;

constexpr float kTightBelow = 520;  // between payer and receiver: labels need the room

void add_column_heads(const FlowDrawing& d, float y) {
  const TextStyle style{12, Face::regular, ink(Role::ink6)};
  TextStyle right = style;
  right.align = Align::right;
  d.pen.text({d.payer_x + kFlowNode, y}, d.f.say(labels::pays), right);
  d.pen.text({d.service_x, y}, d.f.say(labels::service), style);
  d.pen.text({d.payee_x, y}, d.f.say(labels::receives), style);
}

}  // namespace

float add_picture(const Flows& f, Pen& pen, const FlowYear& year, const PictureArea& at,
                  double scale, const std::vector<answers::FlowChange>* changes) {
  const layout::FlowMeasures measures = flow_measures(at.small);
  const FlowFigure figure = figure_of(f.dataset, year, label_room(at.small));
  const layout::FlowOrder order = layout::flow_order(figure.graph);
  const layout::FlowLayout layout =
      layout::flow_places(figure.graph, order, measures, scale, at.rect.h);
  FlowDrawing d{f, pen, year, at, figure, layout, f.speech(year.year)};
  d.payer_x = at.rect.x + at.label;
  d.payee_x = at.rect.right() - at.label - kFlowNode;
  d.service_x = std::round((d.payer_x + d.payee_x) / 2 - (d.payee_x - d.payer_x) * 0.08F);
  const bool tight = at.small || d.payee_x - d.payer_x < kTightBelow;
  if (tight) d.service_x = std::round(d.payer_x + (d.payee_x - d.payer_x) * 0.24F);
  d.top = at.rect.y - at.scroll;
  d.changes = changes;
  add_column_heads(d, d.top - 10);
  add_flow_parties(d, true);
  add_flow_bands(d, order.middle);
  add_outer_pieces(d, true);
  add_outer_pieces(d, false);
  add_flow_parties(d, false);
  return layout.height;
}

}  // namespace avtal::scene
