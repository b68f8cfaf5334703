#include "export/year_table.h"

#include <utility>

#include "export/table_writer.h"
#include "say/flow_table.h"
#include "words/labels.h"
#include "words/outcomes.h"
#include "words/say.h"

namespace avtal::exporting {
namespace {

constexpr const char* kKeys[scene::kFlowColumns] = {
    "flow",   "service", "payer",   "payee",           "form",   "amount", "level",
    "status", "working", "counted", "amount_per_unit", "sources"};
constexpr auto kAmount = static_cast<std::size_t>(scene::FlowColumn::amount);

}  // namespace

Table year_table(const scene::Prepared& prepared, const state::ViewState& view) {
  const scene::FlowTable shown = scene::flow_table(prepared, view);
  Table table;
  table.columns.push_back({"flow_id", "Id"});
  for (std::size_t i = 0; i < scene::kFlowColumns; ++i) {
    table.columns.push_back({kKeys[i], shown.heads[i]});
    if (i != kAmount) continue;
    table.columns.push_back(
        {"amount_as_shown", words::say(view.language, words::labels::amount_as_shown)});
    table.columns.push_back({"outcome", words::say(view.language, words::outcomes::outcome)});
  }
  for (const scene::FlowTableRow& row : shown.rows) {
    std::vector<Cell>& cells = table.rows.emplace_back();
    cells.push_back({row.id});
    for (std::size_t i = 0; i < scene::kFlowColumns; ++i) {
      if (i == kAmount)
        cells.push_back({row.amount ? kronor_text(*row.amount) : "", row.amount.has_value()});
      cells.push_back({row.cells[i]});
      if (i != kAmount) continue;
      cells.push_back({row.paid ? kronor_text(*row.paid) : row.outcome, row.paid.has_value()});
    }
  }
  return table;
}

}  // namespace avtal::exporting
