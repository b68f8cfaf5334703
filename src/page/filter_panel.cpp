#include "page/filter_panel.h"

#include <algorithm>

#include "answers/filter.h"
#include "prepared/filtering.h"
#include "prepared/prepared.h"
#include "say/filter_names.h"
#include "scene/icon_block.h"
#include "scene/metrics.h"
#include "scene/shortened.h"
#include "scene/widgets.h"
#include "words/common.h"
#include "words/filter.h"
#include "words/format.h"
#include "words/say.h"

namespace avtal::scene {
namespace {

using state::Language;
using namespace words;

using document::Block;
using document::Kind;
using document::Style;

struct Menu {
  const PageRequest& request;
  Language language;
  Block& out;
};

state::Action filtered_by(const PageRequest& request, const state::Filter& filter) {
  return changed(request.view, [&filter](auto& view) { view.filter = filter; });
}

Block& add_group(Menu& m, const std::string& id, const std::string& name) {
  Block& group =
      document::add(m.out, {.kind = Kind::group, .id = "filter:group:" + id, .label = name});
  document::add(group, {.kind = Kind::heading, .id = "filter:" + id, .text = name, .level = 3});
  return group;
}

void add_choice(const Menu& m, Block& list, const FilterSection& section,
                const answers::Choice& choice) {
  const std::vector<std::string>& ids = m.request.view.filter.*section.list;
  const std::string name = choice_name(m.request, section.list, choice.id, false);
  const std::string count = words::number(static_cast<std::int64_t>(choice.agreements), m.language);
  Block& box = document::add(
      document::add(list, {.kind = Kind::item}),
      {.kind = Kind::check,
       .id = std::string("filter:pick:") + section.key + ":" + choice.id,
       .label = words::say(m.language, filter::count, name, choice.agreements),
       .action = filtered_by(m.request, toggled(m.request.view.filter, section.list, choice.id)),
       .selected = std::binary_search(ids.begin(), ids.end(), choice.id)});
  document::add(box, {.kind = Kind::text, .text = name});
  document::add(box, {.kind = Kind::text, .text = count, .style = Style::count});
}

void add_section(Menu& m, const FilterSection& section,
                 const std::vector<answers::Choice>& choices) {
  if (choices.empty()) return;
  Block& group = add_group(m, section.key, section_name(section.list, m.language));
  Block& list = document::add(group, {.kind = Kind::list});
  for (const answers::Choice& choice : choices) add_choice(m, list, section, choice);
}

using Year = std::optional<int> state::Filter::*;

/// A small button that sets a year of the filter.
void add_year_button(const Menu& m, Block& row, Icon icon, const std::string& id,
                     const Phrase<1>& name, Year which, int year, bool disabled) {
  state::Filter filter = m.request.view.filter;
  filter.*which = year;
  Block& button = document::add(row, {.kind = Kind::button,
                                      .id = id,
                                      .style = Style::icon_only,
                                      .label = words::say(m.language, name, std::to_string(year)),
                                      .action = filtered_by(m.request, filter),
                                      .disabled = disabled});
  document::add(button, icon_block(icon));
}

struct YearRow {
  const char* key;
  Phrase<> label;
  Phrase<1> step;
  Year which;
  int lowest;
  int highest;
  int unset;  // where stepping begins
};

void add_year(const Menu& m, Block& group, const YearRow& y) {
  const auto& value = m.request.view.filter.*y.which;
  const int now = value.value_or(y.unset);
  const std::string id = std::string("filter:") + y.key;
  const std::string shown = value ? std::to_string(now) : say(m.request, filter::any_year);
  Block& row = document::add(group, {.kind = Kind::group, .id = id, .style = Style::years});
  document::add(row, {.kind = Kind::text, .text = say(m.request, y.label)});
  add_year_button(m, row, Icon::minus, id + ":minus", y.step, y.which, now - 1, now <= y.lowest);
  document::add(row, {.kind = Kind::strong, .text = shown});
  add_year_button(m, row, Icon::plus, id + ":plus", y.step, y.which, now + 1, now >= y.highest);
}

void add_years(Menu& m) {
  Block& group = add_group(m, "years", say(m.request, filter::years));
  const Prepared& whole = *m.request.prepared->whole;
  const int first = base::calendar(whole.extent.first).year;
  const int last = base::calendar(whole.extent.last).year;
  const state::Filter& filter = m.request.view.filter;
  add_year(m, group,
           {"from", filter::from_label, filter::from, &state::Filter::from_year, first,
            filter.to_year.value_or(last), first});
  add_year(m, group,
           {"to", filter::to_label, filter::to, &state::Filter::to_year,
            filter.from_year.value_or(first), last, last});
}

void add_sections(Menu& m) {
  const Prepared& whole = *m.request.prepared->whole;
  const answers::FilterChoices choices =
      answers::filter_choices(*whole.dataset, state::day_shown(m.request.view, whole.context));
  add_section(m, kFilterSections[0], choices.committees);
  add_section(m, kFilterSections[1], choices.services);
  add_section(m, kFilterSections[3], choices.statuses);
  add_section(m, kFilterSections[2], choices.kinds);
  add_years(m);
  add_section(m, kFilterSections[4], choices.documents);
}

void add_head(const PageRequest& request, Block& panel) {
  Block& head = document::add(panel, {.kind = Kind::group, .style = Style::head});
  document::add(head, {.kind = Kind::heading,
                       .id = "filter:title",
                       .text = say(request, filter::title),
                       .level = 2});
  Block& close = document::add(head, {.kind = Kind::button,
                                      .id = std::string(ids::kFilterClose),
                                      .style = Style::icon_only,
                                      .label = say(request, common::close),
                                      .command = CommandKind::close_overlay});
  document::add(close, icon_block(Icon::close));
}

void add_foot(const PageRequest& request, Block& panel) {
  const Hidden& hidden = request.prepared->hidden;
  const auto number = [&](std::size_t count) {
    return words::number(static_cast<std::int64_t>(count), request.view.language);
  };
  Block& foot = document::add(panel, {.kind = Kind::group, .style = Style::foot});
  document::add(foot,
                {.kind = Kind::status,
                 .id = "filter:shows",
                 .text = words::say(request.view.language, filter::shows,
                                    number(hidden.of - hidden.agreements), number(hidden.of))});
  if (!is_filtered(request.view)) return;
  const std::string clear = say(request, filter::clear);
  document::add(foot, {.kind = Kind::button,
                       .id = "filter:pick:none",
                       .text = clear,
                       .label = say(request, filter::title) + ": " + clear,
                       .action = filtered_by(request, {})});
}

/// "Filter (2)".
std::string button_label(const PageRequest& request) {
  const std::size_t count = filter_parts(request).size();
  std::string label = say(request, filter::button);
  if (count == 0) return label;
  return label + " (" + words::number(static_cast<std::int64_t>(count), request.view.language) +
         ")";
}

}  // namespace

Block filter_button(const PageRequest& request) {
  Block button{.kind = Kind::button,
               .id = std::string(ids::kFilter),
               .style = is_filtered(request.view) ? Style::filtered : Style::filter_button,
               .command = CommandKind::filter};
  document::add(button, icon_block(Icon::filter));
  document::add(button, {.kind = Kind::text, .text = button_label(request)});
  return button;
}

void add_filter_panel(const PageRequest& request, Page& page) {
  Block panel{.kind = Kind::dialog,
              .id = std::string(ids::kOverlay),
              .style = Style::filter,
              .label = say(request, filter::title),
              .command = CommandKind::close_overlay};
  add_head(request, panel);
  Menu menu{request, request.view.language, panel};
  add_sections(menu);
  add_foot(request, panel);
  page.regions.push_back(std::move(panel));
}

}  // namespace avtal::scene
