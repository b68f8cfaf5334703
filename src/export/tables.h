#pragma once
// What the dataset says as flat tables, one line a record, for spreadsheets and programs. What is
// not known is an empty cell, and the status beside it says why.

#include <string_view>

#include "answers/notice.h"
#include "base/date.h"
#include "document/command.h"
#include "export/csv.h"
#include "model/dataset.h"
#include "words/say.h"

namespace avtal::exporting {

using document::kTableKinds;
using document::TableKind;

/// "agreements": for commands and file names.
std::string_view table_key(TableKind kind);
const words::Phrase<>& table_name(TableKind kind);
const words::Phrase<>& deadline_phrase(answers::Deadline::Kind kind);

struct TableRequest {
  const model::Dataset* dataset = nullptr;
  words::Language language = words::Language::sv;
  CsvFlavour flavour = CsvFlavour::excel;
  base::Day as_of;
  const model::Dataset* whole = nullptr;  // what a filter took the dataset from, if one did
};

/// Excel gets dates and statuses in words («tills vidare»), open data as the dataset's file writes
/// dates (EDTF: "..") and English words for statuses.
Table build_table(TableKind kind, const TableRequest& request);

/// The deadlines go on as long as the dataset does.
inline constexpr int kDeadlineMonths = 12 * 300;

}  // namespace avtal::exporting
