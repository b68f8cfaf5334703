// One fact has one value, one status and one form, wherever it is told: in the picture, its list
// and its tables, in the panel, in tooltips, on slides, in the text version and in files.

#include <doctest/doctest.h>

#include <cmath>
#include <map>
#include <memory>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "answers/in_force.h"
#include "answers/yearly_flows.h"
#include "export/tables.h"
#include "export/year_table.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "page/page_checks.h"
#include "prepared/prepared.h"
#include "say/describe.h"
#include "say/findings.h"
#include "support/files.h"
#include "words/format.h"

using namespace avtal;

namespace {

/// "ca 1,9 mnkr" as it stands, and how much it is.
struct Amount {
  double kronor = 0;
  bool about = false;
  std::string text;
};

const std::string kSpace = "\u00A0";

double number_of(std::string digits) {
  std::string plain;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    if (digits.compare(i, kSpace.size(), kSpace) == 0) {
      i += kSpace.size() - 1;
    } else {
      plain += digits[i] == ',' ? '.' : digits[i];
    }
  }
  return std::stod(plain);
}

std::vector<Amount> amounts_in(const std::string& text) {
  static const std::regex kAmount(
      "(ca )?([0-9](?:[0-9,]|\u00A0(?=[0-9]))*)\u00A0(kr|mnkr|mdkr)\\b");
  std::vector<Amount> found;
  for (std::sregex_iterator at(text.begin(), text.end(), kAmount); at != std::sregex_iterator();
       ++at) {
    const std::string unit = (*at)[3];
    const double times = unit == "mnkr" ? 1e6 : unit == "mdkr" ? 1e9 : 1;
    found.push_back({number_of((*at)[2]) * times, (*at)[1].matched, at->str()});
  }
  return found;
}

struct File {
  model::Dataset dataset;
  std::shared_ptr<const scene::Prepared> prepared;

  explicit File(const std::string& path) {
    load::Result result = load::load_dataset(test::bytes_of(path));
    REQUIRE(result.dataset);
    dataset = *std::move(result.dataset);
    prepared = scene::prepare(dataset);
  }
  scene::Page page(const std::string& fragment, float width = 1440) const {
    scene::PageRequest request = test::page_request(fragment, width, 900);
    request.prepared = prepared.get();
    return scene::build_page(request);
  }
};

/// Everything on a page that is read or spoken, tooltips too.
std::string everything(const scene::Page& page) {
  std::string text = test::all_said(page);
  for (const scene::Node& node : page.nodes) {
    text += "\n" + node.name;
    for (const scene::TooltipLine& line : node.tooltip) text += "\n" + line.text;
  }
  return text;
}

std::string spoken(const scene::Node& node) {
  std::string text = node.name;
  for (const scene::TooltipLine& line : node.tooltip) text += "\n" + line.text;
  return text;
}

std::string row_of(const scene::Page& page, const std::string& id) {
  const auto* block = test::block_with(page, id);
  return block == nullptr ? std::string() : document::words_of(*block);
}

/// The words for statuses in a text.
std::set<std::string> statuses_in(const std::string& text) {
  std::set<std::string> found;
  for (const model::Status status : {model::Status::stated, model::Status::proposed,
                                     model::Status::derived, model::Status::assumed}) {
    const std::string word(words::status_word(status, state::Language::sv));
    if (text.find(word) != std::string::npos) found.insert(word);
  }
  return found;
}

/// The parts of the page that tell of a year's flows.
struct YearTold {
  std::string at;
  scene::Page picture;
  scene::Page table;
  scene::Page list;
  exporting::Table csv;

  YearTold(const File& file, int year)
      : at("vy=kostnadsfloden&ar=" + std::to_string(year)),
        picture(file.page(at)),
        table(file.page(at + "&form=tabell")),
        list(file.page(at, 390)),
        csv(exporting::year_table(*file.prepared, state::from_fragment(at).state)) {}

  /// What each says of a flow, with the part's name.
  std::map<std::string, std::string> of(const File& file, const std::string& id) const {
    std::map<std::string, std::string> told;
    if (const scene::Node* node = test::node_with(picture, "flow:" + id)) {
      told["picture"] = spoken(*node);
    }
    told["table"] = row_of(table, "row:" + id);
    told["list"] = row_of(list, "flow:" + id);
    told["panel"] = row_of(file.page(at + "&id=" + id), "panel:year");
    for (const auto& cells : csv.rows) {
      if (cells.front().text != id) continue;
      for (const exporting::Cell& cell : cells) told["csv"] += cell.text + "; ";
    }
    return told;
  }
};

bool is_among(const std::vector<Amount>& amounts, double kronor) {
  for (const Amount& each : amounts) {
    if (std::fabs(each.kronor - kronor) <= std::max(0.5, std::fabs(kronor) * 0.005)) return true;
  }
  return false;
}

void check_flow(const File& file, const YearTold& year, const answers::FlowRow& row) {
  const std::string& id = file.dataset.at(row.flow).id;
  const std::string status(words::status_word(row.status, state::Language::sv));
  const auto told = year.of(file, id);
  CHECK(told.size() == 5);
  for (const auto& part : told) {
    const std::string& where = part.first;
    const std::string& text = part.second;
    CAPTURE(id);
    CAPTURE(year.at);
    CAPTURE(where);
    CAPTURE(text);
    if (!row.amount) {
      CHECK(amounts_in(text).empty());
      continue;
    }
    const double kronor = std::fabs(static_cast<double>(row.amount->value)) / 100;
    CHECK(is_among(amounts_in(text), kronor));
    CHECK(statuses_in(text) == std::set<std::string>{status});
  }
}

/// On a page the same amount is always written in the same way.
void check_forms(const File& file, const std::string& fragment) {
  CAPTURE(fragment);
  std::map<std::pair<long long, bool>, std::set<std::string>> forms;
  for (const Amount& amount : amounts_in(everything(file.page(fragment)))) {
    // "1,43" and "1 425 000" are the same amount, rounded.
    const auto rounded = static_cast<long long>(std::llround(std::log(amount.kronor + 1) * 150));
    forms[{rounded, amount.about}].insert(amount.text);
  }
  for (const auto& each : forms) {
    std::string all;
    for (const std::string& text : each.second) all += text + " | ";
    CAPTURE(all);
    CHECK(each.second.size() == 1);
  }
}

/// What is said first of a service's state in the overview, its panel and the answer to what holds.
void check_states(const File& file, const std::string& day) {
  const base::Day on = *base::parse_day(day);
  const scene::Page overview = file.page("datum=" + day);
  std::string now;
  for (const scene::Finding& each :
       scene::findings(*file.prepared, state::from_fragment("datum=" + day).state)) {
    if (each.id == "now") now = each.answer;
  }
  for (const answers::ServiceState& state : answers::in_force(file.dataset, on)) {
    const std::string& id = file.dataset.at(state.service).id;
    const auto chips = scene::service_chips(*file.prepared, state.service, on, state::Language::sv);
    const scene::Page panel = file.page("vy=tidslinje&datum=" + day + "&id=" + id);
    const std::string in_panel = row_of(panel, "panel");
    CAPTURE(day);
    CAPTURE(id);
    CAPTURE(in_panel);
    for (const scene::Chip& chip : chips) {
      CAPTURE(chip.text);
      CHECK(in_panel.find(chip.text) != std::string::npos);
    }
    const bool yes = state.in_force == answers::InForce::yes;
    const std::string in_row = row_of(overview, "row:" + id);
    CAPTURE(in_row);
    if (in_row.empty()) continue;  // beyond the rows that are shown
    CHECK((in_row.find("I kraft") != std::string::npos) == yes);
    const std::string& name =
        words::local(file.dataset.at(state.service).name, state::Language::sv);
    const std::size_t at = now.find(name + " (");
    if (yes && at != std::string::npos) {
      const std::string status(words::status_word(state.status, state::Language::sv));
      CHECK(now.compare(at + name.size() + 2, status.size(), status) == 0);
    }
  }
}

const char* const kFiles[] = {"data/linkoping.json", "tests/data/cases/uppsala.json",
                              "tests/data/cases/R19-credit-note.json"};

}  // namespace

TEST_CASE("truth: a flow has one amount and one status in a year, wherever it is told") {
  for (const char* path : kFiles) {
    const File file(path);
    const auto span = answers::years_with_flows(file.dataset);
    if (!span) continue;
    const auto years = answers::flow_years(file.dataset, {span->first, {}, false},
                                           std::max(span->first, span->second - 12), span->second);
    for (const answers::FlowYear& year : years) {
      const YearTold told(file, year.year);
      for (const answers::FlowRow& row : year.rows) {
        if (row.place != answers::FlowPlace::note) check_flow(file, told, row);
      }
    }
  }
}

TEST_CASE("truth: on a page an amount has one form") {
  const File linkoping("data/linkoping.json");
  for (const char* fragment :
       {"", "datum=2024-06-01", "datum=2018-06-01", "datum=2022-06-01", "vy=tidslinje",
        "vy=overlamningar", "vy=kostnadsfloden&ar=2024", "vy=kostnadsfloden&ar=2023",
        "vy=kostnadsfloden&ar=2022", "vy=kostnadsfloden&ar=2021", "vy=kostnadsfloden&ar=2019",
        "vy=kallor", "vy=kalender", "vy=bevakning", "steg=3", "steg=6", "steg=9"}) {
    check_forms(linkoping, fragment);
  }
  for (const model::Agreement& agreement : linkoping.dataset.agreements) {
    check_forms(linkoping, "vy=tidslinje&id=" + agreement.id);
  }
}

TEST_CASE("truth: a service is in one state on a day, wherever it is told") {
  for (const char* path : {"data/linkoping.json", "tests/data/cases/uppsala.json"}) {
    const File file(path);
    for (const char* day :
         {"2006-06-01", "2015-12-31", "2018-06-01", "2019-11-15", "2022-06-01", "2023-08-30"}) {
      check_states(file, day);
    }
  }
}

TEST_CASE("truth: what the file of an amount says is what its panel says") {
  const File file("data/linkoping.json");
  const exporting::Table table = exporting::build_table(
      exporting::TableKind::money, {&file.dataset, state::Language::sv,
                                    exporting::CsvFlavour::excel, *base::parse_day("2023-08-30")});
  const auto column = [&](std::string_view key) {
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
      if (table.columns[i].key == key) return i;
    }
    return table.columns.size();
  };
  for (std::size_t i = 0; i < table.rows.size(); ++i) {
    const auto& cells = table.rows[i];
    const model::MoneyFlow& flow = file.dataset.money_flows[i];
    if (flow.amount.value() == nullptr || flow.amount.all.size() > 1) continue;
    const std::string text = row_of(file.page("vy=kostnadsfloden&id=" + flow.id), "panel:cost");
    CAPTURE(flow.id);
    CAPTURE(text);
    const bool is_saving = flow.form == model::MoneyForm::saving;
    const std::string& amount = cells[column(is_saving ? "saving_sek" : "amount_sek")].text;
    REQUIRE_FALSE(amount.empty());
    CHECK(is_among(amounts_in(text), std::stod(amount)));
    CHECK(text.find("(" + cells[column("amount_status")].text + ")") != std::string::npos);
  }
}
