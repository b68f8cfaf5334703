#pragma once
// The words after the program's name, sorted into a command, its operands and its options.

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace avtal::cli {

struct Arguments {
  std::string command;                         // "check"; empty when none was given
  std::vector<std::string> operands;           // what is not an option, after the command
  std::map<std::string, std::string> options;  // "--view" → value; flags have an empty value
  std::string error;                           // what could not be understood; empty when all was
};

/// Options named in `with_value` take the next word or what follows "="; those in `flags` take
/// nothing; any other word that starts with "-" is an error. "--" ends the options.
Arguments parse_arguments(const std::vector<std::string>& words,
                          const std::vector<std::string>& with_value,
                          const std::vector<std::string>& flags);

std::optional<std::string> option(const Arguments& arguments, const std::string& name);

}  // namespace avtal::cli
