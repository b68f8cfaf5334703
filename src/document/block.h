#pragma once
// What is read and operated on the page, as a tree of blocks with stable ids: headings, sentences,
// facts with their evidence, lists, links, buttons. No widths, no coordinates, no colours but
// roles. Real elements in the browser, HTML files and pictures are made from the same blocks.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "document/command.h"
#include "model/claim.h"
#include "state/view_state.h"

namespace avtal::document {

/// Closed list; `lowered` says which element each becomes.
enum class Kind : std::uint8_t {
  group,        // holds others, means nothing by itself
  header,       // what stands above all views; top level only
  region,       // another named part of the page; top level only
  tab_panel,    // the part that the tabs control; top level only
  dialog,       // one that everything else waits for; `command` closes it
  heading,      // `level` 1–6
  paragraph,    // a sentence or several
  text,         // words within a line
  strong,       // words that matter most within a line
  mark,         // what stands behind a figure: `status`; `label` says it in words
  chip,         // a state in a word or two; `style` gives its colour
  list,         // of items
  item,         //
  terms,        // names with what they stand for
  entry,        // one of them: a term and its descriptions
  term,         // the name
  description,  // what it stands for
  table,        // of rows; `caption` first, then columns' heads, then the rows
  caption,      // what a table is about
  table_head,   // rows of column headers
  table_body,   // the other rows
  row,          //
  column_header,
  row_header,
  cell,
  quote,     // words of a document, as written
  link,      // leads to another state of the page (`action`) or elsewhere (`href`)
  button,    // does something here (`action` or `command`)
  toggle,    // a button that is on or off: `selected`
  check,     // a box to tick: `selected`
  expander,  // a button that opens what follows it: open when `selected`
  tabs,      // of which one is chosen
  tab,       // one of them: `selected`
  field,     // where people type: `field`
  alert,     // what must be read at once
  figure,    // where the picture stands, which is painted apart
  status,    // a sentence that is read out when it changes
  listbox,   // what can be chosen for a field, in groups of options
  option,    // one of them; leads somewhere, as a link does
  found,     // a part of a text that was sought
  meter,     // `permille` of a whole; `label` says it in words
  icon,      // a picture of 16 × 16 beside words that say it; made of strokes
  sign,      // a sign of the pictures beside words that say it, `part` large; made of strokes
  stroke,    // `drawing`, with `inks`; of an icon in the colour of its words
  drawing,   // a small picture as wide as its column; `label` says in a sentence what it shows
  shape,     // a rectangle in it: `part`; `permille` is how opaque it is, 0: wholly
  letters    // a word or two in it, in the middle of `part`; of a sign where its `inks` say
};

/// What a block looks like where its kind does not say it. Closed list; CSS has the measures.
enum class Style : std::uint8_t {
  none,
  // Colours of chips.
  ok,
  warn,
  error,
  info,
  neutral,
  outline,
  // Parts of a panel.
  panel,
  bar,       // buttons in a row
  kicker,    // above a title: what kind of thing it is
  subtitle,  // below it
  chips,     // states in a row
  value,     // a fact, with its marks after it
  note,      // small print below a fact
  source,    // a place in a document
  count,     // how many a heading is about
  small,     // a heading within a panel
  more,      // how many are not listed
  asked,     // what a link has asked for, set off
  sides,     // two that are compared
  steps,     // numbered steps on a line
  ladder,    // rungs of a decision, reached or not
  reached,   // a rung with its evidence
  decided,   // the same, decided and not only proposed
  missing,   // a rung or side that no document tells of
  card,      // a link of several lines
  legend,    // what the marks mean
  // What lies over the page.
  menu,
  filter,
  guide,  // how a view is read
  results,
  head,       // stands still while what is below scrolls
  foot,       // likewise
  apart,      // begins a new group
  years,      // a number between two buttons
  nothing,    // what is said where nothing was found
  sub,        // a second line
  icon_only,  // a button that is nothing but its icon
  // Parts of a view that is read.
  view,       // all of it: the region between tabs and the page's end
  pictured,   // the same around a picture that fills what is left
  listed,     // the same where most is read, above a low picture
  view_head,  // its finding, and beside it what changes the picture
  known,      // the day of the second clock
  switch_,    // a toggle that counts more or less in
  diff,       // records that two versions of the data tell otherwise
  changes,    // what differs between two years
  notes,      // what is no part of the picture, in sentences
  sorted,     // a table whose columns' heads sort it
  bars,       // rows with a bar each, on one scale
  controls,   // these, and below the picture those that have no room there
  key,        // these, and how the picture is operated
  signs,      // what the signs of the picture mean
  headline,   // what it has found
  lead,       // a sentence or two below that
  choices,    // toggles of which one is on, in a row
  // What stands around the views.
  top,        // the bar with the name, the day and the search
  framed,     // the same in a frame in another page
  searching,  // the same while its field has all the room there is
  product,    // the name of it all
  title,      // of the dataset
  day,        // the field with its label and the steps before and after
  field_bar,  // the field with what belongs to it
  language,
  primary,  // the one that matters most
  tab_row,  // tabs, what they show, and the filter
  badge,    // a number in a coloured ground
  notices,
  notice,  // `info`, `warn` or `error` as the chips are
  warning,
  problem,
  filter_bar,
  removable,  // a chip that takes itself away
  filter_button,
  filtered,  // the same while something is filtered
  main,      // the view
  slide,     // it is one: nothing else stands around
  // Where there is room for it, or only where there is not.
  wide,
  narrow,
  unseen,  // only read aloud
  number,  // a cell or heading of figures, set to the right
  matter,  // what it is about
  aside,   // what stands beside that where there is room
  rows,    // a list under rules; of many, some fifty to a list
  told,    // what an opened row holds
  heat,    // a table of small cells in as many columns as there are years, or clauses
  // Parts of a slide.
  long_headline,  // one that has no room for the largest letters
  dots,           // one for each slide, for the eye; the one shown is strong
  blank,          // hides the slide, and brings it back
  speaker_notes,  // the presenter's own
  speaker,        // the presenter's window
  // Parts of the overview.
  figures,    // numbers that sum it up, side by side where there is room
  figure,     // one of them: a link of a number, its name and a note
  columns,    // two groups beside each other where there is room, else below each other
  titled,     // a heading and a link on one line
  onward,     // a link with an arrow after it
  services,   // the table of services
  deadlines,  // days on a line of time
  next,       // the first of them, at the top of narrow pages
  questions,  // links with a chip before each
  cards,      // ways into the views
  findings,   // questions and answers, in two columns where there is room
  finding,    // one of them
  links,      // links after each other
  // Parts of the calendar.
  months,  // headings of months with their days, and stretches without any between them
  silent,  // a list of links in two lines each
  // Parts of the watch list.
  watched,  // its tables: rows under heads of months
  // Shapes of a drawing.
  tick,    // a year begins
  held,    // certain
  ending,  // on the way to an end
  hole,    // no document says
  as_of    // the day that the page is about
};

/// A place where people type. A date is written as ISO 8601 has it.
struct Field {
  enum class Kind : std::uint8_t { date, search } kind = Kind::date;
  std::string value = {};
  std::string placeholder = {};  // shown while it is empty
  std::string error = {};        // what is wrong with what was typed
};

/// Where a shape lies in its drawing, in percent of the drawing's width and height.
struct Part {
  float x = 0;
  float y = 0;
  float w = 0;
  float h = 0;
};

/// How a stroke of a sign is painted: names of the pictures' roles, lengths as in `part`.
struct Inks {
  std::string fill = {};
  std::string edge = {};
  float width = 0;  // of the edge
  float dash = 0;
  float gap = 0;
  float alpha = 1;
  float x = 0;  // of letters
  float y = 0;
};

struct Block {
  Kind kind = Kind::group;
  std::string id = {};    // unique in the document; empty: named after its parent and its number
  std::string text = {};  // stands before the children
  Style style = Style::none;
  int level = 0;                                 // headings
  std::string label = {};                        // what it is called where its text does not say it
  std::string hint = {};                         // shown where the pointer rests
  model::Status status = model::Status::stated;  // marks
  std::optional<std::size_t> service = {};       // whose colour it has, counted from 0
  int permille = 0;                              // meters, shapes
  std::string record = {};                       // id of what it is about
  std::string href = {};                         // links out of the page, https only
  std::optional<state::Action> action = {};
  Command command = {};  // otherwise a request to the platform
  bool disabled = false;
  bool selected = false;
  bool scrolls = false;  // by itself, and so has focus for the keys that scroll
  bool current = false;  // what the state has selected: brought into view when it becomes that
  int columns = 0;       // row headers that head the rows below them, over as many columns
  int sorted = 0;        // column headers: 1 where the rows rise by it, -1 where they fall
  std::optional<state::Language> language = {};  // of the words, where it is not the page's
  std::string drawing = {};                      // strokes: the path, as in SVG
  std::optional<Inks> inks = {};                 // strokes and letters of signs
  int sign = 0;                                  // signs: which, as the pictures count them
  std::optional<Field> field = {};               // fields; `label` says what is typed there
  std::optional<Part> part = {};                 // shapes, letters, signs
  std::vector<Block> children = {};
};

/// The block with the id, in a tree or in several; null when there is none.
const Block* find(const Block& block, std::string_view id);
const Block* find(const std::vector<Block>& blocks, std::string_view id);

/// All words of a block in reading order, marks in brackets: "Arbetsmarknadsnämnden (angivet)".
std::string words_of(const Block& block);

/// Adds a child and returns it; the reference is good until the next child is added.
Block& add(Block& parent, Block child);

}  // namespace avtal::document
