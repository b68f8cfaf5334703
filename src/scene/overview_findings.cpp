// Questions that people ask, with their answers and ways into the views.

#include <algorithm>

#include "scene/overview_parts.h"
#include "scene/shortened.h"
#include "words/common.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kTwoColumnsFrom = 860;
constexpr float kFindingGap = 48;
constexpr float kEntryGap = 20;
constexpr float kMarkColumn = 28;

struct PlacedFinding {
  const Finding* finding;
  float height;
};

constexpr float kLinkApart = 24;

/// As much of the link as there is room for.
std::string link_label(const Sheet& s, const FindingLink& link, float width) {
  constexpr float kArrow = 20;
  return shortened(s.pen, link.label, 14, Face::semibold, width - kArrow);
}

/// Links one after the other, in as many rows as they need. `add` gets each with its place; returns
/// the height.
template <class Add>
float flow_links(const Sheet& s, const Finding& finding, float width, Add add) {
  float x = 0;
  float y = 0;
  for (const FindingLink& link : finding.links) {
    const std::string label = link_label(s, link, width);
    const float w = link_width(s, label);
    if (x > 0 && x + w > width) {
      x = 0;
      y += s.touch_height();
    }
    add(link, label, Point{x, y + s.touch_height() / 2});
    x += w + kLinkApart;
  }
  return y + s.touch_height();
}

/// Question, answer, links.
float height_of(const Sheet& s, const Finding& finding, float width) {
  const float inner = width - kMarkColumn;
  return text_height(s, finding.question, 16, Face::semibold, 24, inner) + 4 +
         text_height(s, finding.answer, 14, Face::regular, 20, inner) + 4 +
         flow_links(s, finding, inner, [](const auto&...) {});
}

Mark mark_for(const Finding& finding) {
  return finding.not_said ? Mark::unknown
         : finding.status ? mark_of(*finding.status)
                          : Mark::derived;
}

void add_finding(Sheet& s, const Finding& finding, Rect rect) {
  const std::string id = "finding:" + finding.id;
  const float x = rect.x + kMarkColumn;
  const float width = rect.w - kMarkColumn;
  float y = s.pen.paragraph({x, rect.y}, finding.question, {16, Face::semibold, ink(Role::ink9)},
                            24, width);
  s.pen.mark({rect.x + 8, rect.y + 12}, mark_for(finding));
  add_heading(s, id, finding.question, 4, {x, rect.y, width, y - rect.y});
  const float top = y + 4;
  y = s.pen.paragraph({x, top}, finding.answer,
                      {14, Face::regular, ink(finding.not_said ? Role::ink9 : Role::ink7)}, 20,
                      width);
  add_text(s, id + ":answer", finding.answer, {x, top, width, y - top});
  std::size_t number = 0;
  flow_links(s, finding, width, [&](const FindingLink& link, const std::string& label, Point at) {
    Node node;
    node.id = id + ":link" + (number == 0 ? std::string() : std::to_string(number));
    ++number;
    node.name = s.say(common::labelled, link.label, finding.question);
    lead_to(node, link.target);
    add_link(s, {x + at.x, y + 4 + at.y}, label, std::move(node));
  });
}

float add_group(Sheet& s, Rect area, FindingGroup group, const std::vector<Finding>& all) {
  const std::size_t columns = area.w >= kTwoColumnsFrom ? 2 : 1;
  const float width =
      (area.w - kFindingGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  std::vector<PlacedFinding> entries;
  for (const Finding& finding : all) {
    if (finding.group == group) entries.push_back({&finding, height_of(s, finding, width)});
  }
  if (entries.empty()) return area.y;
  const std::string title = group_title(group, s.language);
  float y = area.y;
  s.pen.fill({area.x, y, area.w, 2}, ink(Role::ink9));
  s.pen.text({area.x, y + 28}, title, {16, Face::semibold, ink(Role::brand7)});
  add_heading(s, "findings:" + std::to_string(static_cast<int>(group)), title, 3,
              {area.x, y + 8, area.w, 24});
  y += 48;
  for (std::size_t first = 0; first < entries.size(); first += columns) {
    float height = 0;
    for (std::size_t i = first; i < std::min(first + columns, entries.size()); ++i) {
      height = std::max(height, entries[i].height);
      const float x = area.x + static_cast<float>(i - first) * (width + kFindingGap);
      add_finding(s, *entries[i].finding, {x, y, width, entries[i].height});
    }
    y += height + kEntryGap;
  }
  return y + 8;
}

}  // namespace

float add_findings(Sheet& s, Rect area, const OverviewFacts& facts) {
  add_section_title(s, {area.x, area.y}, "findings", common::questions_and_answers, area.w);
  const std::string sentence = findings_sentence(s.prepared, s.request.view);
  float y = s.pen.paragraph({area.x, area.y + 30}, sentence, {14, Face::regular, ink(Role::ink6)},
                            20, area.w);
  add_text(s, "findings:sentence", sentence, {area.x, area.y + 30, area.w, y - area.y - 30});
  y += 16;
  for (const FindingGroup group : {FindingGroup::now, FindingGroup::time, FindingGroup::money,
                                   FindingGroup::people, FindingGroup::sources}) {
    y = add_group(s, {area.x, y, area.w, 0}, group, facts.findings);
  }
  return y;
}

}  // namespace avtal::scene
