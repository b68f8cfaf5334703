#pragma once
// The parts of the overview as blocks, each added at the end of the block it is given. Internal to
// the overview's files.

#include <string>

#include "document/block.h"
#include "kit/block_parts.h"
#include "views/overview/overview_facts.h"
#include "words/say.h"

namespace avtal::scene {

/// The view as it is, changed a little.
state::ViewState going(const Overview& o, state::View view, std::string selected = {});
/// A part of the page under a heading of its own.
document::Block& add_section(const Overview& o, document::Block& parent, const std::string& id,
                             const words::Phrase<>& phrase);
/// A link in words with an arrow after it.
document::Block onward(std::string id, std::string text, state::ViewState target);

void add_key_figures(const Overview& o, const OverviewFacts& facts, document::Block& view);
void add_services(const Overview& o, const OverviewFacts& facts, document::Block& parent);
void add_newest_matter(const Overview& o, const OverviewFacts& facts, document::Block& parent);
void add_deadlines(const Overview& o, const OverviewFacts& facts, document::Block& parent);
/// The next deadline in a box of its own: narrow pages begin with it.
void add_next_deadline(const Overview& o, const OverviewFacts& facts, document::Block& view);
void add_weightiest(const Overview& o, document::Block& parent);
void add_cards(const Overview& o, document::Block& view);
void add_findings(const Overview& o, const OverviewFacts& facts, document::Block& view);

struct YearsShown {
  int first = 0;
  int last = 0;
};

/// The service's lane through the years: its agreements, its holes, and the day.
document::Block strip_of(const Overview& o, const Lane& lane, const YearsShown& years);

}  // namespace avtal::scene
