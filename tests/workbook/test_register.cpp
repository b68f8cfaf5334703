#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "load/load.h"
#include "support/files.h"
#include "tables/csv.h"
#include "workbook/register.h"
#include "workbook/register_values.h"
#include "workbook/samples.h"

using namespace avtal;
using workbook::DayOrder;
using workbook::DecimalSign;
using workbook::Mapping;
using workbook::Meaning;

namespace {

tables::Table table_of(const std::string& csv) {
  tables::Read read = tables::read_csv(csv, "avtal 2026");
  REQUIRE(read.tables.size() == 1);
  return std::move(read.tables[0]);
}

workbook::RegisterRead register_of(const std::string& csv) {
  const tables::Table table = table_of(csv);
  return workbook::import_register(table, workbook::guessed(table));
}

std::vector<std::string_view> meanings(const std::string& heads) {
  std::vector<std::string_view> all;
  for (const auto& column : workbook::guessed(table_of(heads + "\n")).columns) {
    all.push_back(workbook::word_of(column.meaning));
  }
  return all;
}
using Meanings = std::vector<std::string_view>;

std::string summary_of(const workbook::RegisterRead& read) {
  std::string all;
  for (const model::LocalText& line : read.summary) all += line.sv + "\n";
  return all;
}

bool tells(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

const std::string kSwedish =
    "Diarienr;Rubrik;Förvaltning;Leverantör;Startdatum;Slutdatum;Belopp tkr;Uppsägn.;Handl.;Rest\n"
    "SN 2024-1;Städning;Socialförvaltningen;Björkhaga Vård AB;2024-01-01;tills vidare;979;6 "
    "mån;Eva;J\n"
    "SN 2024-2;\"Mat &amp; dryck\";Socialförvaltningen;BJÖRKHAGA VÅRD;13/8 2024;2025-13-31;1,5 "
    "mkr;24;;\n"
    "SN 2024-3;Taxi;Socialförvaltningen;Björkhaga Vård Aktiebolag;4/7 2024;;se bilaga;;;\n"
    "SN 2024-4;Post;Socialförvaltningen;Not awarded;;;0;;;19811218-9876\n";

}  // namespace

TEST_CASE("columns are known by their heads in both languages") {
  CHECK(
      meanings("Avtalsnummer;Avtalsnamn;Leverantör;Beställare;Avtalsansvarig;Startdatum;Slutdatum;"
               "Avtalsvärde;Valuta;Kategori;Diarienummer;Status") ==
      Meanings{"number", "title", "supplier", "buyer", "left-out", "start", "end", "amount",
               "currency", "category", "case-number", "nothing"});
  CHECK(
      meanings("id,title,organisation,status,awarded_date,value_low,awarded_value,awarded_supplier,"
               "cpv_description") == Meanings{"number", "title", "buyer", "nothing", "awarded",
                                              "nothing", "amount", "supplier", "category"});
  // One column for each thing: the one whose name is surest.
  CHECK(meanings("Namn;Avtalsnamn;Id;Avtalsnr") ==
        Meanings{"nothing", "title", "nothing", "number"});
}

TEST_CASE("days are read in the ways that people write them") {
  using workbook::day_of;
  const DayOrder none = DayOrder::unknown;
  CHECK(day_of("2023-08-30", none) == "2023-08-30");
  CHECK(day_of("20230830", none) == "2023-08-30");
  CHECK(day_of("2023/8/30 12:00", none) == "2023-08-30");
  CHECK(day_of("30/8 2023", none) == "2023-08-30");
  CHECK(day_of("30.8.2023", none) == "2023-08-30");
  CHECK(day_of("8/30/2023", none) == "2023-08-30");
  CHECK(day_of("30 augusti 2023", none) == "2023-08-30");
  CHECK(day_of("Aug 30, 2023", none) == "2023-08-30");
  CHECK(day_of("okt 2023", none) == "2023-10");
  CHECK(day_of("2023", none) == "2023");
  CHECK(day_of("Tills vidare", none) == "..");
  CHECK_FALSE(day_of("4/7 2024", none));
  CHECK(day_of("4/7 2024", DayOrder::day_first) == "2024-07-04");
  CHECK(day_of("4/7 2024", DayOrder::month_first) == "2024-04-07");
  CHECK(day_of("7/7 2024", none) == "2024-07-07");
  CHECK_FALSE(day_of("2025-13-31", none));
  CHECK_FALSE(day_of("30/2 2024", DayOrder::day_first));
  CHECK_FALSE(day_of("se bilaga", none));
}

TEST_CASE("amounts are read as the column has them") {
  const auto read = [](std::string_view text, DecimalSign sign = DecimalSign::unknown,
                       int times = 1) -> std::string {
    const auto amount = workbook::money_in(text, sign, times);
    return amount ? amount->amount + amount->currency : "-";
  };
  CHECK(read("1 694 000,50 kr") == "1694000.50SEK");
  CHECK(read("£2,730.00") == "2730GBP");
  CHECK(read("979", DecimalSign::unknown, 1000) == "979000");
  CHECK(read("12,5", DecimalSign::unknown, 1000) == "12500");
  CHECK(read("1,5 mkr", DecimalSign::unknown, 1000) == "1500000SEK");
  CHECK(read("0", DecimalSign::unknown, 1000) == "0");
  CHECK(read("-0,5", DecimalSign::unknown, 1000) == "-500");
  CHECK(read("0,05 mkr") == "50000SEK");
  CHECK(read("1,240") == "-");
  CHECK(read("1,240", DecimalSign::point) == "1240");
  CHECK(read("1.240", DecimalSign::comma) == "1240");
  CHECK(read("se bilaga") == "-");
  CHECK(workbook::decimal_in("2,730.00") == DecimalSign::point);
  CHECK(workbook::decimal_in("1,240") == DecimalSign::unknown);
  CHECK(workbook::decimal_in("629137.7") == DecimalSign::point);
}

TEST_CASE("bodies, personal numbers and ids") {
  CHECK(workbook::body_key("Björkhaga Vård AB") == workbook::body_key("BJÖRKHAGA VÅRD Aktiebolag"));
  CHECK(workbook::body_key("Wood &amp; Wood Signs Ltd") ==
        workbook::body_key("Wood and Wood Signs Limited"));
  CHECK(workbook::body_key("AB") != workbook::body_key("Ltd"));
  CHECK(workbook::has_personal_number("f. 19811218-9876"));
  CHECK_FALSE(workbook::has_personal_number("556036-0793"));
  CHECK_FALSE(workbook::has_personal_number("811218-9875"));
  CHECK(workbook::slug("Ärende: Åsen 2!") == "arende-asen-2");
  CHECK(workbook::slug("…") == "x");
}

TEST_CASE("a register becomes a dataset, and what cannot be read is told and left out") {
  const workbook::RegisterRead read = register_of(kSwedish);
  REQUIRE(read.imported.dataset);
  const model::Dataset& dataset = *read.imported.dataset;
  REQUIRE(dataset.agreements.size() == 4);
  CHECK(dataset.agreements[1].name.sv == "Mat & dryck");
  CHECK(dataset.agreements[0].terms.at(0).end.value()->kind == base::Edge::Kind::open);
  CHECK_FALSE(dataset.agreements[1].terms.at(0).end.loaded());
  CHECK(dataset.agreements[2].terms.at(0).end.status() == model::Status::unknown);
  // 13/8 tells the column that days come first.
  CHECK(base::edtf_text(*dataset.agreements[2].terms.at(0).start.value()) == "2024-07-04");
  CHECK(dataset.agreements[1].notice.value()->length.months == 24);
  REQUIRE(dataset.money_flows.size() == 2);
  CHECK(dataset.money_flows[0].amount.value()->amount.value == 97'900'000);
  CHECK(dataset.money_flows[1].amount.value()->amount.value == 150'000'000);
  CHECK(dataset.money_flows[1].amount.value()->currency == "");
  // One body for three spellings, and one that orders.
  REQUIRE(dataset.organizations.size() == 2);
  CHECK(dataset.organizations[1].other_names.size() == 2);
  CHECK(dataset.organizations[0].kind == model::OrganizationKind::administration);
  // Each value is what the register says, with its row.
  const auto& start = dataset.agreements[0].terms.at(0).start.all.at(0);
  CHECK(start.status == model::Status::stated);
  CHECK(start.places.at(0).section == "rad 2");
  CHECK_FALSE(tells(read.imported.json, "Eva"));
  CHECK_FALSE(tells(read.imported.json, "9876"));
  CHECK(tells(read.imported.json, "Rest: J"));
  const std::string told = test::lines_of(read.imported.remarks);
  CHECK(tells(told, "avtal 2026, rad 3, Slutdatum: 1 av 2 ifyllda celler går inte att läsa"));
  const std::string summary = summary_of(read);
  CAPTURE(summary);
  CHECK(tells(summary, "4 rader lästa som avtal.\n"));
  CHECK(tells(summary, "Kolumnen ”Handl.” ser ut att gälla personer: 1 värden"));
  CHECK(tells(summary, "Kolumnen ”Rest” har ingen egen plats: 1 värden"));
  CHECK(tells(summary, "skrivs också"));
  CHECK(tells(summary, "1 celler ser ut att innehålla personnummer."));
  CHECK(tells(summary, "1 belopp är 0."));
  CHECK(tells(summary, "1 celler säger i ord att inget belopp anges. Det är inte noll."));
  CHECK(tells(summary, "1 rader har ingen leverantör"));
}

TEST_CASE("what columns are can be saved, changed and used again") {
  const tables::Table table = table_of(kSwedish);
  const Mapping guess = workbook::guessed(table);
  const std::string saved = workbook::mapping_text(guess);
  const auto again = workbook::mapping_with(guess, saved);
  REQUIRE(again);
  CHECK(workbook::mapping_text(*again) == saved);
  const auto other = workbook::mapping_with(
      guess,
      "{\"format\": \"avtalskartan.mapping/1\", \"title\": \"Avtal\", \"currency\": \"EUR\", "
      "\"columns\": [{\"head\": \"Rest\", \"is\": \"category\"}]}");
  REQUIRE(other);
  const workbook::RegisterRead read = workbook::import_register(table, *other);
  REQUIRE(read.imported.dataset);
  CHECK(read.imported.dataset->title.sv == "Avtal");
  CHECK(read.imported.dataset->money_flows.at(0).amount.value()->currency == "EUR");
  CHECK_FALSE(tells(read.imported.json, "Rest: J"));
  CHECK_FALSE(workbook::mapping_with(guess, "{}"));
  CHECK_FALSE(workbook::mapping_with(guess, "[1"));
  CHECK_FALSE(workbook::mapping_with(
      guess, "{\"format\": \"avtalskartan.mapping/1\", \"columns\": [{\"is\": \"x\"}]}"));
}

TEST_CASE("a register in English, with nothing but awards, is shown as far as it goes") {
  const std::string csv =
      "id,title,organisation,status,awarded_date,awarded_value,awarded_supplier,cpv_description\n"
      "a-1,Printing,TOWN COUNCIL,awarded,2026-01-12,1250000,\"A Ltd,B Ltd\",Post\n"
      "a-2,Buses,Town Council,closed,,,,Minibuses\n"
      "a-2,Buses again,Town Council,awarded,2025-11-04,629137.7,B Limited,Minibuses\n";
  const tables::Table table = table_of(csv);
  Mapping mapping = workbook::guessed(table);
  const workbook::RegisterRead read = workbook::import_register(table, mapping);
  REQUIRE(read.imported.dataset);
  CHECK_FALSE(read.imported.has_errors());
  const model::Dataset& dataset = *read.imported.dataset;
  CHECK(dataset.publisher.sv == "Town Council");
  CHECK(dataset.issued == "2026-01-12");
  REQUIRE(dataset.agreements.size() == 3);
  CHECK(dataset.agreements[2].id == "a-2-2");
  CHECK(dataset.agreements[0].terms.at(0).start.status() == model::Status::assumed);
  CHECK(dataset.agreements[1].terms.empty());
  CHECK(dataset.events.size() == 2);
  // Nobody says that pounds are kronor.
  CHECK(dataset.money_flows.at(0).amount.value()->currency == "XXX");
  CHECK(tells(summary_of(read), "1 celler kan ha flera leverantörer."));
  mapping.split = ",";
  mapping.start_from_award = false;
  const workbook::RegisterRead split = workbook::import_register(table, mapping);
  REQUIRE(split.imported.dataset);
  CHECK(split.imported.dataset->agreements[0].parties.size() == 3);
  CHECK(split.imported.dataset->agreements[0].terms.empty());
  CHECK(split.imported.dataset->organizations.size() == 3);
}
