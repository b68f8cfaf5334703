#include "say/ladder.h"
#include "views/detail/detail_panel.h"
#include "words/common.h"
#include "words/detail.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

void add_bounded_date(Panel& p, const model::BoundedDate& when) {
  Row row{"date", say(p, labels::date), {}, {}, {}};
  if (const base::EdtfDate* date = when.date.value()) {
    row.value = words::date(*date, p.language);
    add_mark(row, when.date);
  } else {
    row.value = say(p, common::no_document_says);
    row.marks = {Mark::unknown};
  }
  if (const base::EdtfDate* date = when.not_before.value()) {
    row.subs.push_back(
        words::say(p.language, facts::earliest_date, words::date(*date, p.language)));
  }
  if (const base::EdtfDate* date = when.not_after.value()) {
    row.subs.push_back(words::say(p.language, facts::latest_date, words::date(*date, p.language)));
  }
  add_row(p, row);
}

void add_event_ladder(Panel& p, const model::Event& event) {
  if (event.kind != model::EventKind::decision && event.ladder.empty()) return;
  add_decision_ladder(p, event);
}

}  // namespace

void add_decision_ladder(Panel& p, const model::Event& event) {
  using document::Kind;
  document::Block& entry = document::add(within(p.out, Kind::terms),
                                         {.kind = Kind::entry, .id = "panel:decision-ladder"});
  document::add(entry, {.kind = Kind::term, .text = say(p, labels::decision)});
  document::Block& said = document::add(entry, {.kind = Kind::description});
  document::add(said, ladder_block(event, "panel:ladder", p.language));
}

void write_event(Panel& p, const model::Event& event) {
  add_title(p, std::nullopt,
            say(p, is_decided(event)                          ? labels::decision
                   : event.kind == model::EventKind::decision ? labels::proposed_decision
                                                              : labels::event),
            words::local(event.name, p.language), "");
  add_bounded_date(p, event.when);
  if (const base::EdtfDate* date = event.takes_effect.value()) {
    Row row{"effect", say(p, detail::row_takes_effect), words::date(*date, p.language), {}, {}};
    add_mark(row, event.takes_effect);
    add_row(p, row);
  }
  add_event_ladder(p, event);
  add_text_claims(p, "rationale", labels::reasons, event.rationale);
  std::vector<std::string> bodies;
  for (const auto body : event.bodies) {
    bodies.push_back(full_name(p.dataset.at(body), p.language));
  }
  if (!bodies.empty()) {
    add_row(p, {"bodies", say(p, labels::committee), words::joined(bodies, p.language), {}, {}});
  }
  for (const model::DecisionPoint& point : event.points) {
    Row row{"point:" + point.id,
            short_name(p.dataset.at(point.body), p.language) + " " +
                words::say(p.language, facts::point_number, point.number),
            words::local(point.text, p.language),
            {},
            {}};
    if (!point.signatory.empty()) {
      row.subs.push_back(
          words::say(p.language, detail::row_signatory, words::local(point.signatory, p.language)));
    }
    if (event.bodies.size() > 1 && point.matches.empty()) {
      row.subs.push_back(say(p, detail::point_unmatched));
      row.marks = {Mark::unknown};
    }
    add_row(p, row);
  }
  add_case_numbers(p, event.case_numbers);
  add_sources(p, event.places);
  add_questions(p, event.id);
}

void write_question(Panel& p, const model::Question& question) {
  const std::string kicker =
      words::say(p.language, common::question_number, std::to_string(question.number)) + " · " +
      std::string(words::question_kind_word(question.kind, p.language)) + " · " +
      std::string(words::weight_word(question.weight, p.language));
  add_title(p, std::nullopt, kicker, words::local(question.title, p.language), "");
  add_row(p, {"text", say(p, labels::what), words::local(question.text, p.language), {}, {}});
  for (std::size_t i = 0; i < question.sides.size(); ++i) {
    const model::QuestionSide& side = question.sides[i];
    Row row{"side:" + std::to_string(i),
            words::say(p.language, common::statement, std::to_string(i + 1)),
            words::local(side.text, p.language),
            {},
            {}};
    for (const model::Place& place : side.places) {
      row.subs.push_back(words::place(p.dataset, place, p.language));
    }
    add_row(p, row);
  }
  if (!question.settled_by.empty()) {
    add_row(p, {"settled",
                say(p, labels::settled_by),
                words::local(question.settled_by, p.language),
                {},
                {}});
  }
}

}  // namespace avtal::scene
