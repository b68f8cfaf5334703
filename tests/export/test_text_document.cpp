#include <doctest/doctest.h>

#include <set>

#include "export/escape.h"
#include "export/text_document.h"
#include "load/load.h"
#include "page/page.h"
#include "support/files.h"
#include "words/format.h"

using namespace avtal;
using exporting::Element;
using exporting::Tag;
using exporting::TextDocument;
using state::Language;

namespace {

model::Dataset dataset_of(const std::string& bytes) {
  auto result = load::load_dataset(bytes);
  REQUIRE(result.dataset);
  return result.dataset ? *std::move(result.dataset) : model::Dataset{};
}

TextDocument document_of(const model::Dataset& dataset, Language language = Language::sv) {
  state::ViewState view;
  view.language = language;
  const auto prepared = scene::prepare(dataset);
  return exporting::build_text_document(*prepared, view);
}

std::string all_text(const TextDocument& document) {
  std::string all;
  for (const Element& element : document.elements) all += element.text + "\n";
  return all;
}

constexpr const char* kBothFiles[] = {"data/linkoping.json", "tests/data/provstad.json"};
constexpr Language kLanguages[] = {Language::sv, Language::en};

}  // namespace

TEST_CASE("text version: every service, question and document is there, in both languages") {
  for (const char* file : kBothFiles) {
    const model::Dataset dataset = dataset_of(test::bytes_of(file));
    for (const Language language : kLanguages) {
      const TextDocument document = document_of(dataset, language);
      CHECK(document.language == (language == Language::sv ? "sv" : "en"));
      CHECK(document.title == words::local(dataset.title, language));
      const std::string all = all_text(document);
      const auto told = [&](const std::string& text) {
        CAPTURE(text);
        CHECK(all.find(text) != std::string::npos);
      };
      for (const model::Service& service : dataset.services) {
        told(words::local(service.name, language));
      }
      for (const model::Question& question : dataset.questions) {
        told(words::local(question.title, language));
        for (const model::QuestionSide& side : question.sides) {
          told(words::local(side.text, language));
        }
      }
      for (const model::Document& one : dataset.documents) told(words::local(one.title, language));
    }
  }
}

TEST_CASE("text version: every term of every agreement has a row with its status") {
  const model::Dataset dataset = dataset_of(test::bytes_of(kBothFiles[0]));
  const std::string html = exporting::to_html(document_of(dataset));
  for (const model::Agreement& agreement : dataset.agreements) {
    CAPTURE(agreement.id);
    CHECK(html.find(exporting::escaped(agreement.name.sv)) != std::string::npos);
  }
  CHECK(html.find("1\u00A0694\u00A0000\u00A0kr") != std::string::npos);
  CHECK(html.find("föreslaget") != std::string::npos);
  CHECK(html.find("Inget dokument täcker 2020-01-01") != std::string::npos);
}

TEST_CASE("text version: parents come before children, and nest as HTML must") {
  for (const char* file : kBothFiles) {
    const TextDocument document = document_of(dataset_of(test::bytes_of(file)));
    const int count = static_cast<int>(document.elements.size());
    REQUIRE(count > 0);
    for (int i = 0; i < count; ++i) {
      const Element& element = document.elements[static_cast<std::size_t>(i)];
      CHECK(element.parent >= -1);
      CHECK(element.parent < i);
      const Tag parent = element.parent < 0
                             ? Tag::section
                             : document.elements[static_cast<std::size_t>(element.parent)].tag;
      switch (element.tag) {
        case Tag::td:
        case Tag::th:
          CHECK(parent == Tag::tr);
          break;
        case Tag::tr:
          CHECK((parent == Tag::tbody || parent == Tag::thead));
          break;
        case Tag::caption:
        case Tag::thead:
        case Tag::tbody:
          CHECK(parent == Tag::table);
          break;
        case Tag::li:
          CHECK(parent == Tag::ul);
          break;
        case Tag::dt:
        case Tag::dd:
          CHECK(parent == Tag::dl);
          break;
        default:
          CHECK(parent != Tag::table);
          break;
      }
    }
  }
}

TEST_CASE(
    "text version: every row has as many cells as the head of its table, the first a header") {
  const TextDocument document = document_of(dataset_of(test::bytes_of(kBothFiles[0])));
  const auto& all = document.elements;
  std::vector<int> cells(all.size(), 0);
  std::vector<int> columns(all.size(), 0);
  for (const Element& element : all) {
    if (element.tag != Tag::td && element.tag != Tag::th) continue;
    const auto row = static_cast<std::size_t>(element.parent);
    const bool first = cells[row] == 0;
    cells[row] += element.columns;
    const bool head = all[static_cast<std::size_t>(all[row].parent)].tag == Tag::thead;
    if (head) {
      CHECK(element.scope == "col");
    } else {
      CHECK((element.tag == Tag::th) == first);
      if (first) CHECK(element.scope == "row");
    }
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].tag != Tag::tr) continue;
    const auto body = static_cast<std::size_t>(all[i].parent);
    const auto table = static_cast<std::size_t>(all[body].parent);
    if (all[body].tag == Tag::thead) columns[table] = cells[i];
    CHECK(cells[i] == columns[table]);
  }
}

TEST_CASE("text version: ids are unique, and links lead to https or a place on the page") {
  const TextDocument document = document_of(dataset_of(test::bytes_of(kBothFiles[0])));
  std::set<std::string> ids;
  for (const Element& element : document.elements) {
    if (!element.id.empty()) CHECK(ids.insert(element.id).second);
    if (element.href.empty()) continue;
    CHECK(element.tag == Tag::a);
    CHECK((element.href.rfind("https://", 0) == 0 || element.href[0] == '#'));
  }
}

TEST_CASE("text version: what a file says is text, never markup") {
  const std::string hostile =
      R"({"schemaVersion":"1.0","id":"x","title":"<script>alert(1)</script>","publisher":"P",)"
      R"("issued":"2020-01-01","documents":[{"id":"d","kind":"annan",)"
      R"("title":"\"><img src=x onerror=alert(1)>","date":{"value":"2019-01-01",)"
      R"("status":"stated","source":{"document":"d"}}}],"services":[{"id":"s",)"
      R"("name":"</td></tr></table><h1>&lt;","description":"<svg onload=alert(1)>"}]})";
  const TextDocument document = document_of(dataset_of(hostile));
  const std::string html = exporting::to_html(document);
  CHECK(html.find("<script") == std::string::npos);
  CHECK(html.find("<img") == std::string::npos);
  CHECK(html.find("<svg") == std::string::npos);
  CHECK(html.find("<h1>&lt;<") == std::string::npos);
  CHECK(html.find("&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;h1&gt;&amp;lt;") != std::string::npos);
  CHECK(html.find("&quot;&gt;&lt;img src=x onerror=alert(1)&gt;") != std::string::npos);
}

TEST_CASE("text version: every element is closed, innermost first") {
  for (const char* file : kBothFiles) {
    const std::string html = exporting::to_html(document_of(dataset_of(test::bytes_of(file))));
    std::vector<std::string> open;
    for (std::size_t at = html.find('<'); at != std::string::npos; at = html.find('<', at + 1)) {
      const bool closes = html[at + 1] == '/';
      const std::size_t first = at + (closes ? 2 : 1);
      const std::string name = html.substr(first, html.find_first_of(" >", first) - first);
      if (!closes) {
        open.push_back(name);
        continue;
      }
      REQUIRE(!open.empty());
      if (open.empty()) return;
      CHECK(open.back() == name);
      open.pop_back();
    }
    CHECK(open.empty());
  }
}

TEST_CASE("text version: an empty dataset and a day far away do no harm") {
  const model::Dataset empty = dataset_of(
      R"({"schemaVersion":"1.0","id":"x","title":"T","publisher":"P","issued":"2020-01-01"})");
  CHECK(!exporting::to_html(document_of(empty)).empty());
  const model::Dataset dataset = dataset_of(test::bytes_of(kBothFiles[0]));
  const auto prepared = scene::prepare(dataset);
  state::ViewState view;
  view.as_of = base::kLastDay;
  CHECK(!exporting::to_html(exporting::build_text_document(*prepared, view)).empty());
}

TEST_CASE("text version: the same dataset gives the same bytes") {
  const model::Dataset dataset = dataset_of(test::bytes_of(kBothFiles[0]));
  CHECK(exporting::to_html(document_of(dataset)) == exporting::to_html(document_of(dataset)));
}

TEST_CASE("text version: two compared years are told with every change") {
  const model::Dataset dataset = dataset_of(test::bytes_of(kBothFiles[0]));
  const auto prepared = scene::prepare(dataset);
  const auto text_of = [&](std::string_view fragment) {
    return all_text(
        exporting::build_text_document(*prepared, state::from_fragment(fragment).state));
  };
  const std::string compared = text_of("v=1&vy=kostnadsfloden&ar=2023&jamfor=2022");
  CHECK(compared.find("2023 ersätts betalningen för Support och arbetsteamet av en ramflytt (") !=
        std::string::npos);
  CHECK(compared.find("Skog och mark. Finns inte 2023") != std::string::npos);
  CHECK(text_of("v=1&vy=kostnadsfloden&ar=2023").find("Finns inte 2023") == std::string::npos);
}

TEST_CASE(
    "text version: headings leave no level out, and every link of the contents leads somewhere") {
  for (const char* file : kBothFiles) {
    const TextDocument document = document_of(dataset_of(test::bytes_of(file)));
    int level = 0;
    std::set<std::string> ids;
    for (const Element& element : document.elements) {
      ids.insert(element.id);
      if (element.tag > Tag::h5) continue;
      const int now = static_cast<int>(element.tag) + 1;
      CAPTURE(element.text);
      CHECK(now <= level + 1);
      level = now;
    }
    std::size_t links = 0;
    for (const Element& element : document.elements) {
      if (element.href.rfind("#text-", 0) != 0) continue;
      CHECK(ids.count(element.href.substr(6)) == 1);
      ++links;
    }
    CHECK(links == state::kViews.size());
  }
}
