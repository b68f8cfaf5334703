// The numbers of the handovers, what moves at them, and the money that follows.

#include <algorithm>
#include <cmath>

#include "model/moves.h"
#include "say/handovers_describe.h"
#include "views/handovers/handovers_parts.h"
#include "views/handovers/handovers_spots.h"
#include "words/common.h"
#include "words/findings.h"
#include "words/handovers.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::PartyRole;
using model::Ref;
using namespace words;

const StoryRibbon* ribbon_of_role(const StoryThread& thread, PartyRole role) {
  for (const StoryRibbon& ribbon : thread.ribbons) {
    if (ribbon.role == role) return &ribbon;
  }
  return nullptr;
}

constexpr float kDot = 5;  // radius

bool misses_day(const model::Handover& handover) {
  return !answers::bounds_of(handover.when).dated && !nothing_moves(handover);
}

class MarkerPainter {
 public:
  MarkerPainter(Handovers& h, Pen& pen) : h_(h), pen_(pen) {}

  void paint() {
    for (const Ref<model::Handover> reference : model::in_time_order(h_.t.dataset)) {
      const auto spot = spot_of(h_, reference);
      if (spot && h_.lane(spot->lane).shown) paint_handover(reference, *spot);
    }
  }

 private:
  bool selected(Ref<model::Handover> reference) const {
    return h_.t.request.view.selected == h_.t.dataset.at(reference).id;
  }

  /// While one handover is looked at, the others step back.
  float alpha(Ref<model::Handover> reference) const {
    const auto record = h_.t.dataset.find(h_.t.request.view.selected);
    const bool one = record && record->kind == model::RecordKind::handover;
    if (one) return selected(reference) ? 1.0F : 0.3F;
    const StoryThread* thread = thread_of(h_, h_.t.dataset.at(reference).services.front());
    return thread == nullptr ? 1.0F : h_.alpha(*thread);
  }

  /// On a slide there is nothing but what it is about.
  bool is_left_out(Ref<model::Handover> reference) const {
    if (!h_.t.request.around.on_slide) return false;
    const auto record = h_.t.dataset.find(h_.t.request.view.selected);
    if (!record) return false;
    if (record->kind == model::RecordKind::handover) return !selected(reference);
    if (record->kind != model::RecordKind::event) return false;
    const base::EdtfDate* effect = h_.t.dataset.events[record->index].takes_effect.value();
    const base::EdtfDate* date = h_.t.dataset.at(reference).when.date.value();
    return effect && !(date && date->earliest() == effect->earliest());
  }

  void paint_handover(Ref<model::Handover> reference, const StorySpot& spot) {
    if (is_left_out(reference)) return;
    const model::Handover& handover = h_.t.dataset.at(reference);
    const bool seen = spot.at.x >= h_.t.area.x && spot.at.x <= h_.t.area.right();
    if (!seen) return add_node(reference, spot, spot.at);
    const bool undated = misses_day(handover);
    const Point free = moved_aside(spot.way == 0 ? spot.at : place_beside(reference, spot));
    // An arrow needs no dot at its end.
    const bool arrow = spot.way != 0 && handover.move == 0 && !undated;
    if (!arrow) paint_mark(free, handover.move, undated, alpha(reference));
    if (selected(reference)) pen_.circle(free, kMarker + 3, {}, ink(Role::ink9), 2);
    add_node(reference, spot, free);
    label(reference, free);
    const bool moves = spot.way == 0 && handover.role == PartyRole::responsible;
    if (moves || selected(reference)) paint_money(reference);
  }

  /// Where the number of who leaves stands: at the end of an arrow where there is room for one.
  Point place_beside(Ref<model::Handover> reference, const StorySpot& spot) {
    constexpr float kArrow = 58;
    if (spot.at.x + kArrow <= h_.t.area.right() - kMarker) return paint_stub(reference, spot);
    return {spot.at.x, spot.at.y + static_cast<float>(spot.way) * (kMarker + 6)};
  }

  /// Numbers at one place lie beside each other, to the right as long as the picture goes on.
  Point moved_aside(Point at) {
    const float left = h_.t.area.x + kMarker;
    const float right = h_.t.area.right() - kMarker;
    at.x = std::clamp(at.x, left, right);
    const auto taken = [this](Point point) {
      return std::any_of(numbers_.begin(), numbers_.end(), [&](const Point& other) {
        return std::abs(other.x - point.x) < 2 * kMarker + 2 &&
               std::abs(other.y - point.y) < 2 * kMarker;
      });
    };
    const float start = at.x;
    while (taken(at) && at.x <= right) at.x += 2 * kMarker + 4;
    if (at.x > right) at.x = start;
    while (taken(at) && at.x >= left) at.x -= 2 * kMarker + 4;
    if (at.x < left) at.x = start;
    numbers_.push_back(at);
    h_.marks.push_back({at.x - kMarker, at.y - kMarker, at.x + kMarker, at.y + kMarker});
    return at;
  }

  /// A number for a move of responsibility, a dot for all else, where what happens stands in words.
  void paint_mark(Point at, int move, bool undated, float alpha) {
    if (move > 0) return paint_number(at, std::to_string(move), undated, alpha);
    if (undated) return paint_number(at, "?", undated, alpha);
    pen_.circle(at, kDot + 2, ink(Role::background));
    pen_.circle(at, kDot, ink(Role::ink9, alpha));
  }

  void paint_number(Point at, const std::string& number, bool undated, float alpha) {
    const float w = std::max(21.0F, pen_.width(number, kCaption, Face::semibold) + 12);
    pen_.fill({at.x - w / 2 - 1.5F, at.y - kMarker, w + 3, 2 * kMarker}, ink(Role::background),
              kMarker);
    const Rect rect{at.x - w / 2, at.y - 10.5F, w, 21};
    if (undated) {
      pen_.frame(rect, ink(Role::error, alpha), 1.5F, 10.5F, 3, 2);
    } else {
      pen_.fill(rect, ink(Role::ink9, alpha), 10.5F);
    }
    pen_.text({at.x, at.y + 4.5F}, number,
              {kCaption, Face::semibold, undated ? ink(Role::error, alpha) : ink(Role::background),
               Align::centre});
  }

  /// People leave: an arrow that begins at the ribbon. Returns where its number stands.
  Point paint_stub(Ref<model::Handover> reference, const StorySpot& spot) {
    const Paint paint = of_service(Role::service_base, spot.service.index, alpha(reference));
    const auto way = static_cast<float>(spot.way);
    const Point from{spot.at.x, spot.at.y + way * 5};
    const Point to{spot.at.x + 34, spot.at.y + way * 15};
    const auto line = layout::s_curve({from.x, to.x}, from.y, to.y);
    const auto edges = layout::edges_of(line, 6);
    Band band;
    for (const auto& point : edges.upper) band.upper.push_back({point.x, point.y});
    for (const auto& point : edges.lower) band.lower.push_back({point.x, point.y});
    band.fill = paint;
    pen_.band(std::move(band));
    pen_.polygon({{to.x - 1, to.y - 7}, {to.x + 8, to.y}, {to.x - 1, to.y + 7}}, paint);
    h_.marks.push_back({from.x, std::min(from.y, to.y) - 4, to.x + 9, std::max(from.y, to.y) + 4});
    return {to.x + 24, to.y};
  }

  std::string node_name(Ref<model::Handover> reference) const {
    const model::Handover& handover = h_.t.dataset.at(reference);
    return numbered_name(handover, h_.t.language) + ". " +
           from_to(h_.t.dataset, handover, h_.t.language) + ", " +
           handover_when(handover, h_.t.language) + ", " +
           std::string(words::status_word(handover.status, h_.t.language));
  }

  void add_node(Ref<model::Handover> reference, const StorySpot& spot, Point at) {
    const model::Handover& handover = h_.t.dataset.at(reference);
    Node node = story_node(h_, "handover:" + handover.id, spot.lane * 100 + 99,
                           {at.x - kMarker, at.y - kMarker, 2 * kMarker, 2 * kMarker},
                           node_name(reference));
    node.action = state::Select{handover.id};
    node.selected = selected(reference);
    node.tooltip = {{words::local(handover.name, h_.t.language), true},
                    {from_to(h_.t.dataset, handover, h_.t.language), false},
                    {capitalised(handover_when(handover, h_.t.language)) + ", " +
                         std::string(words::status_word(handover.status, h_.t.language)),
                     false}};
    if (!handover.money_note.empty()) {
      node.tooltip.push_back({words::local(handover.money_note, h_.t.language), false});
    }
    if (!handover.places.empty()) {
      node.tooltip.push_back(
          {words::place(h_.t.dataset, handover.places.front(), h_.t.language), false});
    }
    h_.t.page.nodes.push_back(std::move(node));
  }

  /// "Ansvaret flyttar 2022-01-01", "ca 10 platser till AN".
  std::vector<std::string> wordings(const model::Handover& handover) const {
    const auto* to = handover.to.value();
    const std::string people = people_text(handover, h_.t.language);
    if (!people.empty()) {
      const std::string target =
          handover.services.size() > 1
              ? words::local(h_.t.dataset.at(handover.services[1]).name, h_.t.language)
          : to != nullptr ? short_name(h_.t.dataset.at(*to), h_.t.language)
                          : std::string();
      return {words::say(h_.t.language, findings::pays_way, people, target), people};
    }
    const std::string what = what_moves(h_.t.dataset, handover, h_.t.language);
    if (!misses_day(handover) && handover.when.date.value() == nullptr) return {what};
    if (const base::EdtfDate* date = handover.when.date.value()) {
      const std::string when = date->is_exact_day() ? date_in_picture(h_.t, date->earliest())
                                                    : words::date(*date, h_.t.language);
      return {what + " " + when, when};
    }
    return {what + ", " + handover_when(handover, h_.t.language),
            what + ", " + words::say(h_.t.language, common::date_not_stated),
            words::say(h_.t.language, common::date_not_stated)};
  }

  void label(Ref<model::Handover> reference, Point at) {
    const model::Handover& handover = h_.t.dataset.at(reference);
    const bool undated = misses_day(handover);
    StoryText label;
    label.style = {kCaption, Face::semibold,
                   ink(undated ? Role::error : Role::ink9, alpha(reference))};
    label.ground = ink(Role::lane);
    label.priority = selected(reference) ? 3 : handover.role == PartyRole::responsible ? 2 : 1;
    for (const std::string& text : wordings(handover)) {
      add_variant(label, text, at);
    }
    h_.beside.push_back(std::move(label));
  }

  void add_variant(StoryText& label, const std::string& text, Point at) const {
    const float w = pen_.width(text, kCaption, label.style.face);
    StoryText::Variant variant{text, {}};
    for (const float dy : {4.0F, 26.0F, -18.0F}) {
      variant.places.push_back(text_box(at.x + 18, at.y + dy, w));
      variant.places.push_back(text_box(at.x - 18 - w, at.y + dy, w));
    }
    label.variants.push_back(std::move(variant));
  }

  /// The money that follows.
  void paint_money(Ref<model::Handover> reference) {
    const model::Handover& handover = h_.t.dataset.at(reference);
    const StoryThread* thread = thread_of(h_, handover.services.front());
    if (thread == nullptr) return;
    const StoryRibbon* pays = ribbon_of_role(*thread, PartyRole::pays);
    if (pays == nullptr) return;
    const RibbonFrame frame = frame_of(h_, *pays);
    for (const MoneyStep& step : money_steps(h_.t.dataset, handover, h_.t.language)) {
      const model::MoneyFlow& flow = h_.t.dataset.at(step.flow);
      const base::Edge* start = flow.start.value();
      if (start == nullptr || !start->date) continue;
      const bool frame_moves = flow.form == model::MoneyForm::frame_transfer;
      const Day first = start->date->earliest();
      const float x = h_.t.x(frame_moves ? first : base::plus_days(first, 180));
      const Point at{x, frame.y_at(x)};
      if (x < h_.t.area.x + 16 || x > h_.t.area.right() - 16) continue;
      const Point free = moved_aside(at);
      if (!h_.t.request.around.on_slide) {
        paint_mark(free, 0, false, alpha(reference));
      }
      add_money_node(step, handover, free);
      StoryText label;
      label.style = {kCaption, Face::semibold, ink(Role::ink9, alpha(reference))};
      label.ground = ink(Role::lane);
      label.priority = 2;
      add_variant(label, step.label, free);
      h_.beside.push_back(std::move(label));
    }
  }

  void add_money_node(const MoneyStep& step, const model::Handover& handover, Point at) {
    const std::string& id = h_.t.dataset.at(step.flow).id;
    Node node = story_node(h_, "money:" + handover.id + ":" + id, 0,
                           {at.x - 14, at.y - kMarker, 28, 2 * kMarker},
                           step.label + ": " + step.when + ". " + step.text);
    node.action = state::Select{id};
    node.tooltip = {{step.label, true}, {step.when + ". " + step.text, false}};
    const model::MoneyFlow& flow = h_.t.dataset.at(step.flow);
    if (!flow.places.empty()) {
      node.tooltip.push_back(
          {words::place(h_.t.dataset, flow.places.front(), h_.t.language), false});
    }
    h_.t.page.nodes.push_back(std::move(node));
  }

  Handovers& h_;
  Pen& pen_;
  std::vector<Point> numbers_;
};

}  // namespace

void add_markers(Handovers& h, Pen& pen) { MarkerPainter(h, pen).paint(); }

}  // namespace avtal::scene
