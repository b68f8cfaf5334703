// capacity, coverage, silent: what documents say, and what they leave out.

#include "answers/capacity.h"
#include "answers/coverage.h"
#include "answers/places.h"
#include "answers/silence.h"
#include "cli/ask_find.h"
#include "cli/ask_speech.h"
#include "words/format.h"

namespace avtal::cli {
namespace {

using answers::CapacityAnswer;
using answers::Clause;
using answers::CoverageCell;
using answers::Said;
using answers::SilentClauses;
using words::Phrase;

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
    speech.row(Phrase::ask_per_contracted, speech.word(Phrase::amount_not_stated));
    return;
  }
  const auto say = [&](Phrase label, const std::optional<base::Ore>& amount) {
    if (!amount) return;
    speech.row(label, speech.worked_out(*amount, answer.approximate) + ", " +
                          speech.status(model::Status::derived) + ": " +
                          speech.filled(Phrase::ask_of_amount,
                                        {speech.money(answer.yearly, answer.approximate)}) +
                          (answer.other_year ? ". " + speech.word(Phrase::ask_other_year) : ""));
  };
  say(Phrase::ask_per_contracted, answer.per_contracted);
  say(Phrase::ask_per_used, answer.per_used);
}

void say_capacity(Speech& speech, const Asking& asking, const CapacityAnswer& answer) {
  const model::Capacity& capacity = *answer.capacity;
  speech.heading({model::RecordKind::agreement, answer.agreement.index});
  if (capacity.as_of) {
    speech.row(Phrase::row_date, words::date(*capacity.as_of, asking.language()));
  }
  speech.row(Phrase::ask_contracted, quantity_lines(speech, asking, capacity.contracted));
  speech.row(Phrase::ask_used, quantity_lines(speech, asking, capacity.used));
  if (answer.used_permille) {
    speech.row(Phrase::ask_ratio,
               words::percent(*answer.used_permille, asking.language()) + ", " +
                   speech.status(model::Status::derived) +
                   (answer.units_differ ? ". " + speech.word(Phrase::ask_units_differ) : ""));
  }
  say_prices(speech, answer);
}

int capacity_text(const Asking& asking, const std::vector<CapacityAnswer>& found) {
  Speech speech(asking);
  speech.sentence(speech.word(found.empty() ? Phrase::ask_no_capacity : Phrase::ask_capacity));
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
  if (names.empty()) return speech.word(Phrase::no_document_says);
  return words::joined(names, asking.language());
}

std::string years_text(int first, int last) {
  return first == last ? std::to_string(first) : std::to_string(first) + "–" + std::to_string(last);
}

int coverage_text(const Asking& asking, const std::vector<CoverageCell>& cells) {
  Speech speech(asking);
  speech.sentence(speech.word(Phrase::ask_coverage));
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

Phrase phrase_of(Clause clause) {
  switch (clause) {
    case Clause::period:
      return Phrase::row_period;
    case Clause::extension_option:
      return Phrase::row_extension;
    case Clause::notice:
      return Phrase::row_notice;
    case Clause::price:
      return Phrase::row_cost;
    case Clause::price_level:
      return Phrase::ask_price_level;
    case Clause::index:
      return Phrase::row_index;
    case Clause::capacity:
      return Phrase::row_capacity;
    case Clause::follow_up:
      return Phrase::row_follow_up;
    case Clause::target_group:
      break;
  }
  return Phrase::row_target_group;
}

void say_clauses(Speech& speech, const Asking& asking, const SilentClauses& silent, Said wanted,
                 Phrase label) {
  std::vector<std::string> names;
  for (const auto& [clause, said] : silent.clauses) {
    if (said == wanted) names.push_back(speech.word(phrase_of(clause)));
  }
  if (!names.empty()) speech.row(label, words::joined(names, asking.language()));
}

int silent_text(const Asking& asking, const std::vector<SilentClauses>& found) {
  Speech speech(asking);
  speech.sentence(speech.word(Phrase::ask_silent));
  speech.known_asked();
  for (const SilentClauses& silent : found) {
    const model::RecordRef record{model::RecordKind::agreement, silent.agreement.index};
    speech.heading(record);
    say_clauses(speech, asking, silent, Said::said, Phrase::ask_said);
    say_clauses(speech, asking, silent, Said::silent, Phrase::no_document_says);
    say_clauses(speech, asking, silent, Said::not_loaded, Phrase::not_loaded);
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
