#include "platform/library.h"

#include <doctest/doctest.h>

#include <string>

#include "platform/opened.h"

namespace avtal::test {

using platform::Library;

TEST_CASE("library: a dataset is known by the digest of its file, also as known on a day") {
  const std::string bytes = real_dataset();
  Library library;
  REQUIRE(library.open_own("a.json", bytes).usable);
  const std::string sha256 = library.current()->sha256;
  CHECK(sha256.size() == 64);
  CHECK(library.known_on(base::Day{0})->sha256 == sha256);
  CHECK(platform::data_hash(*library.current()) == sha256.substr(0, 8));

  REQUIRE(library.open_foreign("b.json", bytes + "\n").usable);
  CHECK(library.current()->sha256 != sha256);
  CHECK_FALSE(library.open_foreign("c.json", "{").usable);
  library.close_foreign();
  CHECK(library.current()->sha256 == sha256);
}

TEST_CASE("library: the search is made ready in parts, and anew for another dataset") {
  const std::string bytes = real_dataset();
  const state::ViewState view;
  state::ViewState earlier;
  earlier.known = base::Day{18000};
  Library library;
  CHECK_FALSE(library.prepare_search(view));
  CHECK(library.search_index(view) == nullptr);
  REQUIRE(library.open_own("a.json", bytes).usable);
  REQUIRE(library.prepare_search(view));
  while (library.prepare_search(view)) {
  }
  const answers::SearchIndex* ready = library.search_index(view);
  REQUIRE(ready != nullptr);
  const std::size_t all = ready->find("Integration", 100).size();
  CHECK(library.search_index(view) == ready);
  CHECK_FALSE(library.prepare_search(view));

  CHECK(library.prepare_search(earlier));
  const answers::SearchIndex* known = library.search_index(earlier);
  REQUIRE(known != nullptr);
  CHECK(known->find("Integration", 100).size() < all);

  // Half made for one, asked of another.
  REQUIRE(library.prepare_search(view));
  REQUIRE(library.open_foreign("b.json", bytes + "\n").usable);
  REQUIRE(library.search_index(view) != nullptr);
  CHECK(library.search_index(view)->find("Integration", 100).size() == all);
}

}  // namespace avtal::test
