#pragma once
// The two languages that everything is said in.

#include <cstdint>

namespace avtal::base {

enum class Language : std::uint8_t { sv, en };

}  // namespace avtal::base
