// The rows of the picture as a table.

#include <array>

#include "kit/block_parts.h"
#include "kit/tables.h"
#include "say/flow_table.h"
#include "views/flows/flows_parts.h"
#include "words/common.h"
#include "words/flows.h"
#include "words/labels.h"
#include "words/outcomes.h"
#include "words/text.h"

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

SortHead head_of(const Flows& f, const FlowTable& table, std::size_t i) {
  const Column& column = kColumns[i];
  const std::string& title = table.heads[static_cast<std::size_t>(column.column)];
  SortHead head{.id = "sort:" + std::to_string(i), .text = title, .hint = {}};
  const bool amount = column.column == FlowColumn::amount;
  if (amount) head.style = Style::number;
  if (!column.sort || f.request.around.bare) return head;
  const bool sorted = f.request.view.flow_sort == *column.sort;
  const bool reversed = sorted && f.request.view.sort_reversed;
  head.hint = f.say(sorted ? common::sorted_by : common::sort_by, title);
  head.sorted = !sorted ? 0 : reversed != amount ? -1 : 1;  // amounts begin with the largest
  head.action = changed(f.request.view, [&](state::ViewState& view) {
    view.flow_sort = *column.sort;
    view.sort_reversed = sorted && !reversed;
  });
  return head;
}

/// The working stands below the amount it leads to, and what was paid below what was agreed.
Block amount_cell(const FlowTableRow& row, state::Language language) {
  Block cell{.kind = Kind::cell,
             .text = row.cells[static_cast<std::size_t>(FlowColumn::amount)],
             .style = row.missing && !row.price ? Style::missing
                      : row.amount              ? Style::number
                                                : Style::none};
  const std::string& working = row.cells[static_cast<std::size_t>(FlowColumn::working)];
  if (!working.empty()) {
    document::add(cell, {.kind = Kind::paragraph, .text = "= " + working, .style = Style::note});
  }
  if (!row.outcome.empty()) {
    document::add(cell, {.kind = Kind::paragraph,
                         .text = words::say(language, outcomes::told, row.outcome),
                         .style = Style::note});
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

/// The sign that the picture has stands before its word, which says it aloud.
Block status_cell(const FlowTableRow& row, state::Language language) {
  Block cell{.kind = Kind::cell};
  add_marks(cell, {mark_of(row.status)}, language);
  cell.children.front().label.clear();
  document::add(cell, {.kind = Kind::text,
                       .text = row.cells[static_cast<std::size_t>(FlowColumn::status)],
                       .style = row.missing && !row.price ? Style::missing : Style::none});
  return cell;
}

/// That what is missing is in no sum is as plain to see as that it is missing.
Block counted_cell(const FlowTableRow& row) {
  Block cell{.kind = Kind::cell};
  document::add(cell, {.kind = Kind::text,
                       .text = row.cells[static_cast<std::size_t>(FlowColumn::counted)],
                       .style = row.missing ? Style::missing : Style::none});
  return cell;
}

Block service_cell(const FlowTableRow& row) {
  return {.kind = Kind::cell,
          .text = row.cells[static_cast<std::size_t>(FlowColumn::service)],
          .service = row.service};
}

Block row_block(const Flows& f, const FlowTableRow& row) {
  Block line{
      .kind = Kind::row, .id = "row:" + row.id, .current = f.request.view.selected == row.id};
  for (const Column& column : kColumns) {
    if (column.column == FlowColumn::flow) {
      document::add(line, name_cell(row));
    } else if (column.column == FlowColumn::amount) {
      document::add(line, amount_cell(row, f.language));
    } else if (column.column == FlowColumn::status) {
      document::add(line, status_cell(row, f.language));
    } else if (column.column == FlowColumn::service) {
      document::add(line, service_cell(row));
    } else if (column.column == FlowColumn::counted) {
      document::add(line, counted_cell(row));
    } else {
      document::add(
          line, {.kind = Kind::cell, .text = row.cells[static_cast<std::size_t>(column.column)]});
    }
  }
  return line;
}

/// «a 2 angivet 3 100 000 kr + b 1 beräknat 300 000 kr», and how many are in no sum.
void add_shares(const Flows& f, const FlowTable& table, Block& foot) {
  if (table.shares.empty() && table.missing_text.empty()) return;
  Block& line =
      document::add(foot, {.kind = Kind::paragraph, .id = "table:shares", .style = Style::note});
  const auto add = [&](Mark mark, std::string text, Style style) {
    Block& part = document::add(line, {.kind = Kind::text, .style = style});
    add_marks(part, {mark}, f.language);
    part.children.front().label.clear();
    document::add(part, {.kind = Kind::text, .text = std::move(text)});
  };
  for (const FlowTable::Share& share : table.shares) {
    if (&share != &table.shares.front()) document::add(line, {.kind = Kind::text, .text = " + "});
    add(mark_of(share.status), share.text, Style::none);
  }
  if (!table.missing_text.empty()) add(Mark::unknown, table.missing_text, Style::missing);
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
  std::vector<SortHead> heads;
  for (std::size_t i = 0; i < kColumns.size(); ++i) heads.push_back(head_of(f, table, i));
  Block& body = add_table(all, "flows:table", table.caption, heads);
  for (const FlowTableRow& row : table.rows) document::add(body, row_block(f, row));
  Block& foot = document::add(all, {.kind = Kind::group, .id = "table:foot", .style = Style::foot});
  document::add(foot, {.kind = Kind::paragraph,
                       .id = "table:total",
                       .text = table.total_label + ": " + table.total_text,
                       .style = Style::value});
  if (!table.counted_text.empty()) {
    document::add(foot, {.kind = Kind::paragraph,
                         .id = "table:counted",
                         .text = table.counted_text,
                         .style = Style::count});
  }
  add_shares(f, table, foot);
  if (f.request.around.bare) return;
  document::add(foot, {.kind = Kind::button,
                       .id = "table:csv",
                       .text = f.say(flows::download),
                       .command = CommandKind::download_year});
}

void add_yearly_table(const Flows& f, Block& view) {
  document::add(view, {.kind = Kind::heading,
                       .id = "section:years",
                       .text = f.say(text::flows_yearly),
                       .level = 3});
  Block& body =
      add_table(view, "years:table", f.say(text::flows_yearly_caption),
                std::vector<std::string>{f.say(text::flows_year), f.say(text::flows_known),
                                         f.say(labels::status), f.say(text::flows_missing),
                                         f.say(labels::price_level)});
  for (const answers::FlowYear* each : f.years) {
    const answers::FlowYear& year = *each;
    const FlowSpeech speech = f.speech(year.year);
    const bool any = year.counted > 0;
    std::vector<std::string> levels;
    for (const std::optional<int> level : year.price_levels) {
      levels.push_back(words::price_level(level, f.language));
    }
    const std::string name = std::to_string(year.year);
    Block& row =
        add_row(body, "year-row:" + name,
                {"", any ? told_sum(speech, year) : f.say(flows::nothing_known),
                 any ? std::string(words::status_word(year.status, f.language)) : std::string(),
                 std::to_string(year.missing), words::joined(levels, f.language)});
    row.current = year.year == f.year;
    document::add(
        row.children.front(),
        {.kind = Kind::link, .id = "year:" + name, .text = name, .action = to_year(f, year.year)});
  }
}

}  // namespace avtal::scene
