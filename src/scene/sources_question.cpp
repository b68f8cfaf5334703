// One question in full: what each document says and where, what would settle it, and ways to what
// it concerns.

#include <algorithm>

#include "scene/record_names.h"
#include "scene/sources_parts.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using model::Question;
using model::QuestionSide;
using model::RecordKind;
using model::RecordRef;
using model::Ref;
using namespace words;

constexpr float kTwoSidesFrom = 600;
constexpr float kSidePadding = 16;
constexpr float kSideGap = 16;
constexpr float kLabel = 88;
constexpr std::size_t kPlacesShown = 4;
constexpr std::size_t kRecordsShown = 10;

std::string side_text(const QuestionSide& side, state::Language language) {
  return words::local(side.text, language);
}

/// Places that are the same when written are written once.
std::vector<model::Place> places_of(const Sheet& s, const QuestionSide& side) {
  std::vector<model::Place> places;
  std::vector<std::string> seen;
  for (const model::Place& place : side.places) {
    const std::string text = words::place(s.dataset, place, s.language);
    if (std::find(seen.begin(), seen.end(), text) != seen.end()) continue;
    seen.push_back(text);
    if (places.size() < kPlacesShown) places.push_back(place);
  }
  return places;
}

float place_height(const Sheet& s, const model::Place& place, float width) {
  return 8 + text_height(s, words::place(s.dataset, place, s.language), 12, Face::regular, 16,
                         width - 40);
}

/// A word of a side, set off when it stands in the document as it does here.
struct SideWord {
  std::string text;
  Face face = Face::regular;
};

std::vector<SideWord> words_of_side(const std::string& text) {
  constexpr std::string_view kOpening = "\u201C";
  constexpr std::string_view kMark = "\u201D";
  std::vector<SideWord> found;
  bool within = false;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find(' ', at), text.size());
    const std::string word = text.substr(at, end - at);
    const bool opens = word.find(kOpening) != std::string::npos;
    std::size_t marks = opens ? 1 : 0;
    for (std::size_t k = word.find(kMark); k != std::string::npos; k = word.find(kMark, k + 1)) {
      ++marks;
    }
    found.push_back({word, within || marks > 0 ? Face::semibold : Face::regular});
    if (marks % 2 == 1) within = !within;
    at = end + 1;
  }
  return found;
}

/// Like Pen::paragraph, but each word in its own face. Returns the height; `draw`: or only that.
float side_paragraph(const Sheet& s, const std::string& text, Point at, float width, bool draw) {
  constexpr float kSize = 16;
  constexpr float kStep = 24;
  const float space = s.pen.width(" ", kSize);
  float x = 0;
  float y = 0;
  for (const SideWord& word : words_of_side(text)) {
    const float w = s.pen.width(word.text, kSize, word.face);
    if (x > 0 && x + w > width) {
      x = 0;
      y += kStep;
    }
    if (draw) {
      s.pen.text({at.x + x, at.y + y + kStep * 0.72F}, word.text,
                 {kSize, word.face, ink(Role::ink9)});
    }
    x += w + space;
  }
  return y + kStep;
}

float side_height(const Sheet& s, const QuestionSide& side, float width) {
  const float inner = width - 2 * kSidePadding - 4;
  float height = 24 + side_paragraph(s, side_text(side, s.language), {}, inner, false);
  for (const model::Place& place : places_of(s, side)) {
    height += std::max(place_height(s, place, inner), s.touch_height()) + 6;
  }
  return height + 4;
}

void add_place(Sheet& s, const model::Place& place, Rect rect, const std::string& id) {
  const std::string text = words::place(s.dataset, place, s.language);
  const auto lines = s.pen.wrapped(text, 12, Face::regular, rect.w - 40);
  float width = 0;
  for (const std::string& line : lines) width = std::max(width, s.pen.width(line, 12));
  const float height = 8 + 16 * static_cast<float>(lines.size());
  const Rect box{rect.x, rect.y + (rect.h - height) / 2, width + 40, height};
  s.pen.box(box, ink(Role::background), ink(Role::line3), 1, 4);
  s.pen.icon({box.x + 8, box.y + 4}, Icon::document, ink(Role::brand7));
  float y = box.y + 16;
  for (const std::string& line : lines) {
    s.pen.text({box.x + 28, y}, line, {12, Face::regular, ink(Role::brand7)});
    y += 16;
  }
  Node node;
  node.id = id;
  node.kind = NodeKind::link;
  // The same place may stand under both sides, so the name carries the side's number.
  node.name = text + " (" + id.substr(id.find("side:") + 5) + ")";
  node.rect = {box.x, rect.y, box.w, rect.h};
  node.highlight = box;
  node.hoverable = true;
  node.action = state::GoTo{showing_place(s.request, s.dataset, place)};
  add_node(s, std::move(node));
}

void add_side(Sheet& s, const Question& question, std::size_t i, Rect rect,
              std::optional<std::size_t> service) {
  const QuestionSide& side = question.sides[i];
  s.pen.fill(rect, ink(Role::panel));
  s.pen.fill({rect.x, rect.y, 4, rect.h},
             service ? of_service(Role::service_base, *service) : ink(Role::line5));
  const float x = rect.x + 4 + kSidePadding;
  const float inner = rect.w - 2 * kSidePadding - 4;
  const std::string text = side_text(side, s.language);
  const float top = rect.y + 12;
  float y = top + side_paragraph(s, text, {x, top}, inner, true);
  const std::string id = "question:" + question.id + ":side:" + std::to_string(i + 1);
  add_text(s, id, s.say(common::statement, std::to_string(i + 1)) + ": " + text,
           {x, top, inner, y - top});
  y += 6;
  const auto places = places_of(s, side);
  for (std::size_t k = 0; k < places.size(); ++k) {
    const float height = std::max(place_height(s, places[k], inner), s.touch_height());
    add_place(s, places[k], {x, y, inner, height}, id + "." + std::to_string(k + 1));
    y += height + 6;
  }
}

struct Sides {
  std::size_t columns = 1;
  float width = 0;
};

Sides sides_of(const Question& question, float width) {
  const bool two = width >= kTwoSidesFrom && question.sides.size() > 1;
  return {two ? 2U : 1U, two ? (width - kSideGap) / 2 : width};
}

float row_height(const Sheet& s, const Question& question, const Sides& sides, std::size_t first) {
  float height = 0;
  for (std::size_t i = first; i < std::min(first + sides.columns, question.sides.size()); ++i) {
    height = std::max(height, side_height(s, question.sides[i], sides.width));
  }
  return height;
}

/// Records that can be shown somewhere, those of a kind together; at most kRecordsShown.
std::vector<RecordRef> records_of(const Sheet& s, const Question& question) {
  std::vector<RecordRef> records;
  for (const std::string& id : question.about) {
    const auto record = s.dataset.find(id);
    if (record && record->kind != RecordKind::question && record->kind != RecordKind::price_index) {
      records.push_back(*record);
    }
  }
  if (records.size() > kRecordsShown) records.resize(kRecordsShown);
  return records;
}

/// Walks the chips of the records as they wrap; `place` gets each with its top left corner.
template <class Place>
float flow_records(const Sheet& s, const Question& question, Rect area, Place place) {
  float x = area.x;
  float y = area.y;
  const float step = record_chip_height(s) + 6;
  const auto records = records_of(s, question);
  for (std::size_t i = 0; i < records.size(); ++i) {
    const std::string name = record_name(s.dataset, records[i], s.language);
    const float width = record_chip_width(s, name, area.w);
    if (x > area.x && x + width > area.right()) {
      x = area.x;
      y += step;
    }
    place(records[i], name, Point{x, y}, i);
    x += width + 8;
  }
  return records.empty() ? y : y + step;
}

std::string settled_text(const Sheet& s, const Question& question) {
  return question.settled_by.empty() ? s.say(sources::settled_none)
                                     : words::local(question.settled_by, s.language);
}

std::string body_text(const Sheet& s, const Question& question) {
  return words::local(question.text, s.language);
}

/// The first agreement or service that it concerns, on the first day of its time.
std::optional<state::ViewState> on_timeline(const Sheet& s, const Question& question) {
  for (const std::string& id : question.about) {
    const auto record = s.dataset.find(id);
    if (!record) continue;
    if (record->kind != RecordKind::agreement && record->kind != RecordKind::event) continue;
    state::ViewState state = showing(s.request, s.dataset, *record);
    if (question.period) {
      if (const auto first = base::earliest_start(*question.period)) state.as_of = *first;
    }
    return state;
  }
  return std::nullopt;
}

Icon icon_of(RecordKind kind) {
  switch (kind) {
    case RecordKind::organization:
    case RecordKind::organization_change:
    case RecordKind::handover:
      return Icon::handovers;
    case RecordKind::money_flow:
      return Icon::cost_flows;
    case RecordKind::document:
      return Icon::document;
    case RecordKind::service:
    case RecordKind::agreement:
    case RecordKind::event:
    case RecordKind::question:
    case RecordKind::price_index:
      break;
  }
  return Icon::timeline;
}

float label_room(const Sheet& s) { return s.narrow ? 0 : kLabel; }

/// Beside what it labels, or above it on narrow pages; returns the y of what it labels.
float add_label(Sheet& s, Point at, const Phrase<>& phrase) {
  s.pen.text({at.x, at.y + 15}, s.say(phrase), {14, Face::semibold, ink(Role::ink9)});
  return s.narrow ? at.y + 20 : at.y;
}

float add_sides(Sheet& s, const Question& question, Rect area) {
  const Sides sides = sides_of(question, area.w);
  const auto services = services_of(s.dataset, question);
  const std::optional<std::size_t> service =
      services.size() == 1 ? std::optional<std::size_t>(services.front().index) : std::nullopt;
  float y = area.y;
  for (std::size_t first = 0; first < question.sides.size(); first += sides.columns) {
    const float height = row_height(s, question, sides, first);
    for (std::size_t i = first; i < std::min(first + sides.columns, question.sides.size()); ++i) {
      const float x = area.x + static_cast<float>(i - first) * (sides.width + kSideGap);
      add_side(s, question, i, {x, y, sides.width, height}, service);
    }
    y += height + 12;
  }
  return y;
}

float add_settled(Sheet& s, const Question& question, Rect area) {
  const float x = area.x + label_room(s);
  const float top = add_label(s, {area.x, area.y}, labels::settled_by);
  const std::string text = settled_text(s, question);
  const float y =
      s.pen.paragraph({x, top}, text, {14, Face::regular, ink(Role::ink7)}, 20, area.right() - x);
  add_text(s, "question:" + question.id + ":settled", s.say(labels::settled_by) + ": " + text,
           {x, top, area.right() - x, y - top});
  return y + 12;
}

float add_records(Sheet& s, const Question& question, Rect area) {
  if (records_of(s, question).empty()) return area.y + 8;
  const float x = area.x + label_room(s);
  const float y = add_label(s, {area.x, area.y}, labels::concerns);
  const auto add = [&](RecordRef record, const std::string& name, Point at, std::size_t i) {
    Node node;
    node.id = "question:" + question.id + ":about:" + std::to_string(i);
    node.name = name + " (" + s.say(labels::concerns) + ")";
    lead_to(node, showing(s.request, s.dataset, record));
    add_record_chip(s, at, name, area.right() - x, icon_of(record.kind), std::move(node));
  };
  return flow_records(s, question, {x, y - 4, area.right() - x, 0}, add) + 8;
}

}  // namespace

float question_height(const Sheet& s, const Question& question, float width) {
  float height = text_height(s, body_text(s, question), 14, Face::regular, 20, width) + 12;
  const Sides sides = sides_of(question, width);
  for (std::size_t i = 0; i < question.sides.size(); i += sides.columns) {
    height += row_height(s, question, sides, i) + 12;
  }
  const float room = width - label_room(s);
  const float label = s.narrow ? 20.0F : 0.0F;
  height += label + text_height(s, settled_text(s, question), 14, Face::regular, 20, room) + 12;
  height += label + flow_records(s, question, {0, 0, room, 0}, [](auto...) {}) + 8;
  if (on_timeline(s, question)) height += s.touch_height() + 8;
  return height + 12;
}

void add_question(Sheet& s, const Question& question, Rect area) {
  const std::string id = "question:" + question.id;
  float y = s.pen.paragraph({area.x, area.y}, body_text(s, question),
                            {14, Face::regular, ink(Role::ink7)}, 20, area.w);
  add_text(s, id + ":text", body_text(s, question), {area.x, area.y, area.w, y - area.y});
  y = add_sides(s, question, {area.x, y + 12, area.w, 0});
  y = add_settled(s, question, {area.x, y, area.w, 0});
  y = add_records(s, question, {area.x, y, area.w, 0});
  if (const auto state = on_timeline(s, question)) {
    Node node;
    node.id = id + ":timeline";
    node.name = s.say(common::show_on_timeline);
    lead_to(node, *state);
    add_link(s, {area.x + label_room(s), y + s.touch_height() / 2}, node.name, node);
  }
}

std::vector<Ref<model::Service>> services_of(const model::Dataset& dataset,
                                             const Question& question) {
  std::vector<Ref<model::Service>> services;
  const auto add = [&](Ref<model::Service> service) {
    if (std::find(services.begin(), services.end(), service) == services.end()) {
      services.push_back(service);
    }
  };
  const auto add_all = [&](const std::vector<Ref<model::Service>>& all) {
    for (const Ref<model::Service> service : all) add(service);
  };
  for (const std::string& id : question.about) {
    const auto record = dataset.find(id);
    if (!record) continue;
    if (record->kind == RecordKind::service) add({record->index});
    if (record->kind == RecordKind::agreement) add_all(dataset.agreements[record->index].services);
    if (record->kind == RecordKind::money_flow) {
      add_all(dataset.money_flows[record->index].services);
    }
    if (record->kind == RecordKind::handover) add_all(dataset.handovers[record->index].services);
  }
  return services;
}

}  // namespace avtal::scene
