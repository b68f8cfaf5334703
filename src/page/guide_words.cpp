#include "page/guide_words.h"

#include "words/common.h"
#include "words/guide.h"
#include "words/labels.h"
#include "words/sign_guide.h"

namespace avtal::scene {
namespace {

using namespace words;

constexpr std::array kOverview{Told{guide::overview_figures, guide::overview_figures_means},
                               Told{guide::overview_rows, guide::overview_rows_means},
                               Told{common::questions_and_answers, guide::overview_answers_means}};
constexpr std::array kTimeline{Told{guide::timeline_day, guide::timeline_day_means},
                               Told{guide::timeline_lane, guide::timeline_lane_means},
                               Told{guide::timeline_strip, guide::timeline_strip_means}};
constexpr std::array kHandovers{Told{guide::handovers_lane, guide::handovers_lane_means},
                                Told{guide::handovers_choose, guide::handovers_choose_means}};
constexpr std::array kFlows{Told{guide::flows_sides, guide::flows_sides_means},
                            Told{guide::flows_years, guide::flows_years_means},
                            Told{labels::price_level, guide::flows_level_means}};
constexpr std::array kSources{Told{guide::sources_kinds, guide::sources_kinds_means},
                              Told{guide::sources_map, guide::sources_map_means}};
constexpr std::array kCalendar{Told{guide::calendar_days, guide::calendar_days_means},
                               Told{guide::calendar_silent, guide::calendar_silent_means}};
constexpr std::array kWatch{Told{guide::watch_class, guide::watch_class_means},
                            Told{guide::watch_delay, guide::watch_delay_means}};

constexpr std::array kGlossary{Told{guide::agreement_term, guide::agreement_term_means},
                               Told{guide::frame, guide::frame_means},
                               Told{guide::case_number, guide::case_number_means},
                               Told{guide::administration, guide::administration_means},
                               Told{guide::negotiation, guide::negotiation_means},
                               Told{labels::committee, guide::committee_means},
                               Told{labels::minutes, guide::minutes_means},
                               Told{guide::supplement, guide::supplement_means},
                               Told{guide::memorandum, guide::memorandum_means},
                               Told{labels::notice_period, guide::notice_means}};

constexpr std::array kMoveKeys{GuideKey{guide::earlier_later, {"\u2190", "\u2192"}},
                               GuideKey{guide::half_window, {"\u2190", "\u2192"}, true},
                               GuideKey{guide::nearer, {"+", "\u2212"}},
                               GuideKey{guide::whole, {"Home"}}, GuideKey{guide::next_rows, {"L"}}};
constexpr std::array kGoKeys{
    GuideKey{guide::up_down, {"\u2191", "\u2193"}}, GuideKey{guide::open, {"Enter"}},
    GuideKey{guide::next_button, {"Tab"}}, GuideKey{guide::step_out, {"Esc"}}};
constexpr std::array kPageKeys{
    GuideKey{guide::views_keys, {"1", "\u2013", "7"}}, GuideKey{guide::search_key, {"/"}},
    GuideKey{guide::present_key, {"P"}}, GuideKey{guide::help_key, {"?"}}};
static_assert(state::kViews.size() == 7);  // what stands on the last cap
constexpr std::array kKeyGroups{KeyGroup{guide::move, kMoveKeys, true},
                                KeyGroup{guide::go, kGoKeys},
                                KeyGroup{guide::page_keys, kPageKeys}};

}  // namespace

ViewGuide guide_of(state::View view) {
  switch (view) {
    case state::View::timeline:
      return {guide::timeline_lead, kTimeline, true};
    case state::View::handovers:
      return {guide::handovers_lead, kHandovers, true};
    case state::View::cost_flows:
      return {guide::flows_lead, kFlows, true};
    case state::View::sources:
      return {guide::sources_lead, kSources};
    case state::View::calendar:
      return {guide::calendar_lead, kCalendar};
    case state::View::watch:
      return {guide::watch_lead, kWatch};
    case state::View::overview:
      break;
  }
  return {guide::overview_lead, kOverview};
}

const Phrase<>& meaning_of(Sign sign) {
  switch (sign) {
    case Sign::agreement:
      return sign_guide::agreement;
    case Sign::extension:
      return sign_guide::extension;
    case Sign::supplement:
      return sign_guide::supplement;
    case Sign::proposed_term:
      return sign_guide::proposed_term;
    case Sign::year_only:
      return sign_guide::year_only;
    case Sign::open_ended:
      return sign_guide::open_ended;
    case Sign::unknown_end:
      return sign_guide::unknown_end;
    case Sign::notice:
      return sign_guide::notice;
    case Sign::option:
      return sign_guide::option;
    case Sign::used:
      return sign_guide::used;
    case Sign::not_stated:
      return sign_guide::not_stated;
    case Sign::decided:
      return sign_guide::decided;
    case Sign::proposed:
      return sign_guide::proposed;
    case Sign::tie:
      return sign_guide::tie;
    case Sign::responsible:
      return sign_guide::responsible;
    case Sign::thin:
      return sign_guide::thin;
    case Sign::proposed_move:
      return sign_guide::proposed_move;
    case Sign::assumed:
      return sign_guide::assumed;
    case Sign::uncertain:
      return sign_guide::uncertain;
    case Sign::undocumented:
      return sign_guide::undocumented;
    case Sign::end:
      return sign_guide::end;
    case Sign::created:
      return sign_guide::created;
    case Sign::undated:
      return sign_guide::undated;
    case Sign::number:
      return sign_guide::number;
    case Sign::other_move:
      return sign_guide::other_move;
    case Sign::amount:
      return sign_guide::amount;
    case Sign::derived_amount:
      return sign_guide::derived_amount;
    case Sign::no_amount:
      break;
  }
  return sign_guide::no_amount;
}

std::span<const Told> glossary() { return kGlossary; }

std::span<const KeyGroup> key_groups() { return kKeyGroups; }

}  // namespace avtal::scene
