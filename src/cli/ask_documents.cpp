// capacity, coverage, silent: what documents say, and what they leave out.

#include "answers/capacity.h"
#include "answers/coverage.h"
#include "answers/places.h"
#include "answers/silence.h"
#include "cli/ask_find.h"
#include "cli/ask_speech.h"
#include "words/ask.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::cli {
namespace {

using answers::CapacityAnswer;
using answers::Clause;
using answers::CoverageCell;
using answers::Said;
using answers::SilentClauses;
using namespace words;

// ---- capacity ----

std::vector<std::string> quantity_lines(const Speech& speech, const Asking& asking,
                                        const model::Claims<model::Quantity>& claims) {
  const model::Quantity* quantity = claims.value();
  std::vector<std::string> lines = {(quantity == nullptr
                                         ? speech.missing(claims)
                                         : words::quantity(*quantity, asking.language())) +
                                    ", " + speech.status(claims.status())};
  if (claims.first() == nullptr) return lines;
  for (const model::Place& place : claims.first()->places) {
    lines.push_back(words::place(asking.dataset, place, asking.language()));
  }
  return lines;
}

void say_prices(Speech& speech, const CapacityAnswer& answer) {
  if (!answer.yearly) {
    speech.row(ask::per_contracted, speech.say(common::amount_not_stated));
    return;
  }
  const auto say = [&](const Phrase<>& label, const std::optional<base::Ore>& amount) {
    if (!amount) return;
    speech.row(label,
               speech.worked_out(*amount, answer.approximate) + ", " +
                   speech.status(model::Status::derived) + ": " +
                   speech.say(ask::of_amount, speech.money(answer.yearly, answer.approximate)) +
                   (answer.other_year ? ". " + speech.say(facts::amount_of_other_year) : ""));
  };
  say(ask::per_contracted, answer.per_contracted);
  say(ask::per_used, answer.per_used);
}

void say_capacity(Speech& speech, const Asking& asking, const CapacityAnswer& answer) {
  const model::Capacity& capacity = *answer.capacity;
  speech.heading({model::RecordKind::agreement, answer.agreement.index});
  if (capacity.as_of) {
    speech.row(labels::date, words::date(*capacity.as_of, asking.language()));
  }
  if (capacity.needed.loaded()) {
    speech.row(ask::needed, quantity_lines(speech, asking, capacity.needed));
  }
  speech.row(ask::contracted, quantity_lines(speech, asking, capacity.contracted));
  speech.row(ask::used, quantity_lines(speech, asking, capacity.used));
  if (answer.used_permille) {
    speech.row(ask::ratio, words::percent(*answer.used_permille, asking.language()) + ", " +
                               speech.status(model::Status::derived) +
                               (answer.units_differ ? ". " + speech.say(ask::units_differ) : ""));
  }
  say_prices(speech, answer);
}

int capacity_text(const Asking& asking, const std::vector<CapacityAnswer>& found) {
  Speech speech(asking);
  speech.sentence(speech.say(found.empty() ? ask::no_capacity : ask::capacity));
  speech.known_asked();
  for (const CapacityAnswer& answer : found) say_capacity(speech, asking, answer);
  return speech.done();
}

// ---- coverage ----

std::string documents_text(const Speech& speech, const Asking& asking, const CoverageCell& cell) {
  std::vector<std::string> names;
  for (const auto& reference : cell.documents) {
    const model::Document& document = asking.dataset.at(reference);
    names.push_back(
        speech.name(document.short_title.empty() ? document.title : document.short_title));
  }
  if (names.empty()) return speech.say(common::no_document_says);
  return words::joined(names, asking.language());
}

std::string years_text(int first, int last) {
  return first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
}

int coverage_text(const Asking& asking, const std::vector<CoverageCell>& cells) {
  Speech speech(asking);
  speech.sentence(speech.say(ask::coverage));
  speech.known_asked();
  for (std::size_t i = 0; i < cells.size();) {
    const CoverageCell& first = cells[i];
    if (i == 0 || cells[i - 1].agreement != first.agreement) {
      speech.heading({model::RecordKind::agreement, first.agreement.index});
    }
    // Years of which the same documents speak make one line.
    while (i + 1 < cells.size() && cells[i + 1].agreement == first.agreement &&
           cells[i + 1].documents == first.documents) {
      ++i;
    }
    speech.Sheet::row(years_text(first.year, cells[i].year), documents_text(speech, asking, first));
    ++i;
  }
  return speech.done();
}

// ---- silent ----

const Phrase<>& phrase_of(Clause clause) {
  switch (clause) {
    case Clause::period:
      return labels::period;
    case Clause::extension_option:
      return labels::extension;
    case Clause::notice:
      return labels::notice;
    case Clause::price:
      return labels::cost;
    case Clause::price_level:
      return labels::price_level;
    case Clause::index:
      return labels::indexation;
    case Clause::capacity:
      return labels::places;
    case Clause::follow_up:
      return labels::follow_up;
    case Clause::target_group:
      break;
  }
  return labels::target_group;
}

void say_clauses(Speech& speech, const Asking& asking, const SilentClauses& silent, Said wanted,
                 const Phrase<>& label) {
  std::vector<std::string> names;
  for (const auto& [clause, said] : silent.clauses) {
    if (said == wanted) names.push_back(speech.say(phrase_of(clause)));
  }
  if (!names.empty()) speech.row(label, words::joined(names, asking.language()));
}

int silent_text(const Asking& asking, const std::vector<SilentClauses>& found) {
  Speech speech(asking);
  speech.sentence(speech.say(ask::silent));
  speech.known_asked();
  for (const SilentClauses& silent : found) {
    const model::RecordRef record{model::RecordKind::agreement, silent.agreement.index};
    speech.heading(record);
    say_clauses(speech, asking, silent, Said::said, labels::said);
    say_clauses(speech, asking, silent, Said::silent, common::no_document_says);
    say_clauses(speech, asking, silent, Said::not_loaded, common::not_loaded);
    speech.sources(answers::places_of(asking.dataset, record));
  }
  return speech.done();
}

}  // namespace

int ask_capacity(const Asking& asking) {
  if (asking.request.json) return asking.give(exporting::capacity_json(asking.asked()));
  return capacity_text(asking, answers::capacities(asking.dataset));
}

int ask_coverage(const Asking& asking) {
  if (asking.request.json) return asking.give(exporting::coverage_json(asking.asked()));
  return coverage_text(asking, answers::coverage(asking.dataset));
}

int ask_silent(const Asking& asking) {
  if (asking.request.json) return asking.give(exporting::silent_json(asking.asked()));
  return silent_text(asking, answers::silent_clauses(asking.dataset));
}

}  // namespace avtal::cli
