#pragma once
// XML as it goes by. Names come without their prefixes, which are the writer's own business.

#include <string>
#include <string_view>

namespace avtal::tables {

class XmlAttributes {
 public:
  explicit XmlAttributes(const char* const* all) : all_(all) {}
  /// Empty when it is not there.
  std::string_view operator[](std::string_view name) const;

 private:
  const char* const* all_;
};

class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void open(std::string_view name, XmlAttributes attributes) = 0;
  virtual void close(std::string_view name) = 0;
  virtual void text(std::string_view /*characters*/) {}
  /// Asked now and then: is there any use in going on?
  virtual bool wants_more() const { return true; }
};

/// False when it is not well formed, or declares entities, which workbooks never do.
bool read_xml(std::string_view bytes, XmlHandler& handler);

/// For texts and for values of attributes. What XML cannot hold is left out.
std::string xml_escaped(std::string_view text);

}  // namespace avtal::tables
