#pragma once
// What the overview and the register work out from the whole dataset, kept from page to page: a
// page is built anew for every step of scrolling, but its answers stay the same. Internal to the
// scene room; the answers are those that would be given without it.

#include <optional>
#include <utility>
#include <vector>

#include "answers/briefing.h"
#include "answers/coverage.h"
#include "answers/questions.h"
#include "answers/silence.h"
#include "answers/spans.h"
#include "answers/yearly_flows.h"
#include "scene/overview_facts.h"
#include "scene/prepared.h"

namespace avtal::scene {

/// The last answer, and what was asked.
template <class Key, class Answer>
class Kept {
 public:
  template <class Make>
  const Answer& of(const Key& key, Make make) {
    if (!answer_ || !(key_ == key)) {
      answer_ = make();
      key_ = key;
    }
    return *answer_;
  }

 private:
  Key key_{};
  std::optional<Answer> answer_;
};

/// Asked once.
template <class Answer>
class KeptOnce {
 public:
  template <class Make>
  const Answer& of(Make make) {
    if (!answer_) answer_ = make();
    return *answer_;
  }

 private:
  std::optional<Answer> answer_;
};

struct ReadingMemo {
  Kept<state::ViewState, OverviewFacts> overview;
  Kept<state::ViewState, std::vector<Finding>> findings;  // the same again, for the search
  KeptOnce<std::vector<answers::DocumentUse>> documents;
  KeptOnce<answers::QuestionCounts> counts;
  KeptOnce<std::vector<model::Ref<model::Question>>> questions;
  KeptOnce<std::vector<answers::CoverageCell>> coverage;
  KeptOnce<std::vector<answers::Gap>> gaps;  // by service
  KeptOnce<std::vector<answers::SilentClauses>> clauses;
  KeptOnce<std::vector<answers::ClausePlaces>> clause_places;
  KeptOnce<std::vector<answers::Wish>> wishes;
  Kept<std::uint32_t, std::vector<answers::PlaceUse>> place_uses;  // by document
  Kept<answers::FlowRequest, answers::FlowYear> flows;             // of the panel
  KeptOnce<std::vector<answers::RunningYears>> running;            // by flow
};

inline const std::vector<answers::DocumentUse>& document_uses(const Prepared& prepared) {
  return prepared.reading->documents.of([&] { return answers::document_uses(*prepared.dataset); });
}
inline const answers::QuestionCounts& question_counts(const Prepared& prepared) {
  return prepared.reading->counts.of([&] { return answers::question_counts(*prepared.dataset); });
}
inline const std::vector<model::Ref<model::Question>>& all_questions(const Prepared& prepared) {
  return prepared.reading->questions.of([&] { return answers::questions(*prepared.dataset); });
}

}  // namespace avtal::scene
