#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "workbook/register.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using tables::Row;
using tables::Table;

struct Synonym {
  std::string_view head;  // folded
  Meaning meaning;
};

/// What registers call their columns, the surest first.
constexpr std::array<Synonym, 74> kSynonyms = {{
    {"contract id", Meaning::number},
    {"contract reference", Meaning::number},
    {"contract number", Meaning::number},
    {"contract ref", Meaning::number},
    {"reference number", Meaning::number},
    {"avtalsnummer", Meaning::number},
    {"avtalsnr", Meaning::number},
    {"avtals id", Meaning::number},
    {"avtalsid", Meaning::number},
    {"reference", Meaning::number},
    {"id", Meaning::number},
    {"diarienummer", Meaning::case_number},
    {"diarienr", Meaning::case_number},
    {"dnr", Meaning::case_number},
    {"ärendenummer", Meaning::case_number},
    {"avtalsnamn", Meaning::title},
    {"avtalets namn", Meaning::title},
    {"contract title", Meaning::title},
    {"contract name", Meaning::title},
    {"title", Meaning::title},
    {"titel", Meaning::title},
    {"rubrik", Meaning::title},
    {"namn", Meaning::title},
    {"benämning", Meaning::title},
    {"ärende", Meaning::title},
    {"awarded supplier", Meaning::supplier},
    {"supplier name", Meaning::supplier},
    {"supplier", Meaning::supplier},
    {"contractor", Meaning::supplier},
    {"vendor", Meaning::supplier},
    {"leverantör", Meaning::supplier},
    {"leverantörens namn", Meaning::supplier},
    {"leverantörsnamn", Meaning::supplier},
    {"motpart", Meaning::supplier},
    {"utförare", Meaning::supplier},
    {"beställare", Meaning::buyer},
    {"förvaltning", Meaning::buyer},
    {"nämnd", Meaning::buyer},
    {"organisation", Meaning::buyer},
    {"organization", Meaning::buyer},
    {"department", Meaning::buyer},
    {"directorate", Meaning::buyer},
    {"buyer", Meaning::buyer},
    {"köpare", Meaning::buyer},
    {"kategori", Meaning::category},
    {"category", Meaning::category},
    {"cpv description", Meaning::category},
    {"område", Meaning::category},
    {"verksamhet", Meaning::category},
    {"startdatum", Meaning::start},
    {"start date", Meaning::start},
    {"contract start", Meaning::start},
    {"avtalsstart", Meaning::start},
    {"gäller från", Meaning::start},
    {"start", Meaning::start},
    {"slutdatum", Meaning::end},
    {"end date", Meaning::end},
    {"contract end", Meaning::end},
    {"avtalsslut", Meaning::end},
    {"gäller till", Meaning::end},
    {"expiry date", Meaning::end},
    {"slut", Meaning::end},
    {"end", Meaning::end},
    {"awarded date", Meaning::awarded},
    {"award date", Meaning::awarded},
    {"tilldelningsdatum", Meaning::awarded},
    {"beslutsdatum", Meaning::awarded},
    {"awarded value", Meaning::amount},
    {"contract value", Meaning::amount},
    {"avtalsvärde", Meaning::amount},
    {"belopp", Meaning::amount},
    {"valuta", Meaning::currency},
    {"currency", Meaning::currency},
    {"uppsägningstid", Meaning::notice},
}};
/// Those that are heads only together with their numbers: «Belopp tkr».
constexpr std::array<Synonym, 6> kBeginnings = {{
    {"belopp", Meaning::amount},
    {"avtalsvärde", Meaning::amount},
    {"contract value", Meaning::amount},
    {"uppsägn", Meaning::notice},
    {"notice period", Meaning::notice},
    {"diarie", Meaning::case_number},
}};
/// The heads of the national specification that have a place, and names that municipalities give
/// the same columns; folded without marks.
constexpr std::array<Synonym, 10> kLedger = {{
    {"kopare id", Meaning::buyer_number},
    {"kopare", Meaning::buyer},
    {"forvaltning", Meaning::unit},
    {"leverantor", Meaning::supplier},
    {"leverantor id", Meaning::supplier_number},
    {"avtal", Meaning::number},
    {"belopp", Meaning::paid},
    {"nettobelopp", Meaning::paid},
    {"datum", Meaning::paid_on},
    {"bokforingsdatum", Meaning::paid_on},
}};
/// No register of contracts has it.
constexpr std::string_view kVoucher = "verifikationsnummer";

/// Names of people, and how to reach them, are nobody's business here.
constexpr std::array<std::string_view, 13> kPeople = {
    "handläggare", "handl",  "avtalsansvarig", "kontaktperson", "contact", "officer",     "manager",
    "email",       "e post", "epost",          "telefon",       "phone",   "personnummer"};

bool begins(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with;
}

Meaning meaning_of_head(const std::string& folded) {
  for (const std::string_view people : kPeople) {
    if (begins(folded, people) ||
        (" " + folded).find(" " + std::string(people)) != std::string::npos) {
      return Meaning::left_out;
    }
  }
  for (const Synonym& synonym : kSynonyms) {
    if (folded == synonym.head) return synonym.meaning;
  }
  for (const Synonym& synonym : kBeginnings) {
    if (begins(folded, synonym.head)) return synonym.meaning;
  }
  return Meaning::nothing;
}

/// "awarded_supplier" is two words.
std::string spaced(std::string head) {
  std::replace(head.begin(), head.end(), '_', ' ');
  return head;
}

Meaning meaning_in_ledger(const std::string& head) {
  const std::string folded = base::folded_without_marks(spaced(head));
  const auto found = std::find_if(kLedger.begin(), kLedger.end(),
                                  [&](const Synonym& synonym) { return synonym.head == folded; });
  return found == kLedger.end() ? Meaning::nothing : found->meaning;
}

/// Vouchers of suppliers, with amounts and days?
bool has_heads_of_ledger(const Row& heads) {
  bool has_voucher = false;
  std::array<bool, static_cast<std::size_t>(Meaning::count)> has{};
  for (const tables::Cell& cell : heads.cells) {
    const std::string head = tidy(cell.text);
    has_voucher = has_voucher || base::folded_without_marks(spaced(head)) == kVoucher;
    has[static_cast<std::size_t>(meaning_in_ledger(head))] = true;
  }
  const auto has_one = [&has](Meaning meaning) { return has[static_cast<std::size_t>(meaning)]; };
  return has_voucher && has_one(Meaning::supplier) && has_one(Meaning::paid) &&
         has_one(Meaning::paid_on);
}

struct Share {
  std::size_t filled = 0;
  std::size_t found = 0;
};
/// How many of the cells that are filled in are such.
template <class Is>
Share share_of(const Table& table, std::size_t column, Is is) {
  Share share;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const tables::Cell& cell = table.rows[r].at(column);
    if (cell.empty()) continue;
    ++share.filled;
    if (is(cell.text)) ++share.found;
  }
  return share;
}

/// The order that decides itself in most cells; unknown when none does.
template <class Vote, class Choice>
Choice voted(const Table& table, std::size_t column, Vote vote, Choice one, Choice other,
             Choice neither) {
  std::size_t first = 0;
  std::size_t second = 0;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const Choice choice = vote(table.rows[r].at(column).text);
    if (choice == one) ++first;
    if (choice == other) ++second;
  }
  if (first == second) return neither;
  return first > second ? one : other;
}

/// How the values of the column are written.
void look_at_values(const Table& table, std::size_t c, RegisterColumn& column) {
  column.times = 1;
  if (means_day(column.meaning)) {
    column.order =
        voted(table, c, order_in, DayOrder::day_first, DayOrder::month_first, DayOrder::unknown);
  } else if (means_amount(column.meaning)) {
    column.decimal =
        voted(table, c, decimal_in, DecimalSign::comma, DecimalSign::point, DecimalSign::unknown);
    const std::string folded = base::folded(column.head);
    if (folded.find("tkr") != std::string::npos) column.times = 1000;
    if (folded.find("mkr") != std::string::npos || folded.find("mnkr") != std::string::npos) {
      column.times = 1'000'000;
    }
  }
}

/// A head can promise what the values do not keep, and values can be people's where no head says
/// so.
void doubt_head(const Table& table, std::size_t c, RegisterColumn& column) {
  const auto is_day = [](const std::string& text) {
    return says_nothing(text) || day_of(text, DayOrder::day_first).has_value();
  };
  const auto is_person = [](const std::string& text) {
    return has_personal_number(text) || (text.find('@') != std::string::npos &&
                                         text.find('.', text.find('@')) != std::string::npos);
  };
  // The day of a ledger is known by all its heads together.
  if (means_day(column.meaning) && column.meaning != Meaning::paid_on) {
    const Share days = share_of(table, c, is_day);
    if (days.found * 2 < days.filled) column.meaning = Meaning::nothing;
  }
  if (column.meaning != Meaning::nothing) return;
  const Share people = share_of(table, c, is_person);
  if (people.found * 2 > people.filled) column.meaning = Meaning::left_out;
}

/// Of several columns for one thing the one whose name is surest; the others have no place.
void leave_one_each(Mapping& mapping) {
  std::array<bool, static_cast<std::size_t>(Meaning::count)> taken{};
  const auto take = [&taken](RegisterColumn& column) {
    bool& is_taken = taken[static_cast<std::size_t>(column.meaning)];
    if (is_taken) column.meaning = Meaning::nothing;
    is_taken = true;
  };
  for (const Synonym& synonym : kSynonyms) {
    for (RegisterColumn& column : mapping.columns) {
      const bool is_named = base::folded(spaced(column.head)) == synonym.head;
      if (is_named && column.meaning == synonym.meaning) take(column);
    }
  }
  for (RegisterColumn& column : mapping.columns) {
    const std::string folded = base::folded(spaced(column.head));
    const bool named = std::any_of(kSynonyms.begin(), kSynonyms.end(), [&](const Synonym& synonym) {
      return synonym.head == folded && synonym.meaning == column.meaning;
    });
    const bool has_place =
        column.meaning != Meaning::nothing && column.meaning != Meaning::left_out;
    if (!named && has_place) take(column);
  }
}

}  // namespace

bool is_ledger(const Mapping& mapping) {
  return std::any_of(mapping.columns.begin(), mapping.columns.end(),
                     [](const RegisterColumn& column) { return column.meaning == Meaning::paid; });
}

Mapping guessed(const Table& table) {
  Mapping mapping;
  if (table.rows.empty()) return mapping;
  const bool of_ledger = has_heads_of_ledger(table.rows.front());
  // The accounts of Swedish municipalities are in kronor, and the specification has no currency.
  if (of_ledger) mapping.currency = "SEK";
  for (std::size_t c = 0; c < table.rows.front().cells.size(); ++c) {
    RegisterColumn column;
    column.head = tidy(table.rows.front().cells[c].text);
    column.meaning = of_ledger ? meaning_in_ledger(column.head)
                               : meaning_of_head(base::folded(spaced(column.head)));
    doubt_head(table, c, column);
    look_at_values(table, c, column);
    mapping.columns.push_back(std::move(column));
  }
  leave_one_each(mapping);
  return mapping;
}

Mapping with_meaning(const Table& table, Mapping mapping, std::size_t column, Meaning meaning) {
  for (RegisterColumn& each : mapping.columns) {
    const bool has_place = meaning != Meaning::nothing && meaning != Meaning::left_out;
    if (has_place && each.meaning == meaning) each.meaning = Meaning::nothing;
  }
  mapping.columns[column].meaning = meaning;
  look_at_values(table, column, mapping.columns[column]);
  return mapping;
}

}  // namespace avtal::workbook
