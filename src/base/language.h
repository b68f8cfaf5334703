#pragma once
// The two languages that everything is said in, and what they call what agreements are about.

#include <cstdint>

namespace avtal::base {

/// What a municipality calls what its agreements are about: the rows of the timeline.
enum class ServiceWord : std::uint8_t { insats, tjanst, verksamhet, avtalsomrade };

struct Language {
  enum class Tongue : std::uint8_t { sv, en };

  Tongue tongue = Tongue::sv;
  ServiceWord services = ServiceWord::insats;  // of the dataset that is told of

  static const Language sv;
  static const Language en;

  /// The same language, whatever it calls the services.
  friend constexpr bool operator==(Language a, Language b) { return a.tongue == b.tongue; }
  constexpr Language calling_services(ServiceWord word) const { return {tongue, word}; }
};

inline constexpr Language Language::sv{Language::Tongue::sv};
inline constexpr Language Language::en{Language::Tongue::en};

}  // namespace avtal::base
