#include "workbook/register_cells.h"

#include <algorithm>
#include <utility>

#include "workbook/register_values.h"

namespace avtal::workbook {

using tables::Cell;
using tables::Row;

Json source_of(const Row& row) {
  Json source = Json::object();
  source.add("document", Json::of(std::string(kRegisterDocument)));
  source.add("section", Json::of("rad " + std::to_string(row.number)));
  return source;
}

std::size_t RegisterCells::column_of(Meaning meaning) const {
  for (std::size_t c = 0; c < mapping_.columns.size(); ++c) {
    if (mapping_.columns[c].meaning == meaning) return c;
  }
  return mapping_.columns.size();
}

std::string RegisterCells::text(const Row& row, Meaning meaning) const {
  const std::size_t column = column_of(meaning);
  if (column == mapping_.columns.size()) return {};
  const Cell& cell = row.at(column);
  return cell.kind == tables::CellKind::fault ? std::string() : tidy(cell.text);
}

CellPlace RegisterCells::place(const Row& row, Meaning meaning) const {
  return {0, row.number, has(meaning) ? column_of(meaning) : 0};
}

Json RegisterCells::stated(const Row& row, Meaning meaning, Json value) const {
  Json claim = Json::object(place(row, meaning));
  claim.add("value", std::move(value));
  claim.add("status", Json::of("stated"));
  claim.add("source", source_of(row));
  return claim;
}

Json RegisterCells::stated(const Row& row, Meaning meaning, std::string value) const {
  return stated(row, meaning, Json::of(std::move(value), place(row, meaning)));
}

std::vector<std::string> RegisterCells::suppliers(const Row& row) const {
  const std::string cell = text(row, Meaning::supplier);
  std::vector<std::string> all;
  std::size_t start = 0;
  while (start <= cell.size()) {
    std::size_t end = mapping_.split.empty() ? std::string::npos : cell.find(mapping_.split, start);
    if (end == std::string::npos) end = cell.size();
    std::string name = tidy(cell.substr(start, end - start));
    if (!names_nobody(name) && !has_personal_number(name)) all.push_back(std::move(name));
    start = end + std::max<std::size_t>(mapping_.split.size(), 1);
  }
  return all;
}

}  // namespace avtal::workbook
