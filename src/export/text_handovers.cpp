#include "export/text_writer.h"

namespace avtal::exporting {

void write_handovers(TextWriter& /*w*/) {}

}  // namespace avtal::exporting
