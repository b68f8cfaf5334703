#pragma once
// What draws blocks, one below the other; its parts are in block_picture*.cpp.

#include <optional>
#include <string>
#include <vector>

#include "kit/block_picture.h"
#include "scene/pen.h"

namespace avtal::scene {

/// Words, a chip or a mark, as they stand in a line.
struct Run {
  std::string text;
  TextStyle style;
  const document::Block* sign = nullptr;  // a chip or a mark instead of words
  std::optional<std::size_t> service = {};
};

class BlockPainter {
 public:
  BlockPainter(Pen& pen, BlockPicture& picture, float left, float right)
      : pen_(pen), picture_(picture), left_(left), right_(right) {}

  float y = 0;

  void paint(const document::Block& block);

 private:
  using Block = document::Block;

  void text(const std::string& words, const TextStyle& style, float line, float from, float to);
  void may_break();
  void rule();
  /// Notes where the block lies, from `top` to here.
  void note(const Block& block, float top);

  void columns(const Block& block, const Block* aside);
  void heading(const Block& block);
  void paragraph(const Block& block);
  void kicker(const Block& block);
  void small(const Block& block, Role role, float from);
  void fact(const Block& block, float from);
  void value(const Block& line, float from);
  void marks(const Block& line, float top);
  void row(const Block& entry);
  void key(const Block& entry);
  void group(const Block& block);
  void sides(const Block& block);
  void legend(const Block& block);

  void list(const Block& block);
  void rungs(const Block& ladder, float x);
  void chips(const Block& list);
  void step(const Block& item);
  void link(const Block& block);
  float ways(const Block& list, Point at, float right, bool draw);
  void side_items(const Block& list);
  void line_item(const Block& item);
  float concerned(const Block& line, Point at, bool wide);
  void question_head(const Block& item, bool open);
  void numbered_card(const Block& link);

  /// The words of a block as runs, each in its own style.
  void collect(const Block& block, const TextStyle& style, std::vector<Run>& runs) const;
  std::vector<Run> runs_of(const Block& block, const TextStyle& style) const;
  /// Draws them from `x` on in lines that end before `right`; or only says where they would end.
  float flow(const std::vector<Run>& runs, Point at, float right, float line, bool draw);
  float run_width(const Run& run) const;
  void draw_run(const Run& run, Point at, float line);

  void table(const Block& block);
  void heat(const Block& block);
  void heat_heads(const Block& line, float name, float column);
  void heat_row(const Block& line, float name, float column);
  void heat_cell(const Block& cell, Rect rect);
  void cell_text(const std::string& text, const TextStyle& style, Rect rect);

  Pen& pen_;
  BlockPicture& picture_;
  float left_;
  float right_;
};

/// The words of a line, without its marks.
std::string line_of(const document::Block& block);
std::vector<const document::Block*> of_kind(const document::Block& block, document::Kind kind);
/// The first with that style in the block or below it.
const document::Block* styled(const document::Block& block, document::Style style);
ChipKind chip_kind(document::Style style);

}  // namespace avtal::scene
