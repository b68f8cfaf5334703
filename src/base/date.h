#pragma once
// Civil dates and the EDTF (ISO 8601-2) subset that the datasets use.
// A date carries its precision as bounds and is never padded: "2006" stays a whole year,
// and comparing it with a day may answer "maybe".

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace avtal::base {

/// A day in the proleptic Gregorian calendar, counted from 1970-01-01 (= 0).
struct Day {
  std::int32_t number = 0;
  friend bool operator==(const Day&, const Day&) = default;
  friend auto operator<=>(const Day&, const Day&) = default;
};

/// 0000-01-01 and 9999-12-31: what four digits of year can write. Arithmetic stops there, and a
/// Day outside is read as the nearest of the two, so that every Day has a written form.
inline constexpr Day kFirstDay{-719528};
inline constexpr Day kLastDay{2932896};

struct YearMonthDay {
  int year = 1970;
  int month = 1;
  int day = 1;
  friend bool operator==(const YearMonthDay&, const YearMonthDay&) = default;
};

/// The day of a calendar date; nothing when there is no such date (2022-02-30, month 13, year
/// 10000).
std::optional<Day> day_from(YearMonthDay date);
/// Same, for dates known to be right in the code itself; asserts.
Day day_of(int year, int month, int day);
YearMonthDay calendar(Day day);
Day plus_days(Day day, int days);
/// The same day of the month `months` later (or earlier); a day that the target month lacks
/// becomes that month's last day (2024-01-31 plus one month is 2024-02-29).
Day plus_months(Day day, int months);
/// "2023-08-30".
std::string iso_text(Day day);
/// Reads "2023-08-30" only; anything else is nothing.
std::optional<Day> parse_day(std::string_view text);

enum class Answer : std::uint8_t { no, maybe, yes };

enum class Precision : std::uint8_t { day, month, season, year, one_of };

/// A date as exactly as it is known. Value type; equality is equality of the written form.
class EdtfDate {
 public:
  /// Reads year "2006", month "2019-12", season "2021-21" (21 spring … 24 winter; the season's
  /// bounds are those of the meteorological seasons in Sweden, spring = 1 March to 31 May; winter
  /// 2021-24 begins 2021-12-01), day "2023-08-30", each with an optional "?" (uncertain),
  /// "~" (approximate) or "%" (both), and one-of sets "[2024-09-30,2024-10-01]".
  /// Years 1900 to 2200. Nothing when the text is none of these.
  /// The members of a set are days without marks, in any order and without blanks; a member twice
  /// or a text beyond 1 kB is nothing.
  static std::optional<EdtfDate> parse(std::string_view text);
  static EdtfDate from_day(Day day);

  /// First and last day that the date can mean. The qualifiers ? and ~ widen nothing.
  Day earliest() const { return earliest_; }
  Day latest() const { return latest_; }
  Precision precision() const { return precision_; }
  bool uncertain() const { return uncertain_; }
  bool approximate() const { return approximate_; }
  /// One single day, and not marked ? or ~.
  bool is_exact_day() const;
  /// The members of a one-of set in time order; otherwise one element, the first day that the date
  /// can mean. Only a set or an exact day is fully told by it: elsewhere use earliest and latest.
  const std::vector<Day>& alternatives() const { return alternatives_; }
  /// The written form, as parsed.
  const std::string& text() const { return text_; }
  friend bool operator==(const EdtfDate& a, const EdtfDate& b) { return a.text_ == b.text_; }

 private:
  EdtfDate() = default;
  std::string text_;
  Day earliest_;
  Day latest_;
  Precision precision_ = Precision::day;
  bool uncertain_ = false;
  bool approximate_ = false;
  std::vector<Day> alternatives_;
};

/// Is `a` before `b`? yes when every reading is, no when none is, else maybe.
/// A date qualified ? or ~ never answers yes or no by less than its own width; it is compared by
/// its bounds like the others (the mark is shown, not guessed at).
Answer is_before(const EdtfDate& a, const EdtfDate& b);
Answer is_on_or_before(const EdtfDate& a, const EdtfDate& b);

/// One end of a period.
struct Edge {
  enum class Kind : std::uint8_t {
    date,     // `date` holds
    open,     // ".." : tills vidare, no end agreed
    unknown,  // "" : there is an end (or start), but no document says when
  };
  Kind kind = Kind::unknown;
  std::optional<EdtfDate> date;
  static Edge at(EdtfDate date);
  static Edge open_ended();
  static Edge not_known();
  friend bool operator==(const Edge&, const Edge&) = default;
};

/// Reads one end: a date, ".." or "". The empty text is an edge too: absence of a field is the
/// caller's to tell apart.
std::optional<Edge> parse_edge(std::string_view text);
std::string edtf_text(const Edge& edge);

/// A stretch of days; both ends inclusive.
struct Period {
  Edge start;
  Edge end;
  friend bool operator==(const Period&, const Period&) = default;
};

/// Reads an EDTF interval "start/end", or a single date meaning exactly that stretch
/// ("2006" = the year 2006, the same as "2006-01-01/2006-12-31"; whereas "2006/2006" began some day
/// in 2006 and ended some day in 2006). "2020-01-01/.." has no agreed end, "2020-01-01/" an unknown
/// one. Nothing when the end is certainly before the start, or when neither end says anything ("/",
/// "../..", "../"); "/.." is a period: it runs until further notice, since nobody says when.
std::optional<Period> parse_period(std::string_view text);
/// Always as "start/end"; parse_period reads every period it gave back to an equal one.
std::string edtf_text(const Period& period);

/// Does the period cover the day? A day between the bounds of an imprecise edge answers maybe;
/// after the known start of a period whose end is unknown: maybe; before `open` end: yes. The known
/// first day itself is covered even when the end is unknown, and the other way round.
Answer covers(const Period& period, Day day);
/// Bounds of the stretch: the earliest possible first day and the latest possible last day;
/// nothing where open or unknown.
std::optional<Day> earliest_start(const Period& period);
std::optional<Day> latest_start(const Period& period);
std::optional<Day> earliest_end(const Period& period);
std::optional<Day> latest_end(const Period& period);

}  // namespace avtal::base
