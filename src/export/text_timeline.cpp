#include <algorithm>

#include "answers/in_force.h"
#include "answers/spans.h"
#include "export/text_writer.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/text.h"

namespace avtal::exporting {
namespace {

using model::Agreement;
using model::Ref;
using namespace words;

std::string amount_text(TextWriter& w, const model::MoneyFlow& flow) {
  const std::string form(words::form_word(flow.form, w.language));
  const model::Money* money = flow.amount.value();
  if (!money) return form + ": " + w.say(common::amount_not_stated);
  return form + ": " + words::money(*money, w.language) + " " +
         words::basis(money->basis, w.language) + ", " +
         words::price_level(money->price_level, w.language) + " (" +
         std::string(words::status_word(flow.amount.status(), w.language)) + ")";
}

/// Do the two share a day for certain or perhaps?
bool shares_a_day(const model::Claims<base::Edge>& from, const model::Claims<base::Edge>& until,
                  const model::Term& term) {
  const base::Period period = scene::period_of(term);
  const base::Edge* start = from.value();
  const base::Edge* end = until.value();
  const auto first = base::earliest_start(period);
  const auto last = base::latest_end(period);
  if (start && start->date && last && start->date->earliest() > *last) return false;
  return !(end && end->date && first && end->date->latest() < *first);
}

std::string cost_text(TextWriter& w, Ref<Agreement> agreement, const model::Term& term) {
  std::string text;
  for (const model::MoneyFlow& flow : w.dataset.money_flows) {
    if (flow.agreement != agreement || !shares_a_day(flow.start, flow.end, term)) continue;
    text += (text.empty() ? "" : "; ") + amount_text(w, flow);
  }
  return text.empty() ? w.say(common::amount_not_stated) : text;
}

std::string names_of(TextWriter& w, const Agreement& agreement, const model::Term& term,
                     model::PartyRole role) {
  std::vector<std::string> names;
  for (const model::Party& party : agreement.parties) {
    if (party.role != role || !shares_a_day(party.start, party.end, term)) continue;
    const auto* organization = party.organization.value();
    std::string name = organization ? words::local(w.dataset.at(*organization).name, w.language)
                                    : w.say(common::no_document_says);
    if (std::find(names.begin(), names.end(), name) == names.end()) {
      names.push_back(std::move(name));
    }
  }
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

/// "betalar: Omsorgsnämnden, Social- och omsorgsnämnden; utför: …", each role once.
std::string parties_text(TextWriter& w, const Agreement& agreement, const model::Term& term) {
  std::string text;
  for (const model::PartyRole role : {model::PartyRole::responsible, model::PartyRole::pays,
                                      model::PartyRole::receives, model::PartyRole::performs}) {
    const std::string names = names_of(w, agreement, term, role);
    if (names.empty()) continue;
    text +=
        (text.empty() ? "" : "; ") + std::string(words::role_word(role, w.language)) + ": " + names;
  }
  return text.empty() ? w.say(common::not_loaded) : text;
}

void agreement_rows(TextWriter& w, int body, Ref<Agreement> reference) {
  const Agreement& agreement = w.dataset.at(reference);
  for (const model::Term& term : agreement.terms) {
    std::string name = words::local(agreement.name, w.language);
    const std::string& label = words::local(term.label, w.language);
    if (!label.empty() && label != name) name += ", " + label;
    w.row(body, {name, words::period(scene::period_of(term), w.language),
                 std::string(words::status_word(answers::term_status(term), w.language)),
                 parties_text(w, agreement, term), cost_text(w, reference, term),
                 w.places_text(scene::term_places(term))});
  }
}

void agreements_table(TextWriter& w, int parent, const scene::Lane& lane) {
  const int body = w.table(parent, labels::agreements_and_terms,
                           {labels::agreement, labels::period, labels::status, text::parties,
                            labels::cost, labels::sources});
  std::vector<std::uint32_t> seen;
  for (const auto* bars : {&lane.bars, &lane.supplements}) {
    for (const scene::Bar& bar : *bars) {
      const Ref<Agreement> agreement = bar.span.term.agreement;
      if (std::find(seen.begin(), seen.end(), agreement.index) != seen.end()) continue;
      seen.push_back(agreement.index);
      agreement_rows(w, body, agreement);
    }
  }
}

void gap_sentence(TextWriter& w, int parent, const answers::Gap& gap) {
  const base::Period period{base::Edge::at(base::EdtfDate::from_day(gap.first)),
                            base::Edge::at(base::EdtfDate::from_day(gap.last))};
  std::string text = words::say(w.language, facts::not_covered, words::period(period, w.language));
  for (const std::string& id : gap.questions) {
    if (const auto record = w.dataset.find(id)) {
      const model::Question& question = w.dataset.questions[record->index];
      text += " " +
              words::say(w.language, common::question_number, std::to_string(question.number)) +
              ": " + sentence(words::local(question.title, w.language));
    }
  }
  w.add(parent, Tag::p, std::move(text));
}

void service_section(TextWriter& w, const scene::Lane& lane) {
  const model::Service& service = w.dataset.at(lane.service);
  const int index = w.section(service.id, Tag::h2, words::local(service.name, w.language));
  if (!service.description.empty()) {
    w.add(index, Tag::p, words::local(service.description, w.language));
  }
  const std::string parties = scene::parties_line(w.prepared, lane.service, w.as_of, w.language);
  w.add(index, Tag::p, w.chips_text(lane.service) + (parties.empty() ? "" : " " + parties + "."));
  for (const scene::GapMark& mark : lane.gaps) gap_sentence(w, index, mark.gap);
  agreements_table(w, index, lane);
}

}  // namespace

void write_timeline(TextWriter& w) {
  for (const scene::Lane& lane : w.prepared.lane_set(state::Lanes::services).lanes) {
    service_section(w, lane);
  }
}

}  // namespace avtal::exporting
