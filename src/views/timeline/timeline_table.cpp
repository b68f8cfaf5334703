// The timeline as tables: every term of every agreement, what no document covers, and what was
// decided.

#include <algorithm>
#include <limits>

#include "answers/in_force.h"
#include "answers/spans.h"
#include "base/sort.h"
#include "base/text.h"
#include "kit/tables.h"
#include "model/binding.h"
#include "say/agreement_state.h"
#include "say/handovers_describe.h"
#include "say/ladder.h"
#include "scene/widgets.h"
#include "views/timeline/timeline_parts.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/sources.h"
#include "words/text.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using model::Agreement;
using model::Ref;
using state::LaneOrder;
using namespace words;

/// What the rows are made from.
struct Listing {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;
};

struct TermRow {
  std::string id;
  std::string agreement;  // id; empty: no document covers these days
  std::int32_t first = std::numeric_limits<std::int32_t>::min();
  std::int32_t last = std::numeric_limits<std::int32_t>::max();
  std::vector<std::string> cells;
};

std::string amount_text(const Listing& l, const model::MoneyFlow& flow) {
  const std::string form(words::form_word(flow.form, l.language));
  const model::Money* money = flow.amount.value();
  if (!money) return form + ": " + words::amount_absent(flow.amount, l.language);
  const model::Status status = std::max(flow.amount.status(), at_best(l.dataset, flow));
  return form + ": " + words::money_with_basis(*money, l.language) + ", " +
         words::price_level(money->price_level, l.language) + " (" +
         std::string(words::status_word(status, l.language)) + ")";
}

std::string cost_text(const Listing& l, Ref<Agreement> agreement, const model::Term& term) {
  std::string text;
  for (const model::MoneyFlow& flow : l.dataset.money_flows) {
    if (flow.agreement != agreement || !shares_a_day(flow.start, flow.end, term)) continue;
    text += (text.empty() ? "" : "; ") + amount_text(l, flow);
  }
  // No flow at all is nothing that a document was asked for.
  return text.empty() ? say(l.request, common::not_loaded) : text;
}

std::string names_of(const Listing& l, const Agreement& agreement, const model::Term& term,
                     model::PartyRole role) {
  std::vector<std::string> names;
  for (const model::Party& party : agreement.parties) {
    if (party.role != role || !shares_a_day(party.start, party.end, term)) continue;
    const auto* organization = party.organization.value();
    const bool several = party.organization.resolution != model::Resolution::in_force;
    std::string name = several && organization
                           ? bodies_text(l.dataset, party.organization, l.language)
                       : organization ? words::body_name(l.dataset.at(*organization), l.language)
                                      : words::absent(party.organization, l.language);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

/// "betalar: Omsorgsnämnden, Social- och omsorgsnämnden; utför: …", each role once.
std::string parties_text(const Listing& l, const Agreement& agreement, const model::Term& term) {
  std::string text;
  for (const model::PartyRole role : {model::PartyRole::responsible, model::PartyRole::pays,
                                      model::PartyRole::receives, model::PartyRole::performs}) {
    const std::string names = names_of(l, agreement, term, role);
    if (names.empty()) continue;
    text +=
        (text.empty() ? "" : "; ") + std::string(words::role_word(role, l.language)) + ": " + names;
  }
  return text.empty() ? say(l.request, common::not_loaded) : text;
}

std::string service_name(const Listing& l, Ref<model::Service> service) {
  return words::local(l.dataset.at(service).name, l.language);
}

/// How far what is not concluded has come says more than that it is proposed.
std::string status_text(const Listing& l, const Agreement& agreement, const model::Term& term) {
  const std::string state = agreement_state_text(agreement, l.language);
  return state.empty()
             ? std::string(words::status_word(answers::term_status(agreement, term), l.language))
             : state;
}

void add_terms(const Listing& l, const Lane& lane, Ref<Agreement> reference,
               std::vector<TermRow>& rows) {
  const Agreement& agreement = l.dataset.at(reference);
  for (std::size_t i = 0; i < agreement.terms.size(); ++i) {
    const model::Term& term = agreement.terms[i];
    if (!model::is_about(term, lane.service)) continue;
    std::string name = words::local(agreement.name, l.language);
    const std::string label = term_label(agreement, term, l.language);
    if (!label.empty() && label != name) name += ", " + label;
    TermRow row;
    row.id = "term:" + l.dataset.at(lane.service).id + ":" + agreement.id + ":" + std::to_string(i);
    row.agreement = agreement.id;
    const base::Period period = period_of(term);
    if (const auto first = base::earliest_start(period)) row.first = first->number;
    if (const auto last = base::latest_end(period)) row.last = last->number;
    row.cells = {std::move(name),
                 service_name(l, lane.service),
                 words::period(term.start, term.end, l.language),
                 status_text(l, agreement, term),
                 parties_text(l, agreement, term),
                 cost_text(l, reference, term),
                 places_text(l.dataset, term_places(term), l.language)};
    rows.push_back(std::move(row));
  }
}

void add_holes(const Listing& l, const Lane& lane, std::vector<TermRow>& rows) {
  for (std::size_t i = 0; i < lane.gaps.size(); ++i) {
    const answers::Gap& gap = lane.gaps[i].gap;
    const base::Period period{base::Edge::at(base::EdtfDate::from_day(gap.first)),
                              base::Edge::at(base::EdtfDate::from_day(gap.last))};
    std::string questions;
    for (const std::string& id : gap.questions) {
      const auto record = l.dataset.find(id);
      if (!record) continue;
      const model::Question& question = l.dataset.questions[record->index];
      questions += (questions.empty() ? "" : " ") +
                   say(l.request, common::question_number, std::to_string(question.number)) + ": " +
                   words::local(question.title, l.language);
    }
    TermRow row;
    row.id = "hole:" + l.dataset.at(lane.service).id + ":" + std::to_string(i);
    row.first = gap.first.number;
    row.last = gap.last.number;
    row.cells = {say(l.request, facts::not_covered, words::period(period, l.language)),
                 service_name(l, lane.service),
                 words::period(period, l.language),
                 std::string(words::status_word(model::Status::unknown, l.language)),
                 "",
                 "",
                 std::move(questions)};
    rows.push_back(std::move(row));
  }
}

/// What has no bar, for it never holds.
void add_withdrawn(const Listing& l, const Lane& lane, std::vector<TermRow>& rows) {
  for (std::uint32_t i = 0; i < l.dataset.agreements.size(); ++i) {
    const Agreement& agreement = l.dataset.agreements[i];
    const auto& services = agreement.services;
    const bool about = std::find(services.begin(), services.end(), lane.service) != services.end();
    if (about && model::is_withdrawn(agreement)) add_terms(l, lane, {i}, rows);
  }
}

std::vector<TermRow> rows_of(const Listing& l) {
  std::vector<TermRow> rows;
  for (const Lane& lane : l.prepared.lane_set(state::Lanes::services).lanes) {
    std::vector<std::uint32_t> seen;
    for (const auto* bars : {&lane.bars, &lane.supplements}) {
      for (const Bar& bar : *bars) {
        const Ref<Agreement> agreement = bar.span.term.agreement;
        if (std::find(seen.begin(), seen.end(), agreement.index) != seen.end()) continue;
        seen.push_back(agreement.index);
        add_terms(l, lane, agreement, rows);
      }
    }
    add_withdrawn(l, lane, rows);
    add_holes(l, lane, rows);
  }
  return rows;
}

void sort_rows(std::vector<TermRow>& rows, LaneOrder order, bool reversed) {
  const auto sort = [&](auto less) {
    base::stable_sort(rows.begin(), rows.end(), [&](const TermRow& a, const TermRow& b) {
      return reversed ? less(b, a) : less(a, b);
    });
  };
  switch (order) {
    case LaneOrder::start:
      return sort([](const TermRow& a, const TermRow& b) { return a.first < b.first; });
    case LaneOrder::end:
      return sort([](const TermRow& a, const TermRow& b) { return a.last < b.last; });
    case LaneOrder::name:
      return sort([](const TermRow& a, const TermRow& b) {
        return base::swedish_less(a.cells.front(), b.cells.front());
      });
    case LaneOrder::dataset:
      if (reversed) std::reverse(rows.begin(), rows.end());
  }
}

SortHead head(const Listing& l, const char* id, const std::string& text, LaneOrder order) {
  const bool sorted = l.request.view.lane_order == order;
  const bool falling = sorted && l.request.view.sort_reversed;
  SortHead made{.id = id,
                .text = text,
                .hint = say(l.request, sorted ? common::sorted_by : common::sort_by, text)};
  made.sorted = !sorted ? 0 : falling ? -1 : 1;
  made.action = changed(l.request.view, [&](state::ViewState& view) {
    view.lane_order = order;
    view.sort_reversed = sorted && !falling;
  });
  return made;
}

SortHead plain(std::string text) { return {.id = {}, .text = std::move(text), .hint = {}}; }

void add_terms_table(const Listing& l, Block& view) {
  std::vector<TermRow> rows = rows_of(l);
  sort_rows(rows, l.request.view.lane_order, l.request.view.sort_reversed);
  Block& body =
      add_table(view, "timeline:table", say(l.request, labels::agreements_and_terms),
                {head(l, "sort:name", say(l.request, labels::agreement), LaneOrder::name),
                 head(l, "sort:service", say(l.request, labels::service), LaneOrder::dataset),
                 head(l, "sort:start", say(l.request, labels::period), LaneOrder::start),
                 plain(say(l.request, labels::status)), plain(say(l.request, text::parties)),
                 plain(say(l.request, labels::cost)), plain(say(l.request, labels::sources))});
  for (std::size_t i = 0; i < std::min(rows.size(), kMostTableRows); ++i) {
    Block& row = add_row(body, rows[i].id, rows[i].cells, rows[i].agreement);
    row.current = !rows[i].agreement.empty() && rows[i].agreement == l.request.view.selected;
    if (rows[i].agreement.empty()) row.style = Style::missing;
  }
  if (rows.size() <= kMostTableRows) return;
  document::add(
      view, {.kind = Kind::paragraph,
             .id = "timeline:rest",
             .text = say(l.request, sources::first_of, words::number(kMostTableRows, l.language),
                         words::number(static_cast<std::int64_t>(rows.size()), l.language)),
             .style = Style::more});
}

// ---- services and decisions ----

/// "I kraft. Slut 2024-10-01 föreslås. SON betalar, AN utför."
std::string state_of(const Listing& l, Ref<model::Service> service, base::Day day) {
  std::string text;
  for (const Chip& chip : service_chips(l.prepared, service, day, l.language)) {
    text += (text.empty() ? "" : ". ") + capitalised(chip.text);
  }
  const std::string parties = parties_line(l.prepared, service, day, l.language);
  return text + (parties.empty() ? "." : ". " + parties + ".");
}

void add_services(const Listing& l, Block& view) {
  const base::Day day = state::day_shown(l.request.view, l.prepared.context);
  Block& list = document::add(view, {.kind = Kind::list, .id = "timeline:services"});
  const auto& lanes = l.prepared.lane_set(state::Lanes::services).lanes;
  for (std::size_t i = 0; i < std::min(lanes.size(), kMostTableRows); ++i) {
    const model::Service& service = l.dataset.at(lanes[i].service);
    Block& item = document::add(list, {.kind = Kind::item, .service = lanes[i].service.index});
    document::add(item, {.kind = Kind::link,
                         .id = "service:" + service.id,
                         .text = words::local(service.name, l.language),
                         .action = state::Select{service.id}});
    document::add(item, {.kind = Kind::text, .text = ": " + state_of(l, lanes[i].service, day)});
  }
}

const Phrase<>& progress_of(const model::Event& event) {
  if (is_decided(event)) return common::decided;
  switch (event.kind) {
    case model::EventKind::decision:
      return is_proposal(event) ? common::proposed : common::no_document_says;
    case model::EventKind::plan:
      return text::planned;
    default:
      return text::happened;
  }
}

void add_decisions_table(const Listing& l, Block& view) {
  if (l.dataset.events.empty()) return;
  document::add(view, {.kind = Kind::heading,
                       .id = "section:decisions",
                       .text = say(l.request, text::decisions),
                       .level = 3});
  Block& body = add_table(
      view, "decisions:table", say(l.request, text::decisions_caption),
      std::vector<std::string>{say(l.request, labels::event), say(l.request, labels::date),
                               say(l.request, labels::status), say(l.request, labels::decision),
                               say(l.request, labels::sources)});
  for (const model::Event& event : l.dataset.events) {
    const base::EdtfDate* date = event.when.date.value();
    const bool decision = event.kind == model::EventKind::decision;
    add_row(body, "event-row:" + event.id,
            {words::local(event.name, l.language),
             date ? words::date(*date, l.language) : say(l.request, common::date_not_stated),
             say(l.request, progress_of(event)),
             decision || !event.ladder.empty() ? ladder_sentence(event, l.language) : std::string(),
             places_text(l.dataset, event.places, l.language)},
            event.id);
  }
}

}  // namespace

void add_timeline_table(const PageRequest& request, Block& view) {
  const Listing l{request, *request.prepared, *request.prepared->dataset, request.view.language};
  add_services(l, view);
  add_terms_table(l, view);
  add_decisions_table(l, view);
}

}  // namespace avtal::scene
