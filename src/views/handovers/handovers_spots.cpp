#include "views/handovers/handovers_spots.h"

#include <algorithm>

#include "model/moves.h"
#include "say/handovers_describe.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::PartyRole;
using model::Ref;

class Spotter {
 public:
  explicit Spotter(const Handovers& h) : h_(h) {}

  std::optional<StorySpot> spot(Ref<model::Handover> reference) const {
    const model::Handover& handover = h_.t.dataset.at(reference);
    if (handover.services.empty()) return std::nullopt;
    for (const Ref<model::Service> service : handover.services) {
      const StoryThread* thread = thread_of(h_, service);
      if (thread == nullptr) continue;
      for (const StoryRibbon& ribbon : thread->ribbons) {
        if (const auto found = on_way(ribbon, reference, service)) return found;
      }
    }
    if (const auto found = in_head(handover)) return found;
    if (const auto found = on_ribbon(handover)) return found;
    return in_lane(reference);
  }

  /// The day as far as known; of a handover without any bounds that of its document.
  std::optional<float> x_of(const model::Handover& handover) const {
    answers::Bounds bounds = answers::bounds_of(handover.when);
    if (!bounds.earliest && !bounds.latest && !handover.places.empty()) {
      bounds = answers::bounds_of(h_.t.dataset.at(handover.places.front().document).written);
    }
    if (!bounds.earliest && !bounds.latest) return std::nullopt;
    const Day first = bounds.earliest.value_or(bounds.latest.value_or(Day{}));
    const Day last = bounds.latest.value_or(first);
    return bounds.dated ? h_.t.x(first) : (h_.t.x(first) + h_.t.x(last)) / 2;
  }

 private:
  /// In the middle of the way that the ribbon takes.
  std::optional<StorySpot> on_way(const StoryRibbon& ribbon, Ref<model::Handover> handover,
                                  Ref<model::Service> service) const {
    const RibbonFrame frame = frame_of(h_, ribbon);
    for (std::size_t i = 1; i < ribbon.stays.size(); ++i) {
      const auto& move = ribbon.moves[i];
      if (!move || !move->drawn || move->handover != handover || frame.ways[i].empty()) continue;
      const float x = (frame.ways[i].front().x + frame.ways[i].back().x) / 2;
      return StorySpot{{x, layout::height_at(frame.ways[i], x)}, ribbon.stays[i].lane, 0, service};
    }
    return std::nullopt;
  }

  int lane_of(const model::Claims<Ref<model::Organization>>& claims, Day on) const {
    const auto* organization = claims.value();
    if (organization == nullptr) return -1;
    return lane_on(h_.t.prepared, h_.story, h_.t.request.view.level, *organization, on);
  }

  /// Who follows on whom in one lane, for several services at once: in the head of the lane.
  std::optional<StorySpot> in_head(const model::Handover& handover) const {
    const auto x = x_of(handover);
    const int lane = lane_of(handover.from, h_.t.as_of);
    if (!x || lane < 0 || lane != lane_of(handover.to, h_.t.as_of)) return std::nullopt;
    if (handover.services.size() < 2 || *handover.from.value() == *handover.to.value()) {
      return std::nullopt;
    }
    return StorySpot{{*x - 24, h_.lane(lane).y + 21}, lane, 0, handover.services.front()};
  }

  /// Of a service that is not drawn, or on a day of which nobody says anything: in the head of the
  /// lane of whoever takes over, to the right, where no time is told.
  std::optional<StorySpot> in_lane(Ref<model::Handover> reference) const {
    const model::Handover& handover = h_.t.dataset.at(reference);
    int lane = lane_of(handover.to, h_.t.as_of);
    if (lane < 0) lane = lane_of(handover.from, h_.t.as_of);
    if (lane < 0) return std::nullopt;
    constexpr float kApart = 30;
    float x = h_.t.area.right() - kApart;
    for (const Ref<model::Handover> other : model::in_time_order(h_.t.dataset)) {
      if (other == reference) break;
      const model::Handover& before = h_.t.dataset.at(other);
      if (!before.services.empty() && !x_of(before) && lane_of(before.to, h_.t.as_of) == lane) {
        x -= kApart;
      }
    }
    const auto when = x_of(handover);
    return StorySpot{{when.value_or(x), h_.lane(lane).y + 21}, lane, 0, handover.services.front()};
  }

  std::optional<StorySpot> on_ribbon(const model::Handover& handover) const {
    const StoryThread* thread = thread_of(h_, handover.services.front());
    const auto x = x_of(handover);
    if (thread == nullptr || !x) return std::nullopt;
    const RibbonFrame frame = frame_of(h_, thread->ribbons[0]);
    StorySpot spot{{*x, frame.y_at(*x)}, 0, 0, handover.services.front()};
    for (std::size_t i = 0; i < frame.stays.size(); ++i) {
      spot.lane = thread->ribbons[0].stays[i].lane;
      if (*x <= frame.stays[i].x1) break;
    }
    spot.way = way_of(handover, spot);
    return spot;
  }

  /// Where the people go, or those who leave for another lane.
  int way_of(const model::Handover& handover, const StorySpot& spot) const {
    if (handover.services.size() > 1 && handover.people.value() != nullptr) {
      if (const StoryThread* other = thread_of(h_, handover.services[1])) {
        const float y = frame_of(h_, other->ribbons[0]).y_at(spot.at.x);
        return y < spot.at.y ? -1 : 1;
      }
    }
    const int to = lane_of(handover.to, h_.t.as_of);
    if (to < 0 || to == spot.lane) return handover.people.value() != nullptr ? 1 : 0;
    const bool leaves = handover.role == PartyRole::performs;
    return leaves ? (to < spot.lane ? -1 : 1) : 0;
  }

  const Handovers& h_;
};

}  // namespace

const StoryThread* thread_of(const Handovers& h, Ref<model::Service> service) {
  for (const StoryThread& thread : h.story.threads) {
    if (std::find(thread.services.begin(), thread.services.end(), service) !=
        thread.services.end()) {
      return &thread;
    }
  }
  return nullptr;
}

std::optional<StorySpot> spot_of(const Handovers& h, Ref<model::Handover> reference) {
  return Spotter(h).spot(reference);
}

}  // namespace avtal::scene
