#include "export/document_html.h"

#include "export/escape.h"

namespace avtal::exporting {
namespace {

void write(const document::Element& element, std::size_t level, std::string& out) {
  const std::string indent(2 * level, ' ');
  out += indent;
  out += '<';
  out += element.tag;
  for (const auto& [name, value] : element.attributes) {
    out.append(" ").append(name).append("=\"").append(escaped(value)).append("\"");
  }
  out += '>';
  out += escaped(element.text);
  if (!element.children.empty()) {
    out += '\n';
    for (const document::Element& child : element.children) write(child, level + 1, out);
    out += indent;
  }
  out.append("</").append(element.tag).append(">\n");
}

}  // namespace

std::string to_html(const document::Element& element) {
  std::string out;
  write(element, 0, out);
  return out;
}

}  // namespace avtal::exporting
