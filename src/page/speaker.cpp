#include "page/speaker.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

#include "page/slide.h"
#include "page/slides.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "scene/ids.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "words/format.h"
#include "words/present.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr float kBetweenSlides = 24;
constexpr float kNextFrom = 40;  // "Nästa: bild 4" stands above it, in as much room
constexpr float kSlideRatio = 16.0F / 9;
constexpr const char* kClock = "speaker:clock";
constexpr const char* kUsed = "speaker:used";

PageRequest at_step(const PageRequest& request, int step) {
  PageRequest other = request;
  other.view.step = step;
  return other;
}

// ---- pictures ----------------------------------------------------------------------------------

/// Two numbers of two digits: hours and minutes, or minutes and seconds.
std::string two_numbers(int first, int second) {
  std::array<char, 32> text{};
  std::snprintf(text.data(), text.size(), "%02d:%02d", first, second);
  return text.data();
}

std::string clock_text(const Surroundings& around) {
  return two_numbers(around.minute_of_day / 60, around.minute_of_day % 60);
}
std::string used_text(const Surroundings& around) {
  return two_numbers(around.used_seconds / 60, around.used_seconds % 60);
}

/// As large as 16:9 fits, in the upper left corner.
Rect slide_rect(float x, float width, float height) {
  const float fitting = std::min(width, height * kSlideRatio);
  return {x, 0, fitting, fitting / kSlideRatio};
}

/// The slide shown to the left, the next one half as large at its right, below its name.
void add_slides(const PageRequest& request, const Slide& now, Page& page) {
  const Rect all{0, 0, page.width, page.height};
  Layer ground{all, {}};
  ground.shapes.emplace_back(Box{all, {Role::shade, 0, 1}, {}, 0, 0, 0, 0});
  page.layers.push_back(std::move(ground));
  const bool both = page.width >= kTabletFrom;
  const float width = both ? (page.width - kBetweenSlides) * 2 / 3 : page.width;
  const Rect left = slide_rect(0, width, page.height);
  add_small_slide(at_step(request, now.number), left, page);
  if (!both || now.number == now.count) return;
  Rect right = slide_rect(left.right() + kBetweenSlides, left.w / 2, page.height);
  right.y = std::min(kNextFrom, left.h - right.h);
  add_small_slide(at_step(request, now.number + 1), right, page);
}

// ---- words -------------------------------------------------------------------------------------

std::string audience_sees(const PageRequest& request, const Slide& now) {
  const Surroundings& around = request.around;
  if (around.audience_gone) return say(request, present::audience_gone);
  if (around.blank) return say(request, present::audience_blank);
  return words::say(request.view.language, present::audience_sees, std::to_string(now.number));
}

Block head_of(const PageRequest& request, const Slide& now) {
  Block head{.kind = Kind::group, .id = "speaker:head", .style = Style::head};
  document::add(head, {.kind = Kind::strong, .text = say(request, present::speaker)});
  document::add(head, {.kind = Kind::text,
                       .text = dataset_title(*request.prepared->dataset, request.view.language)});
  const bool seen = !request.around.audience_gone && !request.around.blank;
  document::add(head, {.kind = Kind::status,
                       .id = "speaker:audience",
                       .text = audience_sees(request, now),
                       .style = seen ? Style::ok : Style::warn});
  if (request.around.audience_gone) {
    document::add(head, {.kind = Kind::button,
                         .id = "speaker:open",
                         .text = say(request, present::open_audience),
                         .command = CommandKind::audience});
  }
  return head;
}

Block now_of(const PageRequest& request, const Slide& now) {
  Block group{.kind = Kind::group, .id = "speaker:now", .style = Style::titled};
  const std::string& typed = request.around.typed;
  const std::string number = typed.empty()
                                 ? words::say(request.view.language, present::number,
                                              std::to_string(now.number), std::to_string(now.count))
                                 : words::say(request.view.language, present::go_to, typed);
  document::add(group, {.kind = Kind::paragraph,
                        .id = std::string(ids::kSlideStatus),
                        .text = number,
                        .style = Style::count});
  document::add(group, {.kind = Kind::heading,
                        .id = std::string(ids::kSlideHeadline),
                        .text = slide_headline(request),
                        .level = 2});
  return group;
}

void add_time(Block& times, const char* id, std::string name, std::string value) {
  Block& entry = document::add(times, {.kind = Kind::entry});
  document::add(entry, {.kind = Kind::term, .text = std::move(name)});
  document::add(entry, {.kind = Kind::description, .id = id, .text = std::move(value)});
}

Block times_of(const PageRequest& request) {
  Block group{.kind = Kind::group, .id = "speaker:times", .style = Style::sides};
  Block& times = document::add(group, {.kind = Kind::terms});
  add_time(times, kClock, say(request, present::clock), clock_text(request.around));
  add_time(times, kUsed, say(request, present::used), used_text(request.around));
  return group;
}

Block next_of(const PageRequest& request, const Slide& now) {
  Block group{.kind = Kind::group, .id = "speaker:next", .style = Style::sub};
  const bool last = now.number == now.count;
  const std::string name =
      last ? say(request, present::end)
           : words::say(request.view.language, present::next_is, std::to_string(now.number + 1));
  document::add(group, {.kind = Kind::heading, .text = name, .level = 3});
  if (!last) {  // where there is no room for its picture
    document::add(group, {.kind = Kind::paragraph,
                          .text = slide_headline(at_step(request, now.number + 1)),
                          .style = Style::narrow});
  }
  return group;
}

Block notes_of(const PageRequest& request, const Slide& now) {
  Block group{.kind = Kind::group, .id = "speaker:notes", .style = Style::lead, .scrolls = true};
  document::add(group, {.kind = Kind::heading, .text = say(request, present::notes), .level = 3});
  document::add(group, {.kind = Kind::paragraph,
                        .text = now.note.empty() ? say(request, present::no_notes) : now.note});
  return group;
}

Block slides_of(const PageRequest& request, const Slide& now) {
  Block group{
      .kind = Kind::group, .id = "speaker:slides", .style = Style::choices, .scrolls = true};
  document::add(group, {.kind = Kind::heading, .text = say(request, present::slides), .level = 3});
  document::add(
      group,
      {.kind = Kind::paragraph, .text = say(request, present::type_number), .style = Style::note});
  Block& list = document::add(group, {.kind = Kind::list, .style = Style::steps});
  for (int step = 1; step <= now.count; ++step) {
    const std::string number = std::to_string(step);
    Block& item = document::add(list, {.kind = Kind::item});
    Block& button = document::add(
        item, {.kind = Kind::button,
               .id = "speaker:slide:" + number,
               .style = step < now.number ? Style::reached : Style::none,
               .action = changed(request.view, [=](state::ViewState& view) { view.step = step; }),
               .current = step == now.number});
    document::add(button, {.kind = Kind::text, .text = number, .style = Style::count});
    document::add(button, {.kind = Kind::text, .text = slide_headline(at_step(request, step))});
  }
  return group;
}

/// A button with the key that does the same.
Block key_button(const PageRequest& request, const char* id, const Phrase<>& phrase,
                 const char* key) {
  Block button{.kind = Kind::button, .id = id};
  document::add(button, {.kind = Kind::text, .text = say(request, phrase)});
  document::add(button, {.kind = Kind::text, .text = key, .style = Style::outline});
  return button;
}

Block turn_button(const PageRequest& request, const Slide& now, bool forward) {
  const int to = now.number + (forward ? 1 : -1);
  Block button =
      key_button(request, forward ? "slide:next" : "slide:previous",
                 forward ? present::next : present::previous, forward ? "\u2192" : "\u2190");
  if (forward) button.style = Style::primary;
  button.action = changed(request.view, [to](state::ViewState& view) { view.step = to; });
  button.disabled = to < 1 || to > now.count;
  return button;
}

Block buttons_of(const PageRequest& request, const Slide& now) {
  Block bar{.kind = Kind::group,
            .id = "slide:buttons",
            .style = Style::bar,
            .label = say(request, present::buttons)};
  document::add(bar, turn_button(request, now, false));
  document::add(bar, turn_button(request, now, true));
  Block blank = key_button(request, "speaker:blank",
                           request.around.blank ? present::unblank : present::make_blank, "B");
  blank.command = CommandKind::blank;
  document::add(bar, std::move(blank));
  Block reset = key_button(request, "speaker:reset", present::reset_clock, "T");
  reset.command = CommandKind::reset_clock;
  document::add(bar, std::move(reset));
  Block leave = key_button(request, "slide:leave", present::leave, "Esc");
  leave.action = changed(request.view, [](state::ViewState& view) { view.step = 0; });
  document::add(bar, std::move(leave));
  return bar;
}

Block speaker_region(const PageRequest& request, const Slide& now) {
  Block region{.kind = Kind::region,
               .id = std::string(ids::kSlide),
               .style = Style::speaker,
               .label = say(request, present::speaker)};
  document::add(region, head_of(request, now));
  document::add(region, now_of(request, now));
  document::add(region, {.kind = Kind::figure, .id = "figure"});
  document::add(region, times_of(request));
  document::add(region, next_of(request, now));
  document::add(region, notes_of(request, now));
  document::add(region, slides_of(request, now));
  document::add(region, buttons_of(request, now));
  return region;
}

bool set_text(std::vector<Block>& blocks, std::string_view id, const std::string& text) {
  return std::any_of(blocks.begin(), blocks.end(), [&](Block& block) {
    if (block.id != id) return set_text(block.children, id, text);
    block.text = text;
    return true;
  });
}

}  // namespace

void add_speaker(const PageRequest& request, Page& page) {
  const Slide now = slide_of(request);
  page.headline = slide_headline(request);
  page.title = say(request, present::speaker) + " \u00B7 " + page.headline;
  add_slides(request, now, page);
  Node figure;
  figure.id = "speaker:picture";
  figure.kind = NodeKind::figure;
  figure.name = page.headline;
  figure.rect = {0, 0, page.width, page.height};
  page.nodes.push_back(std::move(figure));
  page.regions.push_back(speaker_region(request, now));
}

void set_times(const Surroundings& around, Page& page) {
  set_text(page.regions, kClock, clock_text(around));
  set_text(page.regions, kUsed, used_text(around));
}

}  // namespace avtal::scene
