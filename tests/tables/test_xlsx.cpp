#include <doctest/doctest.h>

#include <string>
#include <utility>
#include <vector>

#include "support/dice.h"
#include "tables/cell_text.h"
#include "tables/xlsx.h"
#include "tables/zip.h"

using namespace avtal;
using namespace avtal::tables;

namespace {

/// A workbook as other programs write it: one sheet, with what the sample needs.
struct Sample {
  std::string sheet_data;
  std::string shared_texts;
  std::string number_formats;
  std::string cell_formats = "<xf numFmtId=\"0\"/>";
  std::string workbook;
  std::vector<std::pair<std::string, std::string>> more;

  std::string bytes() const {
    ZipWriter zip;
    zip.add("_rels/.rels",
            "<Relationships><Relationship Id=\"rId1\" "
            "Type=\"http://x/officeDocument\" Target=\"/xl/workbook.xml\"/></Relationships>");
    zip.add("xl/workbook.xml", "<x:workbook xmlns:x=\"m\" xmlns:r=\"r\">" + workbook +
                                   "<x:sheets><x:sheet name=\"Blad &amp; 1\" r:id=\"rId7\"/>"
                                   "</x:sheets></x:workbook>");
    zip.add("xl/_rels/workbook.xml.rels",
            "<Relationships><Relationship Id=\"rId7\" Type=\"http://x/worksheet\" "
            "Target=\"worksheets/sheet1.xml\"/></Relationships>");
    zip.add("xl/worksheets/sheet1.xml", "<x:worksheet xmlns:x=\"m\"><x:sheetData>" + sheet_data +
                                            "</x:sheetData></x:worksheet>");
    if (!shared_texts.empty()) {
      zip.add("xl/sharedStrings.xml", "<sst xmlns=\"m\">" + shared_texts + "</sst>");
    }
    zip.add("xl/styles.xml", "<styleSheet><numFmts>" + number_formats + "</numFmts><cellXfs>" +
                                 cell_formats + "</cellXfs></styleSheet>");
    for (const auto& [name, content] : more) zip.add(name, content);
    return zip.take();
  }
  Row row() const {
    const Read read = read_xlsx(bytes());
    REQUIRE_FALSE(read.refused);
    REQUIRE(read.tables.size() == 1);
    CHECK(read.tables[0].name == "Blad & 1");
    REQUIRE(read.tables[0].rows.size() == 1);
    return read.tables[0].rows[0];
  }
};

std::string refusal(const std::string& bytes) {
  const Read read = read_tables(bytes, "r");
  CHECK(read.refused);
  CHECK(read.tables.empty());
  REQUIRE(read.remarks.size() == 1);
  CHECK_FALSE(read.remarks[0].mend.sv.empty());
  CHECK_FALSE(read.remarks[0].message.en.empty());
  return read.remarks[0].message.sv;
}

Cell text(std::string what) { return {std::move(what), CellKind::text}; }

}  // namespace

TEST_CASE("the cells of a workbook are read whatever kind they are of") {
  Sample sample;
  sample.shared_texts =
      "<si><t>ett</t></si><si><r><t>två</t></r><r><t xml:space=\"preserve\"> ord</t></r>"
      "<rPh><t>nej</t></rPh></si><si><t>rad_x000D_2 _x005F_x0041_</t></si>";
  sample.sheet_data =
      "<x:row r=\"4\"><x:c r=\"A4\" t=\"s\"><x:v>0</x:v></x:c><x:c r=\"C4\" "
      "t=\"s\"><x:v>1</x:v></x:c>"
      "<x:c t=\"s\"><x:v>2</x:v></x:c><x:c t=\"inlineStr\"><x:is><x:t>in &amp; "
      "ut</x:t></x:is></x:c>"
      "<x:c><x:v>629137.69999999995</x:v></x:c><x:c t=\"b\"><x:f>TRUE()</x:f><x:v>1</x:v></x:c>"
      "<x:c t=\"str\"><x:f>A1&amp;B1</x:f><x:v>AB</x:v></x:c><x:c t=\"e\"><x:v>#REF!</x:v></x:c>"
      "<x:c><x:f>SUM(A1)</x:f></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>";
  const Row row = sample.row();
  CHECK(row.number == 4);
  REQUIRE(row.cells.size() == 11);
  CHECK(row.cells[0] == text("ett"));
  CHECK(row.cells[1].empty());
  CHECK(row.cells[2] == text("två ord"));
  CHECK(row.cells[3] == text("rad\r2 _x0041_"));
  CHECK(row.cells[4] == text("in & ut"));
  CHECK(row.cells[5] == Cell{"629137.7", CellKind::number});
  CHECK(row.cells[6] == Cell{"true", CellKind::truth});
  CHECK(row.cells[7] == text("AB"));
  CHECK(row.cells[8] == Cell{"#REF!", CellKind::fault});
  CHECK(row.cells[9] == Cell{"", CellKind::fault});
  CHECK(row.cells[10] == Cell{"2", CellKind::number});
}

TEST_CASE("dates are as exact as they are shown, in both epochs") {
  Sample sample;
  sample.number_formats =
      "<numFmt numFmtId=\"170\" formatCode=\"[$-41D]d\\ mmmm\\ yyyy;@\"/>"
      "<numFmt numFmtId=\"171\" formatCode=\"yyyy\\-mm\"/>"
      "<numFmt numFmtId=\"172\" formatCode=\"0.00\\ &quot;dagar&quot;\"/>"
      "<numFmt numFmtId=\"173\" formatCode=\"yyyy\"/>";
  sample.cell_formats =
      "<xf numFmtId=\"14\"/><xf numFmtId=\"170\"/><xf numFmtId=\"171\"/><xf numFmtId=\"172\"/>"
      "<xf numFmtId=\"173\"/><xf numFmtId=\"22\"/><xf numFmtId=\"17\"/><xf numFmtId=\"20\"/>";
  sample.sheet_data = "<x:row>";
  for (int style = 0; style < 7; ++style) {
    sample.sheet_data += "<x:c s=\"" + std::to_string(style) + "\"><x:v>45168.5</x:v></x:c>";
  }
  sample.sheet_data += "<x:c s=\"7\"><x:v>0.5</x:v></x:c><x:c s=\"0\"><x:v>59</x:v></x:c></x:row>";
  const Row row = sample.row();
  CHECK(row.number == 1);
  CHECK(row.cells[0] == Cell{"2023-08-30", CellKind::date});
  CHECK(row.cells[1] == Cell{"2023-08-30", CellKind::date});
  CHECK(row.cells[2] == Cell{"2023-08", CellKind::date});
  CHECK(row.cells[3] == Cell{"45168.5", CellKind::number});
  CHECK(row.cells[4] == Cell{"2023", CellKind::date});
  CHECK(row.cells[5] == Cell{"2023-08-30T12:00", CellKind::date});
  CHECK(row.cells[6] == Cell{"2023-08", CellKind::date});
  CHECK(row.cells[7] == text("12:00"));
  CHECK(row.cells[8] == Cell{"1900-02-28", CellKind::date});

  sample.workbook = "<x:workbookPr date1904=\"1\"/>";
  sample.sheet_data = "<x:row><x:c s=\"0\"><x:v>43706</x:v></x:c></x:row>";
  CHECK(sample.row().cells[0] == Cell{"2023-08-30", CellKind::date});
}

TEST_CASE("numbers are without what the machine's arithmetic left") {
  CHECK(plain_number("0.30000000000000004") == "0.3");
  CHECK(plain_number("1.5E+3") == "1500");
  CHECK(plain_number("1E-3") == "0.001");
  CHECK(plain_number("-12") == "-12");
  CHECK(plain_number("1E+16") == "10000000000000000");
  CHECK_FALSE(plain_number("1e999"));
  CHECK_FALSE(plain_number("x"));
  CHECK_FALSE(plain_number(""));
}

TEST_CASE("what cannot or should not be read is refused with a sentence") {
  CHECK(refusal("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1 gammal") ==
        "Det här är en Excelfil i det gamla formatet (.xls). Det läses inte.");
  std::string encrypted = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
  for (const char c : std::string("EncryptedPackage")) encrypted += std::string{c, '\0'};
  CHECK(refusal(encrypted) == "Filen är skyddad med lösenord och kan inte läsas.");
  Sample sample;
  sample.more = {{"xl/vbaProject.bin", "program"}};
  CHECK(refusal(sample.bytes()) == "Filen innehåller makron (program). Den läses inte.");
  sample.more = {{"xl/externalLinks/externalLink1.xml", "<x/>"}};
  CHECK(refusal(sample.bytes()).find("andra filer") != std::string::npos);
  sample.more = {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}};
  CHECK(refusal(sample.bytes()).find(".ods") != std::string::npos);
  sample.more = {{"xl/worksheets/more.xml", std::string(std::size_t{20} << 20, 'a')}};
  CHECK(refusal(sample.bytes()) == "Filen packar upp till orimligt mycket. Den läses inte.");
  ZipWriter letter;
  letter.add("brev.txt", "hej");
  CHECK(refusal(letter.take()).find("skadad") != std::string::npos);
  sample.more.clear();
  sample.sheet_data = "<x:row><x:c></x:row>";
  CHECK(refusal(sample.bytes()) ==
        "Filen är skadad: ”xl/worksheets/sheet1.xml” går inte att läsa.");
  sample.sheet_data = "";
  sample.shared_texts = "</sst><!DOCTYPE x [<!ENTITY a \"b\">]><sst>";
  CHECK(refusal(sample.bytes()).find("sharedStrings.xml") != std::string::npos);
}

TEST_CASE("a declaration of entities is never followed") {
  ZipWriter zip;
  zip.add("_rels/.rels", "<!DOCTYPE a [<!ENTITY b \"c\">]><Relationships>&b;</Relationships>");
  CHECK(refusal(zip.take()).find("_rels/.rels") != std::string::npos);
}

TEST_CASE("a damaged workbook is never read as something else") {
  Sample sample;
  sample.sheet_data = "<x:row><x:c t=\"inlineStr\"><x:is><x:t>ord</x:t></x:is></x:c></x:row>";
  const std::string sound = sample.bytes();
  for (std::size_t size = 0; size < sound.size(); size += 7) {
    CHECK(read_tables(sound.substr(0, size), "r").tables.size() <= 1);
  }
  test::Dice dice(3);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes = sound;
    bytes[dice.below(bytes.size())] = static_cast<char>(dice.below(256));
    const Read read = read_xlsx(bytes);
    CHECK((read.refused || read.tables.size() <= 1));
  }
}

TEST_CASE("what is written as a workbook is read as the same") {
  test::Dice dice(11);
  const std::vector<std::string> pieces = {"a",  "å",  "<", "&",  "\"", "\n",  " ",  "=1",
                                           "_x", "00", "4", "1_", "\t", "]]>", "\r", "_x000D_"};
  std::vector<Sheet> sheets(3);
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    sheets[s].table.name = "Blad <" + std::to_string(s) + ">";
    sheets[s].columns = {{20, "Vad <det> är", "", true},
                         {10, "", range_of_column("Blad <0>", 0), false}};
    int number = 0;
    for (int r = 0; r < 40; ++r) {
      Row row;
      number += 1 + dice.below(2);
      row.number = number;
      const int cells = 1 + dice.below(30);
      for (int c = 0; c < cells; ++c) {
        std::string content;
        const int length = 1 + dice.below(6);
        for (int i = 0; i < length; ++i) content += pieces[dice.below(pieces.size())];
        Cell cell = text(content);
        if (dice.one_in(5)) cell = {std::to_string(dice.below(100000)) + ".5", CellKind::number};
        if (dice.one_in(5)) cell = {"2023-08-30", CellKind::date};
        if (dice.one_in(6)) cell = {dice.one_in(2) ? "true" : "false", CellKind::truth};
        if (dice.one_in(6)) cell = {};
        // Heads are texts whatever they say.
        if (number == 1) cell = text("h" + std::to_string(c));
        row.cells.push_back(cell);
      }
      while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
      if (!row.cells.empty()) sheets[s].table.rows.push_back(row);
    }
  }
  const std::string bytes = write_xlsx(sheets);
  CHECK(bytes == write_xlsx(sheets));
  const Read read = read_tables(bytes, "r");
  REQUIRE_FALSE(read.refused);
  CHECK(read.remarks.empty());
  REQUIRE(read.tables.size() == sheets.size());
  for (std::size_t s = 0; s < sheets.size(); ++s) {
    const Table& was = sheets[s].table;
    const Table& is = read.tables[s];
    CHECK(is.name == was.name);
    REQUIRE(is.rows.size() == was.rows.size());
    for (std::size_t r = 0; r < was.rows.size(); ++r) {
      CHECK(is.rows[r].number == was.rows[r].number);
      REQUIRE(is.rows[r].cells.size() == was.rows[r].cells.size());
      for (std::size_t c = 0; c < was.rows[r].cells.size(); ++c) {
        CAPTURE(was.rows[r].cells[c].text);
        CHECK(is.rows[r].cells[c].text == was.rows[r].cells[c].text);
        if (!was.rows[r].cells[c].empty())
          CHECK(is.rows[r].cells[c].kind == was.rows[r].cells[c].kind);
      }
    }
  }
}

TEST_CASE("columns are named as spreadsheets do") {
  CHECK(column_letters(0) == "A");
  CHECK(column_letters(25) == "Z");
  CHECK(column_letters(26) == "AA");
  CHECK(column_letters(701) == "ZZ");
  CHECK(column_letters(702) == "AAA");
  CHECK(range_of_column("Så'här", 1) == "'Så''här'!$B$2:$B$2000");
}
