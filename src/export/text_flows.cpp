#include "export/text_writer.h"

namespace avtal::exporting {

void write_flows(TextWriter& /*w*/) {}

}  // namespace avtal::exporting
