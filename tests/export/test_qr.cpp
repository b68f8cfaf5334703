// That a camera reads the code as the address is tested in the browser (tests/browser/share).
#include <doctest/doctest.h>

#include <string>

#include "export/qr.h"

using avtal::exporting::qr_code;
using avtal::exporting::QrCode;
using avtal::exporting::to_svg;

namespace {

/// The square by which cameras find a corner of the code.
bool has_finder(const QrCode& code, int left, int top) {
  for (int y = 0; y < 7; ++y) {
    for (int x = 0; x < 7; ++x) {
      const bool ring = x == 0 || x == 6 || y == 0 || y == 6;
      const bool core = x >= 2 && x <= 4 && y >= 2 && y <= 4;
      if (code.at(left + x, top + y) != (ring || core)) return false;
    }
  }
  return true;
}

}  // namespace

TEST_CASE("a QR code has its finders, and grows with the text") {
  const QrCode small = qr_code("https://a.se/");
  REQUIRE(small.size == 21);
  CHECK(has_finder(small, 0, 0));
  CHECK(has_finder(small, 14, 0));
  CHECK(has_finder(small, 0, 14));
  CHECK(qr_code("https://avtal.exempel.se/#v=1&vy=tidslinje&datum=2020-01-01").size > small.size);
}

TEST_CASE("the same text gives the same code, another text another") {
  CHECK(qr_code("ett").black == qr_code("ett").black);
  CHECK(qr_code("ett").black != qr_code("tva").black);
}

TEST_CASE("a text of the longest address still has a code; one too long has none") {
  CHECK(qr_code("https://avtal.exempel.se/#" + std::string(1500, 'a')).size > 0);
  const QrCode none = qr_code(std::string(4000, 'a'));
  CHECK(none.size == 0);
  CHECK(to_svg(none, "x").empty());
}

TEST_CASE("the picture of a code keeps quiet around it and escapes its title") {
  const QrCode code = qr_code("https://a.se/");
  const std::string svg = to_svg(code, "A & B", 4);
  CHECK(svg.find("viewBox=\"0 0 29 29\"") != std::string::npos);
  CHECK(svg.find("width=\"116\"") != std::string::npos);
  CHECK(svg.find("<title>A &amp; B</title>") != std::string::npos);
  CHECK(svg.find("d=\"M4 4h7v1h-7z") != std::string::npos);
}
