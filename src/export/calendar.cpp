#include "export/calendar.h"

#include <map>
#include <string>
#include <vector>

#include "answers/notice.h"
#include "export/ics.h"
#include "export/tables.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/showing.h"
#include "say/watch_words.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/overview.h"
#include "words/say.h"
#include "words/share.h"
#include "words/watch.h"

namespace avtal::exporting {
namespace {

using namespace words;

const char* kind_key(answers::Deadline::Kind kind) {
  switch (kind) {
    case answers::Deadline::Kind::notice:
      return "notice";
    case answers::Deadline::Kind::end:
      return "end";
    case answers::Deadline::Kind::extension_decision:
      return "extension";
  }
  return "end";
}

std::string places_text(const Origin& origin, const model::Dataset& dataset,
                        const std::vector<model::Place>& places) {
  const words::Language language = origin.view.language;
  std::vector<std::string> parts;
  for (const model::Place& place : places) {
    parts.push_back(words::place(dataset, place, language));
  }
  if (parts.empty()) return words::say(language, facts::no_source);
  return words::joined(parts, language);
}

CalendarEvent event_of(const Origin& origin, const model::Dataset& dataset,
                       const answers::Deadline& deadline, base::Day as_of) {
  const words::Language language = origin.view.language;
  const model::Agreement& agreement = dataset.at(deadline.agreement);
  CalendarEvent event;
  event.day = deadline.day;
  event.uid = std::string(kind_key(deadline.kind)) + "-" + agreement.id;
  event.tentative = deadline.status != model::Status::stated;
  event.summary =
      words::say(language, common::labelled, deadline_phrase(deadline.kind).in(language),
                 words::local(agreement.name, language));
  if (deadline.status == model::Status::proposed) {
    event.summary = words::say(language, share::calendar_proposed, event.summary);
  }
  const std::string status(words::status_word(deadline.status, language));
  event.description =
      words::say(language, share::calendar_description, status,
                 places_text(origin, dataset, deadline.places), words::date(as_of, language));
  if (deadline.latest) {
    event.description += " " + words::say(language, overview::deadline_latest,
                                          words::date(*deadline.latest, language));
  }
  Origin there = origin;
  there.view = scene::showing(*origin.prepared, origin.view, dataset,
                              {model::RecordKind::agreement, deadline.agreement.index});
  if (!is_local(origin)) event.url = link_to(there);
  return event;
}

/// What must be done on the day and what comes of it; perhaps.
CalendarEvent watch_event(const Origin& origin, const model::Dataset& dataset,
                          const answers::WatchEntry& entry, base::Day as_of) {
  const words::Language language = origin.view.language;
  CalendarEvent event = event_of(origin, dataset, *entry.next, as_of);
  event.tentative = entry.list != answers::WatchList::certain;
  event.summary =
      words::say(language, common::labelled, scene::watch_task(dataset, entry, language),
                 words::local(dataset.at(entry.agreement).name, language));
  if (event.tentative) event.summary = words::say(language, watch::event_perhaps, event.summary);
  const std::string note = scene::watch_note(dataset, entry, language);
  if (!note.empty()) event.description = scene::capitalised(note) + "\n" + event.description;
  return event;
}

Calendar calendar_of(const Origin& origin, base::Day as_of) {
  const model::Dataset& dataset = *origin.prepared->dataset;
  Calendar calendar;
  calendar.name = words::say(origin.view.language, share::calendar_name,
                             words::local(dataset.title, origin.view.language));
  calendar.stamp = base::parse_day(dataset.issued).value_or(as_of);
  return calendar;
}

/// What an event is called does not depend on its day: a corrected file moves it. Of several of a
/// kind the later ones are numbered.
void name_events(Calendar& calendar, const model::Dataset& dataset) {
  std::map<std::string, int> counts;
  for (CalendarEvent& event : calendar.events) {
    const int number = ++counts[event.uid];
    if (number > 1) event.uid += "-" + std::to_string(number);
    event.uid += "@" + dataset.id + ".avtalskartan";
  }
}

}  // namespace

std::string watch_ics(const Origin& origin) {
  const base::Day as_of = state::day_shown(origin.view, origin.prepared->context);
  Calendar calendar = calendar_of(origin, as_of);
  for (const answers::WatchEntry* entry : scene::watched_entries(*origin.prepared, as_of)) {
    if (!entry->next) continue;
    calendar.events.push_back(watch_event(origin, *origin.prepared->whole->dataset, *entry, as_of));
  }
  name_events(calendar, *origin.prepared->whole->dataset);
  return to_ics(calendar);
}

std::string deadlines_ics(const Origin& origin) {
  const model::Dataset& dataset = *origin.prepared->dataset;
  const base::Day as_of = state::day_shown(origin.view, origin.prepared->context);
  Calendar calendar = calendar_of(origin, as_of);
  for (const auto& deadline : answers::deadlines(dataset, as_of, kDeadlineMonths)) {
    calendar.events.push_back(event_of(origin, dataset, deadline, as_of));
  }
  name_events(calendar, dataset);
  return to_ics(calendar);
}

}  // namespace avtal::exporting
