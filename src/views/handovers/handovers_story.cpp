#include "views/handovers/handovers_story.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <utility>

#include "base/sort.h"
#include "layout/story_lanes.h"
#include "say/handovers_describe.h"
#include "views/handovers/handovers_ribbon.h"

namespace avtal::scene {
namespace {

using base::Day;
using model::OrganizationKind;
using model::PartyRole;
using model::Ref;
using OrganizationRef = Ref<model::Organization>;

/// Committees above, then their administrations, then those who perform, then the rest.
int band_of(OrganizationKind kind) {
  switch (kind) {
    case OrganizationKind::council:
    case OrganizationKind::committee:
    case OrganizationKind::joint_committee:
      return 0;
    case OrganizationKind::administration:
    case OrganizationKind::unit:
      return 1;
    case OrganizationKind::provider:
    case OrganizationKind::company:
      return 2;
    default:
      return 3;
  }
}

class Writer {
 public:
  Writer(const Prepared& prepared, const state::ViewState& view)
      : prepared_(prepared),
        dataset_(*prepared.dataset),
        view_(view),
        maker_{dataset_,
               prepared.extent.first,
               prepared.extent.last,
               {},
               [this](OrganizationRef organization, Day on) {
                 return lane_on(prepared_, story_, view_.level, organization, on);
               },
               [this] { return nobody(); }} {
    if (view.level == state::Level::administrations) {
      maker_.level_days = answers::administration_days(dataset_);
    }
  }

  Story story() {
    put_in_order();
    assign_rows(prepared_, view_.level, story_);
    return std::move(story_);
  }

 private:
  void put_in_order() {
    make_lanes();
    for (std::uint32_t i = 0; i < dataset_.services.size(); ++i) add_thread({i});
    if (dataset_.services.size() > kBundleFrom) bundle();
    order();
  }

  void make_lanes() {
    story_.lane_of.assign(dataset_.organizations.size(), -1);
    for (const answers::Line& line : prepared_.lines()) {
      StoryLane lane;
      lane.members = line.members;
      lane.within = line.changes;
      for (const OrganizationRef member : line.members) {
        story_.lane_of[member.index] = static_cast<int>(story_.lanes.size());
      }
      story_.lanes.push_back(std::move(lane));
    }
    for (std::uint32_t i = 0; i < dataset_.organization_changes.size(); ++i) add_event({i});
  }

  void add_event(Ref<model::OrganizationChange> reference) {
    const model::OrganizationChange& change = dataset_.organization_changes[reference.index];
    std::vector<int> touched;
    for (const auto* side : {&change.original, &change.resulting}) {
      for (const OrganizationRef organization : *side) {
        const int lane = story_.lane_of[organization.index];
        if (std::find(touched.begin(), touched.end(), lane) == touched.end()) {
          touched.push_back(lane);
        }
      }
    }
    for (const int number : touched) {
      StoryLane& lane = story_.lanes[static_cast<std::size_t>(number)];
      const bool within =
          std::find(lane.within.begin(), lane.within.end(), reference) != lane.within.end();
      if (!within) lane.events.push_back(reference);
    }
  }

  int nobody() {
    if (nobody_ < 0) {
      nobody_ = static_cast<int>(story_.lanes.size());
      story_.lanes.emplace_back();
    }
    return nobody_;
  }

  void add_thread(Ref<model::Service> service) {
    StoryThread thread;
    thread.services = {service};
    for (const PartyRole role : {PartyRole::responsible, PartyRole::pays, PartyRole::performs}) {
      const auto& stretches = prepared_.roles()[service.index].of(role);
      // Who pays or performs is told where anybody does; that nobody does is told once, by the
      // thick ribbon.
      const bool told = std::any_of(stretches.begin(), stretches.end(),
                                    [](const auto& each) { return !each.holders.empty(); });
      if (role != PartyRole::responsible && !told) continue;
      for (StoryRibbon& ribbon : ribbons_of(maker_, service, role, stretches)) {
        for (const StoryRibbon& thick : thread.ribbons) {
          if (thick.thick() && !ribbon.thick()) hide_behind(ribbon, thick);
        }
        thread.ribbons.push_back(std::move(ribbon));
      }
    }
    if (thread.ribbons[0].stays.empty()) return;
    story_.threads.push_back(std::move(thread));
  }

  /// Everything that is drawn of a thread, as text.
  static std::string signature(const StoryThread& thread) {
    std::string text;
    const auto put = [&text](int number) { text += std::to_string(number) + ","; };
    for (const StoryRibbon& ribbon : thread.ribbons) {
      put(static_cast<int>(ribbon.role));
      for (std::size_t i = 0; i < ribbon.stays.size(); ++i) {
        put(ribbon.stays[i].lane);
        if (ribbon.moves[i]) put(ribbon.moves[i]->first.number);
        for (const StoryPiece& piece : ribbon.stays[i].pieces) {
          put(piece.first.number);
          put(piece.last.number);
          put(static_cast<int>(piece.look));
        }
        text += ";";
      }
    }
    return text;
  }

  void bundle() {
    std::map<std::string, std::size_t> first;
    std::vector<StoryThread> threads;
    for (StoryThread& thread : story_.threads) {
      const auto [place, fresh] = first.emplace(signature(thread), threads.size());
      if (fresh) {
        threads.push_back(std::move(thread));
        continue;
      }
      StoryThread& bundle = threads[place->second];
      const bool apart = std::find(view_.folded.begin(), view_.folded.end(),
                                   bundle_id(dataset_, bundle)) != view_.folded.end();
      if (apart) {
        threads.push_back(std::move(thread));
      } else {
        bundle.services.push_back(thread.first());
      }
    }
    story_.threads = std::move(threads);
  }

  void order() {
    for (const StoryThread& thread : story_.threads) {
      for (const StoryRibbon& ribbon : thread.ribbons) {
        for (const StoryStay& stay : ribbon.stays) at(stay.lane).acts = true;
      }
    }
    for (const model::Handover& handover : dataset_.handovers) show_lanes_of(handover);
    layout::LaneOrder input;
    for (const StoryLane& lane : story_.lanes) {
      input.bands.push_back(lane.members.empty() ? 4 : band_of(dataset_.at(lane.members[0]).kind));
    }
    for (const StoryThread& thread : story_.threads) {
      for (const StoryRibbon& ribbon : thread.ribbons) add_links(input, thread, ribbon);
    }
    const bool filtered = prepared_.whole != nullptr && prepared_.whole != &prepared_;
    renumber(filtered ? order_of_whole() : layout::order_lanes(input));
  }

  /// Whoever gives or takes something has a lane, also without an agreement of its own.
  void show_lanes_of(const model::Handover& handover) {
    const answers::Bounds bounds = answers::bounds_of(handover.when);
    const Day on = bounds.latest.value_or(bounds.earliest.value_or(prepared_.extent.last));
    for (const auto* bodies : {&handover.from, &handover.to}) {
      for (const auto& claim : bodies->all) {
        if (!claim.value) continue;
        const int lane = lane_on(prepared_, story_, view_.level, *claim.value, on);
        if (lane >= 0) at(lane).acts = true;
        if (bodies->resolution == model::Resolution::in_force) break;
      }
    }
  }

  /// The lanes that a filter leaves lie as they do without it.
  std::vector<int> order_of_whole() const {
    Writer writer(*prepared_.whole, view_);
    writer.put_in_order();
    const Story& whole = writer.story_;
    const model::Dataset& all = *prepared_.whole->dataset;
    std::map<std::string, std::size_t> place;
    for (std::size_t i = 0; i < whole.lanes.size(); ++i) {
      for (const OrganizationRef member : whole.lanes[i].members) place[all.at(member).id] = i;
    }
    const auto place_of = [&](int lane) {
      const auto& members = story_.lanes[static_cast<std::size_t>(lane)].members;
      const auto at = members.empty() ? place.end() : place.find(dataset_.at(members[0]).id);
      return at == place.end() ? whole.lanes.size() : at->second;
    };
    std::vector<int> order(story_.lanes.size());
    std::iota(order.begin(), order.end(), 0);
    base::stable_sort(order.begin(), order.end(),
                      [&](int a, int b) { return place_of(a) < place_of(b); });
    return order;
  }

  static void add_links(layout::LaneOrder& input, const StoryThread& thread,
                        const StoryRibbon& ribbon) {
    for (std::size_t i = 1; i < ribbon.stays.size(); ++i) {
      if (!ribbon.moves[i] || !ribbon.moves[i]->drawn) continue;
      const float weight =
          static_cast<float>(thread.services.size()) * (ribbon.thick() ? 3.0F : 1.0F);
      input.links.push_back({ribbon.stays[i - 1].lane, ribbon.stays[i].lane, weight});
    }
  }

  void renumber(const std::vector<int>& order) {
    std::vector<int> position(order.size());
    std::vector<StoryLane> lanes;
    for (std::size_t i = 0; i < order.size(); ++i) {
      position[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
      lanes.push_back(std::move(at(order[i])));
    }
    story_.lanes = std::move(lanes);
    for (int& lane : story_.lane_of) {
      if (lane >= 0) lane = position[static_cast<std::size_t>(lane)];
    }
    for (StoryThread& thread : story_.threads) {
      for (StoryRibbon& ribbon : thread.ribbons) {
        for (StoryStay& stay : ribbon.stays) {
          stay.lane = position[static_cast<std::size_t>(stay.lane)];
        }
      }
    }
  }

  StoryLane& at(int lane) { return story_.lanes[static_cast<std::size_t>(lane)]; }

  const Prepared& prepared_;
  const model::Dataset& dataset_;
  const state::ViewState& view_;
  RibbonMaker maker_;
  Story story_;
  int nobody_ = -1;
};

}  // namespace

std::string bundle_id(const model::Dataset& dataset, const StoryThread& thread) {
  return std::string(kBundlePrefix) + dataset.at(thread.first()).id;
}

Story story_of(const Prepared& prepared, const state::ViewState& view) {
  return Writer(prepared, view).story();
}

int lane_on(const Prepared& prepared, const Story& story, state::Level level,
            OrganizationRef organization, Day on) {
  return story.lane_of[body_at(*prepared.dataset, level, organization, on).index];
}

answers::Bounds bounds_of(const model::Dataset& dataset, Ref<model::Handover> handover) {
  return answers::bounds_of(dataset.at(handover).when);
}

}  // namespace avtal::scene
