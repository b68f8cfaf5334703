// Questions with their answers, and views, by what was asked.

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/findings.h"
#include "say/reading_memo.h"
#include "say/search_facts.h"
#include "views/search/search_parts.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/search.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

struct FindingsMemo {
  Kept<state::ViewState, std::vector<Finding>> findings;
};

using answers::SearchText;
using answers::TextRole;
using state::SourcesPart;
using state::View;
using namespace words;

constexpr int kDayScore = 900;

int score_of(const SearchAsked& s, const std::string& text, TextRole role) {
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

std::string matter_of(const SearchAsked& s, const Finding& finding) {
  for (const Words& each : kWords) {
    if (each.finding == finding.id) return say(s, each.words);
  }
  return {};
}

/// «ansvar hantverkshuset»: what the question is about, of something that the answer tells of.
int together_score(const SearchAsked& s, const std::string& matter, const std::string& answer) {
  // Below a name that has all words; the more of them the question has itself, the better.
  constexpr int kAllTogether = 600;
  constexpr int kOwnWords = 40;
  const answers::Tongue tongue = tongue_of(s.language);
  const auto asked = s.query.share_of(SearchText(matter, tongue));
  const auto all = s.query.share_of(SearchText(matter + " " + answer, tongue));
  if (asked.found == 0 || all.of < 2 || all.found < all.of) return 0;
  return kAllTogether + static_cast<int>(kOwnWords * asked.found / all.of);
}

int finding_score(const SearchAsked& s, const Finding& finding) {
  int best = std::max(score_of(s, finding.question, TextRole::name),
                      score_of(s, finding.answer, TextRole::body));
  const std::string words = matter_of(s, finding);
  if (!words.empty()) best = std::max(best, score_of(s, words, TextRole::name));
  return std::max(best, together_score(s, finding.question + " " + words, finding.answer));
}

/// A question that was asked in other words: at least half of what was asked about stands in the
/// question, in what people call its matter or in its answer, and something of it not only there.
int share_score(const SearchAsked& s, const Finding& finding) {
  constexpr int kMost = 280;  // below what has all words
  const answers::Tongue tongue = tongue_of(s.language);
  const std::string matter = finding.question + " " + matter_of(s, finding);
  const auto in_matter = s.query.share_of(SearchText(matter, tongue));
  const auto in_all = s.query.share_of(SearchText(matter + " " + finding.answer, tongue));
  if (in_matter.found == 0 || 2 * in_all.found < in_all.of) return 0;
  return static_cast<int>(kMost * (in_matter.found + in_all.found) / (2 * in_all.of));
}

/// «vad gäller 2022-03-01»: the day that stands in the question, else that of the page.
state::ViewState view_asked_about(const SearchAsked& s) {
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

/// A view, or a part of one.
struct Place {
  std::string_view id;
  View view;
  Phrase<> name;
  Phrase<> brief;
  std::optional<SourcesPart> part;
};
const std::array<Place, 4> kParts = {{
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

FoundRow row_of(const SearchAsked& s, const Place& place, int score) {
  FoundRow row{score + kSearchWeight,
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
std::optional<FoundRow> day_row(const SearchAsked& s) {
  const auto when = answers::days_meant(s.request.around.search_text);
  if (!when || when->first != when->last) return std::nullopt;
  const std::string day = words::date(when->first, s.language);
  FoundRow row{kSearchWeight + kDayScore,
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

}  // namespace

FoundGroup found_answers(const SearchAsked& s) {
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
      group.rows.push_back({score + kSearchWeight, "hit:finding:" + finding.id, finding.question,
                            finding.answer, true, std::move(target)});
    }
  };
  add_those_with(finding_score);
  if (group.rows.empty() && !s.misspelt) add_those_with(share_score);
  return group;
}

FoundGroup found_views(const SearchAsked& s) {
  FoundGroup group{"hits:views", labels::views, {}, 0};
  if (auto row = day_row(s)) group.rows.push_back(*std::move(row));
  for (const Place& place : all_places()) {
    const int score = std::max(score_of(s, say(s, place.name), TextRole::name),
                               score_of(s, say(s, place.brief), TextRole::name));
    if (score > 0) group.rows.push_back(row_of(s, place, score));
  }
  return group;
}

}  // namespace avtal::scene
