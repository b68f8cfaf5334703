// What differs between two years of money, in whole sentences.

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

using answers::FlowChange;
using answers::FlowRow;
using namespace words;

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
