// The days by which somebody must act, month by month, and the agreements of which no such day can
// be said.

#include <algorithm>
#include <utility>
#include <vector>

#include "answers/in_force.h"
#include "answers/notice.h"
#include "kit/block_parts.h"
#include "kit/controls.h"
#include "kit/deadlines.h"
#include "kit/read_view.h"
#include "kit/tables.h"
#include "kit/view.h"
#include "prepared/kept.h"
#include "say/describe.h"
#include "scene/widgets.h"
#include "words/calendar.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/share.h"
#include "words/sources.h"
#include "words/views.h"

namespace avtal::scene {
namespace {

using answers::Deadline;
using answers::InForce;
using document::Block;
using document::Kind;
using document::Style;
using model::Agreement;
using model::Ref;
using namespace words;

constexpr int kMonthsAhead = 12 * 300;  // all of them: no agreement is that long

struct Days {
  std::vector<Deadline> deadlines;     // soonest first
  std::vector<Ref<Agreement>> silent;  // apply or may apply, and have none
};

struct CalendarMemo {
  Kept<base::Day, Days> days;
};

struct Calendar {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;
  base::Day as_of;

  template <std::size_t N, class... With>
  std::string say(const Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
};

/// May it apply on the day, as far as anybody says?
bool may_apply(InForce state) { return state != InForce::no && state != InForce::not_loaded; }

Days days_of(const Calendar& c) {
  Days days;
  days.deadlines = answers::deadlines(c.dataset, c.as_of, kMonthsAhead);
  std::vector<bool> has_day(c.dataset.agreements.size());
  for (const Deadline& deadline : days.deadlines) has_day[deadline.agreement.index] = true;
  const std::vector<bool> followed = answers::followed_agreements(c.dataset);
  for (std::uint32_t i = 0; i < c.dataset.agreements.size(); ++i) {
    if (has_day[i]) continue;
    if (may_apply(answers::agreement_in_force(c.dataset, {i}, c.as_of, followed[i]))) {
      days.silent.push_back({i});
    }
  }
  return days;
}

/// Does it rest on what documents state, and is it one day?
bool is_certain(const Deadline& deadline) {
  return !deadline.latest &&
         (deadline.status == model::Status::stated || deadline.status == model::Status::derived);
}

void add_head(const Calendar& c, const Days& days, Block& view) {
  const auto uncertain = static_cast<std::size_t>(
      std::count_if(days.deadlines.begin(), days.deadlines.end(),
                    [](const Deadline& deadline) { return !is_certain(deadline); }));
  std::string finding = c.say(calendar::none, words::date(c.as_of, c.language));
  std::string sentence;
  if (!days.deadlines.empty()) {
    const Deadline& next = days.deadlines.front();
    finding = c.say(is_certain(next) ? calendar::next : calendar::next_maybe,
                    words::date(next.day, c.language));
    sentence = uncertain == days.deadlines.size()
                   ? c.say(calendar::days_none_certain, uncertain)
                   : c.say(calendar::days, days.deadlines.size(), uncertain);
  }
  if (!days.silent.empty()) {
    sentence += (sentence.empty() ? "" : " ") + c.say(calendar::silent, days.silent.size());
  }
  Block& head = add_view_head(view, std::move(finding), std::move(sentence));
  if (days.deadlines.empty()) return;
  Block& controls =
      document::add(head, {.kind = Kind::group, .id = "view:controls", .style = Style::controls});
  document::add(controls, {.kind = Kind::button,
                           .id = "calendar:save",
                           .text = c.say(share::ics),
                           .command = document::CommandKind::download_ics});
}

/// Months since the year 0.
int month_of(base::Day day) {
  const base::YearMonthDay date = base::calendar(day);
  return date.year * 12 + date.month - 1;
}

std::string month_text(const Calendar& c, int month) {
  return words::month_name(month % 12 + 1, false, c.language) + " " + std::to_string(month / 12);
}

/// What lies between two months that have days: said, so that nobody takes it for left out.
void add_pause(const Calendar& c, int after, int before, Block& list) {
  if (before - after < 2) return;
  const std::string first = month_text(c, after + 1);
  document::add(list, {.kind = Kind::paragraph,
                       .id = "pause:" + std::to_string(after),
                       .text = before - after == 2 ? c.say(calendar::no_days, first)
                                                   : c.say(calendar::no_days_between, first,
                                                           month_text(c, before - 1)),
                       .style = Style::note});
}

void add_months(const Calendar& c, const Days& days, Block& parent) {
  if (days.deadlines.empty()) return;
  Block& section =
      document::add(parent, {.kind = Kind::group, .id = "months", .style = Style::months});
  document::add(
      section,
      {.kind = Kind::heading, .id = "months:title", .text = c.say(calendar::months), .level = 3});
  const std::size_t shown = std::min(days.deadlines.size(), kMostTableRows);
  int month = month_of(c.as_of) - 1;
  Block* list = nullptr;
  for (std::size_t i = 0; i < shown; ++i) {
    const Deadline& deadline = days.deadlines[i];
    const int its_month = month_of(deadline.day);
    if (list == nullptr || its_month != month) {
      add_pause(c, month, its_month, section);
      month = its_month;
      const std::string id = "month:" + std::to_string(month);
      document::add(
          section,
          {.kind = Kind::heading, .id = id, .text = capitalised(month_text(c, month)), .level = 4});
      list = &document::add(section,
                            {.kind = Kind::list, .id = id + ":days", .style = Style::deadlines});
    }
    document::add(document::add(*list, {.kind = Kind::item}),
                  deadline_link(c.request, deadline,
                                deadline_sentence(c.prepared, deadline, c.as_of, c.language),
                                "day:" + std::to_string(i)));
  }
  if (shown == days.deadlines.size()) return;
  document::add(section, {.kind = Kind::paragraph,
                          .id = "months:rest",
                          .text = c.say(sources::first_of, shown, days.deadlines.size()),
                          .style = Style::more});
}

/// Why no day follows: how it ends, and with what notice.
std::string silence_of(const Calendar& c, const Agreement& agreement) {
  std::string end = uncapitalised(c.say(common::not_loaded));
  if (!agreement.terms.empty()) end = edge_text(model::closing_term(agreement)->end, c.language);
  const model::Notice* notice = agreement.notice.value();
  return c.say(common::labelled, c.say(labels::end), end) + ". " +
         c.say(common::labelled, c.say(labels::notice_period),
               notice != nullptr ? words::notice(*notice, c.language)
                                 : uncapitalised(words::absent(agreement.notice, c.language))) +
         ".";
}

void add_silent(const Calendar& c, const Days& days, Block& parent) {
  if (days.silent.empty()) return;
  Block& section = document::add(parent, {.kind = Kind::group, .id = "silent"});
  document::add(section, {.kind = Kind::heading,
                          .id = "silent:title",
                          .text = c.say(calendar::silent_title),
                          .level = 3});
  document::add(section,
                {.kind = Kind::paragraph, .id = "silent:why", .text = c.say(calendar::silent_why)});
  Block& list =
      document::add(section, {.kind = Kind::list, .id = "silent:list", .style = Style::silent});
  const std::size_t shown = std::min(days.silent.size(), kMostTableRows);
  for (std::size_t i = 0; i < shown; ++i) {
    const Agreement& agreement = c.dataset.at(days.silent[i]);
    Block& link = document::add(document::add(list, {.kind = Kind::item}),
                                {.kind = Kind::link,
                                 .id = "silent:" + agreement.id,
                                 .record = agreement.id,
                                 .action = state::Select{agreement.id},
                                 .current = c.request.view.selected == agreement.id});
    document::add(link, {.kind = Kind::strong, .text = words::local(agreement.name, c.language)});
    document::add(link,
                  {.kind = Kind::text, .text = silence_of(c, agreement), .style = Style::sub});
  }
  if (shown == days.silent.size()) return;
  document::add(section, {.kind = Kind::paragraph,
                          .id = "silent:rest",
                          .text = c.say(sources::first_of, shown, days.silent.size()),
                          .style = Style::more});
}

void add_calendar(const PageRequest& request, Rect area, Page& page) {
  const Calendar c{request, *request.prepared, *request.prepared->dataset, request.view.language,
                   state::day_shown(request.view, request.prepared->context)};
  const Days& days = kept<CalendarMemo>(c.prepared).days.of(c.as_of, [&] { return days_of(c); });
  Block view{.kind = Kind::region,
             .id = std::string(ids::kView),
             .style = Style::view,
             .label = c.say(views::calendar.name),
             .record = "vy=kalender"};
  add_head(c, days, view);
  Block& columns =
      document::add(view, {.kind = Kind::group, .id = "columns", .style = Style::columns});
  add_months(c, days, document::add(columns, {.kind = Kind::group}));
  add_silent(c, days, document::add(columns, {.kind = Kind::group}));
  add_read_view(request, std::move(view), area, page);
}

}  // namespace

const ViewDescriptor calendar_view = {"calendar", Icon::clock, add_calendar, hidden_services,
                                      nullptr};

}  // namespace avtal::scene
