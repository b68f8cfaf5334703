#include "export/qr.h"

#include <qrcodegen.h>

#include <array>
#include <cstdint>

#include "export/escape.h"

namespace avtal::exporting {
namespace {

constexpr int kQuiet = 4;

using Buffer = std::array<std::uint8_t, qrcodegen_BUFFER_LEN_MAX>;

bool encode(const std::string& text, qrcodegen_Ecc correction, Buffer& code) {
  Buffer work{};
  return qrcodegen_encodeText(text.c_str(), work.data(), code.data(), correction,
                              qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX, qrcodegen_Mask_AUTO,
                              true);
}

}  // namespace

QrCode qr_code(std::string_view text) {
  const std::string owned(text);
  Buffer code{};
  if (!encode(owned, qrcodegen_Ecc_MEDIUM, code) && !encode(owned, qrcodegen_Ecc_LOW, code)) {
    return {};
  }
  QrCode result;
  result.size = qrcodegen_getSize(code.data());
  for (int y = 0; y < result.size; ++y) {
    for (int x = 0; x < result.size; ++x) {
      result.black.push_back(qrcodegen_getModule(code.data(), x, y));
    }
  }
  return result;
}

std::string to_svg(const QrCode& code, std::string_view title, int pixels_per_module) {
  if (code.size == 0) return {};
  const std::string side = std::to_string(code.size + 2 * kQuiet);
  const std::string pixels = std::to_string((code.size + 2 * kQuiet) * pixels_per_module);
  std::string out = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + pixels + "\" height=\"" +
                    pixels + "\" viewBox=\"0 0 " + side + " " + side +
                    "\" shape-rendering=\"crispEdges\" role=\"img\">\n<title>" + escaped(title) +
                    "</title>\n<rect width=\"" + side + "\" height=\"" + side +
                    "\" fill=\"#ffffff\"/>\n<path fill=\"#000000\" d=\"";
  for (int y = 0; y < code.size; ++y) {
    for (int x = 0; x < code.size; ++x) {
      if (!code.at(x, y)) continue;
      int end = x + 1;
      while (end < code.size && code.at(end, y)) ++end;
      const std::string width = std::to_string(end - x);
      for (const std::string& part :
           {std::string("M"), std::to_string(x + kQuiet), std::string(" "),
            std::to_string(y + kQuiet), "h" + width, "v1h-" + width}) {
        out += part;
      }
      out += "z";
      x = end;
    }
  }
  return out + "\"/>\n</svg>\n";
}

}  // namespace avtal::exporting
