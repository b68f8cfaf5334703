// watch: of every agreement the next day to act.

#include "answers/watch_list.h"
#include "export/ask_json.h"

namespace avtal::exporting {
namespace {

using answers::Doubt;
using answers::NoDay;
using answers::WatchClass;
using answers::WatchEntry;
using answers::WatchList;

std::string_view code_of(WatchList list) {
  switch (list) {
    case WatchList::certain:
      return "certain";
    case WatchList::perhaps:
      return "perhaps";
    case WatchList::unsaid:
      break;
  }
  return "unsaid";
}

std::string_view code_of(Doubt doubt) {
  switch (doubt) {
    case Doubt::disputed:
      return "disputed";
    case Doubt::proposed:
      return "proposed";
    case Doubt::assumed:
      return "assumed";
    case Doubt::imprecise:
    case Doubt::none:
      break;
  }
  return "not-to-the-day";
}

std::string_view reason_of(NoDay why, const model::Agreement& agreement) {
  switch (why) {
    case NoDay::until_further_notice:
      return "until-further-notice";
    case NoDay::renewal_unknown:
      return "renewal-length-not-stated";
    case NoDay::passed:
      return "end-passed";
    case NoDay::no_terms:
      return reason::kNotLoaded;
    case NoDay::end_unknown:
      break;
  }
  return why_missing(agreement.terms.back().end);
}

std::string_view code_of(WatchClass its_class) {
  switch (its_class) {
    case WatchClass::critical:
      return "A";
    case WatchClass::important:
      return "B";
    case WatchClass::other:
    case WatchClass::none:
      break;
  }
  return "C";
}

void write_next(AnswerJson& json, const WatchEntry& entry) {
  json.day("day", entry.next->day);
  if (entry.next->latest) json.day("latest", *entry.next->latest);
  json.deadline_kind(entry.next->kind);
  json.number("daysLeft", entry.days_left);
  if (entry.doubt != Doubt::none) json.member("doubt", code_of(entry.doubt));
  if (entry.end) json.key("end").begin_object().member("edtf", entry.end->text()).end_object();
  if (entry.renewed_until) json.day("renewedUntil", *entry.renewed_until);
  if (entry.renews_before) json.member("renewsBefore", true);
  json.status(entry.next->status);
  json.sources(entry.next->places);
}

void write_parties(AnswerJson& json, std::string_view key,
                   const std::optional<answers::WatchParties>& parties) {
  if (!parties) return;
  json.key(key).begin_object().member("role", file_word(load::kPartyRoles, parties->role));
  json.key("parties").begin_array();
  for (const answers::Bodies& bodies : parties->parties) {
    json.begin_object().key("oneOf").begin_array();
    for (const auto body : bodies) {
      json.begin_object();
      json.organization("organization", body, {});
      json.end_object();
    }
    json.end_array().end_object();
  }
  json.end_array();
  json.status(parties->status);
  json.end_object();
}

void write_entry(AnswerJson& json, const Asked& asked, const WatchEntry& entry) {
  json.begin_object();
  json.agreement("agreement", entry.agreement);
  json.member("certainty", code_of(entry.list));
  json.key("next").begin_object();
  if (entry.next) {
    write_next(json, entry);
  } else {
    json.unknown("day", reason_of(entry.why, asked.dataset.at(entry.agreement)));
    if (entry.end_if_notice) json.day("endIfNoticeGiven", *entry.end_if_notice);
  }
  json.end_object();
  json.money("yearly", entry.yearly ? std::optional(entry.yearly->amount) : std::nullopt,
             entry.yearly && entry.yearly->approximate, "amount-not-stated");
  if (entry.yearly) json.member("atLeast", entry.yearly->is_floor);
  if (entry.month) json.money("monthOfDelay", entry.month, entry.yearly->approximate, {});
  if (entry.its_class != WatchClass::none) json.member("class", code_of(entry.its_class));
  write_parties(json, "responsible", entry.responsible);
  write_parties(json, "otherParty", entry.provider);
  json.end_object();
}

void write_classes(AnswerJson& json, const answers::ClassLimits& limits) {
  json.key("classes").begin_object();
  json.number("known", static_cast<std::int64_t>(limits.known));
  if (limits.any()) {
    json.number("critical", static_cast<std::int64_t>(limits.critical));
    json.number("important", static_cast<std::int64_t>(limits.important));
    json.money("leastCritical", limits.least_critical, false, {});
    json.money("leastImportant", limits.least_important, false, {});
  }
  json.end_object();
}

}  // namespace

std::string watch_json(const Asked& asked) {
  const answers::Watch watch = answers::watch_list(asked.dataset, asked.day());
  AnswerJson json(asked, "watch");
  json.day_asked();
  json.number("over", static_cast<std::int64_t>(watch.over));
  if (watch.withdrawn > 0) {
    json.number("withdrawn", static_cast<std::int64_t>(watch.withdrawn));
  }
  write_classes(json, watch.classes);
  json.key("agreements").begin_array();
  for (const WatchEntry& entry : watch.entries) write_entry(json, asked, entry);
  json.end_array();
  return json.done();
}

}  // namespace avtal::exporting
