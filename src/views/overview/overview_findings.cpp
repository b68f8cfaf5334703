// Questions that people ask, with their answers and ways into the views.

#include <algorithm>

#include "views/overview/overview_parts.h"
#include "words/common.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

Mark mark_for(const Finding& finding) {
  return finding.not_said ? Mark::unknown
         : finding.status ? mark_of(*finding.status)
                          : Mark::derived;
}

void add_links(const Overview& o, const Finding& finding, const std::string& id, Block& entry) {
  if (finding.links.empty()) return;
  Block& list = document::add(entry, {.kind = Kind::list, .style = Style::links});
  std::size_t number = 0;
  for (const FindingLink& each : finding.links) {
    Block link = onward(id + ":link" + (number == 0 ? std::string() : std::to_string(number)),
                        each.label, each.target);
    link.label = o.say(common::labelled, each.label, finding.question);
    document::add(document::add(list, {.kind = Kind::item}), std::move(link));
    ++number;
  }
}

void add_finding(const Overview& o, const Finding& finding, Block& list) {
  const std::string id = "finding:" + finding.id;
  Block& entry = document::add(list, {.kind = Kind::group, .style = Style::finding});
  document::add(entry, {.kind = Kind::heading, .id = id, .text = finding.question, .level = 4});
  Block& answer = document::add(entry, {.kind = Kind::paragraph, .id = id + ":answer"});
  document::add(answer, {.kind = Kind::text, .text = finding.answer + " "});
  add_marks(answer, {mark_for(finding)}, o.language);
  add_links(o, finding, id, entry);
}

void add_group(const Overview& o, FindingGroup group, const OverviewFacts& facts, Block& section) {
  const auto is_in = [group](const Finding& finding) { return finding.group == group; };
  if (std::none_of(facts.findings.begin(), facts.findings.end(), is_in)) return;
  const std::string id = "findings:" + std::to_string(static_cast<int>(group));
  document::add(section, {.kind = Kind::heading,
                          .id = id,
                          .text = group_title(group, o.language),
                          .style = Style::small,
                          .level = 3});
  Block& list =
      document::add(section, {.kind = Kind::group, .id = id + ":all", .style = Style::findings});
  for (const Finding& finding : facts.findings) {
    if (is_in(finding)) add_finding(o, finding, list);
  }
}

}  // namespace

void add_findings(const Overview& o, const OverviewFacts& facts, Block& view) {
  Block& section = add_section(o, view, "findings", common::questions_and_answers);
  document::add(section, {.kind = Kind::paragraph,
                          .id = "findings:sentence",
                          .text = findings_sentence(o.prepared, o.request.view),
                          .style = Style::lead});
  for (const FindingGroup group : {FindingGroup::now, FindingGroup::time, FindingGroup::money,
                                   FindingGroup::people, FindingGroup::sources}) {
    add_group(o, group, facts, section);
  }
}

}  // namespace avtal::scene
