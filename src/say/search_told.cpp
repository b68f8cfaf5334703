#include "say/search_told.h"

#include <string>

#include "model/binding.h"
#include "say/agreement_state.h"
#include "say/describe.h"
#include "words/bodies.h"
#include "words/format.h"
#include "words/say.h"
#include "words/search.h"
#include "words/tables.h"

namespace avtal::scene {
namespace {

using model::RecordKind;
using state::Language;
using namespace words;

constexpr int kMostYears = 15;  // named one by one

class Teller {
 public:
  Teller(const model::Dataset& dataset, Language language)
      : dataset_(dataset), language_(language) {}

  std::string of(const model::Agreement& agreement) const {
    std::string text =
        say(search::found_told_who, services(agreement.services), parties(agreement.parties));
    const std::string state = agreement_state_text(agreement, language_);
    if (!state.empty()) add(text, capitalised(state));
    if (!agreement.terms.empty() && !model::is_withdrawn(agreement)) {
      const base::Edge* end = model::closing_term(agreement)->end.value();
      if (end && end->kind == base::Edge::Kind::open) add(text, say(search::found_told_open));
      if (end && end->date) {
        add(text, say(search::found_told_ends, words::date(*end->date, language_)));
      }
    }
    for (const model::Capacity& capacity : agreement.capacities) {
      const model::Quantity* contracted = capacity.contracted.value();
      const model::Quantity* used = capacity.used.value();
      if (!contracted || !used) continue;
      add(text, say(search::found_told_places, words::quantity(*contracted, language_),
                    words::quantity(*used, language_)));
    }
    add(text, search::found_told_target, agreement.target_group);
    add(text, search::found_told_scope, agreement.scope);
    add(text, search::found_told_index, agreement.index_clause);
    add(text, search::found_told_follow_up, agreement.follow_up);
    return text;
  }

  std::string of(const model::MoneyFlow& flow) const {
    std::string text =
        say(search::found_told_cost, services(flow.services), name(flow.payer), name(flow.payee));
    if (flow.agreement) add(text, local(dataset_.at(*flow.agreement).name));
    const std::string listed = years(flow);
    if (!listed.empty()) add(text, say(search::found_told_years, listed));
    return text;
  }

  std::string of(const model::Handover& handover) const {
    return say(search::found_told_handover, name(handover.from), name(handover.to),
               services(handover.services));
  }

 private:
  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language_, phrase, with...);
  }
  std::string local(const model::LocalText& text) const { return words::local(text, language_); }
  static void add(std::string& text, const std::string& sentence) {
    text += ". ";
    text += sentence;
  }

  void add(std::string& text, const Phrase<1>& phrase,
           const model::Claims<model::LocalText>& claims) const {
    if (const model::LocalText* value = claims.value()) add(text, say(phrase, local(*value)));
  }

  std::string name(const model::Claims<model::Ref<model::Organization>>& claims) const {
    const model::Ref<model::Organization>* value = claims.value();
    return value ? words::body_name(dataset_.at(*value), language_) : say(tables::cell_not_stated);
  }

  std::string services(const std::vector<model::Ref<model::Service>>& all) const {
    std::string text;
    for (const model::Ref<model::Service> service : all) {
      text += (text.empty() ? "" : ", ") + local(dataset_.at(service).name);
    }
    return text;
  }

  std::string parties(const std::vector<model::Party>& all) const {
    std::string text;
    for (const model::Party& party : all) {
      if (!text.empty()) text += ", ";
      text += name(party.organization);
      text += ' ';
      text += words::role_word(party.role, language_);
    }
    return text;
  }

  static std::string years(const model::MoneyFlow& flow) {
    const base::Edge* start = flow.start.value();
    const base::Edge* end = flow.end.value();
    if (!start || !start->date) return {};
    const int first = base::calendar(start->date->earliest()).year;
    int last = end && end->date ? base::calendar(end->date->latest()).year : first;
    if (last - first >= kMostYears) last = first;
    std::string text = std::to_string(first);
    for (int year = first + 1; year <= last; ++year) {
      text += ", ";
      text += std::to_string(year);
    }
    return text;
  }

  const model::Dataset& dataset_;
  Language language_;
};

}  // namespace

std::string told(const model::Dataset& dataset, model::RecordRef record, Language language) {
  const Teller teller(dataset, language);
  switch (record.kind) {
    case RecordKind::agreement:
      return teller.of(dataset.agreements[record.index]);
    case RecordKind::money_flow:
      return teller.of(dataset.money_flows[record.index]);
    case RecordKind::handover:
      return teller.of(dataset.handovers[record.index]);
    default:
      return {};
  }
}

}  // namespace avtal::scene
