// Texts of the story: each takes the first place that is free.

#include <algorithm>

#include "say/handovers_describe.h"
#include "views/handovers/handovers_parts.h"

namespace avtal::scene {
namespace {

using layout::LabelBox;

constexpr float kAir = 3;  // kept free around a text

bool meets_any(const LabelBox& box, const std::vector<LabelBox>& others) {
  return std::any_of(others.begin(), others.end(), [&](const LabelBox& other) {
    return box.x0 < other.x1 && other.x0 < box.x1 && box.y0 < other.y1 && other.y0 < box.y1;
  });
}

/// One of a text's variants at one of its places.
struct Candidate {
  const StoryText::Variant* variant = nullptr;
  LabelBox box;
};

/// The best first. What stands beside a ribbon rather lies on no other, nor on its own bend.
std::vector<Candidate> candidates_of(const StoryText& text, const std::vector<LabelBox>& ribbons) {
  constexpr float kTouching = 6;  // its own ribbon runs along it
  std::vector<Candidate> candidates;
  for (const auto& variant : text.variants) {
    for (const LabelBox& box : variant.places) candidates.push_back({&variant, box});
  }
  if (text.ground.role == Role::none) return candidates;
  std::stable_partition(candidates.begin(), candidates.end(), [&](const Candidate& each) {
    LabelBox core = each.box;
    core.y0 += kTouching;
    core.y1 -= kTouching;
    return !meets_any(core, ribbons);
  });
  return candidates;
}

/// Places the texts and paints them; gives the places taken.
std::vector<LabelBox> place(Pen& pen, const std::vector<StoryText>& texts, const LabelBox& area,
                            const std::vector<LabelBox>& obstacles,
                            const std::vector<LabelBox>& ribbons) {
  std::vector<layout::StoryLabel> labels;
  std::vector<std::vector<Candidate>> all;
  for (const StoryText& text : texts) {
    all.push_back(candidates_of(text, ribbons));
    layout::StoryLabel label;
    label.priority = text.priority;
    for (const Candidate& candidate : all.back()) {
      label.places.push_back(candidate.box);
      label.places.back().x0 -= kAir;
      label.places.back().x1 += kAir;
    }
    labels.push_back(std::move(label));
  }
  const auto chosen = layout::place_labels(labels, area, obstacles);
  std::vector<LabelBox> taken;
  for (std::size_t i = 0; i < texts.size(); ++i) {
    if (!chosen[i]) continue;
    const Candidate& candidate = all[i][*chosen[i]];
    const Point at{candidate.box.x0, candidate.box.y1 - 4};
    if (texts[i].ground.role == Role::none) {
      pen.text(at, candidate.variant->text, texts[i].style);
    } else {
      pen.plated(at, candidate.variant->text, texts[i].style, texts[i].ground);
    }
    taken.push_back(labels[i].places[*chosen[i]]);
  }
  return taken;
}

/// A mark gives way to whatever stands at its place.
void add_open_marks(Handovers& h, Pen& pen) {
  constexpr float kReach = 9;
  for (const Point& at : h.open) {
    const LabelBox box{at.x - kReach, at.y - kReach, at.x + kReach, at.y + kReach};
    if (meets_any(box, h.marks)) continue;
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

std::string days_text(const Handovers& h, const StoryPiece& piece) {
  base::Period period{edge_at(piece.first, piece.first_doubted),
                      edge_at(piece.last, piece.last_doubted)};
  if (piece.goes_on) period.end = base::Edge::open_ended();
  return words::period(period, h.t.language);
}

void add_story_texts(Handovers& h, Pen& pen) {
  add_open_marks(h, pen);
  const LabelBox area = box_of(h.t.area);
  std::vector<LabelBox> obstacles = h.marks;
  const std::vector<LabelBox> inside = place(pen, h.inside, area, obstacles, h.ribbons);
  obstacles.insert(obstacles.end(), inside.begin(), inside.end());
  obstacles.insert(obstacles.end(), h.ribbons.begin(), h.ribbons.end());
  place(pen, h.beside, area, obstacles, {});
}

}  // namespace avtal::scene
