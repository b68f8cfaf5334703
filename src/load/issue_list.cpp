#include "load/issue_list.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "base/sort.h"
#include "load/file_places.h"

namespace avtal::load {

std::size_t& IssueList::count_of(Code code) {
  return code_info(code).severity == Severity::error ? errors_ : remarks_;
}

bool IssueList::wants(Code code) {
  if (muted_) return false;
  const bool has_room = count_of(code) < limit_;
  if (!has_room) {
    ++hidden_;
    const Severity severity = code_info(code).severity;
    if (severity == Severity::error) ++hidden_errors_;
    if (severity == Severity::warning) ++warnings_;
  }
  return has_room;
}

void IssueList::add(Code code, NodeIndex node, std::vector<model::LocalText> arguments,
                    NodeIndex related) {
  if (!wants(code)) return;
  ++count_of(code);
  if (code_info(code).severity == Severity::warning) ++warnings_;
  entries_.push_back({code, node, std::nullopt, std::nullopt, related, std::move(arguments)});
}

void IssueList::add_at(Code code, std::size_t offset, std::vector<model::LocalText> arguments,
                       std::optional<std::size_t> related_offset, NodeIndex inside) {
  if (!wants(code)) return;
  ++count_of(code);
  if (code_info(code).severity == Severity::warning) ++warnings_;
  entries_.push_back({code, inside, offset, related_offset, kNoNode, std::move(arguments)});
}

Issue IssueList::written(const Entry& entry, int related_line) {
  std::vector<std::string> sv;
  std::vector<std::string> en;
  for (const model::LocalText& argument : entry.arguments) {
    // Words about syntax speak of lines themselves.
    const bool has_line = entry.code == Code::json_syntax;
    const std::string& english = argument.en.empty() ? argument.sv : argument.en;
    sv.push_back(has_line ? filled(argument.sv, {}, related_line) : argument.sv);
    en.push_back(has_line ? filled(english, {}, related_line) : english);
  }
  const CodeInfo& info = code_info(entry.code);
  Issue issue;
  issue.code = std::string(info.name);
  issue.severity = info.severity;
  issue.message = {filled(info.sv, sv, related_line), filled(info.en, en, related_line)};
  issue.mend = {filled(info.mend_sv, sv, related_line), filled(info.mend_en, en, related_line)};
  return issue;
}

std::vector<Issue> IssueList::written_out(const Tree& tree) const {
  if (entries_.empty()) return {};
  const auto offset_of = [&tree](const Entry& entry) {
    return entry.offset ? *entry.offset : tree.offset(entry.node);
  };
  std::vector<std::size_t> order(entries_.size());
  std::iota(order.begin(), order.end(), 0u);

  base::stable_sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
    return entries_[a].node < entries_[b].node;
  });
  std::vector<std::string> pointers(entries_.size());
  PointerWalk walk(tree);
  for (const std::size_t i : order) pointers[i] = walk.pointer_to(entries_[i].node);

  base::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(offset_of(entries_[a]), entries_[a].code) <
           std::pair(offset_of(entries_[b]), entries_[b].code);
  });
  std::vector<Issue> issues;
  Lines lines(tree.bytes());
  for (const std::size_t i : order) {
    const Entry& entry = entries_[i];
    int related_line = 0;
    if (entry.related != kNoNode) related_line = lines.line(tree.offset(entry.related));
    if (entry.related_offset) related_line = lines.line(*entry.related_offset);
    issues.push_back(written(entry, related_line));
    issues.back().pointer = std::move(pointers[i]);
    issues.back().at = lines.next_position(offset_of(entry));
  }
  if (hidden_ > 0) {
    Entry more;
    more.code = Code::more_issues;
    more.arguments = {same(std::to_string(hidden_))};
    issues.push_back(written(more, 0));
    issues.back().at = lines.next_position(tree.bytes().size());
  }
  return issues;
}

}  // namespace avtal::load
