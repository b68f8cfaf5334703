#pragma once
// What the datasets of all registers share: what is said of the whole, the register as its one
// document, and how the file that was made is read back.

#include <map>
#include <string>
#include <string_view>

#include "base/phrase.h"
#include "tables/table.h"
#include "workbook/json.h"
#include "workbook/register.h"
#include "workbook/register_bodies.h"
#include "workbook/register_cells.h"
#include "workbook/register_told.h"

namespace avtal::workbook {

/// The currency of amounts that nobody tells it of, as ISO 4217 calls it.
inline constexpr std::string_view kNoCurrency = "XXX";

/// The phrase as a text in two languages.
Json in_both(const model::LocalText& text);
Json in_both(const base::Phrase<>& phrase);

/// Ids that nothing else in the file has.
class RegisterIds {
 public:
  /// The wish itself, or with a number after it when it is taken.
  std::string of(const std::string& wish);

 private:
  std::map<std::string, int> next_ = {{std::string(kRegisterDocument), 2}};
};

/// The beginning of the file, up to its documents.
Json register_head(const tables::Table& table, const Mapping& mapping, const RegisterNotes& notes,
                   const RegisterBodies& bodies);
/// The value of an amount in the file's words; `amount` as "1694000" or "12.50".
Json amount_value(std::string_view amount, const std::string& currency, CellPlace place);

/// Of an agreement; `claim` is of an organisation.
Json party(std::string_view role, Json claim);

/// The file as a dataset, with what could not be read of the register, told by row and column.
Imported loaded_register(const Json& whole, const tables::Table& table, const Mapping& mapping,
                         const RegisterNotes& notes);

}  // namespace avtal::workbook
