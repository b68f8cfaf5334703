// notice, deadlines: until when somebody can act.

#include "answers/answer_facts.h"
#include "answers/notice.h"
#include "export/ask_json.h"

namespace avtal::exporting {
namespace {

using answers::Deadline;
using answers::NoChain;
using answers::NoticeChain;

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

std::string_view renewal_reason(const model::Notice* notice) {
  const bool silent = notice == nullptr || notice->renewal == model::Renewal::not_stated;
  if (silent) return reason::kNoDocumentSays;
  return notice->renewal == model::Renewal::tacit ? "renewal-length-not-stated" : "no-renewal";
}

// ---- notice ----

void write_day_or_reason(AnswerJson& json, std::string_view key, std::optional<base::Day> day,
                         std::string_view reason) {
  json.key(key).begin_object();
  if (day) {
    json.day("day", *day);
  } else {
    json.unknown("day", reason);
  }
  json.end_object();
}

void write_period_end(AnswerJson& json, std::string_view key, model::PeriodEnd period) {
  if (period != model::PeriodEnd::none) json.member(key, file_word(load::kPeriodEnds, period));
}

void write_chain(AnswerJson& json, const model::Agreement& agreement, const NoticeChain& chain) {
  const model::Notice* notice = agreement.notice.value();
  json.key("notice").begin_object();
  const model::Length& length = chain.notice.length;
  if (length.months != 0 || length.is_zero()) json.number("months", length.months);
  if (length.weeks != 0) json.number("weeks", length.weeks);
  if (length.days != 0) json.number("days", length.days);
  write_period_end(json, "from", chain.notice.from);
  write_period_end(json, "to", chain.notice.to);
  json.status(agreement.notice.status());
  json.key("end").begin_object().member("edtf", chain.end.text());
  json.status(chain.end_status);
  json.end_object();
  json.day("lastDayToAct", chain.last_day_to_act);
  json.day("safeDayToAct", chain.safe_day_to_act);
  json.day("latestDayToAct", chain.latest_day_to_act);
  if (chain.begin_preparing) json.day("beginPreparing", *chain.begin_preparing);
  json.number("slackDays", chain.slack_days);
  json.money("costPerMonthOfDelay", chain.cost_per_month_of_delay, chain.cost_approximate,
             "amount-not-stated");
  write_day_or_reason(json, "nextEndIfMissed", chain.next_end_if_missed, renewal_reason(notice));
  json.sources(chain.places);
  json.end_object();
}

}  // namespace

std::string notice_json(const Asked& asked, model::Ref<model::Agreement> ref) {
  const auto chain = answers::notice_chain(asked.dataset, ref, asked.day());
  const auto end_if_given = answers::end_if_notice_given(asked.dataset, ref, asked.day());
  const model::Agreement& agreement = asked.dataset.at(ref);
  const std::string_view why = code_of(answers::why_no_chain(agreement));
  AnswerJson json(asked, "notice");
  json.day_asked();
  json.agreement("agreement", ref);
  if (chain) {
    write_chain(json, agreement, *chain);
  } else {
    json.unknown("notice", why);
    json.sources(answers::clause_places(agreement));
  }
  write_day_or_reason(json, "endIfNoticeGiven", end_if_given, why);
  return json.done();
}

std::string deadlines_json(const Asked& asked, const Within& within) {
  const auto found = answers::deadlines(asked.dataset, asked.day(), within.months);
  AnswerJson json(asked, "deadlines");
  json.day_asked();
  json.member("within", within.text);
  json.day("until", base::plus_months(asked.day(), within.months));
  json.key("deadlines").begin_array();
  for (const Deadline& deadline : found) {
    json.begin_object();
    json.day("day", deadline.day);
    if (deadline.latest) json.day("latest", *deadline.latest);
    json.deadline_kind(deadline.kind);
    json.agreement("agreement", deadline.agreement);
    json.status(deadline.status);
    json.sources(deadline.places);
    json.end_object();
  }
  json.end_array();
  return json.done();
}

}  // namespace avtal::exporting
