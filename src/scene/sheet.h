#pragma once
// A part of the page that is written from top to bottom and scrolls: what its pieces share.
// Internal to the views that are read more than looked at.

#include <string>

#include "scene/describe.h"
#include "scene/metrics.h"
#include "scene/pen.h"
#include "scene/prepared.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {

struct Sheet {
  const PageRequest& request;
  const Prepared& prepared;
  const model::Dataset& dataset;
  state::Language language;
  base::Day as_of;
  Page& page;
  Pen& pen;
  Rect clip;           // what is visible of it
  std::string parent;  // of its nodes
  bool narrow = false;

  template <std::size_t N, class... With>
  std::string say(const words::Phrase<N>& phrase, const With&... with) const {
    return words::say(language, phrase, with...);
  }
  std::string number(std::size_t value) const {
    return words::number(static_cast<std::int64_t>(value), language);
  }
  /// Height of what can be hit: a finger needs more than a mouse.
  float touch_height() const {
    return narrow || request.around.touch ? kControlHeightTouch : 24.0F;
  }
};

/// Wide enough for every kind of question, so that their chips make a column.
inline constexpr float kQuestionChip = 96;

/// Adds the node, cut to what is visible.
void add_node(Sheet& s, Node node);
void add_text(Sheet& s, std::string id, std::string text, Rect rect);
/// What the view has found, which is the page's headline.
void add_headline(Sheet& s, std::string finding, Rect rect);
void add_heading(Sheet& s, std::string id, std::string text, int level, Rect rect);
/// Is any of it on screen, or within a screenful of it?
bool is_near(const Sheet& s, float y, float height);

/// A link in words with an arrow after it; its left end at `at`, the line centred on `at.y`.
/// Returns its right edge.
float add_link(Sheet& s, Point at, const std::string& label, Node node);
float link_width(const Sheet& s, const std::string& label);

/// Lines of a text and where it ends, without drawing it.
float text_height(const Sheet& s, const std::string& text, float size, Face face, float line_height,
                  float width);

}  // namespace avtal::scene
