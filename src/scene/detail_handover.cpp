// A handover in the panel: its steps with their sources, the decisions side by side, the others.

#include "answers/decisions.h"
#include "answers/places.h"
#include "answers/responsibility.h"
#include "scene/detail_panel.h"
#include "scene/handovers_describe.h"
#include "scene/widgets.h"

namespace avtal::scene {
namespace {

using model::Ref;
using model::Status;
using words::Phrase;

constexpr float kStepInset = 36;

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
  step.number = std::to_string(handover.number);
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
  step.title = word(p, Phrase::row_people);
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
    Step step{money.number,
              money.when,
              money.text,
              {mark_of(money.status)},
              p.dataset.at(money.flow).places};
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

void add_number(const Panel& p, const std::string& number, float y) {
  if (number.empty()) {
    p.pen.circle({p.left + 12, y + 12}, 5, ink(Role::ink9));
    return;
  }
  const float w = std::max(24.0F, p.pen.width(number, 12, Face::semibold) + 10);
  p.pen.fill({p.left + 12 - w / 2, y, w, 24}, ink(Role::ink9), 12);
  p.pen.text({p.left + 12, y + 16.5F}, number,
             {12, Face::semibold, ink(Role::background), Align::centre});
}

void add_step(Panel& p, const Step& step, std::size_t index, bool last) {
  const float top = p.y;
  const float marks = static_cast<float>(step.marks.size()) * 20;
  const float x = p.left + kStepInset;
  p.y = p.pen.paragraph({x, p.y + 2}, step.title, {14, Face::semibold, ink(Role::ink9)}, 20,
                        p.right - x - marks - 4);
  float mark_x = p.right - marks + 12;
  for (const Mark mark : step.marks) {
    p.pen.mark({mark_x, top + 12}, mark);
    mark_x += 20;
  }
  p.y = p.pen.paragraph({x, p.y}, step.text, {14, Face::regular, ink(Role::ink7)}, 20, p.right - x);
  std::string source;
  if (!step.places.empty()) {
    source = words::place(p.dataset, step.places.front(), p.language);
    p.y = p.pen.paragraph({x, p.y + 2}, source, {12, Face::regular, ink(Role::brand7)}, 16,
                          p.right - x);
  }
  p.y += 14;
  if (!last) {
    p.pen.fill({p.left + 11, top + 24, 2, p.y - top - 24}, ink(Role::line3));
  }
  add_number(p, step.number, top);
  Node node;
  node.id = "panel:step:" + std::to_string(index);
  node.kind = NodeKind::row;
  node.name = (step.number.empty() ? "" : step.number + ". ") + step.title;
  node.value = step.text + (source.empty() ? "" : " " + source);
  node.rect = {p.left, top, p.width(), p.y - top};
  add_node(p, std::move(node));
}

/// To the handover before and after.
void add_walk(Panel& p, Ref<model::Handover> handover) {
  for (const auto& [direction, icon, phrase, x] :
       {std::tuple{-1, Icon::left, Phrase::previous_handover, p.right - 88},
        std::tuple{1, Icon::right, Phrase::next_handover, p.right - 56}}) {
    const auto next = beside(p.dataset, handover, direction);
    const Rect rect{x, p.y - 2, 28, 28};
    p.pen.icon({rect.x + 6, rect.y + 6}, icon, ink(next ? Role::ink7 : Role::line3));
    Node node = button_node({direction < 0 ? "panel:previous" : "panel:next", word(p, phrase),
                             state::Select{next ? p.dataset.at(*next).id : ""}, "", ""},
                            rect);
    node.disabled = !next;
    node.tooltip = {{node.name, false}};
    add_node(p, std::move(node));
  }
}

/// That of the handover, or of who hands over or takes over when that is less certain.
Status weakest_status(const model::Handover& handover) {
  Status weakest = handover.status;
  for (const auto* body : {&handover.from, &handover.to}) {
    if (body->value() != nullptr) weakest = std::max(weakest, body->status());
  }
  return weakest;
}

std::vector<Chip> chips_of(const Panel& p, const model::Handover& handover) {
  std::vector<Chip> chips;
  if (handover.status != Status::proposed) {
    const Status status = weakest_status(handover);
    chips.push_back({capitalised(std::string(words::status_word(status, p.language))),
                     status == Status::stated ? ChipKind::ok : ChipKind::neutral, 0, ""});
    return chips;
  }
  std::string text = capitalised(std::string(words::status_word(Status::proposed, p.language)));
  if (!handover.places.empty()) {
    const model::Document& document = p.dataset.at(handover.places.front().document);
    if (const base::EdtfDate* date = document.written.date.value()) {
      text = words::filled(Phrase::chip_proposed_on, p.language, {words::date(*date, p.language)});
    }
  }
  chips.push_back({text, ChipKind::warn, 1, ""});
  const bool minutes =
      std::any_of(p.dataset.events.begin(), p.dataset.events.end(), [&](const model::Event& event) {
        return event.kind == model::EventKind::decision && is_decided(event) &&
               std::find(event.about.begin(), event.about.end(), handover.id) != event.about.end();
      });
  if (!minutes) chips.push_back({word(p, Phrase::no_minutes), ChipKind::outline, 0, ""});
  return chips;
}

// ---- decisions side by side ----

/// One side of a row: what this body is to decide, or that it is not asked.
float add_side(const Panel& p, const model::DecisionPoint* point, float x, float width, float y) {
  if (point == nullptr) {
    p.pen.mark({x + 8, y + 8}, Mark::unknown);
    return p.pen.paragraph({x + 20, y}, word(p, Phrase::paired_unmatched),
                           {12, Face::regular, ink(Role::error)}, 16, width - 20);
  }
  return p.pen.paragraph({x, y}, point->number + ". " + words::local(point->text, p.language),
                         {12, Face::regular, ink(Role::ink9)}, 16, width);
}

void add_pair(Panel& p, const answers::PairedDecision& decision, std::size_t row) {
  const auto& sides = decision.points[row].sides;
  const float width = (p.width() - 12) / 2;
  const float top = p.y;
  p.pen.line({p.left, top + 0.5F}, {p.right, top + 0.5F}, ink(Role::line2));
  float bottom = top;
  std::string spoken;
  for (std::size_t i = 0; i < sides.size() && i < 2; ++i) {
    bottom = std::max(bottom, add_side(p, sides[i], p.left + static_cast<float>(i) * (width + 12),
                                       width, top + 6));
    spoken +=
        (spoken.empty() ? "" : " ") + short_name(p.dataset.at(decision.bodies[i]), p.language) +
        ": " +
        (sides[i] != nullptr ? sides[i]->number + ". " + words::local(sides[i]->text, p.language)
                             : word(p, Phrase::paired_unmatched) + ".");
  }
  p.y = bottom + 6;
  Node node;
  node.id = "panel:pair:" + std::to_string(row);
  node.name = spoken;
  node.rect = {p.left, top, p.width(), p.y - top};
  add_node(p, std::move(node));
}

void add_pairs(Panel& p, const model::Handover& handover) {
  for (const answers::PairedDecision& decision : answers::paired_decisions(p.dataset)) {
    const model::Event& event = p.dataset.at(decision.event);
    if (std::find(event.about.begin(), event.about.end(), handover.id) == event.about.end()) {
      continue;
    }
    add_small_heading(p, "pairs", Phrase::paired_points, "");
    const std::string unmatched =
        words::filled(decision.unmatched == 1 ? Phrase::paired_count_one : Phrase::paired_count,
                      p.language, {std::to_string(decision.unmatched)});
    const float count_top = p.y - 4;
    p.y = p.pen.paragraph({p.left, count_top}, unmatched, {12, Face::regular, ink(Role::ink7)}, 16,
                          p.width()) +
          4;
    Node count;
    count.id = "panel:pairs:unmatched";
    count.name = unmatched;
    count.rect = {p.left, count_top, p.width(), 16};
    add_node(p, std::move(count));
    const float width = (p.width() - 12) / 2;
    for (std::size_t i = 0; i < decision.bodies.size() && i < 2; ++i) {
      p.pen.text({p.left + static_cast<float>(i) * (width + 12), p.y + 12},
                 short_name(p.dataset.at(decision.bodies[i]), p.language),
                 {12, Face::semibold, ink(Role::ink9)});
    }
    p.y += 20;
    for (std::size_t row = 0; row < decision.points.size(); ++row) add_pair(p, decision, row);
    p.y += 8;
    return;
  }
}

void add_others(Panel& p, const model::Handover& handover) {
  if (p.dataset.handovers.size() < 2) return;
  add_small_heading(p, "others", Phrase::other_handovers, "");
  for (const Ref<model::Handover> other : walking_order(p.dataset)) {
    if (p.dataset.at(other).id != handover.id) add_handover_link(p, other);
  }
  p.y += 6;
}

}  // namespace

void add_handover_link(Panel& p, Ref<model::Handover> reference) {
  const model::Handover& handover = p.dataset.at(reference);
  const float top = p.y;
  const float x = p.left + 12;
  const std::string title =
      std::to_string(handover.number) + ". " + words::local(handover.name, p.language);
  const std::string when = capitalised(handover_when(handover, p.language)) + ", " +
                           std::string(words::status_word(handover.status, p.language));
  p.y = p.pen.paragraph({x, p.y + 4}, title, {14, Face::semibold, ink(Role::ink9)}, 20,
                        p.right - x - 20);
  p.y =
      p.pen.paragraph({x, p.y}, when, {12, Face::regular, ink(Role::ink7)}, 16, p.right - x - 20) +
      8;
  if (!handover.services.empty()) {
    p.pen.fill({p.left, top + 4, 4, p.y - top - 10},
               of_service(Role::service_base, handover.services.front().index));
  }
  p.pen.icon({p.right - 16, top + 6}, Icon::right, ink(Role::ink6));
  p.pen.line({p.left, p.y - 0.5F}, {p.right, p.y - 0.5F}, ink(Role::line2));
  Node node = button_node(
      {"panel:handover:" + handover.id, title + ". " + when, state::Select{handover.id}, "", ""},
      {p.left, top, p.width(), p.y - top});
  node.hoverable = true;
  add_node(p, std::move(node));
}

void write_handover(Panel& p, const model::Handover& handover) {
  const Ref<model::Handover> self{
      static_cast<std::uint32_t>(&handover - p.dataset.handovers.data())};
  add_walk(p, self);
  std::optional<std::size_t> service;
  if (!handover.services.empty()) service = handover.services.front().index;
  add_title(
      p, service,
      words::filled(Phrase::handover_of, p.language,
                    {std::to_string(handover.number), std::to_string(p.dataset.handovers.size())}),
      words::local(handover.name, p.language), from_to(p.dataset, handover, p.language));
  add_chips(p, chips_of(p, handover));
  const std::vector<Step> steps = steps_of(p, handover);
  for (std::size_t i = 0; i < steps.size(); ++i) add_step(p, steps[i], i, i + 1 == steps.size());
  if (!handover.money_note.empty()) {
    add_row(p, {"money",
                word(p, Phrase::row_money),
                words::local(handover.money_note, p.language),
                {},
                {}});
  } else if (handover.money.empty()) {
    add_row(p, {"money",
                word(p, Phrase::row_money),
                word(p, Phrase::money_not_stated),
                {Mark::unknown},
                {}});
  }
  std::vector<std::string> services;
  for (const auto each : handover.services) {
    services.push_back(words::local(p.dataset.at(each).name, p.language));
  }
  add_row(
      p,
      {"services", word(p, Phrase::kicker_service), words::joined(services, p.language), {}, {}});
  add_pairs(p, handover);
  add_sources(p, answers::places_of(p.dataset, {model::RecordKind::handover, self.index}));
  add_questions(p, handover.id);
  add_others(p, handover);
}

}  // namespace avtal::scene
