#include "cli/convert.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

#include "export/calendar.h"
#include "load/json_tree.h"
#include "load/load.h"
#include "prepared/prepare.h"
#include "tables/csv.h"
#include "tables/xlsx.h"
#include "words/command.h"
#include "words/format.h"
#include "words/say.h"
#include "workbook/read.h"
#include "workbook/register.h"
#include "workbook/write.h"

namespace avtal::cli {
namespace {

using namespace words;

constexpr std::string_view kWorkbookName = "avtal.xlsx";

Language language_of(const Arguments& arguments) {
  return option(arguments, "--lang") == "en" ? Language::en : Language::sv;
}

bool ends_with(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

/// "register" of "mapp/register.csv".
std::string stem(const std::string& path) {
  const std::size_t slash = path.find_last_of("/\\");
  const std::string name = slash == std::string::npos ? path : path.substr(slash + 1);
  return name.substr(0, name.rfind('.'));
}

std::string inside(std::string folder, std::string_view name) {
  while (folder.size() > 1 && folder.back() == '/') folder.pop_back();
  return folder + "/" + std::string(name);
}

/// The days from the dataset's own on, to be subscribed to: nobody knows where the page will stand.
std::string calendar_of(const model::Dataset& dataset, Language language) {
  const std::shared_ptr<const scene::Prepared> prepared = scene::prepare(dataset);
  exporting::Origin origin;
  origin.prepared = prepared.get();
  origin.view.language = language;
  return exporting::deadlines_ics(origin);
}

int cannot(const World& world, const Phrase<1>& what, const std::string& path, Language language) {
  world.err("avtalskartan: " + say(language, what, path) + "\n");
  return kCannotRead;
}

std::string remark_text(const std::string& file, const tables::Remark& remark, Language language) {
  std::string place;
  if (!remark.table.empty()) place = remark.table;
  if (remark.row > 0) place += ", " + say(language, command::row, std::to_string(remark.row));
  if (!remark.column.empty()) place += ", " + remark.column;
  if (!place.empty()) place += ": ";
  const std::string severity = say(language, remark.is_error ? command::error : command::warning);
  std::string text = file + ": " + severity + ": " + place + local(remark.message, language) + "\n";
  if (!remark.mend.empty()) text += "    " + local(remark.mend, language) + "\n";
  return text;
}

/// What was read of all the files that are given.
struct Given {
  std::vector<tables::Table> sheets;
  bool faulty = false;
};

class Reading {
 public:
  Reading(const World& world, Language language) : world_(world), language_(language) {}

  /// kOk, or why not.
  int read_all(const std::vector<std::string>& paths) {
    for (const std::string& path : paths) {
      std::vector<std::string> files = world_.list ? world_.list(path) : std::vector<std::string>();
      std::sort(files.begin(), files.end());
      const bool is_folder = !files.empty();
      if (!is_folder) files = {path};
      for (const std::string& file : files) {
        const bool is_table = ends_with(file, ".csv") || ends_with(file, ".xlsx");
        if (is_folder && !is_table) continue;
        const int code = read(file);
        if (code != kOk) return code;
      }
    }
    return kOk;
  }

  Given given;

 private:
  int read(const std::string& file) {
    const std::optional<std::string> bytes = world_.read(file);
    if (!bytes) return cannot(world_, command::cannot_read, file, language_);
    tables::Read read = tables::read_tables(*bytes, stem(file));
    for (const tables::Remark& remark : read.remarks) {
      world_.err(remark_text(file, remark, language_));
    }
    if (read.refused) return kDataErrors;
    given.faulty = given.faulty || !read.remarks.empty();
    for (tables::Table& table : read.tables) given.sheets.push_back(std::move(table));
    return kOk;
  }

  const World& world_;
  Language language_;
};

int deliver(const Arguments& arguments, const World& world, const std::string& bytes) {
  const std::optional<std::string> path = option(arguments, "--out");
  if (!path) {
    world.out(bytes);
    return kOk;
  }
  if (world.write(*path, bytes)) return kOk;
  return cannot(world, command::cannot_write, *path, language_of(arguments));
}

int usage(const World& world, const std::string& what) {
  world.err("avtalskartan: " + what + "\nTry `avtalskartan --help`.\n");
  return kUsage;
}

}  // namespace

namespace {

/// As the file says that --map names; where there is no such file, it is written.
std::optional<workbook::Mapping> mapping_for(const Arguments& arguments, const World& world,
                                             const tables::Table& table) {
  workbook::Mapping guess = workbook::guessed(table);
  const std::optional<std::string> path = option(arguments, "--map");
  if (!path) return guess;
  if (const std::optional<std::string> saved = world.read(*path)) {
    std::optional<workbook::Mapping> mapping = workbook::mapping_with(guess, *saved);
    if (!mapping) cannot(world, command::not_a_mapping, *path, language_of(arguments));
    return mapping;
  }
  if (world.write(*path, workbook::mapping_text(guess))) return guess;
  cannot(world, command::cannot_write, *path, language_of(arguments));
  return std::nullopt;
}

/// Reads a register, tells what came of it, and puts the dataset into `json`; that stays empty when
/// there is none.
int register_of(const Arguments& arguments, const World& world, const std::string& name,
                const Given& given, std::string& json) {
  const Language language = language_of(arguments);
  if (given.sheets.empty() || given.sheets.front().rows.size() < 2) {
    return cannot(world, command::no_rows, name, language);
  }
  const tables::Table& table = given.sheets.front();
  const std::optional<workbook::Mapping> mapping = mapping_for(arguments, world, table);
  if (!mapping) return kCannotRead;
  workbook::RegisterRead read = workbook::import_register(table, *mapping);
  for (const model::LocalText& line : read.summary) {
    world.err(name + ": " + local(line, language) + "\n");
  }
  for (const tables::Remark& remark : read.imported.remarks) {
    world.err(remark_text(name, remark, language));
  }
  for (std::size_t i = 1; i < given.sheets.size(); ++i) {
    world.err(name + ": " + say(language, command::sheet_not_read, given.sheets[i].name) + "\n");
  }
  json = std::move(read.imported.json);
  return read.imported.has_errors() || given.faulty ? kDataErrors : kOk;
}

}  // namespace

std::vector<std::string> convert_options() { return {"--map", "--from"}; }

int export_tables(const Arguments& arguments, const World& world) {
  const Language language = language_of(arguments);
  const std::optional<std::string> out = option(arguments, "--out");
  if (!out) return usage(world, "export needs --out FILE.xlsx, FILE.ics or FOLDER");
  const std::string& file = arguments.operands.front();
  const std::optional<std::string> bytes = world.read(file);
  if (!bytes) return cannot(world, command::cannot_read, file, language);
  const load::Result loaded = load::load_dataset(*bytes);
  const load::Limits limits;
  const load::Parsed parsed = load::parse_json(*bytes, limits);
  if (!loaded.dataset || parsed.failure) {
    world.err("avtalskartan: " + say(language, command::export_faulty, file) + "\n");
    return kDataErrors;
  }
  if (ends_with(*out, ".ics")) {
    if (world.write(*out, calendar_of(*loaded.dataset, language))) return kOk;
    return cannot(world, command::cannot_write, *out, language);
  }
  workbook::WriteOptions options;
  options.language = language;
  const workbook::Written written = workbook::to_sheets(workbook::json_of(parsed.tree, 0), options);
  if (ends_with(*out, ".xlsx")) {
    if (!world.write(*out, tables::write_xlsx(written.sheets))) {
      return cannot(world, command::cannot_write, *out, language);
    }
  } else {
    // The last sheet only has what cells may be chosen from.
    for (std::size_t i = 0; i + 1 < written.sheets.size(); ++i) {
      const tables::Table& table = written.sheets[i].table;
      const std::string path = inside(*out, table.name + ".csv");
      if (!world.write(path, tables::write_csv(table))) {
        return cannot(world, command::cannot_write, path, language);
      }
    }
  }
  for (const std::string& pointer : written.no_place) {
    world.err("avtalskartan: " + say(language, command::no_column, pointer) + "\n");
  }
  return written.no_place.empty() ? kOk : kDataErrors;
}

int import_tables(const Arguments& arguments, const World& world) {
  const Language language = language_of(arguments);
  Reading reading(world, language);
  if (const int code = reading.read_all(arguments.operands); code != kOk) return code;
  const Given& given = reading.given;
  const std::string& name = arguments.operands.front();
  if (given.sheets.empty()) {
    return cannot(world, command::no_tables, name, language);
  }
  if (!workbook::is_workbook(given.sheets)) {
    std::string json;
    const int code = register_of(arguments, world, name, given, json);
    if (json.empty()) return code;
    const int delivered = deliver(arguments, world, json);
    return delivered == kOk ? code : delivered;
  }
  const workbook::Imported imported = workbook::import_workbook(given.sheets);
  for (const tables::Remark& remark : imported.remarks) {
    world.err(remark_text(name, remark, language));
  }
  if (const int code = deliver(arguments, world, imported.json); code != kOk) return code;
  return imported.has_errors() || given.faulty ? kDataErrors : kOk;
}

int new_workbook(const Arguments& arguments, const World& world) {
  const Language language = language_of(arguments);
  const std::string path = inside(arguments.operands.front(), kWorkbookName);
  // Somebody's work may be in it.
  if (world.read(path)) {
    world.err("avtalskartan: " + say(language, command::is_there, path) + "\n");
    return kCannotRead;
  }
  workbook::Json content = workbook::example();
  int code = kOk;
  const std::optional<std::string> from = option(arguments, "--from");
  if (from) {
    Reading reading(world, language);
    if (const int failed = reading.read_all({*from}); failed != kOk) return failed;
    std::string json;
    code = register_of(arguments, world, *from, reading.given, json);
    if (json.empty()) return code;
    const load::Limits limits;
    content = workbook::json_of(load::parse_json(json, limits).tree, 0);
  }
  workbook::WriteOptions options;
  options.language = language;
  options.all_columns = true;
  const workbook::Written written = workbook::to_sheets(content, options);
  if (!world.write(path, tables::write_xlsx(written.sheets))) {
    return cannot(world, command::cannot_write, path, language);
  }
  world.out(say(language, from ? command::workbook_filled : command::workbook_made, path) + "\n");
  return code;
}

}  // namespace avtal::cli
