#include <doctest/doctest.h>

#include "cli/ask_sheet.h"

using avtal::cli::Sheet;

TEST_CASE("sheet: sentences, headings with ids, rows with labels of one width") {
  Sheet sheet;
  sheet.sentence("Läget den 2020-06-01.");
  sheet.heading("Skog och mark", "skog");
  sheet.row("Svar", "I kraft");
  sheet.row("Källor", std::vector<std::string>{"ett", "två"});
  sheet.heading("Utan id");
  sheet.row("Är", "så");
  CHECK(sheet.text() ==
        "Läget den 2020-06-01.\n"
        "\n"
        "Skog och mark (skog)\n"
        "  Svar    I kraft\n"
        "  Källor  ett\n"
        "          två\n"
        "\n"
        "Utan id\n"
        "  Är      så\n");
}

TEST_CASE("sheet: no empty line first, no row without lines") {
  Sheet sheet;
  sheet.heading("Först");
  sheet.row("Tom", std::vector<std::string>{});
  CHECK(sheet.text() == "Först\n");
}

TEST_CASE("sheet: columns are counted in characters, and no line ends in spaces") {
  Sheet sheet;
  sheet.table({{"åäö", "x", "sist"}, {"abcde", "yy", ""}});
  CHECK(sheet.text() ==
        "  åäö    x   sist\n"
        "  abcde  yy\n");
}
