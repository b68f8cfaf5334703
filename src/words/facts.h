#pragma once
// What is said of records and their dates wherever they are told of.

#include "words/say.h"

namespace avtal::words::facts {

inline constexpr Phrase<> chip_maybe{"Oklart om i kraft", "Unclear if in force"};
inline constexpr Phrase<> chip_not_in_force{"Inte i kraft", "Not in force"};
inline constexpr Phrase<1> chip_ended{"Upphörde {0}", "Ended {0}"};
inline constexpr Phrase<1> chip_end_proposed{"Slut {0} föreslås", "End {0} proposed"};
inline constexpr Phrase<> chip_as_proposed{"enligt förslag", "as proposed"};
inline constexpr Phrase<1> chip_as_proposed_year{"enligt förslag {0}", "as proposed {0}"};
inline constexpr Phrase<2> parties_pays_performs{"{0} betalar, {1} utför", "{0} pays, {1} delivers"};
inline constexpr Phrase<2> parties_paid_performed{"{0} betalade, {1} utförde", "{0} paid, {1} delivered"};
inline constexpr Phrase<1> party_responsible{"{0} ansvarar", "{0} responsible"};
inline constexpr Phrase<1> party_pays{"{0} betalar", "{0} pays"};
inline constexpr Phrase<1> party_performs{"{0} utför", "{0} delivers"};
inline constexpr Phrase<2> headline_in_force{"{0} av {1} insatser är i kraft", "{0} of {1} services are in force"};
inline constexpr Phrase<> headline_only_one{"Insatsen är i kraft", "The service is in force"};
inline constexpr Phrase<> headline_only_none{"Insatsen är inte i kraft", "The service is not in force"};
inline constexpr Phrase<1> not_covered{"Inget dokument täcker {0}.", "No document covers {0}."};
inline constexpr Phrase<2> notice_if_earlier{"Om {0} är sista dagen: senast {1}.", "If {0} is the last day: by {1}."};
inline constexpr Phrase<1> in_days{"Om {0}.", "In {0}."};
inline constexpr Phrase<1> days_ago{"Passerades för {0} sedan.", "Passed {0} ago."};
inline constexpr Phrase<1> earliest_date{"Tidigast {0}.", "At the earliest {0}."};
inline constexpr Phrase<1> latest_date{"Senast {0}.", "At the latest {0}."};
inline constexpr Phrase<1> point_number{"punkt {0}", "item {0}"};
inline constexpr Phrase<> chip_end_proposed_brief{"Slut föreslås", "End proposed"};
inline constexpr Phrase<> clause_period{"period", "term"};
inline constexpr Phrase<> clause_extension{"förlängning", "extension"};
inline constexpr Phrase<> clause_notice{"uppsägningstid", "notice period"};
inline constexpr Phrase<> clause_price{"pris", "price"};
inline constexpr Phrase<> clause_price_level{"prisnivå", "price level"};
inline constexpr Phrase<> clause_index{"uppräkning", "indexation"};
inline constexpr Phrase<> clause_capacity{"volym", "volume"};
inline constexpr Phrase<> clause_follow_up{"uppföljning", "follow-up"};
inline constexpr Phrase<> clause_target_group{"målgrupp", "target group"};
inline constexpr Phrase<> basis_not_said{"Inget dokument säger om det är per år eller en gång.", "No document says whether it is per year or once."};
inline constexpr Phrase<> not_counted_amount{"nej, beloppet anges inte", "no, the amount is not stated"};
inline constexpr Phrase<> not_counted_credit{"nej, en kreditering", "no, a credit"};
inline constexpr Phrase<> not_counted_frame{"nej, en flyttad budgetram är ingen betalning", "no, a budget frame that moves is no payment"};
inline constexpr Phrase<> not_counted_passed_on{"nej, samma pengar finns i ett annat flöde", "no, the same money is in another flow"};
inline constexpr Phrase<> not_counted_saving{"nej, en besparing är ingen betalning", "no, a saving is no payment"};
inline constexpr Phrase<> not_counted_year{"nej, inget dokument säger hur mycket för året", "no, no document says how much for the year"};
inline constexpr Phrase<> amount_of_other_year{"Beloppet gäller ett annat år", "The amount is for another year"};
inline constexpr Phrase<1> stated_no_year{"{0} anges, men inte för vilket år", "{0} is stated, but not for which year"};
inline constexpr Phrase<> no_source{"ingen handling", "no document"};
inline constexpr Phrase<1> missing_in_sum{"{0, plural, one {Ett} other {#}} belopp saknas i summan.", "{0, plural, one {One amount is} other {# amounts are}} missing from the sum."};
inline constexpr Phrase<> none_missing_in_sum{"Alla belopp som gäller är med.", "Every amount that applies is included."};
inline constexpr Phrase<> no_use_documented{"Inget dokument säger hur många platser som används.", "No document says how many places are used."};
inline constexpr Phrase<1> no_deadlines{"Inget i underlaget slutar eller måste sägas upp inom {0}.", "Nothing in the data ends or needs notice within {0}."};
inline constexpr Phrase<1> begins{"Börjar: {0}", "Begins: {0}"};
inline constexpr Phrase<1> decision{"Beslut: {0}", "Decision: {0}"};
inline constexpr Phrase<1> documented{"Handling: {0}", "Document: {0}"};
inline constexpr Phrase<1> ends{"Slutar: {0}", "Ends: {0}"};
inline constexpr Phrase<3> notice_how{"{0} minus {1} = {2}", "{0} minus {1} = {2}"};
inline constexpr Phrase<1> only_proposed{"föreslås {0}, inget protokoll", "proposed {0}, no minutes"};
inline constexpr Phrase<2> responsible_after{"{0} ansvarar, tidigare {1}", "{0} responsible, formerly {1}"};
inline constexpr Phrase<1> undated{"{0}, odaterad", "{0}, undated"};
inline constexpr Phrase<> contradiction{"Motsägelse", "Contradiction"};
inline constexpr Phrase<> gap{"Lucka", "Gap"};
inline constexpr Phrase<> no_date{"Datum saknas", "No date"};
inline constexpr Phrase<2> no_date_between{"Datum saknas, mellan {0} och {1}", "No date, between {0} and {1}"};
inline constexpr Phrase<1> no_date_from{"Datum saknas, tidigast {0}", "No date, at the earliest {0}"};
inline constexpr Phrase<1> no_date_to{"Datum saknas, senast {0}", "No date, at the latest {0}"};
inline constexpr Phrase<2> rests{"{0}, {1}", "{0}, {1}"};
inline constexpr Phrase<3> tie{"{0} {1} {2}", "{0} {1} {2}"};

}  // namespace avtal::words::facts
