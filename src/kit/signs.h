#pragma once
// The signs of the pictures, small, beside the words that tell what they mean.

#include <string>
#include <vector>

#include "document/block.h"
#include "scene/pen.h"
#include "scene/request.h"
#include "words/say.h"

namespace avtal::scene {

enum class Sign : std::uint8_t {
  // The timeline.
  agreement,
  extension,
  supplement,
  proposed_term,
  year_only,
  open_ended,
  unknown_end,
  notice,
  option,
  used,
  not_stated,
  decided,
  proposed,
  tie,
  // The handovers.
  responsible,
  thin,
  proposed_move,
  assumed,
  uncertain,
  undocumented,
  end,
  created,
  undated,
  number,
  other_move,
  // The cost flows.
  amount,
  derived_amount,
  no_amount
};

inline constexpr float kSignHeight = 20;

float sign_width(Sign sign);
void draw_sign(Pen& pen, Sign sign, Point top_left);

struct LegendEntry {
  document::Block sign;  // a sign, an icon or a mark
  std::string words;
};

LegendEntry sign_entry(Sign sign, std::string words);
/// What the signs mean, below a picture.
document::Block legend_block(const std::vector<LegendEntry>& entries, state::Language language);

}  // namespace avtal::scene
