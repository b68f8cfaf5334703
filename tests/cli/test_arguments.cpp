#include <doctest/doctest.h>

#include "cli/arguments.h"

using avtal::cli::Arguments;
using avtal::cli::option;
using avtal::cli::parse_arguments;

namespace {

Arguments parsed(const std::vector<std::string>& words) {
  return parse_arguments(words, {"--on", "--lang"}, {"--json", "-h"});
}

}  // namespace

TEST_CASE("arguments: command, operands and options in any order") {
  const Arguments arguments = parsed({"--json", "ask", "file", "--on", "2020-06-01", "in-force"});
  CHECK(arguments.error.empty());
  CHECK(arguments.command == "ask");
  CHECK(arguments.operands == std::vector<std::string>{"file", "in-force"});
  CHECK(option(arguments, "--on") == "2020-06-01");
  CHECK(option(arguments, "--json") == "");
  CHECK(!option(arguments, "--lang"));
}

TEST_CASE("arguments: a value after an equals sign, also an empty one") {
  CHECK(option(parsed({"ask", "--on=2020-06-01"}), "--on") == "2020-06-01");
  CHECK(option(parsed({"ask", "--on="}), "--on") == "");
  CHECK(option(parsed({"ask", "--on=a=b"}), "--on") == "a=b");
}

TEST_CASE("arguments: a dash alone is an operand, two dashes end the options") {
  CHECK(parsed({"ask", "-"}).operands == std::vector<std::string>{"-"});
  CHECK(parsed({"ask", "--", "--on", "-x"}).operands == std::vector<std::string>{"--on", "-x"});
}

TEST_CASE("arguments: what is not understood is named") {
  CHECK(parsed({"ask", "--odd"}).error == "unknown option --odd");
  CHECK(parsed({"ask", "--on"}).error == "--on needs a value");
  CHECK(parsed({"ask", "--json=yes"}).error == "unknown option --json=yes");
  CHECK(parsed({"ask", "-x"}).error == "unknown option -x");
}
