#include "say/flow_words.h"

#include "answers/answer_facts.h"
#include "answers/costs.h"
#include "answers/repricing.h"
#include "say/agreement_state.h"
#include "say/describe.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/flows.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/states.h"

namespace avtal::scene {
namespace {

using answers::FlowPlace;
using answers::FlowRow;
using answers::Repriced;
using namespace words;
using WhyNot = answers::CostLine::WhyNot;

std::string organizations_text(const FlowSpeech& s,
                               const std::vector<model::Ref<model::Organization>>& bodies,
                               const Phrase<>& missing) {
  std::vector<std::string> names;
  for (const auto body : bodies) names.push_back(words::body_name(s.dataset.at(body), s.language));
  return names.empty() ? s.say(missing) : words::alternatives(names, s.language);
}

std::string level_sentence(const FlowSpeech& s, const Repriced& repriced) {
  std::string text = s.say(flows::level_assumed, std::to_string(repriced.from_level));
  return repriced.level_assumed ? text : std::string();
}

std::string index_name(const FlowSpeech& s, const FlowRow& row) {
  const model::Money* money = s.dataset.at(row.flow).amount.value();
  if (money == nullptr || !money->index) return {};
  const model::PriceIndex& index = s.dataset.at(*money->index);
  return index.short_name.empty() ? words::local(index.name, s.language) : index.short_name;
}

void add_line(std::vector<TooltipLine>& lines, std::string text, bool strong = false) {
  if (!text.empty()) lines.push_back({std::move(text), strong});
}

/// Öre would say more than an index can.
std::string restated_text(const FlowSpeech& s, base::Ore amount) {
  return exact_money(words::whole_kronor(amount), true, s.language);
}

void add_repricing(const FlowSpeech& s, const FlowRow& row, std::vector<TooltipLine>& lines) {
  if (!row.repriced) return;
  if (!row.repriced->amount) {
    add_line(lines, s.say(flows::refused, std::to_string(s.price_year.value_or(0)),
                          refusal_text(s, row.repriced->refusal)));
    return;
  }
  for (const model::IndexYear& step : row.repriced->steps) {
    add_line(lines, s.say(flows::index_step, std::to_string(step.year),
                          words::percent_with_tenth(step.tenths_of_percent, s.language),
                          words::index_status_word(step.status, s.language)));
  }
  if (!row.repriced->steps.empty()) add_line(lines, s.say(flows::rounded));
  add_line(lines, level_sentence(s, *row.repriced));
  if (row.repriced->not_definitive) add_line(lines, s.say(flows::not_definitive));
}

}  // namespace

std::string services_text(const FlowSpeech& s,
                          const std::vector<model::Ref<model::Service>>& services, bool brief) {
  if (services.empty()) return s.say(flows::no_service);
  std::string text;
  for (const model::Ref<model::Service> ref : services) {
    const model::Service& service = s.dataset.at(ref);
    const bool tight = (brief || services.size() > 1) && !service.short_name.empty();
    text += (text.empty() ? "" : " + ") +
            words::local(tight ? service.short_name : service.name, s.language);
  }
  return text;
}

std::string body_text(const FlowSpeech& s, const answers::FlowYear& year,
                      model::Ref<model::Organization> body, bool payer) {
  return organizations_text(s, answers::may_be(year, body, payer), common::no_document_says);
}

std::string payer_text(const FlowSpeech& s, const FlowRow& row) {
  return organizations_text(s, row.payers, flows::no_payer);
}

std::string payee_text(const FlowSpeech& s, const FlowRow& row) {
  return organizations_text(s, row.payees, flows::no_payee);
}

std::string giver_text(const FlowSpeech& s, const FlowRow& row) {
  return organizations_text(s, row.givers(), flows::no_payer);
}

std::string taker_text(const FlowSpeech& s, const FlowRow& row) {
  return organizations_text(s, row.takers(), flows::no_payee);
}

std::string back_text(const FlowSpeech& s, const answers::FlowYear& year) {
  base::Ore back;
  bool approximate = false;
  for (const FlowRow& row : year.rows) {
    if (!row.counted || !row.is_credit()) continue;
    back.value -= row.amount->value;
    approximate = approximate || row.line.approximate;
  }
  if (back.value == 0 || year.counted < 2) return {};
  return s.say(flows::back_subtracted, words::money(back, approximate, s.language));
}

bool is_restated(const FlowRow& row) {
  return row.repriced && row.repriced->amount && !row.repriced->steps.empty();
}

std::string amount_text(const FlowSpeech& s, const FlowRow& row) {
  if (row.is_credit()) {
    FlowRow back = row;
    back.amount = base::scaled(*row.amount, -1, 1);
    return s.say(common::money_back, amount_text(s, back));
  }
  if (row.amount && is_restated(row)) return restated_text(s, *row.amount);
  // Twelve and nine months of "about 1,9 million" are not known to the thousand.
  if (row.amount && row.line.months != 12) {
    return words::worked_out_money(*row.amount, row.line.approximate, s.language);
  }
  if (row.amount) return words::money(*row.amount, row.line.approximate, s.language);
  if (row.place == FlowPlace::note && row.line.stated) {
    return words::money(*s.dataset.at(row.flow).amount.value(), s.language);
  }
  return no_amount_text(s.dataset, row.line, s.language);
}

std::string no_amount_text(const model::Dataset& dataset, const answers::CostLine& line,
                           state::Language language) {
  const model::Claims<model::Money>& amount = dataset.at(line.flow).amount;
  if (line.is_price()) return words::money(*amount.value(), language);
  return words::amount_absent(amount, language);
}

std::string exact_money(base::Ore amount, bool approximate, state::Language language) {
  const std::string exact = words::money(amount, false, language);
  return approximate ? words::say(language, common::about, exact) : exact;
}

std::string part_text(const answers::CostLine& line, const std::string& stated, Language language) {
  constexpr int kMonths = 12;
  if (line.months == kMonths) {
    const int of_the_first = line.year_begins - 1;
    return words::say(language, flows::part_two_years, stated, std::to_string(of_the_first),
                      std::to_string(kMonths - of_the_first));
  }
  if (line.months > 0) {
    return words::say(language, flows::part_months, stated, std::to_string(line.months));
  }
  return words::say(language, flows::part_days, stated, std::to_string(line.days),
                    std::to_string(line.days_in_year));
}

std::string working_text(const FlowSpeech& s, const FlowRow& row) {
  if (!answers::is_part_of_year(row.line) || !row.amount) return {};
  const base::Ore yearly = row.repriced && row.repriced->amount
                               ? *row.repriced->amount
                               : row.line.stated.value_or(base::Ore{});
  const std::string stated = is_restated(row)
                                 ? restated_text(s, yearly)
                                 : words::money(yearly, row.line.approximate, s.language);
  return part_text(row.line, stated, s.language);
}

std::string level_text(const FlowSpeech& s, const FlowRow& row) {
  if (row.line.is_price()) return words::price_level(row.line.price_level, s.language);
  if (!row.line.stated || row.place == FlowPlace::stub) return {};
  if (!row.repriced) return words::price_level(row.line.price_level, s.language);
  if (!row.repriced->amount) return s.say(flows::refused_brief);
  if (row.repriced->steps.empty()) return words::price_level(s.price_year, s.language);
  return words::price_level(s.price_year, s.language) + ", " + index_name(s, row);
}

std::string refusal_text(const FlowSpeech& s, Repriced::Refusal refusal) {
  switch (refusal) {
    case Repriced::Refusal::no_price_level:
      return s.say(flows::refused_level);
    case Repriced::Refusal::no_index_named:
      return s.say(flows::refused_no_index);
    case Repriced::Refusal::index_not_loaded:
      return s.say(flows::refused_not_loaded);
    case Repriced::Refusal::year_outside_series:
      return s.say(flows::refused_year);
    case Repriced::Refusal::amount_unknown:
    case Repriced::Refusal::none:
      break;
  }
  return s.say(common::amount_missing);
}

std::string uncounted_text(const FlowSpeech& s, const FlowRow& row) {
  if (row.form == model::MoneyForm::frame_transfer) return s.say(flows::frame_note);
  if (row.line.why_not == WhyNot::passed_on) return s.say(flows::passed_on);
  return row.is_credit() ? s.say(flows::credit) : std::string();
}

std::string counted_text(const FlowSpeech& s, const FlowRow& row) {
  switch (row.line.why_not) {
    case WhyNot::unknown_amount:
      if (row.line.is_price()) {
        const model::Money& price = *s.dataset.at(row.flow).amount.value();
        return s.say(facts::not_counted_price, words::local(price.unit, s.language));
      }
      return s.say(row.line.missing == answers::Missing::not_read ? facts::not_counted_refused
                                                                  : facts::not_counted_amount);
    case WhyNot::frame_transfer:
      return s.say(facts::not_counted_frame);
    case WhyNot::saving:
      return s.say(facts::not_counted_saving);
    case WhyNot::passed_on:
      return s.say(facts::not_counted_passed_on);
    case WhyNot::no_year:
      return s.say(may_be_withdrawn(s.dataset, s.dataset.at(row.flow)) ? states::not_counted
                                                                       : facts::not_counted_year);
    case WhyNot::negative_credit:
      return s.say(facts::not_counted_credit);
    case WhyNot::assumed_off:
      return s.say(flows::not_counted_assumed);
    case WhyNot::other_currency:
      return s.say(facts::not_counted_currency);
    case WhyNot::other_body:
      return s.say(facts::not_counted_body);
    case WhyNot::counted:
      break;
  }
  return s.say(row.is_credit() ? flows::counted_credit : labels::yes);
}

std::string row_name(const FlowSpeech& s, const FlowRow& row) {
  std::string text = words::local(s.dataset.at(row.flow).name, s.language) + ". ";
  text += s.say(flows::to, services_text(s, row.services, false), giver_text(s, row),
                taker_text(s, row));
  text += ". " + capitalised(std::string(words::form_word(row.form, s.language))) + ": " +
          amount_text(s, row);
  if (row.amount || row.line.is_price()) {
    text += ", " + std::string(words::status_word(row.status, s.language));
  }
  for (const std::string& part :
       {working_text(s, row), level_text(s, row), uncounted_text(s, row)}) {
    if (!part.empty()) text += ", " + part;
  }
  return text;
}

std::vector<TooltipLine> row_tooltip(const FlowSpeech& s, const FlowRow& row) {
  std::vector<TooltipLine> lines;
  add_line(lines, words::local(s.dataset.at(row.flow).name, s.language), true);
  std::string amount =
      capitalised(std::string(words::form_word(row.form, s.language))) + ": " + amount_text(s, row);
  if (row.amount || row.line.is_price()) {
    amount += ", " + std::string(words::status_word(row.status, s.language));
  }
  add_line(lines, std::move(amount));
  const std::string working = working_text(s, row);
  if (!working.empty()) {
    add_line(lines, working + " = " + amount_text(s, row));
  }
  add_line(lines, capitalised(level_text(s, row)));
  add_repricing(s, row, lines);
  add_line(lines, capitalised(uncounted_text(s, row)));
  if (row.line.is_price()) add_line(lines, s.say(facts::how_many_not_said));
  add_line(lines, unit_cost(s, s.dataset.at(row.flow)).text);
  if (!row.line.places.empty()) {
    add_line(lines, words::place(s.dataset, row.line.places.front(), s.language));
  }
  return lines;
}

std::string note_text(const FlowSpeech& s, const FlowRow& row) {
  const std::string name = words::local(s.dataset.at(row.flow).name, s.language);
  const std::string amount = amount_text(s, row);
  if (row.line.why_not == WhyNot::saving) {
    return s.say(flows::note_saving, name, amount);
  }
  if (row.line.why_not == WhyNot::assumed_off) {
    return s.say(flows::note_assumed, name);
  }
  if (row.line.why_not == WhyNot::other_currency) {
    return s.say(flows::note_currency, name, amount);
  }
  if (row.line.stated) {
    return s.say(row.line.missing == answers::Missing::basis_not_stated ? flows::note_no_basis
                                                                        : flows::note_no_year,
                 name, amount);
  }
  return s.say(flows::note_may_run, name, std::to_string(s.year));
}

namespace {
constexpr std::int64_t kOrePerTenthMillion = 10'000'000;
}  // namespace

std::string millions(base::Ore amount, state::Language language) {
  const std::int64_t size = amount.value < 0 ? -amount.value : amount.value;
  std::int64_t unit = kOrePerTenthMillion;
  std::string zeros;
  while (size > 0 && size < unit / 2 && unit > 1) {  // what is little is not nothing
    unit /= 10;
    zeros += '0';
  }
  const std::int64_t units = (size + unit / 2) / unit;
  return (amount.value < 0 ? "\u2212" : "") + words::number(units / 10, language) +
         (language == state::Language::sv ? "," : ".") + zeros + std::to_string(units % 10);
}

}  // namespace avtal::scene
