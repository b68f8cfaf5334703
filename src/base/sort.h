#pragma once
// Sorting that keeps what is equal in its order. One sorting of numbers is compiled for all
// callers: std::stable_sort would be compiled anew, 3 kB of program, for each type and order.

#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

namespace avtal::base {

/// The places 0 … count - 1, sorted by less(context, place, place).
std::vector<std::uint32_t> sorted_places(std::uint32_t count, const void* context,
                                         bool (*less)(const void*, std::uint32_t, std::uint32_t));

/// As std::stable_sort; each element is moved twice.
template <class Iterator, class Less>
void stable_sort(Iterator first, Iterator last, const Less& less) {
  struct Context {
    Iterator first;
    const Less& less;
  };
  using Difference = typename std::iterator_traits<Iterator>::difference_type;
  const Context context{first, less};
  const std::vector<std::uint32_t> places = sorted_places(
      static_cast<std::uint32_t>(last - first), &context,
      [](const void* erased, std::uint32_t a, std::uint32_t b) {
        const auto& known = *static_cast<const Context*>(erased);
        return static_cast<bool>(known.less(*(known.first + static_cast<Difference>(a)),
                                            *(known.first + static_cast<Difference>(b))));
      });
  std::vector<typename std::iterator_traits<Iterator>::value_type> sorted;
  sorted.reserve(places.size());
  for (const std::uint32_t place : places) {
    sorted.push_back(std::move(*(first + static_cast<Difference>(place))));
  }
  for (auto& element : sorted) *first++ = std::move(element);
}

}  // namespace avtal::base
