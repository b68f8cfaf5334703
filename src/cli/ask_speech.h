#pragma once
// Answers as text for people. Internal to the command.

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "answers/in_force.h"
#include "cli/ask_asking.h"
#include "cli/ask_sheet.h"
#include "words/common.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::cli {

/// A sheet that speaks about a dataset in a language.
class Speech : public Sheet {
 public:
  explicit Speech(const Asking& asking)
      : asking_(asking), dataset_(asking.dataset), language_(asking.language()) {}

  /// "Läget den 2020-06-01." and, with --known, as far as which documents say.
  void day_asked();
  void known_asked();
  int done() const;

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language_, phrase, with...);
  }
  const std::string& name(const model::LocalText& text) const;
  std::string status(model::Status status) const;
  std::string organization(std::optional<model::Ref<model::Organization>> ref) const;
  std::string organization(const model::Claims<model::Ref<model::Organization>>& claims) const;
  std::string service(model::Ref<model::Service> ref) const;
  std::string agreement(model::Ref<model::Agreement> ref) const;
  std::string question(const std::string& id) const;
  std::string money(std::optional<base::Ore> amount, bool approximate) const;
  /// Of what was worked out: whole kronor, three figures of what is only known about.
  std::string worked_out(base::Ore amount, bool approximate) const;
  std::string when(const model::BoundedDate& date) const;
  std::string in_force(answers::InForce state) const;
  /// "Inget dokument säger" when somebody looked, "Ej inläst" when nobody did.
  template <class T>
  std::string missing(const model::Claims<T>& claims) const {
    return words::absent(claims, language_);
  }

  using Sheet::heading;
  using Sheet::row;
  void heading(model::RecordRef record);
  void row(const words::Phrase<>& label, std::string line) {
    Sheet::row(say(label), std::move(line));
  }
  void row(const words::Phrase<>& label, const std::vector<std::string>& lines) {
    Sheet::row(say(label), lines);
  }
  void question_rows(const std::vector<std::string>& ids);
  void sources(const std::vector<model::Place>& places);

 private:
  const Asking& asking_;
  const model::Dataset& dataset_;
  words::Language language_;
};

}  // namespace avtal::cli
