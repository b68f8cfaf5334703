#pragma once
// The two languages that everything is said in, and what they call what agreements are about.

#include <cstdint>

namespace avtal::base {

/// What a municipality calls what its agreements are about: the rows of the timeline.
enum class ServiceWord : std::uint8_t { insats, tjanst, verksamhet, avtalsomrade };

/// Kept in one number, which the program hands from function to function as it is: of two it would
/// hand on an address each time, and be a twentieth larger.
class Language {
 public:
  static const Language sv;
  static const Language en;

  constexpr Language() = default;
  /// Of the dataset that is told of.
  constexpr ServiceWord services() const { return static_cast<ServiceWord>(bits_ >> 1U); }
  constexpr Language calling_services(ServiceWord word) const {
    return Language((bits_ & 1U) | static_cast<unsigned>(word) << 1U);
  }

  /// The same language, whatever it calls the services.
  friend constexpr bool operator==(Language a, Language b) {
    return (a.bits_ & 1U) == (b.bits_ & 1U);
  }

 private:
  constexpr explicit Language(unsigned bits) : bits_(static_cast<std::uint8_t>(bits)) {}

  std::uint8_t bits_ = 0;  // 1: English; above it the word
};

inline constexpr Language Language::sv{0U};
inline constexpr Language Language::en{1U};

}  // namespace avtal::base
