// Texts of the story: each takes the first place that is free.

#include <algorithm>

#include "scene/handovers_parts.h"

namespace avtal::scene {
namespace {

using layout::LabelBox;

constexpr float kAir = 3;  // kept free around a text

/// Places the texts and paints them; gives the places taken.
std::vector<LabelBox> place(Pen& pen, const std::vector<StoryText>& texts, const LabelBox& area,
                            const std::vector<LabelBox>& obstacles) {
  std::vector<layout::StoryLabel> labels;
  for (const StoryText& text : texts) {
    layout::StoryLabel label;
    label.priority = text.priority;
    for (const auto& variant : text.variants) {
      for (LabelBox box : variant.places) {
        box.x0 -= kAir;
        box.x1 += kAir;
        label.places.push_back(box);
      }
    }
    labels.push_back(std::move(label));
  }
  const auto chosen = layout::place_labels(labels, area, obstacles);
  std::vector<LabelBox> taken;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (!chosen[i]) continue;
    std::size_t rest = *chosen[i];
    for (const auto& variant : texts[i].variants) {
      if (rest >= variant.places.size()) {
        rest -= variant.places.size();
        continue;
      }
      const LabelBox& box = variant.places[rest];
      const Point at{box.x0, box.y1 - 4};
      if (texts[i].ground.role == Role::none) {
        pen.text(at, variant.text, texts[i].style);
      } else {
        pen.plated(at, variant.text, texts[i].style, texts[i].ground);
      }
      break;
    }
    taken.push_back(labels[i].places[*chosen[i]]);
  }
  return taken;
}

}  // namespace

namespace {

/// A mark gives way to whatever stands at its place.
void add_open_marks(Handovers& h, Pen& pen) {
  constexpr float kReach = 9;
  for (const Point& at : h.open) {
    const LabelBox box{at.x - kReach, at.y - kReach, at.x + kReach, at.y + kReach};
    const bool taken = std::any_of(h.marks.begin(), h.marks.end(), [&](const LabelBox& other) {
      return box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1;
    });
    if (taken) continue;
    pen.mark(at, Mark::unknown);
    h.marks.push_back(box);
  }
}

}  // namespace

LabelBox box_of(Rect rect) { return {rect.x, rect.y, rect.right(), rect.bottom()}; }

LabelBox text_box(float x, float baseline, float width) {
  return {x, baseline - 12, x + width, baseline + 4};
}

Node story_node(const Handovers& h, std::string id, int lane, Rect rect, std::string name) {
  Node node;
  node.id = std::move(id);
  node.kind = NodeKind::item;
  node.parent = "handovers";
  node.name = std::move(name);
  node.lane = lane;
  node.hoverable = true;
  const Rect& area = h.t.area;
  const float left = std::max(rect.x, area.x);
  const float right = std::min(rect.right(), area.right());
  const float top = std::max(rect.y, area.y);
  const float bottom = std::min(rect.bottom(), area.bottom());
  node.hidden = right <= left || bottom <= top;
  node.rect = node.hidden ? Rect{std::clamp(rect.x, area.x, area.right()), rect.y, 0, rect.h}
                          : Rect{left, top, right - left, bottom - top};
  return node;
}

std::string days_text(const Handovers& h, base::Day first, base::Day last, bool goes_on) {
  const base::Period period{
      base::Edge::at(base::EdtfDate::from_day(first)),
      goes_on ? base::Edge::open_ended() : base::Edge::at(base::EdtfDate::from_day(last))};
  return words::period(period, h.t.language);
}

void add_story_texts(Handovers& h, Pen& pen) {
  add_open_marks(h, pen);
  const LabelBox area = box_of(h.t.area);
  std::vector<LabelBox> obstacles = h.marks;
  const std::vector<LabelBox> inside = place(pen, h.inside, area, obstacles);
  obstacles.insert(obstacles.end(), inside.begin(), inside.end());
  obstacles.insert(obstacles.end(), h.ribbons.begin(), h.ribbons.end());
  place(pen, h.beside, area, obstacles);
}

}  // namespace avtal::scene
