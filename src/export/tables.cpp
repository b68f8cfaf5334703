#include "export/tables.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "answers/notice.h"
#include "answers/questions.h"
#include "base/enumerators.h"
#include "export/money_table.h"
#include "export/table_writer.h"
#include "export/watch_table.h"
#include "model/binding.h"
#include "say/describe.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/states.h"
#include "words/tables.h"
#include "words/views.h"

namespace avtal::exporting {
namespace {

using model::Ref;
using namespace words;

class Builder : private TableWriter {
 public:
  using TableWriter::TableWriter;

  Table build(TableKind kind) {
    switch (kind) {
      case TableKind::agreements:
        agreements();
        break;
      case TableKind::money:
        break;  // a table of its own: money_table.h
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
      case TableKind::watch:
        break;  // watch_table.h
    }
    return std::move(table_);
  }

 private:
  /// Whoever has the role in days of the term: who, how surely, and when; a part without edges of
  /// its own has the term's.
  void parties(const model::Agreement& agreement, const model::Term& term, model::PartyRole role) {
    std::vector<std::string> names;
    std::vector<std::string> statuses;
    std::vector<std::string> periods;
    for (const model::Party& party : agreement.parties) {
      if (party.role != role || !scene::shares_a_day(party.start, party.end, term)) continue;
      std::string name = bodies(party.organization);
      if (name.empty()) name = words::absent(party.organization, language_);
      names.push_back(std::move(name));
      statuses.push_back(status_text(party.organization, model::binding_of(agreement).at_best));
      periods.push_back(period_text(party.start.loaded() ? party.start : term.start,
                                    party.end.loaded() ? party.end : term.end));
    }
    text(joined(names));
    text(joined(statuses));
    text(joined(periods));
  }

  std::string period_text(const model::Claims<base::Edge>& start,
                          const model::Claims<base::Edge>& end) const {
    return edge_text(start) + (open_ ? "/" : "–") + edge_text(end);
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
    columns({{"agreement_id", tables::column_id},
             {"agreement", labels::agreement},
             {"kind", labels::kind},
             {"supplement_to", tables::column_part_of},
             {"term", labels::term},
             {"services", labels::services},
             {"start", labels::start},
             {"start_status", tables::column_start_status},
             {"end", tables::column_end},
             {"end_status", tables::column_end_status},
             {"responsible", labels::responsible},
             {"responsible_status", tables::column_responsible_status},
             {"responsible_period", tables::column_responsible_period},
             {"pays", labels::pays},
             {"pays_status", tables::column_pays_status},
             {"pays_period", tables::column_pays_period},
             {"receives", labels::is_paid},
             {"receives_status", tables::column_receives_status},
             {"receives_period", tables::column_receives_period},
             {"performs", tables::column_performs},
             {"performs_status", tables::column_performs_status},
             {"performs_period", tables::column_performs_period},
             {"notice_months", tables::column_notice_months},
             {"notice", labels::notice},
             {"agreement_number", labels::agreement_number},
             {"case_numbers", tables::column_case_numbers},
             {"state", states::label},
             {"state_status", tables::column_state_status},
             {"sources", labels::sources}});
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
    services(term.services.empty() ? agreement.services : term.services);
    edge(term.start);
    status(term.start, model::binding_of(agreement).at_best);
    edge(term.end);
    status(term.end, model::binding_of(agreement).at_best);
    for (const model::PartyRole role : {model::PartyRole::responsible, model::PartyRole::pays,
                                        model::PartyRole::receives, model::PartyRole::performs}) {
      parties(agreement, term, role);
    }
    const model::Notice* notice = agreement.notice.value();
    const bool months_only = notice && notice->length.weeks == 0 && notice->length.days == 0;
    number(months_only ? std::to_string(notice->length.months) : std::string());
    text(notice ? words::notice(*notice, coded()) : std::string());
    text(agreement.number);
    case_numbers(agreement.case_numbers);
    const model::AgreementState* state = agreement.state.value();
    coded_word(state ? words::agreement_state_word(*state, coded()) : std::string_view());
    status(agreement.state);
    places(places_of(term));
  }

  /// Which rows of the table of money follow.
  void money_ids(const model::Handover& handover) {
    std::vector<std::string> ids;
    for (const Ref<model::MoneyFlow> flow : handover.money) ids.push_back(dataset_.at(flow).id);
    text(joined(ids));
  }

  void handovers() {
    columns({{"handover_id", tables::column_id},
             {"number", tables::column_number},
             {"name", labels::name},
             {"what_moves", tables::column_moves},
             {"services", labels::services},
             {"from", labels::from},
             {"to", labels::to},
             {"date", labels::date},
             {"not_before", tables::column_not_before},
             {"not_after", tables::column_not_after},
             {"people", labels::people},
             {"money", tables::column_money},
             {"status", labels::status},
             {"sources", labels::sources}});
    for (const model::Handover& handover : dataset_.handovers) {
      row();
      text(handover.id);
      number(handover.move > 0 ? std::to_string(handover.move) : std::string());
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
    columns({{"document_id", tables::column_id},
             {"short_title", tables::column_short_title},
             {"title", tables::column_title},
             {"kind", labels::kind},
             {"date", labels::date},
             {"case_numbers", tables::column_case_numbers}});
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
    columns({{"question_id", tables::column_id},
             {"number", tables::column_number},
             {"kind", labels::kind},
             {"weight", tables::column_weight},
             {"question", tables::column_question},
             {"text", labels::description},
             {"settled_by", labels::settled_by},
             {"about", labels::concerns}});
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
    columns({{"agreement_id", tables::column_id},
             {"agreement", labels::agreement},
             {"kind", labels::kind},
             {"date", labels::date},
             {"status", labels::status},
             {"sources", labels::sources}});
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
  constexpr std::array<const char*, base::kValuesOf<TableKind>> kKeys = {
      "agreements", "money", "handovers", "documents", "questions", "deadlines", "watch"};
  return kKeys[static_cast<std::size_t>(kind)];
}

const words::Phrase<>& table_name(TableKind kind) {
  static const std::array<Phrase<>, base::kValuesOf<TableKind>> kNames = {
      labels::agreements_and_terms, tables::table_money,     labels::handovers, labels::documents,
      labels::open_questions,       tables::table_deadlines, views::watch.name};
  return kNames[static_cast<std::size_t>(kind)];
}

const Phrase<>& deadline_phrase(answers::Deadline::Kind kind) {
  switch (kind) {
    case answers::Deadline::Kind::notice:
      return labels::last_day_for_notice;
    case answers::Deadline::Kind::end:
      return labels::end;
    case answers::Deadline::Kind::extension_decision:
      return labels::term_ends;
  }
  return labels::end;
}

Table build_table(TableKind kind, const TableRequest& request) {
  if (kind == TableKind::money) return money_table(request);
  if (kind == TableKind::watch) return watch_table(request);
  return Builder(request).build(kind);
}

}  // namespace avtal::exporting
