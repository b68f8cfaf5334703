// The ways to a record: one address from everywhere.

#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "answers/search.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "prepared/filtering.h"
#include "prepared/prepared.h"
#include "say/record_names.h"
#include "say/search_facts.h"
#include "say/showing.h"
#include "support/files.h"
#include "views/detail/detail.h"
#include "views/search/search_found.h"

using namespace avtal;
using namespace avtal::scene;
using model::RecordKind;
using model::RecordRef;
using state::View;
using state::ViewState;

namespace {

/// A file with everything that its pages need.
struct Loaded {
  model::Dataset dataset;
  std::shared_ptr<const Prepared> whole;
  answers::Filtered part;
  std::shared_ptr<const Prepared> filtered;
  std::unique_ptr<answers::SearchIndex> index;
};

/// The filter that leaves the first service, which hides much of the rest.
state::Filter first_service(const model::Dataset& dataset) {
  state::Filter filter;
  filter.services = {dataset.services.front().id};
  return filter;
}

const Loaded& loaded(const std::string& file) {
  static std::vector<std::pair<std::string, std::unique_ptr<Loaded>>> all;
  for (const auto& [name, one] : all) {
    if (name == file) return *one;
  }
  auto made = std::make_unique<Loaded>();
  auto result = load::load_dataset(test::bytes_of(file));
  if (result.dataset) made->dataset = std::move(*result.dataset);
  made->whole = prepare(made->dataset);
  ViewState view;
  view.filter = first_service(made->dataset);
  made->part = filter_dataset(*made->whole, view);
  made->filtered = prepare_filtered(made->part.dataset, *made->whole, made->part);
  made->index = std::make_unique<answers::SearchIndex>(made->dataset, search_facts(made->dataset));
  all.emplace_back(file, std::move(made));
  return *all.back().second;
}

PageRequest request_of(const Loaded& file, const ViewState& view) {
  PageRequest request;
  request.prepared = is_filtered(view) ? file.filtered.get() : file.whole.get();
  request.view = view;
  request.around.width = 1440;
  request.around.height = 5000;  // so that all that would scroll is laid out
  request.text_width = test::measure();
  return request;
}

struct Way {
  std::string id;
  ViewState target;
};

void collect(const document::Block& block, std::vector<Way>& ways) {
  const auto* way = block.action ? std::get_if<state::GoTo>(&*block.action) : nullptr;
  if (way != nullptr) ways.push_back({block.id, way->state});
  for (const document::Block& child : block.children) collect(child, ways);
}

/// All that leads to another state, of the picture and of the document over it.
std::vector<Way> ways_of(const Page& page) {
  std::vector<Way> ways;
  for (const Node& node : page.nodes) {
    const auto* way = node.action ? std::get_if<state::GoTo>(&*node.action) : nullptr;
    if (way != nullptr) ways.push_back({node.id, way->state});
  }
  for (const document::Block& region : page.regions) collect(region, ways);
  return ways;
}

bool begins_with(const std::string& id, std::initializer_list<const char*> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](const char* each) { return id.rfind(each, 0) == 0; });
}

/// Leads to the view that proves an answer, where the record is only what to look at: the cost of
/// one year, who has been responsible, the day of a gap, one kind of question.
bool proves_an_answer(const std::string& id) {
  const std::size_t at = id.find("finding:");
  const std::string answer = at == std::string::npos ? id : id.substr(at);
  const bool on_its_day = begins_with(id, {"question:"}) && id.size() > 9 &&
                          id.compare(id.size() - 9, 9, ":timeline") == 0;
  return on_its_day ||
         begins_with(answer, {"finding:cost", "finding:pays", "finding:twice", "finding:gaps",
                              "finding:responsible", "finding:contradictions", "figure:cost"});
}

std::string address(const PageRequest& request, const ViewState& target) {
  return state::to_fragment(
      state::reduce(request.view, state::GoTo{target}, request.prepared->context));
}

/// The whole page where what is selected may be seen in more than the panel, else the panel, which
/// is much less work.
std::vector<Way> ways_of(const PageRequest& request, bool all) {
  if (all) return ways_of(build_page(request));
  std::vector<Way> ways;
  if (const auto panel = detail_region(request)) collect(*panel, ways);
  return ways;
}

std::vector<Way> found_ways(const PageRequest& request) {
  std::vector<Way> ways;
  for (const FoundGroup& group : found_by_search(request).groups) {
    for (const FoundRow& row : group.rows) ways.push_back({row.id, row.target});
  }
  return ways;
}

/// Every way to a record that is not selected already; how many there are.
int check_ways(const Loaded& file, const PageRequest& request, const std::vector<Way>& ways) {
  int checked = 0;
  for (const Way& way : ways) {
    if (way.target.selected == request.view.selected || proves_an_answer(way.id)) continue;
    const auto record = file.dataset.find(way.target.selected);
    if (!record) continue;
    ++checked;
    PageRequest asked = request;
    // Answers in a search are about the day that was sought.
    if (begins_with(way.id, {"hit:finding:"})) asked.view.as_of = way.target.as_of;
    ViewState expected = showing(asked, file.dataset, *record);
    if (record->kind == RecordKind::document) expected.place = way.target.place;
    if (address(request, way.target) == address(request, expected)) continue;
    CAPTURE(way.id);
    CAPTURE(state::to_fragment(request.view));
    CHECK(address(request, way.target) == address(request, expected));
  }
  return checked;
}

/// Ids in the order of the file.
std::vector<std::string> ids_of(const model::Dataset& dataset) {
  std::vector<std::string> ids;
  const auto add = [&ids](const auto& records) {
    for (const auto& record : records) ids.push_back(record.id);
  };
  add(dataset.documents);
  add(dataset.organizations);
  add(dataset.organization_changes);
  add(dataset.services);
  add(dataset.agreements);
  add(dataset.money_flows);
  add(dataset.handovers);
  add(dataset.events);
  add(dataset.questions);
  add(dataset.indexes);
  return ids;
}

/// What a reader may have chosen before: a day, a year and a stretch of time that do not suit most
/// records, or nothing.
std::vector<ViewState> ways_of_reading(const model::Dataset& dataset, View to) {
  ViewState plain;
  plain.view = to;
  ViewState chosen = plain;
  chosen.as_of = base::day_of(2021, 6, 1);
  chosen.year = 2016;
  chosen.window = state::Window{static_cast<double>(base::day_of(2015, 1, 1).number),
                                static_cast<double>(base::day_of(2017, 1, 1).number)};
  chosen.filter = first_service(dataset);
  return {plain, chosen};
}

constexpr const char* kFiles[] = {"data/linkoping.json", "tests/data/provstad.json"};
constexpr View kViews[] = {View::overview, View::timeline, View::handovers, View::cost_flows,
                           View::sources};

}  // namespace

TEST_CASE("showing: every way on every page leads to a record as all others do") {
  for (const char* name : kFiles) {
    const Loaded& file = loaded(name);
    int checked = 0;
    for (const View view : kViews) {
      for (ViewState reading : ways_of_reading(file.dataset, view)) {
        bool first = true;
        for (const std::string& id : ids_of(file.dataset)) {
          reading.selected = id;
          const bool opens =
              view == View::sources && file.dataset.find(id)->kind == RecordKind::question;
          const PageRequest request = request_of(file, reading);
          checked += check_ways(file, request, ways_of(request, first || opens));
          first = false;
        }
      }
    }
    CAPTURE(std::string(name));
    CHECK(checked > 100);
  }
}

TEST_CASE("showing: so do the lists among the sources that open a question") {
  for (const char* name : kFiles) {
    const Loaded& file = loaded(name);
    for (ViewState reading : ways_of_reading(file.dataset, View::sources)) {
      reading.sources_part = state::SourcesPart::wishes;
      const PageRequest request = request_of(file, reading);
      check_ways(file, request, ways_of(request, true));
    }
  }
}

TEST_CASE("showing: so does what a search finds, also of what a filter hides") {
  for (const char* name : kFiles) {
    const Loaded& file = loaded(name);
    int checked = 0;
    PageRequest request = request_of(file, ways_of_reading(file.dataset, View::timeline).back());
    request.search = file.index.get();
    for (const std::string& id : ids_of(file.dataset)) {
      request.around.search_text =
          record_name(file.dataset, *file.dataset.find(id), base::Language::sv);
      checked += check_ways(file, request, found_ways(request));
    }
    CHECK(checked > 100);
  }
}
