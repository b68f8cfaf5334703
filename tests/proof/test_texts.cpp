// Which file is which document's text, and when nobody can tell.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "proof/texts.h"

namespace avtal::proof {
namespace {

/// A document with one case number and a date; empty ones are left out.
model::Document document(const std::string& id, const std::string& number, const std::string& day,
                         const std::string& text = {}) {
  model::Document made;
  made.id = id;
  made.short_title.sv = id;
  made.text = text;
  if (!number.empty()) {
    made.case_numbers.emplace_back();
    made.case_numbers[0].value = number;
  }
  if (!day.empty()) {
    made.written.date.all.emplace_back();
    made.written.date.all[0].value = base::EdtfDate::parse(day);
  }
  return made;
}

std::vector<TextOf> matched(std::vector<model::Document> documents,
                            const std::vector<TextFile>& files) {
  model::Dataset dataset;
  dataset.documents = std::move(documents);
  return match_texts(dataset, files);
}

TextOf of_one(const model::Document& document, const std::vector<TextFile>& files) {
  return matched({document}, files)[0];
}

TEST_CASE("texts: the file that a document names, and no other in its stead") {
  const model::Document named = document("son-1", "SON 1", "", "brev/a.txt");
  const TextOf found = of_one(named, {{"a.txt", ""}, {"brev/a.txt", ""}});
  CHECK(found.match == Match::named);
  CHECK(found.file == 1);
  CHECK(of_one(named, {{"son-1.txt", "Dnr SON 1"}}).match == Match::missing);
}

TEST_CASE("texts: a file that is called as the document's id or short title") {
  for (const char* path : {"son-2020-281.txt", "SON 2020-281.pdf", "brev/son2020281.md"}) {
    CAPTURE(path);
    const TextOf found = of_one(document("son-2020-281", "", ""), {{"annan.txt", ""}, {path, ""}});
    CHECK(found.match == Match::by_name);
    CHECK(found.file == 1);
  }
}

TEST_CASE("texts: a file that bears the case number in its name or before its first heading") {
  const model::Document letter = document("brevet", "SON 2020-281", "2023-08-30");
  CHECK(of_one(letter, {{"Tjänsteskrivelse SON 2020-281 slutlig.txt", ""}}).match ==
        Match::by_number);
  CHECK(of_one(letter, {{"a.txt", "2023-08-30\n\nDnr SON 2020-281\n\nÄrende\nEtt."}}).match ==
        Match::by_number);
  CHECK(of_one(letter, {{"a.txt", "Titel\n\nÄrende\nSe SON 2020-281."}}).match == Match::none);
  CHECK(of_one(letter, {{"a.txt", "Dnr SON 2020-2811"}}).match == Match::none);
  CHECK(of_one(letter, {{"a.txt", "2023-08-30\n\nDnr SON 2020-99"}}).match == Match::none);
}

TEST_CASE("texts: letters of one case are told apart by their dates") {
  const std::vector<TextFile> files = {{"a.txt", "2023-08-30\n\nDnr SON 1"},
                                       {"b.txt", "2024-01-15\n\nDnr SON 1"}};
  const auto both =
      matched({document("x", "SON 1", "2024-01-15"), document("y", "SON 1", "2023-08-30")}, files);
  CHECK(both[0].file == 1);
  CHECK(both[1].file == 0);
}

TEST_CASE(
    "texts: a date is enough for a document without a case number, and only when it is whole") {
  const std::vector<TextFile> files = {{"a.txt", "2023-08-30\n\nBrev"}};
  CHECK(of_one(document("x", "", "2023-08-30"), files).match == Match::by_date);
  CHECK(of_one(document("x", "", "2023-08"), files).match == Match::none);
}

TEST_CASE("texts: what several files or several documents may be is told, never chosen") {
  const std::vector<TextFile> files = {{"a.txt", "Dnr SON 1"}, {"b.txt", "Dnr SON 1"}};
  const TextOf several = of_one(document("x", "SON 1", ""), files);
  CHECK(several.match == Match::ambiguous);
  CHECK_FALSE(several.file);
  CHECK(several.candidates == std::vector<std::size_t>{0, 1});
  const auto shared =
      matched({document("x", "SON 1", ""), document("y", "SON 1", "")}, {{"a.txt", "Dnr SON 1"}});
  CHECK(shared[0].match == Match::ambiguous);
  CHECK(shared[1].match == Match::ambiguous);
}

TEST_CASE("texts: a file that one document is called by is no other's") {
  const auto found = matched({document("x", "SON 1", ""), document("y", "SON 1", "")},
                             {{"y.txt", "Dnr SON 1"}, {"a.txt", "Dnr SON 1"}});
  CHECK(found[1].match == Match::by_name);
  CHECK(found[0].match == Match::by_number);
  CHECK(found[0].file == 1);
}

}  // namespace
}  // namespace avtal::proof
