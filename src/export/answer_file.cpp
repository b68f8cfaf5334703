#include "export/answer_file.h"

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/json_writer.h"
#include "export/ask.h"

namespace avtal::exporting {
namespace {

std::vector<std::string> answers_of(const AnswerRequest& request) {
  const model::Dataset& dataset = *request.dataset;
  const Asked asked{dataset, request.known, request.as_of};
  std::vector<std::string> all = {in_force_json(asked)};
  for (std::uint32_t i = 0; i < dataset.services.size(); ++i) {
    all.push_back(responsible_json(asked, {i}));
  }
  answers::CostFilter filter;
  filter.with_assumed = request.assumed;
  all.push_back(costs_json(asked, request.year, filter));
  all.push_back(deadlines_json(asked, {}));
  for (std::uint32_t i = 0; i < dataset.agreements.size(); ++i) {
    all.push_back(notice_json(asked, {i}));
  }
  all.push_back(capacity_json(asked));
  all.push_back(questions_json(asked, {}));
  all.push_back(coverage_json(asked));
  all.push_back(silent_json(asked));
  all.push_back(paired_json(asked));
  all.push_back(changes_json(asked));
  return all;
}

/// Without its closing brace.
std::string head_of(const AnswerRequest& request) {
  base::JsonWriter head;
  head.begin_object().member("format", "avtalskartan.answers/1");
  head.member("dataset", std::string_view(request.dataset->id));
  head.member("issued", std::string_view(request.dataset->issued));
  head.member("sha256", std::string_view(request.sha256));
  head.member("on", std::string_view(base::iso_text(request.as_of)));
  if (request.known) head.member("known", std::string_view(base::iso_text(*request.known)));
  if (request.hidden > 0)
    head.member("hiddenAgreements", static_cast<std::int64_t>(request.hidden));
  if (!request.link.empty()) head.member("link", std::string_view(request.link));
  head.end_object();
  std::string text = head.take();
  text.pop_back();
  return text;
}

}  // namespace

std::string answer_file(const AnswerRequest& request) {
  std::string text = head_of(request) + ",\"answers\":[\n";
  bool first = true;
  for (const std::string& answer : answers_of(request)) {
    text += (first ? "" : ",\n") + answer;
    first = false;
  }
  return text + "\n]}\n";
}

}  // namespace avtal::exporting
