// Who is responsible, what they were called, and what they are to decide.

#include <algorithm>

#include "answers/briefing.h"
#include "answers/decisions.h"
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
  std::string name = holder.organization
                         ? short_name(f.dataset.at(*holder.organization), f.language)
                         : say(f, common::unknown_amount);
  if (!holder.together.empty()) {
    std::vector<std::string> names{name};
    for (const auto other : holder.together) {
      names.push_back(short_name(f.dataset.at(other), f.language));
    }
    name = words::joined(names, f.language);
  }
  if (!before) {
    // The year alone: many a document gives no more, and a first day would claim that it does.
    return say(f, findings::responsible_since, name, year_text(base::calendar(holder.since).year),
               words::status_word(holder.status, f.language));
  }
  if (is_undated(f, *before, holder)) return say(f, findings::responsible_undated, name);
  return say(f, findings::responsible_since, name, words::date(holder.since, f.language),
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

void find_responsible(Findings& f) {
  Finding made = finding(f, "responsible", FindingGroup::people,
                         say(f, common::who_was_responsible), state::View::handovers);
  std::size_t told = 0;
  for (const Lane& lane : f.prepared.lanes()) {
    if (told == kListed) break;
    const std::string text = responsible_text(f, lane.service);
    if (text.empty()) continue;
    ++told;
    made.answer = sentences(made.answer, text);
    also_lead_to(made, f, brief_name(f, lane.service), f.dataset.at(lane.service).id);
  }
  if (told == 0) not_said(made, say(f, findings::responsible_none));
  f.found.push_back(std::move(made));
}

bool follows(const model::OrganizationChange& change) {
  switch (change.type) {
    case model::ChangeType::renamed:
    case model::ChangeType::replaced:
    case model::ChangeType::merged:
      return !change.original.empty() && !change.resulting.empty();
    case model::ChangeType::created:
    case model::ChangeType::split:
    case model::ChangeType::partly_taken_over:
    case model::ChangeType::ended:
      break;
  }
  return false;
}

std::string names_of(const Findings& f, const std::vector<Ref<model::Organization>>& all) {
  std::vector<std::string> names;
  for (const auto organization : all) {
    names.push_back(words::local(f.dataset.at(organization).name, f.language));
  }
  return words::joined(names, f.language);
}

/// What is written where no document says when, and what others say of the day.
std::string undated_text(const Findings& f, const model::OrganizationChange& change) {
  std::string text;
  const auto document_of = [&f](const auto& claim) {
    return claim.places.empty()
               ? std::string()
               : words::local(f.dataset.at(claim.places.front().document).short_title, f.language);
  };
  for (const auto& claim : change.when.date.all) {
    const std::string document = document_of(claim);
    if (document.empty()) continue;
    if (claim.value) {
      text = sentences(
          text, say(f, findings::names_other, words::date(*claim.value, f.language), document));
    } else if (!claim.as_written.empty()) {
      text = sentences(text, say(f, findings::names_written, document,
                                 words::quoted(claim.as_written, f.language)));
    }
  }
  return text;
}

/// A step that no document writes is told as the conclusion it is.
std::string name_text(const Findings& f, const model::OrganizationChange& change) {
  const std::string now = names_of(f, change.resulting);
  const std::string before = names_of(f, change.original);
  if (!model::is_written(change.status)) {
    return sentences(sentence_end(say(f, findings::names_inferred, now, before)),
                     undated_text(f, change));
  }
  const base::EdtfDate* date = change.when.date.value();
  return say(f, findings::names_item, now, before,
             date ? words::date(*date, f.language) : say(f, findings::names_undated));
}

void find_names(Findings& f) {
  Finding made =
      finding(f, "names", FindingGroup::people, say(f, findings::names_q), state::View::handovers);
  std::vector<std::string> parts;
  for (const model::OrganizationChange& change : f.dataset.organization_changes) {
    if (!follows(change)) continue;
    made.status = std::max(made.status.value_or(model::Status::stated), change.status);
    if (parts.empty()) lead_to(made, f, f.dataset.at(change.resulting.front()).id);
    parts.push_back(name_text(f, change));
  }
  if (parts.empty()) {
    not_said(made, say(f, findings::names_none));
  } else {
    constexpr std::size_t kNames = 2;
    for (std::size_t i = 0; i < std::min(parts.size(), kNames); ++i) {
      made.answer = sentences(made.answer, sentence_end(parts[i]));
    }
  }
  f.found.push_back(std::move(made));
}

/// Whom decisions give the right to sign; leads to the first of them.
std::string signatories_text(const Findings& f, Finding& made) {
  std::vector<std::string> offices;
  for (const model::Event& event : f.dataset.events) {
    const bool signs = std::any_of(event.points.begin(), event.points.end(),
                                   [](const auto& point) { return !point.signatory.empty(); });
    if (signs && offices.empty()) {
      lead_to(made, f, words::local(event.label, f.language), event.id);
    }
    for (const model::DecisionPoint& point : event.points) {
      std::string office = words::local(point.signatory, f.language);
      const bool is_new = std::find(offices.begin(), offices.end(), office) == offices.end();
      if (!office.empty() && is_new) offices.push_back(std::move(office));
    }
  }
  if (offices.empty()) return {};
  return say(f, findings::signatories, listed(f, std::move(offices)));
}

void find_signed(Findings& f) {
  Finding made =
      finding(f, "signed", FindingGroup::people, say(f, findings::signed_q), state::View::timeline);
  const int signed_documents = answers::document_counts(f.dataset).agreements;
  const auto paired = answers::paired_decisions(f.dataset);
  int unmatched = 0;
  for (const answers::PairedDecision& decision : paired) {
    if (decision.unmatched > 0 && unmatched == 0) {
      lead_to(made, f, f.dataset.at(decision.event).id);
    }
    unmatched += decision.unmatched;
  }
  const std::string first =
      signed_documents == 0
          ? say(f, findings::signed_none)
          : say(f, findings::signed_some, words::number(signed_documents, f.language));
  made.answer = sentences(first, paired.empty() ? say(f, findings::paired_none)
                                                : say(f, findings::paired, count(f, paired.size()),
                                                      words::number(unmatched, f.language)));
  made.answer = sentences(made.answer, signatories_text(f, made));
  made.not_said = signed_documents == 0;
  f.found.push_back(std::move(made));
}

}  // namespace

void find_people(Findings& f) {
  find_responsible(f);
  find_names(f);
  find_signed(f);
  find_places(f);
  find_participants(f);
}

}  // namespace avtal::scene
