// What it is all about, what is to be decided, what holds on the day, and the gaps.

#include <algorithm>

#include "answers/briefing.h"
#include "answers/in_force.h"
#include "answers/parties.h"
#include "answers/spans.h"
#include "model/binding.h"
#include "say/agreement_state.h"
#include "say/findings_parts.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/counts.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/states.h"

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
  const auto withdrawn =
      static_cast<std::size_t>(std::count_if(all.begin(), all.end(), model::is_withdrawn));
  const std::size_t rest = all.size() - proposed - withdrawn;
  const std::string text = with_supplements ? say(f, counts::with_supplements, count(f, rest))
                                            : say(f, counts::agreements, rest);
  const std::string told =
      proposed == 0 ? text : say(f, counts::only_proposed, text, count(f, proposed));
  return withdrawn == 0 ? told : say(f, states::besides, told, withdrawn);
}

void find_about(Findings& f) {
  Finding made =
      finding(f, "about", FindingGroup::now, say(f, findings::about_q), state::View::timeline);
  const std::string services = say(f, counts::services, f.dataset.services.size());
  const std::string documents = say(f, counts::documents, answers::document_counts(f.dataset).own);
  const std::string first = year_text(base::calendar(first_agreement_day(f.prepared)).year);
  made.answer =
      capitalised(answers::spans(f.dataset).empty()
                      ? say(f, findings::about_undated, services, agreements_text(f), documents)
                      : say(f, findings::about, services, agreements_text(f), first, documents));
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
    // A register of letters may have no matters entered: then nothing is known of what they
    // propose.
    const int letters = answers::document_counts(f.dataset).proposals;
    const bool entered = std::any_of(f.dataset.events.begin(), f.dataset.events.end(),
                                     [](const model::Event& each) { return !each.points.empty(); });
    if (letters > 0 && !entered) {
      not_said(made, say(f, findings::decide_not_entered, letters));
    }
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
  const auto pending = [&](const answers::ServiceState& state) {
    return state.in_force == InForce::yes && is_pending(f.dataset, state);
  };
  add(findings::now_yes, [&](const answers::ServiceState& state) {
    return state.in_force == InForce::yes && !pending(state);
  });
  add(states::now, pending);
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

}  // namespace

void find_now(Findings& f) {
  find_about(f);
  find_decide(f);
  find_as_of(f);
  find_gaps(f);
}

}  // namespace avtal::scene
