// What is loaded, what is left out, and that nothing is guessed.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "helpers.h"

namespace avtal::test {
namespace {

using Codes = std::vector<std::string>;
using model::Status;

load::Result with_amount(const std::string& amount) {
  return load::load_dataset(
      with_lists(R"("moneyFlows":[{"id":"m1","name":"Flöde","form":"bidrag","amount":)" +
                 stated(R"({"amount":)" + amount + R"(,"priceLevel":2020})") + "}]"));
}

TEST_CASE("an empty object gives issues and an empty dataset; another top gives none") {
  CHECK_FALSE(load::load_dataset("[]").dataset.has_value());
  CHECK_FALSE(load::load_dataset("\"text\"").dataset.has_value());
  CHECK_FALSE(load::load_dataset("17").dataset.has_value());
  const load::Result result = load::load_dataset(R"({"schemaVersion":"1.0"})");
  REQUIRE(result.dataset.has_value());
  CHECK(count_of(result, "missing-key") == 4);
  CHECK(result.dataset->documents.empty());
}

TEST_CASE("schemaVersion: 1.0 and later of the same kind, nothing else") {
  for (const char* version : {"\"2.0\"", "\"1\"", "\"1.\"", "\"1.x\"", "1.0", "null", "\"11.0\""}) {
    CAPTURE(version);
    const std::string text = "{\"schemaVersion\":" + std::string(version) + "}";
    const load::Result result = load::load_dataset(text);
    CHECK(codes(result) == Codes{"unsupported-version"});
    CHECK_FALSE(result.dataset.has_value());
  }
  CHECK(load::load_dataset(R"({"schemaVersion":"1.12"})").dataset.has_value());
  const auto is_newer = [](const std::string& version) {
    const auto found = codes(load::load_dataset("{\"schemaVersion\":\"" + version + "\"}"));
    return std::find(found.begin(), found.end(), "newer-version") != found.end();
  };
  CHECK(is_newer("1.12"));
  CHECK_FALSE(is_newer("1.0"));
  CHECK_FALSE(is_newer("1.1"));
}

TEST_CASE("five errors in five records: all are told, the sound rest is loaded") {
  const load::Result result = load::load_dataset(sample("five-errors.json"));
  REQUIRE(result.dataset.has_value());
  const model::Dataset& dataset = *result.dataset;
  CHECK(dataset.organizations.size() == 1);
  CHECK(dataset.services.size() == 1);
  REQUIRE(dataset.agreements.size() == 2);
  CHECK_FALSE(dataset.agreements[0].notice.loaded());
  REQUIRE(dataset.agreements[0].services.size() == 1);
  CHECK(dataset.at(dataset.agreements[0].services[0]).id == "s1");
  REQUIRE(dataset.agreements[1].parties.size() == 1);
  CHECK_FALSE(dataset.agreements[1].parties[0].organization.loaded());
  REQUIRE(dataset.money_flows.size() == 1);
  CHECK_FALSE(dataset.money_flows[0].start.loaded());
}

TEST_CASE("gällde inte, inget dokument säger, ej inläst: three kinds of empty") {
  const load::Result result = with_agreement(
      R"("notice":{"status":"unknown"},"scope":)" + stated("\"Hela uppdraget\"") +
      R"(,"terms":[{"id":"t1","kind":"första","label":"Period","start":{"status":"unknown"},)" +
      R"("end":)" + stated("\"..\"") + "}]");
  CHECK(codes(result).empty());
  const model::Agreement& a1 = *agreement(result, "a1");
  CHECK(a1.notice.loaded());
  CHECK(a1.notice.value() == nullptr);
  CHECK(a1.notice.status() == Status::unknown);
  CHECK_FALSE(a1.follow_up.loaded());
  CHECK(a1.follow_up.value() == nullptr);
  REQUIRE(a1.scope.value() != nullptr);
  CHECK(a1.scope.value()->sv == "Hela uppdraget");
  REQUIRE(a1.terms.size() == 1);
  CHECK(a1.terms[0].start.loaded());
  CHECK(a1.terms[0].start.value() == nullptr);
  REQUIRE(a1.terms[0].end.value() != nullptr);
  CHECK(a1.terms[0].end.value()->kind == base::Edge::Kind::open);
}

TEST_CASE("the file of a document's text is read, and leads down") {
  const load::Result result = load::load_dataset(sample("perfect.json"));
  REQUIRE(result.dataset);
  const auto& documents = result.dataset->documents;
  CHECK(std::any_of(documents.begin(), documents.end(), [](const model::Document& document) {
    return document.text == "handlingar/prov.txt";
  }));
  const load::Result unsafe = load::load_dataset(sample("unsafe-path.json"));
  REQUIRE(unsafe.dataset);
  for (const model::Document& document : unsafe.dataset->documents) {
    CHECK(document.text == (document.id == "d7" ? "brev/son..2020.txt" : ""));
  }
}

TEST_CASE("claims that compete keep their order, ids, words and how they are settled") {
  const load::Result result = load::load_dataset(sample("perfect.json"));
  const model::Term& term = agreement(result, "avtal-2015")->terms.front();
  REQUIRE(term.start.all.size() == 2);
  CHECK(term.start.resolution == model::Resolution::in_force);
  CHECK(term.start.all[0].id == "start-dag");
  CHECK(term.start.all[0].value->date->text() == "2015-01-01");
  CHECK(term.start.all[1].as_written == "sedan 2015");
  CHECK(term.start.all[1].value->date->precision() == base::Precision::year);
  const model::MoneyFlow& flow = result.dataset->money_flows.front();
  CHECK(flow.amount.resolution == model::Resolution::contradicted);
  CHECK(flow.amount.all[0].value->index_clause == model::IndexClause::indexed);
  REQUIRE(flow.amount.all[0].value->index.has_value());
  CHECK(result.dataset->at(*flow.amount.all[0].value->index).id == "opi");
  CHECK(flow.amount.all[1].value->index_clause == model::IndexClause::unnamed_model);
}

TEST_CASE("when the first claim is faulty the field is not loaded; a later one is left out alone") {
  const std::string good = stated(R"({"months":6})");
  const std::string bad = R"({"value":{"months":12},"status":"stated"})";
  const auto notice_of = [](const std::string& claims) {
    return with_agreement("\"notice\":{\"claims\":[" + claims + "]}");
  };
  const load::Result first = notice_of(bad + "," + good);
  CHECK(codes(first) == Codes{"claim-without-source"});
  CHECK_FALSE(agreement(first, "a1")->notice.loaded());
  const load::Result second = notice_of(good + "," + bad);
  CHECK(codes(second) == Codes{"claim-without-source"});
  REQUIRE(agreement(second, "a1")->notice.all.size() == 1);
  CHECK(agreement(second, "a1")->notice.value()->length.months == 6);
}

TEST_CASE("what each status needs") {
  struct Row {
    const char* claim;
    const char* code;  // "" is none
  };
  const Row rows[] = {
      {R"({"value":"x","status":"stated","source":{"document":"d1"}})", ""},
      {R"({"value":"x","status":"stated","source":[{"document":"d1"},{"document":"d1"}]})", ""},
      {R"({"value":"x","status":"proposed","source":{"document":"d1"}})", ""},
      {R"({"value":"x","status":"derived","derivation":"1 + 1"})", ""},
      {R"({"value":"x","status":"assumed","derivation":"1 + 1"})", ""},
      {R"({"status":"unknown"})", ""},
      {R"({"status":"unknown","source":{"document":"d1"}})", ""},
      {R"({"value":"x","status":"stated"})", "claim-without-source"},
      {R"({"value":"x","status":"proposed","source":[]})", "claim-without-source"},
      {R"({"value":"x","status":"derived","source":{"document":"d1"}})",
       "claim-without-derivation"},
      {R"({"value":"x","status":"assumed"})", "claim-without-derivation"},
      {R"({"status":"derived","derivation":"1 + 1"})", "claim-without-value"},
      {R"({"value":"x","status":"unknown"})", "unknown-with-value"},
      {R"({"value":"x","status":"stated","source":{"document":"d9"}})", "unresolved-reference"},
      {R"({"value":"x","status":"stated","source":"d1"})", "wrong-type"},
      {R"({"value":"x","status":"säkert","source":{"document":"d1"}})", "unknown-value"},
      {R"({"value":"x"})", "missing-key"},
      {R"("x")", "wrong-type"},
      {R"({"value":null,"status":"stated","source":{"document":"d1"}})", "wrong-type"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.claim);
    const load::Result result = with_agreement(std::string("\"scope\":") + row.claim);
    const bool sound = std::string(row.code).empty();
    CHECK(codes(result) == (sound ? Codes{} : Codes{row.code}));
    CHECK(agreement(result, "a1")->scope.loaded() == sound);
  }
}

TEST_CASE("all faults of a claim are told at once") {
  const load::Result result =
      with_agreement(R"("notice":{"value":{"months":-1,"renewal":"ja"},"status":"stated"})");
  CHECK(codes(result) == Codes{"claim-without-source", "invalid-number", "unknown-value"});
}

TEST_CASE("money: whole kronor and öre") {
  const auto ore = [](const std::string& amount) -> std::int64_t {
    const load::Result result = with_amount(amount);
    CAPTURE(amount);
    CHECK(codes(result).empty());
    const model::Money* money = result.dataset->money_flows.front().amount.value();
    REQUIRE(money != nullptr);
    return money->amount.value;
  };
  CHECK(ore("1694000") == 169'400'000);
  CHECK(ore("0") == 0);
  CHECK(ore("-500") == -50'000);
  CHECK(ore("\"1694000.50\"") == 169'400'050);
  CHECK(ore("\"-0.05\"") == -5);
  CHECK(ore("\"12\"") == 1'200);
  CHECK(ore("1000000000000") == 100'000'000'000'000);
}

TEST_CASE("money: everything else is refused, and the claim is not loaded") {
  for (const char* amount :
       {"1694000.5", "1e6", "\"1 694 000\"", "\"1694000,50\"", "\"1694000.5\"", "\"1694000.500\"",
        "\"kr\"", "\".50\"", "\"1.\"", "\"--1\"", "\"+1\"", "1000000000001", "\"9999999999999.00\"",
        "99999999999999999999", "\"99999999999999999999999\"", "1E2", "-1e2"}) {
    CAPTURE(amount);
    const load::Result result = with_amount(amount);
    CHECK(codes(result) == Codes{"invalid-amount"});
    CHECK_FALSE(result.dataset->money_flows.front().amount.loaded());
  }
  CHECK(codes(with_amount("true")) == Codes{"wrong-type"});
  CHECK(codes(with_amount("\"\"")) == Codes{"invalid-amount"});
}

TEST_CASE("money: what is not stated is not stated") {
  const load::Result result = load::load_dataset(
      with_lists(R"("moneyFlows":[{"id":"m1","name":"Flöde","form":"faktura","amount":)" +
                 stated(R"({"amount":1,"priceLevel":"not-stated","index":"not-stated"})") +
                 R"(},{"id":"m2","name":"Flöde","form":"faktura","amount":)" +
                 stated(R"({"amount":1,"index":"fixed"})") + "}]"));
  CHECK(codes(result) == Codes{"amount-without-price-level", "amount-without-price-level"});
  const model::Money& money = *result.dataset->money_flows[0].amount.value();
  CHECK_FALSE(money.price_level.has_value());
  CHECK(money.index_clause == model::IndexClause::not_stated);
  CHECK(money.basis == model::MoneyBasis::not_stated);
  CHECK(money.premises == model::Premises::not_stated);
  CHECK_FALSE(money.approximate);
  CHECK(result.dataset->money_flows[1].amount.value()->index_clause == model::IndexClause::fixed);
}

TEST_CASE("what was meant is suggested") {
  const auto mend = [](const std::string& lists) {
    const load::Result result = load::load_dataset(with_lists(lists));
    REQUIRE(result.issues.size() == 1);
    return result.issues.front().mend.sv;
  };
  CHECK(mend(R"("servises":[])").find("Menade du ”services”?") == 0);
  CHECK(mend(R"("xyz":[])").find("Här kan stå: $schema, schemaVersion") == 0);
  CHECK(mend(R"("organizations":[{"id":"o","kind":"nämd","name":"N"}])")
            .find("Menade du ”nämnd”? Det går att välja: fullmäktige, nämnd") == 0);
  CHECK(
      mend(R"("services":[{"id":"skog","name":"N","partOf":"skogg"}])").find("Menade du ”skog”?") ==
      0);
}

TEST_CASE("decomposed letters are the same words") {
  const load::Result result =
      load::load_dataset(with_lists("\"organizations\":[{\"id\":\"o\",\"kind\":\"na\xCC\x88mnd\","
                                    "\"name\":\"Na\xCC\x88mnden\"}]"));
  CHECK(codes(result).empty());
  CHECK(result.dataset->organizations.front().kind == model::OrganizationKind::committee);
  CHECK(result.dataset->organizations.front().name.sv == "Nämnden");
}

TEST_CASE("escapes in texts and keys are resolved") {
  const load::Result result = load::load_dataset(with_lists(
      "\"services\":[{\"\\u0069d\":\"s1\",\"name\":\"\\u00c5 \\\"x\\\" \\\\ \\ud83d\\ude00\"}]"));
  CHECK(codes(result).empty());
  CHECK(result.dataset->services.front().name.sv == "Å \"x\" \\ 😀");
}

TEST_CASE("unsafe characters are replaced and told") {
  const load::Result result = load::load_dataset(
      with_lists("\"services\":[{\"id\":\"s1\",\"name\":\"a\\u202eb\\u0000c\"}]"));
  CHECK(codes(result) == Codes{"unsafe-text"});
  CHECK(result.dataset->services.front().name.sv == "a\uFFFDb\uFFFDc");
}

TEST_CASE("messages never repeat unsafe or endless text from the file") {
  const std::string endless(100'000, 'x');
  const load::Result result =
      load::load_dataset(with_lists("\"" + endless + "\":1,\"a\\u202eb\":1"));
  REQUIRE(codes(result) == Codes{"unknown-key", "unknown-key"});
  CHECK(result.issues[0].message.sv.size() < 300);
  CHECK(result.issues[0].pointer.size() < 300);
  CHECK(result.issues[1].message.sv.find("\xE2\x80\xAE") == std::string::npos);
  CHECK(result.issues[1].pointer.find("\xE2\x80\xAE") == std::string::npos);
}

TEST_CASE("links: https with a plain host, nothing else") {
  const auto code = [](const std::string& url) {
    const load::Result result = load::load_dataset(
        R"({"schemaVersion":"1.0","id":"d","title":"T","publisher":"P","issued":"2026-01-01",)"
        R"("documents":[{"id":"d1","kind":"extern","title":"T","shortTitle":"S","url":")" +
        url + "\"}]}");
    const bool kept = !result.dataset->documents.front().url.empty();
    const bool refused = count_of(result, "unsafe-url") == 1;
    CHECK(kept != refused);
    return kept;
  };
  CHECK(code("https://exempel.se"));
  CHECK(code("https://exempel.se:8443/a/b?c=d&e=%20#f"));
  CHECK_FALSE(code("http://exempel.se"));
  CHECK_FALSE(code("HTTPS://exempel.se"));
  CHECK_FALSE(code("javascript:alert(1)"));
  CHECK_FALSE(code("//exempel.se"));
  CHECK_FALSE(code("https://"));
  CHECK_FALSE(code("https:///x"));
  CHECK_FALSE(code("https://a@b.se"));
  CHECK_FALSE(code("https://a.se/<script>"));
  CHECK_FALSE(code("https://a.se/ b"));
  CHECK_FALSE(code("https://a.se/\\u0000"));
}

TEST_CASE("duplicate keys: neither is loaded") {
  const load::Result result =
      with_agreement(R"("remark":"Först","remark":"Sedan","remark":"Sist")");
  CHECK(codes(result) == Codes{"duplicate-key", "duplicate-key"});
  CHECK(agreement(result, "a1")->remark.empty());
  const load::Result twice =
      load::load_dataset(with_lists(R"("services":[{"id":"s1","name":"Ett"}],"services":[])"));
  CHECK(codes(twice) == Codes{"duplicate-key"});
  CHECK(twice.dataset->services.empty());
}

TEST_CASE("circles are cut, once each") {
  const load::Result result = load::load_dataset(sample("reference-cycle.json"));
  const auto& services = result.dataset->services;
  CHECK(services[0].part_of.has_value());
  CHECK(services[1].part_of.has_value());
  CHECK_FALSE(services[2].part_of.has_value());
  CHECK_FALSE(services[3].part_of.has_value());
}

TEST_CASE("issues come in the order of the file") {
  const load::Result result = load::load_dataset(sample("five-errors.json"));
  for (std::size_t i = 1; i < result.issues.size(); ++i) {
    const load::Position a = result.issues[i - 1].at;
    const load::Position b = result.issues[i].at;
    CHECK((a.line < b.line || (a.line == b.line && a.column <= b.column)));
  }
}

TEST_CASE("the publisher's pages are addresses that cannot run anything") {
  const auto loaded = [](const std::string& contact, const std::string& statement) {
    return load::load_dataset(
        R"({"schemaVersion":"1.1","id":"d","title":"T","publisher":"P","issued":"2026-01-01","contact":")" +
        contact + R"(","accessibility":")" + statement + "\"}");
  };
  const load::Result sound = loaded("https://www.exempel.se/fel", "https://www.exempel.se/a");
  CHECK(codes(sound).empty());
  CHECK(sound.dataset->contact == "https://www.exempel.se/fel");
  CHECK(sound.dataset->accessibility == "https://www.exempel.se/a");
  const load::Result unsafe = loaded("javascript:alert(1)", "http://www.exempel.se/a");
  CHECK(codes(unsafe) == Codes{"unsafe-url", "unsafe-url"});
  CHECK(unsafe.dataset->contact.empty());
  CHECK(unsafe.dataset->accessibility.empty());
}

}  // namespace
}  // namespace avtal::test
