#include "workbook/ledger.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "base/date.h"
#include "model/money.h"
#include "workbook/ledger_cells.h"
#include "workbook/ledger_parties.h"
#include "workbook/register_cells.h"
#include "workbook/register_file.h"
#include "workbook/register_said.h"
#include "workbook/register_told.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using tables::Row;
using tables::Table;
using Index = std::optional<std::size_t>;

/// What was paid in a year.
struct Sum {
  base::Ore total;
  int credits = 0;
  std::vector<int> rows;
};

struct Flow {
  Index payer;
  Index payee;
  Index agreement;
  std::string currency;
  const Row* first = nullptr;
  std::map<int, Sum> years;
};

/// One that the ledger names.
struct Agreement {
  std::string number;
  const Row* first = nullptr;
  std::string id;
  std::map<std::size_t, const Row*> payers;  // bodies, and where each is named first
  std::map<std::size_t, const Row*> payees;
};

class LedgerReader {
 public:
  LedgerReader(const Table& table, const Mapping& mapping)
      : table_(table), mapping_(mapping), cells_(mapping), parties_(mapping) {}

  RegisterRead read() {
    for (std::size_t r = 1; r < table_.rows.size(); ++r) {
      if (!table_.rows[r].empty()) read_row(table_.rows[r]);
    }
    notes_.personal += parties_.personal;
    notes_.ledger.other_numbers = parties_.other_numbers;
    const Json whole = file();
    RegisterRead result;
    result.imported = loaded_register(whole, table_, mapping_, notes_);
    result.summary = summary_of(table_, mapping_, notes_, parties_.bodies);
    return result;
  }

 private:
  // ---- rows

  void read_row(const Row& row) {
    kept_of(row, mapping_, notes_);
    const std::optional<LedgerAmount> amount = amount_in(row);
    if (!amount) return;
    const std::optional<int> year = year_in(row, *amount);
    if (year) add(row, *amount, *year);
  }

  std::optional<LedgerAmount> amount_in(const Row& row) {
    const std::size_t column = cells_.column_of(Meaning::paid);
    const std::string written = cells_.text(row, Meaning::paid);
    std::optional<LedgerAmount> amount;
    if (!written.empty()) amount = ledger_amount(row.at(column), mapping_.columns[column]);
    std::optional<base::Ore> size;
    if (amount) {
      size = base::checked_sum(notes_.ledger.size, {std::abs(amount->ore.value)});
    }
    if (!size) {
      note(written.empty() ? notes_.ledger.no_amount : notes_.ledger.bad_amount, row, written);
      return std::nullopt;
    }
    notes_.ledger.size = *size;
    if (!amount->currency.empty()) return amount;
    ++notes_.ledger.without_currency;
    amount->currency = mapping_.currency.empty() ? std::string(kNoCurrency) : mapping_.currency;
    return amount;
  }

  std::optional<int> year_in(const Row& row, const LedgerAmount& amount) {
    const std::string written = cells_.text(row, Meaning::paid_on);
    const std::size_t column = cells_.column_of(Meaning::paid_on);
    std::optional<std::string> day;
    if (!written.empty()) day = ledger_day(row.at(column), mapping_.columns[column]);
    if (!day) {
      LedgerGap& gap = written.empty() ? notes_.ledger.no_day : notes_.ledger.bad_day;
      note(gap, row, written);
      gap.sums.add(amount.currency, amount.ore);
      return std::nullopt;
    }
    if (day->size() == 10) notes_.newest = std::max(notes_.newest, *day);
    return base::calendar(base::EdtfDate::parse(*day)->earliest()).year;
  }

  static void note(LedgerGap& gap, const Row& row, const std::string& written) {
    if (gap.rows.empty()) gap.example = written;
    gap.rows.push_back(row.number);
  }

  void add(const Row& row, const LedgerAmount& amount, int year) {
    const LedgerParties::Of parties = parties_.of(row);
    if (!parties.payee) ++notes_.nobody;
    const Index agreement = agreement_in(row, parties);
    const auto key = std::make_tuple(parties.payer, parties.payee, agreement, amount.currency);
    const auto [found, is_new] = flow_of_.try_emplace(key, flows_.size());
    if (is_new) {
      flows_.push_back({parties.payer, parties.payee, agreement, amount.currency, &row, {}});
    }
    Sum& sum = flows_[found->second].years[year];
    // All amounts together fit, so these do.
    sum.total.value += amount.ore.value;
    sum.credits += amount.ore.value < 0 ? 1 : 0;
    sum.rows.push_back(row.number);
    ++notes_.ledger.summed;
    notes_.ledger.paid.add(amount.currency, amount.ore);
  }

  Index agreement_in(const Row& row, const LedgerParties::Of& parties) {
    const std::string number = cells_.text(row, Meaning::number);
    if (says_nothing(number) || has_personal_number(number)) return std::nullopt;
    const auto [found, is_new] =
        agreement_of_.try_emplace({parties.buyer, number}, agreements_.size());
    if (is_new) agreements_.push_back({number, &row, {}, {}, {}});
    Agreement& agreement = agreements_[found->second];
    if (parties.payer) agreement.payers.try_emplace(*parties.payer, &row);
    if (parties.payee) agreement.payees.try_emplace(*parties.payee, &row);
    return found->second;
  }

  // ---- the file

  Json file() {
    for (RegisterBodies::Body& body : parties_.bodies.all()) body.id = ids_.of(slug(body.name()));
    for (Agreement& each : agreements_) each.id = ids_.of(slug(each.number));
    Json whole = register_head(table_, mapping_, notes_, parties_.bodies);
    whole.add("organizations", organizations_of(parties_.bodies));
    Json& services = whole.add("services", Json::array());
    if (!flows_.empty()) services.items.push_back(service());
    Json& agreements = whole.add("agreements", Json::array());
    for (const Agreement& each : agreements_) agreements.items.push_back(record_of(each));
    Json& flows = whole.add("moneyFlows", Json::array());
    for (const Flow& each : flows_) flows.items.push_back(record_of(each));
    return whole;
  }

  Json service() {
    service_id_ = ids_.of("inkop");
    Json record = Json::object();
    record.add("id", Json::of(service_id_));
    record.add("name", in_both(register_said::purchases));
    record.add("source", source_of(*flows_.front().first));
    return record;
  }

  Json services() const {
    Json list = Json::array();
    list.items.push_back(Json::of(service_id_));
    return list;
  }

  Json body(std::size_t index, const Row& row, Meaning named_in) const {
    return cells_.stated(row, named_in, parties_.bodies.all()[index].id);
  }

  Json record_of(const Agreement& agreement) const {
    Json record = Json::object(cells_.place(*agreement.first, Meaning::number));
    const bool is_digits =
        agreement.number.find_first_not_of("0123456789-/. ") == std::string::npos;
    record.add("id", Json::of(agreement.id));
    record.add("kind", Json::of("avtal"));
    record.add("name", is_digits ? in_both(model::said(register_said::named, agreement.number))
                                 : Json::of(agreement.number));
    record.add("number", Json::of(agreement.number));
    record.add("services", services());
    Json parties = Json::array();
    const auto add = [&](std::string_view role, const auto& bodies, Meaning named_in) {
      for (const auto& [index, row] : bodies) {
        parties.items.push_back(party(role, body(index, *row, named_in)));
      }
    };
    add("betalar", agreement.payers, Meaning::buyer);
    add("utför", agreement.payees, Meaning::supplier);
    if (!parties.items.empty()) record.add("parties", std::move(parties));
    record.add("remark", in_both(register_said::known_by_payments));
    record.add("source", source_of(*agreement.first));
    return record;
  }

  model::LocalText name_of(const Flow& flow) const {
    if (!flow.payee) return model::said(register_said::paid_to_nobody);
    return model::said(register_said::paid_to, parties_.bodies.all()[*flow.payee].name());
  }

  Json record_of(const Flow& flow) {
    Json record = Json::object(cells_.place(*flow.first, Meaning::paid));
    const std::string payee =
        flow.payee ? parties_.bodies.all()[*flow.payee].id : std::string("betalningar");
    record.add("id", Json::of(ids_.of(payee + "-utfall")));
    record.add("name", in_both(name_of(flow)));
    record.add("form", Json::of("ersättning"));
    if (flow.payer) record.add("payer", body(*flow.payer, *flow.first, Meaning::buyer));
    if (flow.payee) record.add("payee", body(*flow.payee, *flow.first, Meaning::supplier));
    record.add("services", services());
    if (flow.agreement) record.add("agreement", Json::of(agreements_[*flow.agreement].id));
    Json& outcomes = record.add("outcomes", Json::array());
    for (const auto& [year, sum] : flow.years) {
      outcomes.items.push_back(outcome_of(year, sum, flow.currency));
    }
    record.add("source", source_of(*flow.first));
    return record;
  }

  Json outcome_of(int year, const Sum& sum, const std::string& currency) const {
    const CellPlace place{0, sum.rows.front(), cells_.column_of(Meaning::paid)};
    Json claim = Json::object(place);
    claim.add("value", amount_value(amount_text(sum.total), currency, place));
    const bool is_one = sum.rows.size() == 1;
    claim.add("status", Json::of(is_one ? "stated" : "derived"));
    if (!is_one) claim.add("derivation", in_both(derivation_of(sum)));
    Json source = Json::object();
    source.add("document", Json::of(std::string(kRegisterDocument)));
    source.add("section", Json::of(rows_text(sum.rows).sv));
    claim.add("source", std::move(source));
    Json outcome = Json::object(place);
    outcome.add("year", Json::of(std::to_string(year), place, Json::Kind::number));
    outcome.add("amount", std::move(claim));
    return outcome;
  }

  static model::LocalText derivation_of(const Sum& sum) {
    const std::string rows = std::to_string(sum.rows.size());
    if (sum.credits == 0) return model::said(register_said::sum_of_rows, rows);
    return model::said(register_said::sum_with_credits, rows, std::to_string(sum.credits));
  }

  const Table& table_;
  const Mapping& mapping_;
  RegisterCells cells_;
  LedgerParties parties_;
  RegisterNotes notes_;
  RegisterIds ids_;
  std::string service_id_;
  std::vector<Flow> flows_;
  std::map<std::tuple<Index, Index, Index, std::string>, std::size_t> flow_of_;
  std::vector<Agreement> agreements_;
  std::map<std::pair<Index, std::string>, std::size_t> agreement_of_;
};

}  // namespace

RegisterRead import_ledger(const Table& table, const Mapping& mapping) {
  return LedgerReader(table, mapping).read();
}

}  // namespace avtal::workbook
