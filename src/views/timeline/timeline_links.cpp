// The selected agreement: a frame around it, and its ties to other agreements.

#include <algorithm>
#include <cmath>
#include <optional>

#include "views/timeline/timeline_parts.h"
#include "words/facts.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Agreement;
using model::Ref;
using model::RelationType;
using namespace words;

constexpr float kLinkRadius = 7.5F;
constexpr float kElbow = 8;
constexpr float kHalo = 4.5F;  // ground beside the line, so that it is seen over bars
constexpr float kFrameReach = 4;

std::optional<Ref<Agreement>> selected_agreement(const Timeline& t) {
  const auto record = t.dataset.find(t.request.view.selected);
  if (!record || record->kind != model::RecordKind::agreement) return std::nullopt;
  return Ref<Agreement>{record->index};
}

std::vector<BarPlace> places_of(const Timeline& t, Ref<Agreement> agreement) {
  const auto at = [&](std::size_t i) {
    return t.set.places.begin() + static_cast<std::ptrdiff_t>(t.set.offsets[i]);
  };
  return {at(agreement.index), at(agreement.index + 1)};
}

const Lane& lane_at(const Timeline& t, const BarPlace& place) { return t.set.lanes[place.lane]; }

const Bar& bar_at(const Timeline& t, const BarPlace& place) {
  const Lane& lane = lane_at(t, place);
  return place.supplement ? lane.supplements[place.bar] : lane.bars[place.bar];
}

Rect rect_of(const Timeline& t, const BarPlace& place) {
  const Lane& lane = lane_at(t, place);
  const Bar& bar = bar_at(t, place);
  if (t.stack.is_folded(lane_position(t, lane))) {
    return frame_of(t, bar, lane_y(t, lane) + kFoldedStripTop, kFoldedStripHeight).rect;
  }
  return place.supplement ? frame_of(t, bar, supplement_y(t, lane, bar.row), kSupplementHeight).rect
                          : frame_of(t, bar, bar_y(t, lane, bar), kBarHeight).rect;
}

Rect around(const Rect& a, const Rect& b) {
  const float x = std::min(a.x, b.x);
  const float y = std::min(a.y, b.y);
  return {x, y, std::max(a.right(), b.right()) - x, std::max(a.bottom(), b.bottom()) - y};
}

// ---- ties ----

/// One relation, turned so that it points the way of time: from what was first to what came of it.
struct Tie {
  const model::Relation* relation = nullptr;
  Ref<Agreement> subject;  // has the relation …
  Ref<Agreement> object;   // … to this one
  Ref<Agreement> earlier;
  Ref<Agreement> later;
};

void add_ties(const Timeline& t, Ref<Agreement> subject, std::optional<Ref<Agreement>> only,
              std::vector<Tie>& ties) {
  for (const model::Relation& relation : t.dataset.at(subject).relations) {
    if (only && relation.other != *only) continue;
    const bool forward = relation.type == RelationType::moves_to;
    ties.push_back({&relation, subject, relation.other, forward ? subject : relation.other,
                    forward ? relation.other : subject});
  }
}

std::vector<Tie> ties_of(const Timeline& t, Ref<Agreement> agreement) {
  std::vector<Tie> ties;
  add_ties(t, agreement, std::nullopt, ties);
  for (const std::uint32_t follower : t.prepared.followers[agreement.index]) {
    add_ties(t, {follower}, agreement, ties);
  }
  return ties;
}

std::string tie_title(const Timeline& t, const Tie& tie) {
  return words::say(t.language, facts::tie,
                    words::local(t.dataset.at(tie.subject).name, t.language),
                    words::relation_word(tie.relation->type, t.language),
                    words::local(t.dataset.at(tie.object).name, t.language));
}

Node tie_node(const Timeline& t, const Lane& lane, const Tie& tie, Point at, bool from_subject) {
  const std::string& subject = t.dataset.at(tie.subject).id;
  const std::string& object = t.dataset.at(tie.object).id;
  const std::string title = tie_title(t, tie);
  const std::string status(words::status_word(tie.relation->status, t.language));
  Node node =
      item_node(t, lane,
                "tie:" + lane_key(t, lane) + ":" + subject + ":" + object + ":" +
                    std::to_string(static_cast<int>(tie.relation->type)),
                {at.x - 8, at.y - 8, 16, 16}, title + ", " + status + ". " + lane_name(t, lane));
  node.action = state::Select{from_subject ? object : subject};
  node.tooltip = {{title, true}, {capitalised(status), false}};
  if (!tie.relation->derivation.empty()) {
    node.tooltip.push_back({words::local(tie.relation->derivation, t.language), false});
  }
  for (const model::Place& place : tie.relation->places) {
    node.tooltip.push_back({words::place(t.dataset, place, t.language), false});
  }
  return node;
}

void path(Pen& pen, const std::vector<Point>& points, bool proposed) {
  for (const bool halo : {true, false}) {
    for (std::size_t i = 1; i < points.size(); ++i) {
      const bool dashed = proposed && !halo;
      pen.line(points[i - 1], points[i], ink(halo ? Role::background : Role::ink9),
               halo ? kHalo : 1.5F, dashed ? 5.0F : 0.0F, dashed ? 3.0F : 0.0F);
    }
  }
}

/// From the end of the one bar by right angles to the beginning of the other.
std::vector<Point> elbow(Point from, Point to) {
  if (to.x >= from.x + 2 * kElbow) {
    return {from, {to.x - kElbow, from.y}, {to.x - kElbow, to.y}, to};
  }
  const float middle = (from.y + to.y) / 2;
  return {from,
          {from.x + kElbow, from.y},
          {from.x + kElbow, middle},
          {to.x - kElbow, middle},
          {to.x - kElbow, to.y},
          to};
}

void arrow_head(Pen& pen, Point tip, bool down) {
  if (down) {
    pen.polygon({{tip.x - 5, tip.y - 7}, {tip.x + 5, tip.y - 7}, tip}, ink(Role::ink9),
                ink(Role::background), 1);
  } else {
    pen.polygon({{tip.x - 7, tip.y - 5}, tip, {tip.x - 7, tip.y + 5}}, ink(Role::ink9),
                ink(Role::background), 1);
  }
}

/// Draws the tie and says where its sign is.
Point draw_tie(Pen& pen, const Tie& tie, const Rect& from, const Rect& to) {
  const float from_y = from.y + from.h / 2;
  const float to_y = to.y + to.h / 2;
  const bool proposed = tie.relation->status == model::Status::proposed;
  if (tie.relation->type == RelationType::amends && to.y > from.bottom()) {
    const Point tip{std::round(to.x) + 6, to.y};
    path(pen, {{tip.x, from.bottom() - 6}, {tip.x, tip.y - 3}}, proposed);
    arrow_head(pen, tip, true);
    return {tip.x, (from.bottom() + to.y) / 2};
  }
  const bool meets = from_y == to_y && to.x >= from.right() - 1;
  if (!meets || to.x - from.right() > 4 * kElbow) {
    const Point tip{to.x, to_y};
    path(pen, elbow({std::min(from.right(), std::max(from.x, to.x)), from_y}, tip), proposed);
    arrow_head(pen, tip, false);
    return {tip.x - 4, tip.y};
  }
  // On the lower edge, clear of what is written in the bar and in a short gap before it.
  const Point centre{std::round(to.x) - 3, to.bottom()};
  pen.circle(centre, kLinkRadius, ink(Role::background), ink(Role::ink9), 1.5F,
             proposed ? 3.0F : 0.0F, proposed ? 2.0F : 0.0F);
  pen.icon({centre.x - 8, centre.y - 8}, Icon::arrow, ink(Role::ink9));
  return centre;
}

/// The bar of the agreement in the lane, or in the first one where it is not there: its last
/// stretch or its first.
std::optional<BarPlace> end_of(const std::vector<BarPlace>& places, std::uint32_t lane, bool last,
                               const Timeline& t) {
  std::optional<BarPlace> best;
  const auto better = [&](const BarPlace& a, const BarPlace& b) {
    if ((a.lane == lane) != (b.lane == lane)) return a.lane == lane;
    return last ? bar_at(t, a).last > bar_at(t, b).last : bar_at(t, a).first < bar_at(t, b).first;
  };
  for (const BarPlace& place : places) {
    if (!best || better(place, *best)) best = place;
  }
  return best;
}

void add_tie(const Timeline& t, Pen& pen, const Tie& tie, Ref<Agreement> selected) {
  const std::vector<BarPlace> earlier = places_of(t, tie.earlier);
  const std::vector<BarPlace> later = places_of(t, tie.later);
  if (earlier.empty()) return;
  std::vector<std::uint32_t> seen;
  for (const BarPlace& place : later) {
    if (std::find(seen.begin(), seen.end(), place.lane) != seen.end()) continue;
    seen.push_back(place.lane);
    const std::size_t position = lane_position(t, lane_at(t, place));
    if (position < t.near_from || position >= t.near_to) continue;
    const auto from = end_of(earlier, place.lane, true, t);
    const auto to = end_of(later, place.lane, false, t);
    const Point at = draw_tie(pen, tie, rect_of(t, *from), rect_of(t, *to));
    t.page.nodes.push_back(tie_node(t, lane_at(t, place), tie, at, tie.subject == selected));
  }
}

}  // namespace

void add_selection(const Timeline& t, Pen& pen) {
  const auto selected = selected_agreement(t);
  if (!selected) return;
  const std::vector<BarPlace> places = places_of(t, *selected);
  std::optional<Rect> frame;
  for (std::size_t i = 0; i < places.size(); ++i) {
    const Rect rect = rect_of(t, places[i]);
    frame = frame ? around(*frame, rect) : rect;
    const bool together = i + 1 < places.size() && places[i + 1].lane == places[i].lane &&
                          places[i + 1].supplement == places[i].supplement;
    if (together) continue;
    pen.frame({frame->x - kFrameReach, frame->y - kFrameReach, frame->w + 2 * kFrameReach,
               frame->h + 2 * kFrameReach},
              ink(Role::ink9), 2, 4);
    frame.reset();
  }
}

void add_links(const Timeline& t, Pen& pen) {
  const auto selected = selected_agreement(t);
  if (!selected) return;
  for (const Tie& tie : ties_of(t, *selected)) add_tie(t, pen, tie, *selected);
}

}  // namespace avtal::scene
