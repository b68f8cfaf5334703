// One year in the large, or two side by side on the same scale.

#include <algorithm>
#include <cmath>

#include "scene/flows_parts.h"
#include "scene/shortened.h"
#include "words/flows.h"

namespace avtal::scene {
namespace {

using answers::FlowChange;
using answers::FlowYear;
using namespace words;

constexpr float kHeads = 24;  // column heads above a picture
constexpr float kPictureLeast = 120;
constexpr float kYearTitle = 36;
constexpr float kDivider = 48;
constexpr float kBesideFrom = 1200;  // narrower pictures stand one above the other
constexpr float kRoomForTwoNotes = 400;
constexpr float kCardHeight = 56;
constexpr float kCardLeast = 300;

Node figure_node(const Flows& f, Rect rect) {
  Node figure;
  figure.id = "flows";
  figure.kind = NodeKind::group;
  figure.name = f.speech(f.year).say(
      flows::figure, flows_finding(f.speech(f.year), f.of(f.year)),
      f.request.view.price_year
          ? f.speech(f.year).say(flows::prices_of, std::to_string(*f.request.view.price_year))
          : f.say(flows::prices_written));
  figure.rect = rect;
  return figure;
}

void note_scroll(const Flows& f, Rect seen, float height) {
  if (height > seen.h + 0.5F) f.page.scroll_areas.push_back({Area::chart, seen, height});
}

// ---- two years ----

void add_card(const Flows& f, Pen& pen, const FlowChange& change, Rect rect, std::size_t number) {
  const FlowSpeech speech = f.speech(f.later());
  const std::string name = services_text(speech, change.services, false);
  const std::string text = change_text(speech, change, f.later());
  const std::size_t service = change.services.empty() ? 6 : change.services.front().index;
  pen.fill({rect.x, rect.y + 4, 4, rect.h - 12}, of_service(Role::service_base, service));
  const bool fits = pen.width(name, 14, Face::semibold) <= rect.w - 12;
  const std::string shown = fits ? name : services_text(speech, change.services, true);
  pen.text({rect.x + 12, rect.y + 16}, shortened(pen, shown, 14, Face::semibold, rect.w - 12),
           {14, Face::semibold, ink(Role::ink9)});
  float y = rect.y + 32;
  for (const auto& line : shortened_lines(pen, text, 12, Face::regular, rect.w - 12, 2)) {
    pen.text({rect.x + 12, y}, line, {12, Face::regular, ink(Role::ink7)});
    y += 15;
  }
  note_node(f, "change:" + std::to_string(number), name + ". " + text, rect);
}

struct Cards {
  std::vector<const FlowChange*> changes;
  std::size_t left_out = 0;  // for want of room; said in the last place
  std::size_t columns = 1;
  float height = 0;
};

Cards cards_of(const std::vector<FlowChange>& changes, float width, float available) {
  Cards cards;
  for (const FlowChange& change : changes) {
    if (change.is_any()) cards.changes.push_back(&change);
  }
  cards.columns = std::max<std::size_t>(1, static_cast<std::size_t>(width / kCardLeast));
  const std::size_t most_rows =
      std::max<std::size_t>(1, static_cast<std::size_t>(available / 3 / kCardHeight));
  if (cards.changes.size() > cards.columns * most_rows) {
    const std::size_t shown = cards.columns * most_rows - 1;
    cards.left_out = cards.changes.size() - shown;
    cards.changes.resize(shown);
  }
  const std::size_t places = cards.changes.size() + (cards.left_out > 0 ? 1 : 0);
  const std::size_t rows = (places + cards.columns - 1) / cards.columns;
  cards.height = static_cast<float>(rows) * kCardHeight + 8;
  return cards;
}

void add_cards(const Flows& f, Rect area, const Cards& cards) {
  Layer layer{{area.x - 8, area.y, area.w + 16, area.h}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  const float gap = 24;
  const auto columns = static_cast<float>(cards.columns);
  const float w = (area.w - gap * (columns - 1)) / columns;
  const auto place = [&](std::size_t i) {
    const auto column = static_cast<float>(i % cards.columns);
    const auto number = i / cards.columns;
    const auto row = static_cast<float>(number);
    return Rect{area.x + column * (w + gap), area.y + 8 + row * kCardHeight, w, kCardHeight};
  };
  for (std::size_t i = 0; i < cards.changes.size(); ++i) {
    add_card(f, pen, *cards.changes[i], place(i), i);
  }
  if (cards.left_out > 0) {
    const Rect rect = place(cards.changes.size());
    const std::string text =
        f.speech(f.later()).say(flows::more_changes, std::to_string(cards.left_out));
    pen.text({rect.x + 12, rect.y + 24}, text, {14, Face::regular, ink(Role::ink7)});
    note_node(f, "change:more", text, rect);
  }
  f.page.layers.push_back(std::move(layer));
}

/// Returns the height that the picture takes.
float add_half(const Flows& f, Pen& pen, const FlowYear& year, Rect area, double scale,
               const std::vector<FlowChange>* changes, Rect clip) {
  const std::string title = std::to_string(year.year);
  const float y = area.y - f.request.around.chart_scroll;
  pen.text({area.x, y + 26}, title, {28, Face::display, ink(Role::ink9)});
  add_heading_node(f.page, "flows:year:" + title, title, 3, {area.x, y, 80, kYearTitle});
  clip_to(f.page.nodes.back(), clip);
  PictureArea at;
  at.rect = {area.x, area.y + kYearTitle + kHeads, area.w, area.h - kYearTitle - kHeads};
  at.small = true;
  at.label = std::clamp(area.w * 0.23F, 140.0F, 156.0F);
  at.prefix = title + ":";
  at.clip = clip;
  at.scroll = f.request.around.chart_scroll;
  return add_picture(f, pen, year, at, scale, changes) + kYearTitle + kHeads;
}

}  // namespace

void add_single(Flows& f, Rect area) {
  const FlowYear& year = f.of(f.year);
  const int rows = area.h < kRoomForTwoNotes ? 1 : 2;
  const float notes = add_notes(f, nullptr, year, area, rows);
  // The scale bar's text hardly changes the legend's height, so any scale measures it.
  const float legend = flow_legend_height(f, area.w, 1);
  const Rect seen{area.x, area.y, area.w, std::max(kPictureLeast, area.h - legend - notes)};
  PictureArea at;
  at.rect = {seen.x, seen.y + kHeads, seen.w, std::max(1.0F, seen.h - kHeads - 12)};
  at.label = std::clamp(seen.w * 0.16F, 170.0F, 200.0F);
  at.clip = seen;
  at.scroll = f.request.around.chart_scroll;
  const double scale = picture_scale(f, false, at.rect.h);
  f.page.nodes.push_back(figure_node(f, seen));
  Layer layer{{seen.x - 8, seen.y, seen.w + 16, seen.h}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  const float height = add_picture(f, pen, year, at, scale, nullptr);
  f.page.layers.push_back(std::move(layer));
  note_scroll(f, seen, height + kHeads + 12);
  Layer below{{area.x - 8, seen.bottom(), area.w + 16, notes + legend}, {}};
  Pen below_pen(below, f.request.text_width, f.language);
  add_notes(f, &below_pen, year, {area.x, seen.bottom(), area.w, 0}, rows);
  add_flow_legend(f, below_pen, {area.x, seen.bottom() + notes, area.w, legend - 8}, scale);
  f.page.layers.push_back(std::move(below));
}

void add_comparison(Flows& f, Rect area) {
  const FlowYear& before = f.of(f.earlier());
  const FlowYear& after = f.of(f.later());
  const auto changes = answers::flow_changes(f.dataset, before, after);
  const Cards cards = cards_of(changes, area.w, area.h);
  const float legend = flow_legend_height(f, area.w, 1);
  const Rect seen{area.x, area.y, area.w, std::max(kPictureLeast, area.h - cards.height - legend)};
  f.page.nodes.push_back(figure_node(f, seen));
  Layer layer{{seen.x - 8, seen.y, seen.w + 16, seen.h}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  const bool beside = seen.w >= kBesideFrom;
  const float w = beside ? (seen.w - kDivider) / 2 : seen.w;
  const float half = beside ? seen.h : (seen.h - 24) / 2;
  const double scale = picture_scale(f, true, half - kYearTitle - kHeads - 12);
  const float first =
      add_half(f, pen, before, {seen.x, seen.y, w, half - 12}, scale, nullptr, seen);
  const Rect second = beside ? Rect{seen.x + w + kDivider, seen.y, w, half - 12}
                             : Rect{seen.x, seen.y + first + 24, w, half - 12};
  const float height = add_half(f, pen, after, second, scale, &changes, seen);
  if (beside) {
    const float middle = std::round(seen.x + w + kDivider / 2) + 0.5F;
    pen.line({middle, seen.y + 4}, {middle, seen.bottom() - 4}, ink(Role::line2));
  }
  f.page.layers.push_back(std::move(layer));
  note_scroll(f, seen, (beside ? std::max(first, height) : first + 24 + height) + 12);
  add_cards(f, {area.x, seen.bottom(), area.w, cards.height}, cards);
  Layer below{{area.x - 8, seen.bottom() + cards.height, area.w + 16, legend}, {}};
  Pen below_pen(below, f.request.text_width, f.language);
  add_flow_legend(f, below_pen, {area.x, below.clip.y, area.w, legend - 8}, scale);
  f.page.layers.push_back(std::move(below));
}

}  // namespace avtal::scene
