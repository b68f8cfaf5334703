#include "views/search/search_found.h"

#include <algorithm>
#include <array>

#include "answers/search.h"
#include "base/sort.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/findings.h"
#include "say/reading_memo.h"
#include "say/record_names.h"
#include "say/search_facts.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/search.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

struct FindingsMemo {
  Kept<state::ViewState, std::vector<Finding>> findings;
};

using answers::SearchQuery;
using answers::SearchText;
using answers::TextRole;
using model::RecordKind;
using state::Language;
using state::SourcesPart;
using state::View;
using namespace words;

constexpr std::size_t kMostRecords = 60;
constexpr std::size_t kMostOfAGroup = 8;
constexpr int kWeight = 9;  // of questions and views: as much as the weightiest record
constexpr std::size_t kLongMatch = 60;
constexpr std::size_t kBeforeMatch = 24;  // bytes
constexpr int kDayScore = 900;
/// Fewer letters stand in every sentence.
constexpr std::size_t kShortestForSentences = 3;

struct Search {
  const PageRequest& request;
  const model::Dataset& dataset;  // the whole
  Language language;
  SearchQuery query;
  bool misspelt = false;
};

template <std::size_t N, class... With>
std::string say(const Search& s, const words::Phrase<N>& phrase, const With&... with) {
  return words::say(s.language, phrase, with...);
}

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

// ---- records -----------------------------------------------------------------------------------

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
std::string date_text(const Search& s, const answers::DatedFact& fact, const std::string& told) {
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
std::string sub_of(const Search& s, const answers::SearchHit& hit, const std::string& name) {
  std::string kind = record_kind_line(s.dataset, hit.record, s.language);
  // A sentence in the other language would not help whoever reads this one.
  if (!hit.date && s.query.is_foreign(hit.tongue)) return kind;
  std::string by =
      hit.date ? date_text(s, *hit.date, kind) : excerpt(hit.matched, s.request.around.search_text);
  const bool told = by.empty() || name.find(by) != std::string::npos ||
                    capitalised(kind).find(capitalised(by)) != std::string::npos;
  return told ? kind : kind + " · " + by;
}

FoundRow row_of(const Search& s, const answers::SearchHit& hit) {
  FoundRow row;
  row.score = hit.score;
  row.id = "hit:" + record_id(s.dataset, hit.record);
  row.name = record_name(s.dataset, hit.record, s.language);
  row.sub = sub_of(s, hit, row.name);
  row.target = showing(s.request, s.dataset, hit.record);
  return row;
}

void add_records(const Search& s, const std::vector<answers::SearchHit>& hits, Found& found) {
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

// ---- questions with their answers, and views ---------------------------------------------------

int score_of(const Search& s, const std::string& text, TextRole role) {
  const SearchText prepared(text, tongue_of(s.language), role);
  if (s.misspelt) return misprint_score(prepared, s.query.wordings().front().unmarked_words);
  return s.query.score(prepared);
}

struct Words {
  std::string_view finding;
  Phrase<> words;
};
/// What people call the question's matter, where neither it nor its answer has the word.
constexpr std::array<Words, 25> kWords = {{
    {"about", search::found_words_about},
    {"now", search::found_words_now},
    {"gaps", search::found_words_gaps},
    {"latest", search::found_words_latest},
    {"no-action", search::found_words_no_action},
    {"upcoming", search::found_words_upcoming},
    {"decided", search::found_words_decided},
    {"new", search::found_words_new},
    {"cost", search::found_words_cost},
    {"delay", search::found_words_delay},
    {"index", search::found_words_index},
    {"pays", search::found_words_pays},
    {"saving", search::found_words_saving},
    {"twice", search::found_words_twice},
    {"responsible", search::found_words_responsible},
    {"names", search::found_words_names},
    {"signed", search::found_words_signed},
    {"places", search::found_words_places},
    {"people", search::found_words_people},
    {"source", search::found_words_source},
    {"contradictions", search::found_words_contradictions},
    {"unknown", search::found_words_unknown},
    {"wishes", search::found_words_wishes},
    {"numbers", search::found_words_numbers},
    {"who", search::found_words_who},
}};

std::string matter_of(const Search& s, const Finding& finding) {
  for (const Words& each : kWords) {
    if (each.finding == finding.id) return say(s, each.words);
  }
  return {};
}

/// «ansvar hantverkshuset»: what the question is about, of something that the answer tells of.
int together_score(const Search& s, const std::string& matter, const std::string& answer) {
  // Below a name that has all words; the more of them the question has itself, the better.
  constexpr int kAllTogether = 600;
  constexpr int kOwnWords = 40;
  const answers::Tongue tongue = tongue_of(s.language);
  const auto asked = s.query.share_of(SearchText(matter, tongue));
  const auto all = s.query.share_of(SearchText(matter + " " + answer, tongue));
  if (asked.found == 0 || all.of < 2 || all.found < all.of) return 0;
  return kAllTogether + static_cast<int>(kOwnWords * asked.found / all.of);
}

int finding_score(const Search& s, const Finding& finding) {
  int best = std::max(score_of(s, finding.question, TextRole::name),
                      score_of(s, finding.answer, TextRole::body));
  const std::string words = matter_of(s, finding);
  if (!words.empty()) best = std::max(best, score_of(s, words, TextRole::name));
  return std::max(best, together_score(s, finding.question + " " + words, finding.answer));
}

/// A question that was asked in other words: at least half of what was asked about stands in the
/// question, in what people call its matter or in its answer, and something of it not only there.
int share_score(const Search& s, const Finding& finding) {
  constexpr int kMost = 280;  // below what has all words
  const answers::Tongue tongue = tongue_of(s.language);
  const std::string matter = finding.question + " " + matter_of(s, finding);
  const auto in_matter = s.query.share_of(SearchText(matter, tongue));
  const auto in_all = s.query.share_of(SearchText(matter + " " + finding.answer, tongue));
  if (in_matter.found == 0 || 2 * in_all.found < in_all.of) return 0;
  return static_cast<int>(kMost * (in_matter.found + in_all.found) / (2 * in_all.of));
}

/// «vad gäller 2022-03-01»: the day that stands in the question, else that of the page.
state::ViewState view_asked_about(const Search& s) {
  constexpr std::size_t kDayLength = 10;
  state::ViewState view = s.request.view;
  const std::string& text = s.request.around.search_text;
  for (std::size_t at = 0; at + kDayLength <= text.size(); ++at) {
    if (const auto day = base::parse_day(std::string_view(text).substr(at, kDayLength))) {
      view.as_of = *day;
      return view;
    }
  }
  return view;
}

FoundGroup found_answers(const Search& s) {
  FoundGroup group{"hits:findings", common::questions_and_answers, {}, 0};
  const state::ViewState view = view_asked_about(s);
  const auto& all = kept<FindingsMemo>(*s.request.prepared).findings.of(view, [&] {
    return findings(*s.request.prepared, view);
  });
  const auto add_those_with = [&](auto score_of_finding) {
    for (const Finding& finding : all) {
      const int score = score_of_finding(s, finding);
      if (score == 0) continue;
      // An answer that leads nowhere is read where all of them stand.
      state::ViewState target = view;
      target.view = View::overview;
      if (!finding.links.empty()) target = finding.links.front().target;
      group.rows.push_back({score + kWeight, "hit:finding:" + finding.id, finding.question,
                            finding.answer, true, std::move(target)});
    }
  };
  add_those_with(finding_score);
  if (group.rows.empty() && !s.misspelt) add_those_with(share_score);
  return group;
}

/// A view, or a part of one.
struct Place {
  std::string_view id;
  View view;
  Phrase<> name;
  Phrase<> brief;
  std::optional<SourcesPart> part;
};
constexpr std::array<Place, 4> kParts = {{
    {"questions", View::sources, labels::questions, labels::questions_brief,
     SourcesPart::questions},
    {"coverage", View::sources, labels::coverage, labels::coverage, SourcesPart::coverage},
    {"clauses", View::sources, labels::clauses, labels::clauses, SourcesPart::clauses},
    {"wishes", View::sources, labels::missing_documents, search::found_words_wishes,
     SourcesPart::wishes},
}};

std::vector<Place> all_places() {
  std::vector<Place> places;
  for (const View view : state::kViews) {
    const views::ViewNames& names = views::names_of(view);
    places.push_back({state::view_word(view), view, names.name, names.brief, std::nullopt});
  }
  places.insert(places.end(), kParts.begin(), kParts.end());
  return places;
}

FoundRow row_of(const Search& s, const Place& place, int score) {
  FoundRow row{score + kWeight,
               "hit:view:" + std::string(place.id),
               say(s, place.name),
               say(s, search::found_view),
               false,
               s.request.view};
  row.target.view = place.view;
  row.target.selected.clear();
  row.target.step = 0;
  if (place.part) {
    row.target.sources_part = *place.part;
    row.sub += ": " + say(s, views::sources.name);
  }
  return row;
}

/// A day that was typed can be gone to.
std::optional<FoundRow> day_row(const Search& s) {
  const auto when = answers::days_meant(s.request.around.search_text);
  if (!when || when->first != when->last) return std::nullopt;
  const std::string day = words::date(when->first, s.language);
  FoundRow row{kWeight + kDayScore,
               "hit:day:" + base::iso_text(when->first),
               words::say(s.language, common::as_of_day, day),
               say(s, search::found_day_opens),
               false,
               s.request.view};
  row.target.view = View::overview;
  row.target.selected.clear();
  row.target.step = 0;
  row.target.as_of = when->first;
  return row;
}

FoundGroup found_views(const Search& s) {
  FoundGroup group{"hits:views", labels::views, {}, 0};
  if (auto row = day_row(s)) group.rows.push_back(*std::move(row));
  for (const Place& place : all_places()) {
    const int score = std::max(score_of(s, say(s, place.name), TextRole::name),
                               score_of(s, say(s, place.brief), TextRole::name));
    if (score > 0) group.rows.push_back(row_of(s, place, score));
  }
  return group;
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

void add_sentences(const Search& s, Found& found) {
  add_group(found, found_answers(s));
  add_group(found, found_views(s));
}

}  // namespace

Found found_by_search(const PageRequest& request) {
  const std::string& text = request.around.search_text;
  const Language language = request.view.language;
  const answers::SearchAnswer answer =
      request.search->search(text, kMostRecords, tongue_of(language));
  Search s{request, *request.prepared->whole->dataset, language,
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
