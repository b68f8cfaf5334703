// Lists of blocks as pictures: chips, steps, rungs, ways, and rows under rules.

#include <algorithm>
#include <string>

#include "kit/block_painter.h"
#include "scene/icon_block.h"
#include "scene/shortened.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

constexpr float kStepInset = 36;
constexpr float kWayHeight = 24;
constexpr float kWayText = 28;  // where it begins, after the icon
constexpr float kSidePadding = 20;
constexpr float kSideGap = 16;
constexpr float kTwoSidesFrom = 600;
constexpr float kChipColumn = 112;
constexpr float kNoteColumn = 400;
constexpr float kSources = 184;
constexpr float kWideFrom = 820;
constexpr float kNumberColumn = 44;

}  // namespace

void BlockPainter::rungs(const Block& ladder, float x) {
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

void BlockPainter::chips(const Block& list) {
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

void BlockPainter::step(const Block& item) {
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

void BlockPainter::link(const Block& block) {
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

void BlockPainter::list(const Block& block) {
  if (block.style == Style::chips) return chips(block);
  if (block.style == Style::sides) return side_items(block);
  if (block.style == Style::rows) {
    for (const Block& item : block.children) line_item(item);
    return;
  }
  for (const Block& item : block.children) {
    may_break();
    if (block.style == Style::steps) {
      step(item);
    } else {
      for (const Block* each : of_kind(item, Kind::link)) link(*each);
    }
  }
}

/// Boxes with a name each, one after the other in lines that end before `right`; returns the y
/// below them.
float BlockPainter::ways(const Block& list, Point at, float right, bool draw) {
  float x = at.x;
  float top = at.y;
  for (const Block& item : list.children) {
    for (const Block* way : of_kind(item, Kind::link)) {
      const std::string name =
          shortened(pen_, line_of(*way), 12, Face::regular, right - at.x - kWayText - 8);
      const float w = pen_.width(name, 12) + kWayText + 10;
      if (x > at.x && x + w > right) {
        x = at.x;
        top += kWayHeight + 6;
      }
      if (draw) {
        pen_.box({x, top, w, kWayHeight}, ink(Role::background), ink(Role::line3), 1, 4);
        for (const Block* icon : of_kind(*way, Kind::icon)) {
          if (const auto sign = icon_in(*icon)) {
            pen_.icon({x + 8, top + 4}, *sign, ink(Role::brand7));
          }
        }
        pen_.text({x + kWayText, top + 16}, name, {12, Face::regular, ink(Role::brand7)});
      }
      x += w + 8;
    }
  }
  return list.children.empty() ? top : top + kWayHeight + 6;
}

/// What the documents say against each other, side by side where there is room.
void BlockPainter::side_items(const Block& list) {
  const bool two = right_ - left_ >= kTwoSidesFrom && list.children.size() > 1;
  const float width = two ? (right_ - left_ - kSideGap) / 2 : right_ - left_;
  const auto paint_side = [&](const Block& side, Point at, bool draw) {
    const float right = at.x + width - kSidePadding;
    float bottom = at.y + 12;
    for (const Block& part : side.children) {
      if (part.kind == Kind::list) {
        bottom = ways(part, {at.x + kSidePadding, bottom + 8}, right, draw);
      } else {
        bottom = flow(runs_of(part, {16, Face::regular, ink(Role::ink9)}),
                      {at.x + kSidePadding, bottom}, right, 24, draw);
      }
    }
    return bottom + 6;
  };
  const std::size_t columns = two ? 2 : 1;
  for (std::size_t first = 0; first < list.children.size(); first += columns) {
    const std::size_t end = std::min(first + columns, list.children.size());
    float bottom = y;
    for (std::size_t i = first; i < end; ++i) {
      bottom = std::max(bottom, paint_side(list.children[i], {left_, y}, false));
    }
    for (std::size_t i = first; i < end; ++i) {
      const Block& side = list.children[i];
      const float x = left_ + static_cast<float>(i - first) * (width + kSideGap);
      pen_.fill({x, y, width, bottom - y}, ink(Role::panel));
      pen_.fill({x, y, 4, bottom - y},
                side.service ? of_service(Role::service_base, *side.service) : ink(Role::line5));
      paint_side(side, {x, y}, true);
    }
    y = bottom + 12;
  }
}

/// What a question concerns at the left of its column, and the documents at the right of it; below
/// its title, which ends at `y`, where there is no column.
float BlockPainter::concerned(const Block& line, Point at, bool wide) {
  const TextStyle small{12, Face::regular, ink(Role::ink7)};
  if (!wide) return flow(runs_of(line, small), {at.x, y + 2}, right_, 16, true);
  std::vector<Run> runs;
  for (const Block& part : line.children) {
    const bool beside = part.style != Style::source && part.style != Style::apart;
    if (beside) collect(part, small, runs);
  }
  const float left = right_ - kNoteColumn;
  float end = runs.empty() ? at.y : flow(runs, {left, at.y + 18}, right_ - kSources - 16, 16, true);
  for (const Block& part : line.children) {
    if (part.style != Style::source) continue;
    const float w = std::min(kSources, pen_.width(part.text, 12) + 1);
    end = std::max(end, flow(runs_of(part, {12, Face::regular, ink(Role::ink6)}),
                             {right_ - w, at.y + 18}, right_, 16, true));
  }
  return end;
}

/// A question's kind, number and title; beside or below them what it concerns.
void BlockPainter::question_head(const Block& item, bool open) {
  const Block& line = item.children.front().children.front();
  const bool wide = right_ - left_ >= kWideFrom;
  const bool beside = right_ - left_ >= kTwoSidesFrom;
  const auto notes = of_kind(item, Kind::paragraph);
  const float top = y;
  for (const Block* chip : of_kind(line, Kind::chip)) {
    pen_.chip({left_, top + 14}, chip->text, chip_kind(chip->style), beside ? 96.0F : 0.0F);
  }
  std::vector<Run> runs;
  const TextStyle plain{open ? 16.0F : 14.0F, open ? Face::semibold : Face::regular,
                        ink(Role::ink9)};
  for (const Block& part : line.children) {
    if (part.kind == Kind::text) collect(part, plain, runs);
    if (part.kind == Kind::strong) runs.push_back({part.text, plain});
  }
  const float x = left_ + (beside ? kChipColumn : 0);
  const float right = wide && !notes.empty() ? right_ - kNoteColumn - 16 : right_;
  y = flow(runs, {x, top + (beside ? 16.0F : 44.0F)}, right, open ? 24 : 20, true);
  for (const Block* each : notes) y = std::max(y, concerned(*each, {x, top}, wide));
  y = std::max(y, top + 38) + 14;
}

/// A document: its number, title, kind, date and what rests on it.
void BlockPainter::numbered_card(const Block& link) {
  const float top = y + 12;
  const float x = left_ + kNumberColumn;
  y = top;
  for (const Block& part : link.children) {
    const TextStyle small{12, Face::regular, ink(Role::ink7)};
    if (part.style == Style::count) {
      pen_.box({left_, top, 32, 40}, ink(Role::background), ink(Role::line3), 1, 4);
      pen_.text({left_ + 16, top + 25}, part.text,
                {14, Face::semibold, ink(Role::brand7), Align::centre});
    } else if (part.kind == Kind::chip) {
      pen_.chip({right_ - pen_.chip_width(part.text), y + 4}, part.text, chip_kind(part.style));
    } else if (part.kind == Kind::strong) {
      text(part.text, {14, Face::semibold, ink(Role::ink9)}, 20, x, right_);
    } else {
      y = flow(runs_of(part, small), {x, y}, right_ - 84, 16, true);
    }
  }
  y = std::max(y, top + 40) + 12;
}

/// An item under a rule: a question, a document, or a heading with what belongs to it.
void BlockPainter::line_item(const Block& item) {
  may_break();
  const float top = y;
  const bool open = styled(item, Style::told) != nullptr;
  if (open) {
    pen_.fill({left_, y, right_ - left_, 2}, ink(Role::ink9));
  } else {
    rule();
  }
  const Block& first = item.children.front();
  if (first.kind == Kind::heading && first.level == 4) {
    question_head(item, open);
    for (const Block& child : item.children) {
      if (child.kind == Kind::group) paint(child);
    }
  } else if (first.style == Style::card) {
    numbered_card(first);
  } else {
    y += 10;
    for (const Block& child : item.children) {
      if (child.kind == Kind::heading) {
        y = flow(runs_of(child, {16, Face::semibold, ink(Role::ink9)}), {left_, y}, right_, 24,
                 true);
      } else if (child.kind == Kind::list) {
        for (const Block& way : child.children) {
          y = flow(runs_of(way, {14, Face::regular, ink(Role::brand7)}), {left_ + 24, y + 4},
                   right_, 24, true);
        }
      } else {
        y = flow(runs_of(child, {12, Face::regular, ink(Role::ink6)}), {left_ + 24, y}, right_, 16,
                 true);
      }
    }
    y += 12;
  }
  note(item, top);
}

}  // namespace avtal::scene
