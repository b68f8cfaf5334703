#pragma once
// What several views ask of the whole dataset, asked once.

#include <vector>

#include "answers/briefing.h"
#include "answers/questions.h"
#include "answers/yearly_flows.h"
#include "prepared/kept.h"

namespace avtal::scene {

struct ReadingMemo {
  KeptOnce<std::vector<answers::DocumentUse>> documents;
  KeptOnce<answers::QuestionCounts> counts;
  KeptOnce<std::vector<model::Ref<model::Question>>> questions;
  Kept<answers::FlowRequest, answers::FlowYear> flows;  // of the panel
};

inline const std::vector<answers::DocumentUse>& document_uses(const Prepared& prepared) {
  return kept<ReadingMemo>(prepared).documents.of(
      [&] { return answers::document_uses(*prepared.dataset); });
}
inline const answers::QuestionCounts& question_counts(const Prepared& prepared) {
  return kept<ReadingMemo>(prepared).counts.of(
      [&] { return answers::question_counts(*prepared.dataset); });
}
inline const std::vector<model::Ref<model::Question>>& all_questions(const Prepared& prepared) {
  return kept<ReadingMemo>(prepared).questions.of(
      [&] { return answers::questions(*prepared.dataset); });
}

inline const answers::FlowYear& flows_asked(const Prepared& prepared,
                                            const answers::FlowRequest& request) {
  return kept<ReadingMemo>(prepared).flows.of(
      request, [&] { return answers::flow_year(*prepared.dataset, request); });
}

}  // namespace avtal::scene
