// Each thing that can be said of a quote.

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "proof/proof.h"

namespace avtal::proof {
namespace {

const std::string kLetter =
    "Avtal om Verkstaden\n\n"
    "Ärende\n\nAvtalet gäller från 2024-04-01.\n\nDet omfattar 20 platser per år.\n\n"
    "Bakgrund\n\nErsättningen är 1 240 000 kr per år.\n\nAvtalet gäller från 2024-04-01.\n\n"
    "Förslag till beslut\n1. Avtalet godkänns.\n2. Direktören tecknar avtalet.\n";
const std::string kOther = "Ärende\n\nAvtalet upphör 2026-03-31, och 14 platser är belagda.\n";

model::Place at(std::uint32_t document, std::string section = {}, int paragraph = 0,
                std::string point = {}) {
  return {{document}, std::move(section), paragraph, std::move(point)};
}

/// Three documents: kLetter, kOther, and one without a text.
Finding proved(const std::string& words, std::vector<model::Place> places) {
  model::Dataset dataset;
  dataset.documents.resize(3);
  dataset.agreements.resize(1);
  model::Claim<std::string> claim;
  claim.value = "x";
  claim.status = model::Status::stated;
  claim.as_written = words;
  claim.places = std::move(places);
  dataset.agreements[0].case_numbers = {claim};
  const auto findings = prove_quotes(dataset, {kLetter, kOther, std::nullopt});
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].record == model::RecordRef{model::RecordKind::agreement, 0});
  CHECK(findings[0].words == words);
  return findings[0];
}

Outcome outcome(const std::string& words, std::vector<model::Place> places) {
  return proved(words, std::move(places)).outcome;
}

TEST_CASE("proof: words that stand at their place are proven, however closely it is named") {
  CHECK(outcome("20 platser per år", {at(0, "Ärende", 2)}) == Outcome::proven);
  CHECK(outcome("20 platser per år", {at(0, "ärende")}) == Outcome::proven);
  CHECK(outcome("20 platser per år", {at(0)}) == Outcome::proven);
  CHECK(outcome("20 platser per år", {at(0, "", 3)}) == Outcome::proven);
  CHECK(outcome("Direktören tecknar", {at(0, "Förslag till beslut", 0, "2")}) == Outcome::proven);
  CHECK(outcome("Avtal om Verkstaden", {at(0)}) == Outcome::proven);
  CHECK(outcome("Bakgrund", {at(0)}) == Outcome::proven);
}

TEST_CASE("proof: of several places one is enough, also beside one that has no text") {
  CHECK(outcome("20 platser", {at(0, "Bakgrund", 1), at(0, "Ärende", 2)}) == Outcome::proven);
  CHECK(outcome("20 platser", {at(2, "Ärende", 1), at(0, "Ärende", 2)}) == Outcome::proven);
}

TEST_CASE("proof: a quote that was moved is found where it stands") {
  const Finding moved = proved("20 platser per år", {at(0, "Ärende", 1)});
  CHECK(moved.outcome == Outcome::elsewhere);
  CHECK(moved.found == std::vector<model::Place>{at(0, "Ärende", 2)});
  CHECK(moved.unknown_headings.empty());
  const Finding twice = proved("Avtalet gäller från", {at(0, "Förslag till beslut")});
  CHECK(twice.found == std::vector<model::Place>{at(0, "Ärende", 1), at(0, "Bakgrund", 2)});
  CHECK(proved("godkänns", {at(0, "Förslag till beslut", 0, "2")}).found ==
        std::vector<model::Place>{at(0, "Förslag till beslut", 0, "1")});
}

TEST_CASE("proof: a heading that the text does not have is told") {
  const Finding found = proved("20 platser per år", {at(0, "Ekonomi", 1), at(0, "Ekonomi", 2)});
  CHECK(found.outcome == Outcome::elsewhere);
  CHECK(found.unknown_headings == std::vector<model::Place>{at(0, "Ekonomi")});
}

TEST_CASE("proof: a quote may stand in another document") {
  const Finding found = proved("upphör 2026-03-31", {at(0, "Ärende", 1)});
  CHECK(found.outcome == Outcome::in_other_document);
  CHECK(found.found == std::vector<model::Place>{at(1, "Ärende", 1)});
}

TEST_CASE("proof: a figure that was changed is nowhere, and the nearest place shows it") {
  const Finding changed = proved("1 340 000 kr per år", {at(0, "Bakgrund", 1)});
  CHECK(changed.outcome == Outcome::nowhere);
  REQUIRE(changed.nearest);
  CHECK(changed.nearest->place == at(0, "Bakgrund", 1));
  CHECK(changed.nearest->text == "1 240 000 kr per år.");
  CHECK(changed.nearest->shared == 5);
  CHECK(changed.nearest->of == 6);
  CHECK_FALSE(proved("ett helt annat slags stöd per år", {at(0)}).nearest);
}

TEST_CASE("proof: of places that are as near, the one where it is sought comes first") {
  const Finding first = proved("Avtalet gäller från 2025-04-01", {at(0, "Bakgrund", 2)});
  REQUIRE(first.nearest);
  CHECK(first.nearest->place == at(0, "Bakgrund", 2));
  const Finding same = proved("14 platser per år", {at(0, "Bakgrund", 1)});
  REQUIRE(same.nearest);
  CHECK(same.nearest->place == at(0, "Ärende", 2));
}

TEST_CASE("proof: parts have to follow each other in one paragraph") {
  CHECK(outcome("upphör … belagda", {at(1, "Ärende", 1)}) == Outcome::proven);
  CHECK(outcome("belagda … upphör", {at(1, "Ärende", 1)}) == Outcome::nowhere);
  CHECK(outcome("gäller från … 20 platser", {at(0, "Ärende")}) == Outcome::nowhere);
}

TEST_CASE("proof: without the text nobody knows, and without a place nothing is sought") {
  CHECK(outcome("20 platser", {at(2, "Ärende", 2)}) == Outcome::without_text);
  CHECK(outcome("30 platser", {at(0, "Ärende", 2), at(2)}) == Outcome::without_text);
  CHECK(outcome("20 platser", {at(0, "Bakgrund", 1), at(2)}) == Outcome::elsewhere);
  CHECK(outcome("20 platser", {}) == Outcome::without_place);
}

TEST_CASE("proof: claims that keep no words are not counted") {
  model::Dataset dataset;
  dataset.documents.resize(1);
  dataset.documents[0].case_numbers.resize(2);
  CHECK(prove_quotes(dataset, {kLetter}).empty());
}

}  // namespace
}  // namespace avtal::proof
