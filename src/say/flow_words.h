#pragma once
// Money in words: what stands on a band, in its tooltip and in the cells of the table.

#include <optional>
#include <string>
#include <vector>

#include "answers/capacity.h"
#include "answers/repricing.h"
#include "answers/yearly_flows.h"
#include "scene/scene.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {

/// Whose words, in which language, for which year.
struct FlowSpeech {
  const model::Dataset& dataset;
  state::Language language;
  int year = 0;
  std::optional<int> price_year;

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
};

/// "Support och arbetsteamet", "Support och arbetsteamet + Hantverkshuset".
std::string services_text(const FlowSpeech& speech,
                          const std::vector<model::Ref<model::Service>>& services, bool brief);
/// Full name, or that the party is not stated.
std::string payer_text(const FlowSpeech& speech, const answers::FlowRow& row);
std::string payee_text(const FlowSpeech& speech, const answers::FlowRow& row);
/// The same of whom the money leaves and reaches: money back goes the other way.
std::string giver_text(const FlowSpeech& speech, const answers::FlowRow& row);
std::string taker_text(const FlowSpeech& speech, const answers::FlowRow& row);
/// How much of the sum is money back; empty when nothing is.
std::string back_text(const FlowSpeech& speech, const answers::FlowYear& year);

/// "3 407 367 kr", "ca 1,9 mnkr", "1 250 kr per plats och dygn", "belopp anges inte".
std::string amount_text(const FlowSpeech& speech, const answers::FlowRow& row);
/// Is the amount in other prices than those it is written in?
bool is_restated(const answers::FlowRow& row);
/// Every krona, also of what is approximate: for rows that are to add up.
std::string exact_money(base::Ore amount, bool approximate, state::Language language);
/// A sum as exact as the amounts in it: with an approximate one no finer than that is.
std::string sum_text(const FlowSpeech& speech, const answers::FlowYear& year);
/// The same with «minst» where something is missing: such a sum is no more than a part.
std::string told_sum(const FlowSpeech& speech, const answers::FlowYear& year);
/// Of one side of a balance; where nothing is known, how much is missing.
std::string known_text(const FlowSpeech& speech, const answers::FlowYear& year,
                       const answers::Known& known);
/// "3,8": millions with one decimal, or as many more as what is little needs; for tight places
/// under a heading that says so.
std::string millions(base::Ore amount, state::Language language);

/// "2 085 000 kr × 9/12"; empty when the whole amount is of the year.
/// "3 407 367 kr × 9/12": how the year's amount comes from the stated one, of a line that is a part
/// of a year or of two.
std::string part_text(const answers::CostLine& line, const std::string& stated,
                      state::Language language);
std::string working_text(const FlowSpeech& speech, const answers::FlowRow& row);
/// "2021 års prisnivå", or in which prices and by which index, or why it stays as written.
std::string level_text(const FlowSpeech& speech, const answers::FlowRow& row);
/// Why an amount cannot be moved to other prices.
std::string refusal_text(const FlowSpeech& speech, answers::Repriced::Refusal refusal);
/// "ramflytt, ingen betalning", "betalas vidare, räknas inte igen"; empty for what is counted.
std::string uncounted_text(const FlowSpeech& speech, const answers::FlowRow& row);
/// "Omsorgsnämnden eller Social- och omsorgsnämnden" where no document says which.
std::string body_text(const FlowSpeech& speech, const answers::FlowYear& year,
                      model::Ref<model::Organization> body, bool payer);
/// "ja", or why not.
std::string counted_text(const FlowSpeech& speech, const answers::FlowRow& row);
/// What is missing from a sum; `unread` and `prices` (of a unit, nobody says how many) are of it.
std::string missing_text(const FlowSpeech& speech, int count, int unread = 0, int prices = 0);
/// "Ett belopp saknas i summan." and, of prices, that nobody says how many.
std::string missing_in_sum(const answers::CostAnswer& costs, state::Language language);
/// What stands where a line has no amount: the price of a unit, or that the amount is not stated.
std::string no_amount_text(const model::Dataset& dataset, const answers::CostLine& line,
                           state::Language language);
/// Cost per contracted and per used place of the flow's agreement, and where the counts stand; an
/// empty text when nobody says.
struct UnitCost {
  std::string text;
  std::vector<model::Place> places;
};
UnitCost unit_cost(const FlowSpeech& speech, const model::MoneyFlow& flow);
/// The counts that some flow is divided by, asked once for all flows.
std::vector<answers::CapacityAnswer> told_capacities(const model::Dataset& dataset);
UnitCost unit_cost(const FlowSpeech& speech, const model::MoneyFlow& flow,
                   const std::vector<answers::CapacityAnswer>& told);

/// All of it in one sentence, for the screen reader.
std::string row_name(const FlowSpeech& speech, const answers::FlowRow& row);
std::vector<TooltipLine> row_tooltip(const FlowSpeech& speech, const answers::FlowRow& row);
/// Of a row that is no flow: a saving, money without a year, what may run.
std::string note_text(const FlowSpeech& speech, const answers::FlowRow& row);
/// In, out and difference of a body.
std::string balance_text(const FlowSpeech& speech, const answers::FlowYear& year,
                         model::Ref<model::Organization> organization);
/// What the municipality as a whole pays; empty when nothing is known.
std::string net_text(const FlowSpeech& speech, const answers::FlowYear& year);

/// The headline and the sentence below it.
std::string flows_finding(const FlowSpeech& speech, const answers::FlowYear& year);
std::string flows_sentence(const FlowSpeech& speech, const answers::FlowYear& year);

/// The one plain sentence that says what differs, the weightiest change first.
std::string change_sentence(const FlowSpeech& speech, const std::vector<answers::FlowChange>& all,
                            int before, int after);
/// "Skillnad + ca 206 000 kr", "Börjar 2023", or why no difference is worked out; for one service.
std::string change_text(const FlowSpeech& speech, const answers::FlowChange& change, int after);

}  // namespace avtal::scene
