// Parts of views that are read, in pictures: key figures, days, questions and answers.

#include "kit/block_picture_parts.h"

#include <algorithm>

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

constexpr float kBesideFrom = 640;  // figures, cards and rungs stand side by side
constexpr float kGap = 24;
constexpr float kGutter = 24;       // of marks before a text
constexpr float kLeastFigure = 18;  // longer ones are wrapped

void paint_heading(Brush& b, const Block& block) {
  const bool section = block.level <= 3;
  b.y += section ? 20 : 10;
  b.may_break();
  b.text(block.text, {section ? 16.0F : 14.0F, Face::semibold, ink(Role::ink9)}, section ? 24 : 20,
         b.left, b.right);
  b.y += section ? 6 : 2;
}

/// A heading, and the link at the end of its line.
void paint_titled(Brush& b, const Block& block) {
  paint_heading(b, block.children.front());
  b.pen.text({b.right, b.y - 12}, line_of(block.children.back()),
             {14, Face::semibold, ink(Role::brand7), Align::right});
}

void paint_meter(Brush& b, const Block& meter) {
  const std::size_t service = meter.service.value_or(0);
  const Rect all{b.left, b.y + 6, b.width(), 8};
  b.pen.fill(all, of_service(Role::service_tint, service));
  b.pen.fill({all.x, all.y, all.w * static_cast<float>(meter.permille) / 1000, all.h},
             of_service(Role::service_base, service));
  b.y += 18;
}

void paint_figure(Brush& b, const Block& figure) {
  b.pen.fill({b.left, b.y, b.width(), 4}, ink(Role::brand7));
  b.y += 12;
  const Block& value = *first_of(figure, Kind::strong);
  TextStyle style{32, Face::display, ink(value.style == Style::missing ? Role::error : Role::ink9)};
  const float room = b.width() - kGutter;
  while (style.size > kLeastFigure && b.pen.width(value.text, style.size, style.face) > room) {
    style.size -= 2;
  }
  const std::vector<std::string> lines = b.pen.wrapped(value.text, style.size, style.face, room);
  if (lines.empty()) return;
  for (const std::string& line : lines) {
    b.pen.text({b.left, b.y + 30}, line, style);
    b.y += 24;
  }
  if (const Block* mark = first_of(figure, Kind::mark)) {
    const float x = b.left + b.pen.width(lines.back(), style.size, style.face) + 16;
    b.pen.mark({x, b.y - 4}, mark_of(mark->status));
  }
  b.y += 16;
  for (const Block* line : of_kind(figure, Kind::text)) {
    const bool name = line->style == Style::subtitle;
    b.text(line->text,
           {14, name ? Face::semibold : Face::regular, ink(name ? Role::ink9 : Role::ink7)}, 20,
           b.left, b.right);
  }
  if (const Block* meter = first_of(figure, Kind::meter)) paint_meter(b, *meter);
}

/// Items beside each other, `columns` in a row.
template <class PaintOne>
void paint_beside(Brush& b, const Block& list, std::size_t columns, PaintOne paint_one) {
  const float width =
      (b.width() - kGap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  float bottom = b.y;
  const float top_left = b.left;
  for (std::size_t i = 0; i < list.children.size(); ++i) {
    if (i % columns == 0 && i > 0) b.y = bottom + 16;
    if (i % columns == 0) b.may_break();
    const float left = top_left + static_cast<float>(i % columns) * (width + kGap);
    Brush own{b.pen, b.picture, left, left + width, b.y};
    paint_one(own, list.children[i]);
    bottom = std::max(bottom, own.y);
  }
  b.y = bottom + 12;
}

/// A dot on a line of time; date, mark and days left; what it is.
void paint_deadline(Brush& b, const Block& link, bool first, bool last) {
  const float x = b.left + 32;
  const float top = b.y;
  const Block& date = *first_of(link, Kind::strong);
  b.pen.text({x, top + 17}, date.text, {16, Face::semibold, ink(Role::ink9)});
  if (const Block* mark = first_of(link, Kind::mark)) {
    b.pen.mark({x + b.pen.width(date.text, 16, Face::semibold) + 16, top + 12},
               mark_of(mark->status));
  }
  if (const Block* left = first_of(link, Style::count)) {
    b.pen.text({b.right, top + 17}, left->text, {14, Face::regular, ink(Role::ink6), Align::right});
  }
  b.y += 24;
  if (const Block* what = first_of(link, Style::sub)) {
    b.text(what->text, {14, Face::regular, ink(Role::ink7)}, 20, x, b.right);
  }
  if (!last) b.pen.fill({b.left + 7, top + 22, 2, b.y - top - 4}, ink(Role::line3));
  b.pen.circle({b.left + 8, top + 12}, 7, ink(first ? Role::brand7 : Role::background),
               ink(Role::brand7), 2);
  b.y += 14;
}

void paint_deadlines(Brush& b, const Block& list) {
  for (std::size_t i = 0; i < list.children.size(); ++i) {
    b.may_break();
    paint_deadline(b, list.children[i].children.front(), i == 0, i + 1 == list.children.size());
  }
}

void paint_questions(Brush& b, const Block& list) {
  for (const Block& item : list.children) {
    const Block& link = item.children.front();
    b.may_break();
    b.rule();
    const float top = b.y;
    const Block& chip = *first_of(link, Kind::chip);
    b.pen.chip({b.left, top + 8}, chip.text, chip_kind(chip.style));
    b.y += 10;
    b.text(first_of(link, Kind::text)->text, {14, Face::regular, ink(Role::ink9)}, 20, b.left + 112,
           b.right);
    b.y = std::max(b.y, top + 32) + 8;
  }
}

void paint_card(Brush& b, const Block& item) {
  const Block& link = item.children.front();
  b.pen.frame({b.left, b.y, b.width(), 60}, ink(Role::line3), 1, 8);
  b.pen.text({b.left + 16, b.y + 26}, first_of(link, Kind::strong)->text,
             {14, Face::semibold, ink(Role::ink9)});
  b.pen.text({b.left + 16, b.y + 44}, first_of(link, Kind::text)->text,
             {12, Face::regular, ink(Role::ink7)});
  b.y += 60;
}

void paint_links(Brush& b, const Block& list) {
  std::string all;
  for (const Block& item : list.children) {
    all += (all.empty() ? "" : " \u00B7 ") + line_of(item);
  }
  b.text(all, {12, Face::regular, ink(Role::brand7)}, 16, b.left, b.right);
}

void paint_sign(Pen& pen, Point at, Style style) {
  if (style == Style::missing) {
    pen.circle(at, 6, ink(Role::background), ink(Role::error), 1.5F, 3, 2.5F);
  } else {
    pen.diamond(at, 7, style == Style::decided);
  }
}

/// A rung of a decision: lying beside the others, or on a line of its own.
void paint_rung(Brush& b, const Block& rung, bool lying) {
  const bool missing = rung.style == Style::missing;
  const TextStyle name{14, Face::semibold, ink(missing ? Role::ink6 : Role::ink9)};
  TextStyle note{12, Face::regular, ink(missing ? Role::error : Role::ink7)};
  std::string words = rung.children.back().text;
  words.erase(0, words.find_first_not_of(' '));
  paint_sign(b.pen, {b.left + 8, b.y + 12}, rung.style);
  if (lying) {
    b.pen.text({b.left, b.y + 40}, rung.children.front().text, name);
    b.pen.text({b.left, b.y + 58}, words, note);
    b.y += 64;
    return;
  }
  b.pen.text({b.left + 26, b.y + 17}, rung.children.front().text, name);
  note.align = Align::right;
  b.pen.text({b.right, b.y + 17}, words, note);
  b.y += 16;
}

void paint_finding(Brush& b, const Block& finding) {
  b.may_break();
  const float top = b.y;
  Brush own{b.pen, b.picture, b.left + kGutter, b.right, b.y};
  for (const Block& child : finding.children) {
    if (child.kind == Kind::heading) {
      own.text(child.text, {14, Face::semibold, ink(Role::ink9)}, 20, own.left, own.right);
    } else if (child.kind == Kind::list) {
      paint_links(own, child);
    } else {
      own.text(line_of(child), {14, Face::regular, ink(Role::ink7)}, 20, own.left, own.right);
      for (const Block* mark : of_kind(child, Kind::mark)) {
        b.pen.mark({b.left + 8, top + 10}, mark_of(mark->status));
      }
    }
  }
  b.y = own.y + 14;
}

/// What the marks mean, and the abbreviations, in as many lines as they need.
void paint_signs(Brush& b, const Block& legend) {
  float x = b.left;
  b.y += 4;
  for (const Block& sign : legend.children) {
    const Block* mark = first_of(sign, Kind::mark);
    const std::string words = line_of(sign);
    const float w = b.pen.width(words, 12) + (mark == nullptr ? 0.0F : 22.0F);
    if (x > b.left && x + w > b.right) {
      x = b.left;
      b.y += 22;
    }
    if (mark != nullptr) b.pen.mark({x + 8, b.y + 8}, mark_of(mark->status));
    if (mark == nullptr && w > b.width()) {
      b.text(words, {12, Face::regular, ink(Role::ink7)}, 16, b.left, b.right);
      continue;
    }
    b.pen.text({x + (mark == nullptr ? 0.0F : 22.0F), b.y + 12}, words,
               {12, Face::regular, ink(Role::ink7)});
    x += w + 20;
  }
  b.y += 22;
}

bool paint_list(Brush& b, const Block& list) {
  const bool beside = b.width() >= kBesideFrom;
  switch (list.style) {
    case Style::figures:
      b.y += 12;
      paint_beside(b, list, beside ? 4 : 2,
                   [](Brush& own, const Block& item) { paint_figure(own, item.children.front()); });
      return true;
    case Style::cards:
      b.y += 16;
      paint_beside(b, list, beside ? 3 : 1, paint_card);
      return true;
    case Style::ladder:
      b.y += 4;
      paint_beside(b, list, beside ? 5 : 1,
                   [beside](Brush& own, const Block& item) { paint_rung(own, item, beside); });
      return true;
    case Style::deadlines:
      paint_deadlines(b, list);
      return true;
    case Style::questions:
      paint_questions(b, list);
      return true;
    case Style::signs:
      paint_legend(b, list);
      return true;
    default:
      return false;
  }
}

bool paint_group(Brush& b, const Block& group) {
  if (group.style == Style::titled) {
    paint_titled(b, group);
  } else if (group.style == Style::finding) {
    paint_finding(b, group);
  } else if (group.style == Style::legend && group.id == "marks") {
    paint_signs(b, group);
  } else {
    return false;
  }
  return true;
}

}  // namespace

void Brush::text(const std::string& words, const TextStyle& style, float line, float from,
                 float to) {
  if (!words.empty()) y = pen.paragraph({from, y}, words, style, line, to - from);
}

void Brush::may_break() {
  if (y > 0) picture.breaks.push_back(y);
}

void Brush::rule() { pen.line({left, y + 0.5F}, {right, y + 0.5F}, ink(Role::line2)); }

const Block* first_of(const Block& block, Kind kind) {
  for (const Block& child : block.children) {
    if (child.kind == kind) return &child;
  }
  return nullptr;
}

const Block* first_of(const Block& block, Style style) {
  for (const Block& child : block.children) {
    if (child.style == style) return &child;
  }
  return nullptr;
}

bool paint_part(Brush& b, const Block& block) {
  switch (block.kind) {
    case Kind::heading:
      if (block.level < 3 || block.style != Style::none) return false;
      paint_heading(b, block);
      return true;
    case Kind::paragraph:
      return block.style == Style::next;  // the list that follows has it
    case Kind::list:
      return paint_list(b, block);
    case Kind::table:
      if (block.style != Style::services) return false;
      paint_services(b, block);
      return true;
    case Kind::group:
      return paint_group(b, block);
    default:
      return false;
  }
}

}  // namespace avtal::scene
