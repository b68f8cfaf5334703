#include "cli/issues.h"

#include <algorithm>
#include <map>

#include "load/codes.h"
#include "words/command.h"
#include "words/format.h"

namespace avtal::cli {

using namespace words;

std::string severity_word(load::Severity severity, Language language) {
  switch (severity) {
    case load::Severity::error:
      break;
    case load::Severity::warning:
      return say(language, command::warning);
    case load::Severity::note:
      return say(language, command::note);
  }
  return say(language, command::error);
}

bool has_errors(const load::Result& result) {
  return !result.dataset ||
         std::any_of(result.issues.begin(), result.issues.end(), [](const load::Issue& issue) {
           return issue.severity == load::Severity::error;
         });
}

std::string issue_text(const std::string& file, const load::Issue& issue, Language language) {
  return file + ":" + std::to_string(issue.at.line) + ":" + std::to_string(issue.at.column) + ": " +
         severity_word(issue.severity, language) + " [" + issue.code + "] " +
         (issue.pointer.empty() ? "" : issue.pointer + ": ") +
         words::local(issue.message, language) + "\n    " + words::local(issue.mend, language) +
         "\n";
}

std::string issues_text(const std::string& file, const std::vector<load::Issue>& issues,
                        load::Severity least, Language language) {
  constexpr std::size_t kToldApart = 3;
  std::map<std::string, std::size_t> counts;
  for (const load::Issue& issue : issues) ++counts[issue.code];
  std::string text;
  for (const load::Issue& issue : issues) {
    if (issue.severity > least) continue;
    std::size_t& count = counts[issue.code];
    if (count == 0) continue;  // told with the first
    text += issue_text(file, issue, language);
    if (issue.severity == load::Severity::error || count <= kToldApart) continue;
    text += "    " + say(language, command::more_of_a_kind, count - 1, issue.code) + "\n";
    count = 0;
  }
  return text;
}

std::optional<std::string> explained(const std::string& code, Language language) {
  const load::CodeInfo* info = load::code_named(code);
  if (info == nullptr) return std::nullopt;
  const bool english = language == Language::en;
  const std::vector<std::string> dots(4, "\u2026");
  return say(language, command::explained, std::string(info->name),
             severity_word(info->severity, language),
             load::filled(english ? info->en : info->sv, dots, 0)) +
         "\n    " + load::filled(english ? info->mend_en : info->mend_sv, dots, 0) + "\n";
}

}  // namespace avtal::cli
