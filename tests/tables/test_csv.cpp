#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "support/dice.h"
#include "tables/csv.h"
#include "tables/encoding.h"

using namespace avtal;
using namespace avtal::tables;

namespace {

std::vector<std::string> texts(const Row& row) {
  std::vector<std::string> all;
  for (const Cell& cell : row.cells) all.push_back(cell.text);
  return all;
}
using Texts = std::vector<std::string>;

Table only_table(const Read& read) {
  REQUIRE_FALSE(read.refused);
  REQUIRE(read.tables.size() == 1);
  return read.tables[0];
}

}  // namespace

TEST_CASE("a CSV file is read whatever its separator and line ends are") {
  for (const char* const bytes :
       {"namn;slut\r\nA;2020\r\n", "namn,slut\nA,2020", "namn\tslut\rA\t2020\r",
        "namn|slut\nA|2020\n", "sep=;\r\nnamn;slut\r\nA;2020\r\n"}) {
    CAPTURE(bytes);
    const Table table = only_table(read_csv(bytes, "register"));
    CHECK(table.name == "register");
    REQUIRE(table.rows.size() == 2);
    CHECK(texts(table.rows[0]) == Texts{"namn", "slut"});
    CHECK(texts(table.rows[1]) == Texts{"A", "2020"});
  }
}

TEST_CASE("the separator is the one that makes rows equally wide, not the most frequent sign") {
  const Table table = only_table(read_csv("namn;belopp\nA, B och C;1 000,50\nD, E, F;2,00\n", "r"));
  CHECK(texts(table.rows[1]) == Texts{"A, B och C", "1 000,50"});
}

TEST_CASE("quoted cells keep separators, line breaks and quotation marks") {
  const Table table = only_table(read_csv("a;b\n\"x;\"\"y\"\"\nz\";2\n3\" rör;4\n", "r"));
  REQUIRE(table.rows.size() == 3);
  CHECK(texts(table.rows[1]) == Texts{"x;\"y\"\nz", "2"});
  CHECK(texts(table.rows[2]) == Texts{"3\" rör", "4"});
}

TEST_CASE("rows are numbered as a spreadsheet does, blank ones too") {
  const Table table = only_table(read_csv("a;b\n\n;;\n\"1\n2\";3\n4;5\n", "r"));
  REQUIRE(table.rows.size() == 3);
  CHECK(table.rows[1].number == 4);
  CHECK(table.rows[2].number == 5);
}

TEST_CASE("a quotation mark that never ends is told with its place") {
  const Read read = read_csv("a;b\n1;\"två\n3;4\n", "r");
  REQUIRE(read.remarks.size() == 1);
  CHECK(read.remarks[0].row == 2);
  CHECK(read.remarks[0].column == "B");
}

TEST_CASE("nothing and too much are refused with a sentence") {
  CHECK(read_csv("", "r").refused);
  Limits limits;
  limits.cells = 3;
  const Read read = read_csv("a;b\nc;d\n", "r", limits);
  CHECK(read.refused);
  CHECK(read.remarks[0].message.sv == "Filen har fler än 3 celler.");
  limits.bytes = 4;
  CHECK(read_csv("a;b;c", "r", limits).refused);
}

TEST_CASE("encodings are told apart") {
  struct Sample {
    std::string bytes;
    Encoding encoding;
  };
  const std::string text = "År;Förvaltning\n1;Å\n";
  const std::vector<Sample> samples = {
      {text, Encoding::utf8},
      {"\xEF\xBB\xBF" + text, Encoding::utf8},
      {"\xC5r;F\xF6rvaltning\n1;\xC5\n", Encoding::windows1252},
      {"\x81r;F\x9Arvaltning\n1;\x81\n", Encoding::mac_roman},
      {"\x8Fr;F\x94rvaltning\n1;\x8F\n", Encoding::cp850},
  };
  for (const Sample& sample : samples) {
    CAPTURE(sample.bytes);
    const Decoded read = decoded(sample.bytes);
    CHECK(read.encoding == sample.encoding);
    CHECK(read.text == text);
    CHECK_FALSE(read.had_broken);
  }
  for (const bool mark : {false, true}) {
    std::string little = mark ? "\xFF\xFE" : "";
    std::string big = mark ? "\xFE\xFF" : "";
    for (const char32_t c : std::u32string(U"År;Förvaltning\n1;Å\n")) {
      little += static_cast<char>(c & 0xFF);
      little += static_cast<char>(c >> 8);
      big += static_cast<char>(c >> 8);
      big += static_cast<char>(c & 0xFF);
    }
    CHECK(decoded(little).text == text);
    CHECK(decoded(little).encoding == Encoding::utf16_little);
    CHECK(decoded(big).text == text);
    CHECK(decoded(big).encoding == Encoding::utf16_big);
  }
}

TEST_CASE("what is written as CSV is read as the same") {
  test::Dice dice(7);
  const std::vector<std::string> pieces = {"a", ";", ",", "\t", "\"", "\n", "\r\n", "=",   "-",
                                           "'", "+", "@", " ",  "å",  "1",  "|",    "sep="};
  for (int round = 0; round < 300; ++round) {
    Table table;
    table.name = "r";
    int number = 1;
    const int rows = 1 + dice.below(4);
    for (int r = 0; r < rows; ++r) {
      Row row;
      row.number = number;
      number += 1 + dice.below(2);
      // The heads make it certain which separator is meant.
      if (r == 0) row.cells = {{"h1", {}}, {"h2", {}}, {"h3", {}}};
      const int cells = r == 0 ? 0 : 3;
      for (int c = 0; c < cells; ++c) {
        std::string text;
        const int length = dice.below(5);
        for (int i = 0; i < length; ++i) text += pieces[dice.below(pieces.size())];
        row.cells.push_back({text, CellKind::text});
      }
      while (!row.cells.empty() && row.cells.back().empty()) row.cells.pop_back();
      if (!row.cells.empty()) table.rows.push_back(row);
    }
    for (const char separator : {';', ','}) {
      const std::string bytes = write_csv(table, separator);
      CAPTURE(bytes);
      const Read read = read_csv(bytes, "r");
      REQUIRE(read.tables.size() == 1);
      if (separator_of(bytes.substr(3)) != separator) continue;
      REQUIRE(read.tables[0].rows.size() == table.rows.size());
      for (std::size_t i = 0; i < table.rows.size(); ++i) {
        CHECK(read.tables[0].rows[i].number == table.rows[i].number);
        CHECK(texts(read.tables[0].rows[i]) == texts(table.rows[i]));
      }
    }
  }
}

TEST_CASE("csv: a document or a picture is no table, and says so") {
  for (const std::string_view bytes :
       {std::string_view("%PDF-1.7\n%\xE2\xE3\n1 0 obj"), std::string_view("\x89PNG\r\n\x1A\n"),
        std::string_view("{\\rtf1\\ansi hej}")}) {
    const avtal::tables::Read read = avtal::tables::read_csv(bytes, "brev", {});
    CHECK(read.refused);
    REQUIRE(!read.remarks.empty());
    CHECK(read.remarks.front().message.sv.find("ingen tabell") != std::string::npos);
  }
}
