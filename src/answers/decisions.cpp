// Points that two bodies are asked to decide, side by side.

#include "answers/decisions.h"

#include <algorithm>
#include <utility>

namespace avtal::answers {

namespace {

using OrganizationRef = Ref<model::Organization>;
using model::DecisionPoint;

void add_body(std::vector<OrganizationRef>& bodies, OrganizationRef body) {
  if (std::find(bodies.begin(), bodies.end(), body) == bodies.end()) bodies.push_back(body);
}

std::vector<OrganizationRef> bodies_of(const model::Event& event) {
  std::vector<OrganizationRef> bodies;
  for (const OrganizationRef body : event.bodies) add_body(bodies, body);
  for (const DecisionPoint& point : event.points) add_body(bodies, point.body);
  return bodies;
}

bool names(const DecisionPoint& a, const DecisionPoint& b) {
  return !b.id.empty() && std::find(a.matches.begin(), a.matches.end(), b.id) != a.matches.end();
}

bool match(const DecisionPoint& a, const DecisionPoint& b) { return names(a, b) || names(b, a); }

/// Pairs the points of one event; every point stands in one row at least.
class Pairing {
 public:
  explicit Pairing(const model::Event& event)
      : points_(event.points), bodies_(bodies_of(event)), shown_(event.points.size(), false) {}

  std::vector<PairedPoint> rows() {
    std::vector<PairedPoint> rows;
    for (const OrganizationRef body : bodies_) {
      for (std::size_t i = 0; i < points_.size(); ++i) {
        if (points_[i].body == body && !shown_[i]) rows.push_back(row_from(i));
      }
    }
    return rows;
  }
  const std::vector<OrganizationRef>& bodies() const { return bodies_; }

 private:
  PairedPoint row_from(std::size_t first) {
    PairedPoint row;
    for (const OrganizationRef body : bodies_) {
      const std::optional<std::size_t> side = side_of(body, first);
      row.sides.push_back(side ? &points_[*side] : nullptr);
      if (side) shown_[*side] = true;
    }
    return row;
  }

  /// The body's point on the same matter; one that stands in no row yet before one that does.
  std::optional<std::size_t> side_of(OrganizationRef body, std::size_t first) const {
    if (points_[first].body == body) return first;
    std::optional<std::size_t> shown;
    for (std::size_t i = 0; i < points_.size(); ++i) {
      if (points_[i].body != body || !match(points_[first], points_[i])) continue;
      if (!shown_[i]) return i;
      if (!shown) shown = i;
    }
    return shown;
  }

  const std::vector<DecisionPoint>& points_;
  std::vector<OrganizationRef> bodies_;
  std::vector<bool> shown_;
};

bool is_unmatched(const PairedPoint& row) {
  return std::find(row.sides.begin(), row.sides.end(), nullptr) != row.sides.end();
}

}  // namespace

std::vector<PairedDecision> paired_decisions(const Dataset& dataset) {
  std::vector<PairedDecision> found;
  for (std::uint32_t i = 0; i < dataset.events.size(); ++i) {
    const model::Event& event = dataset.events[i];
    Pairing pairing(event);
    if (event.points.empty() || pairing.bodies().size() < 2) continue;
    PairedDecision decision;
    decision.event = {i};
    decision.points = pairing.rows();
    decision.bodies = pairing.bodies();
    decision.unmatched = static_cast<int>(
        std::count_if(decision.points.begin(), decision.points.end(), is_unmatched));
    found.push_back(std::move(decision));
  }
  return found;
}

}  // namespace avtal::answers
