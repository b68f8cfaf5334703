#include <doctest/doctest.h>

#include <set>

#include "words/format.h"

namespace avtal::words {
namespace {

/// All values from the first to `last` have words of their own in both languages.
template <class Value, class WordOf>
void check_words(Value last, WordOf word_of) {
  for (const Language language : {Language::sv, Language::en}) {
    std::set<std::string> seen;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
      const std::string word(word_of(static_cast<Value>(i), language));
      INFO(i << " " << word);
      CHECK_FALSE(word.empty());
      CHECK(seen.insert(word).second);
    }
    // Beyond the list there is none: a value added to the enumeration shows up here.
    CHECK(word_of(static_cast<Value>(static_cast<int>(last) + 1), language).empty());
  }
}

TEST_CASE("every value of a closed list has its word") {
  check_words(model::Status::unknown, status_word);
  check_words(model::PartyRole::performs, role_word);
  check_words(model::MoneyForm::saving, form_word);
  check_words(model::TermKind::renewal, term_kind_word);
  check_words(model::QuestionKind::trap, question_kind_word);
  check_words(model::Weight::detail, weight_word);
  check_words(model::Rung::legal_force, rung_word);
  check_words(model::ChangeType::ended, change_word);
  check_words(model::OrganizationKind::group, organization_kind_word);
  check_words(model::RelationType::moves_to, relation_word);
  check_words(model::IndexStatus::not_verified, index_status_word);
}

TEST_CASE("marks beside figures") {
  struct Row {
    model::Status status;
    const char* sv;
    const char* en;
    const char* word;
  };
  const Row table[] = {{model::Status::stated, "a", "s", "angivet"},
                       {model::Status::proposed, "a", "s", "föreslaget"},
                       {model::Status::derived, "b", "c", "beräknat"},
                       {model::Status::assumed, "*", "*", "antaget"},
                       {model::Status::unknown, "?", "?", "uppgift saknas"}};
  for (const Row& row : table) {
    CHECK(status_mark(row.status, Language::sv) == row.sv);
    CHECK(status_mark(row.status, Language::en) == row.en);
    CHECK(status_word(row.status, Language::sv) == row.word);
  }
}

TEST_CASE("the words that the page is built on") {
  CHECK(role_word(model::PartyRole::responsible, Language::sv) == "ansvarar");
  CHECK(role_word(model::PartyRole::pays, Language::sv) == "betalar");
  CHECK(role_word(model::PartyRole::receives, Language::sv) == "får betalt");
  CHECK(role_word(model::PartyRole::performs, Language::sv) == "utför");
  CHECK(role_word(model::PartyRole::performs, Language::en) == "delivers");
  CHECK(form_word(model::MoneyForm::payment, Language::sv) == "ersättning");
  CHECK(form_word(model::MoneyForm::invoice, Language::sv) == "faktura");
  CHECK(form_word(model::MoneyForm::frame_transfer, Language::sv) == "ramflytt");
  CHECK(form_word(model::MoneyForm::grant, Language::sv) == "bidrag");
  CHECK(form_word(model::MoneyForm::saving, Language::sv) == "besparing");
  CHECK(term_kind_word(model::TermKind::extension, Language::sv) == "förlängning");
  CHECK(question_kind_word(model::QuestionKind::contradiction, Language::sv) == "motsägelse");
  CHECK(question_kind_word(model::QuestionKind::gap, Language::sv) == "lucka");
  CHECK(weight_word(model::Weight::decisive, Language::sv) == "avgörande");
  CHECK(rung_word(model::Rung::posted, Language::sv) == "anslaget");
  CHECK(rung_word(model::Rung::legal_force, Language::sv) == "laga kraft");
  CHECK(change_word(model::ChangeType::renamed, Language::sv) == "namnbyte");
  CHECK(organization_kind_word(model::OrganizationKind::committee, Language::sv) == "nämnd");
  CHECK(relation_word(model::RelationType::prolongs, Language::sv) == "förlänger");
  CHECK(index_status_word(model::IndexStatus::preliminary, Language::sv) == "preliminärt");
}

TEST_CASE(
    "terms: the kind of an agreement is the dataset's word, in English where it is a usual one") {
  CHECK(agreement_kind_word("tilläggsavtal", Language::sv) == "tilläggsavtal");
  CHECK(agreement_kind_word("tilläggsavtal", Language::en) == "supplementary agreement");
  CHECK(agreement_kind_word("avsiktsförklaring", Language::en) == "avsiktsförklaring");
}

}  // namespace
}  // namespace avtal::words
