// Below the picture: what is no flow, in words, and what the signs mean.

#include <algorithm>

#include "answers/costs.h"
#include "base/sort.h"
#include "kit/block_parts.h"
#include "kit/signs.h"
#include "scene/icon_block.h"
#include "views/flows/flows_parts.h"
#include "words/common.h"
#include "words/flows.h"
#include "words/labels.h"

namespace avtal::scene {
namespace {

using answers::FlowPlace;
using answers::FlowRow;
using document::Block;
using document::Kind;
using document::Style;
using namespace words;

struct Note {
  std::string id;
  std::string text;
  std::string select;  // id of the record that it is about
};

constexpr std::size_t kMostNotes = 12;

/// What is stated comes before what may be.
int weight(const FlowRow& row) { return row.line.stated ? 0 : 1; }

std::vector<Note> notes_of(const Flows& f, const answers::FlowYear& year) {
  const FlowSpeech speech = f.speech(year.year);
  std::vector<Note> notes;
  const std::string prefix = "note:" + std::to_string(year.year) + ":";
  if (const auto record = f.dataset.find(f.request.view.selected);
      record && record->kind == model::RecordKind::organization) {
    notes.push_back({prefix + "balance", balance_text(speech, year, {record->index}), ""});
  }
  const std::string net = net_text(speech, year);
  if (!net.empty()) notes.push_back({prefix + "net", net, ""});
  if (f.summed()) return notes;  // below the picture they are counted, and the table has them
  std::vector<const FlowRow*> rows;
  for (const FlowRow& row : year.rows) {
    if (row.place == FlowPlace::note) rows.push_back(&row);
  }
  base::stable_sort(rows.begin(), rows.end(),
                    [](const FlowRow* a, const FlowRow* b) { return weight(*a) < weight(*b); });
  const std::size_t all = rows.size();
  if (all > kMostNotes + 1) rows.resize(kMostNotes);
  for (const FlowRow* row : rows) {
    const std::string& id = f.dataset.at(row->flow).id;
    notes.push_back({prefix + id, note_text(speech, *row), id});
  }
  if (rows.size() < all) {
    notes.push_back(
        {prefix + "more", f.say(flows::more_notes, static_cast<int>(all - rows.size())), ""});
  }
  return notes;
}

/// Only the forms that the year has.
void add_form_entries(const Flows& f, std::vector<LegendEntry>& entries) {
  const auto has = [&](auto wanted) {
    const auto in = [&](int year) {
      const auto& rows = f.of(year).rows;
      return std::any_of(rows.begin(), rows.end(), [&](const FlowRow& row) {
        return row.place != FlowPlace::note && wanted(row);
      });
    };
    return in(f.year) || (f.compare && in(*f.compare));
  };
  const auto of_form = [&](model::MoneyForm form) {
    return has([&](const FlowRow& row) { return row.form == form; });
  };
  const auto form = [&](model::MoneyForm which) {
    return capitalised(std::string(words::form_word(which, f.language)));
  };
  if (of_form(model::MoneyForm::invoice)) {
    entries.push_back({icon_block(Icon::document), form(model::MoneyForm::invoice)});
  }
  if (of_form(model::MoneyForm::grant)) {
    entries.push_back({icon_block(Icon::plus), form(model::MoneyForm::grant)});
  }
  if (of_form(model::MoneyForm::frame_transfer)) {
    entries.push_back({icon_block(Icon::handovers), f.say(flows::legend_frame)});
  }
  if (has([](const FlowRow& row) {
        return row.line.why_not == answers::CostLine::WhyNot::passed_on;
      })) {
    entries.push_back({icon_block(Icon::right), f.say(flows::legend_passed_on)});
  }
}

}  // namespace

void add_notes(const Flows& f, const answers::FlowYear& year, Block& view) {
  const std::vector<Note> notes = notes_of(f, year);
  if (notes.empty()) return;
  Block& list = document::add(
      view,
      {.kind = Kind::list, .id = "notes:" + std::to_string(year.year), .style = Style::notes});
  for (const Note& note : notes) {
    Block& item = document::add(list, {.kind = Kind::item});
    if (note.select.empty()) {
      item.id = note.id;
      item.text = note.text;
      continue;
    }
    document::add(item, {.kind = Kind::link,
                         .id = note.id,
                         .text = note.text,
                         .action = state::Select{note.select},
                         .current = f.request.view.selected == note.select});
  }
}

void add_flow_legend(const Flows& f, Block& view) {
  std::vector<LegendEntry> entries = {
      sign_entry(Sign::amount, f.say(flows::legend_solid)),
      sign_entry(Sign::derived_amount, f.say(flows::legend_hatched)),
      sign_entry(Sign::no_amount, f.say(flows::legend_missing))};
  add_form_entries(f, entries);
  for (const auto& [mark, phrase] :
       {std::pair{Mark::stated, common::mark_stated}, std::pair{Mark::proposed, labels::proposed},
        std::pair{Mark::derived, common::mark_derived},
        std::pair{Mark::assumed, common::mark_assumed}}) {
    Block holder;
    add_marks(holder, {mark}, f.language);
    holder.children.front().label.clear();  // its name follows
    entries.push_back({std::move(holder.children.front()), f.say(phrase)});
  }
  Block& key = document::add(view, {.kind = Kind::group, .id = "key", .style = Style::key});
  document::add(key, legend_block(entries, f.language));
}

}  // namespace avtal::scene
