#pragma once
// What the questions with right answers are put with: data/linkoping.json by its ids.

#include <algorithm>
#include "answers/as_known.h"
#include "answers/build.h"
#include "answers/capacity.h"
#include "answers/compare.h"
#include "answers/costs.h"
#include "answers/coverage.h"
#include "answers/decisions.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/questions.h"
#include "answers/repricing.h"
#include "answers/silence.h"
#include "answers/spans.h"

namespace avtal::test::facts {

using answers::CostAnswer;
using answers::CostLine;
using answers::in_force;
using answers::InForce;
using answers::ServiceState;
using model::PartyRole;
using Names = std::vector<std::string>;
using WhyNot = CostLine::WhyNot;

inline constexpr const char* kRehab = "arbetsinriktad-rehabilitering";
inline constexpr const char* kSupport = "support-och-arbetsteamet";
inline constexpr const char* kHantverk = "hantverkshuset";
inline constexpr const char* kSkog = "skog-och-mark-insats";

inline ServiceState state(std::string_view id, std::string_view on) {
  return in_force(real(), service(real(), id), day(on));
}

inline Names who(std::string_view id, std::string_view on, PartyRole role) {
  return holders(real(), answers::parties(real(), service(real(), id), day(on)), role);
}

inline Status party_status(std::string_view id, std::string_view on, PartyRole role) {
  for (const auto& party : answers::parties(real(), service(real(), id), day(on))) {
    if (party.role == role) return party.status;
  }
  return Status::unknown;
}

inline const model::Agreement& agreement_at(std::string_view id) {
  return real().at(agreement(real(), id));
}

inline CostLine cost_of(std::string_view flow_id, int year, bool with_assumed = false) {
  answers::CostFilter filter;
  filter.with_assumed = with_assumed;
  const CostAnswer answer = answers::costs(real(), year, filter);
  const CostLine* line = line_of(answer, flow(real(), flow_id));
  CHECK_MESSAGE(line != nullptr, std::string(flow_id), " in ", year);
  return line == nullptr ? CostLine{} : *line;
}

inline bool has_cost(std::string_view flow_id, int year) {
  const CostAnswer answer = answers::costs(real(), year);
  return line_of(answer, flow(real(), flow_id)) != nullptr;
}

inline answers::Said said(std::string_view agreement_id, answers::Clause clause) {
  for (const auto& clauses : answers::silent_clauses(real())) {
    if (real().at(clauses.agreement).id != agreement_id) continue;
    for (const auto& [name, answer] : clauses.clauses) {
      if (name == clause) return answer;
    }
  }
  return answers::Said::not_loaded;
}

inline answers::CapacityAnswer capacity_of(std::string_view agreement_id) {
  for (const auto& answer : answers::capacities(real())) {
    if (real().at(answer.agreement).id == agreement_id) return answer;
  }
  FAIL_CHECK("no capacity of ", std::string(agreement_id));
  static const model::Capacity none;
  answers::CapacityAnswer missing;
  missing.capacity = &none;
  return missing;
}

inline std::int64_t contracted(const answers::CapacityAnswer& answer) {
  const model::Quantity* quantity = answer.capacity->contracted.value();
  return quantity == nullptr ? -1 : quantity->hundredths / model::kHundredths;
}

inline std::int64_t used(const answers::CapacityAnswer& answer) {
  const model::Quantity* quantity = answer.capacity->used.value();
  return quantity == nullptr ? -1 : quantity->hundredths / model::kHundredths;
}

inline bool rests_on(const std::vector<Place>& places, std::string_view document, int paragraph) {
  for (const Place& place : places) {
    if (real().at(place.document).id == document && place.paragraph == paragraph) return true;
  }
  return false;
}

inline bool has(const Names& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

inline bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

inline const model::Event& event_at(std::string_view id) {
  return real().at(ref<model::Event>(real(), id));
}

}  // namespace avtal::test::facts
