// Whole sentences about a year of money, and about what differs between two.

#include <algorithm>

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

const FlowRow& first(const std::vector<const FlowRow*>& rows) { return *rows.front(); }

/// Known in one of the years only.
bool one_side_known(const FlowChange& change) {
  return change.refusal == FlowChange::Refusal::amount_unknown &&
         first(change.before).amount.has_value() != first(change.after).amount.has_value();
}

int weight(const FlowChange& change) {
  if (change.form_changes) return 6;
  if (change.payee_changes) return 5;
  if (change.payer_changes) return 4;
  if (change.difference && change.difference->value != 0) return 3;
  if (one_side_known(change)) return 3;
  if (change.begins || change.ends) return 2;
  return 0;
}

std::string frame_sentence(const FlowSpeech& s, const FlowChange& change, int after) {
  const bool to_frame = first(change.after).form == model::MoneyForm::frame_transfer;
  const bool from_frame = first(change.before).form == model::MoneyForm::frame_transfer;
  if (to_frame == from_frame) return {};
  return s.say(to_frame ? flows::change_frame : flows::change_from_frame, year_text(after),
               services_text(s, change.services, false));
}

/// The weakest of what the change rests on: who pays and gets in both years, and from when.
model::Status status_of(const FlowSpeech& s, const FlowChange& change) {
  model::Status status = model::Status::stated;
  for (const auto* rows : {&change.before, &change.after}) {
    for (const FlowRow* row : *rows) {
      const model::MoneyFlow& flow = s.dataset.at(row->flow);
      for (const model::Status each :
           {flow.payer.status(), flow.payee.status(), flow.start.status()}) {
        if (each != model::Status::unknown) status = std::max(status, each);
      }
    }
  }
  return status;
}

/// Everybody who pays, or is paid, each once: the news may be in any of several flows.
words::Counted all_of(const FlowSpeech& s, const std::vector<const FlowRow*>& rows, bool payee) {
  std::vector<std::string> names;
  for (const FlowRow* row : rows) {
    std::string name = payee ? payee_text(s, *row) : payer_text(s, *row);
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return {static_cast<std::int64_t>(names.size()), words::joined(names, s.language)};
}

std::string party_sentence(const FlowSpeech& s, const FlowChange& change, int before, int after) {
  const std::string service = services_text(s, change.services, false);
  const bool payee = change.payee_changes;
  const words::Counted now = all_of(s, change.after, payee);
  const words::Counted then = all_of(s, change.before, payee);
  return payee
             ? s.say(flows::change_payee, year_text(after), service, now, then, year_text(before))
             : s.say(flows::change_payer, year_text(after), now, service, then, year_text(before));
}

std::string magnitude(const FlowSpeech& s, const FlowChange& change) {
  const base::Ore size =
      change.difference->value < 0 ? base::scaled(*change.difference, -1, 1) : *change.difference;
  std::string text = words::worked_out_money(size, change.approximate, s.language);
  // Nine months set against twelve differ for that alone.
  const int months = first(change.after).line.months;
  const int before = first(change.before).line.months;
  if (months == before) return text;
  return s.say(flows::change_months, text, words::months(months, s.language),
               words::months(before, s.language));
}

std::string sentence_of(const FlowSpeech& s, const FlowChange& change, int before, int after) {
  const std::string service = services_text(s, change.services, false);
  if (change.begins) {
    return s.say(flows::change_begins, year_text(after), service, year_text(before));
  }
  if (change.ends) return s.say(flows::change_ends, year_text(after), service);
  std::string frame = frame_sentence(s, change, after);
  if (!frame.empty()) return frame;
  if (change.payee_changes || change.payer_changes) {
    return party_sentence(s, change, before, after);
  }
  if (one_side_known(change)) {
    return s.say(first(change.after).amount ? flows::change_known : flows::change_unknown,
                 year_text(after), service, year_text(before));
  }
  if (!change.difference) return {};
  return s.say(change.difference->value > 0 ? flows::change_more : flows::change_less,
               year_text(after), service, magnitude(s, change), year_text(before));
}

const Phrase<>& refusal_phrase(FlowChange::Refusal refusal) {
  switch (refusal) {
    case FlowChange::Refusal::several_amounts:
      return flows::no_difference_several;
    case FlowChange::Refusal::other_agreement:
      return flows::no_difference_agreement;
    case FlowChange::Refusal::other_price_level:
      return flows::no_difference_level;
    case FlowChange::Refusal::part_of_year:
      return flows::no_difference_part;
    default:
      break;
  }
  return flows::no_difference_unknown;
}

}  // namespace

std::string sum_text(const FlowSpeech& s, const FlowYear& year) {
  const base::Ore sum = year.total.value_or(year.as_written);
  return words::worked_out_money(rounded_sum(year, sum, year.approximate, year.counted),
                                 year.approximate, s.language);
}

std::string known_text(const FlowSpeech& s, const FlowYear& year, const Known& known) {
  if (known.count == 0) {
    return known.missing > 0 ? missing_text(s, known.missing, known.unread)
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
      text = s.say(flows::known_and_missing, text, missing_text(s, known.missing, known.unread));
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
    return text + " " + s.say(flows::balance_open, missing_text(s, missing, unread));
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
  if (year.missing > year.unread) {
    add_sentence(text, s.say(flows::missing, in_words_of(year.missing - year.unread, true)));
  }
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

std::string change_sentence(const FlowSpeech& s, const std::vector<FlowChange>& all, int before,
                            int after) {
  const auto heaviest = std::max_element(
      all.begin(), all.end(),
      [](const FlowChange& a, const FlowChange& b) { return weight(a) < weight(b); });
  if (heaviest == all.end() || weight(*heaviest) == 0) {
    return s.say(flows::change_none, year_text(after), year_text(before));
  }
  std::string text = sentence_of(s, *heaviest, before, after);
  if (text.empty()) {
    return s.say(flows::change_none, year_text(after), year_text(before));
  }
  const model::Status status = status_of(s, *heaviest);
  if (status <= model::Status::stated) return text;
  return s.say(common::with_note, text, words::status_word(status, s.language));
}

std::string change_text(const FlowSpeech& s, const FlowChange& change, int after) {
  if (change.begins) return s.say(flows::begins, year_text(after));
  if (change.ends) return s.say(flows::ends, year_text(after));
  if (change.regrouped) return s.say(flows::regrouped);
  if (change.untold) return s.say(flows::untold);
  // In one of the years nobody says whether it runs.
  if (change.after.empty()) return s.say(flows::may_run_other, year_text(after));
  if (change.before.empty()) return s.say(flows::may_run_before);
  std::string text;
  const auto parties = [&](bool changes, bool payee) {
    if (!changes) return;
    const auto name = [&](const std::vector<const FlowRow*>& rows) {
      std::vector<std::string> all;
      for (const FlowRow* row : rows) {
        std::string names = short_names(s.dataset, payee ? row->payees : row->payers, s.language);
        if (names.empty()) names = s.say(payee ? flows::no_payee : flows::no_payer);
        if (std::find(all.begin(), all.end(), names) == all.end()) all.push_back(names);
      }
      return words::joined(all, s.language);
    };
    add_sentence(text, s.say(payee ? labels::receives : labels::pays) + ": " +
                           s.say(flows::arrow_line, name(change.before), name(change.after)) + ".");
  };
  if (change.form_changes) {
    const auto form = [&](const std::vector<const FlowRow*>& rows) {
      std::vector<std::string> forms;
      for (const FlowRow* row : rows) {
        std::string word(words::form_word(row->form, s.language));
        if (std::find(forms.begin(), forms.end(), word) == forms.end()) forms.push_back(word);
      }
      return words::joined(forms, s.language);
    };
    add_sentence(
        text, s.say(flows::arrow_line, capitalised(form(change.before)), form(change.after)) + ".");
  }
  parties(change.payer_changes, false);
  parties(change.payee_changes, true);
  if (change.difference) {
    add_sentence(text,
                 change.difference->value == 0
                     ? s.say(flows::same_amount) + "."
                     : s.say(flows::difference, (change.difference->value > 0 ? "+ " : "\u2212 ") +
                                                    magnitude(s, change)) +
                           ".");
  } else if (change.refusal == FlowChange::Refusal::other_form) {
    add_sentence(text, s.say(flows::no_difference_form,
                             words::form_word(first(change.before).form, s.language),
                             words::form_word(first(change.after).form, s.language)) +
                           ".");
  } else {
    add_sentence(text, s.say(refusal_phrase(change.refusal)) + ".");
  }
  return text;
}

}  // namespace avtal::scene
