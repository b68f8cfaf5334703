// watch: of every agreement the next day to act.

#include <algorithm>

#include "answers/watch_list.h"
#include "cli/ask_speech.h"
#include "say/describe.h"
#include "say/watch_words.h"
#include "words/calendar.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/overview.h"
#include "words/say.h"
#include "words/watch.h"

namespace avtal::cli {
namespace {

using answers::Watch;
using answers::WatchEntry;
using answers::WatchList;
using namespace words;

/// "2026-09-30, om 29 dagar", "2026-01-01, senast 2026-12-31 …".
std::string day_text(const Speech& speech, const Asking& asking, const WatchEntry& entry) {
  const std::string day = base::iso_text(entry.next->day);
  const std::string days = entry.next->latest ? speech.say(facts::day_or_latest, day,
                                                           base::iso_text(*entry.next->latest))
                                              : day;
  return days + ", " +
         speech.say(overview::in_days, words::days(entry.days_left, asking.language()));
}

std::string task_text(const Asking& asking, const WatchEntry& entry) {
  const std::string note = scene::watch_note(asking.dataset, entry, asking.language());
  return scene::watch_task(asking.dataset, entry, asking.language()) +
         (note.empty() ? "" : ": " + note);
}

std::string amount_text(const Asking& asking, const WatchEntry& entry) {
  const std::string amount = scene::watch_amount(entry, asking.language());
  const std::string delay = scene::delay_text(entry, asking.language());
  return delay.empty() ? amount : amount + "; " + delay;
}

void say_entry(Speech& speech, const Asking& asking, const WatchEntry& entry) {
  const words::Language language = asking.language();
  speech.heading(model::RecordRef{model::RecordKind::agreement, entry.agreement.index});
  if (entry.next) speech.row(watch::day, day_text(speech, asking, entry));
  speech.row(entry.next ? watch::task : watch::why, task_text(asking, entry));
  const std::string letter(scene::class_letter(entry.its_class));
  if (!letter.empty()) {
    speech.row(watch::its_class, letter + " " + scene::class_word(entry.its_class, language));
  }
  if (entry.yearly) speech.row(watch::yearly, amount_text(asking, entry));
  const std::string responsible = scene::watch_parties(asking.dataset, entry.responsible, language);
  if (!responsible.empty()) speech.row(labels::responsible, responsible);
  if (entry.next) speech.sources(entry.next->places);
}

int watch_text(const Asking& asking, const Watch& found) {
  Speech speech(asking);
  speech.day_asked();
  for (const WatchList list : answers::kWatchLists) {
    const auto count = std::count_if(found.entries.begin(), found.entries.end(),
                                     [list](const WatchEntry& each) { return each.list == list; });
    if (count == 0) continue;
    const Phrase<>& title = list == WatchList::certain   ? watch::certain
                            : list == WatchList::perhaps ? watch::perhaps
                                                         : calendar::silent_title;
    speech.sentence("");
    speech.sentence(speech.say(title) + " (" + std::to_string(count) + ")");
    for (const WatchEntry& entry : found.entries) {
      if (entry.list == list) say_entry(speech, asking, entry);
    }
  }
  speech.sentence("");
  if (found.over > 0) speech.sentence(speech.say(watch::over, found.over));
  speech.sentence(scene::class_rule(found.classes, asking.language()));
  return speech.done();
}

}  // namespace

int ask_watch(const Asking& asking) {
  if (asking.request.json) return asking.give(exporting::watch_json(asking.asked()));
  return watch_text(asking, answers::watch_list(asking.dataset, asking.on));
}

}  // namespace avtal::cli
