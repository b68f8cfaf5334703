#include "model/dataset.h"

#include <doctest/doctest.h>

#include <string>

namespace avtal::model {
namespace {

template <class T>
Claims<T> stated(T value) {
  Claim<T> claim;
  claim.value = std::move(value);
  claim.status = Status::stated;
  Claims<T> claims;
  claims.all.push_back(std::move(claim));
  return claims;
}

base::EdtfDate date(const std::string& text) { return *base::EdtfDate::parse(text); }

Claims<base::Edge> edge(const std::string& text) {
  return stated(text == ".." ? base::Edge::open_ended() : base::Edge::at(date(text)));
}

Term term(const std::string& id, const std::string& start, const std::string& end) {
  Term result;
  result.id = id;
  if (!start.empty()) result.start = edge(start);
  if (!end.empty()) result.end = edge(end);
  return result;
}

Document document(const std::string& id, const std::string& written,
                  DocumentKind kind = DocumentKind::proposal) {
  Document result;
  result.id = id;
  result.kind = kind;
  if (!written.empty()) result.written.date = stated(date(written));
  return result;
}

TEST_CASE("an agreement in parts ends with the part that runs longest") {
  const std::vector<Ref<Service>> all;
  const std::vector<Ref<Service>> one = {Ref<Service>{0}};
  const std::vector<Ref<Service>> other = {Ref<Service>{1}};
  const auto of = [](const std::vector<Ref<Service>>& services, const std::string& end) {
    Term made = term("t", "2018", end);
    made.services = services;
    return made;
  };
  const auto ends = [](std::vector<Term> terms) {
    Agreement agreement;
    agreement.terms = std::move(terms);
    const Term* closing = closing_term(agreement);
    return closing == nullptr ? -1 : static_cast<int>(closing - agreement.terms.data());
  };
  CHECK(ends({}) == -1);
  CHECK(ends({of(all, ".."), of(all, "2020")}) == 1);  // the last one says all of it
  CHECK(ends({of(one, ".."), of(other, "2020")}) == 0);
  CHECK(ends({of(one, "2019"), of(other, "2020")}) == 1);
  CHECK(ends({of(one, "2021"), of(other, "2020")}) == 0);
  CHECK(ends({of(one, "2021"), of(other, "")}) == 1);
  CHECK(ends({of(one, ".."), of(one, "2021"), of(other, "2020")}) == 1);
  CHECK(ends({of(one, ".."), of(other, ".."), of(all, "2021")}) == 2);
}

TEST_CASE("model: finish sorts terms by their start") {
  Agreement agreement;
  agreement.id = "a";
  agreement.terms = {term("third", "2021", ".."), term("first", "2012-10-01", ""),
                     term("second", "", "2019-09-30"), term("last", "", "")};
  agreement.terms.back().kind = TermKind::extension;  // a first one would come before all others
  Dataset dataset;
  dataset.agreements.push_back(agreement);
  finish(dataset);
  const auto& terms = dataset.agreements.front().terms;
  CHECK(terms[0].id == "first");
  CHECK(terms[1].id == "second");  // known only by its end
  CHECK(terms[2].id == "third");
  CHECK(terms[3].id == "last");
}

TEST_CASE("model: finish keeps the file's order where nothing tells terms or years apart") {
  Agreement agreement;
  agreement.id = "a";
  agreement.terms = {term("x", "2012", ""), term("y", "2012", "")};
  PriceIndex index;
  index.id = "i";
  index.years.resize(3);
  index.years[0].year = 2022;
  index.years[0].status = IndexStatus::definitive;
  index.years[1].year = 2021;
  index.years[2].year = 2022;
  Dataset dataset;
  dataset.agreements.push_back(agreement);
  dataset.indexes.push_back(index);
  finish(dataset);
  CHECK(dataset.agreements.front().terms.front().id == "x");
  CHECK(dataset.indexes.front().years[0].year == 2021);
  CHECK(dataset.indexes.front().years[1].status == IndexStatus::definitive);
}

TEST_CASE("model: finish sorts the rungs of decisions") {
  Event event;
  event.id = "e";
  event.ladder.resize(2);
  event.ladder[0].rung = Rung::legal_force;
  event.ladder[1].rung = Rung::decision;
  Dataset dataset;
  dataset.events.push_back(event);
  finish(dataset);
  CHECK(dataset.events.front().ladder.front().rung == Rung::decision);
}

TEST_CASE("model: records are found by id, whatever kind they are") {
  Dataset dataset;
  dataset.documents.resize(1);
  dataset.documents[0].id = "d";
  dataset.organizations.resize(2);
  dataset.organizations[0].id = "o0";
  dataset.organizations[1].id = "o1";
  dataset.indexes.resize(1);
  dataset.indexes[0].id = "opi";
  finish(dataset);
  CHECK(dataset.find("d") == RecordRef{RecordKind::document, 0});
  CHECK(dataset.find("o1") == RecordRef{RecordKind::organization, 1});
  CHECK(dataset.find("opi") == RecordRef{RecordKind::price_index, 0});
  CHECK_FALSE(dataset.find("nobody").has_value());
  finish(dataset);
  CHECK(dataset.by_id.size() == 4);
}

TEST_CASE("model: the day that the documents speak from") {
  Dataset dataset;
  dataset.issued = "2026-11-23";
  CHECK(newest_document_day(dataset) == base::day_of(2025, 12, 31));
  dataset.documents.push_back(document("undated", ""));
  dataset.documents.push_back(document("index", "2026-01-01", DocumentKind::external));
  CHECK(newest_document_day(dataset) == base::day_of(2026, 1, 1));  // there is no other
  dataset.documents.push_back(document("late", "2023-08-30"));
  dataset.documents.push_back(document("early", "2017-11-24"));
  CHECK(newest_document_day(dataset) == base::day_of(2023, 8, 30));
  dataset.documents.push_back(document("year", "2024"));
  CHECK(newest_document_day(dataset) == base::day_of(2024, 12, 31));
}

TEST_CASE("model: claims tell unknown from not loaded") {
  const Claims<base::EdtfDate> not_loaded;
  CHECK_FALSE(not_loaded.loaded());
  CHECK(not_loaded.value() == nullptr);
  CHECK(not_loaded.status() == Status::unknown);
  Claims<base::EdtfDate> unknown;
  unknown.all.emplace_back();
  CHECK(unknown.loaded());
  CHECK(unknown.value() == nullptr);
  CHECK(stated(date("2006")).value()->text() == "2006");
}

}  // namespace
}  // namespace avtal::model
