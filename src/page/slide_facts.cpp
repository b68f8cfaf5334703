#include "page/slide_facts.h"

#include <algorithm>
#include <vector>

#include "answers/briefing.h"
#include "answers/places.h"
#include "prepared/filtering.h"
#include "say/describe.h"
#include "say/flow_table.h"
#include "words/format.h"
#include "words/present.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Dataset;
using model::RecordKind;
using model::RecordRef;
using model::Ref;
using model::Service;
using namespace words;

using ServiceList = std::vector<Ref<Service>>;

void add_services(const Dataset& dataset, RecordRef record, ServiceList& services);

void add_services_of(const Dataset& dataset, const std::vector<std::string>& ids,
                     ServiceList& services) {
  for (const std::string& id : ids) {
    // Not on to events and questions: what those are about would lead all over the dataset.
    const auto record = dataset.find(id);
    if (!record || record->kind == RecordKind::event || record->kind == RecordKind::question) {
      continue;
    }
    add_services(dataset, *record, services);
  }
}

void add_all(const ServiceList& more, ServiceList& services) {
  for (const Ref<Service> service : more) {
    if (std::find(services.begin(), services.end(), service) == services.end()) {
      services.push_back(service);
    }
  }
}

void add_services(const Dataset& dataset, RecordRef record, ServiceList& services) {
  switch (record.kind) {
    case RecordKind::service:
      return add_all({Ref<Service>{record.index}}, services);
    case RecordKind::agreement:
      return add_all(dataset.agreements[record.index].services, services);
    case RecordKind::money_flow:
      return add_all(dataset.money_flows[record.index].services, services);
    case RecordKind::handover:
      return add_all(dataset.handovers[record.index].services, services);
    case RecordKind::event:
      return add_services_of(dataset, dataset.events[record.index].about, services);
    case RecordKind::question:
      return add_services_of(dataset, dataset.questions[record.index].about, services);
    case RecordKind::document:
    case RecordKind::organization:
    case RecordKind::organization_change:
    case RecordKind::price_index:
      return;
  }
}

bool contains(const std::vector<std::string>& ids, std::string_view id) {
  return std::find(ids.begin(), ids.end(), id) != ids.end();
}

bool concerns(const Dataset& dataset, const model::Event& event, std::string_view id) {
  if (event.id == id || contains(event.about, id)) return true;
  const auto record = dataset.find(id);
  return record && record->kind == RecordKind::question &&
         contains(dataset.questions[record->index].about, event.id);
}

/// The day of the proposal: that of the event, else of the letter it stands in.
const base::EdtfDate* date_of(const Dataset& dataset, const model::Event& event) {
  if (const base::EdtfDate* date = event.when.date.value()) return date;
  for (const model::Place& place : event.places) {
    if (const base::EdtfDate* date = dataset.at(place.document).written.date.value()) return date;
  }
  return nullptr;
}

/// The latest one; one without a date is taken for older than those with.
const model::Event* newest_decision(const Dataset& dataset, std::string_view id) {
  const model::Event* newest = nullptr;
  for (const model::Event& event : dataset.events) {
    if (event.kind != model::EventKind::decision || !concerns(dataset, event, id)) continue;
    const base::EdtfDate* date = date_of(dataset, event);
    const base::EdtfDate* before = newest ? date_of(dataset, *newest) : nullptr;
    if (!newest || (date && (!before || date->latest() > before->latest()))) newest = &event;
  }
  return newest;
}

struct NamedSource {
  std::string name;
  std::vector<std::string> sections;
};

/// Where the amounts of the year stand.
std::vector<model::Place> places_of_year(const Dataset& dataset, const state::ViewState& view,
                                         int year) {
  std::vector<model::Place> places;
  for (const answers::FlowRow& row : answers::flow_year(dataset, flow_request(view, year)).rows) {
    const auto all = answers::places_of(dataset, {RecordKind::money_flow, row.flow.index});
    places.insert(places.end(), all.begin(), all.end());
  }
  return places;
}

std::vector<NamedSource> all_documents(const Dataset& dataset, state::Language language) {
  std::vector<NamedSource> sources;
  for (const model::Document& document : dataset.documents) {
    if (document.kind == model::DocumentKind::external) continue;
    sources.push_back({words::local(document.short_title, language), {}});
  }
  return sources;
}

std::vector<NamedSource> sources_of(const Dataset& dataset, const state::ViewState& view,
                                    int year) {
  const auto record = dataset.find(view.selected);
  std::vector<model::Place> places;
  if (record) {
    places = answers::places_of(dataset, *record);
  } else if (view.view == state::View::cost_flows) {
    places = places_of_year(dataset, view, year);
  }
  if (places.empty()) return all_documents(dataset, view.language);
  std::vector<NamedSource> sources;
  for (const model::Place& place : places) {
    const std::string& name = words::local(dataset.at(place.document).short_title, view.language);
    const auto known = std::find_if(sources.begin(), sources.end(),
                                    [&](const NamedSource& each) { return each.name == name; });
    NamedSource& source =
        known != sources.end() ? *known : sources.emplace_back(NamedSource{name, {}});
    if (!place.section.empty() && !contains(source.sections, place.section)) {
      source.sections.push_back(place.section);
    }
  }
  return sources;
}

std::string source_text(const std::vector<NamedSource>& sources, bool with_sections,
                        state::Language language) {
  std::vector<std::string> parts;
  for (const NamedSource& source : sources) {
    std::string part = source.name;
    if (with_sections && !source.sections.empty()) {
      part += " (";
      for (std::size_t i = 0; i < source.sections.size(); ++i) {
        part += (i > 0 ? ", " : "") + source.sections[i];
      }
      part += ")";
    }
    parts.push_back(std::move(part));
  }
  return words::say(language, present::sources, parts.size(), words::joined(parts, language));
}

}  // namespace

std::optional<Ref<Service>> service_of(const Dataset& dataset, std::string_view id) {
  ServiceList services;
  if (const auto record = dataset.find(id)) add_services(dataset, *record, services);
  if (services.size() != 1) return std::nullopt;
  return services.front();
}

std::string proposal_chip(const Dataset& dataset, std::string_view id, state::Language language) {
  if (id.empty()) {
    return answers::document_counts(dataset).only_proposals()
               ? words::say(language, present::only_proposals)
               : std::string();
  }
  const model::Event* event = newest_decision(dataset, id);
  if (!event || is_decided(*event) || event->ladder.empty()) return {};
  const base::EdtfDate* date = date_of(dataset, *event);
  if (!date) return words::say(language, present::proposal_undated);
  return words::say(language, present::proposal, words::date(*date, language));
}

std::string source_line(const Prepared& whole, const state::ViewState& view, const Pen& pen,
                        float size, float max_width) {
  answers::Filtered filtered;
  if (is_filtered(view)) filtered = filter_dataset(whole, view);
  const Dataset& shown = is_filtered(view) ? filtered.dataset : *whole.dataset;
  const std::vector<NamedSource> sources = sources_of(shown, view, flow_year_of(whole, view));
  if (sources.empty()) return words::say(view.language, present::no_source);
  std::string line = source_text(sources, true, view.language);
  if (pen.width(line, size) <= max_width) return line;
  return source_text(sources, false, view.language);
}

}  // namespace avtal::scene
