// The head of the handovers: the finding, the level, the stretch of time; and the legend.

#include <algorithm>
#include <array>
#include <utility>

#include "scene/handovers_describe.h"
#include "scene/handovers_parts.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/handovers.h"
#include "words/labels.h"
#include "words/legend.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kLevelRow = 44;
constexpr float kLegendRow = 24;
constexpr float kLegendTop = 16;
constexpr float kLegendBottom = 12;
constexpr float kLegendGap = 20;

enum class Sign : std::uint8_t {
  responsible,
  thin,
  proposed,
  uncertain,
  undocumented,
  end,
  created,
  proposal,
  undated,
  number
};

struct Entry {
  Sign sign;
  float width;
  Phrase<> phrase;
};

constexpr std::array kEntries = {
    Entry{Sign::responsible, 32, labels::responsible},
    Entry{Sign::thin, 32, handovers::legend_pays_performs},
    Entry{Sign::proposed, 32, labels::proposed},
    Entry{Sign::uncertain, 32, handovers::legend_uncertain},
    Entry{Sign::undocumented, 32, common::no_document_says},
    Entry{Sign::end, 10, labels::end},
    Entry{Sign::created, 18, handovers::legend_created},
    Entry{Sign::proposal, 12, labels::proposed_decision},
    Entry{Sign::undated, 21, handovers::legend_undated},
    Entry{Sign::number, 21, labels::handover},
};

void dashed_box(Pen& pen, Rect rect, Role fill, Paint edge, float dash, float gap) {
  pen.fill(rect, ink(fill));
  pen.frame(rect, edge, 1.5F, 0, dash, gap);
}

void draw(Pen& pen, Sign sign, float x, float y) {
  const Paint grey = ink(Role::ink6);
  switch (sign) {
    case Sign::responsible:
      return pen.fill({x, y + 1, 32, 18}, grey);
    case Sign::thin:
      return pen.fill({x, y + 6, 32, 8}, grey);
    case Sign::proposed:
      return dashed_box(pen, {x, y + 3, 32, 14}, Role::neutral_tint, grey, 5, 4);
    case Sign::uncertain:
      return dashed_box(pen, {x, y + 3, 32, 14}, Role::neutral_tint, grey, 2, 3);
    case Sign::undocumented:
      return pen.frame({x, y + 3, 32, 14}, ink(Role::error), 1.5F, 0, 4, 3);
    case Sign::end:
      return pen.line({x + 5, y + 1}, {x + 5, y + 19}, grey, 2);
    case Sign::created:
      pen.circle({x + 9, y + 10}, 9, ink(Role::ink9));
      pen.polyline({{x + 5, y + 10}, {x + 13, y + 10}}, ink(Role::background), 2);
      return pen.polyline({{x + 9, y + 6}, {x + 9, y + 14}}, ink(Role::background), 2);
    case Sign::proposal:
      return pen.diamond({x + 6, y + 10}, 6, false);
    case Sign::undated:
      pen.frame({x, y - 0.5F, 21, 21}, ink(Role::error), 1.5F, 10.5F, 3, 2);
      return pen.text({x + 10.5F, y + 14.5F}, "7",
                      {12, Face::semibold, ink(Role::error), Align::centre});
    case Sign::number:
      pen.fill({x, y - 0.5F, 21, 21}, ink(Role::ink9), 10.5F);
      return pen.text({x + 10.5F, y + 14.5F}, "1",
                      {12, Face::semibold, ink(Role::background), Align::centre});
  }
}

struct Placed {
  float x = 0;
  int row = 0;
};

std::vector<Placed> flow(float width, const TextWidth& text_width, state::Language language) {
  std::vector<Placed> placed;
  Placed next;
  for (const Entry& entry : kEntries) {
    const float w = entry.width + 8 + text_width(entry.phrase.in(language), 12, Face::regular);
    if (next.x > 0 && next.x + w > width) next = {0, next.row + 1};
    placed.push_back(next);
    next.x += w + kLegendGap;
  }
  return placed;
}

/// Committees or administrations; its left edge.
float add_levels(const TimeFrame& t, Pen& pen, Point top_right, float height) {
  std::vector<Segment> segments;
  for (const auto& [level, id, phrase] :
       {std::tuple{state::Level::committees, "level:committees", handovers::level_committees},
        std::tuple{state::Level::administrations, "level:administrations",
                   handovers::level_administrations}}) {
    segments.push_back(
        {id, words::say(t.language, phrase), t.request.view.level == level,
         changed(t.request.view, [level = level](state::ViewState& view) { view.level = level; })});
  }
  return add_segments(pen, t.page, top_right, height, segments, "head");
}

bool is_bundle(const std::string& id) {
  return id.compare(0, kBundlePrefix.size(), kBundlePrefix) == 0;
}

/// Puts the services back that were taken out of their bundles, when any were; its left edge.
float add_bundle_button(const TimeFrame& t, Pen& pen, Point top_right, float height) {
  const std::vector<std::string>& folded = t.request.view.folded;
  if (std::none_of(folded.begin(), folded.end(), is_bundle)) return top_right.x;
  const std::string label(handovers::bundles_close.in(t.language));
  const float w = pen.width(label, 14, Face::semibold) + 24;
  const Rect rect{top_right.x - w, top_right.y, w, height};
  pen.box(rect, ink(Role::background), ink(Role::line5), 1, kControlRadius);
  pen.text({rect.x + w / 2, rect.y + height / 2 + 5}, label,
           {14, Face::semibold, ink(Role::ink7), Align::centre});
  t.page.nodes.push_back(
      button_node({"bundles:close",
                   label,
                   changed(t.request.view,
                           [](state::ViewState& view) {
                             view.folded.erase(
                                 std::remove_if(view.folded.begin(), view.folded.end(), is_bundle),
                                 view.folded.end());
                           }),
                   "head",
                   {}},
                  rect));
  return rect.x - 16;
}

float levels_width(const TimeFrame& t, const Pen& pen) {
  return pen.width(handovers::level_committees.in(t.language), 14, Face::semibold) +
         pen.width(handovers::level_administrations.in(t.language), 14, Face::semibold) + 64;
}

}  // namespace

float add_handovers_head(const TimeFrame& t, Pen& pen, Rect head, const std::string& finding) {
  const float height = t.request.around.touch ? kControlHeightTouch : kControlHeight;
  add_headline_node(t.page, "headline", finding, {head.x, head.y + 16, head.w / 2, 28});
  const std::string sentence(handovers::sentence.in(t.language));
  add_text_node(t.page, "headline:sentence", "", sentence, {head.x, head.y + 40, head.w / 2, 20});
  const bool operated = !t.request.around.bare;
  const float y = head.y + 22 - (height - kControlHeight) / 2;
  float left = add_window_choices(t, pen, head.right(), y, height);
  const bool beside = !t.narrow && left - 16 - levels_width(t, pen) - 24 >
                                       head.x + pen.width(finding, 20, Face::semibold);
  if (operated && !t.narrow) left = add_bundle_button(t, pen, {left - 16, y}, height) + 16;
  if (operated && beside) left = add_levels(t, pen, {left - 16, y}, height);
  const auto fits = [&](const std::string& text, float size) {
    return head.x + pen.width(text, size, Face::semibold) + 16 <= left;
  };
  const std::string brief = handovers_finding_brief(t.prepared, t.language);
  const Phrase<>& view = t.narrow ? views::handovers_brief : labels::handovers;
  std::string title(view.in(t.language));
  float size = 20;
  // What is only proposed is never left out to make it fit; smaller letters go first.
  for (const auto& [text, letters] : {std::pair{finding, 20.0F}, std::pair{brief, 20.0F},
                                      std::pair{finding, 16.0F}, std::pair{brief, 16.0F}}) {
    if (!fits(text, letters)) continue;
    title = text;
    size = letters;
    break;
  }
  pen.text({head.x, head.y + 37}, title, {size, Face::semibold, ink(Role::ink9)});
  if (!t.narrow && head.x + pen.width(sentence, 14) + 16 <= left) {
    pen.text({head.x, head.y + 59}, sentence, {14, Face::regular, ink(Role::ink6)});
  }
  if (beside || !operated) return head.y + kHeadHeight;
  const float right = t.narrow ? head.right() : head.x + levels_width(t, pen);
  const float row = head.y + kHeadHeight;
  left = add_levels(t, pen, {right, row}, height);
  if (t.narrow) add_bundle_button(t, pen, {left - 8, row}, height);
  return head.y + kHeadHeight + kLevelRow;
}

float handovers_legend_height(float width, const TextWidth& text_width, state::Language language) {
  const auto rows = static_cast<float>(flow(width, text_width, language).back().row + 1);
  return kLegendTop + rows * kLegendRow + kLegendBottom;
}

void add_handovers_legend(Pen& pen, Page& page, Rect area) {
  const TextWidth measure = [&](std::string_view text, float size, Face face) {
    return pen.width(text, size, face);
  };
  const auto placed = flow(area.w, measure, pen.language());
  Node group;
  group.id = "legend";
  group.kind = NodeKind::group;
  group.name = legend::title.in(pen.language());
  group.rect = area;
  page.nodes.push_back(std::move(group));
  for (std::size_t i = 0; i < kEntries.size(); ++i) {
    const float x = area.x + placed[i].x;
    const float y = area.y + kLegendTop + static_cast<float>(placed[i].row) * kLegendRow;
    draw(pen, kEntries[i].sign, x, y);
    const std::string label(kEntries[i].phrase.in(pen.language()));
    pen.text({x + kEntries[i].width + 8, y + 14}, label, {12, Face::regular, ink(Role::ink7)});
    add_text_node(page, "legend:" + std::to_string(i), "legend", label,
                  {x, y, kEntries[i].width + 60, kLegendRow});
  }
}

}  // namespace avtal::scene
