#include <array>

#include "columns/parts.h"
#include "words/recognise.h"
#include "workbook/register_values.h"

namespace avtal::columns {
namespace {

using namespace words;
using workbook::DayOrder;
using workbook::Matter;
using workbook::MatterKind;

/// What is said of a matter.
struct Told {
  std::string title;
  std::string note;
};

int first_row(const Looked& looked, const Matter& matter) {
  return matter.rows.empty() ? 0 : looked.table.rows[matter.rows.front()].number;
}

Told told_of_cells(const Looked& looked, const Matter& matter) {
  const Language language = looked.language;
  const std::string head = head_of(looked, matter.column);
  const int row = first_row(looked, matter);
  switch (matter.kind) {
    case MatterKind::unreadable:
      return {say(language, recognise::unreadable, matter.count, head),
              say(language,
                  looked.preview.of_payments ? recognise::payment_unread_note
                                             : recognise::unreadable_note,
                  row, matter.example)};
    case MatterKind::own_unit:
      return {say(language, recognise::own_unit, matter.count),
              say(language, recognise::own_unit_note, row, matter.example)};
    case MatterKind::silent:
      return {say(language, recognise::silent, matter.count, head),
              say(language, recognise::silent_note, row, matter.example)};
    case MatterKind::several:
      return {say(language, recognise::several, matter.count),
              say(language, recognise::several_note, row, matter.example)};
    default:
      return {};
  }
}

Told told_of_days(const Looked& looked, const Matter& matter) {
  const Language language = looked.language;
  const std::string head = head_of(looked, matter.column);
  const int settled = matter.day_first + matter.month_first;
  return {say(language, recognise::day_order, matter.count, head, matter.example),
          settled == 0 ? say(language, recognise::day_order_open)
                       : say(language, recognise::day_order_note, matter.day_first, settled,
                             matter.month_first)};
}

Told told_of(const Looked& looked, const Matter& matter) {
  const Language language = looked.language;
  switch (matter.kind) {
    case MatterKind::day_order:
      return told_of_days(looked, matter);
    case MatterKind::unit:
      return {say(language, recognise::unit, head_of(looked, matter.column)),
              say(language, recognise::unit_note)};
    case MatterKind::currency:
      return {say(language, recognise::currency, matter.count),
              say(language, recognise::currency_note)};
    case MatterKind::zero:
      return {say(language, recognise::zero, matter.count), say(language, recognise::zero_note)};
    case MatterKind::nobody:
      return {say(language, recognise::nobody, matter.count),
              say(language, looked.preview.of_payments ? recognise::paid_to_nobody_note
                                                       : recognise::nobody_note)};
    case MatterKind::assumed:
      return {say(language, recognise::assumed, matter.count),
              say(language, recognise::assumed_note)};
    case MatterKind::people:
      return {say(language, recognise::about_people, head_of(looked, matter.column)),
              say(language, recognise::about_people_note)};
    case MatterKind::personal:
      return {say(language, recognise::personal, matter.count),
              say(language, recognise::personal_note)};
    default:
      return told_of_cells(looked, matter);
  }
}

void add_order(const Looked& looked, const Matter& matter, Element& item) {
  const Language language = looked.language;
  const DayOrder order = looked.mapping.columns[matter.column].order;
  Choice choice(item, "order-" + std::to_string(matter.column),
                say(language, recognise::which_order));
  if (order == DayOrder::unknown) choice.of("", say(language, recognise::not_chosen), true);
  choice.of("day", say(language, recognise::day_first), order == DayOrder::day_first);
  choice.of("month", say(language, recognise::month_first), order == DayOrder::month_first);
}

void add_unit(const Looked& looked, const Matter& matter, Element& item) {
  const Language language = looked.language;
  const int times = looked.mapping.columns[matter.column].times;
  Choice(item, "unit-" + std::to_string(matter.column), say(language, recognise::which_unit))
      .of("1", say(language, recognise::ones), times == 1)
      .of("1000", say(language, recognise::thousands), times == 1000)
      .of("1000000", say(language, recognise::millions), times == 1'000'000);
}

void add_currency(const Looked& looked, Element& item) {
  constexpr std::array kCurrencies = {"SEK", "EUR", "GBP", "USD", "NOK", "DKK"};
  const std::string& now = looked.mapping.currency;
  Choice choice(item, "currency", say(looked.language, recognise::which_currency));
  choice.of("", say(looked.language, recognise::no_currency), now.empty());
  bool is_listed = now.empty();
  for (const char* const currency : kCurrencies) {
    choice.of(currency, currency, now == currency);
    is_listed = is_listed || now == currency;
  }
  if (!is_listed) choice.of(now, now, true);
}

void add_split(const Looked& looked, const Matter& matter, Element& item) {
  Choice choice(item, "split", say(looked.language, recognise::which_split));
  choice.of("", say(looked.language, recognise::no_split), looked.mapping.split.empty());
  for (const std::string& part : matter.parts) {
    choice.of(part, say(looked.language, recognise::split_at, part), looked.mapping.split == part);
  }
}

void add_rows_button(const Looked& looked, const Matter& matter, const Told& told, Element& item) {
  if (matter.rows.empty()) return;
  Element& button =
      add_button(item, "", say(looked.language, recognise::show_rows), "rows-" + id_of(matter));
  with(button, "aria-label", say(looked.language, recognise::show_rows_of, told.title));
  with(button, "aria-pressed", looked.shown.matter == id_of(matter) ? "true" : "false");
}

void add_control(const Looked& looked, const Matter& matter, const Told& told, Element& item) {
  const Language language = looked.language;
  switch (matter.kind) {
    case MatterKind::day_order:
      add_order(looked, matter, item);
      break;
    case MatterKind::unit:
      add_unit(looked, matter, item);
      break;
    case MatterKind::currency:
      add_currency(looked, item);
      break;
    case MatterKind::several:
      add_split(looked, matter, item);
      break;
    case MatterKind::assumed:
      with(add_button(item, "", say(language, recognise::assume), "assume"), "aria-pressed",
           looked.mapping.start_from_award ? "true" : "false");
      break;
    case MatterKind::people:
      with(add_button(item, "", say(language, recognise::read_anyway),
                      "read-" + std::to_string(matter.column)),
           "aria-label", say(language, recognise::read_anyway_of, head_of(looked, matter.column)));
      break;
    default:
      add_rows_button(looked, matter, told, item);
  }
}

std::string_view weight_of(MatterKind kind) {
  switch (kind) {
    case MatterKind::unreadable:
      return "bad";
    case MatterKind::day_order:
    case MatterKind::own_unit:
    case MatterKind::currency:
    case MatterKind::silent:
    case MatterKind::several:
    case MatterKind::assumed:
    case MatterKind::personal:
      return "doubt";
    default:
      return "plain";
  }
}

void add_matter(const Looked& looked, const Matter& matter, Element& list) {
  const Told told = told_of(looked, matter);
  Element& item = add(list, el("li", weight_of(matter.kind), {}, id_of(matter)));
  Element& words = add(item, el("div", ""));
  add(words, el("strong", "", told.title));
  add(words, el("p", "", told.note));
  add_control(looked, matter, told, item);
}

/// All columns without a place are one matter.
void add_no_place(const Looked& looked, Element& list) {
  int count = 0;
  int values = 0;
  std::string names;
  for (const Matter& each : looked.preview.matters) {
    if (each.kind != MatterKind::no_place) continue;
    ++count;
    values += each.count;
    names += (names.empty() ? "" : ", ") + head_of(looked, each.column);
  }
  if (count == 0) return;
  Element& item = add(list, el("li", "plain", {}, "no-place"));
  Element& words = add(item, el("div", ""));
  add(words, el("strong", "", say(looked.language, recognise::no_place, count, names)));
  const Phrase<1>& note =
      looked.preview.of_payments ? recognise::only_counted_note : recognise::no_place_note;
  add(words, el("p", "", say(looked.language, note, values)));
}

}  // namespace

std::string id_of(const Matter& matter) {
  return "matter-" + std::to_string(static_cast<int>(matter.kind)) + "-" +
         std::to_string(matter.column);
}

Element matters_part(const Looked& looked) {
  Element part = el("section", "matters", {}, "matters");
  add(part, el("h3", "", say(looked.language, recognise::decide)));
  Element& list = add(part, el("ul", ""));
  bool placed = false;
  for (const Matter& each : looked.preview.matters) {
    if (each.kind > MatterKind::no_place && !placed) {
      add_no_place(looked, list);
      placed = true;
    }
    if (each.kind != MatterKind::no_place) add_matter(looked, each, list);
  }
  if (!placed) add_no_place(looked, list);
  if (list.children.empty()) {
    add(part, el("p", "", say(looked.language, recognise::nothing_to_decide)));
  }
  return part;
}

}  // namespace avtal::columns
