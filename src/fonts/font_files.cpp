// The font files as bytes. On its own, so that a program that only measures text, or has the files
// from elsewhere, does not carry them.
#include "fonts/fonts.h"

namespace avtal::fonts {
namespace {

#include "font_files.inc"

}  // namespace

Bytes file(Face face) {
  switch (face) {
    case Face::regular:
      return {k_regular, sizeof k_regular};
    case Face::semibold:
      return {k_semibold, sizeof k_semibold};
    case Face::display:
      return {k_display, sizeof k_display};
  }
  return {nullptr, 0};
}

}  // namespace avtal::fonts
