#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include "document/changes.h"
#include "support/dice.h"

using namespace avtal::document;
using avtal::test::Dice;

namespace {

struct Parent {
  Element* element = nullptr;
  std::size_t at = 0;
};

/// What the browser's script does with the changes, on elements of our own.
class Browser {
 public:
  explicit Browser(Element start) : root_(std::move(start)) {}

  void apply(const std::vector<Change>& changes) {
    for (const Change& change : changes) apply(change);
  }
  const Element& root() const { return root_; }

 private:
  static Parent parent_of(Element& within, const std::string& id) {
    for (std::size_t i = 0; i < within.children.size(); ++i) {
      if (within.children[i].id == id) return {&within, i};
      if (const Parent found = parent_of(within.children[i], id); found.element) return found;
    }
    return {};
  }
  Element& at(const std::string& id) {
    if (id.empty()) return root_;
    const Parent found = parent_of(root_, id);
    REQUIRE(found.element != nullptr);
    return found.element->children[found.at];
  }
  void insert(Element element, const Change& change) {
    auto& children = at(change.parent).children;
    auto place = children.end();
    if (!change.before.empty()) {
      place = std::find_if(children.begin(), children.end(),
                           [&](const Element& each) { return each.id == change.before; });
      REQUIRE(place != children.end());
    }
    children.insert(place, std::move(element));
  }
  Element taken(const std::string& id) {
    const Parent found = parent_of(root_, id);
    REQUIRE(found.element != nullptr);
    Element element = found.element->children[found.at];
    found.element->children.erase(found.element->children.begin() +
                                  static_cast<std::ptrdiff_t>(found.at));
    return element;
  }
  void apply(const Change& change) {
    switch (change.step) {
      case Change::Step::remove:
        taken(change.id);
        return;
      case Change::Step::add: {
        REQUIRE(parent_of(root_, change.id).element == nullptr);
        Element bare = *change.element;
        bare.children.clear();
        return insert(std::move(bare), change);
      }
      case Change::Step::move:
        return insert(taken(change.id), change);
      case Change::Step::text:
        at(change.id).text = change.value;
        return;
      case Change::Step::attribute:
      case Change::Step::no_attribute: {
        auto& attributes = at(change.id).attributes;
        std::erase_if(attributes, [&](const auto& each) { return each.first == change.name; });
        if (change.step == Change::Step::attribute) {
          attributes.emplace_back(change.name, change.value);
        }
        return;
      }
    }
  }

  Element root_;
};

/// Attributes have no order in a browser.
void sort_attributes(Element& element) {
  std::sort(element.attributes.begin(), element.attributes.end());
  for (Element& child : element.children) sort_attributes(child);
}

void grow(Dice& dice, Element& parent, int depth, std::set<std::string>& used) {
  const int children = dice.below(6);
  for (int i = 0; i < children; ++i) {
    Element child;
    // Some come to stand within another element.
    child.id = dice.one_in(3) ? "x" + std::to_string(dice.below(12))
                              : parent.id + "." + std::to_string(dice.below(8));
    if (!used.insert(child.id).second) continue;
    child.tag = dice.one_in(4) ? "li" : "p";
    child.text = std::string(1, static_cast<char>('a' + dice.below(3)));
    if (dice.one_in(2)) child.attributes.emplace_back("class", std::to_string(dice.below(3)));
    if (dice.one_in(3)) child.attributes.emplace_back("href", "#x");
    if (depth < 3) grow(dice, child, depth + 1, used);
    parent.children.push_back(std::move(child));
  }
}

Element any_document(Dice& dice) {
  Element root;
  root.tag = "div";
  std::set<std::string> used;
  grow(dice, root, 0, used);
  return root;
}

Element list_of(const std::vector<std::string>& ids) {
  Element root;
  root.tag = "div";
  for (const std::string& id : ids) {
    Element child;
    child.id = id;
    child.tag = "li";
    root.children.push_back(std::move(child));
  }
  return root;
}

}  // namespace

TEST_CASE("changes: done to the document before, they give the one after") {
  Dice dice(20261130);
  for (int round = 0; round < 2000; ++round) {
    const Element before = any_document(dice);
    Element after = any_document(dice);
    Browser browser(before);
    browser.apply(changes(before, after));
    Element made = browser.root();
    sort_attributes(made);
    sort_attributes(after);
    REQUIRE(made == after);
  }
}

TEST_CASE("changes: nothing is done where nothing changed") {
  Dice dice(7);
  for (int round = 0; round < 200; ++round) {
    const Element same = any_document(dice);
    CHECK(changes(same, same).empty());
  }
}

TEST_CASE("changes: one that moves is moved alone, the others rest") {
  const auto all = changes(list_of({"a", "b", "c", "d"}), list_of({"d", "a", "b", "c"}));
  REQUIRE(all.size() == 1);
  CHECK(all[0].step == Change::Step::move);
  CHECK(all[0].id == "d");
  CHECK(all[0].before == "a");
}

TEST_CASE("changes: what became another element is made anew") {
  const Element before = list_of({"a"});
  Element after = before;
  after.children[0].tag = "p";
  const auto all = changes(before, after);
  REQUIRE(all.size() == 2);
  CHECK(all[0].step == Change::Step::remove);
  CHECK(all[1].step == Change::Step::add);
}
