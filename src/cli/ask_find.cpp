#include "cli/ask_find.h"

#include "answers/search.h"
#include "base/text.h"
#include "say/record_names.h"
#include "words/ask_request.h"
#include "words/say.h"

namespace avtal::cli {
namespace {

using model::Dataset;
using model::RecordKind;
using model::RecordRef;
using namespace words;

template <class Record>
void add_ids(const std::vector<Record>& records, std::vector<std::string>& ids) {
  for (const Record& record : records) ids.push_back(record.id);
}

std::vector<std::string> ids_of(const Dataset& dataset, std::optional<RecordKind> kind) {
  std::vector<std::string> ids;
  const auto wanted = [kind](RecordKind one) { return !kind || *kind == one; };
  if (wanted(RecordKind::service)) add_ids(dataset.services, ids);
  if (wanted(RecordKind::agreement)) add_ids(dataset.agreements, ids);
  if (wanted(RecordKind::organization)) add_ids(dataset.organizations, ids);
  if (wanted(RecordKind::money_flow)) add_ids(dataset.money_flows, ids);
  if (kind) return ids;
  add_ids(dataset.handovers, ids);
  add_ids(dataset.events, ids);
  add_ids(dataset.documents, ids);
  add_ids(dataset.organization_changes, ids);
  add_ids(dataset.questions, ids);
  add_ids(dataset.indexes, ids);
  return ids;
}

/// One that is spelled almost so, else one whose name says so, else the one spelled most alike.
std::optional<std::string> nearest_id(const Dataset& dataset, const std::string& id,
                                      std::optional<RecordKind> kind) {
  auto nearest = nearest_word(id, ids_of(dataset, kind));
  const int close = static_cast<int>(id.size() / 4) + 1;
  if (nearest && base::edit_distance(*nearest, id, close) <= close) return nearest;
  for (const answers::SearchHit& hit : answers::SearchIndex(dataset).find(id)) {
    if (!kind || hit.record.kind == *kind) return scene::record_id(dataset, hit.record);
  }
  return nearest;
}

void say_unknown(const Asking& asking, const std::string& id, std::optional<RecordKind> kind) {
  const words::Language language = asking.language();
  const std::string what = words::say(language, kind ? word_of(*kind) : ask_request::record);
  std::string message;
  const auto later = asking.whole.find(id);
  if (later && (!kind || later->kind == *kind)) {
    message = words::say(language, ask_request::not_known_yet, id,
                         base::iso_text(asking.request.known.value_or(asking.on)));
  } else {
    message = words::say(language, ask_request::no_such_id, what, id);
    if (const auto nearest = nearest_id(asking.dataset, id, kind)) {
      message += " " + words::say(language, ask_request::nearest_id, *nearest);
    }
  }
  asking.world.err("avtalskartan: " + message + "\n");
}

std::optional<RecordRef> find_any(const Asking& asking, const std::string& id,
                                  std::optional<RecordKind> kind) {
  const auto record = asking.dataset.find(id);
  if (record && (!kind || record->kind == *kind)) return record;
  say_unknown(asking, id, kind);
  return std::nullopt;
}

}  // namespace

std::optional<RecordRef> find_record(const Asking& asking, const std::string& id, RecordKind kind) {
  return find_any(asking, id, kind);
}

std::optional<RecordRef> find_record(const Asking& asking, const std::string& id) {
  return find_any(asking, id, std::nullopt);
}

const Phrase<>& word_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::document:
      return ask_request::document;
    case RecordKind::organization:
      return ask_request::organization;
    case RecordKind::organization_change:
      return ask_request::organization_change;
    case RecordKind::service:
      return ask_request::service;
    case RecordKind::agreement:
      return ask_request::agreement;
    case RecordKind::money_flow:
      return ask_request::money_flow;
    case RecordKind::handover:
      return ask_request::handover;
    case RecordKind::event:
      return ask_request::event;
    case RecordKind::question:
      return ask_request::question;
    case RecordKind::price_index:
      break;
  }
  return ask_request::price_index;
}

}  // namespace avtal::cli
