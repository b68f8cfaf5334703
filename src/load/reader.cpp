#include "load/reader.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "load/messages.h"

namespace avtal::load {
namespace {

using model::LocalText;

constexpr std::size_t kLongestId = 100;
constexpr std::size_t kLongestComparedWord = 40;
constexpr int kFarthestNearWord = 2;
// Looking for the id that was meant costs a walk over all ids, so it is not done without end.
constexpr int kMostSearches = 20;
constexpr std::size_t kMostIdsSearched = 20'000;

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

bool is_id_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

bool is_id(std::string_view text) {
  if (text.empty() || text.size() > kLongestId || !is_id_character(text.front())) return false;
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return is_id_character(c) || c == '-'; });
}

/// The choice that was probably meant; empty when none is near.
template <class Choices>
std::string_view nearest(std::string_view written, const Choices& choices) {
  std::string_view best;
  int best_distance = kFarthestNearWord + 1;
  if (written.size() > kLongestComparedWord) return best;
  for (const std::string_view choice : choices) {
    const int distance = base::edit_distance(written, choice, kFarthestNearWord);
    // A short word is near to everything; it has to keep more than it changes.
    const bool near = distance * 2 < static_cast<int>(choice.size());
    if (near && distance < best_distance) {
      best = choice;
      best_distance = distance;
    }
  }
  return best;
}

LocalText did_you_mean(std::string_view word) {
  if (word.empty()) return {};
  const std::string text(word);
  return {"Menade du ”" + text + "”? ", "Did you mean “" + text + "”? "};
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

constexpr std::size_t kIdKinds = 13;

constexpr std::array<base::Phrase<>, kIdKinds> kWithArticle = {{
    messages::a_document,
    messages::an_organization,
    messages::a_change,
    messages::a_service,
    messages::an_agreement,
    messages::a_money_flow,
    messages::a_handover,
    messages::an_event,
    messages::a_question,
    messages::a_price_index,
    messages::a_term,
    messages::a_decision_point,
    messages::a_claim,
}};

/// "inget dokument", "no agreement"; without a kind "ingen post".
LocalText with_no(std::optional<IdKind> kind) {
  if (!kind) return said(messages::no_record);
  const LocalText one = with_article(*kind);
  const std::size_t space = one.sv.find(' ');
  const std::string no = one.sv.substr(0, space) == "ett" ? "inget" : "ingen";
  return {no + one.sv.substr(space), "no" + one.en.substr(one.en.find(' '))};
}

}  // namespace

std::string_view without_zero_decimals(std::string_view number) {
  const std::size_t point = number.find('.');
  if (point == std::string_view::npos || point + 1 == number.size()) return number;
  const bool zeros = number.find_first_not_of('0', point + 1) == std::string_view::npos;
  return zeros ? number.substr(0, point) : number;
}

LocalText with_article(IdKind kind) { return said(kWithArticle[static_cast<std::size_t>(kind)]); }

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

// ---- ids

std::optional<std::string_view> Reader::id_text(NodeIndex node) {
  if (!present(node) || !is_text(node)) return std::nullopt;
  const std::string_view written = tree_.text(node);
  if (is_id(written)) return written;
  issues_.add(Code::invalid_id, node, {in_quotes(written)});
  return std::nullopt;
}

IdEntry* Reader::take_id(NodeIndex id, IdKind kind, NodeIndex owner) {
  IdEntry& entry = ids_.add({tree_.text(id), kind, kLeftOut, owner});
  if (entry.node == owner) return &entry;
  issues_.add(Code::duplicate_id, id, {in_quotes(entry.id)}, entry.node);
  return nullptr;
}

LocalText Reader::near_id(std::string_view id, std::optional<IdKind> kind) {
  const bool too_much =
      searches_for_near_ids_ >= kMostSearches || ids_.entries().size() > kMostIdsSearched;
  if (too_much) return {};
  ++searches_for_near_ids_;
  std::vector<std::string_view> candidates;
  for (const IdEntry& entry : ids_.entries()) {
    const bool fits = kind ? entry.kind == *kind : is_record(entry.kind);
    if (fits) candidates.push_back(entry.id);
  }
  return did_you_mean(nearest(id, candidates));
}

const IdEntry* Reader::unresolved(NodeIndex node, std::string_view id, std::optional<IdKind> kind) {
  if (issues_.wants(Code::unresolved_reference)) {
    issues_.add(Code::unresolved_reference, node,
                {in_quotes(id), with_no(kind), near_id(id, kind)});
  }
  return nullptr;
}

const IdEntry* Reader::resolve(NodeIndex node, IdKind kind) {
  if (!present(node) || !is_text(node)) return nullptr;
  const std::string_view id = tree_.text(node);
  const IdEntry* entry = find_id(id);
  if (entry == nullptr) return unresolved(node, id, kind);
  if (entry->kind != kind) {
    issues_.add(Code::reference_to_other_kind, node,
                {in_quotes(id), with_article(entry->kind), with_article(kind)});
    return nullptr;
  }
  if (is_record(kind) && entry->index == kLeftOut) {
    issues_.add(Code::reference_left_out, node, {in_quotes(id)}, entry->node);
    return nullptr;
  }
  return entry;
}

const IdEntry* Reader::resolve_record(NodeIndex node) {
  if (!present(node) || !is_text(node)) return nullptr;
  const std::string_view id = tree_.text(node);
  const IdEntry* entry = find_id(id);
  if (entry == nullptr || !is_record(entry->kind)) {
    return unresolved(node, id, std::nullopt);
  }
  return resolve(node, entry->kind);
}

}  // namespace avtal::load
