// The rows of the picture as a table.

#include <array>

#include "scene/controls.h"
#include "scene/flow_table.h"
#include "scene/flows_parts.h"
#include "scene/icon_block.h"
#include "words/flows.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

struct Column {
  FlowColumn column;
  std::optional<state::FlowSort> sort;
};

constexpr std::array<Column, 9> kColumns = {{
    {FlowColumn::flow, state::FlowSort::flow},
    {FlowColumn::service, state::FlowSort::service},
    {FlowColumn::payer, state::FlowSort::payer},
    {FlowColumn::payee, state::FlowSort::payee},
    {FlowColumn::form, std::nullopt},
    {FlowColumn::amount, state::FlowSort::amount},
    {FlowColumn::level, std::nullopt},
    {FlowColumn::status, state::FlowSort::status},
    {FlowColumn::counted, std::nullopt},
}};

Block head_cell(const Flows& f, const FlowTable& table, std::size_t i) {
  const Column& column = kColumns[i];
  const std::string& title = table.heads[static_cast<std::size_t>(column.column)];
  Block cell{.kind = Kind::column_header,
             .style = column.column == FlowColumn::amount ? Style::number : Style::none};
  if (!column.sort || f.request.around.bare) {
    cell.text = title;
    return cell;
  }
  const bool sorted = f.request.view.flow_sort == *column.sort;
  // Amounts begin with the largest.
  const bool reversed = sorted && f.request.view.sort_reversed;
  const bool falling = reversed != (column.column == FlowColumn::amount);
  cell.sorted = !sorted ? 0 : falling ? -1 : 1;
  Block& button = document::add(
      cell, {.kind = Kind::button,
             .id = "sort:" + std::to_string(i),
             .text = title,
             .hint = f.speech(f.year).say(sorted ? flows::sorted_by : flows::sort_by, title),
             .action = changed(f.request.view, [&](state::ViewState& view) {
               view.flow_sort = *column.sort;
               view.sort_reversed = sorted && !reversed;
             })});
  if (sorted) document::add(button, icon_block(falling ? Icon::down : Icon::up));
  return cell;
}

/// The working stands below the amount it leads to.
Block amount_cell(const FlowTableRow& row) {
  Block cell{.kind = Kind::cell,
             .text = row.cells[static_cast<std::size_t>(FlowColumn::amount)],
             .style = row.missing ? Style::missing : Style::number};
  const std::string& working = row.cells[static_cast<std::size_t>(FlowColumn::working)];
  if (!working.empty()) {
    document::add(cell, {.kind = Kind::paragraph, .text = "= " + working, .style = Style::note});
  }
  return cell;
}

Block name_cell(const FlowTableRow& row) {
  Block cell{.kind = Kind::row_header};
  document::add(cell, {.kind = Kind::link,
                       .id = "row:" + row.id + ":name",
                       .text = row.cells.front(),
                       .action = state::Select{row.id}});
  return cell;
}

Block row_block(const Flows& f, const FlowTableRow& row) {
  Block line{
      .kind = Kind::row, .id = "row:" + row.id, .current = f.request.view.selected == row.id};
  for (const Column& column : kColumns) {
    if (column.column == FlowColumn::flow) {
      document::add(line, name_cell(row));
    } else if (column.column == FlowColumn::amount) {
      document::add(line, amount_cell(row));
    } else {
      document::add(
          line, {.kind = Kind::cell, .text = row.cells[static_cast<std::size_t>(column.column)]});
    }
  }
  return line;
}

}  // namespace

void add_flow_table(const Flows& f, Block& view) {
  const FlowTable table = flow_table(f.prepared, f.request.view);
  Block& all = document::add(view, {.kind = Kind::group, .id = "flows"});
  if (table.rows.empty()) {
    document::add(all, {.kind = Kind::paragraph,
                        .text = f.speech(f.year).say(flows::no_rows, std::to_string(f.year))});
    return;
  }
  Block& sheet =
      document::add(all, {.kind = Kind::table, .id = "flows:table", .style = Style::sorted});
  document::add(sheet, {.kind = Kind::caption, .text = table.caption, .style = Style::unseen});
  Block& head = document::add(sheet, {.kind = Kind::table_head});
  Block& titles = document::add(head, {.kind = Kind::row});
  for (std::size_t i = 0; i < kColumns.size(); ++i) {
    document::add(titles, head_cell(f, table, i));
  }
  Block& body = document::add(sheet, {.kind = Kind::table_body});
  for (const FlowTableRow& row : table.rows) document::add(body, row_block(f, row));
  Block& foot = document::add(all, {.kind = Kind::group, .id = "table:foot", .style = Style::foot});
  document::add(foot, {.kind = Kind::paragraph,
                       .id = "table:total",
                       .text = table.total_label + ": " + table.total_text,
                       .style = Style::value});
  if (f.request.around.bare) return;
  document::add(foot, {.kind = Kind::button,
                       .id = "table:csv",
                       .text = f.say(flows::download),
                       .command = CommandKind::download_year});
}

}  // namespace avtal::scene
