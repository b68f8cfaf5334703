#include <algorithm>
#include <array>
#include <utility>

#include "base/text.h"
#include "load/json_tree.h"
#include "load/load.h"
#include "workbook/register.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using tables::Row;
using tables::Table;

constexpr std::array<std::string_view, static_cast<std::size_t>(Meaning::count)> kWords = {
    "nothing",  "left-out", "number", "case-number", "title",  "supplier", "buyer",
    "category", "start",    "end",    "awarded",     "amount", "currency", "notice"};

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

/// How many of the cells that are filled in can be read so.
template <class CanRead>
bool most_can(const Table& table, std::size_t column, CanRead can_read) {
  std::size_t filled = 0;
  std::size_t read = 0;
  for (std::size_t r = 1; r < table.rows.size(); ++r) {
    const tables::Cell& cell = table.rows[r].at(column);
    if (cell.empty()) continue;
    ++filled;
    if (can_read(cell.text)) ++read;
  }
  return filled == 0 || read * 2 >= filled;
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

bool is_date(Meaning meaning) {
  return meaning == Meaning::start || meaning == Meaning::end || meaning == Meaning::awarded;
}

void look_at_values(const Table& table, std::size_t c, RegisterColumn& column) {
  if (is_date(column.meaning)) {
    column.order =
        voted(table, c, order_in, DayOrder::day_first, DayOrder::month_first, DayOrder::unknown);
    const bool dates = most_can(table, c, [&](const std::string& text) {
      return day_of(text, DayOrder::day_first).has_value();
    });
    if (!dates) column.meaning = Meaning::nothing;
  } else if (column.meaning == Meaning::amount) {
    column.decimal =
        voted(table, c, decimal_in, DecimalSign::comma, DecimalSign::point, DecimalSign::unknown);
    const std::string folded = base::folded(column.head);
    if (folded.find("tkr") != std::string::npos) column.times = 1000;
    if (folded.find("mkr") != std::string::npos || folded.find("mnkr") != std::string::npos) {
      column.times = 1'000'000;
    }
  }
}

template <std::size_t N>
std::size_t index_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return static_cast<std::size_t>(std::find(words.begin(), words.end(), word) - words.begin());
}

constexpr std::array<std::string_view, 3> kOrders = {"unknown", "day-first", "month-first"};
constexpr std::array<std::string_view, 3> kSigns = {"unknown", "comma", "point"};

}  // namespace

std::string_view word_of(Meaning meaning) { return kWords[static_cast<std::size_t>(meaning)]; }

Mapping guessed(const Table& table) {
  Mapping mapping;
  if (table.rows.empty()) return mapping;
  std::array<bool, static_cast<std::size_t>(Meaning::count)> taken{};
  for (std::size_t c = 0; c < table.rows.front().cells.size(); ++c) {
    RegisterColumn column;
    column.head = tidy(table.rows.front().cells[c].text);
    // "awarded_supplier" is two words.
    std::string spaced = column.head;
    std::replace(spaced.begin(), spaced.end(), '_', ' ');
    column.meaning = meaning_of_head(base::folded(spaced));
    look_at_values(table, c, column);
    mapping.columns.push_back(std::move(column));
  }
  // Of several columns for one thing the one whose name is surest; the others have no place.
  for (const Synonym& synonym : kSynonyms) {
    for (RegisterColumn& column : mapping.columns) {
      std::string spaced = column.head;
      std::replace(spaced.begin(), spaced.end(), '_', ' ');
      if (base::folded(spaced) != synonym.head || column.meaning != synonym.meaning) continue;
      bool& is_taken = taken[static_cast<std::size_t>(column.meaning)];
      if (is_taken) column.meaning = Meaning::nothing;
      is_taken = true;
    }
  }
  for (RegisterColumn& column : mapping.columns) {
    std::string spaced = column.head;
    std::replace(spaced.begin(), spaced.end(), '_', ' ');
    const std::string folded = base::folded(spaced);
    const bool named = std::any_of(kSynonyms.begin(), kSynonyms.end(),
                                   [&](const Synonym& synonym) { return synonym.head == folded; });
    const bool has_place =
        column.meaning != Meaning::nothing && column.meaning != Meaning::left_out;
    if (named || !has_place) continue;
    bool& is_taken = taken[static_cast<std::size_t>(column.meaning)];
    if (is_taken) column.meaning = Meaning::nothing;
    is_taken = true;
  }
  return mapping;
}

std::string mapping_text(const Mapping& mapping) {
  Json whole = Json::object();
  whole.add("format", Json::of("avtalskartan.mapping/1"));
  for (const auto& [key, value] : {std::pair{"title", &mapping.title},
                                   {"publisher", &mapping.publisher},
                                   {"issued", &mapping.issued},
                                   {"currency", &mapping.currency},
                                   {"split", &mapping.split}}) {
    if (!value->empty()) whole.add(key, Json::of(*value));
  }
  whole.add("startFromAward",
            Json::of(mapping.start_from_award ? "true" : "false", {}, Json::Kind::truth));
  Json& columns = whole.add("columns", Json::array());
  for (const RegisterColumn& column : mapping.columns) {
    Json entry = Json::object();
    entry.add("head", Json::of(column.head));
    entry.add("is", Json::of(std::string(word_of(column.meaning))));
    if (column.order != DayOrder::unknown) {
      entry.add("order", Json::of(std::string(kOrders[static_cast<std::size_t>(column.order)])));
    }
    if (column.decimal != DecimalSign::unknown) {
      entry.add("decimal", Json::of(std::string(kSigns[static_cast<std::size_t>(column.decimal)])));
    }
    if (column.times != 1) {
      entry.add("times", Json::of(std::to_string(column.times), {}, Json::Kind::number));
    }
    columns.items.push_back(std::move(entry));
  }
  return json_text(whole);
}

std::optional<Mapping> mapping_with(const Mapping& guess, std::string_view json) {
  const load::Limits limits;
  const load::Parsed parsed = load::parse_json(json, limits);
  if (parsed.failure) return std::nullopt;
  const Json whole = json_of(parsed.tree, 0);
  if (whole.kind != Json::Kind::object || whole.text_of("format") != "avtalskartan.mapping/1") {
    return std::nullopt;
  }
  Mapping mapping = guess;
  for (const auto& [key, value] : {std::pair{"title", &mapping.title},
                                   {"publisher", &mapping.publisher},
                                   {"issued", &mapping.issued},
                                   {"currency", &mapping.currency},
                                   {"split", &mapping.split}}) {
    if (whole.find(key) != nullptr) *value = std::string(whole.text_of(key));
  }
  if (const Json* const start = whole.find("startFromAward")) {
    mapping.start_from_award = start->text == "true";
  }
  const Json* const columns = whole.find("columns");
  for (std::size_t i = 0; columns != nullptr && i < columns->items.size(); ++i) {
    const Json& entry = columns->items[i];
    const std::size_t meaning = index_of(kWords, entry.text_of("is"));
    if (meaning == kWords.size()) return std::nullopt;
    for (RegisterColumn& column : mapping.columns) {
      if (column.head != entry.text_of("head")) continue;
      column.meaning = static_cast<Meaning>(meaning);
      const std::size_t order = index_of(kOrders, entry.text_of("order"));
      const std::size_t sign = index_of(kSigns, entry.text_of("decimal"));
      if (order < kOrders.size()) column.order = static_cast<DayOrder>(order);
      if (sign < kSigns.size()) column.decimal = static_cast<DecimalSign>(sign);
      const std::string_view times = entry.text_of("times");
      if (times == "1000") column.times = 1000;
      if (times == "1000000") column.times = 1'000'000;
    }
  }
  return mapping;
}

}  // namespace avtal::workbook
