#pragma once
// How a view is read: what it answers, what is in it, its keys, and words of administration.

#include "words/say.h"

namespace avtal::words::guide {

inline constexpr Phrase<> title_picture{"Så läser du bilden", "How to read the picture"};
inline constexpr Phrase<> title_page{"Så läser du sidan", "How to read the page"};
inline constexpr Phrase<> signs{"Tecknen i bilden", "The signs in the picture"};
inline constexpr Phrase<> glossary{"Ordlista", "Glossary"};
inline constexpr Phrase<> abbreviations{"Förkortningar i underlaget", "Abbreviations in the data"};
inline constexpr Phrase<1> more_abbreviations{"Och {0} till: sök på förkortningen.", "And {0} more: search for the abbreviation."};
inline constexpr Phrase<> keys{"Tangenter", "Keys"};
inline constexpr Phrase<> pointer{"Mus och pekskärm", "Mouse and touch"};
inline constexpr Phrase<> pointer_picture{"Dra för att flytta i tiden. Hjulet zoomar när pekaren har rört sig över bilden, Ctrl och hjulet alltid. På pekskärm: nyp för att zooma, dra uppåt för att rulla sidan.", "Drag to move in time. The wheel zooms once the pointer has moved over the picture, Ctrl and the wheel always. On touch screens: pinch to zoom, drag upwards to scroll the page."};
inline constexpr Phrase<> pointer_page{"Allt understruket leder vidare. Peka på ett märke för att se vad det betyder.", "All that is underlined leads on. Point at a mark to see what it means."};
inline constexpr Phrase<> opens_again{"Öppnas igen med ?", "Opens again with ?"};

// ---- the views -----------------------------------------------------------------------------------
inline constexpr Phrase<> overview_lead{"Läget en dag: vad som gäller, vad som snart måste avgöras, och vad handlingarna inte svarar på.", "The state on a day: what applies, what must soon be settled, and what the documents leave open."};
inline constexpr Phrase<> overview_figures{"Siffrorna överst", "The figures at the top"};
inline constexpr Phrase<> overview_figures_means{"Varje siffra leder till det som den räknar. «Minst» säger att något belopp saknas.", "Each figure leads to what it counts. “At least” says that some amount is missing."};
inline constexpr Phrase<> overview_rows{"Raderna", "The rows"};
inline constexpr Phrase<> overview_rows_means{"Om det gäller, vem som betalar och utför, och en liten tidslinje: streckat är det som ingen handling säger.", "Whether it applies, who pays and delivers, and a small timeline: dashed is what no document says."};
inline constexpr Phrase<> overview_answers_means{"Svaret först, sedan vad det vilar på. Källan leder till stället i handlingen.", "First the answer, then what it rests on. The source leads to the place in the document."};
inline constexpr Phrase<> timeline_lead{"När varje avtal gäller, och vad som händer när det tar slut.", "When each agreement applies, and what happens when it ends."};
inline constexpr Phrase<> timeline_day{"Den lodräta linjen", "The upright line"};
inline constexpr Phrase<> timeline_day_means{"Dagen som du ser på. Dra i flaggan, eller skriv en dag överst.", "The day that you look at. Drag the flag, or type a day at the top."};
inline constexpr Phrase<> timeline_lane{"En rad", "A lane"};
inline constexpr Phrase<> timeline_lane_means{"{-En insats}, en nämnd eller ett avtal, efter vad du väljer. Pilen före namnet fäller ihop den.", "{-A service}, a committee or an agreement, as you choose. The arrow before its name folds it."};
inline constexpr Phrase<> timeline_strip{"Remsan under bilden", "The strip below the picture"};
inline constexpr Phrase<> timeline_strip_means{"Hela tiden. Ramen är den del som bilden visar.", "All of the time. The frame is the part that the picture shows."};
inline constexpr Phrase<> handovers_lead{"Vem som ansvarar, och när ansvaret flyttar från en nämnd till en annan.", "Who is responsible, and when responsibility moves from one committee to another."};
inline constexpr Phrase<> handovers_lane{"En rad är en nämnd", "A lane is a committee"};
inline constexpr Phrase<> handovers_lane_means{"Ett band i raden är {-en insats} som nämnden har del i. Byter bandet rad så flyttar uppgiften.", "A ribbon in the lane is {-a service} that the committee has a part in. Where it changes lanes, the task moves."};
inline constexpr Phrase<> handovers_choose{"Välj en flytt", "Choose a move"};
inline constexpr Phrase<> handovers_choose_means{"Panelen säger steg för steg vad som flyttar, vem som föreslog det och vad som är okänt. Pilarna går till nästa.", "The panel tells step by step what moves, who proposed it and what is not known. The arrows go to the next one."};
inline constexpr Phrase<> flows_lead{"Vem som betalar vem, för vad, ett år i taget.", "Who pays whom, for what, one year at a time."};
inline constexpr Phrase<> flows_sides{"Från vänster till höger", "From left to right"};
inline constexpr Phrase<> flows_sides_means{"De som betalar, vad de betalar för, och de som får betalt.", "Those who pay, what they pay for, and those who are paid."};
inline constexpr Phrase<> flows_years{"Staplarna per år", "The columns by year"};
inline constexpr Phrase<> flows_years_means{"Det som är känt varje år. Ett frågetecken säger hur många belopp som saknas, så att ett lågt år inte tas för ett billigt.", "What is known of each year. A question mark tells how many amounts are missing, so that nobody takes a low year for a cheap one."};
inline constexpr Phrase<> flows_level_means{"Beloppen står i det års priser som handlingen skriver. De räknas om bara där både nivå och index är kända.", "Amounts are in the prices of the year that the document writes. They are restated only where both level and index are known."};
inline constexpr Phrase<> sources_lead{"Vad allt vilar på: handlingarna, och frågorna som de lämnar.", "What all of it rests on: the documents, and the questions that they leave."};
inline constexpr Phrase<> sources_kinds{"Fyra slags frågor", "Four kinds of questions"};
inline constexpr Phrase<> sources_kinds_means{"Handlingar som säger emot varandra. Tid och uppgifter som ingen handling har. Det som går att läsa på flera sätt, och det som redan är förklarat.", "Documents that contradict each other. Time and facts that no document has. What can be read in several ways, and what is explained already."};
inline constexpr Phrase<> sources_map{"Täckningen", "The coverage"};
inline constexpr Phrase<> sources_map_means{"Vilka handlingar som talar om vilket år. En tom ruta är ett år utan handling.", "Which documents speak of which year. An empty cell is a year without any."};
inline constexpr Phrase<> calendar_lead{"Dagarna då någon måste handla, månad för månad.", "The days on which somebody must act, month by month."};
inline constexpr Phrase<> calendar_days{"En dag", "A day"};
inline constexpr Phrase<> calendar_days_means{"Sista dagen att säga upp, förlänga eller låta upphöra. Är dagen helgdag står vardagen före bredvid.", "The last day to give notice, to extend or to let it end. If it is a holiday, the working day before stands beside it."};
inline constexpr Phrase<> calendar_silent{"Längst ned", "At the end"};
inline constexpr Phrase<> calendar_silent_means{"Avtal som kan gälla, men där ingen handling ger en dag.", "Agreements that may apply, but for which no document gives a day."};
inline constexpr Phrase<> watch_lead{"Varje avtals nästa dag att handla, i tre listor: säkert, kanske och går inte att säga.", "The next day to act of each agreement, in three lists: certain, perhaps, and impossible to say."};
inline constexpr Phrase<> watch_class{"A, B och C", "A, B and C"};
inline constexpr Phrase<> watch_class_means{"Efter beloppet per år: den största tiondelen är A. Saknas beloppet saknas bokstaven.", "By the amount per year: the largest tenth is A. Without an amount there is no letter."};
inline constexpr Phrase<> watch_delay{"En månads dröjsmål", "A month's delay"};
inline constexpr Phrase<> watch_delay_means{"Vad avtalet kostar en månad till, med uträkningen. Inget skrivs där beloppet är okänt.", "What the agreement costs for another month, with the arithmetic. Nothing is written where the amount is not known."};

// ---- words of administration ---------------------------------------------------------------------
inline constexpr Phrase<> agreement_term{"Avtalstid", "Agreement term"};
inline constexpr Phrase<> agreement_term_means{"Tiden som parterna har kommit överens om. En förlängning är en ny avtalstid.", "The time that the parties have agreed on. An extension is a new term."};
inline constexpr Phrase<> case_number{"Diarienummer (Dnr)", "Case number"};
inline constexpr Phrase<> case_number_means{"Ärendets nummer hos nämnden. Med det kan vem som helst begära ut handlingen.", "The number of the matter with the committee. With it, anybody can ask for the document."};
inline constexpr Phrase<> frame{"Budgetram", "Budget frame"};
inline constexpr Phrase<> frame_means{"Pengar som fullmäktige ger en nämnd för ett år. Flyttas ram från en nämnd till en annan är det ingen betalning.", "Money that the council gives a committee for a year. When frame moves from one committee to another, it is no payment."};
inline constexpr Phrase<> administration{"Förvaltning", "Administration"};
inline constexpr Phrase<> administration_means{"Tjänstepersonerna som arbetar åt en nämnd.", "The officials who work for a committee."};
inline constexpr Phrase<> negotiation{"MBL", "MBL"};
inline constexpr Phrase<> negotiation_means{"Lagen om medbestämmande: arbetsgivaren förhandlar med facket innan den beslutar.", "The act on co-determination: the employer negotiates with the unions before it decides."};
inline constexpr Phrase<> committee_means{"Politiker som fullmäktige har valt att ansvara för en del av kommunen.", "Politicians whom the council has elected to answer for a part of the municipality."};
inline constexpr Phrase<> minutes_means{"Det som visar att nämnden beslutade. Utan protokoll är det känt bara att något föreslogs.", "What shows that the committee decided. Without minutes, it is only known that something was proposed."};
inline constexpr Phrase<> supplement{"Tilläggsavtal", "Supplementary agreement"};
inline constexpr Phrase<> supplement_means{"Ändrar eller utökar ett avtal som redan finns.", "Changes or adds to an agreement that exists already."};
inline constexpr Phrase<> memorandum{"Tjänsteskrivelse", "Official memorandum"};
inline constexpr Phrase<> memorandum_means{"Förvaltningens förslag till nämnden, med skälen. Den är inget beslut.", "The administration's proposal to the committee, with the reasons. It is no decision."};
inline constexpr Phrase<> notice_means{"Så lång tid före slutet måste en part säga ifrån, annars fortsätter avtalet.", "So long before the end a party must say so, or the agreement goes on."};

// ---- keys ----------------------------------------------------------------------------------------
inline constexpr Phrase<> move{"Flytta i bilden", "Move in the picture"};
inline constexpr Phrase<> earlier_later{"tidigare, senare", "earlier, later"};
inline constexpr Phrase<> half_window{"ett halvt fönster", "half a window"};
inline constexpr Phrase<> nearer{"närmare, längre bort", "closer, further away"};
inline constexpr Phrase<> whole{"hela perioden", "the full period"};
inline constexpr Phrase<> next_rows{"andra rader", "other lanes"};
inline constexpr Phrase<> go{"Gå mellan saker", "Go between things"};
inline constexpr Phrase<> up_down{"förra, nästa", "previous, next"};
inline constexpr Phrase<> open{"välj, öppna", "choose, open"};
inline constexpr Phrase<> next_button{"nästa knapp", "next button"};
inline constexpr Phrase<> step_out{"stäng, ett steg i taget", "close, one step at a time"};
inline constexpr Phrase<> page_keys{"Hela sidan", "The whole page"};
inline constexpr Phrase<> views_keys{"vyerna", "the views"};
inline constexpr Phrase<> search_key{"sök", "search"};
inline constexpr Phrase<> present_key{"presentera", "present"};
inline constexpr Phrase<> help_key{"den här hjälpen", "this help"};
inline constexpr Phrase<> cap_shift{"Skift", "Shift"};

}  // namespace avtal::words::guide
