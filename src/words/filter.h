#pragma once
// The filter: its panel, its bar and what it hides.

#include "words/say.h"

namespace avtal::words::filter {

extern const Phrase<> button;
extern const Phrase<> title;
extern const Phrase<> clear;
extern const Phrase<2> remove;
extern const Phrase<1> hides;
extern const Phrase<2> of_agreements;
extern const Phrase<2> of_services;
extern const Phrase<2> of_flows;
extern const Phrase<2> of_handovers;
extern const Phrase<2> of_questions;
extern const Phrase<2> of_documents;
extern const Phrase<2> shows;
extern const Phrase<> context;
extern const Phrase<2> count;
extern const Phrase<> kinds;
extern const Phrase<> statuses;
extern const Phrase<> years;
extern const Phrase<> from_label;
extern const Phrase<> to_label;
extern const Phrase<1> from;
extern const Phrase<1> to;
extern const Phrase<> any_year;
extern const Phrase<> standing_coming;
extern const Phrase<> standing_proposed;

}  // namespace avtal::words::filter
