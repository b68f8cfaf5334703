#include "scene/block_picture.h"

#include <algorithm>
#include <string>
#include <utility>

#include "scene/block_picture_parts.h"
#include "scene/metrics.h"
#include "scene/pen.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

constexpr float kLabelWidth = 80;
constexpr float kMarkWidth = 20;
constexpr float kMeterHeight = 12;
constexpr float kStepInset = 36;

class Painter {
 public:
  Painter(Pen& pen, BlockPicture& picture, float left, float right)
      : pen_(pen), picture_(picture), left_(left), right_(right) {}

  float y = 0;

  void paint(const Block& block) {
    const float top = y;
    Brush brush{pen_, picture_, left_, right_, y};
    if (paint_part(brush, block)) {
      y = brush.y;
    } else {
      paint_itself(block);
    }
    add_said(block, {left_, top, right_ - left_, y - top}, picture_);
  }

 private:
  void paint_itself(const Block& block) {
    switch (block.kind) {
      case Kind::heading:
        return heading(block);
      case Kind::paragraph:
        return paragraph(block);
      case Kind::list:
        return list(block);
      case Kind::terms:
        for (const Block& entry : block.children) row(entry);
        return;
      case Kind::group:
        return group(block);
      default:
        for (const Block& child : block.children) paint(child);
    }
  }

  void text(const std::string& words, const TextStyle& style, float line, float from, float to) {
    if (words.empty()) return;
    y = pen_.paragraph({from, y}, words, style, line, to - from);
  }

  void may_break() {
    if (y > 0) picture_.breaks.push_back(y);
  }

  void rule() { pen_.line({left_, y + 0.5F}, {right_, y + 0.5F}, ink(Role::line2)); }

  void heading(const Block& block) {
    if (block.style != Style::small) {
      text(block.text, {20, Face::semibold, ink(Role::ink9)}, 28, left_, right_);
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

  void marks(const Block& line, float top) {
    const auto all = of_kind(line, Kind::mark);
    float x = right_ - kMarkWidth * static_cast<float>(all.size()) + 12;
    for (const Block* mark : all) {
      pen_.mark({x, top + 10}, mark_of(mark->status));
      x += kMarkWidth;
    }
  }

  void value(const Block& line, float from) {
    const float top = y;
    const float room = kMarkWidth * static_cast<float>(of_kind(line, Kind::mark).size()) + 4;
    for (const Block* meter : of_kind(line, Kind::meter)) {
      const Paint colour = of_service(Role::service_base, meter->service.value_or(0));
      const float w = right_ - from - 72;
      pen_.box({from, y + 4, w, kMeterHeight}, ink(Role::background), colour, 1.5F, 0);
      pen_.fill({from, y + 4, w * static_cast<float>(meter->permille) / 1000, kMeterHeight},
                colour);
      pen_.text({right_ - room - 4, y + 14}, line_of(line),
                {12, Face::regular, ink(Role::ink7), Align::right});
      y += 20;
      marks(line, top);
      return;
    }
    text(line_of(line), {14, Face::semibold, ink(Role::ink9)}, 20, from, right_ - room);
    marks(line, top);
  }

  void kicker(const Block& block) {
    const float x = left_ + (block.service ? 12.0F : 0.0F);
    if (block.service)
      pen_.fill({left_, y + 4, 4, 16}, of_service(Role::service_base, *block.service));
    const Paint paint =
        block.service ? of_service(Role::service_text, *block.service) : ink(Role::ink7);
    y += 4;
    text(block.text, {12, Face::semibold, paint}, 16, x, right_);
    y += 6;
  }

  void small(const Block& block, Role role, float from) {
    y += 2;
    text(line_of(block), {12, Face::regular, ink(role)}, 16, from, right_);
  }

  /// A line of a fact: its value, a note, or where it stands.
  void fact(const Block& block, float from) {
    if (block.style == Style::value) return value(block, from);
    const bool source = !of_kind(block, Kind::link).empty() || block.style == Style::source;
    if (source || block.style == Style::note) {
      return small(block, source ? Role::brand7 : Role::ink7, from);
    }
    text(line_of(block), {14, Face::regular, ink(Role::ink7)}, 20, from, right_);
  }

  void paragraph(const Block& block) {
    switch (block.style) {
      case Style::kicker:
        return kicker(block);
      case Style::subtitle:
        text(block.text, {14, Face::regular, ink(Role::ink6)}, 20, left_, right_);
        y += 8;
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

  void row(const Block& entry) {
    may_break();
    rule();
    const float top = y;
    const float x = left_ + kLabelWidth;
    float label = top;
    for (const Block* term : of_kind(entry, Kind::term)) {
      label = pen_.paragraph({left_, top + 10}, term->text, {12, Face::regular, ink(Role::ink6)},
                             16, kLabelWidth - 8);
    }
    if (entry.service && of_kind(entry, Kind::meter).empty()) {
      pen_.fill({left_ - 8, top + 10, 4, 16}, of_service(Role::service_base, *entry.service));
    }
    y = top + 8;
    for (const Block* said : of_kind(entry, Kind::description)) {
      for (const Block& line : said->children) {
        if (line.kind == Kind::list) {
          rungs(line, x);
        } else {
          fact(line, x);
        }
      }
    }
    y = std::max(y, label) + 8;
  }

  void rungs(const Block& ladder, float x) {
    constexpr float kStep = 32;
    for (const Block& rung : ladder.children) {
      const bool missing = rung.style == Style::missing;
      const Point sign{x + 8, y + kStep / 2};
      if (missing) {
        pen_.circle(sign, 6, ink(Role::background), ink(Role::error), 1.5F, 3, 2.5F);
      } else {
        pen_.diamond(sign, 7, rung.style == Style::decided);
      }
      pen_.text({x + 26, sign.y + 5}, rung.children.front().text,
                {14, Face::semibold, ink(missing ? Role::ink6 : Role::ink9)});
      pen_.text({right_, sign.y + 5}, rung.children.back().text,
                {12, Face::regular, ink(missing ? Role::error : Role::ink7), Align::right});
      y += kStep;
    }
  }

  void chips(const Block& list) {
    float x = left_;
    for (const Block& item : list.children) {
      for (const Block* chip : of_kind(item, Kind::chip)) {
        const float w = pen_.chip_width(chip->text);
        if (x > left_ && x + w > right_) {
          x = left_;
          y += 32;
        }
        pen_.chip({x, y}, chip->text, chip_kind(chip->style));
        x += w + 8;
      }
    }
    y += 38;
  }

  void step(const Block& item) {
    const float top = y;
    const float x = left_ + kStepInset;
    const auto numbers = of_kind(item, Kind::text);
    if (numbers.empty()) {
      pen_.circle({left_ + 12, top + 12}, 5, ink(Role::ink9));
    } else {
      const std::string& number = numbers.front()->text;
      const float w = std::max(24.0F, pen_.width(number, 12, Face::semibold) + 10);
      pen_.fill({left_ + 12 - w / 2, top, w, 24}, ink(Role::ink9), 12);
      pen_.text({left_ + 12, top + 16.5F}, number,
                {12, Face::semibold, ink(Role::background), Align::centre});
    }
    y += 2;
    for (const Block* line : of_kind(item, Kind::paragraph)) fact(*line, x);
    y += 14;
  }

  void link(const Block& block) {
    const float x = left_ + (block.style == Style::card ? 12.0F : 24.0F);
    const float top = y;
    if (block.style == Style::card) {
      for (const Block& line : block.children) {
        const bool strong = line.kind == Kind::strong;
        text(line.text,
             {strong ? 14.0F : 12.0F, strong ? Face::semibold : Face::regular,
              ink(strong ? Role::ink9 : Role::ink7)},
             strong ? 20 : 16, x, right_ - 20);
      }
      if (block.service) {
        pen_.fill({left_, top + 2, 4, y - top - 4}, of_service(Role::service_base, *block.service));
      }
    } else {
      if (of_kind(block, Kind::mark).empty()) {
        const Icon icon = block.style == Style::source ? Icon::document : Icon::right;
        pen_.icon({left_, y + 2}, icon, ink(Role::brand7));
      } else {
        pen_.mark({left_ + 8, y + 10}, Mark::unknown);
      }
      text(line_of(block), {14, Face::regular, ink(Role::brand7)}, 20, x, right_);
    }
    y += 6;
  }

  void list(const Block& block) {
    if (block.style == Style::chips) return chips(block);
    for (const Block& item : block.children) {
      may_break();
      if (block.style == Style::steps) {
        step(item);
      } else {
        for (const Block* each : of_kind(item, Kind::link)) link(*each);
      }
    }
  }

  void group(const Block& block) {
    if (block.style == Style::bar) return;
    if (block.style == Style::legend) return legend(block);
    if (block.style == Style::sides) return sides(block);
    const float top = y;
    const float inset = block.style == Style::asked ? 12.0F : 0.0F;
    left_ += inset;
    for (const Block& child : block.children) paint(child);
    left_ -= inset;
    if (inset > 0) pen_.fill({left_, top, 4, y - top}, ink(Role::brand7));
  }

  void sides(const Block& block) {
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

  void legend(const Block& block) {
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

  Pen& pen_;
  BlockPicture& picture_;
  float left_;
  float right_;
};

}  // namespace

BlockPicture picture_of(const Block& region, float width, const TextWidth& text_width,
                        state::Language language) {
  BlockPicture picture;
  Layer layer;
  Pen pen(layer, text_width, language);
  Painter painter(pen, picture, kPanelPadding, width - kPanelPadding);
  painter.y = 16;
  painter.paint(region);
  picture.height = painter.y;
  picture.shapes = std::move(layer.shapes);
  return picture;
}

}  // namespace avtal::scene
