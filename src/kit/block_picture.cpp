#include "kit/block_picture.h"

#include <algorithm>
#include <string>
#include <utility>

#include "kit/block_painter.h"
#include "kit/block_picture_parts.h"
#include "scene/metrics.h"

namespace avtal::scene {
namespace {

using document::Kind;
using document::Style;

constexpr float kLabelWidth = 80;
constexpr float kMarkWidth = 20;
constexpr float kMeterHeight = 12;
constexpr float kAsideFrom = 950;  // narrower regions have what stands beside below
constexpr float kAsideWidth = 368;
constexpr float kAsideGap = 48;

/// Nothing is operated in a picture.
bool is_operated(Style style) {
  return style == Style::bar || style == Style::choices || style == Style::controls;
}

/// What a mark means: its term begins with the mark.
bool is_key(const document::Block& entry) {
  for (const document::Block* term : of_kind(entry, Kind::term)) {
    if (!of_kind(*term, Kind::mark).empty()) return true;
  }
  return false;
}

}  // namespace

void BlockPainter::paint(const Block& block) {
  const float top = y;
  Brush brush{pen_, picture_, left_, right_, y};
  if (paint_part(brush, block)) {
    y = brush.y;
    return note(block, top);
  }
  switch (block.kind) {
    case Kind::heading:
      return heading(block);
    case Kind::paragraph:
    case Kind::status:
      return paragraph(block);
    case Kind::list:
      return list(block);
    case Kind::terms:
      for (const Block& each : block.children) row(each);
      return;
    case Kind::table:
      return table(block);
    case Kind::group:
      return group(block);
    default:
      for (const Block& child : block.children) paint(child);
  }
}

void BlockPainter::note(const Block& block, float top) {
  if (block.id.empty()) return;
  picture_.painted.push_back({block.id,
                              document::words_of(block),
                              {left_, top, right_ - left_, y - top},
                              block.kind == Kind::heading ? block.level : 0,
                              block.current});
}

/// What stands beside is a column at the left where there is room, else it comes below.
void BlockPainter::columns(const Block& block, const Block* aside) {
  const bool beside = right_ - left_ >= kAsideFrom;
  const float top = y;
  const float left = left_;
  if (beside) left_ += kAsideWidth + kAsideGap;
  for (const Block& child : block.children) {
    if (&child == aside && beside) continue;
    if (&child == aside) y += 24;
    paint(child);
  }
  if (!beside) return;
  const float bottom = std::exchange(y, top);
  const float right = std::exchange(right_, left + kAsideWidth);
  left_ = left;
  paint(*aside);
  right_ = right;
  y = std::max(y, bottom);
  const float x = left + kAsideWidth + kAsideGap / 2;
  pen_.line({x, top}, {x, y}, ink(Role::line2));
}

/// A mark and what it means in one line.
void BlockPainter::key(const Block& entry) {
  const float top = y;
  std::string words;
  for (const Block& part : entry.children) {
    for (const Block* mark : of_kind(part, Kind::mark)) {
      pen_.mark({left_ + 8, y + 10}, mark_of(mark->status));
    }
    words += line_of(part) + " ";
  }
  text(words.substr(words.find_first_not_of(' ')), {14, Face::regular, ink(Role::ink7)}, 20,
       left_ + 28, right_);
  note(entry, top);
  y += 10;
}

void BlockPainter::text(const std::string& words, const TextStyle& style, float line, float from,
                        float to) {
  if (words.empty()) return;
  y = pen_.paragraph({from, y}, words, style, line, to - from);
}

void BlockPainter::may_break() {
  if (y > 0) picture_.breaks.push_back(y);
}

void BlockPainter::rule() { pen_.line({left_, y + 0.5F}, {right_, y + 0.5F}, ink(Role::line2)); }

void BlockPainter::heading(const Block& block) {
  if (block.style != Style::small) {
    const float top = y;
    text(block.text, {20, Face::semibold, ink(Role::ink9)}, 28, left_, right_);
    note(block, top);
    y += 2;
    return;
  }
  y += 6;
  may_break();
  rule();
  pen_.text({left_, y + 22}, block.text, {12, Face::semibold, ink(Role::ink9)});
  for (const Block& count : block.children) {
    pen_.text({right_, y + 22}, count.text, {12, Face::regular, ink(Role::ink6), Align::right});
  }
  y += 34;
}

void BlockPainter::marks(const Block& line, float top) {
  const auto all = of_kind(line, Kind::mark);
  float x = right_ - kMarkWidth * static_cast<float>(all.size()) + 12;
  for (const Block* mark : all) {
    pen_.mark({x, top + 10}, mark_of(mark->status));
    x += kMarkWidth;
  }
}

void BlockPainter::value(const Block& line, float from) {
  const float top = y;
  const float room = kMarkWidth * static_cast<float>(of_kind(line, Kind::mark).size()) + 4;
  for (const Block* meter : of_kind(line, Kind::meter)) {
    const Paint colour = of_service(Role::service_base, meter->service.value_or(0));
    const float w = right_ - from - 72;
    pen_.box({from, y + 4, w, kMeterHeight}, ink(Role::background), colour, 1.5F, 0);
    pen_.fill({from, y + 4, w * static_cast<float>(meter->permille) / 1000, kMeterHeight}, colour);
    pen_.text({right_ - room - 4, y + 14}, line_of(line),
              {12, Face::regular, ink(Role::ink7), Align::right});
    y += 20;
    marks(line, top);
    return;
  }
  text(line_of(line), {14, Face::semibold, ink(Role::ink9)}, 20, from, right_ - room);
  marks(line, top);
}

void BlockPainter::kicker(const Block& block) {
  const float x = left_ + (block.service ? 12.0F : 0.0F);
  if (block.service)
    pen_.fill({left_, y + 4, 4, 16}, of_service(Role::service_base, *block.service));
  const Paint paint =
      block.service ? of_service(Role::service_text, *block.service) : ink(Role::ink7);
  y += 4;
  text(block.text, {12, Face::semibold, paint}, 16, x, right_);
  y += 6;
}

void BlockPainter::small(const Block& block, Role role, float from) {
  y += 2;
  text(line_of(block), {12, Face::regular, ink(role)}, 16, from, right_);
}

/// A line of a fact: its value, a note, or where it stands.
void BlockPainter::fact(const Block& block, float from) {
  if (block.style == Style::value) return value(block, from);
  const bool source = !of_kind(block, Kind::link).empty() || block.style == Style::source;
  if (source || block.style == Style::note) {
    return small(block, source ? Role::brand7 : Role::ink7, from);
  }
  text(line_of(block), {14, Face::regular, ink(Role::ink7)}, 20, from, right_);
}

void BlockPainter::paragraph(const Block& block) {
  switch (block.style) {
    case Style::kicker:
      return kicker(block);
    case Style::subtitle:
      text(block.text, {14, Face::regular, ink(Role::ink6)}, 20, left_, right_);
      y += 8;
      return;
    case Style::lead:
      text(line_of(block), {14, Face::regular, ink(Role::ink6)}, 20, left_, right_);
      y += 12;
      return;
    case Style::note:
    case Style::more:
      text(line_of(block), {12, Face::semibold, ink(Role::ink7)}, 16, left_, right_);
      y += 6;
      return;
    default:
      fact(block, left_);
      y += 6;
  }
}

void BlockPainter::row(const Block& entry) {
  if (is_key(entry)) return key(entry);
  may_break();
  rule();
  const float top = y;
  const float x = left_ + kLabelWidth;
  float label = top;
  for (const Block* term : of_kind(entry, Kind::term)) {
    label = pen_.paragraph({left_, top + 10}, term->text, {12, Face::regular, ink(Role::ink6)}, 16,
                           kLabelWidth - 8);
  }
  if (entry.service && of_kind(entry, Kind::meter).empty()) {
    pen_.fill({left_ - 8, top + 10, 4, 16}, of_service(Role::service_base, *entry.service));
  }
  y = top + 8;
  for (const Block* said : of_kind(entry, Kind::description)) {
    text(said->text, {14, Face::regular, ink(Role::ink7)}, 20, x, right_);
    for (const Block& line : said->children) {
      if (line.kind != Kind::list) {
        fact(line, x);
      } else if (line.style == Style::ladder) {
        rungs(line, x);
      } else {
        y = ways(line, {x, y}, right_, true);
      }
    }
  }
  y = std::max(y, label) + 8;
}

void BlockPainter::group(const Block& block) {
  if (is_operated(block.style)) return;
  if (const Block* aside = styled(block, Style::aside)) return columns(block, aside);
  if (block.style == Style::legend) return legend(block);
  if (block.style == Style::sides) return sides(block);
  const float top = y;
  const float inset = block.style == Style::asked ? 12.0F : 0.0F;
  left_ += inset;
  for (const Block& child : block.children) paint(child);
  left_ -= inset;
  if (inset > 0) pen_.fill({left_, top, 4, y - top}, ink(Role::brand7));
}

void BlockPainter::sides(const Block& block) {
  may_break();
  rule();
  const float width = (right_ - left_ - 12) / 2;
  float bottom = y;
  float x = left_;
  for (const Block& side : block.children) {
    const Role role = side.style == Style::missing ? Role::error : Role::ink9;
    bottom = std::max(bottom, pen_.paragraph({x, y + 6}, line_of(side),
                                             {12, Face::regular, ink(role)}, 16, width));
    x += width + 12;
  }
  y = bottom + 6;
}

void BlockPainter::legend(const Block& block) {
  y += 12;
  may_break();
  rule();
  float x = left_;
  for (const Block& child : block.children) {
    for (const Block* mark : of_kind(child, Kind::mark))
      pen_.mark({x + 8, y + 24}, mark_of(mark->status));
    const std::string label = line_of(child);
    pen_.text({x + 19, y + 28}, label, {12, Face::regular, ink(Role::ink7)});
    x += 19 + pen_.width(label, 12) + 8;
  }
  y += 44;
}

BlockPicture picture_of(const document::Block& region, float width, const TextWidth& text_width,
                        state::Language language) {
  BlockPicture picture;
  Layer layer;
  Pen pen(layer, text_width, language);
  BlockPainter painter(pen, picture, kPanelPadding, width - kPanelPadding);
  painter.y = 16;
  painter.paint(region);
  picture.height = painter.y;
  picture.shapes = std::move(layer.shapes);
  return picture;
}

}  // namespace avtal::scene
