#pragma once
// Sentences about records, for names, tooltips and chips: answers put into words.

#include <string>
#include <vector>

#include "answers/briefing.h"
#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/silence.h"
#include "prepared/prepared.h"
#include "scene/pen.h"
#include "words/say.h"

namespace avtal::scene {

struct Chip {
  std::string text;
  ChipKind kind = ChipKind::neutral;
  int weight = 0;         // where only one fits, the weightiest stays
  std::string brief;      // for tight places; empty: `text`
  std::string note = {};  // what stands below it there
};

/// What holds for the service on the day, and what is proposed for it.
std::vector<Chip> service_chips(const Prepared& prepared, model::Ref<model::Service> service,
                                base::Day on, state::Language language);
std::vector<Chip> agreement_chips(const Prepared& prepared, model::Ref<model::Agreement> agreement,
                                  base::Day on, state::Language language);

/// "Motsägelse", "Lucka", "Oklart", "Förklarad": the kind in one word, coloured.
Chip question_chip(const model::Question& question, state::Language language);

/// Who has a role on a day: those who have it for certain, else all who may.
struct InRole {
  std::vector<model::Ref<model::Organization>> bodies;  // empty: no document says
  model::Status status = model::Status::unknown;        // the weakest
  bool certain = false;
  model::PartyRole role = model::PartyRole::responsible;
  std::vector<model::Ref<model::Agreement>> agreements;  // that say so, each once
};
InRole in_role(const std::vector<answers::PartyAnswer>& parties, model::PartyRole role);
/// Is it one of several, rather than all of them if it runs at all?
bool is_one_of(const model::Dataset& dataset, const InRole& role);
/// "SON", "SON och AN" of those for certain and of those who have it together if it runs at all,
/// "ON eller SON" of those who may; empty when nobody.
std::string role_names(const model::Dataset& dataset, const InRole& role, state::Language language);
/// The same as the subject of a sentence: its verb goes by how many they are.
words::Counted role_subject(const model::Dataset& dataset, const InRole& role,
                            state::Language language);

/// Does another agreement replace or prolong it that is agreed, as far as its state says?
bool is_followed(const Prepared& prepared, model::Ref<model::Agreement> agreement);
/// What published the newest year of an index, as far as the data says.
std::optional<model::Ref<model::Document>> newest_publication(const model::PriceIndex& index);

/// "SON betalar, AN utför"; empty when no document says.
std::string parties_line(const Prepared& prepared, model::Ref<model::Service> service, base::Day on,
                         state::Language language);

/// Why the answer is what it is, in words that go on after it: "förlängs tyst", "inget känt sedan
/// 2021-10-19", "föreslogs upphöra 2022-05-01; om det beslutades är inte känt". Empty where a
/// document simply says so.
std::string state_reason(const model::Dataset& dataset, const answers::ServiceState& state,
                         state::Language language);
/// What is proposed to have ended, of which nobody knows whether it did.
bool was_proposed_to_end(const model::Dataset& dataset, const answers::ServiceState& state);
/// Of what is over: was it never more than proposed?
bool was_only_proposed(const model::Dataset& dataset, const answers::ServiceState& state);

/// How many services are in each state.
struct StateCounts {
  std::size_t all = 0;
  std::size_t yes = 0;
  std::size_t pending = 0;  // in force if what is planned, tendered or awarded is concluded
  std::size_t maybe = 0;
  std::size_t proposed_end = 0;  // not in force if what was proposed was decided
  std::size_t no = 0;
  std::size_t undocumented = 0;
  std::size_t not_loaded = 0;
};
StateCounts state_counts(const model::Dataset& dataset,
                         const std::vector<answers::ServiceState>& states);
/// "för en är det oklart", "en föreslogs upphöra" …: the states but the first one that holds.
std::string other_states(const StateCounts& counts, state::Language language);
/// "Tre av fyra insatser är i kraft, en föreslogs upphöra": each state counted apart.
std::string headline(const Prepared& prepared, base::Day on, state::Language language);

/// The last definite end of an agreement, or of all agreements of a service.
struct End {
  base::EdtfDate date;
  model::Status status = model::Status::unknown;
  bool ends_it =
      false;  // a termination, or instead of "until further notice": no mere period's end
  std::optional<base::Day> told_from;  // when whoever says so wrote it; missing: nobody knows
  bool is_proposed() const { return ends_it && status == model::Status::proposed; }
  /// An answer belongs to its day: what was proposed later is no alternative yet.
  bool is_told_on(base::Day day) const { return !told_from || *told_from <= day; }
};
std::optional<End> end_of(const model::Dataset& dataset, model::Ref<model::Agreement> agreement);
/// When the service ends: the end of what runs last, if that has one.
std::optional<End> end_of(const Prepared& prepared, model::Ref<model::Service> service);
/// A boundary day of which no document says whether it is the last day or the first one after is
/// written as the document writes it: the later of the two.
std::string boundary_date(const base::EdtfDate& date, state::Language language);
/// The same in a sentence: "on 2015-03-01", but "in 2015" of what is known no closer; in Swedish
/// the date alone.
std::string on_date(const base::EdtfDate& date, state::Language language);

/// How the last day for notice is worked out: "2024-10-01 minus 12 månader = 2023-10-01".
std::string notice_arithmetic(const answers::NoticeChain& chain, state::Language language);
/// "Om 2024-09-30 är sista dagen: senast 2023-09-30." Empty unless the end is one of several days.
std::string notice_if_earlier(const answers::NoticeChain& chain, state::Language language);

/// "2023-12-31 är en söndag. Vardagen före är 2023-12-29."; empty of a working day.
std::string working_day_note(base::Day day, state::Language language);

/// The period with an end of which nobody says whether it is the last day or the first one after
/// («upphör den 1 oktober») written as the document writes it: the later of the two.
base::Period with_boundary_day(base::Period period);

/// "2018-01-01–2019-12-31, angivet", or how far an agreement that is not concluded has come.
std::string term_period(const model::Agreement& agreement, const model::Term& term,
                        state::Language language);
base::Period period_of(const model::Term& term);
/// Does what runs between the two edges share a day with the term, for certain or perhaps?
bool shares_a_day(const model::Claims<base::Edge>& from, const model::Claims<base::Edge>& until,
                  const model::Term& term);
/// The first day of the first term to the last day of the last, each as far as known.
base::Period period_of(const model::Agreement& agreement);

/// What stands on its bar; of a renewal how long each is.
std::string term_label(const model::Agreement& agreement, const model::Term& term,
                       state::Language language);
/// "Överenskommelse 2018, 1 694 000 kr: 2018-01-01–2019-12-31, föreslaget".
std::string term_name(const model::Dataset& dataset, answers::TermRef term,
                      state::Language language);
std::vector<TooltipLine> term_tooltip(const model::Dataset& dataset, answers::TermRef term,
                                      state::Language language);

/// When the documents of the places were written, "2017-11-24 och 2023-08-30"; those without a date
/// by name. Empty without places.
std::string document_days(const model::Dataset& dataset, const std::vector<model::Place>& places,
                          state::Language language);
/// All places that the edges of the term rest on.
std::vector<model::Place> term_places(const model::Term& term);
/// When the term was decided, or that it is only proposed.
std::string decision_text(const model::Dataset& dataset, const model::Term& term,
                          state::Language language);
/// "2018-01-01, angivet", "tills vidare, angivet" …
/// No surer than `at_best`.
std::string edge_text(const model::Claims<base::Edge>& claims, state::Language language,
                      model::Status at_best = model::Status::stated);

/// Name for tight places: the short name, else the name.
std::string short_name(const model::Organization& organization, state::Language language);
/// "ON eller SON"; empty when there are none.
std::string short_names(const model::Dataset& dataset,
                        const std::vector<model::Ref<model::Organization>>& alternatives,
                        state::Language language);
/// "Social- och omsorgsnämnden (SON)" where there is a short name.
std::string full_name(const model::Organization& organization, state::Language language);
std::string capitalised(std::string text);
/// What begins a line elsewhere, within a sentence: "Slut: inget dokument säger".
std::string uncapitalised(std::string text);
/// A year is no number with groups.
std::string year_text(int year);
/// Numbers up to twelve are written as words at the start of a sentence.
std::string number_word(std::size_t number, state::Language language);
/// The number told by its word: "två"; `begins` a sentence: "Två".
words::Counted in_words(std::size_t number, state::Language language, bool begins = false);
/// The same of services, in the gender of what they are called.
words::Counted services_in_words(std::size_t number, state::Language language);

/// When a document is dated, or between which days it must have been written.
std::string document_date(const model::Document& document, state::Language language);

/// "37 uppgifter, 20 frågetecken".
std::string rests_text(const answers::DocumentUse& use, state::Language language);

/// "uppsägningstid".
std::string clause_word(answers::Clause clause, state::Language language);

/// "Linköpings kommun · Arbetsinriktade insatser".
std::string dataset_title(const model::Dataset& dataset, state::Language language);

/// Has any body taken a decision, or is it only proposed?
bool is_decided(const model::Event& event);
/// Does a document propose it? Of a matter without any rung nobody says how far it has come.
bool is_proposal(const model::Event& event);

}  // namespace avtal::scene
