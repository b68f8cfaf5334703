#pragma once
// The text of a cell in pieces: several values with ; or commas between, some within quotation
// marks.

#include <string>
#include <string_view>
#include <vector>

namespace avtal::workbook {

/// Without the white space around it, hard spaces too.
std::string_view trimmed(std::string_view text);
/// One ASCII digit or more, and nothing else.
bool is_digits(std::string_view text);

/// Within quotation marks; those that it has are doubled.
std::string in_quotes(std::string_view text);
bool needs_quotes(std::string_view text);
std::string unquoted(std::string_view piece);
/// Splits at the separator outside quotation marks, which begin a piece or follow a space. They are
/// kept.
std::vector<std::string_view> split_outside_quotes(std::string_view text, char separator);

/// Cells hold several with ; between. One that has a ; or a quotation mark, or begins or ends with
/// a space, stands within quotation marks.
std::string joined_list(const std::vector<std::string>& items);
std::vector<std::string> split_list(std::string_view cell);

}  // namespace avtal::workbook
