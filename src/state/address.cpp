// Each key of the address: what of the state it holds, how, and what it says.

#include "state/address.h"

#include <array>
#include <cstddef>

#include "state/own_steps.h"

namespace avtal::state {
namespace {

template <class Value>
struct Name {
  Value value;
  std::string_view text;
};

constexpr auto kViewWords = [] {
  std::array<Name<View>, kViews.size()> words{};
  for (std::size_t i = 0; i < words.size(); ++i) words[i] = {kViews[i], view_word(kViews[i])};
  return words;
}();
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
constexpr std::array<Name<FlowSort>, 7> kFlowSorts{{{FlowSort::dataset, "ordning"},
                                                    {FlowSort::flow, "flode"},
                                                    {FlowSort::service, "insats"},
                                                    {FlowSort::payer, "betalar"},
                                                    {FlowSort::payee, "mottagare"},
                                                    {FlowSort::amount, "belopp"},
                                                    {FlowSort::status, "status"}}};
constexpr std::array<Name<WatchSort>, 4> kWatchSorts{{{WatchSort::day, "dag"},
                                                      {WatchSort::agreement, "avtal"},
                                                      {WatchSort::amount, "belopp"},
                                                      {WatchSort::responsible, "ansvarig"}}};
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

// ---- where a field is, and what may stand there ------------------------------------------------

template <class T>
T& in(ViewState& state, T ViewState::*member) {
  return state.*member;
}
template <class T>
T& in(ViewState& state, T Filter::*member) {
  return state.filter.*member;
}
template <class T>
T& in(ViewState& state, T FlowPart::*member) {
  return state.flow_part.*member;
}
template <class T>
const T& in(const ViewState& state, T ViewState::*member) {
  return state.*member;
}
template <class T>
const T& in(const ViewState& state, T Filter::*member) {
  return state.filter.*member;
}
template <class T>
const T& in(const ViewState& state, T FlowPart::*member) {
  return state.flow_part.*member;
}

template <auto kMember, const auto& kNames>
constexpr AddressField choice(std::string_view key, std::string_view meaning) {
  return {key,
          Codec::word,
          meaning,
          [](const std::string& value, Draft& draft) {
            return read_name(kNames, value, in(draft.state, kMember));
          },
          [](const ViewState& state) {
            const auto& value = in(state, kMember);
            const bool is_default = value == ViewState{}.*kMember;
            return is_default ? std::string() : std::string(name_of(kNames, value));
          },
          [] {
            AddressWords words{{}, name_of(kNames, ViewState{}.*kMember)};
            for (const auto& name : kNames) words.all.push_back(name.text);
            return words;
          }};
}

/// On when the word stands there.
template <auto kMember, const std::string_view& kWord>
constexpr AddressField flag(std::string_view key, std::string_view meaning) {
  return {key,
          Codec::word,
          meaning,
          [](const std::string& value, Draft& draft) {
            return in(draft.state, kMember) = value == kWord;
          },
          [](const ViewState& state) {
            return in(state, kMember) ? std::string(kWord) : std::string();
          },
          [] {
            return AddressWords{{kWord}, {}};
          }};
}

template <auto kMember>
constexpr AddressField day(std::string_view key, std::string_view meaning) {
  return {key, Codec::day, meaning,
          [](const std::string& value, Draft& draft) {
            return (in(draft.state, kMember) = base::parse_day(value)).has_value();
          },
          [](const ViewState& state) {
            const auto& value = in(state, kMember);
            return value ? base::iso_text(*value) : std::string();
          }};
}

template <auto kMember>
constexpr AddressField year(std::string_view key, std::string_view meaning) {
  return {key, Codec::year, meaning,
          [](const std::string& value, Draft& draft) {
            return (in(draft.state, kMember) = parse_year(value)).has_value();
          },
          [](const ViewState& state) { return year_text(in(state, kMember)); }};
}

template <auto kMember>
constexpr AddressField ids(std::string_view key, std::string_view meaning) {
  return {key, Codec::ids, meaning,
          [](const std::string& value, Draft& draft) {
            const auto parsed = parse_ids(value);
            if (parsed) in(draft.state, kMember) = *parsed;
            return parsed.has_value();
          },
          [](const ViewState& state) { return joined_ids(in(state, kMember)); }};
}

bool read_id(const std::string& value, std::string& id) {
  const auto parsed = parse_id(value);
  if (parsed) id = *parsed;
  return parsed.has_value();
}

template <auto kMember>
constexpr AddressField one_id(std::string_view key, std::string_view meaning) {
  return {key, Codec::id, meaning,
          [](const std::string& value, Draft& draft) {
            return read_id(value, in(draft.state, kMember));
          },
          [](const ViewState& state) {
            const std::string& id = in(state, kMember);
            return is_id(id) ? id : std::string();
          }};
}

// ---- the fields that have a way of their own ---------------------------------------------------

bool read_version(const std::string& value, Draft& /*draft*/) { return value == "1"; }
/// Leads whatever is written, see to_fragment.
std::string write_version(const ViewState& /*state*/) { return {}; }

bool read_from(const std::string& value, Draft& draft) {
  return (draft.from = parse_days(value)).has_value();
}
std::string write_from(const ViewState& state) { return edge_texts(state.window).from; }

bool read_until(const std::string& value, Draft& draft) {
  return (draft.until = parse_days(value)).has_value();
}
std::string write_until(const ViewState& state) { return edge_texts(state.window).until; }

bool read_selected(const std::string& value, Draft& draft) {
  return read_id(value, draft.state.selected);
}
std::string write_selected(const ViewState& state) {
  return is_id(state.selected) ? state.selected : std::string();
}

bool read_place(const std::string& value, Draft& draft) {
  return read_id(value, draft.state.place);
}
/// A place is in the document that is selected.
std::string write_place(const ViewState& state) {
  return is_id(state.selected) && is_id(state.place) ? state.place : std::string();
}

bool read_own_steps(const std::string& value, Draft& draft) {
  OwnSteps own = parse_own_steps(value);
  draft.state.own_steps = std::move(own.steps);
  return own.whole;
}
std::string write_own_steps(const ViewState& state) { return joined_own_steps(state.own_steps); }

bool read_step(const std::string& value, Draft& draft) {
  const auto step = parse_step(value);
  draft.state.step = step.value_or(0);
  return step.has_value();
}
std::string write_step(const ViewState& state) {
  const bool fits = state.step > 0 && state.step <= kMostSteps;
  return fits ? std::to_string(state.step) : std::string();
}

bool read_hash(const std::string& value, Draft& draft) {
  if (!is_data_hash(value)) return false;
  draft.state.data_hash = value;
  return true;
}
std::string write_hash(const ViewState& state) {
  return is_data_hash(state.data_hash) ? state.data_hash : std::string();
}

constexpr std::string_view kOn = "1";
constexpr std::string_view kOff = "0";
constexpr std::string_view kFolded = "vikta";

constexpr std::array kFields{
    AddressField{"v", Codec::version, "The version of the address. Leads every link.", read_version,
                 write_version},
    choice<&ViewState::view, kViewWords>(
        "vy",
        "The view: overview, timeline, handovers, cost flows, sources, calendar, watch list."),
    day<&ViewState::as_of>("datum",
                           "The day that everything is about. Missing: the dataset's own."),
    day<&ViewState::known>("kant",
                           "Only what was known on that day: later documents are left out. "
                           "Missing: all that is loaded."),
    AddressField{"fran", Codec::edge,
                 "Where the stretch of time on screen begins. Only together with `till`.",
                 read_from, write_from},
    AddressField{"till", Codec::edge,
                 "Where it ends, inclusive. Missing both: the full period; of the handovers the "
                 "time of the moves.",
                 read_until, write_until},
    AddressField{"id", Codec::id, "The record that is selected: its panel is open.", read_selected,
                 write_selected},
    AddressField{"stalle", Codec::id,
                 "The place in the document that is selected, as the page's own links name it.",
                 read_place, write_place},
    choice<&ViewState::language, kLanguages>("spr", "The language."),
    choice<&ViewState::theme, kThemes>("tema",
                                       "Light or dark. Missing: as the reader's system has it."),
    flag<&ViewState::text_version, kOn>("text", "The page as text, without pictures."),
    flag<&ViewState::help, kOn>("hjalp", "With how the view is read over it."),
    ids<&Filter::committees>("f-namnd", "Only agreements that one of these bodies is in."),
    ids<&Filter::services>("f-insats", "Only these services."),
    ids<&Filter::kinds>("f-slag",
                        "Only these kinds of agreements: the dataset's word in lower case, with "
                        "hyphens for spaces."),
    ids<&Filter::statuses>("f-status",
                           "Only agreements that stand so on the day: `i-kraft`, `upphort`, "
                           "`kommande`, `oklart`, `foreslaget`, `aterkallat`."),
    ids<&Filter::documents>("f-handling", "Only what rests on one of these documents."),
    year<&Filter::from_year>("f-fran", "Only agreements that may be in force then or later."),
    year<&Filter::to_year>("f-till", "Only agreements that may be in force then or earlier."),
    choice<&ViewState::lanes, kLanes>(
        "rader", "Timeline: what a lane stands for: a service, a body or an agreement."),
    choice<&ViewState::lane_order, kLaneOrders>(
        "ordning", "Timeline: the order of the lanes: the dataset's, by start, name or end."),
    flag<&ViewState::all_folded, kFolded>(
        "alla", "Timeline: all lanes are folded to strips, but for those in `vikta`."),
    ids<&ViewState::folded>(
        "vikta",
        "Timeline: the lanes that are folded; with `alla`, those that are not. Handovers: what is "
        "opened."),
    choice<&ViewState::level, kLevels>(
        "niva", "Handovers: between committees, or between their administrations."),
    year<&ViewState::year>("ar", "Cost flows: the year. Missing: that of the day."),
    year<&ViewState::compare_year>("jamfor", "Cost flows: the year beside it."),
    one_id<&FlowPart::payer>("betalar", "Cost flows: only what this body pays."),
    one_id<&FlowPart::service>("insats", "Cost flows: only what is paid for this service."),
    one_id<&FlowPart::payee>("mottagare", "Cost flows: only what this body is paid."),
    year<&ViewState::price_year>("prisar",
                                 "Cost flows: amounts in the prices of that year. Missing: as "
                                 "written."),
    flag<&ViewState::assumed, kOn>("antaget",
                                   "Cost flows: readings that somebody chose are counted too."),
    choice<&ViewState::flow_form, kFlowForms>(
        "form", "Cost flows: one picture, a table, or a small picture for each year."),
    choice<&ViewState::flow_sort, kFlowSorts>("sortera",
                                              "Cost flows: what the table is sorted by."),
    choice<&ViewState::watch_sort, kWatchSorts>("efter",
                                                "Watch list: what the rows are sorted by."),
    flag<&ViewState::sort_reversed, kOn>("omvant", "Tables: the rows the other way round."),
    choice<&ViewState::sources_part, kSourcesParts>(
        "del",
        "Sources: the questions, what covers which year, what agreements are silent about, "
        "or the documents that would answer most."),
    choice<&ViewState::question_choice, kQuestionChoices>(
        "slag", "Sources: the questions listed: all, contradictions, gaps, what is unclear."),
    flag<&ViewState::hide_explained, kOff>("forklarade",
                                           "Sources: without questions that are explained."),
    AddressField{"egna", Codec::steps,
                 "The steps of a presentation of one's own, each a link without `#`, with `;` for "
                 "`&`. Missing: the dataset's.",
                 read_own_steps, write_own_steps},
    AddressField{"steg", Codec::step, "Presents this step.", read_step, write_step},
    flag<&ViewState::notes, kOn>("anteckningar", "With the presenter's notes."),
    flag<&ViewState::speaker, kOn>("talarvy",
                                   "The presenter's own window: the slide, the next one, notes and "
                                   "the time used."),
    flag<&ViewState::embedded, kOn>("inb", "In a frame of another page: less around the picture."),
    one_id<&ViewState::file>("fil",
                             "The reader's own file that is open, by its name. Where it is not "
                             "open the page says so."),
    AddressField{"data", Codec::hash,
                 "The dataset that the link was made for. The page tells when it has another.",
                 read_hash, write_hash},
};

}  // namespace

std::span<const AddressField> address_fields() { return kFields; }

}  // namespace avtal::state
