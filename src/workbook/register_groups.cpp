#include <algorithm>
#include <string>

#include "workbook/register_bodies.h"
#include "workbook/register_cells.h"
#include "workbook/register_preview_parts.h"
#include "workbook/register_values.h"

namespace avtal::workbook {
namespace {

MergeGroup group_of(const RegisterBodies::Body& body, const Mapping& mapping) {
  MergeGroup group;
  group.key = body.key;
  group.merged =
      std::find(mapping.apart.begin(), mapping.apart.end(), body.key) == mapping.apart.end();
  group.rows = body.times;
  for (const auto& [name, spelling] : body.spellings) {
    group.spellings.push_back({name, spelling.times});
  }
  const std::string& own = body.name();
  std::stable_sort(group.spellings.begin(), group.spellings.end(),
                   [&own](const MergeGroup::Spelling& a, const MergeGroup::Spelling& b) {
                     if ((a.name == own) != (b.name == own)) return a.name == own;
                     return a.rows > b.rows;
                   });
  return group;
}

}  // namespace

void find_groups(const tables::Table& table, const std::vector<std::size_t>& rows,
                 const Mapping& mapping, RegisterPreview& preview) {
  const RegisterCells cells(mapping);
  RegisterBodies bodies;
  for (const std::size_t r : rows) {
    const tables::Row& row = table.rows[r];
    const std::string buyer = cells.text(row, Meaning::buyer);
    if (!names_nobody(buyer)) bodies.of(buyer, row, true);
    for (const std::string& supplier : cells.suppliers(row)) bodies.of(supplier, row, false);
  }
  for (const RegisterBodies::Body& body : bodies.all()) {
    const int ways = static_cast<int>(body.spellings.size());
    preview.spellings += ways;
    MergeGroup group = group_of(body, mapping);
    preview.bodies += group.merged ? 1 : ways;
    if (ways > 1) preview.groups.push_back(std::move(group));
  }
  std::stable_sort(preview.groups.begin(), preview.groups.end(),
                   [](const MergeGroup& a, const MergeGroup& b) { return a.rows > b.rows; });
}

}  // namespace avtal::workbook
