#include "export/document_html.h"

#include "export/escape.h"

namespace avtal::exporting {
namespace {

void begin(const document::Element& element, std::string& out) {
  out += '<';
  out += element.tag;
  for (const auto& [name, value] : element.attributes) {
    out.append(" ").append(name).append("=\"").append(escaped(value)).append("\"");
  }
  out += '>';
}

void write_within(const document::Element& element, std::string& out) {
  out += escaped(element.text);
  for (const document::Element& child : element.children) {
    begin(child, out);
    if (child.tag == "input") continue;  // has no end
    write_within(child, out);
    out.append("</").append(child.tag).append(">");
  }
}

void write(const document::Element& element, std::size_t level, std::string& out) {
  const std::string indent(2 * level, ' ');
  out += indent;
  begin(element, out);
  out += escaped(element.text);
  if (!element.children.empty()) {
    out += '\n';
    for (const document::Element& child : element.children) write(child, level + 1, out);
    out += indent;
  }
  out.append("</").append(element.tag).append(">\n");
}

}  // namespace

std::string inner_html(const document::Element& element) {
  std::string out;
  write_within(element, out);
  return out;
}

std::string to_html(const document::Element& element) {
  std::string out;
  write(element, 0, out);
  return out;
}

}  // namespace avtal::exporting
