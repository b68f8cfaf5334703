// What an agreement's panel tells of its terms, of its newest decision, and of the agreements
// before and after it.

#include "answers/briefing.h"
#include "model/binding.h"
#include "say/handovers_describe.h"
#include "views/detail/detail_panel.h"
#include "words/common.h"
#include "words/detail.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using model::Agreement;
using model::Ref;
using namespace words;

/// What another agreement's relation is to the one that it points at.
const Phrase<>& seen_from_there(model::RelationType type) {
  switch (type) {
    case model::RelationType::amends:
      return detail::row_amended_by;
    case model::RelationType::moves_to:
      return detail::row_moved_from;
    case model::RelationType::prolongs:
    case model::RelationType::replaces:
      break;
  }
  return detail::row_followed_by;
}

/// "Gäller Support och arbetsteamet": of what is agreed in parts.
std::string part_text(const Panel& p, const model::Term& term) {
  std::vector<std::string> names;
  for (const Ref<model::Service> service : term.services) {
    names.push_back(words::local(p.dataset.at(service).name, p.language));
  }
  return words::say(p.language, detail::term_of, words::joined(names, p.language));
}

}  // namespace

void add_relations(Panel& p, Ref<Agreement> reference) {
  const auto add = [&](std::size_t number, const model::Relation& relation, Ref<Agreement> other,
                       const std::string& label) {
    Row row{"relation:" + std::to_string(number),
            label,
            words::local(p.dataset.at(other).name, p.language),
            {mark_of(relation.status)},
            {}};
    if (!relation.derivation.empty()) {
      row.subs.push_back(words::local(relation.derivation, p.language));
    }
    row.places = relation.places;
    add_row(p, row);
  };
  std::size_t number = 0;
  for (const model::Relation& relation : p.dataset.at(reference).relations) {
    add(number++, relation, relation.other,
        capitalised(std::string(words::relation_word(relation.type, p.language))));
  }
  for (const std::uint32_t i : p.request.prepared->followers[reference.index]) {
    for (const model::Relation& relation : p.dataset.agreements[i].relations) {
      if (relation.other == reference)
        add(number++, relation, {i}, say(p, seen_from_there(relation.type)));
    }
  }
}

void add_terms(Panel& p, const Agreement& agreement) {
  if (agreement.terms.empty()) return;
  add_small_heading(p, "terms", detail::terms, "");
  const model::Status at_best = model::binding_of(agreement).at_best;
  for (std::size_t i = 0; i < agreement.terms.size(); ++i) {
    const model::Term& term = agreement.terms[i];
    const std::string label = term_label(agreement, term, p.language);
    Row row{"term:" + std::to_string(i),
            capitalised(std::string(words::term_kind_word(term.kind, p.language))),
            label.empty() ? words::period(period_of(term), p.language) : label,
            {mark_of(answers::term_status(agreement, term))},
            {}};
    row.places = term_places(term);
    const std::string written = document_days(p.dataset, row.places, p.language);
    const auto add = [&](const Phrase<1>& phrase, const std::string& text) {
      row.subs.push_back(words::say(p.language, phrase, text));
    };
    if (!written.empty()) add(facts::documented, written);
    add(facts::decision, decision_text(p.dataset, term, p.language));
    add(facts::begins, edge_text(term.start, p.language, at_best));
    add(facts::ends, edge_text(term.end, p.language, at_best));
    if (!term.services.empty()) row.subs.push_back(part_text(p, term));
    add_row(p, row);
  }
}

void add_option(Panel& p, const Agreement& agreement) {
  add_claims_row(p, "extension", labels::extension, agreement.extension_option,
                 [&](const model::ExtensionOption& option) {
                   return say(p, detail::extension_step,
                              words::months(option.step_months, p.language));
                 });
}

void add_notice(Panel& p, const Agreement& agreement) {
  add_claims_row(p, "notice", labels::notice, agreement.notice,
                 [&](const model::Notice& notice) { return words::notice(notice, p.language); });
}

void add_newest_decision(Panel& p, const Agreement& agreement) {
  auto decisions = answers::decisions_about(p.dataset, agreement.id);
  std::erase_if(decisions, [&](Ref<model::Event> each) {
    const base::EdtfDate* date = p.dataset.at(each).when.date.value();
    return date != nullptr && date->earliest() > p.as_of;
  });
  if (decisions.empty()) return;
  const model::Event& event = p.dataset.at(decisions.front());
  // Of the newest matter, which need not be the one that the agreement came of: its day says so.
  Row row{"decision", say(p, labels::matter), words::local(event.name, p.language), {}, {}};
  const base::EdtfDate* date = event.when.date.value();
  row.subs.push_back(date ? words::date(*date, p.language)
                          : capitalised(words::date_absent(event.when.date, p.language)));
  add_row(p, row);
  add_decision_ladder(p, event);
}
}  // namespace avtal::scene
