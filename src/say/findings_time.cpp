// When to decide, what happens otherwise, and how far decisions have come.

#include <algorithm>

#include "answers/briefing.h"
#include "answers/notice.h"
#include "say/findings_parts.h"
#include "words/common.h"
#include "words/counts.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/overview.h"

namespace avtal::scene {
namespace {

using answers::Deadline;
using model::Agreement;
using model::Ref;
using namespace words;

std::string days_between(const Findings& f, base::Day day) {
  return words::days(day.number - f.as_of.number, f.language);
}

void go_to(Finding& made, const Findings& f, const Deadline& deadline) {
  lead_to(made, f, f.dataset.at(deadline.agreement).id);
  made.status = deadline.status;
}

/// That the day for notice of an end still to come has passed.
std::string passed_notice(const Findings& f) {
  std::string text;
  for (const answers::NoticeChain& chain : f.prepared.notices) {
    if (chain.last_day_to_act >= f.as_of || chain.end.latest() < f.as_of) continue;
    if (!running_term(f, chain.agreement)) continue;
    text = sentences(
        text, say(f, findings::latest_passed, boundary_date(chain.end, f.language),
                  name_of(f, chain.agreement), words::date(chain.last_day_to_act, f.language)));
  }
  return text;
}

void find_latest(Findings& f) {
  Finding made =
      finding(f, "latest", FindingGroup::time, say(f, findings::latest_q), state::View::timeline);
  if (f.deadlines.empty()) {
    not_said(made, sentences(passed_notice(f), say(f, findings::latest_none,
                                                   words::months(kDeadlineMonths, f.language))));
    f.found.push_back(std::move(made));
    return;
  }
  const Deadline& first = f.deadlines.front();
  const std::string day = words::date(first.day, f.language);
  const auto chain = first.kind == Deadline::Kind::notice
                         ? answers::notice_chain(f.dataset, first.agreement, f.as_of)
                         : std::nullopt;
  made.answer =
      chain ? say(f, findings::latest_notice, day, words::notice(chain->notice, f.language),
                  boundary_date(chain->end, f.language), name_of(f, first.agreement))
            : say(f, first.latest ? findings::latest_end_earliest : findings::latest_end, day,
                  name_of(f, first.agreement), words::status_word(first.status, f.language));
  if (!chain && first.latest) {
    made.answer = sentences(
        made.answer, say(f, overview::deadline_latest, words::date(*first.latest, f.language)));
  }
  if (chain) made.answer = sentences(made.answer, notice_if_earlier(*chain, f.language));
  made.answer = sentences(made.answer, say(f, findings::latest_left, days_between(f, first.day)));
  made.answer = sentences(passed_notice(f), made.answer);
  go_to(made, f, first);
  f.found.push_back(std::move(made));
}

/// Does a document say that the term runs until further notice, but for what is proposed?
bool is_open_without(const model::Term* term) {
  return term && term->end.status() == model::Status::proposed &&
         std::any_of(term->end.all.begin(), term->end.all.end(), [](const auto& claim) {
           return claim.value && claim.value->kind == base::Edge::Kind::open;
         });
}

std::string without_decision(const Findings& f, const Deadline& deadline,
                             const model::Term* running) {
  if (is_open_without(running)) return say(f, findings::no_action_open);
  const model::Notice* notice = f.dataset.at(deadline.agreement).notice.value();
  const model::Renewal renewal = notice ? notice->renewal : model::Renewal::not_stated;
  if (renewal == model::Renewal::express || renewal == model::Renewal::none) {
    return say(f, findings::no_action_ends);
  }
  if (renewal == model::Renewal::not_stated) {
    const bool asked = f.dataset.at(deadline.agreement).notice.loaded();
    return say(f, asked ? findings::no_action_not_stated : findings::no_action_not_loaded);
  }
  const auto chain = answers::notice_chain(f.dataset, deadline.agreement, f.as_of);
  if (chain && chain->next_end_if_missed) {
    return say(f, findings::no_action_tacit, words::date(*chain->next_end_if_missed, f.language));
  }
  return say(f, findings::no_action_tacit_unknown);
}

/// The other future: what the proposal would bring.
std::string with_decision(const Findings& f, Ref<Agreement> agreement) {
  const auto end = end_of(f.dataset, agreement);
  if (!end || !end->is_proposed() || end->date.latest() < f.as_of) return {};
  if (!end->is_told_on(f.as_of)) return {};
  return say(f, findings::no_action_proposal, on_date(end->date, f.language));
}

/// "2023-12-31 (beräknat)" of a whole year; of a year in which some day is the last one the year
/// alone, as the document has it.
std::string last_day(const Findings& f, const model::Term& term) {
  const base::EdtfDate& end = *term.end.value()->date;
  if (end.precision() != base::Precision::year) return boundary_date(end, f.language);
  const base::Edge* start = term.start.value();
  const bool whole = start != nullptr && start->date == end;
  return say(f, common::with_note,
             words::date(whole ? base::EdtfDate::from_day(end.latest()) : end, f.language),
             words::status_word(std::max(term.end.status(),
                                         whole ? model::Status::derived : model::Status::stated),
                                f.language));
}

void find_no_action(Findings& f) {
  Finding made = finding(f, "no-action", FindingGroup::time, say(f, findings::no_action_q),
                         state::View::timeline);
  if (f.ends.empty()) {
    not_said(made, say(f, facts::no_deadlines, words::months(kDeadlineMonths, f.language)));
    f.found.push_back(std::move(made));
    return;
  }
  const Deadline& first = f.ends.front();
  go_to(made, f, first);
  const model::Term* running = running_term(f, first.agreement);
  const base::EdtfDate* end = settled_end(running);
  made.answer =
      end ? say(f, findings::no_action_term, name_of(f, first.agreement), last_day(f, *running))
          : say(f, findings::no_action_about, name_of(f, first.agreement));
  made.answer = sentences(made.answer, without_decision(f, first, running));
  made.answer = sentences(made.answer, with_decision(f, first.agreement));
  const model::Notice* notice = f.dataset.at(first.agreement).notice.value();
  made.not_said =
      !is_open_without(running) && (!notice || notice->renewal == model::Renewal::not_stated);
  f.found.push_back(std::move(made));
}

void find_upcoming(Findings& f) {
  Finding made = finding(f, "upcoming", FindingGroup::time, say(f, findings::upcoming_q),
                         state::View::timeline);
  const base::Day until = base::plus_months(f.as_of, kYearMonths);
  std::vector<Ref<Agreement>> seen;
  std::vector<std::vector<std::string>> days;  // of each agreement
  for (const Deadline& deadline : f.deadlines) {
    if (deadline.day > until) break;
    if (seen.empty()) go_to(made, f, deadline);
    const auto at = std::find(seen.begin(), seen.end(), deadline.agreement);
    const auto number = static_cast<std::size_t>(at - seen.begin());
    if (at == seen.end()) {
      seen.push_back(deadline.agreement);
      days.emplace_back();
    }
    days[number].push_back(say(f, findings::upcoming_day, words::date(deadline.day, f.language),
                               days_between(f, deadline.day)));
  }
  std::vector<std::string> parts;
  for (std::size_t i = 0; i < seen.size(); ++i) {
    parts.push_back(
        say(f, common::with_note, name_of(f, seen[i]), words::joined(days[i], f.language)));
  }
  if (parts.empty()) {
    made.answer = say(f, findings::upcoming_none);
  } else {
    const std::string number = say(f, counts::agreements, seen.size());
    made.answer =
        capitalised(say(f, common::labelled_sentence, number, listed(f, std::move(parts))));
  }
  f.found.push_back(std::move(made));
}

/// "Det nyaste ärendet är ett förslag: ”…”."
std::string newest_state(const Findings& f, Ref<model::Event> newest) {
  const model::Event& event = f.dataset.at(newest);
  return say(f,
             is_decided(event)    ? findings::decided_newest_yes
             : is_proposal(event) ? findings::decided_newest_no
                                  : findings::decided_newest_unsaid,
             words::local(event.name, f.language));
}

void find_decided(Findings& f) {
  Finding made =
      finding(f, "decided", FindingGroup::time, say(f, findings::decided_q), state::View::timeline);
  const answers::DecisionCounts counts = answers::decision_counts(f.dataset, f.as_of);
  const auto number = [&](int value) { return words::number(value, f.language); };
  if (counts.all == 0) {
    not_said(made, say(f, findings::decided_none));
  } else if (counts.decided == 0) {
    const bool proposals = std::any_of(f.dataset.events.begin(), f.dataset.events.end(),
                                       [](const model::Event& each) { return is_proposal(each); });
    made.answer = say(f, proposals ? findings::decided_no : findings::decided_unsaid);
  } else if (counts.decided == counts.all) {
    made.answer = say(f, findings::decided_all, number(counts.legal_force), number(counts.all));
  } else {
    made.answer = say(f, findings::decided_some, number(counts.decided), number(counts.all),
                      number(counts.legal_force));
  }
  if (counts.newest && counts.all > 1)
    made.answer = sentences(newest_state(f, *counts.newest), made.answer);
  const int minutes = answers::document_counts(f.dataset).minutes;
  if (counts.decided > 0) {
    made.answer =
        sentences(made.answer, minutes == 0 ? say(f, common::no_minutes_in_data)
                                            : say(f, common::minutes_in_data, number(minutes)));
  }
  if (counts.legal_force < counts.all) {
    made.answer = sentences(made.answer, say(f, findings::decided_appeal));
  }
  if (counts.newest) lead_to(made, f, f.dataset.at(*counts.newest).id);
  f.found.push_back(std::move(made));
}

/// Places, and all of them in the document: nothing else says it.
template <class T>
bool rests_on(const Findings& f, const model::Claims<T>& claims, const model::Document& document) {
  const auto elsewhere = [&](const model::Place& place) {
    return &f.dataset.at(place.document) != &document;
  };
  return claims.value() != nullptr && !claims.all.front().places.empty() &&
         std::none_of(claims.all.front().places.begin(), claims.all.front().places.end(),
                      elsewhere);
}

/// Periods, amounts and numbers of users that the document alone says.
std::string only_said_in(const Findings& f, const model::Document& document) {
  std::vector<std::string> parts;
  const auto add = [&](std::string text) {
    if (std::find(parts.begin(), parts.end(), text) == parts.end())
      parts.push_back(std::move(text));
  };
  for (const model::Agreement& agreement : f.dataset.agreements) {
    for (const model::Term& term : agreement.terms) {
      if (!rests_on(f, term.end, document)) continue;
      add(say(f, common::with_note, words::term_kind_word(term.kind, f.language),
              words::period(with_boundary_day(period_of(term)), f.language)));
    }
    for (const model::Capacity& capacity : agreement.capacities) {
      if (rests_on(f, capacity.used, document)) {
        add(words::quantity(*capacity.used.value(), f.language));
      }
    }
  }
  for (const model::MoneyFlow& flow : f.dataset.money_flows) {
    if (!rests_on(f, flow.amount, document)) continue;
    const model::Money& money = *flow.amount.value();
    add(words::money(money, f.language));
  }
  return parts.empty() ? std::string()
                       : say(f, findings::newest_only, words::joined(parts, f.language));
}

void find_new(Findings& f) {
  Finding made =
      finding(f, "new", FindingGroup::time, say(f, findings::newest_q), state::View::sources);
  const model::Document* newest = nullptr;
  for (const model::Document& document : f.dataset.documents) {
    const base::EdtfDate* date = document.written.date.value();
    if (document.kind == model::DocumentKind::external || !date) continue;
    if (date->earliest() > f.as_of) continue;  // not written yet on the day that is asked about
    if (!newest || model::is_newer(*date, *newest->written.date.value())) newest = &document;
  }
  if (!newest) {
    not_said(made, say(f, findings::newest_none));
  } else {
    const std::string& title = words::local(newest->title, f.language);
    made.answer = say(f, findings::newest,
                      newest->short_title.empty() ? newest->kind_as_written
                                                  : words::local(newest->short_title, f.language),
                      date_of(f, newest->written), title);
    made.answer = sentences(made.answer, only_said_in(f, *newest));
    lead_to(made, f, newest->id);
  }
  f.found.push_back(std::move(made));
}

}  // namespace

bool is_end_only_proposed(const Findings& f, const Deadline& deadline) {
  return deadline.kind != Deadline::Kind::notice &&
         is_open_without(running_term(f, deadline.agreement));
}

bool is_own_end(const Findings& f, const Deadline& deadline) {
  if (deadline.kind == Deadline::Kind::notice) return true;
  if (f.dataset.at(deadline.agreement).parent) return false;
  return !is_followed(f.prepared, deadline.agreement);
}

const model::Term* running_term(const Findings& f, Ref<Agreement> agreement) {
  const model::Term* last = nullptr;
  for (const model::Term& term : f.dataset.at(agreement).terms) {
    const base::Period period = period_of(term);
    if (!period.end.date || base::covers(period, f.as_of) == base::Answer::no) continue;
    last = &term;
  }
  return last;
}

const base::EdtfDate* settled_end(const model::Term* term) {
  if (!term || term->end.status() == model::Status::proposed) return nullptr;
  return &*term->end.value()->date;
}

void find_time(Findings& f) {
  find_latest(f);
  find_no_action(f);
  find_upcoming(f);
  find_decided(f);
  find_new(f);
}

}  // namespace avtal::scene
