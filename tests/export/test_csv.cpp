#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "export/csv.h"

using namespace avtal::exporting;

namespace {

Table one_cell(std::string text, bool number = false) {
  return {{{"key", "Namn"}}, {{{std::move(text), number}}}};
}

std::string open_row(const std::string& text) {
  const std::string csv = to_csv(one_cell(text), CsvFlavour::open);
  return csv.substr(5, csv.size() - 5 - 2);  // without "key\r\n" and the last line end
}

/// Reads what RFC 4180 describes.
std::vector<std::vector<std::string>> parsed(const std::string& csv, char separator) {
  std::vector<std::vector<std::string>> rows{{}};
  std::string cell;
  bool quoted = false;
  for (std::size_t i = 0; i < csv.size(); ++i) {
    const char c = csv[i];
    if (quoted) {
      if (c != '"') {
        cell += c;
      } else if (i + 1 < csv.size() && csv[i + 1] == '"') {
        cell += csv[++i];
      } else {
        quoted = false;
      }
    } else if (c == '"') {
      quoted = true;
    } else if (c == separator || c == '\n') {
      rows.back().push_back(cell);
      cell.clear();
      if (c == '\n') rows.emplace_back();
    } else if (c != '\r') {
      cell += c;
    }
  }
  rows.pop_back();
  return rows;
}

}  // namespace

TEST_CASE("the two flavours differ in mark, separator, decimals and names") {
  const Table table{{{"name", "Namn"}, {"amount", "Belopp"}},
                    {{{"Å; B, C", false}, {"-1694000.50", true}}}};
  CHECK(to_csv(table, CsvFlavour::excel) ==
        "\xEF\xBB\xBFNamn;Belopp\r\n\"Å; B, C\";-1694000,50\r\n");
  CHECK(to_csv(table, CsvFlavour::open) == "name,amount\r\n\"Å; B, C\",-1694000.50\r\n");
}

TEST_CASE("what is not known is an empty cell, never a zero") {
  CHECK(to_csv(one_cell("", true), CsvFlavour::open) == "key\r\n\r\n");
}

TEST_CASE("no text is a formula to a spreadsheet") {
  for (const char* text : {"=1+1", "+46", "-1", "@SUM(A1)", " =1", "\xC2\xA0=1", "\n=1"}) {
    CAPTURE(text);
    const std::string row = open_row(text);
    CHECK(row.substr(row.find_first_not_of('"'), 1) == "'");
  }
  for (const char* text : {"2023-08-30", "1–2", "a=b", "", "'x"}) {
    CAPTURE(text);
    CHECK(open_row(text) == text);
  }
}

TEST_CASE("every text comes back as it was") {
  const std::vector<std::string> texts = {"a\"b", "a;b,c", "rad 1\nrad 2", "\"", ",", "åäö – «x»"};
  for (const auto& [flavour, separator] :
       {std::pair{CsvFlavour::excel, ';'}, std::pair{CsvFlavour::open, ','}}) {
    Table table;
    std::vector<Cell> row;
    for (const std::string& text : texts) {
      table.columns.push_back({"k", "k"});
      row.push_back({text});
    }
    table.rows = {row, row};
    std::string csv = to_csv(table, flavour);
    if (flavour == CsvFlavour::excel) csv.erase(0, 3);
    const auto rows = parsed(csv, separator);
    REQUIRE(rows.size() == 3);
    CHECK(rows[1] == texts);
    CHECK(rows[2] == texts);
  }
}
