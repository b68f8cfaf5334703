#include "scene/comparison.h"

#include <algorithm>
#include <utility>

#include "answers/dataset_diff.h"
#include "scene/comparison_words.h"
#include "scene/describe.h"
#include "scene/metrics.h"
#include "scene/prepared.h"
#include "scene/record_names.h"
#include "scene/shortened.h"
#include "scene/widgets.h"
#include "words/compare.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using answers::RecordChange;
using answers::RecordDiff;
using state::Language;
using namespace words;

constexpr float kHeading = 44;
constexpr float kLine = 20;
constexpr float kLabel = 168;
constexpr float kBand = 4;

struct List {
  const PageRequest& request;
  const Compared& compared;
  Language language;
  Page& page;
  Pen& pen;
  Rect body;
  float y = 0;
  bool narrow = false;
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

/// Adds a node of the list, cut to what is seen.
void add_cut(List& l, Node node) {
  node.parent = "comparison";
  node.highlight = node.rect;
  const float top = std::max(node.rect.y, l.body.y);
  const float bottom = std::min(node.rect.bottom(), l.body.bottom());
  node.hidden = bottom - top < 1;
  node.rect.y = node.hidden ? l.body.y : top;
  node.rect.h = node.hidden ? 0 : bottom - top;
  l.page.nodes.push_back(std::move(node));
}

/// A paragraph; returns the y below it.
float write(List& l, Point at, const std::string& text, float width, const TextStyle& style) {
  return l.pen.paragraph(at, text, style, kLine, width);
}

/// The field's name, what it was, and what it is on a yellow ground.
void write_change(List& l, const RecordDiff& record, const answers::FieldChange& change) {
  const std::string name = field_name(*l.compared.newer, record, change, l.language);
  const std::string before = told_text(*l.compared.older, change.before, l.language);
  const std::string after = told_text(*l.compared.newer, change.after, l.language);
  const float left = l.body.x + 16;
  const float x = l.narrow ? left : left + kLabel;
  const float width = l.body.right() - 8 - x;
  const float top = l.y;
  float below = write(l, {left, l.y}, name, l.narrow ? width : kLabel - 12,
                      {14, Face::regular, ink(Role::ink6)});
  if (l.narrow) l.y = below;
  const std::string was = words::say(l.language, compare::before, before);
  const std::string is = words::say(l.language, compare::after, after);
  l.y = write(l, {x, l.y}, was, width, {14, Face::regular, ink(Role::ink7)});
  const auto lines = l.pen.wrapped(is, 14, Face::semibold, width - 8);
  l.pen.fill({x - 4, l.y, width + 4, static_cast<float>(lines.size()) * kLine},
             ink(Role::warn_tint), 2);
  l.y = write(l, {x, l.y}, is, width - 8, {14, Face::semibold, ink(Role::ink9)});
  l.y = std::max(l.y, below) + 4;
  Node node;
  node.id = "diff:" + record.id + ":" + std::to_string(static_cast<int>(change.field)) + ":" +
            change.part;
  node.kind = NodeKind::row;
  node.name = name;
  node.value = was + ". " + is;
  node.rect = {left, top, l.body.right() - left, l.y - top};
  add_cut(l, std::move(node));
}

void write_title(List& l, const RecordDiff& record) {
  const model::Dataset& dataset = dataset_of(l, record);
  const std::string name = record_name(dataset, ref_of(record), l.language);
  const std::string sub = record_kind_line(dataset, ref_of(record), l.language);
  const std::string chip = say(l.request, chip_phrase(record.change));
  const float chip_width = l.pen.chip_width(chip);
  const float left = l.body.x + 16;
  const float width = l.body.right() - left - chip_width - 16;
  const float top = l.y;
  l.pen.chip({l.body.right() - chip_width - 4, l.y + 6}, chip, chip_kind(record.change));
  l.pen.text({left, l.y + 22}, shortened(l.pen, name, 16, Face::semibold, width),
             {16, Face::semibold, ink(Role::ink9)});
  l.pen.text({left, l.y + 42}, shortened(l.pen, sub, 12, Face::regular, width),
             {12, Face::regular, ink(Role::ink6)});
  l.y += 52;
  Node node;
  node.id = "diff:" + record.id;
  node.rect = {l.body.x, top, l.body.w, 48};
  node.name = chip + ": " + name + ", " + sub;
  node.kind = record.after ? NodeKind::item : NodeKind::text;
  if (record.after) {
    node.action = state::Select{record.id};
    node.selected = l.request.view.selected == record.id;
    node.hoverable = true;
    if (node.selected) l.pen.frame(node.rect, ink(Role::ink9), 2, 4);
  }
  add_cut(l, std::move(node));
}

void write_record(List& l, const RecordDiff& record) {
  const float top = l.y;
  l.y += 8;
  write_title(l, record);
  for (const answers::FieldChange& change : record.fields) write_change(l, record, change);
  l.y += 4;
  const Role band = record.change == RecordChange::added     ? Role::ok
                    : record.change == RecordChange::changed ? Role::warn
                                                             : Role::error;
  l.pen.fill({l.body.x, top + 10, kBand, l.y - top - 14}, ink(band));
  l.pen.line({l.body.x, l.y + 0.5F}, {l.body.right(), l.y + 0.5F}, ink(Role::line2));
}

void write_part(List& l, RecordChange change, std::size_t count) {
  if (count == 0) return;
  const std::string heading =
      words::say(l.language, heading_phrase(change),
                 words::number(static_cast<std::int64_t>(count), l.language));
  l.pen.text({l.body.x, l.y + 30}, heading, {16, Face::semibold, ink(Role::ink9)});
  Node node;
  node.id = "diff:part:" + std::to_string(static_cast<int>(change));
  node.kind = NodeKind::heading;
  node.level = 3;
  node.name = heading;
  node.rect = {l.body.x, l.y, l.body.w, kHeading};
  add_cut(l, std::move(node));
  l.y += kHeading;
  for (const RecordDiff& record : l.compared.diff->records) {
    if (record.change == change) write_record(l, record);
  }
  l.y += 16;
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

/// What differs in numbers, and between which versions; returns the y below.
float add_head(const PageRequest& request, Page& page, Pen& pen, Rect area, bool narrow) {
  const Compared& compared = *request.compared;
  const std::string headline = headline_of(request);
  const std::string versions = words::say(
      request.view.language, compare::versions,
      compared.older_name + " (" + compared.older->issued + ", " + compared.older_hash + ")",
      compared.newer_name + " (" + compared.newer->issued + ", " + compared.newer_hash + ")");
  const std::string close = say(request, compare::close);
  const float w = pen.width(close, 14, Face::semibold) + 24;
  const float text_width = narrow ? area.w : area.w - w - 16;
  const float top = area.y + 12;
  const float sub =
      pen.paragraph({area.x, top}, headline, {20, Face::semibold, ink(Role::ink9)}, 28, text_width);
  float y = pen.paragraph({area.x, sub}, versions, {14, Face::regular, ink(Role::ink6)}, kLine,
                          text_width);
  add_headline_node(page, "headline", headline, {area.x, top, text_width, sub - top});
  add_text_node(page, "comparison:versions", "", versions, {area.x, sub, text_width, y - sub});
  const float height = request.around.touch ? kControlHeightTouch : kControlHeight;
  const Rect button =
      narrow ? Rect{area.x, y + 8, w, height} : Rect{area.right() - w, area.y + 16, w, height};
  pen.frame(button, ink(Role::line5), 1, kControlRadius);
  pen.text({button.x + w / 2, button.y + height / 2 + 5}, close,
           {14, Face::semibold, ink(Role::ink9), Align::centre});
  page.nodes.push_back(button_node(
      {"comparison:close", close, std::nullopt, "", CommandKind::close_comparison}, button));
  return std::max(y, button.bottom()) + 12;
}

}  // namespace

bool shows_comparison(const PageRequest& request) {
  return request.compared != nullptr && request.around.comparison_open;
}

void add_comparison(const PageRequest& request, Rect area, Page& page) {
  const bool narrow = area.w < 560;
  Layer ground{area, {}};
  Pen ground_pen(ground, request.text_width, request.view.language);
  const float below = add_head(request, page, ground_pen, area, narrow);
  page.layers.push_back(std::move(ground));

  const Rect body{area.x, below, area.w, std::max(0.0F, area.bottom() - below)};
  Node group;
  group.id = "comparison";
  group.kind = NodeKind::group;
  group.name = say(request, compare::list);
  group.rect = body;
  page.nodes.push_back(group);
  Layer layer{body, {}};
  Pen pen(layer, request.text_width, request.view.language);
  List list{request,
            *request.compared,
            request.view.language,
            page,
            pen,
            body,
            body.y - request.around.chart_scroll,
            narrow};
  const float top = list.y;
  const answers::DatasetDiff& diff = *request.compared->diff;
  write_part(list, RecordChange::added, diff.added);
  write_part(list, RecordChange::changed, diff.changed);
  write_part(list, RecordChange::removed, diff.removed);
  page.scroll_areas.push_back({Area::chart, body, list.y - top + 24});
  page.layers.push_back(std::move(layer));
}

}  // namespace avtal::scene
