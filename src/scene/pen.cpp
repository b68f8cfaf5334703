#include "scene/pen.h"

#include <algorithm>
#include <utility>

#include "words/format.h"

namespace avtal::scene {
namespace {

constexpr float kChipHeight = 24;
constexpr float kChipPadding = 10;
constexpr float kCaption = 12;

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

}  // namespace avtal::scene
