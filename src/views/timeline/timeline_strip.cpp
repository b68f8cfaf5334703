// The whole period in small, with a frame around what the picture shows.

#include <algorithm>
#include <cmath>

#include "answers/spans.h"
#include "scene/widgets.h"
#include "views/timeline/timeline_parts.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kTrackHeight = 24;
constexpr float kTrackTop = 8;
constexpr float kSide = 60;  // kept free at either end, for a button and a year
constexpr float kButton = 24;
constexpr float kHandle = 6;
constexpr float kNarrowestFrame = 8;
constexpr int kLongPeriodYears = 60;
/// With more lanes than this, how many bars there are is drawn instead of the lanes.
constexpr std::size_t kMostLanes = 8;

void draw_lanes(const Timeline& t, Pen& pen, const layout::TimeScale& scale, Rect track) {
  const float pitch =
      (track.h - 4) / static_cast<float>(std::max<std::size_t>(1, t.set.lanes.size()));
  const float thick = std::max(1.5F, pitch - 2);
  for (std::size_t position = 0; position < t.set.lanes.size(); ++position) {
    const Lane& lane = t.set.lanes[t.stacking.lanes[position]];
    const float y = track.y + 2 + static_cast<float>(position) * pitch;
    const auto span_of = [&](std::size_t i) {
      return layout::PixelSpan{scale.x_of(lane.strip[i].first), scale.x_after(lane.strip[i].last)};
    };
    for (const layout::FoldedMark& mark : layout::fold_apart(0, lane.strip.size(), span_of)) {
      const float left = std::max(mark.start, track.x);
      const float right = std::min(std::max(mark.end - 1, left + 1), track.right());
      const std::size_t service = lane.bars[lane.strip[mark.first].bar].service.index;
      pen.fill({left, y, right - left, thick}, of_service(Role::service_base, service));
    }
  }
}

void draw_density(const Timeline& t, Pen& pen, Rect track) {
  const std::vector<std::uint32_t>& density = t.prepared.density();
  const std::uint32_t most = *std::max_element(density.begin(), density.end());
  if (most == 0) return;
  const float step = track.w / static_cast<float>(density.size());
  for (std::size_t i = 0; i < density.size(); ++i) {
    const float share = static_cast<float>(density[i]) / static_cast<float>(most);
    const float height = density[i] == 0 ? 0 : std::max(1.5F, share * (track.h - 4));
    pen.fill({track.x + static_cast<float>(i) * step, track.bottom() - 2 - height, step, height},
             ink(Role::ink5));
  }
}

std::string years_of(const state::Window& window) {
  const auto year = [](double day) {
    return std::to_string(
        base::calendar(base::Day{static_cast<std::int32_t>(std::floor(day))}).year);
  };
  return year(window.first) + "\u2013" + year(window.last - 1);
}

/// As high as the strip where fingers are likely.
Rect hit_area(const Timeline& t, Rect area, Rect rect) {
  return t.narrow ? Rect{rect.x, area.y, rect.w, area.h} : rect;
}

void add_end_buttons(const Timeline& t, Pen& pen, Rect area, double step) {
  for (const bool later : {false, true}) {
    const float x = later ? area.right() - kButton : area.x;
    add_bare_icon_button(pen, t.page, {x, area.y + kTrackTop, kButton, kTrackHeight},
                         later ? Icon::right : Icon::left, ink(Role::ink7),
                         {later ? "strip:later" : "strip:earlier",
                          words::say(t.language, later ? timeline::later : timeline::earlier),
                          state::Pan{later ? step : -step},
                          "strip",
                          {}});
    t.page.nodes.back().rect = hit_area(t, area, t.page.nodes.back().rect);
  }
}

void draw_frame(const Timeline& t, Pen& pen, Rect track, Rect frame) {
  pen.fill({track.x, track.y, frame.x - track.x, track.h}, ink(Role::background, 0.65F));
  pen.fill({frame.right(), track.y, track.right() - frame.right(), track.h},
           ink(Role::background, 0.65F));
  pen.frame({frame.x - 2, frame.y - 2, frame.w + 4, frame.h + 4}, ink(Role::ink9), 2, 3);
  for (const float x : {frame.x - 1, frame.right() + 1}) {
    pen.box({x - kHandle / 2, frame.y + 4, kHandle, frame.h - 8}, ink(Role::background),
            ink(Role::ink9), 1.5F, 3);
  }
  (void)t;
}

}  // namespace

bool needs_strip(const PageRequest& request) {
  if (request.around.figure_only) return false;  // nobody drags it there
  const answers::Extent& extent = request.prepared->extent;
  return request.view.window.has_value() ||
         base::calendar(extent.last).year - base::calendar(extent.first).year > kLongPeriodYears;
}

void add_time_strip(const Timeline& t, Pen& pen, Rect area) {
  const state::Window& full = t.prepared.context.full;
  const Rect track{area.x + kSide, area.y + kTrackTop, area.w - 2 * kSide, kTrackHeight};
  const layout::TimeScale scale{{full.first, full.last}, track.x, track.right()};
  const auto x_of = [&](double day) {
    const double share = (day - full.first) / (full.last - full.first);
    return track.x + static_cast<float>(std::clamp(share, 0.0, 1.0)) * track.w;
  };
  const layout::TimeWindow& window = t.scale.window;
  float left = x_of(window.first);
  const float right = std::max(x_of(window.last), left + kNarrowestFrame);
  left = std::min(left, track.right() - kNarrowestFrame);
  const Rect frame{left, track.y, std::min(right, track.right()) - left, track.h};

  Node group;
  group.id = "strip";
  group.kind = NodeKind::group;
  group.name = timeline::strip.in(t.language);
  group.rect = area;
  t.page.nodes.push_back(std::move(group));
  pen.fill(track, ink(Role::panel), 2);
  if (t.set.lanes.size() <= kMostLanes) {
    draw_lanes(t, pen, scale, track);
  } else {
    draw_density(t, pen, track);
  }
  pen.line({x_of(t.as_of.number), track.y}, {x_of(t.as_of.number), track.bottom()},
           ink(Role::brand7), 2);
  draw_frame(t, pen, track, frame);
  const auto year = [](base::Day day) { return std::to_string(base::calendar(day).year); };
  const TextStyle style{kCaption, Face::regular, ink(Role::ink6)};
  pen.text({area.x + kButton + 2, track.y + 16}, year(t.prepared.extent.first), style);
  pen.text({area.right() - kButton - 2, track.y + 16}, year(t.prepared.extent.last),
           {kCaption, Face::regular, ink(Role::ink6), Align::right});
  add_end_buttons(t, pen, area, (window.last - window.first) / 2);
  Node node = button_node(
      {"strip:frame",
       words::say(t.language, timeline::strip_shows, years_of({window.first, window.last}),
                  year(t.prepared.extent.first) + "\u2013" + year(t.prepared.extent.last)),
       state::SetWindow{},
       "strip",
       {}},
      {frame.x, frame.y, std::max(frame.w, 24.0F), frame.h});
  node.rect.x = std::min(node.rect.x, track.right() - node.rect.w);
  node.rect = hit_area(t, area, node.rect);
  node.tooltip = {{node.name, true}, {words::say(t.language, timeline::strip_hint), false}};
  t.page.nodes.push_back(std::move(node));
  t.page.time_strip = TimeStrip{track, scale, frame};
}

}  // namespace avtal::scene
