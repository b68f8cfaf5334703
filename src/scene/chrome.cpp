#include "scene/chrome.h"

#include <algorithm>
#include <array>

#include "scene/banners.h"
#include "scene/describe.h"
#include "scene/metrics.h"
#include "scene/tabs.h"
#include "scene/widgets.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/page.h"
#include "words/say.h"
#include "words/search.h"

namespace avtal::scene {
namespace {

using state::Language;
using namespace words;

constexpr float kLogoSize = 28;
constexpr float kFieldWidth = 156;
constexpr float kArrowWidth = 32;
constexpr float kArrowWidthNarrow = 56;
constexpr float kSearchWidth = 224;
constexpr float kSearchWidthWide = 248;  // with the key that leads to it
constexpr float kSearchWidthTight = 150;
constexpr float kIconWidthNarrow = 48;

/// The flow of responsibility that gave the product its sign: one bar goes on, one moves up.
void logo(Pen& pen, Point at) {
  const auto p = [&](float x, float y) { return Point{at.x + x, at.y + y}; };
  pen.fill({at.x + 1, at.y + 4, 17, 5}, ink(Role::logo_b), 1.5F);
  pen.fill({at.x + 21, at.y + 4, 6, 5}, ink(Role::logo_c), 1.5F);
  pen.fill({at.x + 1, at.y + 19, 10, 5}, ink(Role::logo_a), 1.5F);
  pen.polygon({p(10, 19), p(12.5F, 18.4F), p(17, 22.4F), p(13.5F, 24), p(10, 24)},
              ink(Role::logo_a));
  pen.polygon({p(12.5F, 18.4F), p(14.6F, 16), p(19, 19), p(17, 22.4F)}, ink(Role::logo_a));
  pen.polygon({p(14.6F, 16), p(16.6F, 12.6F), p(20, 11.5F), p(20, 16.5F), p(19, 19)},
              ink(Role::logo_a));
  pen.fill({at.x + 19.5F, at.y + 11.5F, 7.5F, 5}, ink(Role::logo_a), 1);
}

base::Day as_of_day(const PageRequest& request) {
  return state::day_shown(request.view, request.prepared->context);
}

void add_date_field(const PageRequest& request, Page& page, Pen& pen, Rect rect, float arrow,
                    bool on_dark) {
  const Paint paint = ink(on_dark ? Role::top_ink : Role::brand7);
  add_bare_icon_button(
      pen, page, {rect.x, rect.y, arrow, rect.h}, Icon::left, paint,
      {"as-of-previous", say(request, page::as_of_previous), state::StepAsOf{-1}, "frame", {}});
  add_bare_icon_button(
      pen, page, {rect.right() - arrow, rect.y, arrow, rect.h}, Icon::right, paint,
      {"as-of-next", say(request, page::as_of_next), state::StepAsOf{1}, "frame", {}});
  Field field;
  field.id = ids::kAsOf;
  field.kind = Field::Kind::date;
  field.rect = {rect.x + arrow, rect.y + 1, rect.w - 2 * arrow, rect.h - 2};
  field.label = say(request, page::as_of_field);
  field.value = base::iso_text(as_of_day(request));
  field.on_dark = on_dark;
  page.fields.push_back(std::move(field));
}

/// A text button in the top bar, its right end at `right`; returns its left edge.
float add_top_button(const PageRequest& request, Page& page, Pen& pen, float right, Icon icon,
                     const Phrase<>& phrase, bool primary, ButtonSpec spec) {
  const bool narrow = request.around.width < kDesktopFrom;
  const std::string label = say(request, phrase);
  const float text_width = narrow ? 0 : pen.width(label, 14, Face::semibold) + 8;
  const float height = request.around.touch ? kControlHeightTouch : kControlHeight;
  const float w = narrow ? height : 16 + text_width + 24;
  const Rect rect{right - w, (kTopBarHeight - height) / 2, w, height};
  const Paint paint = ink(primary ? Role::top_primary_ink : Role::top_ink);
  if (primary) pen.fill(rect, ink(Role::top_primary), kControlRadius);
  pen.icon({rect.x + (narrow ? (w - 16) / 2 : 12), rect.y + (height - 16) / 2}, icon, paint);
  if (!narrow) {
    pen.text({rect.x + 36, rect.y + height / 2 + 5}, label, {14, Face::semibold, paint});
  }
  spec.name = label;
  Node node = button_node(spec, rect);
  if (narrow) node.tooltip = {{label, false}};
  page.nodes.push_back(std::move(node));
  return rect.x;
}

float add_languages(const PageRequest& request, Page& page, Pen& pen, float right) {
  constexpr std::array<std::pair<Language, const char*>, 2> kLanguages = {
      {{Language::en, "EN"}, {Language::sv, "SV"}}};
  for (const auto& [language, code] : kLanguages) {
    const bool current = request.view.language == language;
    const Face face = current ? Face::semibold : Face::regular;
    const float w = pen.width(code, 14, Face::semibold) + 16;
    const Rect rect{right - w, 10, w, kControlHeight};
    pen.text({rect.x + w / 2, rect.y + 23}, code,
             {14, face, ink(current ? Role::top_ink : Role::top_muted), Align::centre});
    if (current) pen.fill({rect.x, rect.bottom() - 2, w, 2}, ink(Role::top_ink));
    Node node =
        button_node({std::string("language:") + (language == Language::sv ? "sv" : "en"),
                     say(request, language == Language::sv ? page::language_sv : page::language_en),
                     state::SetLanguage{language},
                     "frame",
                     {}},
                    rect);
    node.kind = NodeKind::toggle;
    node.selected = current;
    page.nodes.push_back(std::move(node));
    right = rect.x - 4;
  }
  return right;
}

/// A bare icon at the right of the top bar, as high as the bar where fingers are likely.
float add_top_icon(const PageRequest& request, Page& page, Pen& pen, float right, Icon icon,
                   const std::string& id, const Phrase<>& phrase, CommandKind command) {
  const bool narrow = request.around.width < kTabletFrom;
  const float w = narrow ? kIconWidthNarrow : kControlHeight;
  const float h = narrow ? kTopBarHeight : kControlHeight;
  add_bare_icon_button(pen, page, {right - w, (kTopBarHeight - h) / 2, w, h}, icon,
                       ink(Role::top_ink),
                       {id, say(request, phrase), std::nullopt, "frame", command});
  return right - w;
}

/// The field in which people search; on narrow pages it opens over the top bar.
void add_search_field(const PageRequest& request, Page& page, Pen& pen, Rect rect) {
  pen.box(rect, ink(Role::top_field), ink(Role::top_line), 1, kControlRadius);
  pen.icon({rect.x + 10, rect.y + (rect.h - 16) / 2}, Icon::search, ink(Role::top_muted));
  Field field;
  field.id = ids::kSearchField;
  field.kind = Field::Kind::search;
  field.rect = {rect.x + 32, rect.y + 1, rect.w - 34, rect.h - 2};
  field.label = say(request, search::label);
  field.placeholder = say(request, search::placeholder);
  field.value = request.around.search_text;
  field.on_dark = true;
  page.fields.push_back(std::move(field));
}

/// The key that leads to the field, as on a keyboard.
void add_search_key(Page& page, Pen& pen, Rect field) {
  const Rect key{field.right() - 24, field.y + (field.h - 20) / 2, 18, 20};
  // The ring around the field, when it is typed in, leaves the key free.
  page.fields.back().rect.w = key.x - 5 - page.fields.back().rect.x;
  pen.box(key, Paint{}, ink(Role::top_line), 1, 3);
  pen.text({key.x + key.w / 2, key.y + 14}, "/",
           {12, Face::regular, ink(Role::top_muted), Align::centre});
}

float add_search(const PageRequest& request, Page& page, Pen& pen, float right) {
  const float width = request.around.width;
  if (width < kDesktopFrom) {
    return add_top_icon(request, page, pen, right, Icon::search, std::string(ids::kSearch),
                        search::label, CommandKind::search);
  }
  const float w = width < 1360 ? kSearchWidthTight : width < 1400 ? kSearchWidth : kSearchWidthWide;
  const Rect rect{right - w, 10, w, kControlHeight};
  add_search_field(request, page, pen, rect);
  if (w == kSearchWidthWide) add_search_key(page, pen, rect);
  return rect.x;
}

float add_top_date(const PageRequest& request, Page& page, Pen& pen, float right) {
  const float w = std::max(kFieldWidth, 2 * kArrowWidth + date_width(request));
  const Rect field{right - w, 10, w, kControlHeight};
  pen.box(field, ink(Role::top_field), ink(Role::top_line), 1, kControlRadius);
  add_date_field(request, page, pen, field, kArrowWidth, true);
  const std::string label = say(request, labels::as_of);
  const float left = field.x - 8 - pen.width(label, 14);
  pen.text({left, kTopBarHeight / 2 + 5}, label, {14, Face::regular, ink(Role::top_muted)});
  return left;
}

void add_product(const PageRequest& request, Pen& pen, float left, float right) {
  // On the narrowest pages the sign alone stands for the name.
  const std::string product = say(request, labels::product);
  const float name_size = request.around.width < kTabletFrom ? 16 : 20;
  const float x = left + pen.width(product, name_size, Face::semibold) + 16;
  if (x - 12 <= right) {
    pen.text({left, kTopBarHeight / 2 + name_size * 0.36F}, product,
             {name_size, Face::semibold, ink(Role::top_ink)});
  }
  const std::string title = dataset_title(*request.prepared->dataset, request.view.language);
  if (x + 16 + pen.width(title, 14) + 24 <= right) {
    pen.line({x + 0.5F, 16}, {x + 0.5F, kTopBarHeight - 16}, ink(Role::top_line));
    pen.text({x + 16, kTopBarHeight / 2 + 5}, title, {14, Face::regular, ink(Role::top_ink)});
  }
}

void add_top_bar(const PageRequest& request, Page& page, Pen& pen) {
  const float width = request.around.width;
  const bool narrow = width < kTabletFrom;
  const float margin = narrow ? kMarginNarrow : kMargin;
  pen.fill({0, 0, width, kTopBarHeight}, ink(Role::top));
  const std::size_t first_node = page.nodes.size();
  float right = width - (narrow ? 0 : margin);
  right =
      add_top_icon(request, page, pen, right, Icon::menu, "menu", page::menu, CommandKind::menu);
  if (width < kDesktopFrom && request.around.search_open) {
    right = add_top_icon(request, page, pen, right, Icon::close, "close-overlay", search::leave,
                         CommandKind::close_overlay);
    add_search_field(request, page, pen, {margin, 6, right - margin, kTopBarHeight - 12});
    return;
  }
  if (!narrow) {
    right = add_top_button(
        request, page, pen, right - 8, Icon::present, page::present, true,
        {std::string(ids::kPresent), "", std::nullopt, "frame", CommandKind::present});
    right = add_top_button(request, page, pen, right - 4, Icon::share, page::share, false,
                           {"share", "", std::nullopt, "frame", CommandKind::share});
    right = add_languages(request, page, pen, right - 4);
    right = add_search(request, page, pen, right - 12);
    right = add_top_date(request, page, pen, right - 16);
  } else {
    right = add_search(request, page, pen, right);
  }
  logo(pen, {margin, (kTopBarHeight - kLogoSize) / 2});
  add_product(request, pen, margin + kLogoSize + 12, right);
  order_by_x(page, first_node);
}

float add_date_row(const PageRequest& request, Page& page, Pen& pen, float y) {
  const float width = request.around.width;
  const Rect row{0, y, width, kDateRowHeight};
  pen.fill(row, ink(Role::brand_tint));
  const std::string label = say(request, labels::as_of);
  const float field_width = std::max(104.0F, date_width(request));
  const float label_width = pen.width(label, 14) + 6;
  const float left = (width - label_width - field_width) / 2;
  pen.text({left, y + kDateRowHeight / 2 + 5}, label, {14, Face::regular, ink(Role::ink7)});
  add_date_field(request, page, pen, row, kArrowWidthNarrow, false);
  page.fields.back().rect = {left + label_width, y + 8, field_width, kDateRowHeight - 16};
  return y + kDateRowHeight;
}

}  // namespace

float date_width(const PageRequest& request) {
  const float letters = request.around.touch ? 16 : 14;  // as web/style.css has them
  return request.text_width("0000-00-00", letters, Face::semibold) + 4;
}

Rect add_chrome(const PageRequest& request, Page& page) {
  const float width = request.around.width;
  const float height = request.around.height;
  Layer layer{{0, 0, width, height}, {}};
  Pen pen(layer, request.text_width, request.view.language);
  pen.fill({0, 0, width, height}, ink(Role::background));
  add_top_bar(request, page, pen);
  float y = kTopBarHeight;
  const bool narrow = width < kTabletFrom;
  y = narrow ? add_date_row(request, page, pen, y) : add_tabs(request, page, pen, y);
  y = add_banners(request, page, pen, y);
  const float bottom = narrow ? add_bottom_bar(request, page, pen) : height;
  page.layers.push_back(std::move(layer));
  page.title = say(request, labels::product) + " · " +
               dataset_title(*request.prepared->dataset, request.view.language);
  return {0, y, width, std::max(0.0F, bottom - y)};
}

}  // namespace avtal::scene
