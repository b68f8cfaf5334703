#include "scene/pen.h"

#include <cmath>

#include "words/format.h"

namespace avtal::scene {
namespace {

constexpr float kChipHeight = 24;
constexpr float kChipPadding = 10;
constexpr float kCaption = 12;
constexpr float kIconStroke = 1.75F;

struct ChipPaint {
  Role text;
  Role ground;
};

ChipPaint chip_paint(ChipKind kind) {
  switch (kind) {
    case ChipKind::ok:
      return {Role::ok, Role::ok_tint};
    case ChipKind::warn:
      return {Role::warn, Role::warn_tint};
    case ChipKind::error:
      return {Role::error, Role::error_tint};
    case ChipKind::neutral:
      return {Role::neutral, Role::neutral_tint};
    case ChipKind::info:
      return {Role::info, Role::info_tint};
    case ChipKind::outline:
      return {Role::ink7, Role::background};
  }
  return {Role::ink7, Role::background};
}

/// Lines break after spaces, en dashes and the hyphens of words, but not inside a date or a dnr.
bool breaks_after(std::string_view text, std::size_t index) {
  const std::string_view rest = text.substr(index);
  if (rest.front() == '-') return rest.size() > 1 && !(rest[1] >= '0' && rest[1] <= '9');
  return rest.front() == ' ' || rest.substr(0, 3) == "\u2013";
}

/// The pieces between which a line may break; each keeps its space or dash at the end.
std::vector<std::string_view> pieces_of(std::string_view text) {
  std::vector<std::string_view> pieces;
  std::size_t start = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!breaks_after(text, i)) continue;
    const std::size_t length = text[i] == ' ' || text[i] == '-' ? 1 : 3;
    pieces.push_back(text.substr(start, i + length - start));
    i += length - 1;
    start = i + 1;
  }
  if (start < text.size()) pieces.push_back(text.substr(start));
  return pieces;
}

std::string_view without_trailing_space(std::string_view text) {
  while (!text.empty() && text.back() == ' ') text.remove_suffix(1);
  return text;
}

/// A crescent: most of a circle, and back along a smaller one beside it.
std::vector<Point> crescent(Point at) {
  constexpr int kSteps = 12;
  std::vector<Point> points;
  for (int i = 0; i <= kSteps; ++i) {
    const float angle = 0.1F + static_cast<float>(i) * 4.5F / kSteps;
    points.push_back({at.x + 8 + 5.5F * std::cos(angle), at.y + 8 + 5.5F * std::sin(angle)});
  }
  for (int i = 0; i <= kSteps; ++i) {
    const float angle = 4.1F - static_cast<float>(i) * 3.5F / kSteps;
    points.push_back({at.x + 10.6F + 4.2F * std::cos(angle), at.y + 5.6F + 4.2F * std::sin(angle)});
  }
  return points;
}

}  // namespace

Mark mark_of(model::Status status) {
  switch (status) {
    case model::Status::stated:
      return Mark::stated;
    case model::Status::proposed:
      return Mark::proposed;
    case model::Status::derived:
      return Mark::derived;
    case model::Status::assumed:
      return Mark::assumed;
    case model::Status::unknown:
      return Mark::unknown;
  }
  return Mark::unknown;
}

void Pen::fill(Rect rect, Paint paint, float radius) {
  layer_.shapes.emplace_back(Box{rect, paint, {}, 0, radius, 0, 0});
}

void Pen::frame(Rect rect, Paint edge, float edge_width, float radius, float dash, float gap) {
  layer_.shapes.emplace_back(Box{rect, {}, edge, edge_width, radius, dash, gap});
}

void Pen::box(Rect rect, Paint fill, Paint edge, float edge_width, float radius) {
  layer_.shapes.emplace_back(Box{rect, fill, edge, edge_width, radius, 0, 0});
}

void Pen::fade(Rect rect, Paint paint, float alpha_left, float alpha_right) {
  if (rect.w > 0) layer_.shapes.emplace_back(Fade{rect, paint, alpha_left, alpha_right});
}

void Pen::line(Point from, Point to, Paint paint, float width, float dash, float gap) {
  layer_.shapes.emplace_back(Line{from, to, paint, width, dash, gap});
}

void Pen::polyline(std::initializer_list<Point> points, Paint paint, float width) {
  layer_.shapes.emplace_back(Polygon{points, {}, paint, width, false});
}

void Pen::polygon(std::vector<Point> points, Paint fill, Paint edge, float edge_width) {
  layer_.shapes.emplace_back(Polygon{std::move(points), fill, edge, edge_width, true});
}

void Pen::circle(Point centre, float radius, Paint fill, Paint edge, float edge_width, float dash,
                 float gap) {
  layer_.shapes.emplace_back(Circle{centre, radius, fill, edge, edge_width, dash, gap});
}

void Pen::band(Band band) { layer_.shapes.emplace_back(std::move(band)); }

void Pen::hatch(Rect rect, Paint paint, float step, float line_width) {
  layer_.shapes.emplace_back(Hatch{rect, paint, step, line_width});
}

void Pen::text(Point baseline, std::string_view string, const TextStyle& style) {
  if (string.empty()) return;
  layer_.shapes.emplace_back(
      Text{baseline, std::string(string), style.size, style.face, style.paint, style.align});
}

void Pen::plated(Point baseline, std::string_view string, const TextStyle& style, Paint ground) {
  const float w = width(string, style.size, style.face);
  const float left = style.align == Align::right    ? baseline.x - w
                     : style.align == Align::centre ? baseline.x - w / 2
                                                    : baseline.x;
  const float height = style.size + 4;
  fill(Rect{left - 3, baseline.y - style.size * 0.36F - height / 2, w + 6, height}, ground);
  text(baseline, string, style);
}

std::vector<std::string> Pen::wrapped(std::string_view text, float size, Face face,
                                      float max_width) const {
  std::vector<std::string> lines;
  std::string line;
  for (const std::string_view piece : pieces_of(text)) {
    const std::string longer = line + std::string(piece);
    if (!line.empty() && width(without_trailing_space(longer), size, face) > max_width) {
      lines.emplace_back(without_trailing_space(line));
      line = std::string(piece);
    } else {
      line = longer;
    }
  }
  if (!line.empty()) lines.emplace_back(without_trailing_space(line));
  return lines;
}

float Pen::paragraph(Point top_left, std::string_view string, const TextStyle& style,
                     float line_height, float max_width) {
  float y = top_left.y;
  for (const std::string& row : wrapped(string, style.size, style.face, max_width)) {
    text({top_left.x, y + line_height / 2 + style.size * 0.36F}, row, style);
    y += line_height;
  }
  return y;
}

float Pen::chip_width(std::string_view text) const {
  return width(text, kCaption, Face::semibold) + 2 * kChipPadding;
}

float Pen::chip(Point top_left, std::string_view string, ChipKind kind, float least) {
  const float w = std::max(least, chip_width(string));
  const ChipPaint paint = chip_paint(kind);
  const bool outlined = kind == ChipKind::outline;
  box({top_left.x, top_left.y, w, kChipHeight}, ink(paint.ground),
      outlined ? ink(Role::line5) : Paint{}, outlined ? 1.0F : 0.0F, kChipHeight / 2);
  text({top_left.x + w / 2, top_left.y + 16}, string,
       {kCaption, Face::semibold, ink(paint.text), Align::centre});
  return w;
}

void Pen::mark(Point centre, Mark mark) {
  const auto letter = [&](model::Status status, Role role) {
    text({centre.x, centre.y + 4}, words::status_mark(status, language_),
         {kCaption, Face::semibold, ink(role), Align::centre});
  };
  switch (mark) {
    case Mark::stated:
      circle(centre, 8, ink(Role::brand7));
      letter(model::Status::stated, Role::on_brand);
      break;
    case Mark::derived:
      circle(centre, 7.25F, ink(Role::background), ink(Role::ink6), 1.5F);
      letter(model::Status::derived, Role::ink7);
      break;
    case Mark::proposed:
      diamond(centre, 6, false);
      break;
    case Mark::assumed:
      circle(centre, 7.25F, ink(Role::background), ink(Role::ink6), 1.5F, 2.6F, 1.95F);
      letter(model::Status::assumed, Role::ink7);
      break;
    case Mark::unknown:
      circle(centre, 7.25F, ink(Role::background), ink(Role::error), 1.5F, 2.6F, 1.95F);
      letter(model::Status::unknown, Role::error);
      break;
  }
}

void Pen::diamond(Point centre, float radius, bool filled) {
  polygon({{centre.x, centre.y - radius},
           {centre.x + radius, centre.y},
           {centre.x, centre.y + radius},
           {centre.x - radius, centre.y}},
          ink(filled ? Role::ink9 : Role::background), ink(Role::ink9), 2);
}

void Pen::icon(Point at, Icon icon, Paint paint) {
  const auto p = [&](float x, float y) { return Point{at.x + x, at.y + y}; };
  const auto stroke = [&](std::initializer_list<Point> points) {
    polyline(points, paint, kIconStroke);
  };
  switch (icon) {
    case Icon::left:
      stroke({p(10, 4), p(6, 8), p(10, 12)});
      break;
    case Icon::right:
      stroke({p(6, 4), p(10, 8), p(6, 12)});
      break;
    case Icon::close:
      stroke({p(4, 4), p(12, 12)});
      stroke({p(12, 4), p(4, 12)});
      break;
    case Icon::plus:
      stroke({p(8, 3), p(8, 13)});
      [[fallthrough]];
    case Icon::minus:
      stroke({p(3, 8), p(13, 8)});
      break;
    case Icon::document:
      polygon({p(4, 2), p(9.5F, 2), p(12, 4.5F), p(12, 14), p(4, 14)}, {}, paint, kIconStroke);
      stroke({p(6, 8), p(10, 8)});
      stroke({p(6, 11), p(10, 11)});
      break;
    case Icon::arrow:
      stroke({p(4, 8), p(12, 8)});
      stroke({p(8, 4), p(12, 8), p(8, 12)});
      break;
    case Icon::open_file:
      polygon({p(2.5F, 13), p(2.5F, 3.5F), p(6.5F, 3.5F), p(8, 5.5F), p(13.5F, 5.5F), p(13.5F, 13)},
              {}, paint, kIconStroke);
      break;
    case Icon::text_page:
      stroke({p(3, 4), p(13, 4)});
      stroke({p(3, 8), p(13, 8)});
      stroke({p(3, 12), p(9, 12)});
      break;
    case Icon::sun:
      circle(p(8, 8), 3, {}, paint, kIconStroke);
      for (int k = 0; k < 8; ++k) {
        const float angle = static_cast<float>(k) * 0.785398F;
        stroke({p(8 + 5.2F * std::cos(angle), 8 + 5.2F * std::sin(angle)),
                p(8 + 7 * std::cos(angle), 8 + 7 * std::sin(angle))});
      }
      break;
    case Icon::moon:
      polygon(crescent(at), {}, paint, kIconStroke);
      break;
    case Icon::warning:
      polygon({p(8, 2.5F), p(14.5F, 13.5F), p(1.5F, 13.5F)}, {}, paint, kIconStroke);
      stroke({p(8, 7), p(8, 10)});
      stroke({p(8, 11.7F), p(8, 11.9F)});
      break;
    case Icon::down:
      stroke({p(4, 6), p(8, 10), p(12, 6)});
      break;
    case Icon::up:
      stroke({p(4, 10), p(8, 6), p(12, 10)});
      break;
    case Icon::search:
      circle(p(7, 7), 4.5F, {}, paint, kIconStroke);
      stroke({p(10.5F, 10.5F), p(14, 14)});
      break;
    case Icon::menu:
      for (const float y : {4.0F, 8.0F, 12.0F}) stroke({p(2, y), p(14, y)});
      break;
    case Icon::share:
      stroke({p(8, 10), p(8, 2.5F)});
      stroke({p(5, 5), p(8, 2), p(11, 5)});
      stroke({p(3, 9), p(3, 13.5F), p(13, 13.5F), p(13, 9)});
      break;
    case Icon::present:
      polygon({p(2, 3), p(14, 3), p(14, 11), p(2, 11)}, {}, paint, kIconStroke);
      stroke({p(8, 11), p(8, 14)});
      stroke({p(5, 14), p(11, 14)});
      break;
    case Icon::overview:
      for (const auto& [x, y] : {Point{2.5F, 2.5F}, {9, 2.5F}, {2.5F, 9}, {9, 9}}) {
        frame({at.x + x, at.y + y, 4.5F, 4.5F}, paint, 1.5F);
      }
      break;
    case Icon::timeline:
      stroke({p(2, 4), p(10, 4)});
      stroke({p(5, 8), p(14, 8)});
      stroke({p(2, 12), p(8, 12)});
      break;
    case Icon::handovers:
      stroke({p(2, 4), p(5, 4), p(7, 5), p(10, 11), p(12, 12), p(13.5F, 12)});
      stroke({p(11, 9.5F), p(13.5F, 12), p(11, 14.5F)});
      break;
    case Icon::cost_flows:
      stroke({p(2, 4), p(5, 4), p(6.6F, 5.2F), p(9.4F, 10.8F), p(11, 12), p(14, 12)});
      stroke({p(2, 12), p(5, 12)});
      break;
    case Icon::question:
      circle(p(8, 8), 6, {}, paint, kIconStroke);
      stroke({p(6.2F, 6.4F), p(6.8F, 5.1F), p(8, 4.7F), p(9.3F, 5.2F), p(9.7F, 6.5F), p(8, 8),
              p(8, 9.2F)});
      stroke({p(8, 11.2F), p(8, 11.5F)});
      break;
    case Icon::filter:
      stroke({p(2, 4), p(14, 4)});
      stroke({p(4.5F, 8), p(11.5F, 8)});
      stroke({p(6.5F, 12), p(9.5F, 12)});
      break;
    case Icon::check:
      stroke({p(3, 8.5F), p(6.2F, 11.7F), p(13, 4.8F)});
      break;
    case Icon::print:
      stroke({p(4.5F, 6), p(4.5F, 2.5F), p(11.5F, 2.5F), p(11.5F, 6)});
      stroke({p(4.5F, 12), p(2.5F, 12), p(2.5F, 6), p(13.5F, 6), p(13.5F, 12), p(11.5F, 12)});
      frame({at.x + 4.5F, at.y + 9.5F, 7, 4}, paint, 1.5F);
      break;
    case Icon::info:
      circle(p(8, 8), 6, {}, paint, kIconStroke);
      stroke({p(8, 7.3F), p(8, 11.2F)});
      stroke({p(8, 4.8F), p(8, 5)});
      break;
    case Icon::clock:
      circle(p(8, 8), 6, {}, paint, kIconStroke);
      stroke({p(8, 4.5F), p(8, 8), p(10.5F, 9.5F)});
      break;
  }
}

}  // namespace avtal::scene
