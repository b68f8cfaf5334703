#include "export/table_writer.h"

#include "words/bodies.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/tables.h"

namespace avtal::exporting {

using model::Ref;
using namespace words;

std::string kronor_text(base::Ore amount) {
  const std::int64_t magnitude = amount.value < 0 ? -amount.value : amount.value;
  std::string text = std::to_string(magnitude / base::kOrePerKrona);
  const std::int64_t rest = magnitude % base::kOrePerKrona;
  if (rest != 0) text += (rest < 10 ? ".0" : ".") + std::to_string(rest);
  return (amount.value < 0 ? "-" : "") + text;
}

std::string TableWriter::coded_phrase(const Phrase<>& phrase) const {
  return words::say(coded(), phrase);
}

std::string TableWriter::local(const model::LocalText& text) const {
  return words::local(text, language_);
}

std::string TableWriter::joined(const std::vector<std::string>& parts) {
  std::string all;
  for (const std::string& part : parts) all += (all.empty() ? "" : "; ") + part;
  return all;
}

void TableWriter::columns(std::initializer_list<std::pair<const char*, Phrase<>>> all) {
  for (const auto& [key, phrase] : all) table_.columns.push_back({key, say(phrase)});
}

void TableWriter::amount(base::Ore amount) { number(kronor_text(amount)); }

void TableWriter::yes_or_no(bool value) { text(coded_phrase(value ? labels::yes : labels::no)); }

std::string TableWriter::status_text(model::Status status, model::Resolution resolution) const {
  std::string said(words::status_word(status, coded()));
  if (resolution == model::Resolution::contradicted) {
    said += ", " + coded_phrase(tables::cell_contradicted);
  } else if (resolution == model::Resolution::open) {
    said += ", " + coded_phrase(tables::cell_other_reading);
  }
  return said;
}

/// A spreadsheet makes a day of "2021-10": people get the month's name.
std::string TableWriter::date_text(const base::EdtfDate& date) const {
  if (open_) return date.text();
  std::string said = words::date(date, language_);
  if (date.precision() != base::Precision::month) return said;
  const base::YearMonthDay month = base::calendar(date.earliest());
  said.resize(said.size() - std::string_view("2021-10").size());
  return said + words::month_name(month.month, false, language_) + " " + std::to_string(month.year);
}

std::string TableWriter::edge_text(const model::Claims<base::Edge>& claims) const {
  const base::Edge* value = claims.value();
  if (value == nullptr) return {};
  if (value->date) return date_text(*value->date);
  if (open_) return base::edtf_text(*value);
  return say(value->kind == base::Edge::Kind::open ? common::open_ended : tables::cell_not_stated);
}

void TableWriter::date(const model::Claims<base::EdtfDate>& claims) {
  const base::EdtfDate* value = claims.value();
  text(value == nullptr ? std::string() : date_text(*value));
}

void TableWriter::places(const std::vector<model::Place>& places) {
  std::vector<std::string> parts;
  for (const model::Place& place : places) {
    parts.push_back(words::place(dataset_, place, language_));
  }
  text(joined(parts));
}

void TableWriter::services(const Services& all) {
  std::vector<std::string> names;
  for (const Ref<model::Service> service : all) names.push_back(local(dataset_.at(service).name));
  text(joined(names));
}

std::vector<Ref<model::Organization>> TableWriter::readings(
    const model::Claims<Ref<model::Organization>>& claims) {
  std::vector<Ref<model::Organization>> all;
  for (const auto& claim : claims.all) {
    if (claim.value) all.push_back(*claim.value);
    // What agrees with the first claim, or is older, is no reading of its own.
    if (claims.resolution == model::Resolution::in_force) break;
  }
  return all;
}

std::string TableWriter::bodies(const model::Claims<Ref<model::Organization>>& claims) const {
  std::vector<std::string> names;
  for (const Ref<model::Organization> body : readings(claims)) {
    names.push_back(words::body_name(dataset_.at(body), language_));
  }
  return claims.together() ? words::joined(names, language_)
                           : words::alternatives(names, language_);
}

void TableWriter::organization_numbers(const model::Claims<Ref<model::Organization>>& claims) {
  std::vector<std::string> numbers;
  for (const Ref<model::Organization> body : readings(claims)) {
    if (const std::string& each = dataset_.at(body).number; !each.empty()) numbers.push_back(each);
  }
  text(joined(numbers));
}

void TableWriter::case_numbers(const std::vector<model::Claim<std::string>>& claims) {
  std::vector<std::string> numbers;
  for (const auto& claim : claims) {
    if (claim.value) numbers.push_back(*claim.value);
  }
  text(joined(numbers));
}

}  // namespace avtal::exporting
