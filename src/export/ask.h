#pragma once
// The answers about a dataset as JSON, one function for each question. The shapes are in
// docs/answers.md.

#include <cstddef>
#include <optional>
#include <string>

#include "answers/costs.h"
#include "base/date.h"
#include "model/dataset.h"

namespace avtal::exporting {

/// What is asked about, and as of when.
struct Asked {
  const model::Dataset& dataset;     // as known on `known`, when that is given
  std::optional<base::Day> known;    // told in the answer
  std::optional<base::Day> on = {};  // missing: the day of the dataset's newest document

  base::Day day() const { return on.value_or(model::newest_document_day(dataset)); }
};

/// A stretch of time ahead; `text` is how the answer names it.
struct Within {
  std::string text = "P12M";
  int months = 12;
};

// Each returns one JSON object without an end of line. Records are those of `asked.dataset`.
std::string in_force_json(const Asked& asked);
std::string responsible_json(const Asked& asked, model::Ref<model::Service> service);
/// What differs between the two days.
std::string compare_json(const Asked& asked, base::Day from, base::Day to);
std::string costs_json(const Asked& asked, int year, const answers::CostFilter& filter);
/// `level`: the prices that the amount is taken to be in when nobody says.
std::string reprice_json(const Asked& asked, model::Ref<model::MoneyFlow> flow, int to_year,
                         std::optional<int> level);
std::string notice_json(const Asked& asked, model::Ref<model::Agreement> agreement);
std::string deadlines_json(const Asked& asked, const Within& within);
std::string watch_json(const Asked& asked);
std::string capacity_json(const Asked& asked);
/// `about`: id of a record; empty: all questions.
std::string questions_json(const Asked& asked, const std::string& about);
std::string coverage_json(const Asked& asked);
std::string silent_json(const Asked& asked);
std::string paired_json(const Asked& asked);
std::string succession_json(const Asked& asked, model::Ref<model::Organization> organization);
std::string changes_json(const Asked& asked);
/// The same whatever language the reader has.
std::string search_json(const Asked& asked, const std::string& text);

/// Of any record, as answers call it.
const model::LocalText& name_of(const model::Dataset& dataset, model::RecordRef record);

/// Of a search, both as JSON and as text.
inline constexpr std::size_t kMostHits = 20;

}  // namespace avtal::exporting
