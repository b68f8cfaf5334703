#include "say/record_names.h"

#include "say/agreement_state.h"
#include "say/describe.h"
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
  return date ? words::date(*date, language) : words::date_absent(when.date, language);
}

std::string with_time(std::string kind, const std::string& time) {
  return time.empty() ? std::move(kind) : std::move(kind) + ", " + time;
}

std::string flow_line(const Dataset& dataset, const model::MoneyFlow& flow, Language language) {
  std::string form = capitalised(std::string(words::form_word(flow.form, language)));
  if (flow.agreement) {
    form = with_time(form, agreement_state_text(dataset.at(*flow.agreement), language));
  }
  const model::Money* money = flow.amount.value();
  if (!money) return with_time(form, capitalised(words::amount_absent(flow.amount, language)));
  return with_time(form, words::money_with_basis(*money, language));
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
      const std::string kind =
          capitalised(std::string(words::agreement_kind_word(agreement.kind, language)));
      return with_time(with_time(kind, agreement_state_text(agreement, language)),
                       words::period(period_of(agreement), language));
    }
    case RecordKind::money_flow:
      return flow_line(dataset, dataset.money_flows[i], language);
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

}  // namespace avtal::scene
