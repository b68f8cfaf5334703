#include "workbook/sheet_reader.h"

#include <algorithm>

#include "base/text.h"
#include "workbook/heads.h"
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

}  // namespace

SheetReader::SheetReader(const Table& table, int index, const SheetPlan& plan,
                         std::vector<Remark>& remarks)
    : table_(table), index_(index), plan_(plan), columns_(columns_of(plan)), remarks_(remarks) {
  find_columns();
}

std::vector<SheetReader::Told> SheetReader::records() {
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

Json SheetReader::record(const Told& told, const DocumentNames& documents, const Json* around) {
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

void SheetReader::remark(const Row& row, std::size_t column, model::LocalText message,
                         model::LocalText mend) {
  const std::string head = table_.rows.front().at(column).text;
  remarks_.push_back({table_.name, row.number, head.empty() ? tables::column_letters(column) : head,
                      std::move(message), std::move(mend)});
}

void SheetReader::find_columns() {
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

const Cell& SheetReader::cell(const Row& row, std::size_t column) {
  static const Cell kNothing;
  if (column == kNone || at_[column] == kNone) return kNothing;
  const Cell& found = row.at(at_[column]);
  if (found.kind != CellKind::fault) return found;
  if (!told_faults_.insert({row.number, column}).second) return kNothing;
  if (found.text.empty()) {
    remark(row, at_[column], said(remarks::not_worked_out), said(remarks::save_again));
  } else {
    remark(row, at_[column], said(remarks::formula_fault, found.text), said(remarks::mend_formula));
  }
  return kNothing;
}

std::size_t SheetReader::part_column(std::size_t f, std::size_t p, Role role) const {
  for (std::size_t c = 0; c < columns_.size(); ++c) {
    if (columns_[c].field == f && columns_[c].part == p && columns_[c].role == role) {
      return at_[c] == kNone ? kNone : c;
    }
  }
  return kNone;
}

std::size_t SheetReader::column_of_key(std::string_view key) const {
  for (std::size_t f = 0; f < plan_.fields.size(); ++f) {
    if (plan_.fields[f].key == key && plan_.fields[f].shape == Shape::plain) {
      return part_column(f, 0, Role::part);
    }
  }
  return kNone;
}

std::optional<Json> SheetReader::local_text(const Row& row, std::size_t swedish,
                                            std::size_t english) {
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

std::optional<Json> SheetReader::value(const Row& row, std::size_t f,
                                       const DocumentNames& documents, bool first_is_sign) {
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

void SheetReader::read_plain(const Told& told, std::size_t f, const DocumentNames& documents,
                             Json& record) {
  const Field& field = plan_.fields[f];
  for (const Row* const row : told.rows) {
    // The key column of a row that continues has its sign.
    const std::size_t column = part_column(f, 0, Role::part);
    const bool is_sign = row != told.rows.front() && column != kNone && at_[column] == key_column_;
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

std::optional<Json> SheetReader::claim(const Row& row, std::size_t f,
                                       const DocumentNames& documents, const Json* inherited) {
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

void SheetReader::read_claims(const Told& told, std::size_t f, const DocumentNames& documents,
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

}  // namespace avtal::workbook
