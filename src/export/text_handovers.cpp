// Who answered for what, handover by handover and service by service, as text.

#include <algorithm>

#include "answers/decisions.h"
#include "answers/places.h"
#include "answers/responsibility.h"
#include "export/text_writer.h"
#include "scene/handovers_describe.h"
#include "words/common.h"
#include "words/handovers.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/text.h"

namespace avtal::exporting {
namespace {

using model::PartyRole;
using model::Ref;
using namespace words;

std::string name_of(const TextWriter& w, const model::Claims<Ref<model::Organization>>& claims) {
  const std::string bodies = scene::bodies_text(w.dataset, claims, w.language);
  return bodies.empty() ? w.say(common::no_document_says) : bodies;
}

std::string services_of(const TextWriter& w, const model::Handover& handover) {
  std::vector<std::string> names;
  for (const auto service : handover.services) {
    names.push_back(words::local(w.dataset.at(service).name, w.language));
  }
  return words::joined(names, w.language);
}

std::string people_of(const TextWriter& w, const model::Handover& handover) {
  std::string text;
  for (const auto& claim : handover.people.all) {
    if (!claim.value) continue;
    text += (text.empty() ? "" : "; ") + words::quantity(*claim.value, w.language);
  }
  return text;
}

std::string money_of(const TextWriter& w, const model::Handover& handover) {
  std::string text;
  for (const scene::MoneyStep& step : scene::money_steps(w.dataset, handover, w.language)) {
    text += (text.empty() ? "" : " ") + step.number + " " + step.when + ": " + step.text;
  }
  if (!handover.money_note.empty()) {
    text += (text.empty() ? "" : " ") + words::local(handover.money_note, w.language);
  }
  return text.empty() ? w.say(handovers::money_not_stated) : text;
}

void handovers_table(TextWriter& w, int parent) {
  const int body = w.table(
      parent, text::handovers_caption,
      {text::number, labels::what, labels::service, labels::from, labels::to, handovers::row_when,
       labels::money, labels::people, labels::status, labels::sources});
  for (const Ref<model::Handover> reference : scene::walking_order(w.dataset)) {
    const model::Handover& handover = w.dataset.at(reference);
    w.row(body,
          {std::to_string(handover.number),
           words::local(handover.name, w.language) + ". " +
               scene::what_moves(w.dataset, handover, w.language) + ".",
           services_of(w, handover), name_of(w, handover.from), name_of(w, handover.to),
           scene::handover_when(handover, w.language), money_of(w, handover),
           people_of(w, handover), std::string(words::status_word(handover.status, w.language)),
           w.places_text(
               answers::places_of(w.dataset, {model::RecordKind::handover, reference.index}))});
  }
}

// ---- who has answered ----

/// Days on which nobody is documented for the role.
void silent_rows(TextWriter& w, int body, Ref<model::Service> service, PartyRole role) {
  for (const answers::Stretch& stretch : w.prepared.roles()[service.index].of(role)) {
    const bool told =
        stretch.holders.empty() && (stretch.looked_for || role == PartyRole::responsible);
    if (!told) continue;
    answers::Duty days;
    days.first = days.first_certain = stretch.first;
    days.last = days.last_certain = stretch.last;
    w.row(body, {words::local(w.dataset.at(service).name, w.language),
                 std::string(words::role_word(role, w.language)), w.say(common::no_document_says),
                 scene::duty_period(days, w.language),
                 std::string(words::status_word(model::Status::unknown, w.language)), ""});
  }
}

void duties_table(TextWriter& w, int parent) {
  const int body = w.table(parent, text::duties_caption,
                           {labels::service, text::role, labels::organization, labels::period,
                            labels::status, labels::sources});
  const auto duties = answers::duties(w.dataset, w.prepared.roles());
  for (std::uint32_t i = 0; i < w.dataset.services.size(); ++i) {
    for (const PartyRole role : {PartyRole::responsible, PartyRole::pays, PartyRole::performs}) {
      for (const answers::Duty& duty : duties) {
        if (duty.service.index != i || duty.role != role) continue;
        w.row(body, {words::local(w.dataset.at(duty.service).name, w.language),
                     std::string(words::role_word(role, w.language)),
                     scene::full_name(w.dataset.at(duty.organization), w.language),
                     scene::duty_period(duty, w.language),
                     std::string(words::status_word(duty.status, w.language)),
                     w.places_text(duty.places)});
      }
      silent_rows(w, body, {i}, role);
    }
  }
}

// ---- organisations ----

void changes_table(TextWriter& w, int parent) {
  if (w.dataset.organization_changes.empty()) return;
  const int body = w.table(parent, text::changes_caption,
                           {text::change, handovers::row_when, labels::status, labels::sources});
  for (std::uint32_t i = 0; i < w.dataset.organization_changes.size(); ++i) {
    const model::OrganizationChange& change = w.dataset.organization_changes[i];
    w.row(body, {words::local(change.name, w.language), scene::when_text(change.when, w.language),
                 std::string(words::status_word(change.status, w.language)),
                 w.places_text(
                     answers::places_of(w.dataset, {model::RecordKind::organization_change, i}))});
  }
}

void names_table(TextWriter& w, int parent) {
  const auto& all = w.dataset.organizations;
  const auto has_names = [](const model::Organization& each) { return !each.other_names.empty(); };
  if (std::none_of(all.begin(), all.end(), has_names)) return;
  const int body = w.table(parent, text::names_caption,
                           {labels::organization, labels::also_called, labels::sources});
  for (const model::Organization& organization : all) {
    for (const model::OtherName& name : organization.other_names) {
      w.row(body,
            {scene::full_name(organization, w.language), name.name, w.places_text(name.places)});
    }
  }
}

// ---- decisions side by side ----

std::string side_text(const TextWriter& w, const model::DecisionPoint* point,
                      Ref<model::Organization> body) {
  const std::string name = scene::short_name(w.dataset.at(body), w.language) + ": ";
  if (point == nullptr) return name + w.say(handovers::paired_unmatched) + ".";
  return name + point->number + ". " + words::local(point->text, w.language);
}

void paired_section(TextWriter& w) {
  const auto decisions = answers::paired_decisions(w.dataset);
  if (decisions.empty()) return;
  const int section = w.section("paired-decisions", Tag::h2, w.say(text::paired_title));
  for (const answers::PairedDecision& decision : decisions) {
    const model::Event& event = w.dataset.at(decision.event);
    w.add(section, Tag::h3, words::local(event.name, w.language));
    w.add(section, Tag::p, sentence(w.say(handovers::paired_count, decision.unmatched)));
    const int body = w.table(section, text::paired_caption, {text::first_side, text::second_side});
    for (const answers::PairedPoint& point : decision.points) {
      w.row(body, {side_text(w, point.sides[0], decision.bodies[0]),
                   side_text(w, point.sides[1], decision.bodies[1])});
    }
  }
}

}  // namespace

void write_handovers(TextWriter& w) {
  if (w.dataset.handovers.empty() && w.dataset.organization_changes.empty()) return;
  const int section = w.section("handovers", Tag::h2, w.say(labels::handovers));
  w.add(section, Tag::p, sentence(scene::handovers_finding(w.prepared, w.language)));
  if (!w.dataset.handovers.empty()) handovers_table(w, section);
  w.add(section, Tag::h3, w.say(common::who_was_responsible));
  duties_table(w, section);
  w.add(section, Tag::h3, w.say(text::changes_title));
  changes_table(w, section);
  names_table(w, section);
  paired_section(w);
}

}  // namespace avtal::exporting
