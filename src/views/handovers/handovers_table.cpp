// The handovers as tables: what moves, who has answered for what, how organisations come and go,
// and what two bodies decide on the same matter.

#include <algorithm>

#include "answers/decisions.h"
#include "answers/places.h"
#include "answers/responsibility.h"
#include "kit/tables.h"
#include "model/moves.h"
#include "say/handovers_brief.h"
#include "say/handovers_describe.h"
#include "scene/widgets.h"
#include "views/handovers/handovers_parts.h"
#include "words/common.h"
#include "words/handovers.h"
#include "words/labels.h"
#include "words/text.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using model::PartyRole;
using model::Ref;
using namespace words;

struct Listing {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;

  template <std::size_t N, class... With>
  std::string say(const Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
};

void add_section(const Listing& l, const char* id, const Phrase<>& title, Block& view) {
  document::add(view, {.kind = Kind::heading, .id = id, .text = l.say(title), .level = 3});
}

std::string bodies_of(const Listing& l, const model::Claims<Ref<model::Organization>>& claims) {
  const std::string bodies = bodies_text(l.dataset, claims, l.language);
  return bodies.empty() ? words::absent(claims, l.language) : bodies;
}

std::string people_of(const Listing& l, const model::Handover& handover) {
  std::string text;
  for (const auto& claim : handover.people.all) {
    if (!claim.value) continue;
    text += (text.empty() ? "" : "; ") + words::quantity(*claim.value, l.language);
  }
  return text;
}

std::string money_of(const Listing& l, const model::Handover& handover) {
  std::string text;
  for (const MoneyStep& step : money_steps(l.dataset, handover, l.language)) {
    text += (text.empty() ? "" : " ") + step.when + ": " + step.text;
  }
  if (!handover.money_note.empty()) {
    text += (text.empty() ? "" : " ") + words::local(handover.money_note, l.language);
  }
  return text.empty() ? l.say(handovers::money_not_stated) : text;
}

void add_handovers_table(const Listing& l, Block& view) {
  if (l.dataset.handovers.empty()) return;
  Block& body =
      add_table(view, "handovers:table", l.say(text::handovers_caption),
                std::vector<std::string>{
                    l.say(labels::what), l.say(labels::service), l.say(labels::from),
                    l.say(labels::to), l.say(handovers::row_when), l.say(labels::money),
                    l.say(labels::people), l.say(labels::status), l.say(labels::sources)});
  for (const Ref<model::Handover> reference : model::in_time_order(l.dataset)) {
    const model::Handover& handover = l.dataset.at(reference);
    Block& row = add_row(
        body, "handover-row:" + handover.id,
        {numbered_name(handover, l.language) + ". " + what_moves(l.dataset, handover, l.language) +
             ".",
         services_text(l.dataset, handover, l.language), bodies_of(l, handover.from),
         bodies_of(l, handover.to), handover_when(handover, l.language), money_of(l, handover),
         people_of(l, handover), std::string(words::status_word(handover.status, l.language)),
         places_text(l.dataset,
                     answers::places_of(l.dataset, {model::RecordKind::handover, reference.index}),
                     l.language)},
        handover.id);
    row.current = handover.id == l.request.view.selected;
  }
}

// ---- who has answered ----

std::string duty_id(const model::Service& service, PartyRole role, std::size_t number) {
  return "duty:" + service.id + ":" + std::to_string(static_cast<int>(role)) + ":" +
         std::to_string(number);
}

/// Days on which nobody is documented for the role.
void add_silent_rows(const Listing& l, Ref<model::Service> service, PartyRole role,
                     std::size_t number, Block& body) {
  for (const answers::Stretch& stretch : l.prepared.roles()[service.index].of(role)) {
    const bool told =
        stretch.holders.empty() && (stretch.looked_for || role == PartyRole::responsible);
    if (!told) continue;
    answers::Duty days;
    days.first = days.first_certain = stretch.first;
    days.last = days.last_certain = stretch.last;
    add_row(body, duty_id(l.dataset.at(service), role, number++),
            {words::local(l.dataset.at(service).name, l.language),
             std::string(words::role_word(role, l.language)), l.say(common::no_document_says),
             duty_period(days, l.language),
             std::string(words::status_word(model::Status::unknown, l.language)), ""})
        .style = Style::missing;
  }
}

void add_duties(const Listing& l, Block& view) {
  add_section(l, "section:duties", common::who_was_responsible, view);
  Block& body =
      add_table(view, "duties:table", l.say(text::duties_caption),
                std::vector<std::string>{l.say(labels::service), l.say(text::role),
                                         l.say(labels::organization), l.say(labels::period),
                                         l.say(labels::status), l.say(labels::sources)});
  const auto duties = answers::duties(l.dataset, l.prepared.roles());
  for (std::uint32_t i = 0; i < l.dataset.services.size(); ++i) {
    for (const PartyRole role : {PartyRole::responsible, PartyRole::pays, PartyRole::performs}) {
      if (body.children.size() >= kMostTableRows) return;
      std::size_t number = 0;
      for (const answers::Duty& duty : duties) {
        if (duty.service.index != i || duty.role != role) continue;
        add_row(
            body, duty_id(l.dataset.services[i], role, number++),
            {words::local(l.dataset.at(duty.service).name, l.language),
             std::string(words::role_word(role, l.language)),
             full_name(l.dataset.at(duty.organization), l.language), duty_period(duty, l.language),
             std::string(words::status_word(duty.status, l.language)),
             places_text(l.dataset, duty.places, l.language)});
      }
      add_silent_rows(l, {i}, role, number, body);
    }
  }
}

// ---- organisations ----

void add_changes(const Listing& l, Block& view) {
  if (l.dataset.organization_changes.empty()) return;
  add_section(l, "section:changes", text::changes_title, view);
  Block& body = add_table(view, "changes:table", l.say(text::changes_caption),
                          std::vector<std::string>{l.say(text::change), l.say(handovers::row_when),
                                                   l.say(labels::status), l.say(labels::sources)});
  for (std::uint32_t i = 0; i < l.dataset.organization_changes.size(); ++i) {
    const model::OrganizationChange& change = l.dataset.organization_changes[i];
    add_row(body, "change-row:" + std::to_string(i),
            {words::local(change.name, l.language), when_text(change.when, l.language),
             std::string(words::status_word(change.status, l.language)),
             places_text(l.dataset,
                         answers::places_of(l.dataset, {model::RecordKind::organization_change, i}),
                         l.language)});
  }
}

void add_names(const Listing& l, Block& view) {
  const auto& all = l.dataset.organizations;
  const auto has_names = [](const model::Organization& each) { return !each.other_names.empty(); };
  if (std::none_of(all.begin(), all.end(), has_names)) return;
  Block& body =
      add_table(view, "names:table", l.say(text::names_caption),
                std::vector<std::string>{l.say(labels::organization), l.say(labels::also_called),
                                         l.say(labels::sources)});
  for (const model::Organization& organization : all) {
    for (const model::OtherName& name : organization.other_names) {
      add_row(body, "name:" + organization.id + ":" + std::to_string(body.children.size()),
              {full_name(organization, l.language), name.name,
               places_text(l.dataset, name.places, l.language)});
    }
  }
}

// ---- decisions side by side ----

std::string side_text(const Listing& l, const model::DecisionPoint* point,
                      Ref<model::Organization> body) {
  const std::string name = short_name(l.dataset.at(body), l.language) + ": ";
  if (point == nullptr) return name + l.say(handovers::paired_unmatched) + ".";
  return name + point->number + ". " + words::local(point->text, l.language);
}

void add_paired(const Listing& l, Block& view) {
  const auto decisions = answers::paired_decisions(l.dataset);
  if (decisions.empty()) return;
  add_section(l, "section:paired", text::paired_title, view);
  for (const answers::PairedDecision& decision : decisions) {
    const model::Event& event = l.dataset.at(decision.event);
    document::add(view, {.kind = Kind::heading,
                         .id = "paired:" + event.id,
                         .text = words::local(event.name, l.language),
                         .level = 4});
    document::add(view, {.kind = Kind::paragraph,
                         .text = l.say(handovers::paired_count, decision.unmatched)});
    Block& body =
        add_table(view, "paired:" + event.id + ":table", l.say(text::paired_caption),
                  std::vector<std::string>{l.say(text::first_side), l.say(text::second_side)});
    for (const answers::PairedPoint& point : decision.points) {
      add_row(body, "paired:" + event.id + ":" + std::to_string(body.children.size()),
              {side_text(l, point.sides[0], decision.bodies[0]),
               side_text(l, point.sides[1], decision.bodies[1])});
    }
  }
}

}  // namespace

void add_handovers_tables(const PageRequest& request, Block& view) {
  const Listing l{request, *request.prepared, *request.prepared->dataset, request.view.language};
  add_handovers_table(l, view);
  add_duties(l, view);
  add_changes(l, view);
  add_names(l, view);
  add_paired(l, view);
}

}  // namespace avtal::scene
