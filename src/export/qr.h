#pragma once
// A text as a QR code, to photograph from a screen or a paper.

#include <string>
#include <string_view>
#include <vector>

namespace avtal::exporting {

struct QrCode {
  int size = 0;             // modules along a side; 0: the text is too long for any code
  std::vector<bool> black;  // row by row
  bool at(int x, int y) const {
    return black[static_cast<std::size_t>(y) * static_cast<std::size_t>(size) +
                 static_cast<std::size_t>(x)];
  }
};

/// With medium error correction, or low where the text is too long for that.
QrCode qr_code(std::string_view text);

/// Black on white whatever the theme is (cameras want that), with the four modules of quiet around
/// that the standard asks for. Empty for a code without modules.
std::string to_svg(const QrCode& code, std::string_view title, int pixels_per_module = 4);

}  // namespace avtal::exporting
