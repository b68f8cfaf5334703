// The services, a row each: parties, a small timeline, what it costs, and whether it holds.

#include <algorithm>
#include <utility>

#include "answers/costs.h"
#include "answers/in_force.h"
#include "say/flow_words.h"
#include "views/overview/overview_parts.h"
#include "words/common.h"
#include "words/flows.h"
#include "words/labels.h"
#include "words/overview.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr int kYearsShown = 9;  // before the last one
constexpr std::size_t kRowsShown = 12;
constexpr int kYearsBack = 5;  // how far a last known cost is looked for

YearsShown years_of(const Overview& o) {
  const int last = base::calendar(o.prepared.extent.last).year;
  return {std::max(base::calendar(o.prepared.extent.first).year, last - kYearsShown), last};
}

bool any_summed(const answers::CostAnswer& costs) {
  return std::any_of(costs.lines.begin(), costs.lines.end(),
                     [](const answers::CostLine& line) { return line.summed; });
}

/// An amount that belongs to no year but may be of this one: "därtill 700 000 kr, år anges inte".
std::string without_year(const Overview& o, const answers::CostFilter& filter, int year) {
  for (const answers::CostLine& line : answers::costs(o.dataset, year, filter).lines) {
    const model::MoneyFlow& flow = o.dataset.at(line.flow);
    const model::Money* money = flow.amount.value();
    if (money == nullptr || money->basis != model::MoneyBasis::not_stated) continue;
    if (flow.start.value() != nullptr) continue;  // its year is stated
    const bool saving = flow.form == model::MoneyForm::saving;
    return o.say(saving ? overview::saving : overview::extra, words::money(*money, o.language));
  }
  const bool any = std::any_of(
      o.dataset.money_flows.begin(), o.dataset.money_flows.end(), [&](const auto& flow) {
        const auto& services = flow.services;
        return std::find(services.begin(), services.end(), *filter.service) != services.end();
      });
  return o.say(any ? overview::no_amount : overview::no_flow);
}

/// "3 407 367 kr år 2022, föreslaget": the nearest earlier year with a known amount.
std::string last_known(const Overview& o, const answers::CostFilter& filter, int year) {
  for (int back = year - 1; back >= year - kYearsBack; --back) {
    const answers::CostAnswer costs = answers::costs(o.dataset, back, filter);
    if (!any_summed(costs)) continue;
    return o.say(overview::last_known,
                 words::worked_out_money(costs.total, costs.approximate, o.language),
                 std::to_string(back), words::status_word(costs.status, o.language));
  }
  return without_year(o, filter, year);
}

/// "ca 1,9 mnkr är antaget": what somebody read into the documents for the year itself.
std::string assumed_amount(const Overview& o, answers::CostFilter filter, int year) {
  filter.with_assumed = true;
  const answers::CostAnswer costs = answers::costs(o.dataset, year, filter);
  if (!any_summed(costs)) return {};
  return o.say(overview::assumed,
               words::worked_out_money(costs.total, costs.approximate, o.language));
}

std::string cost_note(const Overview& o, const answers::CostAnswer& costs) {
  if (costs.missing_amounts > 0) return o.say(overview::missing, costs.missing_amounts);
  return costs.price_levels.size() == 1 ? words::price_level(costs.price_levels.front(), o.language)
                                        : std::string();
}

/// What one costs, where that is all that is known of the year.
std::string price_text(const Overview& o, const answers::CostAnswer& costs) {
  for (const answers::CostLine& line : costs.lines) {
    if (line.is_price()) return no_amount_text(o.dataset, line, o.language);
  }
  return {};
}

CostText cost_text(const Overview& o, model::Ref<model::Service> service) {
  const int year = base::calendar(o.as_of).year;
  answers::CostFilter filter;
  filter.service = service;
  const answers::CostAnswer costs = answers::costs(o.dataset, year, filter);
  CostText text;
  if (any_summed(costs)) {
    text.text = words::worked_out_money(costs.total, costs.approximate, o.language);
    if (costs.total_is_floor) text.text = o.say(flows::at_least, text.text);
    text.note = cost_note(o, costs);
    text.mark = mark_of(costs.status);
    return text;
  }
  const auto state = answers::in_force(o.dataset, service, o.as_of).in_force;
  text.note = assumed_amount(o, filter, year);
  if (text.note.empty()) text.note = price_text(o, costs);
  if (text.note.empty()) text.note = last_known(o, filter, year);
  if (state == answers::InForce::no && costs.missing_amounts == 0) {
    text.text = o.say(overview::not_running, std::to_string(year));
    return text;
  }
  text.text = o.say(overview::unknown);
  text.mark = Mark::unknown;
  text.missing = true;
  return text;
}

StatusText status_text(const Overview& o, model::Ref<model::Service> service) {
  const auto chips = service_chips(o.prepared, service, o.as_of, o.language);
  const auto heaviest = std::max_element(
      chips.begin(), chips.end(), [](const Chip& a, const Chip& b) { return a.weight < b.weight; });
  StatusText text;
  text.chip = *heaviest;
  const answers::ServiceState state = answers::in_force(o.dataset, service, o.as_of);
  text.proposed = state.status == model::Status::proposed;
  if (!heaviest->brief.empty()) {
    text.chip.text = heaviest->brief;
    text.note = heaviest->note;
    const auto end = end_of(o.prepared, service);
    text.proposed = text.proposed || (end && end->is_proposed());
    return text;
  }
  for (const Chip& chip : chips) {
    if (&chip != &*heaviest) text.note += (text.note.empty() ? "" : ", ") + chip.text;
  }
  const Lane& lane = o.prepared.lanes()[service.index];
  const auto is_open_now = [&o](const Bar& bar) {
    return bar.span.open_end && bar.first_certain <= o.as_of;
  };
  const bool runs = state.in_force == answers::InForce::yes;
  if (runs && text.note.empty() && std::any_of(lane.bars.begin(), lane.bars.end(), is_open_now)) {
    text.note = o.say(common::open_ended);
  }
  return text;
}

/// The name, which selects the service, and who pays and performs.
void add_name(const Overview& o, const ServiceFacts& facts, Block& row) {
  const model::Service& service = o.dataset.at(facts.service);
  Block& head = document::add(row, {.kind = Kind::row_header});
  document::add(head, {.kind = Kind::link,
                       .id = "service:" + service.id,
                       .text = words::local(service.name, o.language),
                       .record = service.id,
                       .action = state::Select{service.id},
                       .current = o.request.view.selected == service.id});
  if (facts.parties.empty()) return;
  document::add(head, {.kind = Kind::text, .text = facts.parties, .style = Style::sub});
}

void add_cost(const Overview& o, const CostText& cost, Block& row) {
  Block& cell = document::add(row, {.kind = Kind::cell});
  Block& value = document::add(cell, {.kind = Kind::paragraph, .style = Style::value});
  document::add(value, {.kind = Kind::strong,
                        .text = cost.text,
                        .style = cost.missing ? Style::missing : Style::none});
  if (cost.mark) add_marks(value, {*cost.mark}, o.language);
  if (cost.note.empty()) return;
  document::add(cell, {.kind = Kind::paragraph, .text = cost.note, .style = Style::note});
}

void add_status(const Overview& o, const StatusText& status, Block& row) {
  Block& cell = document::add(row, {.kind = Kind::cell});
  Block& value = document::add(cell, {.kind = Kind::paragraph, .style = Style::value});
  document::add(value, chip_block(status.chip));
  if (status.proposed) add_marks(value, {Mark::proposed}, o.language);
  if (status.note.empty()) return;
  document::add(cell, {.kind = Kind::paragraph, .text = status.note, .style = Style::note});
}

void add_row(const Overview& o, const ServiceFacts& facts, const YearsShown& years, Block& body) {
  Block& row = document::add(body, {.kind = Kind::row,
                                    .id = "row:" + o.dataset.at(facts.service).id,
                                    .service = facts.service.index});
  add_name(o, facts, row);
  document::add(document::add(row, {.kind = Kind::cell}),
                strip_of(o, o.prepared.lanes()[facts.service.index], years));
  add_cost(o, facts.cost, row);
  add_status(o, facts.status, row);
}

void add_head(const Overview& o, const YearsShown& years, Block& table) {
  Block& head =
      document::add(document::add(table, {.kind = Kind::table_head}), {.kind = Kind::row});
  const auto add = [&head](std::string text, Style style = Style::none) -> Block& {
    return document::add(head,
                         {.kind = Kind::column_header, .text = std::move(text), .style = style});
  };
  add(o.say(labels::service));
  Block& strip = add({}, Style::years);
  for (const std::string& text :
       {std::to_string(years.first), std::string("\u2013"), std::to_string(years.last)}) {
    document::add(strip, {.kind = Kind::text, .text = text});
  }
  add(o.say(overview::cost_of_year, std::to_string(base::calendar(o.as_of).year)));
  add(o.say(labels::status));
}

}  // namespace

std::vector<ServiceFacts> services_facts(const Overview& o) {
  std::vector<ServiceFacts> rows;
  for (std::size_t i = 0; i < std::min(kRowsShown, o.prepared.lanes().size()); ++i) {
    const model::Ref<model::Service> service = o.prepared.lanes()[i].service;
    rows.push_back({service, parties_line(o.prepared, service, o.as_of, o.language),
                    cost_text(o, service), status_text(o, service)});
  }
  return rows;
}

void add_services(const Overview& o, const OverviewFacts& facts, Block& parent) {
  if (facts.services.empty()) return;
  Block& section = add_section(o, parent, "services", labels::services);
  const YearsShown years = years_of(o);
  Block& table =
      document::add(section, {.kind = Kind::table, .id = "services", .style = Style::services});
  document::add(table,
                {.kind = Kind::caption, .text = o.say(labels::services), .style = Style::unseen});
  add_head(o, years, table);
  Block& body = document::add(table, {.kind = Kind::table_body});
  for (const ServiceFacts& service : facts.services) add_row(o, service, years, body);
  const std::size_t all = o.prepared.lanes().size();
  if (all <= facts.services.size()) return;
  document::add(document::add(section, {.kind = Kind::paragraph}),
                onward("services:more", o.say(overview::more_services, o.number(all)),
                       going(o, state::View::timeline)));
}

}  // namespace avtal::scene
