#include "page/meeting_card.h"

#include <algorithm>
#include <utility>

#include "answers/briefing.h"
#include "answers/capacity.h"
#include "answers/notice.h"
#include "kit/deadlines.h"
#include "page/slide_facts.h"
#include "say/describe.h"
#include "say/findings.h"
#include "say/findings_parts.h"
#include "say/flow_table.h"
#include "say/flow_words.h"
#include "say/reading_memo.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Ref;
using state::Language;
using namespace words;

// So much of each part that the whole has room on a page.
constexpr std::size_t kMostLines = 6;
constexpr std::size_t kMostBytes = 480;
constexpr std::size_t kMostSources = 5;

struct Card {
  const Prepared& prepared;
  const model::Dataset& dataset;
  const state::ViewState& view;
  Language language;
  base::Day on;
  Ref<model::Service> service;
};

void add_line(CardLines& to, std::string line) {
  if (line.empty()) return;
  std::size_t bytes = line.size();
  for (const std::string& each : to.lines) bytes += each.size();
  const bool has_room = to.lines.empty() || (to.lines.size() < kMostLines && bytes <= kMostBytes);
  if (has_room && to.more == 0) {
    to.lines.push_back(std::move(line));
  } else {
    ++to.more;
  }
}

std::string with_status(std::string text, model::Status status, Language language) {
  return std::move(text) + ", " + std::string(words::status_word(status, language));
}

std::optional<MeetingCard::Next> next_of(const Card& c) {
  const auto all = answers::deadlines(c.dataset, c.on, kDeadlineMonths);
  if (all.empty()) return std::nullopt;
  const answers::Deadline& next = all.front();
  return MeetingCard::Next{with_status(words::date(next.day, c.language), next.status, c.language),
                           deadline_sentence(c.prepared, next, c.on, c.language),
                           days_left(next.day, c.on, c.language)};
}

/// The newest proposal that waits, and its points; older ones are counted.
void ask(const Card& c, CardLines& asked) {
  const auto waiting = answers::undecided(c.dataset, c.on);
  if (waiting.empty()) return;
  const model::Event& event = c.dataset.at(waiting.front());
  const std::string when = proposal_chip(c.dataset, event.id, c.language);
  add_line(asked, sentence_end(words::local(event.name, c.language)) +
                      (when.empty() ? "" : " " + sentence_end(when)));
  for (const model::DecisionPoint& point : event.points) {
    add_line(asked, short_name(c.dataset.at(point.body), c.language) + " " + point.number + ": " +
                        words::local(point.text, c.language));
  }
  asked.more += waiting.size() - 1;
}

/// Of what applies on the day.
void tell_places(const Card& c, const answers::ServiceState& state, CardLines& holds) {
  for (const answers::CapacityAnswer& answer : answers::capacities(c.dataset)) {
    const bool applies = std::any_of(
        state.terms.begin(), state.terms.end(),
        [&](const answers::TermRef& term) { return term.agreement == answer.agreement; });
    if (!applies) continue;
    const auto* contracted = answer.capacity->contracted.value();
    const auto* used = answer.capacity->used.value();
    if (contracted == nullptr) continue;
    std::string text = words::quantity(*contracted, c.language);
    model::Status status = answer.capacity->contracted.status();
    if (used != nullptr) {
      text = words::say(c.language, common::some_of, words::quantity(*used, c.language), text);
      status = std::max(status, answer.capacity->used.status());
    }
    std::string label = words::say(c.language, labels::places);
    if (answer.capacity->as_of) label += " " + words::date(*answer.capacity->as_of, c.language);
    add_line(holds, with_status(label + ": " + text, status, c.language));
  }
}

void tell_state(const Card& c, CardLines& holds) {
  for (const Chip& chip : service_chips(c.prepared, c.service, c.on, c.language)) {
    add_line(holds, capitalised(chip.text));
  }
  const answers::ServiceState& state = c.prepared.on(c.on).states[c.service.index];
  for (const answers::TermRef& term : state.terms) {
    add_line(holds, term_name(c.dataset, term, c.language));
  }
  for (const answers::NoticeChain& chain : c.prepared.notices) {
    if (chain.end.latest() < c.on) continue;
    add_line(holds, words::say(c.language, labels::last_day_for_notice) + ": " +
                        notice_arithmetic(chain, c.language));
  }
  tell_places(c, state, holds);
}

void tell_costs(const Card& c, MeetingCard& card) {
  const FlowSpeech speech{c.dataset, c.language, card.year, std::nullopt};
  const answers::FlowYear& year = flows_asked(c.prepared, flow_request(c.view, card.year));
  if (year.counted > 0) card.cost = told_sum(speech, year);
  for (const answers::FlowRow& row : year.rows) {
    const bool is_note = row.place == answers::FlowPlace::note;
    std::string line = is_note ? note_text(speech, row)
                               : words::local(c.dataset.at(row.flow).name, c.language) + ": " +
                                     amount_text(speech, row);
    if (row.amount && !is_note) line = with_status(std::move(line), row.status, c.language);
    add_line(card.costs, std::move(line));
  }
}

void tell_unknown(const Card& c, CardLines& unknown) {
  for (const Ref<model::Question> reference : all_questions(c.prepared)) {
    const model::Question& question = c.dataset.at(reference);
    if (!question.explained) add_line(unknown, words::local(question.title, c.language));
  }
}

std::vector<std::string> sources_of(const Card& c) {
  std::vector<std::string> sources;
  for (const answers::DocumentUse& use : document_uses(c.prepared)) {
    const model::Document& document = c.dataset.at(use.document);
    if (sources.size() == kMostSources) break;
    sources.push_back(words::local(document.short_title, c.language) + ", " +
                      document_date(document, c.language));
  }
  return sources;
}

}  // namespace

std::optional<Ref<model::Service>> card_subject(const model::Dataset& dataset,
                                                std::string_view selected) {
  const auto record = dataset.find(selected);
  if (!record) return std::nullopt;
  if (record->kind == model::RecordKind::service) return Ref<model::Service>{record->index};
  if (record->kind != model::RecordKind::agreement) return std::nullopt;
  const auto& services = dataset.agreements[record->index].services;
  if (services.empty()) return std::nullopt;
  return services.front();
}

MeetingCard meeting_card(const Prepared& part, const state::ViewState& view) {
  const auto record = part.dataset->find(view.filter.services.front());
  const Card c{part,
               *part.dataset,
               view,
               view.language,
               state::day_shown(view, part.context),
               {record ? record->index : 0}};
  const model::Service& service = c.dataset.at(c.service);
  MeetingCard card;
  card.title = words::local(service.name, c.language);
  if (const std::string& more = words::local(service.subtitle, c.language); !more.empty()) {
    card.title += " " + more;
  }
  card.parties = parties_line(part, c.service, c.on, c.language);
  card.year = base::calendar(c.on).year;
  card.next = next_of(c);
  ask(c, card.asked);
  tell_state(c, card.holds);
  tell_costs(c, card);
  tell_unknown(c, card.unknown);
  card.sources = sources_of(c);
  return card;
}

}  // namespace avtal::scene
