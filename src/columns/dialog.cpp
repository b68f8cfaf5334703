#include "columns/dialog.h"

#include <algorithm>
#include <utility>

#include "words/common.h"
#include "words/recognise.h"

namespace avtal::columns {
namespace {

using namespace words;
using workbook::DayOrder;
using workbook::Matter;
using workbook::Meaning;
using workbook::RegisterColumn;

constexpr std::size_t kMoreRows = 100;

bool begins(std::string_view text, std::string_view with) {
  return text.substr(0, with.size()) == with;
}

/// The column that ends the id: 6 of "order-6"; nothing when there is none so.
std::optional<std::size_t> column_in(std::string_view id, const workbook::Mapping& mapping) {
  const std::string_view digits = id.substr(std::min(id.find('-') + 1, id.size()));
  const bool all = !digits.empty() && digits.size() < 6 &&
                   digits.find_first_not_of("0123456789") == std::string_view::npos;
  if (!all) return std::nullopt;
  std::size_t column = 0;
  for (const char c : digits) column = column * 10 + static_cast<std::size_t>(c - '0');
  return column < mapping.columns.size() ? std::optional(column) : std::nullopt;
}

std::optional<Meaning> meaning_of(std::string_view word) {
  for (std::size_t m = 0; m < static_cast<std::size_t>(Meaning::count); ++m) {
    const auto meaning = static_cast<Meaning>(m);
    if (workbook::word_of(meaning) == word) return meaning;
  }
  return std::nullopt;
}

}  // namespace

Dialog::Dialog(tables::Table table, std::string file, std::string_view choices, Language language)
    : table_(std::move(table)),
      file_(std::move(file)),
      language_(language),
      mapping_(workbook::guessed(table_)) {
  if (!choices.empty()) {
    const std::optional<workbook::Mapping> chosen = workbook::mapping_with(mapping_, choices);
    has_choices_ = chosen.has_value();
    refused_choices_ = !has_choices_;
    if (chosen) mapping_ = *chosen;
  }
  kept_ = mapping_;
  preview_ = workbook::preview_of(table_, mapping_);
}

Looked Dialog::looked() const { return {table_, mapping_, preview_, shown_, file_, language_}; }

std::string Dialog::saved_name() const {
  return file_.substr(0, file_.rfind('.')) +
         (language_ == Language::en ? "-columns.json" : "-kolumner.json");
}

Dialog::Answer Dialog::act(std::string_view id, std::string_view value) {
  Answer answer;
  shown_.told.clear();
  if (turn(id, answer)) return answer;
  if (!choose(id, value)) return answer;
  shown_.asks_leave = false;
  preview_ = workbook::preview_of(table_, mapping_);
  const auto is_there = [this](const Matter& each) { return shown_.matter == id_of(each); };
  if (std::none_of(preview_.matters.begin(), preview_.matters.end(), is_there)) {
    shown_.matter.reset();
  }
  return answer;
}

/// What changes only what is seen. False: it is no such thing.
bool Dialog::turn(std::string_view id, Answer& answer) {
  if (id == "show") {
    answer.end = End::shown;
  } else if (id == "save") {
    answer.saved = workbook::mapping_text(mapping_);
    kept_ = mapping_;
  } else if (id == "close") {
    close(answer);
  } else if (id == "stay") {
    shown_.asks_leave = false;
    answer.focus = "show";
  } else if (id == "discard") {
    answer.end = End::closed;
  } else if (id == "previous") {
    shown_.column -= shown_.column > 0 ? 1 : 0;
  } else if (id == "next") {
    shown_.column += shown_.column + 1 < mapping_.columns.size() ? 1 : 0;
  } else if (id == "more-rows") {
    shown_.more_rows += kMoreRows;
  } else if (id == "fewer-rows") {
    shown_.more_rows = 0;
    shown_.matter.reset();
    answer.focus = "more-rows";
  } else if (id == "all-merges") {
    shown_.all_merges = true;
    answer.focus = "merge-" + preview_.groups.front().key;
  } else if (begins(id, "rows-")) {
    show_rows_of(id.substr(5));
  } else {
    return false;
  }
  return true;
}

void Dialog::show_rows_of(std::string_view matter) {
  if (shown_.matter == matter) {
    shown_.matter.reset();
    return;
  }
  for (const Matter& each : preview_.matters) {
    if (id_of(each) != matter) continue;
    shown_.matter = std::string(matter);
    if (each.column < mapping_.columns.size()) shown_.column = each.column;
  }
}

/// Choices are thrown away only by those who say so.
void Dialog::close(Answer& answer) {
  if (mapping_ == kept_) {
    answer.end = End::closed;
    return;
  }
  shown_.asks_leave = !shown_.asks_leave;
  answer.focus = shown_.asks_leave ? "stay" : "show";
}

/// False: it changes no choice.
bool Dialog::choose(std::string_view id, std::string_view value) {
  if (id == "currency") {
    mapping_.currency = std::string(value);
  } else if (id == "split") {
    mapping_.split = std::string(value);
  } else if (id == "assume") {
    mapping_.start_from_award = !mapping_.start_from_award;
  } else if (begins(id, "merge-")) {
    return merge(id.substr(6), value);
  } else {
    return choose_column(id, value);
  }
  return true;
}

bool Dialog::choose_column(std::string_view id, std::string_view value) {
  const std::optional<std::size_t> found = column_in(id, mapping_);
  if (!found) return false;
  RegisterColumn& column = mapping_.columns[*found];
  if (begins(id, "order-")) {
    column.order = value == "day" ? DayOrder::day_first : DayOrder::month_first;
    return true;
  }
  if (begins(id, "unit-")) {
    column.times = value == "1000" ? 1000 : value == "1000000" ? 1'000'000 : 1;
    return true;
  }
  const bool is_read = begins(id, "read-");
  if (!is_read && !begins(id, "is-")) return false;
  const std::optional<Meaning> meaning =
      is_read ? std::optional(Meaning::nothing) : meaning_of(value);
  if (!meaning) return false;
  const workbook::Mapping before = mapping_;
  mapping_ = workbook::with_meaning(table_, mapping_, *found, *meaning);
  for (std::size_t c = 0; c < mapping_.columns.size(); ++c) {
    if (c == *found || mapping_.columns[c].meaning == before.columns[c].meaning) continue;
    shown_.told = say(language_, recognise::gave_way, head_of(looked(), c));
  }
  return true;
}

/// "none", "all", or the key of a body with "1" or "0".
bool Dialog::merge(std::string_view id, std::string_view value) {
  std::vector<std::string>& apart = mapping_.apart;
  if (id == "none" && value.empty()) {
    apart.clear();
    for (const workbook::MergeGroup& group : preview_.groups) apart.push_back(group.key);
  } else if (id == "all" && value.empty()) {
    apart.clear();
  } else {
    apart.erase(std::remove(apart.begin(), apart.end(), id), apart.end());
    if (value == "0") apart.emplace_back(id);
  }
  std::sort(apart.begin(), apart.end());
  return true;
}

document::Element Dialog::elements() const {
  const Looked looked = this->looked();
  document::Element all;
  all.tag = "div";
  Element& head = add(all, el("header", "", {}, "head"));
  Element& name = add(head, el("h2", "", say(language_, recognise::title), "title"));
  with(with(name, "id", "columns-title"), "tabindex", "-1");
  add(head, el("p", "",
               say(language_, recognise::file, file_, preview_.all_rows, mapping_.columns.size()),
               "file"));
  with(add_button(head, "close", "×", "close"), "aria-label", say(language_, common::close));
  Element& body = add(all, el("div", "body", {}, "body"));
  Element& main = add(body, el("div", "asked", {}, "asked"));
  add(main, el("p", "lead",
               preview_.of_payments
                   ? say(language_, recognise::lead_payments, preview_.summed, preview_.rows)
                   : say(language_, recognise::lead, preview_.all_rows, preview_.unread_ends,
                         preview_.without_amount),
               "lead"));
  if (preview_.partial()) {
    add(main, el("p", "partial",
                 say(language_, recognise::partial, preview_.rows, preview_.all_rows), "partial"));
  }
  if (has_choices_) add(main, el("p", "mapped", say(language_, recognise::mapped), "mapped"));
  if (refused_choices_) {
    add(main, el("p", "mapped bad", say(language_, recognise::not_a_mapping), "mapped"));
  }
  with(add(main, el("p", "announced", shown_.told, "announced")), "role", "status");
  add(main, table_part(looked));
  Element& two = add(main, el("div", "two", {}, "two"));
  add(two, matters_part(looked));
  add(two, merges_part(looked));
  add(body, outcome_part(looked));
  return all;
}

}  // namespace avtal::columns
