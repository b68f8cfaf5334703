#pragma once
// Reads plain values out of the tree: members of an object, texts, numbers, words, ids. What is
// faulty becomes an issue and nothing.

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "load/id_table.h"
#include "load/issue_list.h"
#include "load/json_tree.h"
#include "load/load.h"
#include "load/vocabulary.h"
#include "model/dataset.h"

namespace avtal::load {

/// A member that is there twice: neither counts, and the fault is told already.
inline constexpr NodeIndex kFaulty = kNoNode - 1;
inline bool present(NodeIndex node) { return node < kFaulty; }

/// Years outside these are misprints.
inline constexpr int kFirstYear = 1900;
inline constexpr int kLastYear = 2200;

template <std::size_t N>
using Keys = std::array<std::string_view, N>;
template <std::size_t N>
using Members = std::array<NodeIndex, N>;

class Reader {
 public:
  Reader(const Tree& tree, const Limits& limits, IssueList& issues)
      : tree_(tree), limits_(limits), issues_(issues) {}

  const Tree& tree() const { return tree_; }
  const Limits& limits() const { return limits_; }
  IssueList& issues() { return issues_; }
  /// The line on which the value begins, counted from 1.
  int line(NodeIndex node);

  // ---- objects and lists
  /// The values of an object's members, in the order of `keys`; kNoNode where there is none.
  /// `keys` are all that may stand there; others become issues.
  template <std::size_t N>
  Members<N> members(NodeIndex object, const Keys<N>& keys) {
    Members<N> found;
    find_members(object, keys.data(), N, found.data(), Code::unknown_key);
    return found;
  }
  /// Same for what a claim says: with a key that is not known the value is not understood, so it
  /// must not be taken for what is written.
  template <std::size_t N>
  Members<N> value_members(NodeIndex object, const Keys<N>& keys, bool& understood) {
    Members<N> found;
    understood = find_members(object, keys.data(), N, found.data(), Code::unknown_value_key);
    return found;
  }
  /// Same for some members of many; nothing is said about the others.
  template <std::size_t N>
  Members<N> pick(NodeIndex object, const Keys<N>& keys) {
    Members<N> found;
    find_members(object, keys.data(), N, found.data(), std::nullopt);
    return found;
  }
  bool is_object(NodeIndex node);
  bool is_list(NodeIndex node);
  /// `read(node)` gives std::optional<Item>; what it refuses is left out. No list, no items.
  template <class Item, class Read>
  std::vector<Item> list(NodeIndex node, Read read) {
    std::vector<Item> items;
    if (!present(node) || !is_list(node)) return items;
    const NodeIndex end = tree_.after(node);
    for (NodeIndex child = Tree::first_child(node); child < end; child = tree_.after(child)) {
      if (std::optional<Item> item = read(child)) items.push_back(std::move(*item));
    }
    return items;
  }
  /// Says that `key` is missing in `object`, unless it is there.
  bool require(NodeIndex object, NodeIndex member, std::string_view key);
  void wrong_type(NodeIndex node, const model::LocalText& expected);

  // ---- values; nothing when absent or faulty
  std::optional<std::string> text(NodeIndex node);
  std::string text_or_empty(NodeIndex node) { return text(node).value_or(std::string()); }
  std::optional<model::LocalText> local_text(NodeIndex node);
  model::LocalText local_text_or_empty(NodeIndex node);
  std::optional<std::int64_t> whole_number(NodeIndex node, std::int64_t least, std::int64_t most);
  std::optional<int> small_number(NodeIndex node, int least, int most);
  std::optional<bool> truth(NodeIndex node);
  template <class Enum, std::size_t N>
  std::optional<Enum> word(NodeIndex node, const Words<Enum, N>& words) {
    if (!present(node) || !is_text(node)) return std::nullopt;
    const std::string_view written = tree_.text(node);
    for (const Word<Enum>& choice : words) {
      if (choice.word == written) return choice.value;
    }
    return word_in_other_form(node, words);
  }

  // ---- ids
  /// The id as written, when it is well formed; an issue otherwise.
  std::optional<std::string_view> id_text(NodeIndex node);
  /// Takes the id for `owner`; its entry, or nullptr (and an issue) when something else has it.
  IdEntry* take_id(NodeIndex id, IdKind kind, NodeIndex owner);
  void expect_ids(std::size_t count) { ids_.reserve(count); }
  const IdEntry* find_id(std::string_view id) const { return ids_.find(id); }
  /// The entry that a reference names, when it is of the kind and was loaded; an issue otherwise.
  const IdEntry* resolve(NodeIndex node, IdKind kind);
  /// The same for a reference to a record of any kind.
  const IdEntry* resolve_record(NodeIndex node);
  template <class Record>
  std::optional<model::Ref<Record>> ref(NodeIndex node);
  template <class Record>
  std::vector<model::Ref<Record>> refs(NodeIndex node) {
    return list<model::Ref<Record>>(node, [this](NodeIndex item) { return ref<Record>(item); });
  }

 private:
  bool is_text(NodeIndex node);
  /// `other`: the issue that other keys are; nothing where they do not matter. Are there none?
  bool find_members(NodeIndex object, const std::string_view* keys, std::size_t count,
                    NodeIndex* found, std::optional<Code> other);
  void unknown_key(Code code, NodeIndex key, const std::string_view* keys, std::size_t count);
  void unknown_word(NodeIndex node, const std::vector<std::string_view>& words);
  std::string cleaned_text(NodeIndex node);
  const IdEntry* unresolved(NodeIndex node, std::string_view id, std::optional<IdKind> kind);
  model::LocalText near_id(std::string_view id, std::optional<IdKind> kind);

  /// å ä ö may be written as two code points each.
  template <class Enum, std::size_t N>
  std::optional<Enum> word_in_other_form(NodeIndex node, const Words<Enum, N>& words) {
    const std::string composed = cleaned_text(node);
    std::vector<std::string_view> choices;
    for (const Word<Enum>& choice : words) {
      if (choice.word == composed) return choice.value;
      choices.push_back(choice.word);
    }
    unknown_word(node, choices);
    return std::nullopt;
  }

  const Tree& tree_;
  const Limits& limits_;
  IssueList& issues_;
  IdTable ids_;
  std::vector<std::size_t> line_starts_;  // filled when a line is first asked for
  int searches_for_near_ids_ = 0;
};

/// A whole number may be written with a point and zeros: 1694000.0 is 1694000.
std::string_view without_zero_decimals(std::string_view number);

/// What stands there: "en lista [ … ]", "a number" …
model::LocalText found_kind(const Tree& tree, NodeIndex node);
/// "ett dokument", "an agreement" …
model::LocalText with_article(IdKind kind);

// Which kind of id a reference to a record bears.
template <class Record>
inline constexpr IdKind kIdKindOf = IdKind::claim;
template <>
inline constexpr IdKind kIdKindOf<model::Document> = IdKind::document;
template <>
inline constexpr IdKind kIdKindOf<model::Organization> = IdKind::organization;
template <>
inline constexpr IdKind kIdKindOf<model::OrganizationChange> = IdKind::organization_change;
template <>
inline constexpr IdKind kIdKindOf<model::Service> = IdKind::service;
template <>
inline constexpr IdKind kIdKindOf<model::Agreement> = IdKind::agreement;
template <>
inline constexpr IdKind kIdKindOf<model::MoneyFlow> = IdKind::money_flow;
template <>
inline constexpr IdKind kIdKindOf<model::Handover> = IdKind::handover;
template <>
inline constexpr IdKind kIdKindOf<model::Event> = IdKind::event;
template <>
inline constexpr IdKind kIdKindOf<model::Question> = IdKind::question;
template <>
inline constexpr IdKind kIdKindOf<model::PriceIndex> = IdKind::price_index;

template <class Record>
std::optional<model::Ref<Record>> Reader::ref(NodeIndex node) {
  const IdEntry* entry = resolve(node, kIdKindOf<Record>);
  if (entry == nullptr) return std::nullopt;
  return model::Ref<Record>{entry->index};
}

}  // namespace avtal::load
