#include "scene/slide.h"

#include <array>
#include <utility>

#include "scene/slide_facts.h"
#include "scene/slide_parts.h"
#include "scene/slide_picture.h"
#include "scene/widgets.h"
#include "words/format.h"
#include "words/present.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

// On a slide of 1920 × 1080.
constexpr float kSlideMargin = 96;
constexpr float kBand = 16;
constexpr float kLabelTop = 66;
constexpr float kLabelHeight = 48;

/// In this order: one line in smaller letters before a second line.
struct HeadlineChoice {
  float size;
  std::size_t lines;
};
constexpr std::array<HeadlineChoice, 6> kHeadlines = {
    {{76, 1}, {68, 1}, {60, 1}, {68, 2}, {60, 2}, {52, 3}}};
constexpr float kDetailSize = 32;
constexpr float kSourceSize = 24;

constexpr float kSmallestUnit = 0.42F;
constexpr float kMostNotes = 0.3F;  // of the page's height
constexpr float kNoteSize = 16;     // px, as all of the notes
constexpr float kNoteLine = 22;
constexpr float kNoteTop = 36;
constexpr float kLeastPicture = 96;  // px

float unit_of(const Rect& area) {
  return std::max(kSmallestUnit, std::min(area.w / 1920, area.h / 1080));
}

// ---- the words above the picture
// -----------------------------------------------------------------

float chip_width(const SlideParts& s, const std::string& text) {
  return s.pen.width(text, s.text_size(24), Face::semibold) + 76 * s.unit;
}

/// The pill that says what is only proposed.
void add_chip(const SlideParts& s, const std::string& text, Point at) {
  const float size = s.text_size(24);
  const Rect rect{at.x, at.y, chip_width(s, text), kLabelHeight * s.unit};
  const float middle = rect.y + rect.h / 2;
  s.pen.fill(rect, ink(Role::warn_tint), rect.h / 2);
  const Point sign{rect.x + 32 * s.unit, middle};
  const float r = 9 * s.unit;
  s.pen.polygon(
      {{sign.x, sign.y - r}, {sign.x + r, sign.y}, {sign.x, sign.y + r}, {sign.x - r, sign.y}},
      ink(Role::background), ink(Role::warn), 2.5F * s.unit);
  s.pen.text({rect.x + 52 * s.unit, middle + size * 0.36F}, text,
             {size, Face::semibold, ink(Role::warn)});
  add_text_node(s.page, "slide:chip", "", text, rect);
}

/// The service or the dataset, and the pill; returns the y below.
float add_label(const SlideParts& s) {
  const model::Dataset& dataset = *s.request.prepared->dataset;
  const auto service = service_of(dataset, s.slide.view.selected);
  const std::string& label =
      words::local(service ? dataset.at(*service).name : dataset.title, s.language);
  const auto paint = [&](Role role) {
    return service ? of_service(role, service->index) : ink(Role::brand7);
  };
  const float size = s.text_size(28);
  float y = s.area.y + kLabelTop * s.unit;
  const float middle = y + kLabelHeight * s.unit / 2;
  const float text_x = s.left + 24 * s.unit;
  const float end = text_x + s.pen.width(label, size, Face::semibold);
  s.pen.fill({s.left, middle - 18 * s.unit, 8 * s.unit, 36 * s.unit}, paint(Role::service_base));
  s.pen.text({text_x, middle + size * 0.36F}, label,
             {size, Face::semibold, paint(Role::service_text)});
  add_text_node(s.page, "slide:label", "", label, {s.left, y, end - s.left, kLabelHeight * s.unit});

  const std::string chip = proposal_chip(dataset, s.slide.view.selected, s.language);
  if (chip.empty()) return y + kLabelHeight * s.unit;
  const float chip_x = s.right - chip_width(s, chip);
  const bool beside = end + 24 * s.unit <= chip_x;
  if (!beside) y += (kLabelHeight + 12) * s.unit;
  add_chip(s, chip, {beside ? chip_x : s.left, y});
  return y + kLabelHeight * s.unit;
}

struct Wrapped {
  std::vector<std::string> lines;
  float size = 0;
};

Wrapped wrapped_headline(const SlideParts& s) {
  Wrapped headline;
  for (const HeadlineChoice& choice : kHeadlines) {
    headline.size = choice.size * s.unit;
    headline.lines = s.pen.wrapped(s.slide.headline, headline.size, Face::display, s.width());
    if (headline.lines.size() <= choice.lines) break;
  }
  return headline;
}

float add_headline(const SlideParts& s, float top) {
  const Wrapped headline = wrapped_headline(s);
  float y = top + 18 * s.unit;
  for (const std::string& line : headline.lines) {
    s.pen.text({s.left, y + headline.size}, line, {headline.size, Face::display, ink(Role::ink9)});
    y += headline.size * 1.12F;
  }
  add_headline_node(s.page, std::string(ids::kSlideHeadline), s.slide.headline,
                    {s.left, top, s.width(), y - top});
  return y;
}

float add_detail(const SlideParts& s, float top) {
  if (s.slide.detail.empty()) return top + 16 * s.unit;
  const float size = s.text_size(kDetailSize);
  const float y = s.pen.paragraph({s.left, top + 14 * s.unit}, s.slide.detail,
                                  {size, Face::regular, ink(Role::ink7)}, size * 1.36F, s.width());
  add_text_node(s.page, "slide:detail", "", s.slide.detail, {s.left, top, s.width(), y - top});
  return y + 24 * s.unit;
}

// ---- the picture and its source
// ------------------------------------------------------------------

struct Source {
  std::string text;
  float size = 0;
  float line_height = 0;
  Rect rect;
};

/// Its last line ends at `bottom`.
Source source_above(const SlideParts& s, float bottom) {
  Source source;
  source.size = s.text_size(kSourceSize);
  source.line_height = source.size * 1.4F;
  state::ViewState view = s.slide.view;
  view.language = s.language;
  source.text = source_line(*s.request.prepared->whole, view, s.pen, source.size, s.width());
  const auto lines = s.pen.wrapped(source.text, source.size, Face::regular, s.width());
  const float height = source.line_height * static_cast<float>(lines.size());
  source.rect = {s.left, bottom - height, s.width(), height};
  return source;
}

void add_source(const SlideParts& s, const Source& source) {
  s.pen.paragraph({source.rect.x, source.rect.y}, source.text,
                  {source.size, Face::regular, ink(Role::ink6)}, source.line_height, s.width());
  add_text_node(s.page, "slide:source", "", source.text, source.rect);
}

/// What is read out; it also stands for the picture where that cannot be seen.
std::string said(const Slide& slide) {
  return slide.detail.empty() ? slide.headline : slide.headline + " " + slide.detail;
}

void add_figure(const SlideParts& s, Rect place) {
  Node figure;
  figure.id = "slide:picture";
  figure.kind = NodeKind::figure;
  figure.name = said(s.slide);
  figure.rect = place;
  s.page.nodes.push_back(std::move(figure));
  const SlidePicture picture = lay_out_picture(s.request, s.slide.view, place, s.unit);
  add_slide_picture(picture, place, "slide:picture", s.page);
}

/// The headline of a slide that was given none is the finding of its view.
std::string finding_of(const PageRequest& request, const Slide& slide, Rect area, float unit) {
  for (const Node& node : lay_out_picture(request, slide.view, area, unit).page.nodes) {
    if (node.kind == NodeKind::heading && node.level == 2) return node.name;
  }
  return words::local(request.prepared->dataset->title, request.view.language);
}

// ---- notes, and nothing
// --------------------------------------------------------------------------

std::string note_of(const PageRequest& request, const Slide& slide) {
  if (!slide.note.empty()) return slide.note;
  return words::say(request.view.language, present::no_notes);
}

float note_margin(float width) { return std::min(48.0F, width * 0.05F); }

/// As high as the note needs, as far as the slide can spare it.
float notes_height(const PageRequest& request, const Slide& slide, const Page& page) {
  if (!request.view.notes) return 0;
  Layer none;
  const Pen pen(none, request.text_width, request.view.language);
  const auto lines = pen.wrapped(note_of(request, slide), kNoteSize, Face::regular,
                                 page.width - 2 * note_margin(page.width));
  return std::min(page.height * kMostNotes,
                  kNoteTop + kNoteLine * static_cast<float>(lines.size()) + 16);
}

void add_notes(const SlideParts& s, Rect rect) {
  const std::string title(present::notes.in(s.language));
  const std::string note = note_of(s.request, s.slide);
  const float margin = note_margin(rect.w);
  const float width = rect.w - 2 * margin;
  Layer layer{rect, {}};
  Pen pen(layer, s.request.text_width, s.language);
  pen.fill(rect, ink(Role::panel));
  pen.line({rect.x, rect.y + 0.5F}, {rect.right(), rect.y + 0.5F}, ink(Role::line3));
  pen.text({margin, rect.y + 28}, title, {14, Face::semibold, ink(Role::ink7)});
  pen.paragraph({margin, rect.y + kNoteTop}, note, {kNoteSize, Face::regular, ink(Role::ink9)},
                kNoteLine, width);
  add_heading_node(s.page, "slide:notes", title, 3, {margin, rect.y + 12, width, 20});
  add_text_node(s.page, "slide:note", "", note,
                {margin, rect.y + kNoteTop, width, rect.h - kNoteTop - 4});
  s.page.layers.push_back(std::move(layer));
}

/// Nothing to look at, so that people look at who speaks. A click or B shows the slide again.
void add_blank(const PageRequest& request, Page& page) {
  const Rect whole{0, 0, page.width, page.height};
  Layer layer{whole, {}};
  Pen(layer, request.text_width, request.view.language).fill(whole, ink(Role::shade));
  page.layers.push_back(std::move(layer));
  Node status;
  status.id = "slide:status";
  status.kind = NodeKind::status;
  status.name = words::say(request.view.language, present::blank);
  status.rect = whole;
  page.nodes.push_back(std::move(status));
  page.nodes.push_back(
      button_node({std::string(ids::kUnblank), words::say(request.view.language, present::unblank),
                   std::nullopt, "", CommandKind::blank},
                  whole));
}

/// Headline to source, between the top and `bottom`.
void add_content(const SlideParts& s, float bottom) {
  const float top = add_detail(s, add_headline(s, add_label(s)));
  const Source source = source_above(s, bottom - 28 * s.unit);
  const Rect place{s.left, top, s.width(), source.rect.y - 28 * s.unit - top};
  Layer words = std::exchange(s.words, Layer{s.words.clip, {}});
  s.page.layers.push_back(std::move(words));
  if (place.h >= kLeastPicture) add_figure(s, place);
  add_source(s, source);
}

}  // namespace

void add_slide(const PageRequest& request, Page& page) {
  Slide slide = slide_of(request);
  const float notes = notes_height(request, slide, page);
  const Rect area{0, 0, page.width, page.height - notes};
  const float unit = unit_of(area);
  if (slide.headline.empty()) slide.headline = finding_of(request, slide, area, unit);
  page.title = slide.headline;
  page.turning = area;
  if (request.around.blank) return add_blank(request, page);

  const float margin = std::min(kSlideMargin * unit, area.w * 0.05F);
  Layer words{{0, 0, page.width, page.height}, {}};
  Pen pen(words, request.text_width, request.view.language);
  pen.fill(words.clip, ink(Role::background));
  pen.fill({0, 0, page.width, kBand * unit}, ink(Role::brand8));
  const SlideParts s{request, slide, page,   words,          pen, request.view.language,
                     area,    unit,  margin, area.w - margin};
  const float controls = slide_controls_height(s);
  add_content(s, area.bottom() - controls);
  add_slide_controls(s, {0, area.bottom() - controls, area.w, controls});
  page.layers.push_back(std::move(words));
  if (notes > 0) add_notes(s, {0, area.bottom(), page.width, notes});
}

}  // namespace avtal::scene
