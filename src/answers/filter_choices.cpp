// What a filter can ask for in a dataset.

#include <algorithm>
#include <cstdint>
#include <utility>

#include "answers/agreement_facts.h"
#include "answers/filter.h"

namespace avtal::answers {

namespace {

using inner::AgreementFacts;
using model::Dataset;

/// Counts how many agreements have each number.
template <class NumbersOf>
std::vector<std::size_t> counts(const std::vector<AgreementFacts>& all, std::size_t size,
                                NumbersOf numbers_of) {
  std::vector<std::size_t> result(size, 0);
  for (const AgreementFacts& facts : all) {
    for (const std::uint32_t number : numbers_of(facts)) ++result[number];
  }
  return result;
}

template <class Record>
std::vector<Choice> choices_of(const std::vector<Record>& records,
                               const std::vector<std::size_t>& counts) {
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < records.size(); ++i) {
    if (counts[i] > 0) choices.push_back({records[i].id, "", counts[i]});
  }
  return choices;
}

std::vector<Choice> committee_choices(const Dataset& dataset,
                                      std::vector<std::size_t> of_organizations) {
  for (std::size_t i = 0; i < of_organizations.size(); ++i) {
    if (!model::is_committee(dataset.organizations[i].kind)) of_organizations[i] = 0;
  }
  return choices_of(dataset.organizations, of_organizations);
}

std::vector<Choice> kind_choices(const Dataset& dataset, const std::vector<AgreementFacts>& all) {
  std::vector<Choice> choices;
  for (std::size_t i = 0; i < all.size(); ++i) {
    const auto same = std::find_if(choices.begin(), choices.end(),
                                   [&](const Choice& choice) { return choice.id == all[i].kind; });
    if (same != choices.end()) {
      ++same->agreements;
    } else if (!all[i].kind.empty()) {
      choices.push_back({all[i].kind, dataset.agreements[i].kind, 1});
    }
  }
  return choices;
}

std::vector<Choice> status_choices(const std::vector<AgreementFacts>& all) {
  std::vector<Choice> choices;
  for (const Standing standing : kStandings) {
    const auto count = std::count_if(all.begin(), all.end(), [standing](const auto& facts) {
      const auto& own = facts.standings;
      return std::find(own.begin(), own.end(), standing) != own.end();
    });
    if (count > 0) {
      choices.push_back({std::string(key_of(standing)), "", static_cast<std::size_t>(count)});
    }
  }
  return choices;
}

}  // namespace

FilterChoices filter_choices(const Dataset& dataset, base::Day as_of) {
  const std::vector<AgreementFacts> all = inner::agreement_facts(dataset, as_of);
  FilterChoices choices;
  choices.committees = committee_choices(
      dataset, counts(
                   all, dataset.organizations.size(),
                   [](const AgreementFacts& facts) -> auto& { return facts.organizations; }));
  choices.services = choices_of(
      dataset.services, counts(
                            all, dataset.services.size(),
                            [](const AgreementFacts& facts) -> auto& { return facts.services; }));
  choices.kinds = kind_choices(dataset, all);
  choices.statuses = status_choices(all);
  choices.documents = choices_of(
      dataset.documents, counts(
                             all, dataset.documents.size(),
                             [](const AgreementFacts& facts) -> auto& { return facts.documents; }));
  return choices;
}

}  // namespace avtal::answers
