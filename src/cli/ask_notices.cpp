// notice, deadlines: until when somebody can act.

#include "answers/notice.h"
#include "cli/ask_find.h"
#include "cli/ask_json.h"
#include "cli/ask_speech.h"
#include "words/format.h"

namespace avtal::cli {
namespace {

using answers::Deadline;
using answers::NoticeChain;
using words::Phrase;

/// Why there is no chain.
enum class NoChain { notice_not_loaded, notice_not_stated, no_end };

NoChain why_no_chain(const model::Agreement& agreement) {
  if (agreement.notice.value() != nullptr) return NoChain::no_end;
  return agreement.notice.loaded() ? NoChain::notice_not_stated : NoChain::notice_not_loaded;
}

std::string_view code_of(NoChain why) {
  switch (why) {
    case NoChain::notice_not_loaded:
      return reason::kNotLoaded;
    case NoChain::notice_not_stated:
      return reason::kNoDocumentSays;
    case NoChain::no_end:
      break;
  }
  return "no-end-to-count-from";
}

/// Of the clause itself, when there is no chain to have places.
std::vector<model::Place> clause_places(const model::Agreement& agreement) {
  const auto* claim = agreement.notice.first();
  return claim == nullptr ? std::vector<model::Place>{} : claim->places;
}

std::string_view renewal_reason(const model::Notice* notice) {
  const bool silent = notice == nullptr || notice->renewal == model::Renewal::not_stated;
  if (silent) return reason::kNoDocumentSays;
  return notice->renewal == model::Renewal::tacit ? "renewal-length-not-stated" : "no-renewal";
}

// ---- notice ----

void write_day_or_reason(Json& json, std::string_view key, std::optional<base::Day> day,
                         std::string_view reason) {
  json.key(key).begin_object();
  if (day) {
    json.day("day", *day);
  } else {
    json.unknown("day", reason);
  }
  json.end_object();
}

void write_chain(Json& json, const model::Agreement& agreement, const NoticeChain& chain) {
  const model::Notice* notice = agreement.notice.value();
  json.key("notice").begin_object();
  json.number("months", chain.notice_months);
  json.status(agreement.notice.status());
  json.key("end").begin_object().member("edtf", chain.end.text());
  json.status(chain.end_status);
  json.end_object();
  json.day("lastDayToAct", chain.last_day_to_act);
  json.day("safeDayToAct", chain.safe_day_to_act);
  json.number("slackDays", chain.slack_days);
  json.money("costPerMonthOfDelay", chain.cost_per_month_of_delay, chain.cost_approximate,
             "amount-not-stated");
  write_day_or_reason(json, "nextEndIfMissed", chain.next_end_if_missed, renewal_reason(notice));
  json.sources(chain.places);
  json.end_object();
}

int notice_json(const Asking& asking, model::RecordRef record,
                const std::optional<NoticeChain>& chain, std::optional<base::Day> end_if_given) {
  const model::Agreement& agreement = asking.dataset.agreements[record.index];
  const std::string_view why = code_of(why_no_chain(agreement));
  Json json(asking);
  json.day_asked();
  json.record("agreement", record);
  if (chain) {
    write_chain(json, agreement, *chain);
  } else {
    json.unknown("notice", why);
    json.sources(clause_places(agreement));
  }
  write_day_or_reason(json, "endIfNoticeGiven", end_if_given, why);
  return json.done();
}

std::string slack_text(const Speech& speech, const Asking& asking, const NoticeChain& chain) {
  return speech.filled(chain.slack_days < 0 ? Phrase::days_ago : Phrase::in_days,
                       {words::days(chain.slack_days, asking.language())});
}

void say_chain(Speech& speech, const Asking& asking, const model::Agreement& agreement,
               const NoticeChain& chain) {
  const words::Language language = asking.language();
  speech.row(Phrase::row_notice, words::months(chain.notice_months, language) + ", " +
                                     speech.status(agreement.notice.status()));
  speech.row(Phrase::ask_end,
             words::date(chain.end, language) + ", " + speech.status(chain.end_status));
  speech.row(Phrase::ask_last_day, base::iso_text(chain.last_day_to_act) + ", " +
                                       speech.status(model::Status::derived) + ". " +
                                       slack_text(speech, asking, chain));
  if (chain.safe_day_to_act != chain.last_day_to_act) {
    speech.row(Phrase::ask_safe_day, base::iso_text(chain.safe_day_to_act));
  }
  speech.row(Phrase::ask_delay,
             chain.cost_per_month_of_delay
                 ? speech.worked_out(*chain.cost_per_month_of_delay, chain.cost_approximate) +
                       ", " + speech.status(model::Status::derived)
                 : speech.word(Phrase::amount_not_stated));
  if (chain.next_end_if_missed) {
    speech.row(Phrase::ask_next_end, base::iso_text(*chain.next_end_if_missed) + ", " +
                                         speech.status(model::Status::derived));
  }
  speech.sources(chain.places);
}

void say_no_chain(Speech& speech, const model::Agreement& agreement,
                  std::optional<base::Day> end_if_given) {
  const NoChain why = why_no_chain(agreement);
  const Phrase phrase = why == NoChain::notice_not_loaded   ? Phrase::ask_notice_not_loaded
                        : why == NoChain::notice_not_stated ? Phrase::ask_notice_not_stated
                                                            : Phrase::ask_notice_no_end;
  speech.row(Phrase::ask_answer,
             speech.word(phrase) + ", " + speech.status(agreement.notice.status()));
  if (end_if_given) {
    speech.row(Phrase::ask_end_if_given,
               base::iso_text(*end_if_given) + ", " + speech.status(model::Status::derived));
  }
  speech.sources(clause_places(agreement));
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

std::string_view code_of(Deadline::Kind kind) {
  switch (kind) {
    case Deadline::Kind::notice:
      return "notice";
    case Deadline::Kind::end:
      return "end";
    case Deadline::Kind::extension_decision:
      break;
  }
  return "extension-decision";
}

Phrase phrase_of(Deadline::Kind kind) {
  switch (kind) {
    case Deadline::Kind::notice:
      return Phrase::ask_deadline_notice;
    case Deadline::Kind::end:
      return Phrase::ask_deadline_end;
    case Deadline::Kind::extension_decision:
      break;
  }
  return Phrase::ask_deadline_extension;
}

int deadlines_json(const Asking& asking, const std::vector<Deadline>& found) {
  Json json(asking);
  json.day_asked();
  json.member("within", asking.request.within);
  json.day("until", base::plus_months(asking.on, asking.request.months));
  json.key("deadlines").begin_array();
  for (const Deadline& deadline : found) {
    json.begin_object();
    json.day("day", deadline.day);
    json.member("kind", code_of(deadline.kind));
    json.agreement("agreement", deadline.agreement);
    json.status(deadline.status);
    json.sources(deadline.places);
    json.end_object();
  }
  json.end_array();
  return json.done();
}

int deadlines_text(const Asking& asking, const std::vector<Deadline>& found) {
  Speech speech(asking);
  speech.day_asked();
  speech.sentence(
      speech.filled(found.empty() ? Phrase::ask_no_deadlines : Phrase::ask_deadlines,
                    {base::iso_text(base::plus_months(asking.on, asking.request.months))}));
  for (const Deadline& deadline : found) {
    speech.heading(base::iso_text(deadline.day) + " " + speech.word(phrase_of(deadline.kind)));
    speech.row(Phrase::text_agreement, speech.agreement(deadline.agreement) + " (" +
                                           asking.dataset.at(deadline.agreement).id + ")");
    speech.row(Phrase::text_status, speech.status(deadline.status));
    speech.sources(deadline.places);
  }
  return speech.done();
}

}  // namespace

int ask_notice(const Asking& asking) {
  const auto record = find_record(asking, asking.request.agreement, model::RecordKind::agreement);
  if (!record) return kDataErrors;
  const model::Ref<model::Agreement> agreement{record->index};
  const auto chain = answers::notice_chain(asking.dataset, agreement, asking.on);
  const auto end = answers::end_if_notice_given(asking.dataset, agreement, asking.on);
  return asking.request.json ? notice_json(asking, *record, chain, end)
                             : notice_text(asking, *record, chain, end);
}

int ask_deadlines(const Asking& asking) {
  const auto found = answers::deadlines(asking.dataset, asking.on, asking.request.months);
  return asking.request.json ? deadlines_json(asking, found) : deadlines_text(asking, found);
}

}  // namespace avtal::cli
