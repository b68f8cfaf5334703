#pragma once
// `compare OLD NEW`: what differs between two versions of a dataset. Internal to the command.

#include "cli/arguments.h"
#include "cli/program.h"

namespace avtal::cli {

int compare(const Arguments& arguments, const World& world);

}  // namespace avtal::cli
