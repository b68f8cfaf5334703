// What differs between two years, and where a difference would mean nothing.

#include <algorithm>
#include <set>

#include "answers/costs.h"
#include "answers/yearly_flows.h"
#include "model/binding.h"

namespace avtal::answers {

namespace {

using Refusal = FlowChange::Refusal;
using Rows = std::vector<const FlowRow*>;

bool is_compared(const FlowRow& row) {
  return row.place != FlowPlace::note && row.line.why_not != CostLine::WhyNot::passed_on;
}

FlowChange& change_for(std::vector<FlowChange>& changes, const FlowRow& row) {
  const auto found = std::find_if(changes.begin(), changes.end(), [&](const FlowChange& change) {
    return change.services == row.services;
  });
  if (found != changes.end()) return *found;
  changes.emplace_back();
  changes.back().services = row.services;
  return changes.back();
}

template <class T, class Get>
std::set<T> all_of(const Rows& rows, Get get) {
  std::set<T> values;
  for (const FlowRow* row : rows) {
    if (const auto value = get(*row)) values.insert(*value);
  }
  return values;
}

/// Both years say something, and not the same.
template <class T, class Get>
bool differs(const FlowChange& change, Get get) {
  const std::set<T> before = all_of<T>(change.before, get);
  const std::set<T> after = all_of<T>(change.after, get);
  return !before.empty() && !after.empty() && before != after;
}

using Side = Bodies FlowRow::*;

/// May what a row of one year names be what some row of the other year names?
bool may_be_among(const FlowRow& row, const Rows& others, Side bodies) {
  return std::any_of(others.begin(), others.end(), [&](const FlowRow* other) {
    return std::any_of((row.*bodies).begin(), (row.*bodies).end(), [&](const auto& body) {
      return std::find((other->*bodies).begin(), (other->*bodies).end(), body) !=
             (other->*bodies).end();
    });
  });
}

/// Rows of which nobody says who it is are no change.
bool has_others(const Rows& rows, const Rows& others, Side bodies) {
  return std::any_of(rows.begin(), rows.end(), [&](const FlowRow* row) {
    return !(row->*bodies).empty() && !may_be_among(*row, others, bodies);
  });
}

bool bodies_differ(const FlowChange& change, Side bodies) {
  const auto known = [bodies](const FlowRow* row) { return !(row->*bodies).empty(); };
  const bool both = std::any_of(change.before.begin(), change.before.end(), known) &&
                    std::any_of(change.after.begin(), change.after.end(), known);
  return both && (has_others(change.before, change.after, bodies) ||
                  has_others(change.after, change.before, bodies));
}

bool may_run(const FlowYear& year, const std::vector<Ref<model::Service>>& services) {
  return std::any_of(year.rows.begin(), year.rows.end(), [&](const FlowRow& row) {
    return row.line.may_run && row.form != model::MoneyForm::saving && row.services == services;
  });
}

/// Is any of the services in a flow of the year that is about others too, or about fewer?
bool overlaps(const FlowYear& year, const std::vector<Ref<model::Service>>& services) {
  return std::any_of(year.rows.begin(), year.rows.end(), [&](const FlowRow& row) {
    if (row.form == model::MoneyForm::saving || row.services == services) return false;
    return std::any_of(row.services.begin(), row.services.end(), [&](Ref<model::Service> each) {
      return std::find(services.begin(), services.end(), each) != services.end();
    });
  });
}

bool may_cover(const model::Term& term, base::Day first, base::Day last) {
  const auto edge = [](const model::Claims<base::Edge>& claims) {
    return claims.value() == nullptr ? base::Edge::not_known() : *claims.value();
  };
  const base::Period period{edge(term.start), edge(term.end)};
  const auto start = base::earliest_start(period);
  const auto end = base::latest_end(period);
  return start && *start <= last && (!end || *end >= first);
}

/// Does an agreement about one of the services run, or may run, in the year?
bool ran_in(const Dataset& dataset, const std::vector<Ref<model::Service>>& services, int year) {
  const base::Day first = base::day_of(year, 1, 1);
  const base::Day last = base::day_of(year, 12, 31);
  return std::any_of(
      dataset.agreements.begin(), dataset.agreements.end(), [&](const model::Agreement& each) {
        if (each.parent || model::is_withdrawn(each)) return false;
        const auto concerned = [&](const std::vector<Ref<model::Service>>& about) {
          return std::any_of(about.begin(), about.end(), [&](Ref<model::Service> service) {
            return std::find(services.begin(), services.end(), service) != services.end();
          });
        };
        return concerned(each.services) &&
               std::any_of(each.terms.begin(), each.terms.end(), [&](const model::Term& term) {
                 return (term.services.empty() || concerned(term.services)) &&
                        may_cover(term, first, last);
               });
      });
}

/// A supplement begins and ends by itself, whatever its agreement does.
bool are_of_supplements(const Dataset& dataset, const Rows& rows) {
  return std::all_of(rows.begin(), rows.end(), [&](const FlowRow* row) {
    const auto& agreement = dataset.at(row->flow).agreement;
    return agreement && dataset.at(*agreement).parent;
  });
}

Refusal why_no_difference(const Dataset& dataset, const FlowChange& change) {
  if (change.before.empty() || change.after.empty()) return Refusal::not_both_years;
  if (change.before.size() > 1 || change.after.size() > 1) return Refusal::several_amounts;
  const FlowRow& before = *change.before.front();
  const FlowRow& after = *change.after.front();
  if (!before.amount || !after.amount) return Refusal::amount_unknown;
  if (before.form != after.form) return Refusal::other_form;
  const auto& agreement = dataset.at(before.flow).agreement;
  const bool same =
      before.flow == after.flow || (agreement && agreement == dataset.at(after.flow).agreement);
  if (!same) return Refusal::other_agreement;
  if (before.line.months != after.line.months || before.line.days != after.line.days) {
    return Refusal::part_of_year;
  }
  const bool both_moved =
      before.repriced && after.repriced && before.repriced->amount && after.repriced->amount;
  if (!both_moved && (before.line.price_level != after.line.price_level ||
                      before.in_prices_asked() != after.in_prices_asked())) {
    return Refusal::other_price_level;
  }
  return Refusal::none;
}

void settle(const Dataset& dataset, FlowChange& change) {
  change.begins = change.before.empty();
  change.ends = change.after.empty();
  change.payer_changes = bodies_differ(change, &FlowRow::payers);
  change.payee_changes = bodies_differ(change, &FlowRow::payees);
  change.form_changes = differs<model::MoneyForm>(
      change, [](const FlowRow& row) { return std::optional<model::MoneyForm>(row.form); });
  change.refusal = why_no_difference(dataset, change);
  if (change.refusal != Refusal::none) return;
  const FlowRow& before = *change.before.front();
  const FlowRow& after = *change.after.front();
  change.difference = base::checked_sum(*after.amount, base::scaled(*before.amount, -1, 1));
  change.approximate = before.line.approximate || after.line.approximate;
}

}  // namespace

bool FlowChange::is_any() const {
  const bool known = difference && difference->value != 0;
  return begins || ends || unclear || payer_changes || payee_changes || form_changes || known;
}

std::vector<FlowChange> flow_changes(const Dataset& dataset, const FlowYear& before,
                                     const FlowYear& after) {
  std::vector<FlowChange> changes;
  for (const FlowRow& row : before.rows) {
    if (is_compared(row)) change_for(changes, row).before.push_back(&row);
  }
  for (const FlowRow& row : after.rows) {
    if (is_compared(row)) change_for(changes, row).after.push_back(&row);
  }
  for (FlowChange& change : changes) {
    settle(dataset, change);
    // What may run in the other year neither begins nor ends for all that anybody knows.
    change.unclear = (change.begins && may_run(before, change.services)) ||
                     (change.ends && may_run(after, change.services));
    // Nor do the flows of a service that an agreement tells of in the other year, too: that no flow
    // of that year is entered does not make it begin or end.
    const bool untold =
        !change.unclear && ((change.begins && !are_of_supplements(dataset, change.after) &&
                             ran_in(dataset, change.services, before.year)) ||
                            (change.ends && !are_of_supplements(dataset, change.before) &&
                             ran_in(dataset, change.services, after.year)));
    // Nor does what runs in both, told of together with something else in one of them.
    change.regrouped = !change.unclear && ((change.begins && overlaps(before, change.services)) ||
                                           (change.ends && overlaps(after, change.services)));
    change.unclear = change.unclear || change.regrouped || untold;
    change.untold = untold && !change.regrouped;
    change.begins = change.begins && !change.unclear;
    change.ends = change.ends && !change.unclear;
  }
  return changes;
}

}  // namespace avtal::answers
