#pragma once
// Tables as CSV (RFC 4180): any of the separators people have, any of the encodings.

#include <string>
#include <string_view>

#include "tables/table.h"

namespace avtal::tables {

/// The separator that makes the first rows equally wide: ; , tab or |. A first line «sep=;» says
/// it.
char separator_of(std::string_view text);

/// Every cell is a text. A row's number is its place among the rows, blank ones counted: what a
/// spreadsheet shows. An apostrophe before a sign that a spreadsheet would take for a formula is
/// taken off.
Read read_csv(std::string_view bytes, std::string_view name, const Limits& limits = {});

/// Lines end in CR LF; a text that a spreadsheet would run as a formula gets an apostrophe, which
/// read_csv takes off. With a byte order mark, so that Excel reads å ä ö.
std::string write_csv(const Table& table, char separator = ';');

}  // namespace avtal::tables
