// One question in full: what each document says and where, what would settle it, and ways to what
// it concerns.

#include <algorithm>
#include <utility>

#include "answers/questions.h"
#include "say/record_names.h"
#include "scene/icon_block.h"
#include "views/sources/sources_parts.h"
#include "words/common.h"
#include "words/labels.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using model::Question;
using model::QuestionSide;
using model::RecordKind;
using model::RecordRef;
using model::Ref;
using namespace words;

constexpr std::size_t kPlacesShown = 4;
constexpr std::size_t kRecordsShown = 10;

/// Places that are the same when written are written once.
std::vector<std::pair<model::Place, std::string>> places_of(const Reading& r,
                                                            const QuestionSide& side) {
  std::vector<std::pair<model::Place, std::string>> places;
  for (const model::Place& place : side.places) {
    std::string text = words::place(r.dataset, place, r.language);
    const bool seen = std::any_of(places.begin(), places.end(),
                                  [&](const auto& each) { return each.second == text; });
    if (!seen && places.size() < kPlacesShown) places.emplace_back(place, std::move(text));
  }
  return places;
}

/// The end of what is quoted from `at` on, with its mark; nothing where no quotation ends.
std::size_t quote_end(std::string_view text, std::size_t at) {
  constexpr std::string_view kMark = "\u201D";
  const std::size_t end = text.find(kMark, at + kMark.size());
  return end == std::string_view::npos ? end : end + kMark.size();
}

/// The sentence, with what stands in the document as it does here set off.
void add_runs(std::string_view text, Block& line) {
  std::size_t from = 0;
  while (from < text.size()) {
    const std::size_t at = std::min(text.find("\u201C", from), text.find("\u201D", from));
    const std::size_t end =
        at == std::string_view::npos ? std::string_view::npos : quote_end(text, at);
    const std::size_t plain = end == std::string_view::npos ? text.size() : at;
    if (plain > from) {
      document::add(line,
                    {.kind = Kind::text, .text = std::string(text.substr(from, plain - from))});
    }
    if (end == std::string_view::npos) return;
    document::add(line, {.kind = Kind::quote, .text = std::string(text.substr(at, end - at))});
    from = end;
  }
}

/// A way to a record or a place, in a box of its own.
void add_way(Block& list, std::string id, Icon icon, std::string text, state::ViewState target) {
  Block& way = document::add(document::add(list, {.kind = Kind::item}),
                             {.kind = Kind::link,
                              .id = std::move(id),
                              .style = Style::source,
                              .record = target.selected,
                              .action = state::GoTo{std::move(target)}});
  document::add(way, icon_block(icon));
  document::add(way, {.kind = Kind::text, .text = std::move(text)});
}

void add_side(const Reading& r, const Question& question, std::size_t i,
              std::optional<std::size_t> service, Block& sides) {
  const QuestionSide& side = question.sides[i];
  const std::string id = "question:" + question.id + ":side:" + std::to_string(i + 1);
  Block& item = document::add(sides, {.kind = Kind::item, .id = id, .service = service});
  Block line = local_block(Kind::paragraph, side.text, r.language);
  add_runs(std::exchange(line.text, {}), line);
  document::add(item, std::move(line));
  const auto places = places_of(r, side);
  if (places.empty()) return;
  Block& list = document::add(item, {.kind = Kind::list});
  for (std::size_t k = 0; k < places.size(); ++k) {
    add_way(list, id + "." + std::to_string(k + 1), Icon::document, places[k].second,
            showing_place(r.request, r.dataset, places[k].first));
  }
}

void add_sides(const Reading& r, const Question& question, Block& out) {
  if (question.sides.empty()) return;
  const auto services = answers::services_of(r.dataset, question);
  const std::optional<std::size_t> service =
      services.size() == 1 ? std::optional<std::size_t>(services.front().index) : std::nullopt;
  Block& sides = document::add(
      out, {.kind = Kind::list, .id = "question:" + question.id + ":sides", .style = Style::sides});
  for (std::size_t i = 0; i < question.sides.size(); ++i) {
    add_side(r, question, i, service, sides);
  }
}

/// Records that can be shown somewhere.
std::vector<RecordRef> records_of(const Reading& r, const Question& question) {
  std::vector<RecordRef> records;
  for (const std::string& id : question.about) {
    const auto record = r.dataset.find(id);
    if (record && record->kind != RecordKind::question && record->kind != RecordKind::price_index) {
      records.push_back(*record);
    }
  }
  return records;
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

Block& add_entry(const Reading& r, Block& terms, std::string id, const Phrase<>& name) {
  Block& entry = document::add(terms, {.kind = Kind::entry, .id = std::move(id)});
  document::add(entry, {.kind = Kind::term, .text = r.say(name)});
  return document::add(entry, {.kind = Kind::description});
}

void add_settled(const Reading& r, const Question& question, Block& terms) {
  Block& said = add_entry(r, terms, "question:" + question.id + ":settled", labels::settled_by);
  document::add(said, question.settled_by.empty()
                          ? Block{.kind = Kind::paragraph, .text = r.say(sources::settled_none)}
                          : local_block(Kind::paragraph, question.settled_by, r.language));
}

void add_records(const Reading& r, const Question& question, Block& terms) {
  const auto records = records_of(r, question);
  if (records.empty()) return;
  const std::string id = "question:" + question.id + ":about";
  Block& said = add_entry(r, terms, id, labels::concerns);
  Block& list = document::add(said, {.kind = Kind::list, .id = id + ":list"});
  for (std::size_t i = 0; i < std::min(records.size(), kRecordsShown); ++i) {
    add_way(list, id + ":" + std::to_string(i), icon_of(records[i].kind),
            record_name(r.dataset, records[i], r.language),
            showing(r.request, r.dataset, records[i]));
  }
  if (records.size() <= kRecordsShown) return;
  document::add(said, {.kind = Kind::paragraph,
                       .text = r.say(common::and_more, r.number(records.size() - kRecordsShown)),
                       .style = Style::more});
}

/// The first agreement or event that it concerns, on the first day of the question's time.
void add_on_timeline(const Reading& r, const Question& question, Block& out) {
  for (const std::string& id : question.about) {
    const auto record = r.dataset.find(id);
    if (!record) continue;
    if (record->kind != RecordKind::agreement && record->kind != RecordKind::event) continue;
    state::ViewState target = showing(r.request, r.dataset, *record);
    if (question.period) {
      if (const auto first = base::earliest_start(*question.period)) target.as_of = *first;
    }
    Block& link = document::add(document::add(out, {.kind = Kind::paragraph}),
                                {.kind = Kind::link,
                                 .id = "question:" + question.id + ":timeline",
                                 .record = target.selected,
                                 .action = state::GoTo{std::move(target)}});
    document::add(link, {.kind = Kind::text, .text = r.say(common::show_on_timeline)});
    document::add(link, icon_block(Icon::right));
    return;
  }
}

}  // namespace

void write_told(const Reading& r, const Question& question, Block& out) {
  const std::string id = "question:" + question.id;
  Block& told = document::add(out, {.kind = Kind::group, .id = id + ":told", .style = Style::told});
  Block text = local_block(Kind::paragraph, question.text, r.language);
  text.id = id + ":text";
  document::add(told, std::move(text));
  add_sides(r, question, told);
  Block& terms = document::add(told, {.kind = Kind::terms, .id = id + ":terms"});
  add_settled(r, question, terms);
  add_records(r, question, terms);
  add_on_timeline(r, question, told);
}

}  // namespace avtal::scene
