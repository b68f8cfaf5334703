// The services, a row each: parties, a small timeline, what it costs, and whether it holds.

#include <algorithm>
#include <cmath>

#include "answers/costs.h"
#include "answers/in_force.h"
#include "scene/overview_parts.h"
#include "scene/shortened.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/overview.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kServiceHeight = 72;
constexpr float kListRowHeight = 64;
constexpr float kHeaderRow = 32;
constexpr float kGap = 24;
constexpr float kStripHeight = 40;
constexpr float kDiamond = 5;
constexpr int kYearsShown = 9;  // before the last one
constexpr std::size_t kRowsShown = 12;
constexpr int kYearsBack = 5;  // how far a last known cost is looked for

struct YearsShown {
  int first = 0;
  int last = 0;
};

YearsShown years_of(const Sheet& s) {
  const int last = base::calendar(s.prepared.extent.last).year;
  return {std::max(base::calendar(s.prepared.extent.first).year, last - kYearsShown), last};
}

struct Columns {
  float name = 0;
  float name_width = 0;
  float strip = 0;
  float strip_width = 0;
  float cost = 0;
  float cost_width = 0;
  float status = 0;
  float status_width = 0;
};

Columns columns_of(const Sheet& s, Rect area, const OverviewFacts& facts) {
  const float room = area.w - 3 * kGap;
  // The status column must hold the longest chip with its diamond.
  float chip = 0;
  for (const ServiceFacts& row : facts.services) {
    chip = std::max(chip, s.pen.chip_width(row.status.chip.text) + 22);
  }
  Columns c;
  c.status_width = std::clamp(chip, 120.0F, room * 0.26F);
  c.cost_width = std::max(144.0F, room * 0.22F);
  const float rest = room - c.status_width - c.cost_width;
  c.name_width = rest * 0.54F;
  c.strip_width = rest - c.name_width;
  c.name = area.x;
  c.strip = c.name + c.name_width + kGap;
  c.cost = c.strip + c.strip_width + kGap;
  c.status = c.cost + c.cost_width + kGap;
  return c;
}

bool any_summed(const answers::CostAnswer& costs) {
  return std::any_of(costs.lines.begin(), costs.lines.end(),
                     [](const answers::CostLine& line) { return line.summed; });
}

/// An amount that belongs to no year but may be of this one: "därtill 700 000 kr, år anges inte".
std::string without_year(const Sheet& s, const answers::CostFilter& filter, int year) {
  for (const answers::CostLine& line : answers::costs(s.dataset, year, filter).lines) {
    const model::MoneyFlow& flow = s.dataset.at(line.flow);
    const model::Money* money = flow.amount.value();
    if (money == nullptr || money->basis != model::MoneyBasis::not_stated) continue;
    if (flow.start.value() != nullptr) continue;  // its year is stated
    const bool saving = flow.form == model::MoneyForm::saving;
    return s.say(saving ? overview::saving : overview::extra,
                 words::money(money->amount, money->approximate, s.language));
  }
  return s.say(overview::no_amount);
}

/// "3 407 367 kr år 2022, föreslaget": the nearest earlier year with a known amount.
std::string last_known(const Sheet& s, const answers::CostFilter& filter, int year) {
  for (int back = year - 1; back >= year - kYearsBack; --back) {
    const answers::CostAnswer costs = answers::costs(s.dataset, back, filter);
    if (!any_summed(costs)) continue;
    return s.say(overview::last_known,
                 words::worked_out_money(costs.total, costs.approximate, s.language),
                 std::to_string(back), words::status_word(costs.status, s.language));
  }
  return without_year(s, filter, year);
}

/// "ca 1,9 mnkr är antaget": what somebody read into the documents for the year itself.
std::string assumed_amount(const Sheet& s, answers::CostFilter filter, int year) {
  filter.with_assumed = true;
  const answers::CostAnswer costs = answers::costs(s.dataset, year, filter);
  if (!any_summed(costs)) return {};
  return s.say(overview::assumed,
               words::worked_out_money(costs.total, costs.approximate, s.language));
}

std::string cost_note(const Sheet& s, const answers::CostAnswer& costs) {
  if (costs.missing_amounts > 0) return s.say(overview::missing, costs.missing_amounts);
  return costs.price_levels.size() == 1 ? words::price_level(costs.price_levels.front(), s.language)
                                        : std::string();
}

/// The short name where the long one takes more than two lines.
std::string fitting_name(const Sheet& s, const model::Service& service, float width,
                         std::size_t lines) {
  const std::string& name = words::local(service.name, s.language);
  if (service.short_name.empty()) return name;
  return s.pen.wrapped(name, 16, Face::semibold, width).size() > lines
             ? words::local(service.short_name, s.language)
             : name;
}

std::string row_sentence(const Sheet& s, const ServiceFacts& row) {
  std::string text = words::local(s.dataset.at(row.service).name, s.language) + ". ";
  if (!row.parties.empty()) text += row.parties + ". ";
  text += row.status.chip.text;
  if (!row.status.note.empty()) text += ", " + row.status.note;
  text += ". " + s.say(labels::cost) + ": " + row.cost.text;
  if (!row.cost.note.empty()) text += ", " + row.cost.note;
  return text + ".";
}

Node row_node(const Sheet& s, const ServiceFacts& row, Rect rect) {
  const model::Service& service = s.dataset.at(row.service);
  Node node;
  node.id = "service:" + service.id;
  node.kind = NodeKind::item;
  node.name = row_sentence(s, row);
  node.rect = rect;
  node.hoverable = true;
  node.action = state::Select{service.id};
  node.selected = s.request.view.selected == service.id;
  node.lane = static_cast<int>(row.service.index);
  return node;
}

void add_name(Sheet& s, const ServiceFacts& row, float x, float middle, float width) {
  const model::Service& service = s.dataset.at(row.service);
  s.pen.fill({x, middle - 20, 4, 40}, of_service(Role::service_base, row.service.index));
  const float left = x + 16;
  const std::string name = fitting_name(s, service, width - 16, 1);
  const auto lines = shortened_lines(s.pen, name, 16, Face::semibold, width - 16, 2);
  if (lines.size() > 1 || row.parties.empty()) {
    float y = middle - static_cast<float>(lines.size()) * 11 + 16;
    for (const std::string& line : lines) {
      s.pen.text({left, y}, line, {16, Face::semibold, ink(Role::ink9)});
      y += 22;
    }
    return;
  }
  s.pen.text({left, middle - 4}, shortened(s.pen, name, 16, Face::semibold, width - 16),
             {16, Face::semibold, ink(Role::ink9)});
  s.pen.text({left, middle + 17}, shortened(s.pen, row.parties, 14, Face::regular, width - 16),
             {14, Face::regular, ink(Role::ink6)});
}

void add_cost(Sheet& s, const CostText& cost, float x, float middle, float width) {
  const std::string text = shortened(s.pen, cost.text, 14, Face::semibold, width - 24);
  const auto lines = shortened_lines(s.pen, cost.note, 12, Face::regular, width, 2);
  const float first = middle - (lines.size() > 1 ? 10.0F : 3.0F);
  s.pen.text({x, first}, text, {14, Face::semibold, ink(cost.missing ? Role::error : Role::ink9)});
  if (cost.mark) {
    s.pen.mark({x + s.pen.width(text, 14, Face::semibold) + 16, first - 5}, *cost.mark);
  }
  float y = first + 18;
  for (const std::string& line : lines) {
    s.pen.text({x, y}, line, {12, Face::regular, ink(Role::ink7)});
    y += 16;
  }
}

void add_status(Sheet& s, const StatusText& status, float x, float middle, float width) {
  const float top = middle - 24;
  const float w = s.pen.chip({x, top}, status.chip.text, status.chip.kind);
  if (status.proposed && w + 12 + 2 * kDiamond <= width) {
    s.pen.diamond({x + w + 12, top + 12}, kDiamond, false);
  }
  s.pen.text({x, middle + 18}, shortened(s.pen, status.note, 12, Face::regular, width),
             {12, Face::regular, ink(Role::ink7)});
}

void add_table_header(Sheet& s, const Columns& c, float y, const YearsShown& years) {
  const TextStyle style{12, Face::regular, ink(Role::ink6)};
  s.pen.text({c.name, y + 20}, s.say(labels::service), style);
  s.pen.text({c.strip, y + 20}, std::to_string(years.first), style);
  s.pen.text({c.strip + c.strip_width, y + 20}, std::to_string(years.last),
             {12, Face::regular, ink(Role::ink6), Align::right});
  s.pen.text({c.cost, y + 20},
             s.say(overview::cost_of_year, std::to_string(base::calendar(s.as_of).year)), style);
  s.pen.text({c.status, y + 20}, s.say(labels::status), style);
}

void add_row(Sheet& s, const ServiceFacts& facts, const Columns& c, Rect row,
             const YearsShown& years) {
  s.pen.line({row.x, row.y + 0.5F}, {row.right(), row.y + 0.5F}, ink(Role::line2));
  const float middle = row.y + row.h / 2;
  add_name(s, facts, c.name, middle, c.name_width);
  add_strip(s, s.prepared.lanes()[facts.service.index],
            {c.strip, middle - kStripHeight / 2, c.strip_width, kStripHeight}, years.first,
            years.last);
  add_cost(s, facts.cost, c.cost, middle, c.cost_width);
  add_status(s, facts.status, c.status, middle, c.status_width);
  const Node node = row_node(s, facts, row);
  if (node.selected) {
    s.pen.frame({row.x - 6, row.y + 4, row.w + 12, row.h - 8}, ink(Role::ink9), 2, 4);
  }
  add_node(s, node);
}

void add_list_row(Sheet& s, const ServiceFacts& facts, Rect row) {
  const StatusText& status = facts.status;
  const CostText& cost = facts.cost;
  s.pen.line({row.x, row.y + 0.5F}, {row.right(), row.y + 0.5F}, ink(Role::line2));
  s.pen.fill({row.x, row.y + 12, 4, 40}, of_service(Role::service_base, facts.service.index));
  const float right = row.right() - 28 - s.pen.chip_width(status.chip.text);
  s.pen.chip({right, row.y + 20}, status.chip.text, status.chip.kind);
  s.pen.icon({row.right() - 16, row.y + 24}, Icon::right, ink(Role::ink6));
  const float room = right - row.x - 28;
  const std::string name = fitting_name(s, s.dataset.at(facts.service), room, 1);
  s.pen.text({row.x + 16, row.y + 28}, shortened(s.pen, name, 16, Face::semibold, room),
             {16, Face::semibold, ink(Role::ink9)});
  const std::string text = shortened(s.pen, cost.text, 14, Face::regular, room - 24);
  s.pen.text({row.x + 16, row.y + 49}, text,
             {14, Face::regular, ink(cost.missing ? Role::error : Role::ink6)});
  if (cost.mark) s.pen.mark({row.x + 16 + s.pen.width(text, 14) + 14, row.y + 44}, *cost.mark);
  add_node(s, row_node(s, facts, row));
}

float add_more(Sheet& s, Rect area, float y) {
  if (s.prepared.lanes().size() <= kRowsShown) return y;
  const std::string label = s.say(overview::more_services, s.number(s.prepared.lanes().size()));
  Node node;
  node.id = "services:more";
  node.name = label;
  lead_to(node, going(s, state::View::timeline));
  add_link(s, {area.x, y + 24}, label, std::move(node));
  return y + 48;
}

CostText cost_text(const Sheet& s, model::Ref<model::Service> service) {
  const int year = base::calendar(s.as_of).year;
  answers::CostFilter filter;
  filter.service = service;
  const answers::CostAnswer costs = answers::costs(s.dataset, year, filter);
  CostText text;
  if (any_summed(costs)) {
    text.text = words::worked_out_money(costs.total, costs.approximate, s.language);
    if (costs.total_is_floor) text.text = s.say(overview::figure_at_least, text.text);
    text.note = cost_note(s, costs);
    text.mark = mark_of(costs.status);
    return text;
  }
  const auto state = answers::in_force(s.dataset, service, s.as_of).in_force;
  text.note = assumed_amount(s, filter, year);
  if (text.note.empty()) text.note = last_known(s, filter, year);
  if (state == answers::InForce::no && costs.missing_amounts == 0) {
    text.text = s.say(overview::not_running, std::to_string(year));
    return text;
  }
  text.text = s.say(overview::unknown);
  text.mark = Mark::unknown;
  text.missing = true;
  return text;
}

StatusText status_text(const Sheet& s, model::Ref<model::Service> service) {
  const auto chips = service_chips(s.prepared, service, s.as_of, s.language);
  const auto heaviest = std::max_element(
      chips.begin(), chips.end(), [](const Chip& a, const Chip& b) { return a.weight < b.weight; });
  StatusText text;
  text.chip = *heaviest;
  const answers::ServiceState state = answers::in_force(s.dataset, service, s.as_of);
  text.proposed = state.status == model::Status::proposed;
  if (!heaviest->brief.empty()) {
    text.chip.text = heaviest->brief;
    if (const auto end = end_of(s.prepared, service)) {
      text.note = boundary_date(end->date, s.language);
      text.proposed = text.proposed || end->status == model::Status::proposed;
    }
    return text;
  }
  for (const Chip& chip : chips) {
    if (&chip != &*heaviest) text.note += (text.note.empty() ? "" : ", ") + chip.text;
  }
  const Lane& lane = s.prepared.lanes()[service.index];
  const auto is_open_now = [&s](const Bar& bar) {
    return bar.span.open_end && bar.first_certain <= s.as_of;
  };
  const bool runs = state.in_force == answers::InForce::yes;
  if (runs && text.note.empty() && std::any_of(lane.bars.begin(), lane.bars.end(), is_open_now)) {
    text.note = s.say(common::open_ended);
  }
  return text;
}

}  // namespace

std::vector<ServiceFacts> services_facts(const Sheet& s) {
  std::vector<ServiceFacts> rows;
  for (std::size_t i = 0; i < std::min(kRowsShown, s.prepared.lanes().size()); ++i) {
    const model::Ref<model::Service> service = s.prepared.lanes()[i].service;
    rows.push_back({service, parties_line(s.prepared, service, s.as_of, s.language),
                    cost_text(s, service), status_text(s, service)});
  }
  return rows;
}

float add_services(Sheet& s, Rect area, const OverviewFacts& facts) {
  add_section_title(s, {area.x, area.y}, "services", labels::services, area.w);
  const Columns columns = columns_of(s, area, facts);
  const YearsShown years = years_of(s);
  float y = area.y + kSectionTitle - 8;
  add_table_header(s, columns, y, years);
  y += kHeaderRow;
  for (const ServiceFacts& service : facts.services) {
    add_row(s, service, columns, {area.x, y, area.w, kServiceHeight}, years);
    y += kServiceHeight;
  }
  return add_more(s, area, y);
}

float add_service_list(Sheet& s, Rect area, const OverviewFacts& facts) {
  add_section_title(s, {area.x, area.y}, "services", labels::services, area.w);
  float y = area.y + kSectionTitle - 4;
  for (const ServiceFacts& service : facts.services) {
    add_list_row(s, service, {area.x, y, area.w, kListRowHeight});
    y += kListRowHeight;
  }
  return add_more(s, area, y);
}

}  // namespace avtal::scene
