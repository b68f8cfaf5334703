#include "fonts/fonts.h"

#include <doctest/doctest.h>

#include <string>

namespace avtal::fonts {
namespace {
constexpr Face kFaces[] = {Face::regular, Face::semibold, Face::display};
}

TEST_CASE("all digits are equally wide, so that figures stand in columns") {
  for (const Face face : kFaces) {
    for (char digit = '0'; digit <= '9'; ++digit) {
      CHECK(text_width(std::string(1, digit), 16, face) == text_width("0", 16, face));
    }
  }
}

TEST_CASE("a text is as wide as its letters together, at any size") {
  for (const Face face : kFaces) {
    const float parts = text_width("Å", 20, face) + text_width("v", 20, face) +
                        text_width("–", 20, face) + text_width("\u00a0", 20, face);
    CHECK(text_width("Åv–\u00a0", 20, face) == doctest::Approx(parts));
    CHECK(text_width("Avtal", 32, face) == doctest::Approx(2 * text_width("Avtal", 16, face)));
    CHECK(text_width("", 16, face) == 0);
  }
}

TEST_CASE("what has no glyph counts as a question mark") {
  for (const Face face : kFaces) {
    const float mark = text_width("?", 16, face);
    CHECK(text_width("漢", 16, face) == mark);
    CHECK(text_width("😀", 16, face) == mark);
    CHECK(text_width("\n", 16, face) == mark);
  }
}

TEST_CASE("broken UTF-8 counts byte by byte and never reads past the end") {
  const float mark = text_width("?", 16, Face::regular);
  CHECK(text_width("\xc3", 16, Face::regular) == mark);
  CHECK(text_width("\xe2\x80", 16, Face::regular) == doctest::Approx(2 * mark));
  CHECK(text_width("\xff\x80", 16, Face::regular) == doctest::Approx(2 * mark));
  CHECK(text_width("\xc0\xaf", 16, Face::regular) == doctest::Approx(2 * mark));
}

TEST_CASE("every letter of Swedish and every sign the page uses has a glyph") {
  for (const char32_t c : U"AZazåäöÅÄÖéüÉ0123456789 \u00a0–—”’…·×≈≤≥→←↑↓−§%✓◇◆●○▶▼") {
    if (c != 0) CHECK(has_glyph(c));
  }
  CHECK_FALSE(has_glyph(U'漢'));
  CHECK_FALSE(has_glyph(0));
}

TEST_CASE("a line's height is about that of the typeface") {
  for (const Face face : kFaces) {
    const auto [ascent, descent] = avtal::fonts::metrics(face);
    CHECK(ascent > 0.9f);
    CHECK(ascent < 1.0f);
    CHECK(descent > 0.2f);
    CHECK(descent < 0.3f);
  }
}

TEST_CASE("the font files are OpenType and small") {
  for (const Face face : kFaces) {
    const avtal::fonts::Bytes bytes = avtal::fonts::file(face);
    REQUIRE(bytes.size > 4);
    CHECK(std::string(bytes.data, bytes.data + 4) == "OTTO");
    CHECK(bytes.size < 40'000);
  }
}

}  // namespace avtal::fonts
