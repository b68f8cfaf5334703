#include "workbook/register_preview.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <utility>

#include "base/text.h"
#include "workbook/ledger_cells.h"
#include "workbook/ledger_parties.h"
#include "workbook/register_cells.h"
#include "workbook/register_preview_parts.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using tables::Cell;
using tables::CellKind;
using tables::Row;
using tables::Table;

constexpr std::size_t kRowsOfMatter = 100;
constexpr std::size_t kFirstRows = 4;

CellReading reading_of_day(const std::string& text, const RegisterColumn& column) {
  if (says_nothing(text)) return CellReading::silent;
  const std::optional<std::string> day = day_of(text, column.order);
  const bool open_start = day == ".." && column.meaning != Meaning::end;
  if (!day || open_start) return CellReading::cannot;
  return could_be_two_days(text) ? CellReading::by_choice : CellReading::read;
}

CellReading reading_of_amount(const std::string& text, const RegisterColumn& column) {
  if (says_nothing(text)) return CellReading::silent;
  const std::optional<RegisterAmount> amount = money_in(text, column.decimal, column.times);
  if (!amount) return CellReading::cannot;
  if (is_zero(amount->amount)) return CellReading::silent;
  const std::optional<int> own = own_times(text);
  return own && *own != column.times ? CellReading::by_choice : CellReading::read;
}

bool is_currency(const std::string& text) {
  return text.size() == 3 &&
         std::all_of(text.begin(), text.end(), [](char c) { return (c >= 'A' && c <= 'Z'); });
}

Proof proof_of(const RegisterColumn& column, Meaning guess) {
  switch (column.meaning) {
    case Meaning::nothing:
      return Proof::kept;
    case Meaning::left_out:
      return Proof::people;
    case Meaning::start:
    case Meaning::end:
    case Meaning::awarded:
    case Meaning::amount:
    case Meaning::paid:
    case Meaning::paid_on:
    case Meaning::currency:
    case Meaning::notice:
      return Proof::values;
    default:
      return guess == column.meaning ? Proof::head : Proof::choice;
  }
}

/// Goes through the rows once, and notes what there is to decide.
class Looking {
 public:
  Looking(const Table& table, const Mapping& mapping)
      : table_(table), mapping_(mapping), cells_(mapping), parties_(mapping) {
    preview_.columns.resize(mapping.columns.size());
    preview_.of_payments = is_ledger(mapping);
  }

  RegisterPreview done() {
    count_rows();
    const Mapping guess = guessed(table_);
    for (std::size_t c = 0; c < mapping_.columns.size(); ++c) {
      preview_.columns[c].proof = proof_of(mapping_.columns[c], guess.columns[c].meaning);
      if (mapping_.columns[c].meaning == Meaning::amount) matter(MatterKind::unit, c).count = 1;
    }
    for (const std::size_t r : rows_) look_at(r);
    std::stable_sort(preview_.matters.begin(), preview_.matters.end(),
                     [](const Matter& a, const Matter& b) { return a.kind < b.kind; });
    settle_matters();
    preview_.samples = samples();
    if (preview_.of_payments) {
      count_parties();
    } else {
      find_groups(table_, rows_, mapping_, preview_);
      find_strips(table_, rows_, mapping_, preview_);
    }
    return std::move(preview_);
  }

 private:
  void count_rows() {
    for (std::size_t r = 1; r < table_.rows.size(); ++r) {
      if (!table_.rows[r].empty()) rows_.push_back(r);
    }
    preview_.all_rows = static_cast<int>(rows_.size());
    if (rows_.size() > kRowsLookedThrough) rows_.resize(kRowsOfLargeOnes);
    preview_.rows = static_cast<int>(rows_.size());
  }

  Matter& matter(MatterKind kind, std::size_t column) {
    for (Matter& each : preview_.matters) {
      if (each.kind == kind && each.column == column) return each;
    }
    preview_.matters.push_back({kind, column});
    return preview_.matters.back();
  }
  void note(MatterKind kind, std::size_t column, std::size_t row, const std::string& example) {
    Matter& found = matter(kind, column);
    if (found.count++ == 0) found.example = example;
    if (found.rows.size() < kRowsOfMatter) found.rows.push_back(row);
  }

  void look_at(std::size_t r) {
    const Row& row = table_.rows[r];
    for (std::size_t c = 0; c < mapping_.columns.size(); ++c) look_at_cell(row.at(c), r, c);
    if (preview_.of_payments) {
      look_at_payment(row, r);
    } else {
      look_at_row(row, r);
    }
  }

  void look_at_cell(const Cell& cell, std::size_t r, std::size_t c) {
    const RegisterColumn& column = mapping_.columns[c];
    const CellReading reading = reading_of(cell, column);
    if (reading == CellReading::empty) return;
    ColumnPreview& counted = preview_.columns[c];
    ++counted.filled;
    const std::string text = tidy(cell.text);
    const bool is_day = means_day(column.meaning);
    if (is_day && could_be_two_days(text)) note(MatterKind::day_order, c, r, text);
    if (reading == CellReading::cannot) {
      ++counted.cannot;
      if (!is_day || !could_be_two_days(text)) note(MatterKind::unreadable, c, r, text);
      return;
    }
    ++counted.readable;
    if (is_day) vote(order_in(text), c);
    if (reading == CellReading::by_choice && !is_day) note(MatterKind::own_unit, c, r, text);
    if (reading == CellReading::silent && column.meaning != Meaning::supplier) {
      note(says_nothing(text) ? MatterKind::silent : MatterKind::zero, c, r, text);
    }
    if (reading == CellReading::aside) note_aside(column, text, r, c);
    if (column.meaning == Meaning::supplier_number && has_personal_number(text)) {
      note(MatterKind::personal, mapping_.columns.size(), r, {});
    }
  }

  void note_aside(const RegisterColumn& column, const std::string& text, std::size_t r,
                  std::size_t c) {
    if (column.meaning == Meaning::left_out) {
      note(MatterKind::people, c, r, {});
    } else if (has_personal_number(text)) {
      note(MatterKind::personal, mapping_.columns.size(), r, {});
    } else {
      note(MatterKind::no_place, c, r, text);
    }
  }

  void vote(DayOrder order, std::size_t c) {
    if (order == DayOrder::unknown) return;
    Matter& found = matter(MatterKind::day_order, c);
    ++(order == DayOrder::day_first ? found.day_first : found.month_first);
  }

  void look_at_payment(const Row& row, std::size_t r) {
    if (!parties_.of(row).payee) {
      note(MatterKind::nobody, cells_.column_of(Meaning::supplier), r,
           cells_.text(row, Meaning::supplier));
    }
    if (!reads(row, Meaning::paid)) {
      ++preview_.without_amount;
      return;
    }
    ++(reads(row, Meaning::paid_on) ? preview_.summed : preview_.without_day);
    note_currency(row, r);
  }

  void count_parties() {
    preview_.bodies = static_cast<int>(parties_.bodies.all().size());
    for (const RegisterBodies::Body& body : parties_.bodies.all()) {
      preview_.spellings += static_cast<int>(body.spellings.size());
    }
  }

  void note_currency(const Row& row, std::size_t r) {
    if (!currency_of(row).empty()) return;
    note(MatterKind::currency, amount_column(), r, tidy(row.at(amount_column()).text));
  }

  std::size_t amount_column() const {
    return cells_.column_of(preview_.of_payments ? Meaning::paid : Meaning::amount);
  }

  void look_at_row(const Row& row, std::size_t r) {
    const std::size_t supplier = cells_.column_of(Meaning::supplier);
    const std::string suppliers = cells_.text(row, Meaning::supplier);
    if (cells_.has(Meaning::supplier)) {
      if (cells_.suppliers(row).empty()) note(MatterKind::nobody, supplier, r, suppliers);
      note_several(suppliers, supplier, r);
    }
    const bool start = reads(row, Meaning::start);
    const bool assumed = !start && mapping_.start_from_award && reads(row, Meaning::awarded);
    if (!start && reads(row, Meaning::awarded)) {
      note(MatterKind::assumed, cells_.column_of(Meaning::awarded), r, {});
    }
    ++(start || assumed ? preview_.with_start : preview_.without_start);
    if (!reads(row, Meaning::end)) ++preview_.without_end;
    if (reading(row, Meaning::end) == CellReading::cannot) ++preview_.unread_ends;
    if (!reads(row, Meaning::amount)) {
      ++preview_.without_amount;
    } else {
      note_currency(row, r);
    }
  }

  void note_several(const std::string& suppliers, std::size_t column, std::size_t r) {
    bool any = false;
    for (const std::string_view part : kBetweenSuppliers) {
      if (suppliers.find(part) == std::string::npos) continue;
      if (!any) note(MatterKind::several, column, r, suppliers);
      any = true;
      std::vector<std::string>& parts = matter(MatterKind::several, column).parts;
      if (std::find(parts.begin(), parts.end(), part) == parts.end()) parts.emplace_back(part);
    }
  }

  CellReading reading(const Row& row, Meaning meaning) const {
    const std::size_t column = cells_.column_of(meaning);
    if (column == mapping_.columns.size()) return CellReading::empty;
    return reading_of(row.at(column), mapping_.columns[column]);
  }
  bool reads(const Row& row, Meaning meaning) const {
    const CellReading found = reading(row, meaning);
    return found == CellReading::read || found == CellReading::by_choice;
  }
  std::string currency_of(const Row& row) const {
    if (!mapping_.currency.empty()) return mapping_.currency;
    if (reads(row, Meaning::currency)) return cells_.text(row, Meaning::currency);
    const std::size_t column = amount_column();
    const std::optional<RegisterAmount> amount =
        money_in(row.at(column).text, mapping_.columns[column].decimal, 1);
    return amount ? amount->currency : std::string();
  }

  /// What was chosen stays to be chosen otherwise, also when nothing is left of it to decide.
  void settle_matters() {
    std::vector<Matter>& all = preview_.matters;
    all.erase(std::remove_if(all.begin(), all.end(),
                             [](const Matter& each) {
                               return each.kind == MatterKind::day_order && each.count == 0;
                             }),
              all.end());
    const std::size_t amount = amount_column();
    if (!mapping_.currency.empty() && amount < mapping_.columns.size()) {
      const auto after = std::find_if(all.begin(), all.end(), [](const Matter& each) {
        return each.kind >= MatterKind::currency;
      });
      all.insert(after, Matter{MatterKind::currency, amount});
    }
  }

  std::vector<std::size_t> samples() const {
    std::vector<std::size_t> all(
        rows_.begin(),
        rows_.begin() + static_cast<std::ptrdiff_t>(std::min(rows_.size(), kFirstRows)));
    for (const Matter& each : preview_.matters) {
      const bool is_shown = std::any_of(each.rows.begin(), each.rows.end(), [&](std::size_t row) {
        return std::find(all.begin(), all.end(), row) != all.end();
      });
      if (!is_shown && !each.rows.empty()) all.push_back(each.rows.front());
    }
    std::sort(all.begin(), all.end());
    return all;
  }

  const Table& table_;
  const Mapping& mapping_;
  RegisterCells cells_;
  LedgerParties parties_;
  std::vector<std::size_t> rows_;  // those that are agreements, or payments
  RegisterPreview preview_;
};

}  // namespace

CellReading reading_of(const Cell& cell, const RegisterColumn& column) {
  if (cell.empty()) return CellReading::empty;
  const Meaning meaning = column.meaning;
  if (meaning == Meaning::nothing || meaning == Meaning::left_out) return CellReading::aside;
  if (cell.kind == CellKind::fault) return CellReading::cannot;
  const std::string text = tidy(cell.text);
  if (meaning == Meaning::paid_on) {
    if (!ledger_day(cell, column)) return CellReading::cannot;
    return could_be_two_days(text) ? CellReading::by_choice : CellReading::read;
  }
  // A spreadsheet's own dates are days already, perhaps with a clock.
  if (means_day(meaning)) return reading_of_day(day_part(cell, text), column);
  if (meaning == Meaning::paid) {
    return ledger_amount(cell, column) ? CellReading::read : CellReading::cannot;
  }
  if (meaning == Meaning::amount) return reading_of_amount(text, column);
  if (meaning == Meaning::notice) {
    if (says_nothing(text)) return CellReading::silent;
    return span_in(text) ? CellReading::read : CellReading::cannot;
  }
  if (meaning == Meaning::currency) {
    return is_currency(text) ? CellReading::read : CellReading::cannot;
  }
  const bool is_body = meaning == Meaning::supplier || meaning == Meaning::buyer;
  return is_body && names_nobody(text) ? CellReading::silent : CellReading::read;
}

RegisterPreview preview_of(const Table& table, const Mapping& mapping) {
  return Looking(table, mapping).done();
}

}  // namespace avtal::workbook
