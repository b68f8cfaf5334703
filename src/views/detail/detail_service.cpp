#include "answers/in_force.h"
#include "answers/notice.h"
#include "answers/parties.h"
#include "answers/places.h"
#include "answers/questions.h"
#include "say/flow_table.h"
#include "say/flow_words.h"
#include "say/reading_memo.h"
#include "views/detail/detail_panel.h"
#include "words/common.h"
#include "words/detail.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Ref;
using model::Service;
using namespace words;

std::string amount_as_written(const model::MoneyFlow& flow) {
  const auto* claim = flow.amount.first();
  return claim ? claim->as_written : std::string();
}

/// What holds on the day, and by what.
void add_state(Panel& p, Ref<Service> service) {
  const answers::ServiceState& state = p.request.prepared->on(p.as_of).states[service.index];
  const auto chips = service_chips(*p.request.prepared, service, p.as_of, p.language);
  Row row{"in-force",
          say(p, detail::in_force) + " " + words::date(p.as_of, p.language),
          chips.front().text,
          {mark_of(state.status)},
          {}};
  row.places = state.places;
  for (const answers::TermRef& term : state.terms) {
    row.subs.push_back(term_name(p.dataset, term, p.language));
  }
  add_row(p, row);
}

/// Whoever has the role on the day: those who do for certain first.
void add_role(Panel& p, const std::vector<answers::PartyAnswer>& parties, model::PartyRole role) {
  Row row{"role:" + std::to_string(static_cast<int>(role)),
          capitalised(std::string(words::role_word(role, p.language))),
          {},
          {},
          {}};
  for (const answers::PartyAnswer& party : parties) {
    if (party.role != role || party.holds == base::Answer::no) continue;
    const std::string name = party.organization
                                 ? full_name(p.dataset.at(*party.organization), p.language)
                                 : say(p, common::no_document_says);
    if (!row.value.empty()) {
      row.subs.push_back(words::say(p.language, detail::other_reading, name));
      continue;
    }
    row.value = name;
    row.marks = {mark_of(party.status)};
    row.places = party.places;
  }
  if (row.value.empty()) return;
  add_row(p, row);
}

void add_deadline(Panel& p, Ref<Service> service) {
  const answers::NoticeChain* next = nullptr;
  for (const answers::NoticeChain& chain : p.request.prepared->notices) {
    const auto& services = p.dataset.at(chain.agreement).services;
    if (std::find(services.begin(), services.end(), service) == services.end()) continue;
    if (chain.end.latest() < p.as_of) continue;
    if (!next || chain.last_day_to_act < next->last_day_to_act) next = &chain;
  }
  if (!next) return;
  Row row{"deadline",
          say(p, detail::row_deadline),
          words::date(next->last_day_to_act, p.language),
          {Mark::derived},
          {}};
  row.subs.push_back(notice_arithmetic(*next, p.language));
  add_sub(row, notice_if_earlier(*next, p.language));
  add_sub(row, working_day_note(next->last_day_to_act, p.language));
  const int slack = next->last_day_to_act.number - p.as_of.number;
  row.subs.push_back(words::say(p.language, slack >= 0 ? facts::in_days : facts::days_ago,
                                words::days(slack, p.language)));
  row.places = next->places;
  add_row(p, row);
}

void add_gaps(Panel& p, Ref<Service> service) {
  const Lane& lane = p.request.prepared->lane_set(state::Lanes::services).lanes[service.index];
  for (const GapMark& mark : lane.gaps) {
    const base::Period hole{base::Edge::at(base::EdtfDate::from_day(mark.first)),
                            base::Edge::at(base::EdtfDate::from_day(mark.last))};
    add_row(p, {"gap:" + base::iso_text(mark.first),
                say(p, labels::not_stated),
                words::say(p.language, facts::not_covered, words::period(hole, p.language)),
                {Mark::unknown},
                {}});
  }
}

/// What it costs in the year of the day, flow by flow, each with where it stands.
void add_costs(Panel& p, Ref<Service> service) {
  constexpr std::size_t kShown = 8;
  const int year = base::calendar(p.as_of).year;
  const FlowSpeech s{p.dataset, p.language, year, std::nullopt};
  const answers::FlowRequest asked = flow_request(p.request.view, year);
  const answers::FlowYear& flows = flows_asked(*p.request.prepared, asked);
  std::size_t shown = 0;
  for (const answers::FlowRow& flow : flows.rows) {
    const auto& services = flow.services;
    if (std::find(services.begin(), services.end(), service) == services.end()) continue;
    if (++shown > kShown) break;
    const std::string& id = p.dataset.at(flow.flow).id;
    const bool is_note = flow.place == answers::FlowPlace::note;
    Row row{"cost:" + id,
            say(p, labels::cost) + " " + std::to_string(year),
            is_note ? note_text(s, flow) : amount_text(s, flow),
            {flow.amount || is_note || flow.line.is_price() ? mark_of(flow.status) : Mark::unknown},
            {words::local(p.dataset.at(flow.flow).name, p.language)}};
    if (!is_note) {
      add_sub(row, level_text(s, flow));
      row.subs.push_back(s.say(labels::in_total) + ": " + counted_text(s, flow) + ".");
    }
    row.places = flow.line.places;
    row.quote = amount_as_written(p.dataset.at(flow.flow));
    add_row(p, row);
  }
}

/// The agreements of the service, each a link; the first ones when there are very many.
void add_agreements(Panel& p, Ref<Service> service) {
  constexpr std::size_t kShown = 12;
  const Lane& lane = p.request.prepared->lane_set(state::Lanes::services).lanes[service.index];
  std::vector<std::uint32_t> seen;
  const auto see = [&](const Rows<Bar>& bars) {
    for (const Bar& bar : bars) {
      if (seen.size() > kShown) return;
      const std::uint32_t agreement = bar.span.term.agreement.index;
      if (std::find(seen.begin(), seen.end(), agreement) == seen.end()) seen.push_back(agreement);
    }
  };
  see(lane.bars);
  see(lane.supplements);
  if (seen.empty()) return;
  add_small_heading(p, "agreements", labels::agreements, "");
  for (std::size_t i = 0; i < std::min(seen.size(), kShown); ++i) {
    const model::Agreement& agreement = p.dataset.agreements[seen[i]];
    add_link(p, "agreement:" + agreement.id,
             words::local(agreement.name, p.language) + ", " +
                 words::period(with_boundary_day(period_of(agreement)), p.language),
             state::Select{agreement.id});
  }
}

void add_handovers(Panel& p, Ref<Service> service) {
  bool any = false;
  for (const model::Handover& handover : p.dataset.handovers) {
    const auto& services = handover.services;
    if (std::find(services.begin(), services.end(), service) == services.end()) continue;
    if (!any) add_small_heading(p, "handovers", labels::handovers, "");
    any = true;
    add_link(p, "handover:" + handover.id, words::local(handover.name, p.language),
             state::Select{handover.id});
  }
}

/// As in the register: also those about its agreements, flows and handovers.
std::vector<Ref<model::Question>> questions_of(const Panel& p, Ref<Service> service) {
  auto found = all_questions(*p.request.prepared);
  const auto own = answers::questions(p.dataset, p.dataset.at(service).id);
  const auto has = [](const auto& all, auto one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  std::erase_if(found, [&](Ref<model::Question> each) {
    return !has(own, each) && !has(answers::services_of(p.dataset, p.dataset.at(each)), service);
  });
  return found;
}

}  // namespace

void write_service(Panel& p, const Service& service) {
  const Ref<Service> reference{static_cast<std::uint32_t>(&service - p.dataset.services.data())};
  add_title(p, reference.index, say(p, labels::service), words::local(service.name, p.language),
            words::local(service.subtitle, p.language));
  add_chips(p, service_chips(*p.request.prepared, reference, p.as_of, p.language));
  add_card_button(p);
  add_state(p, reference);
  const auto parties = p.request.prepared->timetable->parties(reference, p.as_of);
  for (const model::PartyRole role : {model::PartyRole::responsible, model::PartyRole::pays,
                                      model::PartyRole::receives, model::PartyRole::performs}) {
    add_role(p, parties, role);
  }
  add_costs(p, reference);
  add_deadline(p, reference);
  add_gaps(p, reference);
  if (!service.description.empty()) {
    add_row(p, {"description",
                say(p, labels::scope),
                words::local(service.description, p.language),
                {},
                {},
                service.places});
  }
  add_agreements(p, reference);
  add_handovers(p, reference);
  add_sources(p, answers::places_of(p.dataset, {model::RecordKind::service, reference.index}));
  add_questions(p, questions_of(p, reference));
  add_view_links(p);
}

}  // namespace avtal::scene
