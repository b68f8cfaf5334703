#pragma once
// The timeline: its controls, its lanes and what stands on them.

#include "words/say.h"

namespace avtal::words::timeline {

extern const Phrase<2> gap_name;
extern const Phrase<> start_not_stated;
extern const Phrase<1> notice_period;
extern const Phrase<1> last_day_to_act;
extern const Phrase<> window_full;
extern const Phrase<> window_year;
extern const Phrase<> windows;
extern const Phrase<> zoom_in;
extern const Phrase<> zoom_out;
extern const Phrase<3> option_not_taken;
extern const Phrase<1> option_title;
extern const Phrase<> option_unused;
extern const Phrase<2> folded;
extern const Phrase<1> folded_first;
extern const Phrase<> folded_open;
extern const Phrase<2> notice_label;
extern const Phrase<3> used;
extern const Phrase<1> takes_effect;
extern const Phrase<> rows;
extern const Phrase<> lanes_services;
extern const Phrase<> lanes_committees;
extern const Phrase<> lanes_agreements;
extern const Phrase<> no_committee;
extern const Phrase<1> fold;
extern const Phrase<1> unfold;
extern const Phrase<> fold_all;
extern const Phrase<> unfold_all;
extern const Phrase<1> order;
extern const Phrase<2> order_name_next;
extern const Phrase<> order_dataset;
extern const Phrase<> order_start;
extern const Phrase<> order_name;
extern const Phrase<> order_end;
extern const Phrase<1> opened_at;
extern const Phrase<2> opened_about;
extern const Phrase<1> opened_undated;
extern const Phrase<1> since;
extern const Phrase<> today;
extern const Phrase<1> today_name;
extern const Phrase<> newest;
extern const Phrase<1> newest_name;
extern const Phrase<> known;
extern const Phrase<> known_field;
extern const Phrase<> known_all;
extern const Phrase<> known_clear;
extern const Phrase<> strip;
extern const Phrase<2> strip_shows;
extern const Phrase<> strip_hint;
extern const Phrase<> earlier;
extern const Phrase<> later;
extern const Phrase<1> services;
extern const Phrase<1> responsible_for;
extern const Phrase<1> pays_for;
extern const Phrase<1> performs;
extern const Phrase<> no_part;

}  // namespace avtal::words::timeline
