#include "workbook/choice_sheet.h"

#include <algorithm>
#include <utility>

#include "workbook/heads.h"

namespace avtal::workbook {
namespace {

using tables::CellKind;

constexpr int kWidth = 22;

const SheetPlan* plan_of_list(std::string_view list) {
  for (const SheetPlan& plan : sheet_plans()) {
    if (!list.empty() && plan.list == list && plan.within.empty()) return &plan;
  }
  return nullptr;
}

}  // namespace

std::string ChoiceSheet::range(const Vocabulary& words) {
  const auto [found, is_new] = places_.try_emplace(&words, lists_.size());
  if (is_new) {
    std::vector<std::string> shown;
    for (const std::string_view word : words.words) {
      shown.push_back(shown_word(words, word, language_));
    }
    lists_.push_back(std::move(shown));
  }
  return range(found->second);
}

std::string ChoiceSheet::yes_or_no() {
  if (!yes_or_no_) {
    yes_or_no_ = lists_.size();
    lists_.push_back({std::string(heads::yes.in(language_)), std::string(heads::no.in(language_))});
  }
  return range(*yes_or_no_);
}

tables::Sheet ChoiceSheet::sheet() const {
  tables::Sheet sheet;
  sheet.table.name = std::string(heads::sheet_choices.in(language_));
  std::size_t longest = 0;
  for (const auto& list : lists_) longest = std::max(longest, list.size());
  for (std::size_t r = 0; r <= longest; ++r) {
    tables::Row row;
    row.number = static_cast<int>(r) + 1;
    for (std::size_t c = 0; c < lists_.size(); ++c) {
      std::string text = r == 0                  ? std::to_string(c + 1)
                         : r <= lists_[c].size() ? lists_[c][r - 1]
                                                 : std::string();
      row.cells.push_back({std::move(text), CellKind::text});
    }
    sheet.table.rows.push_back(std::move(row));
  }
  sheet.columns.assign(lists_.size(), {kWidth, "", "", true});
  return sheet;
}

std::string ChoiceSheet::range(std::size_t column) const {
  const std::string letters = tables::column_letters(column);
  return std::string(heads::sheet_choices.in(language_)) + "!$" + letters + "$2:$" + letters + "$" +
         std::to_string(lists_[column].size() + 1);
}

std::string choices_for(const SheetPlan& plan, const Column& column, ChoiceSheet& choices,
                        Language language) {
  const auto ids_of = [&](std::string_view list) {
    const SheetPlan* const target = plan_of_list(list);
    if (target == nullptr) return std::string();
    return tables::range_of_column(target->name.in(language), 0);
  };
  switch (column.role) {
    case Role::parent:
      return ids_of(plan.list);
    case Role::status:
      return choices.range(statuses());
    case Role::resolution:
      return choices.range(resolutions());
    case Role::part: {
      const Part& part = plan.fields[column.field].parts[column.part];
      if (part.form == Form::word) return choices.range(*part.words);
      if (part.form == Form::truth) return choices.yes_or_no();
      if (part.form == Form::ref) return ids_of(part.target);
      break;
    }
    default:
      break;
  }
  return {};
}

}  // namespace avtal::workbook
