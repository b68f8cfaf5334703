#include "scene/chrome.h"

#include <algorithm>
#include <array>

#include "scene/describe.h"
#include "scene/metrics.h"
#include "scene/widgets.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using state::Language;
using words::Phrase;

constexpr float kLogoSize = 28;
constexpr float kFieldWidth = 156;
constexpr float kArrowWidth = 32;
constexpr float kArrowWidthNarrow = 56;
constexpr float kBannerHeight = 44;
constexpr std::size_t kProblemsShown = 6;

std::string word(Phrase phrase, const PageRequest& request) {
  return std::string(words::text(phrase, request.view.language));
}

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
  return request.view.as_of.value_or(request.prepared->context.default_as_of);
}

void add_date_field(const PageRequest& request, Page& page, Pen& pen, Rect rect, float arrow,
                    bool on_dark) {
  const Paint paint = ink(on_dark ? Role::top_ink : Role::brand7);
  add_bare_icon_button(
      pen, page, {rect.x, rect.y, arrow, rect.h}, Icon::left, paint,
      {"as-of-previous", word(Phrase::as_of_previous, request), state::StepAsOf{-1}, "frame", ""});
  add_bare_icon_button(
      pen, page, {rect.right() - arrow, rect.y, arrow, rect.h}, Icon::right, paint,
      {"as-of-next", word(Phrase::as_of_next, request), state::StepAsOf{1}, "frame", ""});
  Field field;
  field.id = "as-of";
  field.kind = Field::Kind::date;
  field.rect = {rect.x + arrow, rect.y + 1, rect.w - 2 * arrow, rect.h - 2};
  field.label = word(Phrase::as_of_field, request);
  field.value = base::iso_text(as_of_day(request));
  field.on_dark = on_dark;
  page.fields.push_back(std::move(field));
}

/// A text button in the top bar, its right end at `right`; returns its left edge.
float add_top_button(const PageRequest& request, Page& page, Pen& pen, float right, Icon icon,
                     Phrase phrase, bool primary, ButtonSpec spec) {
  const bool narrow = request.around.width < kDesktopFrom;
  const std::string label = word(phrase, request);
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
    Node node = button_node(
        {std::string("language:") + (language == Language::sv ? "sv" : "en"),
         word(language == Language::sv ? Phrase::language_sv : Phrase::language_en, request),
         state::SetLanguage{language}, "frame", ""},
        rect);
    node.kind = NodeKind::toggle;
    node.selected = current;
    page.nodes.push_back(std::move(node));
    right = rect.x - 4;
  }
  return right;
}

float add_theme_button(const PageRequest& request, Page& page, Pen& pen, float right) {
  const bool dark = page.dark;
  const Rect rect{right - kControlHeight, 10, kControlHeight, kControlHeight};
  add_bare_icon_button(
      pen, page, rect, dark ? Icon::sun : Icon::moon, ink(Role::top_ink),
      {"theme", word(dark ? Phrase::theme_light : Phrase::theme_dark, request),
       state::SetTheme{dark ? state::Theme::light : state::Theme::dark}, "frame", ""});
  return rect.x;
}

void add_top_bar(const PageRequest& request, Page& page, Pen& pen) {
  const float width = request.around.width;
  const bool desktop = width >= kDesktopFrom;
  const bool narrow = width < kTabletFrom;
  const float margin = narrow ? kMarginNarrow : kMargin;
  pen.fill({0, 0, width, kTopBarHeight}, ink(Role::top));
  logo(pen, {margin, (kTopBarHeight - kLogoSize) / 2});
  const float after_logo = margin + kLogoSize + 12;
  const std::size_t first_node = page.nodes.size();
  float right = width - margin;
  right = add_top_button(request, page, pen, right, Icon::open_file, Phrase::open_file, true,
                         {"open-file", "", std::nullopt, "frame", "open-file"});
  right = add_top_button(request, page, pen, right - (desktop ? 8.0F : 4.0F), Icon::text_page,
                         Phrase::show_as_text, false,
                         {"show-text", "", state::ShowText{true}, "frame", ""});
  right = add_theme_button(request, page, pen, right - 4);
  right = add_languages(request, page, pen, right - 4);
  if (!narrow) {
    const Rect field{right - 16 - kFieldWidth, 10, kFieldWidth, kControlHeight};
    pen.box(field, ink(Role::top_field), ink(Role::top_line), 1, kControlRadius);
    add_date_field(request, page, pen, field, kArrowWidth, true);
    const std::string label = word(Phrase::as_of, request);
    right = field.x - 8 - pen.width(label, 14);
    pen.text({right, kTopBarHeight / 2 + 5}, label, {14, Face::regular, ink(Role::top_muted)});
  }
  // On the narrowest pages the sign alone stands for the name.
  const std::string product = word(Phrase::product, request);
  const float name_size = narrow ? 16 : 20;
  const float x = after_logo + pen.width(product, name_size, Face::semibold) + 16;
  if (x - 12 <= right) {
    pen.text({after_logo, kTopBarHeight / 2 + name_size * 0.36F}, product,
             {name_size, Face::semibold, ink(Role::top_ink)});
  }
  const std::string title = dataset_title(*request.prepared->dataset, request.view.language);
  if (x + 16 + pen.width(title, 14) + 24 <= right) {
    pen.line({x + 0.5F, 16}, {x + 0.5F, kTopBarHeight - 16}, ink(Role::top_line));
    pen.text({x + 16, kTopBarHeight / 2 + 5}, title, {14, Face::regular, ink(Role::top_ink)});
  }
  order_by_x(page, first_node);
}

/// «Skrivskyddad · 5 handlingar · alla är förslag»
std::string provenance(const PageRequest& request) {
  const model::Dataset& dataset = *request.prepared->dataset;
  int own = 0;
  int proposals = 0;
  for (const model::Document& document : dataset.documents) {
    if (document.kind == model::DocumentKind::external) continue;
    ++own;
    if (document.kind == model::DocumentKind::proposal) ++proposals;
  }
  const Language language = request.view.language;
  std::string text =
      word(Phrase::read_only, request) + " · " +
      words::filled(Phrase::document_count, language, {words::number(own, language)});
  if (own > 0 && own == proposals) text += " · " + word(Phrase::all_proposals, request);
  return text;
}

float add_date_row(const PageRequest& request, Page& page, Pen& pen, float y) {
  const float width = request.around.width;
  const Rect row{0, y, width, kDateRowHeight};
  pen.fill(row, ink(Role::brand_tint));
  const std::string label = word(Phrase::as_of, request);
  const float field_width = 104;
  const float label_width = pen.width(label, 14) + 6;
  const float left = (width - label_width - field_width) / 2;
  pen.text({left, y + kDateRowHeight / 2 + 5}, label, {14, Face::regular, ink(Role::ink7)});
  add_date_field(request, page, pen, row, kArrowWidthNarrow, false);
  page.fields.back().rect = {left + label_width, y + 8, field_width, kDateRowHeight - 16};
  return y + kDateRowHeight;
}

float add_tabs(const PageRequest& request, Page& page, Pen& pen, float y) {
  const float width = request.around.width;
  Node tabs;
  tabs.id = "tabs";
  tabs.kind = NodeKind::group;
  tabs.name = word(Phrase::views, request);
  tabs.rect = {0, y, width, kTabsHeight};
  page.nodes.push_back(tabs);
  const std::string label = word(Phrase::view_timeline, request);
  const float w = pen.width(label, 16, Face::semibold);
  pen.text({kMargin, y + 30}, label, {16, Face::semibold, ink(Role::ink9)});
  pen.fill({kMargin, y + kTabsHeight - 4, w, 4}, ink(Role::brand7));
  Node tab =
      button_node({"tab:timeline", label, state::ShowView{state::View::timeline}, "tabs", ""},
                  {kMargin, y, w, kTabsHeight});
  tab.kind = NodeKind::tab;
  tab.selected = request.view.view == state::View::timeline;
  page.nodes.push_back(std::move(tab));
  const std::string text = provenance(request);
  const float text_width = pen.width(text, 14);
  if (kMargin + w + 24 + text_width + kMargin <= width) {
    pen.text({width - kMargin, y + 29}, text, {14, Face::regular, ink(Role::ink6), Align::right});
  }
  add_text_node(page, "provenance", "", text,
                {width - kMargin - text_width, y, text_width, kTabsHeight});
  pen.line({0, y + kTabsHeight - 0.5F}, {width, y + kTabsHeight - 0.5F}, ink(Role::line2));
  return y + kTabsHeight;
}

struct Bar {
  std::string id;
  std::string text;
  Role ink;
  Role ground;
  NodeKind kind;
  ButtonSpec button;  // with a visible name, or a cross when `closes`
  bool closes = false;
};

float add_bar(const PageRequest& request, Page& page, Pen& pen, float y, const Bar& bar) {
  const float width = request.around.width;
  const float margin = width < kTabletFrom ? kMarginNarrow : kMargin;
  const float button =
      bar.closes ? kControlHeight : pen.width(bar.button.name, 14, Face::semibold) + 24;
  const auto lines = pen.wrapped(bar.text, 14, Face::regular, width - 2 * margin - button - 16);
  const float height = std::max(kBannerHeight, static_cast<float>(lines.size()) * 20 + 24);
  pen.fill({0, y, width, height}, ink(bar.ground));
  float line_y = y + (height - static_cast<float>(lines.size()) * 20) / 2 + 15;
  for (const std::string& line : lines) {
    pen.text({margin, line_y}, line, {14, Face::regular, ink(bar.ink)});
    line_y += 20;
  }
  Node node;
  node.id = bar.id;
  node.kind = bar.kind;
  node.name = bar.text;
  node.rect = {margin, y, width - 2 * margin - button, height};
  page.nodes.push_back(std::move(node));
  const Rect rect{width - margin - button, y + (height - kControlHeight) / 2, button,
                  kControlHeight};
  if (bar.closes) {
    add_bare_icon_button(pen, page, rect, Icon::close, ink(bar.ink), bar.button);
  } else {
    pen.frame(rect, ink(bar.ink), 1, kControlRadius);
    pen.text({rect.x + rect.w / 2, rect.y + 23}, bar.button.name,
             {14, Face::semibold, ink(bar.ink), Align::centre});
    page.nodes.push_back(button_node(bar.button, rect));
  }
  return y + height;
}

float add_banners(const PageRequest& request, Page& page, Pen& pen, float y) {
  const Surroundings& around = request.around;
  const Language language = request.view.language;
  if (!around.foreign_file.empty()) {
    y = add_bar(request, page, pen, y,
                {"foreign",
                 words::filled(Phrase::foreign_file, language, {around.foreign_file}),
                 Role::warn,
                 Role::warn_tint,
                 NodeKind::status,
                 {"close-foreign", word(Phrase::close_foreign, request), std::nullopt, "",
                  "close-foreign"}});
  }
  if (request.view.known) {
    y = add_bar(
        request, page, pen, y,
        {"known",
         words::filled(Phrase::as_known, language, {words::date(*request.view.known, language)}),
         Role::warn,
         Role::warn_tint,
         NodeKind::status,
         {"known:all", word(Phrase::know_everything, request), state::SetKnown{std::nullopt}, "",
          ""}});
  }
  for (std::size_t i = 0; i < around.notices.size(); ++i) {
    const std::string id = "notice:" + std::to_string(i);
    y = add_bar(request, page, pen, y,
                {id,
                 around.notices[i],
                 Role::info,
                 Role::info_tint,
                 NodeKind::status,
                 {id + ":close", word(Phrase::close, request), std::nullopt, "", "dismiss-notice"},
                 true});
  }
  return y;
}

/// What is wrong with a file. When nothing of it could be used, the view behind is as it was.
float add_problems(const PageRequest& request, Page& page, Pen& pen, float y) {
  const Surroundings& around = request.around;
  if (around.problem_file.empty()) return y;
  const float width = around.width;
  const float margin = width < kTabletFrom ? kMarginNarrow : kMargin;
  const float text_width = width - 2 * margin - 56;
  const std::string title =
      words::filled(around.problem_file_used ? Phrase::file_partly_used : Phrase::file_not_used,
                    request.view.language, {around.problem_file});
  std::vector<std::string> lines;
  const std::size_t shown = std::min(around.problems.size(), kProblemsShown);
  for (std::size_t i = 0; i < shown; ++i) {
    const auto wrapped = pen.wrapped(around.problems[i].text, 14, Face::regular, text_width);
    lines.insert(lines.end(), wrapped.begin(), wrapped.end());
  }
  if (shown < around.problems.size()) {
    lines.push_back(
        words::filled(Phrase::more_problems, request.view.language,
                      {words::number(static_cast<std::int64_t>(around.problems.size() - shown),
                                     request.view.language)}));
  }
  const float height = 52 + static_cast<float>(lines.size()) * 20 + 12;
  pen.fill({0, y, width, height}, ink(Role::error_tint));
  pen.fill({0, y, 4, height}, ink(Role::error));
  pen.icon({margin, y + 18}, Icon::warning, ink(Role::error));
  pen.text({margin + 24, y + 31}, title, {16, Face::semibold, ink(Role::error)});
  Node alert;
  alert.id = "problems";
  alert.kind = NodeKind::alert;
  alert.name = title;
  alert.rect = {margin, y, text_width, 48};
  page.nodes.push_back(std::move(alert));
  for (std::size_t i = 0; i < around.problems.size(); ++i) {
    add_text_node(page, "problem:" + std::to_string(i), "problems", around.problems[i].text,
                  {margin, y + 48, text_width, 20});
  }
  float line_y = y + 48 + 15;
  for (const std::string& line : lines) {
    pen.text({margin + 24, line_y}, line, {14, Face::regular, ink(Role::ink9)});
    line_y += 20;
  }
  add_bare_icon_button(pen, page,
                       {width - margin - kControlHeight, y + 8, kControlHeight, kControlHeight},
                       Icon::close, ink(Role::error),
                       {"dismiss-problems", word(Phrase::close, request), std::nullopt, "problems",
                        "dismiss-problems"});
  return y + height;
}

}  // namespace

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
  y = add_problems(request, page, pen, y);
  page.layers.push_back(std::move(layer));
  page.title = word(Phrase::product, request) + " · " +
               dataset_title(*request.prepared->dataset, request.view.language);
  return {0, y, width, std::max(0.0F, height - y)};
}

}  // namespace avtal::scene
