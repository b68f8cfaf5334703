// What a register would become, counted by hand.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tables/csv.h"
#include "workbook/convert.h"
#include "workbook/register.h"
#include "workbook/register_preview.h"

using namespace avtal;
using workbook::Mapping;
using workbook::Matter;
using workbook::MatterKind;
using workbook::Meaning;
using workbook::Proof;
using workbook::RegisterPreview;

namespace {

tables::Table table_of(const std::string& csv) {
  tables::Read read = tables::read_csv(csv, "avtal 2026");
  REQUIRE(read.tables.size() == 1);
  return std::move(read.tables[0]);
}

RegisterPreview preview_of(const std::string& csv) {
  const tables::Table table = table_of(csv);
  return workbook::preview_of(table, workbook::guessed(table));
}

const Matter* matter_of(const RegisterPreview& preview, MatterKind kind) {
  for (const Matter& each : preview.matters) {
    if (each.kind == kind) return &each;
  }
  return nullptr;
}

const std::string kRegister =
    "Diarienr;Rubrik;Nämnd;Leverantör;Start;Slut;Belopp tkr;Uppsägn.;Handl.;Rest\n"
    "SN 1;Städning;Socialnämnden;Björkhaga Vård AB;2024-01-01;tills vidare;979;6 mån;Eva;J\n"
    "SN 2;Mat;Socialnämnden;BJÖRKHAGA VÅRD;13/8 2024;2025-13-31;1,5 mkr;24;;\n"
    "SN 3;Taxi;Socialnämnden;Björkhaga Vård Aktiebolag;4/7 2024;;se bilaga;;Bo;\n"
    "SN 4;Post;Barnnämnden;Not awarded;;2026-12-31;0;;;19811218-9876\n";

}  // namespace

TEST_CASE("preview: how much of each column can be read as what it means") {
  const RegisterPreview preview = preview_of(kRegister);
  CHECK(preview.rows == 4);
  CHECK_FALSE(preview.partial());
  CHECK(preview.columns[1].proof == Proof::head);
  CHECK(preview.columns[4].proof == Proof::values);
  CHECK(preview.columns[4].percent() == 100);
  CHECK(preview.columns[5].filled == 3);
  CHECK(preview.columns[5].percent() == 66);  // never rounded up
  CHECK(preview.columns[6].percent() == 100);
  CHECK(preview.columns[8].proof == Proof::people);
  CHECK(preview.columns[9].proof == Proof::kept);
}

TEST_CASE("preview: what is to be decided, with count, example and rows") {
  const RegisterPreview preview = preview_of(kRegister);
  const Matter* const unreadable = matter_of(preview, MatterKind::unreadable);
  REQUIRE(unreadable != nullptr);
  CHECK(unreadable->column == 5);
  CHECK(unreadable->count == 1);
  CHECK(unreadable->example == "2025-13-31");
  CHECK(unreadable->rows == std::vector<std::size_t>{2});

  const Matter* const order = matter_of(preview, MatterKind::day_order);
  REQUIRE(order != nullptr);
  CHECK(order->count == 1);
  CHECK(order->example == "4/7 2024");
  CHECK(order->day_first == 1);
  CHECK(order->month_first == 0);

  CHECK(matter_of(preview, MatterKind::own_unit)->example == "1,5 mkr");
  CHECK(matter_of(preview, MatterKind::silent)->example == "se bilaga");
  CHECK(matter_of(preview, MatterKind::zero)->count == 1);
  CHECK(matter_of(preview, MatterKind::nobody)->count == 1);
  CHECK(matter_of(preview, MatterKind::people)->count == 2);
  CHECK(matter_of(preview, MatterKind::people)->example.empty());
  CHECK(matter_of(preview, MatterKind::personal)->count == 1);
  CHECK(matter_of(preview, MatterKind::no_place)->count == 1);
  CHECK(matter_of(preview, MatterKind::several) == nullptr);
}

TEST_CASE("preview: how many agreements get what") {
  const RegisterPreview preview = preview_of(kRegister);
  CHECK(preview.with_start == 3);
  CHECK(preview.without_start == 1);
  CHECK(preview.without_end == 2);  // one that cannot be read, one that is empty
  CHECK(preview.unread_ends == 1);
  CHECK(preview.without_amount == 2);
  CHECK(preview.spellings == 5);
  CHECK(preview.bodies == 3);
  REQUIRE(preview.strips.size() == 2);
  CHECK(preview.strips[0].name == "Socialnämnden");
  CHECK(preview.strips[0].agreements == 3);
  CHECK(preview.first_year == 2024);
  // In the third quarter the first is in force for certain, the others perhaps.
  CHECK(preview.strips[0].certain[2] == 1);
  CHECK(preview.strips[0].perhaps[2] == 2);
  CHECK(preview.strips[0].perhaps[1] == 0);
}

TEST_CASE("preview: one row of each matter is shown beside the first four") {
  std::string csv = "Namn;Slut\n";
  for (int i = 0; i < 10; ++i) csv += "A;2024-01-01\n";
  csv += "B;2024-02-31\n";
  CHECK(preview_of(csv).samples == std::vector<std::size_t>{1, 2, 3, 4, 11});
}

TEST_CASE("preview: days that could be two are asked about where nothing settles them") {
  const tables::Table table = table_of("Namn;Startdatum\nA;4/7 2024\nB;5/5 2024\n");
  Mapping mapping = workbook::guessed(table);
  const RegisterPreview open = workbook::preview_of(table, mapping);
  const Matter* const order = matter_of(open, MatterKind::day_order);
  REQUIRE(order != nullptr);
  CHECK(order->count == 1);
  CHECK(order->day_first + order->month_first == 0);
  CHECK(open.columns[1].cannot == 1);
  CHECK(matter_of(open, MatterKind::unreadable) == nullptr);  // told once
  mapping.columns[1].order = workbook::DayOrder::month_first;
  CHECK(workbook::preview_of(table, mapping).columns[1].cannot == 0);
}

TEST_CASE("preview: several suppliers in a cell are one until they are split") {
  const tables::Table table = table_of("Namn;Leverantör\nA;\"Buss, Taxi\"\nB;Taxi\n");
  Mapping mapping = workbook::guessed(table);
  CHECK(matter_of(workbook::preview_of(table, mapping), MatterKind::several)->parts ==
        std::vector<std::string>{","});
  CHECK(workbook::preview_of(table, mapping).bodies == 2);
  mapping.split = ",";
  CHECK(workbook::preview_of(table, mapping).bodies == 2);
  CHECK(workbook::preview_of(table, mapping).spellings == 2);
}

TEST_CASE("preview: spellings are merged by case, company form and marks, and can be kept apart") {
  const tables::Table table = table_of(
      "Namn;Leverantör\nA;Ånge Städ AB\nB;ANGE STAD\nC;Ånge Städ Aktiebolag\nD;Ånge Stål\n");
  Mapping mapping = workbook::guessed(table);
  const RegisterPreview merged = workbook::preview_of(table, mapping);
  REQUIRE(merged.groups.size() == 1);
  CHECK(merged.groups[0].spellings.size() == 3);
  CHECK(merged.groups[0].rows == 3);
  CHECK(merged.bodies == 2);
  mapping.apart = {merged.groups[0].key};
  const RegisterPreview apart = workbook::preview_of(table, mapping);
  CHECK_FALSE(apart.groups[0].merged);
  CHECK(apart.bodies == 4);
  const workbook::RegisterRead read = workbook::import_register(table, mapping);
  REQUIRE(read.imported.dataset);
  CHECK(read.imported.dataset->organizations.size() == 4);
}

TEST_CASE("preview: of a large register the first rows, and it says so") {
  std::string csv = "Namn;Slut\n";
  for (int i = 0; i < 20'001; ++i) csv += "A;2024-01-01\n";
  const RegisterPreview preview = preview_of(csv);
  CHECK(preview.partial());
  CHECK(preview.rows == 5'000);
  CHECK(preview.all_rows == 20'001);
}

TEST_CASE("mapping: another meaning takes it from the column that had it") {
  const tables::Table table = table_of("Namn;Slutdatum;Ny dag\nA;2024-01-31;31/12/2025\n");
  const Mapping mapping = workbook::with_meaning(table, workbook::guessed(table), 2, Meaning::end);
  CHECK(mapping.columns[1].meaning == Meaning::nothing);
  CHECK(mapping.columns[2].meaning == Meaning::end);
  CHECK(mapping.columns[2].order == workbook::DayOrder::day_first);
}

TEST_CASE("mapping: every choice comes back from the file") {
  const tables::Table table =
      table_of("Namn;Datum;Datum;Belopp tkr;Nämnd\nA;1/2 2024;3/4 2025;5;B\n");
  Mapping mapping = workbook::guessed(table);
  mapping = workbook::with_meaning(table, mapping, 1, Meaning::start);
  mapping = workbook::with_meaning(table, mapping, 2, Meaning::end);
  mapping.columns[2].order = workbook::DayOrder::month_first;
  mapping.columns[3].times = 1;
  mapping.apart = {"buss", "taxi"};
  mapping.split = ",";
  mapping.currency = "SEK";
  mapping.start_from_award = false;
  CHECK(workbook::mapping_with(workbook::guessed(table), workbook::mapping_text(mapping)) ==
        mapping);
}

TEST_CASE("mapping: what the file gives to one column a guess for another does not keep") {
  const Mapping saved = *workbook::mapping_with(
      workbook::guessed(table_of("Datum\n2024-01-31\n")),
      R"({"format": "avtalskartan.mapping/1", "columns": [{"head": "Datum", "is": "end"}]})");
  const tables::Table next = table_of("Slutdatum;Datum\n2024-01-31;2025-01-31\n");
  const std::optional<Mapping> mapping =
      workbook::mapping_with(workbook::guessed(next), workbook::mapping_text(saved));
  REQUIRE(mapping);
  CHECK(mapping->columns[0].meaning == Meaning::nothing);
  CHECK(mapping->columns[1].meaning == Meaning::end);
}

TEST_CASE("columns are of people by their values where no head says so") {
  const Mapping mapping = workbook::guessed(table_of("Namn;Svar till\nA;a@exempel.se\nB;\n"));
  CHECK(mapping.columns[1].meaning == Meaning::left_out);
}

TEST_CASE("a table without rows is told of, and no register") {
  const workbook::Opened opened = workbook::open_tables("Namn;Slut\n;\n", "tom.csv");
  CHECK_FALSE(opened.register_);
  CHECK(opened.made.json.empty());
  REQUIRE(opened.made.remarks.size() == 1);
}
