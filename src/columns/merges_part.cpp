#include "columns/parts.h"
#include "words/recognise.h"

namespace avtal::columns {
namespace {

using namespace words;
using workbook::MergeGroup;

constexpr std::size_t kFirstGroups = 4;

/// "BJÖRKHAGA VÅRD AB 6 · Björkhaga Vård Aktiebolag 4": the spellings but the first.
std::string others_of(const MergeGroup& group, Language language) {
  std::string text;
  for (std::size_t i = 1; i < group.spellings.size(); ++i) {
    text += (text.empty() ? "" : " · ") + group.spellings[i].name + " " +
            number(group.spellings[i].rows, language);
  }
  return text;
}

void add_group(const MergeGroup& group, Language language, Element& list) {
  const std::string id = "merge-" + group.key;
  Element& item = add(list, el("li", "", {}, id + "."));
  Element& label = add(item, el("label", ""));
  Element& box = add(label, el("input", "", {}, id));
  with(box, "type", "checkbox");
  if (group.merged) with(box, "checked", "");
  add(label, el("strong", "", group.spellings.front().name));
  add(label, el("span", "count", say(language, recognise::rows, group.rows)));
  add(item, el("p", "", others_of(group, language)));
}

}  // namespace

Element merges_part(const Looked& looked) {
  const Language language = looked.language;
  const auto& groups = looked.preview.groups;
  Element part = el("section", "merges", {}, "merges");
  add(part, el("h3", "", say(language, recognise::merges)));
  if (looked.preview.of_payments) {
    add(part, el("p", "",
                 say(language, recognise::merges_by_number, looked.preview.spellings,
                     looked.preview.bodies)));
    return part;
  }
  add(part, el("p", "",
               say(language, recognise::merges_note, looked.preview.spellings,
                   looked.preview.bodies, groups.size())));
  if (groups.empty()) return part;
  Element& list = add(part, el("ul", ""));
  bool any = false;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    any = any || groups[i].merged;
    if (i < kFirstGroups || looked.shown.all_merges) add_group(groups[i], language, list);
  }
  Element& ways = add(part, el("div", "under"));
  if (groups.size() > kFirstGroups && !looked.shown.all_merges) {
    add_button(ways, "as-link", say(language, recognise::all_merges, groups.size()), "all-merges");
  }
  add_button(ways, "", say(language, any ? recognise::merge_none : recognise::merge_all),
             any ? "merge-none" : "merge-all");
  return part;
}

}  // namespace avtal::columns
