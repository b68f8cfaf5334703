// The table of services in pictures, with their small timelines.

#include <algorithm>

#include "kit/block_picture_parts.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Part;
using document::Style;

constexpr float kRowFrom = 640;  // all of a service in one row
constexpr float kGap = 24;
constexpr float kStripHeight = 40;

struct Columns {
  float name;
  float strip;
  float cost;
  float status;
  float end;
};

Columns columns_of(const Brush& b) {
  const float w = b.width();
  return {b.left, b.left + w * 0.33F, b.left + w * 0.60F, b.left + w * 0.82F, b.right};
}

Rect rect_of(const Part& part, Rect in) {
  return {in.x + in.w * part.x / 100, in.y + in.h * part.y / 100, in.w * part.w / 100,
          in.h * part.h / 100};
}

void paint_shape(Pen& pen, const Block& shape, Rect rect, std::size_t service) {
  const Paint colour = of_service(Role::service_base, service);
  const Rect apart{rect.x, rect.y, std::max(0.5F, rect.w - 1), std::max(0.5F, rect.h - 1)};
  switch (shape.style) {
    case Style::tick:
      return pen.line({rect.x, rect.y}, {rect.x, rect.bottom()}, ink(Role::line2));
    case Style::as_of:
      return pen.line({rect.x, rect.y}, {rect.x, rect.bottom()}, ink(Role::brand7), 2);
    case Style::hole: {
      const float dash = rect.w < 10 ? 0.0F : 3.0F;
      return pen.frame(apart, ink(Role::error), 1.5F, 0, dash, dash);
    }
    case Style::ending:
      pen.fill(apart, of_service(Role::service_tint, service));
      return pen.frame(apart, colour, 1.5F, 0, 4, 3);
    case Style::held:
      return pen.fill(apart, colour);
    default:
      pen.fill({rect.x, rect.y, rect.w, apart.h},
               of_service(Role::service_base, service, static_cast<float>(shape.permille) / 1000));
  }
}

void paint_value(Brush& b, const Block& cell) {
  for (const Block* line : of_kind(cell, Kind::paragraph)) {
    if (line->style != Style::value) {
      b.text(line_of(*line), {12, Face::regular, ink(Role::ink7)}, 16, b.left, b.right);
      continue;
    }
    float x = b.left;
    if (const Block* chip = first_of(*line, Kind::chip)) {
      b.pen.chip({x, b.y - 2}, chip->text, chip_kind(chip->style));
      x += b.pen.chip_width(chip->text);
      b.y += 26;
    } else if (const Block* strong = first_of(*line, Kind::strong)) {
      const bool missing = strong->style == Style::missing;
      b.pen.text({x, b.y + 15}, strong->text,
                 {14, Face::semibold, ink(missing ? Role::error : Role::ink9)});
      x += b.pen.width(strong->text, 14, Face::semibold);
      b.y += 20;
    }
    for (const Block* mark : of_kind(*line, Kind::mark)) {
      b.pen.mark({x + 14, b.y - 12}, mark_of(mark->status));
    }
  }
}

void paint_name(Brush& b, const Block& head, std::size_t service) {
  const float top = b.y;
  for (const Block& child : head.children) {
    const bool name = child.kind == Kind::link;
    b.text(child.text,
           {name ? 16.0F : 14.0F, name ? Face::semibold : Face::regular,
            ink(name ? Role::ink9 : Role::ink6)},
           name ? 22 : 20, b.left + 16, b.right);
  }
  b.pen.fill({b.left, top, 4, std::max(24.0F, b.y - top)}, of_service(Role::service_base, service));
}

void paint_row(Brush& b, const Block& row, const Columns& c) {
  const std::size_t service = row.service.value_or(0);
  const float top = b.y + 12;
  const auto in = [&](float from, float to) { return Brush{b.pen, b.picture, from, to, top}; };
  Brush name = in(c.name, c.strip - kGap);
  paint_name(name, row.children[0], service);
  paint_drawing(b.pen, row.children[1].children.front(),
                {c.strip, top, c.cost - kGap - c.strip, kStripHeight}, service);
  Brush cost = in(c.cost, c.status - kGap / 2);
  paint_value(cost, row.children[2]);
  Brush status = in(c.status, c.end);
  paint_value(status, row.children[3]);
  b.y = std::max({name.y, top + kStripHeight, cost.y, status.y}) + 12;
}

/// Below each other where there is no room beside.
void paint_lines(Brush& b, const Block& row) {
  const std::size_t service = row.service.value_or(0);
  const float half = b.left + b.width() * 0.6F;
  Brush own{b.pen, b.picture, b.left, b.right, b.y + 12};
  paint_name(own, row.children[0], service);
  paint_drawing(b.pen, row.children[1].children.front(), {b.left, own.y, b.width(), kStripHeight},
                service);
  const float top = own.y + kStripHeight + 4;
  Brush cost{b.pen, b.picture, b.left, half - kGap, top};
  paint_value(cost, row.children[2]);
  Brush status{b.pen, b.picture, half, b.right, top};
  paint_value(status, row.children[3]);
  b.y = std::max(cost.y, status.y) + 12;
}

void paint_head(Brush& b, const Block& row, const Columns& c) {
  const TextStyle style{12, Face::regular, ink(Role::ink6)};
  const float y = b.y + 16;
  b.pen.text({c.name, y}, line_of(row.children[0]), style);
  b.pen.text({c.strip, y}, row.children[1].children.front().text, style);
  b.pen.text({c.cost - kGap, y}, row.children[1].children.back().text,
             {12, Face::regular, ink(Role::ink6), Align::right});
  b.pen.text({c.cost, y}, line_of(row.children[2]), style);
  b.pen.text({c.status, y}, line_of(row.children[3]), style);
  b.y += 24;
}

}  // namespace

void paint_drawing(Pen& pen, const Block& drawing, Rect rect, std::size_t service) {
  for (const Block& child : drawing.children) {
    const Rect place = rect_of(child.part.value_or(Part{}), rect);
    if (child.kind == Kind::letters) {
      pen.plated({place.x + place.w / 2, place.y + place.h / 2 + 4}, child.text,
                 {12, Face::semibold, ink(Role::ink9), Align::centre}, ink(Role::background));
    } else {
      paint_shape(pen, child, place, service);
    }
  }
}

void paint_services(Brush& b, const Block& table) {
  const bool in_rows = b.width() >= kRowFrom;
  const Columns columns = columns_of(b);
  if (in_rows) paint_head(b, first_of(table, Kind::table_head)->children.front(), columns);
  for (const Block& row : table.children.back().children) {
    b.may_break();
    b.rule();
    if (in_rows) {
      paint_row(b, row, columns);
    } else {
      paint_lines(b, row);
    }
  }
}

}  // namespace avtal::scene
