#include "load/issue_list.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <utility>

#include "base/sort.h"

namespace avtal::load {
namespace {

/// Lines of a text; built once, asked often.
class Lines {
 public:
  explicit Lines(std::string_view bytes) : bytes_(bytes) {
    starts_.push_back(0);
    for (std::size_t at = bytes.find('\n'); at != std::string_view::npos;
         at = bytes.find('\n', at + 1)) {
      starts_.push_back(at + 1);
    }
  }

  int line(std::size_t offset) const {
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    return static_cast<int>(after - starts_.begin());
  }

  /// Offsets have to come in rising order: a file may be one long line, and its columns are
  /// counted on from the last answer.
  Position next_position(std::size_t offset) {
    const int found = line(offset);
    if (found != last_.line) {
      last_ = {found, 1};
      last_offset_ = starts_[static_cast<std::size_t>(found) - 1];
      if (last_offset_ == 0) skip_byte_order_mark();
    }
    for (; last_offset_ < offset; ++last_offset_) {
      const auto byte = static_cast<unsigned char>(bytes_[last_offset_]);
      const bool starts_code_point = (byte & 0xC0u) != 0x80u;
      if (starts_code_point) ++last_.column;
    }
    return last_;
  }

 private:
  void skip_byte_order_mark() {
    if (bytes_.substr(0, 3) == "\xEF\xBB\xBF") last_offset_ = 3;
  }

  std::string_view bytes_;
  std::vector<std::size_t> starts_;
  Position last_{0, 1};
  std::size_t last_offset_ = 0;
};

/// Finds JSON Pointers of nodes that are asked for in rising order, by walking the tree once.
class PointerWalk {
 public:
  explicit PointerWalk(const Tree& tree) : tree_(tree) {}

  std::string pointer_to(NodeIndex node) {
    if (node == kNoNode || node == 0 || node >= tree_.size()) return {};
    if (frames_.empty()) frames_.push_back(frame_of(0));
    while (frames_.size() > 1 && tree_.after(frames_.back().container) <= node) frames_.pop_back();
    while (true) {
      Frame& frame = frames_.back();
      advance(frame, node);
      const bool arrived = node == frame.child || (frame.key != kNoNode && node == frame.key);
      if (arrived) return text();
      frames_.push_back(frame_of(frame.child));
    }
  }

 private:
  struct Frame {
    NodeIndex container;
    NodeIndex key;    // of the child; kNoNode in arrays
    NodeIndex child;  // the child that holds what was asked for last
    std::size_t number;
  };

  Frame frame_of(NodeIndex container) const {
    const NodeIndex first = Tree::first_child(container);
    if (tree_.is_array(container)) return {container, kNoNode, first, 0};
    return {container, first, Tree::value_of(first), 0};
  }

  void advance(Frame& frame, NodeIndex node) const {
    while (tree_.after(frame.child) <= node) {
      const NodeIndex next = tree_.after(frame.child);
      frame.key = frame.key == kNoNode ? kNoNode : next;
      frame.child = frame.key == kNoNode ? next : Tree::value_of(next);
      ++frame.number;
    }
  }

  std::string text() const {
    std::string result;
    for (const Frame& frame : frames_) {
      result += '/';
      if (frame.key == kNoNode) {
        result += std::to_string(frame.number);
      } else {
        append_escaped(result, in_quotes(tree_.text(frame.key)).sv);
      }
    }
    return result;
  }

  static void append_escaped(std::string& result, std::string_view key) {
    for (const char c : key) {
      if (c == '~') {
        result += "~0";
      } else if (c == '/') {
        result += "~1";
      } else {
        result += c;
      }
    }
  }

  const Tree& tree_;
  std::vector<Frame> frames_;
};

}  // namespace

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
