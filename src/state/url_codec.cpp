// ViewState to URL fragment and back. Links last: what a released version has written is read for
// ever (tests/state/test_links.cpp).

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

#include "base/text.h"
#include "state/own_steps.h"
#include "state/view_state.h"

namespace avtal::state {

namespace {

constexpr std::size_t kMaxFragmentBytes = 10000;
constexpr std::size_t kMaxListBytes = 1200;  // of the ids in one list
constexpr std::size_t kMaxIdLetters = 100;
constexpr std::size_t kMaxNoticeBytes = 60;

template <class Value>
struct Name {
  Value value;
  std::string_view text;
};

constexpr std::array<Name<View>, 5> kViews{{{View::overview, "oversikt"},
                                            {View::timeline, "tidslinje"},
                                            {View::handovers, "overlamningar"},
                                            {View::cost_flows, "kostnadsfloden"},
                                            {View::sources, "kallor"}}};
constexpr std::array<Name<Language>, 2> kLanguages{{{Language::sv, "sv"}, {Language::en, "en"}}};
constexpr std::array<Name<Theme>, 2> kThemes{{{Theme::light, "ljust"}, {Theme::dark, "morkt"}}};

constexpr std::array<Name<Lanes>, 3> kLanes{
    {{Lanes::services, "insatser"}, {Lanes::committees, "namnder"}, {Lanes::agreements, "avtal"}}};
constexpr std::array<Name<LaneOrder>, 4> kLaneOrders{{{LaneOrder::dataset, "underlag"},
                                                      {LaneOrder::start, "start"},
                                                      {LaneOrder::name, "namn"},
                                                      {LaneOrder::end, "slut"}}};
constexpr std::array<Name<Level>, 2> kLevels{
    {{Level::committees, "namnder"}, {Level::administrations, "forvaltningar"}}};
constexpr std::array<Name<FlowForm>, 3> kFlowForms{
    {{FlowForm::picture, "bild"}, {FlowForm::table, "tabell"}, {FlowForm::multiples, "serie"}}};
constexpr std::array<Name<FlowSort>, 6> kFlowSorts{{{FlowSort::dataset, "ordning"},
                                                    {FlowSort::flow, "flode"},
                                                    {FlowSort::payer, "betalar"},
                                                    {FlowSort::payee, "mottagare"},
                                                    {FlowSort::amount, "belopp"},
                                                    {FlowSort::status, "status"}}};
constexpr std::array<Name<SourcesPart>, 4> kSourcesParts{{{SourcesPart::questions, "fragor"},
                                                          {SourcesPart::coverage, "tackning"},
                                                          {SourcesPart::clauses, "tystnad"},
                                                          {SourcesPart::wishes, "onskelista"}}};
constexpr std::array<Name<QuestionChoice>, 4> kQuestionChoices{
    {{QuestionChoice::all, "alla"},
     {QuestionChoice::contradictions, "motsagelser"},
     {QuestionChoice::gaps, "luckor"},
     {QuestionChoice::ambiguities, "oklart"}}};

template <class Value, std::size_t N>
std::string_view name_of(const std::array<Name<Value>, N>& names, Value value) {
  for (const Name<Value>& name : names) {
    if (name.value == value) return name.text;
  }
  return {};
}

template <class Value, std::size_t N>
bool read_name(const std::array<Name<Value>, N>& names, std::string_view text, Value& value) {
  for (const Name<Value>& name : names) {
    if (name.text == text) {
      value = name.value;
      return true;
    }
  }
  return false;
}

// ---- percent encoding ----------------------------------------------------------------------

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

std::optional<std::string> percent_decoded(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      result += text[i];
      continue;
    }
    if (i + 2 >= text.size()) return std::nullopt;
    const int high = hex_digit(text[i + 1]);
    const int low = hex_digit(text[i + 2]);
    if (high < 0 || low < 0) return std::nullopt;
    result += static_cast<char>(static_cast<unsigned char>(high * 16 + low));
    i += 2;
  }
  return result;
}

/// Only letters beyond ASCII need it in an id.
void append_percent_encoded(std::string& result, std::string_view text) {
  constexpr std::string_view kHex = "0123456789ABCDEF";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80) {
      result += c;
    } else {
      result += '%';
      result += kHex[byte >> 4U];
      result += kHex[byte & 0x0FU];
    }
  }
}

// ---- ids -----------------------------------------------------------------------------------

bool is_id_letter(char32_t c) {
  if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9')) return true;
  constexpr std::u32string_view kOthers = U"._:-\u00E5\u00E4\u00F6\u00C5\u00C4\u00D6";
  return kOthers.find(c) != std::u32string_view::npos;
}

bool is_id(std::string_view text) {
  if (text.empty() || !base::is_valid_utf8(text)) return false;
  std::size_t count = 0;
  for (std::size_t i = 0; i < text.size(); ++count) {
    if (!is_id_letter(base::next_code_point(text, i))) return false;
  }
  return count <= kMaxIdLetters;
}

/// Ids with commas between them, as a sorted list without repetitions; decomposed letters are the
/// same id.
std::optional<std::vector<std::string>> parse_ids(std::string_view text) {
  std::vector<std::string> ids;
  while (true) {
    const std::size_t comma = std::min(text.find(','), text.size());
    const base::Cleaned cleaned = base::cleaned(text.substr(0, comma));
    if (cleaned.had_unsafe || !is_id(cleaned.text)) return std::nullopt;
    ids.push_back(cleaned.text);
    if (comma == text.size()) break;
    text.remove_prefix(comma + 1);
  }
  std::sort(ids.begin(), ids.end());
  ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
  return ids;
}

/// As many as a link may hold.
std::string joined_ids(const std::vector<std::string>& ids) {
  std::string text;
  std::size_t bytes = 0;
  for (const std::string& id : ids) {
    if (!is_id(id)) continue;
    std::string encoded;
    append_percent_encoded(encoded, id);
    bytes += encoded.size() + 1;
    if (bytes > kMaxListBytes) break;
    text += (text.empty() ? "" : ",") + id;
  }
  return text;
}

// ---- numbers -------------------------------------------------------------------------------

/// Digits only, without a leading zero.
std::optional<int> parse_number(std::string_view text, int lowest, int highest) {
  if (text.empty() || text.size() > 4 || text.front() == '0') return std::nullopt;
  int number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') return std::nullopt;
    number = number * 10 + (c - '0');
  }
  if (number < lowest || number > highest) return std::nullopt;
  return number;
}

constexpr int kFirstYear = 1000;
constexpr int kLastYear = 9999;
constexpr int kMostSteps = 999;

bool is_data_hash(std::string_view text) {
  return text.size() == 8 && std::all_of(text.begin(), text.end(), [](char c) {
           return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
         });
}

// ---- the window ----------------------------------------------------------------------------

/// Whole days, both inclusive.
struct Days {
  base::Day first;
  base::Day last;
};

base::Day nearest_day(double number) {
  const double lowest = base::kFirstDay.number;
  const double highest = base::kLastDay.number;
  const double whole = std::floor(std::clamp(number, lowest, highest) + 0.5);
  return base::Day{static_cast<std::int32_t>(whole)};
}

std::optional<Days> whole_days(const Window& window) {
  if (!std::isfinite(window.first) || !std::isfinite(window.last)) return std::nullopt;
  const base::Day first = nearest_day(window.first);
  const base::Day last = nearest_day(window.last - 1);
  return Days{first, std::max(first, last)};
}

/// "2015&till=2025" needs years at both edges; else months at both; else days.
std::size_t written_length(const Days& days) {
  const base::YearMonthDay first = base::calendar(days.first);
  const base::YearMonthDay last = base::calendar(days.last);
  if (first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31) return 4;
  const bool ends_month =
      days.last == base::kLastDay || base::calendar(base::plus_days(days.last, 1)).day == 1;
  if (first.day == 1 && ends_month) return 7;
  return 10;
}

base::Day last_of_month(int year, int month) {
  if (month == 12) return base::day_of(year, 12, 31);
  return base::plus_days(base::day_of(year, month + 1, 1), -1);
}

/// "2015", "2015-03" or "2015-03-02" as the days it covers.
std::optional<Days> parse_days(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  constexpr std::string_view kFirstOfAll = "0000-01-01";
  const auto first =
      base::parse_day(std::string(text) + std::string(kFirstOfAll.substr(text.size())));
  if (!first) return std::nullopt;
  const base::YearMonthDay date = base::calendar(*first);
  if (text.size() == 4) return Days{*first, base::day_of(date.year, 12, 31)};
  if (text.size() == 7) return Days{*first, last_of_month(date.year, date.month)};
  return Days{*first, *first};
}

// ---- writing -------------------------------------------------------------------------------

void append(std::string& fragment, std::string_view key, std::string_view value) {
  if (value.empty()) return;
  fragment += '&';
  fragment += key;
  fragment += '=';
  append_percent_encoded(fragment, value);
}

// ---- reading -------------------------------------------------------------------------------

std::string for_notice(std::string_view text) {
  const std::string raw = base::shortened_utf8(text, kMaxNoticeBytes);
  return base::cleaned(percent_decoded(raw).value_or(raw)).text;
}

struct Part {
  std::string_view key;
  std::string_view value;
};

Part split(std::string_view part) {
  const std::size_t equals = part.find('=');
  if (equals == std::string_view::npos) return Part{part, {}};
  return Part{part.substr(0, equals), part.substr(equals + 1)};
}

constexpr std::array<std::string_view, 37> kKeys{
    "v",       "vy",    "datum",   "kant",   "fran",       "till",     "id",           "spr",
    "tema",    "text",  "f-namnd", "f-slag", "f-insats",   "f-status", "f-handling",   "f-fran",
    "f-till",  "rader", "ordning", "vikta",  "niva",       "ar",       "jamfor",       "prisar",
    "antaget", "form",  "del",     "slag",   "forklarade", "steg",     "anteckningar", "inb",
    "data",    "egna",  "sortera", "alla",   "stalle"};

class Reader {
 public:
  Parsed read(std::string_view fragment) {
    if (!fragment.empty() && fragment.front() == '#') fragment.remove_prefix(1);
    std::size_t begin = 0;
    while (begin < fragment.size()) {
      const std::size_t end = std::min(fragment.find('&', begin), fragment.size());
      const Part part = split(fragment.substr(begin, end - begin));
      if (end > kMaxFragmentBytes) {
        ignore(part, Notice::Reason::too_long);
        break;
      }
      if (end > begin) take(part);
      begin = end + 1;
    }
    set_window();
    return std::move(parsed_);
  }

 private:
  void ignore(const Part& part, Notice::Reason reason) {
    parsed_.ignored.push_back(Notice{for_notice(part.key), for_notice(part.value), reason});
  }

  void take(const Part& part) {
    const auto key = std::find(kKeys.begin(), kKeys.end(), part.key);
    if (key == kKeys.end()) {
      ignore(part, Notice::Reason::unknown_key);
      return;
    }
    bool& seen = seen_[static_cast<std::size_t>(key - kKeys.begin())];
    if (seen) {
      ignore(part, Notice::Reason::duplicate);
      return;
    }
    seen = true;
    if (const auto value = percent_decoded(part.value)) {
      take_value(part, *value);
    } else {
      ignore(part, Notice::Reason::bad_value);
    }
  }

  void take_value(const Part& part, const std::string& value) {
    if (part.key == "v") {
      take_version(part, value);
      return;
    }
    if (!read_value(part, value)) ignore(part, Notice::Reason::bad_value);
  }

  void take_version(const Part& part, std::string_view value) {
    if (value == "1") return;
    const bool is_number =
        !value.empty() && value.front() != '0' &&
        std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; });
    ignore(part, is_number ? Notice::Reason::newer_version : Notice::Reason::bad_value);
  }

  bool read_value(const Part& part, const std::string& value) {
    ViewState& state = parsed_.state;
    if (part.key == "vy") return read_name(kViews, value, state.view);
    if (part.key == "spr") return read_name(kLanguages, value, state.language);
    if (part.key == "tema") return read_name(kThemes, value, state.theme);
    if (part.key == "datum") return (state.as_of = base::parse_day(value)).has_value();
    if (part.key == "kant") return (state.known = base::parse_day(value)).has_value();
    if (part.key == "text") return state.text_version = value == "1";
    if (part.key == "id") return read_id(value, state.selected);
    if (part.key == "stalle") return read_id(value, state.place);
    if (part.key.substr(0, 2) == "f-") return read_filter(part.key, value);
    if (part.key == "fran" || part.key == "till") return read_edge(part, value);
    return read_choice(part.key, value);
  }

  bool read_edge(const Part& part, const std::string& value) {
    Edge& edge = part.key == "fran" ? from_ : until_;
    edge.part = part;
    edge.days = parse_days(value);
    return edge.days.has_value();
  }

  bool read_choice(std::string_view key, const std::string& value) {
    ViewState& state = parsed_.state;
    if (key == "rader") return read_name(kLanes, value, state.lanes);
    if (key == "ordning") return read_name(kLaneOrders, value, state.lane_order);
    if (key == "alla") return state.all_folded = value == "vikta";
    if (key == "vikta") return read_ids(value, state.folded);
    if (key == "niva") return read_name(kLevels, value, state.level);
    if (key == "ar") return read_year(value, state.year);
    if (key == "jamfor") return read_year(value, state.compare_year);
    if (key == "prisar") return read_year(value, state.price_year);
    if (key == "antaget") return state.assumed = value == "1";
    if (key == "form") return read_name(kFlowForms, value, state.flow_form);
    if (key == "sortera") return read_name(kFlowSorts, value, state.flow_sort);
    if (key == "del") return read_name(kSourcesParts, value, state.sources_part);
    if (key == "slag") return read_name(kQuestionChoices, value, state.question_choice);
    if (key == "forklarade") return state.hide_explained = value == "0";
    return read_frame(key, value);
  }

  bool read_frame(std::string_view key, const std::string& value) {
    ViewState& state = parsed_.state;
    if (key == "anteckningar") return state.notes = value == "1";
    if (key == "inb") return state.embedded = value == "1";
    if (key == "egna") return read_own_steps(value);
    if (key == "steg") {
      const auto step = parse_number(value, 1, kMostSteps);
      state.step = step.value_or(0);
      return step.has_value();
    }
    if (!is_data_hash(value)) return false;
    state.data_hash = value;
    return true;
  }

  bool read_own_steps(const std::string& value) {
    OwnSteps own = parse_own_steps(value);
    parsed_.state.own_steps = std::move(own.steps);
    return own.whole;
  }

  bool read_filter(std::string_view key, const std::string& value) {
    Filter& filter = parsed_.state.filter;
    if (key == "f-namnd") return read_ids(value, filter.committees);
    if (key == "f-insats") return read_ids(value, filter.services);
    if (key == "f-slag") return read_ids(value, filter.kinds);
    if (key == "f-status") return read_ids(value, filter.statuses);
    if (key == "f-handling") return read_ids(value, filter.documents);
    return read_year(value, key == "f-fran" ? filter.from_year : filter.to_year);
  }

  static bool read_ids(std::string_view value, std::vector<std::string>& ids) {
    const auto parsed = parse_ids(value);
    if (parsed) ids = *parsed;
    return parsed.has_value();
  }

  static bool read_year(std::string_view value, std::optional<int>& year) {
    year = parse_number(value, kFirstYear, kLastYear);
    return year.has_value();
  }

  /// Decomposed letters (a and a ring) are the same id.
  static bool read_id(std::string_view value, std::string& id) {
    const base::Cleaned cleaned = base::cleaned(value);
    if (cleaned.had_unsafe || !is_id(cleaned.text)) return false;
    id = cleaned.text;
    return true;
  }

  void set_window() {
    if (from_.days && until_.days && from_.days->first <= until_.days->last) {
      parsed_.state.window = Window{static_cast<double>(from_.days->first.number),
                                    static_cast<double>(until_.days->last.number) + 1};
      return;
    }
    if (from_.days) ignore(from_.part, Notice::Reason::bad_window);
    if (until_.days) ignore(until_.part, Notice::Reason::bad_window);
  }

  struct Edge {
    Part part;
    std::optional<Days> days;
  };

  Parsed parsed_;
  std::array<bool, kKeys.size()> seen_{};
  Edge from_;
  Edge until_;
};

}  // namespace

namespace {

void append_year(std::string& rest, std::string_view key, std::optional<int> year) {
  if (year && *year >= kFirstYear && *year <= kLastYear) append(rest, key, std::to_string(*year));
}

template <class Value, std::size_t N>
void append_choice(std::string& rest, std::string_view key, const std::array<Name<Value>, N>& names,
                   Value value) {
  if (value != names.front().value) append(rest, key, name_of(names, value));
}

void append_filter(std::string& rest, const Filter& filter) {
  append(rest, "f-namnd", joined_ids(filter.committees));
  append(rest, "f-insats", joined_ids(filter.services));
  append(rest, "f-slag", joined_ids(filter.kinds));
  append(rest, "f-status", joined_ids(filter.statuses));
  append(rest, "f-handling", joined_ids(filter.documents));
  append_year(rest, "f-fran", filter.from_year);
  append_year(rest, "f-till", filter.to_year);
}

void append_choices(std::string& rest, const ViewState& state) {
  append_choice(rest, "rader", kLanes, state.lanes);
  append_choice(rest, "ordning", kLaneOrders, state.lane_order);
  if (state.all_folded) append(rest, "alla", "vikta");
  append(rest, "vikta", joined_ids(state.folded));
  append_choice(rest, "niva", kLevels, state.level);
  append_year(rest, "ar", state.year);
  append_year(rest, "jamfor", state.compare_year);
  append_year(rest, "prisar", state.price_year);
  if (state.assumed) append(rest, "antaget", "1");
  append_choice(rest, "form", kFlowForms, state.flow_form);
  append_choice(rest, "sortera", kFlowSorts, state.flow_sort);
  append_choice(rest, "del", kSourcesParts, state.sources_part);
  append_choice(rest, "slag", kQuestionChoices, state.question_choice);
  if (state.hide_explained) append(rest, "forklarade", "0");
}

void append_frame(std::string& rest, const ViewState& state) {
  append(rest, "egna", joined_own_steps(state.own_steps));
  if (state.step > 0 && state.step <= kMostSteps) append(rest, "steg", std::to_string(state.step));
  if (state.notes) append(rest, "anteckningar", "1");
  if (state.embedded) append(rest, "inb", "1");
  if (is_data_hash(state.data_hash)) append(rest, "data", state.data_hash);
}

}  // namespace

std::string to_fragment(const ViewState& state) {
  std::string rest;
  if (state.view != View::timeline) append(rest, "vy", name_of(kViews, state.view));
  if (state.as_of) append(rest, "datum", base::iso_text(*state.as_of));
  if (state.known) append(rest, "kant", base::iso_text(*state.known));
  if (state.window) {
    if (const auto days = whole_days(*state.window)) {
      const std::size_t length = written_length(*days);
      append(rest, "fran", base::iso_text(days->first).substr(0, length));
      append(rest, "till", base::iso_text(days->last).substr(0, length));
    }
  }
  if (is_id(state.selected)) append(rest, "id", state.selected);
  if (is_id(state.selected) && is_id(state.place)) append(rest, "stalle", state.place);
  if (state.language != Language::sv) append(rest, "spr", name_of(kLanguages, state.language));
  append(rest, "tema", name_of(kThemes, state.theme));
  if (state.text_version) append(rest, "text", "1");
  append_filter(rest, state.filter);
  append_choices(rest, state);
  append_frame(rest, state);
  return rest.empty() ? rest : "v=1" + rest;
}

Parsed from_fragment(std::string_view fragment) { return Reader().read(fragment); }

}  // namespace avtal::state
