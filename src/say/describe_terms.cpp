// A term in words: its name, its period, its edges, and what decided it.

#include <algorithm>

#include "answers/places.h"
#include "model/binding.h"
#include "say/agreement_state.h"
#include "say/describe.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Agreement;
using model::Dataset;
using state::Language;
using namespace words;

base::Edge edge_of(const model::Claims<base::Edge>& claims) {
  const base::Edge* edge = claims.value();
  return edge ? *edge : base::Edge::not_known();
}

}  // namespace

base::Period with_boundary_day(base::Period period) {
  if (period.end.date && period.end.date->precision() == base::Precision::one_of) {
    period.end = base::Edge::at(base::EdtfDate::from_day(period.end.date->alternatives().back()));
  }
  return period;
}

base::Period period_of(const model::Term& term) { return {edge_of(term.start), edge_of(term.end)}; }

bool shares_a_day(const model::Claims<base::Edge>& from, const model::Claims<base::Edge>& until,
                  const model::Term& term) {
  const base::Period period = period_of(term);
  const base::Edge* start = from.value();
  const base::Edge* end = until.value();
  const auto first = base::earliest_start(period);
  const auto last = base::latest_end(period);
  if (start && start->date && last && start->date->earliest() > *last) return false;
  return !(end && end->date && first && end->date->latest() < *first);
}

base::Period period_of(const Agreement& agreement) {
  if (agreement.terms.empty()) return {};
  return {edge_of(agreement.terms.front().start), edge_of(model::closing_term(agreement)->end)};
}

std::string term_period(const Agreement& agreement, const model::Term& term, Language language) {
  const std::string state = agreement_state_text(agreement, language);
  return words::period(term.start, term.end, language) + ", " +
         (state.empty()
              ? std::string(words::status_word(answers::term_status(agreement, term), language))
              : state);
}

std::string term_label(const Agreement& agreement, const model::Term& term, Language language) {
  if (term.kind != model::TermKind::renewal) return words::local(term.label, language);
  const model::Notice* notice = agreement.notice.value();
  if (notice == nullptr || notice->renewal_months == 0) {
    return capitalised(words::say(language, facts::renewed_unknown));
  }
  return words::say(language, facts::renewed_each, words::months(notice->renewal_months, language));
}

std::string term_name(const Dataset& dataset, answers::TermRef term, Language language) {
  const Agreement& agreement = dataset.at(term.agreement);
  const model::Term& what = agreement.terms[term.term];
  std::string name = words::local(agreement.name, language);
  const std::string& label = words::local(what.label, language);
  if (!label.empty() && label != name) name += ", " + label;
  if (what.kind != model::TermKind::first) {
    name += " (" + std::string(words::term_kind_word(what.kind, language)) + ")";
  }
  return name + ": " + term_period(agreement, what, language);
}

std::string document_days(const Dataset& dataset, const std::vector<model::Place>& places,
                          Language language) {
  std::vector<std::string> days;
  for (const model::Place& place : places) {
    const model::Document& document = dataset.at(place.document);
    if (document.kind == model::DocumentKind::external) continue;
    const base::EdtfDate* date = document.written.date.value();
    std::string day =
        date ? words::date(*date, language)
             : words::say(language, facts::undated, words::local(document.short_title, language));
    if (std::find(days.begin(), days.end(), day) == days.end()) days.push_back(std::move(day));
  }
  return words::joined(days, language);
}

std::vector<model::Place> term_places(const model::Term& term) {
  std::vector<model::Place> places;
  const auto take = [&](const std::vector<model::Place>& more) {
    for (const model::Place& place : more) {
      if (std::find(places.begin(), places.end(), place) == places.end()) places.push_back(place);
    }
  };
  for (const auto* claims : {&term.start, &term.end}) {
    for (const auto& claim : claims->all) take(claim.places);
  }
  take(term.places);
  return places;
}

std::string decision_text(const Dataset& dataset, const model::Term& term, Language language) {
  if (!term.decision) return uncapitalised(words::say(language, common::no_document_says));
  const model::Event& event = dataset.at(*term.decision);
  const base::EdtfDate* date = event.when.date.value();
  const std::string when =
      date ? words::date(*date, language) : words::say(language, common::date_not_stated);
  return is_decided(event) ? when : words::say(language, facts::only_proposed, when);
}

std::string edge_text(const model::Claims<base::Edge>& claims, Language language,
                      model::Status at_best) {
  const base::Edge edge = edge_of(claims);
  const std::string status(words::status_word(std::max(claims.status(), at_best), language));
  if (edge.kind == base::Edge::Kind::open) {
    return words::say(language, common::open_ended) + ", " + status;
  }
  if (!edge.date) return uncapitalised(words::absent(claims, language));
  return words::date(*edge.date, language) + ", " + status;
}

std::vector<TooltipLine> term_tooltip(const Dataset& dataset, answers::TermRef term,
                                      Language language) {
  const Agreement& agreement = dataset.at(term.agreement);
  const model::Term& what = agreement.terms[term.term];
  std::vector<TooltipLine> lines = {{words::local(agreement.name, language), true}};
  const std::string label = term_label(agreement, what, language);
  if (!label.empty()) lines.push_back({label, false});
  const std::string state = agreement_state_text(agreement, language);
  if (!state.empty()) lines.push_back({capitalised(state), false});
  const std::vector<model::Place> places = term_places(what);
  const auto add = [&](const Phrase<1>& phrase, const std::string& text) {
    lines.push_back({words::say(language, phrase, text), false});
  };
  const std::string written = document_days(dataset, places, language);
  if (!written.empty()) add(facts::documented, written);
  add(facts::decision, decision_text(dataset, what, language));
  const model::Status at_best = model::binding_of(agreement).at_best;
  add(facts::begins, edge_text(what.start, language, at_best));
  add(facts::ends, edge_text(what.end, language, at_best));
  if (!places.empty()) lines.push_back({words::place(dataset, places.front(), language), false});
  return lines;
}

}  // namespace avtal::scene
