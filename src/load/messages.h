#pragma once
// What is said of a file that cannot be read as it is: the words that the table of codes
// (codes.cpp) is filled with, and the plain words for bytes that are not JSON.

#include "base/phrase.h"

namespace avtal::load::messages {

using base::Phrase;

// What a value should be.
inline constexpr Phrase<> a_text{"en text inom citattecken", "a text within quotation marks"};
inline constexpr Phrase<> a_local_text{"en text, eller {\"sv\": …, \"en\": …}",
                                       "a text, or {\"sv\": …, \"en\": …}"};
inline constexpr Phrase<> an_object{"ett objekt { … }", "an object { … }"};
inline constexpr Phrase<> a_list{"en lista [ … ]", "a list [ … ]"};
inline constexpr Phrase<> a_whole_number{"ett heltal", "a whole number"};
inline constexpr Phrase<> a_truth{"true eller false", "true or false"};
inline constexpr Phrase<> a_claim_object{
    "ett påstående {\"value\": …, \"status\": …, \"source\": …}",
    "a claim {\"value\": …, \"status\": …, \"source\": …}"};
inline constexpr Phrase<> an_amount{"hela kronor som tal, eller kronor och öre som text",
                                    "whole kronor as a number, or kronor and öre as text"};
inline constexpr Phrase<> places{"en plats {\"document\": …} eller en lista av platser",
                                 "a place {\"document\": …} or a list of places"};
inline constexpr Phrase<> a_count{"ett antal, helt eller med högst två decimaler",
                                  "a count, whole or with at most two decimals"};
inline constexpr Phrase<> a_price_level{"ett årtal eller \"not-stated\"",
                                        "a year or \"not-stated\""};

// What an id is of.
inline constexpr Phrase<> a_document{"ett dokument", "a document"};
inline constexpr Phrase<> an_organization{"en organisation", "an organisation"};
inline constexpr Phrase<> a_change{"en organisationsändring", "a change of organisation"};
inline constexpr Phrase<> a_service{"en verksamhet", "a service"};
inline constexpr Phrase<> an_agreement{"ett avtal", "an agreement"};
inline constexpr Phrase<> a_money_flow{"ett penningflöde", "a money flow"};
inline constexpr Phrase<> a_handover{"ett överlämnande", "a handover"};
inline constexpr Phrase<> an_event{"en händelse", "an event"};
inline constexpr Phrase<> a_question{"en fråga", "a question"};
inline constexpr Phrase<> a_price_index{"ett prisindex", "a price index"};
inline constexpr Phrase<> a_term{"en avtalsperiod", "a term"};
inline constexpr Phrase<> a_decision_point{"en beslutspunkt", "a decision point"};
inline constexpr Phrase<> a_claim{"ett påstående", "a claim"};
inline constexpr Phrase<> a_former_id{"ett tidigare id", "a former id"};
inline constexpr Phrase<> no_record{"ingen post", "no record"};

// What a case number lacks.
inline constexpr Phrase<> letters_and_year{"nämndens bokstäver och årtal",
                                           "the committee’s letters and the year"};
inline constexpr Phrase<> letters{"nämndens bokstäver", "the committee’s letters"};
inline constexpr Phrase<> year{"årtal", "the year"};

// Bytes that are not JSON, and what to do about them.
inline constexpr Phrase<> unfinished_text{"Texten som börjar här avslutas aldrig: filen tar slut.",
                                          "The text that starts here never ends: the file does."};
inline constexpr Phrase<> end_text{"Sätt \" i slutet av texten. Är filen hel?",
                                   "Put \" at the end of the text. Is the file complete?"};
inline constexpr Phrase<> file_empty{"Filen är tom.", "The file is empty."};
inline constexpr Phrase<> choose_file{"Välj en fil med avtal i JSON.",
                                      "Choose a file of agreements in JSON."};
inline constexpr Phrase<2> ends_unclosed{
    "Filen tar slut här, men {0} från rad {1} är inte stängd.",
    "The file ends here, but the {0} on line {1} is not closed."};
inline constexpr Phrase<> add_rest{"Är filen hel? Lägg annars till det som saknas.",
                                   "Is the file complete? Otherwise add what is missing."};
inline constexpr Phrase<> ends_early{"Filen tar slut mitt i.", "The file ends too early."};
inline constexpr Phrase<> is_complete{"Är filen hel?", "Is the file complete?"};
inline constexpr Phrase<> text_over_lines{
    "Texten som börjar här slutar inte på samma rad.",
    "The text that starts here does not end on the same line."};
inline constexpr Phrase<> end_text_or_escape_line{
    "Sätt \" i slutet av texten. En radbrytning inuti en text skrivs \\n.",
    "Put \" at the end of the text. A line break within a text is written \\n."};
inline constexpr Phrase<> control_character{
    "Här står ett styrtecken, till exempel en tabb, mitt i en text.",
    "There is a control character, such as a tab, within a text here."};
inline constexpr Phrase<> replace_by_space{"Byt det mot ett mellanslag. En tabb skrivs \\t.",
                                           "Replace it by a space. A tab is written \\t."};
inline constexpr Phrase<1> bad_escape{"”{0}” betyder inget i en JSON-text.",
                                      "“{0}” means nothing in a JSON text."};
inline constexpr Phrase<> write_escape{"Skriv \\\\ för ett bakstreck och \\\" för ett citattecken.",
                                       "Write \\\\ for a backslash and \\\" for a quotation mark."};
inline constexpr Phrase<1> bad_number{"”{0}” är inte ett tal som går att läsa.",
                                      "“{0}” is not a number that can be read."};
inline constexpr Phrase<> write_number{
    "Skriv talet med siffror och decimalpunkt: 12 eller 12.5.",
    "Write the number in digits with a decimal point: 12 or 12.5."};
inline constexpr Phrase<> key_missing{"Här ska stå en nyckel inom citattecken.",
                                      "There should be a key within quotation marks here."};
inline constexpr Phrase<> write_key{"Skriv \"nyckel\": värde.", "Write \"key\": value."};
inline constexpr Phrase<> comment{"Här står en kommentar. JSON har inga kommentarer.",
                                  "There is a comment here. JSON has no comments."};
inline constexpr Phrase<> remove_comment{"Ta bort kommentaren.", "Remove the comment."};
inline constexpr Phrase<1> other_quotes{
    "Texter i JSON står inom raka citattecken (\"), inte inom {0}.",
    "Texts in JSON stand within straight quotation marks (\"), not {0}."};
inline constexpr Phrase<1> replace_quotes{"Byt {0} mot \".", "Replace {0} by \"."};
inline constexpr Phrase<1> bad_word{"”{0}” är inget som JSON känner till.",
                                    "“{0}” is nothing that JSON knows."};
inline constexpr Phrase<> write_value{"Skriv en text inom \", ett tal, true, false eller null.",
                                      "Write a text within \", a number, true, false or null."};
inline constexpr Phrase<1> comma_before_closing{
    "Här står ett kommatecken före {0}, fast inget kommer efter.",
    "There is a comma before {0} here, though nothing follows."};
inline constexpr Phrase<> remove_comma{"Ta bort kommatecknet.", "Remove the comma."};
inline constexpr Phrase<> value_missing{"Här saknas ett värde efter kolonet.",
                                        "A value is missing after the colon."};
inline constexpr Phrase<> write_or_remove_key{"Skriv ett värde, eller ta bort nyckeln.",
                                              "Write a value, or remove the key."};
inline constexpr Phrase<3> other_closing{
    "Här står {0}, men {1} från rad {2} är inte stängd.",
    "There is {0} here, but the {1} on line {2} is not closed."};
inline constexpr Phrase<2> close_first{"Stäng {0} först, eller ta bort {1}.",
                                       "Close {0} first, or remove {1}."};
inline constexpr Phrase<> closed_unopened{"Här stängs något som aldrig öppnades.",
                                          "Something is closed that was not opened."};
inline constexpr Phrase<1> remove{"Ta bort {0}.", "Remove {0}."};
inline constexpr Phrase<1> stray_separator{
    "Här står ett {0, select, comma {kommatecken} other {kolon}} som inte ska vara här.",
    "There is a {0} that should not be here."};
inline constexpr Phrase<> remove_or_add_before{"Ta bort det, eller lägg till det som saknas före.",
                                               "Remove it, or add what is missing before it."};
inline constexpr Phrase<> colon_missing{"Här saknas ett kolon mellan nyckeln och värdet.",
                                        "A colon is missing between the key and the value."};
inline constexpr Phrase<> zero_first{"Ett tal får inte börja med noll.",
                                     "A number may not begin with a zero."};
inline constexpr Phrase<> remove_zero{"Ta bort nollan, eller skriv det som en text inom \".",
                                      "Remove the zero, or write it as a text within \"."};
inline constexpr Phrase<> comma_missing{"Här saknas ett kommatecken.", "A comma is missing here."};
inline constexpr Phrase<> put_comma{"Sätt ett kommatecken efter värdet före.",
                                    "Put a comma after the value before."};
inline constexpr Phrase<> after_end{
    "Här står något mer, fast det yttersta objektet är slut.",
    "There is something more here, though the outermost object has ended."};
inline constexpr Phrase<> remove_rest{
    "Ta bort det. Kanske står en } för mycket tidigare i filen.",
    "Remove it. Perhaps there is one } too many earlier in the file."};

}  // namespace avtal::load::messages
