// The handovers as a list, a small picture beside each: first where the page is narrow.

#include "kit/block_parts.h"
#include "model/moves.h"
#include "say/handovers_brief.h"
#include "say/handovers_describe.h"
#include "views/handovers/handovers_parts.h"
#include "views/handovers/handovers_small.h"
#include "words/handovers.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using model::Handover;
using model::Ref;
using namespace words;

/// What a reader looks for first comes first.
enum class Group : std::uint8_t { responsibility, people, other };

Group group_of(const Handover& handover) {
  if (handover.move > 0) return Group::responsibility;
  return handover.people.value() != nullptr ? Group::people : Group::other;
}

struct Listing {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;
  Story story;  // whose lanes say which of two bodies lies higher
};

int lane_of(const Listing& l, const model::Claims<Ref<model::Organization>>& claims, base::Day on) {
  const auto* body = claims.value();
  if (body == nullptr) return -1;
  return lane_on(l.prepared, l.story, state::Level::committees, *body, on);
}

SmallMove small_move(const Listing& l, const Handover& handover) {
  const answers::Bounds bounds = answers::bounds_of(handover.when);
  const base::Day on = bounds.latest.value_or(bounds.earliest.value_or(l.prepared.extent.last));
  SmallMove move;
  move.status = told_status(handover);
  move.dated = bounds.dated;
  move.thin = handover.role != model::PartyRole::responsible;
  move.people = handover.people.value() != nullptr;
  move.within = model::is_same_body(handover);
  move.giver_named = handover.from.value() != nullptr;
  const int from = lane_of(l, handover.from, on);
  const int to = lane_of(l, handover.to, on);
  move.upwards = from >= 0 && to >= 0 && to < from;
  return move;
}

std::string line_of(const Listing& l, const Handover& handover) {
  const std::string way = brief_way(l.dataset, handover, l.language);
  switch (group_of(handover)) {
    case Group::responsibility:
      return way;
    case Group::people:
      return people_text(handover, l.language) + ": " + way;
    case Group::other:
      break;
  }
  return what_moves(l.dataset, handover, l.language) + ": " + way;
}

void add_item(const Listing& l, const Handover& handover, Block& list) {
  const std::string id = "move:" + handover.id;
  Block& item = document::add(
      list, {.kind = Kind::item, .id = id, .current = l.request.view.selected == handover.id});
  if (!handover.services.empty()) item.service = handover.services.front().index;
  if (handover.move > 0) {
    document::add(
        item, {.kind = Kind::text, .text = std::to_string(handover.move), .style = Style::count});
  }
  Block& when = document::add(item, {.kind = Kind::paragraph, .style = Style::value});
  document::add(when,
                {.kind = Kind::strong, .text = capitalised(handover_when(handover, l.language))});
  if (!nothing_moves(handover)) {
    const auto& date = handover.when.date;
    add_marks(when, {mark_of(date.value() != nullptr ? date.status() : model::Status::unknown)},
              l.language);
  }
  Block& what = document::add(item, {.kind = Kind::paragraph});
  const std::string services = services_text(l.dataset, handover, l.language);
  // Read out alone it tells which of the service's handovers it leads to.
  document::add(what, {.kind = Kind::link,
                       .id = id + ":name",
                       .text = services,
                       .label = services + ", " + line_of(l, handover),
                       .action = state::Select{handover.id}});
  Block& way =
      document::add(item, {.kind = Kind::paragraph, .text = line_of(l, handover) + " \u00B7 "});
  document::add(way, chip_block(handover_chip(handover, l.language)));
  document::add(item, small_picture(small_move(l, handover)));
}

}  // namespace

void add_moves_list(const PageRequest& request, Block& view) {
  const Prepared& prepared = *request.prepared;
  state::ViewState committees = request.view;  // as the documents name them
  committees.level = state::Level::committees;
  const Listing l{request, prepared, *prepared.dataset, request.view.language,
                  story_of(prepared, committees)};
  for (const auto& [group, id, title] :
       {std::tuple{Group::responsibility, "moves:responsibility", handovers::moves_responsible},
        std::tuple{Group::people, "moves:people", handovers::moves_people},
        std::tuple{Group::other, "moves:other", handovers::other_handovers}}) {
    Block list{.kind = Kind::list, .id = id, .style = Style::steps};
    for (const Ref<Handover> each : model::in_time_order(l.dataset)) {
      const Handover& handover = l.dataset.at(each);
      if (group_of(handover) == group) add_item(l, handover, list);
    }
    if (list.children.empty()) continue;
    document::add(view, {.kind = Kind::heading,
                         .id = std::string(id) + ":title",
                         .text = say(request, title),
                         .level = 3});
    document::add(view, std::move(list));
  }
}

}  // namespace avtal::scene
