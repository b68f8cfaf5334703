#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "base/text.h"
#include "workbook/cell_places.h"
#include "workbook/heads.h"
#include "workbook/read.h"
#include "workbook/remarks.h"
#include "workbook/sheet_reader.h"

namespace avtal::workbook {
namespace {

using tables::Remark;
using tables::said;
using tables::Table;

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
    for (const std::string_view key : {"$schema", "schemaVersion", "id", "title", "publisher",
                                       "issued", "labels", "license", "contact", "accessibility"}) {
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
