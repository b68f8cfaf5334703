// What comes next: deadlines backwards from the ends, the weightiest questions, ways into the
// views, and how far the newest matter has come.

#include <array>
#include <utility>

#include "answers/briefing.h"
#include "answers/notice.h"
#include "kit/deadlines.h"
#include "say/findings_parts.h"
#include "say/ladder.h"
#include "say/reading_memo.h"
#include "say/showing.h"
#include "scene/icon_block.h"
#include "views/overview/overview_parts.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/overview.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr std::size_t kDeadlinesShown = 4;
constexpr std::size_t kQuestionsShown = 4;

}  // namespace

void add_deadlines_facts(const Overview& o, OverviewFacts& facts) {
  for (const answers::Deadline& deadline :
       answers::deadlines(o.dataset, o.as_of, kDeadlineMonths)) {
    if (facts.deadlines.size() == kDeadlinesShown) {
      ++facts.deadlines_left_out;
    } else {
      facts.deadlines.push_back(
          {deadline, deadline_sentence(o.prepared, deadline, o.as_of, o.language)});
    }
  }
}

void add_deadlines(const Overview& o, const OverviewFacts& facts, Block& parent) {
  Block& section = add_section(o, parent, "deadlines", overview::deadlines);
  const std::string months = words::months(kDeadlineMonths, o.language);
  if (facts.deadlines.empty()) {
    document::add(section, {.kind = Kind::paragraph,
                            .id = "deadlines:none",
                            .text = o.say(facts::no_deadlines, months)});
    return;
  }
  Block& list =
      document::add(section, {.kind = Kind::list, .id = "deadlines", .style = Style::deadlines});
  for (std::size_t i = 0; i < facts.deadlines.size(); ++i) {
    document::add(document::add(list, {.kind = Kind::item}),
                  deadline_link(o.request, facts.deadlines[i].deadline, facts.deadlines[i].sentence,
                                "deadline:" + std::to_string(i)));
  }
  if (facts.deadlines_left_out == 0) return;
  document::add(document::add(section, {.kind = Kind::paragraph}),
                onward("deadlines:more",
                       o.say(overview::more_deadlines, o.number(facts.deadlines_left_out), months),
                       going(o, state::View::calendar)));
}

void add_next_deadline(const Overview& o, const OverviewFacts& facts, Block& view) {
  if (facts.deadlines.empty()) return;
  Block& box =
      document::add(view, {.kind = Kind::paragraph, .id = "deadline:box", .style = Style::next});
  Block& link =
      document::add(box, deadline_link(o.request, facts.deadlines.front().deadline,
                                       facts.deadlines.front().sentence, "deadline:next"));
  link.current = false;  // the list has it
}

void add_weightiest(const Overview& o, Block& parent) {
  const auto& all = all_questions(o.prepared);
  if (all.empty()) return;
  Block& section = add_section(o, parent, "weightiest", labels::open_questions);
  Block& head = section.children.front();
  Block link = onward("questions:all", o.say(overview::all_questions, o.number(all.size())),
                      going(o, state::View::sources));
  link.label = o.say(overview::all_questions_name, o.number(all.size()));
  Block titled{.kind = Kind::group, .style = Style::titled};
  document::add(titled, std::move(head));
  document::add(titled, std::move(link));
  head = std::move(titled);
  Block& list =
      document::add(section, {.kind = Kind::list, .id = "weightiest", .style = Style::questions});
  for (const auto reference : all) {
    const model::Question& question = o.dataset.at(reference);
    if (question.explained) continue;
    if (list.children.size() == kQuestionsShown) break;
    Block& way =
        document::add(document::add(list, {.kind = Kind::item}),
                      {.kind = Kind::link,
                       .id = "question:" + question.id,
                       .record = question.id,
                       .action = state::GoTo{showing(
                           o.request, o.dataset, {model::RecordKind::question, reference.index})}});
    document::add(way, chip_block(question_chip(question, o.language)));
    document::add(way, {.kind = Kind::text, .text = words::local(question.title, o.language)});
    document::add(way, icon_block(Icon::right));
  }
}

void add_cards(const Overview& o, Block& view) {
  struct Card {
    state::View view;
    Phrase<> title;
    Phrase<> question;
    Icon icon;
  };
  const std::array<Card, 3> cards = {
      {{state::View::timeline, views::timeline.name, overview::card_timeline, Icon::timeline},
       {state::View::handovers, labels::handovers, overview::card_handovers, Icon::handovers},
       {state::View::cost_flows, views::cost_flows.name, overview::card_flows, Icon::cost_flows}}};
  Block& list = document::add(view, {.kind = Kind::list, .id = "cards", .style = Style::cards});
  for (std::size_t i = 0; i < cards.size(); ++i) {
    Block& link = document::add(document::add(list, {.kind = Kind::item}),
                                {.kind = Kind::link,
                                 .id = "card:" + std::to_string(i),
                                 .style = Style::card,
                                 .action = state::GoTo{going(o, cards[i].view)}});
    document::add(link, icon_block(cards[i].icon));
    document::add(link, {.kind = Kind::strong, .text = o.say(cards[i].title)});
    document::add(link,
                  {.kind = Kind::text, .text = o.say(cards[i].question), .style = Style::sub});
    document::add(link, icon_block(Icon::right));
  }
}

void add_newest_matter(const Overview& o, const OverviewFacts& facts, Block& parent) {
  if (!facts.newest_matter) return;
  const model::Event& event = o.dataset.at(*facts.newest_matter);
  Block& section = add_section(o, parent, "ladder", overview::ladder);
  document::add(document::add(section, {.kind = Kind::paragraph}),
                {.kind = Kind::link,
                 .id = "ladder:event",
                 .text = words::local(event.name, o.language),
                 .record = event.id,
                 .action = state::Select{event.id},
                 .current = o.request.view.selected == event.id});
  document::add(section, ladder_block(event, "ladder", o.language));
}

}  // namespace avtal::scene
