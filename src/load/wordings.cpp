#include "load/wordings.h"

#include "base/text.h"
#include "load/file_places.h"

namespace avtal::load {
namespace {

constexpr char kBetween = '\n';

/// What a text or a number says; nothing of what is not there or is another thing.
std::string plain(const Tree& tree, NodeIndex node) {
  if (node == kNoNode) return {};
  const NodeKind kind = tree.kind(node);
  const bool says = kind == NodeKind::text || kind == NodeKind::number;
  return says ? base::cleaned(tree.text(node)).text : std::string();
}

void add_place(std::string& key, const Tree& tree, NodeIndex place) {
  if (!tree.is_object(place)) return;
  for (const std::string_view name : {"document", "section", "paragraph", "point"}) {
    key += kBetween + plain(tree, tree.member(place, name));
  }
}

class WordingWalk {
 public:
  explicit WordingWalk(const Tree& tree) : tree_(tree), pointers_(tree), lines_(tree.bytes()) {}

  std::vector<Wording> walk() {
    if (tree_.is_object(0)) members(0, &WordingWalk::records);
    return std::move(found_);
  }

 private:
  using Visit = void (WordingWalk::*)(NodeIndex);

  void items(NodeIndex array, Visit visit) {
    const NodeIndex end = tree_.after(array);
    for (NodeIndex item = Tree::first_child(array); item < end; item = tree_.after(item)) {
      (this->*visit)(item);
    }
  }
  void members(NodeIndex object, Visit visit) {
    const NodeIndex end = tree_.after(object);
    for (NodeIndex key = Tree::first_child(object); key < end;) {
      const NodeIndex value = Tree::value_of(key);
      (this->*visit)(value);
      key = tree_.after(value);
    }
  }

  void records(NodeIndex list) {
    if (tree_.is_array(list)) items(list, &WordingWalk::record);
  }
  void record(NodeIndex node) {
    if (!tree_.is_object(node)) return;
    id_ = plain(tree_, tree_.member(node, "id"));
    within(node);
  }
  void within(NodeIndex node) {
    if (tree_.is_array(node)) return items(node, &WordingWalk::within);
    if (!tree_.is_object(node)) return;
    if (const NodeIndex words = tree_.member(node, "asWritten"); words != kNoNode) {
      return add(node, words);
    }
    members(node, &WordingWalk::within);
  }

  void add(NodeIndex claim, NodeIndex words) {
    Wording wording;
    wording.key = id_ + kBetween + plain(tree_, words);
    if (const NodeIndex source = tree_.member(claim, "source"); source != kNoNode) {
      const bool several = tree_.is_array(source);
      const NodeIndex end = several ? tree_.after(source) : source + 1;
      NodeIndex place = several ? Tree::first_child(source) : source;
      for (; place < end; place = tree_.after(place)) add_place(wording.key, tree_, place);
    }
    wording.pointer = pointers_.pointer_to(words);
    wording.at = lines_.next_position(tree_.offset(words));
    found_.push_back(std::move(wording));
  }

  const Tree& tree_;
  PointerWalk pointers_;
  Lines lines_;
  std::string id_;
  std::vector<Wording> found_;
};

}  // namespace

std::vector<Wording> wordings(std::string_view bytes, const Limits& limits) {
  const Parsed parsed = parse_json(bytes, limits);
  if (parsed.failure || parsed.tree.size() == 0) return {};
  return WordingWalk(parsed.tree).walk();
}

std::string wording_key(const model::Dataset& dataset, std::string_view id, std::string_view words,
                        const std::vector<model::Place>& places) {
  std::string key(id);
  key += kBetween + std::string(words);
  for (const model::Place& place : places) {
    const std::string paragraph = place.paragraph > 0 ? std::to_string(place.paragraph) : "";
    key += kBetween + dataset.at(place.document).id + kBetween + place.section + kBetween +
           paragraph + kBetween + place.point;
  }
  return key;
}

}  // namespace avtal::load
