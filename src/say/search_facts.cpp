#include "say/search_facts.h"

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "answers/notice.h"
#include "say/ladder.h"
#include "say/record_names.h"
#include "say/search_told.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/search.h"

namespace avtal::scene {
namespace {

using answers::SearchFact;
using answers::TextRole;
using model::RecordKind;
using state::Language;
using namespace words;

/// The last day to act for each agreement that has one.
using LastDays = std::unordered_map<std::uint32_t, base::Day>;

/// The facts of one language.
class Facts {
 public:
  Facts(const model::Dataset& dataset, const LastDays& last_days, Language language)
      : dataset_(dataset), last_days_(last_days), language_(language) {}

  void add_all(model::RecordRef record, std::vector<SearchFact>& found) const {
    const auto add = [&](std::string text, TextRole role = TextRole::body) {
      if (!text.empty()) found.push_back({record, std::move(text), tongue_of(language_), role});
    };
    switch (record.kind) {
      case RecordKind::document:
        add(document_kind_word(dataset_.documents[record.index], language_));
        break;
      case RecordKind::agreement:
        add(notice_of(record.index), TextRole::name);
        break;
      case RecordKind::money_flow:
        add_money(dataset_.money_flows[record.index], add);
        break;
      case RecordKind::handover:
        add(say(labels::handover));
        break;
      case RecordKind::event:
        // Also the rungs that no document tells of: «laga kraft» leads to what has not got there.
        add(ladder_of(dataset_.events[record.index]));
        break;
      case RecordKind::question: {
        const std::string number = std::to_string(dataset_.questions[record.index].number);
        add(say(common::question_number, number), TextRole::code);
        break;
      }
      default:
        break;
    }
    add(told(dataset_, record, language_));
  }

 private:
  std::string notice_of(std::uint32_t agreement) const {
    const model::Notice* notice = dataset_.agreements[agreement].notice.value();
    if (!notice) return {};
    const std::string months = words::notice(*notice, language_);
    const auto last_day = last_days_.find(agreement);
    if (last_day == last_days_.end()) return say(search::found_notice, months);
    return say(search::found_notice_by, months, words::date(last_day->second, language_));
  }

  template <class Add>
  void add_money(const model::MoneyFlow& flow, Add add) const {
    if (flow.form != model::MoneyForm::payment) {
      add(std::string(words::form_word(flow.form, language_)), TextRole::body);
    }
    const model::Money* money = flow.amount.value();
    if (money && money->price_level) {
      add(words::price_level(money->price_level, language_), TextRole::name);
    }
  }

  std::string ladder_of(const model::Event& event) const {
    return event.ladder.empty() ? std::string() : ladder_sentence(event, language_);
  }

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language_, phrase, with...);
  }

  const model::Dataset& dataset_;
  const LastDays& last_days_;
  Language language_;
};

LastDays last_days_of(const model::Dataset& dataset) {
  LastDays days;
  for (const auto& chain : answers::notice_chains(dataset, model::newest_document_day(dataset))) {
    days[chain.agreement.index] = chain.last_day_to_act;
  }
  return days;
}

}  // namespace

answers::Tongue tongue_of(Language language) {
  return language == Language::en ? answers::Tongue::en : answers::Tongue::sv;
}

answers::FactsOf search_facts(const model::Dataset& dataset) {
  return [&dataset, last_days = last_days_of(dataset)](model::RecordRef record,
                                                       std::vector<SearchFact>& found) {
    for (const Language language : {Language::sv, Language::en}) {
      Facts(dataset, last_days, language).add_all(record, found);
    }
  };
}

}  // namespace avtal::scene
