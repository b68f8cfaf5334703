#include "scene/record_names.h"

#include "scene/describe.h"
#include "scene/prepared.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Dataset;
using model::RecordKind;
using model::RecordRef;
using state::Language;
using namespace words;

std::string when_line(const model::BoundedDate& when, Language language) {
  const base::EdtfDate* date = when.date.value();
  return date ? words::date(*date, language) : words::say(language, common::date_not_stated);
}

std::string with_time(std::string kind, const std::string& time) {
  return time.empty() ? std::move(kind) : std::move(kind) + ", " + time;
}

std::string flow_line(const model::MoneyFlow& flow, Language language) {
  const std::string form = capitalised(std::string(words::form_word(flow.form, language)));
  const model::Money* money = flow.amount.value();
  if (!money) return with_time(form, words::say(language, common::amount_not_stated));
  return with_time(form, words::money(money->amount, money->approximate, language) + " " +
                             words::basis(money->basis, language));
}

/// The year in which the flow is to be looked at: that of the day, when it runs then.
std::optional<int> year_of(const model::MoneyFlow& flow, base::Day as_of) {
  const base::Edge* start = flow.start.value();
  if (!start || !start->date) return std::nullopt;
  const base::Edge* end = flow.end.value();
  const bool begun = start->date->earliest() <= as_of;
  const bool ended = end && end->date && end->date->latest() < as_of;
  return base::calendar(begun && !ended ? as_of : start->date->earliest()).year;
}

state::View view_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::service:
    case RecordKind::agreement:
    case RecordKind::event:
      return state::View::timeline;
    case RecordKind::organization:
    case RecordKind::organization_change:
    case RecordKind::handover:
      return state::View::handovers;
    case RecordKind::money_flow:
      return state::View::cost_flows;
    case RecordKind::document:
    case RecordKind::question:
    case RecordKind::price_index:
      return state::View::sources;
  }
  return state::View::timeline;
}

const Phrase<>& kind_phrase(model::DocumentKind kind) {
  switch (kind) {
    case model::DocumentKind::proposal:
      return labels::proposal;
    case model::DocumentKind::minutes:
      return labels::minutes;
    case model::DocumentKind::agreement:
      return labels::agreement;
    case model::DocumentKind::invoice:
      return labels::invoice;
    case model::DocumentKind::other:
      return labels::document;
    case model::DocumentKind::external:
      break;
  }
  return labels::external;
}

/// A change of organisations has no panel of its own: the organisation it made stands for it. Nor
/// has an index: what published its newest year does.
RecordRef stand_in(const Dataset& dataset, RecordRef record) {
  if (record.kind == RecordKind::price_index) {
    const auto publication = newest_publication(dataset.indexes[record.index]);
    return publication ? RecordRef{RecordKind::document, publication->index} : record;
  }
  if (record.kind != RecordKind::organization_change) return record;
  const model::OrganizationChange& change = dataset.organization_changes[record.index];
  if (!change.resulting.empty()) {
    return {RecordKind::organization, change.resulting.front().index};
  }
  if (!change.original.empty()) return {RecordKind::organization, change.original.front().index};
  return record;
}

}  // namespace

const std::string& record_id(const Dataset& dataset, RecordRef record) {
  const std::size_t i = record.index;
  switch (record.kind) {
    case RecordKind::document:
      return dataset.documents[i].id;
    case RecordKind::organization:
      return dataset.organizations[i].id;
    case RecordKind::organization_change:
      return dataset.organization_changes[i].id;
    case RecordKind::service:
      return dataset.services[i].id;
    case RecordKind::agreement:
      return dataset.agreements[i].id;
    case RecordKind::money_flow:
      return dataset.money_flows[i].id;
    case RecordKind::handover:
      return dataset.handovers[i].id;
    case RecordKind::event:
      return dataset.events[i].id;
    case RecordKind::question:
      return dataset.questions[i].id;
    case RecordKind::price_index:
      return dataset.indexes[i].id;
  }
  return dataset.id;
}

std::string record_name(const Dataset& dataset, RecordRef record, Language language) {
  const std::size_t i = record.index;
  switch (record.kind) {
    case RecordKind::document: {
      const model::Document& document = dataset.documents[i];
      return words::local(document.short_title.empty() ? document.title : document.short_title,
                          language);
    }
    case RecordKind::organization:
      return full_name(dataset.organizations[i], language);
    case RecordKind::organization_change:
      return words::local(dataset.organization_changes[i].name, language);
    case RecordKind::service:
      return words::local(dataset.services[i].name, language);
    case RecordKind::agreement:
      return words::local(dataset.agreements[i].name, language);
    case RecordKind::money_flow:
      return words::local(dataset.money_flows[i].name, language);
    case RecordKind::handover:
      return words::local(dataset.handovers[i].name, language);
    case RecordKind::event:
      return words::local(dataset.events[i].name, language);
    case RecordKind::question:
      return words::local(dataset.questions[i].title, language);
    case RecordKind::price_index:
      return words::local(dataset.indexes[i].name, language);
  }
  return {};
}

std::string document_kind_word(const model::Document& document, Language language) {
  if (!document.kind_as_written.empty()) return capitalised(document.kind_as_written);
  return words::say(language, kind_phrase(document.kind));
}

std::string record_kind_line(const Dataset& dataset, RecordRef record, Language language) {
  const std::size_t i = record.index;
  const auto say = [language](const Phrase<>& phrase) { return words::say(language, phrase); };
  switch (record.kind) {
    case RecordKind::document:
      return with_time(document_kind_word(dataset.documents[i], language),
                       when_line(dataset.documents[i].written, language));
    case RecordKind::organization:
      return capitalised(
          std::string(words::organization_kind_word(dataset.organizations[i].kind, language)));
    case RecordKind::organization_change:
      return with_time(say(labels::organization_change),
                       when_line(dataset.organization_changes[i].when, language));
    case RecordKind::service:
      return say(labels::service);
    case RecordKind::agreement: {
      const model::Agreement& agreement = dataset.agreements[i];
      return with_time(
          capitalised(std::string(words::agreement_kind_word(agreement.kind, language))),
          words::period(period_of(agreement), language));
    }
    case RecordKind::money_flow:
      return flow_line(dataset.money_flows[i], language);
    case RecordKind::handover:
      return with_time(say(labels::handover), when_line(dataset.handovers[i].when, language));
    case RecordKind::event:
      return with_time(say(labels::event), when_line(dataset.events[i].when, language));
    case RecordKind::question:
      return words::say(language, common::question_number,
                        std::to_string(dataset.questions[i].number));
    case RecordKind::price_index:
      return say(labels::price_index);
  }
  return {};
}

state::ViewState showing(const PageRequest& request, const Dataset& dataset, RecordRef record) {
  state::ViewState view = request.view;
  view.view = view_of(record.kind);
  view.selected = record_id(dataset, stand_in(dataset, record));
  view.text_version = false;
  view.step = 0;
  if (!request.prepared->dataset->find(view.selected)) view.filter = {};
  if (record.kind == RecordKind::money_flow) {
    const base::Day as_of = view.as_of.value_or(request.prepared->context.default_as_of);
    if (const auto year = year_of(dataset.money_flows[record.index], as_of)) view.year = *year;
  }
  return view;
}

}  // namespace avtal::scene
