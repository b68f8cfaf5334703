#pragma once
// Chance that falls the same on every machine.

#include <cstdint>

namespace avtal::test {

class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_(seed * 2862933555777941757u + 3037000493u) {}
  /// From 0 up to, not including, the limit, which is above 0.
  template <class Integer>
  Integer below(Integer limit) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return static_cast<Integer>((state_ >> 33) % static_cast<std::uint64_t>(limit));
  }
  bool one_in(int count) { return below(count) == 0; }

 private:
  std::uint64_t state_;
};

}  // namespace avtal::test
