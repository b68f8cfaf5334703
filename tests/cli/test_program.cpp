// Exit codes, messages and pipes of the whole command.

#include <doctest/doctest.h>

#include "command.h"

using namespace avtal;
using test::ask;
using test::contains;
using test::kLinkoping;
using test::Ran;
using test::run_command;

namespace {

const std::string kBroken = "{\"schemaVersion\": \"1.0\", \"id\": \"x\", \"services\": [{}]}";

}  // namespace

TEST_CASE("command: help goes to standard output and is no mistake") {
  for (const test::Words& words : {test::Words{"--help"}, {"-h"}, {"help"}, {"check", "--help"}}) {
    const Ran ran = run_command(words);
    CHECK(ran.code == cli::kOk);
    CHECK(contains(ran.out, "avtalskartan ask"));
    CHECK(ran.err.empty());
  }
}

TEST_CASE("command: help speaks both languages, Swedish first") {
  CHECK(contains(run_command({"--help"}).out, "Listar allt som är fel"));
  CHECK(contains(run_command({"--help", "--lang", "en"}).out, "Lists everything that is wrong"));
}

TEST_CASE("command: ask has a help of its own, in both languages, with examples") {
  const Ran swedish = run_command({"ask", "--help"});
  CHECK(swedish.code == cli::kOk);
  CHECK(contains(swedish.out, "vilka insatser som är i kraft"));
  const Ran english = run_command({"ask", "--help", "--lang", "en"});
  CHECK(contains(english.out, "which services are in force"));
  for (const char* question :
       {"in-force", "responsible", "costs", "reprice", "notice", "deadlines", "watch", "capacity",
        "questions", "coverage", "silent", "paired", "succession", "changes", "search", "compare",
        "--known", "--json", "avtalskartan ask data/linkoping.json in-force --on 2020-06-01"}) {
    CAPTURE(question);
    CHECK(contains(swedish.out, question));
    CHECK(contains(english.out, question));
  }
}

TEST_CASE("command: what is not understood is 2, with nothing on standard output") {
  for (const test::Words& words : {test::Words{},
                                   {"odd"},
                                   {"check"},
                                   {"ask"},
                                   {"ask", kLinkoping},
                                   {"check", "x", "--odd"},
                                   {"ask", kLinkoping, "odd"},
                                   {"ask", kLinkoping, "in-force", "--on", "2020"},
                                   {"ask", kLinkoping, "in-force", "--on"},
                                   {"ask", kLinkoping, "costs"},
                                   {"ask", kLinkoping, "in-force", "--year", "2019"},
                                   {"ask", kLinkoping, "in-force", "x"},
                                   {"ask", kLinkoping, "in-force", "--lang", "de"},
                                   {"text", kLinkoping, "--lang", "de"},
                                   {"draw", kLinkoping, "--size", "10x10"},
                                   {"draw", kLinkoping, "--size", "x"}}) {
    const Ran ran = run_command(words);
    CHECK(ran.code == cli::kUsage);
    CHECK(ran.out.empty());
    CHECK(contains(ran.err, "avtalskartan: "));
  }
}

TEST_CASE("command: a wrong question is refused before the file is read") {
  CHECK(run_command({"ask", "no-such-file", "odd"}).code == cli::kUsage);
}

TEST_CASE("command: a file that cannot be read is 3") {
  for (const test::Words& words : {test::Words{"check", "no-such-file"},
                                   {"ask", "no-such-file", "in-force"},
                                   {"draw", "no-such-file"},
                                   {"text", "no-such-file"}}) {
    const Ran ran = run_command(words);
    CHECK(ran.code == cli::kCannotRead);
    CHECK(ran.out.empty());
    CHECK(ran.err == "avtalskartan: no-such-file: filen kan inte läsas\n");
  }
}

TEST_CASE("command: a file that cannot be written is 3") {
  const Ran ran = run_command({"draw", kLinkoping, "--out", "full.svg"});
  CHECK(ran.code == cli::kCannotRead);
  CHECK(contains(ran.err, "full.svg"));
}

TEST_CASE("command: check finds nothing wrong in the real data") {
  const Ran ran = run_command({"check", kLinkoping});
  CHECK_MESSAGE(ran.code == cli::kOk, ran.out);
  const auto json = test::read_json(run_command({"check", "--json", kLinkoping}).out);
  REQUIRE(json);
  CHECK((*json)["format"].text == "avtalskartan.check/1");
  CHECK((*json)["loaded"].truth);
}

TEST_CASE("command: check tells errors with line and column, in both languages, as JSON too") {
  const Ran swedish = run_command({"check", "-"}, kBroken);
  CHECK(swedish.code == cli::kDataErrors);
  CHECK(contains(swedish.out, "-:1:"));
  CHECK(contains(swedish.out, ": fel ["));
  const Ran english = run_command({"check", "-", "--lang", "en"}, kBroken);
  CHECK(contains(english.out, ": error ["));
  const Ran json = run_command({"check", "-", "--json"}, kBroken);
  CHECK(json.code == cli::kDataErrors);
  const auto read = test::read_json(json.out);
  REQUIRE(read);
  CHECK((*read)["issues"][0]["severity"].text == "error");
  CHECK((*read)["issues"][0]["line"].number == 1);
  CHECK(!(*read)["issues"][0]["mend"]["en"].text.empty());
}

TEST_CASE("command: a dash reads standard input, for every command") {
  const std::string bytes = test::file_bytes(kLinkoping);
  REQUIRE(!bytes.empty());
  for (const test::Words& words :
       {test::Words{"check"}, {"text"}, {"draw"}, {"ask", "in-force", "--json"}}) {
    test::Words direct = words;
    direct.insert(direct.begin() + 1, kLinkoping);
    test::Words piped = words;
    piped.insert(piped.begin() + 1, "-");
    const Ran ran = run_command(piped, bytes);
    CHECK(ran.code == cli::kOk);
    if (words[0] != "check") CHECK(ran.out == run_command(direct).out);
  }
}

TEST_CASE("command: what is no dataset at all is 1, with nothing on standard output") {
  for (const char* bytes : {"", "not json", "[]", "{}", "\xff"}) {
    CAPTURE(bytes);
    for (const char* name : {"ask", "text", "draw"}) {
      const Ran ran = run_command({name, "-", "in-force"}, bytes);
      CHECK(ran.code == cli::kDataErrors);
      CHECK(ran.out.empty());
      CHECK(!ran.err.empty());
    }
  }
}

TEST_CASE("command: a faulty file is answered from as far as it is sound, and is 1") {
  const Ran ran = run_command({"ask", "-", "in-force", "--json"}, kBroken);
  CHECK(ran.code == cli::kDataErrors);
  const auto json = test::read_json(ran.out);
  REQUIRE(json);
  CHECK((*json)["services"].items.empty());
  CHECK(contains(ran.err, ": fel ["));
}

TEST_CASE("command: draw and text write to standard output, or to a file") {
  const Ran drawn = run_command({"draw", kLinkoping, "--size", "1200x800"});
  CHECK(drawn.code == cli::kOk);
  CHECK(drawn.out.rfind("<svg ", 0) == 0);
  const Ran written = run_command({"draw", kLinkoping, "--size", "1200x800", "--out", "a.svg"});
  CHECK(written.out.empty());
  CHECK(written.written.at("a.svg") == drawn.out);
  const Ran dark = run_command({"draw", kLinkoping, "--theme", "dark", "--size", "1200x800"});
  CHECK(dark.out != drawn.out);
  const Ran english = run_command({"text", kLinkoping, "--lang", "en"});
  CHECK(contains(english.out, "Forest and land"));
  CHECK(english.out != run_command({"text", kLinkoping}).out);
}

TEST_CASE("command: a part of --view that nobody knows is told and left out") {
  const Ran ran = run_command({"text", kLinkoping, "--view", "vy=ingen&datum=2020-06-01"});
  CHECK(ran.code == cli::kOk);
  CHECK(contains(ran.err, "vy=ingen"));
}

TEST_CASE("command: the same words give the same bytes") {
  for (const test::Words& words : {test::Words{"ask", kLinkoping, "changes", "--json"},
                                   {"text", kLinkoping},
                                   {"draw", kLinkoping, "--size", "1200x800"}}) {
    CHECK(run_command(words).out == run_command(words).out);
  }
}

TEST_CASE(
    "command: check tells a remark that comes again and again once, with how many there are") {
  std::string flows;
  for (int i = 0; i < 9; ++i) {
    flows += (i == 0 ? "" : ",\n") + std::string(R"({"id":"f)") + std::to_string(i) +
             R"(","name":"F","form":"faktura","amount":{"value":{"amount":1,"basis":"once"},)"
             R"("status":"stated","source":{"document":"d1"}}})";
  }
  const std::string file =
      R"({"schemaVersion":"1.0","id":"prov","title":"Prov","publisher":"Provstad",)"
      R"("issued":"2026-11-23","documents":[{"id":"d1","kind":"avtal","title":"Ett",)"
      R"("shortTitle":"D 1"}],"moneyFlows":[)" +
      flows + "]}";
  const Ran ran = run_command({"check", "-"}, file);
  CHECK(ran.code == 0);
  CHECK(ran.out.find("och 8 till av samma slag, se --explain amount-without-price-level") !=
        std::string::npos);
  const std::size_t first = ran.out.find("[amount-without-price-level]");
  CHECK(ran.out.find("[amount-without-price-level]", first + 1) == std::string::npos);
  CHECK(run_command({"check", "-", "--level", "error"}, file).out.empty());
  const auto json = test::read_json(run_command({"check", "-", "--json"}, file).out);
  REQUIRE(json);
  CHECK((*json)["issues"].items.size() == 9);
}

TEST_CASE("command: check explains a code, and knows no other") {
  const Ran ran = run_command({"check", "--explain", "amount-without-price-level"});
  CHECK(ran.code == 0);
  CHECK(ran.out.find("amount-without-price-level (varning): Beloppet saknar prisnivå.") == 0);
  CHECK(run_command({"check", "--explain", "no-such-code"}).code == 2);
  CHECK(run_command({"check", "-", "--level", "odd"}, "{}").code == 2);
}

TEST_CASE("command: check is silent of what a question in the file already answers") {
  const std::string gap = test::file_bytes("tests/load/samples/period-not-covered.json");
  CHECK(run_command({"check", "-"}, gap).out.find("[period-not-covered]") != std::string::npos);
  std::string asked = gap;
  const std::size_t end = asked.rfind('}');
  const std::size_t name = asked.find("\"id\"", asked.find("\"agreements\""));
  const std::size_t from = asked.find('"', name + 5) + 1;
  const std::string agreement = asked.substr(from, asked.find('"', from) - from);
  asked.insert(end, R"(,"questions":[{"id":"q","number":1,"kind":"lucka","weight":"viktig",)"
                    R"("title":"Vad gällde?","text":"Inget dokument säger.","about":[")" +
                        agreement + "\"]}]");
  CHECK(run_command({"check", "-"}, asked).out.find("[period-not-covered]") == std::string::npos);
}
