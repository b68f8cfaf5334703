#pragma once
// Looks for what is well written but perhaps not right: dates that do not fit together, gaps,
// incomplete numbers. Pure questions to a dataset; nothing is changed.

#include <string>
#include <vector>

#include "load/codes.h"
#include "load/places.h"
#include "model/claim.h"
#include "model/dataset.h"

namespace avtal::load {

struct Finding {
  Code code = Code::count;
  Where where;
  std::vector<model::LocalText> arguments;
};

// Each says something only when it is sure: dates known too loosely to tell are let be.
void find_end_before_start(const model::Dataset& dataset, std::vector<Finding>& findings);
void find_documents_older_than_reports(const model::Dataset& dataset,
                                       std::vector<Finding>& findings);
void find_incomplete_case_numbers(const model::Dataset& dataset, std::vector<Finding>& findings);
void find_amounts_without_price_level(const model::Dataset& dataset,
                                      std::vector<Finding>& findings);
void find_odd_extensions(const model::Dataset& dataset, std::vector<Finding>& findings);
/// Between the terms of one agreement, and, for each service, between an agreement and those that
/// it replaces or prolongs.
void find_uncovered_periods(const model::Dataset& dataset, std::vector<Finding>& findings);
void find_outliving_supplements(const model::Dataset& dataset, std::vector<Finding>& findings);
void find_unmatched_points(const model::Dataset& dataset, std::vector<Finding>& findings);
void find_overlapping_terms(const model::Dataset& dataset, std::vector<Finding>& findings);

std::vector<Finding> lint(const model::Dataset& dataset);

}  // namespace avtal::load
