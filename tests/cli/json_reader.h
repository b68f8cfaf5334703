#pragma once
// Reads JSON as strictly as RFC 8259 says, and a little more: no key twice, and whole numbers only,
// since answers never hold others.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace avtal::test {

struct JsonMember;

struct Json {
  enum class Kind { missing, null, boolean, number, string, array, object };
  Kind kind = Kind::missing;
  bool truth = false;
  std::int64_t number = 0;
  std::string text;
  std::vector<JsonMember> members;  // of an object
  std::vector<Json> items;          // of an array

  bool is_null() const { return kind == Kind::null; }
  /// A value of kind `missing` when there is none.
  const Json& operator[](std::string_view key) const;
  const Json& operator[](std::size_t index) const;
  /// The first item whose member `key` has the id, the text or the number; `missing` when none has.
  const Json& with(std::string_view key, std::string_view value) const;
  const Json& with(std::string_view key, std::int64_t value) const;
};

struct JsonMember {
  std::string name;
  Json value;
};

/// Nothing when the text is not exactly one JSON value (and a newline).
std::optional<Json> read_json(std::string_view text);

}  // namespace avtal::test
