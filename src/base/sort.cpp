#include "base/sort.h"

#include <algorithm>
#include <numeric>

namespace avtal::base {

std::vector<std::uint32_t> sorted_places(std::uint32_t count, const void* context,
                                         bool (*less)(const void*, std::uint32_t, std::uint32_t)) {
  std::vector<std::uint32_t> places(count);
  std::iota(places.begin(), places.end(), 0U);
  std::stable_sort(places.begin(), places.end(),
                   [&](std::uint32_t a, std::uint32_t b) { return less(context, a, b); });
  return places;
}

}  // namespace avtal::base
