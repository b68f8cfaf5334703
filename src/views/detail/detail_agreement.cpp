#include "answers/briefing.h"
#include "answers/capacity.h"
#include "answers/in_force.h"
#include "answers/places.h"
#include "answers/silence.h"
#include "answers/spans.h"
#include "base/sort.h"
#include "say/handovers_describe.h"
#include "views/detail/detail_panel.h"
#include "words/common.h"
#include "words/detail.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Agreement;
using model::Ref;
using namespace words;

base::Period party_period(const model::Party& party, const Agreement& agreement) {
  base::Period period = period_of(agreement);
  if (const base::Edge* start = party.start.value()) period.start = *start;
  if (const base::Edge* end = party.end.value()) period.end = *end;
  return period;
}

std::string party_text(const Panel& p, const model::Party& party) {
  if (party.organization.together()) return bodies_text(p.dataset, party.organization, p.language);
  const auto* organization = party.organization.value();
  return organization ? full_name(p.dataset.at(*organization), p.language)
                      : empty_word(p, party.organization);
}

void add_role(Panel& p, const Agreement& agreement, model::PartyRole role) {
  std::vector<std::pair<base::Answer, const model::Party*>> parties;
  for (const model::Party& party : agreement.parties) {
    if (party.role != role) continue;
    parties.emplace_back(base::covers(party_period(party, agreement), p.as_of), &party);
  }
  if (parties.empty()) return;
  base::stable_sort(parties.begin(), parties.end(),
                    [](const auto& a, const auto& b) { return a.first > b.first; });
  const model::Party& first = *parties.front().second;
  Row row{"role:" + std::to_string(static_cast<int>(role)),
          capitalised(std::string(words::role_word(role, p.language))),
          party_text(p, first),
          {},
          {}};
  add_mark(row, first.organization);
  add_other_claims(p, row, first.organization, [&](Ref<model::Organization> other) {
    return full_name(p.dataset.at(other), p.language);
  });
  add_derivation(p, row, first.organization);
  for (std::size_t i = 1; i < parties.size(); ++i) {
    const model::Party& party = *parties[i].second;
    std::string text = party_text(p, party);
    if (party.start.loaded() || party.end.loaded()) {
      text += ", " + words::period(party_period(party, agreement), p.language);
    }
    row.subs.push_back(std::move(text));
  }
  add_row(p, row);
}

/// Those of the answers that are about the agreement; they come in the order of agreements.
template <class Answer>
std::vector<Answer> of_agreement(const std::vector<Answer>& answers, Ref<Agreement> agreement) {
  const auto first = std::partition_point(
      answers.begin(), answers.end(),
      [agreement](const Answer& answer) { return answer.agreement < agreement; });
  auto last = first;
  while (last != answers.end() && last->agreement == agreement) ++last;
  return {first, last};
}

/// Stretches between the agreement's own terms that no document covers.
std::vector<answers::Gap> gaps_within(const Panel& p, Ref<Agreement> reference) {
  std::vector<answers::Gap> gaps;
  const auto& lanes = p.request.prepared->lane_set(state::Lanes::services).lanes;
  const auto known = [&](const answers::Gap& gap) {
    return std::any_of(gaps.begin(), gaps.end(), [&](const answers::Gap& other) {
      return other.first == gap.first && other.last == gap.last;
    });
  };
  for (const Ref<model::Service> service : p.dataset.at(reference).services) {
    for (const GapMark& mark : lanes[service.index].gaps) {
      const answers::Gap& gap = mark.gap;
      const bool own = gap.before.agreement == reference && gap.after.agreement == reference;
      if (own && !known(gap)) gaps.push_back(gap);
    }
  }
  return gaps;
}

void add_period(Panel& p, Ref<Agreement> reference) {
  const Agreement& agreement = p.dataset.at(reference);
  if (agreement.terms.empty()) return;
  const base::Period period = period_of(agreement);
  const auto& last_end = model::closing_term(agreement)->end;
  const bool is_refused = agreement.terms.front().start.refused() || last_end.refused();
  Row row{"period",
          say(p, labels::period),
          is_refused ? words::period(agreement.terms.front().start, last_end, p.language)
                     : words::period(with_boundary_day(period), p.language),
          {},
          {}};
  add_mark(row, agreement.terms.front().start);
  add_mark(row, last_end);
  if (last_end.status() == model::Status::proposed) {
    row.subs.push_back(say(p, detail::end_is_proposed));
  }
  if (period.end.date && period.end.date->precision() == base::Precision::one_of) {
    row.subs.push_back(
        words::say(p.language, detail::last_day_is, words::date(*period.end.date, p.language)));
  }
  for (const answers::Gap& gap : gaps_within(p, reference)) {
    const base::Period hole{base::Edge::at(base::EdtfDate::from_day(gap.first)),
                            base::Edge::at(base::EdtfDate::from_day(gap.last))};
    row.subs.push_back(words::say(p.language, facts::not_covered, words::period(hole, p.language)));
    row.marks.push_back(Mark::unknown);
  }
  add_other_claims(p, row, last_end, [&](const base::Edge& edge) {
    return edge.kind == base::Edge::Kind::open ? say(p, common::open_ended)
           : edge.date                         ? words::date(*edge.date, p.language)
                                               : say(p, common::no_document_says);
  });
  add_row(p, row);
}

std::string money_text(const Panel& p, const model::Money& money) {
  return money.basis == model::MoneyBasis::per_year ? words::money_with_basis(money, p.language)
                                                    : words::money(money, p.language);
}

base::Period flow_period(const model::MoneyFlow& flow) {
  const base::Edge* start = flow.start.value();
  const base::Edge* end = flow.end.value();
  return {start ? *start : base::Edge::not_known(), end ? *end : base::Edge::not_known()};
}

void add_costs(Panel& p, Ref<Agreement> reference) {
  std::vector<std::pair<base::Answer, const model::MoneyFlow*>> flows;
  for (const model::MoneyFlow& flow : p.dataset.money_flows) {
    if (flow.agreement == reference && flow.form != model::MoneyForm::saving) {
      flows.emplace_back(base::covers(flow_period(flow), p.as_of), &flow);
    }
  }
  if (flows.empty()) return;
  base::stable_sort(flows.begin(), flows.end(),
                    [](const auto& a, const auto& b) { return a.first > b.first; });
  const model::MoneyFlow& first = *flows.front().second;
  const model::Money* money = first.amount.value();
  Row row{
      "cost",
      say(p, labels::cost),
      money ? money_text(p, *money) : capitalised(words::amount_absent(first.amount, p.language)),
      {},
      {}};
  add_mark(row, first.amount);
  if (money) {
    std::string sub = capitalised(words::price_level(money->price_level, p.language)) + ".";
    if (money->basis == model::MoneyBasis::once) {
      sub += " " + capitalised(words::basis(*money, p.language)) + ".";
    } else if (money->basis == model::MoneyBasis::not_stated) {
      sub += " " + say(p, facts::basis_not_said);
    } else if (money->basis == model::MoneyBasis::per_unit) {
      sub += " " + say(p, facts::how_many_not_said);
    }
    if (money->vat == model::Vat::included) sub += " " + say(p, detail::vat_included);
    if (money->vat == model::Vat::excluded) sub += " " + say(p, detail::vat_excluded);
    row.subs.push_back(std::move(sub));
  }
  add_derivation(p, row, first.amount);
  for (std::size_t i = 1; i < flows.size(); ++i) {
    const model::MoneyFlow& flow = *flows[i].second;
    const model::Money* other = flow.amount.value();
    row.subs.push_back(
        capitalised(words::period(flow_period(flow), p.language)) + ": " +
        (other ? money_text(p, *other)
               : capitalised(words::amount_absent(flow.amount, p.language))) +
        " (" +
        std::string(words::status_word(std::max(flow.amount.status(), p.at_best), p.language)) +
        ")");
  }
  add_row(p, row);
}

void add_capacity(Panel& p, Ref<Agreement> reference, std::size_t service) {
  int number = 0;
  for (const answers::CapacityAnswer& answer :
       of_agreement(p.request.prepared->capacities(), reference)) {
    const auto* contracted = answer.capacity->contracted.value();
    const auto* used = answer.capacity->used.value();
    const auto* needed = answer.capacity->needed.value();
    if (!contracted && !used && !needed) continue;
    std::string label = say(p, labels::places);
    if (answer.capacity->as_of) label += " " + words::date(*answer.capacity->as_of, p.language);
    std::string value;
    if (contracted && used) {
      value = words::say(p.language, common::some_of, words::quantity(*used, p.language),
                         words::quantity(*contracted, p.language));
    } else if (contracted || used) {
      value = words::quantity(contracted ? *contracted : *used, p.language);
    } else {
      value = say(p, common::no_document_says);
    }
    Row row{"capacity:" + std::to_string(number++), label, value, {}, {}};
    if (contracted) add_mark(row, answer.capacity->contracted);
    if (used) add_mark(row, answer.capacity->used);
    if (contracted) add_derivation(p, row, answer.capacity->contracted);
    if (answer.used_permille) {
      row.subs.push_back(words::say(p.language, detail::ratio_how, words::count(*used, p.language),
                                    words::count(*contracted, p.language),
                                    words::percent(*answer.used_permille, p.language)));
      if (answer.units_differ) row.subs.push_back(say(p, detail::units_differ));
    }
    if (needed) {
      row.subs.push_back(
          words::say(p.language, labels::needed, words::quantity(*needed, p.language),
                     words::status_word(answer.capacity->needed.status(), p.language)));
    }
    if (answer.used_permille) {
      row.permille = answer.used_permille;
      row.service = service;
    }
    add_row(p, row);
  }
}

void add_deadline(Panel& p, Ref<Agreement> reference) {
  const auto& chain = p.request.prepared->notice(reference, p.as_of);
  if (!chain) return;
  Row row{"deadline",
          say(p, detail::row_deadline),
          words::date(chain->last_day_to_act, p.language),
          {Mark::derived},
          {}};
  row.subs.push_back(words::say(p.language, detail::deadline_how,
                                words::notice(chain->notice, p.language),
                                boundary_date(chain->end, p.language)));
  row.subs.push_back(notice_arithmetic(*chain, p.language));
  add_sub(row, notice_if_earlier(*chain, p.language));
  add_sub(row, working_day_note(chain->last_day_to_act, p.language));
  row.places = chain->places;
  row.subs.push_back(words::say(p.language,
                                chain->slack_days >= 0 ? facts::in_days : facts::days_ago,
                                words::days(chain->slack_days, p.language)));
  if (chain->cost_per_month_of_delay) {
    row.subs.push_back(words::say(p.language, detail::cost_of_delay,
                                  words::worked_out_money(*chain->cost_per_month_of_delay,
                                                          chain->cost_approximate, p.language)));
    row.subs.push_back(say(p, detail::delay_how));
  }
  add_row(p, row);
}

/// What the documents leave unsaid about the agreement, named.
void add_silence(Panel& p, Ref<Agreement> reference) {
  for (const answers::SilentClauses& silence :
       of_agreement(p.request.prepared->silences(), reference)) {
    std::vector<std::string> silent;
    for (const auto& [clause, said] : silence.clauses) {
      if (said == answers::Said::silent) silent.push_back(clause_word(clause, p.language));
    }
    if (silent.empty()) return;
    add_row(p, {"silent",
                say(p, labels::not_said),
                capitalised(words::joined(silent, p.language)),
                {Mark::unknown},
                {}});
  }
}

}  // namespace

void write_agreement(Panel& p, Ref<Agreement> reference) {
  const Agreement& agreement = p.dataset.at(reference);
  const std::size_t service = agreement.services.empty() ? 0 : agreement.services.front().index;
  std::vector<std::string> names;
  for (const Ref<model::Service> each : agreement.services) {
    names.push_back(words::local(p.dataset.at(each).name, p.language));
  }
  const std::string subtitle =
      agreement.services.size() == 1
          ? words::local(p.dataset.at(agreement.services.front()).subtitle, p.language)
          : std::string();
  const std::string& name = words::local(agreement.name, p.language);
  add_title(p, service,
            capitalised(std::string(words::agreement_kind_word(agreement.kind, p.language))), name,
            words::joined(names, p.language) + (subtitle.empty() ? "" : " " + subtitle));
  add_chips(p, agreement_chips(*p.request.prepared, reference, p.as_of, p.language));
  if (!agreement.services.empty()) add_card_button(p);
  add_agreement_state(p, agreement);
  add_role(p, agreement, model::PartyRole::pays);
  add_role(p, agreement, model::PartyRole::performs);
  add_period(p, reference);
  add_costs(p, reference);
  add_capacity(p, reference, service);
  add_deadline(p, reference);
  add_role(p, agreement, model::PartyRole::responsible);
  add_role(p, agreement, model::PartyRole::receives);
  add_notice(p, agreement);
  add_option(p, agreement);
  add_text_claims(p, "index", labels::indexation, agreement.index_clause);
  add_text_claims(p, "scope", labels::scope, agreement.scope);
  add_text_claims(p, "target", labels::target_group, agreement.target_group);
  add_text_claims(p, "follow-up", labels::follow_up, agreement.follow_up);
  p.at_best = model::Status::stated;  // what follows is so whatever comes of the agreement
  if (!agreement.number.empty()) {
    add_row(p, {"number", say(p, labels::agreement_number), agreement.number, {}, {}});
  }
  add_case_numbers(p, agreement.case_numbers);
  add_newest_decision(p, agreement);
  add_relations(p, reference);
  add_silence(p, reference);
  add_terms(p, agreement);
  if (!agreement.remark.empty()) {
    add_row(
        p,
        {"remark", say(p, detail::row_remark), words::local(agreement.remark, p.language), {}, {}});
  }
  add_sources(p, answers::places_of(p.dataset, {model::RecordKind::agreement, reference.index}));
  add_questions(p, agreement.id);
  add_view_links(p);
}

}  // namespace avtal::scene
