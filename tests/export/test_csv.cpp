#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "export/csv.h"

using namespace avtal::exporting;

namespace {

Table one_cell(std::string text, bool number = false) {
  return {{{"key", "Namn"}}, {{{std::move(text), number}}}};
}

std::string row_of(const std::string& text, CsvFlavour flavour) {
  const std::string csv = to_csv(one_cell(text), flavour);
  const std::size_t begin = csv.find("\r\n") + 2;  // after the heads
  return csv.substr(begin, csv.size() - begin - 2);
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

TEST_CASE("no text is a formula to a spreadsheet, and programs get it as it is") {
  for (const char* text : {"=1+1", "+46", "-1", "@SUM(A1)", " =1", "\u00A0=1", "\n=1", "\uFF1D1+1",
                           "\uFF0B1", "\u3000=1", "\u2003\u200B@A1", "\uFEFF=1", "\u202F\uFF20A"}) {
    CAPTURE(text);
    const std::string row = row_of(text, CsvFlavour::excel);
    CHECK(row.substr(row.find_first_not_of('"'), 1) == "'");
    CHECK(row_of(text, CsvFlavour::open).find('\'') == std::string::npos);
  }
  for (const char* text : {"2023-08-30", "1–2", "a=b", "", "'x"}) {
    CAPTURE(text);
    CHECK(row_of(text, CsvFlavour::excel) == text);
  }
}

TEST_CASE("no text is a day to a spreadsheet, unless it is one") {
  for (const char* text : {"2021-10", "2012-39", "12-5", "1-2", "3/4", "10/2021", "5-2020"}) {
    CAPTURE(text);
    CHECK(row_of(text, CsvFlavour::excel) == "'" + std::string(text));
    CHECK(row_of(text, CsvFlavour::open) == text);
  }
  for (const char* text : {"2021", "2023-08-30", "oktober 2021", "2021-", "-", "ON 2017-468",
                           "2017-468", "20211-10", "1-2-3-4"}) {
    CAPTURE(text);
    CHECK(row_of(text, CsvFlavour::excel).find('\'') ==
          (std::string(text) == "-" ? 0 : std::string::npos));
  }
}

TEST_CASE("what the other separator would take apart is quoted") {
  for (const char* text : {"x;=1+1", "x,=1+1", "x\t=1+1"}) {
    for (const CsvFlavour flavour : {CsvFlavour::excel, CsvFlavour::open}) {
      CAPTURE(text);
      CHECK(row_of(text, flavour) == "\"" + std::string(text) + "\"");
    }
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
