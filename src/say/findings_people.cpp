// Who is responsible, what they were called, and what they are to decide.

#include <algorithm>

#include "answers/briefing.h"
#include "answers/decisions.h"
#include "say/findings_parts.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/findings.h"

namespace avtal::scene {
namespace {

using model::Ref;
using namespace words;

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
    names.push_back(words::body_name(f.dataset.at(organization), f.language));
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
