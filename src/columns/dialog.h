#pragma once
// «Känn igen kolumner»: what somebody is asked before a register that nobody prepared is shown. A
// value: what is done in it goes in as the id of a control and its value, its elements come out.

#include <optional>
#include <string>
#include <string_view>

#include "columns/parts.h"
#include "document/element.h"
#include "tables/table.h"
#include "workbook/register.h"

namespace avtal::columns {

class Dialog {
 public:
  /// The table has a head and a row at least. `choices`: the text of a file with choices that were
  /// saved; empty: none. `file`: the register's name.
  Dialog(tables::Table table, std::string file, std::string_view choices, Language language);

  enum class End : std::uint8_t { none, shown, closed };
  struct Answer {
    End end = End::none;
    std::string focus;  // id of what is to have it
    std::string saved;  // a file with the choices
  };
  /// What is no control of the dialog changes nothing.
  Answer act(std::string_view id, std::string_view value);

  /// All of it, in one element without id.
  document::Element elements() const;
  const tables::Table& table() const { return table_; }
  const workbook::Mapping& mapping() const { return mapping_; }
  /// Of the file with the choices: "avtal-2026-kolumner.json".
  std::string saved_name() const;

 private:
  Looked looked() const;
  bool choose(std::string_view id, std::string_view value);
  bool choose_column(std::string_view id, std::string_view value);
  bool merge(std::string_view id, std::string_view value);
  bool turn(std::string_view id, Answer& answer);
  void show_rows_of(std::string_view matter);
  void close(Answer& answer);

  tables::Table table_;
  std::string file_;
  Language language_;
  workbook::Mapping mapping_;
  workbook::Mapping kept_;  // as it was opened or last saved
  workbook::RegisterPreview preview_;
  Shown shown_;
  bool refused_choices_ = false;
  bool has_choices_ = false;
};

}  // namespace avtal::columns
