#pragma once
// What the answers to people's questions share. Internal to the findings' files.

#include <string>
#include <vector>

#include "answers/costs.h"
#include "answers/notice.h"
#include "say/describe.h"
#include "say/findings.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {

inline constexpr int kYearMonths = 12;
/// More than this in one sentence is counted instead of listed.
inline constexpr std::size_t kListed = 4;

/// The asking: dataset, day and language, and the findings so far.
struct Findings {
  const Prepared& prepared;
  const model::Dataset& dataset;
  const state::ViewState& view;
  state::Language language;
  base::Day as_of;
  int year = 0;
  std::vector<answers::Deadline> deadlines;  // within kDeadlineMonths, that call for a decision
  std::vector<answers::Deadline> ends;       // and those that only a decision would bring
  std::vector<Finding>& found;
};

/// Starts the finding: its question, and a way into `to` on the same day.
Finding finding(const Findings& f, std::string id, FindingGroup group, std::string question,
                state::View to);
void not_said(Finding& finding, std::string answer);
/// Where the finding leads: the view that proves it. What is selected there is seen in that view.
state::ViewState& target_of(Finding& finding);
/// To the record with the id, as everything else that leads to it.
state::ViewState way_to(const Findings& f, const std::string& id);
/// The record that is the answer, in the view that shows it best.
void lead_to(Finding& finding, const Findings& f, const std::string& id);
/// With several records each has a link of its own, named after it.
void lead_to(Finding& finding, const Findings& f, const std::string& label, const std::string& id);
/// To a record beside the view as a whole, where its figures stand with their sources; selected in
/// that view.
void also_lead_to(Finding& finding, const Findings& f, const std::string& label,
                  const std::string& selected);
/// A name short enough to stand among other links.
std::string brief_name(const Findings& f, model::Ref<model::Service> service);

template <std::size_t N, class... With>
std::string say(const Findings& f, const words::Phrase<N>& phrase, const With&... with) {
  return words::say(f.language, phrase, with...);
}
std::string count(const Findings& f, std::size_t number);
/// "A, B och C"; beyond kListed "A, B, C, D och 3 till".
std::string listed(const Findings& f, std::vector<std::string> parts);
/// Two sentences with a space between; either may be empty.
std::string sentences(const std::string& first, const std::string& second);
std::string sentence_end(std::string text);
std::string name_of(const Findings& f, model::Ref<model::Service> service);
std::string name_of(const Findings& f, model::Ref<model::Agreement> agreement);
std::string date_of(const Findings& f, const model::BoundedDate& when);

/// Is it the end of something of its own, that no other agreement takes over?
bool is_own_end(const Findings& f, const answers::Deadline& deadline);
/// Does the agreement run until further notice but for a proposal?
bool is_end_only_proposed(const Findings& f, const answers::Deadline& deadline);
/// The term that runs and ends last, of those whose end is known.
const model::Term* running_term(const Findings& f, model::Ref<model::Agreement> agreement);
/// When it ends whatever is decided; an end that is only proposed is no such end.
const base::EdtfDate* settled_end(const model::Term* term);

/// A payment that no document says is made: not one of the amounts that are missing.
bool is_uncertain_payment(const answers::CostLine& line);
/// As written, or that the amount is not stated.
std::string amount_of(const Findings& f, const model::MoneyFlow& flow);

// The questions, group by group.
void find_now(Findings& f);
void find_time(Findings& f);
void find_money(Findings& f);
void find_payments(Findings& f, const answers::CostAnswer& costs);
void find_people(Findings& f);
void find_places(Findings& f);
void find_participants(Findings& f);
void find_responsible(Findings& f);
void find_sources(Findings& f);

}  // namespace avtal::scene
