#pragma once
// `avtalskartan ask`: the answers as text for people and as JSON for programs (docs/answers.md).

#include <string>
#include <vector>

#include "cli/arguments.h"
#include "cli/program.h"
#include "model/dataset.h"

namespace avtal::cli {

/// Options with a value that `ask` understands.
std::vector<std::string> ask_options();
/// Options without one.
std::vector<std::string> ask_flags();

/// Is the question written as it should be? Otherwise says on standard error what is wrong. Needs
/// no file.
bool ask_understood(const Arguments& arguments, const World& world);

/// Operands: FILE, QUESTION and for search the text. Returns an exit code.
int answer(const model::Dataset& dataset, const Arguments& arguments, const World& world);

}  // namespace avtal::cli
