#include "load/answered.h"

#include <algorithm>

#include "base/date.h"

namespace avtal::load {
namespace {

using model::Question;

bool has(const model::LocalText& text, std::string_view part) {
  return text.sv.find(part) != std::string::npos;
}

/// Does the question write the text anywhere?
bool writes(const Question& question, std::string_view part) {
  return has(question.title, part) || has(question.text, part) ||
         std::any_of(question.sides.begin(), question.sides.end(),
                     [part](const model::QuestionSide& side) { return has(side.text, part); });
}

/// Does it ask about a gap, or about days that the remark names?
bool is_about_days(const Question& question, const Finding& finding) {
  if (question.kind == model::QuestionKind::gap || !question.period) return true;
  if (finding.arguments.size() < 2) return true;
  const auto first = base::parse_day(finding.arguments[0].sv);
  const auto last = base::parse_day(finding.arguments[1].sv);
  const auto from = base::earliest_start(*question.period);
  const auto to = base::latest_end(*question.period);
  return !(first && to && *to < *first) && !(last && from && *from > *last);
}

bool answers(const Question& question, const Finding& finding) {
  switch (finding.code) {
    case Code::case_number_incomplete:
      return !finding.arguments.empty() && writes(question, finding.arguments.front().sv);
    case Code::period_not_covered:
      return is_about_days(question, finding);
    default:
      return true;
  }
}

}  // namespace

Answered::Answered(const model::Dataset& dataset) {
  for (const Question& question : dataset.questions) {
    all_.push_back(&question);
    for (const std::string& id : question.about) {
      add(id, question);
      const auto record = dataset.find(id);
      if (!record) continue;
      if (record->kind == model::RecordKind::agreement) {
        for (const model::Term& term : dataset.agreements[record->index].terms) {
          add(term.id, question);
        }
      }
      if (record->kind == model::RecordKind::event) {
        for (const model::DecisionPoint& point : dataset.events[record->index].points) {
          add(point.id, question);
        }
      }
    }
  }
  // What is asked about an agreement or a service is asked about its terms and its money too.
  for (const model::Agreement& agreement : dataset.agreements) {
    for (const auto service : agreement.services) {
      for (const Question* question : Questions(about(dataset.at(service).id))) {
        for (const model::Term& term : agreement.terms) add(term.id, *question);
      }
    }
  }
  for (const model::MoneyFlow& flow : dataset.money_flows) {
    if (!flow.agreement) continue;
    for (const Question* question : Questions(about(dataset.at(*flow.agreement).id))) {
      add(flow.id, *question);
    }
  }
}

void Answered::add(std::string_view id, const Question& question) {
  if (id.empty()) return;
  Questions& known = about_[std::string(id)];
  if (std::find(known.begin(), known.end(), &question) == known.end()) known.push_back(&question);
}

const Answered::Questions& Answered::about(const std::string& id) const {
  const auto found = about_.find(id);
  return found == about_.end() ? none_ : found->second;
}

bool Answered::by_a_question(const Finding& finding) const {
  // A number is written the same wherever it is told of.
  const Questions& asked =
      finding.code == Code::case_number_incomplete ? all_ : about(finding.where.id);
  return std::any_of(asked.begin(), asked.end(),
                     [&](const Question* question) { return answers(*question, finding); });
}

}  // namespace avtal::load
