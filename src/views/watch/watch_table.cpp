// A list as a table: the day, the agreement, what is to be done, what it is worth, who answers.

#include <algorithm>
#include <utility>

#include "base/sort.h"
#include "base/text.h"
#include "kit/block_parts.h"
#include "kit/deadlines.h"
#include "kit/tables.h"
#include "say/describe.h"
#include "views/watch/watch_parts.h"
#include "words/calendar.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/watch.h"

namespace avtal::scene {
namespace {

using answers::WatchEntry;
using answers::WatchList;
using document::Block;
using document::Kind;
using document::Style;
using state::WatchSort;
using namespace words;

/// More rows of a list are left to the file and the filter; the list says so.
constexpr std::size_t kMostRows = 100;

struct Row {
  const WatchEntry* entry;
  std::string name;
  std::string responsible;
};

std::vector<Row> rows_of(const Watching& w, const std::vector<const WatchEntry*>& entries) {
  std::vector<Row> rows;
  rows.reserve(entries.size());
  for (const WatchEntry* entry : entries) {
    rows.push_back({entry, words::local(w.dataset.at(entry->agreement).name, w.language),
                    watch_parties(w.dataset, entry->responsible, w.language)});
  }
  return rows;
}

/// What is not known stands last, whichever way the others are sorted.
void sort_rows(std::vector<Row>& rows, WatchSort by, bool reversed) {
  const auto sort = [&](auto known, auto less) {
    base::stable_sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
      if (!known(a) || !known(b)) return known(a) && !known(b);
      return reversed ? less(b, a) : less(a, b);
    });
  };
  switch (by) {
    case WatchSort::day:
      return sort(
          [](const Row& row) { return row.entry->next.has_value(); },
          [](const Row& a, const Row& b) { return a.entry->next->day < b.entry->next->day; });
    case WatchSort::agreement:
      return sort([](const Row&) { return true; },
                  [](const Row& a, const Row& b) { return base::swedish_less(a.name, b.name); });
    case WatchSort::amount:
      return sort([](const Row& row) { return row.entry->yearly.has_value(); },
                  [](const Row& a, const Row& b) {
                    return b.entry->yearly->amount.value < a.entry->yearly->amount.value;
                  });
    case WatchSort::responsible:
      return sort([](const Row& row) { return !row.responsible.empty(); },
                  [](const Row& a, const Row& b) {
                    return base::swedish_less(a.responsible, b.responsible);
                  });
  }
}

// ---- heads ----

SortHead head(const Watching& w, const char* id, const Phrase<>& title, WatchSort by,
              Style style = Style::none) {
  SortHead made{.id = id, .text = w.say(title), .hint = {}, .style = style};
  if (w.request.around.bare) return made;
  const bool sorted = w.request.view.watch_sort == by;
  const bool reversed = sorted && w.request.view.sort_reversed;
  made.hint = w.say(sorted ? common::sorted_by : common::sort_by, made.text);
  const bool falls = by == WatchSort::amount;  // amounts begin with the largest
  made.sorted = !sorted ? 0 : reversed != falls ? -1 : 1;
  made.action = changed(w.request.view, [&](state::ViewState& view) {
    view.watch_sort = by;
    view.sort_reversed = sorted && !reversed;
  });
  return made;
}

std::vector<SortHead> heads_of(const Watching& w, WatchList list, const std::string& id) {
  std::vector<SortHead> heads;
  heads.push_back(head(w, "", labels::agreement, WatchSort::agreement));
  if (list != WatchList::unsaid) {
    heads.push_back(head(w, "", watch::day, WatchSort::day));
  }
  heads.push_back(
      {.id = {}, .text = w.say(list == WatchList::unsaid ? watch::why : watch::task), .hint = {}});
  if (w.has_amounts) {
    heads.push_back(head(w, "", w.watch.classes.any() ? watch::class_and_yearly : watch::yearly,
                         WatchSort::amount, Style::number));
  }
  heads.push_back(head(w, "", labels::responsible, WatchSort::responsible));
  for (std::size_t i = 0; i < heads.size(); ++i) heads[i].id = id + ":sort:" + std::to_string(i);
  return heads;
}

// ---- cells ----

void add_fine(Block& cell, std::string text) {
  if (text.empty()) return;
  document::add(cell, {.kind = Kind::paragraph, .text = std::move(text), .style = Style::note});
}

Block day_cell(const Watching& w, const WatchEntry& entry) {
  Block cell{.kind = Kind::cell};
  document::add(cell, {.kind = Kind::strong, .text = words::date(entry.next->day, w.language)});
  add_marks(cell, {mark_of(entry.next->status)}, w.language);
  add_fine(cell, days_left(entry.next->day, w.on, w.language));
  return cell;
}

Block name_cell(const Watching& w, const Row& row, const std::string& id) {
  Block cell{.kind = Kind::row_header};
  document::add(cell, {.kind = Kind::link,
                       .id = id + ":name",
                       .text = row.name,
                       .action = state::Select{w.dataset.at(row.entry->agreement).id}});
  add_fine(cell, watch_parties(w.dataset, row.entry->provider, w.language));
  return cell;
}

/// What follow-up the agreement asks for, where it says so.
std::string follow_up(const Watching& w, const WatchEntry& entry) {
  const model::LocalText* text = w.dataset.at(entry.agreement).follow_up.value();
  if (text == nullptr) return {};
  return w.say(common::labelled, w.say(labels::follow_up), words::local(*text, w.language));
}

Block task_cell(const Watching& w, const WatchEntry& entry) {
  Block cell{.kind = Kind::cell, .text = watch_task(w.dataset, entry, w.language)};
  add_fine(cell, capitalised(watch_note(w.dataset, entry, w.language)));
  add_fine(cell, follow_up(w, entry));
  return cell;
}

/// The letter of the class before the amount it follows from.
Block amount_cell(const Watching& w, const WatchEntry& entry) {
  Block cell{.kind = Kind::cell, .style = entry.yearly ? Style::number : Style::missing};
  if (w.watch.classes.any()) {
    const std::string letter(class_letter(entry.its_class));
    const std::string word = class_word(entry.its_class, w.language);
    if (letter.empty()) {
      document::add(cell, {.kind = Kind::text, .text = word + ", "});
    } else {
      document::add(cell, {.kind = Kind::strong, .text = letter, .hint = word});
      document::add(cell, {.kind = Kind::text, .text = " " + word + " ", .style = Style::unseen});
    }
  }
  document::add(cell, {.kind = Kind::text, .text = watch_amount(entry, w.language)});
  add_fine(cell, delay_text(entry, w.language));
  return cell;
}

Block row_block(const Watching& w, WatchList list, const Row& row) {
  const std::string& agreement = w.dataset.at(row.entry->agreement).id;
  const std::string id = "watch-row:" + agreement;
  Block line{.kind = Kind::row,
             .id = id,
             .record = agreement,
             .current = w.request.view.selected == agreement};
  document::add(line, name_cell(w, row, id));
  if (list != WatchList::unsaid) document::add(line, day_cell(w, *row.entry));
  document::add(line, task_cell(w, *row.entry));
  if (w.has_amounts) document::add(line, amount_cell(w, *row.entry));
  document::add(
      line, {.kind = Kind::cell,
             .text = row.responsible.empty() ? w.say(common::no_document_says) : row.responsible,
             .style = row.responsible.empty() ? Style::missing : Style::none});
  return line;
}

// ---- months ----

struct Month {
  int month = 0;
  std::vector<const WatchEntry*> entries;
};

/// Of all rows of the list, also those that are not shown.
Month month_from(const std::vector<Row>& rows, std::size_t from) {
  Month month{month_of(rows[from].entry->next->day), {}};
  for (std::size_t i = from; i < rows.size(); ++i) {
    if (month_of(rows[i].entry->next->day) != month.month) break;
    month.entries.push_back(rows[i].entry);
  }
  return month;
}

/// "september 2026 9 avtal, 3 förlängs om ingen säger upp": heads the rows below it.
Block month_row(const Watching& w, const Month& month, const std::string& id, int columns) {
  const auto renewed = static_cast<std::size_t>(
      std::count_if(month.entries.begin(), month.entries.end(), [](const WatchEntry* entry) {
        return entry->renewed_until.has_value() && !entry->renews_before;
      }));
  Block line{.kind = Kind::row, .id = id};
  Block& cell = document::add(line, {.kind = Kind::row_header, .columns = columns});
  document::add(cell,
                {.kind = Kind::strong, .text = capitalised(month_text(month.month, w.language))});
  document::add(cell, {.kind = Kind::text,
                       .text = " " + w.say(watch::month, month.entries.size(), renewed),
                       .style = Style::count});
  if (w.has_amounts) {
    document::add(cell, {.kind = Kind::text,
                         .text = " " + sum_text(sum_of(month.entries), w.language),
                         .style = Style::sub});
  }
  return line;
}

void add_rows(const Watching& w, WatchList list, const std::vector<Row>& rows,
              const std::string& id, int columns, Block& table, Block* body) {
  const bool by_month = list != WatchList::unsaid && w.request.view.watch_sort == WatchSort::day;
  int shown = -1;
  for (std::size_t i = 0; i < std::min(rows.size(), kMostRows); ++i) {
    if (by_month && (i == 0 || month_of(rows[i].entry->next->day) != shown)) {
      const Month month = month_from(rows, i);
      shown = month.month;
      if (i > 0) body = &document::add(table, {.kind = Kind::table_body});
      document::add(*body, month_row(w, month, id + ":month:" + std::to_string(shown), columns));
    }
    document::add(*body, row_block(w, list, rows[i]));
  }
}

}  // namespace

void add_watch_table(const Watching& w, WatchList list,
                     const std::vector<const WatchEntry*>& entries, Block& parent) {
  const std::string id = parent.id;
  std::vector<Row> rows = rows_of(w, entries);
  sort_rows(rows, w.request.view.watch_sort, w.request.view.sort_reversed);
  const std::vector<SortHead> heads = heads_of(w, list, id);
  Block& box = document::add(parent, {.kind = Kind::group, .id = id + ":rows"});
  const std::string title = w.say(list == WatchList::certain   ? watch::certain
                                  : list == WatchList::perhaps ? watch::perhaps
                                                               : calendar::silent_title);
  const std::string caption =
      w.has_amounts ? w.say(common::labelled_sentence, title, sum_text(sum_of(entries), w.language))
                    : title;
  Block& body = add_table(box, id + ":table", caption, heads, Style::watched);
  Block& table = box.children.front();
  add_rows(w, list, rows, id, static_cast<int>(heads.size()), table, &body);
  if (rows.size() <= kMostRows) return;
  document::add(parent, {.kind = Kind::paragraph,
                         .id = id + ":rest",
                         .text = w.say(watch::rest, kMostRows, rows.size()),
                         .style = Style::more});
}

}  // namespace avtal::scene
