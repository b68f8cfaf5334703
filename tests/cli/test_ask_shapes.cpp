// What holds for every question: shape of the JSON, both languages, ids that nobody knows.

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "command.h"

using namespace avtal;
using test::ask;
using test::ask_json;
using test::contains;
using test::Json;
using test::kLinkoping;
using test::kProvstad;
using test::kReasons;
using test::Ran;
using test::Words;

namespace {

std::vector<Words> every_question(const std::string& file) {
  const bool real = file == kLinkoping;
  const std::string service = real ? "support-och-arbetsteamet" : "badhuset";
  const std::string agreement = real ? "overenskommelse-2018" : "badhuset-avtal";
  const std::string flow = real ? "flode-tillagg-2018" : "flode-bad";
  const std::string organization = real ? "son" : "kultur-fritidsnamnden";
  return {{"in-force"},
          {"in-force", "--on", "2020-06-01"},
          {"in-force", "--on", "2020-06-01", "--known", "2019-06-01"},
          {"in-force", "--on", "0000-01-01"},
          {"in-force", "--on", "9999-12-31"},
          {"responsible", "--service", service},
          {"responsible", "--service", service, "--on", "1950-01-01"},
          {"costs", "--year", "2018"},
          {"costs", "--year", "2021", "--assumed"},
          {"costs", "--year", "1900"},
          {"costs", "--year", "2200", "--payer", organization},
          {"reprice", "--flow", flow, "--to", "2020"},
          {"reprice", "--flow", flow, "--to", "2020", "--level", "2018"},
          {"notice", "--agreement", agreement},
          {"notice", "--agreement", agreement, "--on", "9999-12-31"},
          {"deadlines"},
          {"deadlines", "--on", "2018-01-01", "--within", "P10Y"},
          {"watch"},
          {"watch", "--on", "2018-06-01"},
          {"watch", "--on", "9999-12-31"},
          {"capacity"},
          {"questions"},
          {"questions", "--about", agreement},
          {"coverage"},
          {"silent"},
          {"paired"},
          {"succession", "--organization", organization},
          {"changes"},
          {"search", service},
          {"compare", "--from", "2018-06-01", "--to", "2022-06-01"},
          {"changes", "--known", "1900-01-01"}};
}

const std::set<std::string> kStatuses = {"stated", "proposed", "derived", "assumed", "unknown"};

/// Everything that docs/answers.md promises of any answer.
void check_promises(const Json& value, const std::set<std::string>& documents) {
  for (const Json& item : value.items) {
    CHECK(!item.is_null());
    check_promises(item, documents);
  }
  std::ptrdiff_t nulls = 0;
  for (const auto& pair : value.members) {
    // Clang 14 has no structured bindings in lambdas, which these checks are.
    const std::string& key = pair.name;
    const Json& member = pair.value;
    if (member.is_null()) ++nulls;
    if (key == "reason") CHECK_MESSAGE(kReasons.count(member.text) == 1, member.text);
    if (key == "status") CHECK_MESSAGE(kStatuses.count(member.text) == 1, member.text);
    if (key == "document") CHECK_MESSAGE(documents.count(member.text) == 1, member.text);
    check_promises(member, documents);
  }
  const bool has_reason = value["reason"].kind == Json::Kind::string;
  CHECK((nulls == 1) == has_reason);
  CHECK(nulls <= 1);
}

std::set<std::string> documents_of(const std::string& file) {
  std::set<std::string> ids;
  // Names of documents, from the dataset itself.
  const std::string bytes = test::file_bytes(file);
  const std::size_t list = bytes.find("\"documents\"");
  const std::size_t end = bytes.find("\"organizations\"");
  std::size_t at = list;
  while ((at = bytes.find("\"id\": \"", at)) < end) {
    at += 7;
    ids.insert(bytes.substr(at, bytes.find('"', at) - at));
  }
  return ids;
}

}  // namespace

TEST_CASE("shapes: every answer is JSON that keeps the promises") {
  for (const std::string& file : {kLinkoping, kProvstad}) {
    const std::set<std::string> documents = documents_of(file);
    REQUIRE(documents.size() >= 10);
    for (const Words& words : every_question(file)) {
      CAPTURE(file);
      CAPTURE(words[0]);
      const Json answer = ask_json(words, file);
      CHECK(answer["format"].text == "avtalskartan.ask." + words[0] + "/1");
      CHECK(answer["dataset"].text == (file == kLinkoping ? "linkoping" : "provstad"));
      CHECK(answer["issued"].kind == Json::Kind::string);
      check_promises(answer, documents);
    }
  }
}

TEST_CASE("shapes: one line, the same bytes each time and in both languages") {
  for (const Words& words : every_question(kLinkoping)) {
    Words json = words;
    json.insert(json.begin() + 1, "--json");
    const std::string first = ask(json).out;
    CHECK(std::count(first.begin(), first.end(), '\n') == 1);
    CHECK(first.back() == '\n');
    CHECK(ask(json).out == first);
    json.insert(json.begin() + 1, "--lang=en");
    CHECK(ask(json).out == first);
  }
}

TEST_CASE("shapes: text for people in both languages, without a line that ends in a space") {
  for (const std::string& file : {kLinkoping, kProvstad}) {
    for (const Words& words : every_question(file)) {
      CAPTURE(words[0]);
      Words english = words;
      english.insert(english.begin() + 1, "--lang=en");
      for (const Ran& ran : {ask(words, file), ask(english, file)}) {
        CHECK(ran.code == cli::kOk);
        CHECK(ran.err.empty());
        CHECK(!ran.out.empty());
        CHECK(!contains(ran.out, " \n"));
        CHECK(!contains(ran.out, "{0}"));
        CHECK(ran.out.back() == '\n');
      }
    }
  }
}

TEST_CASE("shapes: no answer holds a number with a fraction") {
  // The reader refuses them; this is about the writer of the test.
  CHECK(!test::read_json("{\"a\":1.5}"));
  CHECK(!test::read_json("{\"a\":1e5}"));
  CHECK(!test::read_json("{\"a\":1,\"a\":2}"));
  CHECK(!test::read_json("{\"a\":1,}"));
  CHECK(!test::read_json("[1 2]"));
  CHECK(!test::read_json("\"\xff\""));
  CHECK(!test::read_json("\"\n\""));
  CHECK(!test::read_json("01"));
  CHECK(test::read_json(" {\"a\":[-1,null,true,false,\"\\u00e5\\n\"]} \n"));
}

TEST_CASE("text: Swedish says the day, the answer, the status and the place") {
  const std::string out = ask({"in-force", "--on", "2020-06-01"}).out;
  CHECK(contains(out,
                 "Läget den 2020-06-01.\n3 av 4 insatser är i kraft, för en säger inget dokument "
                 "vad som gäller.\n\n"));
  CHECK(contains(out,
                 "Arbetsinriktad rehabilitering och stöd (arbetsinriktad-rehabilitering)\n"
                 "  Svar         Inget dokument säger, uppgift saknas\n"));
  CHECK(contains(out, "7 Överenskommelsen: inget dokument säger vad som gällde 2020 (c-07)"));
  CHECK(contains(out, "ON 2017-468, Ärende, stycke 5"));
  CHECK(contains(ask({"in-force"}).out, "Läget den 2023-08-30, underlagets eget datum.\n"));
}

TEST_CASE("text: English says the same") {
  const std::string out = ask({"in-force", "--on", "2020-06-01", "--lang", "en"}).out;
  CHECK(contains(out,
                 "As of 2020-06-01.\n3 of 4 services are in force, for one no document says what "
                 "applies.\n\n"));
  CHECK(contains(out, "No document says, not stated\n"));
  CHECK(contains(out, "ON 2017-468, Ärende, para. 5"));
}

TEST_CASE("ids: one that nobody knows is 1, and the nearest one is named") {
  struct Unknown {
    Words words;
    const char* nearest;
  };
  for (const Unknown& unknown :
       {Unknown{{"responsible", "--service", "hantverkshus"}, "hantverkshuset"},
        {{"responsible", "--service", "Skog och mark"}, "skog-och-mark-insats"},
        {{"responsible", "--service", "son"}, ""},
        {{"notice", "--agreement", "overenskommelse-2019"}, "overenskommelse-2018"},
        {{"reprice", "--flow", "flode-rehab-2019", "--to", "2020"}, "flode-rehab-201"},
        {{"succession", "--organization", "Socialnämnden"}, ""},
        {{"succession", "--organization", "SON"}, "son"},
        {{"costs", "--year", "2019", "--payer", "sonn"}, "son"},
        {{"costs", "--year", "2019", "--payee", "leanlnk"}, "leanlink"},
        {{"costs", "--year", "2019", "--service", "x"}, ""},
        {{"questions", "--about", "c-99"}, "c-"}}) {
    CAPTURE(unknown.words[2]);
    for (const char* language : {"sv", "en"}) {
      Words words = unknown.words;
      words.insert(words.begin() + 1, {"--json", "--lang", language});
      const Ran ran = ask(words);
      CHECK(ran.code == cli::kDataErrors);
      CHECK(ran.out.empty());
      CHECK(contains(ran.err, std::string(language) == "sv" ? "Närmast: " : "Nearest: "));
      CHECK_MESSAGE(contains(ran.err, unknown.nearest), ran.err);
    }
  }
}

TEST_CASE("ids: one that only later documents name is told apart from one that nobody knows") {
  const Ran ran = ask({"succession", "--organization", "iaf", "--known", "2018-12-31"});
  CHECK(ran.code == cli::kDataErrors);
  CHECK(ran.err == "avtalskartan: ”iaf” fanns inte i någon handling den 2018-12-31.\n");
}

TEST_CASE("ids: in an empty dataset nothing is near") {
  const std::string empty =
      "{\"schemaVersion\":\"1.0\",\"id\":\"tom\",\"title\":\"Tom\",\"publisher\":\"Ingen\","
      "\"issued\":\"2020-01-01\"}";
  const Ran ran = test::run_command({"ask", "-", "responsible", "--service", "x"}, empty);
  CHECK(ran.code == cli::kDataErrors);
  CHECK(!contains(ran.err, "Närmast"));
}
