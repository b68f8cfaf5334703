#include "workbook/samples.h"

#include <doctest/doctest.h>

#include <algorithm>

#include "load/load.h"
#include "tables/csv.h"
#include "tables/xlsx.h"
#include "workbook/plan.h"
#include "workbook/write.h"

namespace avtal::test {

using workbook::Form;
using workbook::Part;
using workbook::Shape;

workbook::Json json_from(std::string_view bytes) {
  const load::Limits limits;
  const load::Parsed parsed = load::parse_json(bytes, limits);
  REQUIRE_FALSE(parsed.failure);
  return workbook::json_of(parsed.tree, 0);
}

namespace {

std::string without_zeros(std::string text) {
  if (text.find('.') == std::string::npos) return text;
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

workbook::Json simplest(workbook::Json value, std::string_view key) {
  if (value.kind == workbook::Json::Kind::number || key == "amount" || key == "percent") {
    value.text = without_zeros(value.text);
    if (value.items.empty()) value.kind = workbook::Json::Kind::text;
  }
  std::vector<std::pair<std::string, workbook::Json>> members;
  for (std::size_t i = 0; i < value.items.size(); ++i) {
    const std::string own =
        value.kind == workbook::Json::Kind::object ? value.keys[i] : std::string(key);
    workbook::Json item =
        simplest(value.items[i], value.kind == workbook::Json::Kind::object ? std::string_view(own)
                                                                            : std::string_view());
    const bool nothing = item.kind == workbook::Json::Kind::array && item.items.empty();
    const bool usual = own == "resolution" && item.text == "in-force";
    if (value.kind == workbook::Json::Kind::object && (nothing || usual)) continue;
    members.emplace_back(own, std::move(item));
  }
  if (value.kind == workbook::Json::Kind::object) {
    std::sort(members.begin(), members.end(),
              [](const auto& a, const auto& b) { return a.first < b.first; });
  }
  value.keys.clear();
  value.items.clear();
  for (auto& [name, item] : members) {
    if (value.kind == workbook::Json::Kind::object) value.keys.push_back(name);
    value.items.push_back(std::move(item));
  }
  if (value.kind == workbook::Json::Kind::object && value.keys.size() == 1) {
    workbook::Json only = value.items[0];
    if (value.keys[0] == "sv") return only;
    if (value.keys[0] == "claims" && only.items.size() == 1) return only.items[0];
  }
  if (key == "source" && value.kind == workbook::Json::Kind::array && value.items.size() == 1) {
    workbook::Json only = value.items[0];
    return only;
  }
  return value;
}

std::string any_text(Dice& dice) {
  static const std::vector<std::string> kPieces = {"avtal",    " ",       "å",  ";", ",",   "\"",
                                                   "stycke 2", "punkt 1", "\n", "=", "+",   "'",
                                                   ".",        "12",      "-",  "?", "(en)"};
  std::string text;
  const int length = 1 + dice.below(5);
  for (int i = 0; i < length; ++i) text += kPieces[dice.below(kPieces.size())];
  return text;
}

std::string any_id(Dice& dice) { return "id-" + std::to_string(dice.below(40)); }

/// Sections and points are without space around them, as the loader would have it.
std::string any_name(Dice& dice) {
  std::string text = any_text(dice);
  const std::string_view spaces = " \n";
  while (!text.empty() && spaces.find(text.front()) != std::string_view::npos) text.erase(0, 1);
  while (!text.empty() && spaces.find(text.back()) != std::string_view::npos) text.pop_back();
  return text.empty() ? "x" : text;
}

workbook::Json any_place(Dice& dice) {
  workbook::Json place = workbook::Json::object();
  place.add("document", workbook::Json::of("doc-" + std::to_string(dice.below(4))));
  if (dice.one_in(2)) place.add("section", workbook::Json::of(any_name(dice)));
  if (dice.one_in(2)) {
    place.add("paragraph", workbook::Json::of(std::to_string(1 + dice.below(9)), {},
                                              workbook::Json::Kind::number));
  }
  if (dice.one_in(3)) place.add("point", workbook::Json::of(any_name(dice)));
  return place;
}

workbook::Json any_source(Dice& dice) {
  if (dice.one_in(2)) return any_place(dice);
  workbook::Json list = workbook::Json::array();
  const int count = 1 + dice.below(3);
  for (int i = 0; i < count; ++i) list.items.push_back(any_place(dice));
  return list;
}

workbook::Json any_local(Dice& dice) {
  if (dice.one_in(2)) return workbook::Json::of(any_text(dice));
  workbook::Json text = workbook::Json::object();
  text.add("sv", workbook::Json::of(any_text(dice)));
  text.add("en", workbook::Json::of(any_text(dice)));
  return text;
}

workbook::Json any_part(Dice& dice, const Part& part) {
  switch (part.form) {
    case Form::local:
      return any_local(dice);
    case Form::id:
    case Form::ref:
      return workbook::Json::of(any_id(dice));
    case Form::refs:
    case Form::texts: {
      workbook::Json list = workbook::Json::array();
      const int count = 1 + dice.below(3);
      for (int i = 0; i < count; ++i) {
        list.items.push_back(
            workbook::Json::of(part.form == Form::refs ? any_id(dice) : any_text(dice)));
      }
      return list;
    }
    case Form::word:
      return workbook::Json::of(
          std::string(part.words->words[dice.below(part.words->words.size())]));
    case Form::date: {
      static const std::vector<std::string> kDates = {
          "2006",        "2019-12", "2021-21",       "2023-08-30",
          "2023-08-30?", "..",      "2020-01-01/..", "[2024-09-30,2024-10-01]"};
      return workbook::Json::of(kDates[dice.below(kDates.size())]);
    }
    case Form::count: {
      constexpr const char* kDecimals[] = {"", ".5", ".25", ".05"};
      return workbook::Json::of(std::to_string(dice.below(1000)) + kDecimals[dice.below(4)], {},
                                workbook::Json::Kind::number);
    }
    case Form::whole:
      return workbook::Json::of(std::to_string(dice.below(3000)), {}, workbook::Json::Kind::number);
    case Form::amount:
      if (dice.one_in(2)) {
        return workbook::Json::of(std::to_string(dice.below(90'000'000)), {},
                                  workbook::Json::Kind::number);
      }
      return workbook::Json::of("-" + std::to_string(1 + dice.below(90'000'000)) + "." +
                                std::to_string(10 + dice.below(90)));
    case Form::percent:
      return workbook::Json::of(std::to_string(dice.below(30)) + "." +
                                std::to_string(1 + dice.below(9)));
    case Form::truth:
      return workbook::Json::of(dice.one_in(2) ? "true" : "false", {}, workbook::Json::Kind::truth);
    case Form::places:
      return any_source(dice);
    case Form::text:
      break;
  }
  return workbook::Json::of(any_text(dice));
}

void add_at(workbook::Json& object, std::string_view path, workbook::Json value) {
  const std::size_t point = path.find('.');
  if (point == std::string_view::npos) {
    object.add(path, std::move(value));
    return;
  }
  workbook::Json* inner = object.find(path.substr(0, point));
  if (inner == nullptr) inner = &object.add(path.substr(0, point), workbook::Json::object());
  add_at(*inner, path.substr(point + 1), std::move(value));
}

workbook::Json any_value(Dice& dice, const std::vector<Part>& parts) {
  if (parts[0].path.empty()) return any_part(dice, parts[0]);
  workbook::Json value = workbook::Json::object();
  for (const Part& part : parts) {
    // The first always, so that a value is never empty.
    if (&part == &parts[0] || dice.one_in(2)) add_at(value, part.path, any_part(dice, part));
  }
  return value;
}

workbook::Json any_claim(Dice& dice, const std::vector<Part>& parts) {
  static const std::vector<std::string> kStatuses = {"stated", "proposed", "derived", "assumed",
                                                     "unknown"};
  workbook::Json claim = workbook::Json::object();
  const std::string status = kStatuses[dice.below(kStatuses.size())];
  if (dice.one_in(3)) claim.add("id", workbook::Json::of(any_id(dice)));
  if (status != "unknown") claim.add("value", any_value(dice, parts));
  claim.add("status", workbook::Json::of(status));
  const bool needs_source = status == "stated" || status == "proposed";
  if (needs_source || dice.one_in(2)) claim.add("source", any_source(dice));
  if (dice.one_in(3)) claim.add("asWritten", workbook::Json::of(any_text(dice)));
  if (dice.one_in(3)) claim.add("derivation", any_local(dice));
  return claim;
}

workbook::Json any_record(Dice& dice, const workbook::SheetPlan& plan) {
  workbook::Json record = workbook::Json::object();
  for (const workbook::Field& field : plan.fields) {
    if (!field.required && dice.one_in(2)) continue;
    if (field.shape == Shape::plain) {
      record.add(field.key, any_value(dice, field.parts));
      continue;
    }
    workbook::Json list = workbook::Json::array();
    const int count = 1 + (dice.one_in(3) ? dice.below(3) : 0);
    for (int i = 0; i < count; ++i) list.items.push_back(any_claim(dice, field.parts));
    if (field.shape == Shape::claims) {
      record.add(field.key, std::move(list));
    } else if (count == 1 && !dice.one_in(6)) {
      workbook::Json only = std::move(list.items[0]);
      record.add(field.key, std::move(only));
    } else {
      workbook::Json& field_value = record.add(field.key, workbook::Json::object());
      field_value.add("claims", std::move(list));
      static const std::vector<std::string> kResolutions = {"in-force", "contradicted", "open"};
      if (dice.one_in(2))
        field_value.add("resolution", workbook::Json::of(kResolutions[dice.below(3u)]));
    }
  }
  return record;
}

}  // namespace

std::string canonical(const workbook::Json& file) {
  return workbook::json_text(simplest(file, ""));
}

workbook::Json any_file(Dice& dice) {
  workbook::Json file;
  int number = 0;
  for (const workbook::SheetPlan& plan : workbook::sheet_plans()) {
    if (plan.list.empty()) {
      file = any_record(dice, plan);
      if (file.find("schemaVersion") == nullptr)
        file.add("schemaVersion", workbook::Json::of("1.1"));
      continue;
    }
    if (!plan.within.empty()) continue;
    workbook::Json list = workbook::Json::array();
    const int count = dice.below(4);
    for (int i = 0; i < count; ++i) {
      workbook::Json record = any_record(dice, plan);
      // Ids are told apart; documents are those that places name.
      if (workbook::Json* const id = record.find("id")) {
        *id = workbook::Json::of(plan.list == "documents" ? "doc-" + std::to_string(i)
                                                          : "record-" + std::to_string(number++));
      } else {
        record.items[0] = workbook::Json::of("view-" + std::to_string(number++));
      }
      for (const workbook::SheetPlan& inner : workbook::sheet_plans()) {
        if (inner.list != plan.list || inner.within.empty() || dice.one_in(2)) continue;
        workbook::Json parts = workbook::Json::array();
        const int parts_count = 1 + dice.below(3);
        for (int k = 0; k < parts_count; ++k) parts.items.push_back(any_record(dice, inner));
        record.add(inner.within, std::move(parts));
      }
      list.items.push_back(std::move(record));
    }
    file.add(plan.list, std::move(list));
  }
  return file;
}

std::vector<tables::Table> through_xlsx(const workbook::Json& file, base::Language language) {
  workbook::WriteOptions options;
  options.language = language;
  const workbook::Written written = workbook::to_sheets(file, options);
  CHECK(written.no_place.empty());
  const tables::Read read = tables::read_tables(tables::write_xlsx(written.sheets), "book");
  REQUIRE_FALSE(read.refused);
  return read.tables;
}

std::vector<tables::Table> through_csv(const workbook::Json& file, base::Language language) {
  workbook::WriteOptions options;
  options.language = language;
  std::vector<tables::Table> all;
  for (const tables::Sheet& sheet : workbook::to_sheets(file, options).sheets) {
    const tables::Read read = tables::read_tables(tables::write_csv(sheet.table), sheet.table.name);
    REQUIRE_FALSE(read.refused);
    CHECK(read.remarks.empty());
    all.push_back(read.tables[0]);
  }
  return all;
}

std::string lines_of(const std::vector<tables::Remark>& remarks) {
  std::string lines;
  for (const tables::Remark& remark : remarks) {
    if (!remark.is_error) lines += "(";
    lines += remark.table;
    if (remark.row > 0) lines += ", rad " + std::to_string(remark.row);
    if (!remark.column.empty()) lines += ", " + remark.column;
    lines += ": " + remark.message.sv + (remark.is_error ? "\n" : ")\n");
  }
  return lines;
}

}  // namespace avtal::test
