#include "base/enumerators.h"

#include <doctest/doctest.h>

#include <cstdint>

namespace avtal::base {
namespace {

enum class Three : std::uint8_t { first, second, third };
enum class None : std::uint8_t {};

static_assert(kValuesOf<Three> == 3);
static_assert(kValuesOf<None> == 0);

}  // namespace
}  // namespace avtal::base
