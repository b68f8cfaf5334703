#include "workbook/register.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/text.h"
#include "load/load.h"
#include "workbook/register_said.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using model::LocalText;
using tables::Cell;
using tables::Remark;
using tables::Row;
using tables::said;
using tables::Table;

constexpr std::string_view kDocument = "register";
constexpr std::size_t kLongestRemark = 4000;
constexpr std::string_view kNoCurrency = "XXX";  // as ISO 4217 calls it
constexpr std::string_view kNoDay = "1970-01-01";

Json in_both(const base::Phrase<>& phrase) {
  Json text = Json::object();
  text.add("sv", Json::of(std::string(phrase.in(base::Language::sv))));
  text.add("en", Json::of(std::string(phrase.in(base::Language::en))));
  return text;
}

/// Bodies by what all their spellings have in common.
class Bodies {
 public:
  /// Which body it is; `row` is where the name stands.
  std::size_t of(const std::string& name, const Row& row, bool is_buyer) {
    const auto [found, is_new] = by_key_.try_emplace(body_key(name), all_.size());
    if (is_new) all_.emplace_back();
    Body& body = all_[found->second];
    body.is_buyer = body.is_buyer || is_buyer;
    Spelling& spelling = body.spellings[name];
    if (spelling.times++ == 0) spelling.first_row = row.number;
    body.times += 1;
    return found->second;
  }

  struct Spelling {
    int times = 0;
    int first_row = 0;
  };
  struct Body {
    std::map<std::string, Spelling> spellings;
    bool is_buyer = false;
    int times = 0;
    std::string id;
    /// The one that is used most; among equals the one without capitals throughout.
    const std::string& name() const {
      const auto shouts = [](const std::string& text) {
        return std::none_of(text.begin(), text.end(), [](char c) { return c >= 'a' && c <= 'z'; });
      };
      const auto best =
          std::max_element(spellings.begin(), spellings.end(), [&](const auto& a, const auto& b) {
            return std::make_tuple(!shouts(a.first), a.second.times) <
                   std::make_tuple(!shouts(b.first), b.second.times);
          });
      return best->first;
    }
  };
  std::vector<Body>& all() { return all_; }

 private:
  std::map<std::string, std::size_t> by_key_;
  std::vector<Body> all_;
};

std::string_view kind_of(const Bodies::Body& body) {
  const std::string folded = base::folded(body.name());
  const auto has = [&folded](std::string_view part) {
    return folded.find(part) != std::string::npos;
  };
  if (has("nämnd")) return "nämnd";
  if (has("förvaltning") || has("kontor")) return "förvaltning";
  if (folded.substr(0, 7) == "region ") return "region";
  if (has("kommun") || has("council")) return "kommun";
  return body.is_buyer ? "annan" : "utförare";
}

/// What could not be read of a column.
struct Unread {
  int count = 0;
  int filled = 0;
  int first_row = 0;
  std::string first_text;
};

class RegisterReader {
 public:
  RegisterReader(const Table& table, const Mapping& mapping) : table_(table), mapping_(mapping) {
    used_ids_.insert(std::string(kDocument));
  }

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
    result.imported.json = json_text(whole);
    load::Result loaded = load::load_dataset(result.imported.json);
    result.imported.dataset = std::move(loaded.dataset);
    tell_unread(result.imported.remarks);
    for (const load::Issue& issue : loaded.issues) {
      // What a register leaves out is no news: `check` tells of it.
      if (issue.severity != load::Severity::error) continue;
      const CellPlace place = place_at(whole, issue.pointer);
      Remark remark{table_.name, place.known() ? place.row : 0, {}, issue.message, issue.mend};
      if (place.known()) remark.column = table_.rows.front().at(place.column).text;
      result.imported.remarks.push_back(std::move(remark));
    }
    summarize(result.summary);
    return result;
  }

 private:
  // ---- cells

  std::size_t column_of(Meaning meaning) const {
    for (std::size_t c = 0; c < mapping_.columns.size(); ++c) {
      if (mapping_.columns[c].meaning == meaning) return c;
    }
    return mapping_.columns.size();
  }
  bool has(Meaning meaning) const { return column_of(meaning) < mapping_.columns.size(); }
  std::string text(const Row& row, Meaning meaning) const {
    const std::size_t column = column_of(meaning);
    if (column == mapping_.columns.size()) return {};
    const Cell& cell = row.at(column);
    return cell.kind == tables::CellKind::fault ? std::string() : tidy(cell.text);
  }
  CellPlace place(const Row& row, Meaning meaning) const {
    return {0, row.number, has(meaning) ? column_of(meaning) : 0};
  }

  void unread(const Row& row, Meaning meaning, const std::string& what) {
    Unread& unread = unread_[column_of(meaning)];
    if (unread.count++ == 0) {
      unread.first_row = row.number;
      unread.first_text = what;
    }
  }

  std::string new_id(const std::string& wish) {
    std::string id = wish;
    for (int n = 2; !used_ids_.insert(id).second; ++n) id = wish + "-" + std::to_string(n);
    return id;
  }

  static Json source_of(const Row& row) {
    Json source = Json::object();
    source.add("document", Json::of(std::string(kDocument)));
    source.add("section", Json::of("rad " + std::to_string(row.number)));
    return source;
  }
  Json stated(const Row& row, Meaning meaning, Json value) const {
    Json claim = Json::object(place(row, meaning));
    claim.add("value", std::move(value));
    claim.add("status", Json::of("stated"));
    claim.add("source", source_of(row));
    return claim;
  }
  Json stated(const Row& row, Meaning meaning, std::string value) const {
    return stated(row, meaning, Json::of(std::move(value), place(row, meaning)));
  }

  // ---- bodies

  std::vector<std::string> suppliers(const Row& row) const {
    const std::string cell = text(row, Meaning::supplier);
    std::vector<std::string> all;
    std::size_t start = 0;
    while (start <= cell.size()) {
      std::size_t end =
          mapping_.split.empty() ? std::string::npos : cell.find(mapping_.split, start);
      if (end == std::string::npos) end = cell.size();
      std::string name = tidy(cell.substr(start, end - start));
      if (!names_nobody(name) && !has_personal_number(name)) all.push_back(std::move(name));
      start = end + std::max<std::size_t>(mapping_.split.size(), 1);
    }
    return all;
  }
  void find_bodies(const Row& row) {
    const std::string buyer = text(row, Meaning::buyer);
    if (!names_nobody(buyer)) bodies_.of(buyer, row, true);
    for (const std::string& supplier : suppliers(row)) bodies_.of(supplier, row, false);
    const std::string supplier = text(row, Meaning::supplier);
    if (has(Meaning::supplier) && suppliers(row).empty()) ++nobody_;
    if (mapping_.split.empty() && supplier.find(',') != std::string::npos) ++several_;
  }
  void name_bodies() {
    for (Bodies::Body& body : bodies_.all()) body.id = new_id(slug(body.name()));
  }
  std::string body_id(const std::string& name, const Row& row) {
    return bodies_.all()[bodies_.of(name, row, false)].id;
  }
  static Json party(std::string_view role, Json claim) {
    Json result = Json::object(claim.from);
    result.add("role", Json::of(std::string(role)));
    result.add("organization", std::move(claim));
    return result;
  }

  // ---- rows

  void read_row(const Row& row) {
    std::string title = text(row, Meaning::title);
    const std::string number = text(row, Meaning::number);
    const std::string buyer = text(row, Meaning::buyer);
    const std::vector<std::string> sellers = suppliers(row);
    if (title.empty()) title = !number.empty() ? number : sellers.empty() ? "" : sellers.front();
    if (title.empty()) title = "Rad " + std::to_string(row.number);
    const std::string id = new_id(slug(number.empty() ? title : number));

    Json agreement = Json::object(place(row, Meaning::title));
    agreement.add("id", Json::of(id));
    agreement.add("kind", Json::of("avtal"));
    agreement.add("name", Json::of(title, place(row, Meaning::title)));
    Json services = Json::array();
    services.items.push_back(Json::of(service(row)));
    agreement.add("services", services);
    if (const std::string case_number = text(row, Meaning::case_number); !case_number.empty()) {
      Json list = Json::array();
      list.items.push_back(stated(row, Meaning::case_number, case_number));
      agreement.add("caseNumbers", std::move(list));
    }
    Json parties = Json::array();
    if (!names_nobody(buyer)) {
      parties.items.push_back(party("ansvarar", stated(row, Meaning::buyer, body_id(buyer, row))));
    }
    for (const std::string& seller : sellers) {
      parties.items.push_back(party("utför", stated(row, Meaning::supplier, body_id(seller, row))));
    }
    if (!parties.items.empty()) agreement.add("parties", std::move(parties));
    const std::optional<std::string> awarded = day(row, Meaning::awarded);
    add_term(row, id, awarded, agreement);
    add_notice(row, agreement);
    if (const std::string rest = remark(row); !rest.empty())
      agreement.add("remark", Json::of(rest));
    agreement.add("source", source_of(row));
    agreements_.items.push_back(std::move(agreement));
    if (awarded) add_award(row, id, *awarded);
    add_money(row, id, title, buyer, sellers, services);
  }

  std::string service(const Row& row) {
    const std::string name = text(row, Meaning::category);
    const auto [found, is_new] = services_.try_emplace(name);
    if (is_new) {
      found->second = new_id(slug(name.empty() ? "avtal" : name));
      Json record = Json::object();
      record.add("id", Json::of(found->second));
      record.add("name", name.empty() ? in_both(register_said::no_category) : Json::of(name));
      record.add("source", source_of(row));
      service_records_.items.push_back(std::move(record));
    }
    return found->second;
  }

  std::optional<std::string> day(const Row& row, Meaning meaning) {
    const std::string written = text(row, meaning);
    if (written.empty()) return std::nullopt;
    const RegisterColumn& column = mapping_.columns[column_of(meaning)];
    ++unread_[column_of(meaning)].filled;
    // A spreadsheet's own dates are days already, perhaps with a clock.
    const Cell& cell = row.at(column_of(meaning));
    const std::string plain =
        cell.kind == tables::CellKind::date ? written.substr(0, written.find('T')) : written;
    std::optional<std::string> read = day_of(plain, column.order);
    const bool open_start = read == ".." && meaning != Meaning::end;
    if (!read || open_start) {
      unread(row, meaning, written);
      return std::nullopt;
    }
    if (read->size() == 10) newest_ = std::max(newest_, *read);
    return read;
  }

  void add_term(const Row& row, const std::string& id, const std::optional<std::string>& awarded,
                Json& agreement) {
    const std::optional<std::string> start = day(row, Meaning::start);
    const std::optional<std::string> end = day(row, Meaning::end);
    const bool assumes = !start && awarded && mapping_.start_from_award;
    if (!start && !end && !assumes) {
      ++undated_;
      return;
    }
    Json term = Json::object(place(row, Meaning::title));
    term.add("id", Json::of(new_id(id + "-period")));
    term.add("kind", Json::of("första"));
    term.add("label", in_both(register_said::term));
    if (start) {
      term.add("start", stated(row, Meaning::start, *start));
    } else if (assumes) {
      ++assumed_;
      Json claim = Json::object(place(row, Meaning::awarded));
      claim.add("value", Json::of(*awarded, place(row, Meaning::awarded)));
      claim.add("status", Json::of("assumed"));
      claim.add("source", source_of(row));
      claim.add("derivation", in_both(register_said::start_is_award));
      term.add("start", std::move(claim));
    }
    if (end) {
      term.add("end", stated(row, Meaning::end, *end));
    } else if (text(row, Meaning::end).empty()) {
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
    const std::string written = text(row, Meaning::notice);
    if (written.empty()) return;
    ++unread_[column_of(Meaning::notice)].filled;
    const std::optional<TimeSpan> span = span_in(written);
    if (!span) {
      unread(row, Meaning::notice, written);
      return;
    }
    Json value = Json::object();
    value.add(span->unit, Json::of(std::to_string(span->count), {}, Json::Kind::number));
    agreement.add("notice", stated(row, Meaning::notice, std::move(value)));
  }

  void add_award(const Row& row, const std::string& id, const std::string& day) {
    Json event = Json::object(place(row, Meaning::awarded));
    event.add("id", Json::of(new_id(id + "-tilldelat")));
    event.add("kind", Json::of("beslut"));
    event.add("name", in_both(register_said::award));
    event.add("date", stated(row, Meaning::awarded, day));
    Json about = Json::array();
    about.items.push_back(Json::of(id));
    event.add("about", std::move(about));
    event.add("source", source_of(row));
    events_.items.push_back(std::move(event));
  }

  void add_money(const Row& row, const std::string& id, const std::string& title,
                 const std::string& buyer, const std::vector<std::string>& sellers,
                 const Json& services) {
    const std::string written = text(row, Meaning::amount);
    if (written.empty()) return;
    const RegisterColumn& column = mapping_.columns[column_of(Meaning::amount)];
    ++unread_[column_of(Meaning::amount)].filled;
    const std::optional<RegisterAmount> amount = money_in(written, column.decimal, column.times);
    if (!amount) {
      unread(row, Meaning::amount, written);
      return;
    }
    if (amount->amount == "0") {
      ++zeros_;
      return;
    }
    std::string currency = text(row, Meaning::currency);
    if (currency.size() != 3) currency = mapping_.currency;
    if (currency.empty()) currency = amount->currency;
    if (currency.empty()) {
      ++without_currency_;
      currency = std::string(kNoCurrency);
    }
    Json value = Json::object(place(row, Meaning::amount));
    const bool whole = amount->amount.find('.') == std::string::npos;
    value.add("amount", Json::of(amount->amount, place(row, Meaning::amount),
                                 whole ? Json::Kind::number : Json::Kind::text));
    if (currency != "SEK") value.add("currency", Json::of(currency));
    Json flow = Json::object(place(row, Meaning::amount));
    flow.add("id", Json::of(new_id(id + "-belopp")));
    flow.add("name", Json::of(title));
    flow.add("form", Json::of("ersättning"));
    if (!names_nobody(buyer)) flow.add("payer", stated(row, Meaning::buyer, body_id(buyer, row)));
    // What one sum is for several is not told.
    if (sellers.size() == 1) {
      flow.add("payee", stated(row, Meaning::supplier, body_id(sellers.front(), row)));
    }
    flow.add("services", services);
    flow.add("agreement", Json::of(id));
    flow.add("amount", stated(row, Meaning::amount, std::move(value)));
    flow.add("source", source_of(row));
    flows_.items.push_back(std::move(flow));
  }

  /// What has no place, kept as it is written.
  std::string remark(const Row& row) {
    std::string all;
    for (std::size_t c = 0; c < mapping_.columns.size(); ++c) {
      if (mapping_.columns[c].meaning == Meaning::left_out && !row.at(c).empty()) ++left_out_[c];
      if (mapping_.columns[c].meaning != Meaning::nothing) continue;
      const std::string value = tidy(row.at(c).text);
      if (value.empty()) continue;
      if (has_personal_number(value)) {
        ++personal_;
        continue;
      }
      ++kept_[c];
      all += (all.empty() ? "" : "; ") + mapping_.columns[c].head + ": " + value;
    }
    return std::string(base::truncated_utf8(all, kLongestRemark));
  }

  // ---- the file

  Json file() {
    const std::string title = mapping_.title.empty() ? tidy(table_.name) : mapping_.title;
    Json whole = Json::object();
    whole.add("schemaVersion", Json::of("1.1"));
    whole.add("id", Json::of(slug(title)));
    whole.add("title", Json::of(title.empty() ? "Register" : title));
    whole.add("publisher", Json::of(publisher(title)));
    const std::string newest = newest_.empty() ? std::string(kNoDay) : newest_;
    whole.add("issued", Json::of(mapping_.issued.empty() ? newest : mapping_.issued));
    Json document = Json::object();
    document.add("id", Json::of(std::string(kDocument)));
    document.add("kind", Json::of("annan"));
    document.add("kindAsWritten", Json::of("Register"));
    document.add("title", Json::of(table_.name.empty() ? "Register" : tidy(table_.name)));
    document.add("shortTitle", in_both(register_said::document));
    Json& documents = whole.add("documents", Json::array());
    documents.items.push_back(std::move(document));
    whole.add("organizations", organizations());
    whole.add("services", std::move(service_records_));
    whole.add("agreements", std::move(agreements_));
    whole.add("moneyFlows", std::move(flows_));
    whole.add("events", std::move(events_));
    return whole;
  }

  std::string publisher(const std::string& title) {
    if (!mapping_.publisher.empty()) return mapping_.publisher;
    const Bodies::Body* most = nullptr;
    for (const Bodies::Body& body : bodies_.all()) {
      if (body.is_buyer && (most == nullptr || body.times > most->times)) most = &body;
    }
    return most != nullptr ? most->name() : title.empty() ? "?" : title;
  }

  Json organizations() {
    Json list = Json::array();
    for (const Bodies::Body& body : bodies_.all()) {
      Json record = Json::object();
      record.add("id", Json::of(body.id));
      record.add("kind", Json::of(std::string(kind_of(body))));
      record.add("name", Json::of(body.name()));
      Json others = Json::array();
      for (const auto& [name, spelling] : body.spellings) {
        if (name == body.name()) continue;
        Json other = Json::object();
        other.add("name", Json::of(name));
        Row row;
        row.number = spelling.first_row;
        other.add("source", source_of(row));
        others.items.push_back(std::move(other));
      }
      if (!others.items.empty()) record.add("otherNames", std::move(others));
      list.items.push_back(std::move(record));
    }
    return list;
  }

  // ---- what is told

  void tell_unread(std::vector<Remark>& remarks) const {
    for (const auto& [column, unread] : unread_) {
      if (unread.count == 0) continue;
      remarks.push_back({table_.name, unread.first_row, mapping_.columns[column].head,
                         said(register_said::unread, std::to_string(unread.count),
                              std::to_string(unread.filled), unread.first_text),
                         said(register_said::mend_unread)});
    }
  }

  void summarize(std::vector<LocalText>& lines) {
    const auto number = [](std::size_t count) { return std::to_string(count); };
    lines.push_back(said(register_said::agreements, number(agreements_count())));
    for (std::size_t c = 0; c < mapping_.columns.size(); ++c) {
      const RegisterColumn& column = mapping_.columns[c];
      const bool has_place =
          column.meaning != Meaning::nothing && column.meaning != Meaning::left_out;
      if (!has_place) continue;
      const base::Phrase<>& shown =
          register_said::kMeanings[static_cast<std::size_t>(column.meaning)];
      LocalText line =
          said(register_said::is_read_as, column.head, std::string(shown.in(base::Language::sv)));
      line.en =
          said(register_said::is_read_as, column.head, std::string(shown.in(base::Language::en)))
              .en;
      lines.push_back(std::move(line));
    }
    for (const auto& [c, count] : kept_) {
      lines.push_back(said(register_said::kept, mapping_.columns[c].head, std::to_string(count)));
    }
    for (const auto& [c, count] : left_out_) {
      lines.push_back(
          said(register_said::left_out, mapping_.columns[c].head, std::to_string(count)));
    }
    for (const Bodies::Body& body : bodies_.all()) {
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
    counted(register_said::assumed_starts, assumed_);
    counted(register_said::undated, undated_);
    counted(register_said::nobody, nobody_);
    counted(register_said::several_suppliers, several_);
    counted(register_said::zeros, zeros_);
    counted(register_said::without_currency, without_currency_);
    counted(register_said::personal_numbers, personal_);
    if (mapping_.issued.empty()) {
      lines.push_back(
          said(register_said::issued_is_newest, newest_.empty() ? std::string(kNoDay) : newest_));
    }
  }
  std::size_t agreements_count() const {
    return static_cast<std::size_t>(
        std::count_if(table_.rows.begin() + (table_.rows.empty() ? 0 : 1), table_.rows.end(),
                      [](const Row& row) { return !row.empty(); }));
  }

  const Table& table_;
  const Mapping& mapping_;
  Bodies bodies_;
  std::set<std::string> used_ids_;
  std::map<std::string, std::string> services_;
  Json agreements_ = Json::array();
  Json flows_ = Json::array();
  Json events_ = Json::array();
  Json service_records_ = Json::array();
  std::map<std::size_t, Unread> unread_;
  std::map<std::size_t, int> kept_;
  std::map<std::size_t, int> left_out_;
  std::string newest_;
  int assumed_ = 0;
  int undated_ = 0;
  int nobody_ = 0;
  int several_ = 0;
  int zeros_ = 0;
  int without_currency_ = 0;
  int personal_ = 0;
};

}  // namespace

RegisterRead import_register(const Table& table, const Mapping& mapping) {
  return RegisterReader(table, mapping).read();
}

}  // namespace avtal::workbook
