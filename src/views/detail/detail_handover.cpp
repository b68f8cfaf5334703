// A handover in the panel: its steps with their sources, the decisions side by side, the others.

#include "answers/decisions.h"
#include "answers/places.h"
#include "answers/responsibility.h"
#include "model/moves.h"
#include "say/handovers_brief.h"
#include "say/handovers_describe.h"
#include "scene/icon_block.h"
#include "scene/widgets.h"
#include "views/detail/detail_panel.h"
#include "words/handovers.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using model::Ref;
using model::Status;
using namespace words;

struct Step {
  std::string number;
  std::string title;
  std::string text;
  std::vector<Mark> marks;
  std::vector<model::Place> places;
};

void mark_once(std::vector<Mark>& marks, Mark mark) {
  if (std::find(marks.begin(), marks.end(), mark) == marks.end()) marks.push_back(mark);
}

Step main_step(const Panel& p, const model::Handover& handover) {
  Step step;
  if (handover.move > 0) step.number = std::to_string(handover.move);
  step.title = capitalised(handover_when(handover, p.language));
  step.text = from_to(p.dataset, handover, p.language) + ".";
  if (!nothing_moves(handover))
    step.text = what_moves(p.dataset, handover, p.language) + ". " + step.text;
  if (!nothing_moves(handover)) {
    step.marks = {mark_of(handover.when.date.value() != nullptr ? handover.when.date.status()
                                                                : Status::unknown)};
  }
  step.places = handover.places;
  return step;
}

std::optional<Step> people_step(const Panel& p, const model::Handover& handover) {
  if (handover.people.value() == nullptr) return std::nullopt;
  Step step;
  step.title = say(p, labels::people);
  for (const auto& claim : handover.people.all) {
    if (!claim.value) continue;
    step.text += (step.text.empty() ? "" : "; ") + words::quantity(*claim.value, p.language);
    mark_once(step.marks, mark_of(claim.status));
    step.places.insert(step.places.end(), claim.places.begin(), claim.places.end());
  }
  return step;
}

std::vector<Step> steps_of(const Panel& p, const model::Handover& handover) {
  std::vector<Step> steps{main_step(p, handover)};
  for (const MoneyStep& money : money_steps(p.dataset, handover, p.language)) {
    Step step{"", money.when, money.text, {mark_of(money.status)}, p.dataset.at(money.flow).places};
    if (money.amount_missing) mark_once(step.marks, Mark::unknown);
    if (step.places.empty()) {
      step.places =
          answers::places_of(p.dataset, {model::RecordKind::money_flow, money.flow.index});
    }
    steps.push_back(std::move(step));
  }
  if (auto people = people_step(p, handover)) steps.push_back(std::move(*people));
  return steps;
}

void add_step(const Panel& p, Block& steps, const Step& step, std::size_t index) {
  Block& item =
      document::add(steps, {.kind = Kind::item, .id = "panel:step:" + std::to_string(index)});
  if (!step.number.empty()) {
    document::add(item, {.kind = Kind::text, .text = step.number, .style = Style::count});
  }
  Block& title = document::add(item, {.kind = Kind::paragraph, .style = Style::value});
  document::add(title, {.kind = Kind::strong, .text = step.title});
  add_marks(title, step.marks, p.language);
  document::add(item, {.kind = Kind::paragraph, .text = step.text});
  if (step.places.empty()) return;
  document::add(item, {.kind = Kind::paragraph,
                       .text = words::place(p.dataset, step.places.front(), p.language),
                       .style = Style::source});
}

/// To the handover before and after.
void add_walk(Panel& p, Ref<model::Handover> handover) {
  Block& bar = p.out.children.front();
  for (const auto& [direction, icon, phrase] :
       {std::tuple{-1, Icon::left, handovers::previous_handover},
        std::tuple{1, Icon::right, handovers::next_handover}}) {
    const auto next = beside(p.dataset, handover, direction);
    Block button{.kind = Kind::button,
                 .id = std::string(direction < 0 ? ids::kPrevious : ids::kNext),
                 .style = Style::icon_only,
                 .label = say(p, phrase),
                 .action = state::Select{next ? p.dataset.at(*next).id : ""},
                 .disabled = !next};
    document::add(button, icon_block(icon));
    bar.children.insert(bar.children.end() - 1, std::move(button));
  }
}

std::vector<Chip> chips_of(const Panel& p, const model::Handover& handover) {
  std::vector<Chip> chips{handover_chip(handover, p.language)};
  if (handover.status != Status::proposed) return chips;
  std::string& text = chips.front().text;
  if (!handover.places.empty()) {
    const model::Document& document = p.dataset.at(handover.places.front().document);
    if (const base::EdtfDate* date = document.written.date.value()) {
      text = words::say(p.language, handovers::chip_proposed_on, words::date(*date, p.language));
    }
  }
  const bool minutes =
      std::any_of(p.dataset.events.begin(), p.dataset.events.end(), [&](const model::Event& event) {
        return event.kind == model::EventKind::decision && is_decided(event) &&
               std::find(event.about.begin(), event.about.end(), handover.id) != event.about.end();
      });
  if (!minutes) chips.push_back({say(p, handovers::no_minutes), ChipKind::outline, 0, ""});
  return chips;
}

// ---- decisions side by side ----

/// One side of a row: what this body is to decide, or that it is not asked.
void add_side(const Panel& p, Block& row, model::Ref<model::Organization> body,
              const model::DecisionPoint* point) {
  Block& side = document::add(row, {.kind = Kind::paragraph});
  document::add(side,
                {.kind = Kind::strong, .text = short_name(p.dataset.at(body), p.language) + ": "});
  if (point != nullptr) {
    document::add(side, {.kind = Kind::text,
                         .text = point->number + ". " + words::local(point->text, p.language)});
    return;
  }
  side.style = Style::missing;
  document::add(side, {.kind = Kind::text, .text = say(p, handovers::paired_unmatched) + "."});
}

void add_pair(Panel& p, const answers::PairedDecision& decision, std::size_t row) {
  const auto& sides = decision.points[row].sides;
  Block& pair = document::add(
      p.out,
      {.kind = Kind::group, .id = "panel:pair:" + std::to_string(row), .style = Style::sides});
  for (std::size_t i = 0; i < sides.size() && i < 2; ++i) {
    add_side(p, pair, decision.bodies[i], sides[i]);
  }
}

void add_pairs(Panel& p, const model::Handover& handover) {
  for (const answers::PairedDecision& decision : answers::paired_decisions(p.dataset)) {
    const model::Event& event = p.dataset.at(decision.event);
    if (std::find(event.about.begin(), event.about.end(), handover.id) == event.about.end()) {
      continue;
    }
    add_small_heading(p, "pairs", handovers::paired_points, "");
    add_note(p, "pairs:unmatched", say(p, handovers::paired_count, decision.unmatched));
    for (std::size_t row = 0; row < decision.points.size(); ++row) add_pair(p, decision, row);
    return;
  }
}

void add_others(Panel& p, const model::Handover& handover) {
  if (p.dataset.handovers.size() < 2) return;
  add_small_heading(p, "others", handovers::other_handovers, "");
  for (const Ref<model::Handover> other : model::in_time_order(p.dataset)) {
    if (p.dataset.at(other).id != handover.id) add_handover_link(p, other);
  }
}

}  // namespace

void add_handover_link(Panel& p, Ref<model::Handover> reference) {
  const model::Handover& handover = p.dataset.at(reference);
  const std::string title = numbered_name(handover, p.language);
  const std::string when = capitalised(handover_when(handover, p.language)) + ", " +
                           std::string(words::status_word(handover.status, p.language));
  std::optional<std::size_t> service;
  if (!handover.services.empty()) service = handover.services.front().index;
  Block& link = document::add(
      document::add(within(p.out, Kind::list),
                    {.kind = Kind::item, .id = "panel:handover:" + handover.id + ":item"}),
      {.kind = Kind::link,
       .id = "panel:handover:" + handover.id,
       .style = Style::card,
       .service = service,
       .record = handover.id,
       .action = state::Select{handover.id}});
  document::add(link, {.kind = Kind::strong, .text = title});
  document::add(link, {.kind = Kind::text, .text = " " + when, .style = Style::note});
}

void write_handover(Panel& p, const model::Handover& handover) {
  const Ref<model::Handover> self{
      static_cast<std::uint32_t>(&handover - p.dataset.handovers.data())};
  add_walk(p, self);
  std::optional<std::size_t> service;
  if (!handover.services.empty()) service = handover.services.front().index;
  add_title(p, service,
            handover.move > 0
                ? words::say(p.language, handovers::handover_number, std::to_string(handover.move))
                : say(p, labels::handover),
            words::local(handover.name, p.language), from_to(p.dataset, handover, p.language));
  add_chips(p, chips_of(p, handover));
  const std::vector<Step> steps = steps_of(p, handover);
  Block& list =
      document::add(p.out, {.kind = Kind::list, .id = "panel:steps", .style = Style::steps});
  for (std::size_t i = 0; i < steps.size(); ++i) add_step(p, list, steps[i], i);
  if (!handover.money_note.empty()) {
    add_row(
        p, {"money", say(p, labels::money), words::local(handover.money_note, p.language), {}, {}});
  } else if (handover.money.empty()) {
    add_row(
        p,
        {"money", say(p, labels::money), say(p, handovers::money_not_stated), {Mark::unknown}, {}});
  }
  add_row(p, {"services",
              say(p, labels::service),
              services_text(p.dataset, handover, p.language),
              {},
              {}});
  add_pairs(p, handover);
  add_sources(p, answers::places_of(p.dataset, {model::RecordKind::handover, self.index}));
  add_questions(p, handover.id);
  add_others(p, handover);
}

}  // namespace avtal::scene
