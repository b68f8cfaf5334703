#include "scene/sources.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "scene/reading_memo.h"
#include "scene/sources_parts.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/share.h"
#include "words/sources.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using state::QuestionChoice;
using state::SourcesPart;
using namespace words;

constexpr float kSideWidth = 416;
constexpr float kSideFrom = 1000;  // narrower views have the documents above the register
constexpr float kListGap = 32;
constexpr float kCheckBox = 20;

float control_height(const Sheet& s) {
  return s.narrow || s.request.around.touch ? kControlHeightTouch : kControlHeight;
}

struct PartWords {
  SourcesPart part;
  const char* id;
  Phrase<> tab;
  Phrase<> brief;  // on narrow pages
  Phrase<> headline;
  Phrase<> sentence;
};

constexpr std::array<PartWords, 4> kParts = {
    {{SourcesPart::questions, "questions", labels::questions, labels::questions_brief,
      sources::headline_none, sources::sentence},
     {SourcesPart::coverage, "coverage", labels::coverage, labels::coverage,
      sources::coverage_headline, sources::coverage_sentence},
     {SourcesPart::clauses, "clauses", labels::clauses, labels::clauses, sources::clauses_headline,
      sources::clauses_sentence},
     {SourcesPart::wishes, "wishes", labels::missing_documents, sources::part_wishes_brief,
      common::which_documents_would_answer, sources::wishes_sentence}}};

const PartWords& part_words(const Sheet& s) {
  const auto found = std::find_if(kParts.begin(), kParts.end(), [&](const PartWords& each) {
    return each.part == s.request.view.sources_part;
  });
  return found == kParts.end() ? kParts.front() : *found;
}

std::string headline_text(const Sheet& s) {
  const PartWords& words = part_words(s);
  const answers::QuestionCounts& counts = question_counts(s);
  if (words.part != SourcesPart::questions || counts.all == 0) return s.say(words.headline);
  return s.say(sources::headline, counts.all, counts.open());
}

float choice_width(const Sheet& s, const Segment& segment) {
  constexpr float kPadding = 32;
  return s.pen.width(segment.label, 14, Face::semibold) + kPadding;
}

/// Choices from `left` on, in as many rows as they need. Returns the y below.
float add_choices(Sheet& s, Rect area, const std::vector<Segment>& segments) {
  const float height = control_height(s);
  float y = area.y;
  std::size_t first = 0;
  while (first < segments.size()) {
    float width = 0;
    std::size_t end = first;
    while (end < segments.size()) {
      const float w = choice_width(s, segments[end]);
      if (end > first && width + w > area.w) break;
      width += w;
      ++end;
    }
    const std::vector<Segment> row(segments.begin() + static_cast<std::ptrdiff_t>(first),
                                   segments.begin() + static_cast<std::ptrdiff_t>(end));
    const std::size_t node = s.page.nodes.size();
    add_segments(s.pen, s.page, {area.x + width, y}, height, row, s.parent);
    for (std::size_t i = node; i < s.page.nodes.size(); ++i) {
      s.page.nodes[i].hidden =
          s.page.nodes[i].rect.bottom() <= s.clip.y || s.page.nodes[i].rect.y >= s.clip.bottom();
    }
    y += height + 8;
    first = end;
  }
  return y - 8;
}

float add_parts(Sheet& s, Rect area) {
  std::vector<Segment> segments;
  for (const PartWords& words : kParts) {
    segments.push_back(
        {std::string("part:") + words.id, s.say(s.narrow ? words.brief : words.tab),
         words.part == part_words(s).part,
         changed(s.request.view, [&](state::ViewState& v) { v.sources_part = words.part; })});
  }
  return add_choices(s, area, segments);
}

std::vector<Segment> kind_segments(const Sheet& s) {
  const answers::QuestionCounts& counts = question_counts(s);
  struct Kind {
    QuestionChoice kind;
    const char* id;
    Phrase<1> phrase;
    Phrase<> brief;
    int number;
  };
  const std::array<Kind, 4> kinds = {
      {{QuestionChoice::all, "all", sources::kind_all, sources::kind_all_brief, counts.all},
       {QuestionChoice::contradictions, "contradictions", sources::kind_contradictions,
        sources::kind_contradictions_brief, counts.contradictions},
       {QuestionChoice::gaps, "gaps", sources::kind_gaps, sources::kind_gaps_brief, counts.gaps},
       {QuestionChoice::ambiguities, "ambiguities", sources::kind_ambiguities, labels::unclear,
        counts.ambiguities}}};
  std::vector<Segment> segments;
  for (const Kind& kind : kinds) {
    const std::string number = s.number(static_cast<std::size_t>(kind.number));
    segments.push_back(
        {std::string("kind:") + kind.id, s.narrow ? s.say(kind.brief) : s.say(kind.phrase, number),
         kind.kind == s.request.view.question_choice,
         changed(s.request.view, [&](state::ViewState& v) { v.question_choice = kind.kind; })});
  }
  return segments;
}

float check_width(const Sheet& s) {
  return kCheckBox + 8 + s.pen.width(s.say(sources::show_explained), 14);
}

void add_check(Sheet& s, float right, float middle) {
  const bool on = !s.request.view.hide_explained;
  const float x = right - check_width(s);
  const Rect box{x + 1, middle - 9, 18, 18};
  if (on) {
    s.pen.fill(box, ink(Role::brand7), 3);
    s.pen.polyline({{x + 5.5F, middle + 0.5F}, {x + 8.5F, middle + 3.5F}, {x + 14.5F, middle - 3}},
                   ink(Role::on_brand), 2);
  } else {
    s.pen.box(box, ink(Role::background), ink(Role::line5), 1.5F, 3);
  }
  const std::string label = s.say(sources::show_explained);
  s.pen.text({x + kCheckBox + 8, middle + 5}, label, {14, Face::regular, ink(Role::ink9)});
  Node node;
  node.id = "explained";
  node.kind = NodeKind::toggle;
  node.name = label;
  node.selected = on;
  const float height = control_height(s);
  node.rect = {x - 4, middle - height / 2, right - x + 4, height};
  node.action = changed(s.request.view, [&](state::ViewState& v) { v.hide_explained = on; });
  add_node(s, std::move(node));
}

/// Beside the kinds where there is room, else below them.
float add_kind_row(Sheet& s, Rect area) {
  const std::vector<Segment> segments = kind_segments(s);
  float kinds = 0;
  for (const Segment& segment : segments) kinds += choice_width(s, segment);
  const float y = add_choices(s, area, segments);
  if (kinds <= area.w - check_width(s) - 24) {
    add_check(s, area.right(), area.y + (y - area.y) / 2);
    return y;
  }
  add_check(s, area.x + check_width(s), y + 8 + control_height(s) / 2);
  return y + 8 + control_height(s);
}

Sheet sheet_on(const PageRequest& request, Page& page, Pen& pen, Rect clip,
               std::string_view parent = "sources") {
  return {request,
          *request.prepared,
          *request.prepared->dataset,
          request.view.language,
          state::day_shown(request.view, request.prepared->context),
          page,
          pen,
          clip,
          std::string(parent),
          request.around.width < kTabletFrom};
}

void add_side(const PageRequest& request, Page& page, Rect side) {
  Layer layer;
  layer.clip = side;
  Pen pen(layer, request.text_width, request.view.language);
  Sheet s = sheet_on(request, page, pen, side, ids::kSide);
  Node group;
  group.id = ids::kSide;
  group.parent = "sources";
  group.kind = NodeKind::group;
  group.name = s.say(labels::sources);
  group.rect = side;
  page.nodes.push_back(group);
  pen.fill(side, ink(Role::panel));
  pen.line({side.right() - 0.5F, side.y}, {side.right() - 0.5F, side.bottom()}, ink(Role::line2));
  const Rect content{side.x + kMargin, side.y + 20 - request.around.side_scroll,
                     side.w - 2 * kMargin, 0};
  float y = add_mark_key(s, {content.x, add_documents(s, content), content.w, 0});
  y = add_external(s, {content.x, y + 20, content.w, 0});
  const float height = y - content.y + 40;
  if (height > side.h) page.scroll_areas.push_back({Area::side, side, height});
  page.layers.push_back(std::move(layer));
}

float add_part(Sheet& s, Rect area) {
  switch (part_words(s).part) {
    case SourcesPart::coverage:
      return add_coverage(s, area);
    case SourcesPart::clauses:
      return add_clauses(s, area);
    case SourcesPart::wishes:
      return add_wishes(s, area);
    case SourcesPart::questions:
      break;
  }
  return add_register(s, area);
}

/// The head stands still; the list scrolls below it.
void add_main(const PageRequest& request, Page& page, Rect area) {
  Layer head_layer;
  head_layer.clip = area;
  Pen head_pen(head_layer, request.text_width, request.view.language);
  Sheet head = sheet_on(request, page, head_pen, area);
  const float top = add_sources_head(head, {area.x, area.y + 16, area.w, 0}) + 12;
  page.layers.push_back(std::move(head_layer));

  const Rect list{area.x - 8, top, area.w + 16, std::max(0.0F, area.bottom() - top)};
  Layer layer;
  layer.clip = list;
  Pen pen(layer, request.text_width, request.view.language);
  Sheet s = sheet_on(request, page, pen, list);
  const Rect content{area.x, top - request.around.chart_scroll, area.w, 0};
  const float height = add_part(s, content) - content.y + 16;
  if (height > list.h) page.scroll_areas.push_back({Area::chart, list, height});
  page.layers.push_back(std::move(layer));
}

/// One column: the head, the documents in short, and the part; all of it scrolls.
void add_single(const PageRequest& request, Page& page, Rect area) {
  Layer layer;
  layer.clip = {area.x - 8, area.y, area.w + 16, area.h};
  Pen pen(layer, request.text_width, request.view.language);
  Sheet s = sheet_on(request, page, pen, layer.clip);
  const Rect content{area.x, area.y + 16 - request.around.chart_scroll, area.w, 0};
  float y = add_sources_head(s, content) + 12;
  const SourcesPart part = part_words(s).part;
  if (part == SourcesPart::questions || part == SourcesPart::coverage) {
    y = add_document_rows(s, {content.x, y, content.w, 0}) + 16;
  }
  y = add_part(s, {content.x, y, content.w, 0}) + 24;
  y = add_external(s, {content.x, y, content.w, 0});
  y = add_mark_key(s, {content.x, y, content.w, 0});
  const float height = y - content.y + 32;
  if (height > area.h) page.scroll_areas.push_back({Area::chart, area, height});
  page.layers.push_back(std::move(layer));
}

}  // namespace

/// At the right of the head: what is listed as text, to be sent on.
/// Returns the width that it leaves for the title.
float add_copy(Sheet& s, Rect area) {
  const SourcesPart part = part_words(s).part;
  const bool is_list = part == SourcesPart::questions || part == SourcesPart::wishes;
  if (!is_list || s.narrow || s.request.around.bare) return area.w;
  const std::string label = s.say(share::list_copy);
  const float width = s.pen.width(label, 14, Face::semibold) + 56;
  const Rect rect{area.right() - width, area.y + 2, width, control_height(s)};
  s.pen.frame(rect, ink(Role::line5), 1, kControlRadius);
  s.pen.icon({rect.x + 14, rect.y + rect.h / 2 - 8}, Icon::share, ink(Role::ink9));
  s.pen.text({rect.x + 40, rect.y + rect.h / 2 + 5}, label, {14, Face::semibold, ink(Role::ink9)});
  add_node(s, button_node({"copy-list", label, std::nullopt, "", CommandKind::copy_list}, rect));
  return area.w - width - 16;
}

float add_sources_head(Sheet& s, Rect area) {
  const float width = add_copy(s, area);
  const std::string title = headline_text(s);
  float y =
      s.pen.paragraph({area.x, area.y}, title, {20, Face::semibold, ink(Role::ink9)}, 28, width);
  add_headline(s, title, {area.x, area.y, area.w, y - area.y});
  const std::string sentence = s.say(part_words(s).sentence);
  const float top = y;
  y = s.pen.paragraph({area.x, y}, sentence, {14, Face::regular, ink(Role::ink6)}, 20, width);
  add_text(s, "headline:sentence", sentence, {area.x, top, area.w, y - top});
  y = add_parts(s, {area.x, y + 12, area.w, 0});
  if (part_words(s).part == SourcesPart::questions) {
    y = add_kind_row(s, {area.x, y + 12, area.w, 0});
  }
  return y;
}

void add_sources(const PageRequest& request, Rect area, Page& page) {
  Node group;
  group.id = "sources";
  group.kind = NodeKind::group;
  group.name = words::say(request.view.language, views::sources);
  group.rect = area;
  page.nodes.push_back(group);
  if (area.w < kSideFrom) {
    add_single(request, page, area);
    return;
  }
  const float side = std::min(kSideWidth, std::round(area.w * 0.34F));
  add_side(request, page, {area.x - kMargin, area.y, side, area.h});
  const float left = area.x - kMargin + side + kListGap;
  add_main(request, page, {left, area.y, area.right() - left, area.h});
}

}  // namespace avtal::scene
