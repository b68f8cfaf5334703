// What comes next: deadlines backwards from the ends, the weightiest questions, ways into the
// views, and how far the newest matter has come.

#include <algorithm>
#include <array>

#include "answers/briefing.h"
#include "answers/notice.h"
#include "scene/findings_parts.h"
#include "scene/ladder.h"
#include "scene/overview_parts.h"
#include "scene/reading_memo.h"
#include "scene/showing.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/overview.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using answers::Deadline;
using namespace words;

constexpr std::size_t kDeadlinesShown = 4;
constexpr std::size_t kQuestionsShown = 4;
constexpr float kChipColumn = 92;
constexpr float kCardHeight = 64;

std::string days_left(const Sheet& s, base::Day day) {
  const int days = day.number - s.as_of.number;
  if (days == 0) return s.say(overview::today);
  return s.say(overview::in_days, words::days(days, s.language));
}

std::string deadline_sentence(const Sheet& s, const Deadline& deadline) {
  const std::string& name = words::local(s.dataset.at(deadline.agreement).name, s.language);
  std::string text;
  switch (deadline.kind) {
    case Deadline::Kind::notice: {
      const auto chain = answers::notice_chain(s.dataset, deadline.agreement, s.as_of);
      text = chain
                 ? s.say(overview::deadline_notice, words::months(chain->notice_months, s.language),
                         boundary_date(chain->end, s.language))
                 : s.say(labels::last_day_for_notice) + ".";
      break;
    }
    case Deadline::Kind::end:
      text = s.say(deadline.status == model::Status::proposed ? overview::deadline_end_proposed
                                                              : overview::deadline_end);
      break;
    case Deadline::Kind::extension_decision:
      text = s.say(overview::deadline_extension);
      break;
  }
  return text + " " + sentence_end(name);
}

Node deadline_node(const Sheet& s, const DeadlineFacts& facts, std::size_t i, Rect rect) {
  const Deadline& deadline = facts.deadline;
  Node node;
  node.id = "deadline:" + std::to_string(i);
  node.kind = NodeKind::item;
  node.name = words::date(deadline.day, s.language) + ", " +
              std::string(words::status_word(deadline.status, s.language)) + ", " +
              days_left(s, deadline.day) + ". " + facts.sentence;
  node.rect = rect;
  node.hoverable = true;
  node.action = state::Select{s.dataset.at(deadline.agreement).id};
  return node;
}

/// Date, mark and days left on one line; the sentence below. Returns the height.
float add_deadline_text(Sheet& s, const DeadlineFacts& facts, float x, float y, float right) {
  const Deadline& deadline = facts.deadline;
  const std::string date = words::date(deadline.day, s.language);
  s.pen.text({x, y + 17}, date, {16, Face::semibold, ink(Role::ink9)});
  s.pen.mark({x + s.pen.width(date, 16, Face::semibold) + 16, y + 12}, mark_of(deadline.status));
  s.pen.text({right, y + 17}, days_left(s, deadline.day),
             {14, Face::regular, ink(Role::ink6), Align::right});
  return s.pen.paragraph({x, y + 24}, facts.sentence, {14, Face::regular, ink(Role::ink7)}, 20,
                         right - x) -
         y;
}

std::string no_deadlines(const Sheet& s) {
  return s.say(facts::no_deadlines, words::months(kDeadlineMonths, s.language));
}

}  // namespace

std::vector<DeadlineFacts> deadlines_facts(const Sheet& s) {
  std::vector<DeadlineFacts> facts;
  for (const Deadline& deadline : answers::deadlines(s.dataset, s.as_of, kDeadlineMonths)) {
    if (facts.size() == kDeadlinesShown) break;
    facts.push_back({deadline, deadline_sentence(s, deadline)});
  }
  return facts;
}

float add_deadlines(Sheet& s, Rect area, const OverviewFacts& facts) {
  // Narrow pages have begun with the first one already.
  const std::size_t first = s.narrow ? 1 : 0;
  if (s.narrow && facts.deadlines.size() == 1) return area.y;
  add_section_title(s, {area.x, area.y}, "deadlines", overview::deadlines, area.w);
  float y = area.y + kSectionTitle;
  const auto& all = facts.deadlines;
  if (all.empty()) {
    const std::string text = no_deadlines(s);
    const float top = y;
    y = s.pen.paragraph({area.x, y}, text, {14, Face::regular, ink(Role::ink7)}, 20, area.w);
    add_text(s, "deadlines:none", text, {area.x, top, area.w, y - top});
    return y + 16;
  }
  for (std::size_t i = first; i < all.size(); ++i) {
    const float height = add_deadline_text(s, all[i], area.x + 32, y, area.right());
    if (i + 1 < all.size()) {
      s.pen.fill({area.x + 7, y + 22, 2, height - 4}, ink(Role::line3));
    }
    s.pen.circle({area.x + 8, y + 12}, 7, ink(i == 0 ? Role::brand7 : Role::background),
                 ink(Role::brand7), 2);
    add_node(s, deadline_node(s, all[i], i, {area.x, y - 4, area.w, height + 8}));
    y += height + 14;
  }
  return y;
}

float add_next_deadline(Sheet& s, Rect area, const OverviewFacts& facts) {
  if (facts.deadlines.empty()) return area.y;
  const DeadlineFacts& next = facts.deadlines.front();
  const Deadline& first = next.deadline;
  const float inner = area.w - 32;
  const float height = 48 + text_height(s, next.sentence, 14, Face::regular, 20, inner);
  const Rect box{area.x, area.y, area.w, height};
  s.pen.fill(box, ink(Role::warn_tint), 8);
  const std::string date = words::date(first.day, s.language);
  s.pen.text({box.x + 16, box.y + 28}, date, {16, Face::semibold, ink(Role::ink9)});
  s.pen.mark({box.x + 32 + s.pen.width(date, 16, Face::semibold), box.y + 23},
             mark_of(first.status));
  s.pen.text({box.right() - 16, box.y + 28}, days_left(s, first.day),
             {14, Face::regular, ink(Role::warn), Align::right});
  s.pen.paragraph({box.x + 16, box.y + 36}, next.sentence, {14, Face::regular, ink(Role::ink9)}, 20,
                  inner);
  Node node = deadline_node(s, next, 0, box);
  node.id = "deadline:next";
  add_node(s, std::move(node));
  return box.bottom() + 16;
}

float add_weightiest(Sheet& s, Rect area) {
  const auto& all = all_questions(s);
  if (all.empty()) return area.y;
  add_section_title(s, {area.x, area.y}, "weightiest", labels::open_questions, area.w);
  const std::string label = s.say(overview::all_questions, s.number(all.size()));
  Node link;
  link.id = "questions:all";
  link.name = s.say(overview::all_questions_name, s.number(all.size()));
  lead_to(link, going(s, state::View::sources));
  add_link(s, {area.right() - link_width(s, label), area.y + 14}, label, std::move(link));
  float y = area.y + kSectionTitle;
  std::size_t shown = 0;
  for (const auto reference : all) {
    const model::Question& question = s.dataset.at(reference);
    if (question.explained) continue;
    if (shown++ == kQuestionsShown) break;
    const std::string& title = words::local(question.title, s.language);
    const float x = area.x + kChipColumn + 16;
    const float width = area.right() - 28 - x;
    const auto lines = s.pen.wrapped(title, 14, Face::regular, width);
    const float height = 24 + 20 * static_cast<float>(lines.size());
    s.pen.line({area.x, y + 0.5F}, {area.right(), y + 0.5F}, ink(Role::line2));
    const Chip chip = question_chip(question, s.language);
    s.pen.chip({area.x, y + (height - 24) / 2}, chip.text, chip.kind, kQuestionChip);
    s.pen.paragraph({x, y + 12}, title, {14, Face::regular, ink(Role::ink9)}, 20, width);
    s.pen.icon({area.right() - 16, y + height / 2 - 8}, Icon::right, ink(Role::ink6));
    Node node;
    node.id = "question:" + question.id;
    node.kind = NodeKind::item;
    node.name = chip.text + ": " + title;
    node.rect = {area.x, y, area.w, height};
    node.hoverable = true;
    lead_to(node, showing(s.request, s.dataset, {model::RecordKind::question, reference.index}));
    add_node(s, std::move(node));
    y += height;
  }
  return y;
}

float add_cards(Sheet& s, Rect area) {
  struct Card {
    state::View view;
    Phrase<> title;
    Phrase<> question;
    Icon icon;
  };
  const std::array<Card, 3> cards = {
      {{state::View::timeline, views::timeline, overview::card_timeline, Icon::timeline},
       {state::View::handovers, labels::handovers, overview::card_handovers, Icon::handovers},
       {state::View::cost_flows, views::cost_flows, overview::card_flows, Icon::cost_flows}}};
  const std::size_t columns = area.w < 700 ? 1 : cards.size();
  const float width = (area.w - 16 * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  float y = area.y;
  for (std::size_t i = 0; i < cards.size(); ++i) {
    const float x = area.x + static_cast<float>(i % columns) * (width + 16);
    const Rect rect{x, y, width, kCardHeight};
    s.pen.frame(rect, ink(Role::line3), 1, 8);
    s.pen.icon({x + 16, y + 24}, cards[i].icon, ink(Role::brand7));
    s.pen.text({x + 48, y + 28}, s.say(cards[i].title), {14, Face::semibold, ink(Role::ink9)});
    s.pen.text({x + 48, y + 46}, s.say(cards[i].question), {12, Face::regular, ink(Role::ink7)});
    s.pen.icon({rect.right() - 32, y + 24}, Icon::right, ink(Role::ink6));
    Node node;
    node.id = "card:" + std::to_string(i);
    node.kind = NodeKind::link;
    node.name = s.say(cards[i].title) + ". " + s.say(cards[i].question);
    node.rect = rect;
    node.hoverable = true;
    lead_to(node, going(s, cards[i].view));
    add_node(s, std::move(node));
    if (i % columns + 1 == columns) y += kCardHeight + 12;
  }
  return y;
}

float add_newest_matter(Sheet& s, Rect area, const OverviewFacts& facts) {
  if (!facts.newest_matter) return area.y;
  const model::Event& event = s.dataset.at(*facts.newest_matter);
  add_section_title(s, {area.x, area.y}, "ladder", overview::ladder, area.w);
  float y = area.y + kSectionTitle - 4;
  const float top = y;
  const std::string& name = words::local(event.name, s.language);
  y = s.pen.paragraph({area.x, y}, name, {14, Face::regular, ink(Role::ink7)}, 20, area.w);
  Node node;
  node.id = "ladder:event";
  node.kind = NodeKind::item;
  node.name = name;
  node.rect = {area.x, top - 4, area.w, std::max(24.0F, y - top + 8)};
  node.hoverable = true;
  node.action = state::Select{event.id};
  add_node(s, std::move(node));
  return add_ladder(s, {area.x, y + 16, std::min(area.w, 720.0F), 0}, event, "ladder");
}

}  // namespace avtal::scene
