#pragma once
// The rows of a year as a table: picture, table, text version and CSV have the same.

#include <optional>
#include <string>
#include <vector>

#include "answers/yearly_flows.h"
#include "prepared/prepared.h"

namespace avtal::scene {

struct FlowTableRow {
  std::string id;  // of the flow
  std::vector<std::string> cells;
  std::optional<base::Ore> amount;  // of a band; exact
  std::string outcome;              // what was paid in the year, and how it differs; may be empty
  std::optional<base::Ore> paid;    // the same in kronor
  bool counted = false;
  bool missing = false;                           // nobody says how much
  bool price = false;                             // what one costs stands for the amount
  bool approximate = false;                       // the amount is only about right
  std::optional<std::size_t> service = {};        // the one it is for, if it is one
  model::Status status = model::Status::unknown;  // of what stands in the row
};

/// The columns, in order.
enum class FlowColumn : std::uint8_t {
  flow,
  service,
  payer,
  payee,
  form,
  amount,
  level,
  status,
  working,
  counted,
  unit,
  sources
};
inline constexpr std::size_t kFlowColumns = 12;

struct FlowTable {
  std::string caption;
  std::vector<std::string> heads;
  std::vector<FlowTableRow> rows;  // in the order asked for
  std::string total_label;
  std::string total_text;          // in the prices asked for, or that there is none
  std::optional<base::Ore> total;  // the sum of the counted rows to the öre
  std::string counted_text;        // how many of the rows are in it

  /// What of the total rests on amounts that are stated, proposed and so on.
  struct Share {
    model::Status status = model::Status::stated;
    int count = 0;
    std::string text;
  };
  std::vector<Share> shares;  // where there is more than one kind; then they add up
  int missing = 0;            // rows without an amount
  std::string missing_text;   // of those; empty: there are none
};

/// The year that the state shows: the one chosen, else that of the as-of date.
int flow_year_of(const Prepared& prepared, const state::ViewState& view);
/// In the prices and with the assumptions that the state asks for.
/// What of the asked-for part the dataset has; what it does not have asks for nothing.
answers::FlowPart flow_part(const model::Dataset& dataset, const state::FlowPart& asked);
answers::FlowRequest flow_request(const state::ViewState& view, int year);

FlowTable flow_table(const Prepared& prepared, const state::ViewState& view);

}  // namespace avtal::scene
