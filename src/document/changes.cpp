#include "document/changes.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "base/json_writer.h"

namespace avtal::document {
namespace {

using Step = Change::Step;

class Comparison {
 public:
  explicit Comparison(std::vector<Change>& out) : out_(out) {}

  /// Before anything is added: what comes to stand elsewhere has the same id there.
  void remove_gone(const Element& before, const Element& after) {
    const Places places = places_in(before, after);
    std::vector<bool> stays(before.children.size(), false);
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (!places[i]) continue;
      stays[*places[i]] = true;
      remove_gone(before.children[*places[i]], after.children[i]);
    }
    for (std::size_t i = 0; i < stays.size(); ++i) {
      if (!stays[i]) out_.push_back({Step::remove, before.children[i].id, {}, {}, nullptr, {}, {}});
    }
  }

  void compare(const Element& before, const Element& after) {
    if (before.text != after.text)
      out_.push_back({Step::text, after.id, {}, {}, nullptr, {}, after.text});
    compare_attributes(before, after);
    compare_children(before, after);
  }

 private:
  void add(const Element& element, const std::string& parent, const std::string& before) {
    out_.push_back({Step::add, element.id, parent, before, &element, {}, {}});
    for (const Element& child : element.children) add(child, element.id, {});
  }

  void compare_attributes(const Element& before, const Element& after) {
    const auto value_in = [](const Element& element, std::string_view name) {
      const auto found = std::find_if(element.attributes.begin(), element.attributes.end(),
                                      [name](const auto& each) { return each.first == name; });
      return found == element.attributes.end() ? nullptr : &found->second;
    };
    for (const auto& [name, value] : before.attributes) {
      if (!value_in(after, name)) {
        out_.push_back({Step::no_attribute, after.id, {}, {}, nullptr, name, {}});
      }
    }
    for (const auto& [name, value] : after.attributes) {
      const std::string* old = value_in(before, name);
      if (!old || *old != value) {
        out_.push_back({Step::attribute, after.id, {}, {}, nullptr, name, value});
      }
    }
  }

  /// Where each child of `after` stood; missing: it is new. A child that became another element is
  /// new as well.
  using Places = std::vector<std::optional<std::size_t>>;

  static Places places_in(const Element& before, const Element& after) {
    std::map<std::string_view, std::size_t> by_id;
    for (std::size_t i = 0; i < before.children.size(); ++i) by_id[before.children[i].id] = i;
    Places places;
    for (const Element& child : after.children) {
      const auto found = by_id.find(child.id);
      const bool same = found != by_id.end() && before.children[found->second].tag == child.tag;
      places.push_back(same ? std::optional(found->second) : std::nullopt);
    }
    return places;
  }

  /// Which of those that stay need not be moved: the longest run of rising places.
  static std::vector<bool> resting(const Places& places) {
    std::vector<std::size_t> ends;  // by length: index of the run's last
    std::vector<std::optional<std::size_t>> previous(places.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (!places[i]) continue;
      const auto at = std::lower_bound(
          ends.begin(), ends.end(), *places[i],
          [&](std::size_t end, std::size_t place) { return *places[end] < place; });
      if (at != ends.begin()) previous[i] = *(at - 1);
      if (at == ends.end()) {
        ends.push_back(i);
      } else {
        *at = i;
      }
    }
    std::vector<bool> rests(places.size(), false);
    std::optional<std::size_t> at;
    if (!ends.empty()) at = ends.back();
    for (; at; at = previous[*at]) rests[*at] = true;
    return rests;
  }

  void compare_children(const Element& before, const Element& after) {
    const Places places = places_in(before, after);
    const std::vector<bool> rests = resting(places);
    // From the end, so that the next sibling is always in its place already.
    std::string next;
    for (std::size_t i = after.children.size(); i-- > 0;) {
      const Element& child = after.children[i];
      if (!places[i]) {
        add(child, after.id, next);
      } else if (!rests[i]) {
        out_.push_back({Step::move, child.id, after.id, next, nullptr, {}, {}});
      }
      next = child.id;
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
      if (places[i]) compare(before.children[*places[i]], after.children[i]);
    }
  }

  std::vector<Change>& out_;
};

void write_new_element(base::JsonWriter& json, const Element& element) {
  json.string(element.tag).begin_object();
  for (const auto& [name, value] : element.attributes) {
    json.member(name, std::string_view(value));
  }
  json.end_object().string(element.text);
}

void write_change(base::JsonWriter& json, const Change& change) {
  json.begin_array();
  switch (change.step) {
    case Step::remove:
      json.string("-").string(change.id);
      break;
    case Step::add:
      json.string("+").string(change.id).string(change.parent).string(change.before);
      write_new_element(json, *change.element);
      break;
    case Step::move:
      json.string("m").string(change.id).string(change.parent).string(change.before);
      break;
    case Step::text:
      json.string("t").string(change.id).string(change.value);
      break;
    case Step::attribute:
      json.string("a").string(change.id).string(change.name).string(change.value);
      break;
    case Step::no_attribute:
      json.string("x").string(change.id).string(change.name);
      break;
  }
  json.end_array();
}

}  // namespace

std::vector<Change> changes(const Element& before, const Element& after) {
  std::vector<Change> all;
  Comparison comparison(all);
  comparison.remove_gone(before, after);
  comparison.compare(before, after);
  return all;
}

void write_changes(base::JsonWriter& json, const std::vector<Change>& changes) {
  json.begin_array();
  for (const Change& change : changes) write_change(json, change);
  json.end_array();
}

}  // namespace avtal::document
