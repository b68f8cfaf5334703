#pragma once
// Handovers: who takes over what from whom.

#include "words/say.h"

namespace avtal::words::handovers {

inline constexpr Phrase<> none{"Inga överlämningar i underlaget", "No handovers in the data"};
inline constexpr Phrase<> stay{"Ansvaret ligger kvar", "Responsibility stays where it is"};
inline constexpr Phrase<2> takes_over{"{0} tar över {1, plural, one {# {-insats}} other {# {-insatser}}}", "{0} takes over {1, plural, one {# {-service}} other {# {-services}}}"};
inline constexpr Phrase<> all_proposed{", enligt förslag", ", as proposed"};
inline constexpr Phrase<1> some_proposed{", varav {0} enligt förslag", ", {0} of them as proposed"};
inline constexpr Phrase<> sentence{"Brett band: den som ansvarar. Smalt band: den som betalar eller utför.", "Wide ribbon: who is responsible. Narrow ribbon: who pays or delivers."};
inline constexpr Phrase<> whole_picture{"Hela bilden", "The whole picture"};
inline constexpr Phrase<> levels{"Mellan vilka", "Between whom"};
inline constexpr Phrase<> level_committees{"Nämnder", "Committees"};
inline constexpr Phrase<> level_administrations{"Förvaltningar", "Administrations"};
inline constexpr Phrase<> legend_pays_performs{"Betalar eller utför", "Pays or delivers"};
inline constexpr Phrase<> legend_uncertain{"Osäkert", "Uncertain"};
inline constexpr Phrase<> legend_created{"Nämnd bildas", "Committee created"};
inline constexpr Phrase<> legend_undated{"Överlämning utan datum", "Handover without date"};
inline constexpr Phrase<1> not_before_then{"Finns inte före {0}", "Does not exist before {0}"};
inline constexpr Phrase<> nobody_documented{"Ingen anges", "Nobody is named"};
inline constexpr Phrase<1> nobody_responsible{"Inget dokument säger vem som ansvarar {0}", "No document says who is responsible {0}"};
inline constexpr Phrase<1> nobody_pays{"Inget dokument säger vem som betalar {0}", "No document says who pays {0}"};
inline constexpr Phrase<1> nobody_performs{"Inget dokument säger vem som utför {0}", "No document says who delivers {0}"};
inline constexpr Phrase<> payer_not_stated{"Vem som betalar anges inte", "Who pays is not stated"};
inline constexpr Phrase<> performer_not_stated{"Vem som utför anges inte", "Who delivers is not stated"};
inline constexpr Phrase<> but_uncertain{", osäkert", ", uncertain"};
inline constexpr Phrase<1> together{"{0} tillsammans", "{0} together"};
inline constexpr Phrase<2> or_name{"{0} eller {1}", "{0} or {1}"};
inline constexpr Phrase<1> then_name{", sedan {0}", ", then {0}"};
inline constexpr Phrase<> bundles_close{"Samla {-insatserna}", "Bundle the {-services}"};
inline constexpr Phrase<2> bundle_name{"{0} {-insatser}, bland annat {1}", "{0} {-services}, among them {1}"};
inline constexpr Phrase<2> answers_for{"Ansvarar för {0, plural, one {# {-insats}} other {# {-insatser}}} {1}", "Responsible for {0, plural, one {# {-service}} other {# {-services}}} on {1}"};
inline constexpr Phrase<1> until{"till {0}", "until {0}"};
inline constexpr Phrase<1> pays_service{"Betalar {0}", "Pays {0}"};
inline constexpr Phrase<1> performs_service{"Utför {0}", "Delivers {0}"};
inline constexpr Phrase<1> and_earliest{", tidigast {0}", ", {0} at the earliest"};
inline constexpr Phrase<1> and_latest{", senast {0}", ", {0} at the latest"};
inline constexpr Phrase<> stays_put{"Ansvaret ligger kvar", "Responsibility stays"};
inline constexpr Phrase<1> stays_with{"Ansvaret ligger kvar hos {0}", "Responsibility stays with {0}"};
inline constexpr Phrase<> same_payer{"Betalaren är densamma", "The payer is the same"};
inline constexpr Phrase<> same_performer{"Utföraren är densamma", "The provider is the same"};
inline constexpr Phrase<> no_day_needed{"ingen dag, inget flyttar", "no day, nothing moves"};
inline constexpr Phrase<> moves_people{"Människor flyttar", "People move"};
inline constexpr Phrase<> moves_responsible{"Ansvaret flyttar", "Responsibility moves"};
inline constexpr Phrase<> legend_other{"Annat ändras, se orden", "Something else changes, see the words"};
inline constexpr Phrase<> moves_payer{"Betalaren byts", "The payer changes"};
inline constexpr Phrase<> moves_name{"Motparten skrivs på annat sätt", "The counterparty is named differently"};
inline constexpr Phrase<> moves_performer{"Utföraren byts", "The provider changes"};
inline constexpr Phrase<2> from_to{"Från {0} till {1}", "From {0} to {1}"};
inline constexpr Phrase<2> invoice_from_to{"{0} fakturerar {1}", "{0} invoices {1}"};
inline constexpr Phrase<2> from_to_short{"från {0} till {1}", "from {0} to {1}"};
inline constexpr Phrase<1> whole_year{"Hela {0}", "All of {0}"};
inline constexpr Phrase<1> handover_number{"Överlämning {0}", "Handover {0}"};
inline constexpr Phrase<> previous_handover{"Föregående överlämning", "Previous handover"};
inline constexpr Phrase<> next_handover{"Nästa överlämning", "Next handover"};
inline constexpr Phrase<> no_minutes{"Protokoll saknas", "No minutes"};
inline constexpr Phrase<1> chip_proposed_on{"Föreslaget {0}", "Proposed {0}"};
inline constexpr Phrase<> row_when{"När", "When"};
inline constexpr Phrase<> money_not_stated{"Inga pengar anges följa med", "No money is stated to follow"};
inline constexpr Phrase<> other_handovers{"Andra överlämningar", "Other handovers"};
inline constexpr Phrase<> paired_points{"Nämnderna ska besluta", "The committees are to decide"};
inline constexpr Phrase<> paired_unmatched{"Ingen motsvarande punkt", "No corresponding item"};
inline constexpr Phrase<1> paired_count{"{0, plural, one {# punkt} other {# punkter}} saknar motsvarighet", "{0, plural, one {# item has} other {# items have}} no counterpart"};
inline constexpr Phrase<> and_perhaps{", aldrig säkert", ", never for certain"};
inline constexpr Phrase<1> and_certain_from{", säkert från {0}", ", for certain from {0}"};
inline constexpr Phrase<1> and_certain_to{", säkert till {0}", ", for certain until {0}"};
inline constexpr Phrase<1> and_from_at_latest{", senast från {0}", ", from {0} at the latest"};
inline constexpr Phrase<1> and_to_at_least{", åtminstone till {0}", ", at least until {0}"};
inline constexpr Phrase<1> and_probably_from{", troligen senast från {0}", ", probably from {0} at the latest"};
inline constexpr Phrase<1> and_probably_to{", troligen åtminstone till {0}", ", probably at least until {0}"};
inline constexpr Phrase<1> change_created{"{0} bildas", "{0} is created"};
inline constexpr Phrase<2> change_renamed{"{0} byter namn till {1}", "{0} is renamed {1}"};
inline constexpr Phrase<2> change_merged{"{0} slås samman till {1}", "{0} merge into {1}"};
inline constexpr Phrase<2> change_split{"{0} delas i {1}", "{0} is split into {1}"};
inline constexpr Phrase<2> change_replaced{"{1} följer efter {0}", "{1} follows {0}"};
inline constexpr Phrase<2> change_taken_over{"{1} tar över en del från {0}", "{1} takes over a part from {0}"};
inline constexpr Phrase<1> change_ended{"{0} upphör", "{0} ends"};

}  // namespace avtal::words::handovers
