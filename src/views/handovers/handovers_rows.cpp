// In which row of its lane each stay lies.

#include <cstddef>
#include <optional>
#include <vector>

#include "layout/story_slots.h"
#include "views/handovers/handovers_story.h"

namespace avtal::scene {
namespace {

using model::Ref;

class RowGiver {
 public:
  RowGiver(const Prepared& prepared, state::Level level, Story& story)
      : prepared_(prepared), dataset_(*prepared.dataset), level_(level), story_(story) {}

  void give() {
    std::vector<layout::Stay> stays;
    std::vector<StoryStay*> owners;
    for (std::size_t t = 0; t < story_.threads.size(); ++t) {
      for (StoryRibbon& ribbon : story_.threads[t].ribbons) {
        for (std::size_t i = 0; i < ribbon.stays.size(); ++i) {
          if (!ribbon.thick() && ribbon.stays[i].pieces.empty()) continue;
          stays.push_back(stay_of(ribbon, i, t));
          owners.push_back(&ribbon.stays[i]);
        }
      }
    }
    const layout::StorySlots slots =
        layout::assign_slots(stays, static_cast<int>(story_.lanes.size()));
    for (std::size_t i = 0; i < owners.size(); ++i) owners[i]->row = slots.rows[i];
    for (std::size_t i = 0; i < story_.lanes.size(); ++i) {
      story_.lanes[i].rows = slots.row_heights[i];
    }
    for (StoryThread& thread : story_.threads) follow_thick(thread);
  }

 private:
  /// What is drawn of the stay, as the layout wants it.
  layout::Stay stay_of(const StoryRibbon& ribbon, std::size_t i, std::size_t thread) const {
    const StoryStay& stay = ribbon.stays[i];
    const auto way = [&](std::size_t other, const std::optional<StoryMove>& move) {
      if (!move || !move->drawn) return 0;
      return ribbon.stays[other].lane < stay.lane ? -1 : 1;
    };
    layout::Stay made;
    made.lane = stay.lane;
    made.thread = static_cast<int>(thread);
    made.first = stay.pieces.empty() ? stay.first.number : stay.pieces.front().first.number;
    made.last = (stay.pieces.empty() ? stay.last : stay.pieces.back().last).number + 1;
    made.height = ribbon.thick() ? kThickRow : kThinRow;
    if (i > 0) made.arrives = way(i - 1, ribbon.moves[i]);
    if (i + 1 < ribbon.stays.size()) made.leaves = way(i + 1, ribbon.moves[i + 1]);
    const bool last = i + 1 == ribbon.stays.size();
    if (last && ribbon.thick()) made.leaves = people_leave(story_.threads[thread].first(), stay);
    return made;
  }

  /// Where those go who leave a service that ends.
  int people_leave(Ref<model::Service> service, const StoryStay& stay) const {
    for (const model::Handover& handover : dataset_.handovers) {
      const auto* to = handover.to.value();
      if (handover.people.value() == nullptr || to == nullptr) continue;
      if (handover.services.empty() || handover.services.front() != service) continue;
      const int lane = lane_on(prepared_, story_, level_, *to, stay.last);
      if (lane >= 0 && lane != stay.lane) return lane < stay.lane ? -1 : 1;
    }
    return 0;
  }

  /// Where a thin ribbon lies behind the thick one it shares its row.
  static void follow_thick(StoryThread& thread) {
    for (StoryRibbon& ribbon : thread.ribbons) {
      if (ribbon.thick()) continue;
      for (StoryStay& stay : ribbon.stays) {
        if (!stay.pieces.empty()) continue;
        for (const StoryRibbon& other : thread.ribbons) {
          if (!other.thick()) continue;
          for (const StoryStay& thick : other.stays) {
            if (thick.lane == stay.lane) stay.row = thick.row;
          }
        }
      }
    }
  }

  const Prepared& prepared_;
  const model::Dataset& dataset_;
  state::Level level_;
  Story& story_;
};

}  // namespace

void assign_rows(const Prepared& prepared, state::Level level, Story& story) {
  RowGiver(prepared, level, story).give();
}

}  // namespace avtal::scene
