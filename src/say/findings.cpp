#include "say/findings.h"

#include <algorithm>

#include "answers/briefing.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/spans.h"
#include "base/sort.h"
#include "say/findings_parts.h"
#include "say/showing.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/counts.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using answers::InForce;
using namespace words;

/// "14 avtal", or "10 avtal och tillägg (därtill 4 som bara är föreslagna)".
std::string agreements_text(const Findings& f) {
  const auto& all = f.dataset.agreements;
  const bool with_supplements = std::any_of(
      all.begin(), all.end(), [](const model::Agreement& each) { return each.parent.has_value(); });
  const auto proposed =
      static_cast<std::size_t>(std::count_if(all.begin(), all.end(), answers::is_only_proposed));
  const std::size_t rest = all.size() - proposed;
  const std::string text = with_supplements ? say(f, counts::with_supplements, count(f, rest))
                                            : say(f, counts::agreements, rest);
  return proposed == 0 ? text : say(f, counts::only_proposed, text, count(f, proposed));
}

void find_about(Findings& f) {
  Finding made =
      finding(f, "about", FindingGroup::now, say(f, findings::about_q), state::View::timeline);
  const std::string first = year_text(base::calendar(first_agreement_day(f.prepared)).year);
  made.answer = capitalised(say(
      f, findings::about, say(f, counts::services, f.dataset.services.size()), agreements_text(f),
      first, say(f, counts::documents, answers::document_counts(f.dataset).own)));
  if (const auto newest = answers::decision_counts(f.dataset, f.as_of).newest) {
    const model::Event& event = f.dataset.at(*newest);
    made.answer =
        sentences(made.answer, say(f, findings::about_newest, words::local(event.name, f.language),
                                   date_of(f, event.when)));
    if (const model::LocalText* why = event.rationale.value()) {
      made.answer = sentences(
          made.answer, say(f, findings::about_why, sentence_end(words::local(*why, f.language))));
    }
    lead_to(made, f, event.id);
  }
  f.found.push_back(std::move(made));
}

/// "1. … 2. …", of one body; a single point without its number.
std::string points_text(const Findings& f, const std::vector<const model::DecisionPoint*>& points) {
  std::string text;
  for (std::size_t i = 0; i < std::min(points.size(), kListed); ++i) {
    std::string point = sentence_end(words::local(points[i]->text, f.language));
    if (points.size() > 1) point = say(f, findings::decide_point, points[i]->number, point);
    text = sentences(text, point);
  }
  if (points.size() <= kListed) return text;
  return sentences(text, say(f, findings::decide_points, count(f, points.size() - kListed)));
}

/// What each body is asked to decide, in the order in which its points come.
std::string proposal_text(const Findings& f, const model::Event& event) {
  std::vector<model::Ref<model::Organization>> bodies;
  for (const model::DecisionPoint& point : event.points) {
    if (std::find(bodies.begin(), bodies.end(), point.body) == bodies.end()) {
      bodies.push_back(point.body);
    }
  }
  std::string text;
  for (const auto body : bodies) {
    std::vector<const model::DecisionPoint*> points;
    for (const model::DecisionPoint& point : event.points) {
      if (point.body == body) points.push_back(&point);
    }
    std::string name = words::body_name(f.dataset.at(body), f.language);
    text = sentences(text, say(f, findings::decide, name, points_text(f, points)));
  }
  return text;
}

/// Has something begun by the day that the event is about, and that begins no earlier than it was
/// written of?
bool has_begun(const Findings& f, model::Ref<model::Event> reference) {
  const model::Event& event = f.dataset.at(reference);
  const base::EdtfDate* written = event.when.date.value();
  for (const std::string& id : event.about) {
    const auto record = f.dataset.find(id);
    if (!record || record->kind != model::RecordKind::agreement) continue;
    for (const model::Term& term : f.dataset.agreements[record->index].terms) {
      const base::Edge* start = term.start.value();
      if (start == nullptr || !start->date || start->date->latest() > f.as_of) continue;
      const bool its_own = term.decision == reference;
      if (its_own || (written != nullptr && start->date->earliest() >= written->earliest())) {
        return true;
      }
    }
  }
  return false;
}

void find_decide(Findings& f) {
  Finding made =
      finding(f, "decide", FindingGroup::now, say(f, findings::decide_q), state::View::timeline);
  auto proposals = answers::undecided(f.dataset, f.as_of);
  // What should have begun or ended by then is no longer waited for, whatever became of it.
  const auto has_passed = [&f](model::Ref<model::Event> event) {
    const base::EdtfDate* effect = f.dataset.at(event).takes_effect.value();
    return effect != nullptr ? effect->latest() < f.as_of : has_begun(f, event);
  };
  const auto waiting = std::remove_if(proposals.begin(), proposals.end(), has_passed);
  const auto passed = static_cast<std::size_t>(proposals.end() - waiting);
  proposals.erase(waiting, proposals.end());
  if (proposals.empty() && passed > 0) {
    not_said(made, say(f, findings::decide_passed, passed));
    f.found.push_back(std::move(made));
    return;
  }
  if (proposals.empty()) {
    made.answer = say(f, findings::decide_none, words::date(f.as_of, f.language));
    f.found.push_back(std::move(made));
    return;
  }
  const model::Event& newest = f.dataset.at(proposals.front());
  made.answer = proposal_text(f, newest);
  if (proposals.size() > 1) {
    made.answer =
        sentences(made.answer, say(f, findings::decide_more, count(f, proposals.size() - 1)));
  }
  made.status = model::Status::proposed;
  lead_to(made, f, newest.id);
  f.found.push_back(std::move(made));
}

/// "SON betalar", "ON eller SON betalar", or that nobody says who does.
std::string party_text(const Findings& f, const std::vector<answers::PartyAnswer>& parties,
                       model::PartyRole role, const Phrase<1>& known, const Phrase<>& unknown,
                       model::Status beside) {
  const InRole who = in_role(parties, role);
  if (who.bodies.empty()) return say(f, unknown);
  std::string text = say(f, known, role_subject(f.dataset, who, f.language));
  if (who.bodies.size() > 1 && !who.certain && is_one_of(f.dataset, who)) {
    text += " (" + say(f, findings::now_which) + ")";
  } else if (who.status != model::Status::stated && who.status != beside) {
    text += " (" + std::string(words::status_word(who.status, f.language)) + ")";
  }
  return text;
}

/// ", slut 2024-10-01 (föreslaget)", of what has not ended.
std::string end_text(const Findings& f, model::Ref<model::Service> service) {
  const std::optional<End> end = end_of(f.prepared, service);
  if (!end || end->date.latest() < f.as_of) return {};
  if (end->is_proposed() && !end->is_told_on(f.as_of)) return {};
  return ", " + say(f, findings::now_end, boundary_date(end->date, f.language),
                    words::status_word(end->status, f.language));
}

/// "Hantverkshuset (angivet; SON betalar, Leanlink utför)".
std::string in_force_text(const Findings& f, const answers::ServiceState& state) {
  const auto& parties = f.prepared.parties(state.service, f.as_of, f.as_of).now;
  const std::string status(words::status_word(state.status, f.language));
  const std::string reason = state_reason(f.dataset, state, f.language);
  const bool told = reason.empty() || reason == status || state.status == model::Status::proposed;
  const std::string note = status + (told ? std::string() : ", " + reason) + "; " +
                           party_text(f, parties, model::PartyRole::pays, facts::party_pays,
                                      findings::now_no_payer, state.status) +
                           ", " +
                           party_text(f, parties, model::PartyRole::performs, facts::party_performs,
                                      findings::now_no_performer, state.status) +
                           end_text(f, state.service);
  return say(f, common::with_note, name_of(f, state.service), note);
}

/// "Skog och mark (föreslogs upphöra 2022-05-01; om det beslutades är inte känt)".
std::string other_state_text(const Findings& f, const answers::ServiceState& state) {
  const std::string reason = state_reason(f.dataset, state, f.language);
  const std::string name = name_of(f, state.service);
  return reason.empty() ? name : say(f, common::with_note, name, reason);
}

void find_as_of(Findings& f) {
  Finding made =
      finding(f, "now", FindingGroup::now,
              say(f, findings::now_q, words::date(f.as_of, f.language)), state::View::timeline);
  const auto states = answers::in_force(f.dataset, f.as_of);
  const auto add = [&](const Phrase<1>& phrase, auto holds) {
    std::vector<std::string> names;
    for (const answers::ServiceState& state : states) {
      if (!holds(state)) continue;
      names.push_back(state.in_force == InForce::yes ? in_force_text(f, state)
                                                     : other_state_text(f, state));
    }
    if (!names.empty()) made.answer = sentences(made.answer, say(f, phrase, listed(f, names)));
  };
  const auto is = [](InForce wanted) {
    return [wanted](const answers::ServiceState& state) { return state.in_force == wanted; };
  };
  add(findings::now_yes, is(InForce::yes));
  add(findings::now_maybe, [&](const answers::ServiceState& state) {
    return state.in_force == InForce::maybe || was_proposed_to_end(f.dataset, state);
  });
  add(findings::now_no, [&](const answers::ServiceState& state) {
    return state.in_force == InForce::no && !was_proposed_to_end(f.dataset, state);
  });
  add(findings::now_undocumented, is(InForce::undocumented));
  add(findings::now_not_loaded, is(InForce::not_loaded));
  const bool any_yes = std::any_of(states.begin(), states.end(), is(InForce::yes));
  // That nothing is known to be in force, no document states.
  made.status = any_yes ? model::Status::stated : model::Status::derived;
  for (const answers::ServiceState& state : states) {
    if (state.in_force != InForce::yes) continue;
    made.status = std::max(*made.status, state.status);
    also_lead_to(made, f, brief_name(f, state.service), f.dataset.at(state.service).id);
  }
  if (states.empty()) not_said(made, say(f, findings::no_services));
  f.found.push_back(std::move(made));
}

void find_gaps(Findings& f) {
  Finding made =
      finding(f, "gaps", FindingGroup::now, say(f, findings::gaps_q), state::View::timeline);
  std::vector<std::string> parts;
  for (const Lane& lane : f.prepared.lanes()) {
    for (const GapMark& mark : lane.gaps) {
      const answers::Gap& gap = mark.gap;
      const base::Period period{base::Edge::at(base::EdtfDate::from_day(gap.first)),
                                base::Edge::at(base::EdtfDate::from_day(gap.last))};
      if (parts.empty()) {
        target_of(made).as_of = gap.first;
        if (!gap.questions.empty()) target_of(made).selected = gap.questions.front();
      }
      parts.push_back(
          say(f, findings::gap_item, name_of(f, gap.service), words::period(period, f.language)));
    }
  }
  if (parts.empty()) {
    made.answer = say(f, findings::gaps_none);
  } else {
    not_said(made, say(f, findings::gaps, listed(f, std::move(parts))));
  }
  f.found.push_back(std::move(made));
}

struct ProposedEnd {
  base::EdtfDate date;
  model::Ref<model::Agreement> agreement;  // whose end it is
};

/// Ends that are only proposed, of services in force on the day; the first one first.
std::vector<ProposedEnd> proposed_ends(const Prepared& prepared,
                                       const std::vector<answers::ServiceState>& states,
                                       base::Day on) {
  std::vector<ProposedEnd> ends;
  for (const answers::ServiceState& state : states) {
    if (state.in_force != InForce::yes) continue;
    const auto end = end_of(prepared, state.service);
    if (end && end->is_proposed() && end->date.latest() >= on && end->is_told_on(on)) {
      ends.push_back({end->date, prepared.service_ends[state.service.index]->agreement});
    }
  }
  base::stable_sort(ends.begin(), ends.end(),
                    [](const auto& a, const auto& b) { return a.date.latest() < b.date.latest(); });
  return ends;
}

/// The last day for notice that brings about this end; nothing when no document says of its
/// agreement how long before notice is needed.
std::optional<base::Day> notice_day(const Prepared& prepared, const ProposedEnd& end,
                                    base::Day on) {
  const auto& chain = prepared.notice(end.agreement, on);
  if (!chain || chain->end.latest() != end.date.latest()) return std::nullopt;
  return chain->last_day_to_act;
}

}  // namespace

std::string count(const Findings& f, std::size_t number) {
  return words::number(static_cast<std::int64_t>(number), f.language);
}

std::string listed(const Findings& f, std::vector<std::string> parts) {
  if (parts.size() > kListed + 1) {
    const std::size_t rest = parts.size() - kListed;
    parts.resize(kListed);
    parts.push_back(say(f, findings::others, count(f, rest)));
  }
  return words::joined(parts, f.language);
}

std::string sentences(const std::string& first, const std::string& second) {
  if (first.empty() || second.empty()) return first + second;
  return first + " " + second;
}

std::string sentence_end(std::string text) {
  const bool ended =
      !text.empty() && (text.back() == '.' || text.back() == '?' || text.back() == '!');
  return ended ? text : text + ".";
}

std::string name_of(const Findings& f, model::Ref<model::Service> service) {
  return words::local(f.dataset.at(service).name, f.language);
}

std::string brief_name(const Findings& f, model::Ref<model::Service> service) {
  const model::Service& record = f.dataset.at(service);
  return words::local(record.short_name.empty() ? record.name : record.short_name, f.language);
}

std::string name_of(const Findings& f, model::Ref<model::Agreement> agreement) {
  return words::local(f.dataset.at(agreement).name, f.language);
}

std::string date_of(const Findings& f, const model::BoundedDate& when) {
  const base::EdtfDate* date = when.date.value();
  return date ? words::date(*date, f.language) : words::date_absent(when.date, f.language);
}

Finding finding(const Findings& f, std::string id, FindingGroup group, std::string question,
                state::View to) {
  Finding made;
  made.id = std::move(id);
  made.group = group;
  made.question = std::move(question);
  state::ViewState target = f.view;
  target.view = to;
  target.selected.clear();
  made.links = {{say(f, views::names_of(to).show), std::move(target)}};
  return made;
}

state::ViewState& target_of(Finding& finding) { return finding.links.front().target; }

state::ViewState way_to(const Findings& f, const std::string& id) {
  const auto record = f.dataset.find(id);
  return record ? showing(f.prepared, f.view, f.dataset, *record) : f.view;
}

void lead_to(Finding& finding, const Findings& f, const std::string& id) {
  target_of(finding) = way_to(f, id);
}

void lead_to(Finding& finding, const Findings& f, const std::string& label, const std::string& id) {
  FindingLink link{say(f, common::show, label), way_to(f, id)};
  // What led to the view as a whole gives way to the first record in it.
  if (target_of(finding).selected.empty()) finding.links.clear();
  finding.links.push_back(std::move(link));
}

void also_lead_to(Finding& finding, const Findings& f, const std::string& label,
                  const std::string& selected) {
  if (finding.links.size() > kListed) return;
  FindingLink link{say(f, common::show, label), target_of(finding)};
  link.target.selected = selected;
  finding.links.push_back(std::move(link));
}

void not_said(Finding& finding, std::string answer) {
  finding.answer = std::move(answer);
  finding.not_said = true;
  finding.status = model::Status::unknown;
}

void find_now(Findings& f) {
  find_about(f);
  find_decide(f);
  find_as_of(f);
  find_gaps(f);
}

std::vector<Finding> findings(const Prepared& prepared, const state::ViewState& view) {
  std::vector<Finding> found;
  const base::Day as_of = state::day_shown(view, prepared.context);
  Findings f{prepared, *prepared.dataset,          view, view.language,
             as_of,    base::calendar(as_of).year, {},   {},
             found};
  for (answers::Deadline& each : answers::deadlines(*prepared.dataset, as_of, kDeadlineMonths)) {
    if (!is_own_end(f, each)) continue;
    if (!is_end_only_proposed(f, each)) f.deadlines.push_back(each);
    f.ends.push_back(std::move(each));
  }
  find_now(f);
  find_time(f);
  find_money(f);
  find_people(f);
  find_sources(f);
  return found;
}

std::string group_title(FindingGroup group, state::Language language) {
  Phrase<> phrase = findings::group_now;
  switch (group) {
    case FindingGroup::now:
      break;
    case FindingGroup::time:
      phrase = findings::group_time;
      break;
    case FindingGroup::money:
      phrase = labels::money;
      break;
    case FindingGroup::people:
      phrase = findings::group_people;
      break;
    case FindingGroup::sources:
      phrase = findings::group_sources;
      break;
  }
  return words::say(language, phrase);
}

std::string findings_sentence(const Prepared& prepared, const state::ViewState& view) {
  const std::string day = words::date(state::day_shown(view, prepared.context), view.language);
  if (!view.known) return words::say(view.language, findings::sentence, day);
  return words::say(view.language, findings::sentence_known, day,
                    words::date(*view.known, view.language));
}

std::optional<LaterDocuments> later_documents(const Prepared& prepared,
                                              const state::ViewState& view) {
  const base::Day on = state::day_shown(view, prepared.context);
  if (view.known && *view.known <= on) return std::nullopt;
  const int later = answers::written_after(*prepared.dataset, on);
  const state::Language language = view.language;
  if (later == 0) {
    const auto newest = answers::newest_written(*prepared.dataset);
    if (!newest || base::plus_months(*newest, kYearMonths) > on) return std::nullopt;
    const base::EdtfDate* date = answers::date_of_newest(*prepared.dataset);
    return LaterDocuments{
        words::say(language, findings::nothing_since,
                   date ? words::date(*date, language) : words::date(*newest, language)),
        std::nullopt};
  }
  LaterDocuments found;
  found.note = words::say(language, findings::written_later,
                          in_words(static_cast<std::size_t>(later), language, true));
  found.as_known_then =
      FindingLink{words::say(language, findings::as_known, words::date(on, language)), view};
  found.as_known_then->target.known = on;
  return found;
}

std::string state_sentence(const Prepared& prepared, base::Day on, state::Language language) {
  const auto states = answers::in_force(*prepared.dataset, on);
  if (states.empty()) return words::say(language, findings::no_services);
  std::string text = headline(prepared, on, language) + ".";
  const auto ends = proposed_ends(prepared, states, on);
  if (ends.empty()) return text;
  const std::string date = boundary_date(ends.front().date, language);
  text += " " + (states.size() == 1 ? words::say(language, findings::end_only, date)
                                    : words::say(language, findings::end_of_some,
                                                 in_words(ends.size(), language, true), date));
  if (const auto day = notice_day(prepared, ends.front(), on)) {
    text += " " + words::say(language, *day >= on ? findings::notice_by : findings::notice_was,
                             words::date(*day, language));
  }
  return text;
}

}  // namespace avtal::scene
