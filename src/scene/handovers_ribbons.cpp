// The ribbons: who answers for a service, who pays and performs, and the ways between lanes.

#include <algorithm>
#include <cmath>

#include "scene/handovers_describe.h"
#include "scene/handovers_parts.h"

namespace avtal::scene {
namespace {

using base::Day;
using words::Phrase;

constexpr float kHalfPassage = 30;  // of a dated move, to either side
constexpr float kEdge = 1.5F;
constexpr int kFadeDays = 18 * 30;  // what goes on fades out over its last eighteen months shown

std::vector<Point> points_of(const std::vector<layout::PathPoint>& line) {
  std::vector<Point> points;
  for (const layout::PathPoint& point : line) points.push_back({point.x, point.y});
  return points;
}

/// How a ribbon is painted.
struct Brush {
  std::size_t service = 0;
  float width = 0;
  float alpha = 1;
  Look look = Look::decided;

  bool plain() const { return look == Look::decided; }
  Paint fill() const {
    if (look == Look::undocumented) return {};
    return of_service(plain() ? Role::service_base : Role::service_tint, service, alpha);
  }
  Paint edge() const {
    if (look == Look::undocumented) return ink(Role::error, alpha);
    return of_service(Role::service_base, service, alpha);
  }
  float dash() const {
    return look == Look::uncertain ? 2.0F : look == Look::proposed ? 5.0F : 4.0F;
  }
  float gap() const {
    return look == Look::uncertain ? 3.0F : look == Look::proposed ? 4.0F : 3.0F;
  }
};

void paint_level(Pen& pen, const Brush& brush, float x0, float x1, float y) {
  if (x1 <= x0) return;
  const Rect rect{x0, y - brush.width / 2, x1 - x0, brush.width};
  if (brush.look != Look::undocumented) pen.fill(rect, brush.fill());
  if (brush.plain()) return;
  for (const float edge : {rect.y + kEdge / 2, rect.bottom() - kEdge / 2}) {
    pen.line({x0, edge}, {x1, edge}, brush.edge(), kEdge, brush.dash(), brush.gap());
  }
}

void paint_way(Pen& pen, const Brush& brush, const std::vector<layout::PathPoint>& line) {
  if (line.size() < 2) return;
  const float width = brush.plain() ? brush.width : brush.width - kEdge;
  const layout::RibbonEdges edges = layout::edges_of(line, width);
  Band band;
  band.upper = points_of(edges.upper);
  band.lower = points_of(edges.lower);
  band.fill = brush.fill();
  if (!brush.plain()) {
    band.edge = brush.edge();
    band.edge_width = kEdge;
    band.dash = brush.dash();
    band.gap = brush.gap();
  }
  pen.band(std::move(band));
}

void chevrons(Pen& pen, float right, float y, Paint paint) {
  for (int k = 0; k < 3; ++k) {
    const float x = right - 26 + static_cast<float>(k) * 9;
    pen.polyline({{x, y - 5}, {x + 5, y}, {x, y + 5}}, paint, 1.75F);
  }
}

// ---- names ----

std::string holders_text(const Handovers& h, const std::vector<answers::Holder>& holders) {
  std::vector<std::string> names;
  for (const answers::Holder& holder : holders) {
    names.push_back(full_name(h.t.dataset.at(holder.organization), h.t.language));
  }
  std::string text;
  for (const std::string& name : names) {
    text += (text.empty() ? "" : std::string(words::text(Phrase::or_name, h.t.language))) + name;
  }
  return text;
}

std::string service_name(const Handovers& h, const StoryThread& thread) {
  if (thread.services.size() > 1) {
    return words::filled(Phrase::bundle_name, h.t.language,
                         {std::to_string(thread.services.size()),
                          words::local(h.t.dataset.at(thread.first()).name, h.t.language)});
  }
  return words::local(h.t.dataset.at(thread.first()).name, h.t.language);
}

std::string piece_text(const Handovers& h, model::PartyRole role, const StoryPiece& piece) {
  const std::string days = days_text(h, piece.first, piece.last, piece.goes_on);
  if (piece.holders.empty()) {
    const Phrase phrase = role == model::PartyRole::responsible ? Phrase::nobody_responsible
                          : role == model::PartyRole::pays      ? Phrase::nobody_pays
                                                                : Phrase::nobody_performs;
    return words::filled(phrase, h.t.language, {days});
  }
  model::Status best = piece.holders.front().status;
  for (const answers::Holder& holder : piece.holders) best = std::min(best, holder.status);
  const std::string_view status = piece.look == Look::proposed
                                      ? words::status_word(model::Status::proposed, h.t.language)
                                      : words::status_word(best, h.t.language);
  std::string text = holders_text(h, piece.holders) + " " +
                     std::string(words::role_word(role, h.t.language)) + " " + days + ", " +
                     std::string(status);
  if (piece.look == Look::uncertain)
    text += std::string(words::text(Phrase::but_uncertain, h.t.language));
  return text;
}

/// The first question about days that no document covers.
std::string gap_question(const Handovers& h, const StoryThread& thread, const StoryPiece& piece) {
  for (const GapMark& mark : h.t.prepared.lanes()[thread.first().index].gaps) {
    const answers::Gap& gap = mark.gap;
    if (gap.first <= piece.last && piece.first <= gap.last && !gap.questions.empty()) {
      return gap.questions.front();
    }
  }
  return {};
}

// ---- one ribbon ----

class RibbonPainter {
 public:
  RibbonPainter(Handovers& h, Pen& pen, const StoryThread& thread, const StoryRibbon& ribbon,
                std::string id)
      : h_(h),
        pen_(pen),
        thread_(thread),
        ribbon_(ribbon),
        frame_(frame_of(h, ribbon)),
        id_(std::move(id)) {}

  void paint() {
    for (std::size_t i = 0; i < ribbon_.stays.size(); ++i) {
      if (ribbon_.moves[i] && ribbon_.moves[i]->drawn) paint_move(i);
    }
    for (std::size_t i = 0; i < ribbon_.stays.size(); ++i) paint_stay(i);
  }

 private:
  Brush brush(Look look) const {
    return {thread_.first().index, ribbon_.thick() ? kThick : kThin, h_.alpha(thread_), look};
  }

  void paint_move(std::size_t i) {
    const StoryMove& move = *ribbon_.moves[i];
    const auto& line = frame_.ways[i];
    if (line.size() < 2 || line.back().x < h_.t.area.x || line.front().x > h_.t.area.right())
      return;
    float x = line.front().x;
    for (const StoryPiece& piece : move.undocumented) {
      const float from = std::max(x, h_.t.x(piece.first));
      const float to = h_.t.x_after(piece.last);
      paint_way(pen_, brush(move.look), layout::cut(line, x, from));
      paint_way(pen_, brush(Look::undocumented), layout::cut(line, from, to));
      x = std::max(x, to);
    }
    if (line.front().x == line.back().x) {
      paint_way(pen_, brush(move.look), line);  // straight down: moved twice on one day
    } else {
      paint_way(pen_, brush(move.look), layout::cut(line, x, line.back().x));
    }
    if (!move.dated && ribbon_.thick()) label_way(line);
    for (std::size_t k = 1; k < line.size(); ++k) {
      const float half = brush(move.look).width / 2;
      h_.ribbons.push_back({line[k - 1].x, std::min(line[k - 1].y, line[k].y) - half, line[k].x + 1,
                            std::max(line[k - 1].y, line[k].y) + half});
    }
  }

  bool on_page(float x0, float x1, float y) const {
    return x1 > h_.t.area.x && x0 < h_.t.area.right() && y > h_.t.area.y - 40 &&
           y < h_.t.area.bottom() + 40;
  }

  void paint_stay(std::size_t i) {
    const StoryStay& stay = ribbon_.stays[i];
    const RibbonFrame::Stretch& stretch = frame_.stays[i];
    for (std::size_t k = 0; k < stay.pieces.size(); ++k) {
      const StoryPiece& piece = stay.pieces[k];
      const float x0 = k == 0 && piece.first == stay.first
                           ? stretch.x0
                           : std::max(stretch.x0, std::round(h_.t.x(piece.first)));
      const bool last = k + 1 == stay.pieces.size() && piece.last == stay.last;
      const float x1 =
          last ? stretch.x1 : std::min(stretch.x1, std::round(h_.t.x_after(piece.last)));
      if (on_page(x0, x1, stretch.y)) paint_piece(piece, x0, x1, stretch.y);
      const bool same_before = k > 0 && same_holders(stay.pieces[k - 1], piece);
      if (!same_before) add_node(stay, i, k, x0, stretch.y);
    }
    if (stay.pieces.empty()) return;
    const float y = stretch.y;
    const bool ends = i + 1 == ribbon_.stays.size() || !ribbon_.moves[i + 1] ||
                      (!ribbon_.moves[i + 1]->drawn && stay.pieces.back().last < stay.last);
    const bool cut_short = stay.pieces.back().last < stay.last;  // goes on behind the thick one
    if (ends && !cut_short && !stay.pieces.back().goes_on &&
        stay.pieces.back().look != Look::undocumented) {
      add_stop(stay.pieces.back(), std::min(stretch.x1, h_.t.x_after(stay.pieces.back().last)), y);
    }
    add_labels(stay, stretch);
  }

  void paint_piece(const StoryPiece& piece, float x0, float x1, float y) {
    const Brush each = brush(piece.look);
    h_.ribbons.push_back({x0, y - each.width / 2, x1, y + each.width / 2});
    if (!piece.goes_on || piece.look == Look::undocumented) {
      return paint_level(pen_, each, x0, x1, y);
    }
    const float from =
        std::clamp(h_.t.x(base::plus_days(h_.t.prepared.extent.last, -kFadeDays)), x0, x1);
    paint_level(pen_, each, x0, from, y);
    pen_.fade({from, y - each.width / 2, x1 - from, each.width}, each.fill(), each.alpha, 0);
    if (ribbon_.thick()) {
      chevrons(pen_, x1, y, of_service(Role::service_text, each.service, each.alpha));
    }
  }

  void add_stop(const StoryPiece& piece, float x, float y) {
    if (x < h_.t.area.x || x > h_.t.area.right()) return;
    const float half = (ribbon_.thick() ? kThick : kThin) / 2 + 4;
    pen_.line({x, y - half}, {x, y + half},
              of_service(Role::service_text, thread_.first().index, h_.alpha(thread_)), 2);
    const std::string text =
        words::filled(Phrase::until, h_.t.language, {words::date(piece.last, h_.t.language)});
    const float w = pen_.width(text, kCaption);
    StoryText label;
    label.variants = {{text, {text_box(x + 8, y + 4, w)}}};
    label.style = {kCaption, Face::regular, ink(Role::ink7, h_.alpha(thread_))};
    label.ground = ink(Role::lane);
    label.priority = -1;
    h_.beside.push_back(std::move(label));
  }

  static bool same_holders(const StoryPiece& a, const StoryPiece& b) {
    return a.look == b.look && a.holders.size() == b.holders.size() &&
           std::equal(
               a.holders.begin(), a.holders.end(), b.holders.begin(),
               [](const auto& x, const auto& y) { return x.organization == y.organization; });
  }

  /// One node for all days with the same answer.
  void add_node(const StoryStay& stay, std::size_t i, std::size_t k, float x0, float y) {
    StoryPiece whole = stay.pieces[k];
    for (std::size_t n = k + 1; n < stay.pieces.size() && same_holders(whole, stay.pieces[n]);
         ++n) {
      whole.last = stay.pieces[n].last;
      whole.goes_on = stay.pieces[n].goes_on;
    }
    const float x1 = std::max(x0 + 4, std::min(frame_.stays[i].x1, h_.t.x_after(whole.last)));
    const std::string name = service_name(h_, thread_);
    const std::string text = piece_text(h_, ribbon_.role, whole);
    Node node =
        story_node(h_, id_ + ":" + std::to_string(i) + ":" + std::to_string(k),
                   stay.lane * 100 + 1 + stay.row, {x0, y - 12, x1 - x0, 24}, name + ": " + text);
    const float half = (ribbon_.thick() ? kThick : kThin) / 2;
    node.highlight = {node.rect.x, y - half, node.rect.w, 2 * half};
    node.tooltip = {{name, true}, {capitalised(text), false}};
    for (const answers::Holder& holder : whole.holders) {
      if (holder.places.empty() || node.tooltip.size() > 3) continue;
      node.tooltip.push_back(
          {words::place(h_.t.dataset, holder.places.front(), h_.t.language), false});
    }
    const std::string question =
        whole.look == Look::undocumented ? gap_question(h_, thread_, whole) : std::string();
    act(node, question);
    h_.t.page.nodes.push_back(std::move(node));
  }

  void act(Node& node, const std::string& question) {
    const std::string& service = h_.t.dataset.at(thread_.first()).id;
    if (thread_.services.size() > 1) {
      const std::string bundle = bundle_id(h_.t.dataset, thread_);
      node.action = changed(h_.t.request.view, [&](state::ViewState& view) {
        view.folded.insert(std::lower_bound(view.folded.begin(), view.folded.end(), bundle),
                           bundle);
      });
      return;
    }
    const std::string& id = question.empty() ? service : question;
    node.action = state::Select{id};
    node.selected = h_.t.request.view.selected == id;
  }

  // ---- texts ----

  /// On a long way the name stands where the ribbon is nearly level, best near its end.
  void label_way(const std::vector<layout::PathPoint>& line) {
    constexpr float kLevel = 7;
    const model::Service& service = h_.t.dataset.at(thread_.first());
    StoryText label;
    label.style = {kCaption, Face::semibold,
                   of_service(Role::service_text, thread_.first().index, h_.alpha(thread_))};
    for (const std::string& text : {service_name(h_, thread_), service.short_name}) {
      const float w = pen_.width(text, kCaption, Face::semibold);
      StoryText::Variant variant{text, {}};
      for (float x = line.back().x - w - 12; !text.empty() && x >= line.front().x + 8; x -= 16) {
        const float y0 = layout::height_at(line, x);
        const float y1 = layout::height_at(line, x + w);
        if (std::abs(y1 - y0) > kLevel) break;
        variant.places.push_back(text_box(x, (y0 + y1) / 2 + 4.5F, w));
      }
      label.variants.push_back(std::move(variant));
    }
    h_.inside.push_back(std::move(label));
  }

  void add_labels(const StoryStay& stay, const RibbonFrame::Stretch& stretch) {
    if (!on_page(stretch.x0, stretch.x1, stretch.y)) return;
    for (std::size_t k = 0; k < stay.pieces.size(); ++k) {
      const StoryPiece& piece = stay.pieces[k];
      if (piece.look != Look::undocumented) continue;
      label_undocumented(piece, stretch);
    }
    ribbon_.thick() ? label_thick(stay, stretch) : label_thin(stay, stretch);
  }

  void label_undocumented(const StoryPiece& piece, const RibbonFrame::Stretch& stretch) {
    const float x0 = std::max({stretch.x0, h_.t.x(piece.first), h_.t.area.x});
    const float x1 = std::min({stretch.x1, h_.t.x_after(piece.last), h_.t.area.right()});
    if (x1 - x0 < 16) return;
    const Point at{(x0 + x1) / 2, stretch.y};
    if (ribbon_.thick()) {
      pen_.mark(at, Mark::unknown);
      h_.marks.push_back({at.x - 9, at.y - 9, at.x + 9, at.y + 9});
      return;
    }
    const std::string text(words::text(ribbon_.role == model::PartyRole::pays
                                           ? Phrase::payer_not_stated
                                           : Phrase::performer_not_stated,
                                       h_.t.language));
    const float w = pen_.width(text, kCaption);
    if (w + 8 > x1 - x0) return;
    StoryText label;
    label.variants = {{text, {text_box(x0 + 8, stretch.y - 10, w)}}};
    label.style = {kCaption, Face::regular, ink(Role::error, h_.alpha(thread_))};
    label.ground = ink(Role::lane);
    h_.inside.push_back(std::move(label));
  }

  /// The visible days with one look that leave the most room.
  struct Room {
    float x0 = 0;
    float x1 = 0;
    Look look = Look::decided;
  };
  std::vector<Room> rooms(const StoryStay& stay, const RibbonFrame::Stretch& stretch) const {
    std::vector<Room> found;
    for (const StoryPiece& piece : stay.pieces) {
      if (piece.look == Look::undocumented) continue;
      const float x0 = std::max({stretch.x0, h_.t.x(piece.first), h_.t.area.x});
      const float open = piece.goes_on ? 34.0F : 0.0F;
      const float x1 = std::min({stretch.x1, h_.t.x_after(piece.last), h_.t.area.right()}) - open;
      const bool joins = !found.empty() && found.back().x1 >= x0 - 1 &&
                         (found.back().look == Look::decided) == (piece.look == Look::decided);
      if (joins) {
        found.back().x1 = std::max(found.back().x1, x1);
      } else {
        found.push_back({x0, x1, piece.look});
      }
    }
    return found;
  }

  void label_thick(const StoryStay& stay, const RibbonFrame::Stretch& stretch) {
    const model::Service& service = h_.t.dataset.at(thread_.first());
    for (const Room& room : rooms(stay, stretch)) {
      StoryText label;
      const bool plain = room.look == Look::decided;
      const Paint paint =
          plain ? ink(Role::on_bar) : of_service(Role::service_text, thread_.first().index);
      label.style = {kCaption, Face::semibold, Paint{paint.role, paint.service, h_.alpha(thread_)}};
      for (const std::string& text : {service_name(h_, thread_), service.short_name}) {
        if (text.empty()) continue;
        const float w = pen_.width(text, kCaption, Face::semibold);
        StoryText::Variant variant{text, {}};
        for (float x = room.x0 + 10; x + w + 8 <= room.x1; x += 24) {
          variant.places.push_back(text_box(x, stretch.y + 4.5F, w));
        }
        label.variants.push_back(std::move(variant));
      }
      h_.inside.push_back(std::move(label));
    }
  }

  void label_thin(const StoryStay& stay, const RibbonFrame::Stretch& stretch) {
    const auto all = rooms(stay, stretch);
    if (all.empty()) return;
    const Phrase phrase =
        ribbon_.role == model::PartyRole::pays ? Phrase::pays_service : Phrase::performs_service;
    const model::Service& service = h_.t.dataset.at(thread_.first());
    StoryText label;
    label.style = {kCaption, Face::semibold,
                   of_service(Role::service_text, thread_.first().index, h_.alpha(thread_))};
    label.ground = ink(Role::lane);
    for (const std::string& name : {service_name(h_, thread_), service.short_name}) {
      if (name.empty()) continue;
      const std::string text = words::filled(phrase, h_.t.language, {name});
      const float w = pen_.width(text, kCaption, Face::semibold);
      StoryText::Variant variant{text, {}};
      for (float x = all.front().x0 + 10; x + 8 <= all.back().x1 || variant.places.empty();
           x += 24) {
        variant.places.push_back(text_box(x, stretch.y - 8, w));
      }
      label.variants.push_back(std::move(variant));
    }
    h_.inside.push_back(std::move(label));
  }

  Handovers& h_;
  Pen& pen_;
  const StoryThread& thread_;
  const StoryRibbon& ribbon_;
  RibbonFrame frame_;
  std::string id_;
};

bool near(const Handovers& h, const StoryRibbon& ribbon) {
  return std::any_of(ribbon.stays.begin(), ribbon.stays.end(), [&](const StoryStay& stay) {
    const float y = h.y_of(stay);
    return y > h.t.area.y - 2 * h.t.area.h && y < h.t.area.bottom() + 2 * h.t.area.h;
  });
}

}  // namespace

RibbonFrame frame_of(const Handovers& h, const StoryRibbon& ribbon) {
  RibbonFrame frame;
  for (const StoryStay& stay : ribbon.stays) {
    // Whole pixels: what meets has no seam.
    frame.stays.push_back(
        {std::round(h.t.x(stay.first)), std::round(h.t.x_after(stay.last)), h.y_of(stay)});
  }
  frame.ways.resize(ribbon.stays.size());
  for (std::size_t i = 1; i < ribbon.stays.size(); ++i) {
    if (!ribbon.moves[i]) continue;
    RibbonFrame::Stretch& from = frame.stays[i - 1];
    RibbonFrame::Stretch& to = frame.stays[i];
    const StoryMove& move = *ribbon.moves[i];
    layout::Passage passage =
        move.dated ? layout::passage_at(h.t.x(move.first), h.t.x(ribbon.stays[i - 1].first),
                                        h.t.x_after(ribbon.stays[i].last), kHalfPassage)
                   : layout::Passage{h.t.x(move.first), h.t.x(move.last)};
    passage = {std::round(passage.x0), std::round(passage.x1)};
    from.x1 = passage.x0;
    to.x0 = passage.x1;
    frame.ways[i] = layout::s_curve(passage, from.y, to.y);
  }
  return frame;
}

float RibbonFrame::y_at(float x) const {
  for (std::size_t i = 0; i < stays.size(); ++i) {
    if (i < ways.size() && !ways[i].empty() && x >= ways[i].front().x && x <= ways[i].back().x) {
      return layout::height_at(ways[i], x);
    }
    if (x <= stays[i].x1) return stays[i].y;
  }
  return stays.empty() ? 0 : stays.back().y;
}

void add_ribbons(Handovers& h, Pen& pen) {
  // Thin below thick; what is lit over what is not.
  for (const bool lit : {false, true}) {
    for (const bool thick : {false, true}) {
      for (const StoryThread& thread : h.story.threads) {
        if (h.is_lit(thread) != lit) continue;
        for (const StoryRibbon& ribbon : thread.ribbons) {
          if (ribbon.thick() != thick || !near(h, ribbon)) continue;
          RibbonPainter(h, pen, thread, ribbon,
                        "ribbon:" + h.t.dataset.at(thread.first()).id + ":" +
                            std::to_string(static_cast<int>(ribbon.role)))
              .paint();
        }
      }
    }
  }
}

}  // namespace avtal::scene
