#include "workbook/register.h"

#include <algorithm>
#include <map>
#include <utility>

#include "workbook/ledger.h"
#include "workbook/register_bodies.h"
#include "workbook/register_cells.h"
#include "workbook/register_file.h"
#include "workbook/register_said.h"
#include "workbook/register_told.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using tables::Cell;
using tables::Row;
using tables::Table;

class RegisterReader {
 public:
  RegisterReader(const Table& table, const Mapping& mapping)
      : table_(table), mapping_(mapping), cells_(mapping), bodies_(mapping.apart) {}

  RegisterRead read() {
    for (std::size_t r = 1; r < table_.rows.size(); ++r) {
      if (!table_.rows[r].empty()) find_bodies(table_.rows[r]);
    }
    name_bodies();
    for (std::size_t r = 1; r < table_.rows.size(); ++r) {
      if (!table_.rows[r].empty()) read_row(table_.rows[r]);
    }
    RegisterRead result;
    const Json whole = file();
    result.imported = loaded_register(whole, table_, mapping_, notes_);
    result.summary = summary_of(table_, mapping_, notes_, bodies_);
    return result;
  }

 private:
  void unread(const Row& row, Meaning meaning, const std::string& what) {
    Unread& unread = notes_.unread[cells_.column_of(meaning)];
    if (unread.count++ == 0) {
      unread.first_row = row.number;
      unread.first_text = what;
    }
  }

  // ---- bodies

  void find_bodies(const Row& row) {
    const std::string buyer = cells_.text(row, Meaning::buyer);
    if (!names_nobody(buyer)) bodies_.of(buyer, row, true);
    for (const std::string& supplier : cells_.suppliers(row)) bodies_.of(supplier, row, false);
    const std::string supplier = cells_.text(row, Meaning::supplier);
    if (cells_.has(Meaning::supplier) && cells_.suppliers(row).empty()) ++notes_.nobody;
    if (mapping_.split.empty() && supplier.find(',') != std::string::npos) ++notes_.several;
  }
  void name_bodies() {
    for (RegisterBodies::Body& body : bodies_.all()) body.id = ids_.of(slug(body.name()));
  }
  std::string body_id(const std::string& name, const Row& row) {
    return bodies_.all()[bodies_.of(name, row, false)].id;
  }

  // ---- rows

  void read_row(const Row& row) {
    std::string title = cells_.text(row, Meaning::title);
    const std::string number = cells_.text(row, Meaning::number);
    const std::string buyer = cells_.text(row, Meaning::buyer);
    const std::vector<std::string> sellers = cells_.suppliers(row);
    if (title.empty()) title = !number.empty() ? number : sellers.empty() ? "" : sellers.front();
    if (title.empty()) title = "Rad " + std::to_string(row.number);
    const std::string id = ids_.of(slug(number.empty() ? title : number));

    Json agreement = Json::object(cells_.place(row, Meaning::title));
    agreement.add("id", Json::of(id));
    agreement.add("kind", Json::of("avtal"));
    agreement.add("name", Json::of(title, cells_.place(row, Meaning::title)));
    Json services = Json::array();
    services.items.push_back(Json::of(service(row)));
    agreement.add("services", services);
    if (const std::string case_number = cells_.text(row, Meaning::case_number);
        !case_number.empty()) {
      Json list = Json::array();
      list.items.push_back(cells_.stated(row, Meaning::case_number, case_number));
      agreement.add("caseNumbers", std::move(list));
    }
    Json parties = Json::array();
    if (!names_nobody(buyer)) {
      parties.items.push_back(
          party("ansvarar", cells_.stated(row, Meaning::buyer, body_id(buyer, row))));
    }
    for (const std::string& seller : sellers) {
      parties.items.push_back(
          party("utför", cells_.stated(row, Meaning::supplier, body_id(seller, row))));
    }
    if (!parties.items.empty()) agreement.add("parties", std::move(parties));
    const std::optional<std::string> awarded = day(row, Meaning::awarded);
    add_term(row, id, awarded, agreement);
    add_notice(row, agreement);
    if (const std::string rest = kept_of(row, mapping_, notes_); !rest.empty())
      agreement.add("remark", Json::of(rest));
    agreement.add("source", source_of(row));
    agreements_.items.push_back(std::move(agreement));
    if (awarded) add_award(row, id, *awarded);
    add_money(row, id, title, buyer, sellers, services);
  }

  std::string service(const Row& row) {
    const std::string name = cells_.text(row, Meaning::category);
    const auto [found, is_new] = services_.try_emplace(name);
    if (is_new) {
      found->second = ids_.of(slug(name.empty() ? "avtal" : name));
      Json record = Json::object();
      record.add("id", Json::of(found->second));
      record.add("name", name.empty() ? in_both(register_said::no_category) : Json::of(name));
      record.add("source", source_of(row));
      service_records_.items.push_back(std::move(record));
    }
    return found->second;
  }

  std::optional<std::string> day(const Row& row, Meaning meaning) {
    const std::string written = cells_.text(row, meaning);
    if (written.empty()) return std::nullopt;
    const RegisterColumn& column = mapping_.columns[cells_.column_of(meaning)];
    ++notes_.unread[cells_.column_of(meaning)].filled;
    if (says_nothing(written)) return std::nullopt;
    const Cell& cell = row.at(cells_.column_of(meaning));
    std::optional<std::string> read = day_of(day_part(cell, written), column.order);
    const bool open_start = read == ".." && meaning != Meaning::end;
    if (!read || open_start) {
      unread(row, meaning, written);
      return std::nullopt;
    }
    if (read->size() == 10) notes_.newest = std::max(notes_.newest, *read);
    return read;
  }

  void add_term(const Row& row, const std::string& id, const std::optional<std::string>& awarded,
                Json& agreement) {
    const std::optional<std::string> start = day(row, Meaning::start);
    const std::optional<std::string> end = day(row, Meaning::end);
    const bool assumes = !start && awarded && mapping_.start_from_award;
    if (!start && !end && !assumes) {
      ++notes_.undated;
      return;
    }
    Json term = Json::object(cells_.place(row, Meaning::title));
    term.add("id", Json::of(ids_.of(id + "-period")));
    term.add("kind", Json::of("första"));
    term.add("label", in_both(register_said::term));
    if (start) {
      term.add("start", cells_.stated(row, Meaning::start, *start));
    } else if (assumes) {
      ++notes_.assumed;
      Json claim = Json::object(cells_.place(row, Meaning::awarded));
      claim.add("value", Json::of(*awarded, cells_.place(row, Meaning::awarded)));
      claim.add("status", Json::of("assumed"));
      claim.add("source", source_of(row));
      claim.add("derivation", in_both(register_said::start_is_award));
      term.add("start", std::move(claim));
    }
    if (end) {
      term.add("end", cells_.stated(row, Meaning::end, *end));
    } else if (says_nothing(cells_.text(row, Meaning::end))) {
      // The register has been looked into, and says nothing.
      Json claim = Json::object();
      claim.add("status", Json::of("unknown"));
      claim.add("source", source_of(row));
      term.add("end", std::move(claim));
    }
    Json terms = Json::array();
    terms.items.push_back(std::move(term));
    agreement.add("terms", std::move(terms));
  }

  void add_notice(const Row& row, Json& agreement) {
    const std::string written = cells_.text(row, Meaning::notice);
    if (written.empty()) return;
    ++notes_.unread[cells_.column_of(Meaning::notice)].filled;
    if (says_nothing(written)) return;
    const std::optional<TimeSpan> span = span_in(written);
    if (!span) {
      unread(row, Meaning::notice, written);
      return;
    }
    Json value = Json::object();
    value.add(span->unit, Json::of(std::to_string(span->count), {}, Json::Kind::number));
    agreement.add("notice", cells_.stated(row, Meaning::notice, std::move(value)));
  }

  void add_award(const Row& row, const std::string& id, const std::string& day) {
    Json event = Json::object(cells_.place(row, Meaning::awarded));
    event.add("id", Json::of(ids_.of(id + "-tilldelat")));
    event.add("kind", Json::of("beslut"));
    event.add("name", in_both(register_said::award));
    event.add("date", cells_.stated(row, Meaning::awarded, day));
    Json about = Json::array();
    about.items.push_back(Json::of(id));
    event.add("about", std::move(about));
    event.add("source", source_of(row));
    events_.items.push_back(std::move(event));
  }

  void add_money(const Row& row, const std::string& id, const std::string& title,
                 const std::string& buyer, const std::vector<std::string>& sellers,
                 const Json& services) {
    const std::string written = cells_.text(row, Meaning::amount);
    if (written.empty()) return;
    const RegisterColumn& column = mapping_.columns[cells_.column_of(Meaning::amount)];
    ++notes_.unread[cells_.column_of(Meaning::amount)].filled;
    if (says_nothing(written)) {
      ++notes_.silent;
      return;
    }
    const std::optional<RegisterAmount> amount = money_in(written, column.decimal, column.times);
    if (!amount) {
      unread(row, Meaning::amount, written);
      return;
    }
    if (is_zero(amount->amount)) {
      ++notes_.zeros;
      return;
    }
    std::string currency = cells_.text(row, Meaning::currency);
    if (currency.size() != 3) currency = mapping_.currency;
    if (currency.empty()) currency = amount->currency;
    if (currency.empty()) {
      ++notes_.without_currency;
      currency = std::string(kNoCurrency);
    }
    Json value = amount_value(amount->amount, currency, cells_.place(row, Meaning::amount));
    Json flow = Json::object(cells_.place(row, Meaning::amount));
    flow.add("id", Json::of(ids_.of(id + "-belopp")));
    flow.add("name", Json::of(title));
    flow.add("form", Json::of("ersättning"));
    if (!names_nobody(buyer))
      flow.add("payer", cells_.stated(row, Meaning::buyer, body_id(buyer, row)));
    // What one sum is for several is not told.
    if (sellers.size() == 1) {
      flow.add("payee", cells_.stated(row, Meaning::supplier, body_id(sellers.front(), row)));
    }
    flow.add("services", services);
    flow.add("agreement", Json::of(id));
    flow.add("amount", cells_.stated(row, Meaning::amount, std::move(value)));
    flow.add("source", source_of(row));
    flows_.items.push_back(std::move(flow));
  }

  // ---- the file

  Json file() {
    Json whole = register_head(table_, mapping_, notes_, bodies_);
    whole.add("organizations", organizations_of(bodies_));
    whole.add("services", std::move(service_records_));
    whole.add("agreements", std::move(agreements_));
    whole.add("moneyFlows", std::move(flows_));
    whole.add("events", std::move(events_));
    return whole;
  }

  const Table& table_;
  const Mapping& mapping_;
  RegisterCells cells_;
  RegisterBodies bodies_;
  RegisterNotes notes_;
  RegisterIds ids_;
  std::map<std::string, std::string> services_;
  Json agreements_ = Json::array();
  Json flows_ = Json::array();
  Json events_ = Json::array();
  Json service_records_ = Json::array();
};

}  // namespace

RegisterRead import_register(const Table& table, const Mapping& mapping) {
  if (is_ledger(mapping)) return import_ledger(table, mapping);
  return RegisterReader(table, mapping).read();
}

}  // namespace avtal::workbook
