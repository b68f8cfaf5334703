#include "views/search/search_found.h"

#include <algorithm>

#include "answers/search.h"
#include "base/sort.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/record_names.h"
#include "say/search_facts.h"
#include "views/search/search_parts.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/search.h"

namespace avtal::scene {
namespace {

using answers::SearchQuery;
using model::RecordKind;
using state::Language;
using namespace words;

constexpr std::size_t kMostRecords = 60;
constexpr std::size_t kMostOfAGroup = 8;
constexpr std::size_t kLongMatch = 60;
constexpr std::size_t kBeforeMatch = 24;  // bytes
/// Fewer letters stand in every sentence.
constexpr std::size_t kShortestForSentences = 3;

const Phrase<>& heading_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::document:
      return labels::documents;
    case RecordKind::organization:
      return search::found_organizations;
    case RecordKind::organization_change:
      return search::found_changes;
    case RecordKind::service:
      return labels::services;
    case RecordKind::agreement:
      return labels::agreements;
    case RecordKind::money_flow:
      return labels::money;
    case RecordKind::handover:
      return labels::handovers;
    case RecordKind::event:
      return search::found_events;
    case RecordKind::question:
      return labels::questions;
    case RecordKind::price_index:
      return search::found_indexes;
  }
  return labels::documents;
}

const Phrase<1>& phrase_of(answers::DateFact fact) {
  switch (fact) {
    case answers::DateFact::written:
      return search::found_date_written;
    case answers::DateFact::happens:
      return search::found_date_happens;
    case answers::DateFact::takes_effect:
      return search::found_date_effect;
    case answers::DateFact::begins:
      return search::found_date_begins;
    case answers::DateFact::ends:
      return search::found_date_ends;
    case answers::DateFact::notice:
      return search::found_date_notice;
    case answers::DateFact::gap:
      return search::found_date_gap;
    case answers::DateFact::concerned:
      break;
  }
  return search::found_date_concerned;
}

/// "2024-10-01", "2021-10", "2020", "2024-09-30–2024-10-01".
std::string days_text(base::Day first, base::Day last, Language language) {
  const std::string from = base::iso_text(first);
  for (const std::size_t size : {std::size_t{4}, std::size_t{7}}) {
    const auto whole = base::EdtfDate::parse(from.substr(0, size));
    if (whole && whole->earliest() == first && whole->latest() == last) {
      return words::date(*whole, language);
    }
  }
  if (first == last) return words::date(first, language);
  return words::period({base::Edge::at(base::EdtfDate::from_day(first)),
                        base::Edge::at(base::EdtfDate::from_day(last))},
                       language);
}

/// "En period slutar 2024-10-01, föreslaget"; empty when `told` says the day already.
std::string date_text(const SearchAsked& s, const answers::DatedFact& fact,
                      const std::string& told) {
  const std::string days = days_text(fact.first, fact.last, s.language);
  const bool plain =
      fact.fact == answers::DateFact::written || fact.fact == answers::DateFact::happens;
  if (plain && told.find(days) != std::string::npos) return {};
  std::string text = words::say(s.language, phrase_of(fact.fact), days);
  if (fact.status != model::Status::stated) {
    text += ", " + std::string(words::status_word(fact.status, s.language));
  }
  return text;
}

/// Of a long text the stretch from shortly before what was found.
std::string excerpt(const std::string& text, const std::string& query) {
  if (text.size() <= kLongMatch) return text;
  const auto parts = answers::matched_parts(text, query);
  if (parts.empty() || parts.front().first <= kBeforeMatch) return text;
  const std::size_t space = text.find(' ', parts.front().first - kBeforeMatch);
  if (space == std::string::npos || space >= parts.front().first) return text;
  return "…" + text.substr(space);
}

/// The kind, and what it was found by when that is not to be seen anyway.
std::string sub_of(const SearchAsked& s, const answers::SearchHit& hit, const std::string& name) {
  std::string kind = record_kind_line(s.dataset, hit.record, s.language);
  // A sentence in the other language would not help whoever reads this one.
  if (!hit.date && s.query.is_foreign(hit.tongue)) return kind;
  std::string by =
      hit.date ? date_text(s, *hit.date, kind) : excerpt(hit.matched, s.request.around.search_text);
  const bool told = by.empty() || name.find(by) != std::string::npos ||
                    capitalised(kind).find(capitalised(by)) != std::string::npos;
  return told ? kind : kind + " · " + by;
}

FoundRow row_of(const SearchAsked& s, const answers::SearchHit& hit) {
  FoundRow row;
  row.score = hit.score;
  row.id = "hit:" + record_id(s.dataset, hit.record);
  row.name = record_name(s.dataset, hit.record, s.language);
  row.sub = sub_of(s, hit, row.name);
  row.target = showing(s.request, s.dataset, hit.record);
  return row;
}

void add_records(const SearchAsked& s, const std::vector<answers::SearchHit>& hits, Found& found) {
  for (const answers::SearchHit& hit : hits) {
    const std::string id = "hits:" + std::to_string(static_cast<int>(hit.record.kind));
    auto group = std::find_if(found.groups.begin(), found.groups.end(),
                              [&](const FoundGroup& each) { return each.id == id; });
    if (group == found.groups.end()) {
      group = found.groups.insert(group, {id, heading_of(hit.record.kind), {}, 0});
    }
    if (group->rows.size() < kMostOfAGroup) {
      group->rows.push_back(row_of(s, hit));
    } else {
      ++group->left_out;
    }
  }
}

void add_group(Found& found, FoundGroup group) {
  if (group.rows.empty()) return;
  found.count += group.rows.size();
  base::stable_sort(group.rows.begin(), group.rows.end(),
                    [](const FoundRow& a, const FoundRow& b) { return a.score > b.score; });
  if (group.rows.size() > kMostOfAGroup) {
    group.left_out = group.rows.size() - kMostOfAGroup;
    group.rows.resize(kMostOfAGroup);
  }
  found.groups.push_back(std::move(group));
}

void add_sentences(const SearchAsked& s, Found& found) {
  add_group(found, found_answers(s));
  add_group(found, found_views(s));
}

}  // namespace

Found found_by_search(const PageRequest& request) {
  const std::string& text = request.around.search_text;
  const Language language = request.view.language;
  const answers::SearchAnswer answer =
      request.search->search(text, kMostRecords, tongue_of(language));
  SearchAsked s{request, *request.prepared->whole->dataset, language,
                SearchQuery(text, tongue_of(language))};
  if (answer.abbreviation) s.query.take_as_abbreviation();
  Found found;
  if (s.query.length() >= kShortestForSentences || answer.abbreviation) add_sentences(s, found);
  // What is written as it was typed makes guesses at something else superfluous.
  if (found.groups.empty() || !answer.misspelt) {
    found.count += answer.records;
    found.more = answer.more;
    add_records(s, answer.hits, found);
  }
  if (found.groups.empty()) {
    s.misspelt = true;
    add_sentences(s, found);
  }
  base::stable_sort(found.groups.begin(), found.groups.end(),
                    [](const FoundGroup& a, const FoundGroup& b) {
                      return a.rows.front().score > b.rows.front().score;
                    });
  return found;
}

}  // namespace avtal::scene
