// The row at the bottom of a slide: where one is, whose it is, and the buttons.

#include <algorithm>
#include <utility>

#include "page/slide_parts.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "scene/icon_block.h"
#include "scene/ids.h"
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

constexpr int kMostDots = 16;

/// One for each slide; those before the shown one are filled.
void add_dots(const SlideParts& s, Block& foot) {
  if (s.slide.count > kMostDots) return;
  Block& dots =
      document::add(foot, {.kind = Kind::group, .id = "slide:dots", .style = Style::dots});
  for (int i = 1; i <= s.slide.count; ++i) {
    document::add(dots, {.kind = i == s.slide.number ? Kind::strong : Kind::text,
                         .id = "slide:dot:" + std::to_string(i),
                         .style = i < s.slide.number ? Style::reached : Style::none});
  }
}

/// "Bild 2 av 12", or the number that is being typed. The platform says it aloud when it changes,
/// together with what the slide says: two regions that speak would be two messages.
std::string status_of(const SlideParts& s) {
  const std::string& typed = s.request.around.typed;
  if (!typed.empty()) return words::say(s.language, present::go_to, typed);
  return words::say(s.language, present::number, std::to_string(s.slide.number),
                    std::to_string(s.slide.count));
}

/// Whose it is and as of when.
std::string origin_of(const SlideParts& s) {
  const base::Day day = state::day_shown(s.slide.view, s.request.prepared->context);
  return dataset_title(*s.request.prepared->dataset, s.language) + " \u00B7 " +
         words::say(s.language, present::as_of, words::date(day, s.language));
}

void add_arrow(const SlideParts& s, bool forward, Block& bar) {
  const int to = s.slide.number + (forward ? 1 : -1);
  const std::string name = say(s.request, forward ? present::next : present::previous);
  Block& button = document::add(
      bar, {.kind = Kind::button,
            .id = forward ? "slide:next" : "slide:previous",
            .style = forward ? Style::primary : Style::icon_only,
            .label = name,
            .hint = name,
            .action = changed(s.request.view, [to](state::ViewState& view) { view.step = to; }),
            .disabled = to < 1 || to > s.slide.count});
  document::add(button, icon_block(forward ? Icon::right : Icon::left));
}

/// The presenter's own steps: the shown one moved, or taken away.
state::Action with_own_steps(const SlideParts& s, int move) {
  return changed(s.request.view, [&](state::ViewState& view) {
    const auto at = static_cast<std::size_t>(s.slide.number - 1);
    if (move == 0) {
      view.own_steps.erase(view.own_steps.begin() + static_cast<std::ptrdiff_t>(at));
      view.step = std::min(s.slide.number, std::max(1, s.slide.count - 1));
      if (view.own_steps.empty()) view.step = 0;
      return;
    }
    const int to = s.slide.number + move;
    if (to < 1 || to > s.slide.count) return;
    std::swap(view.own_steps[at], view.own_steps[static_cast<std::size_t>(to - 1)]);
    view.step = to;
  });
}

void add_own_step(const SlideParts& s, const char* id, const Phrase<>& phrase, int move,
                  Block& bar) {
  const int to = s.slide.number + move;
  document::add(bar, {.kind = Kind::button,
                      .id = id,
                      .text = say(s.request, phrase),
                      .action = with_own_steps(s, move),
                      .disabled = to < 1 || to > s.slide.count});
}

Block buttons_of(const SlideParts& s) {
  Block bar{.kind = Kind::group,
            .id = "slide:buttons",
            .style = Style::bar,
            .label = say(s.request, present::buttons)};
  if (s.slide.own) {
    add_own_step(s, "slide:earlier", present::earlier, -1, bar);
    add_own_step(s, "slide:later", present::later, 1, bar);
    add_own_step(s, "slide:remove", present::remove, 0, bar);
  }
  Block& wide = document::add(bar, {.kind = Kind::group, .style = Style::wide});
  if (s.request.around.foreign_file
          .empty()) {  // of the reader's own file another window has nothing
    document::add(wide, {.kind = Kind::button,
                         .id = "slide:speaker",
                         .text = say(s.request, present::speaker),
                         .command = CommandKind::speaker});
  }
  if (!s.request.around.full_screen) {
    document::add(wide, {.kind = Kind::button,
                         .id = "slide:full-screen",
                         .text = say(s.request, present::full_screen),
                         .command = CommandKind::full_screen});
  }
  document::add(bar,
                {.kind = Kind::button,
                 .id = "slide:leave",
                 .text = say(s.request, present::leave),
                 .action = changed(s.request.view, [](state::ViewState& view) { view.step = 0; })});
  add_arrow(s, false, bar);
  add_arrow(s, true, bar);
  return bar;
}

}  // namespace

Block slide_foot(const SlideParts& s) {
  Block foot{.kind = Kind::group, .id = "slide:foot", .style = Style::foot};
  add_dots(s, foot);
  document::add(foot, {.kind = Kind::paragraph,
                       .id = std::string(ids::kSlideStatus),
                       .text = status_of(s),
                       .style = Style::count});
  document::add(
      foot,
      {.kind = Kind::paragraph, .id = "slide:origin", .text = origin_of(s), .style = Style::note});
  document::add(foot, buttons_of(s));
  return foot;
}

}  // namespace avtal::scene
