#pragma once
// The overview: the state in one sentence, key figures, services, deadlines.

#include "words/say.h"

namespace avtal::words::overview {

// Key figures.
extern const Phrase<> figure_in_force;
extern const Phrase<> figure_all_in_force;
extern const Phrase<1> figure_cost;
extern const Phrase<1> figure_cost_of;
extern const Phrase<1> figure_cost_unknown;
extern const Phrase<1> figure_cost_paid;
extern const Phrase<1> figure_no_flow;
extern const Phrase<> no_flow;
extern const Phrase<1> figure_cost_unread;
extern const Phrase<1> figure_used;
extern const Phrase<2> figure_unit_against_unit;
extern const Phrase<> figure_documents;
extern const Phrase<1> figure_documents_other;
extern const Phrase<> figure_services;
extern const Phrase<> figure_not_occupancy;
extern const Phrase<> figure_open_questions;
extern const Phrase<1> figure_documents_proposals;
extern const Phrase<2> figure_documents_mixed;
extern const Phrase<1> cost_of_year;
extern const Phrase<1> more_services;
extern const Phrase<4> strip;
extern const Phrase<1> strip_holes;
extern const Phrase<> unknown;
extern const Phrase<1> assumed;
extern const Phrase<3> last_known;
extern const Phrase<1> not_running;
extern const Phrase<1> extra;
extern const Phrase<1> saving;
extern const Phrase<> no_amount;
extern const Phrase<1> missing;
extern const Phrase<> deadlines;
extern const Phrase<1> in_days;
extern const Phrase<> today;
extern const Phrase<2> deadline_notice;
extern const Phrase<> deadline_end;
extern const Phrase<> deadline_end_proposed;
extern const Phrase<1> deadline_latest;
extern const Phrase<2> more_deadlines;
extern const Phrase<> deadline_extension;
extern const Phrase<1> all_questions;
extern const Phrase<1> all_questions_name;
extern const Phrase<> card_timeline;
extern const Phrase<> card_handovers;
extern const Phrase<> card_flows;
extern const Phrase<> ladder;
extern const Phrase<1> ladder_missing;
extern const Phrase<> ladder_missing_short;
extern const Phrase<> ladder_no_date;

// Marks at the foot.
extern const Phrase<> foot_stated;
extern const Phrase<> foot_derived;
extern const Phrase<> foot_assumed;
extern const Phrase<> foot_proposed;

}  // namespace avtal::words::overview
