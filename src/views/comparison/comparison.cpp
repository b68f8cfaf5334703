#include "views/comparison/comparison.h"

#include <utility>

#include "answers/dataset_diff.h"
#include "kit/block_parts.h"
#include "kit/controls.h"
#include "kit/read_view.h"
#include "prepared/prepared.h"
#include "say/comparison_words.h"
#include "say/describe.h"
#include "say/record_names.h"
#include "scene/widgets.h"
#include "words/compare.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::RecordChange;
using answers::RecordDiff;
using document::Block;
using document::Kind;
using document::Style;
using state::Language;
using namespace words;

struct List {
  const PageRequest& request;
  const Compared& compared;
  Language language;
};

const model::Dataset& dataset_of(const List& l, const RecordDiff& record) {
  return record.after ? *l.compared.newer : *l.compared.older;
}

model::RecordRef ref_of(const RecordDiff& record) {
  return record.after ? *record.after : record.before.value_or(model::RecordRef{});
}

const Phrase<>& chip_phrase(RecordChange change) {
  return change == RecordChange::added     ? compare::added
         : change == RecordChange::changed ? compare::changed
                                           : compare::removed;
}

ChipKind chip_kind(RecordChange change) {
  return change == RecordChange::added     ? ChipKind::ok
         : change == RecordChange::changed ? ChipKind::warn
                                           : ChipKind::error;
}

const Phrase<1>& heading_phrase(RecordChange change) {
  return change == RecordChange::added     ? compare::heading_added
         : change == RecordChange::changed ? compare::heading_changed
                                           : compare::heading_removed;
}

Block chip_of(RecordChange change, std::string text) {
  return chip_block({std::move(text), chip_kind(change), 0, {}});
}

/// The field's name, what it was, and what it is, set off.
void add_change(const List& l, const RecordDiff& record, const answers::FieldChange& change,
                Block& terms) {
  Block& entry = document::add(
      terms, {.kind = Kind::entry,
              .id = "diff:" + record.id + ":" + std::to_string(static_cast<int>(change.field)) +
                    ":" + change.part});
  document::add(entry, {.kind = Kind::term,
                        .text = field_name(*l.compared.newer, record, change, l.language)});
  Block& said = document::add(entry, {.kind = Kind::description});
  document::add(said,
                {.kind = Kind::paragraph,
                 .text = words::say(l.language, compare::before,
                                    told_text(*l.compared.older, change.before, l.language))});
  Block& now = document::add(said, {.kind = Kind::paragraph});
  document::add(now, {.kind = Kind::strong,
                      .text = words::say(l.language, compare::after,
                                         told_text(*l.compared.newer, change.after, l.language))});
}

/// Leads to the record where there still is one.
void add_record(const List& l, const RecordDiff& record, Block& list) {
  const model::Dataset& dataset = dataset_of(l, record);
  Block& item = document::add(list, {.kind = Kind::item,
                                     .id = "diff:" + record.id + ":item",
                                     .style = chip_of(record.change, {}).style,
                                     .current = l.request.view.selected == record.id});
  Block& heading = document::add(item, {.kind = Kind::heading, .level = 4});
  Block& name = document::add(heading, {.kind = record.after ? Kind::link : Kind::text,
                                        .id = "diff:" + record.id,
                                        .text = record_name(dataset, ref_of(record), l.language)});
  if (record.after) name.action = state::Select{record.id};
  document::add(heading, {.kind = Kind::text, .text = " "});
  document::add(heading, chip_of(record.change, say(l.request, chip_phrase(record.change))));
  document::add(item, {.kind = Kind::paragraph,
                       .text = record_kind_line(dataset, ref_of(record), l.language),
                       .style = Style::subtitle});
  if (record.fields.empty()) return;
  Block& terms = document::add(item, {.kind = Kind::terms});
  for (const answers::FieldChange& change : record.fields) add_change(l, record, change, terms);
}

void add_part(const List& l, RecordChange change, std::size_t count, Block& view) {
  if (count == 0) return;
  const std::string id = "diff:part:" + std::to_string(static_cast<int>(change));
  document::add(view,
                {.kind = Kind::heading,
                 .id = id,
                 .text = words::say(l.language, heading_phrase(change),
                                    words::number(static_cast<std::int64_t>(count), l.language)),
                 .level = 3});
  Block& list = document::add(view, {.kind = Kind::list, .id = id + ":list", .style = Style::diff});
  for (const RecordDiff& record : l.compared.diff->records) {
    if (record.change == change) add_record(l, record, list);
  }
}

std::string headline_of(const PageRequest& request) {
  const answers::DatasetDiff& diff = *request.compared->diff;
  const auto number = [&](std::size_t count) {
    return words::number(static_cast<std::int64_t>(count), request.view.language);
  };
  if (diff.records.empty()) return say(request, compare::none);
  return words::say(request.view.language, compare::headline, number(diff.added),
                    number(diff.changed), number(diff.removed));
}

/// Between which versions.
std::string versions_of(const PageRequest& request) {
  const Compared& compared = *request.compared;
  return words::say(
      request.view.language, compare::versions,
      compared.older_name + " (" + compared.older->issued + ", " + compared.older_hash + ")",
      compared.newer_name + " (" + compared.newer->issued + ", " + compared.newer_hash + ")");
}

Block region_of(const PageRequest& request) {
  Block view{.kind = Kind::region,
             .id = std::string(ids::kView),
             .style = Style::view,
             .label = say(request, compare::list),
             .record = "comparison"};
  Block& head = add_view_head(view, headline_of(request), versions_of(request));
  Block& controls = document::add(
      head, {.kind = Kind::group, .id = "comparison:controls", .style = Style::controls});
  document::add(controls, {.kind = Kind::button,
                           .id = "comparison:close",
                           .text = say(request, compare::close),
                           .command = CommandKind::close_comparison});
  const List list{request, *request.compared, request.view.language};
  const answers::DatasetDiff& diff = *request.compared->diff;
  add_part(list, RecordChange::added, diff.added, view);
  add_part(list, RecordChange::changed, diff.changed, view);
  add_part(list, RecordChange::removed, diff.removed, view);
  return view;
}

}  // namespace

bool shows_comparison(const PageRequest& request) {
  return request.compared != nullptr && request.around.comparison_open;
}

void add_comparison(const PageRequest& request, Rect area, Page& page) {
  add_read_view(request, region_of(request), area, page);
}

}  // namespace avtal::scene
