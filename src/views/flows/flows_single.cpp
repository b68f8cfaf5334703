// One year in the large, or two side by side on the same scale.

#include <algorithm>
#include <cmath>

#include "views/flows/flows_parts.h"
#include "words/flows.h"

namespace avtal::scene {
namespace {

using answers::FlowChange;
using answers::FlowYear;
using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr float kHeads = 24;  // column heads above a picture
constexpr float kPictureLeast = 120;
constexpr float kYearTitle = 36;
constexpr float kDivider = 48;
constexpr float kBesideFrom = 1200;  // narrower pictures stand one above the other
constexpr float kScaleRow = 32;
constexpr float kScaleMost = 26;  // height of the scale bar

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
  if (height > seen.h + 0.5F) f.page.scroll_areas.push_back({seen, height});
}

/// The largest of 1, 2 and 5 times a power of ten that is no higher than the bar may be.
double round_millions(double scale) {
  double power = 1;
  while (power * scale > kScaleMost) power /= 10;
  while (power * 10 * scale <= kScaleMost) power *= 10;
  for (const double times : {5.0, 2.0}) {
    if (power * times * scale <= kScaleMost) return power * times;
  }
  return power;
}

/// How much money a width is, at the picture's foot. `scale`: px per million.
void add_scale_bar(const Flows& f, Pen& pen, Rect foot, double scale) {
  if (scale <= 0) return;
  const double millions = round_millions(scale);
  const auto ore = static_cast<std::int64_t>(std::llround(millions * kOrePerMillion));
  const std::string text =
      f.speech(f.year).say(flows::scale, words::short_money({ore}, false, f.language));
  const auto height = static_cast<float>(millions * scale);
  const float top = foot.y + (foot.h - height) / 2;
  pen.line({foot.x + 4, top}, {foot.x + 4, top + height}, ink(Role::ink6), 1.5F);
  for (const float y : {top, top + height}) {
    pen.line({foot.x, y}, {foot.x + 8, y}, ink(Role::ink6), 1.5F);
  }
  pen.text({foot.x + 14, foot.y + foot.h / 2 + 4}, text, {12, Face::regular, ink(Role::ink7)});
  note_node(f, "flows:scale", text, {foot.x, foot.y, pen.width(text, 12) + 14, foot.h});
}

// ---- two years ----

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
  const Rect seen{area.x, area.y, area.w, std::max(kPictureLeast, area.h - kScaleRow)};
  PictureArea at;
  at.rect = {seen.x, seen.y + kHeads, seen.w, std::max(1.0F, seen.h - kHeads - 12)};
  at.label = std::clamp(seen.w * 0.16F, 170.0F, 200.0F);
  at.clip = seen;
  at.scroll = f.request.around.chart_scroll;
  const double scale = picture_scale(f, false, at.rect.h);
  f.page.nodes.push_back(figure_node(f, seen));
  Layer layer{{seen.x - 8, seen.y, seen.w + 16, seen.h + kScaleRow}, {}};
  Pen pen(layer, f.request.text_width, f.language);
  const float height = add_picture(f, pen, year, at, scale, nullptr);
  note_scroll(f, seen, height + kHeads + 12);
  add_scale_bar(f, pen, {seen.x, seen.bottom(), seen.w, kScaleRow}, scale);
  f.page.layers.push_back(std::move(layer));
}

void add_comparison(Flows& f, Rect area) {
  const FlowYear& before = f.of(f.earlier());
  const FlowYear& after = f.of(f.later());
  const auto changes = answers::flow_changes(f.dataset, before, after);
  const Rect seen{area.x, area.y, area.w, std::max(kPictureLeast, area.h - kScaleRow)};
  f.page.nodes.push_back(figure_node(f, seen));
  Layer layer{{seen.x - 8, seen.y, seen.w + 16, seen.h + kScaleRow}, {}};
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
  note_scroll(f, seen, (beside ? std::max(first, height) : first + 24 + height) + 12);
  add_scale_bar(f, pen, {seen.x, seen.bottom(), seen.w, kScaleRow}, scale);
  f.page.layers.push_back(std::move(layer));
}

void add_changes(const Flows& f, Block& view) {
  const auto all = answers::flow_changes(f.dataset, f.of(f.earlier()), f.of(f.later()));
  const FlowSpeech speech = f.speech(f.later());
  Block list{.kind = Kind::list, .id = "changes", .style = Style::changes};
  for (const FlowChange& change : all) {
    if (!change.is_any()) continue;
    Block& item = document::add(
        list, {.kind = Kind::item,
               .id = "change:" + std::to_string(list.children.size()),
               .service = change.services.empty() ? 6 : change.services.front().index});
    document::add(
        item, {.kind = Kind::strong, .text = services_text(speech, change.services, false) + ". "});
    document::add(item, {.kind = Kind::text, .text = change_text(speech, change, f.later())});
  }
  if (!list.children.empty()) document::add(view, std::move(list));
}

}  // namespace avtal::scene
