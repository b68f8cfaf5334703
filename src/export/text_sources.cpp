#include "answers/briefing.h"
#include "answers/coverage.h"
#include "answers/questions.h"
#include "answers/silence.h"
#include "export/text_writer.h"
#include "scene/ladder.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/sources.h"
#include "words/text.h"

namespace avtal::exporting {
namespace {

using model::Ref;
using namespace words;

const Phrase<>& progress_of(const model::Event& event) {
  if (scene::is_decided(event)) return common::decided;
  switch (event.kind) {
    case model::EventKind::decision:
      return common::proposed;
    case model::EventKind::plan:
      return text::planned;
    default:
      return text::happened;
  }
}

void decisions_section(TextWriter& w) {
  const int index = w.section("beslut", Tag::h2, w.say(text::decisions));
  const int body =
      w.table(index, text::decisions_caption,
              {labels::event, labels::date, labels::status, labels::decision, labels::sources});
  for (const model::Event& event : w.dataset.events) {
    const base::EdtfDate* date = event.when.date.value();
    const bool decision = event.kind == model::EventKind::decision;
    w.row(body, {words::local(event.name, w.language),
                 date ? words::date(*date, w.language) : w.say(common::date_not_stated),
                 w.say(progress_of(event)),
                 decision || !event.ladder.empty() ? scene::ladder_sentence(event, w.language)
                                                   : std::string(),
                 w.places_text(event.places)});
  }
}

std::string sides_text(const TextWriter& w, const model::Question& question) {
  std::string text;
  for (const model::QuestionSide& side : question.sides) {
    text += (text.empty() ? "" : " ") + sentence(words::local(side.text, w.language));
    if (!side.places.empty()) text += " (" + w.places_text(side.places) + ")";
  }
  return text;
}

void questions_section(TextWriter& w) {
  const auto questions = answers::questions(w.dataset);
  if (questions.empty()) return;
  const int index = w.section("fragetecken", Tag::h2, w.say(labels::open_questions));
  const int body =
      w.table(index, text::questions_caption,
              {text::number, labels::kind, labels::what, text::sides, labels::settled_by});
  for (const Ref<model::Question> reference : questions) {
    const model::Question& question = w.dataset.at(reference);
    w.row(body, {std::to_string(question.number),
                 std::string(words::question_kind_word(question.kind, w.language)) + ", " +
                     std::string(words::weight_word(question.weight, w.language)),
                 sentence(words::local(question.title, w.language)) + " " +
                     words::local(question.text, w.language),
                 sides_text(w, question), words::local(question.settled_by, w.language)});
  }
}

void sources_section(TextWriter& w) {
  const int index = w.section("kallor", Tag::h2, w.say(labels::sources));
  const int body = w.table(
      index, text::documents_caption,
      {labels::document, labels::date, labels::kind, labels::case_number, labels::rests_on_it});
  for (const answers::DocumentUse& use : answers::document_uses(w.dataset)) {
    const model::Document& document = w.dataset.at(use.document);
    std::vector<std::string> numbers;
    for (const auto& claim : document.case_numbers) {
      if (claim.value) numbers.push_back(*claim.value);
    }
    w.row(body,
          {words::local(document.title, w.language), scene::document_date(document, w.language),
           document.kind_as_written,
           numbers.empty() ? w.say(common::no_document_says) : words::joined(numbers, w.language),
           scene::rests_text(use, w.language)});
  }
}

std::string clauses_that(const TextWriter& w, const answers::SilentClauses& row,
                         answers::Said said) {
  std::vector<std::string> names;
  for (const auto& [clause, each] : row.clauses) {
    if (each == said) names.push_back(scene::clause_word(clause, w.language));
  }
  return words::joined(names, w.language);
}

void clauses_section(TextWriter& w) {
  const auto rows = answers::silent_clauses(w.dataset);
  if (rows.empty()) return;
  const int index = w.section("villkor", Tag::h2, w.say(sources::clauses_headline));
  const int body = w.table(index, sources::clauses_headline,
                           {labels::agreement, labels::said, labels::not_said, common::not_loaded});
  for (const answers::SilentClauses& row : rows) {
    w.row(body,
          {words::local(w.dataset.at(row.agreement).name, w.language),
           clauses_that(w, row, answers::Said::said), clauses_that(w, row, answers::Said::silent),
           clauses_that(w, row, answers::Said::not_loaded)});
  }
}

/// Years that no document speaks of, agreement by agreement.
void coverage_section(TextWriter& w) {
  const auto cells = answers::coverage(w.dataset);
  if (cells.empty()) return;
  const int index = w.section("tackning", Tag::h2, w.say(sources::coverage_headline));
  const int body = w.table(index, sources::coverage_headline,
                           {labels::agreement, text::years, text::years_without});
  for (std::size_t i = 0; i < cells.size();) {
    const auto agreement = cells[i].agreement;
    const int first = cells[i].year;
    int last = first;
    std::vector<std::string> holes;
    for (; i < cells.size() && cells[i].agreement == agreement; ++i) {
      last = cells[i].year;
      if (cells[i].documents.empty()) holes.push_back(std::to_string(last));
    }
    w.row(body, {words::local(w.dataset.at(agreement).name, w.language),
                 std::to_string(first) + "–" + std::to_string(last),
                 holes.empty() ? w.say(text::no_years) : words::joined(holes, w.language)});
  }
}

void wishes_section(TextWriter& w) {
  const auto wishes = answers::wishes(w.dataset);
  if (wishes.empty()) return;
  const int index = w.section("onskelista", Tag::h2, w.say(common::which_documents_would_answer));
  const int list = w.add(index, Tag::ul);
  for (const answers::Wish& wish : wishes) {
    std::vector<std::string> numbers;
    for (const Ref<model::Question> question : wish.questions) {
      numbers.push_back(std::to_string(w.dataset.at(question).number));
    }
    w.add(list, Tag::li,
          sentence(words::local(*wish.what, w.language)) + " " +
              words::say(w.language, text::settles, words::joined(numbers, w.language)));
  }
}

}  // namespace

void write_sources(TextWriter& w) {
  decisions_section(w);
  questions_section(w);
  sources_section(w);
  coverage_section(w);
  clauses_section(w);
  wishes_section(w);
}

}  // namespace avtal::exporting
