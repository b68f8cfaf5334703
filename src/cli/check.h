#pragma once
// `check FILE [--sources FOLDER]`: everything that is wrong in a dataset, and whether the words
// that it quotes stand in the documents. Internal to the command.

#include "cli/arguments.h"
#include "cli/program.h"

namespace avtal::cli {

int check(const Arguments& arguments, const World& world);

}  // namespace avtal::cli
