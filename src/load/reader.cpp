#include "load/reader.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "load/messages.h"
#include "load/near_word.h"

namespace avtal::load {
namespace {

using model::LocalText;

const LocalText kText = said(messages::a_text);
const LocalText kLocalTextType = said(messages::a_local_text);
const LocalText kObject = said(messages::an_object);
const LocalText kList = said(messages::a_list);
const LocalText kNumber = said(messages::a_whole_number);
const LocalText kTruth = said(messages::a_truth);

/// Nothing that `cleaned` would change: printable ASCII and the letters À to ÿ.
bool is_plainly_safe(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0x20 && byte < 0x7F) continue;
    if (byte != 0xC3 || i + 1 == text.size()) return false;
    ++i;
  }
  return true;
}

template <class Choices>
LocalText joined(const Choices& choices) {
  std::string text;
  for (const std::string_view choice : choices) {
    if (!text.empty()) text += ", ";
    text += choice;
  }
  return same(text);
}

}  // namespace

std::string_view without_zero_decimals(std::string_view number) {
  const std::size_t point = number.find('.');
  if (point == std::string_view::npos || point + 1 == number.size()) return number;
  const bool zeros = number.find_first_not_of('0', point + 1) == std::string_view::npos;
  return zeros ? number.substr(0, point) : number;
}

LocalText found_kind(const Tree& tree, NodeIndex node) {
  switch (tree.kind(node)) {
    case NodeKind::object:
      return {"ett objekt { … }", "an object { … }"};
    case NodeKind::array:
      return {"en lista [ … ]", "a list [ … ]"};
    case NodeKind::text:
      return {"en text", "a text"};
    case NodeKind::number:
      return {"ett tal", "a number"};
    case NodeKind::boolean:
      return same(tree.is_true(node) ? "true" : "false");
    case NodeKind::null:
      break;
  }
  return same("null");
}

int Reader::line(NodeIndex node) {
  const std::string_view bytes = tree_.bytes();
  if (line_starts_.empty()) {
    line_starts_.push_back(0);
    for (std::size_t at = bytes.find('\n'); at != bytes.npos; at = bytes.find('\n', at + 1)) {
      line_starts_.push_back(at + 1);
    }
  }
  const auto after = std::upper_bound(line_starts_.begin(), line_starts_.end(), tree_.offset(node));
  return static_cast<int>(after - line_starts_.begin());
}

// ---- objects and lists

bool Reader::is_object(NodeIndex node) {
  if (tree_.is_object(node)) return true;
  wrong_type(node, kObject);
  return false;
}

bool Reader::is_list(NodeIndex node) {
  if (tree_.is_array(node)) return true;
  wrong_type(node, kList);
  return false;
}

bool Reader::find_members(NodeIndex object, const std::string_view* keys, std::size_t count,
                          NodeIndex* found, std::optional<Code> other) {
  bool all_known = true;
  std::fill(found, found + count, kNoNode);
  const NodeIndex end = tree_.after(object);
  for (NodeIndex key = Tree::first_child(object); key < end;) {
    const NodeIndex value = Tree::value_of(key);
    const std::string_view* known = std::find(keys, keys + count, tree_.text(key));
    if (known == keys + count) {
      all_known = false;
      if (other) unknown_key(*other, key, keys, count);
    } else {
      NodeIndex& place = found[known - keys];
      if (place != kNoNode) {
        const NodeIndex first = place == kFaulty ? object : place;
        issues_.add(Code::duplicate_key, key, {in_quotes(*known)}, first);
        place = kFaulty;
      } else {
        place = value;
      }
    }
    key = tree_.after(value);
  }
  return all_known;
}

void Reader::unknown_key(Code code, NodeIndex key, const std::string_view* keys,
                         std::size_t count) {
  if (!issues_.wants(code)) return;
  const std::string_view written = tree_.text(key);
  const std::vector<std::string_view> choices(keys, keys + count);
  issues_.add(code, key,
              {in_quotes(written), did_you_mean(nearest(written, choices)), joined(choices)});
}

bool Reader::require(NodeIndex object, NodeIndex member, std::string_view key) {
  if (present(member)) return true;
  if (member == kNoNode) issues_.add(Code::missing_key, object, {in_quotes(key)});
  return false;
}

void Reader::wrong_type(NodeIndex node, const LocalText& expected) {
  issues_.add(Code::wrong_type, node, {expected, found_kind(tree_, node)});
}

// ---- values

bool Reader::is_text(NodeIndex node) {
  if (tree_.is_text(node)) return true;
  wrong_type(node, kText);
  return false;
}

std::string Reader::cleaned_text(NodeIndex node) {
  const std::string_view written = tree_.text(node);
  if (is_plainly_safe(written)) return std::string(written);
  base::Cleaned cleaned = base::cleaned(written);
  if (cleaned.had_unsafe) issues_.add(Code::unsafe_text, node);
  return std::move(cleaned.text);
}

std::optional<std::string> Reader::text(NodeIndex node) {
  if (!present(node) || !is_text(node)) return std::nullopt;
  const std::size_t length = tree_.text(node).size();
  if (length == 0) {
    issues_.add(Code::empty_text, node);
    return std::nullopt;
  }
  if (length > limits_.text_bytes) {
    issues_.add(Code::text_too_long, node,
                {same(std::to_string(length)), same(std::to_string(limits_.text_bytes))});
    return std::nullopt;
  }
  return cleaned_text(node);
}

std::optional<LocalText> Reader::local_text(NodeIndex node) {
  if (!present(node)) return std::nullopt;
  if (tree_.is_text(node)) {
    std::optional<std::string> sv = text(node);
    if (!sv) return std::nullopt;
    return LocalText{std::move(*sv), {}};
  }
  if (!tree_.is_object(node)) {
    wrong_type(node, kLocalTextType);
    return std::nullopt;
  }
  static constexpr Keys<2> kKeys = {"sv", "en"};
  const auto [sv, en] = members(node, kKeys);
  if (!require(node, sv, "sv")) return std::nullopt;
  std::optional<std::string> swedish = text(sv);
  std::string english = text_or_empty(en);
  if (!swedish) return std::nullopt;
  return LocalText{std::move(*swedish), std::move(english)};
}

LocalText Reader::local_text_or_empty(NodeIndex node) {
  return local_text(node).value_or(LocalText());
}

std::optional<std::int64_t> Reader::whole_number(NodeIndex node, std::int64_t least,
                                                 std::int64_t most) {
  if (!present(node)) return std::nullopt;
  if (tree_.kind(node) != NodeKind::number) {
    wrong_type(node, kNumber);
    return std::nullopt;
  }
  const std::string_view written = tree_.text(node);
  const std::string_view plain = without_zero_decimals(written);
  const char* const end = plain.data() + plain.size();
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(plain.data(), end, value);
  const bool whole = error == std::errc() && stop == end;
  if (whole && value >= least && value <= most) return value;
  issues_.add(Code::invalid_number, node,
              {in_quotes(written), same(std::to_string(least)), same(std::to_string(most))});
  return std::nullopt;
}

std::optional<int> Reader::small_number(NodeIndex node, int least, int most) {
  const std::optional<std::int64_t> value = whole_number(node, least, most);
  if (!value) return std::nullopt;
  return static_cast<int>(*value);
}

std::optional<bool> Reader::truth(NodeIndex node) {
  if (!present(node)) return std::nullopt;
  if (tree_.kind(node) == NodeKind::boolean) return tree_.is_true(node);
  wrong_type(node, kTruth);
  return std::nullopt;
}

void Reader::unknown_word(NodeIndex node, const std::vector<std::string_view>& words) {
  if (!issues_.wants(Code::unknown_value)) return;
  const std::string_view written = tree_.text(node);
  issues_.add(Code::unknown_value, node,
              {in_quotes(written), joined(words), did_you_mean(nearest(written, words))});
}

}  // namespace avtal::load
