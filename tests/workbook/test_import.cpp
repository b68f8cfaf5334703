#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "load/load.h"
#include "tables/xlsx.h"
#include "workbook/cell_values.h"
#include "workbook/read.h"
#include "workbook/samples.h"
#include "workbook/write.h"

using namespace avtal;
using base::Language;
using tables::Cell;
using tables::CellKind;
using tables::Table;

namespace {

/// The example as sheets, to be spoilt.
class Book {
 public:
  Book() : sheets(test::through_xlsx(workbook::example(), Language::sv)) {}

  Table& sheet(const std::string& name) {
    const auto found = std::find_if(sheets.begin(), sheets.end(),
                                    [&](const Table& table) { return table.name == name; });
    REQUIRE(found != sheets.end());
    return *found;
  }
  /// The cell under a head, in a row as the spreadsheet counts; both are made when they are
  /// missing.
  Cell& cell(const std::string& name, int number, const std::string& head) {
    Table& table = sheet(name);
    tables::Row& heads = table.rows.front();
    std::size_t column = 0;
    while (column < heads.cells.size() && heads.cells[column].text != head) ++column;
    if (column == heads.cells.size()) heads.cells.push_back({head, CellKind::text});
    auto row = std::find_if(table.rows.begin(), table.rows.end(),
                            [&](const tables::Row& each) { return each.number == number; });
    if (row == table.rows.end()) {
      table.rows.push_back({number, {}});
      row = table.rows.end() - 1;
    }
    if (row->cells.size() <= column) row->cells.resize(column + 1);
    return row->cells[column];
  }
  void put(const std::string& name, int number, const std::string& head, const std::string& text) {
    cell(name, number, head) = {text, CellKind::text};
  }
  workbook::Imported read() const { return workbook::import_workbook(sheets); }
  std::string told() const { return test::lines_of(read().remarks); }

  std::vector<Table> sheets;
};

bool says(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a sound workbook becomes a dataset without a word") {
  const workbook::Imported imported = Book().read();
  CHECK(test::lines_of(imported.remarks) == "");
  CHECK_FALSE(imported.has_errors());
  REQUIRE(imported.dataset);
  CHECK(imported.dataset->agreements.size() == 1);
}

TEST_CASE("a fault is told by sheet, row and column, and the rest is read") {
  Book book;
  book.put("Perioder", 2, "Slut", "2026-13-01");
  const workbook::Imported imported = book.read();
  CHECK(test::lines_of(imported.remarks) ==
        "Perioder, rad 2, Slut: ”2026-13-01” är inte ett datum (ÅÅÅÅ-MM-DD).\n");
  CHECK(imported.has_errors());
  REQUIRE(imported.dataset);
  REQUIRE(imported.dataset->agreements.size() == 1);
  REQUIRE(imported.dataset->agreements[0].terms.size() == 1);
  CHECK(imported.dataset->agreements[0].terms[0].start.loaded());
  CHECK_FALSE(imported.dataset->agreements[0].terms[0].end.loaded());
}

TEST_CASE("each kind of fault has its place") {
  struct Fault {
    std::string sheet, head, text, told;
    int row = 2;
  };
  const std::vector<Fault> faults = {
      {"Belopp", "Belopp", "1.240", "Belopp, rad 2, Belopp: ”1.240” är inte ett belopp."},
      {"Belopp", "Betalar", "sn2",
       "Belopp, rad 2, Betalar: Det finns ingen organisation med id ”sn2”"},
      {"Parter", "Roll", "skriver", "Parter, rad 2, Roll: ”skriver” går inte att välja här."},
      {"Parter", "Avtal", "avtal-x", "Parter, rad 2, Avtal: ”avtal-x” finns inte på bladet Avtal."},
      {"Parter", "Roll", "", "Parter, rad 2, Roll: ”Roll” saknas."},
      {"Avtal", "Id", "Avtal 1", "Avtal, rad 2, Id: ”Avtal 1” duger inte som id."},
      {"Avtal", "Uppsägning, månader", "sex",
       "Avtal, rad 2, Uppsägning, månader: Här ska stå ett heltal, men det står en text."},
      {"Perioder", "Start: källa", "SN 1999-1",
       "Perioder, rad 2, Start: källa: Det finns inget dokument med id ”SN 1999-1”"},
      {"Perioder", "Start: status", "säkert", "Perioder, rad 2, Start: status: ”säkert” går inte"},
      {"Perioder", "Start: källa", "", "Perioder, rad 2, Start: Uppgiften saknar källa."},
      {"Handlingar", "Färg", "röd", "(Handlingar, rad 1, Färg: Kolumnen ”Färg” känns inte igen"},
      {"Händelser", "På tidslinjen", "kanske",
       "Händelser, rad 2, På tidslinjen: Här ska stå true eller false"},
      {"Om", "Utgiven", "i går", "Om, rad 2, Utgiven: ”i går” är inte en dag"},
      {"Insatser", "Id", "+", "Insatser, rad 2, Id: + betyder att raden hör till raden ovanför"},
  };
  for (const Fault& fault : faults) {
    CAPTURE(fault.told);
    Book book;
    book.put(fault.sheet, fault.row, fault.head, fault.text);
    const std::string told = book.told();
    CAPTURE(told);
    CHECK(says(told, fault.told));
    CHECK(book.read().dataset.has_value());
  }
}

TEST_CASE("formulas that give nothing are told, and what they should have given is left out") {
  Book book;
  book.cell("Perioder", 2, "Slut") = {"", CellKind::fault};
  CHECK(says(book.told(), "Perioder, rad 2, Slut: Formeln är inte uträknad.\n"));
  book.cell("Perioder", 2, "Slut") = {"#REF!", CellKind::fault};
  CHECK(says(book.told(), "Perioder, rad 2, Slut: Formeln ger felet #REF!.\n"));
}

TEST_CASE("a value by itself is stated, by the source of its row or of the record around it") {
  Book book;
  for (const char* const head : {"Start: status", "Start: källa", "Slut: status", "Slut: källa"}) {
    book.put("Perioder", 2, head, "");
  }
  book.put("Perioder", 2, "Slut", "?");
  book.put("Avtal", 2, "Källa", "SN 2024-17, Bakgrund, stycke 2");
  const workbook::Imported imported = book.read();
  CHECK(test::lines_of(imported.remarks) == "");
  REQUIRE(imported.dataset);
  const model::Term& term = imported.dataset->agreements.at(0).terms.at(0);
  CHECK(term.start.status() == model::Status::stated);
  REQUIRE(term.start.all[0].places.size() == 1);
  CHECK(term.start.all[0].places[0].section == "Bakgrund");
  CHECK(term.start.all[0].places[0].paragraph == 2);
  CHECK(term.end.loaded());
  CHECK(term.end.status() == model::Status::unknown);

  book.put("Perioder", 2, "Källa", "SN 2024-17, Förslag, punkt 1");
  CHECK(book.read().dataset->agreements.at(0).terms.at(0).start.all[0].places[0].point == "1");
}

TEST_CASE("what spreadsheets make of what is typed is understood") {
  Book book;
  book.cell("Perioder", 2, "Slut") = {"2027-12-31", CellKind::date};
  book.cell("Perioder", 2, "Start") = {"2024", CellKind::number};
  book.put("Belopp", 2, "Belopp", "1 694 000,50 kr");
  book.put("Belopp", 2, "Slut", "Tills vidare");
  book.put("Belopp", 2, "Källa", "SN 2024-17");
  book.put("Belopp", 2, "Belopp: cirka", "Ja");
  book.put("Belopp", 2, "Belopp: per år eller en gång", "per year");
  const workbook::Imported imported = book.read();
  CHECK(test::lines_of(imported.remarks) == "");
  REQUIRE(imported.dataset);
  const model::Term& term = imported.dataset->agreements.at(0).terms.at(0);
  CHECK(base::edtf_text(*term.start.value()) == "2024");
  CHECK(base::edtf_text(*term.end.value()) == "2027-12-31");
  const model::MoneyFlow& flow = imported.dataset->money_flows.at(0);
  REQUIRE(flow.end.loaded());
  CHECK(flow.amount.value()->amount.value == 169400050);
  CHECK(flow.amount.value()->approximate);
  CHECK(flow.end.value()->kind == base::Edge::Kind::open);
}

TEST_CASE("a row with + goes on with the one above: competing claims, and more case numbers") {
  Book book;
  book.put("Perioder", 3, "Id", "");
  // The key column of a part is its parent's id.
  book.put("Perioder", 3, "Avtal", "+");
  book.put("Perioder", 3, "Slut", "2027-03-31");
  book.put("Perioder", 3, "Slut: källa", "SN 2024-17");
  book.put("Perioder", 2, "Slut: prövning", "motsägs");
  book.put("Handlingar", 3, "Id", "+");
  book.put("Handlingar", 3, "Diarienummer", "KS 2024-3");
  book.put("Handlingar", 3, "Diarienummer: källa", "SN 2024-17");
  const workbook::Imported imported = book.read();
  CHECK_FALSE(imported.has_errors());
  REQUIRE(imported.dataset);
  const model::Term& term = imported.dataset->agreements.at(0).terms.at(0);
  CHECK(term.end.all.size() == 2);
  CHECK(term.end.resolution == model::Resolution::contradicted);
  CHECK(imported.dataset->documents.at(0).case_numbers.size() == 2);
  book.put("Perioder", 3, "Etikett", "En till");
  CHECK(says(book.told(), "Perioder, rad 3, Etikett: Det står redan ett värde"));
}

TEST_CASE("amounts of both kinds are read, and those that may mean two things are not") {
  using workbook::amount_of;
  CHECK(amount_of("1694000") == "1694000");
  CHECK(amount_of("1 694 000,5") == "1694000.50");
  CHECK(amount_of("1\u00A0694\u00A0000 kr") == "1694000");
  CHECK(amount_of("2,730.00") == "2730");
  CHECK(amount_of("1.234.567") == "1234567");
  CHECK(amount_of("1.234.567,89") == "1234567.89");
  CHECK(amount_of("\u221212,50") == "-12.50");
  CHECK(amount_of("1240:-") == "1240");
  CHECK_FALSE(amount_of("1.240"));
  CHECK_FALSE(amount_of("1,240"));
  CHECK_FALSE(amount_of("12.345678"));
  CHECK_FALSE(amount_of("se bilaga"));
  CHECK_FALSE(amount_of(""));
}

TEST_CASE("an empty workbook has every sheet, heads with comments, and choices") {
  workbook::WriteOptions options;
  options.all_columns = true;
  const workbook::Written written = workbook::to_sheets(workbook::example(), options);
  CHECK(written.no_place.empty());
  const auto sheet_called = [&](const std::string& name) {
    return std::find_if(written.sheets.begin(), written.sheets.end(),
                        [&](const tables::Sheet& sheet) { return sheet.table.name == name; });
  };
  for (const char* const name :
       {"Om", "Handlingar", "Organisationer", "Insatser", "Avtal", "Perioder", "Parter", "Belopp",
        "Överlämningar", "Händelser", "Frågetecken", "Index", "Bilder", "Listor"}) {
    CAPTURE(name);
    CHECK(sheet_called(name) != written.sheets.end());
  }
  const tables::Sheet& terms = *sheet_called("Perioder");
  REQUIRE(terms.table.rows[0].cells.size() == terms.columns.size());
  CHECK(terms.columns[0].choices == "'Avtal'!$A$2:$A$2000");
  CHECK(terms.columns[1].comment.find("små bokstäver") != std::string::npos);
  // The words of a status are a list on the last sheet.
  CHECK(std::any_of(terms.columns.begin(), terms.columns.end(),
                    [](const auto& column) { return column.choices.substr(0, 7) == "Listor!"; }));
}

TEST_CASE("how far an agreement has come is written in words, which the sheet offers") {
  for (const auto& each : {std::pair{"upphandlas", model::AgreementState::tendered},
                           std::pair{"Överprövas", model::AgreementState::under_review},
                           std::pair{"withdrawn", model::AgreementState::withdrawn}}) {
    CAPTURE(each.first);
    Book book;
    book.put("Avtal", 2, "Läge", each.first);
    book.put("Avtal", 2, "Läge: källa", "SN 2024-17");
    const workbook::Imported imported = book.read();
    CHECK(book.told() == "");
    REQUIRE(imported.dataset);
    const auto& claims = imported.dataset->agreements.front().state;
    REQUIRE(claims.value());
    CHECK(*claims.value() == each.second);
    CHECK(claims.status() == model::Status::stated);
    CHECK_FALSE(claims.first()->places.empty());
  }
  Book book;
  book.put("Avtal", 2, "Läge", "kanske");
  CHECK(says(book.told(), "Läge"));
}
