#include "tables/table.h"

#include <algorithm>

namespace avtal::tables {

const Cell& Row::at(std::size_t column) const {
  static const Cell kNothing;
  return column < cells.size() ? cells[column] : kNothing;
}

bool Row::empty() const {
  return std::all_of(cells.begin(), cells.end(), [](const Cell& cell) { return cell.empty(); });
}

std::string column_letters(std::size_t column) {
  std::string letters;
  for (std::size_t left = column + 1; left > 0; left = (left - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return letters;
}

}  // namespace avtal::tables
