#include "answers/search_dates.h"

#include <algorithm>
#include <array>
#include <tuple>

#include "answers/notice.h"
#include "answers/search_query.h"
#include "base/sort.h"
#include "base/text.h"

namespace avtal::answers {

namespace {

using base::Day;
using base::Precision;
using model::RecordKind;
using model::RecordRef;

constexpr int kFirstYear = 1900;
constexpr int kLastYear = 2200;
constexpr int kMonths = 12;
constexpr std::size_t kShortestMonth = 3;

// As scores of texts; a year is a number like others, so names that have it may come first.
constexpr int kDateExact = 970;
constexpr int kYearExact = 870;
constexpr int kYearGap = 885;
constexpr int kDateAround = 760;
constexpr int kWithinYear = 560;

constexpr std::array<std::string_view, 2 * kMonths> kMonthNames = {
    "januari", "februari", "mars",      "april",   "maj",      "juni",
    "juli",    "augusti",  "september", "oktober", "november", "december",
    "january", "february", "march",     "april",   "may",      "june",
    "july",    "august",   "september", "october", "november", "december"};
/// Words that people put into dates.
constexpr std::array<std::string_view, 6> kPassedOver = {"den", "the", "of", "år", "a", "e"};

/// The number, or 0 for what is none or too long for a date.
int number_of(std::string_view word) {
  if (word.empty() || word.size() > 4) return 0;
  int value = 0;
  for (const char c : word) {
    if (c < '0' || c > '9') return 0;
    value = value * 10 + (c - '0');
  }
  return value;
}

int year_of(std::string_view word) {
  const int year = word.size() == 4 ? number_of(word) : 0;
  return year >= kFirstYear && year <= kLastYear ? year : 0;
}

/// 1 to 12, by a name of which three letters are written.
int named_month(std::string_view word) {
  if (word.size() < kShortestMonth) return 0;
  for (std::size_t i = 0; i < kMonthNames.size(); ++i) {
    if (kMonthNames[i].substr(0, word.size()) == word) return static_cast<int>(i % kMonths) + 1;
  }
  return word == "sept" ? 9 : 0;
}

int month_of(std::string_view word) {
  const int number = word.size() <= 2 ? number_of(word) : 0;
  return number >= 1 && number <= kMonths ? number : named_month(word);
}

std::optional<DaysMeant> day_meant(int year, int month, int day) {
  if (year == 0 || month == 0 || day == 0) return std::nullopt;
  const auto found = base::day_from({year, month, day});
  if (!found) return std::nullopt;
  return DaysMeant{*found, *found, Precision::day};
}

std::optional<DaysMeant> month_meant(int year, int month) {
  if (year == 0 || month == 0) return std::nullopt;
  const Day first = base::day_of(year, month, 1);
  return DaysMeant{first, base::plus_days(base::plus_months(first, 1), -1), Precision::month};
}

std::optional<DaysMeant> year_meant(int year) {
  if (year == 0) return std::nullopt;
  return DaysMeant{base::day_of(year, 1, 1), base::day_of(year, kMonths, 31), Precision::year};
}

/// «20241001».
std::optional<DaysMeant> digits_meant(std::string_view word) {
  if (word.size() != 8) return std::nullopt;
  return day_meant(year_of(word.substr(0, 4)), month_of(word.substr(4, 2)),
                   number_of(word.substr(6, 2)));
}

std::optional<DaysMeant> three_words(const std::vector<std::string_view>& words) {
  const int first_year = year_of(words[0]);
  if (first_year > 0) return day_meant(first_year, month_of(words[1]), number_of(words[2]));
  const int year = year_of(words[2]);
  if (const int month = named_month(words[0])) return day_meant(year, month, number_of(words[1]));
  return day_meant(year, month_of(words[1]), number_of(words[0]));
}

class Collector {
 public:
  void add(const DatedFact& fact) { facts.push_back(fact); }
  void add(RecordRef record, DateFact fact, const model::Claims<base::EdtfDate>& claims) {
    for (const auto& claim : claims.all) {
      if (!claim.value) continue;
      add({claim.value->earliest(), claim.value->latest(), record, fact, claim.status});
    }
  }
  void add(RecordRef record, DateFact fact, const model::Claims<base::Edge>& claims) {
    for (const auto& claim : claims.all) {
      if (!claim.value || !claim.value->date) continue;
      const base::EdtfDate& date = *claim.value->date;
      add({date.earliest(), date.latest(), record, fact, claim.status});
    }
  }
  void add(RecordRef record, const model::Agreement& agreement) {
    for (const model::Term& term : agreement.terms) {
      add(record, DateFact::begins, term.start);
      add(record, DateFact::ends, term.end);
    }
  }
  void add(RecordRef record, const model::Event& event) {
    add(record, DateFact::happens, event.when.date);
    add(record, DateFact::takes_effect, event.takes_effect);
    for (const model::RungReached& rung : event.ladder) add(record, DateFact::happens, rung.date);
  }
  /// The agreement's dates stand for those of its money.
  void add(RecordRef record, const model::MoneyFlow& flow) {
    if (flow.agreement) return;
    add(record, DateFact::begins, flow.start);
    add(record, DateFact::ends, flow.end);
  }
  void add(RecordRef record, const model::Question& question) {
    if (!question.period) return;
    const DateFact fact =
        question.kind == model::QuestionKind::gap ? DateFact::gap : DateFact::concerned;
    const auto first = base::earliest_start(*question.period);
    const auto last = base::latest_end(*question.period);
    if (first && last) add({*first, *last, record, fact});
    for (const base::Edge* edge : {&question.period->start, &question.period->end}) {
      if (!edge->date || !edge->date->is_exact_day()) continue;
      add({edge->date->earliest(), edge->date->latest(), record, fact});
    }
  }
  void add(RecordRef record, const model::Document& document) {
    add(record, DateFact::written, document.written.date);
  }
  void add(RecordRef record, const model::Handover& handover) {
    add(record, DateFact::happens, handover.when.date);
  }
  void add(RecordRef record, const model::OrganizationChange& change) {
    add(record, DateFact::happens, change.when.date);
  }
  template <class Record>
  void add_all(RecordKind kind, const std::vector<Record>& records) {
    for (std::uint32_t i = 0; i < records.size(); ++i) add(RecordRef{kind, i}, records[i]);
  }

  std::vector<DatedFact> facts;
};

}  // namespace

std::optional<DaysMeant> days_meant(std::string_view text) {
  const std::string folded = base::folded(text);
  std::vector<std::string_view> words = words_of(folded);
  words.erase(std::remove_if(words.begin(), words.end(),
                             [](std::string_view word) {
                               return std::find(kPassedOver.begin(), kPassedOver.end(), word) !=
                                      kPassedOver.end();
                             }),
              words.end());
  if (words.size() == 3) return three_words(words);
  if (words.size() == 2) {
    const int year = year_of(words[0]);
    if (year > 0) return month_meant(year, month_of(words[1]));
    return month_meant(year_of(words[1]), named_month(words[0]));
  }
  if (words.size() != 1) return std::nullopt;
  return words[0].size() == 4 ? year_meant(year_of(words[0])) : digits_meant(words[0]);
}

std::string written_form(const DaysMeant& when) {
  const std::string day = base::iso_text(when.first);
  if (when.precision == Precision::year) return day.substr(0, 4);
  return when.precision == Precision::month ? day.substr(0, 7) : day;
}

namespace inner {

std::vector<DatedFact> dated_facts(const model::Dataset& dataset) {
  Collector collector;
  collector.add_all(RecordKind::document, dataset.documents);
  collector.add_all(RecordKind::organization_change, dataset.organization_changes);
  collector.add_all(RecordKind::agreement, dataset.agreements);
  collector.add_all(RecordKind::money_flow, dataset.money_flows);
  collector.add_all(RecordKind::handover, dataset.handovers);
  collector.add_all(RecordKind::event, dataset.events);
  collector.add_all(RecordKind::question, dataset.questions);
  for (const NoticeChain& chain : notice_chains(dataset, model::newest_document_day(dataset))) {
    const Day day = chain.last_day_to_act;
    collector.add({day,
                   day,
                   {RecordKind::agreement, chain.agreement.index},
                   DateFact::notice,
                   model::Status::derived});
  }
  std::vector<DatedFact>& facts = collector.facts;
  base::stable_sort(facts.begin(), facts.end(), [](const DatedFact& a, const DatedFact& b) {
    return std::tie(a.first, a.last) < std::tie(b.first, b.last);
  });
  return std::move(facts);
}

int date_score(const DatedFact& fact, const DaysMeant& when) {
  const bool year = when.precision == Precision::year;
  if (fact.first == when.first && fact.last == when.last) {
    if (!year) return kDateExact;
    return fact.fact == DateFact::gap ? kYearGap : kYearExact;
  }
  const bool apart = fact.last < when.first || when.last < fact.first;
  const bool within = when.first <= fact.first && fact.last <= when.last;
  const bool either = fact.last.number - fact.first.number == 1;  // the last day or the one after
  if (!apart && either && when.precision == Precision::day) return kDateExact;
  const bool longer = fact.last.number - fact.first.number >= kLongestAround;
  if (apart || (longer && !within)) return 0;
  return year ? kWithinYear : kDateAround;
}

}  // namespace inner

}  // namespace avtal::answers
