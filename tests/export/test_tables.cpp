// What the exported tables say to people's spreadsheets.

#include <doctest/doctest.h>
#include <algorithm>

#include <string>

#include "base/enumerators.h"
#include "export/csv.h"
#include "export/tables.h"
#include "load/load.h"
#include "page/linkoping.h"
#include "support/files.h"

using namespace avtal;
using namespace avtal::exporting;

namespace {

std::string csv_of(const model::Dataset& data, TableKind kind, CsvFlavour flavour,
                   words::Language language = words::Language::sv) {
  TableRequest request;
  request.dataset = &data;
  request.language = language;
  request.flavour = flavour;
  request.as_of = model::newest_document_day(data);
  return to_csv(build_table(kind, request), flavour);
}

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("tables: a month is told by its name, so that no spreadsheet makes a day of it (R09)") {
  const auto loaded =
      load::load_dataset(test::bytes_of("tests/data/cases/R09-month-dates-csv.json"));
  REQUIRE(loaded.dataset);
  const model::Dataset& data = *loaded.dataset;
  const std::string excel = csv_of(data, TableKind::agreements, CsvFlavour::excel);
  CHECK(has(excel, ";oktober 2021;"));
  CHECK(has(excel, ";juni 2023;"));
  CHECK_FALSE(has(excel, "2021-10"));
  CHECK(has(csv_of(data, TableKind::agreements, CsvFlavour::excel, words::Language::en),
            ";October 2021;"));
  CHECK(has(csv_of(data, TableKind::agreements, CsvFlavour::open), ",2021-10,"));
}

TEST_CASE("tables: a list of names is joined as the language joins lists") {
  const auto loaded = load::load_dataset(test::bytes_of("tests/data/cases/uppsala.json"));
  REQUIRE(loaded.dataset);
  const std::string swedish =
      csv_of(*loaded.dataset, TableKind::agreements, CsvFlavour::excel, words::Language::sv);
  const std::string english =
      csv_of(*loaded.dataset, TableKind::agreements, CsvFlavour::excel, words::Language::en);
  CHECK(has(swedish, "Tierp och Östhammar"));
  CHECK(has(english, "Tierp and Östhammar"));
  CHECK_FALSE(has(english, "Tierp och Östhammar"));
}

TEST_CASE("tables: of readings that compete a party is one or the other") {
  const std::string csv = csv_of(test::linkoping(), TableKind::agreements, CsvFlavour::excel);
  CHECK(has(csv, "Omsorgsnämnden eller Social- och omsorgsnämnden"));
}

namespace {

/// The cell of the row that begins with `id`; "-" where there is no such column.
std::string cell(const Table& table, std::string_view id, std::string_view key) {
  for (std::size_t column = 0; column < table.columns.size(); ++column) {
    if (table.columns[column].key != key) continue;
    for (const auto& row : table.rows) {
      if (row.front().text == id) return row[column].text;
    }
  }
  return "-";
}

Table open_table(const model::Dataset& data, TableKind kind) {
  return build_table(
      kind, {&data, words::Language::sv, CsvFlavour::open, model::newest_document_day(data)});
}

}  // namespace

TEST_CASE("tables: who has a part in a term is told with status and dates") {
  const Table table = open_table(test::linkoping(), TableKind::agreements);
  const char* moved = "overfort-uppdrag-2022";
  CHECK(cell(table, moved, "responsible") == "Arbetsmarknadsnämnden");
  CHECK(cell(table, moved, "responsible_status") == "proposed");
  CHECK(cell(table, moved, "responsible_period") == "2022-01-01/..");
  CHECK(cell(table, moved, "pays") == "Social- och omsorgsnämnden; Arbetsmarknadsnämnden");
  CHECK(cell(table, moved, "pays_status") == "proposed; calculated");
  CHECK(cell(table, moved, "pays_period") == "2022-01-01/2022-12-31; 2023-01-01/..");
}

TEST_CASE("tables: a party is not told of a term that it had no part in") {
  model::Dataset data = test::linkoping();
  for (model::Agreement& agreement : data.agreements) {
    if (agreement.id != "overfort-uppdrag-2022") continue;
    agreement.terms.front().start.all.front().value =
        base::Edge::at(*base::EdtfDate::parse("2023-01-01"));
  }
  const Table table = open_table(data, TableKind::agreements);
  CHECK(cell(table, "overfort-uppdrag-2022", "pays") == "Arbetsmarknadsnämnden");
}

TEST_CASE("tables: each currency has a column, and what is no payment stands in another") {
  model::Dataset data = test::linkoping();
  const auto flow = [&](std::string_view id) -> model::MoneyFlow& {
    return data.money_flows[data.find(id)->index];
  };
  const auto money = [](std::int64_t kronor, std::string currency) {
    model::Money made;
    made.amount = base::kronor(kronor);
    made.currency = std::move(currency);
    return made;
  };
  flow("flode-support-2021").amount.all.front().value = money(12, "EUR");
  const std::string saving = "besparing-skog-och-mark";
  REQUIRE(data.find(saving).has_value());
  const Table table = open_table(data, TableKind::money);
  CHECK(cell(table, "flode-support-2021", "amount_sek").empty());
  CHECK(cell(table, "flode-support-2021", "amount_eur") == "12");
  CHECK(cell(table, "flode-support-2021", "counted") == "no");
  CHECK(cell(table, saving, "amount_sek").empty());
  CHECK(cell(table, saving, "saving_sek") == "3000000");
  CHECK(cell(table, saving, "counted") == "no");
  CHECK(cell(table, "flode-tillagg-2018", "amount_sek") == "2085000");
  CHECK(cell(table, "flode-tillagg-2018", "counted") == "yes");
  CHECK(cell(table, "flode-tillagg-2018", "amount_eur").empty());
  CHECK(cell(open_table(test::linkoping(), TableKind::money), saving, "amount_eur") == "-");
}

TEST_CASE("tables: a term of one part of an agreement names that part alone") {
  const Table table = open_table(test::linkoping(), TableKind::agreements);
  std::string parts;
  std::size_t services = 0;
  while (table.columns[services].key != "services") ++services;
  for (const auto& row : table.rows) {
    if (row.front().text == "verksamhetsuppdrag-2020-hantverkshuset") {
      parts += row[services].text + "|";
    }
  }
  CHECK(parts == "Support och arbetsteamet|Hantverkshuset, övriga delar|");
}

TEST_CASE("tables: the price of one stands in a column of its own, so that nobody sums it") {
  model::Dataset data = test::linkoping();
  model::Money price;
  price.amount = base::kronor(1250);
  price.basis = model::MoneyBasis::per_unit;
  price.unit = {"plats och dygn", "place and day"};
  data.money_flows[data.find("flode-support-2021")->index].amount.all.front().value = price;
  const Table table = open_table(data, TableKind::money);
  CHECK(cell(table, "flode-support-2021", "amount_sek").empty());
  CHECK(cell(table, "flode-support-2021", "price_sek") == "1250");
  CHECK(cell(table, "flode-support-2021", "basis") == "per place and day");
  CHECK(cell(table, "flode-support-2021", "counted") == "no");
  CHECK(cell(open_table(test::linkoping(), TableKind::money), "flode-support-2021", "price_sek") ==
        "-");
}

TEST_CASE("tables: what was paid has a column of its own") {
  const auto loaded = load::load_dataset(test::bytes_of("tests/data/cases/P2-outcomes.json"));
  REQUIRE(loaded.dataset);
  const Table table = open_table(*loaded.dataset, TableKind::money);
  CHECK(cell(table, "fast", "amount_sek") == "1000000");
  CHECK(cell(table, "fast", "outcome") ==
        "2021: 956000 (stated); 2022: 1010000 (stated); 2023: No document says");
  CHECK(cell(table, "platser", "outcome") == "2021: 412000.50 (stated)");
}

TEST_CASE("tables: numbers of agreements and of who pays and is paid have columns") {
  const auto loaded = load::load_dataset(test::bytes_of("tests/data/cases/uppsala.json"));
  REQUIRE(loaded.dataset);
  model::Dataset numbered = *loaded.dataset;
  numbered.agreements.front().number = "A-2024/17";
  const std::string& id = numbered.agreements.front().id;
  CHECK(cell(open_table(numbered, TableKind::agreements), id, "agreement_number") == "A-2024/17");
  const auto flow =
      std::find_if(numbered.money_flows.begin(), numbered.money_flows.end(),
                   [](const auto& each) { return each.payer.value() && each.payee.value(); });
  REQUIRE(flow != numbered.money_flows.end());
  for (auto& body : numbered.organizations) body.number.clear();
  CHECK(cell(open_table(numbered, TableKind::money), flow->id, "payer_number").empty());
  numbered.organizations[flow->payer.value()->index].number = "212000-3005";
  numbered.organizations[flow->payee.value()->index].number = "556677-8899";
  const Table table = open_table(numbered, TableKind::money);
  CHECK(cell(table, flow->id, "payer_number") == "212000-3005");
  CHECK(cell(table, flow->id, "payee_number") == "556677-8899");
}

TEST_CASE("tables: how far an agreement has come has a column, and nothing beside it is surer") {
  const auto loaded =
      load::load_dataset(test::bytes_of("tests/data/cases/S1-agreement-states.json"));
  REQUIRE(loaded.dataset);
  const Table table = open_table(*loaded.dataset, TableKind::agreements);
  CHECK(cell(table, "taxi-avtal", "state") == "withdrawn");
  CHECK(cell(table, "taxi-avtal", "state_status") == "stated");
  CHECK(cell(table, "mat-avtal", "state") == "awarded");
  CHECK(cell(table, "mat-avtal", "start_status") == "proposed");
  CHECK(cell(table, "mat-avtal", "pays_status") == "proposed");
  CHECK(cell(table, "hemtjanst-nu", "state") == "concluded");
  CHECK(cell(table, "hemtjanst-nu", "start_status") == "stated");
  CHECK(cell(table, "skjuts-avtal", "state_status") == "stated, contradicted by another statement");
  const Table real = open_table(test::linkoping(), TableKind::agreements);
  CHECK(cell(real, "overfort-uppdrag-2022", "state").empty());
  const std::string people =
      csv_of(*loaded.dataset, TableKind::agreements, CsvFlavour::excel, words::Language::sv);
  CHECK(has(people, ";överprövas;angivet;"));
}
