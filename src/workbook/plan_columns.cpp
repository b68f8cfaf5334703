// The columns that a sheet's fields make, and the words in them.

#include <utility>

#include "base/text.h"
#include "workbook/heads.h"
#include "workbook/plan.h"

namespace avtal::workbook {
namespace {

/// «Slut: källa».
Column about_field(const Part& first, const Phrase<>& what, Role role, std::size_t field,
                   bool rare) {
  const auto joined = [&](Language language) {
    return std::string(first.head.in(language)) + ": " + std::string(what.in(language));
  };
  return {joined(Language::sv), joined(Language::en), role, field, 0, rare};
}

}  // namespace

std::vector<Column> columns_of(const SheetPlan& plan) {
  std::vector<Column> columns;
  if (!plan.within.empty()) {
    columns.push_back({std::string(plan.parent.in(Language::sv)),
                       std::string(plan.parent.in(Language::en)), Role::parent, 0, 0, false});
  }
  for (std::size_t f = 0; f < plan.fields.size(); ++f) {
    const Field& field = plan.fields[f];
    for (std::size_t p = 0; p < field.parts.size(); ++p) {
      const Part& part = field.parts[p];
      Column column = about_field(field.parts[0], part.head, Role::part, f, false);
      column.part = p;
      if (p == 0) {
        column.sv = std::string(part.head.in(Language::sv));
        column.en = std::string(part.head.in(Language::en));
      }
      columns.push_back(column);
      if (part.form != Form::local) continue;
      column.sv += " (en)";
      column.en += " (en)";
      column.role = Role::english;
      column.rare = true;
      columns.push_back(column);
    }
    if (field.shape == Shape::plain) continue;
    const Part& first = field.parts[0];
    columns.push_back(about_field(first, heads::status_of, Role::status, f, false));
    columns.push_back(about_field(first, heads::source_of, Role::source, f, false));
    columns.push_back(about_field(first, heads::wording_of, Role::as_written, f, false));
    columns.push_back(about_field(first, heads::derivation_of, Role::derivation, f, true));
    columns.push_back(
        about_field(first, heads::derivation_english_of, Role::derivation_english, f, true));
    columns.push_back(about_field(first, heads::claim_id_of, Role::claim_id, f, true));
    if (field.shape == Shape::claim) {
      columns.push_back(about_field(first, heads::resolution_of, Role::resolution, f, true));
    }
  }
  return columns;
}

std::string shown_word(const Vocabulary& words, std::string_view word, Language language) {
  for (const Choice& choice : words.choices) {
    if (choice.word == word) return std::string(choice.shown.in(language));
  }
  return std::string(word);
}

std::string word_meant(const Vocabulary& words, std::string_view cell) {
  const std::string folded = base::folded(cell);
  for (const std::string_view word : words.words) {
    if (base::folded(word) == folded) return std::string(word);
  }
  for (const Choice& choice : words.choices) {
    for (const Language language : {Language::sv, Language::en}) {
      if (base::folded(choice.shown.in(language)) == folded) return std::string(choice.word);
    }
  }
  return std::string(cell);
}

}  // namespace avtal::workbook
