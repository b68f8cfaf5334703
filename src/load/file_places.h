#pragma once
// From bytes and nodes to what people and programs call them: line and column, JSON Pointer.

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "load/codes.h"
#include "load/json_tree.h"
#include "load/load.h"

namespace avtal::load {

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

}  // namespace avtal::load
