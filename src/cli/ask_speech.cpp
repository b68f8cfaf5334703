#include "cli/ask_speech.h"

#include "answers/in_force.h"
#include "cli/ask_find.h"
#include "say/describe.h"
#include "say/record_names.h"
#include "words/ask.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/labels.h"

namespace avtal::cli {

using model::Ref;
using namespace words;

void Speech::day_asked() {
  sentence(
      say(asking_.request.on ? common::as_of_sentence : ask::on_own, base::iso_text(asking_.on)));
  known_asked();
}

void Speech::known_asked() {
  if (!asking_.request.known) return;
  sentence(say(ask::known, base::iso_text(*asking_.request.known)));
}

int Speech::done() const {
  asking_.world.out(text());
  return kOk;
}

const std::string& Speech::name(const model::LocalText& text) const {
  return words::local(text, language_);
}

std::string Speech::status(model::Status status) const {
  return std::string(words::status_word(status, language_));
}

std::string Speech::organization(std::optional<Ref<model::Organization>> ref) const {
  if (!ref) return say(common::no_document_says);
  return scene::full_name(dataset_.at(*ref), language_);
}

std::string Speech::organization(const model::Claims<Ref<model::Organization>>& claims) const {
  const Ref<model::Organization>* ref = claims.value();
  const std::string who = ref == nullptr ? missing(claims) : organization(*ref);
  return who + ", " + status(claims.status());
}

std::string Speech::service(Ref<model::Service> ref) const { return name(dataset_.at(ref).name); }

std::string Speech::agreement(Ref<model::Agreement> ref) const {
  return name(dataset_.at(ref).name);
}

std::string Speech::question(const std::string& id) const {
  const auto record = dataset_.find(id);
  if (!record || record->kind != model::RecordKind::question) return id;
  const model::Question& question = dataset_.questions[record->index];
  return std::to_string(question.number) + " " + name(question.title) + " (" + id + ")";
}

std::string Speech::money(std::optional<base::Ore> amount, bool approximate) const {
  if (!amount) return say(common::amount_not_stated);
  return words::paid_money(*amount, approximate, language_);
}

std::string Speech::worked_out(base::Ore amount, bool approximate) const {
  return words::worked_out_money(amount, approximate, language_);
}

std::string Speech::when(const model::BoundedDate& bounded) const {
  if (const base::EdtfDate* date = bounded.date.value()) {
    return words::date(*date, language_) + ", " + status(bounded.date.status());
  }
  std::string text =
      bounded.date.loaded() ? say(common::date_not_stated) : words::absent(bounded.date, language_);
  if (const base::EdtfDate* date = bounded.not_before.value()) {
    text += ". " + say(facts::earliest_date, words::date(*date, language_));
  }
  if (const base::EdtfDate* date = bounded.not_after.value()) {
    text += (bounded.not_before.value() == nullptr ? ". " : " ") +
            say(facts::latest_date, words::date(*date, language_));
  }
  return text;
}

std::string Speech::in_force(answers::InForce state) const {
  switch (state) {
    case answers::InForce::no:
      return say(facts::chip_not_in_force);
    case answers::InForce::maybe:
      return say(facts::chip_maybe);
    case answers::InForce::yes:
      return say(labels::in_force);
    case answers::InForce::undocumented:
      return say(common::no_document_says);
    case answers::InForce::not_loaded:
      break;
  }
  return say(common::not_loaded);
}

void Speech::heading(model::RecordRef record) {
  Sheet::heading(name(exporting::name_of(dataset_, record)), scene::record_id(dataset_, record));
}

void Speech::question_rows(const std::vector<std::string>& ids) {
  std::vector<std::string> lines;
  for (const std::string& id : ids) lines.push_back(question(id));
  row(labels::open_questions, lines);
}

void Speech::sources(const std::vector<model::Place>& places) {
  std::vector<std::string> lines;
  for (const model::Place& place : places) {
    lines.push_back(words::place(dataset_, place, language_));
  }
  if (lines.empty()) lines.push_back(say(facts::no_source));
  row(labels::sources, lines);
}

}  // namespace avtal::cli
