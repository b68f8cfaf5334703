// Who pays whom, for what, in a year.

#include "kit/view.h"
#include "words/filter.h"

#include <algorithm>

#include "kit/controls.h"
#include "kit/figure_view.h"
#include "say/flow_table.h"
#include "views/flows/flows_parts.h"
#include "words/flows.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using state::FlowForm;

/// So many years are laid out at most, for the one scale and the strip.
constexpr int kMostYears = 60;

/// The years with flows, and those asked for; the latest where there are too many.
std::pair<int, int> years_of(const Prepared& prepared, int year, std::optional<int> compare) {
  const int other = compare.value_or(year);
  std::pair<int, int> years =
      answers::years_with_flows(*prepared.dataset).value_or(std::pair{year, year});
  years.first = std::max(years.first, years.second - kMostYears + 1);
  const int first = std::min(year, other);
  const int last = std::max(year, other);
  years = {std::min(years.first, first), std::max(years.second, last)};
  if (years.second - years.first < kMostYears) return years;
  // Far from the others: only what was asked for and the years around it.
  return {first, std::min(last, first + kMostYears - 1)};
}

std::optional<int> compare_year_of(const state::ViewState& view, int year) {
  if (!view.compare_year || *view.compare_year == year) return std::nullopt;
  return std::abs(*view.compare_year - year) < kMostYears ? view.compare_year : std::nullopt;
}

Flows flows_of(const PageRequest& request, Rect area, Page& page) {
  const Prepared& prepared = *request.prepared;
  Flows f{request, prepared, *prepared.dataset, request.view.language, page, area};
  f.narrow = request.around.width < kTabletFrom;
  f.year = flow_year_of(prepared, request.view);
  f.compare = compare_year_of(request.view, f.year);
  f.as_of_year = base::calendar(state::day_shown(request.view, prepared.context)).year;
  const auto [first, last] = years_of(prepared, f.year, f.compare);
  set_years(f, first, last);
  return f;
}

/// Does the view show its flows in words, with only the years as a picture?
bool is_listed(const Flows& f) {
  return shows_table(f.request.view) || (f.request.view.flow_form == FlowForm::picture && f.narrow);
}

void add_listed(const Flows& f, Block& view) {
  if (shows_table(f.request.view)) {
    add_flow_table(f, view);
    if (f.compare) add_changes(f, view);
    add_notes(f, f.of(f.year), view);
    if (f.request.view.text_version) add_yearly_table(f, view);
    return;
  }
  if (f.summed()) {
    add_sum_list(f, view);
  } else {
    add_flow_list(f, view);
  }
  if (f.compare) add_changes(f, view);
  add_notes(f, f.of(f.year), view);
}

Block region_of(const Flows& f) {
  Block view = figure_region(f.say(words::views::cost_flows.name), "vy=kostnadsfloden");
  add_flows_head(f, view);
  add_path(f, view);
  if (is_listed(f)) {
    view.style = Style::listed;
    add_listed(f, view);
  }
  if (f.narrow) {
    Block& lenses =
        document::add(view, {.kind = Kind::group, .id = "view:below", .style = Style::controls});
    add_flow_lenses(f, lenses);
  }
  if (f.request.view.text_version) {
    view.style = Style::view;
    return view;
  }
  document::add(view, figure_block());
  if (is_listed(f)) return view;
  const bool picture = f.request.view.flow_form == FlowForm::picture;
  if (picture && f.compare) add_changes(f, view);
  if (picture && !f.compare) add_notes(f, f.of(f.year), view);
  add_flow_legend(f, view);
  return view;
}

void add_body(Flows& f, Rect area) {
  if (f.summed()) return add_summed(f, area);
  if (f.request.view.flow_form == FlowForm::multiples) return add_multiples(f, area);
  if (f.compare) return add_comparison(f, area);
  add_single(f, area);
}

/// The flows and below them the years; where the flows are read, the years alone.
void add_picture(Flows& f, Rect area) {
  const bool listed = is_listed(f);
  const float strip = f.request.around.figure_only ? 0 : listed ? area.h : strip_height(f, area.h);
  if (!listed) {
    f.area = {area.x, area.y, area.w, area.h - strip};
    add_body(f, f.area);
  }
  f.area = area;
  add_strip(f, {area.x, area.bottom() - strip, area.w, strip});
}

}  // namespace

void note_node(const Flows& f, std::string id, std::string name, Rect rect) {
  add_text_node(f.page, std::move(id), "", std::move(name), rect);
  clip_to(f.page.nodes.back(), {0, f.area.y, f.page.width, f.area.h});
}

state::Action to_year(const Flows& f, int year) {
  return changed(f.request.view, [&](state::ViewState& view) {
    view.year = year == f.as_of_year ? std::optional<int>() : year;
  });
}

namespace {

void add_flows(const PageRequest& request, Rect area, Page& page) {
  Flows f = flows_of(request, area, page);
  add_figure_view(request, region_of(f), area, page,
                  [&](Rect picture) { add_picture(f, picture); });
}

std::vector<HiddenKind> hidden_flows(const PageRequest& request) {
  return {hidden_kind(words::filter::of_flows, request.prepared->dataset->money_flows,
                      request.prepared->whole->dataset->money_flows)};
}

}  // namespace

const ViewDescriptor cost_flows_view = {"flows", Icon::cost_flows, add_flows, hidden_flows,
                                        nullptr};

}  // namespace avtal::scene
