// From a year's rows to a graph, and how its bands are drawn.

#include <algorithm>
#include <cmath>

#include "answers/costs.h"
#include "views/flows/flows_parts.h"

namespace avtal::scene {
namespace {

using answers::FlowPlace;
using answers::FlowRow;

constexpr float kTint = 0.3F;
constexpr float kFaint = 0.12F;
constexpr float kHatch = 0.62F;

template <class T>
std::size_t index_in(std::vector<T>& all, const T& wanted) {
  const auto found = std::find(all.begin(), all.end(), wanted);
  if (found != all.end()) return static_cast<std::size_t>(found - all.begin());
  all.push_back(wanted);
  return all.size() - 1;
}

bool service_before(const std::vector<model::Ref<model::Service>>& a,
                    const std::vector<model::Ref<model::Service>>& b) {
  return std::lexicographical_compare(a.begin(), a.end(), b.begin(), b.end());
}

}  // namespace

std::size_t service_index(const FlowRow& row) {
  return row.services.empty() ? 6 : row.services.front().index;
}

bool is_hatched(const FlowRow& row) {
  return row.line.approximate || row.status == model::Status::derived ||
         row.status == model::Status::assumed;
}

std::optional<Icon> form_icon(const FlowRow& row) {
  if (row.line.why_not == answers::CostLine::WhyNot::passed_on) return Icon::right;
  switch (row.form) {
    case model::MoneyForm::invoice:
      return Icon::document;
    case model::MoneyForm::frame_transfer:
      return Icon::handovers;
    case model::MoneyForm::grant:
      return Icon::plus;
    case model::MoneyForm::payment:
    case model::MoneyForm::saving:
      break;
  }
  return std::nullopt;
}

BandStyle band_style(const FlowRow& row, std::size_t service) {
  const Paint colour = of_service(Role::service_base, service);
  BandStyle style;
  style.fill = of_service(Role::service_base, service, kTint);
  if (is_hatched(row)) style.hatch = of_service(Role::service_base, service, kHatch);
  const auto edged = [&](float dash, float gap) {
    style.edge = colour;
    style.edge_width = 1.5F;
    style.dash = dash;
    style.gap = gap;
  };
  if (row.line.why_not == answers::CostLine::WhyNot::passed_on) {
    style.fill = of_service(Role::service_base, service, kFaint);
    edged(6, 3);
  } else if (row.form == model::MoneyForm::frame_transfer) {
    style.fill = {};
    edged(0, 0);
  } else if (row.form == model::MoneyForm::invoice) {
    edged(0, 0);
  } else if (row.form == model::MoneyForm::grant || row.is_credit()) {
    edged(2, 3);
  }
  return style;
}

FlowFigure figure_of(const model::Dataset& /*dataset*/, const answers::FlowYear& year, float room) {
  FlowFigure figure;
  for (const FlowRow& row : year.rows) {
    if (row.place != FlowPlace::note) figure.rows.push_back(&row);
  }
  // Services keep the dataset's order whatever flows a year has.
  for (const FlowRow* row : figure.rows) index_in(figure.services, row->services);
  std::sort(figure.services.begin(), figure.services.end(), service_before);
  for (const FlowRow* row : figure.rows) {
    layout::FlowBand band;
    band.from = index_in(figure.payers, row->giver());
    band.through = index_in(figure.services, row->services);
    band.to = index_in(figure.payees, row->taker());
    band.unknown = !row->amount;
    if (row->amount)
      band.value = std::fabs(static_cast<double>(row->amount->value)) / kOrePerMillion;
    figure.graph.bands.push_back(band);
  }
  figure.graph.rooms = {std::vector<float>(figure.payers.size(), room),
                        std::vector<float>(figure.services.size(), 0),
                        std::vector<float>(figure.payees.size(), room)};
  return figure;
}

layout::FlowMeasures flow_measures(bool small) {
  layout::FlowMeasures measures;
  if (small) {
    measures.stub = 26;
    measures.middle_gap = 14;
    measures.outer_gap = 10;
  } else {
    measures.middle_gap = 20;
    measures.outer_gap = 14;
  }
  return measures;
}

float label_room(bool small) { return small ? 66 : 64; }

double picture_scale(const Flows& f, bool small, float height) {
  std::vector<layout::FlowGraph> graphs;
  for (const answers::FlowYear* year : f.years) {
    graphs.push_back(figure_of(f.dataset, *year, label_room(small)).graph);
  }
  return layout::flow_scale(graphs, flow_measures(small), height, kPxPerMillion);
}

}  // namespace avtal::scene
