#pragma once
// The parts of the overview, each written from `y` down; they return the y below them.
// Internal to the overview's files.

#include "scene/overview_facts.h"
#include "words/say.h"

namespace avtal::scene {

inline constexpr float kSectionTitle = 40;  // a section's heading with the air below it

/// The heading of a section with its node.
void add_section_title(Sheet& s, Point at, const std::string& id, const words::Phrase<>& phrase,
                       float width);
/// The view as it is, changed a little.
state::ViewState going(const Sheet& s, state::View view, std::string selected = {});

float add_key_figures(Sheet& s, Rect area, const OverviewFacts& facts);
float add_services(Sheet& s, Rect area, const OverviewFacts& facts);
float add_service_list(Sheet& s, Rect area, const OverviewFacts& facts);  // narrow pages
float add_cards(Sheet& s, Rect area);
float add_deadlines(Sheet& s, Rect area, const OverviewFacts& facts);
/// The next deadline in a box of its own: narrow pages begin with it.
float add_next_deadline(Sheet& s, Rect area, const OverviewFacts& facts);
float add_weightiest(Sheet& s, Rect area);
float add_newest_matter(Sheet& s, Rect area, const OverviewFacts& facts);
float add_findings(Sheet& s, Rect area, const OverviewFacts& facts);
float add_marks(Sheet& s, Rect area, const OverviewFacts& facts);

/// Bars of the service's lane in a strip, with gaps and the day.
void add_strip(Sheet& s, const Lane& lane, Rect rect, int first_year, int last_year);

}  // namespace avtal::scene
