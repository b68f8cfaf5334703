#pragma once
// The command in a test: its own files, and everything that it wrote.

#include <map>
#include <set>
#include <string>
#include <vector>

#include "cli/program.h"
#include "json_reader.h"

namespace avtal::test {

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
  std::map<std::string, std::string> written;
};

using Words = std::vector<std::string>;

/// Files of the checkout by their path in it, and "-" with `standard_input`; writing to "full.svg"
/// fails.
Ran run_command(const Words& words, const std::string& standard_input = {});
/// The same with files that stand nowhere else.
Ran run_command_with(const std::map<std::string, std::string>& files, const Words& words);

/// The bytes of a file of the checkout; empty when there is none.
std::string file_bytes(const std::string& path);

inline const std::string kLinkoping = "data/linkoping.json";
inline const std::string kProvstad = "tests/data/provstad.json";

/// Why something may be null.
inline const std::set<std::string> kReasons = {"no-document-says",
                                               "not-loaded",
                                               "not-in-force",
                                               "amount-not-stated",
                                               "year-not-stated",
                                               "basis-not-stated",
                                               "quantity-not-stated",
                                               "no-flow",
                                               "nothing-counted",
                                               "price-level-not-stated",
                                               "no-index-named",
                                               "index-not-loaded",
                                               "year-outside-series",
                                               "no-end-to-count-from",
                                               "until-further-notice",
                                               "end-passed",
                                               "renewal-length-not-stated",
                                               "no-renewal",
                                               "count-not-stated",
                                               "no-matching-point"};

/// `ask FILE …` of a file that is loaded once.
Ran ask(const Words& words, const std::string& file = kLinkoping);
/// Runs `ask FILE … --json`, checks that it answered, and reads the answer.
Json ask_json(const Words& words, const std::string& file = kLinkoping);

bool contains(const std::string& text, std::string_view part);

/// The cost line of a money flow.
inline const Json& line(const Json& answer, const char* flow) {
  return answer["lines"].with("flow", flow);
}

}  // namespace avtal::test
