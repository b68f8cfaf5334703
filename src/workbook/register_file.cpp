#include "workbook/register_file.h"

#include <utility>

#include "load/load.h"
#include "model/money.h"
#include "workbook/register_said.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

std::string publisher(const std::string& title, const Mapping& mapping,
                      const RegisterBodies& bodies) {
  if (!mapping.publisher.empty()) return mapping.publisher;
  const std::string most = most_named_buyer(bodies);
  return !most.empty() ? most : title.empty() ? "?" : title;
}

Json document_of(const tables::Table& table, const Mapping& mapping) {
  const bool is_of_payments = is_ledger(mapping);
  const std::string kind = is_of_payments ? "Leverantörsreskontra" : "Register";
  Json document = Json::object();
  document.add("id", Json::of(std::string(kRegisterDocument)));
  document.add("kind", Json::of("annan"));
  document.add("kindAsWritten", Json::of(kind));
  document.add("title", Json::of(table.name.empty() ? kind : tidy(table.name)));
  document.add("shortTitle",
               in_both(is_of_payments ? register_said::ledger : register_said::document));
  return document;
}

}  // namespace

Json in_both(const model::LocalText& given) {
  Json text = Json::object();
  text.add("sv", Json::of(given.sv));
  text.add("en", Json::of(given.en));
  return text;
}

Json in_both(const base::Phrase<>& phrase) { return in_both(model::said(phrase)); }

std::string RegisterIds::of(const std::string& wish) {
  std::string id = wish;
  int n = 2;
  const auto taken = next_.find(wish);
  if (taken != next_.end()) n = taken->second;
  for (; next_.contains(id); ++n) id = wish + "-" + std::to_string(n);
  next_[wish] = n;
  next_.emplace(id, 2);
  return id;
}

Json register_head(const tables::Table& table, const Mapping& mapping, const RegisterNotes& notes,
                   const RegisterBodies& bodies) {
  const std::string title = mapping.title.empty() ? tidy(table.name) : mapping.title;
  Json whole = Json::object();
  whole.add("schemaVersion", Json::of("1.1"));
  whole.add("id", Json::of(slug(title)));
  whole.add("title", Json::of(title.empty() ? "Register" : title));
  whole.add("publisher", Json::of(publisher(title, mapping, bodies)));
  whole.add("issued", Json::of(mapping.issued.empty() ? newest_day(notes) : mapping.issued));
  Json& documents = whole.add("documents", Json::array());
  documents.items.push_back(document_of(table, mapping));
  return whole;
}

Json amount_value(std::string_view amount, const std::string& currency, CellPlace place) {
  Json value = Json::object(place);
  const bool whole = amount.find('.') == std::string_view::npos;
  value.add("amount",
            Json::of(std::string(amount), place, whole ? Json::Kind::number : Json::Kind::text));
  if (currency != model::kKrona) value.add("currency", Json::of(currency));
  return value;
}

Json party(std::string_view role, Json claim) {
  Json result = Json::object(claim.from);
  result.add("role", Json::of(std::string(role)));
  result.add("organization", std::move(claim));
  return result;
}

Imported loaded_register(const Json& whole, const tables::Table& table, const Mapping& mapping,
                         const RegisterNotes& notes) {
  Imported imported;
  imported.json = json_text(whole);
  load::Result loaded = load::load_dataset(imported.json);
  imported.dataset = std::move(loaded.dataset);
  tell_unread(table, mapping, notes, imported.remarks);
  for (const load::Issue& issue : loaded.issues) {
    // What a register leaves out is no news: `check` tells of it.
    if (issue.severity != load::Severity::error) continue;
    const CellPlace place = place_at(whole, issue.pointer);
    tables::Remark remark{table.name, place.known() ? place.row : 0, {}, issue.message, issue.mend};
    if (place.known()) remark.column = table.rows.front().at(place.column).text;
    imported.remarks.push_back(std::move(remark));
  }
  return imported;
}

}  // namespace avtal::workbook
