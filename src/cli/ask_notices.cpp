// notice, deadlines: until when somebody can act.

#include "answers/answer_facts.h"
#include "answers/notice.h"
#include "cli/ask_find.h"
#include "cli/ask_speech.h"
#include "export/tables.h"
#include "say/describe.h"
#include "words/ask_time.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::cli {
namespace {

using answers::Deadline;
using answers::NoChain;
using answers::NoticeChain;
using namespace words;

// ---- notice ----

std::string slack_text(const Speech& speech, const Asking& asking, const NoticeChain& chain) {
  return speech.say(chain.slack_days < 0 ? facts::days_ago : facts::in_days,
                    words::days(chain.slack_days, asking.language()));
}

void say_chain(Speech& speech, const Asking& asking, const model::Agreement& agreement,
               const NoticeChain& chain) {
  const words::Language language = asking.language();
  speech.row(labels::notice, words::notice(chain.notice, language) + ", " +
                                 speech.status(agreement.notice.status()));
  speech.row(labels::end,
             words::date(chain.end, language) + ", " + speech.status(chain.end_status));
  speech.row(labels::last_day_for_notice, base::iso_text(chain.last_day_to_act) + ", " +
                                              speech.status(model::Status::derived) + ". " +
                                              slack_text(speech, asking, chain));
  if (chain.safe_day_to_act != chain.last_day_to_act) {
    speech.row(ask_time::safe_day, base::iso_text(chain.safe_day_to_act));
  }
  if (chain.latest_day_to_act != chain.last_day_to_act) {
    speech.row(ask_time::latest_day, base::iso_text(chain.latest_day_to_act));
  }
  if (chain.begin_preparing) {
    speech.row(ask_time::begin_preparing, base::iso_text(*chain.begin_preparing));
  }
  speech.row(ask_time::delay,
             chain.cost_per_month_of_delay
                 ? speech.worked_out(*chain.cost_per_month_of_delay, chain.cost_approximate) +
                       ", " + speech.status(model::Status::derived)
                 : speech.say(common::amount_not_stated));
  if (chain.next_end_if_missed) {
    speech.row(ask_time::next_end, base::iso_text(*chain.next_end_if_missed) + ", " +
                                       speech.status(model::Status::derived));
  }
  speech.sources(chain.places);
}

void say_no_chain(Speech& speech, const model::Agreement& agreement,
                  std::optional<base::Day> end_if_given) {
  const NoChain why = answers::why_no_chain(agreement);
  const Phrase<>& phrase = why == NoChain::notice_not_loaded   ? ask_time::notice_not_loaded
                           : why == NoChain::notice_not_stated ? ask_time::notice_not_stated
                                                               : ask_time::notice_no_end;
  speech.row(labels::answer, speech.say(phrase) + ", " + speech.status(agreement.notice.status()));
  if (end_if_given) {
    speech.row(ask_time::end_if_given,
               base::iso_text(*end_if_given) + ", " + speech.status(model::Status::derived));
  }
  speech.sources(answers::clause_places(agreement));
}

int notice_text(const Asking& asking, model::RecordRef record,
                const std::optional<NoticeChain>& chain, std::optional<base::Day> end_if_given) {
  const model::Agreement& agreement = asking.dataset.agreements[record.index];
  Speech speech(asking);
  speech.day_asked();
  speech.heading(record);
  if (chain) {
    say_chain(speech, asking, agreement, *chain);
  } else {
    say_no_chain(speech, agreement, end_if_given);
  }
  return speech.done();
}

// ---- deadlines ----

int deadlines_text(const Asking& asking, const std::vector<Deadline>& found) {
  Speech speech(asking);
  speech.day_asked();
  speech.sentence(
      speech.say(found.empty() ? ask_time::no_deadlines : ask_time::deadlines,
                 base::iso_text(base::plus_months(asking.on, asking.request.within.months))));
  for (const Deadline& deadline : found) {
    const std::string days = deadline.latest
                                 ? speech.say(facts::day_or_latest, base::iso_text(deadline.day),
                                              base::iso_text(*deadline.latest))
                                 : base::iso_text(deadline.day);
    speech.heading(days + " " + speech.say(exporting::deadline_phrase(deadline.kind)));
    speech.row(labels::agreement, speech.agreement(deadline.agreement) + " (" +
                                      asking.dataset.at(deadline.agreement).id + ")");
    speech.row(labels::status, speech.status(deadline.status));
    if (deadline.kind == Deadline::Kind::notice) {
      const std::string note = scene::working_day_note(deadline.day, asking.language());
      if (!note.empty()) speech.row(labels::last_day_for_notice, note);
    }
    speech.sources(deadline.places);
  }
  return speech.done();
}

}  // namespace

int ask_notice(const Asking& asking) {
  const auto record = find_record(asking, asking.request.agreement, model::RecordKind::agreement);
  if (!record) return kDataErrors;
  const model::Ref<model::Agreement> agreement{record->index};
  if (asking.request.json) return asking.give(exporting::notice_json(asking.asked(), agreement));
  return notice_text(asking, *record, answers::notice_chain(asking.dataset, agreement, asking.on),
                     answers::end_if_notice_given(asking.dataset, agreement, asking.on));
}

int ask_deadlines(const Asking& asking) {
  const exporting::Within& within = asking.request.within;
  if (asking.request.json) return asking.give(exporting::deadlines_json(asking.asked(), within));
  return deadlines_text(asking, answers::deadlines(asking.dataset, asking.on, within.months));
}

}  // namespace avtal::cli
