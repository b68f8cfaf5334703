#include "cli/arguments.h"

#include <algorithm>

namespace avtal::cli {
namespace {

bool contains(const std::vector<std::string>& all, const std::string& one) {
  return std::find(all.begin(), all.end(), one) != all.end();
}

}  // namespace

Arguments parse_arguments(const std::vector<std::string>& words,
                          const std::vector<std::string>& with_value,
                          const std::vector<std::string>& flags) {
  Arguments result;
  bool options_end = false;
  for (std::size_t i = 0; i < words.size() && result.error.empty(); ++i) {
    const std::string& word = words[i];
    if (options_end || word.size() < 2 || word[0] != '-') {
      if (result.command.empty()) {
        result.command = word;
      } else {
        result.operands.push_back(word);
      }
      continue;
    }
    if (word == "--") {
      options_end = true;
      continue;
    }
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    if (contains(flags, name) && equals == std::string::npos) {
      result.options[name] = "";
    } else if (contains(with_value, name) && equals != std::string::npos) {
      result.options[name] = word.substr(equals + 1);
    } else if (contains(with_value, name) && i + 1 < words.size()) {
      result.options[name] = words[++i];
    } else {
      result.error =
          contains(with_value, name) ? name + " needs a value" : "unknown option " + word;
    }
  }
  return result;
}

std::optional<std::string> option(const Arguments& arguments, const std::string& name) {
  const auto found = arguments.options.find(name);
  if (found == arguments.options.end()) return std::nullopt;
  return found->second;
}

}  // namespace avtal::cli
