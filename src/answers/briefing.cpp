#include "answers/briefing.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>
#include <unordered_set>

#include "answers/claim_walk.h"
#include "answers/questions.h"
#include "answers/silence.h"
#include "answers/statuses.h"
#include "base/sort.h"

namespace avtal::answers {

namespace {

using model::RecordKind;
using model::RecordRef;

template <class Visit>
void each_of(std::size_t count, RecordKind kind, Visit& visit) {
  for (std::uint32_t i = 0; i < count; ++i) visit(RecordRef{kind, i});
}

/// Every record but questions: those tell of what is not known, and are counted by themselves.
template <class Visit>
void each_record(const Dataset& dataset, Visit visit) {
  each_of(dataset.documents.size(), RecordKind::document, visit);
  each_of(dataset.organizations.size(), RecordKind::organization, visit);
  each_of(dataset.organization_changes.size(), RecordKind::organization_change, visit);
  each_of(dataset.services.size(), RecordKind::service, visit);
  each_of(dataset.agreements.size(), RecordKind::agreement, visit);
  each_of(dataset.money_flows.size(), RecordKind::money_flow, visit);
  each_of(dataset.handovers.size(), RecordKind::handover, visit);
  each_of(dataset.events.size(), RecordKind::event, visit);
  each_of(dataset.indexes.size(), RecordKind::price_index, visit);
}

struct EvidenceCounter {
  Evidence counted;

  void add(Status status) {
    switch (status) {
      case Status::stated:
        ++counted.stated;
        break;
      case Status::proposed:
        ++counted.proposed;
        break;
      case Status::derived:
        ++counted.derived;
        break;
      case Status::assumed:
        ++counted.assumed;
        break;
      case Status::unknown:
        ++counted.unknown;
        break;
    }
  }
  template <class T>
  void claims(const model::Claims<T>& all) {
    if (all.loaded()) add(all.status());
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const Claim<std::string>& claim : all) add(claim.status);
  }
  void places(const std::vector<Place>&) {}
};

/// Which documents a record names, and with how many claims.
struct UseCounter {
  std::unordered_map<std::uint32_t, int> claims_in;  // by document
  std::unordered_set<std::uint32_t> named;

  void claim(const std::vector<Place>& all) {
    std::unordered_set<std::uint32_t> once;
    for (const Place& place : all) {
      named.insert(place.document.index);
      if (once.insert(place.document.index).second) ++claims_in[place.document.index];
    }
  }
  template <class T>
  void claims(const model::Claims<T>& all) {
    for (const Claim<T>& each : all.all) claim(each.places);
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const Claim<std::string>& each : all) claim(each.places);
  }
  void places(const std::vector<Place>& all) {
    for (const Place& place : all) named.insert(place.document.index);
  }
};

/// The places of a record in one document.
struct PlacesIn {
  std::uint32_t document;
  std::vector<Place> found = {};
  std::vector<std::pair<Place, std::string>> quotes = {};

  void places(const std::vector<Place>& all) {
    for (const Place& place : all) {
      if (place.document.index == document) inner::add_places(found, {place});
    }
  }
  template <class T>
  void claims(const model::Claims<T>& all) {
    for (const Claim<T>& each : all.all) claim(each);
  }
  void list(const std::vector<Claim<std::string>>& all) {
    for (const Claim<std::string>& each : all) claim(each);
  }

 private:
  template <class T>
  void claim(const Claim<T>& each) {
    places(each.places);
    if (each.as_written.empty()) return;
    for (const Place& place : each.places) {
      if (place.document.index == document) quotes.emplace_back(place, each.as_written);
    }
  }
};

PlaceUse& use_of(std::vector<PlaceUse>& uses, const Place& place) {
  const auto known = std::find_if(uses.begin(), uses.end(),
                                  [&](const PlaceUse& use) { return use.place == place; });
  if (known != uses.end()) return *known;
  uses.push_back({place, {}, {}});
  return uses.back();
}

void add_uses(std::vector<PlaceUse>& uses, const PlacesIn& collected, RecordRef record) {
  for (const Place& place : collected.found) use_of(uses, place).records.push_back(record);
  for (const auto& [place, quote] : collected.quotes) {
    std::vector<std::string>& quotes = use_of(uses, place).quotes;
    if (std::find(quotes.begin(), quotes.end(), quote) == quotes.end()) quotes.push_back(quote);
  }
}

/// By section as first named; what names none comes first.
void sort_uses(std::vector<PlaceUse>& uses) {
  std::vector<std::string> sections{std::string()};
  for (const PlaceUse& use : uses) {
    if (std::find(sections.begin(), sections.end(), use.place.section) == sections.end()) {
      sections.push_back(use.place.section);
    }
  }
  const auto key = [&](const PlaceUse& use) {
    const auto section = std::find(sections.begin(), sections.end(), use.place.section);
    return std::tuple(section - sections.begin(), use.place.paragraph, use.place.point.size(),
                      use.place.point);
  };
  base::stable_sort(uses.begin(), uses.end(),
                    [&](const PlaceUse& a, const PlaceUse& b) { return key(a) < key(b); });
}

void add_questions(const Dataset& dataset, std::vector<DocumentUse>& uses) {
  for (const Ref<model::Question> reference : questions(dataset)) {
    const model::Question& question = dataset.at(reference);
    UseCounter counter;
    for (const model::QuestionSide& side : question.sides) counter.places(side.places);
    for (const std::string& id : question.about) {
      const auto record = dataset.find(id);
      if (record && record->kind == RecordKind::document) counter.named.insert(record->index);
    }
    for (const std::uint32_t document : counter.named) {
      if (document < uses.size()) uses[document].questions.push_back(reference);
    }
  }
}

bool heavier(const Dataset& dataset, const Wish& a, const Wish& b) {
  const model::Weight first = dataset.at(a.questions.front()).weight;
  const model::Weight second = dataset.at(b.questions.front()).weight;
  if (first != second) return first < second;
  return a.questions.size() > b.questions.size();
}

}  // namespace

QuestionGroup group_of(model::QuestionKind kind) {
  switch (kind) {
    case model::QuestionKind::contradiction:
      return QuestionGroup::contradiction;
    case model::QuestionKind::gap:
      return QuestionGroup::gap;
    case model::QuestionKind::ambiguity:
    case model::QuestionKind::variant:
    case model::QuestionKind::trap:
      break;
  }
  return QuestionGroup::ambiguity;
}

QuestionCounts question_counts(const Dataset& dataset) {
  QuestionCounts counts;
  for (const model::Question& question : dataset.questions) {
    ++counts.all;
    if (question.explained) ++counts.explained;
    const QuestionGroup group = group_of(question.kind);
    if (group == QuestionGroup::contradiction) ++counts.contradictions;
    if (group == QuestionGroup::gap) ++counts.gaps;
    if (group == QuestionGroup::ambiguity) ++counts.ambiguities;
  }
  return counts;
}

Evidence evidence(const Dataset& dataset) {
  EvidenceCounter counter;
  each_record(dataset, [&](RecordRef record) { inner::walk_record(dataset, record, counter); });
  return counter.counted;
}

std::vector<DocumentUse> document_uses(const Dataset& dataset) {
  std::vector<DocumentUse> uses(dataset.documents.size());
  for (std::uint32_t i = 0; i < uses.size(); ++i) uses[i].document = {i};
  each_record(dataset, [&](RecordRef record) {
    if (record.kind == RecordKind::document) return;  // what it says of itself
    UseCounter counter;
    inner::walk_record(dataset, record, counter);
    for (const std::uint32_t document : counter.named) {
      if (document < uses.size()) ++uses[document].records;
    }
    for (const auto& [document, claims] : counter.claims_in) {
      if (document < uses.size()) uses[document].claims += claims;
    }
  });
  add_questions(dataset, uses);
  return uses;
}

std::vector<PlaceUse> place_uses(const Dataset& dataset, Ref<model::Document> document) {
  std::vector<PlaceUse> uses;
  each_record(dataset, [&](RecordRef record) {
    if (record.kind == RecordKind::document) return;  // what it says of itself
    PlacesIn collector{document.index};
    inner::walk_record(dataset, record, collector);
    add_uses(uses, collector, record);
  });
  sort_uses(uses);
  return uses;
}

std::vector<Wish> wishes(const Dataset& dataset) {
  std::vector<Wish> found;
  std::unordered_map<std::string, std::size_t> by_text;
  for (const Ref<model::Question> reference : questions(dataset)) {
    const model::Question& question = dataset.at(reference);
    if (question.explained || question.settled_by.empty()) continue;
    const auto [at, is_new] = by_text.emplace(question.settled_by.sv, found.size());
    if (is_new) found.push_back({&question.settled_by, {}});
    found[at->second].questions.push_back(reference);
  }
  base::stable_sort(found.begin(), found.end(),
                    [&](const Wish& a, const Wish& b) { return heavier(dataset, a, b); });
  return found;
}

std::vector<ClauseCount> clause_counts(const Dataset& dataset) {
  std::vector<ClauseCount> counts;
  for (int i = 0; i <= static_cast<int>(Clause::target_group); ++i) {
    counts.push_back({static_cast<Clause>(i), 0, 0, 0});
  }
  for (const SilentClauses& agreement : silent_clauses(dataset)) {
    for (const auto& [clause, said] : agreement.clauses) {
      ClauseCount& count = counts[static_cast<std::size_t>(clause)];
      if (said == Said::said) ++count.said;
      if (said == Said::silent) ++count.silent;
      if (said == Said::not_loaded) ++count.not_loaded;
    }
  }
  return counts;
}

}  // namespace avtal::answers
