#pragma once
// Cells of one kind or another, row by row. Internal to the export room.

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "export/tables.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::exporting {

/// Öre as kronor: "1694000", "12.50".
std::string kronor_text(base::Ore amount);

class TableWriter {
 public:
  explicit TableWriter(const TableRequest& request)
      : dataset_(*request.dataset),
        language_(request.language),
        open_(request.flavour == CsvFlavour::open),
        as_of_(request.as_of),
        whole_(request.whole != nullptr ? *request.whole : *request.dataset) {}

 protected:
  using Services = std::vector<model::Ref<model::Service>>;

  // Coded words are English for programs, whatever the page's language is.
  words::Language coded() const { return open_ ? words::Language::en : language_; }
  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language_, phrase, with...);
  }
  std::string coded_phrase(const words::Phrase<>& phrase) const;
  std::string local(const model::LocalText& text) const;
  static std::string joined(const std::vector<std::string>& parts);

  void column(std::string key, std::string name) {
    table_.columns.push_back({std::move(key), std::move(name)});
  }
  void columns(std::initializer_list<std::pair<const char*, words::Phrase<>>> all);
  void row() { table_.rows.emplace_back(); }
  void text(std::string value) { table_.rows.back().push_back({std::move(value)}); }
  void coded_word(std::string_view value) { text(std::string(value)); }
  void number(std::string value) { table_.rows.back().push_back({std::move(value), true}); }
  void amount(base::Ore amount);
  void yes_or_no(bool value);
  void edge(const model::Claims<base::Edge>& claims) { text(edge_text(claims)); }
  std::string edge_text(const model::Claims<base::Edge>& claims) const;
  void date(const model::BoundedDate& when) { date(when.date); }
  void date(const model::Claims<base::EdtfDate>& claims);
  void places(const std::vector<model::Place>& places);
  void services(const Services& all);
  /// "A", "A och B" of those who act together, "A eller B" of readings that compete.
  std::string bodies(const model::Claims<model::Ref<model::Organization>>& claims) const;
  static std::vector<model::Ref<model::Organization>> readings(
      const model::Claims<model::Ref<model::Organization>>& claims);
  /// Those that are entered, in the order of `bodies`.
  void organization_numbers(const model::Claims<model::Ref<model::Organization>>& claims);
  void organization(const model::Claims<model::Ref<model::Organization>>& claims) {
    text(bodies(claims));
  }
  void case_numbers(const std::vector<model::Claim<std::string>>& claims);

  /// «angivet», «angivet, motsägs av en annan uppgift».
  template <class T>
  void status(const model::Claims<T>& claims, model::Status at_best = model::Status::stated) {
    text(status_text(claims, at_best));
  }
  /// No surer than `at_best`.
  template <class T>
  std::string status_text(const model::Claims<T>& claims,
                          model::Status at_best = model::Status::stated) const {
    return claims.loaded() ? status_text(std::max(claims.status(), at_best), claims.resolution)
                           : words::absent(claims, coded());
  }

  const model::Dataset& dataset_;
  words::Language language_;
  bool open_;
  base::Day as_of_;
  const model::Dataset& whole_;
  Table table_;

 private:
  std::string date_text(const base::EdtfDate& date) const;
  std::string status_text(model::Status status, model::Resolution resolution) const;
};

}  // namespace avtal::exporting
