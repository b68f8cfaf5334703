#include "workbook/convert.h"

#include <algorithm>
#include <utility>

#include "tables/csv.h"
#include "tables/xlsx.h"
#include "workbook/read.h"
#include "workbook/register.h"
#include "workbook/remarks.h"

namespace avtal::workbook {
namespace {

using base::Language;

std::string stem(const std::string& name) { return name.substr(0, name.rfind('.')); }

/// One line: tabs and line ends within would part it.
std::string in_line(std::string text) {
  std::replace_if(
      text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
  return text;
}

/// "Perioder, rad 14, Slut: …"
std::string sentence_of(const tables::Remark& remark, Language language) {
  const auto said = [language](const model::LocalText& text) {
    return language == Language::en && !text.en.empty() ? text.en : text.sv;
  };
  std::string place = remark.table;
  if (remark.row > 0) {
    place += (place.empty() ? "" : ", ") +
             base::filled(remarks::row.in(language), {{std::to_string(remark.row)}});
  }
  if (!remark.column.empty()) place += (place.empty() ? "" : ", ") + remark.column;
  if (!place.empty()) place += ": ";
  std::string text = place + said(remark.message);
  if (!remark.mend.empty()) text += " " + said(remark.mend);
  return in_line(std::move(text));
}

void add_imported(Imported imported, Converted& made) {
  made.json = std::move(imported.json);
  made.remarks.insert(made.remarks.end(), imported.remarks.begin(), imported.remarks.end());
}

void add_line(std::string& lines, bool is_error, const std::string& sv, const std::string& en) {
  lines += (is_error ? "E" : "W") + sv + "\t" + en + "\n";
}

}  // namespace

Opened open_tables(std::string_view bytes, const std::string& name) {
  Opened opened;
  tables::Read read = tables::read_tables(bytes, stem(name));
  opened.made.remarks = std::move(read.remarks);
  if (read.refused || read.tables.empty()) return opened;
  tables::Table& first = read.tables.front();
  if (is_workbook(read.tables)) {
    add_imported(import_workbook(read.tables), opened.made);
  } else if (std::any_of(first.rows.begin() + (first.rows.empty() ? 0 : 1), first.rows.end(),
                         [](const tables::Row& row) { return !row.empty(); })) {
    opened.register_ = std::move(first);
  } else {
    opened.made.remarks.push_back(
        {first.name, 0, {}, tables::said(remarks::no_rows), tables::said(remarks::add_rows)});
  }
  return opened;
}

Converted convert(const tables::Table& table, const Mapping& mapping, Converted made) {
  RegisterRead from = import_register(table, mapping);
  // How many there are; the rest has been told while the columns were chosen.
  if (!from.summary.empty()) made.summary.push_back(std::move(from.summary.front()));
  add_imported(std::move(from.imported), made);
  return made;
}

std::string told_lines(const Converted& converted) {
  std::string lines;
  for (const model::LocalText& text : converted.summary) {
    add_line(lines, false, in_line(text.sv), in_line(text.en.empty() ? text.sv : text.en));
  }
  for (const tables::Remark& remark : converted.remarks) {
    add_line(lines, remark.is_error, sentence_of(remark, Language::sv),
             sentence_of(remark, Language::en));
  }
  return lines;
}

}  // namespace avtal::workbook
