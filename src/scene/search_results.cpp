#include "scene/search_results.h"

#include <algorithm>
#include <vector>

#include "answers/search.h"
#include "scene/describe.h"
#include "scene/metrics.h"
#include "scene/overlay.h"
#include "scene/search_found.h"
#include "scene/widgets.h"
#include "words/format.h"

namespace avtal::scene {
namespace {

using state::Language;
using words::Phrase;

constexpr float kLeastWidth = 440;
constexpr float kHitHeight = 56;
constexpr float kGroupHeight = 32;
constexpr float kFootHeight = 36;
constexpr float kEmptyHeight = 248;
constexpr float kPadding = 16;
constexpr float kLine = 16;
constexpr std::size_t kMostLines = 2;
constexpr std::size_t kMostAnswerLines = 3;

/// A row with its second text in lines.
struct Row {
  const FoundRow& found;
  std::vector<std::string> lines;
};

struct Group {
  const FoundGroup& found;
  std::vector<Row> rows;
};

struct Results {
  const PageRequest& request;
  Language language;
  Page& page;
  Pen& pen;
  Rect box;
  float y = 0;
};

std::string word(Phrase phrase, Language language) {
  return std::string(words::text(phrase, language));
}

float width_of(const PageRequest& request, const Page& page) {
  if (request.around.width < kDesktopFrom) return page.width;
  for (const Field& field : page.fields) {
    if (field.kind == Field::Kind::search) return std::max(kLeastWidth, field.rect.w + 34);
  }
  return kLeastWidth;
}

/// In lines, the last one cut where there would be too many.
std::vector<std::string> lines_of(const Pen& pen, const FoundRow& row, float width) {
  const std::size_t most = row.is_answer ? kMostAnswerLines : kMostLines;
  std::vector<std::string> lines = pen.wrapped(row.sub, 12, Face::regular, width);
  if (lines.size() <= most) return lines;
  std::string rest;
  for (std::size_t i = most - 1; i < lines.size(); ++i) {
    rest += (rest.empty() ? "" : " ") + lines[i];
  }
  lines.resize(most);
  lines.back() = shortened(pen, rest, 12, Face::regular, width);
  return lines;
}

std::vector<Group> measured(const Pen& pen, const Found& found, float width) {
  std::vector<Group> groups;
  for (const FoundGroup& each : found.groups) {
    Group group{each, {}};
    for (const FoundRow& row : each.rows) group.rows.push_back({row, lines_of(pen, row, width)});
    groups.push_back(std::move(group));
  }
  return groups;
}

float height_of(const Row& row) {
  const std::size_t lines = std::max<std::size_t>(row.lines.size(), 1);
  return kHitHeight + static_cast<float>(lines - 1) * kLine;
}

/// Below the field on wide pages, under the whole top bar on others.
Rect place_of(const PageRequest& request, const Page& page, float height) {
  const float top = kTopBarHeight + 4;
  const float room = page.height - top - 8;
  if (request.around.width < kDesktopFrom) {
    return {0, kTopBarHeight, page.width, std::min(height, page.height - kTopBarHeight)};
  }
  for (const Field& field : page.fields) {
    if (field.kind != Field::Kind::search) continue;
    const float w = width_of(request, page);
    return {field.rect.right() + 1 - w, top, w, std::min(height, room)};
  }
  return {kMargin, top, kLeastWidth, std::min(height, room)};
}

/// Where the text has what was typed, else the day that was meant.
std::vector<std::pair<std::size_t, std::size_t>> found_parts(const std::string& text,
                                                             const std::string& typed) {
  auto parts = answers::matched_parts(text, typed);
  const auto days = answers::days_meant(typed);
  if (parts.empty() && days) parts = answers::matched_parts(text, answers::written_form(*days));
  return parts;
}

/// The text with what was found marked under it; bold letters, so that the colour is not alone.
void marked_text(Results& r, Point baseline, const std::string& text, const TextStyle& style,
                 float height) {
  const std::string_view all = text;
  for (const auto& [first, last] : found_parts(text, r.request.around.search_text)) {
    const float x = baseline.x + r.pen.width(all.substr(0, first), style.size, style.face);
    const float w = r.pen.width(all.substr(first, last - first), style.size, style.face);
    r.pen.fill({x - 1, baseline.y - height + 5, w + 2, height},
               ink(Role::focus, r.page.dark ? 0.3F : 0.55F), 2);
  }
  r.pen.text(baseline, text, style);
}

void add_hit(Results& r, const Row& hit) {
  const FoundRow& found = hit.found;
  const Rect row{r.box.x, r.y, r.box.w, height_of(hit)};
  const float width = row.w - 2 * kPadding;
  if (row.bottom() > r.box.y && row.y < r.box.bottom()) {
    marked_text(r, {row.x + kPadding, row.y + 23},
                shortened(r.pen, found.name, 14, Face::semibold, width),
                {14, Face::semibold, ink(Role::ink9)}, 19);
    float y = row.y + 43;
    for (const std::string& line : hit.lines) {
      marked_text(r, {row.x + kPadding, y}, line,
                  {12, Face::regular, ink(found.is_answer ? Role::ink7 : Role::ink6)}, 17);
      y += kLine;
    }
  }
  Node node;
  node.id = found.id;
  node.kind = NodeKind::item;
  node.rect = row;
  node.name = found.name + (found.is_answer ? " " : ", ") + found.sub;
  lead_to(node, found.target);
  node.hoverable = true;
  add_overlay_node(r.page, r.box, std::move(node));
  r.y += row.h;
}

void add_group(Results& r, const Group& group) {
  const FoundGroup& found = group.found;
  const std::string heading = word(found.heading, r.language);
  r.pen.text({r.box.x + kPadding, r.y + 22}, heading, {12, Face::semibold, ink(Role::brand7)});
  Node node;
  node.id = found.id;
  node.kind = NodeKind::heading;
  node.level = 3;
  node.name = heading;
  node.rect = {r.box.x + kPadding, r.y, r.box.w - 2 * kPadding, kGroupHeight};
  add_overlay_node(r.page, r.box, std::move(node));
  if (found.left_out > 0) {
    r.pen.text(
        {r.box.right() - kPadding, r.y + 22},
        words::filled(Phrase::found_more, r.language,
                      {words::number(static_cast<std::int64_t>(found.left_out), r.language)}),
        {12, Face::regular, ink(Role::ink6), Align::right});
  }
  r.y += kGroupHeight;
  for (const Row& row : group.rows) add_hit(r, row);
  r.pen.line({r.box.x, r.y + 3.5F}, {r.box.right(), r.y + 3.5F}, ink(Role::line2));
  r.y += 4;
}

/// «Inga träffar»: what was sought, what to try instead.
void add_empty(Results& r) {
  const float middle = r.box.x + r.box.w / 2;
  const float y = r.box.y;
  for (int i = 0; i < 3; ++i) {
    const float step = static_cast<float>(i);
    r.pen.fill({middle - 40 + step * 14, y + 24 + step * 13, 56 - step * 8, 8}, ink(Role::line2),
               2);
  }
  r.pen.circle({middle + 14, y + 48}, 14, ink(Role::background), ink(Role::ink6), 2);
  r.pen.line({middle + 24, y + 58}, {middle + 34, y + 68}, ink(Role::ink6), 2.5F);
  const std::string title =
      words::filled(Phrase::nothing_found, r.language, {r.request.around.search_text});
  const std::string help = word(Phrase::nothing_found_help, r.language);
  r.pen.text({middle, y + 104}, shortened(r.pen, title, 16, Face::semibold, r.box.w - 2 * kPadding),
             {16, Face::semibold, ink(Role::ink9), Align::centre});
  float line = y + 120;
  for (const std::string& text : r.pen.wrapped(help, 14, Face::regular, r.box.w - 4 * kPadding)) {
    line += 20;
    r.pen.text({middle, line - 4}, text, {14, Face::regular, ink(Role::ink7), Align::centre});
  }
  const std::string clear = word(Phrase::clear_search, r.language);
  const float w = r.pen.width(clear, 14, Face::semibold) + 32;
  const Rect button{middle - w / 2, line + 16, w, kControlHeight};
  r.pen.frame(button, ink(Role::line5), 1, kControlRadius);
  r.pen.text({middle, button.y + 23}, clear, {14, Face::semibold, ink(Role::ink9), Align::centre});
  Node node;
  node.id = "search:status";
  node.kind = NodeKind::status;
  node.name = title + ". " + help;
  node.rect = {r.box.x, y + 88, r.box.w, line - y - 80};
  add_overlay_node(r.page, r.box, std::move(node));
  add_overlay_node(
      r.page, r.box,
      button_node({"search:clear", clear, std::nullopt, "overlay", "search-clear"}, button));
}

/// «12 träffar. Pil ner och Enter väljer.»
void add_foot(Results& r, const Found& found) {
  const std::string count = words::number(static_cast<std::int64_t>(found.count), r.language);
  std::string text = found.count == 1 && !found.more
                         ? word(Phrase::one_found, r.language)
                         : words::filled(found.more ? Phrase::many_found : Phrase::some_found,
                                         r.language, {count});
  Node node;
  node.id = "search:status";
  node.kind = NodeKind::status;
  node.rect = {r.box.x, r.box.bottom() - kFootHeight, r.box.w, kFootHeight};
  if (!r.request.around.touch) text += " " + word(Phrase::how_to_choose, r.language);
  r.pen.fill(node.rect, ink(Role::background));
  r.pen.line({r.box.x, node.rect.y + 0.5F}, {r.box.right(), node.rect.y + 0.5F}, ink(Role::line2));
  r.pen.text({r.box.x + kPadding, node.rect.y + 23},
             shortened(r.pen, text, 12, Face::regular, r.box.w - 2 * kPadding),
             {12, Face::regular, ink(Role::ink6)});
  node.name = std::move(text);
  node.parent = "overlay";
  r.page.nodes.push_back(std::move(node));
}

float height_of(const std::vector<Group>& groups) {
  if (groups.empty()) return kEmptyHeight;
  float height = kFootHeight;
  for (const Group& group : groups) {
    height += kGroupHeight + 4;
    for (const Row& row : group.rows) height += height_of(row);
  }
  return height;
}

void add_groups(Results& r, const std::vector<Group>& groups, Rect box) {
  r.box = {box.x, box.y, box.w, box.h - kFootHeight};
  r.y = box.y - r.request.around.overlay_scroll;
  for (const Group& group : groups) add_group(r, group);
  const float content = height_of(groups) - kFootHeight;
  if (content > r.box.h) r.page.scroll_areas.push_back({"overlay", r.box, content});
}

}  // namespace

void add_search_results(const PageRequest& request, Page& page) {
  if (request.search == nullptr || request.around.search_text.empty()) return;
  const Found found = found_by_search(request);
  const Language language = request.view.language;
  Layer unseen;
  const Pen measure(unseen, request.text_width, language);
  const std::vector<Group> groups =
      measured(measure, found, width_of(request, page) - 2 - 2 * kPadding);
  const Rect box = place_of(request, page, height_of(groups));
  add_overlay_group(page, word(Phrase::search_results, language),
                    word(Phrase::close_search, language), "close-overlay");

  hide_fields_below(page, box);
  Layer ground{{0, 0, page.width, page.height}, {}};
  Pen ground_pen(ground, request.text_width, language);
  ground_pen.fill({box.x - 2, box.y + 2, box.w + 4, box.h + 4}, ink(Role::shade, 0.12F), 8);
  ground_pen.box(box, ink(Role::background), ink(Role::line5), 1, 6);
  page.layers.push_back(std::move(ground));

  const Rect inside{box.x + 1, box.y + 1, box.w - 2, box.h - 2};
  Layer layer{groups.empty() ? inside : Rect{inside.x, inside.y, inside.w, inside.h - kFootHeight},
              {}};
  Pen pen(layer, request.text_width, language);
  Results r{request, language, page, pen, inside};
  if (groups.empty()) {
    add_empty(r);
  } else {
    add_groups(r, groups, inside);
  }
  page.layers.push_back(std::move(layer));
  if (groups.empty()) return;
  Layer foot{inside, {}};
  Pen foot_pen(foot, request.text_width, language);
  Results below{request, language, page, foot_pen, inside};
  add_foot(below, found);
  page.layers.push_back(std::move(foot));
}

}  // namespace avtal::scene
