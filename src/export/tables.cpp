#include "export/tables.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "answers/notice.h"
#include "answers/questions.h"
#include "export/table_writer.h"
#include "words/format.h"

namespace avtal::exporting {
namespace {

using model::Ref;
using words::Phrase;

class Builder : private TableWriter {
 public:
  using TableWriter::TableWriter;

  Table build(TableKind kind) {
    switch (kind) {
      case TableKind::agreements:
        agreements();
        break;
      case TableKind::money:
        money();
        break;
      case TableKind::handovers:
        handovers();
        break;
      case TableKind::documents:
        documents();
        break;
      case TableKind::questions:
        questions();
        break;
      case TableKind::deadlines:
        deadlines();
        break;
    }
    return std::move(table_);
  }

 private:
  void parties(const model::Agreement& agreement, model::PartyRole role) {
    std::vector<std::string> names;
    for (const model::Party& party : agreement.parties) {
      if (party.role != role) continue;
      const auto* organization = party.organization.value();
      std::string name =
          organization ? local(dataset_.at(*organization).name) : word(Phrase::no_document_says);
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
    }
    text(joined(names));
  }

  static std::vector<model::Place> places_of(const model::Term& term) {
    std::vector<model::Place> all;
    const auto take = [&](const std::vector<model::Place>& more) {
      for (const model::Place& place : more) {
        if (std::find(all.begin(), all.end(), place) == all.end()) all.push_back(place);
      }
    };
    for (const auto& claim : term.start.all) take(claim.places);
    for (const auto& claim : term.end.all) take(claim.places);
    take(term.places);
    return all;
  }

  void agreements() {
    columns({{"agreement_id", Phrase::column_id},
             {"agreement", Phrase::column_agreement},
             {"kind", Phrase::column_kind},
             {"supplement_to", Phrase::column_part_of},
             {"term", Phrase::column_term},
             {"services", Phrase::column_services},
             {"start", Phrase::column_start},
             {"start_status", Phrase::column_start_status},
             {"end", Phrase::column_end},
             {"end_status", Phrase::column_end_status},
             {"responsible", Phrase::column_responsible},
             {"pays", Phrase::column_pays},
             {"receives", Phrase::column_receives},
             {"performs", Phrase::column_performs},
             {"notice_months", Phrase::column_notice_months},
             {"case_numbers", Phrase::column_case_numbers},
             {"sources", Phrase::column_sources}});
    for (const model::Agreement& agreement : dataset_.agreements) {
      for (const model::Term& term : agreement.terms) term_row(agreement, term);
    }
  }

  void term_row(const model::Agreement& agreement, const model::Term& term) {
    row();
    text(agreement.id);
    text(local(agreement.name));
    text(agreement.kind);
    text(agreement.parent ? local(dataset_.at(*agreement.parent).name) : std::string());
    text(local(term.label));
    services(agreement.services);
    edge(term.start);
    status(term.start);
    edge(term.end);
    status(term.end);
    for (const model::PartyRole role : {model::PartyRole::responsible, model::PartyRole::pays,
                                        model::PartyRole::receives, model::PartyRole::performs}) {
      parties(agreement, role);
    }
    const model::Notice* notice = agreement.notice.value();
    number(notice ? std::to_string(notice->months) : std::string());
    case_numbers(agreement.case_numbers);
    places(places_of(term));
  }

  void money() {
    columns({{"flow_id", Phrase::column_id},
             {"name", Phrase::column_name},
             {"form", Phrase::column_kind},
             {"payer", Phrase::column_pays},
             {"payee", Phrase::column_receives},
             {"services", Phrase::column_services},
             {"agreement", Phrase::column_agreement},
             {"start", Phrase::column_start},
             {"start_status", Phrase::column_start_status},
             {"end", Phrase::column_end},
             {"end_status", Phrase::column_end_status},
             {"amount_sek", Phrase::column_amount},
             {"amount_status", Phrase::column_amount_status},
             {"approximate", Phrase::column_approximate},
             {"basis", Phrase::column_basis},
             {"price_level", Phrase::column_price_level},
             {"sources", Phrase::column_sources}});
    for (const model::MoneyFlow& flow : dataset_.money_flows) flow_row(flow);
  }

  void flow_row(const model::MoneyFlow& flow) {
    row();
    text(flow.id);
    text(local(flow.name));
    coded_word(words::form_word(flow.form, coded()));
    organization(flow.payer);
    organization(flow.payee);
    services(flow.services);
    text(flow.agreement ? local(dataset_.at(*flow.agreement).name) : std::string());
    edge(flow.start);
    status(flow.start);
    edge(flow.end);
    status(flow.end);
    money_cells(flow.amount);
    places(flow.amount.loaded() && !flow.amount.first()->places.empty()
               ? flow.amount.first()->places
               : flow.places);
  }

  void money_cells(const model::Claims<model::Money>& claims) {
    const model::Money* money = claims.value();
    if (money == nullptr) {
      text({});
      status(claims);
      for (int i = 0; i < 3; ++i) text({});
      return;
    }
    amount(money->amount);
    status(claims);
    yes_or_no(money->approximate);
    text(words::basis(money->basis, coded()));
    number(money->price_level ? std::to_string(*money->price_level) : std::string());
  }

  /// Which rows of the table of money follow.
  void money_ids(const model::Handover& handover) {
    std::vector<std::string> ids;
    for (const Ref<model::MoneyFlow> flow : handover.money) ids.push_back(dataset_.at(flow).id);
    text(joined(ids));
  }

  void handovers() {
    columns({{"handover_id", Phrase::column_id},
             {"number", Phrase::column_number},
             {"name", Phrase::column_name},
             {"what_moves", Phrase::column_moves},
             {"services", Phrase::column_services},
             {"from", Phrase::column_from},
             {"to", Phrase::column_to},
             {"date", Phrase::column_date},
             {"not_before", Phrase::column_not_before},
             {"not_after", Phrase::column_not_after},
             {"people", Phrase::column_people},
             {"money", Phrase::column_money},
             {"status", Phrase::column_status},
             {"sources", Phrase::column_sources}});
    for (const model::Handover& handover : dataset_.handovers) {
      row();
      text(handover.id);
      number(std::to_string(handover.number));
      text(local(handover.name));
      coded_word(words::role_word(handover.role, coded()));
      services(handover.services);
      organization(handover.from);
      organization(handover.to);
      date(handover.when);
      date(handover.when.not_before);
      date(handover.when.not_after);
      const model::Quantity* people = handover.people.value();
      text(people == nullptr ? std::string() : words::quantity(*people, language_));
      money_ids(handover);
      coded_word(words::status_word(handover.status, coded()));
      places(handover.places);
    }
  }

  void documents() {
    columns({{"document_id", Phrase::column_id},
             {"short_title", Phrase::column_short_title},
             {"title", Phrase::column_title},
             {"kind", Phrase::column_kind},
             {"date", Phrase::column_date},
             {"case_numbers", Phrase::column_case_numbers}});
    for (const model::Document& document : dataset_.documents) {
      row();
      text(document.id);
      text(local(document.short_title));
      text(local(document.title));
      text(document.kind_as_written);
      date(document.written);
      case_numbers(document.case_numbers);
    }
  }

  void questions() {
    columns({{"question_id", Phrase::column_id},
             {"number", Phrase::column_number},
             {"kind", Phrase::column_kind},
             {"weight", Phrase::column_weight},
             {"question", Phrase::column_question},
             {"text", Phrase::column_text},
             {"settled_by", Phrase::column_settled_by},
             {"about", Phrase::column_about}});
    for (const Ref<model::Question> reference : answers::questions(dataset_)) {
      const model::Question& question = dataset_.at(reference);
      row();
      text(question.id);
      number(std::to_string(question.number));
      coded_word(words::question_kind_word(question.kind, coded()));
      coded_word(words::weight_word(question.weight, coded()));
      text(local(question.title));
      text(local(question.text));
      text(local(question.settled_by));
      text(joined(question.about));
    }
  }

  void deadlines() {
    columns({{"agreement_id", Phrase::column_id},
             {"agreement", Phrase::column_agreement},
             {"kind", Phrase::column_kind},
             {"date", Phrase::column_date},
             {"status", Phrase::column_status},
             {"sources", Phrase::column_sources}});
    for (const auto& deadline : answers::deadlines(dataset_, as_of_, kDeadlineMonths)) {
      const model::Agreement& agreement = dataset_.at(deadline.agreement);
      row();
      text(agreement.id);
      text(local(agreement.name));
      text(coded_phrase(deadline_phrase(deadline.kind)));
      text(base::iso_text(deadline.day));
      coded_word(words::status_word(deadline.status, coded()));
      places(deadline.places);
    }
  }
};

}  // namespace

std::string_view table_key(TableKind kind) {
  constexpr std::array kKeys = {"agreements", "money",     "handovers",
                                "documents",  "questions", "deadlines"};
  return kKeys[static_cast<std::size_t>(kind)];
}

words::Phrase table_name(TableKind kind) {
  constexpr std::array kNames = {Phrase::table_agreements, Phrase::table_money,
                                 Phrase::table_handovers,  Phrase::table_documents,
                                 Phrase::table_questions,  Phrase::table_deadlines};
  return kNames[static_cast<std::size_t>(kind)];
}

Phrase deadline_phrase(answers::Deadline::Kind kind) {
  switch (kind) {
    case answers::Deadline::Kind::notice:
      return Phrase::ask_deadline_notice;
    case answers::Deadline::Kind::end:
      return Phrase::ask_deadline_end;
    case answers::Deadline::Kind::extension_decision:
      return Phrase::ask_deadline_extension;
  }
  return Phrase::ask_deadline_end;
}

Table build_table(TableKind kind, const TableRequest& request) {
  return Builder(request).build(kind);
}

}  // namespace avtal::exporting
