#include "say/watch_words.h"

#include <algorithm>
#include <utility>

#include "prepared/kept.h"
#include "say/agreement_state.h"
#include "say/describe.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/flows.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/watch.h"

namespace avtal::scene {
namespace {

using answers::Deadline;
using answers::Doubt;
using answers::NoDay;
using answers::WatchClass;
using answers::WatchEntry;
using answers::WatchList;
using model::Agreement;
using state::Language;
using namespace words;

struct WatchMemo {
  Kept<base::Day, answers::Watch> watch;
};

/// Fragments with a semicolon between.
void add_part(std::string& text, const std::string& part) {
  if (!part.empty()) text += (text.empty() ? "" : "; ") + part;
}

std::string notice_note(const WatchEntry& entry, Language language) {
  if (!entry.end) return {};
  const std::string end = boundary_date(*entry.end, language);
  if (!entry.renewed_until) return words::say(language, watch::for_end, end);
  const std::string until = words::date(*entry.renewed_until, language);
  return entry.renews_before ? words::say(language, watch::renews_before, end, until)
                             : words::say(language, watch::else_renewed, until);
}

std::string option_note(const Agreement& agreement, Language language) {
  const model::ExtensionOption* option = agreement.extension_option.value();
  if (option == nullptr || option->step_months == 0) return {};
  return words::say(language, watch::option, words::months(option->step_months, language, true),
                    option->max_steps.value_or(0));
}

std::string doubt_note(const WatchEntry& entry, Language language) {
  const bool said = entry.next->kind == Deadline::Kind::end && entry.doubt == Doubt::proposed;
  switch (entry.doubt) {
    case Doubt::disputed:
      return words::say(language, watch::disputed);
    case Doubt::proposed:
      return said ? std::string() : words::say(language, watch::proposed);
    case Doubt::assumed:
      return words::say(language, watch::assumed);
    case Doubt::imprecise:
      return entry.next->latest ? std::string() : words::say(language, watch::may_have_passed);
    case Doubt::none:
      break;
  }
  return {};
}

std::string day_note(const model::Dataset& dataset, const WatchEntry& entry, Language language) {
  std::string text;
  switch (entry.next->kind) {
    case Deadline::Kind::notice:
      add_part(text, notice_note(entry, language));
      break;
    case Deadline::Kind::extension_decision:
      add_part(text, option_note(dataset.at(entry.agreement), language));
      break;
    case Deadline::Kind::end:
      break;
  }
  if (is_notice_unknown(dataset, entry)) {
    add_part(text, words::say(language, watch::notice_unknown_brief));
  }
  add_part(text, doubt_note(entry, language));
  if (entry.next->latest) {
    add_part(text, words::say(language, watch::latest, words::date(*entry.next->latest, language)));
  }
  if (entry.next->kind != Deadline::Kind::notice) return text;
  const std::string note = working_day_note(entry.next->day, language);
  return note.empty() || text.empty() ? text + note : text + ". " + note;
}

/// The end that has passed, or what the claims for it say.
std::string end_note(const Agreement& agreement, const WatchEntry& entry, Language language) {
  const auto agreed =
      std::find_if(agreement.terms.rbegin(), agreement.terms.rend(),
                   [](const model::Term& term) { return term.kind != model::TermKind::renewal; });
  if (agreed == agreement.terms.rend()) return {};
  const base::Edge* end = agreed->end.value();
  if (end == nullptr || !end->date) return {};
  const std::string date = words::date(*end->date, language);
  return entry.why == NoDay::end_unknown ? std::string()
                                         : words::say(language, watch::passed_end, date);
}

}  // namespace

const answers::Watch& watch_of(const Prepared& prepared, base::Day on) {
  const Prepared& whole = *prepared.whole;
  return kept<WatchMemo>(whole).watch.of(on,
                                         [&] { return answers::watch_list(*whole.dataset, on); });
}

std::vector<const WatchEntry*> watched_entries(const Prepared& prepared, base::Day on) {
  return answers::entries_within(watch_of(prepared, on), *prepared.whole->dataset,
                                 *prepared.dataset);
}

bool is_notice_unknown(const model::Dataset& dataset, const WatchEntry& entry) {
  if (!entry.next || entry.next->kind == Deadline::Kind::notice) return false;
  const Agreement& agreement = dataset.at(entry.agreement);
  const bool ended =
      std::any_of(agreement.terms.begin(), agreement.terms.end(), model::is_ended_by);
  return agreement.notice.value() == nullptr && !ended;
}

std::string watch_task(const model::Dataset& dataset, const WatchEntry& entry, Language language) {
  const auto say = [&](const Phrase<>& phrase) { return words::say(language, phrase); };
  const Agreement& agreement = dataset.at(entry.agreement);
  if (entry.next) {
    switch (entry.next->kind) {
      case Deadline::Kind::notice:
        return say(watch::give_notice);
      case Deadline::Kind::extension_decision:
        return say(agreement.extension_option.value() != nullptr ? watch::decide_extension
                                                                 : watch::term_runs_out);
      case Deadline::Kind::end:
        return say(entry.doubt == Doubt::proposed ? watch::end_proposed : watch::ends);
    }
  }
  switch (entry.why) {
    case NoDay::until_further_notice:
      return say(watch::until_further_notice);
    case NoDay::renewal_unknown:
      return capitalised(say(facts::renewed_unknown));
    case NoDay::passed:
      return say(watch::passed);
    case NoDay::no_terms:
      return say(watch::no_terms);
    case NoDay::end_unknown:
      break;
  }
  return words::say(language, common::labelled, say(labels::end),
                    edge_text(agreement.terms.back().end, language));
}

std::string watch_note(const model::Dataset& dataset, const WatchEntry& entry, Language language) {
  std::string text = agreement_state_text(dataset.at(entry.agreement), language);
  if (entry.next) {
    add_part(text, day_note(dataset, entry, language));
    return text;
  }
  add_part(text, end_note(dataset.at(entry.agreement), entry, language));
  if (entry.end_if_notice && entry.why == NoDay::until_further_notice) {
    add_part(text, words::say(language, watch::notice_today,
                              words::date(*entry.end_if_notice, language)));
  }
  return text;
}

std::string_view class_letter(WatchClass its_class) {
  switch (its_class) {
    case WatchClass::critical:
      return "A";
    case WatchClass::important:
      return "B";
    case WatchClass::other:
      return "C";
    case WatchClass::none:
      break;
  }
  return {};
}

std::string class_word(WatchClass its_class, Language language) {
  switch (its_class) {
    case WatchClass::critical:
      return words::say(language, watch::critical);
    case WatchClass::important:
      return words::say(language, watch::important);
    case WatchClass::other:
      return words::say(language, watch::other);
    case WatchClass::none:
      break;
  }
  return words::say(language, watch::no_class);
}

std::string class_rule(const answers::ClassLimits& limits, Language language) {
  if (!limits.any()) {
    return words::say(language, watch::no_classes, limits.known, answers::kFewestForClasses);
  }
  return words::say(language, watch::rule, limits.known, limits.critical,
                    words::worked_out_money(limits.least_critical, false, language),
                    limits.important,
                    words::worked_out_money(limits.least_important, false, language));
}

std::string watch_amount(const WatchEntry& entry, Language language) {
  if (!entry.yearly) return words::say(language, common::amount_missing);
  const std::string text =
      words::worked_out_money(entry.yearly->amount, entry.yearly->approximate, language);
  return entry.yearly->is_floor ? words::say(language, flows::at_least, text) : text;
}

std::string delay_text(const WatchEntry& entry, Language language) {
  if (!entry.month) return {};
  const bool about = entry.yearly->approximate;
  const std::string month = words::worked_out_money(*entry.month, about, language);
  return words::say(language, watch::delay,
                    words::worked_out_money(entry.yearly->amount, about, language),
                    entry.yearly->is_floor ? words::say(language, flows::at_least, month) : month);
}

std::string watch_parties(const model::Dataset& dataset,
                          const std::optional<answers::WatchParties>& parties, Language language) {
  if (!parties) return {};
  std::vector<std::string> names;
  for (const answers::Bodies& bodies : parties->parties) {
    std::string name = short_names(dataset, bodies, language);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  const std::string text = words::joined(names, language);
  if (parties->role != model::PartyRole::pays) return text;
  return words::say(language, common::with_note, text,
                    std::string(words::role_word(parties->role, language)));
}

WatchSum sum_of(const std::vector<const WatchEntry*>& entries) {
  WatchSum sum;
  for (const WatchEntry* entry : entries) {
    const auto more = entry->yearly ? base::checked_sum(sum.amount, entry->yearly->amount)
                                    : std::optional<base::Ore>();
    if (!more) {
      ++sum.missing;
      continue;
    }
    sum.amount = *more;
    ++sum.known;
    sum.approximate = sum.approximate || entry->yearly->approximate;
    sum.is_floor = sum.is_floor || entry->yearly->is_floor;
  }
  sum.is_floor = sum.is_floor || sum.missing > 0;
  return sum;
}

std::string sum_text(const WatchSum& sum, Language language) {
  if (sum.known == 0) return words::say(language, watch::no_sum);
  const std::string amount = words::worked_out_money(sum.amount, sum.approximate, language);
  return words::say(language, watch::sum,
                    sum.is_floor ? words::say(language, flows::at_least, amount) : amount,
                    sum.missing);
}

}  // namespace avtal::scene
