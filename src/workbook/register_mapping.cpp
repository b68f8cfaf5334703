// How a register is read, as a file that can be used for the next one of its kind.

#include <algorithm>
#include <array>
#include <utility>

#include "load/json_tree.h"
#include "load/load.h"
#include "workbook/json.h"
#include "workbook/register.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Meaning::count)> kWords = {
    "nothing",  "left-out", "number", "case-number",  "title",          "supplier", "buyer",
    "category", "start",    "end",    "awarded",      "amount",         "currency", "notice",
    "paid",     "paid-on",  "unit",   "buyer-number", "supplier-number"};

template <std::size_t N>
std::size_t index_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return static_cast<std::size_t>(std::find(words.begin(), words.end(), word) - words.begin());
}

constexpr std::array<std::string_view, 3> kOrders = {"unknown", "day-first", "month-first"};
constexpr std::array<std::string_view, 3> kSigns = {"unknown", "comma", "point"};

void put(const Json& entry, RegisterColumn& column) {
  const std::size_t order = index_of(kOrders, entry.text_of("order"));
  const std::size_t sign = index_of(kSigns, entry.text_of("decimal"));
  if (order < kOrders.size()) column.order = static_cast<DayOrder>(order);
  if (sign < kSigns.size()) column.decimal = static_cast<DecimalSign>(sign);
  for (const int times : {1, 1000, 1'000'000}) {
    if (entry.text_of("times") == std::to_string(times)) column.times = times;
  }
}

/// A meaning has one column. Where the file gives it to one, a guess for another gives way.
void yield_to(const std::vector<bool>& said, std::vector<RegisterColumn>& columns) {
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Meaning meaning = columns[c].meaning;
    if (said[c] || meaning == Meaning::nothing || meaning == Meaning::left_out) continue;
    for (std::size_t other = 0; other < columns.size(); ++other) {
      if (said[other] && columns[other].meaning == meaning) columns[c].meaning = Meaning::nothing;
    }
  }
}

/// By their heads; of several with the same head in their order. False when a meaning is not known.
bool put_columns(const Json& list, std::vector<RegisterColumn>& columns) {
  std::vector<bool> said(columns.size(), false);
  for (const Json& entry : list.items) {
    const std::size_t meaning = index_of(kWords, entry.text_of("is"));
    if (meaning == kWords.size()) return false;
    for (std::size_t c = 0; c < columns.size(); ++c) {
      if (said[c] || columns[c].head != entry.text_of("head")) continue;
      said[c] = true;
      columns[c].meaning = static_cast<Meaning>(meaning);
      put(entry, columns[c]);
      break;
    }
  }
  yield_to(said, columns);
  return true;
}

}  // namespace

std::string_view word_of(Meaning meaning) { return kWords[static_cast<std::size_t>(meaning)]; }

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
  if (!mapping.apart.empty()) {
    Json& apart = whole.add("apart", Json::array());
    for (const std::string& key : mapping.apart) apart.items.push_back(Json::of(key));
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
    if (means_amount(column.meaning)) {
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
  if (const Json* const apart = whole.find("apart")) {
    mapping.apart.clear();
    for (const Json& key : apart->items) mapping.apart.push_back(key.text);
  }
  const Json* const columns = whole.find("columns");
  if (columns != nullptr && !put_columns(*columns, mapping.columns)) return std::nullopt;
  return mapping;
}

}  // namespace avtal::workbook
