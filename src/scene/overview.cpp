#include "scene/overview.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "answers/briefing.h"
#include "scene/overview_parts.h"
#include "scene/reading_memo.h"
#include "words/labels.h"
#include "words/overview.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr float kWideMargin = 24;  // beyond the page's own
constexpr float kWideFrom = 1200;
constexpr float kSideShare = 0.315F;
constexpr float kColumnGap = 64;

OverviewFacts facts_of(const Sheet& s) {
  OverviewFacts facts;
  facts.headline = headline(s.prepared, s.as_of, s.language);
  facts.sentence = state_sentence(s.prepared, s.as_of, s.language);
  facts.figures = figures_of(s);
  facts.services = services_facts(s);
  facts.deadlines = deadlines_facts(s);
  facts.findings = findings(s.prepared, s.request.view);
  facts.newest_matter = answers::decision_counts(s.dataset).newest;
  return facts;
}

/// What is told of an earlier day rests on later documents too: said at once, not further down.
float add_later_documents(Sheet& s, Rect area) {
  const auto later = later_documents(s.prepared, s.request.view);
  if (!later) return area.y;
  const float y = s.pen.paragraph({area.x, area.y + 4}, later->note,
                                  {14, Face::regular, ink(Role::ink7)}, 20, area.w);
  add_text(s, "later-documents", later->note, {area.x, area.y, area.w, y - area.y});
  if (!later->as_known_then) return y;
  Node node;
  node.id = "as-known-then";
  node.name = later->as_known_then->label;
  lead_to(node, later->as_known_then->target);
  add_link(s, {area.x, y + 16}, node.name, node);
  return y + 32;
}

/// "Läget den …" and what that is, in one to three sentences.
float add_headline(Sheet& s, Rect area, const OverviewFacts& facts) {
  const std::string& sentence = facts.sentence;
  if (s.narrow) {
    // The day stands above already: the finding itself is the headline.
    const std::string& title = facts.headline;
    float y = s.pen.paragraph({area.x, area.y + 14}, title, {20, Face::semibold, ink(Role::ink9)},
                              28, area.w);
    add_headline(s, title, {area.x, area.y + 14, area.w, y - area.y - 14});
    const std::string rest =
        sentence.size() > title.size() + 2 ? sentence.substr(title.size() + 2) : std::string();
    if (!rest.empty()) {
      const float top = y + 2;
      y = s.pen.paragraph({area.x, top}, rest, {16, Face::regular, ink(Role::ink7)}, 24, area.w);
      add_text(s, "headline:sentence", rest, {area.x, top, area.w, y - top});
    }
    return add_later_documents(s, {area.x, y, area.w, 0}) + 14;
  }
  const std::string title = s.say(labels::as_of) + " " + words::date(s.as_of, s.language);
  s.pen.text({area.x, area.y + 56}, title, {28, Face::display, ink(Role::ink9)});
  add_headline(s, title, {area.x, area.y + 28, area.w, 36});
  const float top = area.y + 68;
  const float y =
      s.pen.paragraph({area.x, top}, sentence, {20, Face::regular, ink(Role::ink7)}, 28, area.w);
  add_text(s, "headline:sentence", sentence, {area.x, top, area.w, y - top});
  return add_later_documents(s, {area.x, y, area.w, 0}) + 28;
}

/// Services beside what comes next.
float add_wide(Sheet& s, Rect area, const OverviewFacts& facts) {
  const float side = std::round(area.w * kSideShare);
  const Rect main{area.x, area.y, area.w - side - kColumnGap, 0};
  const Rect aside{area.right() - side, area.y, side, 0};
  float left = add_services(s, main, facts);
  left = add_cards(s, {main.x, left + 16, main.w, 0});
  left = add_newest_matter(s, {main.x, left + 16, main.w, 0}, facts);
  float right = add_deadlines(s, aside, facts);
  right = add_weightiest(s, {aside.x, right + 8, aside.w, 0});
  return std::max(left, right);
}

float add_single(Sheet& s, Rect area, const OverviewFacts& facts) {
  float y = s.narrow ? add_service_list(s, area, facts) : add_services(s, area, facts);
  y = add_deadlines(s, {area.x, y + 24, area.w, 0}, facts);
  y = add_weightiest(s, {area.x, y + 16, area.w, 0});
  y = add_cards(s, {area.x, y + 16, area.w, 0});
  return add_newest_matter(s, {area.x, y + 16, area.w, 0}, facts);
}

float add_all(Sheet& s, Rect area, const OverviewFacts& facts) {
  float y = add_headline(s, area, facts);
  if (s.narrow) y = add_next_deadline(s, {area.x, y, area.w, 0}, facts);
  y = add_key_figures(s, {area.x, y, area.w, 0}, facts) + (s.narrow ? 16.0F : 32.0F);
  // Before the first mark that needs it, so that nobody has to look for it.
  if (!s.narrow) y = add_marks(s, {area.x, y - 28, area.w, 0}, facts) + 8;
  const Rect rest{area.x, y, area.w, 0};
  y = area.w >= kWideFrom - 2 * kMargin - 2 * kWideMargin ? add_wide(s, rest, facts)
                                                          : add_single(s, rest, facts);
  if (s.narrow) y = add_marks(s, {area.x, y + 8, area.w, 0}, facts);
  return add_findings(s, {area.x, y + 32, area.w, 0}, facts);
}

}  // namespace

void add_section_title(Sheet& s, Point at, const std::string& id, const Phrase<>& phrase,
                       float width) {
  const std::string title = s.say(phrase);
  s.pen.text({at.x, at.y + 21}, title, {s.narrow ? 16.0F : 20.0F, Face::semibold, ink(Role::ink9)});
  add_heading(s, "section:" + id, title, 2, {at.x, at.y, width, 28});
}

state::ViewState going(const Sheet& s, state::View view, std::string selected) {
  state::ViewState state = s.request.view;
  state.view = view;
  state.selected = std::move(selected);
  return state;
}

/// "SON Social- och omsorgsnämnden · AN Arbetsmarknadsnämnden": of those that the rows name.
std::string abbreviations(const Sheet& s, const OverviewFacts& facts) {
  std::string text;
  for (const model::Organization& body : s.dataset.organizations) {
    const bool named =
        !body.short_name.empty() &&
        std::any_of(facts.services.begin(), facts.services.end(), [&](const ServiceFacts& row) {
          return (" " + row.parties + " ").find(" " + body.short_name + " ") != std::string::npos;
        });
    const std::string& name = words::local(body.name, s.language);
    if (!named || name.rfind(body.short_name, 0) == 0) continue;
    text += (text.empty() ? "" : " \u00B7 ") + body.short_name + " " + name;
  }
  return text;
}

float add_marks(Sheet& s, Rect area, const OverviewFacts& facts) {
  struct Sign {
    std::optional<Mark> mark;  // missing: the hollow diamond of what is proposed
    Phrase<> phrase;
  };
  const std::array<Sign, 4> signs = {{{Mark::stated, overview::foot_stated},
                                      {Mark::derived, overview::foot_derived},
                                      {Mark::unknown, labels::not_stated},
                                      {std::nullopt, overview::foot_proposed}}};
  float x = area.x;
  float y = area.y + 16;
  for (std::size_t i = 0; i < signs.size(); ++i) {
    const std::string text = s.say(signs[i].phrase);
    const float width = 22 + s.pen.width(text, 12);
    if (x > area.x && x + width > area.right()) {
      x = area.x;
      y += 24;
    }
    if (signs[i].mark) {
      s.pen.mark({x + 8, y}, *signs[i].mark);
    } else {
      s.pen.diamond({x + 8, y}, 5, false);
    }
    s.pen.text({x + 22, y + 4}, text, {12, Face::regular, ink(Role::ink7)});
    add_text(s, "mark:" + std::to_string(i), text, {x, y - 12, width, 24});
    x += width + 20;
  }
  const std::string key = abbreviations(s, facts);
  if (key.empty()) return y + 24;
  const float width = s.pen.width(key, 12);
  if (x + width <= area.right()) {
    s.pen.text({area.right(), y + 4}, key, {12, Face::regular, ink(Role::ink7), Align::right});
    add_text(s, "abbreviations", key, {area.right() - width, y - 12, width, 24});
    return y + 24;
  }
  const float top = y + 12;
  y = s.pen.paragraph({area.x, top}, key, {12, Face::regular, ink(Role::ink7)}, 16, area.w);
  add_text(s, "abbreviations", key, {area.x, top, area.w, y - top});
  return y + 12;
}

void add_overview(const PageRequest& request, Rect area, Page& page) {
  Layer layer;
  layer.clip = {area.x - 8, area.y, area.w + 16, area.h};
  Pen pen(layer, request.text_width, request.view.language);
  const bool narrow = request.around.width < kTabletFrom;
  Sheet s{request,
          *request.prepared,
          *request.prepared->dataset,
          request.view.language,
          state::day_shown(request.view, request.prepared->context),
          page,
          pen,
          layer.clip,
          "overview",
          narrow};
  Node group;
  group.id = "overview";
  group.kind = NodeKind::group;
  group.name = s.say(views::overview);
  group.rect = area;
  page.nodes.push_back(group);
  const float inset = area.w >= kWideFrom - 2 * kMargin ? kWideMargin : 0;
  const Rect content{area.x + inset, area.y - request.around.chart_scroll, area.w - 2 * inset, 0};
  const OverviewFacts& facts =
      request.prepared->reading->overview.of({request.view, narrow}, [&] { return facts_of(s); });
  const float bottom = add_all(s, content, facts);
  const float height = bottom - content.y;
  if (height > area.h) page.scroll_areas.push_back({Area::chart, area, height});
  page.layers.push_back(std::move(layer));
}

}  // namespace avtal::scene
