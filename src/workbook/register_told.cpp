#include "workbook/register_told.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "base/phrase.h"
#include "base/text.h"
#include "workbook/register_said.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

using model::LocalText;
using tables::Row;
using tables::said;
using tables::Table;

constexpr std::size_t kLongestRemark = 4000;
constexpr std::string_view kNoDay = "1970-01-01";

std::size_t agreements_count(const Table& table) {
  return static_cast<std::size_t>(std::count_if(table.rows.begin() + (table.rows.empty() ? 0 : 1),
                                                table.rows.end(),
                                                [](const Row& row) { return !row.empty(); }));
}

}  // namespace

std::string kept_of(const Row& row, const Mapping& mapping, RegisterNotes& notes) {
  std::string all;
  for (std::size_t c = 0; c < mapping.columns.size(); ++c) {
    if (mapping.columns[c].meaning == Meaning::left_out && !row.at(c).empty()) ++notes.left_out[c];
    if (mapping.columns[c].meaning != Meaning::nothing) continue;
    const std::string value = tidy(row.at(c).text);
    if (value.empty()) continue;
    if (has_personal_number(value)) {
      ++notes.personal;
      continue;
    }
    ++notes.kept[c];
    all += (all.empty() ? "" : "; ") + mapping.columns[c].head + ": " + value;
  }
  return std::string(base::truncated_utf8(all, kLongestRemark));
}

std::string newest_day(const RegisterNotes& notes) {
  return notes.newest.empty() ? std::string(kNoDay) : notes.newest;
}

void tell_unread(const Table& table, const Mapping& mapping, const RegisterNotes& notes,
                 std::vector<tables::Remark>& remarks) {
  for (const auto& [column, unread] : notes.unread) {
    if (unread.count == 0) continue;
    remarks.push_back({table.name, unread.first_row, mapping.columns[column].head,
                       said(register_said::unread, std::to_string(unread.count),
                            std::to_string(unread.filled), unread.first_text),
                       said(register_said::mend_unread)});
  }
}

std::vector<LocalText> summary_of(const Table& table, const Mapping& mapping,
                                  const RegisterNotes& notes, const RegisterBodies& bodies) {
  std::vector<LocalText> lines;
  const auto number = [](std::size_t count) { return std::to_string(count); };
  lines.push_back(said(register_said::agreements, number(agreements_count(table))));
  for (std::size_t c = 0; c < mapping.columns.size(); ++c) {
    const RegisterColumn& column = mapping.columns[c];
    const bool has_place =
        column.meaning != Meaning::nothing && column.meaning != Meaning::left_out;
    if (!has_place) continue;
    const base::Phrase<>& shown =
        register_said::kMeanings[static_cast<std::size_t>(column.meaning)];
    LocalText line =
        said(register_said::is_read_as, column.head, std::string(shown.in(base::Language::sv)));
    line.en =
        said(register_said::is_read_as, column.head, std::string(shown.in(base::Language::en))).en;
    lines.push_back(std::move(line));
  }
  for (const auto& [c, count] : notes.kept) {
    lines.push_back(said(register_said::kept, mapping.columns[c].head, std::to_string(count)));
  }
  for (const auto& [c, count] : notes.left_out) {
    lines.push_back(said(register_said::left_out, mapping.columns[c].head, std::to_string(count)));
  }
  for (const RegisterBodies::Body& body : bodies.all()) {
    if (body.spellings.size() < 2) continue;
    std::string others;
    for (const auto& [name, spelling] : body.spellings) {
      if (name != body.name()) others += (others.empty() ? "" : ", ") + name;
    }
    lines.push_back(said(register_said::several_spellings, body.name(), others));
  }
  const auto counted = [&lines](const base::Phrase<1>& phrase, int count) {
    if (count > 0) lines.push_back(said(phrase, std::to_string(count)));
  };
  counted(register_said::assumed_starts, notes.assumed);
  counted(register_said::undated, notes.undated);
  counted(register_said::nobody, notes.nobody);
  counted(register_said::several_suppliers, notes.several);
  counted(register_said::zeros, notes.zeros);
  counted(register_said::silent, notes.silent);
  counted(register_said::without_currency, notes.without_currency);
  counted(register_said::personal_numbers, notes.personal);
  if (mapping.issued.empty()) {
    lines.push_back(said(register_said::issued_is_newest, newest_day(notes)));
  }
  return lines;
}

}  // namespace avtal::workbook
