#include <doctest/doctest.h>

#include "command.h"
#include "load/load.h"

using namespace avtal;
using avtal::test::contains;
using avtal::test::run_command;
using avtal::test::run_command_with;

TEST_CASE("a dataset goes to a workbook and back by the command") {
  const auto out = run_command({"export", test::kProvstad, "--out", "ut/avtal.xlsx"});
  CHECK(out.code == cli::kOk);
  CHECK(out.err.empty());
  REQUIRE(out.written.count("ut/avtal.xlsx") == 1);
  const auto back =
      run_command_with(out.written, {"import", "ut/avtal.xlsx", "--out", "ut/data.json"});
  CHECK(back.code == cli::kOk);
  CHECK(run_command_with(back.written, {"compare", test::kProvstad, "ut/data.json"}).code ==
        cli::kOk);
}

TEST_CASE("so it does by a folder of CSV files") {
  const auto out = run_command({"export", test::kProvstad, "--out", "mapp", "--lang", "en"});
  CHECK(out.code == cli::kOk);
  CHECK(out.written.count("mapp/Agreements.csv") == 1);
  CHECK(out.written.count("mapp/Lists.csv") == 0);
  const auto back = run_command_with(out.written, {"import", "mapp"});
  CHECK(back.code == cli::kOk);
  CHECK(load::load_dataset(back.out).dataset.has_value());
}

TEST_CASE("faults of a workbook are told by file, sheet, row and column") {
  const auto out = run_command({"export", test::kProvstad, "--out", "mapp"});
  auto files = out.written;
  std::string& terms = files["mapp/Perioder.csv"];
  // The first day that stands in a cell of its own.
  std::size_t day = terms.find(";20");
  while (day != std::string::npos && terms.substr(day + 5, 1) != "-")
    day = terms.find(";20", day + 1);
  REQUIRE(day != std::string::npos);
  terms.replace(day, 3, ";x");
  const auto back = run_command_with(files, {"import", "mapp", "--out", "data.json"});
  CHECK(back.code == cli::kDataErrors);
  CHECK(contains(back.err, "fel: Perioder, rad 2, "));
  CHECK(back.written.count("data.json") == 1);
}

TEST_CASE("an empty workbook is made where there is none, and read as it is") {
  const auto made = run_command({"new", "mitt/"});
  CHECK(made.code == cli::kOk);
  CHECK(contains(made.out, "mitt/avtal.xlsx"));
  REQUIRE(made.written.count("mitt/avtal.xlsx") == 1);
  const auto again = run_command_with(made.written, {"new", "mitt"});
  CHECK(again.code == cli::kCannotRead);
  CHECK(again.written.empty());
  const auto read = run_command_with(made.written, {"import", "mitt/avtal.xlsx"});
  CHECK(read.code == cli::kOk);
  CHECK(read.err.empty());
  const auto english = run_command({"new", "mine", "--lang", "en"});
  CHECK(run_command_with(english.written, {"import", "mine/avtal.xlsx"}).code == cli::kOk);
}

TEST_CASE("the days of a dataset become a calendar to subscribe to") {
  const auto made = run_command({"export", test::kLinkoping, "--out", "dagar.ics"});
  CHECK(made.code == cli::kOk);
  REQUIRE(made.written.count("dagar.ics") == 1);
  const std::string& ics = made.written.at("dagar.ics");
  CHECK(contains(ics, "BEGIN:VCALENDAR"));
  CHECK(contains(ics, "UID:notice-overenskommelse-2018@linkoping.avtalskartan"));
  CHECK_FALSE(contains(ics, "URL:"));
}

TEST_CASE("what cannot be imported or exported is refused with a sentence") {
  CHECK(run_command({"export", test::kProvstad}).code == cli::kUsage);
  CHECK(run_command({"export", "nowhere.json", "--out", "a.xlsx"}).code == cli::kCannotRead);
  CHECK(run_command({"export", test::kProvstad, "--out", "full.svg/x.xlsx"}).code == cli::kOk);
  CHECK(run_command({"import", "nowhere.csv"}).code == cli::kCannotRead);
  const auto old =
      run_command_with({{"a.xls", "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"}}, {"import", "a.xls"});
  CHECK(old.code == cli::kDataErrors);
  CHECK(contains(old.err, "gamla formatet"));
  CHECK(run_command_with({{"tom/brev.txt", "hej"}}, {"import", "tom"}).code == cli::kCannotRead);
}

TEST_CASE("a register is read as its columns are guessed, and the guess is saved and used again") {
  const std::map<std::string, std::string> files = {
      {"r.csv", "Avtalsnamn;Leverantör;Slutdatum;Färg\nStäd;A AB;2027-01-31;röd\n"}};
  const auto first =
      run_command_with(files, {"import", "r.csv", "--map", "kol.json", "--out", "r.json"});
  CHECK(first.code == cli::kOk);
  CHECK(contains(first.err, "1 rader lästa som avtal."));
  CHECK(contains(first.err, "Kolumnen ”Färg” har ingen egen plats: 1 värden"));
  REQUIRE(first.written.count("kol.json") == 1);
  CHECK(run_command_with(first.written, {"check", "r.json"}).code == cli::kOk);
  auto with = files;
  with["kol.json"] = "{\"format\": \"avtalskartan.mapping/1\", \"title\": \"Städavtal\"}";
  const auto second = run_command_with(with, {"import", "r.csv", "--map", "kol.json"});
  CHECK(second.code == cli::kOk);
  CHECK(contains(second.out, "Städavtal"));
  CHECK(second.written.empty());
  with["kol.json"] = "{}";
  CHECK(run_command_with(with, {"import", "r.csv", "--map", "kol.json"}).code == cli::kCannotRead);
}

TEST_CASE("a supplier ledger is read without asking, and told of as what was paid") {
  const auto made =
      run_command({"import", "tests/data/leverantorsreskontra.csv", "--out", "l.json"});
  // Three rows cannot be read.
  CHECK(made.code == cli::kDataErrors);
  CHECK(contains(
      made.err,
      "37 av 40 rader lästa som betalningar, tillsammans 3\u00A0218\u00A0606,49\u00A0kr."));
  CHECK(contains(made.err, "rad 29, datum: Dagen går inte att läsa på rad 29"));
  CHECK_FALSE(contains(made.written.at("l.json"), "811218"));
  const auto checked = run_command_with(made.written, {"check", "l.json"});
  CHECK(checked.code == cli::kOk);
  const auto costs = run_command_with(made.written, {"ask", "l.json", "costs", "--year", "2023"});
  CHECK(contains(costs.out,
                 "Inget dokument säger vad som är avtalat. Utfallet är "
                 "1\u00A0654\u00A0138,49\u00A0kr, beräknat."));
  CHECK_FALSE(contains(costs.out, "Inget belopp kan räknas"));
  const auto text = run_command_with(made.written, {"text", "l.json"});
  CHECK(contains(text.out, "Vad som är avtalat för 2022 säger inget dokument. Utfallet är"));
  CHECK(contains(text.out, "utfall 1\u00A0143\u00A0500,50\u00A0kr, beräknat"));
  for (const char* const untrue :
       {"Inget dokument anger ett belopp för 2022", "Inget flöde som är inläst gäller 2022",
        "Inga kostnadsflöden 2022", "Inget belopp är känt för 2022", "Avtal sedan",
        "det äldsta från"}) {
    CHECK_FALSE_MESSAGE(contains(text.out, untrue), untrue);
  }
}

TEST_CASE("a workbook can begin with what a register says") {
  const std::map<std::string, std::string> files = {
      {"r.csv", "Avtalsnamn;Leverantör;Slutdatum\nStäd;A AB;2027-01-31\nPost;B AB;2028-01-31\n"}};
  const auto made = run_command_with(files, {"new", "mitt", "--from", "r.csv"});
  CHECK(made.code == cli::kOk);
  CHECK(contains(made.err, "2 rader lästa som avtal."));
  REQUIRE(made.written.count("mitt/avtal.xlsx") == 1);
  const auto read = run_command_with(made.written, {"import", "mitt/avtal.xlsx"});
  CHECK(read.code == cli::kOk);
  const load::Result loaded = load::load_dataset(read.out);
  REQUIRE(loaded.dataset);
  CHECK(loaded.dataset->agreements.size() == 2);
  const auto empty = run_command_with({{"tom.csv", "a;b\n"}}, {"new", "mitt", "--from", "tom.csv"});
  CHECK(empty.code == cli::kCannotRead);
  CHECK(empty.written.empty());
}
