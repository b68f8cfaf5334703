// The ladder of decisions, what is written when, and amounts that changed.

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "answers/briefing.h"
#include "answers/flows.h"
#include "answers/known.h"
#include "answers/parties.h"
#include "answers/reach.h"
#include "answers/readings.h"
#include "answers/term_index.h"
#include "base/sort.h"
#include "model/binding.h"

namespace avtal::answers {
namespace {

using base::Day;
using model::Rung;

std::optional<Day> day_of(const model::Event& event) {
  const std::optional<Day> own = inner::latest_day(event.when);
  if (own) return own;
  for (const model::RungReached& rung : event.ladder) {
    if (const base::EdtfDate* date = rung.date.value()) return date->latest();
  }
  return std::nullopt;
}

std::vector<Ref<model::Event>> newest_first(const Dataset& dataset,
                                            std::vector<Ref<model::Event>> events) {
  base::stable_sort(events.begin(), events.end(), [&](Ref<model::Event> a, Ref<model::Event> b) {
    return day_of(dataset.at(a)) > day_of(dataset.at(b));
  });
  return events;
}

bool is_matter(const model::Event& event) {
  return event.kind == model::EventKind::decision || !event.ladder.empty();
}

bool reached(const model::Event& event, Rung least) {
  return std::any_of(event.ladder.begin(), event.ladder.end(),
                     [&](const model::RungReached& rung) { return rung.rung >= least; });
}

/// A yearly amount that a document states or proposes.
const model::Money* yearly_said(const model::MoneyFlow& flow) {
  const model::Money* money = flow.amount.value();
  if (!money || money->basis != model::MoneyBasis::per_year) return nullptr;
  if (!model::is_written(flow.amount.status()) || !inner::is_counted_form(flow)) return nullptr;
  return money;
}

std::optional<AmountChange> change_of(const Dataset& dataset,
                                      const std::vector<inner::FlowTime>& times,
                                      const std::vector<std::uint32_t>& flows) {
  std::optional<std::uint32_t> first;
  std::optional<std::uint32_t> last;
  for (const std::uint32_t flow : flows) {
    if (!yearly_said(dataset.money_flows[flow]) || !times[flow].start_known) continue;
    if (times[flow].binding.holds == base::Answer::no) continue;
    if (!first || times[flow].first < times[*first].first) first = flow;
    if (!last || times[flow].first > times[*last].first) last = flow;
  }
  if (!first || first == last) return std::nullopt;
  const auto currency = [&](std::uint32_t flow) -> const std::string& {
    return yearly_said(dataset.money_flows[flow])->currency;
  };
  if (currency(*first) != currency(*last)) return std::nullopt;
  const std::int64_t from = yearly_said(dataset.money_flows[*first])->amount.value;
  const std::int64_t to = yearly_said(dataset.money_flows[*last])->amount.value;
  if (from == to || from <= 0) return std::nullopt;
  const std::int64_t rise = base::scaled(base::Ore{to - from}, 1000, from).value;
  return AmountChange{
      {},
      {*first},
      {*last},
      static_cast<int>(std::clamp<std::int64_t>(rise, -1'000'000'000, 1'000'000'000))};
}

}  // namespace

std::array<RungState, 5> ladder(const model::Event& event) {
  std::array<RungState, 5> rungs;
  for (std::size_t i = 0; i < rungs.size(); ++i) {
    RungState& state = rungs[i];
    state.rung = static_cast<Rung>(i);
    for (const model::RungReached& each : event.ladder) {
      if (each.rung != state.rung) continue;
      state.reached = true;
      state.date = each.date.value();
      state.status = each.date.status();
    }
  }
  return rungs;
}

std::vector<Ref<model::Event>> decisions_about(const Dataset& dataset, std::string_view id) {
  std::vector<Ref<model::Event>> found;
  for (std::uint32_t i = 0; i < dataset.events.size(); ++i) {
    const model::Event& event = dataset.events[i];
    if (!is_matter(event)) continue;
    if (event.id == id ||
        std::find(event.about.begin(), event.about.end(), id) != event.about.end()) {
      found.push_back({i});
    }
  }
  return newest_first(dataset, std::move(found));
}

std::vector<Ref<model::Event>> undecided(const Dataset& dataset, base::Day on) {
  std::vector<Ref<model::Event>> found;
  for (std::uint32_t i = 0; i < dataset.events.size(); ++i) {
    const model::Event& event = dataset.events[i];
    const std::optional<Day> day = day_of(event);
    if (event.points.empty() || reached(event, Rung::decision) || !day || *day > on) continue;
    found.push_back({i});
  }
  return newest_first(dataset, std::move(found));
}

bool is_only_proposed(const model::Agreement& agreement) {
  const model::Binding binding = model::binding_of(agreement);
  if (binding.holds == base::Answer::no) return false;
  if (binding.at_best == Status::proposed) return true;
  std::vector<Status> found;
  const auto note = [&found](const auto& claims) {
    for (const auto& claim : claims.all) found.push_back(claim.status);
  };
  for (const model::Term& term : agreement.terms) {
    note(term.start);
    note(term.end);
  }
  for (const model::Party& party : agreement.parties) note(party.organization);
  const auto has = [&found](Status status) {
    return std::find(found.begin(), found.end(), status) != found.end();
  };
  return has(Status::proposed) && !has(Status::stated);
}

DocumentCounts document_counts(const Dataset& dataset) {
  DocumentCounts counts;
  for (const model::Document& document : dataset.documents) {
    if (document.kind == model::DocumentKind::external) {
      ++counts.external;
      continue;
    }
    ++counts.own;
    if (document.kind == model::DocumentKind::proposal) ++counts.proposals;
    if (document.kind == model::DocumentKind::minutes) ++counts.minutes;
    if (document.kind == model::DocumentKind::agreement) ++counts.agreements;
    const bool numbered =
        std::any_of(document.case_numbers.begin(), document.case_numbers.end(),
                    [](const Claim<std::string>& claim) { return claim.value.has_value(); });
    if (!numbered) ++counts.unnumbered;
  }
  return counts;
}

const base::EdtfDate* date_of_newest(const Dataset& dataset) {
  const base::EdtfDate* newest = nullptr;
  for (const bool external : {false, true}) {
    for (const model::Document& document : dataset.documents) {
      const base::EdtfDate* date = document.written.date.value();
      const bool is_external = document.kind == model::DocumentKind::external;
      if (is_external != external || date == nullptr) continue;
      if (newest == nullptr || model::is_newer(*date, *newest)) newest = date;
    }
    if (newest != nullptr) break;
  }
  return newest;
}

std::optional<Day> newest_written(const Dataset& dataset) {
  std::optional<Day> newest;
  for (const model::Document& document : dataset.documents) {
    if (document.kind == model::DocumentKind::external) continue;
    const auto day = inner::latest_day(document.written);
    if (day && (!newest || *day > *newest)) newest = day;
  }
  return newest;
}

int written_after(const Dataset& dataset, Day on) {
  return static_cast<int>(std::count_if(
      dataset.documents.begin(), dataset.documents.end(), [on](const model::Document& document) {
        const base::EdtfDate* date = document.written.date.value();
        const auto from = date != nullptr ? date->earliest() : inner::known_from(document);
        return document.kind != model::DocumentKind::external && from && *from > on;
      }));
}

DecisionCounts decision_counts(const Dataset& dataset, std::optional<Day> until) {
  DecisionCounts counts;
  std::optional<Day> newest;
  for (std::uint32_t i = 0; i < dataset.events.size(); ++i) {
    const model::Event& event = dataset.events[i];
    if (!is_matter(event)) continue;
    const base::EdtfDate* written = event.when.date.value();
    if (until && written != nullptr && written->earliest() > *until) continue;
    ++counts.all;
    if (reached(event, Rung::decision)) ++counts.decided;
    if (reached(event, Rung::legal_force)) ++counts.legal_force;
    const std::optional<Day> day = day_of(event);
    if (!counts.newest || day > newest) {
      counts.newest = Ref<model::Event>{i};
      newest = day;
    }
  }
  return counts;
}

std::vector<AmountChange> amount_changes(const Dataset& dataset) {
  const std::vector<inner::FlowTime> times = inner::flow_times(dataset);
  const std::vector<std::vector<std::uint32_t>> flows = inner::flows_by_agreement(dataset);
  std::vector<AmountChange> found;
  for (std::uint32_t i = 0; i < flows.size(); ++i) {
    if (std::optional<AmountChange> change = change_of(dataset, times, flows[i])) {
      change->agreement = {i};
      found.push_back(*change);
    }
  }
  base::stable_sort(found.begin(), found.end(), [](const AmountChange& a, const AmountChange& b) {
    return std::abs(a.permille) > std::abs(b.permille);
  });
  return found;
}

}  // namespace avtal::answers
