#include "platform/library.h"

#include <doctest/doctest.h>

#include <string>

#include "platform/opened.h"

namespace avtal::platform_test {

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

}  // namespace avtal::platform_test
