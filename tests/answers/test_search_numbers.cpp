// Case numbers, amounts and dates in the search.

#include "answers/build.h"
#include "answers/search.h"
#include "answers/search_checks.h"

namespace avtal::test {

using answers::SearchHit;

TEST_CASE("search: case numbers in any spelling") {
  for (const char* query : {"SON2020-281", "2020/281", "dnr son 2020-281", "SON 2020-281",
                            "son 2020 281", "2020-281", "Dnr: SON 2020-281"}) {
    CAPTURE(std::string(query));
    CHECK(finds(query, "son-2020-281"));
    CHECK(finds(query, "overenskommelse-2018"));
  }
  CHECK(finds("BIN 2017-290", "on-2017-468"));
  CHECK(finds("2012-39", "grundavtal-2012-39"));
  CHECK(finds("Dnr 2016-217", "bin-uppdrag-2016"));
  CHECK(finds("son-331", "atgardsplan-2020"));
  CHECK_FALSE(finds("SON 2020-282", "son-2020-281"));
}

TEST_CASE("search: amounts in the ways people write them") {
  for (const char* query :
       {"1 694 000", "1694000", "1 694 000 kr", "1.694.000", "1,694,000 kr", "SEK 1,694,000",
        "1\u00A0694\u00A0000", "1,7 mnkr", "1,69 mkr", "1.7 miljoner", "1694 tkr",
        "1 694 tusen kronor", "ca 1,694 mnkr", "1 694", "16940"}) {
    CAPTURE(std::string(query));
    CHECK(finds(query, "flode-rehab-2018"));
  }
  CHECK(finds("1,9 mnkr", "flode-rehab-2023"));
  CHECK(finds("1.9 mkr", "flode-rehab-2023"));
  CHECK(finds("700 tkr", "flode-forstarkning-700"));
  CHECK(finds("3,4 mnkr", "flode-faktura-2022"));
  CHECK_FALSE(finds("1,8 mnkr", "flode-rehab-2023"));
  CHECK_FALSE(finds("1 694 000 hus", "flode-rehab-2018"));
  CHECK_FALSE(finds("1 69 4000", "flode-rehab-2018"));
  CHECK_FALSE(finds("2020-281", "flode-rehab-2018"));
  const auto hits = real_index().find("1 694 000 kr");
  REQUIRE_FALSE(hits.empty());
  CHECK(hits.front().amount == base::kronor(1694000));
}

TEST_CASE("search: what amounts a text means") {
  const auto range = [](std::string_view text) {
    const auto ranges = answers::amounts_meant(text, false);
    REQUIRE(ranges.size() == 1);
    return std::pair(ranges[0].first.value, ranges[0].last.value);
  };
  CHECK(range("1,9 mnkr") == std::pair<std::int64_t, std::int64_t>(185000000, 194999999));
  CHECK(range("700 tkr") == std::pair<std::int64_t, std::int64_t>(69950000, 70049999));
  CHECK(range("12,50 kr") == std::pair<std::int64_t, std::int64_t>(1250, 1250));
  CHECK(range("2 mdkr") == std::pair<std::int64_t, std::int64_t>(150000000000, 249999999999));
  for (const char* text : {"", "kr", "mnkr", "2020-281", "1 kub", "99999999999999999", "1,2,3 x",
                           "9 999 999 999 999 mdkr", "1,1234567 mnkr"}) {
    CAPTURE(std::string(text));
    CHECK(answers::amounts_meant(text, true).empty());
  }
  CHECK(answers::amounts_meant("16", true).size() == 1);  // too little typed to guess from
}

TEST_CASE("search: amounts of a text without their spaces") {
  for (const char* query : {"1 694 000 kr", "1694000", "1694000 kr"}) {
    CAPTURE(std::string(query));
    CHECK(finds(query, "c-52"));
    CHECK(finds(query, "flode-rehab-2018"));
  }
  CHECK_FALSE(finds("694000", "c-52"));
}

TEST_CASE("search: what days a text means") {
  const auto meant = [](std::string_view text) {
    const auto days = answers::days_meant(text);
    return days ? answers::written_form(*days) : std::string("-");
  };
  for (const char* text : {"2024-10-01", "1 oktober 2024", "1 okt 2024", "den 1 oktober 2024",
                           "1/10 2024", "1.10.2024", "20241001", "October 1, 2024", "1 Oct 2024",
                           "2024-10-1", "2024 10 01", "1 OKTOBER 2024"}) {
    CAPTURE(std::string(text));
    CHECK(meant(text) == "2024-10-01");
  }
  for (const char* text : {"2024-10", "oktober 2024", "okt 2024", "Oct. 2024", "2024 oktober"}) {
    CAPTURE(std::string(text));
    CHECK(meant(text) == "2024-10");
  }
  CHECK(meant("2024") == "2024");
  CHECK(meant("maj 2022") == "2022-05");
  CHECK(meant("29 februari 2024") == "2024-02-29");
  for (const char* text : {"", "oktober", "1 oktober", "2020-281", "2012-39", "29 februari 2023",
                           "2024-13-01", "1850", "202410", "SON 2020-10", "31/4 2024", "ma 2022"}) {
    CAPTURE(std::string(text));
    CHECK(meant(text) == "-");
  }
}

TEST_CASE("search: dates find what begins, ends, is decided or must be decided") {
  const auto fact = [](std::string_view query, std::string_view id) {
    for (const SearchHit& hit : real_index().find(query, 60)) {
      if (id_of(real(), hit.record) == id && hit.date) return hit.date->fact;
    }
    FAIL("not found by its date");
    return answers::DateFact::written;
  };
  using answers::DateFact;
  for (const char* query : {"2024-10-01", "1 oktober 2024", "okt 2024", "2024-10"}) {
    CAPTURE(std::string(query));
    CHECK(fact(query, "overenskommelse-2018") == DateFact::ends);
  }
  CHECK(fact("2023-10-01", "overenskommelse-2018") == DateFact::notice);
  CHECK(fact("2023-08-30", "son-2020-281") == DateFact::written);
  CHECK(fact("1 januari 2022", "overlamning-support") == DateFact::happens);
  CHECK(fact("2022-05-01", "forslag-slut-skog-och-mark") == DateFact::takes_effect);
  CHECK(fact("oktober 2021", "forslag-slut-skog-och-mark") == DateFact::happens);
  CHECK(fact("2019-10-15", "c-13") == DateFact::gap);
  CHECK(first("2020") == "c-07");
  CHECK_FALSE(finds("2024-11-01", "overenskommelse-2018"));
}

TEST_CASE("search: an amount is found where texts write it in another way") {
  CHECK(finds("700 tkr", "c-58"));
  CHECK(finds("0,7 mnkr", "c-58"));
  Build build;
  build.data.services[build.service("a").index].name.sv = "Därtill 1,9 miljoner";
  build.data.services[build.service("b").index].name.sv = "Därtill 19";
  CHECK(ids(build.done(), "1 900 000") == std::vector<std::string>{"a"});
}

}  // namespace avtal::test
