// Who answers for each service while committees come, go and change name.

#include "kit/view.h"
#include "words/filter.h"

#include <algorithm>
#include <utility>

#include "kit/figure_view.h"
#include "say/handovers_describe.h"
#include "scene/scaled.h"
#include "scene/widgets.h"
#include "views/handovers/handovers_parts.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kFlagRow = 22;  // of the axis, which a slide does not have

/// A slide is about who is responsible; of the others only a payer who changes is part of that.
Story only_what_moves(Story story) {
  const auto beside = [](const StoryRibbon& ribbon) {
    const bool moves =
        std::any_of(ribbon.moves.begin(), ribbon.moves.end(),
                    [](const std::optional<StoryMove>& move) { return move && move->drawn; });
    return !ribbon.thick() && !(ribbon.role == model::PartyRole::pays && moves);
  };
  for (StoryThread& thread : story.threads) {
    auto& all = thread.ribbons;
    all.erase(std::remove_if(all.begin(), all.end(), beside), all.end());
  }
  return story;
}

/// On a slide only those have a lane who do or did something with what it is about.
bool is_shown(const Handovers& h, std::size_t number) {
  if (!h.story.lanes[number].acts) return false;
  if (!h.t.request.around.on_slide) return true;
  const auto here = [&](const StoryStay& stay) {
    return static_cast<std::size_t>(stay.lane) == number && !stay.pieces.empty() &&
           on_screen(h.t, h.t.x(stay.pieces.front().first), h.t.x_after(stay.pieces.back().last));
  };
  return std::any_of(h.story.threads.begin(), h.story.threads.end(), [&](const auto& thread) {
    return h.is_lit(thread) &&
           std::any_of(thread.ribbons.begin(), thread.ribbons.end(), [&](const auto& ribbon) {
             return std::any_of(ribbon.stays.begin(), ribbon.stays.end(), here);
           });
  });
}

/// Rows of the lanes from the top down; the content's height.
float place_lanes(Handovers& h) {
  float y = h.t.area.y - h.t.request.around.chart_scroll + kLaneGap;
  const float top = y;
  for (std::size_t i = 0; i < h.story.lanes.size(); ++i) {
    const StoryLane& lane = h.story.lanes[i];
    LaneFrame frame;
    frame.shown = is_shown(h, i);
    frame.y = y;
    float row = y + kLaneHead;
    for (const float height : lane.rows) {
      // A thin row has its text above the ribbon.
      frame.centres.push_back(row + (height >= kThickRow ? height / 2 : height - 10));
      row += height;
    }
    frame.height = row + kLaneFoot - y;
    if (frame.shown) y += frame.height + kLaneGap;
    h.lanes.push_back(std::move(frame));
  }
  return y - top + kLaneGap;
}

void light(Handovers& h, const std::vector<model::Ref<model::Service>>& services) {
  h.lit.resize(h.t.dataset.services.size(), false);
  for (const auto service : services) h.lit[service.index] = true;
}

/// Of an organisation: every service that has been in its lane.
void light_lane(Handovers& h, model::Ref<model::Organization> organization) {
  const int lane = lane_on(h.t.prepared, h.story, h.t.request.view.level, organization, h.t.as_of);
  h.lit.resize(h.t.dataset.services.size(), false);
  for (const StoryThread& thread : h.story.threads) {
    for (const StoryRibbon& ribbon : thread.ribbons) {
      for (const StoryStay& stay : ribbon.stays) {
        if (stay.lane == lane) light(h, thread.services);
      }
    }
  }
}

/// What the selected record concerns; the rest dims.
void focus(Handovers& h) {
  const auto record = h.t.dataset.find(h.t.request.view.selected);
  if (!record) return;
  switch (record->kind) {
    case model::RecordKind::handover:
      return light(h, h.t.dataset.handovers[record->index].services);
    case model::RecordKind::service:
      return light(h, {{record->index}});
    case model::RecordKind::organization:
      return light_lane(h, {record->index});
    default:
      return;
  }
}

void add_group(const TimeFrame& t, const std::string& finding) {
  Node group;
  group.id = "handovers";
  group.kind = NodeKind::group;
  group.name = words::say(t.language, labels::handovers) + ". " + finding;
  group.rect = t.area;
  t.page.nodes.push_back(std::move(group));
}

}  // namespace

bool Handovers::is_lit(const StoryThread& thread) const {
  return lit.empty() || std::any_of(thread.services.begin(), thread.services.end(),
                                    [this](auto service) { return lit[service.index]; });
}

float Handovers::y_of(const StoryStay& stay) const {
  const LaneFrame& frame = lane(stay.lane);
  const auto row = static_cast<std::size_t>(stay.row);
  return row < frame.centres.size() ? frame.centres[row] : frame.y + frame.height / 2;
}

namespace {

void add_picture(const PageRequest& request, Rect area, Page& page) {
  const Prepared& prepared = *request.prepared;
  const state::Language language = request.view.language;
  const bool narrow = request.around.width < kTabletFrom;
  const state::Window window = shown_window(request);
  TimeFrame t{request,
              prepared,
              *prepared.dataset,
              language,
              page,
              area,
              {{window.first, window.last}, area.x, area.right()},
              state::day_shown(request.view, prepared.context),
              0,
              narrow};
  t.as_of_x = t.x(t.as_of);
  const std::string finding = handovers_finding(prepared, level_shown(request), language);
  const bool on_slide = request.around.on_slide;
  const float top = area.y + kAxisHeight - (on_slide ? kFlagRow : 0);
  t.area = {area.x, top, area.w, std::max(0.0F, area.bottom() - top)};

  Story story = story_of(prepared, request.view);
  if (on_slide) story = only_what_moves(std::move(story));
  Handovers h{t, std::move(story), {}, 0, {}, {}, {}, {}, {}, {}};
  focus(h);
  h.content_height = place_lanes(h);
  add_group(t, finding);

  const Rect clip{t.area.x, area.y, t.area.w, area.bottom() - area.y};
  Layer ground{t.area, {}};
  Pen ground_pen(ground, request.text_width, language);
  add_lane_grounds(h, ground_pen);
  Layer axis{clip, {}};
  Pen axis_pen(axis, request.text_width, language);
  add_ticks(t, axis_pen);
  Layer ribbons{t.area, {}};
  Pen pen(ribbons, request.text_width, language);
  if (!on_slide) add_as_of_line(t, pen);
  add_ribbons(h, pen);
  add_decisions(h, pen);
  // Numbers lie over what the heads of the lanes tell.
  Layer numbers{t.area, {}};
  Pen numbers_pen(numbers, request.text_width, language);
  add_markers(h, numbers_pen);
  add_lane_heads(h, pen);
  add_story_texts(h, pen);
  Layer flag{clip, {}};
  Pen flag_pen(flag, request.text_width, language);
  if (!on_slide) add_flag(t, flag_pen);
  for (Layer* layer : {&ground, &axis, &ribbons, &numbers, &flag}) {
    layer->clip = intersection(layer->clip, {layer->clip.x, area.y, layer->clip.w, area.h});
    page.layers.push_back(std::move(*layer));
  }
  page.whole_height = kAxisHeight + h.content_height;
  page.chart =
      Chart{{t.area.x, area.y, t.area.w, t.area.h + kAxisHeight}, t.scale, h.content_height};
  if (h.content_height > t.area.h) {
    page.scroll_areas.push_back({t.area, h.content_height});
  }
}

}  // namespace

namespace {

void add_handovers(const PageRequest& request, Rect area, Page& page) {
  add_figure_view(request, handovers_region(request), area, page,
                  [&](Rect picture) { add_picture(request, picture, page); });
}

std::vector<HiddenKind> hidden_handovers(const PageRequest& request) {
  return {hidden_kind(words::filter::of_handovers, request.prepared->dataset->handovers,
                      request.prepared->whole->dataset->handovers)};
}

}  // namespace

const ViewDescriptor handovers_view = {"handovers", Icon::handovers, add_handovers,
                                       hidden_handovers, nullptr};

}  // namespace avtal::scene
