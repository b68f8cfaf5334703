#include <doctest/doctest.h>

#include <string>

#include "export/base64.h"

using avtal::exporting::base64;

TEST_CASE("base64 as in RFC 4648") {
  CHECK(base64("").empty());
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("foobar") == "Zm9vYmFy");
  CHECK(base64(std::string("\x00\xFF\xFE", 3)) == "AP/+");
}
