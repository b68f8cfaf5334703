// The documents: date, number, kind, and how much rests on each.

#include <algorithm>
#include <array>

#include "scene/reading_memo.h"
#include "scene/shortened.h"
#include "scene/sources_parts.h"
#include "words/common.h"
#include "words/counts.h"
#include "words/facts.h"
#include "words/labels.h"
#include "words/say.h"
#include "words/sources.h"

namespace avtal::scene {
namespace {

using model::Document;
using model::DocumentKind;
using namespace words;

constexpr float kNumberBox = 32;
constexpr float kTextLeft = 44;
constexpr float kCompactRow = 48;
constexpr float kCompactBox = 28;

Chip kind_chip(const Sheet& s, DocumentKind kind) {
  switch (kind) {
    case DocumentKind::proposal:
      return {s.say(labels::proposal), ChipKind::warn, 0, {}};
    case DocumentKind::minutes:
      return {s.say(labels::minutes), ChipKind::ok, 0, {}};
    case DocumentKind::agreement:
      return {s.say(labels::agreement), ChipKind::ok, 0, {}};
    case DocumentKind::invoice:
      return {s.say(labels::invoice), ChipKind::info, 0, {}};
    case DocumentKind::other:
      return {s.say(labels::document), ChipKind::neutral, 0, {}};
    case DocumentKind::external:
      break;
  }
  return {s.say(labels::external), ChipKind::outline, 0, {}};
}

std::string numbers_text(const Sheet& s, const Document& document) {
  std::vector<std::string> numbers;
  for (const auto& claim : document.case_numbers) {
    if (claim.value) numbers.push_back(*claim.value);
  }
  if (!numbers.empty()) return words::joined(numbers, s.language);
  if (document.kind == DocumentKind::external) return {};
  return s.say(sources::no_number);
}

bool has_number(const Document& document) {
  return std::any_of(document.case_numbers.begin(), document.case_numbers.end(),
                     [](const auto& claim) { return claim.value.has_value(); });
}

struct Lines {
  std::vector<std::string> title;
  std::vector<std::string> date;
  std::vector<std::string> number;
  float height = 0;
};

Lines lines_of(const Sheet& s, const Document& document, float width, float chip) {
  Lines lines;
  lines.title = s.pen.wrapped(words::local(document.title, s.language), 14, Face::semibold, width);
  lines.date =
      s.pen.wrapped(document_date(document, s.language), 12, Face::regular, width - chip - 32);
  const std::string numbers = numbers_text(s, document);
  if (!numbers.empty()) lines.number = s.pen.wrapped(numbers, 12, Face::regular, width);
  lines.height = 24 + 20 * static_cast<float>(lines.title.size()) +
                 16 * static_cast<float>(lines.date.size() + lines.number.size()) + 30;
  return lines;
}

void add_node_of(Sheet& s, const answers::DocumentUse& use, const Chip& chip, Rect rect) {
  const Document& document = s.dataset.at(use.document);
  Node node;
  node.id = "document:" + document.id;
  node.kind = NodeKind::item;
  node.name = words::local(document.title, s.language) + ". " + chip.text + ", " +
              document_date(document, s.language) + ". ";
  const std::string numbers = numbers_text(s, document);
  if (!numbers.empty()) node.name += numbers + ". ";
  node.name += rests_text(use, s.language) + ".";
  node.rect = rect;
  node.hoverable = true;
  node.highlight = {rect.x - 8, rect.y + 4, rect.w + 16, rect.h - 8};
  node.selected = s.request.view.selected == document.id;
  node.action = state::Select{node.selected ? std::string() : document.id};
  if (node.selected) s.pen.frame(node.highlight, ink(Role::ink9), 2, 4);
  add_node(s, std::move(node));
}

float add_document(Sheet& s, const answers::DocumentUse& use, Rect area, std::size_t number) {
  const Document& document = s.dataset.at(use.document);
  const Chip chip = kind_chip(s, document.kind);
  const float chip_width = s.pen.chip_width(chip.text);
  const float width = area.w - kTextLeft;
  const Lines lines = lines_of(s, document, width, chip_width);
  s.pen.line({area.x, area.y + 0.5F}, {area.right(), area.y + 0.5F}, ink(Role::line2));
  if (!is_near(s, area.y, lines.height)) {
    add_node_of(s, use, chip, {area.x, area.y, area.w, lines.height});
    return area.y + lines.height;
  }
  s.pen.box({area.x, area.y + 12, kNumberBox, 40}, ink(Role::background), ink(Role::line3), 1, 4);
  s.pen.text({area.x + kNumberBox / 2, area.y + 37}, std::to_string(number),
             {14, Face::semibold, ink(Role::brand7), Align::centre});
  float y = area.y + 12;
  const float x = area.x + kTextLeft;
  for (const std::string& line : lines.title) {
    s.pen.text({x, y + 15}, line, {14, Face::semibold, ink(Role::ink9)});
    y += 20;
  }
  s.pen.chip({area.right() - chip_width, y + 4}, chip.text, chip.kind);
  const bool derived = !document.written.date.value() && document.written.not_before.loaded();
  for (const std::string& line : lines.date) {
    s.pen.text({x, y + 13}, line, {12, Face::regular, ink(Role::ink7)});
    if (derived && &line == &lines.date.back()) {
      s.pen.mark({x + s.pen.width(line, 12) + 12, y + 9}, Mark::derived);
    }
    y += 16;
  }
  const Role number_role = has_number(document) ? Role::ink7 : Role::error;
  for (const std::string& line : lines.number) {
    s.pen.text({x, y + 13}, line, {12, Face::regular, ink(number_role)});
    y += 16;
  }
  s.pen.text({x, y + 17}, rests_text(use, s.language), {12, Face::regular, ink(Role::ink6)});
  add_node_of(s, use, chip, {area.x, area.y, area.w, lines.height});
  return area.y + lines.height;
}

std::string own_sentence(const Sheet& s, std::size_t own, std::size_t proposals,
                         std::size_t minutes) {
  if (own > 0 && own == proposals) return s.say(sources::all_proposals);
  return minutes == 0 ? s.say(common::no_minutes_in_data)
                      : s.say(common::minutes_in_data, s.number(minutes));
}

float add_title(Sheet& s, Rect area, const std::string& id, const std::string& title,
                const std::string& sentence) {
  s.pen.text({area.x, area.y + 20}, title, {20, Face::semibold, ink(Role::ink9)});
  add_heading(s, id, title, 3, {area.x, area.y, area.w, 28});
  const float y = s.pen.paragraph({area.x, area.y + 28}, sentence,
                                  {14, Face::regular, ink(Role::ink6)}, 20, area.w);
  add_text(s, id + ":sentence", sentence, {area.x, area.y + 28, area.w, y - area.y - 28});
  return y + 12;
}

}  // namespace

float add_external(Sheet& s, Rect area) {
  const auto& uses = document_uses(s);
  const bool any =
      std::any_of(s.dataset.documents.begin(), s.dataset.documents.end(),
                  [](const Document& document) { return document.kind == DocumentKind::external; });
  if (!any) return area.y;
  float y =
      add_title(s, area, "external", s.say(sources::external), s.say(sources::external_sentence));
  for (std::size_t i = 0; i < uses.size(); ++i) {
    if (s.dataset.documents[i].kind != DocumentKind::external) continue;
    y = add_document(s, uses[i], {area.x, y, area.w, 0}, i + 1);
  }
  return y + 20;
}

float add_documents(Sheet& s, Rect area) {
  const auto& uses = document_uses(s);
  const auto of_kind = [&](DocumentKind kind) {
    return static_cast<std::size_t>(
        std::count_if(s.dataset.documents.begin(), s.dataset.documents.end(),
                      [&](const Document& document) { return document.kind == kind; }));
  };
  const std::size_t external = of_kind(DocumentKind::external);
  const std::size_t own = uses.size() - external;
  float y = add_title(
      s, area, "documents", capitalised(s.say(counts::documents, own)),
      own_sentence(s, own, of_kind(DocumentKind::proposal), of_kind(DocumentKind::minutes)));
  for (std::size_t i = 0; i < uses.size(); ++i) {
    if (s.dataset.documents[i].kind == DocumentKind::external) continue;
    y = add_document(s, uses[i], {area.x, y, area.w, 0}, i + 1);
  }
  s.pen.line({area.x, y + 0.5F}, {area.right(), y + 0.5F}, ink(Role::line2));
  return y + 20;
}

float add_document_rows(Sheet& s, Rect area) {
  const float height = std::max(kCompactRow, s.touch_height());
  float y = area.y;
  for (const answers::DocumentUse& use : document_uses(s)) {
    const Document& document = s.dataset.at(use.document);
    if (document.kind == DocumentKind::external) continue;
    const Chip chip = kind_chip(s, document.kind);
    const Rect row{area.x, y, area.w, height};
    const float middle = y + height / 2;
    s.pen.line({row.x, y + 0.5F}, {row.right(), y + 0.5F}, ink(Role::line2));
    s.pen.box({row.x, middle - 14, kCompactBox, 28}, ink(Role::background), ink(Role::line3), 1, 4);
    s.pen.text({row.x + kCompactBox / 2, middle + 5}, std::to_string(use.document.index + 1),
               {14, Face::semibold, ink(Role::brand7), Align::centre});
    const float chip_width = s.pen.chip_width(chip.text);
    s.pen.chip({row.right() - chip_width, middle - 12}, chip.text, chip.kind);
    const float x = row.x + kCompactBox + 12;
    const float width = row.right() - chip_width - 12 - x;
    const std::string& name = words::local(
        document.short_title.empty() ? document.title : document.short_title, s.language);
    s.pen.text({x, middle - 3}, shortened(s.pen, name, 14, Face::semibold, width),
               {14, Face::semibold, ink(Role::ink9)});
    const std::string date = document_date(document, s.language);
    s.pen.text({x, middle + 14}, s.pen.width(date, 12) <= width ? date : s.say(facts::no_date),
               {12, Face::regular, ink(Role::ink7)});
    add_node_of(s, use, chip, row);
    y += height;
  }
  return y;
}

float add_mark_key(Sheet& s, Rect area) {
  struct Key {
    Mark mark;
    Phrase<> name;
    Phrase<> meaning;
  };
  const std::array<Key, 3> keys = {{{Mark::stated, common::mark_stated, sources::mark_stated},
                                    {Mark::derived, common::mark_derived, sources::mark_derived},
                                    {Mark::unknown, labels::not_stated, sources::mark_unknown}}};
  const std::string title = s.say(sources::marks);
  s.pen.text({area.x, area.y + 18}, title, {16, Face::semibold, ink(Role::ink9)});
  add_heading(s, "marks", title, 3, {area.x, area.y, area.w, 24});
  float y = area.y + 34;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const std::string name = s.say(keys[i].name);
    const std::string text = name + " " + s.say(keys[i].meaning);
    s.pen.mark({area.x + 8, y + 10}, keys[i].mark);
    const float top = y;
    y = s.pen.paragraph({area.x + 28, y}, text, {14, Face::regular, ink(Role::ink7)}, 20,
                        area.w - 28);
    add_text(s, "marks:" + std::to_string(i), text, {area.x, top, area.w, y - top});
    y += 10;
  }
  return y;
}

}  // namespace avtal::scene
