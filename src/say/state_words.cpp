// What holds on a day, in chips and headlines: yes, no, unclear and «no document says» apart, each
// with what it rests on.

#include <algorithm>

#include "answers/in_force.h"
#include "model/binding.h"
#include "say/agreement_state.h"
#include "say/describe.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/findings.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/states.h"

namespace avtal::scene {
namespace {

using answers::InForce;
using answers::ServiceState;
using base::Day;
using model::Dataset;
using model::Ref;
using model::Status;
using state::Language;
using namespace words;

const model::Term* term_of(const Dataset& dataset, const std::optional<answers::TermRef>& ref) {
  return ref ? &dataset.at(ref->agreement).terms[ref->term] : nullptr;
}

const base::EdtfDate* date_of(const model::Claims<base::Edge>& claims) {
  const base::Edge* edge = claims.value();
  return edge != nullptr && edge->date ? &*edge->date : nullptr;
}

bool is_unknown(const model::Claims<base::Edge>& claims) {
  const base::Edge* edge = claims.value();
  return edge == nullptr || edge->kind == base::Edge::Kind::unknown;
}

/// The year of the first proposal among the places, which is the one that proposed it: later ones
/// tell of it. Nothing when none of them is a proposal.
std::optional<int> proposal_year(const Dataset& dataset, const std::vector<model::Place>& places) {
  std::optional<int> year;
  for (const model::Place& place : places) {
    const model::Document& document = dataset.at(place.document);
    const base::EdtfDate* date = document.written.date.value();
    if (document.kind != model::DocumentKind::proposal) continue;
    if (!date) return std::nullopt;  // which of them proposed it is not known by its year
    const int own = base::calendar(date->latest()).year;
    year = std::min(year.value_or(own), own);
  }
  return year;
}

std::string as_proposed(const Dataset& dataset, const ServiceState& state, Language language) {
  const auto year = proposal_year(dataset, state.places);
  return year ? words::say(language, facts::chip_as_proposed_year, std::to_string(*year))
              : words::say(language, facts::chip_as_proposed);
}

/// Was all of it only proposed, not just its end? Then it is over whatever was decided.
bool is_proposed_term(const Dataset& dataset, const std::optional<answers::TermRef>& ref) {
  const model::Term& term = *term_of(dataset, ref);
  if (model::may_come_to_nothing(dataset.at(ref->agreement))) return true;
  return term.kind != model::TermKind::termination && term.start.status() == Status::proposed &&
         term.end.status() == Status::proposed;
}

std::string end_was_proposed(const model::Term& term, Language language) {
  return words::say(language, facts::end_was_proposed, on_date(*date_of(term.end), language));
}

/// Why it may be in force: what is not known of the terms that may cover the day.
std::string doubt(const Dataset& dataset, const ServiceState& state, Language language) {
  if (state.terms.empty()) return {};
  const model::Agreement& agreement = dataset.at(state.terms.front().agreement);
  if (is_pending(dataset, state)) {
    return agreement_state_text(agreement, language);
  }
  const auto& part = agreement.terms[state.terms.front().term].services;
  for (const model::Term& term : agreement.terms) {
    if (!model::covers_all(term.services, part)) continue;
    const bool ending = term.kind == model::TermKind::termination && !model::is_ended_by(term);
    if (ending && date_of(term.end)) return end_was_proposed(term, language);
  }
  const model::Term& term = agreement.terms[state.terms.front().term];
  if (term.kind == model::TermKind::renewal) return words::say(language, facts::renewed_unknown);
  for (const auto& [claims, refused] :
       {std::pair{&term.start, &facts::start_refused}, std::pair{&term.end, &facts::end_refused}}) {
    if (claims->refused()) {
      return words::say(language, *refused, std::to_string(claims->refused_line));
    }
  }
  if (is_unknown(term.start)) return words::say(language, facts::start_unknown);
  if (is_unknown(term.end)) return words::say(language, facts::end_unknown);
  if (may_be_replaced(dataset, state.terms.front().agreement)) {
    return words::say(language, states::may_be_replaced);
  }
  return words::say(language, facts::date_uncertain);
}

std::string reason_of_yes(const Dataset& dataset, const ServiceState& state, Language language) {
  std::string text;
  const auto add = [&text](const std::string& more) { text += (text.empty() ? "" : ", ") + more; };
  const model::Term* term = state.terms.empty() ? nullptr : term_of(dataset, state.terms.front());
  if (term != nullptr && term->kind == model::TermKind::renewal) {
    add(words::say(language, facts::renewed));
  }
  if (is_pending(dataset, state)) {
    return agreement_state_text(dataset.at(state.terms.front().agreement), language);
  }
  if (state.status == Status::proposed) add(as_proposed(dataset, state, language));
  if (state.last_told) {
    add(words::say(language, facts::untold, words::date(*state.last_told, language)));
  }
  if (!text.empty() || state.status == Status::stated) return text;
  return std::string(words::status_word(state.status, language));
}

std::string reason_of_no(const Dataset& dataset, const ServiceState& state, Language language) {
  if (is_only_withdrawn(state)) return words::say(language, states::withdrawn);
  if (const model::Term* before = term_of(dataset, state.before)) {
    const base::EdtfDate* date = date_of(before->end);
    if (date == nullptr) return {};
    if (was_proposed_to_end(dataset, state)) return end_was_proposed(*before, language);
    if (is_proposed_term(dataset, state.before)) {
      return words::say(language, facts::term_was_proposed, boundary_date(*date, language));
    }
    std::string text = words::say(
        language,
        before->kind == model::TermKind::termination ? facts::was_ended : facts::term_was_over,
        on_date(*date, language));
    if (state.status == Status::stated) return text;
    return words::say(language, common::with_note, text,
                      words::status_word(state.status, language));
  }
  const model::Term* after = term_of(dataset, state.after);
  const base::EdtfDate* date = after ? date_of(after->start) : nullptr;
  if (date == nullptr) return {};
  const bool proposed = after->start.status() == Status::proposed;
  const bool agreed = !model::may_come_to_nothing(dataset.at(state.after->agreement));
  return words::say(language,
                    proposed ? facts::start_proposed
                    : agreed ? facts::starts
                             : facts::starts_if_agreed,
                    on_date(*date, language));
}

Chip ended_chip(const Dataset& dataset, const ServiceState& state, Language language) {
  const model::Term* before = term_of(dataset, state.before);
  const base::EdtfDate* date = before ? date_of(before->end) : nullptr;
  const auto text = [&](const Phrase<>& phrase) { return words::say(language, phrase); };
  if (date == nullptr) return {text(facts::chip_not_in_force), ChipKind::neutral, 2, {}};
  const std::string when = boundary_date(*date, language);
  if (was_proposed_to_end(dataset, state)) {
    return {words::say(language, facts::chip_end_was_proposed, when), ChipKind::warn, 3,
            text(facts::chip_end_was_proposed_brief), when + "; " + text(facts::decision_unknown)};
  }
  if (is_proposed_term(dataset, state.before)) {
    return {words::say(language, facts::chip_term_was_proposed, when), ChipKind::neutral, 2,
            text(facts::chip_term_was_proposed_brief), when};
  }
  if (before->kind == model::TermKind::termination) {
    return {words::say(language, facts::chip_ended, when), ChipKind::neutral, 2,
            text(labels::ended), when};
  }
  return {words::say(language, facts::chip_term_over, when), ChipKind::neutral, 2,
          text(facts::chip_term_over_brief), when};
}

Chip state_chip(const Dataset& dataset, const ServiceState& state, Language language) {
  const auto text = [&](const Phrase<>& phrase) { return words::say(language, phrase); };
  switch (state.in_force) {
    case InForce::yes:
      return {text(labels::in_force), ChipKind::ok, 2, {}};
    case InForce::maybe:
      return {text(facts::chip_maybe), ChipKind::info, 3, {}};
    case InForce::undocumented:
      return {text(common::no_document_says), ChipKind::error, 4, {}};
    case InForce::not_loaded:
      return {text(common::not_loaded), ChipKind::outline, 2, {}};
    case InForce::no:
      break;
  }
  return ended_chip(dataset, state, language);
}

void add_end_chip(const std::optional<End>& end, Day on, Language language,
                  std::vector<Chip>& chips) {
  if (!end || !end->is_proposed() || end->date.latest() < on || !end->is_told_on(on)) return;
  const std::string when = boundary_date(end->date, language);
  chips.push_back({words::say(language, facts::chip_end_proposed, when), ChipKind::warn, 3,
                   words::say(language, facts::chip_end_proposed_brief), when});
}

/// What the answer rests on, unless an end that is only proposed already tells of the doubt.
void add_basis_chip(const Dataset& dataset, const ServiceState& state, Language language,
                    std::vector<Chip>& chips) {
  std::string text;
  if (state.in_force == InForce::no) {
    if (was_proposed_to_end(dataset, state) || was_only_proposed(dataset, state)) {
      text = words::say(language, facts::decision_unknown);
    } else if (!state.before && state.after && state.status == Status::proposed) {
      text = reason_of_no(dataset, state, language);
    } else if (state.status != Status::stated && state.status != Status::unknown) {
      text = words::status_word(state.status, language);
    }
  } else if (chips.size() == 1) {
    text = state_reason(dataset, state, language);
  }
  if (!text.empty()) chips.push_back({std::move(text), ChipKind::outline, 1, {}});
}

std::vector<Chip> chips_of(const Dataset& dataset, const ServiceState& state,
                           const std::optional<End>& end, Day on, Language language) {
  if (auto chip = agreement_state_chip(dataset, state, language)) return {*std::move(chip)};
  std::vector<Chip> chips = {state_chip(dataset, state, language)};
  if (state.in_force != InForce::no) add_end_chip(end, on, language, chips);
  add_basis_chip(dataset, state, language, chips);
  return chips;
}

/// The states that are told, in order, with how many services each has.
struct ToldState {
  std::size_t count;
  const Phrase<2>& of_all;  // "för två av fyra insatser är det oklart om de är i kraft"
  const Phrase<1>& beside;  // "för två är det oklart"
  const Phrase<>& only;     // of a dataset with one service
};

std::vector<ToldState> told_states(const StateCounts& counts) {
  std::vector<ToldState> told;
  const auto add = [&told](std::size_t count, const Phrase<2>& of_all, const Phrase<1>& beside,
                           const Phrase<>& only) {
    if (count > 0) told.push_back({count, of_all, beside, only});
  };
  add(counts.yes, facts::headline_in_force, facts::also_in_force, facts::headline_only_one);
  add(counts.pending, states::headline, states::also, states::headline_only);
  add(counts.maybe, facts::headline_maybe, facts::also_maybe, facts::headline_only_maybe);
  add(counts.proposed_end, facts::headline_proposed, facts::also_proposed,
      facts::headline_only_proposed);
  add(counts.no, facts::headline_no, facts::also_no, facts::headline_only_none);
  add(counts.undocumented, facts::headline_undocumented, facts::also_undocumented,
      facts::headline_only_undocumented);
  add(counts.not_loaded, facts::headline_not_loaded, facts::also_not_loaded,
      facts::headline_only_not_loaded);
  return told;
}

}  // namespace

bool was_proposed_to_end(const Dataset& dataset, const ServiceState& state) {
  const model::Term* before = term_of(dataset, state.before);
  return state.in_force == InForce::no && before != nullptr && date_of(before->end) != nullptr &&
         state.status == Status::proposed && !is_proposed_term(dataset, state.before);
}

bool was_only_proposed(const Dataset& dataset, const ServiceState& state) {
  const model::Term* before = term_of(dataset, state.before);
  return state.in_force == InForce::no && before != nullptr &&
         is_proposed_term(dataset, state.before);
}

std::string state_reason(const Dataset& dataset, const ServiceState& state, Language language) {
  switch (state.in_force) {
    case InForce::yes:
      return reason_of_yes(dataset, state, language);
    case InForce::maybe:
      return doubt(dataset, state, language);
    case InForce::no:
      return reason_of_no(dataset, state, language);
    case InForce::undocumented:
    case InForce::not_loaded:
      break;
  }
  return {};
}

std::vector<Chip> service_chips(const Prepared& prepared, Ref<model::Service> service, Day on,
                                Language language) {
  return chips_of(*prepared.dataset, prepared.on(on).states[service.index],
                  end_of(prepared, service), on, language);
}

std::vector<Chip> agreement_chips(const Prepared& prepared, Ref<model::Agreement> agreement, Day on,
                                  Language language) {
  const Dataset& dataset = *prepared.dataset;
  const bool followed = is_followed(prepared, agreement);
  auto chips = chips_of(dataset, answers::agreement_state(dataset, agreement, on, followed),
                        end_of(dataset, agreement), on, language);
  begin_with_state(chips, dataset.at(agreement), language);
  return chips;
}

StateCounts state_counts(const Dataset& dataset, const std::vector<ServiceState>& states) {
  StateCounts counts;
  counts.all = states.size();
  for (const ServiceState& state : states) {
    switch (state.in_force) {
      case InForce::yes:
        ++(is_pending(dataset, state) ? counts.pending : counts.yes);
        break;
      case InForce::maybe:
        ++counts.maybe;
        break;
      case InForce::no:
        ++(was_proposed_to_end(dataset, state) ? counts.proposed_end : counts.no);
        break;
      case InForce::undocumented:
        ++counts.undocumented;
        break;
      case InForce::not_loaded:
        ++counts.not_loaded;
        break;
    }
  }
  return counts;
}

std::string other_states(const StateCounts& counts, Language language) {
  std::vector<std::string> parts;
  const auto told = told_states(counts);
  for (std::size_t i = 1; i < told.size(); ++i) {
    parts.push_back(
        words::say(language, told[i].beside, services_in_words(told[i].count, language)));
  }
  return words::joined(parts, language);
}

std::string headline(const Prepared& prepared, Day on, Language language) {
  const StateCounts counts = state_counts(*prepared.dataset, prepared.on(on).states);
  const auto told = told_states(counts);
  if (told.empty()) return words::say(language, findings::no_services);
  if (counts.all == 1) return words::say(language, told.front().only);
  if (counts.no == counts.all) {
    return words::say(language, facts::headline_none, number_word(counts.all, language));
  }
  std::string text = capitalised(words::say(language, told.front().of_all,
                                            services_in_words(told.front().count, language),
                                            number_word(counts.all, language)));
  const std::string others = other_states(counts, language);
  return others.empty() ? text : text + ", " + others;
}

}  // namespace avtal::scene
