#pragma once
// The storyline as stretches of days in lanes, before it has a place on the screen: who answered
// for what, as ribbons that stay and move. Internal to the handovers.

#include <optional>
#include <string>
#include <vector>

#include "answers/responsibility.h"
#include "prepared/prepared.h"

namespace avtal::scene {

/// How a stretch is drawn, from strong to weak.
enum class Look : std::uint8_t { decided, proposed, assumed, uncertain, undocumented };

struct StoryPiece {
  base::Day first;
  base::Day last;  // inclusive
  Look look = Look::decided;
  bool goes_on = false;  // nobody sets an end
  std::vector<answers::Holder> holders;
  bool first_doubted = false;  // only a date marked uncertain says that it begins then
  bool last_doubted = false;   // … or that it ends then
};

/// A ribbon's time in one lane. Of a thin ribbon only what is not in the lane of the thick one has
/// pieces: there the thick one stands for both.
struct StoryStay {
  int lane = 0;
  base::Day first;
  base::Day last;
  std::vector<StoryPiece> pieces;
  int row = 0;
};

/// The way from one stay to the next.
struct StoryMove {
  base::Day first;  // the day it happens, or the first and last that it can
  base::Day last;
  bool dated = true;
  Look look = Look::decided;
  std::vector<StoryPiece> undocumented;  // days within that no document covers
  std::optional<model::Ref<model::Handover>> handover;
  bool drawn = true;
};

struct StoryRibbon {
  model::PartyRole role = model::PartyRole::responsible;
  int part = 0;  // of those who have the role together
  std::vector<StoryStay> stays;
  std::vector<std::optional<StoryMove>> moves;  // before each stay; nothing: it begins anew
  bool thick() const { return role == model::PartyRole::responsible; }
};

/// Services that always went the same way share a thread when there are many.
struct StoryThread {
  std::vector<model::Ref<model::Service>> services;
  std::vector<StoryRibbon> ribbons;  // the responsible first
  model::Ref<model::Service> first() const { return services.front(); }
};

struct StoryLane {
  std::vector<model::Ref<model::Organization>> members;       // empty: nobody is named
  std::vector<model::Ref<model::OrganizationChange>> within;  // from member to member
  std::vector<model::Ref<model::OrganizationChange>> events;  // between lanes
  std::vector<float> rows;                                    // heights
  bool acts = false;                                          // has anything to do in the story
};

struct Story {
  std::vector<StoryLane> lanes;  // from the top
  std::vector<StoryThread> threads;
  std::vector<int> lane_of;  // by organisation, at the level; -1: in no lane
};

inline constexpr float kThickRow = 44;
inline constexpr float kThinRow = 32;
/// Beyond this many services, those that went the same way are drawn as one.
inline constexpr std::size_t kBundleFrom = 24;
/// Begins the ids of opened bundles.
inline constexpr std::string_view kBundlePrefix = "grupp:";
/// The id in `ViewState::folded` that shows the picture where the page is narrow.
inline constexpr std::string_view kWholePicture = "bild";
/// The id in `ViewState::folded` that shows the services of a bundle one by one.
std::string bundle_id(const model::Dataset& dataset, const StoryThread& thread);

Story story_of(const Prepared& prepared, const state::ViewState& view);
/// Gives every stay its row, and the lanes the heights of theirs. The lanes are in their order.
void assign_rows(const Prepared& prepared, state::Level level, Story& story);

/// The lane that the organisation stands in at the level on the day; -1 for none.
int lane_on(const Prepared& prepared, const Story& story, state::Level level,
            model::Ref<model::Organization> organization, base::Day on);
/// Days between which a handover happened, as far as anybody says.
answers::Bounds bounds_of(const model::Dataset& dataset, model::Ref<model::Handover> handover);

}  // namespace avtal::scene
