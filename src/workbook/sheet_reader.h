#pragma once
// One sheet whose plan is known, row by row: the records that it tells of.

#include <cstddef>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/claim.h"
#include "tables/table.h"
#include "workbook/cell_values.h"
#include "workbook/json.h"
#include "workbook/plan.h"

namespace avtal::workbook {

/// What is wrong becomes a remark with its sheet, row and column. `index`: the sheet's among the
/// sheets, for the places of values.
class SheetReader {
 public:
  SheetReader(const tables::Table& table, int index, const SheetPlan& plan,
              std::vector<tables::Remark>& remarks);

  /// Which records there are: each with the rows that tell of it.
  struct Told {
    std::string parent;
    std::vector<const tables::Row*> rows;
  };
  std::vector<Told> records();

  /// `around` is the source of the record around it; nullptr when there is none.
  Json record(const Told& told, const DocumentNames& documents, const Json* around);

  CellPlace place(const tables::Row& row, std::size_t column) const {
    return {index_, row.number, column};
  }
  void remark(const tables::Row& row, std::size_t column, model::LocalText message,
              model::LocalText mend);
  std::size_t key_column() const { return key_column_; }

 private:
  void find_columns();

  /// The cell in a column of the plan.
  const tables::Cell& cell(const tables::Row& row, std::size_t column);

  std::size_t part_column(std::size_t f, std::size_t p, Role role) const;
  std::size_t column_of_key(std::string_view key) const;

  /// A text in one language or two; nothing when both cells are empty.
  std::optional<Json> local_text(const tables::Row& row, std::size_t swedish, std::size_t english);

  /// The value of a field in one row; nothing when all its cells are empty.
  std::optional<Json> value(const tables::Row& row, std::size_t f, const DocumentNames& documents,
                            bool first_is_sign);

  void read_plain(const Told& told, std::size_t f, const DocumentNames& documents, Json& record);

  std::optional<Json> claim(const tables::Row& row, std::size_t f, const DocumentNames& documents,
                            const Json* inherited);

  void read_claims(const Told& told, std::size_t f, const DocumentNames& documents,
                   const Json* inherited, Json& record);

  const tables::Table& table_;
  int index_;
  const SheetPlan& plan_;
  std::vector<Column> columns_;
  std::vector<std::size_t> at_;  // column of the table, for each of the plan's
  std::size_t key_column_ = 0;
  std::set<std::pair<int, std::size_t>> told_faults_;
  std::vector<tables::Remark>& remarks_;
};

}  // namespace avtal::workbook
