#include "kit/block_picture_slide.h"

#include <algorithm>
#include <array>
#include <string>

#include "kit/block_painter.h"
#include "scene/pen.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

constexpr float kMargin = 96;
constexpr float kNarrowMargin = 0.05F;  // of the width
constexpr float kBand = 16;
constexpr float kHeadTop = 66;
constexpr float kHeadHeight = 48;
constexpr float kFootHeight = 112;
constexpr float kGap = 28;          // around the picture
constexpr float kPictureTop = 346;  // on every slide, where its words leave it
constexpr float kDotPitch = 40;

/// In this order: one line in smaller letters before a second line.
struct HeadlineChoice {
  float size;
  std::size_t lines;
};
constexpr std::array<HeadlineChoice, 6> kHeadlines = {
    {{76, 1}, {68, 1}, {60, 1}, {68, 2}, {60, 2}, {52, 3}}};

class SheetPainter {
 public:
  SheetPainter(Pen& pen, const SheetSize& size)
      : pen_(pen),
        size_(size),
        left_(std::min(kMargin, size.width * kNarrowMargin)),
        right_(size.width - left_) {}

  Rect paint(const Block& slide);

 private:
  float width() const { return right_ - left_; }
  float text_size(float size) const { return std::max(size_.smallest_text, size); }
  float baseline(float middle, float size) const { return middle + size * 0.36F; }

  float head(const Block& head);
  float label(const Block& label, float middle);
  void chip(const Block& chip, float x, float middle);
  float chip_width(const Block& chip) const;
  float headline(const Block& headline, float top);
  float detail(const Block& detail, float top);
  float source(const Block& source, float bottom);
  void foot(const Block& foot, float top);
  float dots(const Block& dots, float middle);

  Pen& pen_;
  const SheetSize& size_;
  float left_;
  float right_;
};

/// Returns the x after it.
float SheetPainter::label(const Block& label, float middle) {
  const float size = text_size(28);
  const auto paint = [&](Role role) {
    return label.service ? of_service(role, *label.service) : ink(Role::brand7);
  };
  pen_.fill({left_, middle - 18, 8, 36}, paint(Role::service_base));
  pen_.text({left_ + 24, baseline(middle, size)}, label.text,
            {size, Face::semibold, paint(Role::service_text)});
  return left_ + 24 + pen_.width(label.text, size, Face::semibold);
}

float SheetPainter::chip_width(const Block& chip) const {
  return pen_.width(line_of(chip), text_size(24), Face::semibold) + 76;
}

/// The pill that says what is only proposed.
void SheetPainter::chip(const Block& chip, float x, float middle) {
  const float size = text_size(24);
  pen_.fill({x, middle - kHeadHeight / 2, chip_width(chip), kHeadHeight}, ink(Role::warn_tint),
            kHeadHeight / 2);
  constexpr float kRadius = 9;
  const Point sign{x + 32, middle};
  pen_.polygon({{sign.x, sign.y - kRadius},
                {sign.x + kRadius, sign.y},
                {sign.x, sign.y + kRadius},
                {sign.x - kRadius, sign.y}},
               ink(Role::background), ink(Role::warn), 2.5F);
  pen_.text({x + 52, baseline(middle, size)}, line_of(chip),
            {size, Face::semibold, ink(Role::warn)});
}

/// The service or the dataset, and the pill; returns the y below.
float SheetPainter::head(const Block& head) {
  float middle = kHeadTop + kHeadHeight / 2;
  float end = left_;
  for (const Block& part : head.children) {
    const auto chips = of_kind(part, Kind::chip);
    if (chips.empty()) {
      end = label(part, middle);
      continue;
    }
    const float x = right_ - chip_width(*chips.front());
    const bool beside = end + 24 <= x;
    if (!beside) middle += kHeadHeight + 12;
    chip(*chips.front(), beside ? x : left_, middle);
  }
  return middle + kHeadHeight / 2;
}

float SheetPainter::headline(const Block& headline, float top) {
  float size = 0;
  std::vector<std::string> lines;
  for (const HeadlineChoice& choice : kHeadlines) {
    size = choice.size;
    lines = pen_.wrapped(headline.text, size, Face::display, width());
    if (lines.size() <= choice.lines) break;
  }
  float y = top + 18;
  for (const std::string& line : lines) {
    pen_.text({left_, y + size}, line, {size, Face::display, ink(Role::ink9)});
    y += size * 1.12F;
  }
  return y;
}

float SheetPainter::detail(const Block& detail, float top) {
  const float size = text_size(32);
  return pen_.paragraph({left_, top + 14}, detail.text, {size, Face::regular, ink(Role::ink7)},
                        size * 1.36F, width());
}

/// Its last line ends at `bottom`; returns its top.
float SheetPainter::source(const Block& source, float bottom) {
  const float size = text_size(24);
  const float line = size * 1.4F;
  const auto lines = pen_.wrapped(source.text, size, Face::regular, width());
  const float top = bottom - line * static_cast<float>(lines.size());
  pen_.paragraph({left_, top}, source.text, {size, Face::regular, ink(Role::ink6)}, line, width());
  return top;
}

/// One for each slide; the one shown is long. Returns the x after them.
float SheetPainter::dots(const Block& dots, float middle) {
  constexpr float kRadius = 8;
  if (static_cast<float>(dots.children.size()) * kDotPitch > width() * 0.4F) return left_;
  float x = left_ + kRadius;
  for (const Block& dot : dots.children) {
    if (dot.kind == Kind::strong) {
      pen_.fill({x - kRadius, middle - kRadius, 40, 2 * kRadius}, ink(Role::brand7), kRadius);
      x += 24;
    } else {
      const bool past = dot.style == Style::reached;
      pen_.circle({x, middle}, kRadius, ink(past ? Role::line5 : Role::background),
                  ink(Role::line5), 2);
    }
    x += kDotPitch;
  }
  return x;
}

void SheetPainter::foot(const Block& foot, float top) {
  const float middle = top + kFootHeight / 2;
  pen_.line({left_, top + 0.5F}, {right_, top + 0.5F}, ink(Role::line2));
  float x = left_;
  for (const Block& part : foot.children) {
    if (part.style == Style::dots) x = dots(part, middle);
    if (part.kind != Kind::paragraph) continue;
    const bool number = part.style == Style::count;
    const float size = text_size(number ? 28 : 24);
    const float w = pen_.width(part.text, size, number ? Face::semibold : Face::regular);
    if (number) {
      pen_.text({x, baseline(middle, size)}, part.text, {size, Face::semibold, ink(Role::ink9)});
      x += w + 32;
    } else if (x + w <= right_) {
      pen_.text({right_, baseline(middle, size)}, part.text,
                {size, Face::regular, ink(Role::ink6), Align::right});
    }
  }
}

Rect SheetPainter::paint(const Block& slide) {
  pen_.fill({0, 0, size_.width, kBand}, ink(Role::brand8));
  const float foot_top = size_.height - kFootHeight;
  float top = kHeadTop;
  float bottom = foot_top;
  for (const Block& part : slide.children) {
    if (part.style == Style::head) top = head(part);
    if (part.kind == Kind::heading) top = headline(part, top);
    if (part.style == Style::lead) top = detail(part, top);
    if (part.style == Style::source) bottom = source(part, foot_top - kGap);
    if (part.style == Style::foot) foot(part, foot_top);
  }
  top = std::max(top + kGap, kPictureTop);
  return {left_, top, width(), std::max(0.0F, bottom - kGap - top)};
}

}  // namespace

SlideSheet slide_sheet(const Block& slide, const SheetSize& size, const TextWidth& text_width,
                       state::Language language) {
  Layer layer;
  Pen pen(layer, text_width, language);
  SlideSheet sheet;
  sheet.place = SheetPainter(pen, size).paint(slide);
  sheet.shapes = std::move(layer.shapes);
  return sheet;
}

}  // namespace avtal::scene
