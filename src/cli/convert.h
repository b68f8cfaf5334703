#pragma once
// The commands that go between datasets and tables: import, export, new.

#include "cli/arguments.h"
#include "cli/program.h"

namespace avtal::cli {

std::vector<std::string> convert_options();

/// `export FILE --out avtal.xlsx|FOLDER`
int export_tables(const Arguments& arguments, const World& world);
/// `import FILE|FOLDER… [--map MAPPING.json] [--out FILE.json]`
int import_tables(const Arguments& arguments, const World& world);
/// `new FOLDER [--from REGISTER] [--map MAPPING.json]`
int new_workbook(const Arguments& arguments, const World& world);

}  // namespace avtal::cli
