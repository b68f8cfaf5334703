#include "words/timeline.h"

namespace avtal::words::timeline {

constexpr Phrase<2> gap_name{"Inget dokument täcker {0}. {1}", "No document covers {0}. {1}"};
constexpr Phrase<> start_not_stated{"Startdatum anges inte", "Start date not stated"};
constexpr Phrase<1> notice_period{"Uppsägningstid {0}", "Notice period {0}"};
constexpr Phrase<1> last_day_to_act{"Sista dag att säga upp är {0}", "Last day for notice is {0}"};
constexpr Phrase<> window_full{"Hela perioden", "Full period"};
constexpr Phrase<> window_year{"± 1 år", "± 1 year"};
constexpr Phrase<> windows{"Vilka år bilden visar", "Which years the picture shows"};
constexpr Phrase<> zoom_in{"Zooma in", "Zoom in"};
constexpr Phrase<> zoom_out{"Zooma ut", "Zoom out"};
constexpr Phrase<3> option_not_taken{"Möjlig förlängning {0}, {1}. Inget dokument visar att den utnyttjades. {2}", "Possible extension {0}, {1}. No document shows that it was taken. {2}"};
constexpr Phrase<1> option_title{"Möjlig förlängning, {0}", "Possible extension, {0}"};
constexpr Phrase<> option_unused{"Inget dokument visar att den utnyttjades.", "No document shows that it was taken."};
constexpr Phrase<2> folded{"{0} tillsammans, {1}", "{0} together, {1}"};
constexpr Phrase<1> folded_first{"Först: {0}", "First: {0}"};
constexpr Phrase<> folded_open{"Välj för att zooma in tills de syns var för sig.", "Select to zoom in until they can be told apart."};
constexpr Phrase<2> notice_label{"Uppsägningstid {0}, sist {1}", "Notice period {0}, by {1}"};
constexpr Phrase<3> used{"{0} av {1}, {2}", "{0} of {1}, {2}"};
constexpr Phrase<1> takes_effect{"Gäller från: {0}", "Takes effect: {0}"};
constexpr Phrase<> rows{"En rad per", "One row per"};
constexpr Phrase<> lanes_services{"En rad per {-insats}", "One row per {-service}"};
constexpr Phrase<> lanes_committees{"En rad per nämnd", "One row per committee"};
constexpr Phrase<> lanes_agreements{"En rad per avtal", "One row per agreement"};
constexpr Phrase<> no_committee{"Ingen nämnd anges", "No committee stated"};
constexpr Phrase<1> fold{"Fäll ihop {0}", "Fold {0}"};
constexpr Phrase<1> unfold{"Fäll ut {0}", "Unfold {0}"};
constexpr Phrase<> fold_all{"Fäll ihop alla rader", "Fold all rows"};
constexpr Phrase<> unfold_all{"Fäll ut alla rader", "Unfold all rows"};
constexpr Phrase<1> order{"Ordning: {0}", "Order: {0}"};
constexpr Phrase<2> order_name_next{"{0}. Byt till {1}", "{0}. Change to {1}"};
constexpr Phrase<> order_dataset{"underlagets", "as in the data"};
constexpr Phrase<> order_start{"start", "start"};
constexpr Phrase<> order_name{"namn", "name"};
constexpr Phrase<> order_end{"slut", "end"};
constexpr Phrase<1> opened_at{"Läget den {0}, underlagets nyaste handling.", "As of {0}, the newest document in the data."};
constexpr Phrase<2> opened_about{"Läget den {0}. Underlagets nyaste handling är daterad {1}.", "As of {0}. The newest document in the data is dated {1}."};
constexpr Phrase<1> opened_undated{"Läget den {0}. Ingen handling i underlaget har ett datum.", "As of {0}. No document in the data has a date."};
constexpr Phrase<1> since{"Avtal sedan {0}.", "Agreements since {0}."};
constexpr Phrase<> today{"I dag", "Today"};
constexpr Phrase<1> today_name{"I dag, {0}", "Today, {0}"};
constexpr Phrase<> newest{"Nyaste handlingen", "Newest document"};
constexpr Phrase<1> newest_name{"Nyaste handlingen, {0}", "Newest document, {0}"};
constexpr Phrase<> known{"Som det var känt den", "As it was known on"};
constexpr Phrase<> known_field{"Så som det var känt den, datum som ÅÅÅÅ-MM-DD", "As it was known on, date as YYYY-MM-DD"};
constexpr Phrase<> known_all{"allt", "all"};
constexpr Phrase<> known_clear{"Räkna med alla handlingar", "Count all documents"};
constexpr Phrase<> strip{"Hela perioden i smått", "The full period in small"};
constexpr Phrase<2> strip_shows{"Bilden visar {0} av {1}. Visa hela perioden", "The picture shows {0} of {1}. Show the full period"};
constexpr Phrase<> strip_hint{"Dra ramen för att flytta, dess kanter för att zooma. Pilarna, + och − gör detsamma.", "Drag the frame to move, its edges to zoom. The arrows, + and − do the same."};
constexpr Phrase<> earlier{"Tidigare", "Earlier"};
constexpr Phrase<> later{"Senare", "Later"};
constexpr Phrase<1> services{"{0, plural, one {# {-insats}} other {# {-insatser}}}", "{0, plural, one {# {-service}} other {# {-services}}}"};
constexpr Phrase<1> responsible_for{"ansvarar för {0}", "responsible for {0}"};
constexpr Phrase<1> pays_for{"betalar för {0}", "pays for {0}"};
constexpr Phrase<1> performs{"utför {0}", "delivers {0}"};
constexpr Phrase<> no_part{"har ingen del i {-en insats} denna dag", "has no part in {-a service} on this day"};

}  // namespace avtal::words::timeline
