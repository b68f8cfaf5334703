// Links that have been given to people stay valid for ever: every line of goldens/links.txt is
// understood without a notice, and means what it meant. Add lines; never change or remove one.
#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

#include "state/address.h"
#include "state/view_state.h"
#include "support/files.h"

using namespace avtal::state;

namespace {

struct Golden {
  std::string given;      // the link as somebody has it
  std::string canonical;  // how the page writes the same view today
};

std::vector<Golden> goldens() {
  std::istringstream file(avtal::test::bytes_of("tests/state/goldens/links.txt"));
  std::vector<Golden> all;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '/') continue;
    const std::size_t tab = line.find('\t');
    if (tab == std::string::npos) {
      all.push_back({line, line});
    } else {
      all.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
  }
  return all;
}

std::set<std::string> keys_of(const std::string& fragment) {
  std::set<std::string> keys;
  std::size_t from = 0;
  while (from < fragment.size()) {
    const std::size_t end = std::min(fragment.find('&', from), fragment.size());
    const std::string part = fragment.substr(from, end - from);
    keys.insert(part.substr(0, part.find('=')));
    from = end + 1;
  }
  return keys;
}

}  // namespace

TEST_CASE("every link that was ever given out is understood") {
  REQUIRE(goldens().size() > 20);
  for (const Golden& golden : goldens()) {
    CAPTURE(golden.given);
    const Parsed parsed = from_fragment(golden.given);
    CHECK(parsed.ignored.empty());
    CHECK(to_fragment(parsed.state) == golden.canonical);
    CHECK(from_fragment(golden.canonical).state == parsed.state);
  }
}

TEST_CASE("the list of links has every key that the page writes") {
  std::set<std::string> listed;
  for (const Golden& golden : goldens()) listed.merge(keys_of(golden.given));
  for (const AddressField& field : address_fields()) {
    const std::string key(field.key);
    CAPTURE(key);
    CHECK(listed.count(key) == 1);
  }
}
