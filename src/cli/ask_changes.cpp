// changes: the days on which something begins, ends or is decided, and what that is.

#include <string>
#include <vector>

#include "answers/spans.h"
#include "base/sort.h"
#include "cli/ask_find.h"
#include "cli/ask_json.h"
#include "cli/ask_speech.h"
#include "words/format.h"

namespace avtal::cli {
namespace {

using base::Day;
using model::RecordKind;
using model::RecordRef;
using model::Status;
using words::Phrase;

enum class Kind {
  term_begins,
  term_ended,  // the day before was the last
  party_begins,
  party_ended,
  event,
  rung,  // a later rung of a decision's ladder
  takes_effect,
  handover,
  organization_change,
  organization_begins,
  organization_ended,
};

/// How the day is meant.
enum class Bound { exact, earliest, latest };

struct Change {
  Day day;
  Kind kind = Kind::event;
  RecordRef record;
  std::string part;  // id of the term or the party, word of the rung; else empty
  Bound bound = Bound::exact;
  Status status = Status::unknown;
  std::vector<model::Place> places;
};

/// What a change is, but for its day.
struct What {
  Kind begins = Kind::event;
  Kind ended = Kind::event;
  RecordRef record;
  std::string part;
};

class Collector {
 public:
  explicit Collector(const model::Dataset& dataset) : dataset_(dataset) {}

  std::vector<Change> collect() {
    for (const answers::TermSpan& span : answers::spans(dataset_)) term(span);
    for (std::uint32_t i = 0; i < dataset_.agreements.size(); ++i) parties(i);
    for (std::uint32_t i = 0; i < dataset_.events.size(); ++i) event(i);
    for (std::uint32_t i = 0; i < dataset_.handovers.size(); ++i) {
      when(dataset_.handovers[i].when, Kind::handover, {RecordKind::handover, i});
    }
    for (std::uint32_t i = 0; i < dataset_.organization_changes.size(); ++i) {
      when(dataset_.organization_changes[i].when, Kind::organization_change,
           {RecordKind::organization_change, i});
    }
    for (std::uint32_t i = 0; i < dataset_.organizations.size(); ++i) organization(i);
    base::stable_sort(found_.begin(), found_.end(),
                      [](const Change& a, const Change& b) { return a.day < b.day; });
    return std::move(found_);
  }

 private:
  template <class T>
  static std::vector<model::Place> places_of(const model::Claims<T>& claims) {
    return claims.first() == nullptr ? std::vector<model::Place>{} : claims.first()->places;
  }

  /// An event and the first rung of its ladder are told once.
  void add(Change change) {
    for (auto at = found_.rbegin(); at != found_.rend() && at->record == change.record; ++at) {
      if (at->day == change.day && at->kind == change.kind && at->part == change.part) return;
    }
    found_.push_back(std::move(change));
  }

  /// `like` but for the day and, unless both are the same, its bound.
  void bounds(std::optional<Day> first, std::optional<Day> last, const Change& like) {
    if (first) add_bound(*first, first == last ? like.bound : Bound::earliest, like);
    if (last && first != last) add_bound(*last, Bound::latest, like);
  }

  void add_bound(Day day, Bound bound, const Change& like) {
    Change change = like;
    change.day = day;
    change.bound = bound;
    add(std::move(change));
  }

  void date(const model::Claims<base::EdtfDate>& claims, Kind kind, RecordRef record, Bound bound,
            std::string part = {}) {
    const base::EdtfDate* date = claims.value();
    if (date == nullptr) return;
    bounds(date->earliest(), date->latest(),
           {{}, kind, record, std::move(part), bound, claims.status(), places_of(claims)});
  }

  void when(const model::BoundedDate& bounded, Kind kind, RecordRef record) {
    if (bounded.date.value() != nullptr) return date(bounded.date, kind, record, Bound::exact);
    date(bounded.not_before, kind, record, Bound::earliest);
    date(bounded.not_after, kind, record, Bound::latest);
  }

  static std::optional<Day> day_after(std::optional<Day> day) {
    if (!day) return std::nullopt;
    return base::plus_days(*day, 1);
  }

  void term(const answers::TermSpan& span) {
    const model::Term& term = dataset_.at(span.term.agreement).terms[span.term.term];
    const RecordRef record{RecordKind::agreement, span.term.agreement.index};
    bounds(span.first_possible, span.first_certain,
           {{},
            Kind::term_begins,
            record,
            term.id,
            Bound::exact,
            span.start_status,
            places_of(term.start)});
    bounds(day_after(span.last_certain), day_after(span.last_possible),
           {{},
            Kind::term_ended,
            record,
            term.id,
            Bound::exact,
            span.end_status,
            places_of(term.end)});
  }

  void edges(const model::Claims<base::Edge>& start, const model::Claims<base::Edge>& end,
             const What& what) {
    const base::Edge* first = start.value();
    if (first != nullptr && first->date) {
      bounds(first->date->earliest(), first->date->latest(),
             {{},
              what.begins,
              what.record,
              what.part,
              Bound::exact,
              start.status(),
              places_of(start)});
    }
    const base::Edge* last = end.value();
    if (last != nullptr && last->date) {
      bounds(day_after(last->date->earliest()), day_after(last->date->latest()),
             {{}, what.ended, what.record, what.part, Bound::exact, end.status(), places_of(end)});
    }
  }

  void parties(std::uint32_t index) {
    for (const model::Party& party : dataset_.agreements[index].parties) {
      const auto* organization = party.organization.value();
      if (organization == nullptr) continue;
      edges(party.start, party.end,
            {Kind::party_begins,
             Kind::party_ended,
             {RecordKind::agreement, index},
             dataset_.at(*organization).id});
    }
  }

  void event(std::uint32_t index) {
    const model::Event& event = dataset_.events[index];
    const RecordRef record{RecordKind::event, index};
    when(event.when, Kind::event, record);
    for (const model::RungReached& rung : event.ladder) {
      const bool told = event.when.date.value() != nullptr && rung.date.value() != nullptr &&
                        *event.when.date.value() == *rung.date.value();
      if (told) continue;
      date(rung.date, Kind::rung, record, Bound::exact,
           std::string(file_word(load::kRungs, rung.rung)));
    }
    date(event.takes_effect, Kind::takes_effect, record, Bound::exact);
  }

  void organization(std::uint32_t index) {
    const auto& existence = dataset_.organizations[index].existence;
    const base::Period* period = existence.value();
    if (period == nullptr) return;
    const RecordRef record{RecordKind::organization, index};
    const Change like{{},
                      Kind::organization_begins,
                      record,
                      {},
                      Bound::exact,
                      existence.status(),
                      places_of(existence)};
    bounds(base::earliest_start(*period), base::latest_start(*period), like);
    Change ended = like;
    ended.kind = Kind::organization_ended;
    bounds(day_after(base::earliest_end(*period)), day_after(base::latest_end(*period)), ended);
  }

  const model::Dataset& dataset_;
  std::vector<Change> found_;
};

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

Phrase phrase_of(Kind kind) {
  switch (kind) {
    case Kind::term_begins:
      return Phrase::ask_term_begins;
    case Kind::term_ended:
      return Phrase::ask_term_ended;
    case Kind::party_begins:
      return Phrase::ask_party_begins;
    case Kind::party_ended:
      return Phrase::ask_party_ended;
    case Kind::event:
    case Kind::rung:
      return Phrase::ask_event_then;
    case Kind::takes_effect:
      return Phrase::ask_takes_effect;
    case Kind::handover:
      return Phrase::ask_handover_then;
    case Kind::organization_change:
      return Phrase::ask_change_then;
    case Kind::organization_begins:
      return Phrase::ask_organization_begins;
    case Kind::organization_ended:
      break;
  }
  return Phrase::ask_organization_ended;
}

/// The changes of one day, which begin at `at`; moves `at` past them.
std::vector<const Change*> changes_on(const std::vector<Change>& all, Day day, std::size_t& at) {
  std::vector<const Change*> found;
  while (at < all.size() && all[at].day < day) ++at;
  for (; at < all.size() && all[at].day == day; ++at) found.push_back(&all[at]);
  return found;
}

std::string_view part_key(Kind kind) {
  if (kind == Kind::rung) return "step";
  return kind == Kind::party_begins || kind == Kind::party_ended ? "party" : "term";
}

void write_change(Json& json, const Change& change) {
  json.begin_object().member("kind", code_of(change.kind));
  json.record("record", change.record);
  if (!change.part.empty()) json.member(part_key(change.kind), change.part);
  json.member("bound", code_of(change.bound));
  json.status(change.status);
  json.sources(change.places);
  json.end_object();
}

int changes_json(const Asking& asking, const std::vector<Day>& days,
                 const std::vector<Change>& changes) {
  Json json(asking);
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

/// What `part` is in people's words.
std::string part_name(const Speech& speech, const Asking& asking, const Change& change) {
  if (change.kind == Kind::rung) {
    for (const auto& [word, rung] : load::kRungs) {
      if (word == change.part) return std::string(words::rung_word(rung, asking.language()));
    }
  }
  if (const auto record = asking.dataset.find(change.part)) {
    return speech.name(name_of(asking.dataset, *record));
  }
  if (change.record.kind != RecordKind::agreement) return {};
  for (const model::Term& term : asking.dataset.agreements[change.record.index].terms) {
    if (term.id == change.part) return speech.name(term.label);
  }
  return {};
}

std::string subject(const Speech& speech, const Asking& asking, const Change& change) {
  std::string text = speech.name(name_of(asking.dataset, change.record));
  if (change.part.empty()) return text;
  const std::string part = part_name(speech, asking, change);
  return part.empty() ? text : text + ", " + part;
}

/// What it is, and below it where that stands.
void add_lines(std::vector<std::string>& lines, const Speech& speech, const Asking& asking,
               const Change& change) {
  std::string text = speech.filled(phrase_of(change.kind), {subject(speech, asking, change)});
  if (change.bound == Bound::earliest) text += ", " + speech.word(Phrase::ask_at_the_earliest);
  if (change.bound == Bound::latest) text += ", " + speech.word(Phrase::ask_at_the_latest);
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
  speech.sentence(speech.word(Phrase::ask_changes));
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
  const std::vector<Day> days = answers::change_days(asking.dataset);
  const std::vector<Change> changes = Collector(asking.dataset).collect();
  return asking.request.json ? changes_json(asking, days, changes)
                             : changes_text(asking, days, changes);
}

}  // namespace avtal::cli
