// Whole sentences about a year of money, and about what differs between two.

#include <algorithm>
#include <optional>

#include "answers/outcomes.h"
#include "say/describe.h"
#include "say/flow_words.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/flows.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::Balance;
using answers::FlowChange;
using answers::FlowRow;
using answers::FlowYear;
using answers::Known;
using namespace words;
using Body = model::Ref<model::Organization>;

/// The coarsest whole power of ten öre that divides an amount: how exactly it is written.
std::int64_t fineness(base::Ore amount) {
  std::int64_t step = 1;
  while (amount.value != 0 && amount.value % (step * 10) == 0) step *= 10;
  return step;
}

/// As coarse as the coarsest approximate amount of the year, when several make up the sum.
base::Ore rounded_sum(const FlowYear& year, base::Ore sum, bool approximate, int count) {
  std::int64_t step = 1;
  for (const FlowRow& row : year.rows) {
    if (!row.counted || !row.line.approximate) continue;
    step = std::max(step, fineness(row.line.stated.value_or(base::Ore{})));
  }
  if (!approximate || count < 2 || step <= 1) return sum;
  const std::int64_t half = sum.value < 0 ? -step / 2 : step / 2;
  return {(sum.value + half) / step * step};
}

std::string side_text(const FlowSpeech& s, const FlowYear& year, const Known& known) {
  std::string text = known_text(s, year, known);
  if (known.count > 0) {
    text += " (" + std::string(words::status_word(known.status, s.language)) + ")";
  }
  return text;
}

/// The only body that pays anything counted, if there is but one.
std::optional<Body> only_payer(const FlowYear& year) {
  std::optional<Body> payer;
  for (const FlowRow& row : year.rows) {
    if (!row.counted) continue;
    if (!row.payer || (payer && *payer != *row.payer)) return std::nullopt;
    payer = row.payer;
  }
  return payer;
}

std::string levels_text(const FlowSpeech& s, const FlowYear& year) {
  std::vector<std::string> levels;
  for (const std::optional<int> level : year.price_levels) {
    levels.push_back(words::price_level(level, s.language));
  }
  return s.say(flows::mixed_levels, words::joined(levels, s.language));
}

void add_sentence(std::string& text, std::string more) {
  if (!more.empty()) text += (text.empty() ? "" : " ") + std::move(more);
}

/// What was paid, of the rows of the year.
std::optional<answers::PaidInYear> paid_of_rows(const FlowSpeech& s, const FlowYear& year) {
  answers::CostAnswer costs;
  costs.year = year.year;
  for (const FlowRow& row : year.rows) costs.lines.push_back(row.line);
  return answers::paid_in(s.dataset, costs);
}

}  // namespace

std::string sum_text(const FlowSpeech& s, const FlowYear& year) {
  const base::Ore sum = year.total.value_or(year.as_written);
  return words::worked_out_money(rounded_sum(year, sum, year.approximate, year.counted),
                                 year.approximate, s.language);
}

std::string known_text(const FlowSpeech& s, const FlowYear& year, const Known& known) {
  if (known.count == 0) {
    return known.missing > 0 ? missing_text(s, known.missing, known.unread, known.prices)
                             : s.say(flows::nothing_known);
  }
  const base::Ore shown = rounded_sum(year, known.amount, known.approximate, known.count);
  return words::worked_out_money(shown, known.approximate, s.language);
}

std::string balance_text(const FlowSpeech& s, const FlowYear& year, Body organization) {
  const Balance balance = answers::balance_of(year, organization);
  const auto side = [&](const Known& known) {
    std::string text = side_text(s, year, known);
    if (known.count > 0 && known.missing > 0) {
      text = s.say(flows::known_and_missing, text,
                   missing_text(s, known.missing, known.unread, known.prices));
    }
    return text;
  };
  const std::string name = words::body_name(s.dataset.at(organization), s.language);
  std::string text =
      s.say(flows::balance, name, year_text(s.year), side(balance.in), side(balance.out));
  if (answers::may_be(year, organization, true).size() > 1 ||
      answers::may_be(year, organization, false).size() > 1) {
    text += " " + s.say(flows::balance_which, name);
  }
  const int missing = balance.in.missing + balance.out.missing;
  if (missing > 0) {
    const int unread = balance.in.unread + balance.out.unread;
    const int prices = balance.in.prices + balance.out.prices;
    return text + " " + s.say(flows::balance_open, missing_text(s, missing, unread, prices));
  }
  if (!balance.difference) return text;
  const bool approximate = balance.in.approximate || balance.out.approximate;
  return text + " " +
         s.say(flows::balance_difference,
               words::money(*balance.difference, approximate, s.language));
}

std::string net_text(const FlowSpeech& s, const FlowYear& year) {
  const answers::MunicipalNet net = answers::municipal_net(s.dataset, year);
  std::vector<std::string> parts;
  for (const auto& [known, phrase] :
       {std::pair{&net.within, flows::net_within}, std::pair{&net.paid, flows::net_paid},
        std::pair{&net.received, flows::net_received},
        std::pair{&net.unclear, flows::net_unclear}}) {
    if (known->count == 0) continue;
    const std::string text = known_text(s, year, *known);
    parts.push_back(s.say(phrase, known->missing > 0 ? s.say(flows::at_least, text) : text));
  }
  if (parts.empty()) return {};
  return s.say(flows::net, words::joined(parts, s.language));
}

std::string told_sum(const FlowSpeech& s, const FlowYear& year) {
  const std::string text = sum_text(s, year);
  return year.is_floor ? s.say(flows::at_least, text) : text;
}

std::string flows_finding(const FlowSpeech& s, const FlowYear& year) {
  const std::string when = year_text(year.year);
  if (year.counted == 0) {
    if (const auto paid = paid_of_rows(s, year)) {
      return s.say(flows::headline_paid, when,
                   words::paid_money(paid->total, paid->approximate, s.language));
    }
    return s.say(year.missing > 0 ? flows::headline_none : flows::headline_empty, when);
  }
  if (const auto payer = only_payer(year)) {
    if (year.total.value_or(year.as_written).value < 0) {
      FlowYear back = year;
      back.as_written = base::scaled(year.as_written, -1, 1);
      if (back.total) back.total = base::scaled(*back.total, -1, 1);
      return s.say(flows::headline_back, when, body_text(s, year, *payer, true), sum_text(s, back));
    }
    return s.say(flows::headline_payer, when, body_text(s, year, *payer, true), told_sum(s, year));
  }
  return s.say(flows::headline_sum, when, told_sum(s, year));
}

std::string flows_sentence(const FlowSpeech& s, const FlowYear& year) {
  std::string text;
  const std::string status(words::status_word(year.status, s.language));
  const auto in_words_of = [&](int count, bool begins) {
    return in_words(static_cast<std::size_t>(count), s.language, begins);
  };
  if (year.counted > 0) {
    add_sentence(text, s.say(flows::sum_of, in_words_of(year.counted, false), status));
    add_sentence(text, back_text(s, year));
  }
  const int not_stated = year.missing - year.unread - year.prices;
  if (not_stated > 0) add_sentence(text, s.say(flows::missing, in_words_of(not_stated, true)));
  if (year.prices > 0) add_sentence(text, s.say(flows::prices, year.prices));
  if (year.unread > 0) add_sentence(text, s.say(flows::unread, year.unread));
  if (s.price_year && year.refused > 0) {
    add_sentence(text, s.say(flows::no_total, year_text(*s.price_year)));
  } else if (s.price_year && year.counted > 0) {
    add_sentence(text, s.say(flows::total_in, year_text(*s.price_year)));
  } else if (year.price_levels.size() > 1) {
    add_sentence(text, levels_text(s, year));
  }
  return text;
}

}  // namespace avtal::scene
