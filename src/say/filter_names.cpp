#include "say/filter_names.h"

#include <algorithm>

#include "answers/filter.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/record_names.h"
#include "words/filter.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/states.h"

namespace avtal::scene {
namespace {

using state::Language;
using namespace words;

const Phrase<>& standing_phrase(answers::Standing standing) {
  switch (standing) {
    case answers::Standing::in_force:
      return labels::in_force;
    case answers::Standing::ended:
      return labels::ended;
    case answers::Standing::coming:
      return filter::standing_coming;
    case answers::Standing::unclear:
      return labels::unclear;
    case answers::Standing::proposed:
      return filter::standing_proposed;
    case answers::Standing::withdrawn:
      return states::filter_withdrawn;
  }
  return labels::unclear;
}

std::string kind_name(const model::Dataset& dataset, const std::string& key, Language language) {
  for (const model::Agreement& agreement : dataset.agreements) {
    if (answers::kind_key(agreement.kind) == key) {
      return capitalised(std::string(words::agreement_kind_word(agreement.kind, language)));
    }
  }
  return key;
}

std::string brief_name(const model::Dataset& dataset, model::RecordRef record, Language language) {
  if (record.kind == model::RecordKind::organization) {
    return short_name(dataset.organizations[record.index], language);
  }
  if (record.kind == model::RecordKind::service) {
    const model::Service& service = dataset.services[record.index];
    if (!service.short_name.empty()) return words::local(service.short_name, language);
  }
  return record_name(dataset, record, language);
}

/// "2015–2023", "från 2015", "till 2023".
std::string years_text(const state::Filter& filter, Language language) {
  if (filter.from_year && filter.to_year) {
    const std::string from = std::to_string(*filter.from_year);
    return from == std::to_string(*filter.to_year)
               ? from
               : from + "\u2013" + std::to_string(*filter.to_year);
  }
  return filter.from_year
             ? words::say(language, filter::from, std::to_string(*filter.from_year))
             : words::say(language, filter::to, std::to_string(filter.to_year.value_or(0)));
}

}  // namespace

std::string section_name(FilterList list, Language language) {
  Phrase<> phrase = labels::document;
  if (list == &state::Filter::committees) phrase = labels::committee;
  if (list == &state::Filter::services) phrase = labels::service;
  if (list == &state::Filter::kinds) phrase = filter::kinds;
  if (list == &state::Filter::statuses) phrase = filter::statuses;
  return words::say(language, phrase);
}

std::string choice_name(const PageRequest& request, FilterList list, const std::string& id,
                        bool brief) {
  const model::Dataset& dataset = *request.prepared->whole->dataset;
  const Language language = request.view.language;
  if (list == &state::Filter::kinds) return kind_name(dataset, id, language);
  if (list == &state::Filter::statuses) {
    const auto standing = answers::standing_of(id);
    return standing ? words::say(language, standing_phrase(*standing)) : id;
  }
  const auto record = dataset.find(id);
  if (!record) return id;
  return brief ? brief_name(dataset, *record, language) : record_name(dataset, *record, language);
}

state::Filter toggled(state::Filter filter, FilterList list, const std::string& id) {
  std::vector<std::string>& ids = filter.*list;
  const auto at = std::lower_bound(ids.begin(), ids.end(), id);
  if (at != ids.end() && *at == id) {
    ids.erase(at);
  } else {
    ids.insert(at, id);
  }
  return filter;
}

std::vector<FilterPart> filter_parts(const PageRequest& request) {
  const state::Filter& filter = request.view.filter;
  const Language language = request.view.language;
  std::vector<FilterPart> parts;
  for (const FilterSection& section : kFilterSections) {
    for (const std::string& id : filter.*section.list) {
      parts.push_back(
          {std::string("filter:") + section.key + ":" + id, section_name(section.list, language),
           choice_name(request, section.list, id, false),
           choice_name(request, section.list, id, true), toggled(filter, section.list, id)});
    }
  }
  if (filter.from_year || filter.to_year) {
    state::Filter without = filter;
    without.from_year.reset();
    without.to_year.reset();
    const std::string years = years_text(filter, language);
    parts.push_back(
        {"filter:ar", words::say(language, filter::years), years, years, std::move(without)});
  }
  return parts;
}

}  // namespace avtal::scene
