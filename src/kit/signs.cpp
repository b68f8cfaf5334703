#include "kit/signs.h"

#include <utility>

#include "scene/strokes.h"
#include "words/legend.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

const Paint kGrey = ink(Role::ink6);

void draw_torn(Pen& pen, Rect bar) {
  pen.fill(bar, kGrey);
  for (int k = 0; k < 4; ++k) {
    const float top = bar.y + static_cast<float>(k) * 4;
    pen.polygon(
        {{bar.right() + 1, top - 0.5F}, {bar.right() - 5, top + 2}, {bar.right() + 1, top + 4.5F}},
        ink(Role::background));
  }
}

void draw_open_ended(Pen& pen, float x, float y) {
  pen.fill({x, y + 2, 10, 16}, kGrey);
  pen.fade({x + 10, y + 2, 18, 16}, kGrey, 1, 0);
  pen.polyline({{x + 26, y + 6}, {x + 30, y + 10}, {x + 26, y + 14}}, kGrey, 1.75F);
}

void draw_used(Pen& pen, Rect bar) {
  pen.fill(bar, kGrey, 2);
  pen.fill({bar.x + 4, bar.y + 10, 20, 4}, ink(Role::background, 0.35F));
  pen.fill({bar.x + 4, bar.y + 10, 11, 4}, ink(Role::background));
}

void dashed_box(Pen& pen, Rect rect, float dash, float gap) {
  pen.fill(rect, ink(Role::neutral_tint));
  pen.frame(rect, kGrey, 1.5F, 0, dash, gap);
}

void draw_created(Pen& pen, float x, float y) {
  pen.circle({x + 9, y + 10}, 9, ink(Role::ink9));
  pen.polyline({{x + 5, y + 10}, {x + 13, y + 10}}, ink(Role::background), 2);
  pen.polyline({{x + 9, y + 6}, {x + 9, y + 14}}, ink(Role::background), 2);
}

void draw_disc(Pen& pen, Rect disc, const char* digit, bool dated) {
  if (dated) pen.fill(disc, ink(Role::ink9), disc.w / 2);
  if (!dated) pen.frame(disc, ink(Role::error), 1.5F, disc.w / 2, 3, 2);
  pen.text({disc.x + disc.w / 2, disc.y + 15}, digit,
           {12, Face::semibold, ink(dated ? Role::background : Role::error), Align::centre});
}

void draw_of_handovers(Pen& pen, Sign sign, float x, float y) {
  const Rect box{x, y + 3, 32, 14};
  switch (sign) {
    case Sign::responsible:
      return pen.fill({x, y + 1, 32, 18}, kGrey);
    case Sign::thin:
      return pen.fill({x, y + 6, 32, 8}, kGrey);
    case Sign::proposed_move:
      return dashed_box(pen, box, 5, 4);
    case Sign::assumed:
      return dashed_box(pen, box, 0, 0);
    case Sign::uncertain:
      return dashed_box(pen, box, 2, 3);
    case Sign::undocumented:
      return pen.frame(box, ink(Role::error), 1.5F, 0, 4, 3);
    case Sign::end:
      return pen.line({x + 5, y + 1}, {x + 5, y + 19}, kGrey, 2);
    case Sign::created:
      return draw_created(pen, x, y);
    case Sign::undated:
      return draw_disc(pen, {x, y - 0.5F, 21, 21}, "?", false);
    case Sign::other_move:
      return pen.circle({x + 6, y + 10}, 5, ink(Role::ink9));
    default:
      return draw_disc(pen, {x, y - 0.5F, 21, 21}, "1", true);
  }
}

Block sign_block(Sign sign) {
  Layer layer;
  const TextWidth none = [](std::string_view, float, Face) { return 0.0F; };
  Pen pen(layer, none, state::Language::sv);
  draw_sign(pen, sign, {1, 1});
  Block block{.kind = Kind::sign,
              .sign = static_cast<int>(sign),
              .part = document::Part{0, 0, sign_width(sign) + 2, kSignHeight + 2}};
  add_strokes(block, layer.shapes);
  return block;
}

}  // namespace

float sign_width(Sign sign) {
  switch (sign) {
    case Sign::decided:
    case Sign::proposed:
    case Sign::other_move:
      return 12;
    case Sign::tie:
      return 16;
    case Sign::open_ended:
    case Sign::responsible:
    case Sign::thin:
    case Sign::proposed_move:
    case Sign::assumed:
    case Sign::uncertain:
    case Sign::undocumented:
      return 32;
    case Sign::end:
      return 10;
    case Sign::created:
      return 18;
    case Sign::undated:
    case Sign::number:
      return 21;
    default:
      return 28;
  }
}

void draw_sign(Pen& pen, Sign sign, Point at) {
  const auto [x, y] = at;
  const Rect bar{x, y + 2, 28, 16};
  switch (sign) {
    case Sign::agreement:
      return pen.fill(bar, kGrey, 2);
    case Sign::extension:
      pen.fill(bar, kGrey, 2);
      return pen.polygon({{x - 1, y + 1}, {x + 6, y + 10}, {x - 1, y + 19}}, ink(Role::background));
    case Sign::supplement:
      return pen.box({x, y + 4, 28, 12}, ink(Role::neutral_tint), kGrey, 1.5F, 2);
    case Sign::proposed_term:
      pen.fill(bar, kGrey, 2);
      return pen.frame({x + 2.5F, y + 4.5F, 23, 11}, ink(Role::background, 0.8F), 1, 1, 5, 3);
    case Sign::year_only:
      pen.fade({x, y + 2, 20, 16}, kGrey, 0, 1);
      return pen.fill({x + 20, y + 2, 8, 16}, kGrey);
    case Sign::open_ended:
      return draw_open_ended(pen, x, y);
    case Sign::unknown_end:
      return draw_torn(pen, bar);
    case Sign::notice:
      pen.hatch({x, y + 4, 28, 12}, kGrey, 5, 1.5F);
      return pen.frame({x, y + 4, 28, 12}, kGrey, 1.5F);
    case Sign::option:
      return pen.frame({x, y + 7, 28, 6}, kGrey, 1, 1, 3, 3);
    case Sign::used:
      return draw_used(pen, bar);
    case Sign::not_stated:
      return pen.frame(bar, ink(Role::error), 1.5F, 2, 4, 3);
    case Sign::decided:
      return pen.diamond({x + 6, y + 10}, 6, true);
    case Sign::proposed:
      return pen.diamond({x + 6, y + 10}, 6, false);
    case Sign::tie:
      pen.circle({x + 8, y + 10}, 7.5F, ink(Role::background), ink(Role::ink9), 1.5F);
      return pen.icon({x, y + 2}, Icon::arrow, ink(Role::ink9));
    case Sign::amount:
      return pen.fill(bar, kGrey);
    case Sign::derived_amount:
      pen.fill(bar, ink(Role::neutral_tint));
      return pen.hatch(bar, kGrey, 6, 1.5F);
    case Sign::no_amount:
      return pen.frame(bar, ink(Role::error), 1.5F, 0, 4, 3);
    default:
      return draw_of_handovers(pen, sign, x, y);
  }
}

LegendEntry sign_entry(Sign sign, std::string words) {
  return {sign_block(sign), std::move(words)};
}

Block legend_block(const std::vector<LegendEntry>& entries, state::Language language) {
  Block legend{.kind = Kind::list,
               .id = "legend",
               .style = Style::signs,
               .label = words::say(language, words::legend::title)};
  for (std::size_t i = 0; i < entries.size(); ++i) {
    Block& item = document::add(legend, {.kind = Kind::item, .id = "legend:" + std::to_string(i)});
    document::add(item, entries[i].sign);
    document::add(item, {.kind = Kind::text, .text = entries[i].words});
  }
  return legend;
}

}  // namespace avtal::scene
