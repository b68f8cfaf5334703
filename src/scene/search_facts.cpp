#include "scene/search_facts.h"

#include <optional>
#include <string>

#include "answers/answers.h"
#include "scene/ladder.h"
#include "scene/record_names.h"
#include "scene/search_told.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using answers::SearchFact;
using answers::TextRole;
using model::RecordKind;
using state::Language;
using words::Phrase;

/// Collects the facts of one language.
class Facts {
 public:
  Facts(const model::Dataset& dataset, Language language, std::vector<SearchFact>& found)
      : dataset_(dataset), language_(language), found_(found) {}

  void add_documents() {
    for (std::uint32_t i = 0; i < dataset_.documents.size(); ++i) {
      add(RecordKind::document, i, document_kind_word(dataset_.documents[i], language_),
          TextRole::body);
    }
  }

  void add_notices(const std::vector<answers::NoticeChain>& chains) {
    std::vector<const answers::NoticeChain*> by_agreement(dataset_.agreements.size());
    for (const answers::NoticeChain& chain : chains) by_agreement[chain.agreement.index] = &chain;
    for (std::uint32_t i = 0; i < dataset_.agreements.size(); ++i) {
      const model::Notice* notice = dataset_.agreements[i].notice.value();
      if (!notice) continue;
      const std::string months = words::months(notice->months, language_);
      const answers::NoticeChain* chain = by_agreement[i];
      add(RecordKind::agreement, i,
          chain ? say(Phrase::found_notice_by,
                      {months, words::date(chain->last_day_to_act, language_)})
                : say(Phrase::found_notice, {months}));
    }
  }

  void add_money() {
    for (std::uint32_t i = 0; i < dataset_.money_flows.size(); ++i) {
      const model::MoneyFlow& flow = dataset_.money_flows[i];
      if (flow.form != model::MoneyForm::payment) {
        add(RecordKind::money_flow, i, std::string(words::form_word(flow.form, language_)),
            TextRole::body);
      }
      const model::Money* money = flow.amount.value();
      if (!money || !money->price_level) continue;
      add(RecordKind::money_flow, i, words::price_level(money->price_level, language_));
    }
  }

  void add_handovers() {
    for (std::uint32_t i = 0; i < dataset_.handovers.size(); ++i) {
      add(RecordKind::handover, i, say(Phrase::kind_handover), TextRole::body);
    }
  }

  /// Also the rungs that no document tells of: «laga kraft» leads to what has not got there.
  void add_ladders() {
    for (std::uint32_t i = 0; i < dataset_.events.size(); ++i) {
      const model::Event& event = dataset_.events[i];
      if (event.ladder.empty()) continue;
      add(RecordKind::event, i, ladder_sentence(event, language_), TextRole::body);
    }
  }

  void add_questions() {
    for (std::uint32_t i = 0; i < dataset_.questions.size(); ++i) {
      const std::string number = std::to_string(dataset_.questions[i].number);
      add(RecordKind::question, i, say(Phrase::question_number, {number}), TextRole::code);
    }
  }

 private:
  std::string say(Phrase phrase) const { return std::string(words::text(phrase, language_)); }
  std::string say(Phrase phrase, std::initializer_list<std::string_view> with) const {
    return words::filled(phrase, language_, with);
  }
  void add(RecordKind kind, std::uint32_t index, std::string text, TextRole role = TextRole::name) {
    found_.push_back({{kind, index}, std::move(text), tongue_of(language_), role});
  }

  const model::Dataset& dataset_;
  Language language_;
  std::vector<SearchFact>& found_;
};

}  // namespace

answers::Tongue tongue_of(Language language) {
  return language == Language::en ? answers::Tongue::en : answers::Tongue::sv;
}

std::vector<SearchFact> search_facts(const model::Dataset& dataset) {
  std::vector<SearchFact> found;
  const auto chains = answers::notice_chains(dataset, model::newest_document_day(dataset));
  for (const Language language : {Language::sv, Language::en}) {
    Facts facts(dataset, language, found);
    facts.add_documents();
    facts.add_notices(chains);
    facts.add_money();
    facts.add_handovers();
    facts.add_ladders();
    add_told(dataset, language, found);
    facts.add_questions();
  }
  return found;
}

}  // namespace avtal::scene
