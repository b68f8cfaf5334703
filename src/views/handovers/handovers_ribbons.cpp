// The ribbons: who answers for a service, who pays and performs, and the ways between lanes.

#include <algorithm>
#include <cmath>

#include "views/handovers/handovers_ribbon_parts.h"
#include "words/handovers.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using namespace words;

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
    if (look == Look::assumed) return 0;  // a whole line: somebody chose it, nothing is open
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

// ---- one ribbon ----

class RibbonPainter {
 public:
  explicit RibbonPainter(RibbonOnPage on_page) : r_(std::move(on_page)) {}

  void paint() {
    for (std::size_t i = 0; i < r_.ribbon.stays.size(); ++i) {
      if (r_.ribbon.moves[i] && r_.ribbon.moves[i]->drawn) paint_move(i);
    }
    for (std::size_t i = 0; i < r_.ribbon.stays.size(); ++i) paint_stay(i);
  }

 private:
  Brush brush(Look look) const {
    return {r_.thread.first().index, r_.width(), r_.h.alpha(r_.thread), look};
  }

  void paint_move(std::size_t i) {
    const StoryMove& move = *r_.ribbon.moves[i];
    const auto& line = r_.frame.ways[i];
    const bool seen =
        line.size() > 1 && line.back().x >= r_.h.t.area.x && line.front().x <= r_.h.t.area.right();
    if (!seen) return;
    float x = line.front().x;
    for (const StoryPiece& piece : move.undocumented) {
      const float from = std::max(x, r_.h.t.x(piece.first));
      const float to = r_.h.t.x_after(piece.last);
      paint_way(r_.pen, brush(move.look), layout::cut(line, x, from));
      paint_way(r_.pen, brush(Look::undocumented), layout::cut(line, from, to));
      x = std::max(x, to);
    }
    if (line.front().x == line.back().x) {
      paint_way(r_.pen, brush(move.look), line);  // straight down: moved twice on one day
    } else {
      paint_way(r_.pen, brush(move.look), layout::cut(line, x, line.back().x));
    }
    if (!move.dated && r_.ribbon.thick()) write_on_way(r_, line);
    for (std::size_t k = 1; k < line.size(); ++k) {
      const float half = brush(move.look).width / 2;
      r_.h.ribbons.push_back({line[k - 1].x, std::min(line[k - 1].y, line[k].y) - half,
                              line[k].x + 1, std::max(line[k - 1].y, line[k].y) + half});
    }
  }

  void paint_stay(std::size_t i) {
    const StoryStay& stay = r_.ribbon.stays[i];
    const RibbonFrame::Stretch& stretch = r_.frame.stays[i];
    for (std::size_t k = 0; k < stay.pieces.size(); ++k) {
      const StoryPiece& piece = stay.pieces[k];
      const float x0 = k == 0 && piece.first == stay.first
                           ? stretch.x0
                           : std::max(stretch.x0, std::round(r_.h.t.x(piece.first)));
      const bool last = k + 1 == stay.pieces.size() && piece.last == stay.last;
      const float x1 =
          last ? stretch.x1 : std::min(stretch.x1, std::round(r_.h.t.x_after(piece.last)));
      if (r_.on_page(x0, x1, stretch.y)) paint_piece(piece, x0, x1, stretch.y);
    }
    if (stay.pieces.empty()) return;
    add_stay_nodes(r_, i);
    paint_end(i);
    write_on_stay(r_, i);
  }

  void paint_end(std::size_t i) {
    const StoryStay& stay = r_.ribbon.stays[i];
    const RibbonFrame::Stretch& stretch = r_.frame.stays[i];
    const bool ends = i + 1 == r_.ribbon.stays.size() || !r_.ribbon.moves[i + 1] ||
                      (!r_.ribbon.moves[i + 1]->drawn && stay.pieces.back().last < stay.last);
    const bool cut_short = stay.pieces.back().last < stay.last;  // goes on behind the thick one
    if (ends && !cut_short && !stay.pieces.back().goes_on &&
        stay.pieces.back().look != Look::undocumented) {
      add_stop(stay.pieces.back(), std::min(stretch.x1, r_.h.t.x_after(stay.pieces.back().last)),
               stretch.y);
    }
  }

  void paint_piece(const StoryPiece& piece, float x0, float x1, float y) {
    const Brush each = brush(piece.look);
    r_.h.ribbons.push_back({x0, y - each.width / 2, x1, y + each.width / 2});
    if (!piece.goes_on || piece.look == Look::undocumented) {
      return paint_level(r_.pen, each, x0, x1, y);
    }
    const float from =
        std::clamp(r_.h.t.x(base::plus_days(r_.h.t.prepared.extent.last, -kFadeDays)), x0, x1);
    paint_level(r_.pen, each, x0, from, y);
    r_.pen.fade({from, y - each.width / 2, x1 - from, each.width}, each.fill(), each.alpha, 0);
    if (r_.ribbon.thick()) {
      chevrons(r_.pen, x1, y, of_service(Role::service_text, each.service, each.alpha));
    }
  }

  void add_stop(const StoryPiece& piece, float x, float y) {
    if (x < r_.h.t.area.x || x > r_.h.t.area.right()) return;
    const float half = r_.width() / 2 + 4;
    r_.pen.line({x, y - half}, {x, y + half},
                of_service(Role::service_text, r_.thread.first().index, r_.h.alpha(r_.thread)), 2);
    const std::string text =
        words::say(r_.h.t.language, handovers::until, date_in_picture(r_.h.t, piece.last));
    const float w = r_.pen.width(text, kCaption);
    StoryText label;
    label.variants = {{text, {text_box(x + 8, y + 4, w)}}};
    label.style = {kCaption, Face::regular, ink(Role::ink7, r_.h.alpha(r_.thread))};
    label.ground = ink(Role::lane);
    label.priority = -1;
    r_.h.beside.push_back(std::move(label));
  }

  RibbonOnPage r_;
};

bool near(const Handovers& h, const StoryRibbon& ribbon) {
  return std::any_of(ribbon.stays.begin(), ribbon.stays.end(), [&](const StoryStay& stay) {
    const float y = h.y_of(stay);
    return y > h.t.area.y - 2 * h.t.area.h && y < h.t.area.bottom() + 2 * h.t.area.h;
  });
}

}  // namespace

void add_ribbons(Handovers& h, Pen& pen) {
  // Thin below thick; what is lit over what is not.
  for (const bool lit : {false, true}) {
    for (const bool thick : {false, true}) {
      for (const StoryThread& thread : h.story.threads) {
        if (h.is_lit(thread) != lit) continue;
        for (const StoryRibbon& ribbon : thread.ribbons) {
          if (ribbon.thick() != thick || !near(h, ribbon)) continue;
          RibbonPainter({h, pen, thread, ribbon, frame_of(h, ribbon),
                         "ribbon:" + h.t.dataset.at(thread.first()).id + ":" +
                             std::to_string(static_cast<int>(ribbon.role)) +
                             (ribbon.part == 0 ? "" : ":" + std::to_string(ribbon.part))})
              .paint();
        }
      }
    }
  }
}

}  // namespace avtal::scene
