// Looks for what is odd in the dates of terms: ends before starts, gaps, overlaps, odd lengths.

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>

#include "base/date.h"
#include "load/lint.h"
#include "load/messages.h"
#include "model/binding.h"

namespace avtal::load {
namespace {

using base::Day;
using base::Period;
using model::Agreement;
using model::LocalText;
using model::Ref;
using model::Term;

using Findings = std::vector<Finding>;

// Sane agreements have a few of each. Without a bound, a file made for it could make us compare
// every one with every other.
constexpr std::size_t kMostServicesCompared = 32;
constexpr std::size_t kMostRelationsCompared = 64;

base::Edge edge_of(const model::Claims<base::Edge>& claims) {
  const base::Edge* edge = claims.value();
  return edge == nullptr ? base::Edge::not_known() : *edge;
}

Period period_of(const model::Claims<base::Edge>& start, const model::Claims<base::Edge>& end) {
  return {edge_of(start), edge_of(end)};
}

Period period_of(const Term& term) { return period_of(term.start, term.end); }

LocalText day_text(Day day) { return same(base::iso_text(day)); }

/// How far agreements reach: to a day at the latest, without end, or nobody knows.
struct Reach {
  enum class Kind { nobody_knows, day, endless };
  Kind kind = Kind::nobody_knows;
  Day day;
  bool is_day() const { return kind == Kind::day; }
};

Reach reach_of(const Period& period) {
  if (period.end.kind == base::Edge::Kind::open) return {Reach::Kind::endless, {}};
  const std::optional<Day> end = base::latest_end(period);
  if (!end) return {};
  return {Reach::Kind::day, *end};
}

/// The longer of two; an end that nobody knows gives way to one that is known.
Reach longer(const Reach& a, const Reach& b) {
  if (a.kind != b.kind) return a.kind > b.kind ? a : b;
  return a.day < b.day ? b : a;
}

Reach reach_of(const Agreement& agreement) {
  Reach reach;
  for (const Term& term : agreement.terms) reach = longer(reach, reach_of(period_of(term)));
  return reach;
}

std::vector<Reach> reaches_of(const std::vector<Agreement>& agreements) {
  std::vector<Reach> reaches;
  reaches.reserve(agreements.size());
  for (const Agreement& agreement : agreements) reaches.push_back(reach_of(agreement));
  return reaches;
}

/// The first day that a term can have begun, when the start of each is known.
std::optional<Day> earliest_start(const Agreement& agreement) {
  if (agreement.terms.empty()) return std::nullopt;
  return base::earliest_start(period_of(agreement.terms.front()));
}

void report_gap(Findings& findings, const Reach& before, std::optional<Day> start,
                const Where& where) {
  if (!before.is_day() || !start) return;
  const Day first_uncovered = base::plus_days(before.day, 1);
  if (*start <= first_uncovered) return;
  findings.push_back({Code::period_not_covered,
                      where,
                      {day_text(first_uncovered), day_text(base::plus_days(*start, -1))}});
}

void report_end_before_start(Findings& findings, const Period& period, const Where& where) {
  const std::optional<Day> start = base::earliest_start(period);
  const std::optional<Day> end = base::latest_end(period);
  if (!start || !end || *end >= *start) return;
  findings.push_back({Code::end_before_start, where, {day_text(*start), day_text(*end)}});
}

/// Would `months` from `start` end after `end`, before it, or on it?
int compared_with_step(Day start, Day end, int months) {
  const Day step_end = base::plus_days(base::plus_months(start, months), -1);
  if (end == step_end) return 0;
  return end > step_end ? 1 : -1;
}

void report_extension(Findings& findings, const Term& term, int step_months) {
  const Period period = period_of(term);
  const std::optional<Day> first_start = base::earliest_start(period);
  const std::optional<Day> last_start = base::latest_start(period);
  const std::optional<Day> first_end = base::earliest_end(period);
  const std::optional<Day> last_end = base::latest_end(period);
  if (!first_start || !last_start || !first_end || !last_end) return;
  const Where where{term.id, {}, {}};
  const std::vector<LocalText> arguments = {same(std::to_string(step_months))};
  if (compared_with_step(*last_start, *first_end, step_months) > 0) {
    findings.push_back({Code::extension_longer_than_option, where, arguments});
  } else if (compared_with_step(*first_start, *last_end, step_months) < 0) {
    findings.push_back({Code::extension_shorter_than_option, where, arguments});
  }
}

/// May one of the two go on from the other? Not where they are of different parts.
bool is_same_part(const Term& a, const Term& b) {
  return model::covers_all(a.services, b.services) || model::covers_all(b.services, a.services);
}

void report_gaps_within(Findings& findings, const Agreement& agreement) {
  for (std::size_t i = 0; i < agreement.terms.size(); ++i) {
    const Term& term = agreement.terms[i];
    Reach covered;
    for (std::size_t before = 0; before < i; ++before) {
      const Term& other = agreement.terms[before];
      if (is_same_part(other, term)) covered = longer(covered, reach_of(period_of(other)));
    }
    report_gap(findings, covered, base::earliest_start(period_of(term)), {term.id, {}, {}});
  }
}

bool is_successor(model::RelationType type) {
  return type == model::RelationType::replaces || type == model::RelationType::prolongs;
}

bool has_service(const Agreement& agreement, Ref<model::Service> service) {
  const auto begin = agreement.services.begin();
  const auto end = begin + static_cast<std::ptrdiff_t>(
                               std::min(agreement.services.size(), kMostServicesCompared));
  return std::find(begin, end, service) != end;
}

/// How far the agreements reach that `agreement` replaces or prolongs, for one service.
Reach reach_before(const model::Dataset& dataset, const std::vector<Reach>& reaches,
                   const Agreement& agreement, Ref<model::Service> service) {
  Reach reach;
  const std::size_t count = std::min(agreement.relations.size(), kMostRelationsCompared);
  for (std::size_t i = 0; i < count; ++i) {
    const model::Relation& relation = agreement.relations[i];
    if (!is_successor(relation.type) || model::is_withdrawn(dataset.at(relation.other))) continue;
    if (!has_service(dataset.at(relation.other), service)) continue;
    const Reach& of_other = reaches[relation.other.index];
    // One predecessor whose end nobody knows may have covered everything.
    if (of_other.kind == Reach::Kind::nobody_knows) return {};
    reach = longer(reach, of_other);
  }
  return reach;
}

void report_gaps_before(Findings& findings, const model::Dataset& dataset,
                        const std::vector<Reach>& reaches, const Agreement& agreement) {
  const std::size_t already = findings.size();
  const std::size_t count = std::min(agreement.services.size(), kMostServicesCompared);
  for (std::size_t i = 0; i < count; ++i) {
    const Where where{agreement.terms.empty() ? agreement.id : agreement.terms.front().id, {}, {}};
    const Reach before = reach_before(dataset, reaches, agreement, agreement.services[i]);
    report_gap(findings, before, earliest_start(agreement), where);
    // One is enough: the next service would most often give the same.
    if (findings.size() > already) return;
  }
}

void report_overlaps(Findings& findings, const Agreement& agreement) {
  for (std::size_t i = 1; i < agreement.terms.size(); ++i) {
    const Term& before = agreement.terms[i - 1];
    const Term& term = agreement.terms[i];
    const std::optional<Day> end = base::earliest_end(period_of(before));
    const std::optional<Day> start = base::latest_start(period_of(term));
    if (!end || !start || *start > *end || !is_same_part(before, term)) continue;
    findings.push_back({Code::overlapping_terms,
                        {term.id, {}, {}},
                        {day_text(*start), in_quotes(before.id), day_text(*end)}});
  }
}

}  // namespace

void find_end_before_start(const model::Dataset& dataset, Findings& findings) {
  for (const Agreement& agreement : dataset.agreements) {
    for (const Term& term : agreement.terms) {
      report_end_before_start(findings, period_of(term), {term.id, "end", {}});
    }
    for (const model::Party& party : agreement.parties) {
      report_end_before_start(findings, period_of(party.start, party.end),
                              {agreement.id, "parties", {}});
    }
  }
  for (const model::MoneyFlow& flow : dataset.money_flows) {
    report_end_before_start(findings, period_of(flow.start, flow.end), {flow.id, "end", {}});
  }
}

void find_odd_extensions(const model::Dataset& dataset, Findings& findings) {
  for (const Agreement& agreement : dataset.agreements) {
    const model::ExtensionOption* option = agreement.extension_option.value();
    if (option == nullptr) continue;
    for (const Term& term : agreement.terms) {
      if (term.kind == model::TermKind::extension) {
        report_extension(findings, term, option->step_months);
      }
    }
  }
}

void find_uncovered_periods(const model::Dataset& dataset, Findings& findings) {
  const std::vector<Reach> reaches = reaches_of(dataset.agreements);
  for (const Agreement& agreement : dataset.agreements) {
    if (model::is_withdrawn(agreement))
      continue;  // it covers nothing, and leaves nothing uncovered
    report_gaps_within(findings, agreement);
    report_gaps_before(findings, dataset, reaches, agreement);
  }
}

void find_outliving_supplements(const model::Dataset& dataset, Findings& findings) {
  const std::vector<Reach> reaches = reaches_of(dataset.agreements);
  for (const Agreement& agreement : dataset.agreements) {
    if (!agreement.parent) continue;
    const Reach& parent = reaches[agreement.parent->index];
    if (!parent.is_day()) continue;
    for (const Term& term : agreement.terms) {
      const std::optional<Day> end = base::earliest_end(period_of(term));
      if (!end || *end <= parent.day) continue;
      findings.push_back({Code::supplement_outlives_agreement,
                          {term.id, "end", {}},
                          {day_text(*end), day_text(parent.day)}});
    }
  }
}

void find_overlapping_terms(const model::Dataset& dataset, Findings& findings) {
  for (const Agreement& agreement : dataset.agreements) report_overlaps(findings, agreement);
}

}  // namespace avtal::load
