// The watch list: of every agreement the next day to act, those that are certain, those that
// perhaps are, and those of which no day can be said.

#include <algorithm>
#include <map>
#include <utility>

#include "kit/controls.h"
#include "kit/read_view.h"
#include "kit/view.h"
#include "model/binding.h"
#include "say/describe.h"
#include "views/watch/watch_parts.h"
#include "words/calendar.h"
#include "words/format.h"
#include "words/states.h"
#include "words/views.h"
#include "words/watch.h"

namespace avtal::scene {
namespace {

using answers::WatchEntry;
using answers::WatchList;
using document::Block;
using document::CommandKind;
using document::Kind;
using document::Style;
using namespace words;

using Entries = std::vector<const WatchEntry*>;

constexpr int kMonthsAhead = 12;
constexpr std::size_t kFewestInMonth = 3;  // that are worth a word of their own

Watching watching(const PageRequest& request) {
  const Prepared& prepared = *request.prepared;
  const base::Day on = state::day_shown(request.view, prepared.context);
  Watching w{request, *prepared.whole->dataset, request.view.language,
             on,      watch_of(prepared, on),   watched_entries(prepared, on),
             false};
  // A filter changes no columns either.
  w.has_amounts = std::any_of(w.watch.entries.begin(), w.watch.entries.end(),
                              [](const WatchEntry& entry) { return entry.yearly.has_value(); });
  return w;
}

Entries of_list(const Watching& w, WatchList list) {
  Entries entries;
  std::copy_if(w.entries.begin(), w.entries.end(), std::back_inserter(entries),
               [list](const WatchEntry* entry) { return entry->list == list; });
  return entries;
}

/// Those that come within a year.
Entries soon(const Watching& w) {
  const base::Day last = base::plus_months(w.on, kMonthsAhead);
  Entries entries;
  std::copy_if(w.entries.begin(), w.entries.end(), std::back_inserter(entries),
               [last](const WatchEntry* entry) { return entry->next && entry->next->day <= last; });
  return entries;
}

/// The month of a year ahead in which most must be done, if it stands out.
std::string busiest(const Watching& w, const Entries& entries) {
  std::map<int, std::size_t> months;
  for (const WatchEntry* entry : entries) ++months[month_of(entry->next->day)];
  const auto most =
      std::max_element(months.begin(), months.end(),
                       [](const auto& a, const auto& b) { return a.second < b.second; });
  if (most == months.end() || most->second < kFewestInMonth || months.size() < 2) return {};
  return w.say(watch::most, month_text(most->first, w.language), most->second);
}

std::string nearest(const Watching& w) {
  const WatchEntry* first = nullptr;
  for (const WatchEntry* entry : w.entries) {
    if (entry->next && (first == nullptr || entry->next->day < first->next->day)) first = entry;
  }
  if (first == nullptr) return {};
  const bool sure = first->list == WatchList::certain;
  return w.say(sure ? watch::next : watch::next_maybe, words::date(first->next->day, w.language));
}

void add_sentence(std::string& text, const std::string& sentence) {
  if (!sentence.empty()) text += (text.empty() ? "" : " ") + sentence;
}

void add_controls(const Watching& w, Block& head) {
  Block& controls =
      document::add(head, {.kind = Kind::group, .id = "view:controls", .style = Style::controls});
  document::add(controls, {.kind = Kind::button,
                           .id = "watch:csv",
                           .text = w.say(watch::csv),
                           .command = {document::TableKind::watch, document::CsvFlavour::excel}});
  const bool any = std::any_of(w.entries.begin(), w.entries.end(),
                               [](const WatchEntry* entry) { return entry->next.has_value(); });
  if (!any) return;
  document::add(controls, {.kind = Kind::button,
                           .id = "watch:ics",
                           .text = w.say(watch::ics),
                           .command = CommandKind::download_watch});
}

void add_head(const Watching& w, Block& view) {
  const Entries near = soon(w);
  const auto certain =
      static_cast<std::size_t>(std::count_if(near.begin(), near.end(), [](const WatchEntry* entry) {
        return entry->list == WatchList::certain;
      }));
  const std::size_t unsaid = of_list(w, WatchList::unsaid).size();
  const auto& all = w.request.prepared->dataset->agreements;
  const auto withdrawn =
      static_cast<std::size_t>(std::count_if(all.begin(), all.end(), model::is_withdrawn));
  const std::size_t over = all.size() - w.entries.size() - withdrawn;
  std::string finding = w.entries.empty()
                            ? w.say(watch::headline_none, words::date(w.on, w.language))
                            : w.say(watch::headline, certain, near.size() - certain);
  std::string sentence = nearest(w);
  add_sentence(sentence, busiest(w, near));
  if (unsaid > 0) add_sentence(sentence, w.say(watch::unsaid_count, unsaid));
  if (over > 0) add_sentence(sentence, w.say(watch::over, over));
  if (withdrawn > 0) add_sentence(sentence, w.say(states::not_watched, withdrawn));
  Block& head = add_view_head(view, std::move(finding), std::move(sentence));
  if (!w.entries.empty()) add_controls(w, head);
}

struct ListWords {
  const char* id;
  const Phrase<>& title;
  const Phrase<>& why;
};

ListWords words_of_list(WatchList list) {
  switch (list) {
    case WatchList::certain:
      return {"certain", watch::certain, watch::certain_why};
    case WatchList::perhaps:
      return {"perhaps", watch::perhaps, watch::perhaps_why};
    case WatchList::unsaid:
      break;
  }
  return {"unsaid", calendar::silent_title, calendar::silent_why};
}

/// What the list holds, and of how many a day before may be.
std::string list_sentence(const Watching& w, WatchList list, const Entries& entries) {
  std::string text = w.say(words_of_list(list).why);
  const auto untold = static_cast<std::size_t>(
      std::count_if(entries.begin(), entries.end(),
                    [&](const WatchEntry* entry) { return is_notice_unknown(w.dataset, *entry); }));
  if (untold > 0) add_sentence(text, w.say(watch::notice_unknown, untold));
  return text;
}

void add_list(const Watching& w, WatchList list, Block& view) {
  const Entries entries = of_list(w, list);
  if (entries.empty()) return;
  const ListWords told = words_of_list(list);
  const std::string id = std::string("watch:") + told.id;
  Block& section = document::add(view, {.kind = Kind::group, .id = id});
  Block& title = document::add(
      section, {.kind = Kind::heading, .id = id + ":title", .text = w.say(told.title), .level = 3});
  document::add(title,
                {.kind = Kind::text,
                 .text = " " + words::number(static_cast<std::int64_t>(entries.size()), w.language),
                 .style = Style::count});
  document::add(section, {.kind = Kind::paragraph,
                          .id = id + ":why",
                          .text = list_sentence(w, list, entries),
                          .style = Style::note});
  add_watch_table(w, list, entries, section);
}

void add_watch(const PageRequest& request, Rect area, Page& page) {
  const Watching w = watching(request);
  Block view{.kind = Kind::region,
             .id = std::string(ids::kView),
             .style = Style::view,
             .label = w.say(views::watch.name),
             .record = "vy=bevakning"};
  add_head(w, view);
  for (const WatchList list : answers::kWatchLists) add_list(w, list, view);
  if (!w.entries.empty()) {
    document::add(view, {.kind = Kind::paragraph,
                         .id = "watch:rule",
                         .text = class_rule(w.watch.classes, w.language),
                         .style = Style::note});
  }
  add_read_view(request, std::move(view), area, page);
}

}  // namespace

int month_of(base::Day day) {
  const base::YearMonthDay date = base::calendar(day);
  return date.year * 12 + date.month - 1;
}

std::string month_text(int month, state::Language language) {
  return words::month_name(month % 12 + 1, false, language) + " " + std::to_string(month / 12);
}

const ViewDescriptor watch_view = {"watch", Icon::bell, add_watch, hidden_services, nullptr};

}  // namespace avtal::scene
