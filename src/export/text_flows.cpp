#include <algorithm>

#include "export/text_writer.h"
#include "scene/flow_table.h"
#include "scene/flow_words.h"
#include "words/flows.h"
#include "words/labels.h"
#include "words/text.h"
#include "words/views.h"

namespace avtal::exporting {
namespace {

using answers::FlowYear;
using scene::FlowSpeech;
using namespace words;

/// More years than this are told by the picture and the table of a year.
constexpr int kMostYears = 30;

void year_table(TextWriter& w, int parent, const scene::FlowTable& table) {
  const int index = w.add(parent, Tag::table);
  w.add(index, Tag::caption, table.caption);
  const int head = w.add(w.add(index, Tag::thead), Tag::tr);
  for (const std::string& title : table.heads) {
    const int cell = w.add(head, Tag::th, title);
    w.document.elements[static_cast<std::size_t>(cell)].scope = "col";
  }
  const int body = w.add(index, Tag::tbody);
  for (const scene::FlowTableRow& row : table.rows) w.row(body, row.cells);
}

std::string link_to(const TextWriter& w, int year) {
  state::ViewState view;
  view.view = state::View::cost_flows;
  view.language = w.language;
  view.year = year;
  return "#" + state::to_fragment(view);
}

void yearly_table(TextWriter& w, int parent, const std::vector<FlowYear>& years) {
  const int body = w.table(parent, text::flows_yearly_caption,
                           {text::flows_year, text::flows_known, labels::status,
                            text::flows_missing, labels::price_level});
  for (const FlowYear& year : years) {
    const FlowSpeech s{w.dataset, w.language, year.year, std::nullopt};
    std::vector<std::string> levels;
    for (const std::optional<int> level : year.price_levels) {
      levels.push_back(words::price_level(level, w.language));
    }
    const bool any = year.counted > 0;
    w.row(body,
          {std::to_string(year.year), any ? scene::sum_text(s, year) : w.say(flows::nothing_known),
           any ? std::string(words::status_word(year.status, w.language)) : std::string(),
           std::to_string(year.missing), words::joined(levels, w.language)});
    const auto row = w.document.elements.size() - 5;
    w.document.elements[row].text.clear();
    w.link(static_cast<int>(row), std::to_string(year.year), link_to(w, year.year));
  }
}

void notes(TextWriter& w, int parent, const FlowSpeech& s, const FlowYear& year) {
  const std::string net = scene::net_text(s, year);
  if (!net.empty()) w.add(parent, Tag::p, net);
  int list = -1;
  for (const answers::FlowRow& row : year.rows) {
    if (row.place != answers::FlowPlace::note) continue;
    if (list < 0) list = w.add(parent, Tag::ul);
    w.add(list, Tag::li, scene::note_text(s, row));
  }
}

/// What the two years that are shown beside each other differ in, in the order of time.
void comparison(TextWriter& w, int parent, int chosen) {
  if (!w.view.compare_year || *w.view.compare_year == chosen) return;
  const int first = std::min(chosen, *w.view.compare_year);
  const int last = std::max(chosen, *w.view.compare_year);
  const FlowYear before = answers::flow_year(w.dataset, scene::flow_request(w.view, first));
  const FlowYear after = answers::flow_year(w.dataset, scene::flow_request(w.view, last));
  const FlowSpeech s{w.dataset, w.language, last, w.view.price_year};
  const auto changes = answers::flow_changes(w.dataset, before, after);
  w.add(parent, Tag::h3, s.say(flows::compare, std::to_string(first), std::to_string(last)));
  w.add(parent, Tag::p, sentence(scene::change_sentence(s, changes, first, last)));
  int list = -1;
  for (const answers::FlowChange& change : changes) {
    if (!change.is_any()) continue;
    if (list < 0) list = w.add(parent, Tag::ul);
    w.add(list, Tag::li,
          sentence(scene::services_text(s, change.services, false) + ". " +
                   scene::change_text(s, change, last)));
  }
}

}  // namespace

void write_flows(TextWriter& w) {
  const auto span = answers::years_with_flows(w.dataset);
  if (!span) return;
  const int index = w.section("kostnadsfloden", Tag::h2, w.say(views::cost_flows));
  const int chosen = scene::flow_year_of(w.prepared, w.view);
  const FlowYear year = answers::flow_year(w.dataset, scene::flow_request(w.view, chosen));
  const FlowSpeech s{w.dataset, w.language, chosen, w.view.price_year};
  w.add(index, Tag::p,
        sentence(scene::flows_finding(s, year)) + " " + scene::flows_sentence(s, year));
  if (year.assumed) w.add(index, Tag::p, sentence(w.say(flows::watermark)));
  const scene::FlowTable table = scene::flow_table(w.prepared, w.view);
  year_table(w, index, table);
  w.add(index, Tag::p, sentence(table.total_label + ": " + table.total_text));
  notes(w, index, s, year);
  comparison(w, index, chosen);
  w.add(index, Tag::h3, w.say(text::flows_yearly));
  const int first = std::max(span->first, span->second - kMostYears + 1);
  answers::FlowRequest request;
  request.with_assumed = w.view.assumed;
  yearly_table(w, index, answers::flow_years(w.dataset, request, first, span->second));
}

}  // namespace avtal::exporting
