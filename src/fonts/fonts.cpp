#include "fonts/fonts.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace avtal::fonts {
namespace {

#include "font_widths.inc"

constexpr char32_t kFirst = 0x20;
constexpr std::size_t kAsciiCount = 0x7f - 0x20;
constexpr std::size_t kNone = kCount;
constexpr char32_t kBroken = 0xffffffff;

static_assert(kCodePoints[0] == kFirst && kCodePoints[kAsciiCount - 1] == U'~',
              "ASCII is looked up by position");

// Position in the tables, or kNone.
std::size_t index_of(char32_t code_point) {
  if (code_point >= kFirst && code_point - kFirst < kAsciiCount) return code_point - kFirst;
  const char32_t* end = std::end(kCodePoints);
  const char32_t* found = std::lower_bound(std::begin(kCodePoints), end, code_point);
  if (found == end || *found != code_point) return kNone;
  return static_cast<std::size_t>(found - std::begin(kCodePoints));
}

// Takes one code point off the front. A byte that begins no well-formed sequence is taken alone.
char32_t take_code_point(std::string_view& text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned char lead = byte(0);
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  char32_t code_point = length == 1 ? lead : lead & (0x7fu >> length);
  bool sound = lead < 0x80 || (lead >= 0xc2 && lead <= 0xf4 && text.size() >= length);
  for (std::size_t i = 1; sound && i < length; ++i) {
    sound = (byte(i) & 0xc0) == 0x80;
    code_point = (code_point << 6) | (byte(i) & 0x3f);
  }
  text.remove_prefix(sound ? length : 1);
  return sound ? code_point : kBroken;
}

}  // namespace

float text_width(std::string_view utf8, float em_px, Face face) {
  const auto f = static_cast<std::size_t>(face);
  unsigned units = 0;
  while (!utf8.empty()) {
    const std::size_t index = index_of(take_code_point(utf8));
    units += kAdvances[f][index == kNone ? U'?' - kFirst : index];
  }
  return static_cast<float>(units) * em_px / static_cast<float>(kUnitsPerEm[f]);
}

bool has_glyph(char32_t code_point) { return index_of(code_point) != kNone; }

Metrics metrics(Face face) {
  const auto f = static_cast<std::size_t>(face);
  const auto em = static_cast<float>(kUnitsPerEm[f]);
  return {static_cast<float>(kAscent[f]) / em, static_cast<float>(kDescent[f]) / em};
}

}  // namespace avtal::fonts
