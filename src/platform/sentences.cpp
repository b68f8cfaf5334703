#include "platform/sentences.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include "base/date.h"
#include "words/format.h"
#include "words/notices.h"
#include "words/say.h"

namespace avtal::platform {
namespace {

using namespace words;

/// The nearest edge between two days, as in addresses.
base::Day day_of(double day) {
  const double first = base::kFirstDay.number;
  const double last = base::kLastDay.number;
  return base::Day{static_cast<std::int32_t>(std::clamp(std::floor(day + 0.5), first, last))};
}

std::string part_of(const state::Notice& notice) {
  return notice.value.empty() ? notice.key : notice.key + "=" + notice.value;
}

constexpr std::size_t kPartsNamed = 3;

/// A part of the address, of which there can be any number.
bool is_part(const state::Notice& notice) {
  using Reason = state::Notice::Reason;
  return notice.reason == Reason::unknown_key || notice.reason == Reason::bad_value ||
         notice.reason == Reason::duplicate;
}

Sentence about_one(const state::Notice& notice) {
  switch (notice.reason) {
    case state::Notice::Reason::unknown_key:
      return sentence(notices::link_unknown_key, part_of(notice));
    case state::Notice::Reason::bad_value:
      return sentence(notices::link_bad_value, part_of(notice));
    case state::Notice::Reason::duplicate:
      return sentence(notices::link_duplicate, notice.key);
    case state::Notice::Reason::newer_version:
      return sentence(notices::link_newer);
    case state::Notice::Reason::bad_window:
      return sentence(notices::link_bad_window, part_of(notice));
    case state::Notice::Reason::too_long:
      return sentence(notices::link_too_long);
  }
  return sentence(notices::link_bad_value, part_of(notice));
}

}  // namespace

std::vector<Sentence> about_skipped(const std::vector<state::Notice>& skipped) {
  std::vector<Sentence> sentences;
  std::vector<const state::Notice*> parts;
  for (const state::Notice& notice : skipped) {
    if (is_part(notice)) {
      parts.push_back(&notice);
    } else {
      sentences.push_back(about_one(notice));
    }
  }
  if (parts.size() == 1) sentences.push_back(about_one(*parts.front()));
  if (parts.size() < 2) return sentences;
  std::string named;
  for (std::size_t i = 0; i < std::min(parts.size(), kPartsNamed); ++i) {
    named += (i == 0 ? "" : ", ") + part_of(*parts[i]);
  }
  if (parts.size() > kPartsNamed) named += ", \u2026";
  sentences.push_back(sentence(notices::link_parts, parts.size(), named));
  return sentences;
}

std::vector<load::Issue> issues_of(std::string_view told) {
  std::vector<load::Issue> issues;
  while (!told.empty()) {
    const std::size_t end = std::min(told.find('\n'), told.size());
    const std::string_view line = told.substr(0, end);
    told.remove_prefix(std::min(end + 1, told.size()));
    const std::size_t tab = line.find('\t');
    if (line.empty() || tab == std::string_view::npos) continue;
    load::Issue issue;
    issue.severity = line.front() == 'E' ? load::Severity::error : load::Severity::warning;
    issue.at = {0, 0};
    issue.message = {std::string(line.substr(1, tab - 1)), std::string(line.substr(tab + 1))};
    issues.push_back(std::move(issue));
  }
  return issues;
}

std::string about_issue(const load::Issue& issue, state::Language language) {
  if (issue.at.line == 0) return words::local(issue.message, language);  // it says the place itself
  std::string text = words::say(language, notices::problem_place, std::to_string(issue.at.line),
                                std::to_string(issue.at.column), issue.pointer);
  if (issue.pointer.empty()) {
    text = words::say(language, notices::problem_place_in_file, std::to_string(issue.at.line),
                      std::to_string(issue.at.column));
  }
  text += " " + words::local(issue.message, language);
  if (!issue.mend.empty()) text += " " + words::local(issue.mend, language);
  return text;
}

std::vector<std::string> about_issues(const std::vector<load::Issue>& issues,
                                      state::Language language) {
  std::vector<std::string> texts;
  for (const load::Issue& issue : issues) texts.push_back(about_issue(issue, language));
  return texts;
}

std::string window_text(const state::Window& window, state::Language language) {
  // The right edge is where the day after the last one begins.
  return words::date(day_of(window.first), language) + "\u2013" +
         words::date(day_of(window.last - 1), language);
}

}  // namespace avtal::platform
