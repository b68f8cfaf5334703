#pragma once
// The meeting card of a service as it is printed: one page of A4.

#include <string_view>

#include "export/handout.h"

namespace avtal::exporting {

/// Of what is selected in the view; nothing on it where that is no service and no agreement of one.
Handout build_card(const PictureRequest& request);

}  // namespace avtal::exporting
