// Dates, periods and lengths of time.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "words/common.h"
#include "words/counts.h"
#include "words/facts.h"
#include "words/format.h"
#include "words/format_parts.h"

namespace avtal::words {
namespace {

constexpr std::string_view kEnDash = "\u2013";

std::string season(const base::EdtfDate& date, Language language) {
  const base::YearMonthDay first = base::calendar(date.earliest());
  const std::string year = std::to_string(first.year);
  if (first.month < 6) return concat({either(language, "våren ", "spring "), year});
  if (first.month < 9) return concat({either(language, "sommaren ", "summer "), year});
  if (first.month < 12) return concat({either(language, "hösten ", "autumn "), year});
  // December belongs to the winter of two years.
  return concat(
      {either(language, "vintern ", "winter "), year, "/", std::to_string(first.year + 1)});
}

std::string without_qualifiers(const base::EdtfDate& date, Language language) {
  std::string first = base::iso_text(date.earliest());
  switch (date.precision()) {
    case base::Precision::day:
      return first;
    case base::Precision::month:
      return first.substr(0, 7);
    case base::Precision::year:
      return first.substr(0, 4);
    case base::Precision::season:
      return season(date, language);
    case base::Precision::one_of:
      break;
  }
  std::vector<std::string> days;
  for (const base::Day day : date.alternatives()) days.push_back(base::iso_text(day));
  return alternatives(days, language);
}

struct MonthNames {
  std::string_view sv;
  std::string_view sv_short;
  std::string_view en;
};
constexpr std::array<MonthNames, 12> kMonths{{{"januari", "jan", "January"},
                                              {"februari", "feb", "February"},
                                              {"mars", "mars", "March"},
                                              {"april", "apr", "April"},
                                              {"maj", "maj", "May"},
                                              {"juni", "juni", "June"},
                                              {"juli", "juli", "July"},
                                              {"augusti", "aug", "August"},
                                              {"september", "sep", "September"},
                                              {"oktober", "okt", "October"},
                                              {"november", "nov", "November"},
                                              {"december", "dec", "December"}}};

const base::EdtfDate* date_of(const base::Edge& edge) {
  return edge.kind == base::Edge::Kind::date && edge.date ? &*edge.date : nullptr;
}

bool is_open(const base::Edge& edge) { return edge.kind == base::Edge::Kind::open; }

bool is_plain(std::string_view date) { return date.find(' ') == std::string_view::npos; }

/// «sedan 2006» says no more than the document does; «2006 tills vidare» would sound like a day.
bool is_vague(const base::EdtfDate& date) {
  return date.precision() == base::Precision::year || date.precision() == base::Precision::season;
}

std::string start_not_stated(Language language) {
  return std::string(either(language, ", start anges inte", ", start not stated"));
}

/// Both dates are known.
std::string closed_period(const base::EdtfDate& start, const base::EdtfDate& end, bool spoken,
                          Language language) {
  std::string first = date(start, language);
  if (start == end) {
    if (start.precision() == base::Precision::day) return first;
    return concat({either(language, "inom ", "within "), first});
  }
  const std::string last = date(end, language);
  if (spoken) {
    return concat({either(language, "från och med ", "from "), first,
                   either(language, " till och med ", " up to and including "), last});
  }
  if (is_plain(first) && is_plain(last)) return concat({first, kEnDash, last});
  return concat(
      {either(language, "från ", "from "), first, either(language, " till ", " to "), last});
}

std::string period_without_end(const base::Period& period, const base::EdtfDate& start, bool spoken,
                               Language language) {
  const std::string first = date(start, language);
  if (is_open(period.end) && is_vague(start)) {
    return concat({either(language, "sedan ", "since "), first});
  }
  const std::string lead =
      spoken ? concat({either(language, "från och med ", "from "), first}) : first;
  if (is_open(period.end)) {
    return lead + std::string(either(language, " tills vidare", ", open-ended"));
  }
  return lead + std::string(either(language, ", slut anges inte", ", end not stated"));
}

std::string period_text(const base::Period& period, bool spoken, Language language) {
  const base::EdtfDate* start = date_of(period.start);
  const base::EdtfDate* end = date_of(period.end);
  if (start != nullptr && end != nullptr) return closed_period(*start, *end, spoken, language);
  if (start != nullptr) return period_without_end(period, *start, spoken, language);
  const std::string no_start = is_open(period.start) ? std::string() : start_not_stated(language);
  if (end != nullptr) {
    const std::string_view until = spoken
                                       ? either(language, "till och med ", "up to and including ")
                                       : either(language, "t.o.m. ", "up to ");
    return concat({until, date(*end, language), no_start});
  }
  if (is_open(period.end) && !is_open(period.start)) {
    return concat({either(language, "tills vidare", "open-ended"), no_start});
  }
  return std::string(either(language, "anges inte", "not stated"));
}

std::string_view period_word(model::PeriodEnd period) {
  switch (period) {
    case model::PeriodEnd::month:
      return "month";
    case model::PeriodEnd::quarter:
      return "quarter";
    case model::PeriodEnd::half_year:
      return "half-year";
    case model::PeriodEnd::year:
    case model::PeriodEnd::none:
      break;
  }
  return "year";
}

}  // namespace

std::string date(const base::EdtfDate& date, Language language) {
  std::string result;
  if (date.uncertain()) result += either(language, "troligen ", "probably ");
  if (date.approximate()) result += either(language, "ca ", "about ");
  return result + without_qualifiers(date, language);
}

std::string date(base::Day day, Language /*language*/) { return base::iso_text(day); }

std::string long_date(base::Day day, Language language) {
  const base::YearMonthDay date = base::calendar(day);
  return concat({std::to_string(date.day), " ", month_name(date.month, false, language), " ",
                 base::iso_text(day).substr(0, 4)});
}

std::string month_name(int month, bool abbreviated, Language language) {
  if (month < 1 || month > 12) return {};
  const MonthNames& names = kMonths[static_cast<std::size_t>(month - 1)];
  if (!is_english(language)) return std::string(abbreviated ? names.sv_short : names.sv);
  return std::string(abbreviated ? names.en.substr(0, 3) : names.en);
}

std::string period(const base::Period& period, Language language) {
  return period_text(period, false, language);
}

std::string spoken_period(const base::Period& period, Language language) {
  return period_text(period, true, language);
}

std::string days(int count, Language language) {
  return say(language, counts::days, magnitude(count));
}

std::string months(int count, Language language, bool years) {
  if (years && count != 0 && count % 12 == 0) return say(language, counts::years, count / 12);
  return say(language, counts::months, count);
}

std::string length(const model::Length& length, Language language) {
  std::vector<std::string> parts;
  if (length.months != 0) parts.push_back(months(length.months, language));
  if (length.weeks != 0) parts.push_back(say(language, counts::weeks, length.weeks));
  if (length.days != 0) parts.push_back(days(length.days, language));
  if (parts.empty()) parts.push_back(months(0, language));
  return joined(parts, language);
}

std::string notice(const model::Notice& notice, Language language) {
  std::string text = length(notice.length, language);
  if (notice.from != model::PeriodEnd::none) {
    text = say(language, counts::from_period, text, period_word(notice.from));
  }
  if (notice.to != model::PeriodEnd::none) {
    text = say(language, counts::to_period, text, period_word(notice.to));
  }
  return text;
}

std::string date_absent(const model::Claims<base::EdtfDate>& claims, Language language) {
  if (!claims.refused()) return say(language, common::date_not_stated);
  return say(language, common::date_refused, std::to_string(claims.refused_line));
}

std::string period(const model::Claims<base::Edge>& start, const model::Claims<base::Edge>& end,
                   Language language) {
  const auto edge = [](const model::Claims<base::Edge>& claims) {
    return claims.value() == nullptr ? base::Edge::not_known() : *claims.value();
  };
  if (!start.refused() && !end.refused()) return period({edge(start), edge(end)}, language);
  const auto told = [&](const model::Claims<base::Edge>& claims, const Phrase<1>& refused,
                        const Phrase<>& unknown) {
    if (claims.refused()) return say(language, refused, std::to_string(claims.refused_line));
    const base::Edge value = edge(claims);
    if (value.date) return date(*value.date, language);
    return say(language, value.kind == base::Edge::Kind::open ? common::open_ended : unknown);
  };
  return told(start, facts::start_refused, facts::start_unknown) + ", " +
         told(end, facts::end_refused, facts::end_unknown);
}

}  // namespace avtal::words
