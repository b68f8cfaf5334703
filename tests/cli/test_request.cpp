#include <doctest/doctest.h>

#include "cli/ask.h"
#include "cli/ask_request.h"

using avtal::cli::Arguments;
using avtal::cli::months_of_duration;
using avtal::cli::nearest_word;
using avtal::cli::Request;

namespace {

Request request(const std::vector<std::string>& words) {
  std::vector<std::string> with_value = avtal::cli::ask_options();
  with_value.emplace_back("--lang");
  std::vector<std::string> flags = avtal::cli::ask_flags();
  flags.emplace_back("--json");
  std::vector<std::string> all = {"ask", "file"};
  all.insert(all.end(), words.begin(), words.end());
  return avtal::cli::understand(avtal::cli::parse_arguments(all, with_value, flags));
}

}  // namespace

TEST_CASE("durations: years and months") {
  CHECK(months_of_duration("P12M") == 12);
  CHECK(months_of_duration("P2Y") == 24);
  CHECK(months_of_duration("P1Y6M") == 18);
  CHECK(months_of_duration("P0M") == 0);
  CHECK(months_of_duration("P100Y") == 1200);
}

TEST_CASE("durations: everything else is refused") {
  for (const char* text : {"", "P", "12M", "P12", "PM", "P1M1Y", "P1Y6", "P1D", "P1W", "PT1M",
                           "P-1M", "P1.5Y", "P101Y", "P99999M", "p12m", " P12M", "P12M ", "P1YY"}) {
    CAPTURE(text);
    CHECK(!months_of_duration(text));
  }
}

TEST_CASE("requests: days, years and ids are read") {
  const Request asked = request({"responsible", "--service", "hantverkshuset", "--on", "2020-06-01",
                                 "--known=2021-12-31", "--json", "--lang", "en"});
  CHECK(asked.error.empty());
  CHECK(asked.question == "responsible");
  CHECK(asked.service == "hantverkshuset");
  CHECK(asked.on == avtal::base::day_of(2020, 6, 1));
  CHECK(asked.known == avtal::base::day_of(2021, 12, 31));
  CHECK(asked.json);
  CHECK(asked.language == avtal::words::Language::en);
  CHECK(request({"costs", "--year", "2019", "--assumed"}).assumed);
  CHECK(request({"reprice", "--flow", "f", "--to", "2022", "--level", "2018"}).level == 2018);
  CHECK(request({"search", "Skog", "och", "mark"}).text == "Skog och mark");
  CHECK(request({"deadlines"}).within.months == 12);
}

TEST_CASE("requests: mistakes are told, in the language asked for") {
  CHECK(request({"in-force", "--on", "igår"}).error ==
        "--on ska vara en dag som 2020-06-01, inte ”igår”.");
  CHECK(request({"in-force", "--on", "2022-02-30", "--lang", "en"}).error ==
        "--on must be a day such as 2020-06-01, not “2022-02-30”.");
  CHECK(request({"inforce"}).error == "Frågan ”inforce” finns inte. Närmast: in-force.");
  CHECK(request({"costs"}).error == "Frågan costs behöver --year.");
  CHECK(request({"costs", "--year="}).error == "Frågan costs behöver --year.");
  CHECK(request({"costs", "--year", "19"}).error ==
        "--year ska vara ett år mellan 1900 och 2200, inte ”19”.");
  CHECK(request({"capacity", "--on", "2020-06-01"}).error == "Frågan capacity tar inte --on.");
  CHECK(request({"capacity", "now"}).error == "Frågan capacity tar inte ordet ”now”.");
  CHECK(request({"search"}).error == "Frågan search behöver en text att söka efter.");
  CHECK(request({"questions", "--about="}).error == "--about är tomt.");
  CHECK(request({"deadlines", "--within", "12"}).error ==
        "--within ska vara en tid som P12M, P2Y eller P1Y6M, inte ”12”.");
  CHECK(request({"in-force", "--lang", "de"}).error == "--lang ska vara sv eller en, inte ”de”.");
  CHECK(!request({}).error.empty());
}

TEST_CASE("nearest word: of the same distance the first") {
  CHECK(nearest_word("cost", {"compare", "costs", "notice"}) == "costs");
  CHECK(nearest_word("", {"ab", "cd"}) == "ab");
  CHECK(nearest_word(std::string(5000, 'x'), {"ab", "cd"}) == "ab");
  CHECK(!nearest_word("x", {}));
}
