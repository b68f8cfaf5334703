// Who has answered and paid for what, in turn.

#include <algorithm>

#include "answers/briefing.h"
#include "say/findings_parts.h"
#include "words/common.h"
#include "words/findings.h"

namespace avtal::scene {
namespace {

using model::Ref;
using namespace words;

/// Does a record tell of the step from one to the other, but no document when?
bool is_undated(const Findings& f, const answers::HolderInTurn& from,
                const answers::HolderInTurn& to) {
  if (!from.organization || !to.organization) return false;
  const auto has = [](const auto& all, Ref<model::Organization> one) {
    return std::find(all.begin(), all.end(), one) != all.end();
  };
  for (const model::OrganizationChange& change : f.dataset.organization_changes) {
    if (change.when.date.value()) continue;
    if (has(change.original, *from.organization) && has(change.resulting, *to.organization)) {
      return true;
    }
  }
  return false;
}

std::string holder_text(const Findings& f, const answers::HolderInTurn& holder,
                        const answers::HolderInTurn* before) {
  if (!holder.organization) {
    return say(f, findings::responsible_unsaid, year_text(base::calendar(holder.since).year));
  }
  std::string name = short_name(f.dataset.at(*holder.organization), f.language);
  if (!holder.together.empty()) {
    std::vector<std::string> names{name};
    for (const auto other : holder.together) {
      names.push_back(short_name(f.dataset.at(other), f.language));
    }
    name = words::joined(names, f.language);
  }
  if (!holder.undated && holder.holds == base::Answer::maybe)
    name = say(f, findings::perhaps, name);
  if (holder.undated) {
    return say(f, findings::responsible_no_start, name,
               words::status_word(holder.status, f.language));
  }
  if (!before) {
    // The year alone: many a document gives no more, and a first day would claim that it does.
    return say(f, findings::responsible_since, name, year_text(base::calendar(holder.since).year),
               words::status_word(holder.status, f.language));
  }
  if (is_undated(f, *before, holder)) return say(f, findings::responsible_undated, name);
  const base::EdtfDate since = holder.written.value_or(base::EdtfDate::from_day(holder.since));
  return say(f, findings::responsible_since, name, words::date(since, f.language),
             words::status_word(holder.status, f.language));
}

/// "ON, sedan SON från …, sedan AN från …".
std::string turn_text(const Findings& f, const std::vector<answers::HolderInTurn>& holders) {
  std::string text;
  const answers::HolderInTurn* before = nullptr;
  for (const answers::HolderInTurn& holder : holders) {
    const std::string part = holder_text(f, holder, before);
    before = &holder;
    text = text.empty() ? part : say(f, findings::first_then, text, part);
  }
  return text;
}

/// The same bodies from the same days, whatever says so.
bool are_the_same(const std::vector<answers::HolderInTurn>& a,
                  const std::vector<answers::HolderInTurn>& b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& one, const auto& other) {
    return one.organization == other.organization && one.together == other.together &&
           one.since == other.since;
  });
}

/// Of all that is told of who answered and paid.
model::Status weakest_of(const Findings& f, Ref<model::Service> service) {
  model::Status status = model::Status::derived;
  for (const model::PartyRole role : {model::PartyRole::responsible, model::PartyRole::pays}) {
    for (const auto& holder : answers::holders_in_turn(f.dataset, service, role)) {
      if (holder.organization) status = std::max(status, holder.status);
    }
  }
  return status;
}

/// Who answered for the service in turn, and who paid for it.
std::string responsible_text(const Findings& f, Ref<model::Service> service) {
  const auto turns = [&](model::PartyRole role) {
    return answers::holders_in_turn(f.dataset, service, role);
  };
  const auto responsible = turns(model::PartyRole::responsible);
  if (responsible.empty()) return {};
  const auto pays = turns(model::PartyRole::pays);
  const std::string name = name_of(f, service);
  const std::string told = turn_text(f, responsible);
  if (pays.empty()) return say(f, common::labelled_sentence, name, told);
  if (!are_the_same(responsible, pays)) {
    return say(f, findings::responsible_pays, name, told, turn_text(f, pays));
  }
  model::Status status = model::Status::stated;
  for (const answers::HolderInTurn& holder : pays) status = std::max(status, holder.status);
  return say(f, findings::responsible_same, name, told, words::status_word(status, f.language));
}

}  // namespace

void find_responsible(Findings& f) {
  Finding made = finding(f, "responsible", FindingGroup::people,
                         say(f, common::who_was_responsible), state::View::handovers);
  std::size_t told = 0;
  for (const Lane& lane : f.prepared.lanes()) {
    if (told == kListed) break;
    const std::string text = responsible_text(f, lane.service);
    if (text.empty()) continue;
    ++told;
    made.status =
        std::max(made.status.value_or(model::Status::derived), weakest_of(f, lane.service));
    made.answer = sentences(made.answer, text);
    also_lead_to(made, f, brief_name(f, lane.service), f.dataset.at(lane.service).id);
  }
  if (told == 0) not_said(made, say(f, findings::responsible_none));
  f.found.push_back(std::move(made));
}

}  // namespace avtal::scene
