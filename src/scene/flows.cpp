#include "scene/flows.h"

#include <algorithm>

#include "scene/flow_table.h"
#include "scene/flows_parts.h"

namespace avtal::scene {
namespace {

/// So many years are laid out at most, for the one scale and the strip.
constexpr int kMostYears = 60;
constexpr float kCompactBelow = 640;

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
  f.compact = area.h < kCompactBelow;
  f.year = flow_year_of(prepared, request.view);
  f.compare = compare_year_of(request.view, f.year);
  f.as_of_year = base::calendar(state::day_shown(request.view, prepared.context)).year;
  const auto [first, last] = years_of(prepared, f.year, f.compare);
  f.years = answers::flow_years(*prepared.dataset, flow_request(request.view, first), first, last);
  return f;
}

void add_body(Flows& f, Rect area) {
  switch (f.request.view.flow_form) {
    case state::FlowForm::table:
      return add_flow_table(f, area);
    case state::FlowForm::multiples:
      return add_multiples(f, area);
    case state::FlowForm::picture:
      break;
  }
  if (f.compare) return add_comparison(f, area);
  add_single(f, area);
}

/// Where the page is narrow everything above the years scrolls together.
void add_scrolled(Flows& f) {
  const std::size_t first_node = f.page.nodes.size();
  const std::size_t first_layer = f.page.layers.size();
  const float scroll = f.request.around.chart_scroll;
  const Rect rest = add_flows_head(f, {f.area.x, f.area.y - scroll, f.area.w, f.area.h + scroll});
  const float height = rest.y + scroll - f.area.y + add_flow_list(f, rest);
  for (std::size_t i = first_layer; i < f.page.layers.size(); ++i) {
    f.page.layers[i].clip = {f.area.x - 8, f.area.y, f.area.w + 16, f.area.h};
  }
  for (std::size_t i = first_node; i < f.page.nodes.size(); ++i) {
    if (!f.page.nodes[i].hidden) clip_to(f.page.nodes[i], {0, f.area.y, f.page.width, f.area.h});
  }
  if (height > f.area.h) f.page.scroll_areas.push_back({Area::chart, f.area, height});
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

void add_flows(const PageRequest& request, Rect area, Page& page) {
  Flows f = flows_of(request, area, page);
  const float strip = strip_height(f, area.h);
  const Rect strip_area{area.x, area.bottom() - strip, area.w, strip};
  f.area.h -= strip;
  if (f.narrow && request.view.flow_form == state::FlowForm::picture) {
    add_scrolled(f);
  } else {
    add_body(f, add_flows_head(f, f.area));
  }
  f.area = area;
  add_strip(f, strip_area);
}

}  // namespace avtal::scene
