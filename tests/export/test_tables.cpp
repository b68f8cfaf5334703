// What the exported tables say to people's spreadsheets.

#include <doctest/doctest.h>

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
