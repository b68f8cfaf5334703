#include "scene/filter_panel.h"

#include <algorithm>

#include "answers/filter.h"
#include "scene/filter_names.h"
#include "scene/filtering.h"
#include "scene/metrics.h"
#include "scene/overlay.h"
#include "scene/prepared.h"
#include "scene/widgets.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using state::Language;
using words::Phrase;

constexpr float kWidth = 376;
constexpr float kHead = 52;
constexpr float kFoot = 52;
constexpr float kHeading = 36;
constexpr float kBox = 18;
constexpr float kPadding = 16;

struct Menu {
  const PageRequest& request;
  Language language;
  Page& page;
  Pen& pen;
  Rect body;
  float row = 36;
  float y = 0;
};

state::Action filtered_by(const PageRequest& request, const state::Filter& filter) {
  return changed(request.view, [&filter](auto& view) { view.filter = filter; });
}

void add_heading(Menu& m, const std::string& id, const std::string& name) {
  m.pen.text({m.body.x + kPadding, m.y + 25}, name, {14, Face::semibold, ink(Role::ink9)});
  Node node;
  node.id = "filter:" + id;
  node.kind = NodeKind::heading;
  node.level = 3;
  node.name = name;
  node.rect = {m.body.x + kPadding, m.y, m.body.w - 2 * kPadding, kHeading};
  add_overlay_node(m.page, m.body, std::move(node));
  m.y += kHeading;
}

void draw_box(Pen& pen, Point at, bool ticked) {
  const Rect box{at.x, at.y, kBox, kBox};
  if (!ticked) return pen.frame(box, ink(Role::line5), 1.5F, 3);
  pen.fill(box, ink(Role::brand7), 3);
  pen.polyline({{at.x + 4, at.y + 9.5F}, {at.x + 7.5F, at.y + 13}, {at.x + 14, at.y + 5.5F}},
               ink(Role::on_brand), 2);
}

void add_choice(Menu& m, const FilterSection& section, const answers::Choice& choice) {
  const std::vector<std::string>& ids = m.request.view.filter.*section.list;
  const bool ticked = std::binary_search(ids.begin(), ids.end(), choice.id);
  const Rect row{m.body.x + 8, m.y, m.body.w - 16, m.row};
  const std::string name = choice_name(m.request, section.list, choice.id, false);
  const std::string count = words::number(static_cast<std::int64_t>(choice.agreements), m.language);
  const float base = row.y + m.row / 2 + 5;
  const float count_width = m.pen.width(count, 12);
  if (row.bottom() > m.body.y && row.y < m.body.bottom()) {
    draw_box(m.pen, {row.x + 8, row.y + (m.row - kBox) / 2}, ticked);
    m.pen.text({row.x + 36, base},
               shortened(m.pen, name, 14, Face::regular, row.w - 36 - count_width - 24),
               {14, Face::regular, ink(Role::ink9)});
    m.pen.text({row.right() - 8, base}, count, {12, Face::regular, ink(Role::ink6), Align::right});
  }
  const Phrase counted = choice.agreements == 1 ? Phrase::filter_one : Phrase::filter_count;
  Node node =
      button_node({std::string("filter:pick:") + section.key + ":" + choice.id,
                   words::filled(counted, m.language, {name, count}),
                   filtered_by(m.request, toggled(m.request.view.filter, section.list, choice.id)),
                   "overlay", ""},
                  row);
  node.kind = NodeKind::toggle;
  node.selected = ticked;
  node.hoverable = true;
  add_overlay_node(m.page, m.body, std::move(node));
  m.y += m.row;
}

void add_section(Menu& m, const FilterSection& section,
                 const std::vector<answers::Choice>& choices) {
  if (choices.empty()) return;
  add_heading(m, section.key, section_name(section.list, m.language));
  for (const answers::Choice& choice : choices) add_choice(m, section, choice);
  m.y += 8;
}

using Year = std::optional<int> state::Filter::*;

/// A small button that sets a year of the filter.
void add_year_button(Menu& m, Rect rect, Icon icon, const std::string& id, Phrase name, Year which,
                     int year, bool disabled) {
  const Paint paint = ink(disabled ? Role::line3 : Role::ink9);
  state::Filter filter = m.request.view.filter;
  filter.*which = year;
  if (rect.y >= m.body.y && rect.bottom() <= m.body.bottom()) {
    m.pen.frame(rect, ink(disabled ? Role::line3 : Role::line5), 1, kControlRadius);
    m.pen.icon({rect.x + (rect.w - 16) / 2, rect.y + (rect.h - 16) / 2}, icon, paint);
  }
  Node node = button_node({id, words::filled(name, m.language, {std::to_string(year)}),
                           filtered_by(m.request, filter), "overlay", ""},
                          rect);
  node.disabled = disabled;
  add_overlay_node(m.page, m.body, std::move(node));
}

struct YearRow {
  const char* key;
  Phrase label;
  Phrase step;
  Year which;
  int lowest;
  int highest;
  int unset;  // where stepping begins
};

void add_year(Menu& m, const YearRow& y) {
  const auto& value = m.request.view.filter.*y.which;
  const int now = value.value_or(y.unset);
  const float base = m.y + m.row / 2 + 5;
  const float size = m.row - 4;
  const Rect plus{m.body.right() - kPadding - size, m.y + 2, size, size};
  const Rect minus{plus.x - 64 - size, m.y + 2, size, size};
  const std::string id = std::string("filter:") + y.key;
  const std::string shown = value ? std::to_string(now) : word(Phrase::filter_any_year, m.request);
  if (m.y + m.row > m.body.y && m.y < m.body.bottom()) {
    m.pen.text({m.body.x + kPadding, base}, word(y.label, m.request),
               {14, Face::regular, ink(Role::ink9)});
    m.pen.text({minus.right() + 32, base}, shown,
               {14, Face::semibold, ink(Role::ink9), Align::centre});
  }
  Node node;
  node.id = id;
  node.kind = NodeKind::text;
  node.name = word(y.label, m.request) + ": " + shown;
  node.rect = {m.body.x + kPadding, m.y, minus.x - m.body.x - kPadding, m.row};
  add_overlay_node(m.page, m.body, std::move(node));
  add_year_button(m, minus, Icon::minus, id + ":minus", y.step, y.which, now - 1, now <= y.lowest);
  add_year_button(m, plus, Icon::plus, id + ":plus", y.step, y.which, now + 1, now >= y.highest);
  m.y += m.row + 4;
}

void add_years(Menu& m) {
  add_heading(m, "years", word(Phrase::filter_years, m.request));
  const Prepared& whole = *m.request.prepared->whole;
  const int first = base::calendar(whole.extent.first).year;
  const int last = base::calendar(whole.extent.last).year;
  const state::Filter& filter = m.request.view.filter;
  add_year(m, {"from", Phrase::filter_from_label, Phrase::filter_from, &state::Filter::from_year,
               first, filter.to_year.value_or(last), first});
  add_year(m, {"to", Phrase::filter_to_label, Phrase::filter_to, &state::Filter::to_year,
               filter.from_year.value_or(first), last, last});
}

void add_sections(Menu& m) {
  const Prepared& whole = *m.request.prepared->whole;
  const answers::FilterChoices choices = answers::filter_choices(
      *whole.dataset, m.request.view.as_of.value_or(whole.context.default_as_of));
  add_section(m, kFilterSections[0], choices.committees);
  add_section(m, kFilterSections[1], choices.services);
  add_section(m, kFilterSections[3], choices.statuses);
  add_section(m, kFilterSections[2], choices.kinds);
  add_years(m);
  add_section(m, kFilterSections[4], choices.documents);
}

/// Under the button on wide pages, the whole page below the top bar on narrow ones.
Rect place_of(const Page& page) {
  if (page.width < kTabletFrom) {
    return {0, kTopBarHeight, page.width, page.height - kTopBarHeight};
  }
  const float top = kTopBarHeight + kTabsHeight + 4;
  return {page.width - kMargin - kWidth, top, kWidth, page.height - top - 16};
}

void add_head(const PageRequest& request, Page& page, Pen& pen, Rect box) {
  const std::string title = word(Phrase::filter_title, request);
  pen.text({box.x + kPadding, box.y + 32}, title, {16, Face::semibold, ink(Role::ink9)});
  Node node;
  node.id = "filter:title";
  node.parent = "overlay";
  node.kind = NodeKind::heading;
  node.level = 2;
  node.name = title;
  node.rect = {box.x + kPadding, box.y, box.w - 80, kHead};
  page.nodes.push_back(std::move(node));
  add_bare_icon_button(
      pen, page, {box.right() - 48, box.y + 4, 44, 44}, Icon::close, ink(Role::ink7),
      {"filter:close", word(Phrase::close, request), std::nullopt, "overlay", "close-overlay"});
  pen.line({box.x, box.y + kHead - 0.5F}, {box.right(), box.y + kHead - 0.5F}, ink(Role::line2));
}

void add_foot(const PageRequest& request, Page& page, Pen& pen, Rect box) {
  const float y = box.bottom() - kFoot;
  pen.line({box.x, y + 0.5F}, {box.right(), y + 0.5F}, ink(Role::line2));
  const Hidden& hidden = request.prepared->hidden;
  const auto number = [&](std::size_t count) {
    return words::number(static_cast<std::int64_t>(count), request.view.language);
  };
  const std::string text =
      words::filled(Phrase::filter_shows, request.view.language,
                    {number(hidden.of - hidden.agreements), number(hidden.of)});
  pen.text({box.x + kPadding, y + 31}, text, {14, Face::regular, ink(Role::ink7)});
  Node node;
  node.id = "filter:shows";
  node.parent = "overlay";
  node.kind = NodeKind::status;
  node.name = text;
  node.rect = {box.x + kPadding, y, pen.width(text, 14), kFoot};
  page.nodes.push_back(std::move(node));
  if (!is_filtered(request.view)) return;
  const std::string clear = word(Phrase::filter_clear, request);
  const float w = pen.width(clear, 14, Face::semibold) + 24;
  const Rect button{box.right() - kPadding - w, y + 8, w, kControlHeight};
  pen.frame(button, ink(Role::line5), 1, kControlRadius);
  pen.text({button.x + w / 2, button.y + 23}, clear,
           {14, Face::semibold, ink(Role::ink9), Align::centre});
  page.nodes.push_back(
      button_node({"filter:pick:none", word(Phrase::filter_title, request) + ": " + clear,
                   filtered_by(request, {}), "overlay", ""},
                  button));
}

/// "Filter (2)".
std::string button_label(const PageRequest& request) {
  const std::size_t count = filter_parts(request).size();
  std::string label = word(Phrase::filter, request);
  if (count == 0) return label;
  return label + " (" + words::number(static_cast<std::int64_t>(count), request.view.language) +
         ")";
}

}  // namespace

float filter_button_width(const PageRequest& request, const Pen& pen, bool brief) {
  return brief ? kControlHeight : pen.width(button_label(request), 14, Face::semibold) + 48;
}

void add_filter_button(const PageRequest& request, Page& page, Pen& pen, Rect rect, bool brief) {
  const std::string label = button_label(request);
  const bool on = is_filtered(request.view);
  pen.box(rect, ink(on ? Role::brand_tint : Role::background), ink(on ? Role::brand7 : Role::line5),
          1, kControlRadius);
  const Paint paint = ink(on ? Role::brand7 : Role::ink9);
  pen.icon({rect.x + (brief ? (rect.w - 16) / 2 : 12), rect.y + 10}, Icon::filter, paint);
  if (!brief) pen.text({rect.x + 36, rect.y + 23}, label, {14, Face::semibold, paint});
  Node node = button_node({"filter", label, std::nullopt, "frame", "filter"}, rect);
  if (brief) node.tooltip = {{label, false}};
  node.hoverable = true;
  page.nodes.push_back(std::move(node));
}

void add_filter_panel(const PageRequest& request, Page& page) {
  const Rect box = place_of(page);
  add_overlay_group(page, word(Phrase::filter_title, request), word(Phrase::filter_close, request),
                    "close-overlay");
  hide_fields_below(page, box);
  Layer ground{{0, 0, page.width, page.height}, {}};
  Pen ground_pen(ground, request.text_width, request.view.language);
  ground_pen.fill(ground.clip, ink(Role::shade, 0.25F));
  ground_pen.box(box, ink(Role::background), ink(Role::line5), 1,
                 page.width < kTabletFrom ? 0.0F : 8.0F);
  add_head(request, page, ground_pen, box);

  const Rect body{box.x + 1, box.y + kHead, box.w - 2, box.h - kHead - kFoot};
  Layer layer{body, {}};
  Pen pen(layer, request.text_width, request.view.language);
  const float row = request.around.touch || page.width < kTabletFrom ? kControlHeightTouch : 36;
  Menu menu{request,
            request.view.language,
            page,
            pen,
            body,
            row,
            body.y + 8 - request.around.overlay_scroll};
  const float top = menu.y;
  add_sections(menu);
  const float content = menu.y - top + 16;
  if (content > body.h) page.scroll_areas.push_back({"overlay", body, content});
  add_foot(request, page, ground_pen, box);
  page.layers.push_back(std::move(ground));
  page.layers.push_back(std::move(layer));
}

}  // namespace avtal::scene
