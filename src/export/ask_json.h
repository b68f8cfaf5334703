#pragma once
// Answers as JSON. What may be unknown is an object whose first member is null then, with a
// `reason` beside it; all shapes are in docs/answers.md. Internal to the room.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answers/in_force.h"
#include "answers/notice.h"
#include "base/json_writer.h"
#include "export/ask.h"
#include "load/vocabulary.h"

namespace avtal::exporting {

/// The word that stands for the value in a dataset's file.
template <class Enum, std::size_t N>
std::string_view file_word(const load::Words<Enum, N>& words, Enum value) {
  for (const load::Word<Enum>& word : words) {
    if (word.value == value) return word.word;
  }
  return {};
}

namespace reason {
inline constexpr std::string_view kNoDocumentSays = "no-document-says";
inline constexpr std::string_view kNotLoaded = "not-loaded";
inline constexpr std::string_view kNotInForce = "not-in-force";
}  // namespace reason

class AnswerJson : public base::JsonWriter {
 public:
  /// Opens the answer: format, dataset and as known when.
  AnswerJson(const Asked& asked, std::string_view question);
  /// The day that is asked about, and whether somebody chose it.
  void day_asked();
  /// Closes the answer.
  std::string done();

  void number(std::string_view key, std::int64_t value) { this->key(key).integer(value); }
  void day(std::string_view key, base::Day value) { member(key, base::iso_text(value)); }
  /// {"sv": …, "en": …}; left out when empty.
  void local(std::string_view key, const model::LocalText& text);
  void status(model::Status status);
  void sources(const std::vector<model::Place>& places);
  void strings(std::string_view key, const std::vector<std::string>& all);
  void unknown(std::string_view key, std::string_view reason);

  // Objects of their own; each may be unknown.
  void record(std::string_view key, model::RecordRef record);
  void service(std::string_view key, model::Ref<model::Service> ref);
  /// With how far it has come, where somebody has entered that.
  void agreement(std::string_view key, model::Ref<model::Agreement> ref);
  void agreement_state(const model::Claims<model::AgreementState>& claims);
  void organization(std::string_view key, std::optional<model::Ref<model::Organization>> ref,
                    std::string_view reason);
  void organization(std::string_view key, const model::Claims<model::Ref<model::Organization>>&);
  /// The kind of deadline as answers name it.
  void deadline_kind(answers::Deadline::Kind kind);
  void money(std::string_view key, std::optional<base::Ore> amount, bool approximate,
             std::string_view reason);
  void edge(std::string_view key, const model::Claims<base::Edge>& claims);
  void when(std::string_view key, const model::BoundedDate& date);
  /// Without a key; one member of an array.
  void term(answers::TermRef ref);
  void price_level(std::optional<int> year);

 private:
  const Asked& asked_;
};

/// "service", "money-flow": as JSON names the kinds of records.
std::string_view kind_code(model::RecordKind kind);

/// no-document-says when somebody looked, not-loaded when nobody did.
template <class T>
std::string_view why_missing(const model::Claims<T>& claims) {
  return claims.loaded() ? reason::kNoDocumentSays : reason::kNotLoaded;
}

}  // namespace avtal::exporting
