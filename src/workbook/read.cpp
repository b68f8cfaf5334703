#include "workbook/read.h"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <utility>

#include "load/load.h"
#include "workbook/remarks.h"

namespace avtal::workbook {
namespace {

using tables::Remark;
using tables::said;
using tables::Table;

/// How it is mended in a workbook, where the loader speaks of JSON.
struct Mend {
  std::string_view code;
  base::Phrase<> words;
};
const std::array<Mend, 7> kMends = {{
    {"claim-without-source", remarks::give_source},
    {"claim-without-derivation", remarks::give_derivation},
    {"claim-without-value", remarks::give_value},
    {"invalid-amount", remarks::mend_amount},
    {"amount-without-price-level", remarks::give_price_level},
    {"decision-points-unmatched", remarks::give_match},
    {"unknown-with-value", remarks::known_or_not},
}};

/// What the reader has told in words of its own.
bool is_told(const load::Issue& issue, const Json& whole) {
  if (issue.code != "missing-key") return false;
  // Of a record; what a claim's value lacks is the loader's to tell.
  return at_pointer(whole, issue.pointer).find("value") == nullptr &&
         issue.pointer.find("/value") == std::string::npos;
}

Remark remark_of(const load::Issue& issue, const Json& whole, const std::vector<Table>& sheets) {
  Remark remark;
  remark.message = issue.message;
  remark.mend = issue.mend;
  remark.is_error = issue.severity == load::Severity::error;
  for (const Mend& mend : kMends) {
    if (mend.code == issue.code) remark.mend = said(mend.words);
  }
  const CellPlace place = place_at(whole, issue.pointer);
  if (!place.known()) return remark;
  const Table& table = sheets[static_cast<std::size_t>(place.table)];
  remark.table = table.name;
  remark.row = place.row;
  remark.column = table.rows.front().at(place.column).text;
  return remark;
}

}  // namespace

bool Imported::has_errors() const {
  return !dataset || std::any_of(remarks.begin(), remarks.end(),
                                 [](const Remark& remark) { return remark.is_error; });
}

Imported import_workbook(const std::vector<Table>& sheets) {
  Assembled read = assembled(sheets);
  Imported result;
  result.json = json_text(read.whole);
  load::Result loaded = load::load_dataset(result.json);
  result.dataset = std::move(loaded.dataset);
  result.remarks = std::move(read.remarks);
  for (const load::Issue& issue : loaded.issues) {
    if (!is_told(issue, read.whole)) {
      result.remarks.push_back(remark_of(issue, read.whole, sheets));
    }
  }
  std::map<std::string, std::size_t> order;
  for (std::size_t i = 0; i < sheets.size(); ++i) order.try_emplace(sheets[i].name, i + 1);
  std::stable_sort(
      result.remarks.begin(), result.remarks.end(), [&order](const Remark& a, const Remark& b) {
        return std::make_tuple(order[a.table], a.row) < std::make_tuple(order[b.table], b.row);
      });
  return result;
}

}  // namespace avtal::workbook
