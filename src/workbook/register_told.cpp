#include "workbook/register_told.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/phrase.h"
#include "base/text.h"
#include "workbook/ledger_cells.h"
#include "workbook/register_cells.h"
#include "workbook/register_said.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using model::LocalText;
using tables::Row;
using tables::said;
using tables::Table;

constexpr std::size_t kLongestRemark = 4000;
constexpr std::string_view kNoDay = "1970-01-01";

std::size_t rows_count(const Table& table) {
  return static_cast<std::size_t>(std::count_if(table.rows.begin() + (table.rows.empty() ? 0 : 1),
                                                table.rows.end(),
                                                [](const Row& row) { return !row.empty(); }));
}

/// "-12,50 kr", or one for each currency.
LocalText text_of(const CurrencySums& sums) {
  LocalText all;
  for (const auto& [currency, ore] : sums.all()) {
    const LocalText one = money_text(ore, currency);
    all.sv += (all.sv.empty() ? "" : ", ") + one.sv;
    all.en += (all.en.empty() ? "" : ", ") + one.en;
  }
  return all;
}

/// The phrase, with words that have a text in each language.
template <std::size_t N, class... With>
LocalText said_in_both(const base::Phrase<N>& phrase, const With&... with) {
  return {base::filled(phrase.in(base::Language::sv), {{with.sv}...}),
          base::filled(phrase.in(base::Language::en), {{with.en}...})};
}
LocalText same(const std::string& text) { return {text, text}; }

const base::Phrase<>& meaning_told(Meaning meaning, bool of_payments) {
  if (of_payments && meaning == Meaning::buyer) return register_said::who_pays;
  if (of_payments && meaning == Meaning::supplier) return register_said::who_is_paid;
  return register_said::kMeanings[static_cast<std::size_t>(meaning)];
}

LocalText told_of_payments(const std::string& rows, const LedgerNotes& notes) {
  if (notes.summed == 0) return said(register_said::no_payments, rows);
  return said_in_both(register_said::payments, same(std::to_string(notes.summed)), same(rows),
                      text_of(notes.paid));
}

LocalText told_of_currency(const Mapping& mapping, int count) {
  const std::string amounts = std::to_string(count);
  if (mapping.currency.empty()) return said(register_said::without_currency, amounts);
  return said(register_said::currency_read, amounts, mapping.currency);
}

/// The rows of a supplier ledger that are in no sum.
void tell_gaps(const Table& table, const Mapping& mapping, const LedgerNotes& notes,
               std::vector<tables::Remark>& remarks) {
  const RegisterCells cells(mapping);
  const auto tell = [&](const LedgerGap& gap, Meaning meaning, LocalText text,
                        const base::Phrase<>& mend) {
    if (gap.rows.empty()) return;
    const std::size_t column = cells.column_of(meaning);
    const bool has_column = column < mapping.columns.size();
    remarks.push_back({table.name, gap.rows.front(),
                       has_column ? mapping.columns[column].head : std::string(), std::move(text),
                       said(mend)});
  };
  const LedgerGap& amounts = notes.bad_amount;
  const LedgerGap& days = notes.bad_day;
  tell(amounts, Meaning::paid,
       said_in_both(register_said::amounts_unread, same(amounts.example), rows_text(amounts.rows)),
       register_said::mend_amounts);
  tell(notes.no_amount, Meaning::paid,
       said_in_both(register_said::amounts_missing, rows_text(notes.no_amount.rows)),
       register_said::fill_in);
  tell(days, Meaning::paid_on,
       said_in_both(register_said::days_unread, same(days.example), rows_text(days.rows),
                    text_of(days.sums)),
       register_said::mend_days);
  tell(notes.no_day, Meaning::paid_on,
       said_in_both(register_said::days_missing, rows_text(notes.no_day.rows),
                    text_of(notes.no_day.sums)),
       register_said::fill_in);
}

}  // namespace

std::string kept_of(const Row& row, const Mapping& mapping, RegisterNotes& notes) {
  std::string all;
  for (std::size_t c = 0; c < mapping.columns.size(); ++c) {
    if (mapping.columns[c].meaning == Meaning::left_out && !row.at(c).empty()) ++notes.left_out[c];
    if (mapping.columns[c].meaning != Meaning::nothing) continue;
    const std::string value = tidy(row.at(c).text);
    if (value.empty()) continue;
    if (has_personal_number(value)) {
      ++notes.personal;
      continue;
    }
    ++notes.kept[c];
    all += (all.empty() ? "" : "; ") + mapping.columns[c].head + ": " + value;
  }
  return std::string(base::truncated_utf8(all, kLongestRemark));
}

std::string newest_day(const RegisterNotes& notes) {
  return notes.newest.empty() ? std::string(kNoDay) : notes.newest;
}

void tell_unread(const Table& table, const Mapping& mapping, const RegisterNotes& notes,
                 std::vector<tables::Remark>& remarks) {
  if (is_ledger(mapping)) tell_gaps(table, mapping, notes.ledger, remarks);
  for (const auto& [column, unread] : notes.unread) {
    if (unread.count == 0) continue;
    remarks.push_back({table.name, unread.first_row, mapping.columns[column].head,
                       said(register_said::unread, std::to_string(unread.count),
                            std::to_string(unread.filled), unread.first_text),
                       said(register_said::mend_unread)});
  }
}

std::vector<LocalText> summary_of(const Table& table, const Mapping& mapping,
                                  const RegisterNotes& notes, const RegisterBodies& bodies) {
  std::vector<LocalText> lines;
  const auto number = [](std::size_t count) { return std::to_string(count); };
  const bool of_payments = is_ledger(mapping);
  const std::string rows = number(rows_count(table));
  lines.push_back(of_payments ? told_of_payments(rows, notes.ledger)
                              : said(register_said::agreements, rows));
  for (std::size_t c = 0; c < mapping.columns.size(); ++c) {
    const RegisterColumn& column = mapping.columns[c];
    const bool has_place =
        column.meaning != Meaning::nothing && column.meaning != Meaning::left_out;
    if (!has_place) continue;
    const base::Phrase<>& shown = meaning_told(column.meaning, of_payments);
    LocalText line =
        said(register_said::is_read_as, column.head, std::string(shown.in(base::Language::sv)));
    line.en =
        said(register_said::is_read_as, column.head, std::string(shown.in(base::Language::en))).en;
    lines.push_back(std::move(line));
  }
  for (const auto& [c, count] : notes.kept) {
    lines.push_back(said(of_payments ? register_said::counted : register_said::kept,
                         mapping.columns[c].head, std::to_string(count)));
  }
  for (const auto& [c, count] : notes.left_out) {
    lines.push_back(said(register_said::left_out, mapping.columns[c].head, std::to_string(count)));
  }
  for (const RegisterBodies::Body& body : bodies.all()) {
    if (body.spellings.size() < 2) continue;
    std::string others;
    for (const auto& [name, spelling] : body.spellings) {
      if (name != body.name()) others += (others.empty() ? "" : ", ") + name;
    }
    lines.push_back(said(register_said::several_spellings, body.name(), others));
  }
  const auto counted = [&lines](const base::Phrase<1>& phrase, int count) {
    if (count > 0) lines.push_back(said(phrase, std::to_string(count)));
  };
  counted(register_said::assumed_starts, notes.assumed);
  counted(register_said::undated, notes.undated);
  counted(register_said::nobody, notes.nobody);
  counted(register_said::several_suppliers, notes.several);
  counted(register_said::zeros, notes.zeros);
  counted(register_said::silent, notes.silent);
  counted(register_said::without_currency, notes.without_currency);
  counted(register_said::personal_numbers, notes.personal);
  counted(register_said::other_numbers, notes.ledger.other_numbers);
  if (notes.ledger.without_currency > 0) {
    lines.push_back(told_of_currency(mapping, notes.ledger.without_currency));
  }
  if (mapping.issued.empty()) {
    lines.push_back(said(register_said::issued_is_newest, newest_day(notes)));
  }
  return lines;
}

}  // namespace avtal::workbook
