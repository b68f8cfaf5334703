// An organisation in the panel: its names, what became of it, and what it has had in charge.

#include "answers/parties.h"
#include "answers/responsibility.h"
#include "model/moves.h"
#include "say/handovers_describe.h"
#include "scene/widgets.h"
#include "views/detail/detail_panel.h"
#include "words/common.h"
#include "words/detail.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Ref;
using namespace words;

/// "dåvarande omsorgsnämnden (SON 2020-281, Ärende, stycke 1)": each with when or where it was
/// used.
void add_names(Panel& p, const model::Organization& organization) {
  if (organization.other_names.empty()) return;
  Row row{"names", say(p, labels::also_called), {}, {}, {}};
  for (const model::OtherName& name : organization.other_names) {
    std::string text = name.name;
    if (const base::Period* period = name.period.value()) {
      text += ", " + words::period(*period, p.language);
    }
    if (!name.places.empty()) {
      text += " (" + words::place(p.dataset, name.places.front(), p.language) + ")";
    }
    row.subs.push_back(std::move(text));
  }
  row.value = organization.other_names.front().name;
  add_row(p, row);
}

void add_facts(Panel& p, const model::Organization& organization) {
  add_row(p,
          {"kind",
           say(p, labels::kind),
           capitalised(std::string(words::organization_kind_word(organization.kind, p.language))),
           {},
           {}});
  if (!organization.number.empty()) {
    add_row(p, {"number", say(p, detail::organization_number), organization.number, {}, {}});
  }
  Row existence{"existence", say(p, detail::row_existence), {}, {}, {}};
  if (const base::Period* period = organization.existence.value()) {
    existence.value = words::period(*period, p.language);
    add_derivation(p, existence, organization.existence);
  } else {
    existence.value = empty_word(p, organization.existence);
  }
  add_mark(existence, organization.existence);
  add_row(p, existence);
  if (organization.parent.loaded()) {
    Row parent{"parent", say(p, labels::belongs_to), {}, {}, {}};
    const auto* above = organization.parent.value();
    parent.value = above != nullptr ? full_name(p.dataset.at(*above), p.language)
                                    : say(p, common::no_document_says);
    add_mark(parent, organization.parent);
    add_derivation(p, parent, organization.parent);
    add_row(p, parent);
  }
}

void add_changes(Panel& p, Ref<model::Organization> self) {
  for (const answers::Succession& step : answers::succession(p.dataset, self)) {
    const model::OrganizationChange& change = p.dataset.organization_changes[step.change.index];
    Row row{"change:" + change.id + (step.forward ? ":after" : ":before"),
            say(p, detail::row_changes),
            capitalised(change_text(p.dataset, change, p.language)),
            {mark_of(change.status)},
            {}};
    if (!change.places.empty()) {
      row.subs.push_back(words::place(p.dataset, change.places.front(), p.language));
    }
    add_row(p, row);
  }
}

/// May the duty hold on the day?
bool on_day(const answers::Duty& duty, base::Day day) {
  return (!duty.first || *duty.first <= day) && (!duty.last || day <= *duty.last);
}

void add_duty(Panel& p, const answers::Duty& duty, std::size_t index) {
  const model::Service& service = p.dataset.at(duty.service);
  Row row{"duty:" + std::to_string(index),
          capitalised(std::string(words::role_word(duty.role, p.language))),
          words::local(service.name, p.language),
          {mark_of(duty.status)},
          {duty_period(duty, p.language) + ", " +
           std::string(words::status_word(duty.status, p.language))}};
  if (!duty.places.empty()) {
    row.subs.push_back(words::place(p.dataset, duty.places.front(), p.language));
  }
  row.service = duty.service.index;
  add_row(p, row);
}

void add_duties(Panel& p, Ref<model::Organization> self) {
  std::vector<answers::Duty> own;
  std::vector<std::string> today;
  for (answers::Duty& duty : answers::duties(p.dataset, p.request.prepared->roles())) {
    if (duty.organization != self) continue;
    if (duty.role == model::PartyRole::responsible && on_day(duty, p.as_of)) {
      today.push_back(words::local(p.dataset.at(duty.service).name, p.language));
    }
    own.push_back(std::move(duty));
  }
  add_small_heading(p, "duties", detail::duties_title, "");
  add_row(p, {"today",
              words::say(p.language, detail::duties_on_day, words::date(p.as_of, p.language)),
              today.empty() ? say(p, detail::duties_none) : words::joined(today, p.language),
              {},
              {}});
  for (std::size_t i = 0; i < own.size(); ++i) add_duty(p, own[i], i);
}

void add_its_handovers(Panel& p, Ref<model::Organization> self) {
  std::vector<Ref<model::Handover>> own;
  for (const Ref<model::Handover> reference : model::in_time_order(p.dataset)) {
    const model::Handover& handover = p.dataset.at(reference);
    for (const auto* claims : {&handover.from, &handover.to}) {
      if (claims->value() == nullptr || *claims->value() != self) continue;
      own.push_back(reference);
      break;
    }
  }
  if (own.empty()) return;
  add_small_heading(p, "handovers", detail::its_handovers, std::to_string(own.size()));
  for (const Ref<model::Handover> reference : own) add_handover_link(p, reference);
}

}  // namespace

void write_organization(Panel& p, const model::Organization& organization) {
  const Ref<model::Organization> self{
      static_cast<std::uint32_t>(&organization - p.dataset.organizations.data())};
  add_title(p, std::nullopt, say(p, labels::organization), full_name(organization, p.language),
            words::local(organization.description, p.language));
  add_facts(p, organization);
  add_names(p, organization);
  add_changes(p, self);
  add_duties(p, self);
  add_its_handovers(p, self);
  add_sources(p, organization.places);
  add_questions(p, organization.id);
}

}  // namespace avtal::scene
