#pragma once
// The address as one table of fields. Reading and writing links (url_codec.cpp), docs/address.md
// and the tests of links come from it. Internal to the state room and its tests.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "state/address_values.h"
#include "state/view_state.h"

namespace avtal::state {

/// How what stands behind a key is written.
enum class Codec : std::uint8_t { version, word, day, edge, id, ids, year, step, steps, hash };

/// What a link has said so far. A window needs both of its edges.
struct Draft {
  ViewState state;
  std::optional<DaySpan> from;
  std::optional<DaySpan> until;
};

struct AddressWords {
  std::vector<std::string_view> all;
  std::string_view when_missing;  // the one that holds without the key; empty: none of them
};

struct AddressField {
  std::string_view key;
  Codec codec;
  std::string_view meaning;  // in docs/address.md
  /// False, and nothing but the field itself touched, when the value cannot be used.
  bool (*read)(const std::string& value, Draft& draft);
  /// Empty where the key is left out: the default, or what no link can hold.
  std::string (*write)(const ViewState& state);
  AddressWords (*words)() = nullptr;  // Codec::word only: what may stand there
};

/// In the order in which they are written.
std::span<const AddressField> address_fields();

}  // namespace avtal::state
