// What the agreements of the real dataset cost, asked through the command.

#include <doctest/doctest.h>

#include "command.h"

using namespace avtal;
using test::ask;
using test::ask_json;
using test::contains;
using test::Json;
using test::line;

TEST_CASE("costs year by year are those of the reader's grid") {
  struct Year {
    const char* year;
    std::int64_t ore;
    bool approximate;
    const char* status;
  };
  for (const Year& year : {Year{"2018", 377'900'000, false, "proposed"},
                           {"2019", 325'775'000, false, "proposed"},
                           {"2021", 340'736'700, false, "derived"},
                           {"2022", 340'736'700, false, "proposed"},
                           {"2023", 190'000'000, true, "stated"},
                           {"2024", 142'500'000, true, "proposed"}}) {
    CAPTURE(year.year);
    const Json answer = ask_json({"costs", "--year", year.year});
    CHECK(answer["total"]["ore"].number == year.ore);
    CHECK(answer["total"]["approximate"].truth == year.approximate);
    CHECK(answer["total"]["status"].text == year.status);
    CHECK(answer["total"]["atLeast"].truth);
  }
}

TEST_CASE("costs: a part of a year shows its arithmetic") {
  const Json answer = ask_json({"costs", "--year", "2019"});
  const Json& arithmetic = line(answer, "flode-tillagg-2018")["arithmetic"];
  CHECK(arithmetic["statedOre"].number == 208'500'000);
  CHECK(arithmetic["part"].number == 9);
  CHECK(arithmetic["of"].number == 12);
  CHECK(arithmetic["unit"].text == "months");
  CHECK(line(answer, "flode-tillagg-2018")["amount"]["ore"].number == 156'375'000);
  CHECK(contains(ask({"costs", "--year", "2019"}).out, "× 9/12"));
}

TEST_CASE("costs: the budget frame is no payment, and the invoice is counted once") {
  const Json in_2023 = ask_json({"costs", "--year", "2023"});
  CHECK(line(in_2023, "flode-budgetram-2023")["whyNot"].text == "frame-transfer");
  const Json in_2022 = ask_json({"costs", "--year", "2022"});
  CHECK(line(in_2022, "flode-faktura-2022")["counted"].truth);
  CHECK(line(in_2022, "flode-utforare-2022")["whyNot"].text == "passed-on");
  const Json& extra = line(in_2022, "flode-forstarkning-700");
  CHECK(extra["amount"]["ore"].is_null());
  CHECK(extra["amount"]["reason"].text == "year-not-stated");
  CHECK(extra["statedOre"].number == 70'000'000);
}

TEST_CASE("costs: filters and assumptions") {
  const Json son = ask_json({"costs", "--year", "2022", "--payer", "son", "--payee", "an"});
  CHECK(son["filter"]["payer"].text == "son");
  for (const Json& one : son["lines"].items) CHECK(one["payer"]["id"].text == "son");
  CHECK(son["total"]["ore"].number == 340'736'700);
  const Json assumed =
      ask_json({"costs", "--year", "2022", "--payer", "son", "--payee", "an", "--assumed"});
  CHECK(assumed["total"]["ore"].number == 530'736'700);
  CHECK(assumed["total"]["status"].text == "assumed");
}

TEST_CASE("reprice: refused without a price level, worked out with one that somebody chose") {
  const Json refused = ask_json({"reprice", "--flow", "flode-tillagg-2018", "--to", "2022"});
  CHECK(refused["amount"]["ore"].is_null());
  CHECK(refused["amount"]["reason"].text == "price-level-not-stated");
  const Json chosen =
      ask_json({"reprice", "--flow", "flode-tillagg-2018", "--to", "2022", "--level", "2018"});
  // 2 085 000 × 1,027 × 1,03 × 1,015 × 1,019
  CHECK(chosen["amount"]["ore"].number == 228'115'058);
  CHECK(chosen["status"].text == "assumed");
  CHECK(chosen["levelAssumed"].truth);
  CHECK(chosen["steps"].items.size() == 4);
  CHECK(chosen["notDefinitive"].truth);
  const Json unnamed = ask_json({"reprice", "--flow", "flode-support-2021", "--to", "2022"});
  CHECK(unnamed["amount"]["reason"].text == "no-index-named");
}

TEST_CASE("costs: the price of one is told with its unit, and in no sum") {
  const std::string file = "tests/data/cases/P1-unit-price.json";
  const Json answer = ask_json({"costs", "--year", "2021"}, file);
  CHECK(answer["total"]["ore"].number == 100'000'000);
  CHECK(answer["total"]["atLeast"].truth);
  CHECK(answer["missingAmounts"].number == 2);
  CHECK(answer["unitPrices"].number == 2);
  const Json& places = line(answer, "platser");
  CHECK(places["amount"]["ore"].is_null());
  CHECK(places["amount"]["reason"].text == "quantity-not-stated");
  CHECK(places["whyNot"].text == "quantity-not-stated");
  CHECK(places["unitPrice"]["ore"].number == 125'000);
  CHECK(places["unitPrice"]["unit"]["en"].text == "place and day");
  CHECK(places["statedOre"].kind == Json::Kind::missing);
  const std::string text = ask({"costs", "--year", "2021"}, file).out;
  CHECK(contains(text, "1\u00A0250\u00A0kr per plats och dygn, angivet"));
  CHECK(contains(text, "89,50\u00A0kr per resa, föreslaget"));
  CHECK(contains(text, "nej, priset är per plats och dygn, hur många anges inte"));
  CHECK(contains(text, "2 priser är per enhet: hur många anges inte."));
  CHECK_FALSE(contains(text, "saknas i summan"));
  const Json repriced = ask_json({"reprice", "--flow", "platser", "--to", "2022"}, file);
  CHECK(repriced["stated"]["basis"].text == "per-unit");
  CHECK(repriced["stated"]["unit"]["sv"].text == "plats och dygn");
}

TEST_CASE("costs: what was paid stands beside what was agreed, and is in no sum") {
  const std::string file = "tests/data/cases/P2-outcomes.json";
  const Json answer = ask_json({"costs", "--year", "2021"}, file);
  CHECK(answer["total"]["ore"].number == 100'000'000);
  const Json& paid = line(answer, "fast")["outcome"];
  CHECK(paid["ore"].number == 95'600'000);
  CHECK(paid["status"].text == "stated");
  CHECK(paid["difference"]["ore"].number == -4'400'000);
  CHECK(paid["difference"]["status"].text == "derived");
  CHECK(line(answer, "platser")["outcome"]["ore"].number == 41'200'050);
  CHECK(line(answer, "platser")["outcome"]["difference"].kind == Json::Kind::missing);
  CHECK(contains(ask({"costs", "--year", "2021"}, file).out,
                 "956\u00A0000\u00A0kr, angivet, 44\u00A0000\u00A0kr lägre än avtalat"));
  const Json about = ask_json({"costs", "--year", "2022"}, file);
  CHECK(line(about, "fast")["outcome"]["approximate"].truth);
  CHECK(line(about, "fast")["outcome"]["difference"].kind == Json::Kind::missing);
  const Json unknown = ask_json({"costs", "--year", "2023"}, file);
  CHECK(line(unknown, "fast")["outcome"]["ore"].is_null());
}
