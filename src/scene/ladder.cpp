#include "scene/ladder.h"

#include <array>

#include "answers/briefing.h"
#include "words/common.h"
#include "words/overview.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::RungState;
using namespace words;

constexpr std::size_t kRungs = 5;
constexpr float kLyingFrom = 520;
constexpr float kLyingHeight = 64;
constexpr float kStandingStep = 32;
constexpr float kSign = 7;  // radius of a rung's sign

std::string rung_name(const RungState& rung, state::Language language) {
  return capitalised(std::string(words::rung_word(rung.rung, language)));
}

std::string rung_note(const RungState& rung, state::Language language) {
  if (!rung.reached) return words::say(language, overview::ladder_missing_short);
  return rung.date ? words::date(*rung.date, language)
                   : words::say(language, overview::ladder_no_date);
}

std::string rung_sentence(const RungState& rung, state::Language language) {
  const std::string name = rung_name(rung, language);
  return rung.reached ? words::say(language, common::labelled, name, rung_note(rung, language))
                      : words::say(language, overview::ladder_missing, name);
}

/// What is proposed is hollow, what is decided filled, what nobody tells of a dashed ring.
void draw_sign(Pen& pen, Point centre, const RungState& rung) {
  if (rung.reached) {
    pen.diamond(centre, kSign, rung.rung != model::Rung::proposal);
    return;
  }
  pen.circle(centre, kSign - 1, ink(Role::background), ink(Role::error), 1.5F, 3, 2.5F);
}

void draw_rail(Pen& pen, Point from, Point to, bool reached) {
  pen.line(from, to, ink(reached ? Role::ink7 : Role::error), reached ? 2.0F : 1.5F,
           reached ? 0.0F : 3.0F, 3);
}

void add_rung_node(Sheet& s, const RungState& rung, const std::string& id, std::size_t i,
                   Rect rect) {
  add_text(s, id + ":" + std::to_string(i), rung_sentence(rung, s.language), rect);
}

void lying(Sheet& s, Rect area, const std::array<RungState, kRungs>& rungs, const std::string& id) {
  const float step = area.w / static_cast<float>(kRungs);
  const float y = area.y + 12;
  for (std::size_t i = 0; i < kRungs; ++i) {
    const RungState& rung = rungs[i];
    const float x = area.x + kSign + static_cast<float>(i) * step;
    if (i + 1 < kRungs) {
      draw_rail(s.pen, {x + kSign + 4, y}, {x + step - kSign - 4, y}, rungs[i + 1].reached);
    }
    draw_sign(s.pen, {x, y}, rung);
    const Paint note = ink(rung.reached ? Role::ink7 : Role::error);
    s.pen.text({x - kSign, area.y + 40}, rung_name(rung, s.language),
               {14, Face::semibold, ink(rung.reached ? Role::ink9 : Role::ink6)});
    s.pen.text({x - kSign, area.y + 58}, rung_note(rung, s.language), {12, Face::regular, note});
    add_rung_node(s, rung, id, i, {x - kSign, area.y, step, kLyingHeight});
  }
}

void standing(Sheet& s, Rect area, const std::array<RungState, kRungs>& rungs,
              const std::string& id) {
  const float x = area.x + kSign + 1;
  for (std::size_t i = 0; i < kRungs; ++i) {
    const RungState& rung = rungs[i];
    const float y = area.y + kStandingStep * (static_cast<float>(i) + 0.5F);
    if (i + 1 < kRungs) {
      draw_rail(s.pen, {x, y + kSign + 2}, {x, y + kStandingStep - kSign - 2},
                rungs[i + 1].reached);
    }
    draw_sign(s.pen, {x, y}, rung);
    s.pen.text({x + 18, y + 5}, rung_name(rung, s.language),
               {14, Face::semibold, ink(rung.reached ? Role::ink9 : Role::ink6)});
    s.pen.text({area.right(), y + 5}, rung_note(rung, s.language),
               {12, Face::regular, ink(rung.reached ? Role::ink7 : Role::error), Align::right});
    add_rung_node(s, rung, id, i, {area.x, y - kStandingStep / 2, area.w, kStandingStep});
  }
}

}  // namespace

float ladder_height(const Sheet&, float width) {
  return width >= kLyingFrom ? kLyingHeight : kStandingStep * static_cast<float>(kRungs);
}

float add_ladder(Sheet& s, Rect area, const model::Event& event, const std::string& id) {
  const auto rungs = answers::ladder(event);
  area.h = ladder_height(s, area.w);
  if (area.w >= kLyingFrom) {
    lying(s, area, rungs, id);
  } else {
    standing(s, area, rungs, id);
  }
  return area.bottom();
}

std::vector<Rung> rungs_of(const model::Event& event, state::Language language) {
  std::vector<Rung> rungs;
  for (const RungState& rung : answers::ladder(event)) {
    rungs.push_back({rung_name(rung, language), rung_note(rung, language), rung.reached,
                     rung.reached && rung.rung != model::Rung::proposal});
  }
  return rungs;
}

std::string ladder_sentence(const model::Event& event, state::Language language) {
  std::string text;
  for (const RungState& rung : answers::ladder(event)) {
    text += (text.empty() ? "" : ". ") + rung_sentence(rung, language);
  }
  return text + ".";
}

}  // namespace avtal::scene
