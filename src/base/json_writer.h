#pragma once
// Writes JSON text: no tree, no floats beyond what layout needs, always valid.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace avtal::base {

/// Calls must nest rightly: begin_object/key/value…/end_object. Output has no white space, so the
/// same calls give the same bytes.
class JsonWriter {
 public:
  JsonWriter& begin_object();
  JsonWriter& end_object();
  JsonWriter& begin_array();
  JsonWriter& end_array();
  JsonWriter& key(std::string_view name);
  JsonWriter& string(std::string_view value);
  JsonWriter& integer(std::int64_t value);
  /// 250 as 2.5; not between -1 and 0.
  JsonWriter& hundredths(std::int64_t value);
  JsonWriter& boolean(bool value);
  JsonWriter& null();
  /// At most two decimals; for pixels.
  JsonWriter& decimal(double value);

  // Members of an object in one call.
  JsonWriter& member(std::string_view name, std::string_view value) {
    return key(name).string(value);
  }
  JsonWriter& member(std::string_view name, const char* value) { return key(name).string(value); }
  JsonWriter& member(std::string_view name, bool value) { return key(name).boolean(value); }
  JsonWriter& member(std::string_view name, std::int64_t value) { return key(name).integer(value); }

  const std::string& text() const { return out_; }
  std::string take() { return std::move(out_); }

 private:
  void separate();
  std::string out_;
  bool needs_comma_ = false;
};

}  // namespace avtal::base
