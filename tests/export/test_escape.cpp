#include <doctest/doctest.h>

#include "export/escape.h"

using avtal::exporting::escaped;

TEST_CASE("escape: what would be markup is not") {
  CHECK(escaped("<script>alert(\"å\" & 'b')</script>") ==
        "&lt;script&gt;alert(&quot;å&quot; &amp; 'b')&lt;/script&gt;");
  CHECK(escaped("&amp;") == "&amp;amp;");
  CHECK(escaped("").empty());
  CHECK(escaped("Ärende, stycke 5 – 1\u00A0694\u00A0000 kr") ==
        "Ärende, stycke 5 – 1\u00A0694\u00A0000 kr");
}

TEST_CASE("escape: nothing of a quoted attribute can end it") {
  for (int c = 1; c < 128; ++c) {
    const std::string text(1, static_cast<char>(c));
    const std::string out = escaped(text);
    CHECK(out.find_first_of("<>\"") == std::string::npos);
  }
}
