#include "workbook/write.h"

#include <algorithm>
#include <map>
#include <utility>

#include "workbook/cell_values.h"
#include "workbook/choice_sheet.h"

namespace avtal::workbook {
namespace {

using tables::Cell;
using tables::CellKind;

constexpr int kNarrow = 12;
constexpr int kMiddle = 22;
constexpr int kWide = 40;

const Json* at_path(const Json& value, std::string_view path) {
  const Json* at = &value;
  while (at != nullptr && !path.empty()) {
    const std::size_t point = path.find('.');
    at = at->kind == Json::Kind::object ? at->find(path.substr(0, point)) : nullptr;
    path = point == std::string_view::npos ? std::string_view() : path.substr(point + 1);
  }
  return at;
}

std::string inside(std::string pointer, std::string_view key) {
  pointer += '/';
  pointer += key;
  return pointer;
}

bool is_one_of(std::string_view key, std::initializer_list<std::string_view> all) {
  return std::find(all.begin(), all.end(), key) != all.end();
}

class SheetWriter {
 public:
  SheetWriter(const SheetPlan& plan, const DocumentNames& documents, Language language,
              std::vector<std::string>& no_place)
      : plan_(plan),
        columns_(columns_of(plan)),
        documents_(documents),
        language_(language),
        no_place_(no_place) {}

  void write(const Json& record, std::string_view parent, const std::string& pointer) {
    first_ = rows_.size();
    rows_.emplace_back(columns_.size());
    if (!plan_.within.empty()) put(0, Role::parent, 0, 0, {std::string(parent), CellKind::text});
    for (std::size_t f = 0; f < plan_.fields.size(); ++f) {
      const Json* const value = record.find(plan_.fields[f].key);
      if (value != nullptr)
        write_field(f, *value, pointer + "/" + std::string(plan_.fields[f].key));
    }
    for (std::size_t row = first_ + 1; row < rows_.size(); ++row) {
      rows_[row][0] = {std::string(kContinues), CellKind::text};
    }
  }

  bool empty() const { return rows_.empty(); }
  const std::vector<Column>& columns() const { return columns_; }
  const std::vector<std::vector<Cell>>& rows() const { return rows_; }

 private:
  void put(std::size_t nth, Role role, std::size_t field, std::size_t part, Cell cell) {
    while (rows_.size() <= first_ + nth) rows_.emplace_back(columns_.size());
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      const Column& column = columns_[c];
      if (column.role == role && column.field == field && column.part == part) {
        rows_[first_ + nth][c] = std::move(cell);
        return;
      }
    }
  }

  void put_text(std::size_t nth, Role swedish, Role english, std::size_t field, std::size_t part,
                const Json& text) {
    if (text.kind != Json::Kind::object) {
      put(nth, swedish, field, part, {text.text, CellKind::text});
      return;
    }
    put(nth, swedish, field, part, {std::string(text.text_of("sv")), CellKind::text});
    put(nth, english, field, part, {std::string(text.text_of("en")), CellKind::text});
  }

  void put_value(std::size_t nth, std::size_t f, const Json& value, const std::string& pointer) {
    const std::vector<Part>& parts = plan_.fields[f].parts;
    for (std::size_t p = 0; p < parts.size(); ++p) {
      const Json* const part = at_path(value, parts[p].path);
      if (part == nullptr) continue;
      if (parts[p].form == Form::local) {
        put_text(nth, Role::part, Role::english, f, p, *part);
      } else {
        put(nth, Role::part, f, p, cell_of(*part, parts[p], documents_, language_));
      }
    }
    if (!parts[0].path.empty()) look_for_strays(value, parts, "", pointer);
  }

  /// Members of a value that are none of its parts.
  void look_for_strays(const Json& value, const std::vector<Part>& parts, const std::string& path,
                       const std::string& pointer) {
    for (std::size_t i = 0; i < value.keys.size(); ++i) {
      const std::string here = path + value.keys[i];
      const bool is_part = std::any_of(parts.begin(), parts.end(),
                                       [&](const Part& part) { return part.path == here; });
      const bool leads_on = std::any_of(parts.begin(), parts.end(), [&](const Part& part) {
        return part.path.substr(0, here.size() + 1) == here + ".";
      });
      if (leads_on) {
        look_for_strays(value.items[i], parts, here + ".", pointer + "/" + value.keys[i]);
      } else if (!is_part) {
        no_place_.push_back(pointer + "/" + value.keys[i]);
      }
    }
  }

  void write_claim(std::size_t nth, std::size_t f, const Json& claim, const std::string& pointer) {
    for (std::size_t i = 0; i < claim.keys.size(); ++i) {
      const std::string& key = claim.keys[i];
      const Json& value = claim.items[i];
      if (key == "value") {
        put_value(nth, f, value, pointer + "/value");
      } else if (key == "status") {
        put(nth, Role::status, f, 0,
            {shown_word(statuses(), value.text, language_), CellKind::text});
      } else if (key == "source") {
        put(nth, Role::source, f, 0, {places_text(value, documents_, language_), CellKind::text});
      } else if (key == "asWritten") {
        put(nth, Role::as_written, f, 0, {value.text, CellKind::text});
      } else if (key == "derivation") {
        put_text(nth, Role::derivation, Role::derivation_english, f, 0, value);
      } else if (key == "id") {
        put(nth, Role::claim_id, f, 0, {value.text, CellKind::text});
      } else {
        no_place_.push_back(inside(pointer, key));
      }
    }
    if (claim.text_of("status") == "unknown" && claim.find("value") == nullptr) {
      put(nth, Role::part, f, 0, {std::string(kUnknownSign), CellKind::text});
    }
  }

  void write_field(std::size_t f, const Json& value, const std::string& pointer) {
    const Shape shape = plan_.fields[f].shape;
    if (shape == Shape::plain) {
      put_value(0, f, value, pointer);
      return;
    }
    const Json* list = shape == Shape::claims ? &value : value.find("claims");
    if (list == nullptr) {
      write_claim(0, f, value, pointer);
      return;
    }
    for (std::size_t i = 0; i < list->items.size(); ++i) {
      write_claim(i, f, list->items[i], pointer + "/" + std::to_string(i));
    }
    if (const Json* const resolution = value.find("resolution")) {
      put(0, Role::resolution, f, 0,
          {shown_word(resolutions(), resolution->text, language_), CellKind::text});
    }
    for (const std::string& key : value.keys) {
      if (!is_one_of(key, {"claims", "resolution"})) no_place_.push_back(inside(pointer, key));
    }
  }

  const SheetPlan& plan_;
  std::vector<Column> columns_;
  const DocumentNames& documents_;
  Language language_;
  std::vector<std::string>& no_place_;
  std::vector<std::vector<Cell>> rows_;
  std::size_t first_ = 0;
};

tables::SheetColumn look_of(const SheetPlan& plan, const Column& column) {
  tables::SheetColumn look;
  look.width = kMiddle;
  if (column.role == Role::status || column.role == Role::resolution) look.width = kNarrow;
  if (column.role == Role::as_written || column.role == Role::source) look.width = kWide;
  if (column.role != Role::part && column.role != Role::english) return look;
  const Form form = plan.fields[column.field].parts[column.part].form;
  const bool is_number =
      form == Form::whole || form == Form::amount || form == Form::count || form == Form::percent;
  if (form == Form::local) look.width = kWide;
  if (is_number || form == Form::truth || form == Form::date) look.width = kNarrow;
  look.is_text = !is_number;
  return look;
}

tables::Sheet finished(const SheetPlan& plan, const SheetWriter& writer,
                       const WriteOptions& options, ChoiceSheet& choices) {
  const std::vector<Column>& columns = writer.columns();
  const auto used = [&writer](std::size_t c) {
    return std::any_of(writer.rows().begin(), writer.rows().end(),
                       [c](const std::vector<Cell>& row) { return !row[c].empty(); });
  };
  std::map<std::size_t, bool> field_used;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    if (used(c)) field_used[columns[c].field] = true;
  }
  tables::Sheet sheet;
  sheet.table.name = std::string(plan.name.in(options.language));
  std::vector<std::size_t> kept;
  for (std::size_t c = 0; c < columns.size(); ++c) {
    const Column& column = columns[c];
    // Beside a claim stand its status, its source and its words, whether they are used or not.
    const bool beside = column.role == Role::status || column.role == Role::source ||
                        column.role == Role::as_written;
    const bool wanted = c == 0 || used(c) || (beside && field_used[column.field]);
    if (wanted || (options.all_columns && !column.rare)) kept.push_back(c);
  }
  tables::Row head;
  head.number = 1;
  for (const std::size_t c : kept) {
    head.cells.push_back({columns[c].head(options.language), CellKind::text});
    tables::SheetColumn look = look_of(plan, columns[c]);
    look.choices = choices_for(plan, columns[c], choices, options.language);
    const bool is_main = columns[c].role == Role::part && columns[c].part == 0;
    if (options.all_columns && is_main) {
      look.comment = std::string(plan.fields[columns[c].field].note.in(options.language));
    }
    sheet.columns.push_back(std::move(look));
  }
  sheet.table.rows.push_back(std::move(head));
  for (const std::vector<Cell>& cells : writer.rows()) {
    tables::Row row;
    row.number = sheet.table.rows.back().number + 1;
    for (const std::size_t c : kept) row.cells.push_back(cells[c]);
    sheet.table.rows.push_back(std::move(row));
  }
  return sheet;
}

/// Members of a record that have neither a column nor a sheet.
void look_for_stray_members(const Json& record, const SheetPlan& plan, const std::string& pointer,
                            std::vector<std::string>& no_place) {
  for (const std::string& key : record.keys) {
    const bool has_column = std::any_of(plan.fields.begin(), plan.fields.end(),
                                        [&](const Field& field) { return field.key == key; });
    const bool has_sheet =
        plan.within.empty() &&
        std::any_of(sheet_plans().begin(), sheet_plans().end(), [&](const SheetPlan& other) {
          return plan.list.empty() ? other.list == key && other.within.empty()
                                   : other.list == plan.list && other.within == key;
        });
    if (!has_column && !has_sheet) no_place.push_back(inside(pointer, key));
  }
}

}  // namespace

Written to_sheets(const Json& whole, const WriteOptions& options) {
  Written result;
  const DocumentNames documents(whole.find("documents"));
  ChoiceSheet choices(options.language);
  for (const SheetPlan& plan : sheet_plans()) {
    SheetWriter writer(plan, documents, options.language, result.no_place);
    const auto write = [&](const Json& record, std::string_view parent,
                           const std::string& pointer) {
      writer.write(record, parent, pointer);
      look_for_stray_members(record, plan, pointer, result.no_place);
    };
    const Json* const list = plan.list.empty() ? nullptr : whole.find(plan.list);
    if (plan.list.empty()) write(whole, "", "");
    for (std::size_t i = 0; list != nullptr && i < list->items.size(); ++i) {
      const Json& record = list->items[i];
      const std::string pointer = "/" + std::string(plan.list) + "/" + std::to_string(i);
      if (plan.within.empty()) {
        write(record, "", pointer);
        continue;
      }
      const Json* const inner = record.find(plan.within);
      for (std::size_t k = 0; inner != nullptr && k < inner->items.size(); ++k) {
        write(inner->items[k], record.text_of("id"),
              pointer + "/" + std::string(plan.within) + "/" + std::to_string(k));
      }
    }
    if (writer.empty() && !options.all_columns) continue;
    result.sheets.push_back(finished(plan, writer, options, choices));
  }
  result.sheets.push_back(choices.sheet());
  return result;
}

}  // namespace avtal::workbook
