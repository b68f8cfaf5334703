// What comes in and goes out, of one organisation and of the municipality.

#include <algorithm>

#include "answers/costs.h"
#include "answers/statuses.h"
#include "answers/yearly_flows.h"

namespace avtal::answers {

namespace {

using Body = Ref<model::Organization>;

base::Ore size_of(base::Ore amount) {
  return amount.value < 0 ? base::scaled(amount, -1, 1) : amount;
}

/// On a side that money comes in or goes out on, money back is no less than other money; where both
/// ways count, it is subtracted.
void add(Known& known, const FlowRow& row, bool both_ways = false) {
  if (row.place == FlowPlace::stub && row.form != model::MoneyForm::frame_transfer &&
      row.line.why_not != CostLine::WhyNot::passed_on) {
    ++known.missing;
    if (row.line.missing == Missing::not_read) ++known.unread;
    if (row.line.is_price()) ++known.prices;
  }
  if (!row.counted || !row.amount) return;
  // Amounts of different price levels are not added: as soon as one of several stays as written,
  // all of them do.
  const bool refused = known.refused > 0 || !row.in_prices_asked();
  const auto size = [both_ways](base::Ore amount) { return both_ways ? amount : size_of(amount); };
  const auto moved = base::checked_sum(known.moved, size(*row.amount));
  const auto written = base::checked_sum(known.as_written, size(*row.line.amount));
  if (!moved || !written) {
    ++known.missing;
    return;
  }
  known.moved = *moved;
  known.as_written = *written;
  known.amount = refused ? *written : *moved;
  if (!row.in_prices_asked()) ++known.refused;
  known.status = known.count == 0 ? row.status : inner::weakest(known.status, row.status);
  ++known.count;
  known.approximate = known.approximate || row.line.approximate;
  known.assumed = known.assumed || row.assumed;
}

/// In − out, both as written where either side could not be moved to the prices asked for.
std::optional<base::Ore> difference(const Balance& balance) {
  const bool written = balance.in.refused > 0 || balance.out.refused > 0;
  const base::Ore in = written ? balance.in.as_written : balance.in.moved;
  const base::Ore out = written ? balance.out.as_written : balance.out.moved;
  return base::checked_sum(in, base::scaled(out, -1, 1));
}

enum class Belongs : std::uint8_t { inside, outside, unclear };

/// Up the parents to the municipality. A body that no document places anywhere is unclear.
Belongs belongs(const Dataset& dataset, std::optional<Body> body) {
  using Kind = model::OrganizationKind;
  std::size_t steps = 0;
  while (body && steps++ <= dataset.organizations.size()) {
    const model::Organization& record = dataset.at(*body);
    switch (record.kind) {
      case Kind::municipality:
      case Kind::council:
      case Kind::committee:
        return Belongs::inside;
      case Kind::association:
      case Kind::region:
      case Kind::agency:
      case Kind::civil_society:
        return Belongs::outside;
      default:
        break;
    }
    const Body* parent = record.parent.value();
    body = parent ? std::optional<Body>(*parent) : std::nullopt;
  }
  return Belongs::unclear;
}

Known& side_of(MunicipalNet& net, Belongs payer, Belongs payee) {
  if (payer == Belongs::inside && payee == Belongs::inside) return net.within;
  if (payer == Belongs::inside && payee == Belongs::outside) return net.paid;
  if (payer == Belongs::outside && payee == Belongs::inside) return net.received;
  return net.unclear;
}

/// Money of the organisation of which nobody says how much belongs to the year.
bool has_unplaced(const FlowYear& year, Body organization) {
  return std::any_of(year.rows.begin(), year.rows.end(), [&](const FlowRow& row) {
    const bool own = row.payer == organization || row.payee == organization;
    return own && row.place == FlowPlace::note && row.form != model::MoneyForm::saving;
  });
}

}  // namespace

Balance balance_of(const FlowYear& year, Body organization) {
  Balance balance;
  for (const FlowRow& row : year.rows) {
    if (row.taker() == organization) add(balance.in, row);
    if (row.giver() == organization) add(balance.out, row);
  }
  // Nothing known on a side is not zero.
  const bool complete = balance.in.missing == 0 && balance.out.missing == 0 &&
                        balance.in.count > 0 && balance.out.count > 0 &&
                        !has_unplaced(year, organization);
  if (complete) balance.difference = difference(balance);
  return balance;
}

Bodies may_be(const FlowYear& year, Ref<model::Organization> organization, bool payer) {
  std::optional<Bodies> shared;
  for (const FlowRow& row : year.rows) {
    const Bodies& readings = payer ? row.givers() : row.takers();
    if (row.place == FlowPlace::note || readings.empty() || readings.front() != organization) {
      continue;
    }
    if (shared && *shared != readings) return {organization};
    shared = readings;
  }
  return shared.value_or(Bodies{organization});
}

Known known_of_nobody(const FlowYear& year, bool payer) {
  Known known;
  for (const FlowRow& row : year.rows) {
    if (!(payer ? row.giver() : row.taker())) add(known, row);
  }
  return known;
}

MunicipalNet municipal_net(const Dataset& dataset, const FlowYear& year) {
  MunicipalNet net;
  for (const FlowRow& row : year.rows) {
    const Belongs payer = belongs(dataset, row.giver());
    const Belongs payee = belongs(dataset, row.taker());
    if (payer == Belongs::outside && payee == Belongs::outside) continue;
    Known& side = side_of(net, payer, payee);
    add(side, row, &side == &net.within || &side == &net.unclear);
  }
  for (Known* known : {&net.within, &net.unclear}) {
    for (base::Ore* amount : {&known->amount, &known->moved, &known->as_written}) {
      *amount = size_of(*amount);
    }
  }
  return net;
}

}  // namespace avtal::answers
