#include "platform/file_problems.h"

#include <utility>

#include "base/sort.h"
#include "platform/sentences.h"

namespace avtal::platform {

void FileProblems::report(const std::string& file, Library::Opened opened) {
  dismiss();
  if (opened.errors.empty()) return;
  file_ = file;
  issues_ = std::move(opened.errors);
  base::stable_sort(issues_.begin(), issues_.end(),
                    [](const auto& a, const auto& b) { return a.severity < b.severity; });
  used_ = opened.usable;
}

void FileProblems::dismiss() {
  file_.clear();
  issues_.clear();
}

void FileProblems::fill(scene::Surroundings& around, state::Language language) const {
  around.problem_file = file_;
  around.problem_file_used = used_;
  around.problems.clear();
  for (const load::Issue& issue : issues_) {
    around.problems.push_back(
        {about_issue(issue, language), issue.severity == load::Severity::error});
  }
}

void FileProblems::write(Json& json, state::Language language) const {
  json.begin_object().member("file", std::string_view(file_)).key("list").begin_array();
  for (const std::string& text : about_issues(issues_, language)) json.string(text);
  json.end_array().end_object();
}

}  // namespace avtal::platform
