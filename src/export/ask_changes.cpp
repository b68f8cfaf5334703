// changes: the days on which something begins, ends or is decided, and what that is.

#include <string>
#include <vector>

#include "answers/changes.h"
#include "answers/spans.h"
#include "export/ask_json.h"

namespace avtal::exporting {
namespace {

using answers::Change;
using base::Day;
using Kind = Change::Kind;
using Bound = Change::Bound;

std::string_view code_of(Kind kind) {
  switch (kind) {
    case Kind::term_begins:
      return "term-begins";
    case Kind::term_ended:
      return "term-ended";
    case Kind::party_begins:
      return "party-begins";
    case Kind::party_ended:
      return "party-ended";
    case Kind::event:
      return "event";
    case Kind::rung:
      return "decision-step";
    case Kind::takes_effect:
      return "takes-effect";
    case Kind::handover:
      return "handover";
    case Kind::organization_change:
      return "organization-change";
    case Kind::organization_begins:
      return "organization-begins";
    case Kind::organization_ended:
      break;
  }
  return "organization-ended";
}

std::string_view code_of(Bound bound) {
  switch (bound) {
    case Bound::exact:
      return "exact";
    case Bound::earliest:
      return "earliest";
    case Bound::latest:
      break;
  }
  return "latest";
}

bool is_of_party(Kind kind) { return kind == Kind::party_begins || kind == Kind::party_ended; }

void write_change(AnswerJson& json, const Change& change) {
  json.begin_object().member("kind", code_of(change.kind));
  json.record("record", change.record);
  if (change.rung) json.member("step", file_word(load::kRungs, *change.rung));
  if (!change.part.empty()) json.member(is_of_party(change.kind) ? "party" : "term", change.part);
  json.member("bound", code_of(change.bound));
  json.status(change.status);
  json.sources(change.places);
  json.end_object();
}

}  // namespace

std::string changes_json(const Asked& asked) {
  const std::vector<Day> days = answers::change_days(asked.dataset);
  const std::vector<Change> changes = answers::changes(asked.dataset);
  AnswerJson json(asked, "changes");
  json.key("days").begin_array();
  std::size_t at = 0;
  for (const Day day : days) {
    json.begin_object();
    json.day("day", day);
    json.key("changes").begin_array();
    for (const Change* change : changes_on(changes, day, at)) write_change(json, *change);
    json.end_array().end_object();
  }
  json.end_array();
  return json.done();
}

}  // namespace avtal::exporting
