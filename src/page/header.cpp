#include "page/header.h"

#include <array>
#include <utility>

#include "page/tabs.h"
#include "say/describe.h"
#include "scene/icon_block.h"
#include "scene/widgets.h"
#include "views/search/search_results.h"
#include "words/common.h"
#include "words/format.h"
#include "words/labels.h"
#include "words/page.h"
#include "words/say.h"
#include "words/search.h"
#include "words/share.h"

namespace avtal::scene {
namespace {

using document::Block;
using document::Kind;
using document::Style;
using state::Language;
using namespace words;

base::Day day_of(const PageRequest& request) {
  return state::day_shown(request.view, request.prepared->context);
}

Block icon_button(Icon icon, const ButtonSpec& spec) {
  Block button{.kind = Kind::button,
               .id = spec.id,
               .style = Style::icon_only,
               .label = spec.name,
               .action = spec.action,
               .command = spec.command};
  document::add(button, icon_block(icon));
  return button;
}

/// An icon with its name after it; where there is no room the name is only read aloud.
Block named_button(Icon icon, Style style, const ButtonSpec& spec) {
  Block button{.kind = Kind::button,
               .id = spec.id,
               .style = style,
               .hint = spec.name,
               .command = spec.command};
  document::add(button, icon_block(icon));
  document::add(button, {.kind = Kind::text, .text = spec.name});
  return button;
}

Block day_field(const PageRequest& request) {
  Block day{.kind = Kind::group, .style = Style::day};
  document::add(day, {.kind = Kind::text, .text = say(request, labels::as_of)});
  Block& bar = document::add(day, {.kind = Kind::group, .style = Style::field_bar});
  document::add(
      bar,
      icon_button(
          Icon::left,
          {"as-of-previous", say(request, page::as_of_previous), state::StepAsOf{-1}, "", {}}));
  document::add(bar, {.kind = Kind::field,
                      .id = std::string(ids::kAsOf),
                      .label = say(request, page::as_of_field),
                      .field = document::Field{.value = base::iso_text(day_of(request)),
                                               .error = request.around.as_of_error}});
  document::add(
      bar, icon_button(Icon::right,
                       {"as-of-next", say(request, page::as_of_next), state::StepAsOf{1}, "", {}}));
  return day;
}

/// On narrow pages a button opens the field over the whole bar.
void add_search(const PageRequest& request, Block& header) {
  Block& bar = document::add(header, {.kind = Kind::group, .style = Style::field_bar});
  document::add(bar, icon_block(Icon::search));
  document::add(bar, {.kind = Kind::field,
                      .id = std::string(ids::kSearchField),
                      .label = say(request, search::label),
                      .field = document::Field{.kind = document::Field::Kind::search,
                                               .value = request.around.search_text,
                                               .placeholder = say(request, search::placeholder)}});
  if (auto results = search_results(request)) document::add(bar, std::move(*results));
  if (request.around.search_open) {
    document::add(header, icon_button(Icon::close, {"close-overlay", say(request, search::leave),
                                                    std::nullopt, "", CommandKind::close_overlay}));
    return;
  }
  document::add(header,
                icon_button(Icon::search, {std::string(ids::kSearch), say(request, search::label),
                                           std::nullopt, "", CommandKind::search}));
}

Block languages(const PageRequest& request) {
  struct Choice {
    Language language;
    const char* id;
    const char* code;
    Phrase<> name;
  };
  constexpr std::array<Choice, 2> kChoices = {
      {{Language::sv, "language:sv", "SV", page::language_sv},
       {Language::en, "language:en", "EN", page::language_en}}};
  Block group{.kind = Kind::group, .style = Style::language};
  for (const Choice& choice : kChoices) {
    document::add(group, {.kind = Kind::toggle,
                          .id = choice.id,
                          .text = choice.code,
                          .label = say(request, choice.name),
                          .action = state::SetLanguage{choice.language},
                          .selected = request.view.language == choice.language});
  }
  return group;
}

/// Shortened by the browser where there is no room: the whole of it is in the hint, and, as the
/// button leads there, in what is said about the dataset.
Block dataset_name(const PageRequest& request, Kind kind) {
  const std::string name = dataset_title(*request.prepared->dataset, request.view.language);
  return {.kind = kind, .text = name, .style = Style::title, .hint = name};
}

}  // namespace

Block header_block(const PageRequest& request) {
  Block header{.kind = Kind::header,
               .id = "top",
               .style = request.around.search_open ? Style::searching : Style::top};
  document::add(
      header, {.kind = Kind::text, .text = say(request, labels::product), .style = Style::product});
  Block& name = document::add(header, dataset_name(request, Kind::button));
  name.id = "title";
  name.command = CommandKind::about;
  document::add(header, day_field(request));
  add_search(request, header);
  document::add(header, languages(request));
  document::add(header, named_button(Icon::share, Style::outline,
                                     {"share", say(request, page::share), std::nullopt, "",
                                      CommandKind::share}));
  document::add(header, named_button(Icon::present, Style::primary,
                                     {std::string(ids::kPresent), say(request, page::present),
                                      std::nullopt, "", CommandKind::present}));
  document::add(header, icon_button(Icon::menu, {"menu", say(request, page::menu), std::nullopt, "",
                                                 CommandKind::menu}));
  return header;
}

Block embedded_header_block(const PageRequest& request) {
  Block header{.kind = Kind::header, .id = "top", .style = Style::framed};
  document::add(header, dataset_name(request, Kind::text));
  Block& as_of = document::add(
      header, {.kind = Kind::text,
               .text = words::say(request.view.language, common::as_of_day,
                                  words::date(day_of(request), request.view.language)),
               .style = Style::subtitle});
  // That all of it is proposed is said here too, where there is room.
  document::add(
      as_of, {.kind = Kind::text, .text = " · " + documents_line(request), .style = Style::wide});
  document::add(header, {.kind = Kind::button,
                         .id = "open-whole",
                         .text = say(request, share::embed_open_whole),
                         .command = CommandKind::open_whole});
  return header;
}

}  // namespace avtal::scene
