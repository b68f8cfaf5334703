// The dialog as a person goes through it, without a browser.

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "columns/dialog.h"
#include "tables/csv.h"

using namespace avtal;
using columns::Dialog;
using document::Element;
using words::Language;

namespace {

const std::string kRegister =
    "Diarienr;Rubrik;Nämnd;Leverantör;Start;Slut;Belopp tkr;Handläggare;Rest\n"
    "SN 1;Städning;Socialnämnden;Björkhaga Vård AB;2024-01-01;tills vidare;979;Eva Ek;J\n"
    "SN 2;Mat;Socialnämnden;BJÖRKHAGA VÅRD;13/8 2024;2025-13-31;1,5 mkr;;\n"
    "SN 3;Taxi;Socialnämnden;Björkhaga Vård Aktiebolag;4/7 2024;;se bilaga;;19811218-9876\n";

Dialog dialog_of(std::string_view choices = {}, Language language = Language::sv,
                 const std::string& csv = kRegister) {
  tables::Read read = tables::read_csv(csv, "avtal 2026");
  REQUIRE(read.tables.size() == 1);
  return Dialog(std::move(read.tables[0]), "avtal 2026.csv", choices, language);
}

std::string words_of(const Element& element) {
  std::string all = element.text + "\n";
  for (const Element& child : element.children) all += words_of(child);
  return all;
}
bool says(const Dialog& dialog, std::string_view part) {
  return words_of(dialog.elements()).find(part) != std::string::npos;
}

const Element* find(const Element& element, std::string_view id) {
  if (element.id == id) return &element;
  for (const Element& child : element.children) {
    if (const Element* const found = find(child, id)) return found;
  }
  return nullptr;
}

void collect(const Element& element, std::multiset<std::string>& ids) {
  for (const Element& child : element.children) {
    ids.insert(child.id);
    collect(child, ids);
  }
}

}  // namespace

TEST_CASE("columns: every element has an id of its own, whatever is opened") {
  Dialog dialog = dialog_of();
  for (const char* const opened : {"", "more-rows", "rows-matter-0-5", "all-merges"}) {
    dialog.act(opened, "");
    std::multiset<std::string> ids;
    collect(dialog.elements(), ids);
    CHECK(ids.count("") == 0);
    for (const std::string& id : ids) CHECK_MESSAGE(ids.count(id) == 1, id);
  }
}

TEST_CASE("columns: what is read, what is not, and what comes of it is said in both languages") {
  const Dialog sv = dialog_of();
  CHECK(says(sv, "avtal 2026.csv · 3 rader · 9 kolumner"));
  CHECK(says(
      sv, "Alla 3 rader kan visas, 1 av dem med ett slut som inte går att läsa, 1 utan belopp."));
  CHECK(says(sv, "1 cell i ”Slut” går inte att läsa"));
  CHECK(says(sv, "T.ex. rad 3: ”2025-13-31”"));
  CHECK(says(sv, "1 av de 1 som bara kan läsas på ett sätt har dagen först."));
  CHECK(says(sv, "1 kolumn har ingen plats: Rest"));
  CHECK(says(sv, "Visa 3 avtal"));
  const Dialog en = dialog_of({}, Language::en);
  CHECK(says(en, "1 cell in “Slut” cannot be read"));
  CHECK(says(en, "Show 3 agreements"));
}

TEST_CASE("columns: people are not shown") {
  Dialog dialog = dialog_of();
  CHECK_FALSE(says(dialog, "Eva"));
  CHECK_FALSE(says(dialog, "19811218"));
  dialog.act("read-7", "");
  CHECK(says(dialog, "Eva Ek"));
}

TEST_CASE("columns: a choice is seen at once") {
  Dialog dialog = dialog_of();
  CHECK(dialog.mapping().columns[8].meaning == workbook::Meaning::nothing);
  dialog.act("is-8", "title");
  CHECK(dialog.mapping().columns[8].meaning == workbook::Meaning::title);
  CHECK(dialog.mapping().columns[1].meaning == workbook::Meaning::nothing);
  CHECK(says(dialog, "”Rubrik” hade den betydelsen"));
  dialog.act("unit-6", "1000000");
  CHECK(dialog.mapping().columns[6].times == 1'000'000);
  dialog.act("order-4", "month");
  CHECK(dialog.mapping().columns[4].order == workbook::DayOrder::month_first);
  dialog.act("currency", "SEK");
  CHECK(dialog.mapping().currency == "SEK");
  dialog.act("assume", "");
  CHECK_FALSE(dialog.mapping().start_from_award);
}

TEST_CASE("columns: merges are ticked, and can be unticked one by one or all") {
  Dialog dialog = dialog_of();
  CHECK(says(dialog, "4 stavningar av 2 parter. 1 förslag att slå ihop"));
  dialog.act("merge-bjorkhagavard", "0");
  CHECK(dialog.mapping().apart.size() == 1);
  CHECK(says(dialog, "4 stavningar av 4 parter."));
  dialog.act("merge-all", "");
  CHECK(dialog.mapping().apart.empty());
  dialog.act("merge-none", "");
  CHECK(dialog.mapping().apart.size() == 1);
}

TEST_CASE("columns: the rows of a matter alone") {
  Dialog dialog = dialog_of();
  dialog.act("rows-matter-0-5", "");
  const Element all = dialog.elements();
  CHECK(find(all, "row-2") != nullptr);
  CHECK(find(all, "row-1") == nullptr);
  CHECK(says(dialog, "Visar 1 av 1 rader."));
  dialog.act("fewer-rows", "");
  CHECK(find(dialog.elements(), "row-1") != nullptr);
}

TEST_CASE("columns: nothing is thrown away unasked") {
  Dialog untouched = dialog_of();
  CHECK(untouched.act("close", "").end == Dialog::End::closed);

  Dialog dialog = dialog_of();
  dialog.act("currency", "SEK");
  const Dialog::Answer asked = dialog.act("close", "");
  CHECK(asked.end == Dialog::End::none);
  CHECK(asked.focus == "stay");
  CHECK(says(dialog, "Dina val är inte sparade."));
  CHECK(dialog.act("stay", "").end == Dialog::End::none);
  CHECK_FALSE(says(dialog, "Dina val är inte sparade."));
  // Escape twice is no way out.
  dialog.act("close", "");
  CHECK(dialog.act("close", "").end == Dialog::End::none);
  dialog.act("close", "");
  CHECK(dialog.act("discard", "").end == Dialog::End::closed);
}

TEST_CASE("columns: what is saved gives the same choices for the next register") {
  Dialog dialog = dialog_of();
  dialog.act("is-8", "category");
  dialog.act("merge-none", "");
  const Dialog::Answer answer = dialog.act("save", "");
  CHECK(dialog.saved_name() == "avtal 2026-kolumner.json");
  const Dialog next = dialog_of(answer.saved);
  CHECK(next.mapping() == dialog.mapping());
  CHECK(says(next, "Valen kommer från filen"));
  CHECK(dialog.act("close", "").end == Dialog::End::closed);  // they are saved
  CHECK(says(dialog_of("{}"), "Filen med val går inte att läsa"));
}

TEST_CASE("columns: one column at a time where there is no room for more") {
  Dialog dialog = dialog_of();
  CHECK(says(dialog, "Kolumn 1 av 9: Diarienr"));
  dialog.act("previous", "");
  CHECK(says(dialog, "Kolumn 1 av 9"));
  for (int i = 0; i < 20; ++i) dialog.act("next", "");
  CHECK(says(dialog, "Kolumn 9 av 9: Rest"));
}

TEST_CASE("columns: a supplier ledger is known, and said to be of payments") {
  const std::string csv =
      "kopare;verifikationsnummer;leverantor;leverantor_id;belopp;datum\n"
      "Provstads kommun;V1;Björkhaga Vård AB;556036-0793;100,50;2023-05-04\n"
      "Provstads kommun;V2;BJÖRKHAGA VÅRD AB;556036-0793;-0,50;2023-05-05\n"
      "Provstads kommun;V3;Åsens Trädgård;19811218-9876;7,00;okänt\n"
      "Provstads kommun;V4;;;sju;2023-05-06\n";
  Dialog dialog = dialog_of({}, Language::sv, csv);
  CHECK(says(dialog, "2 rader av 4 går att läsa som betalningar"));
  CHECK(says(dialog, "1 cell i ”belopp” går inte att läsa"));
  CHECK(says(dialog, "T.ex. rad 5: ”sju”. Betalningen är inte med i någon summa."));
  CHECK(says(dialog, "1 cell i ”datum” går inte att läsa"));
  CHECK(says(dialog, "Betalningen visas utan den som fick den."));
  CHECK(says(dialog, "4 värden räknas, men följer inte med."));
  CHECK(says(dialog, "4 stavningar av 3 parter."));
  CHECK(says(dialog, "1 cell ser ut att innehålla personnummer"));
  CHECK_FALSE(says(dialog, "19811218"));
  CHECK(says(dialog, "Visa 2 betalningar"));
  // No word of agreements, which a ledger has none of.
  for (const char* const untrue : {"Avtalet visas", "avtal med start", "anteckning"}) {
    CHECK_FALSE_MESSAGE(says(dialog, untrue), untrue);
  }
  CHECK(says(dialog_of({}, Language::en, csv), "Show 2 payments"));
  // Somebody who says that it is none gets the register back.
  dialog.act("is-4", "amount");
  CHECK(says(dialog, "Visa 4 avtal"));
}
