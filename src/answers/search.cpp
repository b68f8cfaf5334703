// Search by name, case number and, as a last resort, by something like the name.

#include <algorithm>
#include <iterator>
#include <utility>

#include "answers/answers.h"
#include "base/text.h"

namespace avtal::answers {

namespace {

using model::RecordKind;
using model::RecordRef;

// How well a text matches, best first. The weight of the record (below 10) only breaks ties.
constexpr int kExact = 1000;
constexpr int kNumberExact = 990;
constexpr int kNumberEnd = 900;
constexpr int kNumberPart = 850;
constexpr int kPrefix = 800;
constexpr int kWordPrefix = 700;
constexpr int kAllWords = 650;
constexpr int kInside = 600;
constexpr int kUnmarkedShare = 2;  // without å ä ö the same, divided by this: all below kInside
constexpr int kTypo = 300;
constexpr int kTypoStep = 50;

constexpr std::size_t kShortestNumber = 3;
constexpr std::size_t kShortestTypo = 4;
constexpr std::size_t kLongForTypo = 7;
constexpr std::size_t kLongestQuery = 200;

bool starts_with(std::string_view text, std::string_view start) {
  return text.substr(0, start.size()) == start;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool has_digit(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

/// Folded texts have single spaces between words.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  while (!text.empty()) {
    const std::size_t space = text.find(' ');
    words.push_back(text.substr(0, space));
    text.remove_prefix(space == std::string_view::npos ? text.size() : space + 1);
  }
  return words;
}

/// Does a word begin with `start`?
bool has_word_start(std::string_view text, std::string_view start) {
  for (std::size_t at = text.find(start); at != std::string_view::npos;
       at = text.find(start, at + 1)) {
    if (at == 0 || text[at - 1] == ' ') return true;
  }
  return false;
}

int text_score(std::string_view text, std::string_view query,
               const std::vector<std::string_view>& query_words) {
  if (text == query) return kExact;
  if (starts_with(text, query)) return kPrefix;
  if (has_word_start(text, query)) return kWordPrefix;
  const bool all_words =
      std::all_of(query_words.begin(), query_words.end(),
                  [text](std::string_view word) { return has_word_start(text, word); });
  if (query_words.size() > 1 && all_words) return kAllWords;
  return text.find(query) != std::string_view::npos ? kInside : 0;
}

int number_score(std::string_view key, std::string_view query_key) {
  if (key.empty() || query_key.size() < kShortestNumber || !has_digit(query_key)) return 0;
  if (key == query_key) return kNumberExact;
  if (ends_with(key, query_key)) return kNumberEnd;
  return key.find(query_key) != std::string_view::npos ? kNumberPart : 0;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::copy_if(text.begin(), text.end(), std::back_inserter(digits),
               [](char c) { return c >= '0' && c <= '9'; });
  return digits;
}

/// The closest run of as many words as the query has. Another number is another thing, not a slip.
int typo_score(std::string_view text, std::string_view query, std::size_t word_count) {
  if (query.size() < kShortestTypo) return 0;
  const int limit = query.size() < kLongForTypo ? 1 : 2;
  const std::vector<std::string_view> words = words_of(text);
  int best = limit + 1;
  for (std::size_t i = 0; i + word_count <= words.size() && word_count > 0; ++i) {
    const std::string_view last = words[i + word_count - 1];
    const std::size_t begin = static_cast<std::size_t>(words[i].data() - text.data());
    const std::size_t end = static_cast<std::size_t>(last.data() - text.data()) + last.size();
    const std::size_t size = end - begin;
    const std::size_t difference = size > query.size() ? size - query.size() : query.size() - size;
    if (difference > static_cast<std::size_t>(limit)) continue;
    const std::string_view run = text.substr(begin, size);
    if (digits_of(run) != digits_of(query)) continue;
    best = std::min(best, base::edit_distance(run, query, limit));
  }
  return best <= limit ? kTypo - kTypoStep * best : 0;
}

struct Query {
  std::string folded;
  std::string unmarked;
  std::string number_key;
  std::vector<std::string_view> words;
  std::vector<std::string_view> unmarked_words;

  explicit Query(std::string_view text)
      : folded(base::folded(text)),
        unmarked(base::folded_without_marks(text)),
        number_key(base::case_number_key(text)),
        words(words_of(folded)),
        unmarked_words(words_of(unmarked)) {}
  Query(const Query&) = delete;
  Query& operator=(const Query&) = delete;
};

int weight_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::service:
      return 9;
    case RecordKind::organization:
      return 8;
    case RecordKind::agreement:
      return 7;
    case RecordKind::document:
      return 6;
    case RecordKind::event:
      return 5;
    case RecordKind::handover:
    case RecordKind::price_index:
      return 4;
    case RecordKind::money_flow:
      return 3;
    case RecordKind::organization_change:
      return 2;
    case RecordKind::question:
      return 1;
  }
  return 0;
}

bool better_hit(const SearchHit& a, const SearchHit& b) {
  if (a.score != b.score) return a.score > b.score;
  if (a.record.kind != b.record.kind) return a.record.kind < b.record.kind;
  return a.record.index < b.record.index;
}

bool same_record(const SearchHit& a, const SearchHit& b) { return a.record == b.record; }

/// One hit per record, its best.
void keep_best(std::vector<SearchHit>& hits, std::size_t limit) {
  std::stable_sort(hits.begin(), hits.end(), [](const SearchHit& a, const SearchHit& b) {
    if (a.record.kind != b.record.kind) return a.record.kind < b.record.kind;
    if (a.record.index != b.record.index) return a.record.index < b.record.index;
    return a.score > b.score;
  });
  hits.erase(std::unique(hits.begin(), hits.end(), same_record), hits.end());
  std::sort(hits.begin(), hits.end(), better_hit);
  if (hits.size() > limit) hits.resize(limit);
}

/// Calls `add(text, is_number)` with every text that a record is known by.
template <class Add>
void visit_text(const model::LocalText& text, Add& add) {
  add(text.sv, false);
  if (text.en != text.sv) add(text.en, false);
}

template <class Add>
void visit_numbers(const std::vector<Claim<std::string>>& numbers, Add& add) {
  for (const Claim<std::string>& claim : numbers) {
    if (claim.value) add(*claim.value, true);
  }
}

template <class Add>
void visit_texts(const model::Document& record, Add& add) {
  add(record.short_title, true);
  visit_text(record.title, add);
  visit_numbers(record.case_numbers, add);
}

template <class Add>
void visit_texts(const model::Organization& record, Add& add) {
  visit_text(record.name, add);
  add(record.short_name, false);
  for (const model::OtherName& other : record.other_names) add(other.name, false);
}

template <class Add>
void visit_texts(const model::OrganizationChange& record, Add& add) {
  visit_text(record.name, add);
}

template <class Add>
void visit_texts(const model::Service& record, Add& add) {
  visit_text(record.name, add);
  add(record.short_name, false);
  for (const std::string& alias : record.aliases) add(alias, false);
}

template <class Add>
void visit_texts(const model::Agreement& record, Add& add) {
  visit_text(record.name, add);
  add(record.kind, false);
  visit_numbers(record.case_numbers, add);
}

template <class Add>
void visit_texts(const model::MoneyFlow& record, Add& add) {
  visit_text(record.name, add);
}

template <class Add>
void visit_texts(const model::Handover& record, Add& add) {
  visit_text(record.name, add);
}

template <class Add>
void visit_texts(const model::Event& record, Add& add) {
  visit_text(record.name, add);
  visit_text(record.label, add);
  visit_numbers(record.case_numbers, add);
}

template <class Add>
void visit_texts(const model::Question& record, Add& add) {
  add(record.id, false);
  visit_text(record.title, add);
}

template <class Add>
void visit_texts(const model::PriceIndex& record, Add& add) {
  visit_text(record.name, add);
  add(record.short_name, false);
}

template <class Record, class AddTo>
void visit_records(const std::vector<Record>& records, RecordKind kind, AddTo& add_to) {
  for (std::uint32_t i = 0; i < records.size(); ++i) {
    auto add = [&add_to, kind, i](const std::string& text, bool is_number) {
      if (!text.empty()) add_to(RecordRef{kind, i}, text, is_number);
    };
    visit_texts(records[i], add);
  }
}

template <class AddTo>
void visit_all_records(const Dataset& dataset, AddTo& add_to) {
  visit_records(dataset.documents, RecordKind::document, add_to);
  visit_records(dataset.organizations, RecordKind::organization, add_to);
  visit_records(dataset.organization_changes, RecordKind::organization_change, add_to);
  visit_records(dataset.services, RecordKind::service, add_to);
  visit_records(dataset.agreements, RecordKind::agreement, add_to);
  visit_records(dataset.money_flows, RecordKind::money_flow, add_to);
  visit_records(dataset.handovers, RecordKind::handover, add_to);
  visit_records(dataset.events, RecordKind::event, add_to);
  visit_records(dataset.questions, RecordKind::question, add_to);
  visit_records(dataset.indexes, RecordKind::price_index, add_to);
}

}  // namespace

SearchIndex::SearchIndex(const Dataset& dataset) {
  auto add = [this](RecordRef record, const std::string& text, bool is_number) {
    Entry entry;
    entry.record = record;
    entry.shown = text;
    entry.folded = base::folded(text);
    entry.unmarked = base::folded_without_marks(text);
    if (is_number && has_digit(text)) entry.number_key = base::case_number_key(text);
    entry.weight = weight_of(record.kind);
    entries_.push_back(std::move(entry));
  };
  visit_all_records(dataset, add);
}

std::vector<SearchHit> SearchIndex::find(std::string_view text, std::size_t limit) const {
  const Query query(base::truncated_utf8(text, kLongestQuery));
  std::vector<SearchHit> hits;
  if (query.folded.empty()) return hits;
  for (const Entry& entry : entries_) {
    int score = std::max(text_score(entry.folded, query.folded, query.words),
                         number_score(entry.number_key, query.number_key));
    if (score == 0) {
      score = text_score(entry.unmarked, query.unmarked, query.unmarked_words) / kUnmarkedShare;
    }
    if (score > 0) hits.push_back({entry.record, score + entry.weight, entry.shown});
  }
  if (hits.empty()) {
    for (const Entry& entry : entries_) {
      const int score = typo_score(entry.unmarked, query.unmarked, query.unmarked_words.size());
      if (score > 0) hits.push_back({entry.record, score + entry.weight, entry.shown});
    }
  }
  keep_best(hits, limit);
  return hits;
}

}  // namespace avtal::answers
