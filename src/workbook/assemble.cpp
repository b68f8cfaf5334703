#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "base/text.h"
#include "workbook/cell_values.h"
#include "workbook/heads.h"
#include "workbook/read.h"
#include "workbook/remarks.h"

namespace avtal::workbook {
namespace {

using tables::Cell;
using tables::CellKind;
using tables::Remark;
using tables::Row;
using tables::said;
using tables::Table;

constexpr std::size_t kNone = static_cast<std::size_t>(-1);
constexpr std::string_view kContinues = "+";
constexpr std::string_view kUnknownSign = "?";

bool is_called(std::string_view text, const Phrase<>& name) {
  const std::string folded = base::folded(text);
  return folded == base::folded(name.in(Language::sv)) ||
         folded == base::folded(name.in(Language::en));
}

const SheetPlan* plan_called(std::string_view name) {
  for (const SheetPlan& plan : sheet_plans()) {
    if (is_called(name, plan.name)) return &plan;
  }
  return nullptr;
}

/// Puts `value` where the path leads, making objects on the way.
void add_at_path(Json& object, std::string_view path, Json value) {
  const std::size_t point = path.find('.');
  if (point == std::string_view::npos) {
    object.add(path, std::move(value));
    return;
  }
  const std::string_view first = path.substr(0, point);
  Json* inner = object.find(first);
  if (inner == nullptr) inner = &object.add(first, Json::object(value.from));
  add_at_path(*inner, path.substr(point + 1), std::move(value));
}

/// One sheet whose plan is known, row by row.
class SheetReader {
 public:
  SheetReader(const Table& table, int index, const SheetPlan& plan, std::vector<Remark>& remarks)
      : table_(table), index_(index), plan_(plan), columns_(columns_of(plan)), remarks_(remarks) {
    find_columns();
  }

  /// Which records there are: each with the rows that tell of it.
  struct Told {
    std::string parent;
    std::vector<const Row*> rows;
  };
  std::vector<Told> records() {
    std::vector<Told> all;
    for (std::size_t r = 1; r < table_.rows.size(); ++r) {
      const Row& row = table_.rows[r];
      const std::string key = base::cleaned(row.at(key_column_).text).text;
      if (key == kContinues) {
        if (all.empty()) {
          remark(row, key_column_, said(remarks::nothing_above), said(remarks::write_id));
        } else {
          all.back().rows.push_back(&row);
        }
        continue;
      }
      if (plan_.within.empty()) {
        all.push_back({{}, {&row}});
      } else if (key.empty()) {
        remark(row, key_column_, said(remarks::no_parent), said(remarks::choose_id));
      } else {
        all.push_back({key, {&row}});
      }
    }
    return all;
  }

  /// `around` is the source of the record around it; nullptr when there is none.
  Json record(const Told& told, const DocumentNames& documents, const Json* around) {
    Json result = Json::object(place(*told.rows.front(), key_column_));
    const std::size_t own = column_of_key("source");
    const Json* inherited = around;
    Json own_source;
    if (own != kNone && !cell(*told.rows.front(), own).empty()) {
      own_source = places_of(cell(*told.rows.front(), own).text, documents,
                             place(*told.rows.front(), at_[own]));
      inherited = &own_source;
    }
    for (std::size_t f = 0; f < plan_.fields.size(); ++f) {
      const Field& field = plan_.fields[f];
      if (field.shape == Shape::plain) {
        read_plain(told, f, documents, result);
      } else {
        read_claims(told, f, documents, inherited, result);
      }
      if (field.required && result.find(field.key) == nullptr) {
        const std::string head_sv(field.parts[0].head.in(Language::sv));
        const std::string head_en(field.parts[0].head.in(Language::en));
        model::LocalText message = said(remarks::missing, head_sv);
        model::LocalText mend = said(remarks::fill_in, head_sv);
        message.en = said(remarks::missing, head_en).en;
        mend.en = said(remarks::fill_in, head_en).en;
        const std::size_t column = part_column(f, 0, Role::part);
        remark(*told.rows.front(), column == kNone ? key_column_ : at_[column], std::move(message),
               std::move(mend));
      }
    }
    return result;
  }

  CellPlace place(const Row& row, std::size_t column) const { return {index_, row.number, column}; }
  void remark(const Row& row, std::size_t column, model::LocalText message, model::LocalText mend) {
    const std::string head = table_.rows.front().at(column).text;
    remarks_.push_back({table_.name, row.number,
                        head.empty() ? tables::column_letters(column) : head, std::move(message),
                        std::move(mend)});
  }
  std::size_t key_column() const { return key_column_; }

 private:
  void find_columns() {
    at_.assign(columns_.size(), kNone);
    if (table_.rows.empty()) return;
    const Row& head = table_.rows.front();
    for (std::size_t c = 0; c < head.cells.size(); ++c) {
      const std::string folded = base::folded(head.cells[c].text);
      if (folded.empty()) continue;
      const auto known = std::find_if(columns_.begin(), columns_.end(), [&](const Column& column) {
        return base::folded(column.sv) == folded || base::folded(column.en) == folded;
      });
      if (known == columns_.end()) {
        remarks_.push_back({table_.name, head.number, head.cells[c].text,
                            said(remarks::unknown_column, head.cells[c].text),
                            said(remarks::see_heads), false});
        continue;
      }
      std::size_t& at = at_[static_cast<std::size_t>(known - columns_.begin())];
      if (at != kNone) {
        remarks_.push_back({table_.name, head.number, head.cells[c].text,
                            said(remarks::column_twice, head.cells[c].text),
                            said(remarks::remove_one)});
      } else {
        at = c;
      }
    }
    if (at_[0] != kNone) key_column_ = at_[0];
  }

  /// The cell in a column of the plan.
  const Cell& cell(const Row& row, std::size_t column) {
    static const Cell kNothing;
    if (column == kNone || at_[column] == kNone) return kNothing;
    const Cell& found = row.at(at_[column]);
    if (found.kind != CellKind::fault) return found;
    if (!told_faults_.insert({row.number, column}).second) return kNothing;
    if (found.text.empty()) {
      remark(row, at_[column], said(remarks::not_worked_out), said(remarks::save_again));
    } else {
      remark(row, at_[column], said(remarks::formula_fault, found.text),
             said(remarks::mend_formula));
    }
    return kNothing;
  }

  std::size_t part_column(std::size_t f, std::size_t p, Role role) const {
    for (std::size_t c = 0; c < columns_.size(); ++c) {
      if (columns_[c].field == f && columns_[c].part == p && columns_[c].role == role) {
        return at_[c] == kNone ? kNone : c;
      }
    }
    return kNone;
  }
  std::size_t column_of_key(std::string_view key) const {
    for (std::size_t f = 0; f < plan_.fields.size(); ++f) {
      if (plan_.fields[f].key == key && plan_.fields[f].shape == Shape::plain) {
        return part_column(f, 0, Role::part);
      }
    }
    return kNone;
  }

  /// A text in one language or two; nothing when both cells are empty.
  std::optional<Json> local_text(const Row& row, std::size_t swedish, std::size_t english) {
    const Cell& sv = cell(row, swedish);
    const Cell& en = cell(row, english);
    if (sv.empty() && en.empty()) return std::nullopt;
    const CellPlace from = place(row, at_[sv.empty() ? english : swedish]);
    if (en.empty()) return Json::of(sv.text, from);
    Json text = Json::object(from);
    if (!sv.empty()) text.add("sv", Json::of(sv.text, from));
    text.add("en", Json::of(en.text, place(row, at_[english])));
    return text;
  }

  /// The value of a field in one row; nothing when all its cells are empty.
  std::optional<Json> value(const Row& row, std::size_t f, const DocumentNames& documents,
                            bool first_is_sign) {
    const std::vector<Part>& parts = plan_.fields[f].parts;
    Json whole = Json::object();
    for (std::size_t p = first_is_sign ? 1 : 0; p < parts.size(); ++p) {
      const std::size_t column = part_column(f, p, Role::part);
      std::optional<Json> read;
      if (parts[p].form == Form::local) {
        read = local_text(row, column, part_column(f, p, Role::english));
      } else if (const Cell& found = cell(row, column); !found.empty()) {
        read = value_of(found, parts[p], documents, place(row, at_[column]));
      }
      if (!read) continue;
      if (parts[p].path.empty()) return read;
      if (!whole.from.known()) whole.from = read->from;
      add_at_path(whole, parts[p].path, *std::move(read));
    }
    if (whole.items.empty()) return std::nullopt;
    return whole;
  }

  void read_plain(const Told& told, std::size_t f, const DocumentNames& documents, Json& record) {
    const Field& field = plan_.fields[f];
    for (const Row* const row : told.rows) {
      // The key column of a row that continues has its sign.
      const std::size_t column = part_column(f, 0, Role::part);
      const bool is_sign =
          row != told.rows.front() && column != kNone && at_[column] == key_column_;
      if (is_sign) continue;
      std::optional<Json> read = value(*row, f, documents, false);
      if (!read) continue;
      Json* const before = record.find(field.key);
      if (before == nullptr) {
        record.add(field.key, *std::move(read));
      } else if (before->kind == Json::Kind::array && read->kind == Json::Kind::array) {
        for (Json& item : read->items) before->items.push_back(std::move(item));
      } else {
        remark(*row, read->from.column, said(remarks::said_above), said(remarks::keep_one));
      }
    }
  }

  std::optional<Json> claim(const Row& row, std::size_t f, const DocumentNames& documents,
                            const Json* inherited) {
    const auto beside = [&](Role role) -> std::size_t { return part_column(f, 0, role); };
    const Cell& status_cell = cell(row, beside(Role::status));
    std::string status = status_cell.empty()
                             ? std::string()
                             : word_meant(statuses(), base::cleaned(status_cell.text).text);
    const Cell& first = cell(row, beside(Role::part));
    const bool sign =
        base::cleaned(first.text).text == kUnknownSign && (status.empty() || status == "unknown");
    std::optional<Json> read = value(row, f, documents, sign);
    std::optional<Json> derivation =
        local_text(row, beside(Role::derivation), beside(Role::derivation_english));
    const Cell& source = cell(row, beside(Role::source));
    const Cell& wording = cell(row, beside(Role::as_written));
    const Cell& id = cell(row, beside(Role::claim_id));
    if (!sign && !read && !derivation && status.empty() && source.empty() && wording.empty() &&
        id.empty()) {
      return std::nullopt;
    }
    const auto from = [&](Role role) { return place(row, at_[beside(role)]); };
    CellPlace here = place(row, key_column_);
    if (beside(Role::part) != kNone) here = from(Role::part);
    if (status.empty()) status = sign ? "unknown" : "stated";
    Json result = Json::object(here);
    if (!id.empty()) result.add("id", Json::of(base::cleaned(id.text).text, from(Role::claim_id)));
    if (read) result.add("value", *std::move(read));
    result.add("status", Json::of(status, status_cell.empty() ? here : from(Role::status)));
    if (!source.empty()) {
      result.add("source", places_of(source.text, documents, from(Role::source)));
    } else if (inherited != nullptr && (status == "stated" || status == "proposed")) {
      result.add("source", *inherited);
    }
    if (!wording.empty()) result.add("asWritten", Json::of(wording.text, from(Role::as_written)));
    if (derivation) result.add("derivation", *std::move(derivation));
    return result;
  }

  void read_claims(const Told& told, std::size_t f, const DocumentNames& documents,
                   const Json* inherited, Json& record) {
    const Field& field = plan_.fields[f];
    std::vector<Json> all;
    std::optional<Json> resolution;
    for (const Row* const row : told.rows) {
      if (std::optional<Json> read = claim(*row, f, documents, inherited)) {
        all.push_back(*std::move(read));
      }
      const std::size_t column = part_column(f, 0, Role::resolution);
      const Cell& word = cell(*row, column);
      if (!word.empty() && !resolution) {
        resolution = Json::of(word_meant(resolutions(), word.text), place(*row, at_[column]));
      }
    }
    if (all.empty()) return;
    const CellPlace from = all.front().from;
    const bool competes = all.size() > 1 || resolution;
    if (field.shape == Shape::claim && !competes) {
      record.add(field.key, std::move(all.front()));
      return;
    }
    Json list = Json::array(from);
    list.items = std::move(all);
    if (field.shape == Shape::claims) {
      record.add(field.key, std::move(list));
      return;
    }
    Json& competition = record.add(field.key, Json::object(from));
    competition.add("claims", std::move(list));
    if (resolution) competition.add("resolution", *std::move(resolution));
  }

  const Table& table_;
  int index_;
  const SheetPlan& plan_;
  std::vector<Column> columns_;
  std::vector<std::size_t> at_;  // column of the table, for each of the plan's
  std::size_t key_column_ = 0;
  std::set<std::pair<int, std::size_t>> told_faults_;
  std::vector<Remark>& remarks_;
};

class Assembler {
 public:
  explicit Assembler(const std::vector<Table>& sheets) : sheets_(sheets) {}

  Assembled assemble() {
    result_.whole = Json::object();
    find_sheets();
    // Sources name documents as those are called, so they come first.
    const DocumentNames none(nullptr);
    Json documents = Json::array();
    read_top("documents", none, documents);
    const DocumentNames names(&documents);
    for (const SheetPlan& plan : sheet_plans()) {
      if (!plan.within.empty()) continue;
      if (plan.list.empty()) {
        read_about(names);
        continue;
      }
      Json list = Json::array();
      const std::vector<Remark> before = result_.remarks;
      const bool again = plan.list == "documents";
      read_top(plan.list, names, list);
      // What was told when they were read for their names is not told twice.
      if (again) result_.remarks = before;
      read_within(plan, names, list);
      if (!list.items.empty()) result_.whole.add(plan.list, std::move(list));
    }
    return std::move(result_);
  }

 private:
  void find_sheets() {
    std::string names;
    for (const SheetPlan& plan : sheet_plans()) {
      names += (names.empty() ? "" : ", ") + std::string(plan.name.in(Language::sv));
    }
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
      const Table& table = sheets_[i];
      const SheetPlan* const plan = plan_called(table.name);
      if (plan == nullptr) {
        if (is_called(table.name, heads::sheet_choices) || table.rows.empty()) continue;
        result_.remarks.push_back({table.name,
                                   0,
                                   {},
                                   said(remarks::unknown_sheet, table.name),
                                   said(remarks::name_sheet, names),
                                   false});
      } else if (!table.rows.empty()) {
        readers_.try_emplace(plan, table, static_cast<int>(i), *plan, result_.remarks);
      }
    }
  }

  SheetReader* reader_of(const SheetPlan& plan) {
    const auto found = readers_.find(&plan);
    return found == readers_.end() ? nullptr : &found->second;
  }

  void read_about(const DocumentNames& names) {
    const SheetPlan& plan = sheet_plans().front();
    SheetReader* const reader = reader_of(plan);
    const auto told = reader == nullptr ? std::vector<SheetReader::Told>() : reader->records();
    if (told.empty()) {
      result_.remarks.push_back({std::string(plan.name.in(Language::sv)),
                                 0,
                                 {},
                                 said(remarks::no_about),
                                 said(remarks::add_about)});
      result_.whole.add("schemaVersion", Json::of("1.1"));
      return;
    }
    Json about = reader->record(told.front(), names, nullptr);
    if (about.find("schemaVersion") == nullptr) about.add("schemaVersion", Json::of("1.1"));
    // In the order that people write them.
    for (const std::string_view key :
         {"$schema", "schemaVersion", "id", "title", "publisher", "issued", "license"}) {
      if (Json* const value = about.find(key)) result_.whole.add(key, std::move(*value));
    }
  }

  void read_top(std::string_view key, const DocumentNames& names, Json& list) {
    for (const SheetPlan& plan : sheet_plans()) {
      if (plan.list != key || !plan.within.empty()) continue;
      SheetReader* const reader = reader_of(plan);
      if (reader == nullptr) return;
      for (const SheetReader::Told& told : reader->records()) {
        list.items.push_back(reader->record(told, names, nullptr));
      }
    }
  }

  void read_within(const SheetPlan& top, const DocumentNames& names, Json& list) {
    std::map<std::string, std::size_t, std::less<>> by_id;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
      by_id.try_emplace(std::string(list.items[i].text_of("id")), i);
    }
    for (const SheetPlan& plan : sheet_plans()) {
      if (plan.list != top.list || plan.within.empty()) continue;
      SheetReader* const reader = reader_of(plan);
      if (reader == nullptr) continue;
      for (const SheetReader::Told& told : reader->records()) {
        const auto parent = by_id.find(told.parent);
        if (parent == by_id.end()) {
          model::LocalText message =
              said(remarks::parent_missing, told.parent, std::string(top.name.in(Language::sv)));
          message.en =
              said(remarks::parent_missing, told.parent, std::string(top.name.in(Language::en))).en;
          reader->remark(*told.rows.front(), reader->key_column(), std::move(message),
                         said(remarks::choose_id));
          continue;
        }
        Json& record = list.items[parent->second];
        Json* inner = record.find(plan.within);
        if (inner == nullptr) inner = &record.add(plan.within, Json::array());
        inner->items.push_back(reader->record(told, names, record.find("source")));
      }
    }
  }

  const std::vector<Table>& sheets_;
  std::map<const SheetPlan*, SheetReader> readers_;
  Assembled result_;
};

}  // namespace

bool is_workbook(const std::vector<Table>& sheets) {
  std::size_t known = 0;
  for (const Table& table : sheets) {
    const SheetPlan* const plan = plan_called(table.name);
    if (plan == nullptr || table.rows.empty()) continue;
    // A register may be on a sheet that happens to be called «Avtal»; its heads tell.
    const std::vector<Column> columns = columns_of(*plan);
    const std::string first = base::folded(table.rows.front().at(0).text);
    const bool has_key = std::any_of(columns.begin(), columns.end(), [&](const Column& column) {
      return &column == &columns.front() &&
             (base::folded(column.sv) == first || base::folded(column.en) == first);
    });
    if (has_key) ++known;
  }
  return known > 0;
}

Assembled assembled(const std::vector<Table>& sheets) { return Assembler(sheets).assemble(); }

}  // namespace avtal::workbook
