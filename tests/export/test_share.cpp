// Links, citations, tables, pictures and hand-outs: what leaves the page.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "export/calendar.h"
#include "export/handout.h"
#include "export/picture.h"
#include "export/tables.h"
#include "export/year_table.h"
#include "sample.h"

using namespace avtal;
using namespace avtal::exporting;
using test::all_text;
using test::holds;
using test::kSampleFiles;
using test::Sample;

namespace {

const Cell& cell_of(const Table& table, std::string_view row_id, std::string_view key) {
  static const Cell kNone{"(no such cell)"};
  for (std::size_t i = 0; i < table.columns.size(); ++i) {
    if (table.columns[i].key != key) continue;
    for (const auto& row : table.rows) {
      if (row.front().text == row_id) return row[i];
    }
  }
  return kNone;
}

Table table_of(const Sample& sample, TableKind kind, CsvFlavour flavour) {
  return build_table(kind, {&sample.dataset, words::Language::sv, flavour,
                            sample.prepared ? base::day_of(2020, 6, 1) : base::Day{}});
}

}  // namespace

TEST_CASE("a link leads to the view it was made from, with the version of the data") {
  Sample sample;
  sample.origin.view.as_of = base::day_of(2020, 6, 1);
  sample.origin.view.selected = "overenskommelse-2018";
  sample.origin.view.text_version = true;
  const std::string link = link_to(sample.origin);
  const std::string start = "https://avtal.exempel.se/karta/#";
  REQUIRE(link.substr(0, start.size()) == start);
  const state::Parsed parsed = state::from_fragment(link.substr(start.size()));
  CHECK(parsed.ignored.empty());
  state::ViewState expected = sample.origin.view;
  expected.text_version = false;
  expected.data_hash = "01234567";
  CHECK(parsed.state == expected);
}

TEST_CASE("a link says its day also where it is the dataset's own") {
  const Sample sample;
  REQUIRE_FALSE(sample.origin.view.as_of);
  const std::string day = base::iso_text(sample.origin.prepared->context.default_as_of);
  CHECK(holds(link_to(sample.origin), "datum=" + day));
}

TEST_CASE("a page from disk links by its file's name, and an own file has no link") {
  Sample sample;
  sample.origin.address = "file:///home/nagon/Hämtade/avtalskartan-linkoping.html";
  CHECK(is_local(sample.origin));
  CHECK(link_to(sample.origin).substr(0, 28) == "avtalskartan-linkoping.html#");
  CHECK_FALSE(holds(link_to(sample.origin), "nagon"));
  sample.origin.foreign = true;
  CHECK(link_to(sample.origin).empty());
  CHECK(holds(version_line(sample.origin), "avtal.json"));
}

TEST_CASE("what is only proposed says so wherever it is cited") {
  Sample sample;
  CHECK(holds(proposal_line(sample.origin), "FÖRSLAG"));
  for (model::Document& document : sample.dataset.documents) {
    document.kind = model::DocumentKind::minutes;
  }
  CHECK(proposal_line(sample.origin).empty());
  sample.dataset.documents.front().kind = model::DocumentKind::proposal;
  CHECK(holds(proposal_line(sample.origin), "Delvis FÖRSLAG: 1 av "));
}

TEST_CASE("every table has a full row for every record, in both flavours and languages") {
  for (const char* file : kSampleFiles) {
    const Sample sample(file);
    for (const TableKind kind : kTableKinds) {
      for (const CsvFlavour flavour : {CsvFlavour::excel, CsvFlavour::open}) {
        for (const words::Language language : {words::Language::sv, words::Language::en}) {
          CAPTURE(file);
          CAPTURE(table_key(kind));
          const Table table =
              build_table(kind, {&sample.dataset, language, flavour, base::day_of(2018, 1, 1)});
          for (const auto& row : table.rows) CHECK(row.size() == table.columns.size());
        }
      }
    }
  }
  const Sample sample;
  CHECK(table_of(sample, TableKind::money, CsvFlavour::open).rows.size() ==
        sample.dataset.money_flows.size());
  CHECK(table_of(sample, TableKind::documents, CsvFlavour::open).rows.size() ==
        sample.dataset.documents.size());
}

TEST_CASE("an amount that nobody states is empty and says why; dates are as exact as known") {
  Sample sample;
  for (model::MoneyFlow& flow : sample.dataset.money_flows) {
    CAPTURE(flow.id);
    const Table table = table_of(sample, TableKind::money, CsvFlavour::open);
    std::string amount;
    for (const char* key : {"amount_sek", "saving_sek", "frame_sek"}) {
      amount += cell_of(table, flow.id, key).text;
    }
    const Cell& status = cell_of(table, flow.id, "amount_status");
    CHECK(amount.empty() == (flow.amount.value() == nullptr));
    CHECK_FALSE(status.text.empty());
  }
  model::Term& term = sample.dataset.agreements.front().terms.front();
  term.start.all.front().value = base::Edge::at(*base::EdtfDate::parse("2006"));
  term.end.all.resize(1);
  term.end.all.front().value = base::Edge::open_ended();
  term.end.all.front().status = model::Status::stated;
  term.end.resolution = model::Resolution::in_force;
  const std::string id = sample.dataset.agreements.front().id;
  const Table open = table_of(sample, TableKind::agreements, CsvFlavour::open);
  CHECK(cell_of(open, id, "start").text == "2006");
  CHECK(cell_of(open, id, "end").text == "..");
  const Table excel = table_of(sample, TableKind::agreements, CsvFlavour::excel);
  CHECK(cell_of(excel, id, "end").text == "tills vidare");
  CHECK(cell_of(excel, id, "end_status").text == "angivet");
  CHECK(cell_of(open, id, "end_status").text == "stated");
}

TEST_CASE("the deadlines for a calendar are those of the table") {
  const Sample sample;
  Origin origin = sample.origin;
  origin.view.as_of = base::day_of(2020, 6, 1);
  const std::string ics = deadlines_ics(origin);
  const Table table = table_of(sample, TableKind::deadlines, CsvFlavour::open);
  std::size_t events = 0;
  for (std::size_t at = ics.find("BEGIN:VEVENT"); at != std::string::npos;
       at = ics.find("BEGIN:VEVENT", at + 1)) {
    ++events;
  }
  CHECK(events == table.rows.size());
  CHECK(events > 0);
}

TEST_CASE("a corrected day moves the event in a calendar instead of doubling it") {
  const auto uids_of = [](const Origin& origin) {
    std::vector<std::string> uids;
    const std::string ics = deadlines_ics(origin);
    for (std::size_t at = ics.find("UID:"); at != std::string::npos;
         at = ics.find("UID:", at + 1)) {
      uids.push_back(ics.substr(at, ics.find("\r\n", at) - at));
    }
    return uids;
  };
  Sample sample;
  sample.origin.view.as_of = base::day_of(2020, 6, 1);
  const auto before = uids_of(sample.origin);
  REQUIRE(before.size() > 1);
  const std::set<std::string> unique(before.begin(), before.end());
  CHECK(unique.size() == before.size());
  for (model::Agreement& agreement : sample.dataset.agreements) {
    for (model::Term& term : agreement.terms) {
      for (auto& claim : term.end.all) {
        if (!claim.value || !claim.value->date || !claim.value->date->is_exact_day()) continue;
        const base::Day moved = base::plus_days(claim.value->date->earliest(), 3);
        claim.value = base::Edge::at(base::EdtfDate::from_day(moved));
      }
    }
  }
  sample.prepared = scene::prepare(sample.dataset);
  sample.origin.prepared = sample.prepared.get();
  CHECK(uids_of(sample.origin) == before);
}

TEST_CASE("the picture of every view carries title, day, «FÖRSLAG», sources, version and link") {
  for (const char* file : kSampleFiles) {
    Sample sample(file);
    for (const state::View view :
         {state::View::overview, state::View::timeline, state::View::handovers,
          state::View::cost_flows, state::View::sources}) {
      CAPTURE(file);
      CAPTURE(static_cast<int>(view));
      sample.origin.view.view = view;
      const std::string svg = picture_svg(sample.picture());
      CHECK(holds(svg, "Läget den "));
      CHECK(holds(svg, "Källor: "));
      CHECK(holds(svg, "SHA-256 01234567"));
      CHECK(holds(svg, "https://avtal.exempel.se/karta/#"));
      CHECK(holds(svg, "font/otf;base64,"));
      CHECK(holds(svg, "FÖRSLAG") == !proposal_line(sample.origin).empty());
    }
  }
}

TEST_CASE("a picture holds all that scrolls, and stays within what browsers can make") {
  Sample sample;
  for (const float width : {390.0F, 900.0F, 1440.0F}) {
    for (const state::View view : {state::View::timeline, state::View::sources}) {
      CAPTURE(width);
      sample.origin.view.view = view;
      const scene::Page page = view_alone(sample.picture(width, 500));
      CHECK(page.height <= 12000);
      for (const scene::ScrollArea& area : page.scroll_areas) {
        CHECK(area.content_height <= area.rect.h + 0.5F);
      }
    }
  }
}

TEST_CASE("a picture of two compared years holds both, also where they stand one above the other") {
  Sample sample;
  sample.origin.view = state::from_fragment("v=1&vy=kostnadsfloden&ar=2022&jamfor=2023").state;
  for (const float width : {760.0F, 1000.0F, 1440.0F}) {
    CAPTURE(width);
    const scene::Page page = view_alone(sample.picture(width, 760));
    CHECK(page.scroll_areas.empty());
    for (const char* id : {"flows:year:2022", "flows:year:2023", "flow:2023:flode-rehab-2023"}) {
      const auto node = std::find_if(page.nodes.begin(), page.nodes.end(),
                                     [&](const scene::Node& each) { return each.id == id; });
      REQUIRE(node != page.nodes.end());
      CHECK_FALSE(node->hidden);
      CHECK(node->rect.h > 10);
    }
  }
}

TEST_CASE("an address of the greatest length is broken into lines inside the picture") {
  Sample sample;
  sample.origin.address = "https://avtal.exempel.se/" + std::string(600, 'x') + "/";
  const std::string svg = picture_svg(sample.picture(700, 600));
  CHECK_FALSE(holds(svg, std::string(600, 'x')));
  CHECK(holds(svg, std::string(60, 'x')));
}

TEST_CASE("the hand-out has words and pictures that a page holds, for one view or for all") {
  Sample sample;
  sample.origin.view.theme = state::Theme::dark;
  const Handout one = build_handout(sample.picture(), false);
  const Handout all = build_handout(sample.picture(), true);
  const auto pictures = [](const Handout& handout) {
    return std::count_if(
        handout.elements.begin(), handout.elements.end(),
        [](const exporting::Element& element) { return !element.picture.empty(); });
  };
  CHECK(pictures(one) == 1);
  CHECK(pictures(all) == 9);  // the lists are cut into two each
  CHECK(holds(all_text(all.elements), "Resten står i ord"));
  CHECK(all.elements.size() > one.elements.size());
  for (const Handout* handout : {&one, &all}) {
    const std::string text = all_text(handout->elements);
    CHECK(holds(text, "FÖRSLAG"));
    CHECK(holds(text, "Källor: "));
    CHECK(holds(text, link_to(sample.origin)));
    for (std::size_t i = 0; i < handout->elements.size(); ++i) {
      CHECK(handout->elements[i].parent < static_cast<int>(i));
    }
  }
  // Light on paper, whatever the page is.
  const auto picture =
      std::find_if(one.elements.begin(), one.elements.end(),
                   [](const exporting::Element& each) { return !each.picture.empty(); });
  REQUIRE(picture != one.elements.end());
  CHECK_FALSE(holds(picture->picture, "fill=\"#101c23\""));
}

TEST_CASE("a presentation is printed slide by slide, each in a part of its own") {
  Sample sample;
  sample.origin.view = state::from_fragment("v=1&steg=3&anteckningar=1").state;
  const Handout deck = build_handout(sample.picture(), false);
  std::size_t slides = 0;
  for (const exporting::Element& element : deck.elements) {
    if (element.picture.empty()) continue;
    ++slides;
    const exporting::Element& part = deck.elements[static_cast<std::size_t>(element.parent)];
    CHECK(part.tag == Tag::section);
    CHECK(part.id == "bild-" + std::to_string(slides));
    const model::Step& step = sample.dataset.steps[slides - 1];
    CHECK(holds(element.text, step.sentence.sv));
    CHECK(holds(element.picture, "Bild " + std::to_string(slides) + " av "));
  }
  CHECK(slides == sample.dataset.steps.size());
  CHECK(holds(all_text(deck.elements), sample.dataset.steps[2].note.sv));
  CHECK(holds(all_text(deck.elements), link_to(sample.origin)));
  sample.origin.view.notes = false;
  const Handout bare = build_handout(sample.picture(), false);
  CHECK_FALSE(holds(all_text(bare.elements), sample.dataset.steps[2].note.sv));
}

TEST_CASE("the table of a year carries what the page shows, with amounts that can be summed") {
  const Sample sample;
  state::ViewState view = state::from_fragment("v=1&vy=kostnadsfloden&ar=2019").state;
  const Table table = year_table(*sample.prepared, view);
  const auto column = [&](std::string_view key) {
    const auto at = std::find_if(table.columns.begin(), table.columns.end(),
                                 [&](const Column& each) { return each.key == key; });
    REQUIRE(at != table.columns.end());
    return static_cast<std::size_t>(at - table.columns.begin());
  };
  std::int64_t sum = 0;
  std::size_t unknown = 0;
  for (const auto& row : table.rows) {
    REQUIRE(row.size() == table.columns.size());
    const Cell& amount = row[column("amount")];
    if (amount.number)
      sum += std::stoll(amount.text);
    else if (row[column("amount_as_shown")].text == "belopp anges inte")
      ++unknown;
  }
  CHECK(sum == 3257750);  // 1 694 000 kr and 9/12 of 2 085 000 kr
  CHECK(unknown == 2);
  view.flow_sort = state::FlowSort::amount;
  const Table sorted = year_table(*sample.prepared, view);
  CHECK(sorted.rows.front()[column("amount")].text == "1694000");
}
