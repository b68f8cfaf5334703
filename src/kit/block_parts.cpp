#include "kit/block_parts.h"

#include "words/format.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;

model::Status status_of(Mark mark) {
  switch (mark) {
    case Mark::stated:
      return model::Status::stated;
    case Mark::derived:
      return model::Status::derived;
    case Mark::proposed:
      return model::Status::proposed;
    case Mark::assumed:
      return model::Status::assumed;
    case Mark::unknown:
      break;
  }
  return model::Status::unknown;
}

Style style_of(ChipKind kind) {
  switch (kind) {
    case ChipKind::ok:
      return Style::ok;
    case ChipKind::warn:
      return Style::warn;
    case ChipKind::error:
      return Style::error;
    case ChipKind::info:
      return Style::info;
    case ChipKind::outline:
      return Style::outline;
    case ChipKind::neutral:
      break;
  }
  return Style::neutral;
}

}  // namespace

void add_marks(Block& parent, const std::vector<Mark>& marks, state::Language language) {
  for (const Mark mark : marks) {
    const model::Status status = status_of(mark);
    document::add(parent, {.kind = Kind::mark,
                           .text = status == model::Status::proposed
                                       ? "\u25C7"
                                       : std::string(words::status_mark(status, language)),
                           .label = std::string(words::status_word(status, language)),
                           .status = status});
  }
}

Block chip_block(const Chip& chip) {
  return {.kind = Kind::chip, .text = chip.text, .style = style_of(chip.kind)};
}

Block local_block(Kind kind, const model::LocalText& text, state::Language language) {
  Block block{.kind = kind, .text = words::local(text, language)};
  if (language == state::Language::en && text.en.empty()) block.language = state::Language::sv;
  return block;
}

}  // namespace avtal::scene
