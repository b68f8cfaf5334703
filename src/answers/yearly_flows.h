#pragma once
// Who pays whom in a year: the lines of `costs` as the bands, stubs and notes that picture, table,
// text version and CSV share; balances of the parties; what differs between two years.

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "answers/costs.h"
#include "answers/model_names.h"
#include "answers/repricing.h"

namespace avtal::answers {

/// Who pays or is paid in the year, as far as the documents let it be told: the first is the one
/// that the amount is shown with, the others are readings that nothing decides between. Empty:
/// nobody says.
using Bodies = std::vector<Ref<model::Organization>>;
Bodies bodies_in_year(const Dataset& dataset, const model::Claims<Ref<model::Organization>>& claims,
                      int year);

/// What a picture of money makes of a flow in a year.
enum class FlowPlace : std::uint8_t {
  band,  // the amount is known: as wide as the money
  stub,  // it runs, and nobody says how much: at most what one of them costs
  note,  // in words only: a saving, no year stated, or nobody says whether it runs
};

struct FlowRow {
  Ref<model::MoneyFlow> flow;
  CostLine line;  // as written, of the year asked
  FlowPlace place = FlowPlace::note;
  model::MoneyForm form = model::MoneyForm::payment;
  std::optional<Ref<model::Organization>> payer;
  std::optional<Ref<model::Organization>> payee;
  Bodies payers;  // all readings, see `bodies_in_year`
  Bodies payees;
  std::vector<Ref<model::Service>> services;
  std::optional<base::Ore> amount;   // of a band, in the prices asked for; else nothing
  Status status = Status::unknown;   // weakest of the line and, when repriced, of that
  bool counted = false;              // in the total
  bool assumed = false;              // rests on a reading or a price level that somebody chose
  std::optional<Repriced> repriced;  // of the yearly amount, when another price level is asked for
  bool is_credit() const { return amount && amount->value < 0; }
  /// Whom the money leaves, and whom it reaches: money back goes the other way.
  const Bodies& givers() const { return is_credit() ? payees : payers; }
  const Bodies& takers() const { return is_credit() ? payers : payees; }
  const std::optional<Ref<model::Organization>>& giver() const {
    return is_credit() ? payee : payer;
  }
  const std::optional<Ref<model::Organization>>& taker() const {
    return is_credit() ? payer : payee;
  }
  /// Is the amount in the prices asked for?
  bool in_prices_asked() const { return !repriced || repriced->amount.has_value(); }
};

struct FlowRequest {
  int year = 0;
  std::optional<int> price_year;  // missing: as written
  bool with_assumed = false;
  friend bool operator==(const FlowRequest&, const FlowRequest&) = default;
};

struct FlowYear {
  int year = 0;
  std::vector<FlowRow> rows;  // in the dataset's order
  base::Ore as_written;       // of what is counted; the total of `costs`
  /// In the prices asked for; nothing when some counted amount cannot be moved to them, for amounts
  /// of different price levels are not added silently.
  std::optional<base::Ore> total;
  int counted = 0;
  int missing = 0;  // stubs of money that would be counted
  int unread = 0;   // of those, amounts that the file has but faulty
  int prices = 0;   // of those, prices of a unit without how many
  int refused = 0;  // counted amounts that stay as written
  bool approximate = false;
  bool is_floor = false;
  bool assumed = false;
  Status status = Status::unknown;
  std::vector<std::optional<int>> price_levels;  // distinct, of what is counted as written
};
FlowYear flow_year(const Dataset& dataset, const FlowRequest& request);

/// Whose money, for what, to whom; missing: anybody's.
struct FlowPart {
  std::optional<Ref<model::Organization>> payer;
  std::optional<Ref<model::Service>> service;  // of money that is for it alone
  std::optional<Ref<model::Organization>> payee;
  bool empty() const { return !payer && !service && !payee; }
  friend bool operator==(const FlowPart&, const FlowPart&) = default;
};
/// Bodies are those that a row is shown with: parts by payer, service or payee add up to the whole.
bool is_in(const FlowPart& part, const FlowRow& row);
/// The rows of a part, and their sum.
FlowYear part_of(const Dataset& dataset, const FlowYear& year, const FlowPart& part);
/// Is it money that would be counted, of which nobody says how much?
bool is_missing(const FlowRow& row);

/// The same for every year from `first` to `last`.
std::vector<FlowYear> flow_years(const Dataset& dataset, const FlowRequest& request, int first,
                                 int last);

/// First and last year in which any flow is known to run or was paid; open ends stop with the
/// extent of the dataset. Nothing without flows that have a time or an outcome.
std::optional<std::pair<int, int>> years_with_flows(const Dataset& dataset);

/// The first and the last year in which a flow may run, as `costs` has it; missing: nothing says
/// from when, or until when.
struct RunningYears {
  std::optional<int> first;
  std::optional<int> last;
  bool has(int year) const { return !(first && year < *first) && !(last && year > *last); }
};
/// Of every flow, by index.
std::vector<RunningYears> running_years(const Dataset& dataset);

/// Years that some price index of the dataset has a value for, and the year before the first.
std::vector<int> price_years(const Dataset& dataset);

/// A side of a balance: known money and how much is not known.
struct Known {
  base::Ore amount;  // in the prices asked for, or as written where some amount cannot be moved
  base::Ore moved;   // each in the prices it is shown in
  base::Ore as_written;
  int refused = 0;  // amounts that stay as written
  int count = 0;
  int missing = 0;
  int unread = 0;  // of the missing, what the file has but faulty
  int prices = 0;  // of the missing, prices of a unit without how many
  bool approximate = false;
  bool assumed = false;
  Status status = Status::unknown;
};

/// What comes in and goes out of an organisation, counted money only. Money back goes out of whom
/// it was paid to.
struct Balance {
  Known in;
  Known out;
  /// in − out; nothing when an amount on either side is missing.
  std::optional<base::Ore> difference;
};
Balance balance_of(const FlowYear& year, Ref<model::Organization> organization);
/// Who it may be that stands as the giver (else the taker) `organization` in the year: itself, and
/// others where all its money of the year may as well be theirs.
Bodies may_be(const FlowYear& year, Ref<model::Organization> organization, bool payer);
/// What nobody says who gives, or who gets.
Known known_of_nobody(const FlowYear& year, bool payer);

/// What the municipality as a whole pays and gets. Money between its own bodies is no cost to it.
struct MunicipalNet {
  Known within;    // between bodies of the municipality
  Known paid;      // to others
  Known received;  // from others
  Known unclear;   // no document says whether one of the parties belongs to it
};
MunicipalNet municipal_net(const Dataset& dataset, const FlowYear& year);

/// What differs for the flows of the same services between two years.
struct FlowChange {
  std::vector<Ref<model::Service>> services;
  std::vector<const FlowRow*> before;  // bands and stubs, without money passed on
  std::vector<const FlowRow*> after;
  bool begins = false;
  bool ends = false;
  bool unclear = false;        // in one of the years nobody says whether it runs
  bool untold = false;         // an agreement runs in the other year, and no flow of it is entered
  bool regrouped = false;      // the other year has the services in flows of another scope
  bool payer_changes = false;  // both known, and different in every reading
  bool payee_changes = false;
  bool form_changes = false;
  /// after − before, where one amount of each year is about the same thing.
  std::optional<base::Ore> difference;
  bool approximate = false;
  enum class Refusal : std::uint8_t {
    none,
    not_both_years,
    amount_unknown,
    several_amounts,
    other_agreement,  // the scope may be another: no difference means anything
    other_form,
    other_price_level,
    part_of_year,  // of one year only a part is told
  } refusal = Refusal::none;
  bool is_any() const;
};
/// In the order in which the services first come. `before` and `after` must outlive the answer.
std::vector<FlowChange> flow_changes(const Dataset& dataset, const FlowYear& before,
                                     const FlowYear& after);

}  // namespace avtal::answers
