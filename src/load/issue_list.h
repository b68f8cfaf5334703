#pragma once
// Collects issues while a file is read. Only codes and node numbers are kept then; pointers, lines
// and words are made at the end, in one pass, for those that are shown.

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "load/codes.h"
#include "load/json_tree.h"
#include "load/load.h"
#include "model/claim.h"

namespace avtal::load {

class IssueList {
 public:
  explicit IssueList(std::size_t limit) : limit_(limit) {}

  /// Would an issue of this code be kept? Asked before words are sought that cost time; one that
  /// is not kept is counted.
  bool wants(Code code);
  /// About the value (or key) `node`. `related` is the node that {line} tells of.
  void add(Code code, NodeIndex node, std::vector<model::LocalText> arguments = {},
           NodeIndex related = kNoNode);
  /// About a place in the bytes, when there is no node for it.
  void add_at(Code code, std::size_t offset, std::vector<model::LocalText> arguments = {},
              std::optional<std::size_t> related_offset = std::nullopt, NodeIndex inside = kNoNode);

  /// While muted, nothing is added: for looking whether something is sound.
  void mute(bool muted) { muted_ = muted; }

  /// How many there are, also of those that are not kept.
  std::size_t errors() const { return errors_ + hidden_errors_; }
  std::size_t warnings() const { return warnings_; }

  /// Sorted by position. `tree` is the one that the nodes are of.
  std::vector<Issue> written_out(const Tree& tree) const;

 private:
  struct Entry {
    Code code = Code::count;
    NodeIndex node = kNoNode;  // for the pointer
    std::optional<std::size_t> offset;
    std::optional<std::size_t> related_offset;
    NodeIndex related = kNoNode;
    std::vector<model::LocalText> arguments;
  };
  std::size_t& count_of(Code code);
  static Issue written(const Entry& entry, int related_line);

  std::size_t limit_;
  bool muted_ = false;
  std::size_t errors_ = 0;
  std::size_t remarks_ = 0;
  std::size_t warnings_ = 0;  // of the remarks, those that are no mere notes
  std::size_t hidden_ = 0;
  std::size_t hidden_errors_ = 0;
  std::vector<Entry> entries_;
};

}  // namespace avtal::load
