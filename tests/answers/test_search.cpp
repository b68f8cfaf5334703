#include "answers/build.h"
#include "answers/search.h"
#include "answers/search_checks.h"
#include "support/sanitized.h"

namespace avtal::test {

using answers::SearchHit;
using answers::SearchIndex;

namespace {

/// What of the text would be marked, between brackets.
std::string marked(std::string text, std::string_view query) {
  const auto parts = answers::matched_parts(text, query);
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
    text.insert(part->second, "]");
    text.insert(part->first, "[");
  }
  return text;
}

}  // namespace

TEST_CASE("search: names, short names, aliases and misprints of the real dataset") {
  CHECK(first("IAF") == "iaf");
  CHECK(first("omsorgsavtalet") == "arbetsinriktad-rehabilitering");
  CHECK(first("Lenalink") == "leanlink-rad-och-stod");
  CHECK(first("skog och mark") == "skog-och-mark-insats");
  CHECK(first("hantverkshuset") == "hantverkshuset");
  CHECK(first("Social- och omsorgsnämnden") == "son");
  CHECK(first("SON") == "son");
  CHECK(finds("opi", "opi"));
}

TEST_CASE("search: without å ä ö, and with a slip of the finger") {
  CHECK(finds("overenskommelse", "overenskommelse-2018"));
  CHECK(finds("bildningsnamnden", "bin"));
  CHECK(finds("leanlnik", "leanlink"));
  CHECK(finds("leanlnik", "leanlink-rad-och-stod"));
  CHECK(finds("hantverkhuset", "hantverkshuset"));
  CHECK(finds("arbetsmarknadsnämden", "an"));
  CHECK(finds("skgo och mark", "skog-och-mark-insats"));
}

TEST_CASE("search: nothing for nothing, and no guesses for what is too short or too strange") {
  CHECK(real_ids("").empty());
  CHECK(real_ids("  –  ").empty());
  CHECK(real_ids("xq").empty());
  CHECK(real_ids("qwertyuiop").empty());
  CHECK(real_ids(std::string(100000, 'q')).empty());
  CHECK(real_ids("\xFF\xFE\xC3").empty());
}

TEST_CASE("search: exact before prefix before word before inside before unmarked") {
  Build build;
  const auto add = [&build](std::string id, std::string name) {
    build.data.services[build.service(std::move(id)).index].name.sv = std::move(name);
  };
  add("inuti", "Skogsvårdsplan");
  add("omärkt", "Värd");
  add("ord", "God vård");
  add("prefix", "Vårdhuset");
  add("exakt", "Vård");
  const Dataset data = build.done();
  CHECK(ids(data, "vård") == std::vector<std::string>{"exakt", "prefix", "ord", "inuti", "omärkt"});
}

TEST_CASE("search: all words in any order") {
  Build build;
  build.data.services[build.service("s").index].name.sv = "Support och arbetsteamet";
  const Dataset data = build.done();
  CHECK(ids(data, "arbetsteam support") == std::vector<std::string>{"s"});
  CHECK(ids(data, "arbetsteam skog").empty());
}

TEST_CASE("search: one hit for a record, with the text that matched best, at most the limit") {
  Build build;
  auto& record = build.data.services[build.service("s").index];
  record.name.sv = "Hantverkshuset, övriga delar";
  record.aliases = {"Hantverkshuset"};
  for (int i = 0; i < 30; ++i) build.service("hantverk " + std::to_string(i));
  const Dataset data = build.done();
  const auto hits = SearchIndex(data).find("hantverkshuset");
  REQUIRE(hits.size() == 1);
  CHECK(hits[0].matched == "Hantverkshuset");
  CHECK(SearchIndex(data).find("hantverk", 7).size() == 7);
  CHECK(SearchIndex(data).find("hantverk", 0).empty());
}

TEST_CASE("search: hyphens may be left out or written as spaces, words run together or apart") {
  Build build;
  const auto add = [&build](std::string id, std::string name) {
    build.data.services[build.service(std::move(id)).index].name.sv = std::move(name);
  };
  add("e", "E-tjänst för boende");
  add("hus", "Hantverkshuset");
  const Dataset data = build.done();
  CHECK(ids(data, "e-tjänst") == std::vector<std::string>{"e"});
  CHECK(ids(data, "e tjanst") == std::vector<std::string>{"e"});
  CHECK(ids(data, "etjänst") == std::vector<std::string>{"e"});
  CHECK(ids(data, "hantverks huset") == std::vector<std::string>{"hus"});
  CHECK(ids(data, "hantverk-shuset") == std::vector<std::string>{"hus"});
}

TEST_CASE("search: an abbreviation in capitals finds only where it stands") {
  CHECK(first("AN") == "an");
  CHECK(first("ON") == "on");
  for (const char* query : {"AN", "ON", "SON", "BIN"}) {
    CAPTURE(std::string(query));
    const auto found = real_index().search(query, 100);
    CHECK(found.abbreviation);
    CHECK(found.hits.size() <= 25);
    for (const SearchHit& hit : found.hits) {
      CAPTURE(hit.matched);
      CHECK(hit.matched.find(query) != std::string::npos);
    }
  }
  CHECK(finds("SON", "son-2020-281"));
  CHECK(finds("ON", "on-2017-468"));
  CHECK_FALSE(real_index().search("SKOG").abbreviation);
  CHECK(finds("SKOG", "skog-och-mark-insats"));
}

TEST_CASE("search: short words are not looked for in the other language") {
  const SearchIndex index(real());
  const auto swedish = index.search("an", 100, answers::Tongue::sv);
  const auto english = index.search("an", 100, answers::Tongue::en);
  CHECK(swedish.records < 20);
  CHECK(english.records > swedish.records);
  REQUIRE_FALSE(swedish.hits.empty());
  CHECK(id_of(real(), swedish.hits.front().record) == "an");
  // Longer ones are, below those of the reader's own language.
  Build build;
  auto& first = build.data.services[build.service("engelska").index].name;
  first = {"Stöd", "Transport"};
  auto& second = build.data.services[build.service("svenska").index].name;
  second = {"Transport", "Support"};
  const Dataset data = build.done();
  const auto both = SearchIndex(data).search("transport", 20, answers::Tongue::sv);
  REQUIRE(both.hits.size() == 2);
  CHECK(id_of(data, both.hits.front().record) == "svenska");
}

TEST_CASE("search: an id counts only as a whole") {
  CHECK(first("c-34") == "c-34");
  CHECK(first("C34") == "c-34");
  CHECK_FALSE(finds("34", "c-34"));
  CHECK(finds("34", "c-70"));  // 34 av 60 …
}

TEST_CASE("search: other words for the same, below the words themselves") {
  CHECK(finds("uppsägning", "forslag-slut-skog-och-mark"));
  CHECK(finds("uppsagning", "skog-och-mark"));
  CHECK(finds("säga upp", "c-18"));
  Build build;
  const auto add = [&build](std::string id, std::string name) {
    build.data.services[build.service(std::move(id)).index].name.sv = std::move(name);
  };
  add("annat", "Avtalet sägs upp");
  add("samma", "Tolv månaders uppsägning");
  add("inget", "Uppdraget");
  CHECK(ids(build.done(), "uppsägning") == std::vector<std::string>{"samma", "annat"});
}

TEST_CASE("search: descriptions are found by their words, after every name") {
  Build build;
  build.data.services[build.service("beskriven").index].description.sv = "Ett stöd för unga";
  build.data.services[build.service("namngiven").index].name.sv = "Stödet";
  const Dataset data = build.done();
  CHECK(ids(data, "stöd") == std::vector<std::string>{"namngiven", "beskriven"});
  CHECK(ids(data, "tt stöd").empty());
  CHECK(finds("tjänsteskrivelse", "son-2019-719"));
  CHECK(finds("protokoll", "c-01"));
}

TEST_CASE(
    "search: a word of two letters is found in a longer text as it stands, not as a beginning") {
  Build build;
  build.organization("Kommunstyrelsen");
  const auto queued = build.service("Stöd");
  build.data.services[queued.index].description.sv = "Det har varit kö länge.";
  const auto bought = build.service("Inköp");
  build.data.services[bought.index].description.sv = "Man köper in.";
  const Dataset data = build.done();
  const auto hits = SearchIndex(data).find("kö");
  REQUIRE_FALSE(hits.empty());
  CHECK(hits.front().record == model::RecordRef{model::RecordKind::service, queued.index});
  for (const SearchHit& hit : hits) {
    CHECK_FALSE(hit.record == model::RecordRef{model::RecordKind::service, bought.index});
  }
}

TEST_CASE("search: facts in words of the page are found like names") {
  Build build;
  const auto service = build.service("s");
  const model::RecordRef record{model::RecordKind::service, service.index};
  const Dataset data = build.done();
  const SearchIndex index(data, [&](model::RecordRef of, std::vector<answers::SearchFact>& found) {
    if (of == record) found.push_back({of, "Uppsägning 12 månader", answers::Tongue::sv});
  });
  CHECK(index.search("uppsägning").hits.size() == 1);
  CHECK(index.search("12 månader", 20, answers::Tongue::sv).hits.size() == 1);
  CHECK(SearchIndex(data).search("uppsägning").hits.empty());
}

TEST_CASE("search: an index that is made piece by piece finds the same") {
  for (const std::size_t records : {std::size_t{1}, std::size_t{7}, std::size_t{100000}}) {
    answers::SearchIndexMaker maker(real());
    while (maker.step(records)) {
    }
    CHECK_FALSE(maker.step(records));
    const SearchIndex index = maker.make();
    const SearchIndex whole(real());
    for (const char* query : {"hantverkshuset", "SON", "2020/281", "1 694 000", "hantverkhuset"}) {
      const auto hits = index.find(query);
      const auto expected = whole.find(query);
      REQUIRE(hits.size() == expected.size());
      for (std::size_t i = 0; i < hits.size(); ++i) CHECK(hits[i].record == expected[i].record);
    }
  }
}

TEST_CASE("search: making an index takes in so many records at a time and no more") {
  Build build;
  for (int i = 0; i < 50; ++i) build.service("s" + std::to_string(i));
  const Dataset data = build.done();
  answers::SearchIndexMaker maker(data);
  std::size_t steps = 0;
  while (maker.step(10)) ++steps;
  CHECK(steps >= 5);
  CHECK(maker.make().find("s49").size() == 1);
}

TEST_CASE("search: the letters that were found are marked") {
  CHECK(marked("SON 2020-281", "2020-281") == "SON [2020-281]");
  CHECK(marked("SON 2020-281", "son2020281") == "[SON 2020-281]");
  CHECK(marked("Dnr SON 2020-281", "2020/281") == "Dnr SON [2020-281]");
  CHECK(marked("Social- och omsorgsnämnden", "omsorgsnamnd") == "Social- och [omsorgsnämnd]en");
  CHECK(marked("Social- och omsorgsnämnden", "nämnden social") == "[Social]- och omsorgs[nämnden]");
  CHECK(marked("Hantverkshuset", "hantverkhuset") == "[Hantverkshuset]");
  CHECK(marked("Överenskommelse", "ö") == "[Ö]verenskommelse");
  CHECK(marked("1 694 000 kr", "1 694 000") == "[1 694 000] kr");
  CHECK(marked("Skog och mark", "häst") == "Skog och mark");
  CHECK(marked("", "a").empty());
  CHECK(marked("a", "").compare("a") == 0);
}

TEST_CASE("search: no more is looked at in a large dataset than in a small one") {
  const auto grown = [](int agreements) {
    Build build;
    build.organization("Arbetsmarknadsnämnden");
    const auto service = build.service("Hemtjänst");
    for (int i = 0; i < agreements; ++i) {
      const std::string number = std::to_string(i);
      auto& made = build.of(build.agreement("avtal-" + number, {service}));
      made.name.sv = "Avtal om hemtjänst i område " + number;
      made.case_numbers = {claim(std::string("SON 2020-") + number)};
      made.name.en = "Agreement on home care in area " + number;
      made.kind = "avtal";
      const Day start = base::plus_days(day("2004-01-01"), i % 6000);
      build.term(Ref<model::Agreement>{static_cast<std::uint32_t>(i)}, base::iso_text(start),
                 base::iso_text(base::plus_days(start, 700)));
    }
    return build.done();
  };
  constexpr int kMany = kSanitized ? 5'000 : 20'000;
  const SearchIndex small(grown(500));
  const SearchIndex large(grown(kMany));
  for (const char* query :
       {"a", "avtal", "hemtjänst", "avtal om hemtjänst i område 77", "2020-77", "202", "hemtjanst",
        "hemtjnst", "område 499", "arbetsmarknadsnamnden", "rknadsn", "qqqqqqqq", "SON 2020",
        "AVTAL", "2005", "februari 2005", "2005-02-11", "uppsägning av avtal"}) {
    CAPTURE(std::string(query));
    const auto few = small.search(query);
    const auto many = large.search(query);
    CHECK(many.work.entries <= 3500);
    CHECK(many.work.words <= few.work.words + 1500);
    CHECK(many.hits.empty() == few.hits.empty());
  }
  CHECK(large.search("avtal").more);
  // The other language takes no room: all of its texts begin with an "a".
  CHECK_FALSE(large.search("a", 20, answers::Tongue::sv).hits.empty());
  const auto last = large.search("område " + std::to_string(kMany - 1));
  CHECK_FALSE(last.more);
  REQUIRE(last.hits.size() == 1);
  CHECK(large.search("arbetsmarknad").records == 1);
}

}  // namespace avtal::test
