#include "page/guide.h"

#include <algorithm>
#include <utility>

#include "kit/controls.h"
#include "kit/mark_key.h"
#include "page/guide_words.h"
#include "prepared/prepared.h"
#include "scene/icon_block.h"
#include "scene/ids.h"
#include "scene/widgets.h"
#include "words/bodies.h"
#include "words/common.h"
#include "words/format.h"
#include "words/guide.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using namespace words;

constexpr std::size_t kMostAbbreviations = 40;

bool is_drawn(const PageRequest& request) {
  return guide_of(request.view.view).is_picture && !request.view.text_version;
}

void add_heading(const PageRequest& request, const std::string& id, const Phrase<>& phrase,
                 Block& parent) {
  document::add(parent,
                {.kind = Kind::heading, .id = id, .text = say(request, phrase), .level = 3});
}

Block& add_entry(Block& terms, std::string name, std::string meaning) {
  Block& entry = document::add(terms, {.kind = Kind::entry});
  document::add(entry, {.kind = Kind::term, .text = std::move(name)});
  document::add(entry, {.kind = Kind::description, .text = std::move(meaning)});
  return entry;
}

void add_told(const PageRequest& request, const std::string& id, std::span<const Told> told,
              Block& parent) {
  Block& terms = document::add(parent, {.kind = Kind::terms, .id = id});
  for (const Told& each : told)
    add_entry(terms, say(request, each.name), say(request, each.meaning));
}

/// The signs of the picture that is shown, with its own words for them.
void add_signs(const PageRequest& request, const Page& page, Block& parent) {
  const Block* legend = document::find(page.regions, "legend");
  if (legend == nullptr) return;
  add_heading(request, "guide:signs", guide::signs, parent);
  Block& terms =
      document::add(parent, {.kind = Kind::terms, .id = "guide:signs:key", .style = Style::signs});
  for (const Block& item : legend->children) {
    const Block& sign = item.children.front();
    if (sign.kind != Kind::sign) continue;  // marks have a key of their own
    Block& entry = document::add(terms, {.kind = Kind::entry});
    Block& term = document::add(entry, {.kind = Kind::term});
    Block copy = sign;
    copy.id.clear();
    document::add(term, std::move(copy));
    document::add(term, {.kind = Kind::text, .text = item.children.back().text});
    document::add(entry, {.kind = Kind::description,
                          .text = say(request, meaning_of(static_cast<Sign>(sign.sign)))});
  }
}

/// Short names of bodies that stand in texts, spelt out.
void add_abbreviations(const PageRequest& request, Block& parent) {
  std::vector<std::pair<std::string, std::string>> all;
  for (const model::Organization& body : request.prepared->whole->dataset->organizations) {
    std::string name = words::body_name(body, request.view.language);
    if (body.short_name.empty() || name.rfind(body.short_name, 0) == 0) continue;
    all.emplace_back(body.short_name, std::move(name));
  }
  if (all.empty()) return;
  std::sort(all.begin(), all.end());
  add_heading(request, "guide:short", guide::abbreviations, parent);
  Block& terms = document::add(parent, {.kind = Kind::terms, .id = "guide:short:key"});
  const std::size_t shown = std::min(all.size(), kMostAbbreviations);
  for (std::size_t i = 0; i < shown; ++i) add_entry(terms, all[i].first, all[i].second);
  if (shown == all.size()) return;
  const auto rest = static_cast<std::int64_t>(all.size() - shown);
  document::add(parent, {.kind = Kind::paragraph,
                         .id = "guide:short:more",
                         .text = words::say(request.view.language, guide::more_abbreviations,
                                            words::number(rest, request.view.language)),
                         .style = Style::note});
}

void add_key(const PageRequest& request, const GuideKey& key, Block& terms) {
  Block& entry = document::add(terms, {.kind = Kind::entry});
  document::add(entry, {.kind = Kind::term, .text = say(request, key.does)});
  Block& caps = document::add(entry, {.kind = Kind::description});
  const auto add_cap = [&](std::string text) {
    if (!caps.children.empty()) document::add(caps, {.kind = Kind::text, .text = " "});
    const bool is_key = text != "\u2013";
    document::add(caps, {.kind = is_key ? Kind::strong : Kind::text, .text = std::move(text)});
  };
  if (key.shifted) add_cap(say(request, guide::cap_shift));
  for (const std::string_view cap : key.caps) {
    if (!cap.empty()) add_cap(std::string(cap));
  }
}

void add_keys(const PageRequest& request, Block& parent) {
  add_heading(request, "guide:keys", guide::keys, parent);
  for (const KeyGroup& group : key_groups()) {
    if (group.moves_picture && !is_drawn(request)) continue;
    document::add(parent, {.kind = Kind::heading, .text = say(request, group.name), .level = 4});
    Block& terms = document::add(parent, {.kind = Kind::terms, .style = Style::key});
    for (const GuideKey& key : group.keys) add_key(request, key, terms);
  }
  add_heading(request, "guide:pointer", guide::pointer, parent);
  document::add(parent, {.kind = Kind::paragraph,
                         .text = say(request, is_drawn(request) ? guide::pointer_picture
                                                                : guide::pointer_page)});
}

void add_head(const PageRequest& request, Block& dialog) {
  Block& head = document::add(dialog, {.kind = Kind::group, .style = Style::head});
  document::add(
      head, {.kind = Kind::heading, .id = "guide:title", .text = guide_title(request), .level = 2});
  document::add(head, icon_button(std::string(ids::kGuideClose), Icon::close,
                                  say(request, common::close), state::ShowHelp{false}));
}

}  // namespace

std::string guide_title(const PageRequest& request) {
  return say(request, is_drawn(request) ? guide::title_picture : guide::title_page);
}

Block guide_button(const PageRequest& request) {
  return icon_button(std::string(ids::kGuide), Icon::info, guide_title(request),
                     state::ShowHelp{true});
}

void add_guide(const PageRequest& request, Page& page) {
  Block dialog{.kind = Kind::dialog,
               .id = std::string(ids::kOverlay),
               .style = Style::guide,
               .label = guide_title(request),
               .action = state::ShowHelp{false}};
  add_head(request, dialog);
  const ViewGuide& view = guide_of(request.view.view);
  Block& columns = document::add(dialog, {.kind = Kind::group, .style = Style::columns});
  Block& left = document::add(columns, {.kind = Kind::group});
  document::add(left, {.kind = Kind::paragraph,
                       .id = "guide:lead",
                       .text = say(request, view.lead),
                       .style = Style::lead});
  add_told(request, "guide:parts", view.parts, left);
  if (is_drawn(request)) add_signs(request, page, left);
  add_mark_key("guide:marks", request.view.language, left);
  add_heading(request, "guide:glossary", guide::glossary, left);
  add_told(request, "guide:glossary:key", glossary(), left);
  add_abbreviations(request, left);
  Block& right = document::add(columns, {.kind = Kind::group, .style = Style::aside});
  add_keys(request, right);
  document::add(
      right,
      {.kind = Kind::paragraph, .text = say(request, guide::opens_again), .style = Style::note});
  page.regions.push_back(std::move(dialog));
}

}  // namespace avtal::scene
