#pragma once
// Which sheets, columns and words a workbook has, and what they are in the dataset's file: told
// once, and used to write workbooks, to read them, and to make empty ones.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/phrase.h"

namespace avtal::workbook {

using base::Language;
using base::Phrase;

/// A word of the file that a cell may have, as it is shown.
struct Choice {
  std::string_view word;
  Phrase<> shown;
};
/// Words that are Swedish in the file already are shown as they are: `choices` is empty then.
struct Vocabulary {
  std::vector<Choice> choices;
  std::vector<std::string_view> words;
};

/// What a cell holds.
enum class Form : std::uint8_t {
  text,
  local,    // a text in Swedish, with a column of its own for English
  id,       // the record's own
  ref,      // another record's id
  refs,     // several, with ; between
  texts,    // several texts, with ; between
  word,     // of a vocabulary
  date,     // a date, period or "..", as in the file
  whole,    // a whole number
  amount,   // kronor
  count,    // a number with at most two decimals
  percent,  // with one decimal
  truth,    // yes or no
  places,   // where it is written
};

/// A value, or one of the parts that a value has.
struct Part {
  std::string_view path;  // within the value, "preparation.weeks"; empty: the value itself
  Phrase<> head;
  Form form = Form::text;
  const Vocabulary* words = nullptr;
  std::string_view target = {};  // for ids: the key of the list that they are of
};

enum class Shape : std::uint8_t {
  plain,   // the value stands by itself
  claim,   // a claim, or several that compete
  claims,  // a list of claims
};

struct Field {
  std::string_view key;
  Shape shape = Shape::plain;
  std::vector<Part> parts;  // the first has the field's own name
  bool required = false;
  Phrase<> note;  // stands as a comment on the column's head
};

struct SheetPlan {
  Phrase<> name;
  std::string_view list;    // "agreements"; empty: the file itself
  std::string_view within;  // "terms": the list in each of them; empty: the records themselves
  Phrase<> parent;          // head of the column that says which of them
  std::vector<Field> fields;
};

const std::vector<SheetPlan>& sheet_plans();

enum class Role : std::uint8_t {
  parent,
  part,
  english,  // of a part that is a text in two languages
  status,
  source,
  as_written,
  derivation,
  derivation_english,
  claim_id,
  resolution,
};

struct Column {
  std::string sv;
  std::string en;
  Role role = Role::part;
  std::size_t field = 0;
  std::size_t part = 0;
  /// Only in workbooks that need it: whoever fills in an empty one seldom does.
  bool rare = false;
  const std::string& head(Language language) const { return language == Language::en ? en : sv; }
};

std::vector<Column> columns_of(const SheetPlan& plan);

const Vocabulary& statuses();
const Vocabulary& resolutions();

/// As a cell shows the word; the word itself when it is none of them.
std::string shown_word(const Vocabulary& words, std::string_view word, Language language);
/// The word that a cell means, in either language; what it says when it means none.
std::string word_meant(const Vocabulary& words, std::string_view cell);

}  // namespace avtal::workbook
