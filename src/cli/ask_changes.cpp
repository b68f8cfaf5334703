// changes: the days on which something begins, ends or is decided, and what that is.

#include <string>
#include <vector>

#include "answers/changes.h"
#include "answers/spans.h"
#include "base/sort.h"
#include "cli/ask_find.h"
#include "cli/ask_speech.h"
#include "words/ask.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::cli {
namespace {

using answers::Change;
using base::Day;
using model::RecordKind;
using Kind = Change::Kind;
using Bound = Change::Bound;
using namespace words;

const Phrase<1>& phrase_of(Kind kind) {
  switch (kind) {
    case Kind::term_begins:
      return ask::term_begins;
    case Kind::term_ended:
      return ask::term_ended;
    case Kind::party_begins:
      return ask::party_begins;
    case Kind::party_ended:
      return ask::party_ended;
    case Kind::event:
    case Kind::rung:
      return ask::itself;
    case Kind::takes_effect:
      return ask::takes_effect;
    case Kind::handover:
      return ask::handover_then;
    case Kind::organization_change:
      return ask::itself;
    case Kind::organization_begins:
      return ask::organization_begins;
    case Kind::organization_ended:
      break;
  }
  return ask::organization_ended;
}

/// What `part` is in people's words.
std::string part_name(const Speech& speech, const Asking& asking, const Change& change) {
  if (change.rung) return std::string(words::rung_word(*change.rung, asking.language()));
  if (const auto record = asking.dataset.find(change.part)) {
    return speech.name(exporting::name_of(asking.dataset, *record));
  }
  if (change.record.kind != RecordKind::agreement) return {};
  for (const model::Term& term : asking.dataset.agreements[change.record.index].terms) {
    if (term.id == change.part) return speech.name(term.label);
  }
  return {};
}

std::string subject(const Speech& speech, const Asking& asking, const Change& change) {
  const std::string& text = speech.name(exporting::name_of(asking.dataset, change.record));
  const std::string part = part_name(speech, asking, change);
  return part.empty() ? text : text + ", " + part;
}

/// What it is, and below it where that stands.
void add_lines(std::vector<std::string>& lines, const Speech& speech, const Asking& asking,
               const Change& change) {
  std::string text = speech.say(phrase_of(change.kind), subject(speech, asking, change));
  if (change.bound == Bound::earliest) text += ", " + speech.say(ask::at_the_earliest);
  if (change.bound == Bound::latest) text += ", " + speech.say(ask::at_the_latest);
  lines.push_back(text + ", " + speech.status(change.status));
  for (const model::Place& place : change.places) {
    lines.push_back("    " + words::place(asking.dataset, place, asking.language()));
  }
}

/// Days on which nothing certain can be told, bounds of parties and the like, are for programs
/// only.
int changes_text(const Asking& asking, const std::vector<Day>& days,
                 const std::vector<Change>& changes) {
  Speech speech(asking);
  speech.sentence(speech.say(ask::changes));
  speech.known_asked();
  speech.sentence({});
  std::size_t at = 0;
  for (const Day day : days) {
    std::vector<std::string> lines;
    for (const Change* change : changes_on(changes, day, at)) {
      add_lines(lines, speech, asking, *change);
    }
    speech.Sheet::row(base::iso_text(day), lines);
  }
  return speech.done();
}

}  // namespace

int ask_changes(const Asking& asking) {
  if (asking.request.json) return asking.give(exporting::changes_json(asking.asked()));
  const std::vector<Day> days = answers::change_days(asking.dataset);
  return changes_text(asking, days, answers::changes(asking.dataset));
}

}  // namespace avtal::cli
