#include "tables/xml.h"

#include <expat.h>

#include <algorithm>
#include <cstddef>
#include <memory>

namespace avtal::tables {
namespace {

constexpr std::size_t kPart = std::size_t{1} << 16;
// Expat guards its tables with a number that the writer of a file must not know; workbooks have no
// more names than fit, so a fixed one will do, and every run does the same.
constexpr unsigned long kSalt = 0x5A17;

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};

struct Reading {
  XML_Parser parser;
  XmlHandler& handler;
};

void on_open(void* data, const XML_Char* name, const XML_Char** attributes) {
  static_cast<Reading*>(data)->handler.open(without_prefix(name), XmlAttributes(attributes));
}
void on_close(void* data, const XML_Char* name) {
  static_cast<Reading*>(data)->handler.close(without_prefix(name));
}
void on_text(void* data, const XML_Char* text, int length) {
  static_cast<Reading*>(data)->handler.text({text, static_cast<std::size_t>(length)});
}
void on_declaration(void* data, const XML_Char*, const XML_Char*, const XML_Char*, int) {
  XML_StopParser(static_cast<Reading*>(data)->parser, XML_FALSE);
}

}  // namespace

std::string_view XmlAttributes::operator[](std::string_view name) const {
  for (const char* const* each = all_; *each != nullptr; each += 2) {
    if (without_prefix(each[0]) == name) return each[1];
  }
  return {};
}

bool read_xml(std::string_view bytes, XmlHandler& handler) {
  const std::unique_ptr<XML_ParserStruct, FreeParser> parser(XML_ParserCreate(nullptr));
  if (!parser) return false;
  Reading reading{parser.get(), handler};
  XML_SetHashSalt(parser.get(), kSalt);
  XML_SetUserData(parser.get(), &reading);
  XML_SetElementHandler(parser.get(), on_open, on_close);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_declaration);
  for (std::size_t at = 0;;) {
    const std::size_t size = std::min(kPart, bytes.size() - at);
    const bool last = at + size == bytes.size();
    const XML_Status status = XML_Parse(parser.get(), bytes.data() + at, static_cast<int>(size),
                                        last ? XML_TRUE : XML_FALSE);
    if (status != XML_STATUS_OK) return false;
    if (last || !handler.wants_more()) return true;
    at += size;
  }
}

std::string xml_escaped(std::string_view text) {
  std::string result;
  result.reserve(text.size());
  for (const char c : text) {
    switch (c) {
      case '&':
        result += "&amp;";
        break;
      case '<':
        result += "&lt;";
        break;
      case '>':
        result += "&gt;";
        break;
      case '"':
        result += "&quot;";
        break;
      case '\n':
      case '\t':
        result += c;
        break;
      default:
        if (static_cast<unsigned char>(c) >= 0x20) result += c;
    }
  }
  return result;
}

}  // namespace avtal::tables
