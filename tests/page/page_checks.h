#pragma once
// What every page must keep to, whatever it shows.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "page/page.h"

namespace avtal::test {

/// From a projector to a phone; layouts change between them.
inline constexpr std::pair<float, float> kSizes[] = {{1920, 1080}, {1440, 900}, {1280, 720},
                                                     {1024, 768},  {744, 1024}, {390, 844}};

/// No text covers another within a layer, and none runs out of its layer at the sides.
void check_texts(const scene::Page& page);
/// Ids are unique and parents are there; everything operable has a name of its own and lies on the
/// page.
void check_nodes(const scene::Page& page);
/// Buttons and toggles are large enough to hit, wider on narrow pages.
void check_controls(const scene::Page& page);
/// Ids in the document over the picture are unique, links lead somewhere (on a slide nowhere), what
/// can be operated has a name, headings leave no level out, and tables have a header for every
/// column and row.
void check_document(const scene::Page& page);
/// All of them.
void check_page(const scene::Page& page);

/// Nothing when there is no such node, nor a block of the document, which is told as a node that
/// has no place; it is there until the test ends.
const scene::Node* node_with(const scene::Page& page, std::string_view id);
/// Nothing when there is no such block in the document over the picture.
const document::Block* block_with(const scene::Page& page, std::string_view id);
/// All of a kind, in reading order.
std::vector<const document::Block*> blocks_of(const scene::Page& page, document::Kind kind);
/// All its words, of an entry those that its name stands for; empty when there is no such block.
std::string said_in(const scene::Page& page, std::string_view id);
/// All words of the document over the picture.
std::string all_said(const scene::Page& page);
/// Empty when there is no such node.
std::string name_of(const scene::Page& page, std::string_view id);

/// What its letters cover.
scene::Rect bounds_of(const scene::Text& text);
/// More than a pixel of each is covered by the other.
bool overlap(const scene::Rect& a, const scene::Rect& b);

}  // namespace avtal::test
