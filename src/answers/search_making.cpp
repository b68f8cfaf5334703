// Makes the index of the search, in pieces.

#include <algorithm>
#include <utility>

#include "answers/search.h"
#include "answers/search_texts.h"
#include "base/sort.h"
#include "base/text.h"

namespace avtal::answers {

namespace {

using model::RecordKind;
using model::RecordRef;

constexpr std::size_t kAtOnce = 10000;  // records, when it is made in one go
constexpr std::size_t kTongues = 3;
constexpr std::size_t kParts = 2 * kTongues + 1;  // words and texts of each language, and the rest

std::vector<SearchIndex::Amount> amounts_of(const model::Dataset& dataset) {
  std::vector<SearchIndex::Amount> amounts;
  for (std::uint32_t i = 0; i < dataset.money_flows.size(); ++i) {
    for (const auto& claim : dataset.money_flows[i].amount.all) {
      if (!claim.value) continue;
      amounts.push_back(
          {claim.value->amount, claim.value->approximate, {RecordKind::money_flow, i}});
    }
  }
  base::stable_sort(amounts.begin(), amounts.end(),
                    [](const auto& a, const auto& b) { return a.value < b.value; });
  return amounts;
}

std::size_t place_of(Tongue tongue) { return static_cast<std::size_t>(tongue); }

}  // namespace

SearchIndexMaker::SearchIndexMaker(const model::Dataset& dataset, FactsOf facts_of)
    : dataset_(dataset), facts_of_(std::move(facts_of)) {
  inner::visit_kinds(dataset, [this](const auto& records, RecordKind kind) {
    kinds_.push_back({kind, static_cast<std::uint32_t>(records.size())});
  });
}

bool SearchIndexMaker::step(std::size_t records) {
  if (sorted_ == kParts) return false;
  const auto of = [this] { return static_cast<std::size_t>(next_.kind); };
  bool taken = false;
  for (; of() < kinds_.size() && records > 0; taken = true) {
    if (next_.index == kinds_[of()].index) {
      next_ = {static_cast<RecordKind>(of() + 1), 0};
      continue;
    }
    take(next_);
    ++next_.index;
    --records;
  }
  if (!taken) sort(sorted_++);
  return sorted_ < kParts;
}

void SearchIndexMaker::take(RecordRef record) {
  auto add_to = [this, record](const std::string& text, Tongue tongue, TextRole role) {
    if (!text.empty()) add(record, text, tongue, role);
  };
  inner::visit_kinds(dataset_, [&](const auto& records, RecordKind kind) {
    if (kind == record.kind) inner::visit_texts(records[record.index], add_to);
  });
  if (!facts_of_) return;
  facts_.clear();
  facts_of_(record, facts_);
  for (SearchFact& fact : facts_) {
    add(record, std::move(fact.text), fact.tongue, fact.role);
  }
}

void SearchIndexMaker::add(RecordRef record, std::string text, Tongue tongue, TextRole role) {
  const auto entry = static_cast<std::uint32_t>(made_.entries_.size());
  SearchText ready(text, tongue, role);
  if (!ready.number_key.empty()) numbers_.add(ready.number_key, entry);
  if (role != TextRole::code) {
    inner::WordTable::Maker& words = words_[place_of(tongue)];
    for (const std::string_view word : words_of(ready.unmarked)) words.add(word, entry);
    for (const std::string_view word : words_of(ready.compounds)) words.add(word, entry);
  }
  if (role != TextRole::body) {
    texts_[place_of(tongue)].emplace_back(std::move(ready.unmarked), entry);
  }
  made_.entries_.push_back({record, tongue, role, std::move(text)});
}

void SearchIndexMaker::sort(std::size_t part) {
  if (part < kTongues) {
    made_.tables_[part].words = words_[part].make();
  } else if (part < 2 * kTongues) {
    sort_texts(part - kTongues);
  } else {
    made_.numbers_ = numbers_.make();
    made_.amounts_ = amounts_of(dataset_);
    made_.dates_ = inner::dated_facts(dataset_);
  }
}

void SearchIndexMaker::sort_texts(std::size_t tongue) {
  auto texts = std::exchange(texts_[tongue], {});
  std::sort(texts.begin(), texts.end());
  std::vector<std::uint32_t>& by_text = made_.tables_[tongue].by_text;
  by_text.reserve(texts.size());
  for (const auto& [text, entry] : texts) by_text.push_back(entry);
}

SearchIndex SearchIndexMaker::make() {
  while (step(kAtOnce)) {
  }
  return std::move(made_);
}

}  // namespace avtal::answers
