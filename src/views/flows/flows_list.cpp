// The flows as a list, where the page is narrow: payer by payer, a bar for each amount, all on one
// scale; of two years, one bar below the other.

#include <algorithm>
#include <cmath>

#include "kit/block_parts.h"
#include "scene/icon_block.h"
#include "views/flows/flows_parts.h"
#include "words/flows.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowPlace;
using answers::FlowRow;
using answers::FlowYear;
using document::Block;
using document::Kind;
using document::Part;
using document::Style;
using namespace words;
using Body = std::optional<model::Ref<model::Organization>>;

constexpr float kUnknownBar = 25;  // percent

struct List {
  const Flows& f;
  std::vector<const FlowYear*> years;  // one, or those that are compared
  double widest = 0;                   // in öre, of all years
};

double widest(const Flows& f) {
  double most = 0;
  for (const FlowYear* year : f.years) {
    for (const FlowRow& row : year->rows) {
      if (row.amount) most = std::max(most, std::fabs(static_cast<double>(row.amount->value)));
    }
  }
  return most;
}

/// What it shows stands in words below it.
Block bar_of(const List& l, const FlowRow& row) {
  Block bar{.kind = Kind::drawing, .service = service_index(row)};
  if (!row.amount) {
    document::add(
        bar, {.kind = Kind::shape, .style = Style::hole, .part = Part{0, 0, kUnknownBar, 100}});
    return bar;
  }
  const double part = std::fabs(static_cast<double>(row.amount->value)) / l.widest;
  const Part place{0, 0, std::max(0.5F, static_cast<float>(part * 100)), 100};
  document::add(bar, {.kind = Kind::shape,
                      .style = is_hatched(row) || !row.counted ? Style::ending : Style::held,
                      .part = place});
  return bar;
}

/// "ca 1,9 mnkr (b)", after the year where two are compared.
Block amount_of(const List& l, const FlowYear& year, const FlowRow& row) {
  const FlowSpeech speech = l.f.speech(year.year);
  const bool is_known = row.amount || row.line.is_price();
  Block line{.kind = Kind::paragraph, .style = is_known ? Style::value : Style::missing};
  if (l.years.size() > 1) line.text = std::to_string(year.year) + ": ";
  document::add(line, {.kind = Kind::strong, .text = amount_text(speech, row)});
  add_marks(line, {is_known ? mark_of(row.status) : Mark::unknown}, l.f.language);
  if (const auto icon = form_icon(row)) {
    document::add(line, icon_block(*icon));
    document::add(line, {.kind = Kind::text,
                         .text = std::string(words::form_word(row.form, l.f.language)),
                         .style = Style::sub});
  }
  return line;
}

Block note_of(const List& l, const FlowYear& year, const FlowRow& row) {
  const FlowSpeech speech = l.f.speech(year.year);
  std::string note = "\u2192 " + taker_text(speech, row);
  for (const std::string& part :
       {uncounted_text(speech, row), working_text(speech, row), level_text(speech, row)}) {
    if (!part.empty()) note += ", " + part;
  }
  return {.kind = Kind::paragraph, .text = std::move(note), .style = Style::note};
}

const FlowRow* row_in(const FlowYear& year, const FlowRow& like) {
  for (const FlowRow& row : year.rows) {
    if (row.place != FlowPlace::note && row.flow.index == like.flow.index &&
        row.giver() == like.giver()) {
      return &row;
    }
  }
  return nullptr;
}

void add_row(const List& l, const FlowRow& row, Block& rows) {
  const model::MoneyFlow& flow = l.f.dataset.at(row.flow);
  Block& item = document::add(rows, {.kind = Kind::item,
                                     .id = "flow:" + flow.id,
                                     .service = service_index(row),
                                     .current = l.f.request.view.selected == flow.id});
  document::add(item, {.kind = Kind::link,
                       .id = "flow:" + flow.id + ":name",
                       .text = words::local(flow.name, l.f.language),
                       .action = state::Select{flow.id}});
  const FlowRow* noted = nullptr;
  const FlowYear* of = nullptr;
  for (const FlowYear* year : l.years) {
    const FlowRow* each = row_in(*year, row);
    if (each == nullptr) {
      document::add(item,
                    {.kind = Kind::paragraph,
                     .text = std::to_string(year->year) + ": " + l.f.say(flows::none_that_year),
                     .style = Style::value});
      continue;
    }
    document::add(item, bar_of(l, *each));
    document::add(item, amount_of(l, *year, *each));
    noted = each;
    of = year;
  }
  if (noted != nullptr) document::add(item, note_of(l, *of, *noted));
}

void add_payer_head(const List& l, const FlowYear& year, const Body& payer, Block& part) {
  const FlowSpeech speech = l.f.speech(year.year);
  const answers::Known known =
      payer ? answers::balance_of(year, *payer).out : answers::known_of_nobody(year, true);
  std::string sum = known_text(speech, year, known);
  if (known.count > 0 && known.missing > 0) {
    sum = speech.say(flows::known_and_missing, sum,
                     missing_text(speech, known.missing, known.unread, known.prices));
  }
  const std::string which = l.years.size() > 1 ? " " + std::to_string(year.year) : std::string();
  document::add(part, {.kind = Kind::paragraph,
                       .text = l.f.say(labels::pays) + which + ": " + sum,
                       .style = Style::lead});
}

std::vector<Body> payers_of(const List& l) {
  std::vector<Body> payers;
  for (const FlowYear* year : l.years) {
    for (const FlowRow& row : year->rows) {
      if (row.place == FlowPlace::note) continue;
      if (std::find(payers.begin(), payers.end(), row.giver()) == payers.end()) {
        payers.push_back(row.giver());
      }
    }
  }
  return payers;
}

/// Each once, those with an amount first.
std::vector<const FlowRow*> rows_of(const List& l, const Body& payer) {
  std::vector<const FlowRow*> rows;
  for (const bool known : {true, false}) {
    for (const FlowYear* year : l.years) {
      for (const FlowRow& row : year->rows) {
        if (row.place == FlowPlace::note || row.giver() != payer) continue;
        if (row.amount.has_value() != known) continue;
        const bool there = std::any_of(rows.begin(), rows.end(), [&](const FlowRow* each) {
          return each->flow.index == row.flow.index;
        });
        if (!there) rows.push_back(&row);
      }
    }
  }
  return rows;
}

}  // namespace

void add_flow_list(const Flows& f, Block& view) {
  List list{f, {&f.of(f.year)}, widest(f)};
  if (f.compare) list.years = {&f.of(f.earlier()), &f.of(f.later())};
  const FlowYear& last = *list.years.back();
  Block& all = document::add(
      view,
      {.kind = Kind::group, .id = "flows", .label = flows_finding(f.speech(f.year), f.of(f.year))});
  for (const Body& payer : payers_of(list)) {
    const std::string name =
        payer ? body_text(f.speech(last.year), last, *payer, true) : f.say(flows::no_payer);
    Block& part = document::add(all, {.kind = Kind::group});
    document::add(part, {.kind = Kind::heading, .text = name, .level = 3});
    for (const FlowYear* year : list.years) add_payer_head(list, *year, payer, part);
    Block& rows = document::add(part, {.kind = Kind::list, .style = Style::bars});
    for (const FlowRow* row : rows_of(list, payer)) add_row(list, *row, rows);
  }
}

}  // namespace avtal::scene
