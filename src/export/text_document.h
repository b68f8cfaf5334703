#pragma once
// The page's document as text, every view after the other with tables instead of pictures: written
// into index.html at build time, and what goes on paper. A list of elements, never HTML.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "document/command.h"
#include "page/page.h"

namespace avtal::exporting {

/// The closed set of elements that the text version, the dialogs and the hand-out consist of.
enum class Tag : std::uint8_t {
  h1,
  h2,
  h3,
  h4,
  h5,
  p,
  table,
  caption,
  thead,
  tbody,
  tr,
  th,
  td,
  ul,
  li,
  a,
  strong,
  dl,
  dt,
  dd,
  section,
  footer,
  // Dialogs and the hand-out only.
  button,
  field,    // a line to select and copy
  area,     // several lines of the same
  img,      // `picture`; `text` is its alternative
  licences  // the page's own list of them
};
std::string_view tag_name(Tag tag);

struct Element {
  Tag tag = Tag::p;
  int parent = -1;   // index of the element that holds this one; -1: the document itself
  std::string text;  // comes before the children
  std::string id;
  std::string href;             // links only: "#fragment" or https
  std::string scope;            // th only: "col" or "row"
  int columns = 1;              // th only: how many it stands over
  scene::Command command = {};  // buttons: what they ask for
  std::string copies = {};      // buttons: id of the field whose text they copy
  std::string label = {};    // fields; buttons whose text is too short, or what they say when done
  std::string picture = {};  // img: an SVG
  friend bool operator==(const Element&, const Element&) = default;
};

struct TextDocument {
  std::string language;  // "sv", "en"
  std::string title;
  std::vector<Element> elements;  // parents before children, in reading order
};

/// Adds an element at the end, within `parent`; its index, to be the parent of others.
int add(TextDocument& document, int parent, Tag tag, std::string text = {}, std::string id = {});

/// Adds what a view says at the end of `parent`; its headings so many levels lower than on the
/// page.
void add_view_in_words(TextDocument& document, int parent, const scene::Prepared& prepared,
                       const state::ViewState& view, int shift);

TextDocument build_text_document(const scene::Prepared& prepared, const state::ViewState& view);

/// The elements as HTML, indented by nothing, one element a line; text is escaped.
std::string to_html(const TextDocument& document);

}  // namespace avtal::exporting
