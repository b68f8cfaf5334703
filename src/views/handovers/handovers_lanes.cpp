// The heads of the lanes: who stands in them, and what became of those.

#include <algorithm>
#include <cmath>

#include "say/handovers_describe.h"
#include "views/handovers/handovers_lane_parts.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/handovers.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::Ref;
using namespace words;

constexpr float kNameBaseline = 26;
constexpr float kInset = 12;

/// The middle of what is known of the day.
float x_of(const Handovers& h, const answers::Bounds& bounds) {
  const Day first = bounds.earliest.value_or(bounds.latest.value_or(h.t.prepared.extent.first));
  const Day last = bounds.latest.value_or(first);
  return (h.t.x(first) + h.t.x(last)) / 2;
}

void add_event_node(const Handovers& h, int lane, Ref<model::OrganizationChange> reference,
                    Rect rect) {
  const model::OrganizationChange& change = change_at(h, reference);
  const std::string text = capitalised(change_text(h.t.dataset, change, h.t.language));
  Node node =
      story_node(h, "change:" + std::to_string(lane) + ":" + change.id, lane, rect,
                 text + ", " + std::string(words::status_word(change.status, h.t.language)));
  node.kind = NodeKind::text;
  node.tooltip = {{words::local(change.name, h.t.language), true}, {node.name, false}};
  if (!change.places.empty()) {
    node.tooltip.push_back({words::place(h.t.dataset, change.places.front(), h.t.language), false});
  }
  h.t.page.nodes.push_back(std::move(node));
}

/// Everything in the head of a lane, from left to right.
class HeadLine {
 public:
  HeadLine(Handovers& h, Pen& pen, int number)
      : h_(h),
        pen_(pen),
        number_(number),
        lane_(h.story.lanes[static_cast<std::size_t>(number)]),
        frame_(h.lane(number)),
        left_(h.t.area.x + kInset) {}

  void write() {
    const auto order = in_time_order(h_, lane_);
    add_node(order);
    if (order.empty()) {
      name(words::say(h_.t.language, handovers::nobody_documented), "", right());
      return;
    }
    std::size_t first = 0;  // the last one that came before what is shown
    for (std::size_t i = 0; i < lane_.within.size(); ++i) {
      if (ends_x(i) <= h_.t.area.x + 40) first = i + 1;
    }
    for (std::size_t i = first; i < order.size(); ++i) {
      const bool last = i + 1 == order.size();
      write_member(order[i], last ? right() : begins_x(i));
      if (last) break;
      if (const auto seam = seam_at(i)) {
        write_seam(i, *seam);
      } else if (change_x(i) < right() - 60) {
        write_change(i);
      } else {
        break;
      }
    }
    for (const auto reference : lane_.events) write_event(reference);
    write_absence();
  }

 private:
  float right() const { return h_.t.area.right() - kInset; }
  float baseline() const { return frame_.y + kNameBaseline; }
  float change_x(std::size_t i) const {
    return x_of(h_, answers::bounds_of(change_at(h_, lane_.within[i]).when));
  }

  std::optional<Seam> seam_at(std::size_t i) const { return seam_of(h_, lane_.within[i]); }
  /// To where the name before it may stand, and from where the one after it.
  float begins_x(std::size_t i) const {
    const auto seam = seam_at(i);
    return seam ? seam->x0 - 4 : change_x(i) - 18;
  }
  float ends_x(std::size_t i) const {
    const auto seam = seam_at(i);
    return seam ? seam->x1 : change_x(i);
  }

  void write_member(Ref<model::Organization> reference, float limit) {
    const model::Organization& organization = h_.t.dataset.at(reference);
    name(words::body_name(organization, h_.t.language), organization.short_name, limit);
  }

  /// The name and its short form, or the short form alone, or nothing.
  void name(const std::string& full, const std::string& brief, float limit) {
    const float w = pen_.width(full, 14, Face::semibold);
    const float brief_w = brief.empty() ? 0 : pen_.width(brief, 14);
    if (const auto x = free_from(left_, w, limit)) {
      text(*x, full, {14, Face::semibold, ink(Role::ink9)}, w);
      left_ = *x + w;
      if (brief_w > 0 && left_ + 8 + brief_w <= limit && free(left_ + 8, brief_w)) {
        text(left_ + 8, brief, {14, Face::regular, ink(Role::ink6)}, brief_w);
        left_ += 8 + brief_w;
      }
    } else if (const auto brief_x = free_from(left_, brief_w, limit); brief_w > 0 && brief_x) {
      text(*brief_x, brief, {14, Face::semibold, ink(Role::ink9)}, brief_w);
      left_ = *brief_x + brief_w;
    } else {
      return;
    }
    left_ += 16;
  }

  /// The first free place for a text from `x` on.
  std::optional<float> free_from(float x, float w, float limit) const {
    for (; x + w <= limit; x += 8) {
      if (free(x, w)) return x;
    }
    return std::nullopt;
  }

  bool free(float x, float w) const {
    const auto meets = [&](const layout::LabelBox& box) {
      return x - 3 < box.x1 && x + w + 3 > box.x0 && baseline() - 12 < box.y1 &&
             baseline() + 4 > box.y0;
    };
    return std::none_of(h_.marks.begin(), h_.marks.end(), meets) &&
           std::none_of(h_.ribbons.begin(), h_.ribbons.end(), meets);
  }

  void text(float x, const std::string& string, const TextStyle& style, float w) {
    pen_.plated({x, baseline()}, string, style, ink(Role::lane));
    h_.marks.push_back(layout::LabelBox{x - 4, baseline() - 14, x + w + 4, baseline() + 5});
  }

  /// From one name to the next, on some day that nobody tells: as many words as there is room for.
  void write_seam(std::size_t i, const Seam& seam) {
    const model::OrganizationChange& change = change_at(h_, lane_.within[i]);
    const float from = std::max({seam.x0, h_.t.area.x, left_ - 12});
    const float to = std::min(seam.x1, h_.t.area.right());
    left_ = seam.x1 + 8;
    if (to - from < 24) return;
    add_event_node(h_, number_, lane_.within[i],
                   {from, frame_.y + kSeamTop, to - from, kSeamHeight});
    const std::string unknown(common::date_not_stated.in(h_.t.language));
    const std::string what(words::change_word(change.type, h_.t.language));
    for (const std::string& label :
         {capitalised(what) + ", " + unknown, capitalised(unknown), std::string()}) {
      const float w = label.empty() ? 18 : 24 + pen_.width(label, kCaption);
      const auto x = free_from(std::max(from + 4, (from + to - w) / 2), w, to - 4);
      if (!x) continue;
      const Point at{*x + 9, baseline() - 5};
      pen_.mark(at, Mark::unknown);
      h_.marks.push_back(layout::LabelBox{at.x - 10, at.y - 10, at.x + 10, at.y + 10});
      if (!label.empty()) {
        text(*x + 24, label, {kCaption, Face::regular, ink(Role::ink7)}, w - 24);
      }
      return;
    }
  }

  /// From one name to the next.
  void write_change(std::size_t i) {
    const auto bounds = answers::bounds_of(change_at(h_, lane_.within[i]).when);
    const auto free_x = free_from(std::max(change_x(i) - 9, left_), 18, right());
    if (!free_x) return;
    const float x = *free_x + 9;
    const Point at{x, baseline() - 5};
    if (bounds.dated) {
      add_change_sign(pen_, change_at(h_, lane_.within[i]).type, at);
    } else {
      pen_.mark(at, Mark::unknown);
    }
    h_.marks.push_back(layout::LabelBox{x - 10, at.y - 10, x + 10, at.y + 10});
    add_event_node(h_, number_, lane_.within[i], {x - 12, at.y - 12, 24, 24});
    left_ = x + 14;
    const std::string label(common::date_not_stated.in(h_.t.language));
    const float w = pen_.width(label, kCaption);
    if (bounds.dated || h_.t.narrow || left_ + w + 200 > right() || !free(left_, w)) {
      return;
    }
    text(left_, label, {kCaption, Face::regular, ink(Role::error)}, w);
    left_ += w + 12;
  }

  /// What happened between this lane and others: beside the names, else below them.
  void write_event(Ref<model::OrganizationChange> reference) {
    const model::OrganizationChange& change = change_at(h_, reference);
    const auto bounds = answers::bounds_of(change.when);
    if (!bounds.earliest && !bounds.latest) return;
    const bool aside = change.type == model::ChangeType::partly_taken_over;
    if (aside && h_.t.request.around.on_slide) return;  // what moves tells it
    const bool whole_year = bounds.dated && bounds.earliest != bounds.latest;
    float x = whole_year ? h_.t.x(*bounds.earliest) + 14 : x_of(h_, bounds);
    if (x < h_.t.area.x || x > h_.t.area.right()) return;
    x = std::clamp(x, h_.t.area.x + 12, h_.t.area.right() - 12);
    const auto taken = [&](float y) {
      return std::any_of(h_.marks.begin(), h_.marks.end(), [&](const layout::LabelBox& box) {
        return x - 11 < box.x1 && x + 11 > box.x0 && y - 11 < box.y1 && y + 11 > box.y0;
      });
    };
    const float y = baseline() - 5;
    // Without room for the sign it can still be read.
    add_event_node(h_, number_, reference, {x - 12, y - 12, 24, 24});
    if (taken(y)) return;
    const Point at{x, y};
    if (bounds.dated) {
      add_change_sign(pen_, change.type, at);
    } else {
      pen_.mark(at, Mark::unknown);
    }
    h_.marks.push_back(layout::LabelBox{x - 11, y - 11, x + 11, y + 11});
    label_event(change, at);
  }

  /// "Finns inte före 2019", where there is room for it.
  void write_absence() {
    const auto begin = life_edge(h_, lane_, true);
    if (!begin || !begin->earliest || lane_.rows.empty()) return;
    const auto date = base::calendar(*begin->earliest);
    const bool year = date.month == 1 && date.day == 1;
    const std::string string =
        words::say(h_.t.language, handovers::not_before_then,
                   year ? std::to_string(date.year) : words::date(*begin->earliest, h_.t.language));
    StoryText label;
    const float w = pen_.width(string, 14);
    if (h_.t.area.x + kInset + w + 8 > h_.t.x(*begin->earliest)) return;
    label.variants = {{string, {text_box(h_.t.area.x + kInset, baseline() + 22, w)}}};
    label.style = {14, Face::regular, ink(Role::ink6)};
    h_.beside.push_back(std::move(label));
  }

  void label_event(const model::OrganizationChange& change, Point at) {
    const std::string what =
        capitalised(std::string(words::change_word(change.type, h_.t.language)));
    const bool dated = change.when.date.value() != nullptr;
    StoryText label;
    for (const std::string& text :
         {what + (dated ? " " : ", ") + when_text(change.when, h_.t.language), what}) {
      const float w = pen_.width(text, kCaption);
      label.variants.push_back(
          {text, {text_box(at.x + 15, at.y + 4, w), text_box(at.x - 15 - w, at.y + 4, w)}});
    }
    label.style = {kCaption, Face::regular, ink(Role::ink7)};
    label.ground = ink(Role::lane);
    h_.beside.push_back(std::move(label));
  }

  /// The lane as a whole: who stood there, and what for.
  void add_node(const std::vector<Ref<model::Organization>>& order) {
    std::string name;
    for (const auto member : order) {
      const std::string each = full_name(h_.t.dataset.at(member), h_.t.language);
      name += name.empty() ? each : words::say(h_.t.language, handovers::then_name, each);
    }
    if (order.empty()) name = handovers::nobody_documented.in(h_.t.language);
    int count = 0;
    for (const StoryThread& thread : h_.story.threads) {
      for (const StoryStay& stay : thread.ribbons[0].stays) {
        const bool here = stay.lane == number_ && stay.first <= h_.t.as_of &&
                          h_.t.as_of <= stay.last && !stay.pieces.empty();
        if (here) count += static_cast<int>(thread.services.size());
      }
    }
    const std::string duties = words::say(h_.t.language, handovers::answers_for, count,
                                          words::date(h_.t.as_of, h_.t.language));
    Node node =
        story_node(h_, "lane:" + std::to_string(number_), number_ * 100,
                   {h_.t.area.x, frame_.y, h_.t.area.w / 3, kLaneHead}, name + ". " + duties);
    node.tooltip = {{name, true}, {duties, false}};
    if (!order.empty()) {
      // The one that stands there on the day.
      Ref<model::Organization> on_day = order.front();
      for (std::size_t i = 0; i < lane_.within.size(); ++i) {
        const auto bounds = answers::bounds_of(change_at(h_, lane_.within[i]).when);
        if (bounds.latest && *bounds.latest <= h_.t.as_of) on_day = order[i + 1];
      }
      const std::string& id = h_.t.dataset.at(on_day).id;
      node.action = state::Select{id};
      node.selected = h_.t.request.view.selected == id;
      node.highlight = {h_.t.area.x, frame_.y, h_.t.area.w, frame_.height};
    }
    h_.t.page.nodes.push_back(std::move(node));
  }

  Handovers& h_;
  Pen& pen_;
  int number_;
  const StoryLane& lane_;
  const LaneFrame& frame_;
  float left_;
};

}  // namespace

void add_lane_heads(Handovers& h, Pen& pen) {
  for (std::size_t i = 0; i < h.lanes.size(); ++i) {
    if (!is_near(h, h.lanes[i])) continue;
    HeadLine(h, pen, static_cast<int>(i)).write();
    const auto record = h.t.dataset.find(h.t.request.view.selected);
    if (!record || record->kind != model::RecordKind::organization) continue;
    const Ref<model::Organization> selected{record->index};
    const auto& members = h.story.lanes[i].members;
    if (std::find(members.begin(), members.end(), selected) == members.end()) continue;
    pen.frame({h.t.area.x + 1, h.lanes[i].y + 1, h.t.area.w - 2, h.lanes[i].height - 2},
              ink(Role::ink9), 2, 4);
  }
}

}  // namespace avtal::scene
