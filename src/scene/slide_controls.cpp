#include <utility>

#include "scene/describe.h"
#include "scene/slide_parts.h"
#include "scene/widgets.h"
#include "words/format.h"
#include "words/present.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

// On a slide of 1920 × 1080.
constexpr float kControlsHeight = 112;
constexpr float kButtonHeight = 56;
constexpr float kArrowWidth = 72;
constexpr float kDotPitch = 40;

constexpr float kLeastButton = 28;  // px; a finger needs more
constexpr int kMostDots = 16;

template <std::size_t N, class... With>
std::string say(const SlideParts& s, const words::Phrase<N>& phrase, const With&... with) {
  return words::say(s.language, phrase, with...);
}

float button_height(const SlideParts& s) {
  return std::max(kButtonHeight * s.unit,
                  s.request.around.touch ? kControlHeightTouch : kLeastButton);
}

/// Where a row of buttons grows from right to left.
struct Buttons {
  const SlideParts& s;
  float x;  // of the left end so far
  float middle;
  float height;

  Rect take(float width) {
    x -= width;
    const Rect rect{x, middle - height / 2, width, height};
    x -= 16 * s.unit;
    return rect;
  }
};

void add_arrow(Buttons& buttons, bool forward) {
  const SlideParts& s = buttons.s;
  const Rect rect = buttons.take(std::max(kArrowWidth * s.unit, buttons.height));
  const int to = s.slide.number + (forward ? 1 : -1);
  const bool possible = to >= 1 && to <= s.slide.count;
  const bool filled = forward && possible;
  s.pen.box(rect, ink(filled ? Role::brand7 : Role::background),
            ink(filled ? Role::brand7 : Role::line5), std::max(1.0F, 2 * s.unit), 8 * s.unit);
  const float dx = (forward ? 6.0F : -6.0F) * s.unit;
  const Point c{rect.x + rect.w / 2, rect.y + rect.h / 2};
  s.pen.polyline({{c.x - dx, c.y - 11 * s.unit}, {c.x + dx, c.y}, {c.x - dx, c.y + 11 * s.unit}},
                 ink(filled     ? Role::on_brand
                     : possible ? Role::ink9
                                : Role::line3),
                 std::max(2.0F, 4 * s.unit));
  Node node =
      button_node({forward ? "slide:next" : "slide:previous",
                   say(s, forward ? present::next : present::previous),
                   changed(s.request.view, [to](state::ViewState& view) { view.step = to; }),
                   "slide:buttons",
                   {}},
                  rect);
  node.disabled = !possible;
  node.tooltip = {{node.name, false}};
  s.page.nodes.push_back(std::move(node));
}

float text_button_width(const SlideParts& s, const Phrase<>& phrase) {
  return s.pen.width(say(s, phrase), s.text_size(24), Face::semibold) + 2 * 36 * s.unit;
}

void add_text_button(Buttons& buttons, const Phrase<>& phrase, ButtonSpec spec,
                     bool enabled = true) {
  const SlideParts& s = buttons.s;
  const Rect rect = buttons.take(text_button_width(s, phrase));
  const float size = s.text_size(24);
  s.pen.box(rect, ink(Role::background), ink(Role::line5), std::max(1.0F, 2 * s.unit), 8 * s.unit);
  s.pen.text({rect.x + rect.w / 2, buttons.middle + size * 0.36F}, say(s, phrase),
             {size, Face::semibold, ink(enabled ? Role::ink9 : Role::line5), Align::centre});
  spec.name = say(s, phrase);
  spec.parent = "slide:buttons";
  Node node = button_node(spec, rect);
  node.disabled = !enabled;
  s.page.nodes.push_back(std::move(node));
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

void add_own_step_buttons(Buttons& buttons, float left) {
  const SlideParts& s = buttons.s;
  const float needed = text_button_width(s, present::earlier) +
                       text_button_width(s, present::later) +
                       text_button_width(s, present::remove) + 3 * 16 * s.unit;
  if (buttons.x - needed < left) return;
  add_text_button(buttons, present::remove, {"slide:remove", "", with_own_steps(s, 0), "", {}});
  add_text_button(buttons, present::later, {"slide:later", "", with_own_steps(s, 1), "", {}},
                  s.slide.number < s.slide.count);
  add_text_button(buttons, present::earlier, {"slide:earlier", "", with_own_steps(s, -1), "", {}},
                  s.slide.number > 1);
}

/// One for each slide; the one shown is long. Returns the x after them.
float add_dots(const SlideParts& s, float middle) {
  const float pitch = kDotPitch * s.unit;
  const float length = static_cast<float>(s.slide.count) * pitch + 56 * s.unit;
  if (s.slide.count > kMostDots || length > s.width() * 0.4F) return s.left;
  const float r = 8 * s.unit;
  float x = s.left + r;
  for (int i = 1; i <= s.slide.count; ++i) {
    if (i == s.slide.number) {
      s.pen.fill({x - r, middle - r, 4 * r + 8 * s.unit, 2 * r}, ink(Role::brand7), r);
      x += 24 * s.unit;
    } else {
      s.pen.circle({x, middle}, r, ink(i < s.slide.number ? Role::line5 : Role::background),
                   ink(Role::line5), std::max(1.0F, 2 * s.unit));
    }
    x += pitch;
  }
  return x;
}

/// "2 / 12", or the number that is being typed; returns the x after it.
float add_counter(const SlideParts& s, float x, float middle) {
  const float size = s.text_size(28);
  const std::string text =
      s.request.around.typed.empty()
          ? std::to_string(s.slide.number) + " / " + std::to_string(s.slide.count)
          : words::say(s.language, present::go_to, s.request.around.typed);
  s.pen.text({x, middle + size * 0.36F}, text, {size, Face::semibold, ink(Role::ink9)});
  const float end = x + s.pen.width(text, size, Face::semibold);
  Node status;
  status.id = "slide:status";
  status.kind = NodeKind::status;
  status.name = s.request.around.typed.empty()
                    ? words::say(s.language, present::number, std::to_string(s.slide.number),
                                 std::to_string(s.slide.count))
                    : text;
  status.rect = {s.left, middle - size, end - s.left, 2 * size};
  s.page.nodes.push_back(std::move(status));
  return end + 32 * s.unit;
}

/// Whose it is and as of when, as long as there is room for it.
void add_origin(const SlideParts& s, float left, float right, float middle) {
  const model::Dataset& dataset = *s.request.prepared->dataset;
  const base::Day day = state::day_shown(s.slide.view, s.request.prepared->context);
  const std::string as_of = words::say(s.language, present::as_of, words::date(day, s.language));
  const float size = s.text_size(24);
  for (const std::string& whose :
       {dataset_title(dataset, s.language), words::local(dataset.publisher, s.language)}) {
    std::string text = whose;
    text += " \u00B7 ";
    text += as_of;
    const float w = s.pen.width(text, size);
    if (w > right - left) continue;
    const float centre = std::clamp(s.area.w / 2, left + w / 2, right - w / 2);
    s.pen.text({centre, middle + size * 0.36F}, text,
               {size, Face::regular, ink(Role::ink6), Align::centre});
    add_text_node(s.page, "slide:origin", "", text, {centre - w / 2, middle - size, w, 2 * size});
    return;
  }
}

void add_group(const SlideParts& s, Rect row) {
  Node group;
  group.id = "slide:buttons";
  group.kind = NodeKind::group;
  group.name = say(s, present::buttons);
  group.rect = row;
  s.page.nodes.push_back(std::move(group));
}

}  // namespace

float slide_controls_height(const SlideParts& s) {
  return std::max(kControlsHeight * s.unit, button_height(s) + 24);
}

void add_slide_controls(const SlideParts& s, Rect row) {
  const float middle = row.y + row.h / 2;
  s.pen.line({s.left, row.y + 0.5F}, {s.right, row.y + 0.5F}, ink(Role::line2));
  const float after_counter = add_counter(s, add_dots(s, middle), middle);
  add_group(s, row);
  const std::size_t first = s.page.nodes.size();
  Buttons buttons{s, s.right, middle, button_height(s)};
  add_arrow(buttons, true);
  add_arrow(buttons, false);
  add_text_button(buttons, present::leave,
                  {"slide:leave",
                   "",
                   changed(s.request.view, [](state::ViewState& view) { view.step = 0; }),
                   "",
                   {}});
  if (!s.request.around.full_screen && !s.is_narrow()) {
    add_text_button(buttons, present::full_screen,
                    {"slide:full-screen", "", std::nullopt, "", CommandKind::full_screen});
  }
  if (s.slide.own) add_own_step_buttons(buttons, after_counter);
  order_by_x(s.page, first);
  add_origin(s, after_counter, buttons.x, middle);
}

}  // namespace avtal::scene
