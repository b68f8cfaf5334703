#include "ui/painter.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <variant>

#include "base/text.h"
#include "fonts/fonts.h"
#include "scene/band.h"
#include "scene/hatch.h"
#include "scene/theme.h"
#include "ui/dashes.h"
#include "ui/paths.h"

namespace avtal::ui {
namespace {

using scene::Point;
using scene::Rect;

constexpr float kCapUpTo = 3;  // thinner strokes reach half their width beyond their ends

ImVec2 vec(Point point) { return {point.x, point.y}; }

}  // namespace

Painter::Painter(ImDrawList& list, const Typeface& typeface, float pixel_ratio, bool dark)
    : list_(list),
      typeface_(typeface),
      grid_(pixel_ratio),
      dark_(dark),
      first_vertex_(list.VtxBuffer.Size) {}

void Painter::finish() {
  if (finished_) return;
  finished_ = true;
  const float back = 1 / grid_.ratio();
  for (int i = first_vertex_; i < list_.VtxBuffer.Size; ++i) {
    list_.VtxBuffer[i].pos.x *= back;
    list_.VtxBuffer[i].pos.y *= back;
  }
}

void Painter::push_clip(const Rect& clip) {
  grid_.set_clip(clip);
  clip_to(grid_.clip());
}

void Painter::clip_to(const Rect& edge) {
  // The renderer cuts fractions off left, width, distance from the bottom, and height. A hair more
  // of each keeps 10.9999 from becoming 10.
  constexpr float kHair = 1.0F / 64;
  const float ratio = grid_.ratio();
  list_.PushClipRect({(edge.x + kHair) / ratio, (edge.y - 2 * kHair) / ratio},
                     {(edge.right() + 2 * kHair) / ratio, (edge.bottom() - kHair) / ratio});
}

void Painter::pop_clip() { list_.PopClipRect(); }

void Painter::paint(const scene::Layer& layer) {
  push_clip(layer.clip);
  for (const scene::Shape& shape : layer.shapes) std::visit(*this, shape);
  pop_clip();
}

ImU32 Painter::color(const scene::Paint& paint, float alpha) const {
  const scene::Color c = scene::color_of(paint, dark_);
  const float opacity = std::clamp(c.alpha * alpha, 0.0F, 1.0F);
  return IM_COL32(c.r, c.g, c.b, static_cast<int>(std::lround(opacity * 255)));
}

void Painter::fill(const Rect& rect, ImU32 color, float radius) {
  if (radius < kSmallestRadius) {
    list_.AddRectFilled({rect.x, rect.y}, {rect.right(), rect.bottom()}, color);
  } else {
    fill_polygon(rounded(rect, radius), color);
  }
}

void Painter::thin_outline(const Rect& rect, float width, ImU32 color) {
  const float w = std::min({width, rect.w / 2, rect.h / 2});
  const Rect inner{rect.x + w, rect.y + w, rect.w - 2 * w, rect.h - 2 * w};
  fill({rect.x, rect.y, rect.w, w}, color, 0);
  fill({rect.x, inner.bottom(), rect.w, w}, color, 0);
  fill({rect.x, inner.y, w, inner.h}, color, 0);
  fill({inner.right(), inner.y, w, inner.h}, color, 0);
}

void Painter::outline(const Rect& rect, const scene::Box& box) {
  const float width = grid_.edge_width(box.edge_width);
  const float dash = box.gap > 0 ? px(box.dash) : 0;
  if (dash <= 0 && px(box.radius) < kSmallestRadius && width == std::round(width)) {
    thin_outline(rect, width, color(box.edge));
    return;
  }
  const Rect middle{rect.x + width / 2, rect.y + width / 2, rect.w - width, rect.h - width};
  if (middle.w <= 0 || middle.h <= 0) return;
  stroke(rounded(middle, px(box.radius) - width / 2), true, color(box.edge), width, dash,
         px(box.gap));
}

void Painter::operator()(const scene::Box& box) {
  const auto rect = grid_.place(box);
  if (!rect) return;
  if (box.fill.role != scene::Role::none) fill(*rect, color(box.fill), px(box.radius));
  if (box.edge.role != scene::Role::none && box.edge_width > 0) outline(*rect, box);
}

void Painter::operator()(const scene::Fade& fade) {
  const Rect rect = grid_.snapped(fade.rect);
  if (!grid_.in_clip(rect)) return;
  const ImU32 left = color(fade.paint, fade.alpha_left);
  const ImU32 right = color(fade.paint, fade.alpha_right);
  list_.AddRectFilledMultiColor({rect.x, rect.y}, {rect.right(), rect.bottom()}, left, right, right,
                                left);
}

/// Upright and level lines of whole width are painted as rectangles on the device pixels.
bool Painter::straight_line(const scene::Line& line) {
  const auto straight = grid_.straight(line);
  if (!straight) return false;
  const auto& [level, side, width, span] = *straight;
  const Point path[] = {{span.from, 0}, {span.to, 0}};
  const float dash = line.gap > 0 ? px(line.dash) : 0;
  for (const auto& piece : dashed(path, false, dash, px(line.gap))) {
    const float start = std::round(piece.front().x);
    const float length = std::max(1.0F, std::round(piece.back().x) - start);
    fill(level ? Rect{start, side, length, width} : Rect{side, start, width, length},
         color(line.paint), 0);
  }
  return true;
}

void Painter::operator()(const scene::Line& line) {
  if (line.paint.role == scene::Role::none || line.width <= 0) return;
  if (straight_line(line)) return;
  const auto [from, to] = grid_.ends(line);
  stroke({from, to}, false, color(line.paint), px(line.width), line.gap > 0 ? px(line.dash) : 0,
         px(line.gap));
}

void Painter::stroke(std::vector<Point> points, bool closed, ImU32 color, float width, float dash,
                     float gap) {
  points = without_repeats(points);
  if (points.size() > 3 && same(points.front(), points.back())) closed = true;
  if (closed) points = ring_of(points);
  if (points.size() < 2) return;
  if (dash <= 0 && !closed && width <= px(kCapUpTo) && points.size() > 2) {
    lengthen_ends(points, width / 2);
  }
  std::vector<ImVec2> path;
  const auto draw = [&](std::span<const Point> piece, bool round) {
    path.clear();
    for (const Point& point : piece) path.push_back(vec(point));
    list_.AddPolyline(path.data(), static_cast<int>(path.size()), color,
                      round ? ImDrawFlags_Closed : ImDrawFlags_None, width);
  };
  if (dash <= 0) return draw(points, closed);
  for (const auto& piece : dashed(points, closed, dash, gap)) {
    const auto clean = without_repeats(piece);
    if (clean.size() > 1) draw(clean, false);
  }
}

void Painter::fill_polygon(std::span<const Point> points, ImU32 color) {
  std::vector<Point> clean = ring_of(points);
  if (clean.size() < 3) return;
  // ImGui puts the soft edge outside only when the points go round clockwise.
  if (signed_area(clean) < 0) std::reverse(clean.begin(), clean.end());
  std::vector<ImVec2> path;
  for (const Point& point : clean) path.push_back(vec(point));
  const int count = static_cast<int>(path.size());
  if (is_convex(clean)) {
    list_.AddConvexPolyFilled(path.data(), count, color);
  } else {
    list_.AddConcavePolyFilled(path.data(), count, color);
  }
}

void Painter::operator()(const scene::Polygon& polygon) {
  std::vector<Point> points;
  for (const Point& point : polygon.points) points.push_back(px(point));
  if (!grid_.in_clip(flat::bounds(points, px(polygon.edge_width) + 1))) return;
  if (polygon.fill.role != scene::Role::none) fill_polygon(points, color(polygon.fill));
  if (polygon.edge.role == scene::Role::none || polygon.edge_width <= 0) return;
  stroke(std::move(points), polygon.closed, color(polygon.edge), px(polygon.edge_width), 0, 0);
}

void Painter::operator()(const scene::Circle& circle) {
  const Point centre = px(circle.centre);
  const float radius = px(circle.radius);
  const float reach = radius + px(circle.edge_width);
  if (radius <= 0 || !grid_.in_clip(flat::bounds({centre}, reach))) return;
  const auto points = arc_points(centre, radius, -kPi / 2, kPi * 3 / 2);
  if (circle.fill.role != scene::Role::none) fill_polygon(points, color(circle.fill));
  if (circle.edge.role == scene::Role::none || circle.edge_width <= 0) return;
  stroke(points, true, color(circle.edge), px(circle.edge_width),
         circle.gap > 0 ? px(circle.dash) : 0, px(circle.gap));
}

void Painter::operator()(const scene::Hatch& hatch) {
  const Rect rect = grid_.snapped(hatch.rect);
  if (!grid_.in_clip(rect)) return;
  const Rect seen = grid_.seen(rect);
  clip_to(seen);
  for (const auto& [from, to] : scene::hatch_lines(rect, px(hatch.step), seen.x, seen.right())) {
    const ImVec2 path[] = {vec(from), vec(to)};
    list_.AddPolyline(path, 2, color(hatch.paint), ImDrawFlags_None, px(hatch.width));
  }
  pop_clip();
}

/// One strip without soft edges between its pieces: pieces laid side by side would show their seams
/// where the fill is see-through.
void Painter::fill_between(const std::vector<Point>& upper, const std::vector<Point>& lower,
                           ImU32 color) {
  const std::size_t count = std::min(upper.size(), lower.size());
  if (count < 2) return;
  const ImVec2 uv = ImGui::GetFontTexUvWhitePixel();
  list_.PrimReserve(static_cast<int>(6 * (count - 1)), static_cast<int>(2 * count));
  const auto first = static_cast<ImDrawIdx>(list_._VtxCurrentIdx);
  for (std::size_t i = 0; i < count; ++i) {
    list_.PrimWriteVtx(vec(upper[i]), uv, color);
    list_.PrimWriteVtx(vec(lower[i]), uv, color);
  }
  for (std::size_t i = 0; i + 1 < count; ++i) {
    for (const std::size_t corner : {0U, 1U, 3U, 0U, 3U, 2U}) {
      list_.PrimWriteIdx(static_cast<ImDrawIdx>(first + 2 * i + corner));
    }
  }
}

void Painter::operator()(const scene::Band& band) {
  const std::size_t count = scene::band_points(band);
  if (count < 2) return;
  std::vector<Point> edges[2];
  for (std::size_t i = 0; i < count; ++i) {
    edges[0].push_back(px(band.upper[i]));
    edges[1].push_back(px(band.lower[i]));
  }
  std::vector<Point> ring = scene::band_ring(band);
  for (Point& point : ring) point = px(point);
  if (!grid_.in_clip(flat::bounds(ring, px(band.edge_width) + 1))) return;
  if (band.fill.role != scene::Role::none) fill_between(edges[0], edges[1], color(band.fill));
  if (band.hatch.role != scene::Role::none) {
    for (std::vector<Point>& line : scene::band_hatch(band)) {
      for (Point& point : line) point = px(point);
      stroke(std::move(line), false, color(band.hatch), px(band.hatch_width), 0, 0);
    }
  }
  const bool bare = band.edge.role == scene::Role::none || band.edge_width <= 0;
  // A solid fill without an edge gets one of its own colour: it softens the stair of the slopes.
  if (bare && band.fill.alpha < 1) return;
  const float dash = band.gap > 0 ? px(band.dash) : 0;
  for (std::vector<Point>& edge : edges) {
    if (bare) {
      stroke(std::move(edge), false, color(band.fill), 1, 0, 0);
    } else {
      stroke(std::move(edge), false, color(band.edge), px(band.edge_width), dash, px(band.gap));
    }
  }
}

void Painter::operator()(const scene::Text& text) {
  if (text.string.empty() || text.paint.role == scene::Role::none) return;
  const float width = px(text_width(text.string, text.size, text.face));
  float x = px(text.at.x);
  if (text.align == scene::Align::centre) x -= width / 2;
  if (text.align == scene::Align::right) x -= width;
  const float y = std::round(px(text.at.y));
  const float size = px(text.size);
  if (!grid_.in_clip({x - size, y - 2 * size, width + 2 * size, 3 * size})) return;
  glyphs(text.string, {std::round(x), y}, typeface_.sized(text.face, size), color(text.paint));
}

void Painter::glyphs(std::string_view text, ImVec2 baseline, const Typeface::Sized& font,
                     ImU32 color) {
  float x = baseline.x;
  for (std::size_t i = 0; i < text.size();) {
    const char32_t c = base::next_code_point(text, i);
    const auto known = static_cast<ImWchar>(fonts::has_glyph(c) ? c : U'?');
    const ImFontGlyph* glyph = font.baked->FindGlyph(known);
    if (glyph == nullptr) continue;
    if (glyph->Visible) {
      const float top = baseline.y - font.ascent * font.scale;
      list_.PrimReserve(6, 4);
      list_.PrimRectUV({x + glyph->X0 * font.scale, top + glyph->Y0 * font.scale},
                       {x + glyph->X1 * font.scale, top + glyph->Y1 * font.scale},
                       {glyph->U0, glyph->V0}, {glyph->U1, glyph->V1}, color);
    }
    x += glyph->AdvanceX * font.scale;
  }
}

}  // namespace avtal::ui
