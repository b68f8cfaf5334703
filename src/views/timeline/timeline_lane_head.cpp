// The line above each lane: what it is about, who has which part, and what holds on the day.

#include <algorithm>

#include "base/sort.h"
#include "model/binding.h"
#include "scene/shortened.h"
#include "scene/widgets.h"
#include "views/timeline/timeline_parts.h"
#include "words/common.h"
#include "words/facts.h"
#include "words/say.h"
#include "words/timeline.h"

namespace avtal::scene {
namespace {

using model::RecordKind;
using namespace words;

// A lane higher than the screen keeps its name in sight.
constexpr float kStuckRise = 8;     // so far the name moves up from its place in the lane
constexpr float kStuckHeight = 46;  // of what is kept in sight

struct LaneHead {
  std::string name;
  std::string short_name;  // where the name does not fit; may be empty
  std::string parties;
  std::vector<Chip> chips;
  std::optional<std::size_t> service;  // whose colour the lane has
};

/// "ansvarar för 2 insatser, betalar för 3 insatser": on the day.
std::string roles_line(const Timeline& t, std::uint32_t organization) {
  const RoleCounts& counts = t.prepared.role_counts(t.as_of)[organization];
  std::string line;
  const auto add = [&](const Phrase<1>& phrase, int count) {
    if (count == 0) return;
    line += (line.empty() ? "" : ", ") +
            words::say(t.language, phrase, words::say(t.language, timeline::services, count));
  };
  add(timeline::responsible_for, counts.responsible);
  add(timeline::pays_for, counts.pays);
  add(timeline::performs, counts.performs);
  return line.empty() ? words::say(t.language, timeline::no_part) : line;
}

/// Who has the role in the agreement on the day, as far as that is said.
std::string party_name(const Timeline& t, const model::Agreement& agreement,
                       model::PartyRole role) {
  const model::Party* best = nullptr;
  base::Answer best_answer = base::Answer::no;
  for (const model::Party& party : agreement.parties) {
    if (party.role != role || !party.organization.value()) continue;
    base::Period period = period_of(agreement);
    if (const base::Edge* start = party.start.value()) period.start = *start;
    if (const base::Edge* end = party.end.value()) period.end = *end;
    const base::Answer answer = base::covers(period, t.as_of);
    if (!best || answer > best_answer) {
      best = &party;
      best_answer = answer;
    }
  }
  return best ? short_name(t.dataset.at(*best->organization.value()), t.language) : std::string();
}

std::string agreement_parties(const Timeline& t, const model::Agreement& agreement) {
  const std::string pays = party_name(t, agreement, model::PartyRole::pays);
  const std::string performs = party_name(t, agreement, model::PartyRole::performs);
  if (!pays.empty() && !performs.empty()) {
    return words::say(t.language, facts::parties_pays_performs, words::Counted{1, pays},
                      words::Counted{1, performs});
  }
  const std::string responsible = party_name(t, agreement, model::PartyRole::responsible);
  if (!responsible.empty()) {
    return words::say(t.language, facts::party_responsible, responsible);
  }
  if (!pays.empty()) return words::say(t.language, facts::party_pays, words::Counted{1, pays});
  if (performs.empty()) return {};
  return words::say(t.language, facts::party_performs, words::Counted{1, performs});
}

LaneHead head_of(const Timeline& t, const Lane& lane) {
  LaneHead head;
  head.name = lane_name(t, lane);
  if (!lane.of) return head;
  if (t.request.around.on_slide && !t.request.view.all_folded) {
    // The slide's own sentence says what holds, and may be about another day.
    if (lane.of->kind == RecordKind::service) head.service = lane.service.index;
    return head;
  }
  if (lane.of->kind == RecordKind::service) {
    head.short_name = words::local(t.dataset.at(lane.service).short_name, t.language);
    head.chips = service_chips(t.prepared, lane.service, t.as_of, t.language);
    head.parties = parties_line(t.prepared, lane.service, t.as_of, t.language);
    head.service = lane.service.index;
  } else if (lane.of->kind == RecordKind::organization) {
    head.short_name = short_name(t.dataset.organizations[lane.of->index], t.language);
    head.parties = roles_line(t, lane.of->index);
  } else {
    const model::Agreement& agreement = t.dataset.agreements[lane.of->index];
    head.chips = agreement_chips(t.prepared, {lane.of->index}, t.as_of, t.language);
    // Nobody pays or does what nothing comes of.
    if (!model::is_withdrawn(agreement)) head.parties = agreement_parties(t, agreement);
    if (!agreement.services.empty()) head.service = agreement.services.front().index;
  }
  return head;
}

/// Hidden unless all of it can be seen; what is half cut off is too small to hit.
void clip(const Timeline& t, Node& node) {
  node.highlight = node.rect;
  node.hidden = node.rect.y < t.area.y || node.rect.bottom() > t.area.bottom();
  if (node.hidden) node.rect = {node.rect.x, t.area.y, 0, 0};
}

void add_head_nodes(const Timeline& t, const Lane& lane, const LaneHead& head, float y) {
  Node heading;
  heading.id = lane_id(t, lane);
  heading.parent = "timeline";
  heading.kind = NodeKind::heading;
  heading.level = 3;
  heading.name = head.name;
  heading.rect = {t.area.x, y + 12, 200, 28};
  clip(t, heading);
  Node text;
  text.id = heading.id + ":state";
  text.parent = heading.id;
  text.rect = heading.rect;
  text.hidden = heading.hidden;
  // What holds and what it rests on are one sentence: «I kraft, enligt förslag».
  for (std::size_t i = 0; i < head.chips.size(); ++i) {
    text.name += (text.name.empty() ? "" : i == 0 ? ". " : ", ") + head.chips[i].text;
  }
  if (!head.parties.empty()) text.name += (text.name.empty() ? "" : ". ") + head.parties;
  t.page.nodes.push_back(std::move(heading));
  if (!text.name.empty()) t.page.nodes.push_back(std::move(text));
}

void add_select_node(const Timeline& t, const Lane& lane, const LaneHead& head, Rect rect) {
  if (!lane.of) return;
  if (t.narrow && rect.h < kControlHeight) {
    rect.y -= (kControlHeight - rect.h) / 2;
    rect.h = kControlHeight;
  }
  Node node = button_node({lane_id(t, lane) + ":select",
                           words::say(t.language, common::show, head.name),
                           state::Select{lane_key(t, lane)},
                           lane_id(t, lane),
                           {}},
                          rect);
  node.hoverable = true;
  node.tooltip = {{head.name, true}};
  if (!head.parties.empty()) node.tooltip.push_back({capitalised(head.parties), false});
  for (const Chip& chip : head.chips) node.tooltip.push_back({chip.text, false});
  clip(t, node);
  t.page.nodes.push_back(std::move(node));
}

float chips_width(const Pen& pen, const std::vector<Chip>& chips) {
  float width = 0;
  for (const Chip& chip : chips) width += pen.chip_width(chip.text) + 8;
  return width;
}

/// Where there is no room for all: the weightiest chip at the right end, and short words.
void tighten(const Pen& pen, LaneHead& head, float room) {
  const auto too_wide = [&] {
    return pen.width(head.name, 16, Face::semibold) + 16 + chips_width(pen, head.chips) > room;
  };
  base::stable_sort(head.chips.begin(), head.chips.end(),
                    [](const Chip& a, const Chip& b) { return a.weight > b.weight; });
  if (!head.chips.empty()) head.chips.resize(1);
  if (too_wide() && !head.chips.empty() && !head.chips.front().brief.empty()) {
    head.chips.front().text = head.chips.front().brief;
  }
  if (too_wide() && !head.short_name.empty()) head.name = head.short_name;
  if (too_wide()) head.chips.clear();
}

void draw_folded_head(const Timeline& t, Pen& pen, const Lane& lane, const LaneHead& head,
                      float y) {
  const float left = t.area.x + 12;
  const float room = t.area.right() - left;
  const std::string name = shortened(pen, head.name, 14, Face::semibold, room);
  const float width = pen.width(name, 14, Face::semibold);
  if (head.service) {
    pen.fill({t.area.x, y + 6, 4, 14}, of_service(Role::service_base, *head.service));
  }
  pen.plated({left, y + 18}, name, {14, Face::semibold, ink(Role::ink9)}, ink(Role::background));
  float used = width + 12;
  if (used + pen.width(head.parties, 12) <= room) {
    pen.plated({left + used, y + 18}, head.parties, {12, Face::regular, ink(Role::ink6)},
               ink(Role::background));
    used += pen.width(head.parties, 12) + 16;
  }
  for (const Chip& chip : head.chips) {
    if (used + pen.chip_width(chip.text) > room) break;
    used += pen.chip({left + used, y + 1}, chip.text, chip.kind) + 8;
  }
  add_select_node(t, lane, head, {left, y + 1, std::max(24.0F, width), 24});
}

void draw_head(const Timeline& t, Pen& pen, const Lane& lane, LaneHead head, float y) {
  const float left = t.area.x + 12;
  const float room = t.area.right() - left;
  const LaneHead whole = head;
  const auto name_width = [&] { return pen.width(head.name, 16, Face::semibold); };
  const float parties_width = head.parties.empty() ? 0 : pen.width(head.parties, 14) + 12;
  const bool with_parties =
      name_width() + parties_width + 16 + chips_width(pen, head.chips) <= room;
  const bool tight = name_width() + 16 + chips_width(pen, head.chips) > room;
  if (tight) tighten(pen, head, room);
  head.name = shortened(pen, head.name, 16, Face::semibold, room);
  if (head.service) {
    pen.fill({t.area.x, y + 16, 4, 20}, of_service(Role::service_base, *head.service));
  } else {
    pen.fill({t.area.x, y + 16, 4, 20}, ink(Role::ink5));
  }
  pen.plated({left, y + 32}, head.name, {16, Face::semibold, ink(Role::ink9)},
             ink(Role::background));
  if (lane.of && t.request.view.selected == lane_key(t, lane)) {
    pen.fill({left, y + 37, name_width(), 2}, ink(Role::ink9));
  }
  const float height = t.narrow ? 36 : 28;
  add_select_node(t, lane, whole,
                  {left, y + 26 - height / 2, std::max(24.0F, name_width()), height});
  float x = left + name_width() + 12;
  if (with_parties && !head.parties.empty()) {
    pen.plated({x, y + 32}, head.parties, {14, Face::regular, ink(Role::ink6)},
               ink(Role::background));
    x += parties_width + 4;
  }
  if (tight) x = t.area.right() - chips_width(pen, head.chips) + 8;
  for (const Chip& chip : head.chips) x += pen.chip({x, y + 15}, chip.text, chip.kind) + 8;
}

}  // namespace

float header_y(const Timeline& t, const Lane& lane) {
  const float y = lane_y(t, lane);
  const float height = t.stack.height(lane_position(t, lane));
  if (height <= t.area.h) return y;
  return std::min(std::max(y, t.area.y - kStuckRise), y + height - kStuckHeight);
}

void add_header(const Timeline& t, Pen& pen, const Lane& lane) {
  const LaneHead head = head_of(t, lane);
  const float y = header_y(t, lane);
  if (y != lane_y(t, lane)) {
    const float bottom = y + kStuckHeight;
    pen.fill({t.area.x, t.area.y, t.area.w, bottom - t.area.y}, ink(Role::background));
    pen.line({t.area.x, bottom - 0.5F}, {t.area.right(), bottom - 0.5F}, ink(Role::line2));
  }
  add_head_nodes(t, lane, head, y);
  if (t.stack.is_folded(lane_position(t, lane))) {
    draw_folded_head(t, pen, lane, head, y);
  } else {
    draw_head(t, pen, lane, head, y);
  }
}

void add_fold_button(const Timeline& t, Pen& pen, const Lane& lane) {
  if (!lane.of || t.request.around.bare) return;
  const bool folded = t.stack.is_folded(lane_position(t, lane));
  const std::string key = lane_key(t, lane);
  const float centre = header_y(t, lane) + (folded ? 13.0F : 26.0F);
  const float margin = t.narrow ? kMarginNarrow : kMargin;
  pen.icon({t.area.x - margin / 2 - 8, centre - 8}, folded ? Icon::right : Icon::down,
           ink(Role::ink6));
  const float height = t.narrow ? 36 : 24;
  Node node = button_node(
      {lane_id(t, lane) + ":fold",
       words::say(t.language, folded ? timeline::unfold : timeline::fold, lane_name(t, lane)),
       changed(t.request.view,
               [&](state::ViewState& view) {
                 const auto at = std::lower_bound(view.folded.begin(), view.folded.end(), key);
                 if (at != view.folded.end() && *at == key) {
                   view.folded.erase(at);
                 } else {
                   view.folded.insert(at, key);
                 }
               }),
       lane_id(t, lane),
       {}},
      {t.area.x - margin, centre - height / 2, t.narrow ? margin + 10 : margin, height});
  node.tooltip = {{node.name, false}};
  clip(t, node);
  t.page.nodes.push_back(std::move(node));
}

void add_fold_all_button(const Timeline& t, Pen& pen) {
  if (t.set.lanes.size() < 2 || t.request.around.bare) return;
  const bool all = t.request.view.all_folded;
  const float margin = t.narrow ? kMarginNarrow : kMargin;
  const float height = t.narrow ? 36 : 24;
  const float centre = t.area.y - height / 2;
  pen.icon({t.area.x - margin / 2 - 8, centre - 8}, all ? Icon::right : Icon::down,
           ink(Role::ink6));
  const float y = centre + (all ? -2.0F : 7.0F);
  pen.line({t.area.x - margin / 2 - 5, y}, {t.area.x - margin / 2 + 5, y}, ink(Role::ink6), 1.75F);
  Node node = button_node(
      {"fold-all",
       say(t.request, all ? timeline::unfold_all : timeline::fold_all),
       changed(t.request.view,
               [&](state::ViewState& view) {
                 view.all_folded = !all;
                 const auto is_record = [&](const std::string& id) {
                   return t.dataset.find(id).has_value();
                 };
                 view.folded.erase(
                     std::remove_if(view.folded.begin(), view.folded.end(), is_record),
                     view.folded.end());
               }),
       "timeline",
       {}},
      {t.area.x - margin, centre - height / 2, t.narrow ? margin + 10 : margin, height});
  node.tooltip = {{node.name, false}};
  t.page.nodes.push_back(std::move(node));
}

}  // namespace avtal::scene
