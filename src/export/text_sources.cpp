#include "export/text_writer.h"

namespace avtal::exporting {
namespace {

using model::Ref;
using words::Phrase;

void decisions_section(TextWriter& w) {
  const int index = w.section("beslut", Tag::h2, w.word(Phrase::text_decisions));
  const int body =
      w.table(index, Phrase::text_decisions_caption,
              {Phrase::text_event, Phrase::row_date, Phrase::text_status, Phrase::sources});
  for (const model::Event& event : w.dataset.events) {
    const base::EdtfDate* date = event.when.date.value();
    const bool decision = event.kind == model::EventKind::decision;
    w.row(body, {words::local(event.name, w.language),
                 date ? words::date(*date, w.language) : w.word(Phrase::date_not_stated),
                 !decision ? w.word(Phrase::text_happened)
                           : w.word(scene::is_decided(event) ? Phrase::decided : Phrase::proposed),
                 w.places_text(event.places)});
  }
}

void questions_section(TextWriter& w) {
  const auto questions = answers::questions(w.dataset);
  if (questions.empty()) return;
  const int index = w.section("fragetecken", Tag::h2, w.word(Phrase::text_questions));
  const int body = w.table(
      index, Phrase::text_questions_caption,
      {Phrase::text_number, Phrase::text_kind, Phrase::row_question, Phrase::row_settled_by});
  for (const Ref<model::Question> reference : questions) {
    const model::Question& question = w.dataset.at(reference);
    w.row(body, {std::to_string(question.number),
                 std::string(words::question_kind_word(question.kind, w.language)) + ", " +
                     std::string(words::weight_word(question.weight, w.language)),
                 sentence(words::local(question.title, w.language)) + " " +
                     words::local(question.text, w.language),
                 words::local(question.settled_by, w.language)});
  }
}

void sources_section(TextWriter& w) {
  const int index = w.section("kallor", Tag::h2, w.word(Phrase::sources));
  const int body = w.table(
      index, Phrase::text_documents_caption,
      {Phrase::text_document, Phrase::row_date, Phrase::text_kind, Phrase::row_case_number});
  for (const model::Document& document : w.dataset.documents) {
    const base::EdtfDate* date = document.written.date.value();
    std::vector<std::string> numbers;
    for (const auto& claim : document.case_numbers) {
      if (claim.value) numbers.push_back(*claim.value);
    }
    w.row(body, {words::local(document.title, w.language),
                 date ? words::date(*date, w.language) : w.word(Phrase::date_not_stated),
                 document.kind_as_written,
                 numbers.empty() ? w.word(Phrase::no_document_says)
                                 : words::joined(numbers, w.language)});
  }
}

}  // namespace

void write_sources(TextWriter& w) {
  decisions_section(w);
  questions_section(w);
  sources_section(w);
}

}  // namespace avtal::exporting
