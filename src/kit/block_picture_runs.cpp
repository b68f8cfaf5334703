// Words, chips and marks that follow each other in lines.

#include <algorithm>
#include <string>
#include <utility>

#include "kit/block_painter.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

constexpr float kBaseline = 0.72F;  // of the line's height
constexpr float kSwatch = 10;       // a service's colour before its name

/// How a part of a line differs from the line.
TextStyle styled_as(const Block& block, TextStyle style) {
  if (block.kind == Kind::strong || block.kind == Kind::quote) style.face = Face::semibold;
  if (block.kind == Kind::link) style.paint = ink(Role::brand7);
  if (block.style == Style::count || block.style == Style::sub) style.paint = ink(Role::ink6);
  if (block.style == Style::missing) style.paint = ink(Role::error);
  return style;
}

}  // namespace

ChipKind chip_kind(Style style) {
  switch (style) {
    case Style::ok:
      return ChipKind::ok;
    case Style::warn:
      return ChipKind::warn;
    case Style::error:
      return ChipKind::error;
    case Style::info:
      return ChipKind::info;
    case Style::outline:
      return ChipKind::outline;
    default:
      return ChipKind::neutral;
  }
}

std::string line_of(const Block& block) {
  std::string text = block.text;
  for (const Block& child : block.children) {
    if (child.kind != Kind::mark && child.kind != Kind::meter) text += line_of(child);
  }
  return text;
}

std::vector<const Block*> of_kind(const Block& block, Kind kind) {
  std::vector<const Block*> found;
  for (const Block& child : block.children) {
    if (child.kind == kind) found.push_back(&child);
  }
  return found;
}

const Block* styled(const Block& block, Style style) {
  for (const Block& child : block.children) {
    if (child.style == style) return &child;
  }
  return nullptr;
}

void BlockPainter::collect(const Block& block, const TextStyle& style,
                           std::vector<Run>& runs) const {
  if (block.kind == Kind::chip || block.kind == Kind::mark) {
    runs.push_back({block.text, style, &block});
    return;
  }
  const TextStyle own = styled_as(block, style);
  if (!block.text.empty()) runs.push_back({block.text, own, nullptr, block.service});
  for (const Block& child : block.children) collect(child, own, runs);
}

std::vector<Run> BlockPainter::runs_of(const Block& block, const TextStyle& style) const {
  std::vector<Run> runs;
  collect(block, style, runs);
  return runs;
}

float BlockPainter::run_width(const Run& run) const {
  if (run.sign == nullptr) return pen_.width(run.text, run.style.size, run.style.face);
  return run.sign->kind == Kind::chip ? pen_.chip_width(run.text) + 8 : 24;
}

void BlockPainter::draw_run(const Run& run, Point at, float line) {
  if (run.sign == nullptr) {
    pen_.text({at.x, at.y + line * kBaseline}, run.text, run.style);
  } else if (run.sign->kind == Kind::chip) {
    pen_.chip({at.x, at.y + (line - 24) / 2}, run.text, chip_kind(run.sign->style));
  } else {
    pen_.mark({at.x + 8, at.y + line / 2}, mark_of(run.sign->status));
  }
}

namespace {

/// Lays words in lines; those of a run that stand in the same line are one text.
struct Lines {
  Point start;
  float right = 0;
  float line = 0;
  Point here = start;
  bool space = false;  // before what comes next
  Run waiting = {};    // what is not drawn yet, from `from` on
  Point from = start;

  bool fits(float width) const { return here.x <= start.x || here.x + width <= right; }
  void next_line() {
    here = {start.x, here.y + line};
    space = false;
  }
};

}  // namespace

float BlockPainter::flow(const std::vector<Run>& runs, Point at, float right, float line,
                         bool draw) {
  Lines lines{at, right, line};
  const auto put = [&] {
    if (draw && !lines.waiting.text.empty()) draw_run(lines.waiting, lines.from, line);
    lines.waiting.text.clear();
  };
  const auto add_word = [&](const Run& run, const std::string& word, float swatch) {
    const float width = pen_.width(word, run.style.size, run.style.face);
    const float blank = lines.space ? pen_.width(" ", run.style.size, run.style.face) : 0;
    if (!lines.fits(blank + swatch + width)) {
      put();
      lines.next_line();
    }
    if (lines.space && lines.here.x > at.x) {
      lines.here.x += blank;
      if (!lines.waiting.text.empty()) lines.waiting.text += ' ';
    }
    if (draw && swatch > 0) {
      pen_.fill({lines.here.x, lines.here.y + line / 2 - 7, 4, 14},
                of_service(Role::service_base, *run.service));
    }
    lines.here.x += swatch;
    if (lines.waiting.text.empty()) lines.from = lines.here;
    lines.waiting.text += word;
    lines.here.x += width;
    lines.space = false;
  };
  for (const Run& run : runs) {
    put();
    lines.waiting.style = run.style;
    if (run.sign != nullptr) {
      if (!lines.fits(run_width(run))) lines.next_line();
      if (draw) draw_run(run, lines.here, line);
      lines.here.x += run_width(run);
      lines.space = false;
      continue;
    }
    float swatch = run.service ? kSwatch : 0;
    for (std::size_t from = 0; from <= run.text.size();) {
      const std::size_t end = std::min(run.text.find(' ', from), run.text.size());
      const std::string word = run.text.substr(from, end - from);
      if (!word.empty()) add_word(run, word, std::exchange(swatch, 0.0F));
      if (end < run.text.size()) lines.space = true;
      from = end + 1;
    }
  }
  put();
  return lines.here.y + line;
}

}  // namespace avtal::scene
