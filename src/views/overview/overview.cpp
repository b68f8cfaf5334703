// What holds in one sentence, key figures, deadlines, and the questions people ask.

#include "kit/view.h"

#include <algorithm>
#include <array>
#include <utility>

#include "answers/briefing.h"
#include "kit/read_view.h"
#include "say/reading_memo.h"
#include "scene/icon_block.h"
#include "views/overview/overview_parts.h"
#include "words/bodies.h"
#include "words/labels.h"
#include "words/overview.h"
#include "words/say.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

struct OverviewMemo {
  Kept<state::ViewState, OverviewFacts> overview;
};

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

/// The finding is the headline; what more there is to say stands below it.
void add_finding_facts(const Overview& o, OverviewFacts& facts) {
  facts.headline = headline(o.prepared, o.as_of, o.language);
  std::string sentence = state_sentence(o.prepared, o.as_of, o.language);
  if (sentence.rfind(facts.headline + ".", 0) != 0) {
    facts.headline = std::move(sentence);  // there are no services
    return;
  }
  const std::size_t length = std::min(sentence.size(), facts.headline.size() + 2);
  facts.sentence = sentence.substr(length);
}

OverviewFacts facts_of(const Overview& o) {
  OverviewFacts facts;
  add_finding_facts(o, facts);
  facts.figures = figures_of(o);
  facts.services = services_facts(o);
  add_deadlines_facts(o, facts);
  facts.findings = findings(o.prepared, o.request.view);
  facts.newest_matter = answers::decision_counts(o.dataset, o.as_of).newest;
  return facts;
}

/// What is told of an earlier day rests on later documents too: said at once, not further down.
void add_later_documents(const Overview& o, Block& view) {
  const auto later = later_documents(o.prepared, o.request.view);
  if (!later) return;
  Block& note = document::add(
      view, {.kind = Kind::paragraph, .id = "later-documents", .text = later->note + " "});
  if (!later->as_known_then) return;
  document::add(note,
                onward("as-known-then", later->as_known_then->label, later->as_known_then->target));
}

void add_headline(const Overview& o, const OverviewFacts& facts, Block& view) {
  document::add(view, {.kind = Kind::heading,
                       .id = "headline",
                       .text = facts.headline,
                       .style = Style::headline,
                       .level = 2});
  if (!facts.sentence.empty()) {
    document::add(view, {.kind = Kind::paragraph,
                         .id = "headline:sentence",
                         .text = facts.sentence,
                         .style = Style::lead});
  }
  add_later_documents(o, view);
}

/// "SON Social- och omsorgsnämnden · AN Arbetsmarknadsnämnden": of those that the rows name.
std::string abbreviations(const Overview& o, const OverviewFacts& facts) {
  std::string text;
  for (const model::Organization& body : o.dataset.organizations) {
    const bool named =
        !body.short_name.empty() &&
        std::any_of(facts.services.begin(), facts.services.end(), [&](const ServiceFacts& row) {
          return (" " + row.parties + " ").find(" " + body.short_name + " ") != std::string::npos;
        });
    const std::string name = words::body_name(body, o.language);
    if (!named || name.rfind(body.short_name, 0) == 0) continue;
    text += (text.empty() ? "" : " \u00B7 ") + body.short_name + " " + name;
  }
  return text;
}

/// Before the first mark that needs it, so that nobody has to look for it.
void add_signs(const Overview& o, const OverviewFacts& facts, Block& view) {
  const std::array<std::pair<Mark, Phrase<>>, 5> signs = {
      {{Mark::stated, overview::foot_stated},
       {Mark::derived, overview::foot_derived},
       {Mark::assumed, overview::foot_assumed},
       {Mark::unknown, labels::not_stated},
       {Mark::proposed, overview::foot_proposed}}};
  Block& legend = document::add(view, {.kind = Kind::group, .id = "marks", .style = Style::legend});
  for (std::size_t i = 0; i < signs.size(); ++i) {
    Block& sign = document::add(legend, {.kind = Kind::text, .id = "mark:" + std::to_string(i)});
    add_marks(sign, {signs[i].first}, o.language);
    sign.children.front().label.clear();  // its name follows
    document::add(sign, {.kind = Kind::text, .text = o.say(signs[i].second)});
  }
  std::string key = abbreviations(o, facts);
  if (key.empty()) return;
  document::add(legend, {.kind = Kind::text, .id = "abbreviations", .text = std::move(key)});
}

/// What holds beside what comes next.
void add_columns(const Overview& o, const OverviewFacts& facts, Block& view) {
  Block& columns =
      document::add(view, {.kind = Kind::group, .id = "columns", .style = Style::columns});
  Block& left = document::add(columns, {.kind = Kind::group});
  add_services(o, facts, left);
  add_newest_matter(o, facts, left);
  Block& right = document::add(columns, {.kind = Kind::group});
  add_deadlines(o, facts, right);
  add_weightiest(o, right);
}

Block region_of(const Overview& o, const OverviewFacts& facts) {
  Block view{.kind = Kind::region,
             .id = std::string(ids::kView),
             .style = Style::view,
             .label = o.say(views::overview.name),
             .record = "vy=oversikt"};
  add_headline(o, facts, view);
  add_next_deadline(o, facts, view);
  add_key_figures(o, facts, view);
  add_signs(o, facts, view);
  add_columns(o, facts, view);
  add_cards(o, view);
  add_findings(o, facts, view);
  return view;
}

}  // namespace

Block& add_section(const Overview& o, Block& parent, const std::string& id,
                   const Phrase<>& phrase) {
  Block& section = document::add(parent, {.kind = Kind::group, .id = "part:" + id});
  document::add(section,
                {.kind = Kind::heading, .id = "section:" + id, .text = o.say(phrase), .level = 3});
  return section;
}

Block onward(std::string id, std::string text, state::ViewState target) {
  Block link{.kind = Kind::link,
             .id = std::move(id),
             .text = std::move(text),
             .style = Style::onward,
             .record = target.selected,
             .action = state::GoTo{std::move(target)}};
  document::add(link, icon_block(Icon::right));
  return link;
}

state::ViewState going(const Overview& o, state::View view, std::string selected) {
  state::ViewState state = o.request.view;
  state.view = view;
  state.selected = std::move(selected);
  return state;
}

namespace {

void add_overview(const PageRequest& request, Rect area, Page& page) {
  const Overview o{request, *request.prepared, *request.prepared->dataset, request.view.language,
                   state::day_shown(request.view, request.prepared->context)};
  const OverviewFacts& facts =
      kept<OverviewMemo>(*request.prepared).overview.of(request.view, [&] { return facts_of(o); });
  add_read_view(request, region_of(o, facts), area, page);
}

}  // namespace

const ViewDescriptor overview_view = {"overview", Icon::overview, add_overview, hidden_services,
                                      nullptr};

}  // namespace avtal::scene
